/** What is installed under another name than it is imported by. */
const installedAs: Readonly<Record<string, string>> = {
  cv2: 'opencv-python-headless',
  PIL: 'pillow',
  sklearn: 'scikit-learn',
  skimage: 'scikit-image',
  yaml: 'pyyaml',
  bs4: 'beautifulsoup4',
  dotenv: 'python-dotenv',
  fitz: 'pymupdf',
  docx: 'python-docx',
  pptx: 'python-pptx',
  jwt: 'pyjwt',
  jose: 'python-jose',
  dateutil: 'python-dateutil',
  Crypto: 'pycryptodome',
  serial: 'pyserial',
  magic: 'python-magic',
  faiss: 'faiss-cpu',
  multipart: 'python-multipart',
  python_multipart: 'python-multipart',
  email_validator: 'email-validator',
  itsdangerous: 'itsdangerous',
  psycopg2: 'psycopg2-binary',
  MySQLdb: 'mysqlclient',
  google: 'google-genai',
  googleapiclient: 'google-api-python-client',
  telegram: 'python-telegram-bot',
  discord: 'discord.py',
  whisper: 'openai-whisper',
  attr: 'attrs',
  pkg_resources: 'setuptools<81',
  OpenSSL: 'pyopenssl',
  slugify: 'python-slugify',
  ffmpeg: 'ffmpeg-python',
  git: 'gitpython',
  open_clip: 'open-clip-torch',
  imwatermark: 'invisible-watermark',
  paddle: 'paddlepaddle',
  llama_cpp: 'llama-cpp-python',
  pytorch_lightning: 'pytorch-lightning',
  speech_recognition: 'SpeechRecognition',
  tf_keras: 'tf-keras',
  usb: 'pyusb',
  win32api: 'pywin32',
  zmq: 'pyzmq',
  Levenshtein: 'levenshtein',
  umap: 'umap-learn',
  community: 'python-louvain',
  pysqlite3: 'pysqlite3-binary',
  absl: 'absl-py',
  gi: 'pygobject',
  engineio: 'python-engineio',
  socketio: 'python-socketio',
  decouple: 'python-decouple',
  environ: 'django-environ',
  rest_framework: 'djangorestframework',
  corsheaders: 'django-cors-headers',
  moviepy: 'moviepy<2',
  Bio: 'biopython',
  audioop: 'audioop-lts',
  pyaudioop: 'audioop-lts'
}

/** Packages that are imported by their own name, a hyphen for an underscore. Only what is here is offered to install. */
const ownName = new Set(
  `accelerate aiofiles aiohttp aiosqlite albumentations alembic altair annotated_types anthropic anyio appdirs arxiv
asyncpg audiocraft autogen av backoff basicsr bcrypt bitsandbytes bokeh boto3 cachetools cairosvg catboost celery
chainlit chardet chromadb click cohere colorama controlnet_aux crewai cryptography ctranslate2 cython dash dask datasets
decord deepface diffusers django docling dspy duckdb duckduckgo_search easyocr edge_tts einops elevenlabs emoji evaluate
facexlib fairseq fastapi fastai faster_whisper feedparser filelock flair flash_attn flask flask_cors flask_login flask_sqlalchemy folium fsspec ftfy
gdown gensim geopandas gfpgan gradio gradio_client graphviz groq gspread gtts gunicorn h5py hf_transfer hf_xet
httpcore httpx huggingface_hub imageio imageio_ffmpeg imagehash insightface instructor ipywidgets
jax jieba jinja2 jiwer joblib jsonlines jsonschema kaleido keras keybert kokoro kornia langchain langchain_anthropic
langchain_chroma langchain_classic langchain_community langchain_core langchain_experimental langchain_google_genai
langchain_groq langchain_huggingface langchain_ollama langchain_openai langchain_pinecone langchain_text_splitters
langdetect langgraph librosa lightgbm lightning litellm llama_index lmdb loguru lpips lxml markdown markdown2 markdownify
matplotlib mcp mediapipe mistralai mlflow monai motor nest_asyncio networkx nibabel nltk noisereduce num2words numba
numexpr numpy ollama omegaconf onnx onnxruntime open3d openai openpyxl optimum optuna orjson paddleocr
pandas passlib pdf2image pdfplumber peft pendulum phonemizer pinecone playwright plotly polars prettytable
praw prophet psutil psycopg pyannote pyarrow pycocotools pydantic pydantic_ai pydantic_settings pydub pygame pygments
pymongo pymupdf pymysql pyngrok pyodbc pyperclip pypdf pypdfium2 pytesseract pytest pytorch_lightning pyttsx3 pytube pytz pyvis
qdrant_client qrcode rank_bm25 rapidfuzz rarfile ray rdkit redis regex rembg replicate requests resampy rich rouge
rouge_score sacrebleu sacremoses safetensors scipy seaborn segment_anything selenium sentence_transformers
sentencepiece shap shapely simple_websocket six smolagents snowflake soundfile spaces spacy sqlalchemy sqlmodel starlette
statsmodels streamlit streamlit_option_menu stripe supabase sympy tabulate tavily tenacity tensorboard tensorflow
textblob textstat tiktoken timm tokenizers toml torch torchaudio torchmetrics torchsde torchvision tornado tqdm
transformers trafilatura trl tweepy typer typing_extensions ujson ultralytics unidecode unstructured uvicorn uvloop vllm
wandb watchfiles weasyprint websocket websockets werkzeug wikipedia wordcloud xformers xgboost xlrd xlsxwriter
yfinance youtube_transcript_api yt_dlp zhipuai zstandard`.split(/\s+/)
)

/** The package to install for an import; undefined when no package is known to have it, for a name may be anybody's. */
export function packageOf(module: string): string | undefined {
  const top = module.split('.')[0] ?? module
  if (Object.hasOwn(installedAs, top)) return installedAs[top]
  return ownName.has(top) ? top.replaceAll('_', '-') : undefined
}
