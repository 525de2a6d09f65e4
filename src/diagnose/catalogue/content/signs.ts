import { signs } from '../../engine/sign.js'
import { status } from '../../engine/status.js'

export const largeFile = [
  ...signs(
    'decisive',
    /contains? (?:files?|blobs?|objects?) (?:larger|bigger) than/i,
    /GH001: Large files detected|exceeds GitHub's file size limit/i,
    /enable upload of files > ?5 ?GB|lfs-enable-largefiles/i
  ),
  ...signs(
    'cause',
    /(?:file|blob|object|pack|upload|body)[^.]{0,60} (?:is )?(?:too large|too big|exceeds?)/i,
    /(?:larger|bigger|greater|more) than (?:the )?(?:maximum|max|allowed|limit|\d{1,4} ?[MG]i?B?\b)/i,
    /(?:maximum|max) (?:allowed |individual )?(?:file|upload|object|body|pack)[ -]size/i,
    /exceeds? (?:the )?(?:maximum|max|allowed|limit)[^.]{0,30}size|(?:file )?size (?:limit|exceed)/i,
    /pack exceeds maximum allowed size/i
  ),
  ...signs('verdict', status('413'), /(?:Payload|Entity|Content) Too Large/i)
]

export const binaryFile = [
  ...signs('decisive', /contains? binary files?/i),
  ...signs('cause', /to store binary files|binary files? (?:are|is) not (?:allowed|permitted|supported)/i)
]

export const invalidMetadata = [
  ...signs(
    'decisive',
    /YAML metadata verification/i,
    /Invalid (?:YAML |metadata )?(?:metadata )?in README\.md/i,
    /YAML metadata of your README\.md is invalid/i,
    /"short_description" length must be|"(?:colorFrom|colorTo|license|sdk)" must be/i
  ),
  ...signs(
    'cause',
    /(?:metadata|front ?matter|model card|repo card)[^.]{0,40} (?:is |are |was )?(?:invalid|not valid|malformed|failed)/i,
    /(?:invalid|malformed) (?:YAML|metadata|front ?matter|card data)/i,
    /(?:Error: |endpoint: ?|request: ?|README\.md\.? -? ?)"[a-zA-Z_.[\]0-9-]{1,60}" (?:must|length must|is not|is required|with value|does not|contains)/i,
    /"[a-zA-Z_.[\]0-9-]{1,60}" must be (?:one of|an?|a valid|of type)\b/i,
    /YAML Metadata (?:Error|Warning)/i
  ),
  ...signs(
    'verdict',
    /\/api\/validate-yaml/i,
    /bad indentation of a mapping entry|mapping values are not allowed|duplicated mapping key/i
  ),
  ...signs('advice', /empty or missing yaml metadata in repo card/i)
]

export const missingLfsObjects = [
  ...signs(
    'decisive',
    /LFS pointers? (?:pointed|points?|pointing) to (?:a )?files? that (?:does|do) not exist/i,
    /missing or corrupt local objects/i,
    /GH008|unknown Git LFS objects?/i
  ),
  ...signs(
    'cause',
    /LFS upload (?:missing|failed:? \(missing\))|\(missing\) [^ ]{1,300} \(/i,
    /Unable to find source for object|is an LFS pointer to [^ ]{1,100} which does not exist|Not found in \.git[\\/]lfs[\\/]objects|Unable to parse pointer/i,
    /(?:LFS|lfs) objects? (?:is|are|was|were)? ?(?:missing|not found|does ?n[o']t exist)/i,
    /Object does ?n[o']t exist on the server|remote missing object/i,
    /should have been (?:a pointer|pointers), but (?:was|were) ?n[o']t/i,
    // A program that opened the pointer file in place of what it stands for.
    /invalid load key, 'v'/i,
    /version https:\/\/git-lfs\.github\.com\/spec\/v1/i
  ),
  ...signs(
    'verdict',
    // What stopped the download, such as the network, stands beside it.
    /smudge filter lfs failed|Error downloading object/i,
    /'lfs' is not a git command|git-lfs['’]? (?:was )?not found|git-lfs: (?:command )?not found|git-lfs filter-process/i
  )
]

export const secretDetected = [
  ...signs(
    'decisive',
    /contains? valid Hugging Face secrets|files? (?:that )?contains? valid [^.]{0,40}secrets/i,
    /Push cannot contain secrets|GITHUB PUSH PROTECTION|Push protection|remove secret from commit|unblock-secret/i,
    /(?:secret|credential|token|api key)s? (?:was |were |has been |have been )?(?:detected|found|exposed|leaked) (?:in|on) (?!the (?:environment|env))/i
  ),
  ...signs(
    'cause',
    /(?:contains?|detected|found|leaked|exposed) (?:\d{1,4} |an? |some |potential |possible |valid |hardcoded |verified |active |Hugging Face ){0,3}(?:secrets?|credentials|private keys?)\b/i,
    /(?:secret|credential|leak)s? (?:detected|leaked|exposed|about to be committed)/i,
    /leaks found: [1-9]/i,
    /Found (?:verified|unverified) result/i,
    /Secret scanning/i
  )
]

export const storageLimit = [
  ...signs(
    'decisive',
    /storage limit (?:reached|exceeded)/i,
    /storage patterns tripped/i,
    /(?:exceeded|over) (?:its|your|the) storage/i
  ),
  ...signs(
    'cause',
    // GitHub's sentence, also of what a build clones.
    /(?:exceeded|over) (?:its|your|the) (?:LFS budget|data quota)/i,
    /(?:storage|disk|repository size|repo size|namespace)[^.]{0,40} (?:limit|quota)[^.]{0,40}(?:reached|exceed|full|hit)/i,
    /(?:exceed|reach|over)[^.]{0,40} (?:storage|disk) (?:limit|quota|space)/i,
    /too many files per directory|can only contain up to \d{1,9} files/i,
    /(?:Not enough|insufficient|out of|no more) (?:storage|quota)/i
  ),
  ...signs('advice', /No space left on device|ENOSPC/i)
]
