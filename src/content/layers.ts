/** A folder: what is in it, by name. */
type Folder<T> = Map<string, Inside<T>>
type Inside<T> = Folder<T> | { readonly leaf: T }

/** Files laid one over the other: of two in one place the later one stays, also where a file lies on a folder. */
export class Layers<T> {
  readonly #root: Folder<T> = new Map()

  lay(path: string, leaf: T): void {
    const names = path.split('/')
    const last = names.pop() ?? ''
    let folder = this.#root
    for (const name of names) {
      const there = folder.get(name)
      const next = there === undefined || 'leaf' in there ? new Map<string, Inside<T>>() : there
      folder.set(name, next)
      folder = next
    }
    folder.set(last, { leaf })
  }

  entries(): [path: string, leaf: T][] {
    const all: [string, T][] = []
    const gather = (folder: Folder<T>, prefix: string) => {
      for (const [name, there] of folder)
        if ('leaf' in there) all.push([prefix + name, there.leaf])
        else gather(there, `${prefix}${name}/`)
    }
    gather(this.#root, '')
    return all
  }
}
