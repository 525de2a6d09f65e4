import { signs } from '../../engine/sign.js'
import { status } from '../../engine/status.js'

export const authenticationFailed = [
  ...signs(
    'decisive',
    // Since 2025 the Hub says so only when a token was sent and is no good, whatever headline stands above.
    /Invalid credentials in Authorization header/i,
    /(?:access token|user token|token)(?: "[^"]{0,80}"| '[^']{0,80}')? (?:is|has|was|has been)? ?expired/i,
    // An empty secret, or a line break that was copied with the token.
    /(?:Illegal|Invalid)[^.'"]{0,80} header value:? [b'"]{1,2}Bearer/i,
    /return character\(s\) in header value/i,
    /Input required and not supplied: [a-z_-]{0,40}token/i
  ),
  ...signs(
    'cause',
    /Password authentication in git is no longer supported/i,
    /Invalid username or (?:password|token)/i,
    /Invalid user token/i,
    /Invalid token (?:passed|provided)|Invalid token\b/i,
    /token (?:seems|is) (?:invalid|no longer valid)|token must be (?:specified|provided|set)/i,
    /(?:pass|provide|specify|supply|set) (?:a |your )?(?:valid )?[`'"]?(?:HF_|hf_|access |user |Hugging ?Face )?token/i,
    /(?:hugging ?face|HF|access|hub)[ _-]token (?:was |is |were )?(?:not (?:found|set|provided|configured|defined)|missing|empty)/i,
    /The token (?:you provided|stored|from HF_TOKEN[^.]{0,60}) is (?:invalid|not valid)/i,
    /(?:token|credentials?|API key) (?:is|are|seems|appears)(?: to be)? (?:invalid|incorrect|wrong|not valid|revoked|missing|empty)/i,
    /(?:invalid|bad|incorrect|missing|no|empty) (?:(?:HF|Hugging ?Face|access|API|auth(?:entication)?|bearer) ){1,3}(?:token|key)\b/i,
    /Token is required(?: \([^)]{0,40}\))?, but no token found/i,
    /(?:HF_TOKEN|HUGGING_?FACE_TOKEN|HF_API_TOKEN|HUGGINGFACE_HUB_TOKEN)\b[^.]{0,40} (?:is |was )?(?:not (?:set|found|configured|defined|provided|available)|missing|required|empty|unset|undefined|invalid)/i,
    /You need to provide a (?:valid )?token|LocalTokenNotFoundError/i,
    /You must (?:be|have) (?:logged|authenticated|provide[d]? a token)/i,
    /\bNot logged in\b|not authenticated with Hugging Face/i,
    /access token must start with ['"]?hf_|must start with ['"`]hf_/i,
    // On these two routes no Space can be missing: a refusal is of the token. Some broken tokens get a 400.
    /\b40[01]\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/whoami/i,
    /\b401\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/repos\/create/i,
    /batch response: (?:Authentication required|Git credentials for|Bad credentials)/i,
    /Git credentials for [^ ]{1,300} not found/i,
    /Authentication required: (?:Authorization error|You must have)/i,
    /Too many password attempts/i,
    // Other hosts that the same git talks to.
    /Support for password authentication was removed/i,
    /HTTP Basic: Access denied/i,
    /The provided password or token is incorrect/i,
    /Bad credentials/i,
    // A registry of images that lets nobody in.
    /Get "https:\/\/[^"\s/]{1,100}\/v2\/": (?:denied|unauthorized)|unauthorized: (?:incorrect username or password|authentication required)/i,
    /Permission denied \((?:publickey|password)[^)]{0,80}\)/i
  ),
  ...signs(
    'verdict',
    /could not read (?:Username|Password) for/i,
    /terminal prompts disabled/i,
    /(?:fatal|remote|error|ERROR|Fehler|Schwerwiegend|erreur|fatale): [^']{0,40}Authentication failed/i,
    /(?<!password )Authentication failed (?:for|with)/i,
    /Authentifizierung fehlgeschlagen|[ÉE]chec d.authentification|Autenticaci[oó]n fall[oó]|Fall[oó] de autenticaci[oó]n|Autentica[cç][aã]o falhou|Falha na autentica[cç][aã]o|Autenticazione (?:non riuscita|fallita)/i,
    /鉴权失败|(?:nombre de usuario|Username|nom d.utilisateur) (?:para|für|pour) '?https[^ ]{1,300}|konnte Username/i,
    /не удалось (?:пройти )?аутентифи|[Оо]шибка аутентификации|[Сс]бой аутентификации|认证失败|身份验证失败|驗證失敗|認證失敗|認証に失敗|인증 ?(?:에 )?실패|인증하는데 실패/i,
    /Logon failed|Login failed|Authorization failed|authentication (?:required|error|failed)/i,
    status('401')
  ),
  ...signs('headline', /\bUnauthorized\b|unauthenticated/i, /failed to authenticate|unable to authenticate/i),
  ...signs('advice', /check your (?:token|credentials)|(?:huggingface-cli|hf auth) login/i)
]

