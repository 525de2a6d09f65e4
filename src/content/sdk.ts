import type { RetiredSdk, Sdk } from './card-checks.js'

/** Where it was learnt what a Space runs on. */
export type SdkFrom = 'input' | 'readme' | 'Dockerfile' | 'requirements.txt' | 'app.py' | 'index.html'

export interface FoundSdk {
  readonly sdk: Sdk | RetiredSdk
  readonly from: SdkFrom
}

/** The files at the root of what is deployed, as far as they tell. */
interface RootFiles {
  readonly names: ReadonlySet<string>
  /** Their contents; empty when there is none. */
  readonly requirements: string
  readonly app: string
}

/**
 * What the files show that they are made for: a Dockerfile builds itself, Gradio is asked for or used, a page is
 * there to be shown. Undefined when none of that is seen.
 */
export function sdkOfFiles({ names, requirements, app }: RootFiles): FoundSdk | undefined {
  if (names.has('Dockerfile')) return { sdk: 'docker', from: 'Dockerfile' }
  if (/^\s*gradio\b/im.test(requirements)) return { sdk: 'gradio', from: 'requirements.txt' }
  if (/^\s*(?:import|from)\s+gradio\b/m.test(app)) return { sdk: 'gradio', from: 'app.py' }
  if (names.has('index.html')) return { sdk: 'static', from: 'index.html' }
  return undefined
}
