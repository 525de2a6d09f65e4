/**
 * An HTTP status, as the tools that meet one put it: git and curl ("The requested URL returned error: 403",
 * "RPC failed; HTTP 403"), requests ("403 Client Error: Forbidden for url"), httpx ("Client error '403
 * Forbidden'"), hf_xet ("HTTP status client error (403 Forbidden)"), git-lfs and others ("status code 403").
 *
 * A trace's `< HTTP/2 401` is left out on purpose: the first 401 is only the Hub's usual question.
 */
export function status(codes: string): RegExp {
  const after = [
    'returned error:?',
    'RPC failed; HTTP',
    'RPC failed; result=22, HTTP code =',
    '(?:client|server|HTTP) error:? [(\'"]?',
    'HTTP status (?:client|server) error \\(',
    'status(?: ?code)?["\']?(?: ?[:=]| of| is| was)? ?["\'(]?',
    'HTTP(?: ?error| ?code| ?response(?: code)?)?:? ?\\(?',
    '(?:got|received|with|error code|response|code):? \\(?'
  ].join('|')
  return new RegExp(
    `(?:${after}) ?(?:${codes})\\b(?!\\.\\d)|\\b(?:${codes}) (?:client|server) error\\b|\\b(?:${codes}),? (?:${phrases})\\b|(?:failed|error|denied|refused):? \\((?:${codes})\\)`,
    'i'
  )
}

const phrases = [
  'Unauthorized',
  'Forbidden',
  'Payment Required',
  'Not Found',
  'Request Timeout',
  'Conflict',
  'Precondition Failed',
  'Payload Too Large',
  'Request Entity Too Large',
  'Content Too Large',
  'Too Many Requests',
  'Internal Server Error',
  'Bad Gateway',
  'Service (?:Temporarily )?Unavailable',
  'Gateway Time-?out'
].join('|')
