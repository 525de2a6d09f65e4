/** Waits for all; when several failed, the failure of the first one named is the one to explain. */
export async function allOrFirstFailure<T extends readonly unknown[]>(
  ...work: { readonly [K in keyof T]: Promise<T[K]> }
): Promise<T> {
  const settled = await Promise.allSettled(work)
  return settled.map(result => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  }) as unknown as T
}
