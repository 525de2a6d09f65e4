import { authCheck } from './api/auth-check.js'
import { commitFiles } from './api/commit.js'
import { listCommits } from './api/commits.js'
import { createRepo } from './api/create.js'
import { deleteRepo } from './api/delete.js'
import { listFiles, rawFile, resolveFile } from './api/files.js'
import { listHardware, requestHardware, setSleepTime } from './api/hardware.js'
import { listSpaces } from './api/list-spaces.js'
import { spaceLog } from './api/logs.js'
import { moveRepo } from './api/move.js'
import { preupload } from './api/preupload.js'
import { refs } from './api/refs.js'
import { pause, restart } from './api/restart.js'
import { runtime } from './api/runtime.js'
import { deleteSecret, listSecrets, setSecret } from './api/secrets.js'
import { updateSettings } from './api/settings.js'
import { repoInfo } from './api/space.js'
import { validateYaml } from './api/validate-yaml.js'
import { deleteVariable, listVariables, setVariable } from './api/variables.js'
import { whoami } from './api/whoami.js'
import { infoRefs, receivePack, uploadPack } from './git/routes.js'
import { createComment, getPullRequest, listComments, updateComment } from './github/pulls.js'
import { createDeployment, createDeploymentStatus, listDeployments } from './github/routes.js'
import type { Handler } from './http/request.js'
import { exchangeToken } from './keyless/exchange.js'
import { idToken } from './keyless/id-token.js'
import { lfsBatch } from './lfs/batch.js'
import { getObject, putObject } from './lfs/storage.js'
import { lfsVerify, noLocks } from './lfs/verify.js'

/** All that the Hub serves. `:part` is one part of the path, `*rest` all that follows. */
export const routes: readonly (readonly [method: string, path: string, handler: Handler])[] = [
  ['GET', '/api/whoami-v2', whoami],
  ['POST', '/api/validate-yaml', validateYaml],
  ['POST', '/api/repos/create', createRepo],
  ['DELETE', '/api/repos/delete', deleteRepo],
  ['POST', '/api/repos/move', moveRepo],

  ['GET', '/api/spaces', listSpaces],
  ['GET', '/api/spaces/hardware', listHardware],
  ['GET', '/api/spaces/:owner/:name', repoInfo('space')],
  ['GET', '/api/spaces/:owner/:name/revision/:revision', repoInfo('space')],
  ['GET', '/api/spaces/:owner/:name/auth-check', authCheck('read')],
  ['GET', '/api/spaces/:owner/:name/auth-check/write', authCheck('write')],
  ['GET', '/api/spaces/:owner/:name/refs', refs],
  ['GET', '/api/spaces/:owner/:name/commits/:revision', listCommits],
  ['GET', '/api/spaces/:owner/:name/tree/:revision', listFiles],
  ['GET', '/api/spaces/:owner/:name/tree/:revision/*path', listFiles],
  ['POST', '/api/spaces/:owner/:name/preupload/:revision', preupload],
  ['POST', '/api/spaces/:owner/:name/commit/:revision', commitFiles],
  ['GET', '/api/spaces/:owner/:name/runtime', runtime],
  ['GET', '/api/spaces/:owner/:name/logs/build', spaceLog('build')],
  ['GET', '/api/spaces/:owner/:name/logs/run', spaceLog('run')],
  ['GET', '/api/spaces/:owner/:name/secrets', listSecrets],
  ['POST', '/api/spaces/:owner/:name/secrets', setSecret],
  ['DELETE', '/api/spaces/:owner/:name/secrets', deleteSecret],
  ['GET', '/api/spaces/:owner/:name/variables', listVariables],
  ['POST', '/api/spaces/:owner/:name/variables', setVariable],
  ['DELETE', '/api/spaces/:owner/:name/variables', deleteVariable],
  ['POST', '/api/spaces/:owner/:name/hardware', requestHardware],
  ['POST', '/api/spaces/:owner/:name/sleeptime', setSleepTime],
  ['POST', '/api/spaces/:owner/:name/pause', pause],
  ['POST', '/api/spaces/:owner/:name/restart', restart],
  ['PUT', '/api/spaces/:owner/:name/settings', updateSettings],
  ['GET', '/api/models/:owner/:name', repoInfo('model')],
  ['GET', '/api/datasets/:owner/:name', repoInfo('dataset')],

  ['POST', '/oauth/token', exchangeToken],
  // Not the Hub's but GitHub's: for the job that wants to push without a key, and to say where it deployed to.
  ['GET', '/_github/idtoken', idToken],
  ['GET', '/_github/api/repos/:owner/:repo/deployments', listDeployments],
  ['POST', '/_github/api/repos/:owner/:repo/deployments', createDeployment],
  ['POST', '/_github/api/repos/:owner/:repo/deployments/:id/statuses', createDeploymentStatus],
  ['GET', '/_github/api/repos/:owner/:repo/pulls/:number', getPullRequest],
  ['GET', '/_github/api/repos/:owner/:repo/issues/:number/comments', listComments],
  ['POST', '/_github/api/repos/:owner/:repo/issues/:number/comments', createComment],
  ['PATCH', '/_github/api/repos/:owner/:repo/issues/comments/:id', updateComment],

  ['GET', '/spaces/:owner/:name/resolve/:revision/*path', resolveFile],
  ['GET', '/spaces/:owner/:name/raw/:revision/*path', rawFile],
  ['GET', '/spaces/:owner/:name/info/refs', infoRefs],
  ['POST', '/spaces/:owner/:name/git-upload-pack', uploadPack],
  ['POST', '/spaces/:owner/:name/git-receive-pack', receivePack],

  ['POST', '/spaces/:owner/:name/info/lfs/objects/batch', lfsBatch],
  ['POST', '/spaces/:owner/:name/info/lfs/verify', lfsVerify],
  ['GET', '/spaces/:owner/:name/info/lfs/locks', noLocks],
  ['POST', '/spaces/:owner/:name/info/lfs/locks', noLocks],
  ['POST', '/spaces/:owner/:name/info/lfs/locks/*rest', noLocks],
  // To the real Hub, another host.
  ['PUT', '/_storage/:space/:oid', putObject],
  ['GET', '/_storage/:space/:oid', getObject]
]
