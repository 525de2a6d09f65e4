/** A kind of hardware, as the Hub offers it. */
export interface Flavor {
  readonly name: string
  readonly prettyName: string
  readonly cpu: string
  readonly ram: string
  readonly accelerator: { readonly quantity: string; readonly model: string; readonly vram: string } | null
  readonly unitCostMicroUSD: number
  readonly unitCostUSD: number
  readonly unitLabel: string
}

/** Name, title, CPUs, memory in GB, price an hour in cents, and what computes (docs, spaces-gpus): one of each kind. */
const offers: readonly (readonly [string, string, number, number, number, (readonly [string, number])?])[] = [
  ['cpu-basic', 'CPU Basic', 2, 16, 0],
  ['cpu-upgrade', 'CPU Upgrade', 8, 32, 3],
  ['zero-a10g', 'ZeroGPU', 8, 64, 0, ['Nvidia H200', 70]],
  ['t4-small', 'Nvidia T4 small', 4, 15, 40, ['Nvidia T4', 16]],
  ['t4-medium', 'Nvidia T4 medium', 8, 30, 60, ['Nvidia T4', 16]],
  ['l4x1', 'Nvidia L4', 8, 30, 80, ['Nvidia L4', 24]],
  ['a10g-small', 'Nvidia A10G small', 4, 15, 100, ['Nvidia A10G', 24]],
  ['a10g-large', 'Nvidia A10G large', 12, 46, 150, ['Nvidia A10G', 24]],
  ['l40sx1', 'Nvidia L40S', 8, 62, 180, ['Nvidia L40S', 48]],
  ['a100-large', 'Nvidia A100 large', 12, 142, 250, ['Nvidia A100', 80]]
]

/** Priced by the minute. */
export const flavors: readonly Flavor[] = offers.map(([name, prettyName, cpus, ram, cents, gpu]) => {
  const unitCostMicroUSD = Math.round((cents * 10_000) / 60)
  return {
    name,
    prettyName,
    cpu: `${cpus} vCPU`,
    ram: `${ram} GB`,
    accelerator: gpu === undefined ? null : { quantity: '1', model: gpu[0], vram: `${gpu[1]} GB` },
    unitCostMicroUSD,
    unitCostUSD: unitCostMicroUSD / 1_000_000,
    unitLabel: 'minute'
  }
})

/** What is accepted without being on the list above (OpenAPI description). */
const others =
  'cpu-performance cpu-xl sprx8 l4x4 l40sx4 l40sx8 a10g-largex2 a10g-largex4 a100x4 a100x8 h200 h200x2 h200x4 h200x8 rtx-pro-6000 rtx-pro-6000x2 rtx-pro-6000x4 rtx-pro-6000x8 inf2x6 zerogpu'.split(
    ' '
  )

export const isFlavor = (name: unknown): name is string =>
  typeof name === 'string' && (others.includes(name) || flavors.some(flavor => flavor.name === name))
