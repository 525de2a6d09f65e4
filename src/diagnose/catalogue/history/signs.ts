import { signs } from '../../engine/sign.js'
import { status } from '../../engine/status.js'

export const nonFastForward = [
  ...signs(
    'cause',
    /\[(?:remote )?rejected\] [^[\]]{1,300} \((?:fetch first|non-fast-forward|stale info|remote ref updated since checkout)\)/i,
    /\((?:fetch first|non-fast-forward|stale info|needs force)\)/i,
    /A commit has happened since/i,
    /cannot lock ref [^ ]{1,300} ?:? (?:is at|reference already exists)|incorrect old value provided/i,
    /Not possible to fast-forward|can't be fast-forwarded/i,
    /non-fast-forward|(?:\(|（)(?:非快进(?:式推送)?|非快轉(?:式推送)?|需要先获取|先抓取|获取优先)(?:\)|）)|non-avance rapide|kein Vorspulen|no-avance-rápido|не-перемотка/i,
    /reconcile divergent branches|refusing to merge unrelated histories/i,
    /CONFLICT \([^)]{1,40}\): |Automatic merge failed/
  ),
  ...signs(
    'verdict',
    /Updates were rejected because/i,
    /another conflicting operation is in progress/i,
    /\[(?:remote )?rejected\] [^[\]]{1,300} \((?:failed to update ref|already exists|cannot lock ref)/i,
    /更新被拒绝|更新被拒絕|Aktualisierungen wurden zurückgewiesen|mises à jour (?:ont été|sont) rejetées|actualizaciones fueron rechazadas|[Оо]бновления были отклонены|リモートにあなたが|업데이트를 거부|업데이트가 거부/i,
    status('412')
  ),
  // "You already created this space repo" is no failure of a push.
  ...signs(
    'headline',
    /\b409(?: Client Error:|,)? Conflict\b(?![^"]{0,200}(?:repos\/create|already created))/i
  )
]

export const shallowClone = [
  ...signs('decisive', /shallow update not allowed/i),
  ...signs(
    'cause',
    /(?:attempt to (?:fetch|clone|push)|push(?:ing)?|clone|fetch)[^.]{0,20} from (?:a )?shallow (?:repository|clone)/i,
    /(?:is|from|in|into) an? shallow (?:clone|repository|repo|checkout)/i,
    /did not receive expected object|shallow file has changed/i,
    /remote unpack failed: (?:index-pack|unpack-objects)/i
  ),
  ...signs(
    'verdict',
    /\(unpacker error\)|unpacker error/i,
    /\bshallow\b[^.]{0,60}(?:not (?:allowed|supported|permitted)|denied|rejected|fail)/i
  ),
  ...signs('advice', /fetch-depth: ?0|--unshallow/i)
]

export const missingRef = [
  ...signs(
    'cause',
    // git translates this sentence in most languages; "refspec" usually survives.
    /src refspec [^ ]{1,300} (?:does not match any|matches more than one|no concuerda|ничему не соответствует|不匹配|没有匹配|不符合|没有发现|沒有)/i,
    /src[- ]?refspec|invalid refspec|refspec fuente|spécificateur de référence source|Referenzspezifikation|[Rr]efspec (?:de origen|sorgente)/i,
    /riferimento sorgente|référence source|referência de origem/i,
    /(?:源|來源)(?:引用规格|参考规格|引用規格|參照規格|参照规格)/i,
    /(?:refspec|リファレンス|레퍼런스|참조)[^.]{0,80}(?:一致しません|マッチしません|일치하|맞지 않)/i,
    /pathspec '?[^ ]{1,300} did not match any/i,
    /couldn't find remote ref|could not find remote ref/i,
    /Remote branch [^ ]{1,300} not found/i,
    /unknown revision or path not in the working tree/i,
    /(?:bad|invalid|unknown) revision|invalid reference|not a valid (?:ref|object name|branch name)|reference is not a tree/i,
    /Invalid rev id|Revision Not Found|RevisionNotFound/i,
    /A branch or tag with the name ['"]?[^ ]{1,300} could not be found/i,
    /not a git repository|aucun dépôt git|kein Git-Repository|no es un repositorio git|не найден git репозиторий|不是一个 git 仓库|不是 git 儲存庫/i,
    /does not have any commits yet|You do not have the initial commit yet/i,
    /not our ref|Server does not allow request for unadvertised object/i,
    /The destination (?:refspec )?(?:you provided is not a full refname|neither matches)/i
  ),
  ...signs('verdict', /You are not currently on a branch/i, /has no upstream branch|no upstream configured/i)
]
