import { buildToolLogs } from './build-tool-logs.js'
import { languageLogs } from './language-logs.js'
import { linuxLogs } from './linux-logs.js'
import { movedToolLogs } from './moved-tool-logs.js'
import { projectLogs } from './project-logs.js'

/** A build that fails: what is told, what the failing step printed, and the line that must be shown. */
export interface BuildLog {
  readonly cause: string | undefined
  readonly output: string
  readonly shows: string
  /** The step; its failure is reported as BuildKit does, unless `report` says how. */
  readonly step?: string
  readonly report?: string
  /** All that the Hub says of a build without a log. */
  readonly message?: string
  /** No step before it installed system packages. */
  readonly isFirst?: true
}

const prepared = [
  '--> RUN apt-get update && apt-get install -y git',
  'Get:1 http://deb.debian.org/debian bookworm InRelease [151 kB]'
]

/** What stands around the reason in every build log of a Space. */
export function buildLog({
  output,
  step = 'RUN pip install --no-cache-dir -r requirements.txt',
  report,
  isFirst
}: BuildLog): string {
  const command = step.replace(/^(?:RUN|COPY) /, '')
  return [
    '===== Build Queued at 2026-06-01 08:09:10 / Commit SHA: 0a1b2c3 =====',
    '',
    '--> FROM docker.io/library/python:3.12@sha256:6f7a1c0e2d7b6b8f6f8d2a0d1c4f7a1c0e2d7b6b8f6f8d2a0d1c4f7a1c0e2d7b',
    'DONE 0.1s',
    '',
    ...(isFirst ? [] : prepared),
    'debconf: delaying package configuration, since apt-utils is not installed',
    'WARNING: Retrying (Retry(total=4)) after connection broken by ReadTimeoutError: 403 Forbidden',
    'DONE 11.9s',
    '',
    'cache miss: [base 5/7] RUN --mount=target=/tmp/requirements.txt',
    `--> ${step}`,
    output,
    '',
    '[notice] A new release of pip is available: 25.0 -> 26.1',
    '[notice] To update, run: pip install --upgrade pip',
    report ?? `--> ERROR: process "/bin/sh -c ${command}" did not complete successfully: exit code: 1`
  ].join('\n')
}

const pip = (requirement: string, versions: string) =>
  `Collecting ${requirement.split('=')[0]}\n   ━━━━━━━━━━━━━━━━━━━━ 5.2/5.2 MB 61.0 MB/s\nERROR: Could not find a version that satisfies the requirement ${requirement} (from versions: ${versions})\nERROR: No matching distribution found for ${requirement}`

const npm = 'RUN npm ci'
const npmReport = '--> ERROR: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1'

