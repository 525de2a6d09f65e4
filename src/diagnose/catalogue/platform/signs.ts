import { signs } from '../../engine/sign.js'
import { status } from '../../engine/status.js'

export const hubUnavailable = [
  ...signs(
    'decisive',
    // The host tells: these are the Hub's own services talking to each other, not the user's token.
    /spaces-registry\.huggingface\.tech/i,
    /Authorization error: https:\/\/[^ ]{0,80}(?:s3|amazonaws)/i,
    /40[13][^/]{0,80}https:\/\/[^ /]{0,80}(?:\.amazonaws\.com|cas-server|cas-bridge|xethub|cdn-lfs|hf-hub-lfs)/i,
    /This operation was aborted/i,
    /We're working hard to fix this/i,
    /can't connect to the server for this app or website/i,
    /Unexpected job error/i,
    // A build for which the registry of base images or of built ones had no answer; `build-failed` stands on the same mark.
    /(?:--> ERROR: |failed to solve: )[^"]{0,200}?(?:failed to (?:push|export|fetch|resolve source metadata|copy|do request|receive status|commit)|error writing|rpc error)[^"]{0,300}?(?:429|50[0234]|toomanyrequests|Too Many Requests|i\/o timeout|TLS handshake timeout|connection re(?:set|fused)|code = (?:Unavailable|Unknown|Internal|Canceled|Aborted))/i
  ),
  ...signs(
    'decisive',
    // The same, where the builder names the address that did not answer.
    /(?:--> ERROR: |failed to solve: )[^"]{0,300}?failed to do request: (?:Head|Get|Post) "https?:[^"]{1,300}": .{0,200}?(?:connection re(?:fused|set)|timeout|no such host|EOF|deadline exceeded|50[234]|429)/i
  ),
  ...signs(
    'cause',
    /(?:unexpected )?internal (?:server )?error(?: hook)?/i,
    /upstream connect error|no healthy upstream/i,
    /(?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)/i,
    /(?:Hugging ?Face|Hub|service|server|site)[^.]{0,30} (?:is|are) (?:currently )?(?:down|unavailable|under maintenance|experiencing)/i,
    /possible repository corruption on the remote side|fatal error in commit_refs/i,
    /CAS (?:service|client) error/i,
    // git-lfs, of a 5xx.
    /Fatal error: Server error: https?:/i
  ),
  ...signs('verdict', status('50\\d|52\\d|530')),
  ...signs('headline', /\berror\b[^.]{0,20} 50[0234]\b/i)
]

export const rateLimited = [
  ...signs(
    'decisive',
    /We had to rate limit/i,
    /exceeded (?:the|your|our) (?:\w{1,20} )?(?:rate limit|hourly quotas?)/i,
    /Commit frequency limit exceeded/i
  ),
  ...signs(
    'cause',
    /rate[- ]limit(?:ed|s|ing)?\b|too many requests/i,
    /exceeded your (?:\w{1,20} )?GPU quota|GPU quota exceeded/i,
    status('429')
  )
]

export const paymentRequired = [
  ...signs(
    'decisive',
    /requires? a (?:PRO|paid|Team|Enterprise)\b[^.]{0,30}(?:subscription|plan|account)?/i,
    /add a (?:valid )?payment method/i,
    /Payment Required/i,
    /monthly included credits|Pre-?paid credit|insufficient (?:credit|balance|funds)/i,
    /Quota exceeded for flavor|reached your [a-z0-9-]{1,40} quota limit/i
  ),
  ...signs(
    'cause',
    /(?:subscribe|upgrade) to (?:a )?(?:PRO|Team|Enterprise)/i,
    /billing settings|billing & plans|account payments have failed|spending limit/i,
    status('402')
  )
]

export const network = [
  ...signs(
    'decisive',
    // The proxy's own answer, whatever its number.
    /not in (?:the )?allow-?list|network egress/i,
    /(?:CONNECT tunnel|Tunnel connection) failed|Proxy CONNECT aborted|from proxy after CONNECT|ProxyError|Could not resolve proxy/i
  ),
  ...signs(
    'cause',
    /Could not resolve host|couldn't resolve host|Temporary failure in name resolution|NameResolutionError|Name or service not known|nodename nor servname|getaddrinfo|no such host|No address associated/i,
    /Failed to connect to|Couldn't connect to (?:server|host)|Connection refused|Network is unreachable|No route to host|actively refused|connection reset/i,
    /Connection (?:was )?(?:timed out|reset|aborted|closed|dropped)|broken pipe|socket hang up/i,
    /\b(?:ECONNRESET|ECONNREFUSED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|UND_ERR_[A-Z_]{1,40}|WinError 100(?:5\d|6\d))\b/,
    /(?:Operation|Connection|Read|Connect|Request|Resolving|operation) (?:too slow|timed out)|timed? ?out after|i\/o timeout|deadline exceeded|ReadTimeout|ConnectTimeout|ConnectError|handshake timeout|write timeout/i,
    /curl (?:5|6|7|16|18|28|52|55|56|65|81|92)\b/i,
    /RPC failed; (?:HTTP (?:400|408|411)|result=(?:18|22|55|56), HTTP code = (?:0|100|200|400|408|411))/i,
    /HTTP\/2 stream \d{1,9} was not closed cleanly|HTTP2 framing layer|Error in the HTTP2/i,
    /Recv failure|Send failure|Empty reply from server|transfer closed with|outstanding read data remaining/i,
    /IncompleteRead|RemoteDisconnected|RemoteProtocolError|ChunkedEncodingError|ProtocolError|Server disconnected|peer closed connection/i,
    /LFS: (?:Put|Post|Get|Head) "?https?:[^ ]{1,2000}:? (?:EOF|write|read|dial|net\/http)/i,
    /\bEOF(?:oading|\b)/,
    /Couldn't reach (?:server|https)|(?:check|verify) your (?:internet|network) connection/i
  ),
  ...signs(
    'verdict',
    // What git says of a connection that ended, also when a status before it says why it did.
    /unexpected disconnect while reading sideband|early EOF|unexpected EOF|sideband packet|invalid index-pack output|protocol error: bad/i,
    /the remote end hung up unexpectedly|Could not read from remote repository/i,
    /(?:Connection|Timeout|Network)Error|Network error|ConnectionError|fetch failed|Max retries exceeded/i,
    /Could(?:n't| not) connect|unable to connect|error (?:sending|making) request|timed? ?out\b/i,
    status('408')
  ),
  ...signs(
    'headline',
    /unable to access|无法访问|無法存取/i,
    /LocalEntryNotFoundError|specific connection error/i
  ),
  ...signs(
    'advice',
    /check your (?:internet )?connection|outgoing traffic has been disabled|offline mode is enabled|Cannot reach https/i
  )
]

export const tls = [
  ...signs(
    'decisive',
    /(?:SSL|TLS) certificate|certificate verif|CERTIFICATE_VERIFY_FAILED|certificate (?:has )?expired|CERT_HAS_EXPIRED/i,
    /self[- ]signed certificate|SELF_SIGNED|unable to get (?:local )?issuer certificate|UNABLE_TO_(?:VERIFY|GET)|unknown certificate|UnknownIssuer/i,
    /x509: |certificate signed by unknown authority|invalid peer certificate|server certificate|error setting certificate|certificate (?:is not|problem|subject|rejected)|hostname mismatch|doesn't match certificate|ERR_TLS/i
  ),
  ...signs(
    'cause',
    /SSL_connect|SSL_ERROR_SYSCALL in connection|gnutls_handshake|handshake (?:fail|alert)|TLS connect error|ssl3_|tlsv1|sslv3|WRONG_VERSION_NUMBER|wrong version number|EPROTO|SSL routines/i,
    /schannel|SEC_E_|CRYPT_E_|InitializeSecurityContext/i,
    /SSLError|SSLEOFError|EOF occurred in violation of protocol|SSLCertVerificationError|SSLHandshake/i,
    /curl (?:35|51|58|59|60|77)\b/i,
    /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i
  )
]

export const oidcUnavailable = [
  ...signs(
    'decisive',
    /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/,
    /requesting 'id-token: write', but is only allowed/i
  ),
  ...signs(
    'cause',
    /OIDC token permissions|OIDC token retrieval failed|OpenID Connect token retrieval failed/i,
    /id-token: ?write|id-token permission|`?id-token`? (?:write )?permission/i,
    /(?:missing|insufficient|unable to (?:get|retrieve|fetch|obtain)|failed to (?:get|retrieve|fetch|obtain)|could not (?:get|retrieve|fetch|obtain)|no)[^.]{0,40} (?:OIDC|ID)[ -]token/i,
    /OIDC (?:token )?(?:permissions?|provider|environment|is )[^.]{0,40}(?:not|missing|insufficient|unavailable|unset)/i
  )
]

export const oidcRejected = [
  ...signs(
    'decisive',
    // The Hub writes the reason behind the code, and it may read like another diagnosis.
    /\binvalid_grant\b(?![^a-z]{0,6}(?:error_description\W{1,5})?This operation was aborted)/i,
    /no (?:matching|corresponding)[^.]{0,40} publisher|invalid-publisher|publisher (?:not found|does ?n[o']t match|mismatch)/i,
    /trusted publisher[^.]{0,60}(?:fail|refus|reject|denied|not (?:configured|found|match)|no match|mismatch)/i
  ),
  ...signs(
    'cause',
    /\binvalid_(?:grant|request|client)\b|unsupported_grant_type/i,
    /(?:token )?exchange (?:failure|failed)|token exchange (?:failed|request failed|error|was rejected)/i,
    /attribute condition|invalid-pending-publisher|sts:AssumeRoleWithWebIdentity|AADSTS7002\d|No matching federated identity/i,
    /(?:invalid|wrong|unexpected|incorrect|mismatched)[- ](?:OIDC |ID )?(?:audience|issuer|claims?|subject)\b|(?:audience|issuer|claims?)[^.]{0,40}(?:does ?n[o']t match|do not match|mismatch|not allowed|not trusted)/i
  ),
  ...signs('verdict', /\/oauth\/token/i)
]
