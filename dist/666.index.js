"use strict"
exports.id=666
exports.ids=[666]
exports.modules={6439:function(t,e,n){n.d(e,{C:function(){return writeBlobs}})
var s=n(3024)
var r=n.n(s)
var i=n(1455)
var o=n.n(i)
var a=n(6760)
var c=n.n(a)
var l=n(7075)
var u=n.n(l)
var f=n(6466)
var d=n.n(f)
var h=n(2891)
const p={sources:64,bytes:4*1024*1024}
async function writeBlobs({git:t,directory:e},n){if(n.length===0)return[]
const s=(0,a.join)(e,"marks")
const r=await t.start(["fast-import","--quiet","--done","--depth=0",`--export-marks=${s}`],["core.fsync=none","fastimport.unpackLimit=0"])
r.stdout.resume()
const o=await(0,f.pipeline)(l.Readable.from(commandsFor(n),{objectMode:false}),r.stdin).catch(t=>t)
const{code:c,stderr:u}=await r.ended
if(o?.path!==undefined)throw o
if(c!==0)throw new h.H({step:"plan",exitCode:c,text:u})
const d=(await(0,i.readFile)(s,"utf8")).matchAll(/^:(\d+) ([0-9a-f]+)$/gm)
const p=new Map([...d].map(([,t,e])=>[Number(t),e]))
return n.map((t,e)=>p.get(e+1)??"")}async function*commandsFor(t){let e=0
for(const n of batches(t)){const t=await Promise.all(n.map(contentOf))
yield Buffer.concat(t.flatMap(t=>[Buffer.from(`blob\nmark :${++e}\ndata ${t.length}\n`),t,Buffer.from("\n")]))}yield Buffer.from("done\n")}function*batches(t){let e=[]
let n=0
for(const s of t){e.push(s)
n+=typeof s==="object"&&"size"in s?s.size:s.length
if(e.length<p.sources&&n<p.bytes)continue
yield e;[e,n]=[[],0]}if(e.length>0)yield e}const m=s.constants.O_RDONLY|(s.constants.O_NOFOLLOW??0)
async function contentOf(t){if(typeof t==="string")return Buffer.from(t)
return"place"in t?await(0,i.readFile)(t.place,{flag:m}):t}},7024:function(t,e,n){n.d(e,{Q:function(){return storeOf},x:function(){return openLfsStore}})
var s=n(7598)
var r=n.n(s)
var i=n(3024)
var o=n.n(i)
var a=n(1455)
var c=n.n(a)
var l=n(6760)
var u=n.n(l)
function storeOf(t){return openLfsStore((0,l.join)(t.directory,"lfs"))}function openLfsStore(t){const placeOf=e=>(0,l.join)(t,"objects",e.slice(0,2),e.slice(2,4),e)
const has=t=>(0,a.lstat)(placeOf(t)).then(t=>t.isFile(),()=>false)
const makePlace=async t=>{const e=placeOf(t)
await(0,a.mkdir)((0,l.dirname)(e),{recursive:true})
return e}
return{placeOf:placeOf,has:has,async bring(t,e){if(!await e.has(t))return false
const[n,s]=[e.placeOf(t),await makePlace(t)]
await(0,a.link)(n,s).catch(()=>(0,a.copyFile)(n,s))
return true},async keepFile(t){const e=(0,s.createHash)("sha256")
let n=0
for await(const s of(0,i.createReadStream)(t)){e.update(s)
n+=s.length}const r=e.digest("hex")
const o=await makePlace(r)
const c=await(0,a.realpath)(t)
if(!await has(r))await(0,a.link)(c,o).catch(()=>(0,a.copyFile)(c,o))
return{oid:r,size:n}},async read(t,e){for await(const n of(0,i.createReadStream)(placeOf(t)))e(n)},async keepBlobs(e,n,s){const r=(0,l.join)(t,"incoming")
if(n.length>0)await(0,a.mkdir)(r,{recursive:true})
const i=await writeHashed(e,n,{witness:s,pathOf:t=>(0,l.join)(r,t)})
for(const[t,{oid:e}]of i)await(0,a.rename)((0,l.join)(r,t),await makePlace(e))
return i}}}async function writeHashed(t,e,{witness:n,pathOf:r}){const o=new Map
let a
await t.visit(e,{begin(t,e){n.begin(t,e)
a={blob:t,size:e,hash:(0,s.createHash)("sha256"),file:(0,i.openSync)(r(t),"w")}},bytes(t){n.bytes(t)
a?.hash.update(t)
if(a)(0,i.writeSync)(a.file,t)},end(){n.end()
if(!a)return;(0,i.closeSync)(a.file)
o.set(a.blob,{oid:a.hash.digest("hex"),size:a.size})}})
return o}},3472:function(t,e,n){n.d(e,{w:function(){return openWorkTree},y:function(){return linkText}})
var s=n(1455)
var r=n.n(s)
var i=n(6760)
var o=n.n(i)
var a=n(9771)
const c=/^(?:\.git|git~1)$/i
const l=4e3
const u=4
async function openWorkTree(t){const e=await(0,s.realpath)((0,a.I8)(t)?.workTree??t)
const partsOf=t=>{const n=(0,i.relative)(e,t)
const s=n.split(i.sep)
return(0,i.isAbsolute)(n)||s[0]===".."?null:s}
const isInside=t=>partsOf(t)?.some(t=>c.test(t))===false
return{async look(t,{follow:n}){const r=(0,i.join)(e,t)
const o=t===""?(0,i.dirname)(e):await real((0,i.dirname)(r))
if(o===null)return{kind:"nothing"}
const a=t===""?e:(0,i.join)(o,(0,i.basename)(r))
const c=n?await real(a):a
if(c===null)return{kind:"nothing"}
if(!isInside(c))return{kind:"outside"}
const l=await(0,s.lstat)(c).catch(noneThere)
if(l?.isDirectory())return{kind:"folder",place:c}
const u=l?.isFile()||l?.isSymbolicLink()
return u?{kind:"file",file:await fileAt(c)}:{kind:"nothing"}},async list(t,e){const n=new Map
await walk(t,"",{isWanted:e,files:n})
return n},pathOf:t=>partsOf(t)?.join("/")??null,async places(){const t=[]
const n=[""]
for(let r=n.shift();r!==undefined&&t.length<l;r=n.shift()){for(const o of await(0,s.readdir)((0,i.join)(e,r),{withFileTypes:true}).catch(()=>[])){if(c.test(o.name)||o.name==="node_modules")continue
const e=o.isDirectory()
const s=`${r}${o.name}${e?"/":""}`
t.push(s)
if(e&&s.split("/").length<=u)n.push(s)}}return t}}}async function walk(t,e,n){const r=await(0,s.readdir)(t,{withFileTypes:true})
const o=r.filter(t=>!/^\.git$/i.test(t.name)&&n.isWanted(`${e}${t.name}${t.isDirectory()?"/":""}`))
for(const s of o.filter(t=>t.isDirectory()))await walk((0,i.join)(t,s.name),`${e}${s.name}/`,n)
const a=o.filter(t=>t.isFile()||t.isSymbolicLink())
const c=await Promise.all(a.map(({name:e})=>fileAt((0,i.join)(t,e))))
a.forEach(({name:t},s)=>n.files.set(e+t,c[s]))}async function fileAt(t){if(t.includes("�"))return{mode:"100644",size:0,place:t}
const e=await(0,s.lstat)(t)
if(e.isSymbolicLink())return{mode:"120000",size:e.size,place:t}
return{mode:(e.mode&64)===0?"100644":"100755",size:e.size,place:t}}function linkText({place:t}){return(0,s.readlink)(t,{encoding:"buffer"})}const real=t=>(0,s.realpath)(t).catch(noneThere)
function noneThere(t){if(["ENOENT","ENOTDIR","ELOOP"].includes(t.code??""))return null
throw t}},2656:function(t,e,n){n.d(e,{H:function(){return formatCommit},L:function(){return parseCommit}})
function formatCommit({tree:t,parents:e,author:n,at:s,message:r}){const clean=t=>t.replace(/[\0\n<>]/g,"").trim()||"unknown"
const i=`${clean(n.name)} <${clean(n.email)}>`
const o=[`tree ${t}`,...e.map(t=>`parent ${t}`),`author ${i} ${n.date.replace(/^@0*(?=\d)/,"")}`,`committer ${i} ${Math.floor(s/1e3)} +0000`]
return`${o.join("\n")}\n\n${r.replaceAll("\0","")}`}function parseCommit(t){const e=decode(t)
const n=e.indexOf("\n\n")
const[s,r]=n<0?[e,""]:[e.slice(0,n),e.slice(n+2)]
const[,i="",o="",a="0",c="+0000"]=/^author ([^\n]*?) ?<([^\n]*)> (-?\d+) ([+-]\d{4})$/m.exec(s)??[]
const[l=""]=r.replace(/^\s*\n/,"").split(/\n[^\S\n]*\n/)
const u=l.trim().replace(/[^\S\n]*\n[^\S\n]*/g," ")
const f=`@${a.startsWith("-")?0:a} ${c}`
return{subject:u,author:{name:i.trim(),email:o.trim(),date:f}}}function decode(t){const[,e]=/^encoding (\S+)$/m.exec(t.toString("latin1").split("\n\n",1)[0]??"")??[]
if(e!==undefined)try{return new TextDecoder(e).decode(t)}catch{}return t.toString("utf8")}},7773:function(t,e,n){n.d(e,{$:function(){return findCaseClashes},L:function(){return checkNames}})
const s=255
const r=/^(?:\.git|git~1|\.{0,2})$/i
const i=/^[ -[\]-~]{1,255}$/
const o=/(?:^|\/)(?:\.git|git~1|\.{0,2})(?:\/|$)/i
function checkNames(t){return t.flatMap(t=>checkName(t)??[])}function checkName({mode:t,path:e}){if(t==="160000")return{kind:"submodule",path:e}
if(i.test(e)&&!o.test(e))return null
if(e.includes("�"))return{kind:"not-utf-8",path:e}
if(/[\x00-\x1f\x7f]/.test(e))return{kind:"control-character",path:e}
if(e.includes("\\"))return{kind:"backslash",path:e}
const n=e.split("/")
const a=n.find(t=>r.test(t))
if(a!==undefined)return{kind:"reserved",path:e,component:a}
for(const t of n){const n=Buffer.byteLength(t)
if(n>s)return{kind:"too-long",path:e,component:t,bytes:n}}return null}function findCaseClashes(t){if(!haveClash(t))return[]
const e=new Set(t)
const n=new Map
for(const e of t)for(const t of[...foldersOf(e),e]){const e=fold(t)
n.set(e,(n.get(e)??new Set).add(t))}return[...n].flatMap(([t,s])=>{if(s.size<2)return[]
const r=[...s].sort()
if(r.some(t=>e.has(t)))return[{kind:"file",paths:r}]
const i=n.get(t.slice(0,Math.max(0,t.lastIndexOf("/"))))
return i&&i.size>1?[]:[{kind:"folder",paths:r}]})}function haveClash(t){const e=new Set(t)
for(const n of t)for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1)){const s=n.slice(0,t)
if(e.has(s))break
e.add(s)}const n=new Set
for(const t of e){if(!a.test(t))continue
const s=fold(t)
if(n.has(s)||s!==t&&e.has(s))return true
n.add(s)}return false}const a=/[A-Z\x80-\uffff]/
function fold(t){return t.normalize("NFC").toLowerCase()}function foldersOf(t){const e=t.split("/").slice(0,-1)
return e.map((t,n)=>e.slice(0,n+1).join("/"))}},7599:function(t,e,n){n.d(e,{L:function(){return findOffenders},c:function(){return s}})
const s=10*1024*1024
function findOffenders(t){return t.filter(({mode:t,size:e,binary:n,pointer:r})=>(n||e>s)&&!r&&t!=="120000"&&t!=="160000").map(({path:t,oid:e,size:n})=>({path:t,oid:e,size:n,why:n>s?"large":"binary"}))}},1755:function(t,e,n){n.d(e,{$2:function(){return formatPointer},ir:function(){return s},vp:function(){return parsePointer}})
const s=1024
const r="https://git-lfs.github.com/spec/v1"
const i=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\noid sha256:([0-9a-f]{64})\r?\nsize (\d{1,16})$/
function parsePointer(t){if(t.length>=s)return null
const[,e,n]=i.exec(t.trim())??[]
if(e===undefined||n===undefined||!Number.isSafeInteger(Number(n)))return null
return{oid:e,size:Number(n)}}function formatPointer({oid:t,size:e}){return`version ${r}\noid sha256:${t}\nsize ${e}\n`}},5751:function(t,e,n){n.d(e,{Xk:function(){return envLines},YU:function(){return holdsSecrets},qb:function(){return isEnvFile}})
var s=n(2838)
var r=n(7086)
const i=/(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.streamlit\/secrets\.toml)$/
const o=/\.(?:example|sample|template|tmpl|dist|defaults?|test)$/
const a=/^[ \t]{0,16}(?:export[ \t]{1,4})?["']?([A-Za-z_][\w.-]{0,63})["']?[ \t]{0,16}=[ \t]{0,16}([^\r\n]{1,4000})/gm
const c=/KEY(?!BOARD|CLOAK)|TOKEN(?!I[ZS])|SECRET|PASSW|PWD|CREDENTIAL|DSN/i
const l=/PUBLIC|PUBLISHABLE|(?:^|_)(?:PATH|FILE|DIR|URL|URI|ENDPOINT|ID|NAME|HOST|MODEL|MINUTES|SECONDS|TTL|LENGTH|LIMIT|TYPE|ALGORITHM|PREFIX|HEADER|VERSION)S?$|EXPIR/i
const u=/^(?:[~.]?\.?\/|\$|op:\/\/|vault:|pk_)|^https?:\/\/[^@]*$|^[\d.,:-]+$|[{}<>]|\s/
const f=8
function holdsSecrets(t){return i.test(t)&&!o.test(t)}function envLines(t){const{path:e,text:n,from:i,to:o}=t
if(!holdsSecrets(e))return[]
const d=(0,s.RD)("generic-api-key")
const h=[]
a.lastIndex=i
for(let t=a.exec(n);t&&t.index<o;t=a.exec(n)){const[e,n="",s=""]=t
const i=valueOf(s)
if(!c.test(n)||l.test(n))continue
if(i.length<f||u.test(i)||(0,r.w)(i))continue
const o=t.index+e.length
h.push({kind:d,level:d.level,secret:i,start:t.index,end:o,at:o-s.length+s.indexOf(i)})}return h}function valueOf(t){const e=/^"([^"]*)"|^'([^']*)'/.exec(t)
return e?e[1]??e[2]??"":t.replace(/[ \t]#.*$/,"").trimEnd()}function isEnvFile(t){return/(?:^|\/)\.env$/.test(t)}},7086:function(t,e,n){n.d(e,{E:function(){return looksRandom},w:function(){return isPlaceholder}})
const s=/x{4}|\*{3}|\.{3}|your|example|sample|placeholder|dummy|fake|change[-_]?(?:me|this|it)|redact|replace|abcdefgh|12345678|(.)\1{5}|<[^>]*>|\$[{(]|^\$\w+$|\{\{|^%\w+%$/i
const r=/^(?:my|the|some|a|db|user|root|admin|super|test|dev|local)?[-_]?(?:pass(?:w(?:or)?d)?|pw|secret|token|key|api[-_]?key|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|admin|root|test|user|none|null|true|false|undefined|development|localhost)[-_]?\d{0,4}!?$/i
function isPlaceholder(t){return s.test(t)||r.test(t)}function entropyOf(t){const e=new Map
for(const n of t)e.set(n,(e.get(n)??0)+1)
let n=0
for(const s of e.values())n-=s/t.length*Math.log2(s/t.length)
return n}function looksRandom(t){return entropyOf(t)>=3&&!isPlaceholder(t)}},4627:function(t,e,n){n.d(e,{zH:function(){return cardFindings},R4:function(){return errorsIn},hX:function(){return readCard},x5:function(){return refusal},TR:function(){return refuse},TT:function(){return saidBy}})
const s=["gradio","docker","static"]
function sdkOf(t){return s.find(e=>e===t["sdk"])}function retiredSdkOf(t){return t["sdk"]==="streamlit"?"streamlit":undefined}const r={gradio:"app.py",docker:"Dockerfile",static:"index.html"}
function checkCard(t,e){if(!t)return[{severity:"will-not-run",kind:"no-front-matter",readme:e.has("README.md")}]
return[...checkSdk(t,e),...checkVersions(t),...checkPort(t)]}function checkSdk(t,e){const n=t["sdk"]
if(n===undefined||n===null||n==="")return[{severity:"will-not-run",kind:"no-sdk"}]
const s=sdkOf(t)
if(!s){const e=typeof n==="string"?n:JSON.stringify(n)
const s=retiredSdkOf(t)!==undefined
return[{severity:s?"will-not-run":"refused",kind:"unknown-sdk",value:e,deprecated:s}]}return checkAppFile(s,t,e)}function checkAppFile(t,e,n){const s=t==="docker"?undefined:e["app_file"]
if(s!==undefined&&typeof s!=="string")return[{severity:"refused",kind:"no-text",key:"app_file"}]
if(t==="static"&&e["app_build_command"])return[]
const i=(s??r[t]).replace(/^(?:\.\/)+/,"")
if(n.has(i))return[]
const o=similarTo(i,n)
return[{severity:"will-not-run",kind:"no-app-file",sdk:t,path:i,declared:s!==undefined,...o!==undefined&&{similar:o}}]}function similarTo(t,e){const n=t.toLowerCase()
const s=`/${n.slice(n.lastIndexOf("/")+1)}`
const depth=t=>t.split("/").length
const r=[...e].filter(t=>`/${t.toLowerCase()}`.endsWith(s))
return r.find(t=>t.toLowerCase()===n)??r.sort((t,e)=>depth(t)-depth(e)||(t<e?-1:1))[0]}function checkVersions(t){const e={sdk_version:"refused",python_version:"will-not-run"}
return["sdk_version","python_version"].flatMap(n=>{const s=t[n]
const r=e[n]
if(s===undefined||typeof s==="string")return[]
return typeof s==="number"?[{severity:r,kind:"unquoted-version",key:n,value:s}]:[{severity:r,kind:"no-text",key:n}]})}function checkPort(t){const e=t["app_port"]
if(e===undefined)return[]
const n=JSON.stringify(e)??""
if(typeof e!=="number")return[{severity:"refused",kind:"invalid-port",value:n}]
if(t["sdk"]!=="docker"||Number.isInteger(e)&&e>=1&&e<=65535)return[]
return[{severity:"will-not-run",kind:"invalid-port",value:n}]}function sdkOfFiles({names:t,requirements:e,app:n}){if(t.has("Dockerfile"))return{sdk:"docker",from:"Dockerfile"}
if(/^\s*gradio\b/im.test(e))return{sdk:"gradio",from:"requirements.txt"}
if(/^\s*(?:import|from)\s+gradio\b/m.test(n))return{sdk:"gradio",from:"app.py"}
if(t.has("index.html"))return{sdk:"static",from:"index.html"}
return undefined}var i=n(2891)
function saidBy(t){let e
const load=async()=>(await Promise.all([n.e(815),n.e(306)]).then(n.bind(n,306))).readFrontMatter(t??"")
return{text:t,frontMatter:()=>e??=load()}}async function readCard(t,e,n){const{inputs:s,search:r,revision:i,gathered:o}=n
const file=async e=>{if(o?.sources.has(e))return readFile(o.git,o.tree,e)
if(o?.base==="disk"||await isExcluded(e,s.exclude))return null
return readFile(t,i,s.path?`${s.path}/${e}`:e)}
const[a,c]=await Promise.all([file("README.md"),s.card?readCardInput(t,i,s.card):null])
const l=c===null?a:await merge(a,c)
const u=s.create||s.sdk!==undefined
const f=u?await findSdk(l,s,file):undefined
const d=f!==undefined&&f.from!=="readme"&&s.history!=="full"
const h=d?await merge(l,`sdk: ${f.sdk}`):l
const p=saidBy(f?.from==="input"?h:l)
const m=errorsIn(e,r,h)
return{readme:h,said:p,merged:h!==a,errors:m,...f&&{sdk:f}}}async function merge(t,e){const{mergeCard:s}=await Promise.all([n.e(815),n.e(275)]).then(n.bind(n,1275))
const r=s(t,e)
if("readme"in r)return r.readme
const i=r.where==="card"?"card":"README.md"
throw refusal([{kind:"invalid-metadata",message:`${i}, line ${r.line}: ${r.invalid}`}])}async function findSdk(t,{sdk:e,create:s},r){const{readFrontMatter:i}=await Promise.all([n.e(815),n.e(306)]).then(n.bind(n,306))
const o=i(t??"")
const a="ok"in o?sdkOf(o.ok)??retiredSdkOf(o.ok):undefined
if(a!==undefined&&(e===undefined||e===a))return{sdk:a,from:"readme"}
if(e!==undefined)return{sdk:e,from:"input"}
if(!s||"ok"in o&&o.ok["sdk"])return undefined
const c=["Dockerfile","requirements.txt","app.py","index.html"]
const[l,u,f,d]=await Promise.all(c.map(r))
const h=new Set([l===null?"":c[0],d===null?"":c[3]])
return sdkOfFiles({names:h,requirements:u??"",app:f??""})}async function isExcluded(t,e){if(e==="")return false
const{select:s}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
return s([{mode:"100644",oid:"",path:t,size:0}],{exclude:e}).excluded>0}function errorsIn(t,e,n){if(n===null)return Promise.resolve([])
const s=e.inText("README.md",n).some(t=>e.blocks(t))
return s?Promise.resolve([]):t.cardErrors(n)}async function cardFindings({card:t,target:e},s){if(e.branch!=="main")return[]
const r=s.entries.find(({path:t})=>t==="README.md")
if(r&&s.known(r.oid)&&t.readme===null)return[]
const i=r&&s.known(r.oid)?[]:await t.errors
const{readFrontMatter:o}=await Promise.all([n.e(815),n.e(306)]).then(n.bind(n,306))
const a=s.entries.map(({path:t})=>t)
const c=o(t.readme??"")
const l="ok"in c&&retiredSdkOf(c.ok)!==undefined
const u=l?i.filter(t=>!/^"sdk" must be one of/.test(t)):i
if(u.length>0)return u.map(t=>({kind:"invalid-metadata",message:t}))
if(l&&e.sdk===c.ok["sdk"])return[]
if("invalid"in c)return[]
return checkCard("ok"in c?c.ok:null,new Set(a)).map(t=>({kind:"card",problem:t}))}async function readCardInput(t,e,n){const s=n.trim().replace(/^(?:\.\/)+/,"")
if(/[\n:{]/.test(s))return n
const r=await readFile(t,e,s)
if(r!==null)return r
const o={input:"card",value:s.slice(0,80),expected:"card"}
throw new i.H({step:"plan",finding:{kind:"invalid-inputs",problems:[o]}})}async function readFile(t,e,n){const s=await t.objects.read(`${e}:${n}`)
return s?.type==="blob"?s.content.toString("utf8"):null}function refusal(t){const isFirst=t=>t.kind==="secret"&&t.blocks
const e=[...t.filter(isFirst),...t.filter(t=>!isFirst(t))]
return new i.H({step:"plan",finding:{kind:"content-refused",findings:e}})}function refuse(t){const isRefused=t=>t.kind==="invalid-metadata"||t.kind==="secret"&&t.blocks||t.kind==="card"&&t.problem.severity==="refused"
const[e,n]=[t.filter(isRefused),t.filter(t=>!isRefused(t))]
if(e.length>0)throw refusal([...e,...n])}},7857:function(t,e,n){n.d(e,{D3:function(){return commitOf},L6:function(){return readNewest},_n:function(){return r},vC:function(){return readSpaceHistory}})
const s=20
const r="--format=%H%x00%an%x00%aI%x00%s"
async function readSpaceHistory(t){const{git:e,scratch:n,spaceGit:s,target:r,source:i,from:o,isHere:a}=t
if(a)return compare(e,t)
await s.fetch(n,r,{oid:o,filter:"tree:0",haves:[i.commit]})
return compare(n.git,t)}async function readNewest(t){const{scratch:e,spaceGit:n,target:r,source:i,from:o}=t
await n.fetch(e,r,{oid:o,filter:"tree:0",haves:[i.commit]})
const a=await e.git(["log",`-${s}`,"-z","--format=%H%x00%s%x00%b",o])
const c=a.stdout.split("\0")
return Array.from({length:Math.floor(c.length/3)},(t,e)=>{const[n="",s="",r=""]=c.slice(e*3)
return{id:n,title:s,message:r}})}async function compare(t,{source:e,from:n}){const i=[n,`^${e.commit}`]
const[o,a,c,l]=await Promise.all([t(["log",`-${s}`,r,...i]),countCommits(t,i),countCommits(t,[e.commit,`^${n}`]),t(["merge-base",e.commit,n])])
const u=o.stdout.split("\n").filter(Boolean).map(commitOf)
return{commits:u,total:a,ours:c,isRelated:l.stdout.trim()!==""}}function commitOf(t){const[e="",n="",s="",r=""]=t.split("\0")
return{sha:e,author:n,date:s,subject:r}}async function countCommits(t,e){return Number((await t(["rev-list","--count",...e])).stdout)||0}},416:function(t,e,n){n.r(e)
n.d(e,{closedTo:function(){return closedTo},findFolder:function(){return findFolder},invalid:function(){return invalid},nearest:function(){return nearest},unusable:function(){return unusable}})
var s=n(2891)
async function findFolder(t){const{git:e,workTree:n,commit:s}=t
const{path:r}=t.inputs
const i=r===""?"tree":(await e.objects.find(`${s}:${r}`))?.type
if(i==="tree")return{in:"commit"}
const o=await n.look(r,{follow:true})
if(o.kind==="folder")return{in:"disk",place:o.place}
if(o.kind==="outside")throw unusable("path",r,"inside-workspace")
if(o.kind==="file"||i==="blob")throw unusable("path",r,"folder-not-file")
const{stdout:a}=await e(["ls-tree","-r","-d","-z","--name-only","--full-tree",s])
const c=(await n.places()).filter(t=>t.endsWith("/"))
const l=await nearest(r,[...a.split("\0"),...c])
throw unusable("path",r,"folder-there",l)}async function nearest(t,e){const{closest:s,distance:r}=await n.e(916).then(n.bind(n,1916))
const i=e.map(t=>t.replace(/\/$/,""))
const nameOf=t=>t.slice(t.lastIndexOf("/")+1)
if(t===""||i.includes(t))return undefined
const o=i.find(e=>nameOf(e)===nameOf(t))
if(o!==undefined)return o
const a=s(t,i)||""
const c=r(t.toLowerCase(),a.toLowerCase())<=Math.max(2,t.length/3)
return a!==""&&c?a:undefined}function closedTo({path:t,files:e},n,{code:s,path:r}){if(s!=="EACCES"&&s!=="EPERM"||r===undefined)return null
const i=n.pathOf(r)
if(i===null)return null
const o=e.length===0||t!==""&&`${i}/`.startsWith(`${t}/`)
return unusable(o?"path":"files",i,"readable")}function unusable(t,e,n,s){return invalid({input:t,value:e.replace(/\s+/g," ").slice(0,80),expected:n,...s!==undefined&&{near:s}})}function invalid(...t){return new s.H({step:"plan",finding:{kind:"invalid-inputs",problems:t}})}},1895:function(t,e,n){n.d(e,{iw:function(){return d},SC:function(){return commitTree},b6:function(){return openIndex},d3:function(){return refuseNames}})
var s=n(6760)
var r=n(6439)
const i="filter=lfs diff=lfs merge=lfs -text"
function withLfsAttributes(t,{uncovered:e,plain:n}){const s=t??""
const r=new Set(n.map(extensionOf))
const o=new Set
const a=new Set
for(const t of e){const e=extensionOf(t)
if(e===""||r.has(e)||nameOf(t)===`.${e}`)a.add(t)
else o.add(e)}const c=[...[...o].sort().map(t=>`*.${literal(t)}`),...[...a].sort().map(t=>`/${literal(t)}`)]
const l=lastLines(s)
const u=c.map(t=>`${quoted(t)} ${i}`).filter(t=>!l.has(t))
if(u.length===0)return t
const f=/\r?\n/.exec(s)?.[0]??"\n"
const d=s===""||s.endsWith("\n")?s:s+f
return d+u.map(t=>t+f).join("")}function lastLines(t){const e=t.split(/\r?\n/)
const n=e.findLastIndex(t=>t.trim()!==""&&!t.endsWith(` ${i}`))
return new Set(e.slice(n+1))}function nameOf(t){return t.slice(t.lastIndexOf("/")+1)}function extensionOf(t){const e=nameOf(t)
return e.includes(".")?e.slice(e.lastIndexOf(".")+1):""}function literal(t){return t.replace(/[\\*?[]/g,"\\$&")}function quoted(t){const e=[...t]
const isControl=t=>t<" "||t===""
if(!e.some(t=>t===" "||isControl(t)))return t
const n=e.map(t=>isControl(t)?`\\${t.charCodeAt(0).toString(8).padStart(3,"0")}`:t.replace(/["\\]/,"\\$&"))
return`"${n.join("")}"`}var o=n(2656)
var a=n(7773)
var c=n(3892)
var l=n(2396)
var u=n(2891)
var f=n(4627)
const d=".gitattributes"
async function openIndex(t,e){const n={env:{GIT_INDEX_FILE:(0,s.join)(t.directory,"snapshot-index"),GIT_ATTR_NOSYSTEM:"1"},config:["core.attributesFile=/dev/null"]}
const run=(e,s)=>must(t,e,{...n,...s!==undefined&&{input:s}})
await run(["read-tree",e??"--empty"])
const apply=async t=>{if(t.length===0)return
refuseNames(t)
const e=t.map(({path:t,mode:e,oid:n})=>`${n?e:"0"} ${n??h}\t${t}\0`)
await run(["update-index","-z","--index-info"],e.join(""))}
return{apply:apply,async coverLfs(e,n){if(e.length===0)return false
const s=(await run(["ls-files","-z"])).split("\0").filter(Boolean)
const i=await run(["check-attr","--cached","-z","--stdin","filter"],e.map(t=>`${t}\0`).join(""))
const o=new Set
const a=i.split("\0")
for(let t=0;t+2<a.length;t+=3)if(a[t+2]==="lfs")o.add(a[t]??"")
const c=new Set(e)
const l=s.includes(d)?await run(["cat-file","blob",`:${d}`]):null
const u=withLfsAttributes(l,{uncovered:e.filter(t=>!o.has(t)),plain:[...s,...n].filter(t=>!c.has(t))})
if(u===null||u===l)return false
const[f=null]=await(0,r.C)(t,[u])
await apply([{path:d,mode:"100644",oid:f}])
return true},writeTree:async({mayLack:t}={mayLack:false})=>(await run(["write-tree",...t?["--missing-ok"]:[]])).trim()}}function refuseNames(t){const e=t.flatMap(({path:t,oid:e})=>(0,a.L)([{path:t,mode:"100644"}]).filter(({kind:t})=>t==="not-utf-8"||t==="reserved"&&e!==null))
if(e.length>0)throw(0,f.x5)(e.map(t=>({kind:"name",problem:t})))}const h="0".repeat(40)
async function commitTree({scratch:t,source:e,target:n,trigger:s},r){const i=[`Source-Commit: ${e.commit}`,...s.repository?[`Source-Repository: ${s.repository}`]:[],...s.runUrl?[`Workflow-Run: ${s.runUrl}`]:[],...s.previewOf?[(0,l.uL)(s.previewOf)]:[],c.N8]
const{author:a,subject:u}=e
const f=n.head===null?[]:[n.head]
const d=`${u||"Deploy"}\n\n${i.join("\n")}\n`
const h=(0,o.H)({tree:r,parents:f,author:a,at:Date.now(),message:d})
return(await must(t,["hash-object","-t","commit","-w","--stdin"],{input:h})).trim()}async function must({git:t},e,n){const{code:s,stdout:r,text:i}=await t(e,n)
if(s!==0)throw new u.H({step:"plan",exitCode:s,text:i})
return r}},480:function(t,e,n){n.d(e,{WW:function(){return p},OR:function(){return blobsOf},wl:function(){return expectListing},nl:function(){return firstWith},v7:function(){return listNew},nT:function(){return listTree},OW:function(){return lookInto},eZ:function(){return namesOf},Zc:function(){return readTree},eV:function(){return secretReader},uP:function(){return trace}})
var s=n(4573)
const r=8e3
function isBinary(t){const e=t.subarray(0,r)
if(e.includes(0))return true
if((0,s.isUtf8)(e))return false
try{new TextDecoder("utf-8",{fatal:true}).decode(e,{stream:t.length>=r})
return false}catch{return true}}var i=n(7599)
var o=n(5751)
var a=n(1755)
function parseRevList(t,e){const n=[]
const s=[]
let r=0
for(let i=0;i<t.length;){const o=t.indexOf("\n",i)
const a=o<0?t.length:o
const c=i+e+1
if(t[i]==="<")r++
else if(t[i]===">")n.push(t.slice(i+1,a))
else if(a<c)n.push(t.slice(i,a))
else if(a>c)s.push({oid:t.slice(i,c-1),path:t.slice(c,a)})
i=a+1}return{commits:n,behind:r,others:s}}const c=/^[0-7]{6}$/
const l=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const u=/^(?:\d*|-)$/
function parseTree(t){const e=[]
for(let n=0;n<t.length;){const[s,r]=[t.indexOf("\t",n),t.indexOf("\0",n)]
const i=t.indexOf(" ",n+"100644 ".length)+1
const o=t.indexOf(" ",i)
const a=o<0?s:Math.min(o,s)
const[f,d]=[t.slice(n,n+"100644".length),t.slice(i,a)]
const h=t.slice(a,s).trimStart()
if(!(i<s&&s+1<r&&c.test(f)&&l.test(d)&&u.test(h)))throw new Error(`not an entry of git ls-tree: ${JSON.stringify(t.slice(n,n+200))}`)
const p=t.slice(s+1,r)
const m=h===""||h==="-"?null:Number(h)
if(f!=="040000")e.push({mode:canonical(f),oid:d,path:p,size:m})
n=r+1}return e}function canonical(t){if(t==="120000"||t==="160000")return t
return(parseInt(t,8)&64)===0?"100644":"100755"}const f=48
function parseTreeObject(t,e,n){const s=[]
const r=[]
for(let i=0;i<t.length;){const[o,a]=[t.indexOf(32,i),t.indexOf(0,i)]
const c=a+1+n
if(o<0||a<o||c>t.length)throw new Error("not a git tree")
while(t[i]===f)i++
const l=t.toString("latin1",i,o)
const u=e+t.toString("utf8",o+1,a)
const d=t.toString("hex",a+1,c)
if(l==="40000")r.push({oid:d,path:`${u}/`})
else s.push({mode:canonical(l),oid:d,path:u,size:null})
i=c}return{files:s,folders:r}}var d=n(2891)
var h=n(7857)
const p=20
async function listTree(t,e){const n=await t(["ls-tree","-r","-l","-z","--full-tree",e])
return n.code===0?parseTree(n.stdout):[]}async function readTree({objects:t},e){const n=[]
const read=async s=>{const r=[]
let[i,o]=[0,[]]
await t.visit(s.map(({oid:t})=>t),{begin:()=>undefined,bytes:t=>void o.push(t),end(){const t=parseTreeObject(Buffer.concat(o),s[i]?.path??"",e.length/2)
for(const e of t.files)n.push(e)
for(const e of t.folders)r.push(e);[i,o]=[i+1,[]]}})
if(r.length>0)await read(r)}
await read([{oid:e,path:""}])
return n}function blobsOf(t){const e=new Set
return t.flatMap(({oid:t,path:n,size:s})=>{if(s===null||e.has(t))return[]
e.add(t)
return[{oid:t,path:n,size:s}]})}const m=["rev-list","--objects","--left-right","--stdin"]
function expectListing(t){t.expect(m)}async function listNew(t,{to:e,from:n},s){if(n!==null&&await t.objects.find(n)===null)return null
const r=n===null?e:`${n}...${e}`
const[i,o]=await Promise.all([t(m,{input:r}),s])
const{commits:a,behind:c,others:l}=parseRevList(i.stdout,e.length)
const u=a.length+c+l.length===0
if(i.code!==0||u&&n!==e)return null
const f=new Map
const d=new Set(l.map(({oid:t})=>t))
for(const{oid:t,size:e}of o)if(e!==null&&d.has(t))f.set(t,e)
const h=[]
const p=[]
for(const{oid:t,path:e}of l){const n=f.get(t)
if(n===undefined)p.push({oid:t,path:e})
else h.push({oid:t,path:e,size:n})}const w=p.length===0||a.length===1&&o.length>0
return{blobs:h,more:()=>w?Promise.resolve([]):blobsAmong(t,p),commits:a.map(t=>({oid:t,path:"",size:0})),behind:c}}async function blobsAmong(t,e){const{code:n,stdout:s,text:r}=await t(["cat-file","--batch-check=%(objecttype) %(objectsize)"],{input:e.map(({oid:t})=>`${t}\n`).join("")})
const i=s.split("\n").filter(Boolean)
if(n!==0||i.length<e.length)throw new d.H({step:"plan",exitCode:n,text:r})
return e.flatMap((t,e)=>{const[,n]=/^blob (\d+)$/.exec(i[e]??"")??[]
return n===undefined?[]:[{...t,size:Number(n)}]})}async function lookInto(t,e,n){const s=e.filter(({size:t})=>t<=i.c)
const r=namesOf(s)
for(const{oid:t,path:e}of n.named??[])if(r.has(t)&&(0,o.YU)(e))r.set(t,e)
const c=new Map
const l=headReader((t,e,n)=>{const s=e<a.ir?(0,a.vp)(n.toString("latin1")):null
const r=isBinary(n)
if(r||s)c.set(t,{binary:r,pointer:s})})
const u=secretReader(r,n)
await t.objects.visit([...r.keys()],both(l,u))
return e.map(t=>{const{binary:e,pointer:n}=c.get(t.oid)??w
return{...t,binary:e,pointer:n,secrets:u.found.get(t.oid)??g}})}const w={binary:false,pointer:null}
const g=[]
function both(t,e){return{begin(n,s){t.begin(n,s)
e.begin(n,s)},bytes(n){t.bytes(n)
e.bytes(n)},end(){t.end()
e.end()}}}function namesOf(t){const e=new Map
for(const{oid:n,path:s}of t)if(!e.has(n)||(0,o.YU)(s))e.set(n,s)
return e}function secretReader(t,{search:e,isKnown:n}){const s=new Map
let r=null
return{found:s,begin(s){r=n?.(s)?null:{oid:s,look:e.open(t.get(s)??"")}},bytes:t=>r?.look.feed(t),end(){const t=r?.look.end()??[]
if(r&&t.length>0)s.set(r.oid,t)}}}const k=Buffer.alloc(0)
function headReader(t){let e={oid:"",size:0}
let n=k
return{begin(t,s){e={oid:t,size:s}
n=k},bytes(t){if(n.length===r)return
const e=t.subarray(0,r-n.length)
n=n.length>0?Buffer.concat([n,e]):e},end:()=>t(e.oid,e.size,n)}}async function trace(t,e,n){const{to:s,from:r,atTip:i}=n
const o=await Promise.all(e.slice(0,p).map(({oid:e})=>firstWith(t,e,s,r)))
const a=e.map(({why:t,path:e,size:n,oid:s},r)=>{const a=o[r]
const c=t==="large"?"large-file":"binary-file"
return{kind:c,path:e,size:n,at:i.has(s)?"tip":"history",...a&&{commit:a}}})
const order=t=>(t.kind==="large-file"?0:2)+("at"in t&&t.at==="history"?1:0)
return a.sort((t,e)=>order(t)-order(e))}async function firstWith(t,e,n,s){const r=[n,...s?[`^${s}`]:[]]
const i=await t(["log","--reverse",`--find-object=${e}`,h._n,...r])
const[o]=i.stdout.split("\n")
return o?(0,h.D3)(o):undefined}},1e3:function(t,e,n){n.d(e,{B:function(){return isOfTheTokensKind},j:function(){return configure}})
var s=n(2891)
async function configure({changes:t,credential:e},n){if(t.length===0)return{made:[],refused:[]}
const{spaceApi:s,steps:r,tell:i,learn:o}=n
i.setting(t)
const a=[]
const c=new Set
o({changes:a})
const change=async t=>{const n=await apply(s,t)
if("ok"in n)a.push(t)
else if(isOfTheTokensKind(n.refused,e))c.add(t.setting)
else throw refusalOf(t,n.refused)}
const all=async()=>{for(const e of t)if(!c.has(e.setting))await change(e)}
await r.time("settings",all())
o({refusedSettings:[...c]})
return{made:a,refused:[...c]}}function apply(t,e){switch(e.setting){case"secrets":return t.setSecret({...e,value:e.value.reveal()})
case"variables":return t.setVariable(e)
case"hardware":return t.setHardware(e.value,e.sleepTime)
case"sleep-time":return t.setSleepTime(e.value)
case"visibility":return t.setVisibility(e.value)}}function isOfTheTokensKind({status:t},{kind:e}){return(t===401||t===403)&&(e==="oidc"||e==="oauth"||e==="app")}function refusalOf(t,e){if(e.status!==400)return new s.H({step:"settings",http:e})
const n="key"in t?t.key:String(t.value)
const r=e.message
const i={input:t.setting,value:n,expected:"accepted",...r&&{told:r}}
return new s.H({step:"settings",finding:{kind:"invalid-inputs",problems:[i]},http:e})}},698:function(t,e,n){n.d(e,{i:function(){return announce},n:function(){return withdraw}})
var s=n(2401)
const r={running:"success",asleep:"success",unwatched:"success",overtaken:"inactive","timed-out":"in_progress",failed:"failure"}
function stateAfter(t){if(t==="failed")return r.failed
return t.because===undefined?r[t.how]:"in_progress"}const i={conclude:()=>Promise.resolve()}
function announce(t,{tell:e,learn:n,signal:r}){const{trigger:o,target:a,source:c}=t
const{repository:l}=o
const u=t.inputs["github-token"]
if(u.trim()===""||l===undefined)return i
const f={appUrl:a.appUrl,runUrl:o.runUrl,description:a.space}
const open=async()=>{const t=await(0,s.o)(u,l,r)
const e={ref:c.commit,environment:a.space,description:a.url}
const i=await t.createDeployment(e)
await t.setState(i,{...f,state:"in_progress"})
n({announced:true})
return{github:t,deployment:i}}
const d=open().catch(t=>{e.noDeployment(t.message)
return null})
return{async conclude(t){const n=await d
if(n===null)return
await n.github.setState(n.deployment,{...f,state:stateAfter(t)}).catch(t=>e.noDeployment(t.message))}}}async function withdraw(t,{inputs:e,trigger:n},{tell:r,signal:i}){const{repository:o,runUrl:a}=n
const c=e["github-token"]
if(c.trim()===""||o===undefined)return
try{const e=await(0,s.o)(c,o,i)
for(const n of t)for(const t of await e.deployments(n))await e.setState(t,{state:"inactive",appUrl:"",runUrl:a,description:n})}catch(t){r.noDeployment(t.message)}}},8666:function(t,e,n){n.r(e)
n.d(e,{announce:function(){return ce.i},configure:function(){return ae.j},goBack:function(){return goBack},keepPrevious:function(){return keepPrevious},lookInside:function(){return lookInside},openSpaceGit:function(){return openSpaceGit},planFor:function(){return planFor},planLines:function(){return planLines},requireTrusted:function(){return requireTrusted},send:function(){return send_send},setRemote:function(){return setRemote}})
var s=n(7090)
var r=n(2891)
var i=n(5891)
var o=n(9323)
function gitHeaders(t){return{"User-Agent":"git/2 hf-space-push/1",Authorization:`Basic ${Buffer.from(`git:${t.reveal()}`).toString("base64")}`}}function madeBy(t,{"User-Agent":e="",...n}){const[,s="git/2"]=/ agent=(git\/\d+(?:\.\w+)*)/.exec(t)??[]
return{...n,"User-Agent":e.replace(/^git\/\S+/,s)}}var a=n(7075)
var c=n(2715)
const l=Buffer.from("0000")
const u=65520
class PacketError extends Error{}function packet(t){const e=Buffer.from(t)
const n=e.length+4
if(n>u)throw new PacketError(`a packet of ${n} bytes`)
return Buffer.concat([Buffer.from(n.toString(16).padStart(4,"0")),e])}class PacketReader{#t
#e=Buffer.alloc(0)
constructor(t){this.#t=t[Symbol.asyncIterator]()}async next(){const t=await this.#n(4)
if(t.length===0)return undefined
if(t.length<4)throw new PacketError("broke off within a length")
const e=t.toString("latin1")
const n=/^[0-9a-f]{4}$/i.test(e)?parseInt(e,16):NaN
if(n<3)return null
if(!(n>=4&&n<=u))throw new PacketError(`no length of a packet: ${JSON.stringify(e)}`)
const s=await this.#n(n-4)
if(s.length<n-4)throw new PacketError("broke off within a packet")
return s}async rest(t){const e=[this.#e]
let n=this.#e.length
this.#e=Buffer.alloc(0)
for(;;){const s=await this.#t.next()
if(s.done)return Buffer.concat(e).subarray(0,t)
if(n<t)e.push(s.value)
n+=s.value.length}}async#n(t){if(this.#e.length>=t)return this.#s(this.#e,t)
const e=Buffer.allocUnsafe(t)
let n=this.#s(this.#e,t).copy(e)
while(n<t){const s=await this.#t.next()
if(s.done)break
n+=this.#s(s.value,t-n).copy(e,n)}return e.subarray(0,n)}#s(t,e){this.#e=t.subarray(e)
return t.subarray(0,e)}}async function readPackets(t){const e=new PacketReader(a.Readable.from([t]))
const n=[]
for(let t;(t=await e.next())!==undefined;)n.push(t)
return n}const f=256*1024
async function readSideBand(t,e){const n=[]
let s=0
for(;;){const r=await t.next()
if(r===undefined)throw new PacketError("broke off before its end")
if(r===null)return{told:Buffer.concat(n).toString("utf8")}
const i=r.subarray(1)
if(r[0]===1)await e.data(i)
else if(r[0]===2&&s<f){n.push(i)
s+=i.length}else if(r[0]===3)return{told:Buffer.concat(n).toString("utf8"),fatal:i.toString("utf8")}
else if(r[0]!==2)throw new PacketError(`no band: ${r[0]}`)}}const d=1024*1024
async function readReport(t,e){const n=[]
let s=0
const r=new PacketReader(t)
const{told:i,fatal:o}=await readSideBand(r,{data:t=>{if((s+=t.length)>d)throw new PacketError("a report without end")
n.push(t)}})
if(o!==undefined)throw new PacketError(`${o}\n${i}`)
await r.rest(0)
const a=(await readPackets(Buffer.concat(n))).map(t=>t?.toString("utf8").replace(/\n$/,""))
const[c]=a
if(!c?.startsWith("unpack "))throw new PacketError('a report that does not begin with "unpack"')
const l=`ng ${e} `
const u=a.find(t=>t?.startsWith(l))?.slice(l.length)
if(c!=="unpack ok")return{reason:c.replace("unpack ","unpack: "),told:i}
if(u!==undefined)return{reason:u,told:i}
if(a.includes(`ok ${e}`))return{told:i}
throw new PacketError(`a report that does not name ${e}`)}const h=1024*1024
const p=64*1024
const m=["send-pack","--stateless-rpc","--helper-status","--thin","--no-progress","--stdin"]
const w=["push.negotiate=false"]
function expectPush(t,e){t.expect([...m,e],w)}async function makePush(t){if(t.from===t.to)return{send:()=>Promise.resolve({kind:"up-to-date"}),discard:()=>undefined}
const e=`refs/heads/${t.branch}`
const n=await t.startGit([...m,t.url],w)
n.stdin.write(Buffer.concat([packet(`+${t.to}:${e}\n`),l,refsOf(t.advertisement)]))
const s=new PacketReader(n.stdout)
const r=requestOf(s)
const send=async i=>{try{const o=await r
if(o==="broken")return await brokenOff(n)
if(o==="none")return await withoutRequest(n,s,e)
const a=whatIsWrong(o,{...t,ref:e})
if(a)return a
return await exchange(t,n,s,{ref:e,request:o,onItsWay:i})}finally{n.kill()}}
const discard=()=>{n.kill()
n.stdout.destroy()}
return{send:send,discard:discard}}function refsOf(t){const e=parseInt(t.toString("latin1",0,4),16)
const n=t.toString("latin1",4,13)==="# service"
return n?t.subarray(e+l.length):t}async function requestOf(t){const e=[]
for(let n=0;n<=h;){const s=await nextOf(t)
if(s===undefined)return"broken"
if(s===null)return e.length===0?"none":{commands:await commandsIn(e),whole:Buffer.concat(e)}
e.push(s)
n+=s.length}return{commands:await commandsIn(e),stream:async function*(){for(let t=e.shift();t;t=e.shift())yield t
for(;;){const e=await nextOf(t)
if(e===null)return
if(e===undefined)throw new RequestBroken
yield e}}}}async function commandsIn(t){const e=new PacketReader(a.Readable.from(t))
const n=[]
for(let t;t=await nextOf(e);){const e=t.toString("utf8")
if(!e.startsWith("shallow "))n.push(e)}return n}function whatIsWrong({commands:t},{from:e,to:n,ref:s}){const r=t.map(t=>t.split("\0")[0]).join(", ")
const i=` ${n} ${s}`
if(r===`${e??"0".repeat(n.length)}${i}`)return null
if(t.length===1&&r.endsWith(i))return{kind:"stale"}
return{kind:"git",code:-1,stderr:`git send-pack asks for another update: ${r}\n`}}class RequestBroken extends Error{}const nextOf=t=>t.next().catch(()=>undefined)
async function brokenOff(t){t.stdin.end()
t.stdout.resume()
return{kind:"git",...await t.ended}}async function withoutRequest(t,e,n){t.stdin.end()
const s=statusOf(await e.rest(p),n)
const r=await t.ended
if(s==="ok")return{kind:"up-to-date"}
return s===undefined?{kind:"git",...r}:{kind:"stale"}}function statusOf(t,e){const n=t.toString("utf8").replace(/^(0000)+/,"").split("\n")
if(n.some(t=>t===`ok ${e}`||t.startsWith(`ok ${e} `)))return"ok"
const s=`error ${e} `
return n.find(t=>t.startsWith(s))?.slice(s.length)}async function exchange(t,e,n,{ref:s,request:i,onItsWay:o}){const{url:l,headers:u,deadlines:f,signal:d}=t
let h=false
try{const r=t.door({url:`${l}/git-receive-pack`,method:"POST",headers:{...madeBy(i.commands[0]??"",u),"Content-Type":"application/x-git-receive-pack-request",Accept:"application/x-git-receive-pack-result"},body:"whole"in i?i.whole:{open:()=>a.Readable.from(i.stream(),{objectMode:false,highWaterMark:256*1024})},once:true,deadlines:f,signal:d})
o()
const m=await r
h=true
if(!isReport(m)){const{status:t,headers:e}=m
return{kind:"answered",status:t,headers:e,text:await(0,c.i4)(m)}}const w=await readReport(tee(m,e),s)
e.stdin.end()
return compare(w,statusOf(await n.rest(p),s),(await e.ended).stderr)}catch(t){if(t instanceof RequestBroken)return await brokenOff(e)
if(t instanceof r.H)throw t
const n=t instanceof c.lk?t.sent:h
return{kind:"lost",error:t,sent:n}}}const isReport=({status:t,headers:e})=>t===200&&e["content-type"]==="application/x-git-receive-pack-result"
async function*tee({body:t},e){for await(const n of t){e.stdin.write(n)
yield n}}function compare(t,e,n){const{reason:s,told:r}=t
if(s===undefined&&e==="ok")return{kind:"updated",told:r}
if(s!==undefined&&e!=="ok")return{kind:"refused",reason:s,told:r}
return{kind:"lost",error:new Error(`git reads the report otherwise: ${e??n}`),sent:true}}var g=n(8474)
var k=n(1455)
var y=n(6760)
var b=n(8500)
const v=1e3
async function fetchCommit(t){const e=await ask(t)
return e==="silent"?await ask({...t,filter:undefined}):e}async function ask(t){const e=t.door({url:`${t.url}/git-upload-pack`,method:"POST",headers:{...t.headers,"Content-Type":"application/x-git-upload-pack-request",Accept:"application/x-git-upload-pack-result"},body:requestFor(t),deadlines:t.deadlines,signal:t.signal})
e.catch(()=>undefined)
const{haves:n=[]}=t
let s
try{await(0,b.setImmediate)()
s=await t.startGit(["index-pack","--stdin",...n.length>0?["--fix-thin"]:[]])
return await take(t,await e,s)}catch(t){if(t instanceof c.lk||t instanceof PacketError)return{kind:"lost",error:t}
throw t}finally{s?.kill()
e.then(t=>t.close(),()=>undefined)}}function requestFor({oid:t,depth:e,filter:n,haves:s=[]}){const r=[...["side-band-64k","ofs-delta","no-progress"],...s.length>0?["thin-pack"]:[],...e?["shallow"]:[],...n?["filter"]:[],"agent=git/hf-space-push"]
return Buffer.concat([packet(`want ${t} ${r.join(" ")}\n`),...e?[packet(`deepen ${e}\n`)]:[],...n?[packet(`filter ${n}\n`)]:[],l,...s.map(t=>packet(`have ${t}\n`)),packet("done\n")])}async function take(t,e,n){const{status:s,headers:r}=e
if(s!==200||r["content-type"]!=="application/x-git-upload-pack-result")return{kind:"answered",status:s,headers:r,text:await(0,c.i4)(e)}
const i=new PacketReader(e.body)
const o=[]
for(;;){const e=await i.next()
if(e===undefined&&t.filter)return"silent"
if(e===undefined)throw new PacketError("an answer without a pack")
const n=e?.toString("utf8").trimEnd()??""
if(/^ERR .*not our ref/.test(n))return{kind:"moved",reason:n.slice(4)}
if(n.startsWith("ERR "))return{kind:"answered",status:s,headers:r,text:n.slice(4)}
const[,a]=/^shallow ([0-9a-f]{40,64})$/.exec(n)??[]
if(a&&o.length<v)o.push(a)
else if(/^(NAK|ACK [0-9a-f]+)$/.test(n))break
else if(n!=="")throw new PacketError(`no answer to a fetch: ${JSON.stringify(n.slice(0,200))}`)}const a=await store(n,i)
if(a)return a
const l=(0,y.join)(t.repository,"shallow")
if(o.length>0)await(0,k.writeFile)(l,`${o.join("\n")}\n`)
else await(0,k.rm)(l,{force:true})
return{kind:"fetched",filtered:t.filter!==undefined}}async function store(t,e){t.stdout.resume()
const{told:n,fatal:s}=await readSideBand(e,{data:async e=>{if(t.stdin.write(e)||t.stdin.destroyed)return
await Promise.race([(0,g.once)(t.stdin,"drain"),t.ended]).catch(()=>undefined)}})
if(s!==undefined)return{kind:"lost",error:new PacketError(`${s}\n${n}`)}
t.stdin.end()
const r=await t.ended
return r.code===0?undefined:{kind:"git",...r}}var x=n(3618)
var S=n(7598)
var O=n(3024)
class LfsStopped extends Error{failure
constructor(t){super(t.kind)
this.failure=t}}const $="application/vnd.git-lfs+json"
const E=100
const j=4*1024*1024
async function askLfs(t,e){const{call:n,oid:s,action:r,json:i}=e
const o={url:r.href,method:"POST",headers:{"User-Agent":t.userAgent,Accept:$,"Content-Type":$,...r.header},body:Buffer.from(JSON.stringify(i)),deadlines:t.deadlines[n],signal:t.signal}
const a={call:n,url:r.href,...s&&{oid:s}}
return persistently(t,a,async()=>{const e=await t.door(o)
const n=e.status>=200&&e.status<300
if(!n)throw refusedBy(e.status,e.headers,await(0,c.i4)(e),a)
return(await(0,c.oD)(e,j)).toString("utf8")})}function refusedBy(t,e,n,s){return new LfsStopped({kind:"answered",...s,status:t,headers:e,text:n})}async function persistently({again:t,sleep:e,signal:n},s,r){const i=performance.now()
let o=0
for(let a=1;;a++){try{return await r()}catch(r){const l=r instanceof LfsStopped?r.failure:r instanceof c.lk?{kind:"lost",...s,error:r}:undefined
if(!l)throw r
const u=s.call==="upload"?o:performance.now()-i
const f=outcomeOf(l)
const d=f&&!n?.aborted&&t({call:s.call,attempt:a,waited:u,...f})
if(typeof d!=="number")throw new LfsStopped(l)
o+=d
await e(d,n)}}}function outcomeOf(t){if(t.kind==="answered")return{status:t.status,headers:t.headers}
return t.kind==="lost"?{code:t.error.code}:undefined}async function askBatch(t,e){const n=performance.now()
const s=await askLfs(t,{call:"batch",action:{href:`${t.url}/objects/batch`,header:{Authorization:t.authorization}},json:{operation:"upload",transfers:["basic"],hash_algo:"sha256",objects:e.map(({oid:t,size:e})=>({oid:t,size:e}))}})
const r=readAnswer(s,t.url)
return new Map(e.map(({oid:e})=>[e,orderOf(e,r.get(e),{server:t,asked:n})]))}function readAnswer(t,e){try{const{objects:e,transfer:n}=JSON.parse(t)
if(!Array.isArray(e)||!(n===undefined||n==="basic"))throw new Error(t)
return new Map(e.map(t=>[t?.oid,t??{}]))}catch{throw refusedBy(200,{},t.slice(0,64*1024),{call:"batch",url:e})}}function orderOf(t,e,{server:n,asked:s}){const no=(e,n)=>new LfsStopped({kind:"object",oid:t,message:e,...typeof n==="number"&&{code:n}})
if(!e)throw no("the answer does not name it")
const{error:r,actions:i,authenticated:o}=e
if(r)throw no(typeof r.message==="string"?r.message:"an error without a message",r.code)
if(i===undefined||i===null)return null
const read=(t,e)=>{const{href:s,header:r}=e??{}
if(typeof s!=="string"||!isUsable(s,n.url))throw no(`no address to ${t} it at`)
const i=o!==true&&isSameOrigin(s,n.url)
return{href:s,header:{...i&&{Authorization:n.authorization},...readHeader(r)}}}
if(!i.upload)throw no("it is wanted, and the answer does not say where")
const{expires_in:a}=i.upload
return{upload:read("upload",i.upload),...i.verify?{verify:read("verify",i.verify)}:{},expires:typeof a==="number"&&a>0?s+a*1e3:Infinity}}function isUsable(t,e){const{protocol:n}=URL.canParse(t)?new URL(t):{protocol:""}
return n==="https:"||n==="http:"&&e.startsWith("http:")}const isSameOrigin=(t,e)=>new URL(t).origin===new URL(e).origin
const T=/^(host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/i
function readHeader(t){const e=typeof t==="object"&&t!==null?Object.entries(t):[]
return Object.fromEntries(e.filter(t=>typeof t[1]==="string"&&!T.test(t[0])&&/^[\w-]+$/.test(t[0])&&/^[\t\x20-\x7e\x80-\xff]*$/.test(t[1])))}const A=64*1024
const R=3e4
async function uploadObjects(t){const e=new AbortController
const n=t.signal?AbortSignal.any([t.signal,e.signal]):e.signal;(0,g.setMaxListeners)(0,n)
const s={...t,signal:n}
const r=jobsOf(s)
let[i,o]=[0,0]
let a
const worker=async()=>{try{for await(const{object:t,order:e}of{[Symbol.asyncIterator]:()=>shared(r)}){if(a)return
if(e){await send(s,t,e)
i++
o+=t.size}}}catch(t){a??=t
e.abort()}}
await Promise.all(Array.from({length:t.parallel??8},worker))
if(a instanceof LfsStopped)return a.failure
if(a)throw a
return{kind:"uploaded",objects:i,bytes:o}}const shared=t=>({next:()=>t.next()})
async function*jobsOf(t){const{objects:e}=t
const ask=n=>{const s=askBatch(t,e.slice(n,n+E))
s.catch(()=>undefined)
return s}
let n=e.length>0?ask(0):undefined
for(let t=0;n;t+=E){const s=await n
n=t+E<e.length?ask(t+E):undefined
for(const n of e.slice(t,t+E))yield{object:n,order:s.get(n.oid)??null}}}async function send(t,e,n){const{oid:s,size:r}=e
let i=n
await persistently(t,{call:"upload",url:n.upload.href,oid:s},async()=>{if(i&&i.expires-performance.now()<R)i=(await askBatch(t,[e])).get(s)??null
if(i)await put(t,e,i)})
const{verify:o}=i
if(o)await askLfs(t,{call:"verify",oid:s,action:o,json:{oid:s,size:r}})}async function put(t,{oid:e,size:n,path:s},r){const{door:i,deadlines:o,signal:l,userAgent:u,progress:f=()=>undefined}=t
let d=0
let h
const takeBack=()=>{h=undefined
f(-d)
d=0}
const open=()=>{takeBack()
const t=h={}
const r=checked({oid:e,size:n,path:s},e=>{if(t!==h)return
d+=e
f(e)})
return a.Readable.from(r,{objectMode:false})}
try{const t=await i({url:r.upload.href,method:"PUT",headers:{"User-Agent":u,"Content-Type":"application/octet-stream",...r.upload.header},body:{open:open,length:n},deadlines:o.upload,signal:l})
const{status:s,headers:a}=t
const refused=t=>refusedBy(s,a,t,{call:"upload",url:r.upload.href,oid:e})
if(s<200||s>=300)throw refused(await(0,c.i4)(t))
const f=await(0,c.oD)(t,A)
if(d!==n)throw refused(f.toString("utf8"))}catch(t){takeBack()
throw t}}async function*checked({oid:t,size:e,path:n},s){const corrupt=e=>new LfsStopped({kind:"corrupt",oid:t,message:e})
const r=(0,S.createHash)("sha256")
let i=0
let o
try{for await(const t of(0,O.createReadStream)(n,{highWaterMark:256*1024})){if(o){s(o.length)
yield o}r.update(t)
if((i+=t.length)>e)throw corrupt(`it has more than its ${e} bytes`)
o=t}}catch(t){throw t instanceof LfsStopped?t:corrupt(t.message)}if(i!==e)throw corrupt(`it has ${i} of its ${e} bytes`)
if(r.digest("hex")!==t)throw corrupt("its bytes have another hash")
if(o){s(o.length)
yield o}}var M=n(7848)
const B=32
function openSpaceGit(t){const{door:e,token:n,clock:s,signal:r}=t
const a=gitHeaders(n)
const{"User-Agent":c="",Authorization:l=""}=a
const make=(t,{url:n,branch:s,advertisement:o=Buffer.alloc(0)},c)=>makePush({...c,...{door:e,url:n,branch:s,advertisement:o,headers:a,signal:r},startGit:t.start,deadlines:i.bw["receive-pack"].deadlines})
let u
const discard=()=>{u?.made.then(t=>t.discard()).catch(()=>undefined)
u=undefined}
return{begin(t,e,n){discard()
u={...n,target:e,made:make(t,e,n)}
u.made.catch(()=>undefined)},discard:discard,async push(t,e,n,s=()=>undefined){const r=u?.target===e&&u.from===n.from&&u.to===n.to
const i=r?u?.made:undefined
if(i)u=undefined
else discard()
return(await(i??make(t,e,n))).send(s)},fetch:async({git:n,directory:s},{url:i,branch:o},c)=>{const l={door:e,url:i,headers:a,signal:r,repository:s,startGit:n.start}
const ask=e=>space_git_persistently({...l,...e},t)
let u=await ask(c)
if(u.kind==="git"&&c.haves)u=await ask({...c,haves:[]})
if(u.kind!=="fetched")throw notFetched(u,{url:i,branch:o,oid:c.oid})},upload:({url:t},n,i)=>uploadObjects({...{door:e,authorization:l,userAgent:c,signal:r,objects:n,progress:i,again:again},url:(0,o.l)(t),parallel:B,deadlines:I,sleep:t=>s.sleep(t)})}}const I={batch:i.bw["lfs-batch"].deadlines,upload:i.bw["lfs-upload"].deadlines,verify:i.bw["lfs-verify"].deadlines}
const again=({call:t,attempt:e,waited:n,status:r,headers:i={},code:o=""})=>{const a=r===undefined?{code:o}:attemptedOf({status:r,headers:i})
return(0,s.j)(`lfs-${t}`,a,{attempt:e,waited:n})??undefined}
function attemptedOf({status:t,headers:e}){return{status:t,wait:(0,x.lT)(e,t)}}async function space_git_persistently(t,{clock:e,signal:n}){let r=0
for(let o=1;;o++){const a=await fetchCommit({...t,deadlines:i.bw["upload-pack"].deadlines})
n.throwIfAborted()
const c=howItWent(a)
const l=c&&(0,s.j)("upload-pack",c,{attempt:o,waited:r})
if(l===null||l===undefined)return a
r+=l
await e.sleep(l)}}function howItWent(t){if(t.kind==="answered")return attemptedOf(t)
return t.kind==="lost"?{code:codeOf(t.error)}:undefined}const codeOf=t=>t instanceof c.lk?t.code:"ECUT"
function notFetched(t,{url:e,branch:n,oid:s}){const{step:o}=i.bw["upload-pack"]
switch(t.kind){case"moved":return new r.H({step:o,finding:{kind:"head-moved",branch:n,seen:null,expected:s}})
case"git":return new r.H({step:o,exitCode:t.code,text:t.stderr})
case"lost":return lost({route:"upload-pack",url:e,step:o},t.error)
case"answered":return refused({route:"upload-pack",url:e,step:o},t)}}function lost(t,e){return(0,x.HB)(t,e instanceof c.lk?e:new c.lk("ECUT",e.message))}function refused({route:t,url:e,step:n},s){const{status:i,headers:o,text:a}=s
const c=o["content-type"]??""
if(i===200&&c.startsWith("application/x-git-"))return new r.H({step:n,text:`fatal: remote error: ${a}`})
const l=(0,x.X1)(t,{status:i,headers:o,url:e},a)
try{const t=(0,M.cL)(()=>null,{step:n,status:i,url:e,evidence:l,body:a,pace:0})
return new r.H({step:n,..."refused"in t&&{http:t.refused}})}catch(t){return t}}var P=n(3892)
var C=n(9771)
var L=n(3472)
var H=n(1214)
var z=n(480)
var F=n(7024)
var _=n(2838)
const D=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
class IgnoredFindings{#r
constructor(t){this.#r=new Set(t.split("\n").flatMap(t=>normalized(t.trim())??[]))}has(t,e){if(t.kind==="token-in-use")return false
const n=[t.kind,_.GW.find(({id:e})=>e===t.kind)?.gitleaks]
return n.some(n=>{if(n===undefined)return false
const s=`${e.path}:${n}:${t.line??0}`
return this.#r.has(s)||e.commit!==undefined&&this.#r.has(`${e.commit}:${s}`)})}}function fingerprintOf(t,e){return`${e}:${t.kind}:${t.line??0}`}function normalized(t){if(t.startsWith("#"))return null
const[,e,n,s]=/^(.+):([\w-]+):(\d+)$/.exec(t)??[]
if(e===undefined)return null
const[,r,i]=/^([0-9a-f]+):(.+)$/.exec(e)??[]
const o=r!==undefined&&i!==undefined&&D.test(r)
const a=(o?i:e).replaceAll("\\","/")
return`${o?`${r}:`:""}${a}:${n}:${s}`}const N=100
function prefixOf(t){const e=copyOf(t.slice(0,16)).replaceAll("�","")
return[...e].slice(0,Math.min(4,Math.floor(t.length/4))).join("")}function copyOf(t){return Buffer.from(t,"latin1").toString("utf8")}const W=2
const blockAt=(t,e)=>(t[e-1]??0)<<8|(t[e]??0)
class Literals{longest
#i
#o
#a=new Map
#c=new Uint8Array(65536)
#l
constructor(t){this.#l=t
this.longest=Math.max(0,...t.map(({length:t})=>t))
this.#i=Math.min(...t.map(({length:t})=>t),65535)
if(this.#i<W)throw new Error("too short to look for")
this.#o=new Uint16Array(65536).fill(this.#i-W+1)
for(const[e,n]of t.entries())for(let t=1;t<this.#i;t++)for(const s of n[t-1]??"")for(const r of n[t]??"")this.#u(e,s.charCodeAt(0)<<8|r.charCodeAt(0),t)}#u(t,e,n){const s=this.#i-1-n
this.#o[e]=Math.min(this.#o[e]??0,s)
if(s===0)this.#a.set(e,[...this.#a.get(e)??[],t])
if(n===1)this.#c[e]=1}lengthOf(t){return this.#l[t]?.length??0}find(t,e){if(this.#l.length===0)return
const[n,s,r]=[this.#o,this.#c,this.#i-1]
for(let i=r;i<t.length;){const o=blockAt(t,i)
const a=n[o]??1
if(a>0)i+=a
else if(s[blockAt(t,i-r+1)]===0)i++
else{for(const n of this.#a.get(o)??[])if(this.#f(t,n,i-r)&&e(n,i-r))return
i++}}}standIn(t){let e=false
this.find(t,()=>e=true)
return e}#f(t,e,n){const s=this.#l[e]??""
if(n+s.length>t.length)return false
for(let e=0;e<s.length;e++)if(!s[e]?.includes(String.fromCharCode(t[n+e]??0)))return false
return true}}const U=12
const q=6
function worthLookingFor(t){return t.map(({name:t,value:e})=>({name:t,value:e.trim()})).filter(({name:t,value:e})=>t===null?e!=="":e.length>=U&&new Set(e).size>=q)}function formsOf(t){const e=Buffer.from(t,"utf8")
const n=Buffer.from(t,"utf16le")
const each=t=>[...e].map(e=>t(e.toString(16).padStart(2,"0"))).join("")
const s=[...Array(t.length).keys()].map(e=>t.charCodeAt(e).toString(16).padStart(4,"0"))
const r=JSON.stringify(t).slice(1,-1)
const i=encodeURIComponent(t)
const o=[...[t,t.replaceAll("\n","\r\n"),r,r.replaceAll("/","\\/"),JSON.stringify(r).slice(1,-1)],r.replace(/[^\x20-\x7e]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`),...[i,i.replaceAll("%20","+"),i.replace(/%../g,t=>t.toLowerCase())],...[e,n,Buffer.from(n).swap16()].flatMap(base64Forms),...[each(t=>t),each(t=>`%${t}`),each(t=>`\\x${t}`)].flatMap(bothCases),...bothCases(s.map(t=>`\\u${t}`).join(""))].map(t=>Buffer.from(t,"utf8").toString("latin1"))
return[...new Set([...o,n.toString("latin1"),Buffer.from(n).swap16().toString("latin1")])]}function bothCases(t){return[t,t.toUpperCase().replace(/\\[UX]/g,t=>t.toLowerCase())]}function base64Forms(t){return[0,1,2].flatMap(e=>{const n=Buffer.concat([Buffer.alloc(e),t]).toString("base64url")
const s=n.slice(Math.ceil(e*8/6),Math.floor((e+t.length)*8/6))
return[s,s.replaceAll("-","+").replaceAll("_","/")]})}class KnownValues{literals
#d
constructor(t){const e=worthLookingFor(t).flatMap(({name:t,value:e})=>{const n=prefixOf(Buffer.from(e,"utf8").toString("latin1"))
const s=t===null?{kind:"token-in-use",level:"block",prefix:n}:{kind:"secret-in-use",level:"block",prefix:n,secretName:t}
return formsOf(e).map(t=>({form:t,finding:s}))})
this.literals=new Literals(e.map(({form:t})=>t))
this.#d=e.map(({finding:t})=>t)}findingOf(t){const e=this.#d[t]
if(!e)throw new RangeError(`no form ${t}`)
return e}}const G=10
const K=Buffer.alloc(0)
const Z=8e3
class ValueScanner{#h
#p=[]
#m=K
#w=1
#g=0
constructor(t){this.#h=t}feed(t){const{literals:e}=this.#h
if(e.longest===0||this.#p.length>=N)return
const n=this.#k()
this.#m=n.length>0?Buffer.concat([n,t]):t
this.#y(t)
e.find(this.#m,(t,s)=>{if(s+e.lengthOf(t)>n.length)this.#b(t,this.#m.subarray(0,s))
return this.#p.length>=N})}#k(){const t=Math.min(this.#m.length,this.#h.literals.longest-1)
const e=this.#m.length-t
if(this.#w!==null)this.#w+=lineFeeds(this.#m.subarray(0,e))
return this.#m.subarray(e)}end(){return this.#p}#y(t){if(this.#g<Z&&t.subarray(0,Z-this.#g).includes(0))this.#w=null
this.#g+=t.length}#b(t,e){const n=this.#w===null?null:this.#w+lineFeeds(e)
const s=this.#h.findingOf(t)
const r=this.#p.some(t=>t.line===n&&t.kind===s.kind&&t.secretName===s.secretName)
if(!r)this.#p.push({...s,line:n})}}function lineFeeds(t){let e=0
for(let n=t.indexOf(G);n>=0;n=t.indexOf(G,n+1))e++
return e}function findValues(t,e){const n=new ValueScanner(e)
n.feed(t)
return n.end()}var V=n(5751)
const J=/^(?:[\w -]|\\[./])+(?![?*+{])/
function marksOf({shape:t="",marks:e}){return e??[(J.exec(t)?.[0]??"").replaceAll("\\","")]}function spellingsOf({named:t}){const e=t?.names.split("|")??[]
return e.flatMap(t=>t.split(/(_\?|\[_-\])/).map(t=>t==="_?"?["","_"]:t==="[_-]"?["_","-"]:[t]).reduce((t,e)=>t.flatMap(t=>e.map(e=>t+e))))}const X="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-"
function openMarks(){const t=_.GW.filter(({shape:t})=>t!==undefined).flatMap(marksOf)
const e=_.GW.flatMap(spellingsOf).map(t=>[...t].map(inBothCases))
return new Literals([...t.map(t=>t.length<4?[...t,X]:t),...e])}function inBothCases(t){const e=t.toUpperCase()
return e===t?t:t+e}let Y
function mayHoldSecret(t,e){Y??=openMarks()
return(0,V.YU)(t)||Y.standIn(e)}const Q="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
const tt=6
function checksumHolds(t){const e=t.slice(t.indexOf("_")+1,-tt)
return t.endsWith(checksumOf(e))}function checksumOf(t){let e=crc32(t)
let n=""
for(;e>0;e=Math.floor(e/Q.length))n=Q.charAt(e%Q.length)+n
return n.padStart(tt,"0")}function crc32(t){let e=~0
for(let n=0;n<t.length;n++){e^=t.charCodeAt(n)
for(let t=0;t<8;t++)e=e>>>1^(e&1?3988292384:0)}return~e>>>0}var et=n(7086)
const nt=8e3
const st=64
const rt=/\\+[nrt]|["'`]\s{0,8}\+\s{0,8}["'`]|[\s"'`,;\\>#]/g
const it=/(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash):[^\n\\]{0,200}/g
const ot="b3BlbnNzaC1rZXktdjE"
function privateKeyIn(t,e){const n=t.slice(e,e+nt)
const s=n.indexOf("-----")
if(s<0||!n.startsWith("-----END ",s))return null
const r=n.slice(0,s)
const i=r.replace(it,"").replace(rt,"")
if(i.length<st||!/^[A-Za-z0-9+/]+=*(?:=[A-Za-z0-9+/]{4})?$/.test(i))return null
const o=/Proc-Type|PGP PRIVATE/.test(t.slice(e-40,e)+r)
return o||i.startsWith(ot)||isDer(Buffer.from(i,"base64"))?i:null}function isDer(t){if(t[0]!==48)return false
const e=t[1]??0
if(e<128)return t.length===2+e
const n=e&127
if(n===0||n>3||t.length<2+n)return false
return t.length===2+n+t.readUIntBE(2,n)}const at=500
const ct=/authDomain|projectId|firebaseapp\.com/
const lt=/refresh_token\\?["']?\s{0,4}[:=]\s{0,4}\\?["'][^"'\s]{20}/
const ut=/secret\w{0,20}[\s"'\\:=]{1,12}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/i
const ft=/@(?:[^.]*|127\.\d+\.\d+\.\d+|0\.0\.0\.0|(?:[\w-]+\.)*(?:localhost|test|invalid|example(?:\.com|\.org|\.net)?))$/i
const dt=/[{}()]/
function judge(t,e){const n=e.text.slice(e.start,e.end)
const s=t.secret?t.secret.exec(n)?.[1]??"":n
const as=e=>({kind:t,level:e,secret:s})
const around=()=>e.text.slice(Math.max(0,e.start-at),e.end+at)
switch(t.rule){case"google-key":return(0,et.E)(s)?as(ct.test(around())?"warn":"block"):null
case"google-client":return(0,et.E)(s)?as(lt.test(around())?"block":"warn"):null
case"aws":return(0,et.E)(s)?as(ut.test(around())?"block":t.level):null
case"sk":if(!(0,et.E)(s))return null
return/deepseek/i.test(around())?{...as("block"),kind:(0,_.RD)("deepseek-api-key")}:as(t.level)
case"crc32":return checksumHolds(s)&&!(0,et.w)(s)?as("block"):null
case"placeholder":return(0,et.w)(s)?null:as(t.level)
case"pem":return privateKey(t,e,around)
case"jwt":return webToken(t,s,e.now)
case"discord":return isDiscordId(s)&&(0,et.E)(s)?as(t.level):null
case"database-url":return(0,et.w)(s)||dt.test(s)||ft.test(n)?null:as(t.level)
case"random":case undefined:default:return(0,et.E)(s)?as(t.level):null}}function privateKey(t,{text:e,end:n},s){const r=privateKeyIn(e,n)
if(r===null)return null
const i=s().includes("service_account")
return{kind:i?(0,_.RD)("google-service-account"):t,level:"block",secret:r}}function webToken(t,e,n){const[s="",r=""]=e.split(".").map(t=>Buffer.from(t,"base64url").toString("latin1"))
if(![s,r].every(t=>t.startsWith("{")&&t.endsWith("}")))return null
const i=/"alg"\s*:\s*"(\w+)"/.exec(s)?.[1]
const o=/"role"\s*:\s*"(\w+)"/.exec(r)?.[1]
const a=/"exp"\s*:\s*(\d{1,15})/.exec(r)?.[1]
if(i===undefined||i==="none"||o==="anon")return null
if(a!==undefined&&Number(a)<n)return null
if((0,et.w)(e.slice(e.lastIndexOf("."))))return null
if(o==="service_role")return{kind:(0,_.RD)("supabase-service-role-key"),level:"block",secret:e}
return{kind:t,level:t.level,secret:e}}function isDiscordId(t){return/^\d{17,20}$/.test(Buffer.from(t.slice(0,t.indexOf(".")),"base64url").toString("latin1"))}const ht=_.GW.filter(t=>t.shape!==undefined)
const pt=`(?:${ht.map(({shape:t})=>`(${t})`).join("|")})`
const mt=new RegExp(`(?<![A-Za-z0-9_-])${pt}`,"g")
const wt=new RegExp(`(?:\\\\(?:[nrt]|u[0-9a-fA-F]{4})|%[0-9a-fA-F]{2})${pt}`,"g")
const gt=_.GW.flatMap(({named:t,...e})=>t?[{kind:e,value:new RegExp(`^${t.value}`),names:t.names}]:[])
const kt=new RegExp(`(?:${gt.map(({names:t})=>`(${t})`).join("|")})`+`[\\w.()[\\]"'\\\\ -]{0,40}?[:=,(]>?[ \\t]{0,4}(?:\\\\?["'\`])?([A-Za-z0-9_/+-]{32,100})(?![A-Za-z0-9_/+-])`,"gi")
const yt=/key|token|secret|auth|client|login|passw/i
const bt=/(?:\.lock|[-.]lock\.(?:json|ya?ml)|go\.sum|npm-shrinkwrap\.json)$/
function sweep(t){const e=shaped(t,mt)
const add=t=>e.push(...t.filter(t=>!e.some(e=>overlap(t,e))))
add(shaped(t,wt))
if(!bt.test(t.path))add(named(t))
add((0,V.Xk)(t).filter(({secret:t})=>!hasShape(t)))
return e.sort((t,e)=>t.start-e.start)}function overlap(t,e){return t.at<e.end&&e.at<t.end}function hasShape(t){return t.search(mt)>=0}function shaped(t,e){return matches(t,e,(e,n)=>{const s=e.findIndex((t,e)=>e>0&&t!==undefined)
const r=ht[s-1]
if(!r)return null
const i=n+e[0].length
const o=i-(e[s]??"").length
const a=judge(r,{...t,start:o,end:i})
if(!a)return null
const c=r.secret?t.text.indexOf(a.secret,o):o
return{...a,start:n,end:i,at:c}})}function named(t){return matches(t,kt,(e,n)=>{const s=e.at(-1)??""
const r=n+e[0].length
const i=e[0].slice(0,-s.length)
const o=gt.find((t,n)=>e[n+1]!==undefined&&t.value.test(s))
if(!o||!yt.test(i)||!/\d/.test(s)||!/[a-z]/i.test(s))return null
const a=o.value.exec(s)?.[0]??""
if(a.length!==s.length||!(0,et.E)(a)||!isLiteral(t.text,i,r))return null
return{kind:o.kind,level:o.kind.level,secret:a,start:n,end:r,at:r-s.length}})}function isLiteral(t,e,n){if(/["'`]$/.test(e))return/^\\?["'`]/.test(t.slice(n,n+2))
return/\w[:=] ?$/.test(e)&&/^(?:$|[\s"'\\])/.test(t.slice(n,n+1))}function matches(t,e,n){const s=[]
e.lastIndex=t.from
for(let r=e.exec(t.text);r;r=e.exec(t.text)){if(r.index>=t.to)break
const e=n(r,r.index)
if(e)s.push(e)}return s}const vt=256*1024
const xt=8192
const St=2048
const Ot=300
const $t=10
const Et=Buffer.alloc(0)
const jt=8e3
class SecretScanner{#v
#x
#d
#p=[]
#S
#O=[]
#$=0
#m=Et
#E=0
#w=1
#j=1
constructor(t,{now:e,found:n=()=>undefined}){this.#v=t
this.#x=e
this.#d=n}feed(t){for(let e=0;e<t.length&&this.#S!==null&&!this.#T();e+=vt){const n=t.subarray(e,e+vt)
this.#O.push(n)
this.#$+=n.length
if(this.#$>=vt)this.#y(false)}}#T(){return this.#p.length>=N}end(){this.#y(true)
const t=this.#p.length===0&&this.#m.length>0
if(t&&(0,V.qb)(this.#v))this.#p.push({kind:"env-file",level:(0,_.RD)("env-file").level,line:1,prefix:""})
return this.#p}#y(t){const e=joined(this.#O)
this.#S??=this.#S===null?null:decoderOf(e)
if(this.#S===null)return
this.#m=joined([this.#m,this.#S(e,t)])
this.#O=[]
this.#$=0
const n=t?this.#m.length:this.#m.length-xt
if(n<=this.#E)return
this.#E=Math.max(n,this.#A(n))
if(!t)this.#R(Math.max(0,n-St))}#A(t){const[e,n]=[this.#v,this.#E]
if(!mayHoldSecret(e,this.#m.subarray(n)))return 0
const s=this.#m.toString("latin1")
const r=sweep({path:e,text:s,from:n,to:t,now:this.#x})
for(const t of r)this.#n(t,s)
return r.at(-1)?.end??0}#n({kind:t,level:e,secret:n,at:s},r){const i=lineAround(r,s)
if(i.includes("gitleaks:allow")||this.#T())return
this.#d(copyOf(n))
const{line:o,column:a}=this.#M(s)
const c=nameBefore(r.slice(Math.max(0,s-200),s))
this.#p.push({kind:t.id,level:e,line:o,...i.length>Ot&&{column:a},prefix:prefixOf(n),...c!==null&&{secretName:c}})}#M(t){let e=this.#w
let n=1-this.#j
for(let s=this.#m.indexOf($t);s>=0&&s<t;s=this.#m.indexOf($t,s+1)){e++
n=s+1}return{line:e,column:t-n+1}}#R(t){const{line:e,column:n}=this.#M(t)
this.#w=e
this.#j=n
this.#m=this.#m.subarray(t)
this.#E-=t}}function scanText(t,e,n){const s=new SecretScanner(t,n)
s.feed(e)
return s.end()}function joined(t){const[e=Et,...n]=t.filter(({length:t})=>t>0)
return n.length===0?e:Buffer.concat([e,...n])}function lineAround(t,e){const n=t.slice(Math.max(0,e-St),e)
const s=t.slice(e,e+xt)
return n.slice(n.lastIndexOf("\n")+1)+(s.split("\n",1)[0]??"")}function decoderOf(t){const[e,n]=t
const s=e===255&&n===254?"utf-16le":e===254&&n===255?"utf-16be":null
if(s){const t=new TextDecoder(s)
return(e,n)=>Buffer.from(t.decode(e,{stream:!n}))}return t.subarray(0,jt).includes(0)?null:t=>t}const Tt=/(?<![A-Za-z0-9_])([A-Z][A-Z0-9_]{2,63})\\?["']?\]?\)?[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}[rbf]{0,2}\\?["'`]?$/
function nameBefore(t){const e=Tt.exec(t)?.[1]??""
return/_|KEY$|TOKEN$|SECRET$|PASSWORD$|DSN$|URL$/.test(e)&&!hasShape(e)?copyOf(e):null}class SecretSearch{#B
#h
constructor(t){this.#B=t
const{token:e,secrets:n,scan:s}=t
const r=s==="off"?[]:n.filter(({value:t})=>t.trim()!==e)
this.#h=new KnownValues([{name:null,value:e},...r])}open(t){const e=new ValueScanner(this.#h)
const n=this.#B.scan==="off"?null:new SecretScanner(t,this.#B)
return{feed(t){e.feed(t)
n?.feed(t)},end:()=>together(e.end(),n?.end()??[])}}inText(t,e){const n=this.open(t)
n.feed(Buffer.from(e,"utf8"))
return n.end()}blocks({kind:t,level:e}){return t==="token-in-use"||this.#B.scan==="block"&&e==="block"}}function together(t,e){if(t.length===0)return e
const isKnown=({line:e,prefix:n})=>t.some(t=>t.line===e&&t.prefix===n)
return[...t,...e.filter(t=>!isKnown(t))]}var At=n(3041)
function openSearch({scan:t,secrets:e},{token:n},s){const r=new Set
return new SecretSearch({scan:t,token:n.reveal(),secrets:e.map(({key:t,value:e})=>({name:t,value:e.reveal()})),now:Math.floor(Date.now()/1e3),found(t){if(r.has(t)||t.length<8||/^[a-z]+$/.test(t))return
r.add(t)
for(const e of(0,At.Xk)(t))s.mask(e)}})}async function secretFindings(t,e){const n=e.messages.flatMap(({oid:e,secrets:n})=>n.map(n=>tell(t,{...n,line:null},{in:"message",sha:e})))
const s=[...nameFindings(t,e),...await fileFindings(t,e)]
const r=[...variableFindings(t),...s,...n]
const order=({blocks:t,place:e})=>(t?0:2)+(e.in==="file"&&e.at==="history"?1:0)
return r.sort((t,e)=>order(t)-order(e))}function variableFindings({inputs:t,search:e}){return t.variables.flatMap(({key:t,value:n})=>e.inText("",`${t}="${n.reveal()}"`).map(({kind:n,level:s,prefix:r,secretName:i=t})=>tell({search:e},{kind:n,level:s,prefix:r,secretName:i,line:null},{in:"variable",name:t})))}function tell({search:t},e,n){return{kind:"secret",secret:e,name:(0,_.Ep)(e.kind),place:n,blocks:t.blocks(e)}}function nameFindings(t,{history:e,blobs:n,entries:s}){const{search:r}=t
const i=[...s,...n].map(({path:t})=>t)
if(r.inText("",i.join("\n")).length===0)return[]
const o=new Set(s.map(({path:t})=>t))
return[...new Set(i)].flatMap(n=>r.inText("",n).map(s=>tell(t,{...s,line:null},{in:"file",paths:[inRepository(t,n)],at:o.has(n)?"tip":"history",history:e,fingerprints:[]})))}function inRepository({inputs:t,gathered:e},n){return e?.sources.get(n)??(t.path?`${t.path}/${n}`:n)}async function fileFindings(t,{history:e,blobs:n,entries:s,from:r}){const i=new Map(n.flatMap(t=>t.secrets.length>0?[[t.oid,t]]:[]))
if(i.size===0)return[]
const{git:o,source:a}=t
const c=new Map
for(const{oid:e,path:n}of s)if(i.has(e))c.set(e,[...c.get(e)??[],inRepository(t,n)])
const l=[...i.keys()]
const[u,...f]=await Promise.all([readIgnored(t),...l.slice(0,z.WW).map(t=>(0,z.nl)(o,t,a.commit,r))])
return l.flatMap((n,s)=>{const{path:r,secrets:o}=i.get(n)??{path:"",secrets:[]}
const a=f[s]
return o.flatMap(s=>{const where=t=>({path:t,...a&&{commit:a.sha}})
const i=c.get(n)??[inRepository(t,r)]
const[o,...l]=i.filter(t=>!u.has(s,where(t)))
if(o===undefined)return[]
const f=[o,...l]
return tell(t,s,{in:"file",paths:f,at:c.has(n)?"tip":"history",history:e,...a&&{commit:a},fingerprints:s.kind==="token-in-use"?[]:f.map(t=>fingerprintOf(s,t))})})})}async function readIgnored({git:t,source:e}){const n=await t.objects.read(`${e.commit}:.gitleaksignore`)
return new IgnoredFindings(n?.type==="blob"?n.content.toString("utf8"):"")}async function withObjects({scratch:t,search:e},n,s){const r=new Set(n.flatMap(({pointer:t})=>t?.oid??[]))
if(r.size===0)return n
const i=new Map
for(const{oid:n,path:o}of s.filter(t=>r.has(t.oid))){const s=e.open(o)
await(0,F.Q)(t).read(n,t=>s.feed(t))
i.set(n,s.end())}return n.map(t=>({...t,secrets:[...t.secrets,...i.get(t.pointer?.oid??"")??[]]}))}var Rt=n(4627)
const Mt=/^(?:1 \S\S \S+ \d+ \d+ (?<mode>\d+) \S+ \S+|u \S\S \S+ \d+ \d+ \d+ (?<unmerged>\d+) \S+ \S+ \S+|\?) (?<path>[^]+)$/
function parseStatus(t){const e=t.split("\0")
const n=e.find(t=>t.startsWith("# branch.oid "))?.slice("# branch.oid ".length)
const s=e.flatMap(t=>{const{mode:e,unmerged:n,path:s}=Mt.exec(t)?.groups??{}
return s===undefined?[]:[{path:s,deleted:/^0+$/.test(e??n??"")}]})
return{head:n??null,changes:s}}async function findLeftBehind(t,{path:e,exclude:s,environment:r},{commit:i,gathered:o}){const a=(0,C.I8)(r.directory)?.workTree
if(a===undefined)return[]
const c=["--porcelain=v2","--branch","-z","--untracked-files=all","--ignore-submodules=all"]
const l={GIT_OPTIONAL_LOCKS:"0",GIT_WORK_TREE:a}
const u=await t(["status",...c,"--no-renames"],{env:l})
const{head:f,changes:d}=parseStatus(u.stdout)
if(f!==i||o?.base==="disk"||d.length===0)return[]
const{matcher:h}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
const p=h(s)
const m=new Set(o?.sources.values())
const w=e===""?"":`${e}/`
return d.filter(t=>t.path.startsWith(w)&&!p(t.path.slice(w.length))&&!m.has(t.path))}var Bt=n(2656)
async function locate(t,e){const n=e.ref===""?show(t,"HEAD"):Promise.resolve(null)
const asked=async()=>askCheckedOut(t,e.directory)
const[s,i]=await Promise.all([(0,C.sk)(e.directory),n.catch(async t=>{await asked()
throw t})])
const{shallow:o,branch:a}=s??await asked()
if(e.ref!==""){const n=await resolveRef(t,e.ref,o)
const s=n===null?null:await show(t,n)
if(s===null)throw new r.H({step:"plan",finding:{kind:"missing-ref",ref:e.ref}})
return{...s,label:e.ref,shallow:o}}if(i===null)throw new r.H({step:"plan",finding:{kind:"no-commit"}})
return{...i,label:a??i.commit.slice(0,7),shallow:o}}async function askCheckedOut(t,e){const n=await t(["rev-parse","--is-shallow-repository","--abbrev-ref","HEAD"])
const[s="",i]=n.stdout.split("\n")
if(s!=="")return{shallow:s==="true",branch:i==="HEAD"?undefined:i}
const o={kind:"no-repository",directory:e}
throw new r.H({step:"plan",finding:o,text:n.text})}async function show(t,e){const n=await t.objects.read(e)
if(n?.type!=="commit")return null
const{subject:s,author:r}=(0,Bt.L)(n.content)
return{commit:n.oid,subject:s,author:r}}const It=["refs/tags/","refs/heads/","refs/remotes/origin/",""]
async function resolveRef(t,e,n){for(const n of It){const s=await resolve(t,n+e)
if(s!==null)return s}const s=n?["--depth=1"]:[]
const r=await t(["fetch","--quiet","--no-tags","--no-recurse-submodules",...s,"origin",e])
return r.code===0?resolve(t,"FETCH_HEAD"):null}async function resolve(t,e){const n=await t(["rev-parse","--verify","--quiet",`${e}^{commit}`])
return n.code===0?n.stdout.trim():null}async function lookInside({inputs:t,credential:e},n){const s=openSearch(t,e,n.runner)
const r=await inspect(n,{inputs:t,search:s})
if((0,P.RO)(t,r.card)){(0,z.wl)(n.git)
expectPush(n.git,(0,o.S)(t.endpoint,t.space))}void r.card.said.frontMatter()
return{search:s,...r}}async function inspect({git:t,scratch:e,hub:n},{inputs:s,search:r}){const{ref:i,environment:o}=s
const a=locate(t,{ref:i,directory:o.directory})
const c=mayBeOnDisk(s)?a.then(({commit:n})=>fromDisk({git:t,scratch:e,inputs:s,commit:n})):Promise.resolve(null)
const l=mayBeOnDisk(s)?Promise.resolve(null):listEarly(t,a,o.directory)
l.catch(()=>undefined)
const card=async()=>{const o=await c
const l=i===""?"HEAD":(await a).commit
const u=o&&{gathered:{...o,git:e.git}}
return(0,Rt.hX)(t,n,{inputs:s,search:r,revision:l,...u})}
const[u,f,d]=await(0,H.h)(a,c,card())
const lookBehind=()=>findLeftBehind(t,s,{commit:u.commit,gathered:f})
return{source:u,card:d,gathered:f,files:l,lookBehind:lookBehind}}async function listEarly(t,e,n){const[{commit:s},r]=await Promise.all([e,(0,C.mt)(n)])
return r?null:(0,z.nT)(t,s)}function mayBeOnDisk({path:t,files:e}){return t!==""||e.length>0}async function fromDisk(t){const{inputs:e}=t
const[{gather:s},{closedTo:i}]=await Promise.all([Promise.all([n.e(298),n.e(86)]).then(n.bind(n,4705)),Promise.resolve().then(n.bind(n,416))])
const o=await(0,L.w)(e.environment.directory)
try{return await s({...t,workTree:o})}catch(t){if(!(t instanceof Error&&"syscall"in t))throw t
const asText=()=>new r.H({step:"plan",text:t.message},{cause:t})
throw i(e,o,t)??asText()}}var Pt=n(2396)
var Ct=n(2346)
var Lt=n(6820)
var Ht=n(3252)
var zt=n(7207)
var Ft=n(4330)
var _t=n(7975)
const Dt=(0,_t.promisify)(S.scrypt)
const Nt=6
const Wt=12
const Ut=/\s*\[hf-space-push:v1:([\w-]{16}):([\w-]{8})\]\s*$/
async function describeSecret(t,e){const n=(0,S.randomBytes)(Wt)
const s=await Dt(t,n,Nt)
const r=`[hf-space-push:v1:${n.toString("base64url")}:${s.toString("base64url")}]`
return`${e.replace(Ut,"")} ${r}`.trim()}async function isSecretOf(t,e){const[,n,s]=Ut.exec(e)??[]
if(n===undefined||s===undefined)return false
const r=await Dt(t,Buffer.from(n,"base64url"),Nt)
return(0,S.timingSafeEqual)(r,Buffer.from(s,"base64url"))}async function planSettings(t,e,{secrets:n,variables:s}){const i=e.sdk==="static"?(0,Ft.W)(t):(0,Ft.EW)(t,e)
if(i.length>0)throw new r.H({step:"settings",finding:{kind:"invalid-inputs",problems:i}})
const o="ok"in n?n.ok:new Map
const a=new Set
const c=new Map
await Promise.all(t.secrets.map(async({key:t,value:e})=>{const n=o.get(t)??""
if(await isSecretOf(e.reveal(),n))a.add(t)
else c.set(t,await describeSecret(e.reveal(),n))}))
return(0,zt.fs)(t,{target:e,sameSecrets:a,variables:s},t=>c.get(t)??"")}async function keepSettings(t){const{card:e,inputs:s,target:r,search:i}=t
if(e.said.text===null&&await keepsReadme(s.keep))return{card:e}
const o=await e.said.frontMatter()
const a=r.head!==null&&r.branch==="main"&&!("invalid"in o)
const c="ok"in o?o.ok:{}
if(!a||c["sdk"]||r.files&&!r.files.includes("README.md"))return{card:e}
const l=await readmeOnSpace(r.head,t)
const{readFrontMatter:u}=await Promise.all([n.e(815),n.e(306)]).then(n.bind(n,306))
const f=u(l)
if(!("ok"in f)||!f.ok["sdk"])return{card:e}
const d=missingIn(c,f.ok)
if(s.history==="full")return{card:e,settings:{are:"lost",keys:d}}
const{layOver:h}=await Promise.all([n.e(815),n.e(275)]).then(n.bind(n,1275))
const p=h(l,e.said.text)
if("invalid"in p)return{card:e,settings:{are:"lost",keys:d}}
const m=(0,Rt.R4)(t.hub,i,p.readme)
return{card:{...e,readme:p.readme,merged:true,kept:d,errors:m},settings:{are:"kept",keys:d}}}function missingIn(t,e){return Object.keys(e).filter(e=>!Object.hasOwn(t,e))}async function readmeOnSpace(t,{target:e,scratch:n,spaceGit:s}){const read=async()=>{const e=await n.git.objects.read(`${t}:README.md`)
return e?.type==="blob"?e.content.toString("utf8"):undefined}
const r=await read()
if(r!==undefined)return r
await s.fetch(n,e,{oid:t??"",depth:1,filter:"blob:limit=1m"})
return await read()??""}async function keepsReadme(t){if(t==="")return false
const{matcher:e}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
return e(t)("README.md")}var qt=n(7599)
const Gt=new Set(["README.md",".gitattributes"])
function holdsHubsFilesOnly({files:t}){return t?.every(t=>Gt.has(t))??false}var Kt=n(6439)
var Zt=n(1755)
async function provideObjects(t,e){if(e.length===0)return{wanted:[]}
const{hub:n,target:s}=t
const i=[...new Map(e.map(t=>[t.oid,t])).values()]
const o=s.exists?await n.wantedObjects(s.space,i):{ok:i.map(({oid:t})=>t)}
if("refused"in o)throw new r.H({step:"plan",http:o.refused})
const a=new Set(o.ok)
const c=i.filter(({oid:t})=>a.has(t))
if(c.length===0)return{wanted:c}
const l=await collect(t,c)
if(l.length===0)return{wanted:c}
return{absent:l.map(({path:t,size:e,oid:n})=>({kind:"missing-lfs-object",path:t,size:e,oid:n}))}}async function collect(t,e){const{git:n,scratch:s,inputs:r}=t
const i=(0,F.Q)(s)
const o=await absentOf(e,({oid:t})=>i.has(t))
if(o.length===0)return[]
const a=(await n(["rev-parse","--git-common-dir"])).stdout.trim()
const c=(0,F.x)((0,y.join)((0,y.resolve)(r.environment.directory,a),"lfs"))
const l=await absentOf(o,({oid:t})=>i.bring(t,c))
if(l.length===0)return[]
await fetchObjects(t,l)
return absentOf(l,({oid:t})=>i.bring(t,c))}async function absentOf(t,e){const n=[]
for(const s of t)if(!await e(s))n.push(s)
return n}async function fetchObjects({git:t,scratch:e},n){if((await t(["lfs","version"])).code!==0){const t=n.map(({path:t})=>t)
throw new r.H({step:"plan",finding:{kind:"git-lfs-missing",files:t}})}const s=await(0,Kt.C)(e,n.map(Zt.$2))
const i=s.map((t,e)=>`100644 blob ${t}\t${e}\n`).join("")
const o=await e.git(["mktree"],{input:i})
const a=["user.name=hf-space-push","user.email=hf-space-push"]
const c=await e.git(["commit-tree","-m","LFS objects",o.stdout.trim()],{config:a})
await t(["lfs","fetch","origin",c.stdout.trim()],{config:["lfs.fetchinclude=","lfs.fetchexclude="],env:{GIT_ALTERNATE_OBJECT_DIRECTORIES:(0,y.join)(e.directory,"objects")}})}async function fetchSpaceTree(t,e=()=>undefined){const{git:n,scratch:s,spaceGit:r,target:i,inputs:o}=t
const{head:a}=i
if(a===null)return{tree:null,entries:[],oids:new Set,paths:new Map}
const treeIn=async({objects:t})=>(await t.find(`${a}^{tree}`))?.oid
let c=await treeIn(n)??(s.isUsed()?await treeIn(s.git):undefined)
if(c===undefined){const t=o.keep===""?"blob:none":"blob:limit=1k"
const n=r.fetch(s,i,{oid:a,depth:1,filter:t})
const l=treeIn(s.git)
e()
await(0,H.h)(n,l)
c=await treeIn(s.git)}const l=c===undefined?[]:await(0,z.Zc)(s.git,c)
return{tree:c??null,entries:l,oids:new Set(l.map(({oid:t})=>t)),paths:new Map(l.map(({path:t,oid:e})=>[t,e]))}}var Vt=n(7857)
async function isMadeInJob({git:t,trigger:e},n){const s=[e.sha??"","FETCH_HEAD"].filter(Boolean)
const r=await Promise.all(s.map(e=>t.objects.find(`${e}^{commit}`)))
const i=r.flatMap(t=>t?.oid??[])
if(i.includes(n))return false
if(i.length===0&&!await hasTracked(t))return false
const o=await t(["rev-list","--max-count=1",n,"--not","--remotes","--tags",...i])
return o.stdout.trim()!==""&&!await isNamedByEvent(e,n)}async function hasTracked(t){const e=["refs/remotes/origin","refs/remotes/pull"]
const{stdout:n}=await t(["for-each-ref","--count=1","--format=%(refname)",...e])
return n.trim()!==""}async function knowsCommit({git:t,trigger:e},n){if(await isNamedByEvent(e,n))return true
const s=await t(["fetch","--quiet","--no-tags","--no-recurse-submodules","origin",n])
return s.code===0}async function isNamedByEvent({eventPath:t},e){return t!==undefined&&(await(0,C.yR)(t)??"").includes(e)}async function surveyRange(t){const{git:e,search:n,to:s,from:r}=t
const i=Promise.resolve(t.entries).then(t=>t??(0,z.nT)(e,s))
i.catch(()=>undefined)
const look=async t=>(0,z.OW)(e,t,{search:n,named:await i})
const o=r===null?i.then(z.OR).then(look):undefined
o?.catch(()=>undefined)
const a=await(0,z.v7)(e,t,i)
const c=await i
const l={from:r,ahead:0,blobs:[],messages:[],entries:c}
if(a===null)return{...l,behind:null}
const{commits:u,behind:f}=a
if(f>0)return{...l,ahead:u.length,behind:f}
const[d,h,p]=await(0,H.h)(look(u),o??look(a.blobs),a.more().then(look))
return{from:r,ahead:u.length,behind:f,blobs:[...h,...p],messages:d.filter(({secrets:t})=>t.length>0),entries:c}}var Jt=n(7773)
async function findInContent(t,e){return[...await(0,Rt.zH)(t,e),...treeFindings(e.entries)]}const Xt=new WeakMap
function treeFindings(t){const e=Xt.get(t)??[...(0,Jt.L)(t).map(t=>({kind:"name",problem:t})),...(0,Jt.$)(t.map(({path:t})=>t)).map(({paths:t})=>({kind:"case-clash",paths:t}))]
Xt.set(t,e)
return e}async function planFull(t,e){const{git:n,search:s,source:r,target:i,because:o}=t
const a=r.commit
let c=e
if(r.shallow&&await needsHistory(n,a,c)){const t=await deepen(n,a)
if(t)return{instead:"shallow",failure:t}
c=await surveyRange({git:n,search:s,to:a,from:i.head})}const surveyAll=()=>surveyRange({git:n,search:s,to:a,from:null,entries:c.entries})
const l=c.behind===null&&mayBeHubsOwn(i)?surveyAll():undefined
l?.catch(()=>undefined)
const u=await decideUpdate(t,c)
if("instead"in u)return u
const f=u.update==="fast-forward"?i.head:null
const d=f===c.from?c:await(l??surveyAll())
const{blobs:h,messages:p,entries:m}=d
const w=new Set(h.map(({oid:t})=>t))
const find=async e=>[...await secretFindings(t,{history:"full",blobs:e,messages:p,entries:m,from:f}),...await findInContent(t,{entries:m,known:t=>!w.has(t)})]
const g=(0,qt.L)(h)
if(g.length>0){const t=new Set(m.map(({oid:t})=>t))
const e=await(0,z.uP)(n,g,{to:a,from:f,atTip:t})
return{instead:"content",failure:(0,Rt.x5)([...e,...await find(h)])}}const k=await provideObjects(t,pointersIn(h))
if("absent"in k)return{instead:"content",failure:(0,Rt.x5)([...k.absent,...await find(h)])}
const y=await find(await withObjects(t,h,k.wanted));(0,Rt.TR)(y)
const b=h.reduce((t,{size:e})=>t+e,0)
const v={commits:d.ahead,files:h.length,bytes:b,lfs:k.wanted}
return{...v,...u,history:"full",because:o,from:i.head,to:a,findings:y}}function pointersIn(t){return t.flatMap(({path:t,pointer:e})=>e?[{...e,path:t}]:[])}async function decideUpdate(t,e){const{target:n,inputs:s}=t
const i=n.head
if(i===null)return{update:"create",replaced:[]}
if(e.behind===0)return{update:"fast-forward",replaced:[]}
if(await isHubsOwn(t))return{update:"replace-initial",replaced:[]}
const o=await(0,Vt.vC)({...t,from:i,isHere:e.behind!==null})
if(s.force)return{update:"overwrite",commits:o.ours,replaced:o.commits}
const{commits:a,total:c,isRelated:l}=o
const u=e.behind!==null||await knowsCommit(t,i)
const f=u?"own":l?"edited":"unrelated"
const d={kind:"non-fast-forward",branch:n.branch,commits:a,total:c,whose:f}
const h=new r.H({step:"plan",finding:d})
if(f==="unrelated")return{instead:"unrelated",failure:h,below:{commits:a,total:c}}
throw h}async function isHubsOwn(t){const{target:e,recent:n}=t
const{head:s,files:r}=e
if(!mayBeHubsOwn(e))return false
const[i,...o]=await n()
if(o.length>0||i?.id!==s||i?.title!=="initial commit")return false
return r!==undefined||holdsHubsFilesOnly({files:[...(await fetchSpaceTree(t)).paths.keys()]})}function mayBeHubsOwn({branch:t,files:e}){return t==="main"&&(!e||holdsHubsFilesOnly({files:e}))}async function needsHistory(t,e,{from:n,behind:s}){if(n===null||s!==0)return true
const r=await t(["rev-list","--max-parents=0",e,`^${n}`])
return r.stdout.trim()!==""}async function deepen(t,e){const{stdout:n}=await t(["rev-parse","--is-shallow-repository"])
if(n.trim()==="false")return null
const s=await t(["config","--get","remote.origin.url"])
if(s.code!==0)return new r.H({step:"plan",finding:{kind:"shallow",reason:"no-origin"}})
const i=["fetch","--quiet","--unshallow","--no-tags","--no-recurse-submodules","origin"]
const o=await t([...i,e])
const{code:a,text:c}=o.code===0?o:await t(i)
if(a===0)return null
return new r.H({step:"plan",finding:{kind:"shallow",reason:"fetch-failed"},text:c,exitCode:a})}function unchanged(t,e="full"){const{target:n,because:s}=t
const r=variableFindings(t);(0,Rt.TR)(r)
const i={commits:0,files:0,bytes:0,lfs:[],findings:r,replaced:[]}
return{...i,update:"unchanged",history:e,because:s,from:n.head,to:n.head??""}}var Yt=n(416)
var Qt=n(1895)
async function findStaying({scratch:t,inputs:e,search:s},r,i){if(e.keep==="")return{entries:[],lfs:[]}
const{matcher:o}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
const a=o(e.keep)
const c=new Set(i)
const l=new Set(i.flatMap(t=>[t,...foldersOf(t)]))
const u=r.entries.filter(({path:t})=>a(t)&&!l.has(t)&&!foldersOf(t).some(t=>c.has(t)))
const f=await smallOnes(t,u.filter(({path:t})=>t!==Qt.iw))
const d=await(0,z.OW)(t.git,f,{search:s,isKnown:()=>true})
return{entries:u,lfs:d.flatMap(({path:t,pointer:e})=>e?[t]:[])}}function foldersOf(t){const e=t.split("/").slice(0,-1)
return e.map((t,n)=>e.slice(0,n+1).join("/"))}async function smallOnes({git:t},e){const n=e.map(({oid:t})=>`${t}\n`).join("")
const{stdout:s}=await t(["cat-file","--batch-check=%(objectname) %(objectsize)"],{input:n})
const r=new Map(s.split("\n").map(t=>t.split(" ")))
return e.flatMap(({oid:t,path:e})=>{const n=Number(r.get(t)??NaN)
return n<Zt.ir?[{oid:t,path:e,size:n}]:[]})}async function writeTree(t,e,{changes:n,inLfs:s,staying:r}){if(n.length+s.length+r.length===0)return{...e,tree:await idOf(t,e)}
const i=await(0,Qt.b6)(t,e.tree)
await i.apply(n)
const o=await i.coverLfs(s,r.map(({path:t})=>t))
const a=await i.writeTree()
const c=r.filter(({path:t})=>!(o&&t===Qt.iw))
await i.apply(c)
const l=c.length===0?a:await i.writeTree({mayLack:true})
return{tree:l,entries:[...await(0,z.nT)(t.git,a),...c]}}async function idOf({git:t},{tree:e}){const n=await t.objects.find(e)
if(n===null)throw new r.H({step:"plan",text:`fatal: Not a valid object name ${e}`})
return n.oid}async function planSnapshot(t){const{source:e,target:n,scratch:s,inputs:r,because:i,gathered:o}=t
const a=o?.tree??`${e.commit}:${r.path}`
await complete(t)
let c
const l=fetchSpaceTree(t,()=>void(c=commitAsItIs(t,a)))
l.catch(()=>undefined)
const{kept:u,excluded:f}=await chooseFiles(t,a)
const d=await changedReadme(t,u)
const[h,p]=await Promise.all([lookIntoNew(t,withChanges(u,d),l),l])
const isKnown=t=>p.oids.has(t)
const m=await convert(t,h,u)
const w=[...u,...d].map(({path:t})=>t)
const g=await findStaying(t,p,w)
const k=[...f.map(({path:t,mode:e})=>({path:t,mode:e,oid:null})),...d,...m.changes]
const y=[...m.paths,...g.lfs]
const{tree:b,entries:v}=await writeTree(s,{tree:a,entries:u},{changes:k,inLfs:y,staying:g.entries})
if(b===p.tree)return unchanged(t,"snapshot")
const x=await commitOf(t,b,await c)
const S=await provideObjects(t,m.objects)
const O="wanted"in S?S.wanted:[]
const $=[...await withObjects(t,m.looked,O),...readmeBlobs(t,d,isKnown)]
const E=[...await secretFindings(t,sentBlobs(t,$,v)),...await findInContent(t,{entries:v,known:isKnown})]
if("absent"in S)throw(0,Rt.x5)([...S.absent,...E]);(0,Rt.TR)(E)
const j=new Set(v.map(({path:t})=>t))
const T=v.filter(({path:t,oid:e})=>p.paths.get(t)!==e)
const A=T.filter(({oid:t})=>!p.oids.has(t)).map(({oid:t,size:e})=>[t,e??0])
return{update:n.head===null?"create":"fast-forward",history:"snapshot",because:i,from:n.head,to:x,commits:1,files:T.length,removed:[...p.paths.keys()].filter(t=>!j.has(t)),bytes:[...new Map(A).values()].reduce((t,e)=>t+e,0),lfs:S.wanted,findings:E,...d.length>0&&t.card.readme!==null&&{card:t.card.readme},replaced:[]}}async function commitAsItIs(t,e){const{scratch:n,target:s,inputs:r,card:i}=t
expectPush(n.git,s.url)
if(r.exclude+r.keep!==""||i.merged)return undefined
const o=await n.git.objects.find(e).catch(()=>null)
if(o?.type!=="tree")return undefined
const a=await(0,Qt.SC)(t,o.oid).catch(()=>undefined)
return a===undefined?undefined:{tree:o.oid,commit:a}}async function commitOf(t,e,n){const{spaceGit:s,scratch:r,target:i}=t
const o=n?.tree===e?n.commit:await(0,Qt.SC)(t,e)
s.begin(r.git,i,{from:i.head,to:o})
return o}async function complete({git:t,source:e,inputs:n}){const{commit:s,shallow:i}=e
if(!await(0,C.mt)(n.environment.directory))return
const o=i?["--depth=1"]:[]
const a=["--quiet","--no-tags","--no-recurse-submodules","--refetch","--no-filter",...o]
const{code:c,text:l}=await t(["fetch",...a,"origin",s])
if(c===0)return
throw new r.H({step:"plan",finding:{kind:"shallow",reason:"fetch-failed"},exitCode:c,text:l})}async function chooseFiles({scratch:t,inputs:e,gathered:n,files:s},r){const i=await s??await(0,z.nT)(t.git,r)
const o=n===null?e.exclude:""
const a=o===""?i:await withoutExcluded(i,o)
if(a.length===0)throw o===""?(0,Yt.unusable)("path",e.path||".","folder-with-files"):(0,Yt.unusable)("exclude",o.trim(),"files-left")
treeFindings(a)
if(a===i)return{kept:a,excluded:[]}
const c=new Set(a)
return{kept:a,excluded:i.filter(t=>!c.has(t))}}async function withoutExcluded(t,e){const{select:s}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
return s(t,{exclude:e}).kept}async function changedReadme({scratch:t,card:e},n){if(!e.merged||e.readme===null)return[]
const[s=""]=await(0,Kt.C)(t,[e.readme])
const r=n.find(({path:t})=>t==="README.md")?.mode??"100644"
return[{path:"README.md",mode:r==="100755"?r:"100644",oid:s}]}function readmeBlobs({card:t,search:e},n,s){return n.flatMap(({path:n,oid:r})=>{if(r===null||s(r))return[]
const i=e.inText(n,t.readme??"")
return[{oid:r,path:n,size:0,binary:false,pointer:null,secrets:i}]})}function sentBlobs({search:t,source:e},n,s){const r=[{oid:e.commit,secrets:t.inText("",e.subject)}]
return{history:"snapshot",blobs:n,messages:r,entries:s,from:null}}function withChanges(t,e){if(e.length===0)return t
const n=new Set(e.map(({path:t})=>t))
return t.filter(({path:t})=>!n.has(t))}const te=[120,300]
const isSized=t=>t.size!==null
function toLookInto(t,e){return t.filter(({oid:t,size:n})=>n>=te[0]&&n<=te[1]||!e.has(t))}async function lookIntoNew({git:t,scratch:e,search:n,target:s,gathered:r},i,o){const a=i.filter(isSized)
if(r===null&&s.branch==="main"&&holdsHubsFilesOnly(s)){const e=await(0,z.OW)(t,a,{search:n})
const{oids:s}=await o
return toLookInto(e,s).map(t=>s.has(t.oid)?{...t,secrets:[]}:t)}const{oids:c}=await o
return(0,z.OW)(e.git,toLookInto(a,c),{search:n,isKnown:t=>c.has(t)})}const ee=new Set(["README.md",".gitattributes"])
async function convert(t,e,n){const{scratch:s,inputs:r,search:i,source:o,gathered:a}=t
const c=new Set(e.flatMap(({oid:t,size:e})=>e<=qt.c?[t]:[]))
const l=e.filter(({mode:t})=>t!=="120000")
const u=(0,qt.L)(l)
const f=[...u,...a?.large??[]].filter(({path:t})=>r["large-files"]==="fail"||ee.has(t))
if(f.length>0){const s=new Set(f.map(({oid:t})=>t))
const r=await(0,z.uP)(t.git,f,{to:o.commit,from:null,atTip:s})
const i=[...await secretFindings(t,sentBlobs(t,e,n)),...await findInContent(t,{entries:n,known:()=>false})]
throw(0,Rt.x5)([...r,...i])}const d=(0,z.eV)((0,z.eZ)(e),{search:i,isKnown:t=>c.has(t)})
const h=[...new Set(u.map(({oid:t})=>t))]
const p=await(0,F.Q)(s).keepBlobs(s.git.objects,h,d)
const m=await(0,Kt.C)(s,[...p.values()].map(Zt.$2))
const w=new Map([...p.keys()].map((t,e)=>[t,m[e]]))
const g=new Map(e.map(({path:t,mode:e})=>[t,e]))
const k=u.map(({path:t,oid:e})=>{const n=w.get(e)
return{path:t,mode:g.get(t)??"100644",oid:n??null}})
const y=l.flatMap(({path:t,pointer:e})=>e?[{...e,path:t}]:[])
const b=u.flatMap(({path:t,oid:e})=>{const n=p.get(e)
return n?[{...n,path:t}]:[]})
return{looked:d.found.size===0?e:e.map(t=>({...t,secrets:d.found.get(t.oid)??t.secrets})),changes:k,objects:[...b,...y],paths:[...b,...y].map(({path:t})=>t)}}async function prepare(t){const{inputs:e,target:n,source:s,git:r,spaceGit:i}=t
const o=askOnce(t)
const a=(0,P.Xw)(e,written(t.card))
const c=t.trigger.previewOf===undefined?a?.because:"preview"
const l={...t,recent:o,because:c??"possible"}
if(a?.history==="snapshot")return planSnapshot(l)
if(n.head===s.commit)return unchanged(l)
const instead=t=>{i.discard()
return planSnapshot({...l,because:t})}
if(await isLikely(t))i.begin(r,n,{from:n.head,to:s.commit})
const[u,f]=await Promise.all([surveyRange({git:r,search:l.search,to:s.commit,from:n.head,entries:l.files}),!a&&!e.force&&isMadeInJob(t,s.commit)])
if(f)return instead("made-in-job")
if(!a&&u.behind!==0&&(0,P.eb)(await o()))return instead("continued")
const d=await planFull(l,u)
if(!("instead"in d))return d
if(a)throw d.failure
const h=await instead(d.instead)
return{...h,...d.below&&{below:d.below}}}async function isLikely({git:t,source:e,target:n}){const{head:s}=n
if(e.shallow)return false
return s===null||mayBeHubsOwn(n)||await t.objects.find(s)!==null}function written({kept:t,merged:e}){if(t)return"kept-settings"
return e?"settings":undefined}function askOnce(t){const{commits:e,target:n}=t
const{head:s}=n
let r
const ask=async()=>{if(s===null)return[]
return await e??(0,Vt.L6)({...t,from:s})}
return()=>r??=ask()}async function planDeployment(t,e){const{inputs:n,target:s,source:r,settings:i,card:o}=t
const{steps:a,learn:c}=e
if(o.sdk?.from==="input")requireSnapshot(o.sdk,n)
const l=await planSettings(n,s,i)
const u=await a.time("plan",plannedWithSettings(t,e))
c({plan:u})
return{target:s,source:r,plan:u,changes:l}}async function plannedWithSettings(t,e){const n={...t,...e}
const{card:s,settings:r}=await keepSettings(n)
const i=await prepare({...n,card:s})
return r&&i.update!=="unchanged"?{...i,settings:r}:i}function requireSnapshot({from:t},{history:e}){if(e!=="full"||t==="readme")return
const n=[{input:"history",value:"full",expected:"history-with-sdk"}]
throw new r.H({step:"plan",finding:{kind:"invalid-inputs",problems:n}})}async function planNewSpace(t,e){const{inputs:n,target:s}=t
const{spaceApi:r,steps:i,tell:o,learn:a}=e
const c=settleSdk(t.card.sdk)
requireSnapshot(c,n)
const l=await planDeployment({...t,target:{...s,sdk:c.sdk},settings:Lt.A},e)
if(n["dry-run"]){a({created:c})
return l}o.creating(s,c)
const{changes:u}=l
const f=await i.time("create",create(r,c,{...t,changes:u}))
if(f)a({created:c,changes:u})
if(f&&u.length>0)o.setting(u)
const d=(0,Ct.C)(n,e.hub)
const h=await(0,Ht.t)({...t,mayBeMissing:false},e)
const p=f?t.settings:await(0,Lt.h)(n,r)
const m=f?{...t.card,said:(0,Rt.TT)(t.card.readme)}:t.card
const w=await planDeployment({...t,card:m,target:h,settings:p,commits:d},e)
return f?{...w,changes:[]}:w}function settleSdk(t){if(t!==undefined)return t
const e=[{input:"sdk",value:"",expected:"sdk-of-new-space"}]
throw new r.H({step:"create",finding:{kind:"invalid-inputs",problems:e}})}async function create(t,{sdk:e},{inputs:n,trigger:s,changes:i}){const o=i.flatMap(t=>t.setting==="variables"?[{key:t.key,value:t.value}]:[])
const{previewOf:a}=s
const c=a!==undefined&&!o.some(({key:t})=>t===Pt.y)
const l=await t.create({sdk:e,visibility:n.visibility,hardware:n.hardware,sleepTimeSeconds:n["sleep-time"],secrets:i.flatMap(t=>t.setting==="secrets"?[{key:t.key,value:t.value.reveal(),description:t.description}]:[]),variables:c?[...o,{key:Pt.y,value:a}]:o})
if("ok"in l)return l.ok==="created"
const{refused:u}=l
if(u.status!==400)throw new r.H({step:"create",http:u})
const f=u.message
const d={input:"create",value:"true",expected:e==="streamlit"?"sdk-offered":"accepted",...f&&{told:f}}
throw new r.H({step:"create",finding:{kind:"invalid-inputs",problems:[d]},http:u})}function planFor(...[t,e]){return(t.target.exists?planDeployment:planNewSpace)(t,e)}async function push(t,{target:e,plan:n},r){const{from:i,to:o}=n
let a=e
for(let c=1,l=0;;c++){const u=await r.spaceGit.push(t,a,{from:i,to:o},r.onItsWay)
if(leftHere(u))r.learn({sent:true})
if(u.kind==="updated")return{commit:o,text:asPrinted(u.told)}
if(u.kind==="up-to-date")return{commit:o,text:""}
r.signal.throwIfAborted()
const f=await lookAgain(r.hub,e)
if(f.head===o)return{commit:o,text:""}
const d=howItWent(u)
const h=d&&(0,s.j)("receive-pack",d,{attempt:c,waited:l})
if(h===null||h===undefined||f.head!==i||!f.advertisement)throw failureOf(u,{target:e,plan:n,after:f})
a={...e,advertisement:f.advertisement}
l+=h
await r.clock.sleep(h)}}function leftHere(t){return t.kind==="lost"?t.sent:!["up-to-date","stale","git"].includes(t.kind)}async function lookAgain(t,{space:e,branch:n}){const s=await t.heads(e,"verify").catch(()=>null)
if(s===null||"refused"in s)return{}
return{head:headOf(s.ok,n),advertisement:s.ok.advertisement}}async function advertiseAnew(t,e){const{space:n,branch:s,head:i}=e
const o=await t.heads(n,"push")
if("refused"in o)throw new r.H({step:"push",http:o.refused})
const a=headOf(o.ok,s)
if(a===i)return{...e,advertisement:o.ok.advertisement}
const c={kind:"head-moved",branch:s,seen:a,expected:i??""}
throw new r.H({step:"push",finding:c,head:a})}const headOf=({heads:t},e)=>t.get(e)??null
function failureOf(t,{target:e,plan:n,after:s}){const{evidence:i}=withoutHead(t,{target:e,plan:n,after:s})
return new r.H({...i,...s.head!==undefined&&{head:s.head}})}function withoutHead(t,{target:e,plan:n,after:s}){const{url:i,branch:o}=e
const a={route:"receive-pack",url:i,step:"push"}
const c=s.head
const l={kind:"head-moved",branch:o,seen:c??null,expected:n.to}
const u=c!==undefined&&c!==n.from
switch(t.kind){case"stale":return new r.H({step:"push",finding:l})
case"refused":{const e=`${asPrinted(t.told)} ! [remote rejected] ${n.to} -> ${o} (${t.reason})\n`
const s=/hook declined/.test(t.reason)
return new r.H({step:"push",text:e,...u&&!s&&{finding:l}})}case"answered":return refused(a,t)
case"git":return new r.H({step:"push",exitCode:t.code,text:t.stderr})
case"lost":return u?new r.H({step:"verify",finding:l}):lost(a,t.error)}}function asPrinted(t){const e=t.trimEnd().split("\n")
return t.trim()===""?"":e.map(t=>`remote: ${t}\n`).join("")}const ne=1e4
async function uploadLfs(t,e){const{target:n,objects:s,store:r}=t
const{spaceGit:i,clock:o,tell:a,learn:c}=e
const l=s.reduce((t,{size:e})=>t+e,0)
let u=0
let f=o.now()
const d=await i.upload(n,s.map(t=>({...t,path:r.placeOf(t.oid)})),t=>{u+=t
if(o.now()-f<ne)return
f=o.now()
a.uploading(u,l)})
if(d.kind!=="uploaded")throw lfs_upload_failureOf(d,s)
c({uploaded:d.objects})}const se={batch:"lfs-batch",upload:"lfs-upload",verify:"lfs-verify"}
function lfs_upload_failureOf(t,e){const n="push"
if(t.kind==="answered"&&t.call==="verify"&&t.status===404)return new r.H({step:n,finding:{kind:"not-the-hub",route:"lfs-upload",what:"other-shape"}})
if(t.kind==="answered")return refused({route:se[t.call],url:t.url,step:n},t)
if(t.kind==="lost")return lost({route:se[t.call],url:t.url,step:n},t.error)
const s=e.find(({oid:e})=>e===t.oid)
const i=`${s?.path??t.oid}: ${t.message}`
if(t.kind==="object"||!s)return new r.H({step:n,text:i})
const{path:o,size:a,oid:c}=s
const l=[{kind:"missing-lfs-object",path:o,size:a,oid:c}]
return new r.H({step:n,finding:{kind:"content-refused",findings:l},text:i})}async function send_send(t,e){const{git:n,scratch:s,hub:r,clock:i,steps:o,tell:a,learn:c,meanwhile:l}=e
const{target:u,plan:f}=t
a.pushing(u,f)
const sending=async n=>{const i={...e,onItsWay:n}
if(f.lfs.length===0)return push(senderOf(f,e),t,i)
await uploadLfs({target:u,objects:f.lfs,store:(0,F.Q)(s)},e)
return push(senderOf(f,e),{target:await advertiseAnew(r,u),plan:f},i)}
let d
const besides=async()=>{d??=i.sleep(0).then(()=>(0,H.h)(setRemote(n,u.url),l()))
await d}
const h=o.time("push",sending(()=>void besides().catch(()=>undefined)))
const[{commit:p,text:m}]=await(0,H.h)(h,h.then(besides,besides))
a.pushed(m)
c({pushed:p})
return p}function senderOf({history:t},{git:e,scratch:n}){return t==="snapshot"?n.git:e}const re="huggingface"
async function setRemote(t,e){if((await t(["remote","add",re,e])).code===0)return
const{stdout:n}=await t(["config","-z","--get-regexp",`^remote\\.${re}\\.`])
const valuesOf=t=>n.split("\0").filter(e=>`${e}\n`.startsWith(`${t}\n`)).map(e=>e.slice(t.length+1))
const s={url:e,fetch:`+refs/heads/*:refs/remotes/${re}/*`,pushurl:undefined}
for(const[e,n]of Object.entries(s)){const s=`remote.${re}.${e}`
const[r,...i]=valuesOf(s)
if(r===n&&i.length===0)continue
await t(["config",...n===undefined?["--unset-all",s]:["--replace-all",s,n]])}}async function keepPrevious({inputs:t,target:e,plan:n},{scratch:s,spaceGit:r,steps:i}){const{update:o,from:a,to:c}=n
if(!t.rollback||o!=="overwrite"||a===null)return
await i.time("plan",r.fetch(s,e,{oid:a,haves:[c]}))}function earlier({target:t,plan:e}){const n=!/ERROR$|^NO_APP_FILE$/.test(t.runtime.stage??"")
return n&&!holdsHubsFilesOnly(t)?e.from:null}async function goBack(t,{inputs:e,...n},s){if(!e.rollback||!isOfTheCommit(t))return
const{rollback:r,text:i}=await s.steps.time("rollback",rollBack(n,s))
s.learn({rollback:r})
s.tell.rolledBack(i)}function isOfTheCommit(t){const e=t instanceof r.H?t.evidence.finding:undefined
if(e?.kind==="no-answer")return true
return e?.kind==="space-stage"&&e.stage!=="PAUSED"&&e.stage!=="DELETING"}const NOTHING=()=>undefined
async function rollBack(t,e){const{plan:n}=t
const{scratch:s,hub:i}=e
const o=earlier(t)
if(o===null)return{rollback:{not:"no-earlier"},text:""}
const a={...n,from:n.to,to:o,lfs:[]}
const c=n.update==="overwrite"?s.git:senderOf(n,e)
try{const s=await advertiseAnew(i,{...t.target,head:n.to})
const{text:r}=await push(c,{target:s,plan:a},{...e,learn:NOTHING})
return{rollback:{to:o},text:r}}catch(t){if(!(t instanceof r.H))throw t
const{text:e,http:n,head:s}=t.evidence
const i={not:"refused",...s!==undefined&&{head:s}}
return{rollback:i,text:e??n?.message??""}}}var ie=n(2401)
const oe=["pull_request_target","workflow_run","issue_comment"]
function mayCarryForkCode({event:t=""}){return oe.includes(t)}function originOf({name:t,payload:e}){const n=e.repository?.full_name
const of=t=>t?.full_name!==undefined&&t.full_name===n?"own":{fork:t?.full_name}
if(t==="pull_request_target")return of(e.pull_request?.head?.repo)
if(t==="workflow_run")return of(e.workflow_run?.head_repository)
const{issue:s}=e
return s?.pull_request?{asks:s.number??0}:"own"}function trustedCommits({payload:t},{sha:e}){return[e,t.pull_request?.base?.sha].filter(t=>t!==undefined)}async function requireTrusted({inputs:t,trigger:e,source:n},{loadTrigger:s,signal:i},o){if(t["allow-fork-code"]||!mayCarryForkCode(e))return
const a=await s()
const c=originOf(a)
if(c==="own")return
const{commit:l}=n
for(const t of trustedCommits(a,e)){if(t===l)return
if((await o(["merge-base","--is-ancestor",l,t])).code===0)return}const u="asks"in c?await askOrigin(c.asks,{inputs:t,trigger:e,signal:i}):c.fork
if(u!==undefined&&u===e.repository)return
const f={kind:"untrusted-code",event:a.name,commit:l,...u&&{fork:u}}
throw new r.H({step:"plan",finding:f})}async function askOrigin(t,{inputs:e,trigger:n,signal:s}){const{repository:r}=n
const i=e["github-token"]
if(r===undefined||i.trim()==="")return undefined
const o=(0,ie.o)(i,r,s).then(e=>e.pullRequest(t))
return(await o.catch(()=>null))?.repository}var ae=n(1e3)
var ce=n(698)
var le=n(4404)
var ue=n(8678)
var fe=n(7867)
var de=n(6297)
var he=n(558)
function planLines({target:t,source:e,plan:n},s){const r=(0,fe.Z)(s)
const{labels:i}=r
const{findings:o,lfs:a,removed:c=[]}=n
return[(0,le.n)(i.source,(0,le.p)([{value:e.label}," ",{value:e.subject}])),(0,le.n)(i.branch,t.branch),(0,le.n)(i.history,(0,le.p)((0,he.oH)((0,he.hC)(r.history[n.history],r.because[n.because]),s))),(0,le.n)(i.commits,String(n.commits)),(0,le.n)(i.sent,r.files(n.files,n.bytes)),...a.map(({path:t,size:e})=>(0,le.n)("LFS",`${(0,le.p)([{value:t}])} (${r.bytes(e)})`)),...c.length>0?[(0,le.n)(i.removed,(0,le.p)((0,he.oH)((0,de.s)(c),s)))]:[],...o.map(t=>(0,le.p)((0,he.oH)((0,ue.N)(t),s))),...n.replaced.map(({sha:t,subject:e})=>(0,le.n)(i.overwritten,`${t} ${(0,le.p)([{value:e}])}`))]}}}
