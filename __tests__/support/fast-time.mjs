/**
 * Loaded before the bundle (`node --import`), so that a test need not wait for deadlines that are made for real
 * networks: every timer and every clock of the process runs HSP_TEST_SPEED times as fast. What other processes and the
 * processor do takes as long as ever.
 */
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import timers from 'node:timers'
import promises from 'node:timers/promises'

const speed = Number(process.env.HSP_TEST_SPEED ?? 1)
// Less than a millisecond is none to a timer.
const real = ms => (typeof ms === 'number' && ms > 0 && ms < Infinity ? Math.max(1, ms / speed) : ms)

const { setTimeout, setInterval } = timers
const { setTimeout: sleep, setInterval: every } = promises
const { timeout: abortAfter } = AbortSignal
const { setTimeout: silentFor } = net.Socket.prototype

const util = Symbol.for('nodejs.util.promisify.custom')
timers.setTimeout = (then, ms, ...given) => setTimeout(then, real(ms), ...given)
timers.setInterval = (then, ms, ...given) => setInterval(then, real(ms), ...given)
promises.setTimeout = (ms, ...given) => sleep(real(ms), ...given)
promises.setInterval = (ms, ...given) => every(real(ms), ...given)
timers.setTimeout[util] = promises.setTimeout
Object.assign(globalThis, { setTimeout: timers.setTimeout, setInterval: timers.setInterval })
AbortSignal.timeout = ms => abortAfter.call(AbortSignal, Math.ceil(real(ms)))
net.Socket.prototype.setTimeout = function (ms, then) {
  return silentFor.call(this, real(ms), then)
}

const RealDate = Date
const from = RealDate.now()
const now = performance.now.bind(performance)
performance.now = () => now() * speed
RealDate.now = () => from + Math.round(performance.now())
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length > 0 ? given : [target.now()], made),
  apply: target => new target(target.now()).toString()
})
syncBuiltinESMExports()
