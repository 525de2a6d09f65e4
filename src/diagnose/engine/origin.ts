import type { Log } from './log.js'

/** What only a push, git, a client of the Hub or a workflow prints. */
const ofPush =
  /hugging ?face|\bhf\.co|\bhf_|\bHF\b|\bgit\b|\bLFS\b|\bfatal: |github|gitlab|bitbucket|ghcr\.io|\bdocker\.io|buildx|\bpush(?:ed|ing)?\b|\brefs\/|\bxet\b|\brepo(?:sitory|_id|_type)?\b|upload_(?:folder|file)|id[-_ ]token|\bOIDC\b|\/api\/(?:spaces|models|datasets|whoami)|\bSpaces?\b|\bHub\b|\bHf[A-Z]|CAS service|Daemon|proxy|Request ID: Root|README\.md|\bremote: /i

/** A line of a build's: of BuildKit with its seconds, of a Dockerfile, of a package manager or a compiler. */
const ofBuild =
  /^(?:#\d{1,4} )?\d{1,4}\.\d{1,3} \S|^(?:=> |> )?(?:ERROR )?\[[^\]]{1,60}\d\/\d{1,3}\] |\bDockerfile\b|^(?:E|W|Err:\d{1,4}): ?|^(?:npm|yarn|pnpm) (?:ERR|error)|^Failed to compile/

/** How programs of any kind end: with an exception, its frames, or a refusal of the system's. */
const ofProgram = [
  // Python, Java and .NET: the exception's name is never "Error" alone, which every tool says. One of a connection
  // may be any client's.
  /^(?:[\w$]{1,80}\.){0,8}(?!Connection|\w{0,20}Timeout|SSL|HTTP|Http|Network|Bad)[A-Z]\w{1,80}(?:Error|Exception|Warning)(?:: (?!fetch failed)|$)/,
  /^(?:[a-z_]\w{0,60}\.){1,6}(?!Connect|\w{0,20}Timeout|SSL|HTTP|Http|Network|Bad|Remote|Proxy|Hf)[A-Z]\w{2,60}: \S/,
  /^(?:Caused by|Exception in thread "[^"]{1,80}"|Unhandled exception[.:]|Uncaught|MONGODB)/i,
  /\b(?:java|javax|org|com)\.[\w.]{1,120}(?:Exception|Error): /,
  /^File "[^"]{1,300}", line \d|^Traceback \(most/,
  // Node.
  /^at (?:async )?[\w.<>$ [\]]{1,120}\(?(?:file:|node:|\/|[A-Z]:\\)[^()]{1,300}:\d{1,7}:\d{1,7}\)?/,
  // Rust and Go.
  /^thread '[^']{1,80}'[^:]{0,40} panicked at|^The application panicked|^panic: |^goroutine \d/,
  // R.
  /^Error in .{1,160}: |^Execution halted/,
  // PHP, Ruby, Elixir and nginx.
  /^PHP (?:Fatal|Parse) error|\(Bundler::\w|\.rb:\d{1,6}:in [`']|^\*\* \(\w|\[(?:emerg|alert|crit|error)\] \d{1,7}#\d/,
  // llama.cpp.
  /^(?:llama|gguf|ggml)_\w{1,60}: /,
  // The system, of a file or of a program that it ended.
  /(?:^|[\s:'"‘])\.{0,2}\/[\w./-]{1,200}['"’]?: [Pp]ermission denied|\bbind: permission denied|\((?:os error )?13(?:: Permission denied)?\)/,
  /exec: "[^"]{1,160}": .{0,160}(?:permission denied|executable file not found)/,
  /(?:^|\]|: )Killed$|Segmentation fault|Illegal instruction|Bus error/
]

/**
 * Whether an output is a program's own: it has the marks of one, and none of a push or a build. What it says of a network, a login
 * or a status is then about its own doings, never about the token or the Hub.
 */
export function isPrograms({ lines, folded }: Log): boolean {
  if (ofPush.test(folded) || lines.some(line => ofBuild.test(line))) return false
  return lines.some(line => ofProgram.some(pattern => pattern.test(line)))
}
