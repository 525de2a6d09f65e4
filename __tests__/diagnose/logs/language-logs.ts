import type { BuildLog } from './build-logs.js'

const row = (cause: string, shows: string, output: string, step?: string): BuildLog => ({
  cause,
  shows,
  output,
  ...(step !== undefined && { step })
})
const poetry = 'RUN poetry install'
const go = 'RUN go build -o /lamp .'
const collecting = (name: string, said: string) =>
  `Collecting ${name}\n  Preparing metadata (setup.py): finished with status 'error'\n  error: subprocess-exited-with-error\n${said}`

/** Builds that fail in the tools of a language, each cause in two wordings. */
export const languageLogs: readonly BuildLog[] = [
  row('poetry-option', '--no-dev', 'The option "--no-dev" does not exist', 'RUN poetry install --no-dev'),
  row('poetry-option', 'export', 'The requested command export does not exist.', 'RUN poetry export'),
  row(
    'poetry-root',
    '/srv/lampshop',
    'Installing the current project: lampshop (0.2.0)\n\n/srv/lampshop does not contain any element',
    poetry
  ),
  row(
    'poetry-root',
    'package lampshop',
    'Error: The current project could not be installed: No file/folder found for package lampshop\nIf you do not want to install the current project use --no-root.',
    poetry
  ),
  row(
    'poetry-version',
    "'version'",
    "The Poetry configuration is invalid:\n  - The fields ['authors', 'description', 'name', 'version'] are required in package mode.",
    poetry
  ),
  row(
    'poetry-version',
    'not compatible',
    'The lock file is not compatible with the current version of Poetry.\nUpgrade Poetry to be able to read the lock file',
    poetry
  ),
  row(
    'poetry-conflict',
    'lampkit (2.1)',
    'Because lampkit (2.1) depends on oillib (<1.0) and lamp depends on oillib (^1.2), version solving failed.',
    'RUN poetry update'
  ),
  row(
    'poetry-conflict',
    'lampweb',
    'Because lampweb depends on both lampkit (^3.0) which doesn’t match any versions,\nSo, because lamp depends on lampweb, version solving failed.',
    'RUN poetry lock'
  ),
  row(
    'python-lock',
    'poetry.lock',
    'poetry.lock is not up to date with pyproject.toml. Run `poetry lock` to fix it.',
    poetry
  ),
  row('python-lock', 'Pipfile.lock', 'Pipfile.lock (a1b2c3) out of date: run pipenv lock', 'RUN pipenv sync'),
  row(
    'python-range',
    '>=3.8,<3.12',
    collecting(
      'lampjit==0.9',
      '      RuntimeError: Cannot install on Python version 3.12.4; only versions >=3.8,<3.12 are supported.'
    )
  ),
  row(
    'python-range',
    "PyO3's maximum",
    "        error: the configured Python interpreter version (3.14) is newer than PyO3's maximum supported version (3.13)\n  error: failed to run custom build command for `pyo3-ffi v0.24.0`\nerror: failed to build wheel"
  ),
  row(
    'python-range',
    '3.9.7',
    '  × No solution found when resolving dependencies:\n  ╰─▶ Because the current Python version (3.9.7) does not satisfy\n      Python>=3.11 and lampshop==1.0 depends on Python>=3.11, we can conclude\n      that lampshop==1.0 cannot be used.',
    'RUN uv pip install .'
  ),
  row(
    'stub-package',
    'named for PyTorch',
    collecting(
      'pytorch',
      '      Exception: You tried to install "pytorch". The package named for PyTorch is "torch"'
    )
  ),
  row(
    'stub-package',
    'tensorflow-gpu',
    collecting('tensorflow-gpu', '      The "tensorflow-gpu" package has been removed!')
  ),
  row(
    'old-setup',
    'use_2to3',
    collecting('lampold==0.4', '      error in lampold setup command: use_2to3 is invalid.')
  ),
  row(
    'old-setup',
    'extras_require',
    collecting(
      'lampgym==0.21',
      "      error in lampgym setup command: 'extras_require' must be a dictionary whose values are strings or lists of strings"
    )
  ),
  row('cython-3', 'cython_sources', collecting('PyYAML==5.4.1', '      AttributeError: cython_sources')),
  row(
    'cython-3',
    'build_ext',
    collecting('lampyaml', "      AttributeError: 'build_ext' object has no attribute 'cython_sources'")
  ),
  row(
    'resolution-too-deep',
    'resolution-too-deep',
    'error: resolution-too-deep\n\n× Dependency resolution exceeded maximum depth\n╰─> Pip cannot resolve the current dependencies as the dependency graph is too complex for pip to solve efficiently.'
  ),
  row('resolution-too-deep', 'maximum depth', 'ERROR: Dependency resolution exceeded maximum depth'),
  row(
    'standard-module',
    'random',
    'ERROR: Could not find a version that satisfies the requirement random (from versions: none)\nERROR: No matching distribution found for random'
  ),
  row(
    'standard-module',
    'sqlite3',
    '  × No solution found when resolving dependencies:\n  ╰─▶ Because sqlite3 was not found in the package registry and you require\n      sqlite3, we can conclude that your requirements are unsatisfiable.',
    'RUN uv pip install -r requirements.txt'
  ),
  row(
    'go-modules',
    'missing go.sum entry',
    'main.go:8:2: missing go.sum entry for module providing package example.com/lamp/oil; to add:\n\tgo get example.com/lamp',
    go
  ),
  row(
    'go-modules',
    'example.com/wick',
    'main.go:9:2: no required module provides package example.com/wick; to add it:\n\tgo get example.com/wick',
    go
  ),
  row(
    'no-go-mod',
    'go.mod file not found',
    "go: go.mod file not found in current directory or any parent directory; see 'go help modules'",
    go
  ),
  row('no-go-mod', 'lamp/cmd', 'package lamp/cmd is not in std (/usr/local/go/src/lamp/cmd)', go),
  row('go-embed', 'all:dist', 'web/embed.go:7:12: pattern all:dist: no matching files found', go),
  row('go-embed', 'static/*', 'assets.go:11:12: pattern static/*: no matching files found', go),
  row(
    'gradle-java',
    'version 69',
    "FAILURE: Build failed with an exception.\n* What went wrong:\nBUG! exception in phase 'semantic analysis' in source unit '_BuildScript_' Unsupported class file major version 69",
    'RUN gradle build'
  ),
  row(
    'gradle-java',
    'java version',
    "FAILURE: Build failed with an exception.\n* What went wrong:\nCould not determine java version from '21.0.2'.",
    'RUN ./gradlew build'
  ),
  row(
    'old-java',
    'JVM runtime version 17',
    'FAILURE: Build failed with an exception.\n> Dependency requires at least JVM runtime version 17. This build uses a Java 11 JVM.',
    'RUN ./gradlew bootJar'
  ),
  row(
    'old-dotnet',
    'NETSDK1045',
    '/usr/share/dotnet/sdk/8.0.100/Sdks/Microsoft.NET.Sdk/targets/Microsoft.NET.TargetFrameworkInference.targets(166,5): error NETSDK1045: The current .NET SDK does not support targeting .NET 9.0.  Either target .NET 8.0 or lower, or use a version of the .NET SDK that supports .NET 9.0.',
    'RUN dotnet publish -c Release'
  ),
  row(
    'old-dotnet',
    '10.0.100',
    'Requested SDK version: 10.0.100\nglobal.json file: /src/global.json\n\nInstalled SDKs:\n9.0.304 [/usr/share/dotnet/sdk]',
    'RUN dotnet build'
  ),
  row(
    'source-code',
    'Lamp.java',
    '[ERROR] COMPILATION ERROR :\n[ERROR] /src/main/java/shop/Lamp.java:[21,9] cannot find symbol\n[ERROR]   symbol:   class Wick\n[INFO] BUILD FAILURE',
    'RUN mvn -q package'
  ),
  row('source-code', 'undefined: oil', './lamp.go:14:7: undefined: oil', go),
  row(
    'git-branch',
    'wick-2',
    "Cloning into 'lamp'...\nwarning: Could not find remote branch wick-2 to clone.\nfatal: Remote branch wick-2 not found in upstream origin",
    'RUN git clone -b wick-2 https://github.com/ann/lamp'
  ),
  row(
    'git-branch',
    'v9.9',
    "  Running command git clone --filter=blob:none --quiet https://github.com/ann/lamp /tmp/pip-req-build\n  error: pathspec 'v9.9' did not match any file(s) known to git"
  ),
  row(
    'google-fonts',
    'Lora',
    'app/layout.tsx\n`next/font` error:\nFailed to fetch `Lora` from Google Fonts.',
    'RUN npm run build'
  ),
  row(
    'google-fonts',
    'retrieving',
    'Inlining of fonts failed. An error has occurred while retrieving https://fonts.googleapis.com/icon?family=Lamp over the internet.',
    'RUN ng build'
  ),
  row(
    'spacy-model',
    'compatibility table',
    "✘ Server error (429)\nCouldn't fetch compatibility table. Please find a package for your spaCy\ninstallation (v3.8.2), and download it manually.",
    'RUN python -m spacy download de_core_news_sm'
  ),
  row(
    'spacy-model',
    'compatibility table',
    "Server error (403)\nCouldn't fetch compatibility table.",
    'RUN spacy download lamp_core_sm'
  ),
  row(
    'npm-network',
    'ECONNRESET',
    'npm error code ECONNRESET\nnpm error network read ECONNRESET\nnpm error network This is a problem related to network connectivity.',
    'RUN npm ci'
  ),
  row(
    'npm-network',
    'ESOCKETTIMEDOUT',
    'info There appears to be trouble with your network connection. Retrying...\nerror An unexpected error occurred: "https://registry.yarnpkg.com/lamp/-/lamp-1.0.0.tgz: ESOCKETTIMEDOUT".',
    'RUN yarn install'
  ),
  row(
    'merge-markers',
    '<<<<<<< HEAD',
    "ERROR: Invalid requirement: '<<<<<<< HEAD': Expected package name at the start of dependency specifier\n    <<<<<<< HEAD\n    ^ (from line 4 of requirements.txt)"
  ),
  row(
    'merge-markers',
    '>>>>>>> wick',
    "ERROR: Invalid requirement: '>>>>>>> wick' (from line 9 of requirements.txt)"
  ),
  row(
    'downloaded-list',
    "Saving to: 'requirements.txt'",
    "Saving to: 'requirements.txt'\nERROR: Invalid requirement: 'Access to this file is blocked': Expected end or semicolon\n    ^ (from line 1 of requirements.txt)"
  ),
  row(
    'downloaded-list',
    'doctype',
    "ERROR: Invalid requirement: '<!doctype html>': Expected package name at the start (from line 1 of /tmp/list.txt)"
  ),
  row(
    'invalid-requirement',
    'lampkit',
    'ERROR: Invalid requirement: \'"lampkit @ git+https://github.com/ann/lampkit"\' (from line 3 of requirements.txt)'
  ),
  row(
    'prepare-script',
    'tsc',
    '> lamp-server@1.0.0 prepare\n> tsc -p .\n\nsh: 1: tsc: not found\nnpm error code 127',
    'RUN npm ci --omit=dev'
  ),
  row(
    'prepare-script',
    'husky',
    '> lamp-shop@2.1.0 prepare\n> husky\n\nsh: husky: not found\nnpm error code 127',
    'RUN npm ci --omit=dev'
  ),
  row(
    'import-path',
    'Lamp.vue',
    '[vite:load-fallback] Could not load /app/src/parts/Lamp.vue (imported by src/App.vue): ENOENT: no such file or directory',
    'RUN npm run build'
  ),
  row(
    'import-path',
    'Wick.ts',
    "Error: ENOENT: no such file or directory, open '/app/src/lib/Wick.ts'",
    'RUN npm run build'
  ),
  row(
    'no-manifest',
    'package.json',
    "npm error code ENOENT\nnpm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/lamp/package.json'",
    'RUN npm install'
  ),
  row(
    'no-manifest',
    'Cargo.toml',
    'error: could not find `Cargo.toml` in `/lamp` or any parent directory',
    'RUN cargo build'
  ),
  row(
    'flat-layout',
    "'wicks'",
    "      error: Multiple top-level packages discovered in a flat-layout: ['lamps', 'wicks'].\n  × Getting requirements to build editable did not run successfully.",
    'RUN pip install -e .'
  ),
  row(
    'flat-layout',
    "'oil'",
    "error: Multiple top-level modules discovered in a flat-layout: ['app', 'oil'].",
    'RUN pip install .'
  ),
  row(
    'hash-mismatch',
    'DO NOT MATCH',
    'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.\n    lampkit==1.2 from https://files.example.com/lampkit.whl:\n        Expected sha256 aaaa\n             Got        bbbb'
  ),
  row(
    'hash-mismatch',
    'lampkit==2.0',
    '  × Failed to download `lampkit==2.0`\n  ╰─▶ Hash mismatch for `lampkit==2.0`',
    'RUN uv sync'
  ),
  row(
    'system-package',
    'lampblink',
    'ERROR: Cannot uninstall lampblink 1.4, RECORD file not found. Hint: The package was installed by debian.'
  ),
  row(
    'system-package',
    'lampyaml',
    "ERROR: Cannot uninstall 'lampyaml'. It is a distutils installed project and thus we cannot accurately determine which files belong to it"
  ),
  row(
    'pip-option',
    '--break-system-packages',
    'Usage:\n  pip install [options]\n\nno such option: --break-system-packages'
  ),
  row('pip-option', '--lamp', "error: unexpected argument '--lamp' found", 'RUN uv pip install --lamp'),
  row(
    'maven-artifact',
    'org.lamp:wick',
    '[ERROR] Failed to execute goal on project lamp: Could not resolve dependencies: Could not find artifact org.lamp:wick:jar:9.1 in central (https://repo.maven.apache.org/maven2)\n[INFO] BUILD FAILURE',
    'RUN mvn -q package'
  ),
  row(
    'maven-artifact',
    'org.lamp:oil',
    'FAILURE: Build failed with an exception.\n> Could not resolve all files for configuration.\n   > Could not find org.lamp:oil:3.0.',
    'RUN ./gradlew build'
  ),
  row('script-not-found', './mvnw', '/bin/sh: 1: ./mvnw: not found', 'RUN ./mvnw package'),
  row('script-not-found', 'bash', "env: 'bash\\r': No such file or directory", 'RUN ./setup.sh'),
  row(
    'compile',
    'lampcode',
    "      lamp.c:9:1: error: unknown type name 'wick_t'\n      error: command '/usr/bin/gcc' failed with exit code 1\n  ERROR: Failed building wheel for lampcode"
  ),
  row(
    'lint',
    'never used',
    "Failed to compile.\n\n./app/lamp/page.tsx\n14:9  Error: 'wick' is assigned a value but never used.  @typescript-eslint/no-unused-vars",
    'RUN npm run build'
  ),
  row(
    'lint',
    'unescaped',
    './components/Lamp.jsx\n8:30  Error: Unescaped entity found.  react/no-unescaped-entities',
    'RUN npx next build'
  ),
  row(
    'python-range',
    'SafeConfigParser',
    collecting(
      'lampver==0.3',
      "      AttributeError: module 'configparser' has no attribute 'SafeConfigParser'. Did you mean: 'RawConfigParser'?"
    )
  ),
  row(
    'unresolved-import',
    'autolamp',
    "Error: Cannot find module 'autolamp'\nRequire stack:\n- /app/postcss.config.js",
    'RUN npm run build'
  ),
  row(
    'lock-file',
    'ERR_PNPM_LOCKFILE_CONFIG_MISMATCH',
    ' ERR_PNPM_LOCKFILE_CONFIG_MISMATCH  Cannot proceed with the frozen installation.',
    'RUN pnpm install --frozen-lockfile'
  )
]
