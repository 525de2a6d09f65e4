import { openLogs } from './adapters/hub/logs.js'
import { openSpaceApi } from './adapters/hub/space-api.js'
import { openStream } from './adapters/stream.js'
import { restarts } from './decide/settings.js'
import type { Run } from './deploy.js'
import type { Deployment } from './plan-deployment.js'
import { goLive, type GoLiveDeps } from './run/live/go-live.js'
import type { Live } from './model/values.js'

/**
 * Sees to it that the Space runs what is its head now, which it may have had before this run.
 * @throws Failure when it does not come to run
 */
export async function bringToLife(run: Run, { target, plan, changes }: Deployment): Promise<Live> {
  const { inputs, credential, http, known } = run
  const at = { ...inputs, http, token: credential.token, stream: openStream() }
  const seen = ({ refused, ...facts }: Parameters<GoLiveDeps['seen']>[0]) => {
    Object.assign(known, facts)
    if (refused) known.refusedSettings = [...(known.refusedSettings ?? []), refused]
  }
  const deps = { ...run, spaceApi: openSpaceApi(at, target.space), openLog: openLogs(at, target.space), seen }
  const pushed = plan.update !== 'unchanged'
  const went = { inputs, target, credential, commit: plan.to, pushed, configured: changes.some(restarts) }
  return (known.live = await goLive(went, deps))
}
