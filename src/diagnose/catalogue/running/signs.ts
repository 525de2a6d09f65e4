import { signs } from '../../engine/sign.js'

export const buildFailed = [
  ...signs(
    'decisive',
    // Whatever made the command fail (its network, its packages, its program), the image was not built.
    /did ?n[o']t complete successfully: exit code/i,
    /executor failed running/i,
    /failed to solve/i,
    /returned a non-zero code/i,
    // Only the builder says so, whatever the command printed before.
    /--> ERROR: (?!.{0,200}spaces-registry)/,
    /(?:^| )#\d{1,4} ERROR: (?!.{0,200}(?:spaces-registry|failed to (?:do request|push|resolve source)))/,
    /× [\w .()-]{1,60} did not run successfully/,
    // Another tool's internal error, not the Hub's.
    /Cannot find matching keyid/,
    /failed to run custom build command for `|lockfile had changes, but lockfile is frozen|a package literally named "/,
    // uv, of the program of a package, and of a module that Python lost.
    /declare it as a build dependency|[Bb]uild backend (?:returned an error|failed to)|distutils was removed from the standard/,
    /Cannot find command 'git'|Git executable not found/,
    // What stops a build before or beside its commands: an unanswered question, a compiler that was ended, a refusal.
    /unable to prepare context: |Please select the geographic area in which you live|Geographic area: ?$/,
    // The limit is Docker Hub's, not the Hub's.
    /toomanyrequests: You have reached your|You have reached your (?:unauthenticated )?pull rate limit/,
    /CondaToSNonInteractiveError|LibMambaUnsatisfiableError|PackagesNotFoundError: |conda tos accept --/,
    /fatal error: Killed signal terminated program|unsupported (?:GNU|clang) version! |nvcc fatal {1,4}: /,
    /The detected CUDA version \([\d.]{1,8}\) (?:mismatches|has a m\w{4} version mismatch)/,
    /E: (?:List directory|Could not open lock file) \/var\/|dpkg: error processing |script subprocess returned error exit/,
    /(?:^| )Err:\d{1,4} https?:\/\/[^\s]{1,200} [\w/-]{1,60} (?:Release|InRelease|main|amd64|Sources)\b/,
    /\[vite:[\w-]{1,40}\] Could not load |Couldn't fetch compatibility table|`?next\/font`?:? error|from Google Fonts/,
    /The option "--[\w-]{2,30}" does not exist|(?:^| )[\w./-]{1,120} does not contain any element|No file\/folder found for package /,
    // The linker's own words.
    /\bld: cannot find -l|\bld: (?:warning: )?lib[\w.+-]{1,60}, needed by /,
    // pip, of the program of a package that it ran to install it.
    /metadata-generation-failed|subprocess-exited-with-error|This error originates from a subprocess/i
  ),
  ...signs(
    'cause',
    /(?:Job|Build) failed with exit code/i,
    /\bbuild error\b|\bBUILD_ERROR\b|Error building (?:image|docker)|docker build failed/i,
    /compilation terminated|command '[^']{1,200}' failed with exit (?:status|code)|requires? a different python|Requires-Python/i,
    /Could not find a version that satisfies the requirement|No matching distribution found/i,
    /ResolutionImpossible|conflicting dependencies|Cannot install [^ ]{1,200} (?:and|because)/i,
    /C\+\+ [\d.]{1,8} or greater is required|legacy-install-failure/i,
    // A numbered line of BuildKit's, of a command that complains.
    /(?:^| )#\d{1,4} \d{1,5}\.\d{1,3} [^#]{0,200}?(?:fatal: |[Ee]rror\b|ERROR|No such file|failed)/,
    // A dependency that pip or go was to get from another host's git.
    /Running command git clone .{1,400}? fatal: |\bgo: [\w./-]{3,200}@v[\w.+-]{1,80}: /,
    /go\.mod requires go >= |errors parsing go\.mod|missing go\.sum entry/i,
    /JavaScript heap out of memory|Reached heap limit/i,
    /failed to parse manifest at|feature `?edition2024`? is required|requires rustc \d|error\[E\d{4}\]/i,
    /error during build:|Rollup failed to resolve|Failed to compile\b|\berror TS\d{4}: |is not exported (?:from|by) ['"]/i,
    /Unsupported engine|requires Node\.js|engine "node" is incompatible/i,
    /Wheel '[^']{1,200}' located at .{1,200} is invalid|has invalid metadata|externally-managed-environment/i,
    /(?:dependency|dependencies) .{1,200} (?:is|are) not available for package|installation of (?:one or more packages|package .{1,80}) (?:failed|had non-zero)/i,
    /E: Version '|unmet dependencies|E: Sub-process |UID 1000 is not unique|[GU]ID [`']?1000'? is already in use/i,
    /\[ERROR\] .{0,80}BUILD FAILURE|BUILD FAILURE|FAILURE: Build failed with an exception|error (?:NETSDK|MSB|CS)\d{4}/i,
    /401 Error, Credentials not correct for|lockfile at `?[\w.]{1,20}`? needs to be updated|poetry\.lock was last generated/i,

    /Failed (?:building wheel|to build)|Could not build wheels/i,
    /Invalid requirement|Could not open requirements file/i,
    /\bnpm (?:ERR!|error)|\bERR_PNPM_|yarn (?:install )?v?[^ ]{0,20} ?error|error Command failed with exit code/i,
    /E: Unable to locate package|does not have a Release file|has no installation candidate|E: Package '/i,
    /failed to (?:calculate checksum|compute cache key|read dockerfile|fetch anonymous token|create LLB)/i,
    /dockerfile parse error|manifest (?:unknown|for [^ ]{1,200} not found)|pull access denied/i,
    /COPY failed|ADD failed|forbidden path outside the build context/i,
    /could not compile `|error: could not compile|UnsatisfiableError|ResolvePackageNotFound|CMake Error/i,
    /Package '?[\w.+-]{1,80}'? is not available, but is referred to by another package|Playwright does not support/,
    /No solution found when resolving dependencies/i
  ),
  ...signs(
    'verdict',
    /(?:^| )Dockerfile:\d{1,4}(?: (?!DL\d)|$)/,
    /build (?:timed out|timeout|failed)|Failed to build/i,
    /cache miss:/i
  ),
  ...signs(
    'headline',
    /===== Build Queued at/,
    // What only tools that build say; nothing else in a log is weaker.
    /Do you want to continue\? \[Y\/n\] ?Abort|Terms of Service have not been accepted for|configured to use 'conda activate'|Run 'conda init' before/,
    /The (?:requested )?command "?(?:export|shell)"? does not exist|The Poetry configuration is invalid|current version of Poetry|version solving failed/,
    /poetry\.lock is not up to date|Pipfile\.lock \([^)]{1,40}\) out of date|resolution-too-deep|Dependency resolution exceeded/,
    /no required module provides package|go\.mod file not found|is not in (?:std|GOROOT)\b|\.go:\d{1,6}:\d{1,5}: (?:pattern |undefined: )/,
    /Requested SDK version: |Inlining of fonts failed|ENOENT: no such file or directory, open '[^']{1,200}\.(?:[cm]?[jt]sx?|vue|svelte)'/,
    /You are using Node\.js \d|ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines|gid '?1000'? in use|Error occurred prerendering page/,
    /\b(?:vite|tsc|next|react-scripts|corepack): (?:command )?not found|"packageManager": "|engine "(?:yarn|npm|pnpm)" is incompatible/,
    /could not find `Cargo\.toml` in|Could not read package\.json|in a flat-layout: |DO NOT MATCH THE HASHES|Cannot uninstall [^ ]{1,80}[,. ]|no such option: --/,
    /nvcc was not found|CUDA_HOME environment variable is not set|Required uv version|Couldn't parse requirement in|Distribution not found at: file:/
  )
]

export const appFailed = [
  ...signs(
    'decisive',
    /Launch timed out|workload was not healthy/i,
    /Scheduling failure/i,
    /No @spaces\.GPU function detected/i,
    /failed to create containerd task|failed to create shim task/i,
    /\bruntime error\b ?Exit code|\bRUNTIME_ERROR\b|(?<!with )Exit code: ?[\d?]{1,3}\.? Reason/i,
    /Space failed to start/i,
    /Runtime error (?:Exit code|Space failed|Scheduling|Launch|Memory|CPU Memory|Workload|Traceback)/i,
    /\bspace (?:has been|is|was) (?:paused|sleeping|stopped)/i,
    /abuse-handler|flagged as abusive/i,
    /Memory limit exceeded|Workload evicted|OOMKilled/i,
    // The app's own log: what it says of a network, a token or a status is about the app's own doings.
    /===== Application Startup at/i,
    // What apps say of their own databases and models.
    /sqlalchemy\.exc\.|psycopg2?\.OperationalError|pymongo\.errors\.|redis\.exceptions\./,
    /Cannot load model [\w.-]{1,96}\/[\w.-]{1,96}: model is not cached/,
    // A database, a cloud or a service of models that refuses the app.
    /password authentication failed for user|Access denied for user '|no pg_hba\.conf entry|bad auth : |\b(?:WRONGPASS|NOAUTH) |permission denied for (?:table|schema|relation|database)/i,
    /botocore\.exceptions\.|google\.(?:api_core|auth)\.exceptions\.|\b(?:openai|anthropic|groq|mistralai)\.\w{1,40}Error/,
    /isn't whitelisted|model ["'][^"']{1,120}["'] not found, try pulling it first|(?:CSRF|Origin|Referer) checking failed/i,
    // The system, of a folder or a program of the container's.
    /could not create directory mkdir |unable to start container process|exec: "[^"]{1,160}": .{0,160}(?:permission denied|executable file not found)/,
    /libtorchcodec|Error: P1\d{3}: |Can't reach database server at/
  ),
  ...signs(
    'cause',
    /\bruntime error\b|Your space is in error/i,
    /Cannot find empty port|address already in use|EADDRINUSE/i,
    /exec format error|CUDA out of memory|OutOfMemoryError|(?<!heap )out of memory/i,
    /CUDA error|CUDA has been initialized|No CUDA GPUs are available|Found no NVIDIA driver|not compiled with CUDA|libcuda|libGL\.so/i,
    /localhost is not accessible|exited with code \d/i,
    /Container (?:failed|exited|terminated|crashed)|CrashLoopBackOff|application (?:failed|crashed)/i,
    /ModuleNotFoundError|ImportError|No module named|Cannot find module/i,
    /\/home\/user\/app\/[\w./-]{1,200}", line \d/i,
    /cannot open shared object file|CUDA must not be initialized|Low-level CUDA init reached/i,
    /Failed to find application|Error loading ASGI app|Application startup failed|Worker failed to boot|Failed to find attribute '/i,
    /nginx: \[emerg\]|\[emerg\] \d{1,6}#/i,
    /problem when trying to write in your cache folder|Matplotlib (?:requires access to|created a temporary cache)/i,
    /BrowserType\.launch: |Executable doesn't exist at .{0,200}ms-playwright/i,
    /Weights only load failed|WeightsUnpickler error|Resource [\w-]{1,60} not found\. Please use the NLTK/,
    /PrismaClientInitializationError|Prisma engines do not seem|: undefined symbol: _Z/,
    /set_page_config\(\)`? can only be called once|Streamlit\w{0,60}Error: /,
    /exceptions\.ImproperlyConfigured|can't open file '[^']{1,200}': \[Errno 2\]|API[ _]key (?:is )?not (?:set|found)/i,
    /unsupported version of sqlite3|cannot import name '|Numpy is not available|compiled using NumPy 1\.x|numpy\.dtype size changed/i,
    /Could not find a production build in the/i,
    /Could not resolve placeholder '|APPLICATION FAILED TO START|Unable to access jarfile|Exception in thread "main"/i,
    /Uncaught app exception|st\.secrets has no |No secrets (?:files? )?found/i,
    /validation errors? for \w{0,40}(?:Settings|Config)\w{0,40}/i,
    /cannot execute: required file not found|No GPU found|No supported gpu backend/i,
    /is required for a normal functioning of this module|ZeroGPU worker error|initializing ZeroGPU/,
    /exec [\w./-]{1,200}: no such file or directory|\$'\\r': command not found|\b(?:ba)?sh\\r|\/(?:ba)?sh\^M/,
    /\bWORKER TIMEOUT \(pid:|Form data requires "python-multipart"|sndfile library not found/,
    /cannot cache function '[^']{1,100}': no locator available|error parsing value for field "/,
    /does not recognize this architecture|unknown (?:model architecture|pre-tokenizer type): '/,
    /'(?:\$[\w{}:-]{1,40})?' is not a valid port number|'\$[\w{}:-]{1,40}' is not a valid integer|port[^\n]{0,20}: invalid int value: '\$/,
    /Could not locate a Flask application|using NODE_MODULE_VERSION \d|Could not load the "sharp" module|there is no package called/,
    /gguf_init_from_file: |llama_model_load: error|llama_load_model_from_file: |it\/s\]Killed/,
    // The Hub, of a container that ended without a word.
    /Exit code: ?\?/
  ),
  // A build prints these, too; the runner's own node is no app.
  ...signs(
    'verdict',
    /version [`'‘](?:GLIBC|GLIBCXX|CXXABI)_[\d.]{1,12}['’] not found \(required by (?!\/__)/,
    /UnsupportedClassVersionError/
  ),
  ...signs(
    'headline',
    // Python's own names: a crash of any other program is not an app's.
    /\b(?:Name|Attribute|Key|FileNotFound|Permission|Syntax|Indentation|Memory|Runtime|Type|Assertion|Index|ZeroDivision|UnicodeDecode)Error: |Traceback \(most recent call last\)/,
    /\[Errno (?:2|13)\] (?:Permission denied|No such file)/,
    /Node\.js v\d{2}\.\d{1,3}\.\d{1,3}|^panic: | panic: |goroutine 1 \[running\]/,
    /Exit code: ?(?:1|137|139|143)\b|exit code:? (?:137|139|143)\b/i
  )
]
