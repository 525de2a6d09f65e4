import type { Finding } from '../../model/failure.js'

type StageFinding = Extract<Finding, { readonly kind: 'space-stage' }>

/**
 * The platform's own fault in a build, whatever the user's files are: its registry, its builders, or the registry
 * that base images come from. Searched in the lines that report a failure only: pip may print any of these words.
 */
const platformFault = [
  /Unexpected job error/i,
  /failed to push [^ ]{0,200}spaces-registry\.huggingface/i,
  /spaces-registry\.huggingface\.tech[^ ]{0,300}: (?:40[13]|429|5\d\d|EOF|unexpected|dial|i\/o|context)/i,
  /(?:failed to (?:push|export|fetch (?:anonymous|oauth) token|resolve source metadata|copy|do request|receive status|commit)|error writing)[^"]{0,300}(?:429|50[0234]|toomanyrequests|Too Many Requests|unexpected status|i\/o timeout|TLS handshake timeout|connection re(?:set|fused)|deadline exceeded|input\/output error|EOF$)/i,
  /failed to do request: (?:Head|Get|Post) "https?:[^"]{1,300}": .{0,200}?(?:connection re(?:fused|set)|timeout|no such host|EOF|deadline exceeded|50[234]|429)/i,
  /rpc error: code = (?:Unavailable|Unknown|Internal|Canceled|Aborted)/i,
  /error reading from server|closing transport due to/i
]
/** A line in which the builder, not a command that it runs, reports a failure. */
const builderReports = /--> ERROR: |^ERROR: failed|failed to solve|^error: |Unexpected job error/i
/** The command of the user's own that failed, or Docker Hub's limit: no fault of the builders. */
const otherFault =
  /process "|did ?n[o']t complete successfully|reached your (?:unauthenticated )?pull rate limit/i

/** The line that shows that Hugging Face's own builders failed; undefined when they did not. */
export function platformLine(lines: readonly string[]): string | undefined {
  return lines.findLast(
    line =>
      builderReports.test(line) && !otherFault.test(line) && platformFault.some(pattern => pattern.test(line))
  )
}

/** The account's plan is why the Space does not run; said by the Hub, never by the app. */
const quota = /Quota exceeded|quota limit|payment method|requires? a (?:PRO|paid)|Payment Required/i
const misconfigured =
  /Missing configuration in README|(?:missing|has no|without|no) an? ?(?:app|application) file|No application file|\bconfiguration error\b/i
const flagged = /Flagged as abusive|abuse-handler/i

/** What a stage stands for in which the pushed commit does not run. Only a build's log may change the name. */
export function byStage({ stage, message = '' }: StageFinding, lines: readonly string[]) {
  if (flagged.test(message)) return 'app-failed'
  if (quota.test(message)) return 'payment-required'
  if (/storage limit (?:reached|exceeded)/i.test(message) && stage === 'BUILD_ERROR') return 'storage-limit'
  if (stage === 'CONFIG_ERROR' || stage === 'NO_APP_FILE') return 'space-misconfigured'
  if (stage === 'DELETING') return 'repository-not-found'
  if (stage !== 'BUILD_ERROR') return 'app-failed'
  if (misconfigured.test(message)) return 'space-misconfigured'
  return platformLine([...lines, message]) === undefined ? 'build-failed' : 'hub-unavailable'
}
