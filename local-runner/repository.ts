import { execFile } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { machine } from './action.js'

const run = promisify(execFile)

/** What a small Gradio Space consists of. A name that is not ASCII is among them from the start. */
export const DEMO_FILES: Readonly<Record<string, string>> = {
  'README.md':
    '---\ntitle: Calorie counter\nemoji: 🍜\ncolorFrom: yellow\ncolorTo: red\nsdk: gradio\nsdk_version: "6.28.0"\napp_file: app.py\n---\n\nCounts the calories of a bowl.\n',
  'app.py': 'import gradio as gr\n\ngr.Interface(lambda x: x, "text", "text").launch()\n',
  'requirements.txt': 'gradio\n',
  '資料/菜單.txt': '牛肉麵\n'
}

/** A git repository in a folder of its own, apart from the settings of whoever runs this. */
export interface Repository {
  readonly path: string
  git(...args: string[]): Promise<string>
  /** Writes the files (null deletes), commits all, and returns the commit. */
  commit(files: Readonly<Record<string, string | Buffer | null>>, message?: string): Promise<string>
  /** A clone of it, by file URL, as `actions/checkout` would make it. */
  clone(...options: string[]): Promise<Repository>
  dispose(): Promise<void>
}

/** @param prefix the beginning of the folder's name */
export async function makeRepository(
  files: Readonly<Record<string, string | Buffer>> = DEMO_FILES,
  { prefix = 'repository-' }: { prefix?: string } = {}
): Promise<Repository> {
  const path = await mkdtemp(join(tmpdir(), prefix))
  // Not awaited file by file, which would cost ten times as much.
  if (files === DEMO_FILES) cpSync(await (demo ??= makeDemo()), path, { recursive: true })
  else await begin(path, files)
  return repositoryAt(path)
}

/** The demo's repository, made once and copied: a test makes many of these, and git takes four processes for one. */
let demo: Promise<string> | undefined

async function makeDemo(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'demo-'))
  process.once('exit', () => rmSync(path, { recursive: true, force: true }))
  await begin(path, DEMO_FILES)
  return path
}

async function begin(path: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  const repository = repositoryAt(path)
  await repository.git('init', '--quiet', '--initial-branch=main', '--template=')
  if (Object.keys(files).length > 0) await repository.commit(files, 'First version')
}

/** git for a fixture: fixed author and dates, nothing of the machine's settings. */
export function gitEnv(home: string): Record<string, string> {
  return {
    ...machine(),
    HOME: home,
    USERPROFILE: home,
    GIT_AUTHOR_NAME: 'Octo Cat',
    GIT_AUTHOR_EMAIL: 'octo@example.org',
    GIT_COMMITTER_NAME: 'Octo Cat',
    GIT_COMMITTER_EMAIL: 'octo@example.org',
    GIT_AUTHOR_DATE: '2026-05-02T09:00:00Z',
    GIT_COMMITTER_DATE: '2026-05-02T09:00:00Z'
  }
}

/** A repository, or a working tree of one, that exists already. */
export function repositoryAt(path: string): Repository {
  const git = async (...args: string[]) => {
    const settings = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'protocol.file.allow=always']
    const options = { cwd: path, env: gitEnv(path), maxBuffer: 64 * 1024 * 1024 }
    const { stdout } = await run('git', [...settings, ...args], options)
    return stdout.trimEnd()
  }
  return {
    path,
    git,
    async commit(files, message = 'Change') {
      for (const [name, content] of Object.entries(files)) {
        const file = join(path, name)
        if (content === null) {
          await rm(file, { recursive: true })
          continue
        }
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, content)
        if (name.endsWith('.sh')) await chmod(file, 0o755)
      }
      await git('add', '--all')
      const said = await git('-c', 'core.abbrev=40', 'commit', '--allow-empty', '--message', message)
      // `[main 1f3a…] First version`: to ask for it would take another process.
      return /[0-9a-f]{40}(?=\] )/.exec(said)?.[0] ?? git('rev-parse', 'HEAD')
    },
    async clone(...options) {
      const target = await mkdtemp(join(tmpdir(), 'clone-'))
      await git('clone', '--quiet', ...options, pathToFileURL(path).href, target)
      return repositoryAt(target)
    },
    dispose: () => Promise.resolve(rmSync(path, { recursive: true, force: true, maxRetries: 3 }))
  }
}
