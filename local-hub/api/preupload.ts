import { onSpace } from '../auth/repo-route.js'
import { headOf, listTree, readFileAt } from '../git/repository.js'
import { json } from '../http/answer.js'
import { jsonBody, RefusedError } from '../http/request.js'
import { lfsTracker } from '../lfs/attributes.js'
import { SIZE_LIMIT } from '../rules/push.js'
import { looksBinary } from '../rules/text.js'

interface Candidate {
  readonly path: string
  readonly size: number
  /** The first 512 bytes, in base64. */
  readonly sample: string
}

/** `POST …/preupload/{rev}`: which files have to go through LFS (huggingface_hub, _commit_api.py). */
export const preupload = onSpace('write', async (request, { directory }) => {
  const { files, gitAttributes } = await jsonBody(request)
  if (!Array.isArray(files)) throw new RefusedError({ status: 422, message: '✖ Invalid input → at files' })
  const head = await headOf(directory, request.params['revision'])
  const [tree, attributes] =
    head === null
      ? [[], undefined]
      : await Promise.all([
          listTree(directory, { revision: head, folder: '', recursive: true }),
          readFileAt(directory, head, '.gitattributes')
        ])
  const isTracked = lfsTracker(
    typeof gitAttributes === 'string' ? gitAttributes : (attributes?.toString() ?? '')
  )
  const oids = new Map(tree.map(({ path, oid }) => [path, oid]))
  return json({
    files: (files as Candidate[]).map(({ path, size, sample }) => {
      const large = size > SIZE_LIMIT || looksBinary(Buffer.from(sample, 'base64'), { size })
      const lfs = large || isTracked(path)
      const oid = oids.get(path)
      return {
        path,
        uploadMode: lfs ? 'lfs' : 'regular',
        shouldIgnore: false,
        ...(oid === undefined ? {} : { oid })
      }
    }),
    ...(head === null ? {} : { commitOid: head })
  })
})
