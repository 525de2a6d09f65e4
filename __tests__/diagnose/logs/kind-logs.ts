import type { AppLog } from './app-logs.js'

const log = (cause: string, shows: string, output: string): AppLog => ({ cause, shows, output })
const crash = (cause: string, exception: string, shows = exception.slice(0, 60)) =>
  log(
    cause,
    shows,
    [
      'Traceback (most recent call last):',
      '  File "/home/user/app/app.py", line 12, in <module>',
      '    main()',
      exception
    ].join('\n')
  )

/** Apps that fail for reasons of models, servers, systems and services, each cause in two wordings. */
export const kindLogs: readonly AppLog[] = [
  crash('undefined-name', "NameError: name 'lamp_height' is not defined"),
  log(
    'undefined-name',
    'lampColor is not defined',
    '/app/server.js:12\nconst color = lampColor\n              ^\n\nReferenceError: lampColor is not defined\n    at Object.<anonymous> (/app/server.js:12:15)'
  ),
  crash('gradio-load', 'ValueError: Could not load the Space: ada/lamp-lab'),
  crash(
    'gradio-load',
    'ValueError: Could not find model: ada/lamp-xl. If it is a private or gated model, please provide a token.'
  ),
  log(
    'supabase-direct',
    'db.abcdefghijklmnopqrst.supabase.co:5432',
    "Error: P1001: Can't reach database server at `db.abcdefghijklmnopqrst.supabase.co:5432`"
  ),
  crash(
    'supabase-direct',
    'psycopg2.OperationalError: connection to server at "db.abcdefghijklmnopqrst.supabase.co" (2001:db8::7), port 5432 failed: Network is unreachable'
  ),
  crash(
    'vllm-memory',
    'ValueError: Free memory on device (3.1/14.7 GiB) on startup is less than desired GPU memory utilization (0.9, 13.2 GiB).'
  ),
  crash(
    'vllm-memory',
    "ValueError: The model's max seq len (65536) is larger than the maximum number of tokens that can be stored in KV cache (9120)."
  ),
  log(
    'model-missing',
    '/models/lamp.Q4.gguf',
    'llama_model_load: error loading model: failed to open /models/lamp.Q4.gguf: No such file or directory'
  ),
  crash('model-missing', 'ValueError: Model path does not exist: ./weights/lamp.gguf'),
  log('old-ggml', '67676a74', 'gguf_init_from_file: invalid magic number 67676a74'),
  log('old-ggml', 'ggjt', "gguf_init_from_file_impl: invalid magic characters: 'ggjt', expected 'GGUF'"),
  log(
    'not-gguf',
    'lamp.gguf',
    'gguf_init_from_file: failed to read magic\nllama_model_load: error loading model: llama_model_loader: failed to load model from /data/lamp.gguf'
  ),
  crash(
    'not-gguf',
    "RuntimeError: tensor 'blk.31.ffn_up.weight' data is not within the file bounds, model is corrupted or incomplete"
  ),
  crash('ollama-model', "ollama._types.ResponseError: model 'lamp:7b' not found (status code: 404)"),
  log('ollama-model', 'lantern', 'Error: model "lantern" not found, try pulling it first'),
  crash(
    'damaged-model',
    'safetensors_rust.SafetensorError: Error while deserializing header: MetadataIncompleteBuffer'
  ),
  crash(
    'damaged-model',
    'RuntimeError: PytorchStreamReader failed reading zip archive: failed finding central directory'
  ),
  crash(
    'no-weights',
    'OSError: ada/lamp-lora does not appear to have a file named pytorch_model.bin, model.safetensors, tf_model.h5.'
  ),
  crash(
    'no-weights',
    'OSError: Error no file named pytorch_model.bin, model.safetensors found in directory ./lamp-model.'
  ),
  crash(
    'remote-code',
    'ValueError: Loading ada/lamp requires you to execute the configuration file in that repo on your local machine. Make sure you have read the code there to avoid malicious use, then set the option `trust_remote_code=True` to remove this error.',
    'execute the configuration file'
  ),
  crash(
    'remote-code',
    'ValueError: The repository ada/lamp contains custom code which must be executed to correctly load the model.'
  ),
  crash(
    'quantization',
    'ImportError: Using `bitsandbytes` 4-bit quantization requires the latest version of bitsandbytes'
  ),
  crash('quantization', "AttributeError: 'NoneType' object has no attribute 'cadam32bit_grad_fp32'"),
  crash('half-on-cpu', `RuntimeError: "slow_conv2d_cpu" not implemented for 'Half'`),
  crash('half-on-cpu', `RuntimeError: "baddbmm_with_gemm" not implemented for 'BFloat16'`),
  crash('other-card', 'RuntimeError: FlashAttention only supports Ampere GPUs or newer.'),
  crash(
    'other-card',
    'ValueError: Bfloat16 is only supported on GPUs with compute capability of at least 8.0. Your Tesla T4 GPU has 7.5.'
  ),
  crash('torch-pair', 'RuntimeError: operator torchvision::nms does not exist'),
  crash(
    'torch-pair',
    'RuntimeError: Could not load libtorchcodec. Likely causes:\n  2. The PyTorch version (2.8.0+cpu) is not compatible with this version of TorchCodec.',
    '2.8.0+cpu'
  ),
  crash(
    'shared-memory',
    'RuntimeError: Unexpected bus error encountered in worker. This might be caused by insufficient shared memory (shm).'
  ),
  crash(
    'shared-memory',
    'RuntimeError: DataLoader worker (pid 91) is killed by signal: Bus error. It is possible that workers are out of shared memory.'
  ),
  log('illegal-instruction', 'Illegal instruction', 'Illegal instruction (core dumped)'),
  log(
    'illegal-instruction',
    'Illegal instruction',
    './start.sh: line 4:    12 Illegal instruction     lampd --serve'
  ),
  log(
    'native-version',
    'NODE_MODULE_VERSION 115',
    "Error: The module '/app/node_modules/bcrypt/lib/binding/bcrypt_lib.node'\nwas compiled against a different Node.js version using\nNODE_MODULE_VERSION 115. This version of Node.js requires\nNODE_MODULE_VERSION 127.".replace(
      'using\n',
      'using '
    )
  ),
  log(
    'native-version',
    'NODE_MODULE_VERSION 93',
    "Error: The module '/srv/node_modules/@lamps/wick/build/Release/wick.node' was compiled against a different Node.js version using NODE_MODULE_VERSION 93. This version of Node.js requires NODE_MODULE_VERSION 108."
  ),
  log('native-platform', '"sharp"', 'Error: Could not load the "sharp" module using the linux-x64 runtime'),
  log(
    'native-platform',
    'invalid ELF header',
    'Error: /app/node_modules/argon2/lib/argon2.node: invalid ELF header'
  ),
  log('module-kind', 'import statement', 'SyntaxError: Cannot use import statement outside a module'),
  log(
    'module-kind',
    'ERR_REQUIRE_ESM',
    "Error [ERR_REQUIRE_ESM]: require() of ES Module /app/node_modules/lamp/index.js not supported. code: 'ERR_REQUIRE_ESM'"
  ),
  log('older-node-at-start', 'File is not defined', 'ReferenceError: File is not defined'),
  log('older-node-at-start', 'withResolvers', 'TypeError: Promise.withResolvers is not a function'),
  log('npm-script', 'script: "serve"', 'npm error Missing script: "serve"'),
  log('npm-script', 'start:web', 'npm ERR! missing script: start:web'),
  crash(
    'blocked-host',
    'aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host api.telegram.org:443 ssl:default [No address associated with hostname]'
  ),
  log(
    'blocked-host',
    'timed out',
    'Traceback (most recent call last):\n  File "/home/user/app/mail.py", line 3, in send\n  File "/usr/local/lib/python3.12/smtplib.py", line 255, in __init__\nTimeoutError: [Errno 110] Connection timed out'
  ),
  log(
    'allow-list',
    'whitelisted',
    "MongooseServerSelectionError: Could not connect to any servers in your MongoDB Atlas cluster. One common reason is that you're trying to access the database from an IP that isn't whitelisted."
  ),
  crash(
    'allow-list',
    'psycopg2.OperationalError: FATAL:  no pg_hba.conf entry for host "192.0.2.7", user "ada", database "lamps", no encryption'
  ),
  log(
    'allowed-hosts',
    'ada-lamps.hf.space',
    "Invalid HTTP_HOST header: 'ada-lamps.hf.space'. You may need to add 'ada-lamps.hf.space' to ALLOWED_HOSTS."
  ),
  log('allowed-hosts', 'is not allowed', 'Blocked request. This host ("ada-wick.hf.space") is not allowed.'),
  log(
    'csrf-origin',
    'Origin checking',
    'Forbidden (Origin checking failed - https://ada-lamps.hf.space does not match any trusted origins.): /login'
  ),
  log('csrf-origin', 'CSRF cookie', 'Forbidden (CSRF cookie not set.): /admin/login/'),
  crash(
    'database-login',
    'psycopg.OperationalError: connection failed: FATAL:  password authentication failed for user "ada"'
  ),
  crash(
    'database-login',
    `pymysql.err.OperationalError: (1045, "Access denied for user 'ada'@'10.0.0.4' (using password: YES)")`
  ),
  crash(
    'cloud-login',
    'botocore.exceptions.ClientError: An error occurred (InvalidAccessKeyId) when calling the ListBuckets operation'
  ),
  crash(
    'cloud-login',
    'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.'
  ),
  crash(
    'api-quota',
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan'}}"
  ),
  crash('api-quota', 'google.api_core.exceptions.ResourceExhausted: 429 Quota exceeded for quota metric'),
  crash(
    'api-model',
    "openai.NotFoundError: Error code: 404 - {'error': {'message': 'The model `lamp-4` does not exist or you do not have access to it.'}}"
  ),
  crash(
    'api-model',
    'google.api_core.exceptions.NotFound: 404 models/lamp-pro is not found for API version v1beta'
  ),
  crash('display', '_tkinter.TclError: no display name and no $DISPLAY environment variable'),
  log('display', 'qt.qpa.xcb', 'qt.qpa.xcb: could not connect to display'),
  crash('no-device', 'sounddevice.PortAudioError: Error querying device -1'),
  crash('no-device', 'OSError: No Default Input Device Available'),
  crash('font', 'OSError: cannot open resource'),
  crash('font', 'RuntimeError: cannot find font file /lamps/wick.ttf'),
  crash('locale', 'locale.Error: unsupported locale setting'),
  log('locale', 'LC_ALL', 'sh: setlocale: Cannot set LC_ALL to default locale: No such file or directory'),
  crash(
    'made-file',
    "RuntimeError: Error in FileIOReader: 'f' failed: could not open store/lamps.faiss for reading: No such file or directory"
  ),
  crash('made-file', "RuntimeError: Directory 'frontend/dist' does not exist"),
  crash('missing-file', "FileNotFoundError: [Errno 2] No such file or directory: 'lamps.csv'"),
  crash('missing-table', 'sqlite3.OperationalError: no such table: lamps'),
  log('missing-table', 'public.Lamp', 'The table `public.Lamp` does not exist in the current database.'),
  log('r-package', 'wickr', 'Error in library(wickr) : there is no package called ‘wickr’'),
  log('r-package', 'shine_lamp', 'Error in shine_lamp(3) : could not find function "shine_lamp"'),
  log('no-root', 'suexec', 's6-overlay-suexec: fatal: can only run as pid 1'),
  log('no-root', '/lamps', "chown: changing ownership of '/lamps': Operation not permitted"),
  log(
    'system-refusal',
    'Operation not permitted',
    'thread \'main\' panicked at src/lamp.rs:9:5:\ncalled `Result::unwrap()` on an `Err` value: Os { code: 1, kind: PermissionDenied, message: "Operation not permitted" }'
  ),
  log('system-refusal', 'os error 13', 'Error: Permission denied (os error 13)'),
  log(
    'docker-inside',
    'Docker daemon',
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'
  ),
  crash('docker-inside', 'docker.errors.DockerException: Error while fetching server API version'),
  crash(
    'gradio-path',
    'gradio.exceptions.InvalidPathError: Cannot move /srv/lamps/a.wav to the gradio cache dir because it was not created by the application'
  ),
  crash(
    'gradio-path',
    'ValueError: File cannot be fetched: /srv/lamps/b.png. All files must contained within the Gradio python app working directory'
  ),
  crash('streamlit-renamed', "AttributeError: module 'streamlit' has no attribute 'experimental_rerun'"),
  crash('streamlit-renamed', "AttributeError: module 'streamlit' has no attribute 'beta_columns'"),
  log('python-command', 'gunicorn', 'exec: "gunicorn": executable file not found in $PATH'),
  log('python-command', 'huggingface-cli', '/app/start.sh: line 2: huggingface-cli: command not found'),
  crash('system-program', "FileNotFoundError: [Errno 2] No such file or directory: 'rsvg-convert'"),
  crash(
    'system-program',
    'RuntimeError: Failed to find C compiler. Please specify via CC environment variable.'
  ),
  log(
    'memory',
    'it/s]Killed',
    'Loading checkpoint shards:  33%|███▎      | 1/3 [00:09<00:18,  9.1it/s]Killed'.replace(/%\|.*\| /, ' ')
  ),
  crash(
    'language-data',
    "OSError: [E050] Can't find model 'de_core_news_sm'. It doesn't seem to be a Python package or a valid path to a data directory."
  ),
  crash(
    'wanted-package',
    'ValueError: Lamp needs more.\nYou need to have sentencepiece installed to convert a slow tokenizer to a fast one.',
    'sentencepiece installed'
  ),
  crash(
    'wanted-package',
    'ImportError: Using `low_cpu_mem_usage=True` or a `device_map` requires Accelerate: `pip install accelerate`'
  ),
  ...[
    'dash.exceptions.ObsoleteAttributeException: app.run_server has been replaced by app.run',
    'RuntimeError: Dataset scripts are no longer supported, but found lamps.py',
    "TypeError: LoraConfig.__init__() got an unexpected keyword argument 'corda_config'",
    'TypeError: Descriptors cannot be created directly.',
    "ValueError: Provider 'lamp-ai' not supported.",
    "AttributeError: 'DynamicCache' object has no attribute 'seen_tokens'",
    'Exception: data did not match any variant of untagged enum ModelWrapper at line 250359 column 3',
    "AttributeError: 'DataFrame' object has no attribute 'append'",
    "ImportError: cannot import name 'triu' from 'scipy.linalg' (/x/scipy/linalg/__init__.py)",
    'ValueError: password cannot be longer than 72 bytes, truncate manually if necessary'
  ].map(exception => crash('drift', exception))
]
