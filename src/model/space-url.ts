/** The page of a Space, which is its git URL as well; without credentials. */
export function spaceUrl(endpoint: string, id: string): string {
  return `${endpoint}/spaces/${id}`
}

/** Where a Space's LFS server is (git-lfs, docs/api/server-discovery.md). */
export function lfsServer(url: string): string {
  return `${url}.git/info/lfs`
}
