import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { last, cause, type Cause, type Found } from '../../cause.js'

const noCopiedModules = {
  text: say({
    en: 'Do not copy `node_modules` into the image: install the packages there, with the same Node image that runs the app. Exclude the folder:',
    'zh-TW':
      '不要把 `node_modules` 複製到映像檔，要在裡面安裝，並用和執行 app 相同的 Node 映像檔。排除這個資料夾：'
  }),
  block: { language: 'sh', lines: ['echo node_modules >> .dockerignore', 'git add .dockerignore'] }
} as const

function otherNode(lines: readonly string[]): Found | null {
  const told = last(/using NODE_MODULE_VERSION (\d{1,4})/)(lines)
  const wants = last(/requires NODE_MODULE_VERSION (\d{1,4})/)(lines)
  const module = last(/node_modules\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})\/[^']{0,160}\.node/)(lines)
  return told && { ...told, values: [module?.values[0] ?? '', told.values[0] ?? '', wants?.values[0] ?? ''] }
}

const nativeVersion = cause(
  'native-version',
  otherNode,
  ({ values: [module = '', built = '', runs = ''] }) => ({
    why: sentences(
      say({
        en: t`The package ${module} was compiled for another version of Node, not for the one that runs the app.`,
        'zh-TW': t`套件 ${module} 是為別的 Node 版本編譯的，和執行 app 的不同。`
      }),
      say({
        en: t`Its module version is ${built}, but this Node needs ${runs}.`,
        'zh-TW': t`它的模組版本是 ${built}，但這個 Node 需要 ${runs}。`
      })
    ),
    fix: [
      oneOf(noCopiedModules, {
        text: say({
          en: 'Use the same Node version in all stages of the `Dockerfile`, or compile the package again in the last one:',
          'zh-TW': '讓 `Dockerfile` 的每個階段使用相同的 Node 版本，或在最後一個階段重新編譯：'
        }),
        block: { language: 'text', lines: ['RUN npm rebuild'] }
      })
    ]
  })
)

const nativePlatform = cause(
  'native-platform',
  last(
    /Could not load the "(sharp)" module using the ([\w-]{1,40}) runtime/,
    /Error loading shared library [\w.+-]{1,80}: .{0,80}needed by .{0,200}node_modules\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})\//,
    /node_modules\/((?:@[\w.-]{1,60}\/)?[\w.-]{1,80})\/[^'"\s]{1,200}: (invalid ELF header)/,
    /Cannot find module '(@img\/sharp-[\w-]{1,40}|@node-rs\/[\w-]{1,60}|@napi-rs\/[\w-]{1,60}|@libsql\/[\w-]{1,40}|@lancedb\/[\w-]{1,40}|onnxruntime-node[\w/-]{0,40})/
  ),
  ({ values: [module = '', platform] }) => ({
    why: sentences(
      say({
        en: t`The part of ${module} for this Linux is not installed.`,
        'zh-TW': t`${module} 適用這個 Linux 的部分沒有安裝。`
      }),
      platform === undefined
        ? []
        : say({ en: t`Node looks for ${platform}.`, 'zh-TW': t`Node 要找的是 ${platform}。` }),
      say({
        en: 'The packages were installed on another system (Windows, macOS, or Debian instead of Alpine), or without the optional dependencies.',
        'zh-TW':
          '套件可能是在別的系統上安裝的（Windows、macOS，或以 Debian 安裝卻在 Alpine 執行），或略過了選用套件（optional）。'
      })
    ),
    fix: [
      oneOf(
        noCopiedModules,
        {
          text: say({
            en: 'Install with the optional dependencies, in the `Dockerfile`:',
            'zh-TW': '在 `Dockerfile` 安裝時包含選用套件：'
          }),
          block: { language: 'text', lines: ['RUN npm ci --include=optional'] }
        },
        {
          text: say({
            en: 'Use a Debian image instead of Alpine, in all stages:',
            'zh-TW': '在每個階段用 Debian 映像檔取代 Alpine：'
          }),
          block: { language: 'text', lines: ['FROM node:22-slim'] }
        }
      )
    ]
  })
)

