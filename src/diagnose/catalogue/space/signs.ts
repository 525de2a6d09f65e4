import { signs } from '../../engine/sign.js'
import { status } from '../../engine/status.js'

export const repositoryNotFound = [
  ...signs(
    'decisive',
    /(?:Repo id must|HFValidationError|Repo_id must)/i,
    /Couldn'?t find (?:the )?(?:space|repo|repository|model|dataset)/i,
    // A variable or secret that was not set leaves a hole in the address.
    /(?:repository|unable to access|Authentication failed for) '?https:\/\/[^ /']{1,100}\/spaces\/(?:\/|None\b|null\b|undefined\b|'|\.git|\$)/i
  ),
  ...signs(
    'cause',
    // What an anonymous caller gets for a Space that is missing, private or of another type. The same words
    // on git, where there is no such headline, are about the token.
    /Repository Not Found for url: [^ ]{1,300} ?(?:Please make sure|$)/i,
    /(?:remote|ERROR|error): (?:The )?(?:repository|repo|space|project)(?: [^ ]{1,200})? (?:is |was |could )?not (?:be )?found/i,
    /The (?:repository|project|repo) you (?:are|were) looking for/i,
    /(?:repository|репозиторий|d[ée]p[ôo]t|repositorio|repositório) ['«„"]?[^ ]{1,300} (?:not found|does not exist|introuvable|non trouvé|nicht gefunden|no encontrado|не найден|não encontrado|non trovato)/i,
    /is not a valid repository name|Invalid repository name/i,
    /Repository not found/i,
    /(?:Space|Repo(?:sitory)?|Project) (?:[^ ]{1,100} )?(?:not found|does ?n[o']t exist)/i,
    /Could not find (?:Space|repo|repository|project)/i,
    /is not a local folder and is not a valid model identifier/i,
    /Sorry, we can't find the page you are looking for/i,
    /(?:未找到|找不到|没有找到) ?(?:仓库|儲存庫|存储库|版本库)|(?:仓库|版本库|儲存庫|存储库) ?[^ ]{0,300} ?(?:未找到|不存在|找不到)|リポジトリ[^ ]{0,300} ?が?見つかりません|저장소[^ ]{0,300} ?(?:찾을 수|없)/i,
    /Repository or object not found/i
  ),
  ...signs(
    'verdict',
    /does not appear to be a git repository|不是一个 git 仓库|不像是一个 git 仓库|似乎不是一個 git/i,
    /No such remote/i,
    /No (?:repository|repo|space) (?:with|named|found)/i,
    status('404')
  ),
  ...signs('headline', /RepoNotFound|RepositoryNotFoundError/),
  ...signs('advice', /Please make sure you specified the correct `?repo_id`?/i, /and the repository exists/i)
]

export const spaceMisconfigured = [
  ...signs(
    'decisive',
    /Missing configuration in README/i,
    /(?:missing|has no|without|no) an? ?(?:app|application) file|No (?:app(?:lication)?|entry ?point) file/i,
    /\bNO_APP_FILE\b|\bCONFIG_ERROR\b/
  ),
  ...signs(
    'cause',
    /configuration error/i,
    /(?:invalid|unknown|unsupported|missing) (?:`|"|')?(?:sdk|sdk_version|app_file|app_port|python_version)\b/i,
    /(?:sdk|sdk_version|app_file|app_port|python_version)(?:`|"|')? .{0,60}(?:is invalid|not (?:found|supported|valid|exist|available)|does ?n[o']t exist)/i
  )
]
