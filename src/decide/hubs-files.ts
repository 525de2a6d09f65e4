import type { Target } from '../model/values.js'

/** What the Hub puts into a Space that it creates (POST /api/repos/create, observed). */
const HUBS_OWN_FILES = new Set(['README.md', '.gitattributes'])

/** Whether there is nothing in the Space but what the Hub put into it; not, when its files are not known. */
export function holdsHubsFilesOnly({ files }: Pick<Target, 'files'>): boolean {
  return files?.every(file => HUBS_OWN_FILES.has(file)) ?? false
}
