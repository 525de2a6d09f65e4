import type { LocalHub } from '../../../local-hub/index.js'
import { type RunOptions, type Scene, scene } from './scene.js'
import { rich } from './settings.js'

/** The Space of pull request 7. */
export const PREVIEW = 'ada/demo-pr-7'
export const TRAILER = 'Preview-Of: octo/demo#7'

/** What GitHub sends about pull request 7. */
export function pullRequest(action: string, more: { from?: string; number?: number } = {}) {
  const { from = 'octo/demo', number = 7 } = more
  const state = action === 'closed' ? 'closed' : 'open'
  const head = { sha: 'c'.repeat(40), repo: { full_name: from } }
  return {
    action,
    number,
    pull_request: { number, state, head, base: { sha: 'b'.repeat(40) } },
    repository: { full_name: 'octo/demo' }
  }
}

export interface PreviewScene extends Scene {
  /** A run of the workflow on pull request 7. */
  readonly on: (
    action: string,
    inputs?: Readonly<Record<string, string>>,
    options?: RunOptions
  ) => ReturnType<Scene['run']>
  /** `preview: clean`, as on a schedule. */
  readonly clean: (inputs?: Readonly<Record<string, string>>) => ReturnType<Scene['run']>
}

/** An owner who may make Spaces, and a pull request that is open. */
export async function previewScene(): Promise<PreviewScene> {
  const stage = await scene()
  const { hub, run } = stage
  rich(hub)
  hub.github.pulls.set(7, { state: 'open' })
  const inputs = { preview: 'true', 'github-token': hub.github.token }
  const env = { GITHUB_API_URL: hub.github.apiUrl }
  return {
    ...stage,
    on: (action, more = {}, options = {}) =>
      run(
        { ...inputs, ...more },
        {
          event: pullRequest(action),
          ...options,
          env: { ...env, GITHUB_EVENT_NAME: 'pull_request', ...options.env }
        }
      ),
    clean: (more = {}) =>
      run({ ...inputs, preview: 'clean', ...more }, { env: { ...env, GITHUB_EVENT_NAME: 'schedule' } })
  }
}

/** Whether the Hub has such a Space. */
export const exists = (hub: LocalHub, space: string): boolean => hub.spaces().includes(space)

/** A Space that a preview's run would have left. */
export async function addPreview(hub: LocalHub, space: string, trailer: string): Promise<void> {
  await hub.addSpace({ id: space })
  await hub.commit(space, { files: { 'app.py': `# ${space}\n` }, message: `Add an app\n\n${trailer}` })
}
