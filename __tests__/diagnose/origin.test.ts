import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../src/diagnose/index.js'

const read = (text: string) => diagnose({ step: 'push', text, exitCode: 1 }).id

describe('what a program says of its own doings is not about the token or the Hub', () => {
  test.each([
    [
      'a folder',
      'time="10:00" level=fatal\nError: mkdir /lamps: permission denied\n./lampd: Permission denied'
    ],
    [
      'a script',
      'container_linux.go: starting process caused: exec: "./lamps.sh": permission denied: unknown'
    ],
    [
      'a database',
      "lamps_1 | pymysql.err.OperationalError: (1045, \"Access denied for user 'ann'@'10.0.0.9' (using password: YES)\")"
    ],
    [
      'a cloud',
      'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied'
    ],
    [
      'a page',
      'Traceback (most recent call last):\n  File "/srv/lamps.py", line 3, in get\nurllib.error.URLError: <urlopen error [Errno -3] Temporary failure in name resolution>'
    ],
    ['a server of models', 'ollama._types.ResponseError: model "lamp" not found (status code: 404)'],
    ['a service', 'stability_sdk.LampException: 503 Service Unavailable'],
    ['Java', 'Caused by: java.net.UnknownHostException: lamps.internal: Name or service not known'],
    [
      'Node',
      'Error: getaddrinfo ENOTFOUND lamps\n    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:122:26)'
    ],
    ['a bot', 'telegram.error.InvalidToken: The token `0a1b` was rejected by the server.'],
    ['nginx', '[error] 9#9: *1 connect() failed (111: Connection refused) while connecting to upstream'],
    ['Ruby', "/app/config/boot.rb:3:in `require': Could not find lamps-1.0 (Bundler::GemNotFound)"],
    ['a port', 'Error: listening on :80: listen tcp :80: bind: permission denied'],
    ['Rust', "thread 'main' panicked at src/main.rs:9:5:\nconnection refused (os error 111)"],
    ['R', 'Error in file(con, "r") : cannot open the connection\nExecution halted'],
    ['the end of a program', 'Loading lamps: 40%|████      | 2/5 [00:11<00:17,  5.9s/it]Killed']
  ])('%s', (_, text) => {
    expect(read(text)).toBe('app-failed')
  })
})

describe('with a mark of a push it stays what it was', () => {
  test.each([
    [
      'permission-denied',
      'requests.HTTPError: 403 Client Error: Forbidden for url: https://huggingface.co/api/x'
    ],
    [
      'network',
      "RuntimeError: git push failed\nfatal: unable to access 'https://hf.co/': Connection timed out"
    ],
    ['network', 'ConnectionResetError: [Errno 104] Connection reset by peer'],
    ['build-failed', '#9 1.234 RuntimeError: no lamps\n#9 ERROR: process "/bin/sh -c make" did not complete']
  ])('%s: %s', (id, text) => {
    expect(read(text)).toBe(id)
  })
})
