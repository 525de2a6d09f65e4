import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uploadFiles } from '@huggingface/hub'

/** The upload API's way of deploying a folder: every committed file in one commit, by the official client. */
const { BENCH_SPACE: name, BENCH_HUB: hubUrl, BENCH_TOKEN: accessToken } = process.env
const paths = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  .split('\0')
  .filter(Boolean)
const files = await Promise.all(
  paths.map(async path => ({ path, content: new Blob([await readFile(join(process.cwd(), path))]) }))
)
await uploadFiles({ repo: { type: 'space', name }, files, hubUrl, accessToken, useXet: false })
