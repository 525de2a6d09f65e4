import type { AppLog } from './app-logs.js'

const library = '/usr/local/lib/python3.12/site-packages'
const crash = (exception: string, ...packages: readonly string[]) =>
  [
    'Traceback (most recent call last):',
    '  File "/home/user/app/app.py", line 12, in <module>',
    '    main()',
    ...packages.map(path => `  File "${library}/${path}", line 99, in call`),
    exception
  ].join('\n')

/** Apps whose servers, settings and systems do not fit, each cause in two wordings; the tools' sentences are facts. */
export const serverLogs: readonly AppLog[] = [
  {
    cause: 'worker-timeout',
    output:
      '[2026-06-01 08:00:30 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:17)\n[2026-06-01 08:00:31 +0000] [1] [ERROR] Worker (pid:17) was sent SIGKILL! Perhaps out of memory?',
    shows: 'WORKER TIMEOUT (pid:17)'
  },
  {
    cause: 'worker-timeout',
    output: `[2026-06-01 08:00:30 +0000] [7] [CRITICAL] WORKER TIMEOUT (pid:9)\n${crash(`  File "${library}/gunicorn/workers/base.py", line 204, in handle_abort\n    sys.exit(1)\nSystemExit: 1`, 'torch/serialization.py')}`,
    shows: 'WORKER TIMEOUT (pid:9)'
  },
  {
    cause: 'literal-port',
    output: "Error: '$PORT' is not a valid port number.",
    shows: "'$PORT'"
  },
  {
    cause: 'literal-port',
    output:
      "Usage: streamlit run [OPTIONS] TARGET [ARGS]...\nTry 'streamlit run --help' for help.\n\nError: Invalid value for '--server.port' (env var: 'STREAMLIT_SERVER_PORT'): '${PORT}' is not a valid integer.",
    shows: "'${PORT}'"
  },
  {
    cause: 'literal-port',
    output: "lamp.py: error: argument --port: invalid int value: '$APP_PORT'",
    shows: '$APP_PORT'
  },
  {
    cause: 'literal-port',
    output: "Error: '' is not a valid port number.",
    shows: "'' is not a valid"
  },
  {
    cause: 'nginx-port',
    output: 'nginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)',
    shows: '0.0.0.0:80'
  },
  {
    cause: 'nginx-port',
    output: '2026/06/01 08:00:00 [emerg] 8#8: bind() to [::]:443 failed (13: Permission denied)',
    shows: '[::]:443'
  },
  {
    cause: 'nginx-upstream',
    output: 'nginx: [emerg] host not found in upstream "lamp-api" in /etc/nginx/nginx.conf:20',
    shows: '"lamp-api"'
  },
  {
    cause: 'nginx-upstream',
    output:
      '2026/06/01 08:00:00 [emerg] 1#1: host not found in upstream "backend:8000" in /etc/nginx/conf.d/lamp.conf:7',
    shows: 'backend:8000'
  },
  {
    cause: 'template-response',
    output: crash(
      "TypeError: unhashable type: 'dict'",
      'starlette/templating.py',
      'jinja2/environment.py',
      'jinja2/utils.py'
    ),
    shows: "unhashable type: 'dict'"
  },
  {
    cause: 'template-response',
    output: crash(
      "TypeError: Jinja2Templates.TemplateResponse() missing 1 required positional argument: 'request'"
    ),
    shows: "argument: 'request'"
  },
  {
    cause: 'glibc',
    output:
      "/usr/local/bin/lampd: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by /usr/local/bin/lampd)",
    shows: 'GLIBC_2.38'
  },
  {
    cause: 'glibc',
    output: crash(
      `ImportError: /usr/lib/x86_64-linux-gnu/libstdc++.so.6: version \`GLIBCXX_3.4.32' not found (required by ${library}/lamp/_core.so)`
    ),
    shows: 'GLIBCXX_3.4.32'
  },
  {
    cause: 'java-version',
    output:
      'Exception in thread "main" java.lang.UnsupportedClassVersionError: org/acme/Lamp has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0',
    shows: 'class file version 65.0'
  },
  {
    cause: 'java-version',
    output:
      'Caused by: java.lang.UnsupportedClassVersionError: org/acme/Wick has been compiled by a more recent version of the Java Runtime (class file version 55.0)',
    shows: 'org/acme/Wick'
  },
  {
    cause: 'numba-cache',
    output: crash(
      `RuntimeError: cannot cache function '__shear_dense': no locator available for file '${library}/librosa/util/utils.py'`,
      'librosa/util/utils.py',
      'numba/core/caching.py'
    ),
    shows: '__shear_dense'
  },
  {
    cause: 'numba-cache',
    output: `ERROR:lamps:cannot cache function 'rdist': no locator available for file '${library}/umap/layouts.py'`,
    shows: "'rdist'"
  },
  {
    cause: 'model-type',
    output: `${crash("KeyError: 'lamp3'", 'transformers/models/auto/configuration_auto.py')}`,
    shows: "KeyError: 'lamp3'"
  },
  {
    cause: 'model-type',
    output: crash(
      'ValueError: The checkpoint you are trying to load has model type `lamp_vl` but Transformers does not recognize this architecture. This could be because of an issue with the checkpoint, or because your version of Transformers is out of date.',
      'transformers/models/auto/configuration_auto.py'
    ),
    shows: 'lamp_vl'
  },
  {
    cause: 'gguf-architecture',
    output: `llama_model_load: error loading model: error loading model architecture: unknown model architecture: 'lampmoe'\n${crash('ValueError: Failed to load model from file: /home/user/app/lamp.gguf', 'llama_cpp/_internals.py')}`,
    shows: "'lampmoe'"
  },
  {
    cause: 'gguf-architecture',
    output:
      "llama_model_load: error loading model: error loading model vocabulary: unknown pre-tokenizer type: 'lamp-bpe'",
    shows: 'lamp-bpe'
  },
  {
    cause: 'setting-value',
    output: crash(
      'pydantic_settings.exceptions.SettingsError: error parsing value for field "allowed_hosts" from source "EnvSettingsSource"',
      'pydantic_settings/sources/base.py'
    ),
    shows: '"allowed_hosts"'
  },
  {
    cause: 'setting-value',
    output: crash(
      'pydantic.env_settings.SettingsError: error parsing env var "LAMP_COLORS"',
      'pydantic/env_settings.py'
    ),
    shows: 'LAMP_COLORS'
  },
  {
    cause: 'wanted-package',
    output: `Form data requires "python-multipart" to be installed. \nYou can install "python-multipart" with: \n\npip install python-multipart\n\n${crash(
      'RuntimeError: Form data requires "python-multipart" to be installed. ',
      'fastapi/dependencies/utils.py'
    )}`,
    shows: '"python-multipart" to be installed'
  },
  {
    cause: 'wanted-package',
    output: crash(
      "ImportError: email-validator is not installed, run `pip install 'pydantic[email]'`",
      'pydantic/networks.py'
    ),
    shows: 'email-validator is not'
  },
  {
    cause: 'system-library',
    output: crash('OSError: sndfile library not found using ctypes.util.find_library', 'soundfile.py'),
    shows: 'sndfile library'
  },
  {
    cause: 'system-library',
    output: crash('ImportError: Unable to find zbar shared library', 'pyzbar/zbar_library.py'),
    shows: 'zbar shared'
  },
  {
    cause: 'other-server',
    output: crash(
      "requests.exceptions.ConnectionError: HTTPConnectionPool(host='localhost', port=11434): Max retries exceeded with url: /api/chat (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f>: Failed to establish a new connection: [Errno 111] Connection refused'))",
      'requests/adapters.py'
    ),
    shows: 'port=11434'
  },
  {
    cause: 'other-server',
    output: crash(
      'ConnectionError: Failed to connect to Ollama. Please check that Ollama is downloaded, running and accessible. https://ollama.com/download',
      'ollama/_client.py'
    ),
    shows: 'connect to Ollama'
  },
  {
    cause: 'other-server',
    output: crash('httpx.ConnectError: [Errno 111] Connection refused', 'httpx/_transports/default.py'),
    shows: 'httpx.ConnectError'
  }
]
