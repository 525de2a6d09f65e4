import { describe, expect, test } from '@jest/globals'
import { kindById, KINDS } from '../../src/content/secrets/kinds.js'
import { scanText } from '../../src/content/secrets/scan.js'
import { MadeUp, PRIVATE_KEYS, sample, SAMPLES } from './secrets-made-up.js'

const NOW = 1_800_000_000
const scan = (text: string, path = 'app.py') => scanText(path, Buffer.from(text), { now: NOW })
const kinds = (text: string, path?: string) => scan(text, path).map(({ kind, level }) => `${level} ${kind}`)

/** Found otherwise than by a look or a name. */
const BY_OTHER_MEANS = ['token-in-use', 'secret-in-use', 'generic-api-key', 'env-file']

test('there is a sample of each kind that has a look', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual(
    KINDS.map(({ id }) => id)
      .filter(id => !BY_OTHER_MEANS.includes(id))
      .sort()
  )
  expect(new Set(KINDS.map(({ id }) => id)).size).toBe(KINDS.length)
})

test('each kind says where it is made worthless, or that there is no such page', () => {
  for (const { revoke } of KINDS) if (revoke !== null) expect(new URL(revoke).protocol).toBe('https:')
  expect(() => kindById('nothing')).toThrow()
})

describe.each(Object.keys(SAMPLES))('%s', id => {
  const expected = `${kindById(id).level} ${id}`

  test('is found, whatever its letters are', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { line } = sample(id, seed)
      expect({ seed, found: kinds(`import os\n${line}\n`) }).toEqual({ seed, found: [expected] })
    }
  })

  test('is found in a notebook, where all is escaped', () => {
    const { line } = sample(id)
    const source = line.startsWith('value = "') ? `value =\n${line.slice(9, -1)}\n` : line
    expect(kinds(JSON.stringify({ cells: [{ source: [source] }] }), 'a.ipynb')).toEqual([expected])
  })

  test('is found with line ends of Windows, and in UTF-16', () => {
    const { line } = sample(id)
    expect(kinds(`# é\r\n${line.replaceAll('\n', '\r\n')}\r\n`)).toEqual([expected])
    const little = Buffer.from(`\ufeff# 測試\n${line}\n`, 'utf16le')
    for (const bytes of [little, Buffer.from(little).swap16()])
      expect(scanText('a.txt', bytes, { now: NOW })).toMatchObject([{ kind: id, line: 2 }])
  })

  test('is told with four characters of it at most', () => {
    const { line, secret } = sample(id)
    const [finding] = scan(line)
    expect(finding?.prefix.length).toBeLessThanOrEqual(4)
    const told = JSON.stringify(finding)
    for (let at = 0; at + 5 <= secret.length; at++) {
      const part = secret.slice(at, at + 5)
      // A kind's id may hold a piece of what all of its kind begin with.
      if (!id.includes(part)) expect(told).not.toContain(part)
    }
  })

  test('is none when its place is held by x', () => {
    const { line, secret } = sample(id)
    const kept = secret.length < 30 ? 0 : 12
    const held = line.replace(secret.slice(kept), 'x'.repeat(secret.length - kept))
    if (!['private-key', 'google-service-account', 'jwt', 'supabase-service-role-key'].includes(id))
      expect(kinds(held)).toEqual([])
  })
})

