/**
 * What stands in every log and never is the reason: how far a download is, what was cached, what a tool advises.
 * A warning is noise too; when it was right, an error follows that says so.
 */
const noise = [
  /^\s*cache miss:/i,
  /^(?:DONE|CACHED|CANCELED)\b/,
  /^[-=_*~.#━─═╸╺█▏▎▍▌▋▊▉ |]+$/,
  /[━█╸]{3}|\b\d{1,3}%(?:\||\s|$)|\b[\d.]+\/[\d.]+ ?[kKMG]i?B\b/,
  /^\s*(?:Collecting|Downloading|Using cached|Requirement already|Obtaining|Preparing metadata|Looking in|Installing build|Getting requirements|Building wheels?|Created wheel|Stored in|Installing collected|Attempting uninstall|Found existing|Successfully)\b/,
  /\[notice\]|^\s*notice:|Running pip as the 'root' user|new release of pip/i,
  /^\s*npm (?:warn|notice|WARN|http)\b|A complete log of this run can be found/,
  /^\s*(?:WARN|WARNING|warning|INFO|DEBUG|DEPRECATION|Deprecat\w*)\b/,
  /(?:Deprecation|Future|User|Resource|PendingDeprecation|Runtime|Syntax)Warning\b|warnings\.warn\(/,
  /^\s*(?:Get|Hit|Ign):\d+ |^Reading (?:package|state)|^Building dependency|^debconf:|^(?:Selecting|Unpacking|Preparing to unpack|Setting up|Processing triggers)\b/,
  /^===== |^(?:-->|\[(?:[\w-]{1,40} )?\d+\/\d+\]) (?!ERROR)|^Step \d+\/\d+ :/,
  /^\s*(?:note: This (?:error|is an issue)|hint: See above|For further information visit|× |╰─>|│? {0,4}exit code: \d)|subprocess-exited-with-error/,
  /^Failed to retrieve error logs|^(?:Build|Container) logs:$/
]

/** Whether a line can be left out of what is shown to a person. */
export function isNoise(line: string): boolean {
  return noise.some(pattern => pattern.test(line))
}

/** How an exception's last line looks: its name from the first column on, and what it says. */
export const exception =
  /^(?:[A-Za-z_][\w.]{0,200}(?:Error|Exception|Exit|Interrupt|Warning|Timeout|Failure)\b|[a-z_]\w{0,60}(?:\.\w{1,80}){1,6}: )/
