import type { AppLog } from './app-logs.js'

/** A crash with its frames: the user's own line, then those of installed packages. */
function crash(exception: string, own = 'app.py', ...packages: readonly string[]): string {
  return [
    'Traceback (most recent call last):',
    `  File "/home/user/app/${own}", line 12, in <module>`,
    '    main()',
    ...packages.map(path => `  File "/usr/local/lib/python3.12/site-packages/${path}", line 99, in call`),
    exception
  ].join('\n')
}

/** Apps that miss something around their code, each cause in two wordings. */
export const appNeedLogs: readonly AppLog[] = [
  {
    cause: 'own-module',
    output: crash("ModuleNotFoundError: No module named 'shop.prices'", 'shop/cart.py'),
    shows: 'shop.prices'
  },
  {
    cause: 'own-module',
    output: crash(
      "ModuleNotFoundError: No module named 'lantern_environment'",
      'lantern_environment/server/app.py'
    ),
    shows: 'lantern_environment'
  },
  {
    cause: 'own-module',
    output: crash("ModuleNotFoundError: No module named 'utils'"),
    shows: "named 'utils'"
  },
  {
    cause: 'module',
    output: crash("ModuleNotFoundError: No module named 'qwertylamp'"),
    shows: 'qwertylamp'
  },
  {
    cause: 'removed-module',
    output: crash("ModuleNotFoundError: No module named 'pyaudioop'", 'app.py', 'pydub/utils.py'),
    shows: 'pyaudioop'
  },
  {
    cause: 'removed-module',
    output: crash("ModuleNotFoundError: No module named 'distutils'"),
    shows: 'distutils'
  },
  {
    cause: 'app-import',
    output: 'ERROR:    Error loading ASGI app. Could not import module "main".',
    shows: 'module "main"'
  },
  {
    cause: 'app-import',
    output:
      "Failed to find attribute 'app' in 'server'.\n[2026-06-01 08:00:00 +0000] [7] [ERROR] Reason: App failed to load.",
    shows: "in 'server'"
  },
  {
    cause: 'drift',
    output: crash(
      "TypeError: AsyncConnectionPool.__init__() got an unexpected keyword argument 'socket_options'",
      'app.py',
      'gradio/utils.py',
      'httpx/_client.py'
    ),
    shows: 'socket_options'
  },
  {
    cause: 'drift',
    output:
      "RuntimeError: Failed to import transformers.generation.utils because of the following error (look up to see its traceback):\ncannot import name 'split_torch_state_dict_into_shards' from 'huggingface_hub'",
    shows: 'split_torch_state_dict'
  },
  {
    cause: 'numpy',
    output: crash(
      'ValueError: numpy.dtype size changed, may indicate binary incompatibility. Expected 96 from C header, got 88',
      'app.py',
      'pandas/__init__.py'
    ),
    shows: 'numpy.dtype size changed'
  },
  {
    cause: 'numpy',
    output: `A module that was compiled using NumPy 1.x cannot be run in\nNumPy 2.2.6 as it may crash.\n${crash('ImportError: numpy.core.multiarray failed to import')}`,
    shows: 'multiarray failed'
  },
  {
    cause: 'versions',
    output: crash(
      "AttributeError: type object 'Lamp' has no attribute 'set_glow'",
      'app.py',
      'lantern/pipeline.py',
      'wick/lamp.py'
    ),
    shows: 'set_glow'
  },
  {
    cause: 'versions',
    output: crash(
      "ImportError: cannot import name 'glow' from 'wick' (/usr/local/lib/python3.12/site-packages/wick/__init__.py)",
      'app.py',
      'lantern/pipeline.py'
    ),
    shows: "'glow' from 'wick'"
  },
  {
    cause: 'import-name',
    output: crash(
      "ImportError: cannot import name 'glow' from 'wick' (/usr/local/lib/python3.12/site-packages/wick/__init__.py)"
    ),
    shows: "'glow' from 'wick'"
  },
  {
    cause: 'import-name',
    output: crash('AttributeError: module wick has no attribute glow'),
    shows: 'no attribute glow'
  },
  {
    cause: 'argument',
    output: crash("TypeError: Lamp.__init__() got an unexpected keyword argument 'glow'"),
    shows: "'glow'"
  },
  {
    cause: 'missing-setting',
    output: crash(
      'pydantic_core._pydantic_core.ValidationError: 2 validation errors for Settings\ndatabase_url\n  Field required [type=missing, input_value={}, input_type=dict]\n    For further information visit https://errors.pydantic.dev/2.10/v/missing\njwt_secret\n  Field required [type=missing, input_value={}, input_type=dict]'
    ),
    shows: 'jwt_secret'
  },
  {
    cause: 'missing-setting',
    output:
      'APPLICATION FAILED TO START\norg.springframework.util.PlaceholderResolutionException: Could not resolve placeholder \'lamp.address\' in value "${lamp.address}"',
    shows: 'lamp.address'
  },
  {
    cause: 'streamlit-secrets',
    output:
      'Uncaught app exception\nKeyError: \'st.secrets has no key "OPENAI_API_KEY". Did you forget to add it to secrets.toml?\'',
    shows: 'OPENAI_API_KEY'
  },
  {
    cause: 'streamlit-secrets',
    output:
      'FileNotFoundError: No secrets files found. Valid paths for a secrets.toml file are: /root/.streamlit/secrets.toml',
    shows: 'No secrets files found'
  },
  { cause: 'interpreter', output: 'exec /app/start.sh: no such file or directory', shows: '/app/start.sh' },
  { cause: 'interpreter', output: '/usr/bin/env: ‘bash\\r’: No such file or directory', shows: 'bash\\r' },
  { cause: 'interpreter', output: "start.sh: line 2: $'\\r': command not found", shows: 'command not found' },
  {
    cause: 'browser',
    output:
      "Error: browserType.launch: Executable doesn't exist at /home/user/.cache/ms-playwright/chromium-1200/chrome\n║ Looks like Playwright was just installed or updated. ║",
    shows: "Executable doesn't exist"
  },
  {
    cause: 'browser',
    output: crash(
      'selenium.common.exceptions.NoSuchDriverException: Message: Unable to obtain driver for chrome',
      'app.py',
      'selenium/webdriver.py'
    ),
    shows: 'Unable to obtain driver'
  },
  {
    cause: 'system-program',
    output: crash(
      "FileNotFoundError: [Errno 2] No such file or directory: 'ffmpeg'",
      'app.py',
      'whisper/audio.py'
    ),
    shows: "'ffmpeg'"
  },
  {
    cause: 'system-program',
    output: crash(
      "pytesseract.pytesseract.TesseractNotFoundError: tesseract is not installed or it's not in your PATH.",
      'app.py',
      'pytesseract/pytesseract.py'
    ),
    shows: 'tesseract is not installed'
  },
  {
    cause: 'sqlite',
    output: crash(
      'RuntimeError: Your system has an unsupported version of sqlite3. Chroma requires sqlite3 >= 3.35.0.',
      'app.py',
      'chromadb/__init__.py'
    ),
    shows: 'sqlite3'
  },
  {
    cause: 'sqlite',
    output: 'RuntimeError: Your system has an unsupported version of sqlite3.',
    shows: 'unsupported version'
  },
  {
    cause: 'no-production-build',
    output:
      "Error: Could not find a production build in the '.next' directory. Try building your app with 'next build' before starting the production server.",
    shows: 'production build'
  },
  {
    cause: 'no-production-build',
    output: "Error: Could not find a production build in the '/app/.next' directory.",
    shows: '/app/.next'
  },
  {
    cause: 'language-data',
    output: crash(
      "OSError: [E050] Can't find model 'en_core_web_sm'. It doesn't seem to be a Python package or a valid path to a data directory."
    ),
    shows: 'en_core_web_sm'
  },
  {
    cause: 'language-data',
    output: `${'*'.repeat(70)}\n  Resource punkt not found.\n  Please use the NLTK Downloader to obtain the resource:`,
    shows: 'punkt'
  },
  {
    cause: 'slow-download',
    output: crash(
      'huggingface_hub.errors.LocalEntryNotFoundError: An error happened while trying to locate the file on the Hub and we cannot find the requested files in the local cache.',
      'app.py',
      'huggingface_hub/file_download.py'
    ),
    shows: 'local cache'
  },
  {
    cause: 'slow-download',
    output: crash(
      "requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='huggingface.co', port=443): Read timed out. (read timeout=10)",
      'app.py',
      'huggingface_hub/utils/_http.py'
    ),
    shows: 'Read timed out'
  },
  {
    cause: 'other-server',
    output: crash(
      'psycopg2.OperationalError: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
      'app.py',
      'psycopg2/__init__.py'
    ),
    shows: 'localhost'
  },
  { cause: 'other-server', output: 'Error: connect ECONNREFUSED 127.0.0.1:6379', shows: '127.0.0.1:6379' },
  {
    cause: 'installs-at-start',
    output: crash(
      "subprocess.CalledProcessError: Command ['pip', 'install', '--no-build-isolation', 'git+https://github.com/acme/cubes.git'] returned non-zero exit status 1."
    ),
    shows: 'acme/cubes.git'
  },
  {
    cause: 'installs-at-start',
    output: crash(
      "subprocess.CalledProcessError: Command 'pip install flash-attn --no-build-isolation' returned non-zero exit status 1."
    ),
    shows: 'flash-attn'
  },
  {
    cause: 'nginx-rights',
    output: 'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)',
    shows: 'client_temp'
  },
  {
    cause: 'nginx-rights',
    output: '2026/06/01 08:00:00 [emerg] 1#1: open() "/var/run/nginx.pid" failed (13: Permission denied)',
    shows: 'nginx.pid'
  },
  {
    cause: 'no-write',
    output:
      'Download encountered an error: There was a problem when trying to write in your cache folder (/data). You should set the environment variable TRANSFORMERS_CACHE to a writable directory.\nTraceback (most recent call last):\n  File "/opt/conda/bin/lamp-server", line 8, in <module>\n    sys.exit(app())',
    shows: 'cache folder (/data)'
  },
  { cause: 'no-write', output: "ERROR: [Errno 13] Permission denied: '/.cache'", shows: '/.cache' },
  { cause: 'no-reason', message: 'Exit code: ?. Reason: ', output: '', shows: 'Exit code: ?' },
  { cause: 'no-reason', message: 'Space failed. Exit code: ?', output: '', shows: 'Space failed' },
  {
    cause: 'drift',
    output: crash(
      "TypeError: BlockContext.__init__() got an unexpected keyword argument 'theme'",
      'app.py',
      'gradio/blocks.py'
    ),
    shows: "'theme'"
  },
  {
    cause: 'drift',
    output: crash(
      "TypeError: Chatbot.__init__() got an unexpected keyword argument 'type'",
      'app.py',
      'gradio/component_meta.py'
    ),
    shows: "'type'"
  },
  {
    cause: 'zerogpu-fault',
    output: crash(
      'RuntimeError: Error while initializing ZeroGPU: Unknown',
      'app.py',
      'spaces/zero/client.py'
    ),
    shows: 'initializing ZeroGPU'
  },
  { cause: 'zerogpu-fault', output: 'gradio.exceptions.Error: ZeroGPU worker error', shows: 'worker error' },
  {
    cause: 'interpreter',
    output:
      '/app/docker-entrypoint.sh: line 84: /app/.venv/bin/uvicorn: cannot execute: required file not found',
    shows: 'required file not found'
  },
  {
    cause: 'required-version',
    output: crash(
      'ImportError: lamp-hub>=0.24.0,<1.0 is required for a normal functioning of this module, but found lamp-hub==1.0.1.',
      'app.py',
      'lantern/versions.py'
    ),
    shows: 'lamp-hub==1.0.1'
  },
  {
    cause: 'required-version',
    output: crash(
      "pkg_resources.ContextualVersionConflict: (lamp 2.1.0 (/usr/local/lib/python3.12/site-packages), Requirement.parse('lamp<2.0'), {'lantern'})"
    ),
    shows: 'lamp<2.0'
  }
]
