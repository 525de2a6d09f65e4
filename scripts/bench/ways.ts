import { join } from 'node:path'
import type { LocalHub } from '../../local-hub/index.js'
import { gitEnv, type Repository } from '../../local-runner/repository.js'
import { type Contender, timed, type Turn } from './contest.js'

export const BUNDLE = join(import.meta.dirname, '../../dist/index.js')
const UPLOAD = join(import.meta.dirname, 'upload.js')

const HELPER = `!f() { test "$1" = get && printf 'username=git\\npassword=%s\\n' "$HF_PASSWORD"; }; f`

/** What a Space holds before a turn: the Hub's own first commit, or the deployment before. */
export type State = 'first' | 'next'
export type Way = 'plain' | 'git-lfs' | 'upload' | 'full' | 'snapshot'

const NAMES: Partial<Record<Way, string>> = {
  plain: '`git push`',
  'git-lfs': '`git push` with git-lfs',
  upload: 'upload API'
}

/** The ways to deploy a repository, each to a Space of its own in the same state. */
export function ways(hub: LocalHub, repository: Repository, home: string) {
  let spaces = 0
  const run = (command: string, args: readonly string[], env: Record<string, string>): Turn => ({
    ...{ command, args, cwd: repository.path },
    env: { ...gitEnv(home), GIT_TERMINAL_PROMPT: '0', ...env }
  })
  const git = (...args: string[]) =>
    run('git', ['-c', `credential.helper=${HELPER}`, ...args], { HF_PASSWORD: hub.tokens.write })
  const push = (id: string, revision: string) =>
    git('push', '-q', '-f', `${hub.origin}/spaces/${id}`, `${revision}:refs/heads/main`)
  const act = (id: string, history: string, ref: string) =>
    run(process.execPath, [BUNDLE], {
      GITHUB_WORKSPACE: repository.path,
      RUNNER_TEMP: home,
      INPUT_SPACE: id,
      INPUT_TOKEN: hub.tokens.write,
      INPUT_ENDPOINT: hub.origin,
      INPUT_HISTORY: history,
      INPUT_REF: ref,
      // What Hugging Face builds afterwards is the same for both.
      INPUT_WAIT: 'false'
    })
  const upload = (id: string) =>
    run(process.execPath, [UPLOAD], { BENCH_SPACE: id, BENCH_HUB: hub.origin, BENCH_TOKEN: hub.tokens.write })
  const deploy = (way: Way, id: string, revision: string) => {
    // git-lfs sends its objects in the hook of the push.
    if (way === 'plain' || way === 'git-lfs') return push(id, revision)
    return way === 'upload' ? upload(id) : act(id, way, revision === 'HEAD' ? '' : revision)
  }
  return (way: Way, state: State): Contender => ({
    name: NAMES[way] ?? '',
    prepare: async () => {
      const id = `ada/bench-${process.pid}-${++spaces}`
      const latency = hub.latencyMs
      hub.latencyMs = 0
      await hub.addSpace({ id })
      if (state === 'next') await timed(deploy(way, id, await repository.git('rev-parse', 'HEAD~1')))
      // The Hub knows its Spaces; to look one up is no part of a turn.
      for (const path of ['', '/commits/main?limit=20']) await fetch(`${hub.origin}/api/spaces/${id}${path}`)
      hub.latencyMs = latency
      return deploy(way, id, 'HEAD')
    }
  })
}
