import type { BuildLog } from './build-logs.js'

const row = (cause: string, shows: string, output: string, step?: string): BuildLog => ({
  cause,
  shows,
  output,
  ...(step !== undefined && { step })
})
const cmake = (version: string) =>
  `      CMake Error at CMakeLists.txt:2 (cmake_minimum_required):\n        Compatibility with CMake < ${version} has been removed from CMake.\n  ERROR: Failed building wheel for lantern`

/** Builds that fail because a tool is missing, moved or changed, each cause in two wordings. */
export const movedToolLogs: readonly BuildLog[] = [
  row('cmake-policy', 'CMake < 3.5', cmake('3.5')),
  row('cmake-policy', 'CMake < 3.10', cmake('3.10')),
  row(
    'needs-another-first',
    'lamp-attn@1.2',
    "ModuleNotFoundError: No module named 'torch'\n\nhint: This error likely indicates that `lamp-attn@1.2` depends on `torch`, but doesn't declare it as a build dependency."
  ),
  row(
    'no-nvcc',
    'nvcc was not found',
    'UserWarning: lamp_attn was requested, but\n      nvcc was not found.'
  ),
  row(
    'no-nvcc',
    'CUDA_HOME',
    'OSError: CUDA_HOME environment variable is not set. Please set it to your CUDA install root.'
  ),
  row(
    'no-libcuda',
    '-lcuda',
    '/usr/bin/ld: cannot find -lcuda: No such file or directory\ncollect2: error: ld returned 1 exit status'
  ),
  row(
    'no-libcuda',
    'libcuda.so.1',
    '/usr/bin/ld: warning: libcuda.so.1, needed by bin/liblamp.so, not found (try using -rpath or -rpath-link)'
  ),
  row(
    'removed-from-python',
    "'distutils'",
    "  × Getting requirements to build wheel did not run successfully.\n      ModuleNotFoundError: No module named 'distutils'"
  ),
  row(
    'removed-from-python',
    "'imp'",
    "  × Getting requirements to build wheel did not run successfully.\n      ModuleNotFoundError: No module named 'imp'"
  ),
  row(
    'apt-package',
    'lantern-dev',
    'E: Unable to locate package lantern-dev',
    'RUN apt-get install -y lantern-dev'
  ),
  row(
    'no-git',
    "command 'git'",
    "ERROR: Cannot find command 'git' - do you have 'git' installed and in your PATH?"
  ),
  row(
    'no-git',
    'Git executable',
    'error: Git executable not found. Ensure that Git is installed and available.'
  ),
  row(
    'local-version',
    'torch==2.6.0+cu124',
    'ERROR: Could not find a version that satisfies the requirement torch==2.6.0+cu124 (from versions: 2.5.0, 2.6.0)'
  ),
  row(
    'local-version',
    'torchvision==0.22.0+cpu',
    '  × No solution found when resolving dependencies:\n  ╰─▶ Because there is no version of torchvision==0.22.0+cpu and you require'
  ),
  row(
    'time-crate',
    'Rust 1.80.0',
    '   = note: this is an inference error on crate `time` caused by an API change in Rust 1.80.0; update `time`\nerror: could not compile `time` (lib)',
    'RUN cargo build'
  ),
  row(
    'time-crate',
    'Box<_>',
    'error[E0282]: type annotations needed for `Box<_>`\nerror: could not compile `time` (lib)',
    'RUN cargo install lamp'
  ),
  row(
    'playwright-system',
    'ttf-unifont',
    "E: Package 'ttf-unifont' has no installation candidate\nFailed to install browsers",
    'RUN playwright install --with-deps'
  ),
  row(
    'playwright-system',
    'debian13-x64',
    'ERROR: Playwright does not support chromium on debian13-x64',
    'RUN playwright install'
  ),
  row(
    'apt-renamed',
    'libasound2',
    "E: Package 'libasound2' has no installation candidate",
    'RUN apt-get install -y libasound2'
  ),
  row(
    'apt-renamed',
    'software-properties-common',
    'E: Unable to locate package software-properties-common',
    'RUN apt-get install -y software-properties-common'
  ),
  row(
    'npm-permission',
    "mkdir '/app/node_modules'",
    "npm error code EACCES\nnpm error Error: EACCES: permission denied, mkdir '/app/node_modules'",
    'RUN npm ci'
  ),
  row('npm-permission', 'code EACCES', 'npm error code EACCES\nnpm error errno -13', 'RUN npm install'),
  row(
    'old-node',
    'getRandomValues',
    'TypeError: crypto$2.getRandomValues is not a function',
    'RUN npm run build'
  ),
  row(
    'hf-command',
    'huggingface-cli',
    '/bin/sh: 1: huggingface-cli: not found',
    'RUN huggingface-cli download acme/lamp'
  ),
  row('hf-command', 'huggingface-cli', 'bash: line 1: huggingface-cli: command not found', 'RUN ./models.sh'),
  row(
    'uv-timeout',
    'operation timed out',
    '  × Failed to download `lantern==1.0`\n  ╰─▶ operation timed out',
    'RUN uv sync'
  ),
  row(
    'uv-timeout',
    'UV_HTTP_TIMEOUT',
    'error: Failed to download `lamp==2.0`\n  Caused by: Failed to download distribution due to network timeout. Try increasing UV_HTTP_TIMEOUT (current value: 30s).',
    'RUN uv sync'
  )
]
