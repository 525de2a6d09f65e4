import { say, sentences, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'
import { buildAgain } from '../../steps.js'

const plainImage = /^[\w./-]{1,150}(?::[\w.-]{1,120})?$/

/** Where the same image is, without Docker Hub's limit; undefined when nobody is known to copy it. */
function elsewhere(image: string): string | undefined {
  const name = image.replace(/^(?:docker\.io\/)?(?:library\/)?/, '')
  if (!plainImage.test(name)) return undefined
  if (name.startsWith('nvidia/')) return `nvcr.io/${name}`
  return name.includes('/') ? undefined : `public.ecr.aws/docker/library/${name}`
}

const limit = cause(
  'docker-hub-limit',
  first([
    /(?:failed to solve: |ERROR: |metadata for )([\w./-]{1,150}:[\w.-]{1,120}): [^\n]{0,900}(?:toomanyrequests|pull rate limit|429 Too Many)/,
    /(?:toomanyrequests: You have reached|You have reached your (?:unauthenticated )?pull rate limit)/
  ]),
  ({ values: [image = ''] }) => ({
    why: say({
      en: 'Docker Hub did not send the base image, because this IP address has downloaded too many images without a login. The image itself exists, and your files may be fine.',
      'zh-TW':
        'Docker Hub 拒絕提供基底映像檔：這個 IP 位址沒有登入就下載了太多映像檔。映像檔本身還在，你的檔案可能沒有問題。'
    }),
    fix: [
      sentences(say({ en: 'Wait an hour and build again.', 'zh-TW': '等一個小時再建置一次。' }), buildAgain),
      {
        text: say({
          en: 'If it happens again, use a registry without this limit. In the `Dockerfile`:',
          'zh-TW': '如果又發生，改從沒有這種限制的其他 registry 取得映像檔。在 `Dockerfile` 寫：'
        }),
        block: {
          language: 'text',
          lines: [`FROM ${elsewhere(image) ?? 'public.ecr.aws/docker/library/python:3.12-slim'}`]
        }
      }
    ]
  }),
  'none'
)

const blank = cause(
  'blank-image',
  first([
    /base name \((\$\{?(\w{1,80})[^)]{0,80})\) should not be blank/,
    /Default value for ARG (\$\{?(\w{1,80})[^\s]{0,80}) results in empty or invalid base image name/
  ]),
  ({ values: [reference = '', name = ''] }) => ({
    why: say({
      en: t`\`FROM\` in the \`Dockerfile\` takes the image name from the build argument ${reference}, which has no value. A Space passes only its variables as build arguments.`,
      'zh-TW': t`\`Dockerfile\` 的 \`FROM\` 使用建置參數 ${reference} 當作映像檔名稱，但它沒有值。Space 只會把它的變數傳入當作建置參數。`
    }),
    fix: [
      {
        text: say({
          en: 'Give the argument a default before `FROM`, or write the image itself after `FROM`. For a Python app:',
          'zh-TW': '在 `FROM` 前面給這個參數預設值，或直接在 `FROM` 後面寫映像檔名稱。以 Python app 為例：'
        }),
        block: {
          language: 'text',
          lines: [`ARG ${name || 'IMAGE'}=python:3.12-slim`, `FROM $${name || 'IMAGE'}`]
        }
      }
    ]
  })
)

const misspelled = cause(
  'image-name',
  first([
    /failed to parse stage name "([^"]{1,120})": invalid reference format/,
    /invalid reference format: repository name \(([^)]{1,120})\) must be lowercase/,
    /(FROM requires either one or three arguments)/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The text after \`FROM\` in the \`Dockerfile\` is not an image name (${name}).`,
      'zh-TW': t`\`Dockerfile\` 的 \`FROM\` 後面不是映像檔的名稱（${name}）。`
    }),
    fix: [
      {
        text: say({
          en: 'Write the name in lowercase, a colon and the tag, without spaces or quotes. Only `AS` and the name of a stage may follow:',
          'zh-TW': '名稱用小寫，加上冒號和標籤（tag），不要有空格或引號，後面只能是 `AS` 和階段的名稱：'
        }),
        block: { language: 'text', lines: ['FROM python:3.12-slim AS build'] }
      }
    ]
  })
)

const platform = cause(
  'image-platform',
  first([
    /(?:failed to solve: |ERROR: )([\w./-]{1,150}:[\w.-]{1,120}): [^\n]{0,600}no match for platform in manifest/,
    /no matching manifest for ([\w/]{3,30}) in the manifest list/,
    /image with reference ([^\s]{1,200}) was found but (?:its platform|does not (?:match|provide) the)/,
    /(no match for platform) in manifest/,
    /exec (\/bin\/(?:ba)?sh): exec format error/
  ]),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The base image has no version for this kind of machine (${name}). Spaces are built and run on \`linux/amd64\` (64-bit Intel and AMD).`,
      'zh-TW': t`基底映像檔沒有適合這種機器的版本（${name}）。Space 在 \`linux/amd64\`（64 位元 Intel 和 AMD）上建置和執行。`
    }),
    fix: [
      oneOf(
        say({
          en: 'After `FROM` in the `Dockerfile`, write an image that exists for `linux/amd64`. Its page on [hub.docker.com](https://hub.docker.com) lists the platforms of each tag.',
          'zh-TW':
            '在 `Dockerfile` 的 `FROM` 改用有 `linux/amd64` 版本的映像檔。[hub.docker.com](https://hub.docker.com) 上的頁面會列出每個標籤（tag）支援的平台。'
        }),
        {
          text: say({
            en: 'If it is your own image (made on a Mac with an Apple chip, for example), build it for that platform and push it again. Replace `NAME` with its name:',
            'zh-TW':
              '如果是你自己的映像檔（例如在 Apple 晶片的 Mac 上建置的），請為這個平台重新建置並推送。把 `NAME` 換成映像檔的名稱：'
          }),
          block: { language: 'sh', lines: ['docker buildx build --platform linux/amd64 --push -t NAME .'] }
        }
      )
    ]
  })
)

