import { appNeedLogs } from './app-need-logs.js'
import { kindLogs } from './kind-logs.js'
import { modelLogs } from './model-logs.js'
import { serverLogs } from './server-logs.js'

/** An app that does not run: what is told, what its log and the Hub say, and the line that must be shown. */
export interface AppLog {
  readonly cause: string | undefined
  readonly output: string
  readonly shows: string
  readonly message?: string
}

/** What stands around the reason: an exception that was caught before, a warning, how far a download was. */
export function appLog({ output }: AppLog): string {
  return [
    '===== Application Startup at 2026-06-01 08:12:13 =====',
    '',
    'config.json: 100%|██████████| 570/570 [00:00<00:00, 3.9MB/s]',
    'INFO:httpx:HTTP Request: GET https://api.gradio.app/pkg-version "HTTP/1.1 403 Forbidden"',
    '/usr/local/lib/python3.12/site-packages/x.py:9: FutureWarning: No module named soon',
    'No cache yet, going on without:',
    'Traceback (most recent call last):',
    '  File "/home/user/app/cache.py", line 3, in load',
    '    open("cache.json")',
    "FileNotFoundError: [Errno 2] No such file or directory: 'cache.json'",
    'Starting.',
    output
  ].join('\n')
}

/** A crash in the user's own code, below which a library raised it. */
function crash(exception: string, source = 'main()', before = ''): string {
  return [
    ...(before === '' ? [] : [before]),
    'Traceback (most recent call last):',
    '  File "/home/user/app/app.py", line 12, in <module>',
    `    ${source}`,
    '  File "/usr/local/lib/python3.12/site-packages/lib/core.py", line 99, in call',
    '    return inner(x)',
    exception
  ].join('\n')
}

