import type { BuildLog } from './build-logs.js'

const row = (cause: string, shows: string, output: string, step?: string, report?: string): BuildLog => ({
  cause,
  shows,
  output,
  ...(step !== undefined && { step }),
  ...(report !== undefined && { report })
})
const apt = 'RUN apt-get install -y --no-install-recommends lamp'
const image = (name: string, said: string) =>
  row(
    'removed-image',
    name,
    '#3 [internal] load metadata',
    `FROM ${name}`,
    `ERROR: failed to solve: ${name}: failed to resolve source metadata for docker.io/${said}: docker.io/${said}: not found`
  )

/** Builds that fail in the system of the image: apt, its base, its compilers and libraries; each cause in two wordings. */
export const linuxLogs: readonly BuildLog[] = [
  row(
    'apt-root',
    'lists/partial',
    'Reading package lists...\nE: List directory /var/lib/apt/lists/partial is missing. - Acquire (13: Permission denied)',
    'RUN apt-get update'
  ),
  row(
    'apt-root',
    'lock file /var/lib/dpkg/lock-frontend',
    'E: Could not open lock file /var/lib/dpkg/lock-frontend - open (13: Permission denied)\nE: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), are you root?',
    apt
  ),
  row(
    'apt-question',
    'Geographic area:',
    'Configuring tzdata\n------------------\nPlease select the geographic area in which you live.\n  1. Africa   3. Antarctica\nGeographic area:',
    apt
  ),
  row(
    'apt-question',
    'continue?',
    'After this operation, 12.3 MB of additional disk space will be used.\nDo you want to continue? [Y/n] Abort.',
    'RUN apt-get install lamp'
  ),
  row(
    'apt-backports',
    'buster-backports',
    "Err:3 http://deb.debian.org/debian buster-backports Release\n  404  Not Found [IP: 203.0.113.5 80]\nE: The repository 'http://deb.debian.org/debian buster-backports Release' does not have a Release file.",
    apt
  ),
  row(
    'apt-backports',
    'bullseye-backports',
    'Err:6 http://deb.debian.org/debian bullseye-backports/main amd64 Packages\n  404  Not Found [IP: 203.0.113.5 80]',
    apt
  ),
  ...(['ffmpeg', 'git'] as const).map((name): BuildLog => ({
    cause: 'apt-lists',
    shows: `package ${name}`,
    output: `Reading package lists...\nE: Unable to locate package ${name}`,
    step:
      name === 'git' ? 'RUN apt install -y git' : `RUN apt-get install -y --no-install-recommends ${name}`,
    isFirst: true
  })),
  row(
    'package-script',
    'lamp-data',
    "ln: failed to create symbolic link '/lamp64': Permission denied\ndpkg: error processing archive /tmp/lamp-data_1.2_amd64.deb (--unpack):\n new lamp-data package pre-installation script subprocess returned error exit status 1",
    apt
  ),
  row(
    'package-script',
    '/etc/lamp.d',
    "mkdir: failed to create directory '/etc/lamp.d': Permission denied\ndpkg: error processing package lampd (--configure):\n installed lampd package post-installation script subprocess returned error exit status 1",
    apt
  ),
  row('apt-python', 'python3.8', 'E: Unable to locate package python3.8', apt),
  row('apt-python', 'python3.10-venv', "E: Package 'python3.10-venv' has no installation candidate", apt),
  row('apt-package', 'lamp-tools', 'E: Unable to locate package lamp-tools', apt),
  row(
    'docker-hub-limit',
    'pull rate limit',
    '#2 [internal] load metadata for docker.io/library/ruby:3.3',
    'FROM ruby:3.3',
    'ERROR: ruby:3.3: unexpected status from HEAD request to https://registry-1.docker.io/v2/library/ruby/manifests/3.3: 429 Too Many Requests - toomanyrequests: You have reached your unauthenticated pull rate limit.'
  ),
  row(
    'docker-hub-limit',
    'toomanyrequests',
    'toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading',
    'RUN docker pull lamp/lamp',
    'Error: the image could not be pulled'
  ),
  row(
    'blank-image',
    '${LAMP_BASE}',
    '#1 [internal] load build definition',
    'FROM ${LAMP_BASE}',
    'ERROR: failed to solve: base name (${LAMP_BASE}) should not be blank'
  ),
  row(
    'blank-image',
    '$LAMP_IMAGE',
    ' - InvalidDefaultArgInFrom: Default value for ARG $LAMP_IMAGE results in empty or invalid base image name (line 3)',
    'FROM $LAMP_IMAGE',
    'ERROR: failed to build'
  ),
  row(
    'image-platform',
    'lamp/arm:2.0',
    '#2 [internal] load metadata for docker.io/lamp/arm:2.0',
    'FROM lamp/arm:2.0',
    'ERROR: failed to solve: lamp/arm:2.0: failed to resolve source metadata for docker.io/lamp/arm:2.0: no match for platform in manifest: not found'
  ),
  row('image-platform', 'exec format error', 'exec /bin/sh: exec format error', 'RUN ls'),
  image('openjdk:22', 'library/openjdk:22'),
  image('bitnami/redis:7.2', 'bitnami/redis:7.2'),
  row(
    'shell-copy',
    'COPY models/ ./models/ || true',
    'CACHED',
    'COPY models/ ./models/ || true',
    '--> ERROR: failed to calculate checksum of ref a1b2::c3d4: "/||": not found'
  ),
  row(
    'shell-copy',
    'COPY data/ ./data/ 2>/dev/null',
    'CACHED',
    'COPY data/ ./data/ 2>/dev/null || :',
    '--> ERROR: When using COPY with more than one source file, the destination must be a directory and end with a /'
  ),
  row(
    'conda-terms',
    'CondaToSNonInteractiveError',
    'CondaToSNonInteractiveError: Terms of Service have not been accepted for the following channels. Please accept or remove them before proceeding:\n    - https://repo.anaconda.com/pkgs/main',
    'RUN conda create -n lamp python=3.11'
  ),
  row(
    'conda-terms',
    'pkgs/r',
    'Terms of Service have not been accepted for the following channels. Please accept or remove them:\n    • https://repo.anaconda.com/pkgs/r',
    'RUN conda install lamp'
  ),
  row(
    'conda-unsolvable',
    'nothing provides lamplib',
    'LibMambaUnsatisfiableError: Encountered problems while solving:\n  - nothing provides lamplib 1.2 needed by lamp-2.0-h1234',
    'RUN conda env create -f environment.yml'
  ),
  row(
    'conda-unsolvable',
    'PackagesNotFoundError',
    'PackagesNotFoundError: The following packages are not available from current channels:\n\n  - lamp-mac=3.1=py310_0',
    'RUN conda env create -f environment.yml'
  ),
  row(
    'conda-activate',
    'conda activate',
    "CommandNotFoundError: Your shell has not been properly configured to use 'conda activate'.",
    'RUN conda activate lamp'
  ),
  row(
    'conda-activate',
    'conda init',
    "CondaError: Run 'conda init' before 'conda activate'",
    'RUN conda activate lamp'
  ),
  row(
    'system-headers',
    'portaudio.h',
    '  Building wheel for lampsound (setup.py): started\n      src/lamp.c:3:10: fatal error: portaudio.h: No such file or directory\n      compilation terminated.\n  ERROR: Failed building wheel for lampsound'
  ),
  row(
    'system-headers',
    'libswscale',
    "  × Getting requirements to build wheel did not run successfully.\n      Package 'libswscale', required by 'virtual:world', not found\n      pkg-config could not find libraries ['swscale']"
  ),
  row(
    'system-headers',
    'pg_config',
    'Collecting lamp-psql\n      Error: pg_config executable not found.\n  × python setup.py egg_info did not run successfully.'
  ),
  row(
    'no-compiler',
    "'cc'",
    "  × Failed to build `lampfast==0.4`\n  ├─▶ The build backend returned an error\n      error: command 'cc' failed: No such file or directory",
    'RUN uv sync'
  ),
  row(
    'no-compiler',
    'CMAKE_CXX_COMPILER',
    '      CMake Error at CMakeLists.txt:4 (project):\n        No CMAKE_CXX_COMPILER could be found.\n  ERROR: Failed building wheel for lampfast'
  ),
  row(
    'cuda-arch',
    'list index out of range',
    '  File "/opt/site-packages/torch/utils/cpp_extension.py", line 1975, in _get_cuda_arch_flags\n    arch_list[-1] += \'+PTX\'\nIndexError: list index out of range',
    'RUN pip install ./lamp_ops'
  ),
  row('cuda-arch', 'compute_120', "nvcc fatal   : Unsupported gpu architecture 'compute_120'", 'RUN make'),
  row(
    'cuda-mismatch',
    'CUDA version (12.1)',
    '      RuntimeError:\n      The detected CUDA version (12.1) mismatches the version that was used to compile\n      PyTorch (11.8). Please make sure to use the same CUDA versions.'
  ),
  row(
    'cuda-mismatch',
    'CUDA version (13.0)',
    'The detected CUDA version (13.0) mismatches the version that was used to compile PyTorch (12.8). Please make sure to use the same CUDA versions.'
  ),
  row(
    'cuda-gcc',
    'gcc versions later than 11',
    '/usr/local/cuda/include/crt/host_config.h:132:2: error: #error -- unsupported GNU version! gcc versions later than 11 are not supported!'
  ),
  row(
    'cuda-gcc',
    'less than 16',
    '#error -- unsupported clang version! clang version must be less than 16 and greater than 3.2 .',
    'RUN cmake --build build'
  ),
  row(
    'no-dockerfile',
    'failed to read dockerfile',
    '#1 [internal] load build definition from Dockerfile',
    'FROM lamp',
    'ERROR: failed to solve: failed to read dockerfile: open /var/lib/docker/tmp/buildkit-mount1/Dockerfile: no such file or directory'
  ),
  row(
    'no-dockerfile',
    'Lampfile',
    '#1 [internal] load build definition from Lampfile',
    'FROM lamp',
    'ERROR: failed to solve: failed to read dockerfile: open Lampfile: no such file or directory'
  ),
  row(
    'image-name',
    'python 3.12',
    '#1 [internal] load build definition from Dockerfile',
    'FROM python',
    'ERROR: failed to solve: failed to parse stage name "python 3.12": invalid reference format'
  ),
  row(
    'image-name',
    'Lamp/App',
    '#1 [internal] load build definition from Dockerfile',
    'FROM Lamp/App',
    'ERROR: failed to solve: invalid reference format: repository name (Lamp/App) must be lowercase'
  ),
  row(
    'copy-source',
    '/lamp.txt',
    'CACHED',
    'COPY lamp.txt /app/',
    'failed to compute cache key: "/lamp.txt" not found: not found'
  )
]
