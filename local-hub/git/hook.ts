import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Duplex } from 'node:stream'
import { judgePush, type PushRules, type RefUpdate } from '../rules/push.js'
import { pushLines } from '../rules/verdict.js'

/** The file descriptor by which a push's hook reaches the Hub's process; `git http-backend` hands it down. */
export const HOOK_FD = 3

/**
 * Asks the Hub's process, which knows the caller and holds the rules, and prints its answer. It is plain sh
 * because a hook's start-up is part of every push: Node alone would take as long as all the rest, and each `cat` a
 * process.
 */
const shim = `#!/bin/sh
lines() { while IFS= read -r line; do printf '%s\\n' "$line"; done; }
{ printf '%s\\n' "$GIT_OBJECT_DIRECTORY" "$GIT_ALTERNATE_OBJECT_DIRECTORIES"; lines; echo end; } >&${HOOK_FD}
read -r verdict <&${HOOK_FD}
lines <&${HOOK_FD} >&2
test "$verdict" = accept
`

/** Writes the one hook that all repositories share. */
export async function installHook(directory: string): Promise<void> {
  const file = path.join(directory, 'pre-receive')
  await mkdir(directory, { recursive: true })
  await writeFile(file, shim)
  await chmod(file, 0o755)
}

/** Answers the shim, if the push gets that far: git itself may have refused it before. */
export async function answerHook(
  channel: Duplex,
  { directory, rules }: { directory: string; rules: PushRules }
): Promise<void> {
  const question = await readQuestion(channel)
  if (question === undefined) return
  const { objects, alternates, updates } = question
  // A push that only deletes brings no objects, so it has no quarantine.
  const env =
    objects === '' ? {} : { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: alternates }
  const verdict = await judgePush({ directory, env }, { updates, ...rules }).catch((error: unknown) => ({
    accept: false as const,
    blocks: [[`The local Hub failed: ${String(error)}`]]
  }))
  channel.end([verdict.accept ? 'accept' : 'decline', ...pushLines(verdict), ''].join('\n'))
}

interface Question {
  readonly objects: string
  readonly alternates: string
  readonly updates: readonly RefUpdate[]
}

async function readQuestion(channel: Duplex): Promise<Question | undefined> {
  let text = ''
  await new Promise<void>(resolve => {
    channel.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.endsWith('\nend\n')) resolve()
    })
    channel.on('close', resolve)
    channel.on('error', () => resolve())
  })
  if (!text.endsWith('\nend\n')) return undefined
  const [objects = '', alternates = '', ...rest] = text.split('\n').slice(0, -2)
  const updates = rest.map(line => {
    const [before = '', after = '', ref = ''] = line.split(' ')
    return { before, after, ref }
  })
  return { objects, alternates, updates }
}