const unquotedPython = cause(
  'unquoted-python',
  first([/(python:3\.1)(?:-[\w.]{1,30})?: (?:failed to resolve .{0,200})?not found/]),
  () => ({
    why: say({
      en: 'The build looked for an image of Python 3.1, which does not exist. Without quotes, `python_version: 3.10` is the number 3.1.',
      'zh-TW':
        '建置時要找的是 Python 3.1 的映像檔，但它不存在。沒有加引號的 `python_version: 3.10` 會變成數字 3.1。'
    }),
    fix: [
      {
        text: say({
          en: 'Put the version in quotes at the top of `README.md`, or write this line in this action’s input `card`:',
          'zh-TW': '在 `README.md` 最上面把版本加上引號，或把這一行寫在這個 action 的參數 `card`：'
        }),
        block: { language: 'yaml', lines: ['python_version: "3.10"'] }
      }
    ]
  })
)

/** Images that their makers took away, and what to write instead. */
const withdrawn: readonly (readonly [image: RegExp, instead: (tag: string) => string])[] = [
  [/^openjdk$/, tag => `eclipse-temurin:${/^\d+/.exec(tag)?.[0] ?? '21'}`],
  [/^bitnami\/[\w-]+$/, () => 'bitnamilegacy/NAME:TAG'],
  [/^nvidia\/cuda$/, () => 'nvidia/cuda:12.8.1-devel-ubuntu22.04']
]

function insteadOf(name: string, tag: string): string | undefined {
  const instead = withdrawn.find(([image]) => image.test(name))?.[1](tag)
  return instead?.replace('NAME:TAG', `${name.split('/')[1] ?? ''}:${tag}`)
}

const removed = cause(
  'removed-image',
  first([
    /(?:failed to solve: |ERROR: |metadata for |manifest for )(?:docker\.io\/)?(?:library\/)?(openjdk|bitnami\/[\w-]{1,60}|nvidia\/cuda):([\w.-]{1,120})[^\n]{0,400}not found/
  ]),
  ({ values: [name = '', tag = ''] }) => ({
    why: name.startsWith('nvidia/')
      ? say({
          en: t`Docker Hub has no image ${`${name}:${tag}`}. NVIDIA removes old versions, and a tag must name the full version, the kind and the system.`,
          'zh-TW': t`Docker Hub 沒有映像檔 ${`${name}:${tag}`}。NVIDIA 會移除舊版本，而標籤（tag）要寫完整的版本、種類和系統。`
        })
      : say({
          en: t`Docker Hub no longer has the image ${`${name}:${tag}`}: its publisher withdrew it or removed old versions.`,
          'zh-TW': t`Docker Hub 已經沒有映像檔 ${`${name}:${tag}`}：維護者停止提供，或移除了舊版本。`
        }),
    fix: [
      {
        text: say({
          en: 'After `FROM` in the `Dockerfile`, write another image, such as the one below. [hub.docker.com](https://hub.docker.com) lists the tags that exist.',
          'zh-TW':
            '在 `Dockerfile` 的 `FROM` 改用別的映像檔，例如下面這個。有哪些標籤（tag）可以到 [hub.docker.com](https://hub.docker.com) 查。'
        }),
        block: { language: 'text', lines: [`FROM ${insteadOf(name, tag) ?? 'python:3.12-slim'}`] }
      }
    ]
  })
)

const missing = cause(
  'base-image',
  first([
    /failed to resolve source metadata for ([^\s:]{1,200}:[\w.-]{1,120})/i,
    /(?:--> ERROR: |failed to solve: )([\w./-]{1,200}:[\w.-]{1,120})(?:@sha256:[0-9a-f]{64})?: (?:not found|pull access denied|manifest unknown)/i,
    /manifest for ([^\s]{1,200}) not found/i,
    /pull access denied(?: for ([^\s,]{1,200}))?/i,
    /manifest unknown/i
  ]),
  ({ values: [image] }) => ({
    why: sentences(
      image === undefined
        ? say({
            en: 'The base image does not exist, or it is not public.',
            'zh-TW': '基底映像檔不存在，或不是公開的。'
          })
        : say({
            en: t`The base image ${image} does not exist, or it is not public.`,
            'zh-TW': t`基底映像檔 ${image} 不存在，或不是公開的。`
          }),
      say({
        en: 'The `Dockerfile` names it after `FROM`; in a Gradio Space, `python_version` in `README.md` decides it.',
        'zh-TW':
          '它寫在 `Dockerfile` 的 `FROM` 後面；Gradio Space 則由 `README.md` 的 `python_version` 決定。'
      })
    ),
    fix: [
      say({
        en: 'Look for the right name and tag on [hub.docker.com](https://hub.docker.com) and fix it. A `python_version` must exist and be in quotes, such as `"3.12"`.',
        'zh-TW':
          '到 [hub.docker.com](https://hub.docker.com) 查正確的名稱和標籤（tag）並修正。`python_version` 要是存在的版本，而且要加引號，例如 `"3.12"`。'
      })
    ]
  })
)

/** What is wrong with the image that a Dockerfile starts from. */
export const imageCauses: readonly Cause[] = [
  limit,
  blank,
  misspelled,
  platform,
  unquotedPython,
  removed,
  missing
]
