import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const rust = cause(
  'old-rust',
  first(
    [
      /(edition2024)` is required|Cargo feature called `(?:edition2024)`.{0,120}?Cargo \((\d[\d.]*)/,
      /(?:package|crate) `?([\w-]{1,80}[^`]{0,40})`? (?:cannot be built because it )?requires rustc (\d[\d.]*)/,
      /rustc (\d[\d.]*) is not supported by the following packages?/,
      /lock file version `?(\d)`? (?:was found, but this version|requires `-Znext-lockfile-bump`)/
    ],
    /in this version of Cargo|failed to (?:parse manifest|compile|download)|requires rustc|@\S{1,40} requires/
  ),
  () => ({
    why: say({
      en: 'The version of Rust (Cargo) in the image is too old for a package that is compiled. Packages of “edition 2024” need Rust 1.85 or newer.',
      'zh-TW':
        '映像檔裡的 Rust（Cargo）太舊，不支援要編譯的套件。使用 edition 2024 的套件需要 Rust 1.85 以上。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use a newer version of Rust in the `Dockerfile`: a newer base image, or `rustup`. Rust from `apt-get` is old.',
            'zh-TW':
              '在 `Dockerfile` 改用新一點的 Rust：換基底映像檔，或用 `rustup` 安裝。`apt-get` 裝到的 Rust 比較舊。'
          }),
          block: { language: 'text', lines: ['FROM rust:1.90-slim-bookworm'] }
        },
        say({
          en: 'Stay with older packages: commit `Cargo.lock` and build with `--locked`, or install an older version of the program (`cargo install NAME --version X --locked`).',
          'zh-TW':
            '繼續使用舊版套件：commit `Cargo.lock` 並加上 `--locked` 建置，或安裝舊一點的程式版本（`cargo install NAME --version X --locked`）。'
        })
      )
    ]
  })
)

