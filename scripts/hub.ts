import { parseArgs } from 'node:util'
import { startHub, type LocalHub } from '../local-hub/index.js'

const usage = `usage: npm run hub -- [--port N] [--latency MS] [--json]

  --port N       listen on this port of 127.0.0.1; without it, on a free one
  --latency MS   wait as long before every answer, as a distant Hub would
  --json         print one line of JSON when ready, and nothing else
`

interface Options {
  readonly port: number
  readonly latencyMs: number
  readonly json: boolean
}

/** Undefined when they cannot be used. */
function readOptions(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '0' },
        latency: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false }
      }
    })
    const port = wholeNumber(values.port, { most: 65_535 })
    const latencyMs = wholeNumber(values.latency, { most: 60_000 })
    return port === undefined || latencyMs === undefined ? undefined : { port, latencyMs, json: values.json }
  } catch {
    return undefined
  }
}

function wholeNumber(text: string, { most }: { most: number }): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= most ? Number(text) : undefined
}

function introduction({ origin, space, tokens }: LocalHub): string {
  return `A Hugging Face Hub is running at ${origin}, until you press Ctrl+C.

  Space         ${space}
  write         ${tokens.write}
  read          ${tokens.read}
  fine-grained  ${tokens.fineGrained}
  dead          ${tokens.dead}

For a client of the Hub:

  export HF_ENDPOINT=${origin} HF_TOKEN=${tokens.write}

Who am I?

  curl -H "Authorization: Bearer $HF_TOKEN" "$HF_ENDPOINT/api/whoami-v2"

Push what is checked out here:

  git -c credential.helper= \\
      -c 'credential.helper=!f() { echo username=hf_user; echo "password=$HF_TOKEN"; }; f' \\
      push --force "$HF_ENDPOINT/spaces/${space}" HEAD:refs/heads/main

Does it run, and what was said while it was built?

  curl "$HF_ENDPOINT/api/spaces/${space}/runtime"
  curl -N -H "Authorization: Bearer $HF_TOKEN" "$HF_ENDPOINT/api/spaces/${space}/logs/build"
`
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options === undefined) {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  const hub = await startHub(options).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    process.stderr.write(
      `Port ${options.port} cannot be used (${error.code}); leave --port out for a free one.\n`
    )
  })
  if (hub === undefined) {
    process.exitCode = 1
    return
  }
  const end = () => void hub.close().then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  // npm passes a signal on to its shell only, which dies without telling: a Hub whose parent is gone is to end, too.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || end(), 500).unref()
  const { origin, space, tokens } = hub
  process.stdout.write(options.json ? `${JSON.stringify({ origin, space, tokens })}\n` : introduction(hub))
}

await main()
