import type { RunContext } from '../../diagnose/engine/entry.js'
import type { Trigger } from '../../inputs/trigger.js'
import type { Known } from '../../model/outcome.js'
import { spaceUrl } from '../../model/space-url.js'

/** What the diagnosis may name of this run. */
export function contextOf(known: Known, trigger: Trigger): RunContext {
  const { inputs, target, source, credential, identity, plan } = known
  // Only `main` is looked at, and only what goes.
  const isLookedAt = plan && plan.update !== 'unchanged' && target?.branch === 'main'
  const space = target?.space ?? inputs?.space
  const { tokenName: name, role } = identity ?? {}
  return {
    endpoint: inputs?.endpoint ?? 'https://huggingface.co',
    ...(space && inputs && { space, spaceUrl: spaceUrl(inputs.endpoint, space) }),
    ...(known.preview && { preview: known.preview.of }),
    ...(inputs && { spaceBranch: inputs['space-branch'] }),
    ...(source && { ref: source.label }),
    ...(isLookedAt && { card: plan.findings.filter(({ kind }) => kind === 'card') }),
    ...(known.files && { files: known.files }),
    ...(credential && { token: { source: credential.source, ...(name && { name }), ...(role && { role }) } }),
    ...(identity && { account: identity.name }),
    ...(trigger.repository && { repository: trigger.repository }),
    ...(trigger.secretsUrl && { secretsUrl: trigger.secretsUrl })
  }
}
