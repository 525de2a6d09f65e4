import { expect, test } from '@jest/globals'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { otherHost } from './support/other-host.js'
import { leaks } from './support/secret.js'
import type { Repository } from '../../local-runner/repository.js'
import { cleanUp, lend, type Scene, scene } from './support/scene.js'

/** A program that writes down that it ran, how, with what in its environment, and what it was told. */
async function spy() {
  const folder = await mkdtemp(join(tmpdir(), 'spy-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  const program = join(folder, 'spy.sh')
  await writeFile(program, `#!/bin/sh\n{ echo "$0 $@"; env; cat; } >"${folder}/ran.$$" 2>&1 </dev/null\n`)
  await chmod(program, 0o755)
  const ran = async () => (await readdir(folder)).filter(name => name.startsWith('ran.'))
  const saw = async () =>
    (await Promise.all((await ran()).map(name => readFile(join(folder, name), 'utf8')))).join('\n')
  return { folder, program, ran, saw }
}

/** Programs that a repository's config, or a person's, can have git start, and settings that change what is sent. */
async function infest(checkout: Repository, hub: Scene['hub'], program: string): Promise<void> {
  const settings: [name: string, value: string][] = [
    ['credential.helper', `!${program}`],
    [`credential.${hub.origin}.helper`, `!${program}`],
    [`credential.${hub.origin}/spaces/ada/demo.helper`, `!${program}`],
    [`credential.${hub.origin}/spaces/ada/demo.username`, 'mallory'],
    [`credential.${hub.origin}.username`, 'mallory'],
    ['credential.useHttpPath', 'true'],
    ['core.askPass', program],
    ['core.fsmonitor', program],
    ['core.sshCommand', program],
    ['core.gitProxy', program],
    ['core.alternateRefsCommand', program],
    ['core.hooksPath', join(program, '..', 'hooks')],
    ['gpg.program', program],
    ['push.gpgSign', 'true'],
    ['push.pushOption', 'ci.skip'],
    ['push.followTags', 'true'],
    ['push.default', 'matching'],
    ['push.recurseSubmodules', 'on-demand'],
    ['push.useForceIfIncludes', 'true'],
    ['http.extraHeader', 'Authorization: Basic bWFsbG9yeTp3cm9uZw=='],
    [`http.${hub.origin}.extraHeader`, 'Authorization: Basic bWFsbG9yeTp3cm9uZw=='],
    [`http.${hub.origin}/spaces/ada/demo.extraHeader`, 'X-Mallory: 1'],
    ['remote.huggingface.receivepack', program],
    ['remote.huggingface.mirror', 'true'],
    ['alias.push', `!${program}`],
    ['alias.fetch', `!${program}`]
  ]
  for (const [name, value] of settings) await checkout.git('config', '--add', name, value)
  for (const hooks of [join(checkout.path, '.git', 'hooks'), join(program, '..', 'hooks')]) {
    await mkdir(hooks, { recursive: true })
    for (const hook of ['pre-push', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman']) {
      await writeFile(join(hooks, hook), `#!/bin/sh\nexec ${program} ${hook}\n`)
      await chmod(join(hooks, hook), 0o755)
    }
  }
}

// The programs are shell scripts.
const ifShell = process.platform === 'win32' ? test.skip : test

ifShell('no program that the config names is started, and nothing but the commit is sent', async () => {
  const { hub, checkout, run } = await scene()
  const { program, ran, saw } = await spy()
  await checkout.git('tag', '--annotate', '--message=v1', 'v1')
  await checkout.commit({ 'app.py': 'print(2)\n' })
  // Shallow, and without the branch: git fetches from the origin and from the Space as well as it pushes.
  const clone = lend(await checkout.clone('--depth=1', '--no-single-branch'))
  await clone.git('branch', 'main-too')
  const commit = await checkout.commit({ 'app.py': 'print(3)\n' })
  await checkout.git('branch', 'next')
  await hub.commit(hub.space, { files: { 'note.md': 'x\n' } })
  await infest(clone, hub, program)

  await expectDeployed(await run({ ref: 'next', force: 'true' }, { workspace: clone.path }), { commit })

  expect([await ran(), await saw()]).toEqual([[], ''])
  expect(await hub.git(hub.space, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main\n')
  const basic = `Basic ${Buffer.from(`git:${hub.tokens.write}`).toString('base64')}`
  for (const { path, headers } of hub.requests.filter(({ path }) => path.startsWith('/spaces/'))) {
    expect([path, [basic, undefined]]).toEqual([path, expect.arrayContaining([headers.authorization])])
    expect(headers['x-mallory']).toBeUndefined()
  }
})

ifShell('a person’s own settings are neither asked nor told the token', async () => {
  const { hub, run } = await scene()
  const { folder, program, ran } = await spy()
  const stored = `http://git:hf_anOldTokenThatNoLongerWorksAtAll1234@${new URL(hub.origin).host}\n`
  await mkdir(join(folder, 'temp'))
  await writeFile(join(folder, '.git-credentials'), stored)
  await writeFile(
    join(folder, '.gitconfig'),
    `[credential]\n\thelper = store\n\thelper = cache\n\thelper = !${program}\n[core]\n\taskPass = ${program}\n` +
      `[trace2]\n\teventTarget = ${folder}/trace2-event\n\tnormalTarget = ${folder}/trace2\n\tperfTarget = ${folder}/trace2-perf\n` +
      `\tenvVars = HF_SPACE_PUSH_PASSWORD\n\tconfigParams = *\n[http]\n\tproxy = \n\textraHeader = "Authorization: Basic bWFsbG9yeTp3cm9uZw=="\n`
  )

  await expectDeployed(await run({}, { home: folder }))

  expect(await ran()).toEqual([])
  expect(await readFile(join(folder, '.git-credentials'), 'utf8')).toBe(stored)
  for (const name of await readdir(folder, { recursive: true })) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '')
    expect([name, leaks(hub.tokens.write, text)]).toEqual([name, []])
  }
})

interface Place {
  readonly hub: string
  readonly elsewhere: string
}

/** Settings that send what is meant for the Space to another host. */
const detours: [what: string, setting: (at: Place) => [name: string, value: string]][] = [
  ['url.*.insteadOf the host', at => [`url.${at.elsewhere}/.insteadOf`, `${at.hub}/`]],
  ['url.*.pushInsteadOf the host', at => [`url.${at.elsewhere}/.pushInsteadOf`, `${at.hub}/`]],
  ['remote.huggingface.pushurl', at => ['remote.huggingface.pushurl', `${at.elsewhere}/spaces/ada/demo`]],
  [
    'url.*.insteadOf the whole URL with its credential',
    at => [`url.${at.elsewhere}/spaces/ada/demo.insteadOf`, `${at.hub}/spaces/ada/demo`]
  ],
  [
    'remote.<url>.pushurl',
    at => [`remote.${at.hub}/spaces/ada/demo.pushurl`, `${at.elsewhere}/spaces/ada/demo`]
  ],
  ['remote.<url>.vcs', at => [`remote.${at.hub}/spaces/ada/demo.vcs`, 'ext']],
  [
    'http.curloptResolve',
    at => ['http.curloptResolve', `*:${new URL(at.hub).port}:${new URL(at.elsewhere).hostname}`]
  ],
  ['http.proxy', at => ['http.proxy', at.elsewhere]],
  ['http.<url>.proxy', at => [`http.${at.hub}.proxy`, at.elsewhere]],
  ['http.sslVerify=false', () => ['http.sslVerify', 'false']],
  ['http.sslCAInfo', () => ['http.sslCAInfo', 'certificates-of-mallory.pem']],
  ['lfs.url', at => ['lfs.url', `${at.elsewhere}/info/lfs`]],
  ['lfs.pushurl', at => ['lfs.pushurl', `${at.elsewhere}/info/lfs`]],
  ['ext:: in place of the host', at => ['url.ext::cat >&2 %S.insteadOf', `${at.hub}/`]]
]

/** The same, as particular as ours can be: they may stop the run, but they must not be followed with the token. */
const exactDetours: typeof detours = [
  ['url.*.insteadOf the Space', at => [`url.${at.elsewhere}/x.insteadOf`, `${at.hub}/spaces/ada/demo`]],
  [
    'url.*.pushInsteadOf the Space',
    at => [`url.${at.elsewhere}/x.pushInsteadOf`, `${at.hub}/spaces/ada/demo`]
  ],
  [
    'a remote that has the Space’s URL for its name',
    at => [`remote.${at.hub}/spaces/ada/demo.url`, `${at.elsewhere}/spaces/ada/demo`]
  ]
]

/** Runs with such a setting, and sees that the other host was never told the token. */
async function runWith({ hub, checkout, run }: Scene, setting: (typeof detours)[number][1]) {
  const elsewhere = await otherHost()
  await hub.commit(hub.space, { files: { 'note.md': 'x\n' } })
  await checkout.git('config', ...setting({ hub: hub.origin, elsewhere: elsewhere.origin }))
  // Commits of the Space are fetched before they are overwritten.
  const ended = await run({ force: 'true' })
  expect(leaks(hub.tokens.write, JSON.stringify(elsewhere.heard))).toEqual([])
  expect(elsewhere.heard.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([])
  return ended
}

test.each(some(detours))('%s does not lead the push astray', async (_, setting) => {
  const stage = await scene()
  const commit = await stage.checkout.git('rev-parse', 'HEAD')
  await expectDeployed(await runWith(stage, setting), { commit })
  expect(await stage.hub.head(stage.hub.space)).toBe(commit)
})

test.each(some(exactDetours))('%s does not take the token to another host', async (_, setting) => {
  const stage = await scene()
  const commit = await stage.checkout.git('rev-parse', 'HEAD')
  const ended = await runWith(stage, setting)
  if ((await stage.hub.head(stage.hub.space)) === commit) await expectDeployed(ended)
  else await expectExplained(ended, ended.outputs['diagnosis'] ?? '')
})
