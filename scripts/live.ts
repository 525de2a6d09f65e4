import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { ASKED } from './live/asked.js'
import { DONE } from './live/done.js'
import { check, type Checked, type Place } from './live/fact.js'

const usage = `usage: HF_TOKEN=hf_… npm run live -- --space owner/name [--endpoint URL]

  Compares a Hub with what this action and the local Hub believe of it. The Space should be one that nobody needs: a
  variable and a secret are set on it and removed again, and pushes are sent that the Hub must refuse. One static Space
  is made beside it and deleted.
`

/** Everything that the action relies on, expected beside seen. */
export function liveCheck(place: Place): Promise<Checked[]> {
  return check([...ASKED, ...DONE], place)
}

/** What differs, as a table that a person can paste into an issue. */
export function report(checked: readonly Checked[]): string {
  const differing = checked.filter(({ holds }) => !holds)
  const cell = (text: string) => text.slice(0, 300).replaceAll('|', '\\|')
  const rows = differing.map(
    ({ name, expected, seen }) => `| ${cell(name)} | ${cell(expected)} | ${cell(seen)} |`
  )
  const table = ['| fact | expected | seen |', '| --- | --- | --- |', ...rows, '']
  const end = `${checked.length - differing.length} of ${checked.length} facts hold.`
  return [...(rows.length > 0 ? table : []), end].join('\n')
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { space: { type: 'string' }, endpoint: { type: 'string', default: 'https://huggingface.co' } }
  })
  const { space, endpoint } = values
  const token = process.env.HF_TOKEN?.trim()
  if (!token || !space || !/^[\w.-]+\/[\w.-]+$/.test(space)) {
    console.error(usage)
    process.exitCode = 2
    return
  }
  const checked = await liveCheck({ endpoint: endpoint.replace(/\/+$/, ''), token, space })
  console.log(report(checked))
  if (checked.some(({ holds }) => !holds)) process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run()
