import type { LeftBehind } from '../model/values.js'
import { series } from './phrases.js'
import { say, sentences, t, type Said } from './text.js'

/** Files that the job changed, and that do not go as they are now. */
export function leftBehindText(files: readonly LeftBehind[]): Said {
  const paths = listed(files.map(({ path }) => path))
  const count = [String(files.length)]
  return sentences(
    files.length === 1
      ? say({
          en: t`1 file was changed by the job, and the change does not go to the Space: ${paths}. To send the file as it is now, name it in \`files\`.`,
          'zh-TW': t`這個工作（job）更動了 1 個檔案，但更動不會送到 Space：${paths}。想送出目前的內容，請寫在 \`files\`。`
        })
      : say({
          en: t`${count} files were changed by the job, and the changes do not go to the Space: ${paths}. To send the files as they are now, name them in \`files\`.`,
          'zh-TW': t`這個工作（job）更動了 ${count} 個檔案，但更動不會送到 Space：${paths}。想送出目前的內容，請寫在 \`files\`。`
        }),
    files.some(({ deleted }) => deleted)
      ? say({
          en: 'A file that the job deleted is deployed all the same, unless `exclude` names it.',
          'zh-TW': '這個工作刪除的檔案仍會部署，除非 `exclude` 有列出。'
        })
      : []
  )
}

/** Files of the Space that a snapshot removes. */
export function removedText(paths: readonly string[]): Said {
  const [count, list] = [[String(paths.length)], listed(paths)]
  return say({
    en: t`${count}: ${list}. Files that \`keep\` names stay.`,
    'zh-TW': t`${count} 個：${list}。\`keep\` 列出的檔案會留著。`
  })
}

function listed(paths: readonly string[]): Said {
  return series(paths.map(path => t`${path}`))
}