export const buildLogs: readonly BuildLog[] = [
  ...buildToolLogs,
  ...movedToolLogs,
  ...projectLogs,
  ...linuxLogs,
  ...languageLogs,
  {
    cause: 'pinned-conflict',
    output:
      'ERROR: Cannot install -r requirements.txt (line 4) and pandas==1.5.3 because these package versions have conflicting dependencies.\n\nThe conflict is caused by:\n    The user requested pandas==1.5.3\n    lampstats 4.1.0 depends on pandas>=2.0\n    The user requested pandas==1.5.3\n    lampstats 4.0.2 depends on pandas>=1.9\nERROR: ResolutionImpossible: for help visit https://pip.pypa.io',
    shows: 'lampstats 4.1.0 depends on pandas>=2.0'
  },
  {
    cause: 'pinned-conflict',
    output:
      'INFO: pip is looking at multiple versions of lampstats[all]\n    The user requested typing-extensions==4.5.0\n    lampstats[all] 2.0 depends on typing-extensions>=4.8; python_version >= "3.9"\nERROR: ResolutionImpossible: for help visit https://pip.pypa.io',
    shows: 'typing-extensions==4.5.0'
  },
  {
    cause: 'dockerfile-comment',
    output: '--> ERROR: failed to calculate checksum of ref 7x::9y: "/#": not found',
    step: 'COPY lamp.yaml /app/lamp.yaml # the settings',
    report: '',
    shows: 'lamp.yaml # the settings'
  },
  {
    cause: 'dockerfile-comment',
    output: 'COPY failed: lstat /var/lib/docker/tmp/b1/#: no such file or directory',
    step: 'ADD data/ data/ #only for the demo',
    report: '',
    shows: '#only for the demo'
  },
  {
    cause: 'build-no-log',
    output: '',
    message: 'Job failed with exit code: 128. Reason: Error',
    shows: 'exit code: 128'
  },
  {
    cause: 'build-no-log',
    output: '',
    message: 'Job failed with exit code: 1. Reason: ?',
    shows: 'exit code: 1'
  },
  {
    cause: 'no-such-version',
    output: pip('torch==9.9 (from -r requirements.txt (line 3))', '2.5.0, 2.5.1, 2.6.0'),
    shows: 'torch==9.9 (from -r requirements.txt (line 3)) (from versions'
  },
  {
    cause: 'no-such-version',
    output: pip('torch==9.9', '2.5.0, 2.5.1, 2.6.0'),
    shows: 'torch==9.9 (from versions'
  },
  {
    cause: 'no-such-version',
    output: `ERROR: Ignored the following versions that require a different python version: 1.21.2 Requires-Python >=3.7,<3.11; 1.21.3 Requires-Python >=3.7,<3.11\n${pip('numpy==1.99.0', '1.24.0, 2.0.0')}`,
    shows: 'numpy==1.99.0'
  },
  { cause: 'no-such-package', output: pip('cv2', 'none'), shows: 'requirement cv2' },
  { cause: 'no-such-package', output: 'ERROR: No matching distribution found for gradoi', shows: 'gradoi' },
  {
    cause: 'sdk-version',
    output: pip('gradio[oauth,mcp]==99.0.0', '5.0.0, 6.0.0'),
    shows: 'gradio[oauth,mcp]==99.0.0'
  },
  {
    cause: 'sdk-version',
    step: 'RUN pip install --no-cache-dir gradio[oauth]==44.1.0 "uvicorn>=0.14.0" spaces',
    output: pip('gradio==44.1.0', '5.0.0'),
    shows: 'gradio==44.1.0'
  },
  {
    cause: 'conflict',
    output:
      'ERROR: Cannot install pydantic==1.10.2 and fastapi==0.120.0 because these package versions have conflicting dependencies.\n\nThe conflict is caused by:\n    The user requested pydantic==1.10.2\n    lamps 2.0 depends on pydantic!=1.10.1,<2,>=1.7\n    fastapi 0.120.0 depends on typing-extensions>=4.8\n    pydantic 1.10.2 depends on typing-extensions<4.6\n\nTo fix this you could try to:\n1. loosen the range of package versions you have specified\nERROR: ResolutionImpossible: for help visit https://pip.pypa.io/',
    shows: 'pydantic==1.10.2 and fastapi==0.120.0'
  },
  {
    cause: 'conflict',
    output:
      '  × No solution found when resolving dependencies:\n  ╰─> Because you require a==1 and b==2, we can conclude that your requirements are unsatisfiable.',
    shows: 'No solution found'
  },
  {
    cause: 'other-python',
    output:
      'ERROR: Ignored the following versions that require a different python version: 2.4.0 Requires-Python >=3.13; 2.4.1 Requires-Python >=3.13\n' +
      pip('numpy==2.4.1', '1.24.0, 2.3.0'),
    shows: '2.4.1 Requires-Python >=3.13'
  },
  {
    cause: 'other-python',
    output: "ERROR: Package 'lantern' requires a different Python: 3.10.13 not in '>=3.11'",
    shows: "not in '>=3.11'"
  },
  {
    cause: 'index-unreachable',
    output:
      "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by 'NewConnectionError(...): Failed to establish a new connection: [Errno -3] Temporary failure in name resolution': /simple/pandas/\nERROR: Could not find a version that satisfies the requirement pandas (from versions: none)\nERROR: No matching distribution found for pandas",
    shows: 'Temporary failure in name resolution'
  },
  {
    cause: 'index-unreachable',
    output:
      "ERROR: Exception:\npip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.pythonhosted.org', port=443): Read timed out.",
    shows: 'Read timed out.'
  },
  {
    cause: 'invalid-requirement',
    output:
      "ERROR: Invalid requirement: 'pandas=2.2.3': Expected end or semicolon (after name and no valid version specifier)\n    pandas=2.2.3\n          ^ (from line 4 of requirements.txt)",
    shows: 'pandas=2.2.3'
  },
  {
    cause: 'invalid-requirement',
    output: "ERROR: Invalid requirement: 'import os' (from line 1 of requirements.txt)",
    shows: 'import os'
  },
  {
    cause: 'compile',
    output:
      "  Building wheel for pycups (pyproject.toml): started\n      cupsconnection.h:26:10: fatal error: cups/http.h: No such file or directory\n      compilation terminated.\n      error: command '/usr/bin/gcc' failed with exit code 1\n      [end of output]\n  note: This error originates from a subprocess, and is likely not a problem with pip.\n  ERROR: Failed building wheel for pycups\nERROR: Failed to build installable wheels for some pyproject.toml based projects (pycups)",
    shows: 'fatal error: cups/http.h'
  },
  {
    cause: 'system-headers',
    output:
      '  × Getting requirements to build wheel did not run successfully.\n      Error: pg_config executable not found.\n  ERROR: Failed building wheel for psycopg2',
    shows: 'pg_config executable not found'
  },
  {
    cause: 'needs-another-first',
    output:
      "  × Getting requirements to build wheel did not run successfully.\n      ModuleNotFoundError: No module named 'torch'\n      [end of output]\nERROR: Failed to build 'flash-attn' when getting requirements to build wheel",
    shows: "No module named 'torch'"
  },
  {
    cause: 'removed-from-python',
    output:
      "  × python setup.py egg_info did not run successfully.\n      ModuleNotFoundError: No module named 'distutils'\nerror: metadata-generation-failed",
    shows: "No module named 'distutils'"
  },
  {
    cause: 'apt-package',
    step: 'RUN apt-get install -y libgl1-mesa-glx',
    output: 'Reading package lists...\nE: Unable to locate package libfoo9',
    shows: 'libfoo9'
  },
  {
    cause: 'apt-renamed',
    step: 'RUN apt-get install -y x',
    output: "E: Package 'libgl1-mesa-glx' has no installation candidate",
    shows: 'libgl1-mesa-glx'
  },
  {
    cause: 'apt-source',
    step: 'RUN apt-get update',
    output: "E: The repository 'http://deb.debian.org/debian buster Release' does not have a Release file.",
    shows: 'buster'
  },
  {
    cause: 'apt-source',
    step: 'RUN apt-get update',
    output: 'E: Failed to fetch http://deb.debian.org/debian/pool/x.deb  404  Not Found [IP: 192.0.2.1 80]',
    shows: 'pool/x.deb'
  },
  {
    cause: 'npm-conflict',
    step: npm,
    report: npmReport,
    output:
      'npm warn deprecated glob@7.2.3: no longer supported\nnpm error code ERESOLVE\nnpm error ERESOLVE could not resolve\nnpm error While resolving: fade@2.0.1\nnpm error Found: react@19.0.0',
    shows: 'While resolving: fade@2.0.1'
  },
  {
    cause: 'npm-conflict',
    step: 'RUN pnpm install',
    output: ' ERR_PNPM_PEER_DEP_ISSUES  Unmet peer dependencies',
    shows: 'Unmet peer'
  },
  {
    cause: 'lock-file',
    step: npm,
    report: npmReport,
    output:
      'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
    shows: 'EUSAGE'
  },
  {
    cause: 'lock-file',
    step: 'RUN pnpm install --frozen-lockfile',
    output: ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
    shows: 'ERR_PNPM_OUTDATED_LOCKFILE'
  },
  {
    cause: 'npm-package',
    step: npm,
    report: npmReport,
    output:
      'npm error code E404\nnpm error 404 Not Found - GET https://registry.npmjs.org/@ada%2fsecret - Not found',
    shows: 'registry.npmjs.org'
  },
  {
    cause: 'npm-package',
    step: npm,
    report: npmReport,
    output: 'npm error code ETARGET\nnpm error notarget No matching version found for vite@99.0.0.',
    shows: 'vite@99.0.0'
  },
  {
    cause: 'npm-script',
    step: 'RUN npm run build',
    output: 'npm error Missing script: "build"',
    shows: 'Missing script'
  },
  {
    cause: 'npm-script',
    step: 'RUN yarn bundle',
    output: 'error Command "bundle" not found.',
    shows: 'bundle'
  },
  {
    cause: 'typescript',
    step: 'RUN npm run build',
    output: "src/App.tsx(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
    shows: 'TS2322'
  },
  {
    cause: 'javascript',
    step: 'RUN npm run build',
    output: 'npm error Lifecycle script `build` failed with error:',
    shows: 'Lifecycle script'
  },
  {
    cause: 'javascript',
    step: 'RUN yarn install',
    output: 'yarn install v1.22.22\nerror Command failed with exit code 1.',
    shows: 'exit code 1'
  },
  {
    cause: 'dockerfile-syntax',
    step: 'RUN x',
    output: '   7 |     RUN apt-get update && apt-get install -y /\n   8 | >>>     gcc /\n   9 |         git',
    report: 'error: failed to solve: dockerfile parse error on line 8: unknown instruction: gcc',
    shows: 'line 8: unknown instruction: gcc'
  },
  {
    cause: 'dockerfile-syntax',
    step: 'RUN x',
    output: '',
    report:
      '--> ERROR: failed to create LLB definition: dockerfile parse error line 3: FROM requires either one or three arguments',
    shows: 'FROM requires'
  },
  {
    cause: 'unquoted-python',
    step: 'RUN x',
    output: '',
    report: '--> ERROR: docker.io/library/python:3.1: not found',
    shows: 'python:3.1'
  },
  {
    cause: 'unquoted-python',
    step: 'RUN x',
    output: '',
    report:
      'ERROR: failed to solve: python:3.1-slim: failed to resolve source metadata for docker.io/library/python:3.1-slim: docker.io/library/python:3.1-slim: not found',
    shows: 'python:3.1-slim'
  },
  {
    cause: 'base-image',
    step: 'RUN x',
    output: '',
    report: '--> ERROR: docker.io/library/python:3.99: not found',
    shows: 'python:3.99'
  },
  {
    cause: 'base-image',
    step: 'RUN x',
    output: '',
    report:
      'ERROR: failed to solve: ghcr.io/ada/base:1: pull access denied, repository does not exist or may require authorization',
    shows: 'ghcr.io/ada/base:1'
  },
  {
    cause: 'copy-source',
    step: 'COPY requirements.txt /app',
    output: '',
    report: '--> ERROR: failed to calculate checksum of ref 0a1b::x: "/requirements.txt": not found',
    shows: '"/requirements.txt": not found'
  },
  {
    cause: 'copy-source',
    step: 'COPY model.bin /app',
    output: '',
    report:
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref z: "/models/m.bin": not found',
    shows: '/models/m.bin'
  },
  {
    cause: 'copy-source',
    output:
      "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'",
    shows: "'requirements.txt'"
  },
  {
    cause: 'build-pointer',
    step: 'RUN python convert.py',
    output:
      'Traceback (most recent call last):\n  File "/app/convert.py", line 3, in <module>\n    pickle.load(f)\n_pickle.UnpicklingError: invalid load key, \'v\'.',
    shows: "invalid load key, 'v'"
  },
  {
    cause: 'build-pointer',
    step: 'RUN python load.py',
    output: 'json.decoder.JSONDecodeError: version https://git-lfs.github.com/spec/v1',
    shows: 'git-lfs'
  },
  {
    cause: 'build-private',
    step: 'RUN hf download ada/gated',
    output:
      'Cannot access gated repo for url https://huggingface.co/ada/gated/resolve/main/config.json.\nAccess to model ada/gated is restricted.',
    shows: 'ada/gated'
  },
  {
    cause: 'build-private',
    output:
      "  Cloning https://huggingface.co/ada/secret to /tmp/pip-req-build\n  fatal: could not read Username for 'https://huggingface.co': No such device or address",
    shows: 'could not read Username'
  },
  {
    cause: 'private-git',
    output:
      "  Cloning https://github.com/ada/secret.git to /tmp/pip-req-build\n  fatal: could not read Username for 'https://github.com': No such device or address",
    shows: 'could not read Username'
  },
  {
    cause: 'build-memory',
    step: 'RUN npm run build',
    output: 'transforming...',
    report: '--> ERROR: process "/bin/sh -c npm run build" did not complete successfully: exit code: 137',
    shows: 'exit code: 137'
  },
  {
    cause: 'build-memory',
    output:
      '      c++: fatal error: Killed signal terminated program cc1plus\n      compilation terminated.\n  ERROR: Failed building wheel for bigpkg',
    shows: 'Killed signal'
  },
  {
    cause: 'build-disk',
    output: 'ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device',
    shows: 'No space left'
  },
  {
    cause: 'build-disk',
    step: npm,
    report: npmReport,
    output: 'npm error code ENOSPC\nnpm error syscall write',
    shows: 'ENOSPC'
  },
  {
    cause: 'build-timeout',
    output: 'Building wheels for collected packages: slow',
    report: 'Build timed out after 60 minutes',
    shows: 'timed out'
  },
  {
    cause: 'build-timeout',
    output: 'Collecting slow',
    report: '--> ERROR: context deadline exceeded: the step took too long',
    shows: 'deadline exceeded'
  },
  {
    cause: 'no-such-command',
    step: 'RUN git clone x',
    output: '/bin/sh: 1: git: not found',
    report: '--> ERROR: process "/bin/sh -c git clone x" did not complete successfully: exit code: 127',
    shows: 'git: not found'
  },
  {
    cause: 'no-such-command',
    step: 'RUN ./b.sh',
    output: 'bash: line 1: cmake: command not found',
    shows: 'cmake: command not found'
  },
  {
    cause: 'build-permission',
    step: 'RUN ./start.sh',
    output: '/bin/sh: 1: ./start.sh: Permission denied',
    shows: './start.sh: Permission denied'
  },
  {
    cause: 'build-permission',
    step: 'RUN mkdir /data',
    output: "mkdir: cannot create directory '/data': Permission denied",
    shows: '/data'
  },
  // Nothing that has a name: the command and what it said are shown.
  {
    cause: undefined,
    step: 'RUN python seed.py',
    output:
      'Traceback (most recent call last):\n  File "/app/seed.py", line 9, in <module>\n    main()\nZeroDivisionError: division by zero',
    shows: 'ZeroDivisionError: division by zero'
  },
  {
    cause: undefined,
    step: 'RUN make all',
    output: 'cc -c a.c\nmake: *** [Makefile:2: all] Error 2',
    shows: 'Makefile:2'
  }
]
