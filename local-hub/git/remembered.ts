const MOST = 100

/**
 * Looks up once what never changes, such as what is in a commit: the Hub has it in a database, and here each look may be
 * a process. What failed is looked up again, and so is what others have pushed out of this small memory.
 */
export function remembered<K extends readonly (string | number)[], T>(
  look: (...key: K) => Promise<T>
): (...key: K) => Promise<T> {
  const found = new Map<string, Promise<T>>()
  return (...key) => {
    const name = key.join(' ')
    const known = found.get(name)
    if (known) return known
    const looked = look(...key)
    found.set(name, looked)
    looked.catch(() => found.delete(name))
    const [oldest] = found.keys()
    if (found.size > MOST && oldest !== undefined) found.delete(oldest)
    return looked
  }
}
