import type { Drift } from './drift-pairs.js'

/** Further pairs: web frameworks, tokenizers, and what the scientific libraries removed. */
export const namedDrifts: readonly Drift[] = [
  {
    sign: /app\.run_server has been replaced by app\.run|dash\.exceptions\.ObsoleteAttributeException/,
    of: 'Dash',
    since: '3.0',
    pins: ['dash<3']
  },
  {
    sign: /Dataset scripts are no longer supported|trust_remote_code` is not supported anymore/,
    of: 'datasets',
    since: '4.0',
    pins: ['datasets<4']
  },
  {
    sign: /Invalid pattern: '\*\*' can only be an entire path component|Loading a dataset cached in a LocalFileSystem is not supported/,
    of: 'datasets',
    pins: ['datasets>=2.16']
  },
  {
    sign: /\b(?:Lora|AdaLora|LoHa|LoKr|Peft|IA3|PromptTuning)Config\.__init__\(\) got an unexpected keyword argument/,
    of: 'peft',
    pins: ['peft>=0.17']
  },
  {
    sign: /Descriptors cannot (?:not )?be created directly/,
    of: 'protobuf',
    since: '4',
    pins: ['protobuf==3.20.3']
  },
  {
    sign: /'MessageFactory' object has no attribute 'GetPrototype'/,
    of: 'protobuf',
    since: '6',
    pins: ['protobuf<6']
  },
  {
    sign: /cannot import name '(?:builder|runtime_version)' from 'google\.protobuf/,
    of: 'protobuf',
    pins: ['protobuf>=5.26']
  },
  {
    sign: /Provider '[\w-]{1,60}' not supported/,
    of: 'huggingface_hub',
    pins: ['huggingface_hub>=0.34']
  },
  {
    sign: /concurrency_count has been deprecated/,
    of: 'gradio',
    since: '4.0',
    pins: ['gradio==3.50.2'],
    sdk: '3.50.2'
  },
  {
    sign: /'DynamicCache' object has no attribute '(?:get_max_length|get_usable_length|seen_tokens)'/,
    of: 'transformers',
    since: '4.49',
    pins: ['transformers<4.49']
  },
  {
    sign: /cannot import name 'Llama(?:Flash|Sdpa)Attention2?' from 'transformers/,
    of: 'transformers',
    since: '4.48',
    pins: ['transformers<4.48']
  },
  {
    sign: /Tokenizer class TokenizersBackend does not exist/,
    of: 'transformers',
    pins: ['transformers>=5']
  },
  {
    sign: /Tokenizer class \w{1,60} does not exist or is not currently imported/,
    of: 'transformers',
    pins: ['transformers>=4.57']
  },
  {
    sign: /`rope_scaling` must be a dictionary with (?:with )?two fields/,
    of: 'transformers',
    pins: ['transformers>=4.43']
  },
  {
    sign: /data did not match any variant of untagged enum (?:ModelWrapper|Py\w{1,40}Wrapper)/,
    of: 'tokenizers',
    pins: ['transformers>=4.45', 'tokenizers>=0.20']
  },
  {
    sign: /module 'torchaudio' has no attribute '(?:list_audio_backends|AudioMetaData|info)'|cannot import name 'AudioMetaData' from 'torchaudio/,
    of: 'torchaudio',
    since: '2.9',
    pins: ['torch<2.9', 'torchaudio<2.9']
  },
  {
    sign: /cannot import name '(?:triu|tril|kaiser|hann|hamming|gaussian)' from 'scipy\.|module 'scipy\.signal' has no attribute '(?:kaiser|hann|hamming|gaussian)'/,
    of: 'SciPy',
    since: '1.13',
    pins: ['scipy<1.13']
  },
  {
    sign: /cannot import name '(?:cumtrapz|simps|trapz)' from 'scipy\.integrate/,
    of: 'SciPy',
    since: '1.14',
    pins: ['scipy<1.14']
  },
  {
    sign: /'(?:DataFrame|Series)' object has no attribute '(?:append|iteritems)'/,
    of: 'pandas',
    since: '2.0',
    pins: ['pandas<2', 'numpy<2']
  },
  {
    sign: /module 'matplotlib\.cm' has no attribute 'get_cmap'/,
    of: 'Matplotlib',
    since: '3.9',
    pins: ['matplotlib<3.9']
  },
  {
    sign: /Textual SQL expression .{1,200} should be explicitly declared as text|'Engine' object has no attribute 'execute'/,
    of: 'SQLAlchemy',
    since: '2.0',
    pins: ['SQLAlchemy<2']
  },
  {
    sign: /'Flask' object has no attribute 'before_first_request'|cannot import name '_(?:app|request)_ctx_stack' from 'flask|cannot import name 'JSONEncoder' from 'flask/,
    of: 'Flask',
    since: '2.3',
    pins: ['flask<2.3', 'werkzeug<3']
  },
  {
    sign: /cannot import name '(?:Markup|escape)' from 'flask'/,
    of: 'Flask',
    since: '3.0',
    pins: ['flask<3', 'werkzeug<3']
  },
  {
    sign: /password cannot be longer than 72 bytes, truncate manually/,
    of: 'bcrypt',
    since: '5.0',
    pins: ['bcrypt<5']
  },
  {
    sign: /Client\.__init__\(\) got an unexpected keyword argument 'proxy'/,
    of: 'httpx',
    pins: ['httpx>=0.26']
  },
  {
    sign: /No module named 'websockets\.asyncio'/,
    of: 'websockets',
    pins: ['websockets>=13']
  },
  {
    sign: /cannot import name 'DEFAULT_CIPHERS' from 'urllib3/,
    of: 'urllib3',
    since: '2.0',
    pins: ['urllib3<2']
  },
  {
    sign: /module 'lib' has no attribute '(?:X509_V_FLAG_\w{1,40}|OpenSSL_add_all_algorithms|GEN_EMAIL)'/,
    of: 'pyOpenSSL',
    pins: ['pyopenssl>=24']
  },
  {
    sign: /module 'marshmallow' has no attribute '__version_info__'/,
    of: 'marshmallow',
    since: '4.0',
    pins: ['marshmallow<4']
  },
  {
    sign: /make_metavar\(\) missing 1 required positional argument: 'ctx'|Secondary flag is not valid for non-boolean flag/,
    of: 'click',
    since: '8.2',
    pins: ['click<8.2']
  },
  {
    sign: /unexpected keyword argument 'use_context'/,
    of: 'python-telegram-bot',
    since: '20',
    pins: ['python-telegram-bot<20']
  },
  {
    sign: /You are using a deprecated configuration of Chroma/,
    of: 'chromadb',
    since: '0.4',
    pins: ['chromadb<0.4']
  },
  {
    sign: /undefined symbol: iJIT_\w{1,60}/,
    of: 'MKL',
    since: '2024.1',
    pins: ['mkl==2024.0']
  }
]
