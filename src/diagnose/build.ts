import { t, type Text } from '../words/text.js'
import type { Log } from './log.js'
import { links } from './phrase.js'
import { diagnosis } from './rule.js'
import { buildFailed as signs } from './signs/build.js'

interface Facts {
  /** The requirement that pip could not find or satisfy. */
  readonly requirement?: string
  /** The command of the Dockerfile that failed. */
  readonly command?: string
}

const missing =
  /(?:satisfies the requirement|No matching distribution found for|Unable to locate package|Invalid requirement:?) ['"]?([^\s'"]{1,120})/i
const failing =
  /process "([^"]{1,300})" did(?:n't| not) complete|command '([^']{1,300})' returned a non-zero/i

function facts(log: Log): Facts {
  const requirement = missing.exec(log.folded)?.[1]
  const [, quoted, legacy] = failing.exec(log.folded) ?? []
  const command = quoted ?? legacy
  return { ...(requirement !== undefined && { requirement }), ...(command !== undefined && { command }) }
}

function whyEn({ requirement, command }: Facts): Text {
  if (requirement !== undefined)
    return t`The package ${requirement} could not be installed: its name or version does not exist, or it does not fit the Python version or the other packages.`
  if (command !== undefined)
    return t`The command ${command} failed while the image was being built. The lines above it in the build log say why.`
  return t`One of the steps that install packages or copy files failed. The reason is in the build log, near its end, above the first line that says \`ERROR\`. A line that says \`cache miss\` is not the reason.`
}

function whyZh({ requirement, command }: Facts): Text {
  if (requirement !== undefined)
    return t`套件 ${requirement} 無法安裝：可能沒有這個名稱或版本，也可能和 Python 版本或其他套件不相容。`
  if (command !== undefined)
    return t`建置映像檔時，指令 ${command} 執行失敗。原因寫在建置記錄裡這個指令的上方。`
  return t`安裝套件或複製檔案的其中一個步驟失敗了。原因在建置記錄接近結尾的地方，第一個 \`ERROR\` 的上方。寫著 \`cache miss\` 的那行不是原因。`
}

export const buildFailed = diagnosis<'build-failed', Facts>({
  id: 'build-failed',
  signs,
  when: ({ id, log }) => (id === 'build-failed' ? facts(log) : null),
  say: {
    en: (found, run) => ({
      title: 'The Space could not be built',
      what: t`The files are on the Space, but Hugging Face could not build the app from them. If an older version was running, it may go on running.`,
      why: whyEn(found),
      steps: [
        {
          text: t`Open the Space’s page and choose “Logs”, then “Build”. Read upwards from the end to the first error.`
        },
        {
          text: t`Correct what it names: mostly a package in \`requirements.txt\` or \`packages.txt\`, a line of the \`Dockerfile\`, or a file that the \`Dockerfile\` copies but that is not in the repository.`
        },
        {
          text: t`See that the version of Python fits the packages: \`python_version\` at the top of \`README.md\`, or the first line of the \`Dockerfile\`.`
        },
        {
          text: t`Commit and push to GitHub. If the files are right, choose Settings → “Factory rebuild” in the Space to build once more from nothing.`
        }
      ],
      links: links(run, 'en', 'space', 'configDocs', 'dockerDocs', 'forum')
    }),
    'zh-TW': (found, run) => ({
      title: 'Space 建置失敗',
      what: t`檔案已經送到 Space，但 Hugging Face 無法用它們建置出 app。如果之前有舊版本在執行，它可能還會繼續執行。`,
      why: whyZh(found),
      steps: [
        { text: t`打開 Space 的頁面，按「Logs」再選「Build」，從結尾往上找第一個錯誤。` },
        {
          text: t`改正它指出的地方：通常是 \`requirements.txt\` 或 \`packages.txt\` 裡的套件、\`Dockerfile\` 裡的某一行，或 \`Dockerfile\` 要複製但儲存庫裡沒有的檔案。`
        },
        {
          text: t`確認 Python 版本和套件相容：看 \`README.md\` 開頭的 \`python_version\`，或 \`Dockerfile\` 的第一行。`
        },
        {
          text: t`commit 之後推送到 GitHub。如果檔案都沒有問題，可以在 Space 的 Settings 按「Factory rebuild」，從頭再建置一次。`
        }
      ],
      links: links(run, 'zh-TW', 'space', 'configDocs', 'dockerDocs', 'forum')
    })
  }
})