describe('a key', () => {
  const m = new MadeUp(7)

  test.each(['x', '_', '-', '9'])('is none behind %s', before => {
    expect(kinds(`${before}hf_${m.alnum(34)}`)).toEqual([])
  })

  test('is one in an address and behind what an address escapes', () => {
    const token = `hf_${m.alnum(34)}`
    const found = ['block huggingface-access-token']
    expect(kinds(`git clone https://user:${token}@huggingface.co/a/b`)).toEqual(found)
    expect(kinds(`https://host/?token%3D${token}&x`)).toEqual(found)
    expect(kinds(`"token\\u003d${token}"`)).toEqual(found)
  })

  test('is as long as it is', () => {
    for (const length of [33, 35]) expect(kinds(`hf_${m.alnum(length)}`)).toEqual([])
  })

  test('of GitHub and npm has a checksum that holds', () => {
    for (const prefix of ['ghp', 'gho', 'ghr', 'ghs', 'ghu', 'npm']) {
      const token = m.checked(prefix)
      expect(kinds(token)).toHaveLength(1)
      const last = token.endsWith('a') ? 'b' : 'a'
      expect(kinds(token.slice(0, -1) + last)).toEqual([])
    }
  })

  test('of Google in a web configuration is public by design', () => {
    const key = `AIza${m.word(35)}`
    expect(kinds(`{ apiKey: "${key}",\n authDomain: "a.firebaseapp.com" }`)).toEqual(['warn gcp-api-key'])
    expect(kinds(`{ apiKey: "${key}" }\n${' '.repeat(600)}authDomain`)).toEqual(['block gcp-api-key'])
  })

  test('of Google for a client is worth more beside a refresh token', () => {
    const line = `client_secret = "GOCSPX-${m.word(28)}"`
    expect(kinds(`${line}\nrefresh_token = "1//${m.word(60)}"`)).toEqual(['block google-oauth-client-secret'])
  })

  test('of AWS is worth more beside the secret one', () => {
    const { line: id } = sample('aws-access-token')
    const { line: secret } = sample('aws-secret-access-key')
    expect(kinds(`${id}\n${secret}`)).toEqual(['block aws-access-token', 'block aws-secret-access-key'])
    expect(kinds(`AKIAIOSFODNN7${'EXAMPLE'}`)).toEqual([])
  })
})

describe('a JSON Web Token', () => {
  const m = new MadeUp(9)
  test.each([
    ['that anybody may have', m.jwt({ role: 'anon', exp: NOW + 9 })],
    ['that is over', m.jwt({ role: 'service_role', exp: NOW - 1 })],
    ['without a signature', m.jwt({ sub: '1' }, { alg: 'none' })],
    ['of which the head is no JSON', m.jwt({ sub: '1' }).replace(/^[^.]+/, part => part.slice(0, -3))]
  ])('%s is none, not in .env either', (_, token) => {
    expect(kinds(`TOKEN=${token}`)).toEqual([])
    expect(kinds(`A_TOKEN=${token}`, '.env')).toEqual(['warn env-file'])
  })
})

describe('a private key', () => {
  test.each(PRIVATE_KEYS)('of %s', (_, make) => {
    const text = make()
    expect(scan(`# key\n${text}`)).toMatchObject([{ kind: 'private-key', line: 2 }])
    expect(kinds(`key = ${JSON.stringify(text)}`)).toEqual(['block private-key'])
    const joined = text
      .trim()
      .split('\n')
      .map(line => `  "${line}\\n" +\n`)
    expect(kinds(joined.join(''))).toEqual(['block private-key'])
  })

  test('without an end, cut, empty or public is none', () => {
    const text = PRIVATE_KEYS[0]?.[1]() ?? ''
    expect(kinds(text.replace(/-----END[^]*/, ''))).toEqual([])
    expect(kinds(text.replace(/\n[^\n]+\n-----END/, '\n-----END'))).toEqual([])
    expect(kinds(text.replace(/-\n[^]*\n-/, '-\nMIIEv...\n-'))).toEqual([])
    expect(kinds(text.replaceAll('PRIVATE', 'PUBLIC'))).toEqual([])
  })

  test('is told by its first line, where it is ignored, too', () => {
    const text = PRIVATE_KEYS[0]?.[1]() ?? ''
    expect(kinds(text.replace('-----\n', '----- # gitleaks:allow\n'))).toEqual([])
    expect(kinds(`${text}# gitleaks:allow`)).toEqual(['block private-key'])
  })
})

describe("a database's address", () => {
  const password = new MadeUp(3).alnum(14)
  test.each([
    ['this machine', `postgres://app:${password}@localhost:5432/app`],
    ['this machine, by number', `mysql://app:${password}@127.0.0.1/app`],
    ['a service next door', `redis://:${password}@cache:6379/0`],
    ['documentation', `mongodb+srv://app:${password}@cluster.example.com/`],
    ['a common password', 'postgres://postgres:password@db.some-host.com/app'],
    ['a stand-in', 'mongodb+srv://user:<password>@c0.abc.mongodb.net'],
    ['a variable', 'postgres://app:${PASSWORD}@db.some-host.com/app'],
    ['code', "f'postgres://{user}:{password}@{host}.com'"],
    ['no password', 'postgres://app@db.some-host.com/app']
  ])('with %s is none', (_, text) => {
    expect(kinds(`url = "${text}"`)).toEqual([])
  })
})

