/** The page of a Space, which is its git URL as well; without credentials. */
export function spaceUrl(endpoint: string, id: string): string {
  return `${endpoint}/spaces/${id}`
}
