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
    /--> ERROR: (?!.{0,200}spaces-registry)/
  ),
  ...signs(
    'cause',
    /(?:Job|Build) failed with exit code/i,
    /\bbuild error\b|\bBUILD_ERROR\b|Error building (?:image|docker)|docker build failed/i,
    /compilation terminated|command '[^']{1,200}' failed with exit (?:status|code)|requires? a different python|Requires-Python/i,
    /Could not find a version that satisfies the requirement|No matching distribution found/i,
    /ResolutionImpossible|conflicting dependencies|Cannot install [^ ]{1,200} (?:and|because)/i,
    /This error originates from a subprocess|C\+\+ [\d.]{1,8} or greater is required|metadata-generation-failed|subprocess-exited-with-error|legacy-install-failure/i,
    /Failed (?:building wheel|to build)|Could not build wheels/i,
    /Invalid requirement|Could not open requirements file/i,
    /\bnpm (?:ERR!|error)|\bERR_PNPM_|yarn (?:install )?v?[^ ]{0,20} ?error|error Command failed with exit code/i,
    /E: Unable to locate package|does not have a Release file|has no installation candidate|E: Package '/i,
    /failed to (?:calculate checksum|compute cache key|read dockerfile|fetch anonymous token|create LLB)/i,
    /dockerfile parse error|manifest (?:unknown|for [^ ]{1,200} not found)|pull access denied/i,
    /COPY failed|ADD failed|forbidden path outside the build context/i,
    /error: could not compile|UnsatisfiableError|ResolvePackageNotFound|CMake Error/i,
    /No solution found when resolving dependencies/i
  ),
  ...signs('verdict', /build (?:timed out|timeout|failed)|Failed to build/i, /cache miss:/i),
  ...signs('headline', /===== Build Queued at/)
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
    /Your space is in error/i,
    // The app's own log: what it says of a network, a token or a status is about the app's own doings.
    /===== Application Startup at/i
  ),
  ...signs(
    'cause',
    /\bruntime error\b/i,
    /Cannot find empty port|address already in use|EADDRINUSE/i,
    /exec format error|CUDA out of memory|OutOfMemoryError|out of memory/i,
    /CUDA error|CUDA has been initialized|No CUDA GPUs are available|Found no NVIDIA driver|not compiled with CUDA|libcuda|libGL\.so/i,
    /localhost is not accessible|exited with code \d/i,
    /Container (?:failed|exited|terminated|crashed)|CrashLoopBackOff|application (?:failed|crashed)/i,
    /ModuleNotFoundError|ImportError|No module named|Cannot find module/i,
    /\/home\/user\/app\/[\w./-]{1,200}", line \d/i,
    /cannot open shared object file|CUDA must not be initialized|Low-level CUDA init reached/i,
    /Error loading ASGI app|Application startup failed|Worker failed to boot/i
  ),
  ...signs(
    'headline',
    // Python's own names: a crash of any other program is not an app's.
    /\b(?:Name|Attribute|Key|FileNotFound|Permission|Syntax|Indentation|Memory)Error: /,
    /Exit code: ?(?:1|137|139|143)\b|exit code:? (?:137|139|143)\b/i
  )
]
