/** Waits for work that cannot be ended from here, but no longer than until the run is cancelled. */
export async function orCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  let cancel = () => undefined as void
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(signal.reason as Error)
    if (signal.aborted) cancel()
    else signal.addEventListener('abort', cancel)
  })
  try {
    return await Promise.race([work, cancelled])
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
