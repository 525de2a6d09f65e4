import { planNewSpace } from '../space/create.js'
import { type Deployment, planDeployment } from './deployment.js'

/**
 * Decides what goes to the Space, which is made first where it is missing, and makes it ready.
 * @throws Failure when something stands in the way
 */
export function planFor(...[run, deps]: Parameters<typeof planNewSpace>): Promise<Deployment> {
  return (run.target.exists ? planDeployment : planNewSpace)(run, deps)
}
