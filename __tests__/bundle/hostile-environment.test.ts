import { expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectDeployed } from './support/explained.js'
import { leaks } from './support/secret.js'
import { cleanUp, scene } from './support/scene.js'

test('git’s own variables of the job neither trace the token nor change what is pushed', async () => {
  const { hub, checkout, run } = await scene()
  const home = await mkdtemp(join(tmpdir(), 'traces-'))
  cleanUp(() => rm(home, { recursive: true, force: true }))
  await mkdir(join(home, 'temp'))
  const trace = (name: string) => join(home, `trace-${name}`)
  const names = [
    'GIT_TRACE',
    'GIT_TRACE_CURL',
    'GIT_TRACE_PACKET',
    'GIT_TRACE_SETUP',
    'GIT_TRACE2',
    'GIT_TRACE2_EVENT',
    'GIT_TRACE2_PERF'
  ]
  const env = {
    ...Object.fromEntries(names.map(name => [name, trace(name)])),
    GIT_CURL_VERBOSE: '1',
    GIT_TRACE_REDACT: '0',
    GIT_TRACE_CURL_NO_DATA: '0',
    GIT_TRACE2_ENV_VARS: 'HF_SPACE_PUSH_PASSWORD,INPUT_TOKEN',
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'credential.helper',
    GIT_CONFIG_VALUE_0: `!f() { cat >${trace('helper')}; env >>${trace('helper')}; }; f`,
    GIT_CONFIG_KEY_1: `http.${hub.origin}.extraHeader`,
    GIT_CONFIG_VALUE_1: 'Authorization: Basic bWFsbG9yeTp3cm9uZw==',
    GIT_CONFIG_PARAMETERS: `'http.proxy'='http://127.0.0.1:9'`,
    GIT_ASKPASS: '/bin/false',
    GIT_SSH_COMMAND: '/bin/false',
    GIT_DIR: join(home, 'no-such-repository'),
    GIT_WORK_TREE: home,
    GIT_OBJECT_DIRECTORY: home,
    GIT_INDEX_FILE: join(home, 'index'),
    GIT_NAMESPACE: 'elsewhere',
    GIT_SSL_NO_VERIFY: '1',
    LC_ALL: 'de_DE.UTF-8',
    LANGUAGE: 'de'
  }

  const deployed = await run({}, { env, home })

  await expectDeployed(deployed, { commit: await checkout.git('rev-parse', 'HEAD') })
  expect(leaks(hub.tokens.write, deployed.log)).toEqual([])
  const traces = (await readdir(home)).filter(name => name.startsWith('trace-'))
  for (const name of traces) {
    const text = await readFile(join(home, name), 'utf8')
    expect([name, leaks(hub.tokens.write, text)]).toEqual([name, []])
  }
  expect(traces).toEqual([])
})
