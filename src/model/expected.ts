/**
 * What an input is expected to be. It is data, as all evidence is: `words/expected.ts` has a sentence for each, and a
 * new one does not compile without.
 */
export type Expected = { readonly oneOf: readonly string[] } | Expectation

/** Whatever is more than a list of words. */
export type Expectation =
  | 'space-id'
  | 'ref'
  | 'branch'
  | 'folder'
  | 'file-line'
  | 'endpoint'
  | 'duration'
  | 'sleep-time'
  | 'app-path'
  | 'hardware'
  // Lines of `secrets` and `variables`.
  | 'setting-line'
  | 'setting-name'
  | 'setting-end'
  | 'setting-value'
  | 'environment-variable'
  | 'distinct-names'
  // Good on their own, but not with the other inputs, this commit or this Space.
  | 'history-of-changed-files'
  | 'history-with-sdk'
  | 'sdk-of-new-space'
  | 'sdk-offered'
  | 'paid-hardware'
  | 'no-sleep-time'
  | 'no-machine'
  | 'no-check-without-wait'
  | 'no-check-off-main'
  | 'folder-there'
  | 'folder-not-file'
  | 'folder-with-files'
  | 'source-there'
  | 'inside-workspace'
  | 'readable'
  | 'files-left'
  // Of a preview.
  | 'pull-request'
  | 'own-preview'
  | 'reads-pull-requests'
  | 'card'
  // Only Hugging Face knows; it says so itself.
  | 'accepted'
