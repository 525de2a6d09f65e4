import { say, t } from '../../../../words/text.js'
import { oneOf } from '../../../say/options.js'
import { first, cause, type Cause } from '../../cause.js'

const pinned = cause(
  'apt-version',
  first([/E: Version '([^']{1,80})' for '([^']{1,120})' was not found/]),
  ({ values: [version = '', name = ''] }) => ({
    why: say({
      en: t`The system package ${name} exists, but no longer in the version ${version}: Debian and Ubuntu keep only the newest one.`,
      'zh-TW': t`有系統套件 ${name}，但已經沒有 ${version} 這個版本：Debian 和 Ubuntu 只保留最新的。`
    }),
    fix: [
      say({
        en: t`Remove the version after ${name} (\`=…\`) in the \`Dockerfile\` or in \`packages.txt\`, or write the version that this Linux has now (see [packages.debian.org](https://packages.debian.org)).`,
        'zh-TW': t`在 \`Dockerfile\` 或 \`packages.txt\` 拿掉 ${name} 後面的版本（\`=…\`），或改成這個 Linux 目前的版本（可到 [packages.debian.org](https://packages.debian.org) 查詢）。`
      })
    ]
  })
)

const unmet = cause(
  'apt-unmet',
  first(
    [
      /The following packages have (?:unmet dependencies)/,
      /E: (?:Unable to correct problems, you have held broken packages|Sub-process .{1,80} returned an error code)/
    ],
    /^\s*[\w.+-]{1,80} : Depends: /
  ),
  () => ({
    why: say({
      en: 'apt cannot install a system package: it needs versions that this Linux does not have, or its own set-up program failed. Usually packages of two different releases are mixed.',
      'zh-TW':
        'apt 無法安裝系統套件：它需要的版本這個 Linux 沒有，或它自己的安裝程式失敗了。通常是混用了不同版本的套件來源。'
    }),
    fix: [
      say({
        en: 'Remove extra package sources from the `Dockerfile`, or choose the base image for which they are made (`FROM python:3.12-bookworm` for Debian 12). Run `apt-get update` in the same `RUN` line, before `apt-get install`.',
        'zh-TW':
          '拿掉 `Dockerfile` 裡額外的套件來源，或改用它們對應的基底映像檔（Debian 12 是 `FROM python:3.12-bookworm`）。`apt-get update` 要寫在同一個 `RUN` 的 `apt-get install` 前面。'
      })
    ]
  })
)

const userTaken = cause(
  'user-taken',
  first([
    /[GU]ID [`']?(1000)'? (?:is not unique|(?:is )?already (?:in use|exists))|[gu]id '?(1000)'? in use|user '([\w-]{1,40})' already exists/i
  ]),
  () => ({
    why: say({
      en: 'The `Dockerfile` makes the user 1000, but the base image already has one: `ubuntu` in Ubuntu 23.04 and later, `node` in the images of Node.',
      'zh-TW':
        '`Dockerfile` 要建立使用者 1000，但基底映像檔已經有了：Ubuntu 23.04 以後是 `ubuntu`，Node 的映像檔是 `node`。'
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Use the user that is there, with its home folder. For Node images it is `node` and `/home/node`:',
            'zh-TW': '直接使用現有的使用者和它的家目錄。Node 的映像檔是 `node` 和 `/home/node`：'
          }),
          block: { language: 'text', lines: ['USER node', 'ENV HOME=/home/node', 'WORKDIR $HOME/app'] }
        },
        {
          text: say({
            en: 'Or remove it before you make your own:',
            'zh-TW': '或先移除它，再建立自己的：'
          }),
          block: { language: 'text', lines: ['RUN userdel -r ubuntu', 'RUN useradd -m -u 1000 user'] }
        }
      )
    ]
  })
)

const rPackage = cause(
  'r-package',
  first(
    [
      /dependenc(?:y|ies) [‘'`"]([^’'"]{1,80})[’'"].{0,200} (?:is|are) not available for package/,
      /package [‘'`"]([\w.]{1,80})[’'"] is not available (?:for this version of R|\(for R)/,
      /installation of package [‘'`"]([^’'"]{1,120})[’'"] had non-zero exit status/,
      /there is no package called [‘'`"]([\w.]{1,80})[’'"]/
    ],
    /Configuration failed because|deb: lib[\w.-]+|configuration failed for package|lazy loading failed/
  ),
  ({ values: [name = ''] }) => ({
    why: say({
      en: t`The R package ${name} could not be installed. Usually it needs a system library that the image does not have, or it does not support this version of R. R goes on after such an error, so a later line may complain again.`,
      'zh-TW': t`R 套件 ${name} 無法安裝。通常是缺少它需要的系統函式庫，或它不支援這個 R 版本。R 遇到這種錯誤會繼續執行，所以後面還會有別的錯誤。`
    }),
    fix: [
      oneOf(
        {
          text: say({
            en: 'Install the system library in the `Dockerfile`, before the R packages. The log names it after `deb:`. The usual ones are:',
            'zh-TW':
              '在 `Dockerfile` 安裝 R 套件之前，先安裝系統函式庫。紀錄裡的 `deb:` 後面就是名稱。常用的有：'
          }),
          block: {
            language: 'text',
            lines: [
              'RUN apt-get update && apt-get install -y libcurl4-openssl-dev libssl-dev libxml2-dev \\',
              '  libfontconfig1-dev libharfbuzz-dev libfribidi-dev libpng-dev libtiff5-dev libjpeg-dev'
            ]
          }
        },
        say({
          en: 'Start from an image that has ready-made packages, such as `FROM rocker/r2u` or `FROM rocker/tidyverse`.',
          'zh-TW': '改用有提供做好套件的映像檔，例如 `FROM rocker/r2u` 或 `FROM rocker/tidyverse`。'
        })
      )
    ]
  })
)

/** What the Linux of the image and R complain of. */
export const systemCauses: readonly Cause[] = [pinned, unmet, userTaken, rPackage]
