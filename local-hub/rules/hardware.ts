import { ownerOf } from '../auth/access.js'
import { badRequest, RefusedError } from '../http/request.js'
import { isFlavor } from '../life/flavors.js'
import { FREE_HARDWARE } from '../life/settings.js'
import type { User } from '../accounts.js'

/** The beginning of what was reported; what follows it in the Hub's own words is not known. */
const NEEDS_PAYMENT =
  "You must add a payment method to your account to upgrade your space's hardware. Visit https://huggingface.co/settings/billing"

/** The hardware that is asked for; only who has a way to pay gets what is not free. */
export function hardwareFor(
  id: string,
  { flavor, user }: { flavor: unknown; user: User | undefined }
): string {
  if (!isFlavor(flavor)) throw badRequest('✖ Invalid option: expected a hardware flavor\n  → at flavor')
  if (flavor !== FREE_HARDWARE && !mayPay(user, ownerOf(id))) {
    throw new RefusedError({ status: 403, message: NEEDS_PAYMENT })
  }
  return flavor
}

/** A whole number of seconds, or -1 for never. */
export function sleepSecondsOf(seconds: unknown, field: string): number {
  if (Number.isInteger(seconds) && (Number(seconds) > 0 || seconds === -1)) return Number(seconds)
  throw badRequest(`✖ Invalid input: expected a positive number or -1\n  → at ${field}`)
}

/** Of a keyless token there is nobody who would pay. */
function mayPay(user: User | undefined, owner: string): boolean {
  if (user === undefined) return false
  if (owner === user.name) return user.canPay
  const org = user.orgs.find(({ name }) => name === owner)
  return org?.canPay ?? org?.plan !== undefined
}