export const appLogs: readonly AppLog[] = [
  ...appNeedLogs,
  ...kindLogs,
  ...modelLogs,
  ...serverLogs,
  {
    cause: 'module',
    output: crash("ModuleNotFoundError: No module named 'cv2'", 'import cv2'),
    shows: "No module named 'cv2'"
  },
  {
    cause: 'submodule',
    output: crash("ModuleNotFoundError: No module named 'sklearn.svm'", 'import sklearn.svm'),
    shows: 'sklearn.svm'
  },
  {
    cause: 'node-module',
    output:
      "node:internal/modules/cjs/loader:1228\n  throw err;\n  ^\n\nError: Cannot find module 'express'\nRequire stack:\n- /app/server.js\n    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15)\n\nNode.js v22.1.0",
    shows: "Cannot find module 'express'"
  },
  {
    cause: 'node-module',
    output: "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'vite' imported from /app/server.mjs",
    shows: "package 'vite'"
  },
  {
    cause: 'drift',
    output: crash(
      "ImportError: cannot import name 'HfFolder' from 'huggingface_hub' (/usr/local/lib/python3.12/site-packages/huggingface_hub/__init__.py)"
    ),
    shows: 'HfFolder'
  },
  {
    cause: 'drift',
    output: crash("AttributeError: module 'gradio' has no attribute 'inputs'"),
    shows: "no attribute 'inputs'"
  },
  {
    cause: 'argument',
    output: crash("TypeError: Chatbot.__init__() got an unexpected keyword argument 'bubble'"),
    shows: "'bubble'"
  },
  {
    cause: 'drift',
    output: crash("TypeError: AsyncClient.__init__() got an unexpected keyword argument 'proxies'"),
    shows: "'proxies'"
  },
  {
    cause: 'system-library',
    output: crash('ImportError: libGL.so.1: cannot open shared object file: No such file or directory'),
    shows: 'libGL.so.1'
  },
  {
    cause: 'system-library',
    output: crash(
      "OSError: cannot load library 'libsndfile.so': libsndfile.so: cannot open shared object file"
    ),
    shows: 'libsndfile'
  },
  {
    cause: 'missing-file',
    output: crash("FileNotFoundError: [Errno 2] No such file or directory: 'data/Train.csv'"),
    shows: 'data/Train.csv'
  },
  {
    cause: 'made-file',
    output: "Error: ENOENT: no such file or directory, open '/app/dist/index.html'",
    shows: '/app/dist/index.html'
  },
  {
    cause: 'pointer',
    output: crash("_pickle.UnpicklingError: invalid load key, 'v'."),
    shows: "invalid load key, 'v'"
  },
  {
    cause: 'pointer',
    output: crash('safetensors_rust.SafetensorError: Error while deserializing header: HeaderTooLarge'),
    shows: 'HeaderTooLarge'
  },
  {
    cause: 'pointer',
    output: crash("KeyError: 'version https://git-lfs.github.com/spec/v1'"),
    shows: 'git-lfs'
  },
  {
    cause: 'missing-secret',
    output: crash("KeyError: 'OPENAI_API_KEY'", 'key = os.environ["OPENAI_API_KEY"]'),
    shows: "KeyError: 'OPENAI_API_KEY'"
  },
  {
    cause: 'missing-secret',
    output: crash(
      'openai.OpenAIError: The api_key client option must be set either by passing api_key to the client or by setting the OPENAI_API_KEY environment variable'
    ),
    shows: 'api_key client option'
  },
  {
    cause: 'missing-secret',
    output: crash('ValueError: GOOGLE_API_KEY is not set'),
    shows: 'GOOGLE_API_KEY'
  },
  {
    cause: 'wrong-secret',
    output: crash(
      "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: sk-…'}}"
    ),
    shows: 'Incorrect API key'
  },
  {
    cause: 'wrong-secret',
    output: crash(
      'google.api_core.exceptions.InvalidArgument: 400 API key not valid. Please pass a valid API key.'
    ),
    shows: 'API key not valid'
  },
  {
    cause: 'gated',
    output: crash(
      'OSError: You are trying to access a gated repo.\nMake sure to have access to it at https://huggingface.co/ada/large.',
      'model = load("ada/large")',
      'Traceback (most recent call last):\n  File "/usr/local/lib/python3.12/site-packages/huggingface_hub/x.py", line 4, in f\nhuggingface_hub.errors.GatedRepoError: 401 Client Error.\n\nCannot access gated repo for url https://huggingface.co/ada/large/resolve/main/config.json.\n\nThe above exception was the direct cause of the following exception:\n'
    ),
    shows: 'gated repo'
  },
  {
    cause: 'gated',
    output: crash(
      'OSError: ada/privat is not a local folder and is not a valid model identifier listed on https://huggingface.co/models'
    ),
    shows: 'ada/privat'
  },
  {
    cause: 'port',
    output: crash('OSError: Cannot find empty port in range: 7860-7860. You can specify a different port'),
    shows: 'empty port'
  },
  {
    cause: 'port',
    output: 'Error: listen EADDRINUSE: address already in use :::7860',
    shows: 'EADDRINUSE'
  },
  {
    cause: 'localhost',
    output: crash(
      'ValueError: When localhost is not accessible, a shareable link must be created. Please set share=True.'
    ),
    shows: 'localhost is not accessible'
  },
  {
    cause: 'localhost',
    output: crash(
      'ValueError: When localhost is not accessible, a shareable link must be created.',
      'demo.launch()'
    ),
    shows: 'localhost'
  },
  {
    cause: 'gpu-memory',
    output: crash('torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB'),
    shows: 'CUDA out of memory'
  },
  { cause: 'gpu-memory', output: crash('RuntimeError: CUDA error: out of memory'), shows: 'out of memory' },
  {
    cause: 'gpu',
    output: crash('RuntimeError: Found no NVIDIA driver on your system.'),
    shows: 'NVIDIA driver'
  },
  {
    cause: 'gpu',
    output: crash('AssertionError: Torch not compiled with CUDA enabled'),
    shows: 'not compiled with CUDA'
  },
  {
    cause: 'gpu',
    output: crash(
      'RuntimeError: The NVIDIA driver on your system is too old: CUDA driver version is insufficient for CUDA runtime version'
    ),
    shows: 'driver version'
  },
  {
    cause: 'zerogpu-order',
    output: crash('RuntimeError: CUDA has been initialized before importing the `spaces` package'),
    shows: 'before importing'
  },
  {
    cause: 'zerogpu-order',
    output: crash(
      'RuntimeError: CUDA must not be initialized in the main process on Spaces with Stateless GPU environment.'
    ),
    shows: 'main process'
  },
  {
    cause: 'zerogpu',
    message: 'No @spaces.GPU function detected during startup',
    output: 'Running on local URL:  http://0.0.0.0:7860',
    shows: 'No @spaces.GPU'
  },
  {
    cause: 'zerogpu',
    message: 'Runtime error. No @spaces.GPU function detected during startup',
    output: '',
    shows: 'No @spaces.GPU'
  },
  {
    cause: 'memory',
    message: 'Memory limit exceeded (16Gi)',
    output: 'Loading model',
    shows: 'Memory limit exceeded'
  },
  {
    cause: 'memory',
    message: 'Exit code: 137. Reason: OOMKilled',
    output: 'Loading checkpoint shards:  50%',
    shows: 'Exit code: 137'
  },
  {
    cause: 'memory',
    output: 'Loading model\n/bin/sh: line 1:     7 Killed                  python app.py\nKilled',
    shows: 'Killed'
  },
  {
    cause: 'timeout',
    message: 'Launch timed out, workload was not healthy after 30 min',
    output: 'INFO:     Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)',
    shows: 'http://127.0.0.1:8000'
  },
  {
    cause: 'timeout',
    message: 'Launch timed out, workload was not healthy after 1 h',
    output: 'Fetching weights',
    shows: 'Launch timed out'
  },
  {
    cause: 'scheduling',
    message: 'Scheduling failure: unable to schedule',
    output: 'Failed to retrieve error logs: SSE is not enabled',
    shows: 'unable to schedule'
  },
  {
    cause: 'scheduling',
    message: 'Scheduling failure: not enough hardware capacity',
    output: '',
    shows: 'capacity'
  },
  {
    cause: 'container',
    message:
      'Exit code: 128. Reason: failed to create containerd task: failed to create shim task: context canceled',
    output: '',
    shows: 'containerd task'
  },
  {
    cause: 'container',
    message: 'Exit code: 128. Reason: failed to create shim task',
    output: 'Failed to retrieve error logs: SSE is not enabled',
    shows: 'shim task'
  },
  { cause: 'not-executable', output: '/bin/sh: 1: ./start.sh: Permission denied', shows: './start.sh' },
  {
    cause: 'not-executable',
    message:
      'Exit code: 128. Reason: failed to create containerd task: OCI runtime create failed: exec: "./run.sh": permission denied: unknown',
    output: '',
    shows: './run.sh'
  },
  {
    cause: 'other-machine',
    output: 'exec /usr/local/bin/server: exec format error',
    shows: 'exec format error'
  },
  { cause: 'other-machine', output: 'exec ./entrypoint.sh: Exec format error', shows: 'entrypoint.sh' },
  {
    cause: 'no-write',
    output: crash("PermissionError: [Errno 13] Permission denied: '/.cache'"),
    shows: '/.cache'
  },
  {
    cause: 'no-write',
    output: "Error: EACCES: permission denied, mkdir '/app/.next/cache'",
    shows: '.next/cache'
  },
  { cause: 'disk', output: crash('OSError: [Errno 28] No space left on device'), shows: 'No space left' },
  {
    cause: 'disk',
    message: 'Workload evicted, storage limit exceeded (50G)',
    output: '',
    shows: 'storage limit'
  },
  {
    cause: 'syntax',
    output: '  File "/home/user/app/app.py", line 7\n    def go(:\n           ^\nSyntaxError: invalid syntax',
    shows: 'SyntaxError: invalid syntax'
  },
  {
    cause: 'syntax',
    output: '  File "/home/user/app/app.py", line 40\n    return x\nIndentationError: unexpected indent',
    shows: 'IndentationError'
  },
  // Nothing that has a name: the user's own line and the exception are shown.
  {
    cause: undefined,
    output: crash(
      'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.example/v1/items',
      'r.raise_for_status()'
    ),
    shows: '403 Client Error'
  },
  {
    cause: undefined,
    output: crash('ZeroDivisionError: division by zero', 'rate = 1 / 0'),
    shows: 'rate = 1 / 0'
  }
]
