const FILTER = 'filter=lfs diff=lfs merge=lfs -text'

/** Whether .gitattributes hands a path to LFS; a pattern without a slash means a file's name in any folder. */
export function lfsTracker(attributes: string): (path: string) => boolean {
  const patterns = attributes
    .split('\n')
    .filter(line => line.includes('filter=lfs'))
    .map(line => compile(line.split(/\s/)[0] ?? ''))
  return path => patterns.some(pattern => pattern.test(path))
}

/** `.gitattributes` with a line of its own, as `git lfs track` writes it, for each path that has none yet. */
export function track(attributes: string, paths: readonly string[]): string {
  const isTracked = lfsTracker(attributes)
  const lines = paths
    .filter(path => !isTracked(path))
    .map(path => `${path.replace(/[*?[\]\\]/g, '\\$&').replace(/\s/g, '[[:space:]]')} ${FILTER}\n`)
  const gap = attributes === '' || attributes.endsWith('\n') ? '' : '\n'
  return lines.length === 0 ? attributes : attributes + gap + lines.join('')
}

function compile(pattern: string): RegExp {
  const star = pattern.includes('**') ? '.*' : '[^/]*'
  const glob = pattern.replace(/\[\[:space:\]\]|\\.|\*+|\?|[.+^${}()|[\]]/g, token => {
    if (token === '[[:space:]]') return '\\s'
    if (token.startsWith('*')) return star
    if (token === '?') return '[^/]'
    // An escape means in a pattern what it means in an expression.
    return token.startsWith('\\') ? token : `\\${token}`
  })
  return new RegExp(pattern.includes('/') ? `^${glob}$` : `(^|/)${glob}$`)
}