export const permissionDenied = [
  ...signs(
    'decisive',
    // Comes on top of 404s and "log in" advice that only follow from it.
    /You don't have the rights to create/i,
    /pass `?create_pr=1`? as a query parameter/i,
    /You have read access but not the required permissions/i,
    /organization token policy|revoked by the organization|in your fine-grained token settings/i
  ),
  ...signs(
    'cause',
    /You are not authorized to push to this repo|denied by [^.]{0,40}policy/i,
    /DENIED update refs\//,
    // What a failed creation is followed by, such as a 404, only follows from it.
    /\b403\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/repos\/create/i,
    /You (?:don't|do not) have (?:the )?(?:rights?|permissions?|write access|access)/i,
    // git-lfs says so for a 403, and hf_xet calls it a network error.
    /(?:batch response|LFS|Server error|403 Forbidden): (?:Authorization error|Forbidden)|\bAuthorization error\b/i,
    /you must use a write token|token with the `?write`? role|write token (?:is )?(?:required|needed)/i,
    /awaiting a review from the repo authors|Access to model [^ ]{1,200} is restricted/i,
    /You must use your personal account token/i,
    /(?:insufficient|missing|required|lacks?(?: the)?|without(?: the)?|does ?n[o']t have(?: the)?)(?: required)? (?:permissions?|scopes?|privileges|rights)/i,
    /(?:write|push|admin)[- ](?:access|permissions?|role)[^.]{0,30}(?:required|denied|not granted|needed)/i,
    /token (?:does not|doesn't|has no|lacks) (?:have )?(?:write|the right|permission|access)/i,
    /read[- ]only (?:token|access|repo|permission)|token (?:is|has) (?:type |role )?(?:a )?['"]?read['"]?[- ](?:only|role|access)/i,
    /Access to this (?:resource|repo(?:sitory)?) (?:is|has been) (?:disabled|denied|forbidden)/i,
    /you are not in the authorized list|gated repo|is gated/i,
    /\b40[13]\b[^/]{0,80}https:\/\/[^ ]{1,200}\/xet-write-token/i,
    /HTTP status client error \(403[^)]{0,40}\)/i,
    /(?:SSO|single sign-on|IP (?:address|range|allow)|multi-?factor|two-factor|2FA)[^.]{0,60}(?:required|enforced|not allowed|denied|restrict)/i,
    // Other hosts that the same git talks to.
    /batch response: Access forbidden|Check your access level/i,
    /Permission to [^ ]{1,200} denied/i,
    /Write access to repository not granted/i,
    /You are not allowed to (?:push|upload|force push|download)/i,
    /protected branch|GH006|Resource not accessible by integration/i,
    /refusing to allow an? [^\n]{1,80} to (?:create or update|push)/i,
    /pre-receive hook declined: (?:permission|not authorized)/i
  ),
  ...signs(
    'verdict',
    status('403'),
    // A system says the same behind a file's name ("x: Permission denied"), a database of a user, a cloud of an action.
    /(?:(?:ERROR|remote|fatal): |(?<!: |\] |\())Permission denied(?! ?:? ?['"/])/,
    /Access denied(?! for user)|not authorized to(?! perform:)|not allowed to(?! (?:connect|access))/i,
    // GitHub's registry, of an account that it knows and of one that it does not.
    /denied: permission_denied: (?:write|read)_package/i
  ),
  ...signs('headline', /\bForbidden\b(?! \((?:Origin|CSRF|Referer))/i, /Cannot access content at:/),
  ...signs(
    'advice',
    /Check that you have proper access|make sure you have a token with the/i,
    /Make sure (?:your|the) token has the correct permissions/i,
    /Make sure that you are properly logged in/i,
    /make sure you have the correct access rights/i
  )
]
