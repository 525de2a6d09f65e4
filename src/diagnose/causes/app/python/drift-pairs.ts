/** Two versions that do not fit: what the log says of it, and what to write. */
export interface Drift {
  readonly sign: RegExp
  /** The library whose version does not fit. */
  readonly of: string
  /** Since which version the code fails; absent when the installed one is too old. */
  readonly since?: string
  /** The code fails with older and with newer versions. */
  readonly between?: boolean
  /** What fits, in `requirements.txt`. */
  readonly pins: readonly string[]
  /** For Gradio, what fits as `sdk_version`. */
  readonly sdk?: string
}

/** The pairs that come up most, each with the sentence of the library that shows it. */
export const drifts: readonly Drift[] = [
  {
    sign: /cannot import name 'cached_download' from 'huggingface_hub/,
    of: 'huggingface_hub',
    since: '0.26',
    pins: ['huggingface_hub<0.26']
  },
  {
    sign: /cannot import name '(?:HfFolder|Repository|InferenceApi|get_token_permission|notebook_login_)' from 'huggingface_hub/,
    of: 'huggingface_hub',
    since: '1.0',
    pins: ['huggingface_hub<1.0']
  },
  {
    sign: /cannot import name '(?:split_torch_state_dict_into_shards|save_torch_state_dict|DDUFEntry)' from 'huggingface_hub/,
    of: 'huggingface_hub',
    pins: ['huggingface_hub>=0.30']
  },
  {
    sign: /cannot import name 'is_offline_mode' from 'huggingface_hub/,
    of: 'huggingface_hub',
    pins: ['huggingface_hub>=1.5']
  },
  {
    sign: /got an unexpected keyword argument 'socket_options'/,
    of: 'httpx',
    since: '0.25',
    pins: ['httpx==0.24.1', 'httpcore<0.18']
  },
  {
    sign: /got an unexpected keyword argument 'proxies'/,
    of: 'httpx',
    since: '0.28',
    pins: ['httpx<0.28']
  },
  {
    sign: /module 'gradio' has no attribute '(?:inputs|outputs|Box|Variable)'|got an unexpected keyword argument '(?:concurrency_count|enable_queue|source|tool|brush_radius|shape)'|object has no attribute 'style'|type object '(?:Dropdown|Textbox|Radio|Button|Slider|Image|Checkbox|CheckboxGroup|Row|Column|Chatbot|Accordion|Markdown|Tabs|Gallery|Video|Audio|File)' has no attribute 'update'|event_trigger\(\) got an unexpected keyword argument '_js'/,
    of: 'gradio',
    since: '4.0',
    pins: ['gradio==3.50.2'],
    sdk: '3.50.2'
  },
  {
    sign: /got an unexpected keyword argument '(?:allow_flagging|undo_btn|retry_btn|clear_btn|likeable)'/,
    of: 'gradio',
    since: '5.0',
    pins: ['gradio==4.44.1'],
    sdk: '4.44.1'
  },
  {
    sign: /BlockContext\.__init__\(\) got an unexpected keyword argument '(?:css|theme|js|head)'|(?:Chatbot|ChatInterface|Textbox|Image|Video|Audio|Blocks|Interface|Button|Code|launch)(?:\.__init__)?\(\) got an unexpected keyword argument '(?:bubble_full_width|show_copy_button|show_share_button|show_download_button|show_copy_all_button|show_api)'/,
    of: 'gradio',
    since: '6.0',
    pins: ['gradio<6'],
    sdk: '5.49.1'
  },
  // It came with version 5 and went with version 6, so that one release before has it either way.
  {
    sign: /Chat(?:bot|Interface)\.__init__\(\) got an unexpected keyword argument 'type'/,
    of: 'gradio',
    between: true,
    pins: ['gradio>=5,<6'],
    sdk: '5.49.1'
  },
  {
    sign: /launch\(\) got an unexpected keyword argument '(?:theme|css|mcp_server|ssr_mode|pwa)'|module 'gradio' has no attribute '(?:Sidebar|Walkthrough|Navbar|BrowserState)'/,
    of: 'gradio',
    pins: ['gradio>=6'],
    sdk: '6.0.0'
  },
  {
    sign: /argument of type 'bool' is not iterable/,
    of: 'pydantic',
    since: '2.11',
    pins: ['pydantic==2.10.6']
  },
  {
    sign: /`BaseSettings` has been moved to the `pydantic-settings` package|`(?:regex|const)` is removed|cannot import name 'ModelMetaclass' from 'pydantic|non-annotated attribute was detected|If you use `@root_validator` with pre=False/,
    of: 'pydantic',
    since: '2.0',
    pins: ['pydantic<2']
  },
  {
    sign: /`\w{1,60}` is not fully defined; you should define `/,
    of: 'pydantic',
    since: '2.10',
    pins: ['pydantic==2.10.1']
  },
  {
    sign: /module 'pydantic(?:\.v1)?' has no attribute 'json'/,
    of: 'pydantic',
    between: true,
    pins: ['pydantic==1.10.14']
  },
  {
    sign: /ForwardRef\._evaluate\(\) missing 1 required keyword-only argument: 'recursive_guard'|unable to infer type for attribute/,
    of: 'pydantic',
    pins: ['pydantic>=2.10']
  },
  {
    sign: /no longer supported in openai>=1\.0\.0|module 'openai' has no attribute '(?:error|ChatCompletion|Completion|api_key)'|cannot import name '(?:ChatCompletion|error)' from 'openai/,
    of: 'openai',
    since: '1.0',
    pins: ['openai<1']
  },
  {
    sign: /cannot import name '(?:OpenAI|AsyncOpenAI|AzureOpenAI)' from 'openai/,
    of: 'openai',
    pins: ['openai>=1.55']
  },
  {
    sign: /No module named '(langchain\.(?!community)[\w.]{1,80})'|cannot import name '(\w{1,80})' from 'langchain(?:\.[\w.]{1,80})?'/,
    of: 'langchain',
    since: '1.0',
    pins: ['langchain<1', 'langchain-community<0.4']
  },
  {
    sign: /cannot import name '(?:AutoModelForVision2Seq|AutoModelWithLMHead|TransfoXL\w{0,30}|TF\w{1,60}|Flax\w{1,60}|is_torch_fx_available|is_tf_available|VideoInput)' from 'transformers/,
    of: 'transformers',
    since: '5.0',
    pins: ['transformers<5']
  },
  {
    sign: /cannot import name '\w{1,40}(?:ForCausalLM|ForConditionalGeneration|Processor|ImageProcessor|Config|Model|Cache)' from 'transformers/,
    of: 'transformers',
    pins: ['transformers>=4.57']
  },
  {
    sign: /cannot import name '\w{1,80}' from 'transformers/,
    of: 'transformers',
    since: '5.0',
    pins: ['transformers<5']
  },
  {
    sign: /No module named 'torchvision\.transforms\.functional_tensor'/,
    of: 'torchvision',
    since: '0.17',
    pins: ['torch==2.1.2', 'torchvision==0.16.2', 'numpy<2']
  },
  {
    sign: /module 'PIL\.Image' has no attribute 'ANTIALIAS'/,
    of: 'Pillow',
    since: '10',
    pins: ['pillow<10']
  },
  { sign: /No module named 'moviepy\.editor'/, of: 'moviepy', since: '2.0', pins: ['moviepy<2'] },
  {
    sign: /cannot import name 'url_quote' from 'werkzeug|cannot import name 'url_decode' from 'werkzeug/,
    of: 'Werkzeug',
    since: '3.0',
    pins: ['werkzeug<3', 'flask<3']
  },
  {
    sign: /cannot import name '(?:escape|Markup|contextfilter)' from 'jinja2'|cannot import name 'soft_unicode' from 'markupsafe'/,
    of: 'Jinja2',
    since: '3.1',
    pins: ['jinja2<3.1', 'markupsafe==2.0.1']
  },
  {
    sign: /Keras 3, but this is not yet supported in Transformers|Unrecognized keyword arguments(?: passed to \w{1,40})?: (?:\{|\[)'?(?:batch_shape|optional|groups)|Error when deserializing class '\w{1,40}'|<class 'keras\.[\w.]{1,80}'> could not be deserialized/,
    of: 'Keras',
    since: '3.0',
    pins: ['tf-keras']
  },
  {
    sign: /module 'collections' has no attribute '(?:Iterable|Mapping|MutableMapping|Callable|Hashable|Sequence)'|cannot import name '(?:Iterable|Mapping|MutableMapping|Callable)' from 'collections'/,
    of: 'Python',
    since: '3.10',
    pins: []
  },
  {
    sign: /EspeakWrapper' has no attribute 'set_data_path'/,
    of: 'phonemizer',
    pins: ['phonemizer-fork', 'misaki[en]>=0.9']
  }
]