describe('by name', () => {
  const m = new MadeUp(5)
  const key = m.alnum(40)
  test.each([
    `cohere.Client("${key}")`,
    `os.environ["COHERE_API_KEY"] = '${key}'`,
    `os.environ.setdefault("COHERE_API_KEY", "${key}")`,
    `cohere_api_key: ${key}`,
    `export COHERE_API_KEY=${key}`,
    `{\\"cohere_api_key\\": \\"${key}\\"}`
  ])('%s', line => {
    expect(kinds(line)).toEqual(['block cohere-api-token'])
  })

  test.each([
    ['a hash of a file', `"mistral.svg": "${m.hex(32)}"`],
    ['a commit', `cohere = { rev = "${m.hex(40)}" }`],
    ['what is read', 'cohere_api_key = os.environ["COHERE_API_KEY_OF_OUR_OWN_TEAM_12345"]'],
    ['a name', 'cohere_api_key = cohere_api_key_from_the_settings_of_team_1'],
    ['letters only', `cohere_api_key = "${m.of('abcdefghijklmnop', 40)}"`],
    ['another length', `cohere_api_key = "${m.alnum(41)}"`]
  ])('not %s', (_, line) => {
    expect(kinds(line)).toEqual([])
  })

  test('not in what pins versions', () => {
    expect(kinds(`cohere_key = "${key}"`, 'poetry.lock')).toEqual([])
    expect(kinds(`token = "hf_${m.alnum(34)}"`, 'package-lock.json')).toHaveLength(1)
  })
})

describe('a file of secrets', () => {
  test.each(['.env', 'backend/.env', '.env.production', '.streamlit/secrets.toml'])('%s', path => {
    const text = 'PORT=7860\n# PASSWORD=abc\nexport DB_PASSWORD="Tr0ub4dor+3"\napi_key = Tr0ub4dor+3 # note\n'
    expect(scan(text, path)).toEqual([
      { kind: 'generic-api-key', level: 'block', line: 3, prefix: 'Tr', secretName: 'DB_PASSWORD' },
      { kind: 'generic-api-key', level: 'block', line: 4, prefix: 'Tr' }
    ])
  })

  test.each([
    'API_KEY=',
    'API_KEY=your-key-here',
    'API_KEY=changethis',
    'SECRET_KEY=${SECRET}',
    'MAX_TOKENS=10000000',
    'TOKENIZER=bert-base-uncased',
    'KEY_PATH=certs/server.key',
    'SECRET_FILE=/run/secrets/a',
    'TOKEN_URL=https://auth.some-host.com/token',
    'NEXT_PUBLIC_API_KEY=abcd1234efgh',
    'STRIPE_KEY=pk_live_1a2b3c4d5e6f',
    'PASSWORD_HINT=the name of my first dog'
  ])('%s is no secret', line => {
    expect(kinds(line, '.env')).toEqual(['warn env-file'])
    expect(kinds(line, '.env.local')).toEqual([])
  })

  test('its template is none; a key in it is one all the same', () => {
    for (const end of ['example', 'sample', 'template', 'dist', 'defaults'])
      expect(kinds('DB_PASSWORD=Tr0ub4dor+3', `.env.${end}`)).toEqual([])
    expect(kinds(sample('huggingface-access-token').line, '.env.example')).toHaveLength(1)
  })

  test('a key of a known kind is told as that', () => {
    expect(kinds(`GROQ_API_KEY=gsk_${new MadeUp(2).alnum(52)}`, '.env')).toEqual(['block groq-api-key'])
    expect(kinds(`API_KEY=${JSON.stringify(PRIVATE_KEYS[0]?.[1]())}`, '.env')).toEqual(['block private-key'])
  })
})