const moduleKind = cause(
  'module-kind',
  last(
    /(Cannot use import statement outside a module)/,
    /(require is not defined in ES module scope|exports is not defined in ES module scope)/,
    /(ERR_REQUIRE_ESM)/,
    /(Unknown file extension "\.tsx?")/
  ),
  ({ values: [said = ''] }) => ({
    why: say({
      en: t`Node reads the file as the wrong kind of module (${said}). \`import\` belongs to ES modules, and \`require\` to CommonJS. TypeScript must be compiled first.`,
      'zh-TW': t`Node 讀取檔案的方式和它的模組類型不同（${said}）：\`import\` 屬於 ES module，\`require\` 屬於 CommonJS，TypeScript 要先編譯。`
    }),
    fix: [
      oneOf(
        say({
          en: 'For `import`: write `"type": "module"` in `package.json`, or name the file `.mjs`. For `require` in such a project: name the file `.cjs`.',
          'zh-TW':
            '使用 `import`：在 `package.json` 寫 `"type": "module"`，或把檔案命名為 `.mjs`。在這種專案裡使用 `require`：把檔案命名為 `.cjs`。'
        }),
        say({
          en: 'For a package that is only an ES module (`ERR_REQUIRE_ESM`): use `await import("…")`, an older version of it, or Node 22, which can `require` it.',
          'zh-TW':
            '套件只提供 ES module 時（`ERR_REQUIRE_ESM`）：改用 `await import("…")`、較舊的版本，或可以 `require` 它的 Node 22。'
        }),
        say({
          en: 'For TypeScript: let the `Dockerfile` build it, and start the built file (`node dist/server.js`), or start it with `tsx`.',
          'zh-TW':
            'TypeScript：讓 `Dockerfile` 建置，再啟動建置出來的檔案（`node dist/server.js`），或用 `tsx` 啟動。'
        })
      )
    ]
  })
)

const olderNode = cause(
  'older-node-at-start',
  last(
    /ReferenceError: (File|fetch|Headers|FormData|WebSocket|ReadableStream|crypto|CustomEvent) is not defined/,
    /TypeError: (Promise\.withResolvers|Object\.(?:hasOwn|groupBy)|process\.loadEnvFile) is not a function/,
    /No such built-in module: (node:\w{1,40})/,
    /SyntaxError: Unexpected token '(\?\?=|\|\|=|&&=|\?\.)'/
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The app or a package uses ${name}, which needs a newer Node than the image has.`,
      'zh-TW': t`app 或套件用到 ${name}，它是較新的 Node 才有的，映像檔裡的 Node 太舊。`
    }),
    fix: [
      {
        text: say({
          en: 'Use a newer Node in the `Dockerfile`, in every stage:',
          'zh-TW': '在 `Dockerfile` 的每個階段使用較新的 Node：'
        }),
        block: { language: 'text', lines: ['FROM node:22-slim'] }
      }
    ]
  })
)

const script = cause(
  'npm-script',
  last(/[Mm]issing script: ?["']?([\w:.-]{1,60})/, /Command "([\w:.-]{1,60})" not found\.$/),
  ({ values: [name = 'start'] }) => ({
    why: say({
      en: t`The container starts the script ${name}, but \`package.json\` has no script with that name.`,
      'zh-TW': t`容器要執行 script ${name}，但 \`package.json\` 裡沒有這個 script。`
    }),
    fix: [
      {
        text: say({
          en: 'Add it to `package.json`, or let `CMD` in the `Dockerfile` start the file itself:',
          'zh-TW': '把它加到 `package.json`，或讓 `Dockerfile` 的 `CMD` 直接啟動檔案：'
        }),
        block: { language: 'text', lines: ['CMD ["node", "server.js"]'] }
      }
    ]
  })
)

/** What Node cannot start. */
export const nodeCauses: readonly Cause[] = [nativeVersion, nativePlatform, moduleKind, olderNode, script]
