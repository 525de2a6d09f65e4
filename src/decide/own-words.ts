/** What a run says of itself, in its outputs and in the steps of a remedy. */
const WORDS = [
  '${{ secrets.HF_TOKEN }}',
  ...[
    'deployed unchanged skipped dry-run failed full snapshot main master owner/name huggingface.co hf.space',
    'RUNNING RUNNING_BUILDING RUNNING_APP_STARTING BUILDING APP_STARTING BUILD_ERROR RUNTIME_ERROR CONFIG_ERROR',
    'SLEEPING PAUSED STOPPED NO_APP_FILE token secret secrets password null none undefined changeme true false',
    '${{secrets.HF_TOKEN}} $HF_TOKEN ${HF_TOKEN} %HF_TOKEN% your-token your_token',
    'gradio docker static public private protected commit branch repository workflow Hugging Face GitHub Actions'
  ].flatMap(line => line.split(' '))
]

/**
 * Whether a secret is a word that the run says of itself, such as the Space's name. It is hidden in the texts of others
 * only: everywhere else, hiding it would garble what is to be read, and show where it stands.
 * @param names the Space, the branch and the like
 */
export function isOwnWord(secret: string, names: readonly string[]): boolean {
  const looksMade = /\d/.test(secret) && /[a-zA-Z]/.test(secret) && secret.length >= 20
  const said = [...WORDS, ...names]
  // A short text is a part of something by chance.
  return (
    !looksMade &&
    (said.includes(secret) || (secret.length >= SHORTEST_PART && said.some(text => text.includes(secret))))
  )
}

const SHORTEST_PART = 6

/** The names that a run with these inputs says. */
export function namesOf(inputs: {
  readonly space: string
  readonly 'space-branch': string
  readonly endpoint: string
}): string[] {
  const { space, 'space-branch': branch, endpoint } = inputs
  return [`${endpoint}/spaces/${space}`, branch, space.toLowerCase().replace(/[^a-z0-9]/g, '-')]
}
