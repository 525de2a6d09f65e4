import type { BuildLog } from './build-logs.js'

/** Builds of whole projects (uv, npm, Prisma, Next.js), each cause in two wordings; the tools' sentences are facts. */
export const projectLogs: readonly BuildLog[] = [
  // https://github.com/open5e/open5e-api/issues/957
  {
    cause: 'uv-version',
    step: 'RUN uv sync --frozen',
    output: 'error: Required uv version `>=0.10` does not match the running version `0.9.30`',
    shows: 'Required uv version'
  },
  {
    cause: 'uv-version',
    step: 'RUN uv sync',
    output: '#9 0.184 error: Required uv version `==0.8.*` does not match the running version `0.11.2`',
    shows: '0.11.2'
  },
  // https://github.com/missing-semester/missing-semester/issues/395
  {
    cause: 'lock-as-requirements',
    step: 'RUN uv pip install --system -r uv.lock',
    output:
      'error: Couldn\'t parse requirement in `uv.lock` at position 0\n  Caused by: no such comparison operator "=", must be one of ~= == != <= >= < > ===',
    shows: 'in `uv.lock`'
  },
  {
    cause: 'lock-as-requirements',
    output: "ERROR: Invalid requirement: '[project]': Expected package name (from line 1 of pyproject.toml)",
    shows: 'of pyproject.toml'
  },
  // https://github.com/xerrors/Yuxi/issues/606
  {
    cause: 'project-file',
    step: 'RUN uv sync --frozen',
    output:
      'error: Failed to determine installation plan\n  Caused by: Distribution not found at: file:///app/lantern',
    shows: 'file:///app/lantern'
  },
  // https://github.com/django-helpdesk/django-helpdesk/pull/1304
  {
    cause: 'project-file',
    step: 'RUN uv sync',
    output:
      "  × Failed to build `lantern @ file:///app`\n  ╰─▶ Call to `setuptools.build_meta.build_editable` failed (exit status: 1)\n      error: [Errno 2] No such file or directory: 'README.rst'",
    shows: 'README.rst'
  },
  // https://github.com/flowr-analysis/flowr/issues/1761
  {
    cause: 'node-gyp',
    step: 'RUN npm ci',
    output:
      'npm error path /app/node_modules/better-lamp\nnpm error gyp ERR! stack Error: Could not find any Python installation to use',
    shows: 'any Python installation'
  },
  {
    cause: 'node-gyp',
    step: 'RUN npm install',
    output: 'npm error gyp ERR! build error\nnpm error gyp ERR! stack Error: not found: make',
    shows: 'not found: make'
  },
  // https://github.com/IntersectMBO/govtool/issues/199
  {
    cause: 'optional-dependency',
    step: 'RUN npm run build',
    output:
      'error during build:\nError: Cannot find module @rollup/rollup-linux-x64-musl. npm has a bug related to optional dependencies (https://github.com/npm/cli/issues/4828).',
    shows: 'rollup-linux-x64-musl'
  },
  {
    cause: 'optional-dependency',
    step: 'RUN npm run build',
    output:
      "Error: Cannot find module '../lightningcss.linux-x64-gnu.node'\nError: Cannot find module 'lightningcss-linux-x64-gnu'",
    shows: 'lightningcss-linux-x64-gnu'
  },
  // https://github.com/enricoros/big-AGI/pull/706
  {
    cause: 'prisma-openssl',
    step: 'RUN npm run build',
    output:
      'Unable to require(`/app/node_modules/.prisma/client/libquery_engine-linux-musl.so.node`).\nDetails: Error loading shared library libssl.so.1.1: No such file or directory (needed by /app/node_modules/.prisma/client/libquery_engine-linux-musl.so.node)',
    shows: 'libssl.so.1.1'
  },
  // https://github.com/prisma/prisma/issues/25817
  {
    cause: 'prisma-openssl',
    step: 'RUN npx prisma generate',
    output:
      'PrismaClientInitializationError: Prisma Client could not locate the Query Engine for runtime "linux-musl-arm64-openssl-1.1.x".',
    shows: 'Query Engine for runtime'
  },
  // https://github.com/ragapp/ragapp/issues/120, with another error
  {
    cause: 'prerender',
    step: 'RUN npm run build',
    output:
      'Error occurred prerendering page "/lamps". Read more: https://nextjs.org/docs/messages/prerender-error\nReferenceError: window is not defined\nExport encountered an error on /lamps/page: /lamps, exiting the build.',
    shows: '"/lamps"'
  },
  {
    cause: 'prerender',
    step: 'RUN pnpm build',
    output: 'Error occurred prerendering page "/_not-found".\nTypeError: fetch failed',
    shows: 'fetch failed'
  },
  {
    cause: 'old-node',
    step: 'RUN pnpm build',
    output:
      'Error occurred prerendering page "/".\nTypeError: Promise.withResolvers is not a function\n    at 47060 (/app/.next/server/chunks/444.js:115:60043)',
    shows: 'Promise.withResolvers'
  },
  // https://github.com/yarnpkg/berry/issues/4480
  {
    cause: 'package-manager',
    step: 'RUN yarn install --frozen-lockfile',
    output:
      'error lantern@1.0.0: The engine "yarn" is incompatible with this module. Expected version "3.2.1". Got "1.22.19"',
    shows: 'engine "yarn"'
  },
  {
    cause: 'package-manager',
    step: 'RUN yarn',
    output:
      'error This project\'s package.json defines "packageManager": "yarn@4.5.0". However the current global version of Yarn is 1.22.22.',
    shows: 'yarn@4.5.0'
  },
  // https://github.com/Dsek-LTH/web/pull/914
  {
    cause: 'no-corepack',
    step: 'RUN corepack enable',
    output: '/bin/sh: 1: corepack: not found',
    shows: 'corepack: not found'
  },
  {
    cause: 'no-corepack',
    step: 'RUN corepack enable pnpm',
    output: '/bin/bash: line 1: corepack: command not found',
    shows: 'corepack: command not found'
  },
  // https://github.com/frappe/frappe_docker/issues/1607
  {
    cause: 'no-wheel',
    output:
      "  Building wheel for oldlamp (setup.py): finished with status 'error'\n  × python setup.py bdist_wheel did not run successfully.\n      error: invalid command 'bdist_wheel'\n  ERROR: Failed building wheel for oldlamp",
    shows: "'bdist_wheel'"
  },
  {
    cause: 'no-wheel',
    output:
      "error: invalid command 'bdist_wheel'\n----------------------------------------\nFailed building wheel for lampcode",
    shows: "'bdist_wheel'"
  },
  // https://github.com/CryptoRobotFr/Backtest-Tools-V2/issues/3
  {
    cause: 'prepare',
    output:
      'Collecting oldpanda==2.1.4 (from -r requirements.txt (line 2))\n  Installing build dependencies ... error\n  error: subprocess-exited-with-error\n  × pip subprocess to install build dependencies did not run successfully.\n      Collecting meson==1.2.1',
    shows: 'to install build dependencies'
  },
  // https://github.com/CoinFabrik/scout-audit/issues/114
  {
    cause: 'rust-native',
    step: 'RUN cargo build --release',
    output:
      'error: failed to run custom build command for `openssl-sys v0.9.103`\n  The pkg-config command could not be found.\n  Could not find directory of OpenSSL installation',
    shows: 'openssl-sys v0.9.103'
  },
  {
    cause: 'rust-native',
    step: 'RUN cargo build',
    output: 'error: linking with `cc` failed: exit status: 1\n  = note: /usr/bin/ld: cannot find -lpq',
    shows: 'cannot find -lpq'
  },
  // https://github.com/oven-sh/bun/issues/12252
  {
    cause: 'lock-file',
    step: 'RUN bun install --frozen-lockfile',
    output: 'bun install v1.1.13 (bd6a6051)\nerror: lockfile had changes, but lockfile is frozen',
    shows: 'lockfile is frozen'
  },
  // https://github.com/alievk/avatarify-python/issues/510
  {
    cause: 'list-as-package',
    step: 'RUN pip install requirements.txt',
    output:
      'ERROR: Could not find a version that satisfies the requirement requirements.txt (from versions: none)\nHINT: You are attempting to install a package literally named "requirements.txt" (which cannot exist).\nERROR: No matching distribution found for requirements.txt',
    shows: 'literally named'
  },
  {
    cause: 'list-as-package',
    step: 'RUN pip install deps.txt',
    output: 'HINT: You are attempting to install a package literally named "deps.txt"',
    shows: '"deps.txt"'
  }
]
