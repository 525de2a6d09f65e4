import type { AppLog } from './app-logs.js'

const crash = (exception: string, ...packages: readonly string[]) =>
  [
    'Traceback (most recent call last):',
    '  File "/home/user/app/app.py", line 12, in <module>',
    '    main()',
    ...packages.map(path => `  File "/usr/local/lib/python3.12/site-packages/${path}", line 99, in call`),
    exception
  ].join('\n')

const learnWarning =
  '/usr/local/lib/python3.12/site-packages/sklearn/base.py:376: InconsistentVersionWarning: Trying to unpickle estimator LampTree from version 1.2.2 when using version 1.6.1. This might lead to breaking code or invalid results.'

/** Apps whose models and packages do not fit together, each cause in two wordings; the libraries' sentences are facts. */
export const modelLogs: readonly AppLog[] = [
  // https://github.com/ppogg/YOLOv5-Lite/issues/277
  {
    cause: 'weights-only',
    output: crash(
      '_pickle.UnpicklingError: Weights only load failed. This file can still be loaded, to do so you have two options.',
      'torch/serialization.py'
    ),
    shows: 'Weights only load failed'
  },
  {
    cause: 'weights-only',
    output: crash(
      'RuntimeError: WeightsUnpickler error: Unsupported global: GLOBAL functools.partial was not an allowed global by default.'
    ),
    shows: 'functools.partial'
  },
  // https://github.com/pulimeng/eToxPred/issues/10
  {
    cause: 'pickled-model',
    output: `${learnWarning}\n${crash('ValueError: node array from the pickle has an incompatible dtype:', 'joblib/numpy_pickle.py')}`,
    shows: 'from version 1.2.2'
  },
  // https://github.com/LinkedInLearning/practical-python-for-algorithmic-trading-4403633/issues/7
  {
    cause: 'pickled-model',
    output: crash("AttributeError: 'LampTree' object has no attribute 'monotonic_cst'"),
    shows: 'monotonic_cst'
  },
  // https://github.com/ByteDance-Seed/Bagel/issues/12
  {
    cause: 'compiled-for-another',
    output: crash(
      'ImportError: /usr/local/lib/python3.12/site-packages/flash_attn_2_cuda.cpython-312-x86_64-linux-gnu.so: undefined symbol: _ZN3c104cuda9SetDeviceEi'
    ),
    shows: '_ZN3c104cuda9SetDeviceEi'
  },
  // https://github.com/EyalMichaeli/SaSPA-Aug/issues/3
  {
    cause: 'compiled-for-another',
    output:
      'Failed to import diffusers.models because of the following error (look up to see its traceback):\n/usr/local/lib/python3.12/site-packages/xformers/_C.so: undefined symbol: _ZN3c105ErrorC2E',
    shows: 'xformers/_C.so'
  },
  // https://github.com/R3gm/SD_diffusers_interactive/issues/27
  {
    cause: 'submodule',
    output: crash("ModuleNotFoundError: No module named 'huggingface_hub.errors'", 'diffusers/utils/hub.py'),
    shows: 'huggingface_hub.errors'
  },
  // https://github.com/thunlp/OpenPrompt/issues/309
  {
    cause: 'submodule',
    output: crash("ModuleNotFoundError: No module named 'transformers.generation_utils'"),
    shows: 'generation_utils'
  },
  // https://github.com/SaiAkhil066/DeepSeek-RAG-Chatbot/issues/29
  {
    cause: 'page-config',
    output: crash(
      'streamlit.errors.StreamlitSetPageConfigMustBeFirstCommandError: set_page_config() can only be called once per app page, and must be called as the first Streamlit command in your script.'
    ),
    shows: 'set_page_config()'
  },
  {
    cause: 'page-config',
    output: crash(
      'streamlit.errors.StreamlitAPIException: `set_page_config()` can only be called once per app, and must be called as the first Streamlit command in your script.'
    ),
    shows: 'set_page_config()'
  },
  // https://github.com/huggingface/huggingface_hub/issues/3143
  {
    cause: 'ended',
    output: 'done',
    message: 'Exit code: 0. Reason: application does not seem to be initialized',
    shows: 'Exit code: 0'
  },
  { cause: 'ended', output: '', message: 'Exit code: 0. Reason: ', shows: 'Exit code: 0' },
  // https://github.com/hudy9x/namviek/issues/301
  {
    cause: 'prisma-openssl',
    output:
      'Details: Error loading shared library libssl.so.1.1: No such file or directory (needed by /app/node_modules/.prisma/client/libquery_engine-linux-musl.so.node)',
    shows: 'libssl.so.1.1'
  },
  // https://github.com/lm-sys/FastChat/issues/3347
  {
    cause: 'drift',
    output: crash("AttributeError: type object 'Dropdown' has no attribute 'update'"),
    shows: "'Dropdown'"
  },
  // https://github.com/kanishkamisra/minicons/issues/94
  {
    cause: 'drift',
    output: crash("ImportError: cannot import name 'AutoModelForVision2Seq' from 'transformers'"),
    shows: 'AutoModelForVision2Seq'
  },
  // https://github.com/ezgisl/SWE573-WebDevelopmentProject/issues/38
  {
    cause: 'missing-secret',
    output: crash('django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty'),
    shows: 'SECRET_KEY'
  },
  // https://github.com/Seneca-CDOT/telescope/issues/2836
  {
    cause: 'missing-secret',
    output: 'Error: supabaseUrl is required.\n    at new SupabaseClient (/app/node_modules/x.js:50:19)',
    shows: 'supabaseUrl'
  },
  {
    cause: 'installed-conflict',
    output: 'lantern 2.1.0 requires numpy<2, but you have numpy 2.3.1 which is incompatible.',
    shows: 'which is incompatible'
  },
  {
    cause: 'installed-conflict',
    output:
      "lantern 2.1.0 has requirement torch<2.6,>=2.1; python_version < '3.13', but you'll have torch 2.8.0 which is incompatible.",
    shows: 'torch 2.8.0'
  },
  // https://github.com/WASasquatch/easydiffusion/issues/8
  {
    cause: 'wanted-package',
    output: crash(
      'ImportError: Please install the `accelerate` library to use Lamps. You can do so by running `pip install accelerate`.'
    ),
    shows: 'install the `accelerate` library'
  },
  {
    cause: 'wanted-package',
    output: crash(
      'ImportError: LampTokenizer requires the sentencepiece library. Run `pip install sentencepiece`'
    ),
    shows: 'sentencepiece'
  },
  // https://github.com/benoitc/gunicorn/issues/2026
  {
    cause: 'app-import',
    output: "Failed to find application object 'create_app()' in 'lamps'",
    shows: "in 'lamps'"
  }
]
