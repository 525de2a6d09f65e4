import { RefusedError } from '../http/request.js'
import type { User } from '../accounts.js'

const NEEDS_PLAN =
  'Static Spaces are free for everyone, but hosting Gradio and Docker Spaces on free cpu-basic requires a PRO subscription. Subscribe at https://huggingface.co/pro'

/** Whether an account pays by the month, which is not the same as having a way to pay by the minute. */
export const hasPlan = (user: User | undefined, owner: string): boolean =>
  owner === user?.name
    ? user.isPro
    : user?.orgs.some(org => org.name === owner && org.plan !== undefined) === true

/** New Spaces that compute for free take a plan since 2026-07. */
export function requirePlan(user: User, owner: string): void {
  if (!hasPlan(user, owner)) throw new RefusedError({ status: 402, message: NEEDS_PLAN })
}
