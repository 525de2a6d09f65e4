import type { BuildLog } from './build-logs.js'

const cargo = (version: string, crate: string) =>
  `error: failed to parse manifest at \`/usr/local/cargo/registry/src/${crate}/Cargo.toml\`\n\nCaused by:\n  feature \`edition2024\` is required\n\n  The package requires the Cargo feature called \`edition2024\`, but that feature is not stabilized in this version of Cargo (${version} (0a1b2c3d4 2024-10-29)).`

const preparing = (module: string, ending: string) =>
  `  Getting requirements to build wheel: finished with status 'error'\n  error: subprocess-exited-with-error\n  × Getting requirements to build wheel did not run successfully.\n      Traceback (most recent call last):\n        File "<string>", line 5, in <module>\n      ModuleNotFoundError: No module named '${module}'\n      [end of output]\n${ending}`

/** Builds that fail in a tool of their own, each cause in two wordings. */
export const buildToolLogs: readonly BuildLog[] = [
  {
    cause: 'private-git',
    output:
      "#13 0.394 Collecting git+https://github.com/acme/private-tools.git (from -r requirements.txt (line 1))\n#13 0.636   fatal: could not read Username for 'https://github.com': No such device or address",
    shows: 'acme/private-tools.git'
  },
  {
    cause: 'private-git',
    step: 'RUN go build ./...',
    output:
      "go: github.com/acme/gone@v0.0.0-20210822085431-3aa327803aed: git fetch -f https://github.com/acme/gone refs/heads/*:refs/heads/* in /go/pkg/mod/cache/vcs/60: exit status 128:\n\tfatal: could not read Username for 'https://github.com': terminal prompts disabled",
    shows: 'github.com/acme/gone@v0.0.0'
  },
  {
    cause: 'lfs-quota',
    step: 'RUN git clone https://github.com/acme/weights',
    output:
      'Error downloading object: a.bin (0a1b2c3): Smudge error: batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.',
    shows: 'over its data quota'
  },
  {
    cause: 'lfs-quota',
    output:
      'batch response: This repository exceeded its LFS budget. The account responsible should increase it.',
    shows: 'LFS budget'
  },
  {
    cause: 'index-login',
    output: 'WARNING: 401 Error, Credentials not correct for https://pkgs.example.com/simple/lantern/',
    shows: 'pkgs.example.com'
  },
  {
    cause: 'index-login',
    step: 'RUN npm ci',
    output: 'npm error code E401\nnpm error Incorrect or missing password.',
    shows: 'E401'
  },
  {
    cause: 'download',
    step: 'RUN curl -fsSL https://dl.example.com/tool.tgz -o tool.tgz',
    output: 'curl: (6) Could not resolve host: dl.example.com',
    shows: 'Could not resolve host'
  },
  {
    cause: 'download',
    step: 'RUN wget https://dl.example.com/tool.tgz',
    output:
      'HTTP request sent, awaiting response... 404 Not Found\n2026-06-01 08:09:10 ERROR 404: Not Found.',
    shows: '404: Not Found'
  },
  {
    cause: 'old-rust',
    step: 'RUN cargo build --release',
    output: cargo('1.83.0', 'base64ct-1.8.0'),
    shows: '(1.83.0'
  },
  {
    cause: 'old-rust',
    step: 'RUN cargo build --release',
    output:
      'error: rustc 1.75.0 is not supported by the following packages:\n  home@0.5.12 requires rustc 1.88',
    shows: 'rustc 1.75.0'
  },
  {
    cause: 'old-go',
    step: 'RUN go mod download',
    output: 'go: go.mod requires go >= 1.24.0 (running go 1.22.5; GOTOOLCHAIN=local)',
    shows: 'go >= 1.24.0'
  },
  {
    cause: 'old-go',
    step: 'RUN go build',
    output: "go: errors parsing go.mod:\n/app/go.mod:3: invalid go version '1.23.1': must match format 1.23",
    shows: '1.23.1'
  },
  {
    cause: 'corepack',
    step: 'RUN pnpm install',
    output:
      'Error: Cannot find matching keyid: {"signatures":[{"sig":"MEUC","keyid":"SHA256:Dh"}],"keys":[]}',
    shows: 'matching keyid'
  },
  {
    cause: 'corepack',
    step: 'RUN corepack prepare pnpm@10 --activate',
    output: 'Internal Error: Cannot find matching keyid: {"signatures":[]}',
    shows: 'Internal Error'
  },
  {
    cause: 'old-node',
    step: 'RUN yarn install',
    output:
      'error lantern@4.0.0: The engine "node" is incompatible with this module. Expected version ">=20.0.0". Got "18.20.4"',
    shows: '>=20.0.0'
  },
  {
    cause: 'old-node',
    step: 'RUN npm run build',
    output: 'You are using Node.js 18.20.8. For Next.js, Node.js version ">=20.9.0" is required.',
    shows: '18.20.8'
  },
  {
    cause: 'old-node',
    step: 'RUN npm run build',
    output:
      "Error: error:0308010C:digital envelope routines::unsupported\n  code: 'ERR_OSSL_EVP_UNSUPPORTED'",
    shows: 'digital envelope'
  },
  {
    cause: 'old-java',
    step: 'RUN mvn -q package',
    output:
      '[ERROR] Fatal error compiling: error: invalid target release: 21 -> [Help 1]\n[INFO] BUILD FAILURE',
    shows: 'target release: 21'
  },
  {
    cause: 'gradle-java',
    step: 'RUN ./gradlew build',
    output: 'FAILURE: Build failed with an exception.\n> Unsupported class file major version 65',
    shows: 'version 65'
  },
  {
    cause: 'pkg-resources',
    output: preparing(
      'pkg_resources',
      "ERROR: Failed to build 'lantern' when getting requirements to build wheel"
    ),
    shows: 'pkg_resources'
  },
  {
    cause: 'pkg-resources',
    output: preparing(
      'pkg_resources',
      'error: metadata-generation-failed\n╰─> from git+https://github.com/acme/lantern.git'
    ),
    shows: 'acme/lantern.git'
  },
  {
    cause: 'prepare',
    output:
      'Collecting lantern==1.2\n  error: subprocess-exited-with-error\n  × Getting requirements to build wheel did not run successfully.\n  │ exit code: 1',
    shows: 'lantern==1.2'
  },
  {
    cause: 'prepare',
    output:
      'Collecting lamp\n  × Preparing metadata (pyproject.toml) did not run successfully.\n  │ exit code: 1',
    shows: 'Preparing metadata'
  },
  {
    cause: 'invalid-wheel',
    output: "ERROR: Wheel 'lantern' located at /tmp/pip-unpack-a/lantern-1.0-py3-none-any.whl is invalid.",
    shows: "Wheel 'lantern'"
  },
  {
    cause: 'invalid-wheel',
    output:
      'WARNING: Ignoring version 1.9.2 of lantern since it has invalid metadata:\nRequested lantern==1.9.2 from https://files.example/l.whl has invalid metadata: .* suffix can only be used with `==`\nPlease use pip<24.1 if you need to use this version.',
    shows: 'pip<24.1'
  },
  {
    cause: 'externally-managed',
    output: 'error: externally-managed-environment\n\n× This environment is externally managed',
    shows: 'externally-managed'
  },
  {
    cause: 'externally-managed',
    step: 'RUN pip3 install flask',
    output: 'error: externally-managed-environment',
    shows: 'externally-managed'
  },
  {
    cause: 'python-lock',
    step: 'RUN uv sync --locked',
    output: 'error: The lockfile at `uv.lock` needs to be updated, but `--locked` was provided.',
    shows: 'uv.lock'
  },
  {
    cause: 'python-lock',
    step: 'RUN poetry install',
    output:
      'pyproject.toml changed significantly since poetry.lock was last generated. Run `poetry lock` to fix the lock file.',
    shows: 'poetry.lock'
  },
  {
    cause: 'apt-version',
    step: 'RUN apt-get install -y curl=8.5.0-2',
    output: "E: Version '8.5.0-2' for 'curl' was not found",
    shows: '8.5.0-2'
  },
  {
    cause: 'apt-version',
    step: 'RUN apt-get install -y nodejs=18.0-1',
    output: "E: Version '18.0-1' for 'nodejs' was not found",
    shows: '18.0-1'
  },
  {
    cause: 'apt-unmet',
    step: 'RUN apt-get install -y chromium',
    output:
      'The following packages have unmet dependencies:\n chromium : Depends: libjpeg62 (>= 2) but it is not installable\nE: Unable to correct problems, you have held broken packages.',
    shows: 'unmet dependencies'
  },
  {
    cause: 'apt-unmet',
    step: 'RUN apt-get install -y mysql-server',
    output: 'E: Sub-process /usr/bin/dpkg returned an error code (1)',
    shows: 'dpkg'
  },
  {
    cause: 'user-taken',
    step: 'RUN useradd -m -u 1000 user',
    output: 'useradd: UID 1000 is not unique',
    shows: 'UID 1000'
  },
  {
    cause: 'user-taken',
    step: 'RUN addgroup -g 1000 user',
    output: "addgroup: gid '1000' in use",
    shows: '1000'
  },
  {
    cause: 'r-package',
    step: 'RUN Rscript -e \'install.packages("shiny")\'',
    output:
      'ERROR: dependencies ‘httpuv’, ‘xtable’ are not available for package ‘shiny’\nWarning message:\nIn install.packages("shiny") :\n  installation of package ‘shiny’ had non-zero exit status',
    shows: 'not available for package'
  },
  {
    cause: 'r-package',
    step: 'RUN Rscript setup.R',
    output: 'Error in library(lantern) : there is no package called ‘lantern’\nExecution halted',
    shows: 'no package called'
  },
  {
    cause: 'build-heap',
    step: 'RUN npm run build',
    output:
      '<--- Last few GCs --->\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    shows: 'heap out of memory'
  },
  {
    cause: 'build-heap',
    step: 'RUN bundle exec rake assets:precompile',
    output:
      'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory\npid 115 exit 1\nBuild with Vite failed!',
    shows: 'heap out of memory'
  },
  {
    cause: 'stage-file',
    step: 'COPY --from=builder /out/app /app/app',
    output: '',
    report: '--> ERROR: failed to calculate checksum of ref 0a::1b: "/out/app": not found',
    shows: '--from=builder /out/app'
  },
  {
    cause: 'stage-file',
    step: 'COPY --from=build --chown=user /src/dist ./dist',
    output: '',
    report:
      'ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref 0a::1b: "/src/dist": not found',
    shows: '--from=build'
  },
  {
    cause: 'lock-version',
    step: 'RUN pnpm install --frozen-lockfile',
    output:
      ' ERR_PNPM_LOCKFILE_BREAKING_CHANGE  Lockfile /app/pnpm-lock.yaml not compatible with current pnpm',
    shows: 'not compatible'
  },
  {
    cause: 'lock-version',
    step: 'RUN pnpm install --frozen-lockfile',
    output:
      ' WARN  Ignoring not compatible lockfile at /app/pnpm-lock.yaml\n ERR_PNPM_NO_LOCKFILE  Cannot install with "frozen-lockfile" because pnpm-lock.yaml is absent',
    shows: 'not compatible lockfile'
  },
  {
    cause: 'not-exported',
    step: 'RUN npm run build',
    output:
      "Failed to compile.\n\nAttempted import error: 'use' is not exported from 'react' (imported as 'React5').",
    shows: "'use' is not exported from 'react'"
  },
  {
    cause: 'not-exported',
    step: 'RUN npm run build',
    output:
      'error during build:\nsrc/main.ts (3:9): "createLamp" is not exported by "node_modules/lamp/index.js", imported by "src/main.ts".',
    shows: 'createLamp'
  },
  {
    cause: 'unresolved-import',
    step: 'RUN npm run build',
    output:
      'error during build:\n[vite]: Rollup failed to resolve import "lodash-es" from "/app/src/main.ts".',
    shows: 'lodash-es'
  },
  {
    cause: 'unresolved-import',
    step: 'RUN npm run build',
    output: "Failed to compile.\n\n./src/app/page.tsx\nModule not found: Can't resolve '@/lib/colors'",
    shows: '@/lib/colors'
  },
  {
    cause: 'no-build-tool',
    step: 'RUN npm run build',
    output: '> vite build\n\nsh: 1: vite: not found',
    shows: 'vite: not found'
  },
  {
    cause: 'no-build-tool',
    step: 'RUN npm run build',
    output: 'sh: tsc: not found\nnpm error code 127',
    shows: 'tsc: not found'
  },
  {
    cause: 'typescript',
    step: 'RUN npm run build',
    output: "src/lamp.ts(4,7): error TS2322: Type 'string' is not assignable to type 'number'.",
    shows: 'TS2322'
  },
  {
    cause: 'typescript',
    step: 'RUN npm run build',
    output:
      "Failed to compile.\n\n./src/app/page.tsx:12:5\nType error: Property 'glow' does not exist on type 'Lamp'.",
    shows: "Property 'glow'"
  }
]