/** A crate builds on a library or tool of the system. */
const rustNative = cause(
  'rust-native',
  first(
    [
      /failed to run custom build command for `([\w-]{1,60}-sys) v/,
      /(?:The (pkg-config) command could not be found|Could not find directory of (OpenSSL) installation|Could not find `(protoc)`)/,
      /linking with `(\w{1,20})` failed|linker `([\w-]{1,40})` not found/
    ],
    /command could not be found|Could not find directory|\/ld: |cannot find -l/
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`A Rust package is built on something that the image does not have (${name}): a C compiler, \`pkg-config\`, or the development files of a system library such as OpenSSL.`,
      'zh-TW': t`有一個 Rust 套件需要映像檔裡沒有的東西（${name}）：C 編譯器、\`pkg-config\`，或 OpenSSL 這類系統函式庫的開發檔案。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Install it in the `Dockerfile` before `cargo build` (the second line is for `alpine`):',
            'zh-TW': '在 `Dockerfile` 的 `cargo build` 之前安裝（第二行是 `alpine` 用的）：'
          }),
          block: {
            language: 'text',
            lines: [
              'RUN apt-get update && apt-get install -y build-essential pkg-config libssl-dev protobuf-compiler',
              'RUN apk add --no-cache build-base pkgconf openssl-dev protobuf-dev'
            ]
          }
        },
        say({
          en: 'For OpenSSL alone: use the feature `rustls` of the package that brings it, which needs no system library.',
          'zh-TW': '如果只是 OpenSSL：改用該套件的 `rustls` 功能，就不需要系統函式庫。'
        })
      )
    ]
  })
)

const go = cause(
  'old-go',
  first([
    /go\.mod (?:file )?requires go >= ([\d.]+)[^)]{0,20}\(running go ([\d.]+)/,
    /requires go (?:>= )?([\d.]+)[^)]{0,20}\((?:running|but running) go ([\d.]+)/,
    /invalid go version '([\d.]{1,12})': must match format/,
    /unknown directive: (toolchain)/,
    /note: module requires Go ([\d.]{1,12})/
  ]),
  ({ values: [wanted = '', running] }) => ({
    why:
      running === undefined
        ? say({
            en: t`The version of Go in the image is older than the code needs (${wanted}).`,
            'zh-TW': t`映像檔裡的 Go 比程式需要的舊（${wanted}）。`
          })
        : say({
            en: t`The code needs Go ${wanted}, but the image has Go ${running}.`,
            'zh-TW': t`程式需要 Go ${wanted}，但映像檔裡是 Go ${running}。`
          }),
    fix: [
      {
        text: say({
          en: 'Use a newer image after `FROM` in the `Dockerfile`:',
          'zh-TW': '在 `Dockerfile` 的 `FROM` 改用新一點的映像檔：'
        }),
        block: { language: 'text', lines: [`FROM golang:${/^\d+\.\d+/.exec(wanted)?.[0] ?? '1.25'}`] }
      }
    ]
  })
)

const corepackGone = cause('no-corepack', first([/corepack: (?:command )?not found/]), () => ({
  why: say({
    en: 'The image has no Corepack: Node 25 and later no longer bring it.',
    'zh-TW': '映像檔裡沒有 Corepack：Node 25 以後不再附上它。'
  }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'Install it in the `Dockerfile`, before it is used:',
          'zh-TW': '在 `Dockerfile` 使用它之前先安裝：'
        }),
        block: { language: 'text', lines: ['RUN npm install --global corepack && corepack enable'] }
      },
      say({
        en: 'Use an image that has it, such as `FROM node:24`.',
        'zh-TW': '改用有附上它的映像檔，例如 `FROM node:24`。'
      })
    )
  ]
}))

const corepack = cause('corepack', first([/Cannot find matching keyid/]), () => ({
  why: say({
    en: 'Corepack, which comes with Node, is too old: it does not know the key with which newer versions of pnpm and yarn are signed.',
    'zh-TW': 'Node 附的 Corepack 太舊，不認得新版 pnpm 和 yarn 的簽章金鑰。'
  }),
  fix: [
    oneOf(
      {
        text: say({
          en: 'Update Corepack in the `Dockerfile`, before it is used:',
          'zh-TW': '在 `Dockerfile` 使用 Corepack 之前先更新它：'
        }),
        block: { language: 'text', lines: ['RUN npm install --global corepack@latest && corepack enable'] }
      },
      say({
        en: 'Use a newer image after `FROM`, such as `node:22`.',
        'zh-TW': '在 `FROM` 改用新一點的映像檔，例如 `node:22`。'
      })
    )
  ]
}))

const oldWebpack = oneOf(
  say({
    en: 'Update the build tool on your own computer (webpack 5, `react-scripts` 5 or newer), and commit `package.json` and the lock file.',
    'zh-TW':
      '在自己的電腦上更新建置工具（webpack 5、`react-scripts` 5 以上），再 commit `package.json` 和鎖定檔。'
  }),
  {
    text: say({
      en: 'If it cannot be updated: let Node accept it, with a line before the build.',
      'zh-TW': '如果不能更新：在建置之前加上這一行，讓 Node 接受它。'
    }),
    block: { language: 'text', lines: ['ENV NODE_OPTIONS=--openssl-legacy-provider'] }
  }
)

const node = cause(
  'old-node',
  first([
    /Unsupported engine.{0,200}?(?:wanted|required)['"]?: ?[^\d]{0,20}([\d.]{1,20}[^\s}]{0,40})/i,
    /The engine "node" is incompatible with this module\. Expected version "([^"]{1,60})"\. Got "([^"]{1,20})"/,
    /You are using Node\.js ([\d.]{1,12})\. For Next\.js, Node\.js version "?([^"]{1,20}?)"? is required/,
    /You are using Node\.js ([\d.]{1,12})\. Vite requires Node\.js version ([^.]{1,30}[\d+]{1,8})/,
    /requires (?:a )?(?:minimum )?Node(?:\.js)?(?: version)?[^\d\n]{0,20}([\d.]{1,20})/i,
    /(Promise\.withResolvers|Object\.groupBy|\.toSorted|\.findLast|structuredClone) is not a function|No such built-in module: (node:\w{1,30})/,
    /(crypto\.hash) is not a function|(?:styleText|enableCompileCache)['"]? (?:is not|which is not)|does not provide an export named '(styleText|stripVTControlCharacters|parseEnv)'/,
    /(crypto(?:\$\d{1,2})?\.getRandomValues) is not a function/,
    /(ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines::unsupported)/
  ]),
  ({ values: [one = 'Node'] }) => ({
    why:
      one.includes('unsupported') || one.startsWith('ERR_OSSL')
        ? say({
            en: 'The build tool (an old webpack) does not work with this version of Node, which has a newer OpenSSL.',
            'zh-TW': '建置工具（舊版 webpack）和這個 Node 版本不相容，因為它用的 OpenSSL 比較新。'
          })
        : say({
            en: t`The version of Node in the image is too old for a package (${one}).`,
            'zh-TW': t`映像檔裡的 Node 太舊，不支援其中一個套件（${one}）。`
          }),
    fix: [
      one.includes('unsupported') || one.startsWith('ERR_OSSL')
        ? oldWebpack
        : {
            text: say({
              en: 'Use a newer image after `FROM` in the `Dockerfile`. Vite 7, for example, needs Node 20.19 or 22.12 and later.',
              'zh-TW':
                '在 `Dockerfile` 的 `FROM` 改用新一點的映像檔。例如 Vite 7 需要 Node 20.19 或 22.12 以上。'
            }),
            block: { language: 'text', lines: ['FROM node:22'] }
          }
    ]
  })
)

/** The image's compiler or runtime is older than the code. */
export const toolchainCauses: readonly Cause[] = [rust, rustNative, go, corepack, corepackGone, node]
