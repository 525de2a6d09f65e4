import { describe, expect, test } from '@jest/globals'
import { plain } from '../../src/render/plain.js'
import { diagnose } from '../../src/diagnose/index.js'
import { explained } from './explained.js'

const run = { endpoint: 'https://huggingface.co' }

function read(text: string) {
  const evidence = { step: 'push', text, exitCode: 1 } as const
  const { title, why, steps } = explained(evidence, run)
  const told = steps.flatMap(step => [plain(step.text), ...(step.block?.lines ?? [])])
  return { id: diagnose(evidence).id, title, all: [plain(why), ...told].join('\n') }
}

describe('a refusal of another host has that host’s remedy', () => {
  test.each([
    [
      'permission-denied',
      'pull request',
      'remote: error: GH013: Repository rule violations found for refs/heads/main.\nTo https://github.com/acme/lamps\n ! [remote rejected] main -> main (push declined due to repository rule violations)\nremote: error: GH006: Protected branch update failed for refs/heads/main.'
    ],
    [
      'permission-denied',
      '.github/workflows',
      "To https://github.com/acme/lamps\n ! [remote rejected] main -> main (refusing to allow an OAuth App to create or update workflow `.github/workflows/lamps.yml` without `workflow` scope)\nerror: failed to push some refs to 'https://github.com/acme/lamps'"
    ],
    [
      'permission-denied',
      'packages: write',
      '#14 ERROR: failed to push ghcr.io/acme/lamps:1: denied: permission_denied: write_package'
    ],
    [
      'authentication-failed',
      'GITHUB_TOKEN',
      'Error: Error response from daemon: Get "https://ghcr.io/v2/": denied: denied'
    ],
    [
      'authentication-failed',
      'registry.example',
      'Error response from daemon: Get "https://registry.example/v2/": unauthorized: authentication required'
    ]
  ])('%s: %s', (id, remedy, text) => {
    const said = read(text)
    expect(said.id).toBe(id)
    expect(said.all).toContain(remedy)
    expect(said.all).toContain('The Hugging Face token is not the cause.')
    expect(said.all).not.toContain('settings/tokens')
  })
})

describe('what stops a job before the push is told', () => {
  test.each([
    [
      'git config --global --add safe.directory /__w/lamps',
      "fatal: detected dubious ownership in repository at '/__w/lamps'"
    ],
    ['git config user.email', 'fatal: empty ident name (for <ann@runner>) not allowed'],
    ['hf auth login', 'deploy.sh: line 4: huggingface-cli: command not found'],
    [
      'acme/lamps',
      'ValueError: Unable to retrieve user and repo ID from the passed HF ID: https://huggingface.co/acme/lamps'
    ]
  ])('%s', (remedy, text) => {
    const said = read(text)
    expect(said.id).toBe('unknown')
    expect(said.title).not.toContain('not known yet')
    expect(said.all).toContain(remedy)
  })
})
