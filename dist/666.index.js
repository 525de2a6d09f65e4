"use strict"
exports.id=666
exports.ids=[666]
exports.modules={6439:function(e,t,n){n.d(t,{C:function(){return writeBlobs}})
var s=n(3024)
var r=n.n(s)
var i=n(1455)
var a=n.n(i)
var o=n(6760)
var c=n.n(o)
var l=n(7075)
var u=n.n(l)
var d=n(6466)
var f=n.n(d)
var p=n(2891)
const h={sources:64,bytes:4*1024*1024}
async function writeBlobs({git:e,directory:t},n){if(n.length===0)return[]
const s=(0,o.join)(t,"marks")
const r=await e.start(["fast-import","--quiet","--done","--depth=0",`--export-marks=${s}`],["core.fsync=none","fastimport.unpackLimit=0"])
r.stdout.resume()
const a=await(0,d.pipeline)(l.Readable.from(commandsFor(n),{objectMode:false}),r.stdin).catch(e=>e)
const{code:c,stderr:u}=await r.ended
if(a?.path!==undefined)throw a
if(c!==0)throw new p.H({step:"plan",exitCode:c,text:u})
const f=(await(0,i.readFile)(s,"utf8")).matchAll(/^:(\d+) ([0-9a-f]+)$/gm)
const h=new Map([...f].map(([,e,t])=>[Number(e),t]))
return n.map((e,t)=>h.get(t+1)??"")}async function*commandsFor(e){let t=0
for(const n of batches(e)){const e=await Promise.all(n.map(contentOf))
yield Buffer.concat(e.flatMap(e=>[Buffer.from(`blob\nmark :${++t}\ndata ${e.length}\n`),e,Buffer.from("\n")]))}yield Buffer.from("done\n")}function*batches(e){let t=[]
let n=0
for(const s of e){t.push(s)
n+=typeof s==="object"&&"size"in s?s.size:s.length
if(t.length<h.sources&&n<h.bytes)continue
yield t;[t,n]=[[],0]}if(t.length>0)yield t}const m=s.constants.O_RDONLY|(s.constants.O_NOFOLLOW??0)
async function contentOf(e){if(typeof e==="string")return Buffer.from(e)
return"place"in e?await(0,i.readFile)(e.place,{flag:m}):e}},7024:function(e,t,n){n.d(t,{Q:function(){return storeOf},x:function(){return openLfsStore}})
var s=n(7598)
var r=n.n(s)
var i=n(3024)
var a=n.n(i)
var o=n(1455)
var c=n.n(o)
var l=n(6760)
var u=n.n(l)
function storeOf(e){return openLfsStore((0,l.join)(e.directory,"lfs"))}function openLfsStore(e){const placeOf=t=>(0,l.join)(e,"objects",t.slice(0,2),t.slice(2,4),t)
const has=e=>(0,o.lstat)(placeOf(e)).then(e=>e.isFile(),()=>false)
const makePlace=async e=>{const t=placeOf(e)
await(0,o.mkdir)((0,l.dirname)(t),{recursive:true})
return t}
return{placeOf:placeOf,has:has,async bring(e,t){if(!await t.has(e))return false
const[n,s]=[t.placeOf(e),await makePlace(e)]
await(0,o.link)(n,s).catch(()=>(0,o.copyFile)(n,s))
return true},async keepFile(e){const t=(0,s.createHash)("sha256")
let n=0
for await(const s of(0,i.createReadStream)(e)){t.update(s)
n+=s.length}const r=t.digest("hex")
const a=await makePlace(r)
const c=await(0,o.realpath)(e)
if(!await has(r))await(0,o.link)(c,a).catch(()=>(0,o.copyFile)(c,a))
return{oid:r,size:n}},async read(e,t){for await(const n of(0,i.createReadStream)(placeOf(e)))t(n)},async keepBlobs(t,n,s){const r=(0,l.join)(e,"incoming")
if(n.length>0)await(0,o.mkdir)(r,{recursive:true})
const i=await writeHashed(t,n,{witness:s,pathOf:e=>(0,l.join)(r,e)})
for(const[e,{oid:t}]of i)await(0,o.rename)((0,l.join)(r,e),await makePlace(t))
return i}}}async function writeHashed(e,t,{witness:n,pathOf:r}){const a=new Map
let o
await e.visit(t,{begin(e,t){n.begin(e,t)
o={blob:e,size:t,hash:(0,s.createHash)("sha256"),file:(0,i.openSync)(r(e),"w")}},bytes(e){n.bytes(e)
o?.hash.update(e)
if(o)(0,i.writeSync)(o.file,e)},end(){n.end()
if(!o)return;(0,i.closeSync)(o.file)
a.set(o.blob,{oid:o.hash.digest("hex"),size:o.size})}})
return a}},3472:function(e,t,n){n.d(t,{w:function(){return openWorkTree},y:function(){return linkText}})
var s=n(1455)
var r=n.n(s)
var i=n(6760)
var a=n.n(i)
var o=n(9771)
const c=/^(?:\.git|git~1)$/i
const l=4e3
const u=4
async function openWorkTree(e){const t=await(0,s.realpath)((0,o.I8)(e)?.workTree??e)
const partsOf=e=>{const n=(0,i.relative)(t,e)
const s=n.split(i.sep)
return(0,i.isAbsolute)(n)||s[0]===".."?null:s}
const isInside=e=>partsOf(e)?.some(e=>c.test(e))===false
return{async look(e,{follow:n}){const r=(0,i.join)(t,e)
const a=e===""?(0,i.dirname)(t):await real((0,i.dirname)(r))
if(a===null)return{kind:"nothing"}
const o=e===""?t:(0,i.join)(a,(0,i.basename)(r))
const c=n?await real(o):o
if(c===null)return{kind:"nothing"}
if(!isInside(c))return{kind:"outside"}
const l=await(0,s.lstat)(c).catch(noneThere)
if(l?.isDirectory())return{kind:"folder",place:c}
const u=l?.isFile()||l?.isSymbolicLink()
return u?{kind:"file",file:await fileAt(c)}:{kind:"nothing"}},async list(e,t){const n=new Map
await walk(e,"",{isWanted:t,files:n})
return n},pathOf:e=>partsOf(e)?.join("/")??null,async places(){const e=[]
const n=[""]
for(let r=n.shift();r!==undefined&&e.length<l;r=n.shift()){for(const a of await(0,s.readdir)((0,i.join)(t,r),{withFileTypes:true}).catch(()=>[])){if(c.test(a.name)||a.name==="node_modules")continue
const t=a.isDirectory()
const s=`${r}${a.name}${t?"/":""}`
e.push(s)
if(t&&s.split("/").length<=u)n.push(s)}}return e}}}async function walk(e,t,n){const r=await(0,s.readdir)(e,{withFileTypes:true})
const a=r.filter(e=>!/^\.git$/i.test(e.name)&&n.isWanted(`${t}${e.name}${e.isDirectory()?"/":""}`))
for(const s of a.filter(e=>e.isDirectory()))await walk((0,i.join)(e,s.name),`${t}${s.name}/`,n)
const o=a.filter(e=>e.isFile()||e.isSymbolicLink())
const c=await Promise.all(o.map(({name:t})=>fileAt((0,i.join)(e,t))))
o.forEach(({name:e},s)=>n.files.set(t+e,c[s]))}async function fileAt(e){if(e.includes("�"))return{mode:"100644",size:0,place:e}
const t=await(0,s.lstat)(e)
if(t.isSymbolicLink())return{mode:"120000",size:t.size,place:e}
return{mode:(t.mode&64)===0?"100644":"100755",size:t.size,place:e}}function linkText({place:e}){return(0,s.readlink)(e,{encoding:"buffer"})}const real=e=>(0,s.realpath)(e).catch(noneThere)
function noneThere(e){if(["ENOENT","ENOTDIR","ELOOP"].includes(e.code??""))return null
throw e}},2656:function(e,t,n){n.d(t,{H:function(){return formatCommit},L:function(){return parseCommit}})
function formatCommit({tree:e,parents:t,author:n,at:s,message:r}){const clean=e=>e.replace(/[\0\n<>]/g,"").trim()||"unknown"
const i=`${clean(n.name)} <${clean(n.email)}>`
const a=[`tree ${e}`,...t.map(e=>`parent ${e}`),`author ${i} ${n.date.replace(/^@0*(?=\d)/,"")}`,`committer ${i} ${Math.floor(s/1e3)} +0000`]
return`${a.join("\n")}\n\n${r.replaceAll("\0","")}`}function parseCommit(e){const t=decode(e)
const n=t.indexOf("\n\n")
const[s,r]=n<0?[t,""]:[t.slice(0,n),t.slice(n+2)]
const[,i="",a="",o="0",c="+0000"]=/^author ([^\n]*?) ?<([^\n]*)> (-?\d+) ([+-]\d{4})$/m.exec(s)??[]
const[l=""]=r.replace(/^\s*\n/,"").split(/\n[^\S\n]*\n/)
const u=l.trim().replace(/[^\S\n]*\n[^\S\n]*/g," ")
const d=`@${o.startsWith("-")?0:o} ${c}`
return{subject:u,author:{name:i.trim(),email:a.trim(),date:d}}}function decode(e){const[,t]=/^encoding (\S+)$/m.exec(e.toString("latin1").split("\n\n",1)[0]??"")??[]
if(t!==undefined)try{return new TextDecoder(t).decode(e)}catch{}return e.toString("utf8")}},7773:function(e,t,n){n.d(t,{$:function(){return findCaseClashes},L:function(){return checkNames}})
const s=255
const r=/^(?:\.git|git~1|\.{0,2})$/i
const i=/^[ -[\]-~]{1,255}$/
const a=/(?:^|\/)(?:\.git|git~1|\.{0,2})(?:\/|$)/i
function checkNames(e){return e.flatMap(e=>checkName(e)??[])}function checkName({mode:e,path:t}){if(e==="160000")return{kind:"submodule",path:t}
if(i.test(t)&&!a.test(t))return null
if(t.includes("�"))return{kind:"not-utf-8",path:t}
if(/[\x00-\x1f\x7f]/.test(t))return{kind:"control-character",path:t}
if(t.includes("\\"))return{kind:"backslash",path:t}
const n=t.split("/")
const o=n.find(e=>r.test(e))
if(o!==undefined)return{kind:"reserved",path:t,component:o}
for(const e of n){const n=Buffer.byteLength(e)
if(n>s)return{kind:"too-long",path:t,component:e,bytes:n}}return null}function findCaseClashes(e){if(!haveClash(e))return[]
const t=new Set(e)
const n=new Map
for(const t of e)for(const e of[...foldersOf(t),t]){const t=fold(e)
n.set(t,(n.get(t)??new Set).add(e))}return[...n].flatMap(([e,s])=>{if(s.size<2)return[]
const r=[...s].sort()
if(r.some(e=>t.has(e)))return[{kind:"file",paths:r}]
const i=n.get(e.slice(0,Math.max(0,e.lastIndexOf("/"))))
return i&&i.size>1?[]:[{kind:"folder",paths:r}]})}function haveClash(e){const t=new Set(e)
for(const n of e)for(let e=n.lastIndexOf("/");e>0;e=n.lastIndexOf("/",e-1)){const s=n.slice(0,e)
if(t.has(s))break
t.add(s)}const n=new Set
for(const e of t){if(!o.test(e))continue
const s=fold(e)
if(n.has(s)||s!==e&&t.has(s))return true
n.add(s)}return false}const o=/[A-Z\x80-\uffff]/
function fold(e){return e.normalize("NFC").toLowerCase()}function foldersOf(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n+1).join("/"))}},7599:function(e,t,n){n.d(t,{L:function(){return findOffenders},c:function(){return s}})
const s=10*1024*1024
function findOffenders(e){return e.filter(({mode:e,size:t,binary:n,pointer:r})=>(n||t>s)&&!r&&e!=="120000"&&e!=="160000").map(({path:e,oid:t,size:n})=>({path:e,oid:t,size:n,why:n>s?"large":"binary"}))}},1755:function(e,t,n){n.d(t,{$2:function(){return formatPointer},ir:function(){return s},vp:function(){return parsePointer}})
const s=1024
const r="https://git-lfs.github.com/spec/v1"
const i=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\noid sha256:([0-9a-f]{64})\r?\nsize (\d{1,16})$/
function parsePointer(e){if(e.length>=s)return null
const[,t,n]=i.exec(e.trim())??[]
if(t===undefined||n===undefined||!Number.isSafeInteger(Number(n)))return null
return{oid:t,size:Number(n)}}function formatPointer({oid:e,size:t}){return`version ${r}\noid sha256:${e}\nsize ${t}\n`}},5751:function(e,t,n){n.d(t,{Xk:function(){return envLines},YU:function(){return holdsSecrets},qb:function(){return isEnvFile}})
var s=n(2838)
var r=n(7086)
const i=/(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.streamlit\/secrets\.toml)$/
const a=/\.(?:example|sample|template|tmpl|dist|defaults?|test)$/
const o=/^[ \t]{0,16}(?:export[ \t]{1,4})?["']?([A-Za-z_][\w.-]{0,63})["']?[ \t]{0,16}=[ \t]{0,16}([^\r\n]{1,4000})/gm
const c=/KEY(?!BOARD|CLOAK)|TOKEN(?!I[ZS])|SECRET|PASSW|PWD|CREDENTIAL|DSN/i
const l=/PUBLIC|PUBLISHABLE|(?:^|_)(?:PATH|FILE|DIR|URL|URI|ENDPOINT|ID|NAME|HOST|MODEL|MINUTES|SECONDS|TTL|LENGTH|LIMIT|TYPE|ALGORITHM|PREFIX|HEADER|VERSION)S?$|EXPIR/i
const u=/^(?:[~.]?\.?\/|\$|op:\/\/|vault:|pk_)|^https?:\/\/[^@]*$|^[\d.,:-]+$|[{}<>]|\s/
const d=8
function holdsSecrets(e){return i.test(e)&&!a.test(e)}function envLines(e){const{path:t,text:n,from:i,to:a}=e
if(!holdsSecrets(t))return[]
const f=(0,s.RD)("generic-api-key")
const p=[]
o.lastIndex=i
for(let e=o.exec(n);e&&e.index<a;e=o.exec(n)){const[t,n="",s=""]=e
const i=valueOf(s)
if(!c.test(n)||l.test(n))continue
if(i.length<d||u.test(i)||(0,r.w)(i))continue
const a=e.index+t.length
p.push({kind:f,level:f.level,secret:i,start:e.index,end:a,at:a-s.length+s.indexOf(i)})}return p}function valueOf(e){const t=/^"([^"]*)"|^'([^']*)'/.exec(e)
return t?t[1]??t[2]??"":e.replace(/[ \t]#.*$/,"").trimEnd()}function isEnvFile(e){return/(?:^|\/)\.env$/.test(e)}},2838:function(e,t,n){n.d(t,{GW:function(){return O},RD:function(){return kindById},Ep:function(){return kindName}})
function kindOf(e){const t=e.shape===undefined?{}:{rule:"random"}
return{level:"block",belongs:"app",...t,...e}}const alnum=e=>`[A-Za-z0-9]{${e}}(?![A-Za-z0-9])`
const word=e=>`[\\w-]{${e}}(?![\\w-])`
const hex=e=>`[0-9a-f]{${e}}(?![A-Za-z0-9])`
const s=`eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,4000}\\.[\\w-]{10,1000}(?![\\w-])`
const r={gitleaks:"generic-api-key"}
const i="https://console.aws.amazon.com/iam/home#/security_credentials"
const a="https://supabase.com/dashboard/project/_/settings/api-keys"
const o=[kindOf({id:"aws-access-token",name:"AWS access key",level:"warn",shape:"(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])",marks:["AKIA","ASIA","ABIA","ACCA"],rule:"aws",revoke:i,env:"AWS_ACCESS_KEY_ID"}),kindOf({...r,id:"aws-secret-access-key",name:"AWS secret access key",named:{names:"aws_?secret|secret_?access_?key",value:"[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])"},revoke:i,env:"AWS_SECRET_ACCESS_KEY"}),kindOf({...r,id:"azure-storage-key",name:"Azure storage key",shape:"AccountKey=[A-Za-z0-9+/]{86}==",secret:/=(.+)$/,revoke:"https://portal.azure.com",env:"AZURE_STORAGE_CONNECTION_STRING"}),kindOf({...r,id:"azure-openai-api-key",name:"Azure OpenAI key",named:{names:"azure",value:`(?:${hex(32)}|${alnum(84)})`},revoke:"https://portal.azure.com",env:"AZURE_OPENAI_API_KEY"}),kindOf({id:"databricks-api-token",name:"Databricks token",shape:`dapi${hex(32)}`,revoke:"https://docs.databricks.com/aws/en/dev-tools/auth/pat",env:"DATABRICKS_TOKEN"}),kindOf({...r,id:"supabase-access-token",name:"Supabase access token",shape:`sbp_${hex(40)}`,revoke:"https://supabase.com/dashboard/account/tokens",env:"SUPABASE_ACCESS_TOKEN"}),kindOf({...r,id:"supabase-secret-key",name:"Supabase secret key",shape:`sb_secret_${word("20,64")}`,revoke:a,env:"SUPABASE_SECRET_KEY"}),kindOf({id:"supabase-service-role-key",gitleaks:"jwt",name:"Supabase service_role key",revoke:a,env:"SUPABASE_SERVICE_ROLE_KEY"}),kindOf({id:"private-key",name:"private key",shape:"-----BEGIN (?:[A-Z0-9]{1,10} ){0,4}PRIVATE KEY(?: BLOCK)?-----",rule:"pem",revoke:null,env:"PRIVATE_KEY"}),kindOf({id:"google-service-account",gitleaks:"private-key",name:"Google service account key",revoke:"https://console.cloud.google.com/iam-admin/serviceaccounts",env:"GOOGLE_APPLICATION_CREDENTIALS_JSON"}),kindOf({...r,id:"database-url",name:"database password",shape:`(?:mongodb(?:\\+srv)?|postgres(?:ql)?(?:\\+\\w{1,20})?|mysql(?:\\+\\w{1,20})?|mariadb|rediss?|amqps?):\\/\\/[^\\s:@/"'\`<>]{0,64}:[^\\s@/"'\`<>]{6,200}@[\\w.-]{1,200}`,marks:["mongodb","postgres","mysql","mariadb","redis","amqp"],secret:/:\/\/[^:]*:([^@]+)@/,rule:"database-url",revoke:null,env:"DATABASE_URL"})]
const c={belongs:"hub",revoke:"https://huggingface.co/settings/tokens",env:"HF_TOKEN"}
const l="https://console.cloud.google.com/apis/credentials"
const u={gitleaks:"generic-api-key"}
const d=[kindOf({...c,...u,id:"huggingface-jwt",name:"Hugging Face token",shape:`hf_(?:oauth|jwt|s3)_${s}`}),kindOf({...c,...u,id:"huggingface-refresh-token",name:"Hugging Face refresh token",shape:`hf_oauth__refresh_${alnum(34)}`}),kindOf({...c,...u,id:"huggingface-app-token",name:"Hugging Face app token",shape:`hf_app_${alnum(32)}`}),kindOf({...c,id:"huggingface-access-token",name:"Hugging Face token",shape:`hf_${alnum(34)}`}),kindOf({...c,id:"huggingface-organization-api-token",name:"Hugging Face organization token",shape:`api_org_${alnum(34)}`}),kindOf({...u,id:"huggingface-oauth-app-secret",name:"Hugging Face OAuth app secret",shape:`oauth_app_secret_${alnum(34)}`,revoke:"https://huggingface.co/settings/connected-applications",env:"OAUTH_CLIENT_SECRET"}),kindOf({id:"gcp-api-key",name:"Google API key",shape:`AIza${word(35)}`,rule:"google-key",revoke:l,env:"GOOGLE_API_KEY"}),kindOf({...u,id:"google-auth-key",name:"Google API key",shape:`AQ\\.Ab${word("40,80")}`,revoke:"https://aistudio.google.com/apikey",env:"GEMINI_API_KEY"}),kindOf({...u,id:"google-oauth-client-secret",name:"Google OAuth client secret",level:"warn",shape:`GOCSPX-${word(28)}`,rule:"google-client",revoke:l,env:"GOOGLE_CLIENT_SECRET"}),kindOf({id:"anthropic-api-key",name:"Anthropic API key",shape:`sk-ant-(?:api|admin|oat|sid)\\d{2}-${word("80,120")}`,revoke:"https://console.anthropic.com/settings/keys",env:"ANTHROPIC_API_KEY"}),kindOf({id:"openai-api-key",name:"OpenAI API key",shape:`sk-(?:(?:proj|svcacct|admin|service)-[\\w-]{20,100}?T3BlbkFJ${word("20,100")}|[A-Za-z0-9]{20}T3BlbkFJ${alnum(20)})`,revoke:"https://platform.openai.com/api-keys",env:"OPENAI_API_KEY"}),kindOf({...u,id:"openrouter-api-key",name:"OpenRouter API key",shape:`sk-or-v1-${hex(64)}`,revoke:"https://openrouter.ai/settings/keys",env:"OPENROUTER_API_KEY"}),kindOf({...u,id:"sk-api-key",name:"API key (sk-…)",level:"warn",shape:`sk-${hex(32)}`,rule:"sk",revoke:null,env:"API_KEY"}),kindOf({...u,id:"deepseek-api-key",name:"DeepSeek API key",revoke:"https://platform.deepseek.com/api_keys",env:"DEEPSEEK_API_KEY"}),kindOf({...u,id:"groq-api-key",name:"Groq API key",shape:`gsk_${alnum(52)}`,revoke:"https://console.groq.com/keys",env:"GROQ_API_KEY"}),kindOf({...u,id:"xai-api-key",name:"xAI API key",shape:`xai-${alnum(80)}`,revoke:"https://console.x.ai",env:"XAI_API_KEY"}),kindOf({id:"perplexity-api-key",name:"Perplexity API key",shape:`pplx-${alnum(48)}`,revoke:"https://www.perplexity.ai/account/api/keys",env:"PERPLEXITY_API_KEY"}),kindOf({...u,id:"nvidia-api-key",name:"NVIDIA API key",shape:`nvapi-${word(64)}`,revoke:"https://build.nvidia.com/settings/api-keys",env:"NVIDIA_API_KEY"}),kindOf({...u,id:"replicate-api-token",name:"Replicate API token",shape:`r8_${alnum(37)}`,revoke:"https://replicate.com/account/api-tokens",env:"REPLICATE_API_TOKEN"}),kindOf({...u,id:"together-api-key",name:"Together AI API key",shape:`tgp_v1_${word(43)}`,named:{names:"together",value:hex(64)},revoke:"https://api.together.ai/settings/api-keys",env:"TOGETHER_API_KEY"}),kindOf({...u,id:"pinecone-api-key",name:"Pinecone API key",shape:`pcsk_[A-Za-z0-9]{5,6}_${alnum(63)}`,revoke:"https://app.pinecone.io",env:"PINECONE_API_KEY"}),kindOf({...u,id:"langsmith-api-key",name:"LangSmith API key",shape:`lsv2_(?:pt|sk)_[0-9a-f]{32}_${hex(10)}`,revoke:"https://smith.langchain.com/settings",env:"LANGSMITH_API_KEY"}),kindOf({...u,id:"wandb-api-key",name:"Weights & Biases API key",shape:`wandb_v1_${word("60,90")}`,named:{names:"wandb|weights_?and_?biases",value:hex(40)},revoke:"https://wandb.ai/settings",env:"WANDB_API_KEY"}),kindOf({...u,id:"kaggle-api-token",name:"Kaggle API token",shape:`KGAT_${hex(32)}`,named:{names:"kaggle",value:hex(32)},revoke:"https://www.kaggle.com/settings",env:"KAGGLE_API_TOKEN"}),kindOf({...u,id:"kaggle-json",name:"Kaggle API key",shape:`username\\\\?"[ :]{1,4}\\\\?"[\\w.-]{1,64}\\\\?"\\s{0,4},\\s{0,8}\\\\?"key\\\\?"[ :]{1,4}\\\\?"${hex(32)}`,secret:/([0-9a-f]{32})$/,revoke:"https://www.kaggle.com/settings",env:"KAGGLE_KEY"}),kindOf({id:"cohere-api-token",name:"Cohere API key",named:{names:"cohere|co_api",value:alnum(40)},revoke:"https://dashboard.cohere.com/api-keys",env:"COHERE_API_KEY"}),kindOf({...u,id:"mistral-api-key",name:"Mistral API key",named:{names:"mistral",value:alnum(32)},revoke:"https://console.mistral.ai/api-keys",env:"MISTRAL_API_KEY"}),kindOf({...u,id:"elevenlabs-api-key",name:"ElevenLabs API key",named:{names:"eleven_?labs|xi[_-]api",value:`(?:sk_)?(?:${hex(48)}|${hex(32)})`},revoke:"https://elevenlabs.io/app/settings/api-keys",env:"ELEVENLABS_API_KEY"}),kindOf({...u,id:"deepgram-api-key",name:"Deepgram API key",named:{names:"deepgram",value:hex(40)},revoke:"https://console.deepgram.com",env:"DEEPGRAM_API_KEY"})]
const f="https://github.com/settings/tokens"
const p="https://github.com/settings/apps"
const h={revoke:"https://gitlab.com/-/user_settings/personal_access_tokens",env:"GITLAB_TOKEN"}
const m={revoke:"https://api.slack.com/apps",rule:"placeholder"}
const g={revoke:"https://discord.com/developers/applications",gitleaks:"generic-api-key"}
const k={id:"stripe-access-token",revoke:"https://dashboard.stripe.com/apikeys",env:"STRIPE_SECRET_KEY"}
const w={gitleaks:"generic-api-key"}
const y=[kindOf({...w,id:"github-installation-token",name:"GitHub App token",shape:"ghs_[\\w-]{10,1000}\\.[\\w-]{10,2000}(?:\\.[\\w-]{10,1000})?(?![\\w-])",revoke:p,env:"GITHUB_TOKEN"}),kindOf({id:"github-app-token",name:"GitHub App token",shape:`gh[su]_${alnum(36)}`,marks:["ghs_","ghu_"],rule:"crc32",revoke:p,env:"GITHUB_TOKEN"}),kindOf({id:"github-pat",name:"GitHub personal access token",shape:`ghp_${alnum(36)}`,rule:"crc32",revoke:f,env:"GITHUB_TOKEN"}),kindOf({id:"github-oauth",name:"GitHub OAuth token",shape:`gho_${alnum(36)}`,rule:"crc32",revoke:"https://github.com/settings/applications",env:"GITHUB_TOKEN"}),kindOf({id:"github-refresh-token",name:"GitHub refresh token",shape:`ghr_${alnum(36)}`,rule:"crc32",revoke:p,env:"GITHUB_TOKEN"}),kindOf({id:"github-fine-grained-pat",name:"GitHub personal access token",shape:`github_pat_[A-Za-z0-9]{22}_${alnum(59)}`,revoke:"https://github.com/settings/personal-access-tokens",env:"GITHUB_TOKEN"}),kindOf({...h,id:"gitlab-pat-routable",name:"GitLab access token",shape:`glpat-[\\w-]{27,300}\\.[0-9a-z]{2}\\.?${alnum("7,9")}`}),kindOf({...h,id:"gitlab-pat",name:"GitLab access token",shape:`glpat-${word(20)}`}),kindOf({...m,id:"slack-bot-token",name:"Slack bot token",shape:`xoxb-\\d[A-Za-z0-9-]{20,250}(?![\\w-])`,env:"SLACK_BOT_TOKEN"}),kindOf({...m,id:"slack-user-token",name:"Slack user token",shape:`xox[aprse](?:\\.xox[bp])?-\\d[A-Za-z0-9-]{20,250}(?![\\w-])`,env:"SLACK_TOKEN"}),kindOf({...m,id:"slack-app-token",name:"Slack app token",shape:`xapp-\\d-[A-Za-z0-9-]{20,250}(?![\\w-])`,env:"SLACK_APP_TOKEN"}),kindOf({...m,id:"slack-webhook-url",name:"Slack webhook",shape:`hooks\\.slack\\.com\\/services\\/T[A-Z0-9]{6,14}\\/B[A-Z0-9]{6,14}\\/${alnum("20,32")}`,secret:/\/([A-Za-z0-9]+)$/,env:"SLACK_WEBHOOK_URL"}),kindOf({...g,id:"discord-bot-token",name:"Discord bot token",shape:`[MNO][\\w-]{22,27}\\.[\\w-]{6}\\.${word("27,38")}`,marks:[["MNO","DTjz","AEIMQUYcgk","wxyz012345"]],rule:"discord",env:"DISCORD_TOKEN"}),kindOf({...g,id:"discord-webhook-url",name:"Discord webhook",shape:`discord(?:app)?\\.com\\/api\\/webhooks\\/\\d{17,20}\\/${word("60,80")}`,secret:/\/([\w-]+)$/,env:"DISCORD_WEBHOOK_URL"}),kindOf({id:"telegram-bot-api-token",name:"Telegram bot token",shape:`\\d{8,10}:AA${word(33)}`,marks:[":AA"],secret:/:(.+)$/,revoke:"https://t.me/BotFather",env:"TELEGRAM_BOT_TOKEN"}),kindOf({...k,id:"stripe-access-token",name:"Stripe secret key",shape:`[sr]k_live_${alnum("20,250")}`,marks:["k_live_"]}),kindOf({...k,id:"stripe-test-key",gitleaks:"stripe-access-token",name:"Stripe test key",level:"warn",shape:`[sr]k_test_${alnum("20,250")}`,marks:["k_test_"]}),kindOf({id:"sendgrid-api-token",name:"SendGrid API key",shape:`SG\\.[\\w-]{22}\\.${word(43)}`,revoke:"https://app.sendgrid.com/settings/api_keys",env:"SENDGRID_API_KEY"}),kindOf({...w,id:"twilio-auth-token",name:"Twilio auth token",named:{names:"twilio",value:hex(32)},revoke:"https://console.twilio.com",env:"TWILIO_AUTH_TOKEN"}),kindOf({id:"npm-access-token",name:"npm token",shape:`npm_${alnum(36)}`,rule:"crc32",revoke:"https://www.npmjs.com/settings/~/tokens",env:"NPM_TOKEN"}),kindOf({id:"pypi-upload-token",name:"PyPI token",shape:`pypi-AgEIcHlwaS5vcmc${word("50,1000")}`,revoke:"https://pypi.org/manage/account",env:"PYPI_TOKEN"}),kindOf({id:"jwt",name:"JSON Web Token",level:"warn",shape:s,rule:"jwt",revoke:null,env:"ACCESS_TOKEN"})]
const b={belongs:"hub",revoke:"https://huggingface.co/settings/tokens",env:"HF_TOKEN"}
const v=[kindOf({...b,id:"token-in-use",name:"The token of this run"}),kindOf({id:"secret-in-use",name:"A value of `secrets`",revoke:null,env:""}),kindOf({id:"generic-api-key",name:"A key in a file of secrets",revoke:null,env:"API_KEY"}),kindOf({id:"env-file",name:"A file of secrets",level:"warn",revoke:null,env:""})]
const O=[...d,...y,...o,...v]
function kindById(e){const t=O.find(t=>t.id===e)
if(!t)throw new Error(`no kind of secret: ${e}`)
return t}function kindName(e){return O.find(t=>t.id===e)?.name??""}},7086:function(e,t,n){n.d(t,{E:function(){return looksRandom},w:function(){return isPlaceholder}})
const s=/x{4}|\*{3}|\.{3}|your|example|sample|placeholder|dummy|fake|change[-_]?(?:me|this|it)|redact|replace|abcdefgh|12345678|(.)\1{5}|<[^>]*>|\$[{(]|^\$\w+$|\{\{|^%\w+%$/i
const r=/^(?:my|the|some|a|db|user|root|admin|super|test|dev|local)?[-_]?(?:pass(?:w(?:or)?d)?|pw|secret|token|key|api[-_]?key|postgres|mysql|mariadb|mongo|redis|rabbitmq|guest|admin|root|test|user|none|null|true|false|undefined|development|localhost)[-_]?\d{0,4}!?$/i
function isPlaceholder(e){return s.test(e)||r.test(e)}function entropyOf(e){const t=new Map
for(const n of e)t.set(n,(t.get(n)??0)+1)
let n=0
for(const s of t.values())n-=s/e.length*Math.log2(s/e.length)
return n}function looksRandom(e){return entropyOf(e)>=3&&!isPlaceholder(e)}},4627:function(e,t,n){n.d(t,{zH:function(){return cardFindings},R4:function(){return errorsIn},hX:function(){return readCard},x5:function(){return refusal},TR:function(){return refuse}})
const s=["gradio","docker","static"]
function sdkOf(e){return s.find(t=>t===e["sdk"])}function retiredSdkOf(e){return e["sdk"]==="streamlit"?"streamlit":undefined}const r={gradio:"app.py",docker:"Dockerfile",static:"index.html"}
function checkCard(e,t){if(!e)return[{severity:"will-not-run",kind:"no-front-matter",readme:t.has("README.md")}]
return[...checkSdk(e,t),...checkVersions(e),...checkPort(e)]}function checkSdk(e,t){const n=e["sdk"]
if(n===undefined||n===null||n==="")return[{severity:"will-not-run",kind:"no-sdk"}]
const s=sdkOf(e)
if(!s){const t=typeof n==="string"?n:JSON.stringify(n)
const s=retiredSdkOf(e)!==undefined
return[{severity:s?"will-not-run":"refused",kind:"unknown-sdk",value:t,deprecated:s}]}return checkAppFile(s,e,t)}function checkAppFile(e,t,n){const s=e==="docker"?undefined:t["app_file"]
if(s!==undefined&&typeof s!=="string")return[{severity:"refused",kind:"no-text",key:"app_file"}]
if(e==="static"&&t["app_build_command"])return[]
const i=(s??r[e]).replace(/^(?:\.\/)+/,"")
if(n.has(i))return[]
const a=similarTo(i,n)
return[{severity:"will-not-run",kind:"no-app-file",sdk:e,path:i,declared:s!==undefined,...a!==undefined&&{similar:a}}]}function similarTo(e,t){const n=e.toLowerCase()
const s=`/${n.slice(n.lastIndexOf("/")+1)}`
const depth=e=>e.split("/").length
const r=[...t].filter(e=>`/${e.toLowerCase()}`.endsWith(s))
return r.find(e=>e.toLowerCase()===n)??r.sort((e,t)=>depth(e)-depth(t)||(e<t?-1:1))[0]}function checkVersions(e){const t={sdk_version:"refused",python_version:"will-not-run"}
return["sdk_version","python_version"].flatMap(n=>{const s=e[n]
const r=t[n]
if(s===undefined||typeof s==="string")return[]
return typeof s==="number"?[{severity:r,kind:"unquoted-version",key:n,value:s}]:[{severity:r,kind:"no-text",key:n}]})}function checkPort(e){const t=e["app_port"]
if(t===undefined)return[]
const n=JSON.stringify(t)??""
if(typeof t!=="number")return[{severity:"refused",kind:"invalid-port",value:n}]
if(e["sdk"]!=="docker"||Number.isInteger(t)&&t>=1&&t<=65535)return[]
return[{severity:"will-not-run",kind:"invalid-port",value:n}]}function sdkOfFiles({names:e,requirements:t,app:n}){if(e.has("Dockerfile"))return{sdk:"docker",from:"Dockerfile"}
if(/^\s*gradio\b/im.test(t))return{sdk:"gradio",from:"requirements.txt"}
if(/^\s*(?:import|from)\s+gradio\b/m.test(n))return{sdk:"gradio",from:"app.py"}
if(e.has("index.html"))return{sdk:"static",from:"index.html"}
return undefined}var i=n(2891)
async function readCard(e,t,s){const{inputs:r,search:i,revision:a,gathered:o}=s
const file=async t=>{if(o?.sources.has(t))return readFile(o.git,o.tree,t)
if(o?.base==="disk"||await isExcluded(t,r.exclude))return null
return readFile(e,a,r.path?`${r.path}/${t}`:t)}
const[c,l]=await Promise.all([file("README.md"),r.card?readCardInput(e,a,r.card):null])
void Promise.all([n.e(815),n.e(306)]).then(n.bind(n,306))
const u=l===null?c:await merge(c,l)
const d=r.create||r.sdk!==undefined
const f=d?await findSdk(u,r,file):undefined
const p=f!==undefined&&f.from!=="readme"&&r.history!=="full"
const h=p?await merge(u,`sdk: ${f.sdk}`):u
const m=f?.from==="input"?h:u
const g=errorsIn(t,i,h)
return{readme:h,said:m,merged:h!==c,errors:g,...f&&{sdk:f}}}async function merge(e,t){const{mergeCard:s}=await Promise.all([n.e(815),n.e(275)]).then(n.bind(n,1275))
const r=s(e,t)
if("readme"in r)return r.readme
const i=r.where==="card"?"card":"README.md"
throw refusal([{kind:"invalid-metadata",message:`${i}, line ${r.line}: ${r.invalid}`}])}async function findSdk(e,{sdk:t,create:s},r){const{readFrontMatter:i}=await Promise.all([n.e(815),n.e(306)]).then(n.bind(n,306))
const a=i(e??"")
const o="ok"in a?sdkOf(a.ok)??retiredSdkOf(a.ok):undefined
if(o!==undefined&&(t===undefined||t===o))return{sdk:o,from:"readme"}
if(t!==undefined)return{sdk:t,from:"input"}
if(!s||"ok"in a&&a.ok["sdk"])return undefined
const c=["Dockerfile","requirements.txt","app.py","index.html"]
const[l,u,d,f]=await Promise.all(c.map(r))
const p=new Set([l===null?"":c[0],f===null?"":c[3]])
return sdkOfFiles({names:p,requirements:u??"",app:d??""})}async function isExcluded(e,t){if(t==="")return false
const{select:s}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
return s([{mode:"100644",oid:"",path:e,size:0}],{exclude:t}).excluded>0}function errorsIn(e,t,n){if(n===null)return Promise.resolve([])
const s=t.inText("README.md",n).some(e=>t.blocks(e))
return s?Promise.resolve([]):e.cardErrors(n)}async function cardFindings({card:e,target:t},s){if(t.branch!=="main")return[]
const r=s.entries.find(({path:e})=>e==="README.md")
if(r&&s.known(r.oid)&&e.readme===null)return[]
const i=r&&s.known(r.oid)?[]:await e.errors
const{readFrontMatter:a}=await Promise.all([n.e(815),n.e(306)]).then(n.bind(n,306))
const o=s.entries.map(({path:e})=>e)
const c=a(e.readme??"")
const l="ok"in c&&retiredSdkOf(c.ok)!==undefined
const u=l?i.filter(e=>!/^"sdk" must be one of/.test(e)):i
if(u.length>0)return u.map(e=>({kind:"invalid-metadata",message:e}))
if(l&&t.sdk===c.ok["sdk"])return[]
if("invalid"in c)return[]
return checkCard("ok"in c?c.ok:null,new Set(o)).map(e=>({kind:"card",problem:e}))}async function readCardInput(e,t,n){const s=n.trim().replace(/^(?:\.\/)+/,"")
if(/[\n:{]/.test(s))return n
const r=await readFile(e,t,s)
if(r!==null)return r
const a={input:"card",value:s.slice(0,80),expected:"card"}
throw new i.H({step:"plan",finding:{kind:"invalid-inputs",problems:[a]}})}async function readFile(e,t,n){const s=await e.objects.read(`${t}:${n}`)
return s?.type==="blob"?s.content.toString("utf8"):null}function refusal(e){const isFirst=e=>e.kind==="secret"&&e.blocks
const t=[...e.filter(isFirst),...e.filter(e=>!isFirst(e))]
return new i.H({step:"plan",finding:{kind:"content-refused",findings:t}})}function refuse(e){const isRefused=e=>e.kind==="invalid-metadata"||e.kind==="secret"&&e.blocks||e.kind==="card"&&e.problem.severity==="refused"
const[t,n]=[e.filter(isRefused),e.filter(e=>!isRefused(e))]
if(t.length>0)throw refusal([...t,...n])}},7857:function(e,t,n){n.d(t,{D3:function(){return commitOf},L6:function(){return readNewest},_n:function(){return r},vC:function(){return readSpaceHistory}})
const s=20
const r="--format=%H%x00%an%x00%aI%x00%s"
async function readSpaceHistory(e){const{git:t,scratch:n,spaceGit:s,target:r,source:i,from:a,isHere:o}=e
if(o)return compare(t,e)
await s.fetch(n,r,{oid:a,filter:"tree:0",haves:[i.commit]})
return compare(n.git,e)}async function readNewest(e){const{scratch:t,spaceGit:n,target:r,source:i,from:a}=e
await n.fetch(t,r,{oid:a,filter:"tree:0",haves:[i.commit]})
const o=await t.git(["log",`-${s}`,"-z","--format=%H%x00%s%x00%b",a])
const c=o.stdout.split("\0")
return Array.from({length:Math.floor(c.length/3)},(e,t)=>{const[n="",s="",r=""]=c.slice(t*3)
return{id:n,title:s,message:r}})}async function compare(e,{source:t,from:n}){const i=[n,`^${t.commit}`]
const[a,o,c,l]=await Promise.all([e(["log",`-${s}`,r,...i]),countCommits(e,i),countCommits(e,[t.commit,`^${n}`]),e(["merge-base",t.commit,n])])
const u=a.stdout.split("\n").filter(Boolean).map(commitOf)
return{commits:u,total:o,ours:c,isRelated:l.stdout.trim()!==""}}function commitOf(e){const[t="",n="",s="",r=""]=e.split("\0")
return{sha:t,author:n,date:s,subject:r}}async function countCommits(e,t){return Number((await e(["rev-list","--count",...t])).stdout)||0}},416:function(e,t,n){n.r(t)
n.d(t,{closedTo:function(){return closedTo},findFolder:function(){return findFolder},invalid:function(){return invalid},nearest:function(){return nearest},unusable:function(){return unusable}})
var s=n(2891)
async function findFolder(e){const{git:t,workTree:n,commit:s}=e
const{path:r}=e.inputs
const i=r===""?"tree":(await t.objects.find(`${s}:${r}`))?.type
if(i==="tree")return{in:"commit"}
const a=await n.look(r,{follow:true})
if(a.kind==="folder")return{in:"disk",place:a.place}
if(a.kind==="outside")throw unusable("path",r,"inside-workspace")
if(a.kind==="file"||i==="blob")throw unusable("path",r,"folder-not-file")
const{stdout:o}=await t(["ls-tree","-r","-d","-z","--name-only","--full-tree",s])
const c=(await n.places()).filter(e=>e.endsWith("/"))
const l=await nearest(r,[...o.split("\0"),...c])
throw unusable("path",r,"folder-there",l)}async function nearest(e,t){const{closest:s,distance:r}=await n.e(916).then(n.bind(n,1916))
const i=t.map(e=>e.replace(/\/$/,""))
const nameOf=e=>e.slice(e.lastIndexOf("/")+1)
if(e===""||i.includes(e))return undefined
const a=i.find(t=>nameOf(t)===nameOf(e))
if(a!==undefined)return a
const o=s(e,i)||""
const c=r(e.toLowerCase(),o.toLowerCase())<=Math.max(2,e.length/3)
return o!==""&&c?o:undefined}function closedTo({path:e,files:t},n,{code:s,path:r}){if(s!=="EACCES"&&s!=="EPERM"||r===undefined)return null
const i=n.pathOf(r)
if(i===null)return null
const a=t.length===0||e!==""&&`${i}/`.startsWith(`${e}/`)
return unusable(a?"path":"files",i,"readable")}function unusable(e,t,n,s){return invalid({input:e,value:t.replace(/\s+/g," ").slice(0,80),expected:n,...s!==undefined&&{near:s}})}function invalid(...e){return new s.H({step:"plan",finding:{kind:"invalid-inputs",problems:e}})}},1895:function(e,t,n){n.d(t,{iw:function(){return f},SC:function(){return commitTree},b6:function(){return openIndex},d3:function(){return refuseNames}})
var s=n(6760)
var r=n(6439)
const i="filter=lfs diff=lfs merge=lfs -text"
function withLfsAttributes(e,{uncovered:t,plain:n}){const s=e??""
const r=new Set(n.map(extensionOf))
const a=new Set
const o=new Set
for(const e of t){const t=extensionOf(e)
if(t===""||r.has(t)||nameOf(e)===`.${t}`)o.add(e)
else a.add(t)}const c=[...[...a].sort().map(e=>`*.${literal(e)}`),...[...o].sort().map(e=>`/${literal(e)}`)]
const l=lastLines(s)
const u=c.map(e=>`${quoted(e)} ${i}`).filter(e=>!l.has(e))
if(u.length===0)return e
const d=/\r?\n/.exec(s)?.[0]??"\n"
const f=s===""||s.endsWith("\n")?s:s+d
return f+u.map(e=>e+d).join("")}function lastLines(e){const t=e.split(/\r?\n/)
const n=t.findLastIndex(e=>e.trim()!==""&&!e.endsWith(` ${i}`))
return new Set(t.slice(n+1))}function nameOf(e){return e.slice(e.lastIndexOf("/")+1)}function extensionOf(e){const t=nameOf(e)
return t.includes(".")?t.slice(t.lastIndexOf(".")+1):""}function literal(e){return e.replace(/[\\*?[]/g,"\\$&")}function quoted(e){const t=[...e]
const isControl=e=>e<" "||e===""
if(!t.some(e=>e===" "||isControl(e)))return e
const n=t.map(e=>isControl(e)?`\\${e.charCodeAt(0).toString(8).padStart(3,"0")}`:e.replace(/["\\]/,"\\$&"))
return`"${n.join("")}"`}var a=n(2656)
var o=n(7773)
var c=n(3892)
var l=n(2396)
var u=n(2891)
var d=n(4627)
const f=".gitattributes"
async function openIndex(e,t){const n={env:{GIT_INDEX_FILE:(0,s.join)(e.directory,"snapshot-index"),GIT_ATTR_NOSYSTEM:"1"},config:["core.attributesFile=/dev/null"]}
const run=(t,s)=>must(e,t,{...n,...s!==undefined&&{input:s}})
await run(["read-tree",t??"--empty"])
const apply=async e=>{if(e.length===0)return
refuseNames(e)
const t=e.map(({path:e,mode:t,oid:n})=>`${n?t:"0"} ${n??p}\t${e}\0`)
await run(["update-index","-z","--index-info"],t.join(""))}
return{apply:apply,async coverLfs(t,n){if(t.length===0)return false
const s=(await run(["ls-files","-z"])).split("\0").filter(Boolean)
const i=await run(["check-attr","--cached","-z","--stdin","filter"],t.map(e=>`${e}\0`).join(""))
const a=new Set
const o=i.split("\0")
for(let e=0;e+2<o.length;e+=3)if(o[e+2]==="lfs")a.add(o[e]??"")
const c=new Set(t)
const l=s.includes(f)?await run(["cat-file","blob",`:${f}`]):null
const u=withLfsAttributes(l,{uncovered:t.filter(e=>!a.has(e)),plain:[...s,...n].filter(e=>!c.has(e))})
if(u===null||u===l)return false
const[d=null]=await(0,r.C)(e,[u])
await apply([{path:f,mode:"100644",oid:d}])
return true},writeTree:async({mayLack:e}={mayLack:false})=>(await run(["write-tree",...e?["--missing-ok"]:[]])).trim()}}function refuseNames(e){const t=e.flatMap(({path:e,oid:t})=>(0,o.L)([{path:e,mode:"100644"}]).filter(({kind:e})=>e==="not-utf-8"||e==="reserved"&&t!==null))
if(t.length>0)throw(0,d.x5)(t.map(e=>({kind:"name",problem:e})))}const p="0".repeat(40)
async function commitTree({scratch:e,source:t,target:n,trigger:s},r){const i=[`Source-Commit: ${t.commit}`,...s.repository?[`Source-Repository: ${s.repository}`]:[],...s.runUrl?[`Workflow-Run: ${s.runUrl}`]:[],...s.previewOf?[(0,l.uL)(s.previewOf)]:[],c.N8]
const{author:o,subject:u}=t
const d=n.head===null?[]:[n.head]
const f=`${u||"Deploy"}\n\n${i.join("\n")}\n`
const p=(0,a.H)({tree:r,parents:d,author:o,at:Date.now(),message:f})
return(await must(e,["hash-object","-t","commit","-w","--stdin"],{input:p})).trim()}async function must({git:e},t,n){const{code:s,stdout:r,text:i}=await e(t,n)
if(s!==0)throw new u.H({step:"plan",exitCode:s,text:i})
return r}},480:function(e,t,n){n.d(t,{WW:function(){return h},wl:function(){return expectListing},nl:function(){return firstWith},v7:function(){return listNew},nT:function(){return listTree},OW:function(){return lookInto},Zc:function(){return readTree},eV:function(){return secretReader},uP:function(){return trace}})
var s=n(4573)
const r=8e3
function isBinary(e){const t=e.subarray(0,r)
if(t.includes(0))return true
if((0,s.isUtf8)(t))return false
try{new TextDecoder("utf-8",{fatal:true}).decode(t,{stream:e.length>=r})
return false}catch{return true}}var i=n(7599)
var a=n(5751)
var o=n(1755)
function parseRevList(e,t){const n=[]
const s=[]
let r=0
for(let i=0;i<e.length;){const a=e.indexOf("\n",i)
const o=a<0?e.length:a
const c=i+t+1
if(e[i]==="<")r++
else if(e[i]===">")n.push(e.slice(i+1,o))
else if(o<c)n.push(e.slice(i,o))
else if(o>c)s.push({oid:e.slice(i,c-1),path:e.slice(c,o)})
i=o+1}return{commits:n,behind:r,others:s}}const c=/^[0-7]{6}$/
const l=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const u=/^(?:\d*|-)$/
function parseTree(e){const t=[]
for(let n=0;n<e.length;){const[s,r]=[e.indexOf("\t",n),e.indexOf("\0",n)]
const i=e.indexOf(" ",n+"100644 ".length)+1
const a=e.indexOf(" ",i)
const o=a<0?s:Math.min(a,s)
const[d,f]=[e.slice(n,n+"100644".length),e.slice(i,o)]
const p=e.slice(o,s).trimStart()
if(!(i<s&&s+1<r&&c.test(d)&&l.test(f)&&u.test(p)))throw new Error(`not an entry of git ls-tree: ${JSON.stringify(e.slice(n,n+200))}`)
const h=e.slice(s+1,r)
const m=p===""||p==="-"?null:Number(p)
if(d!=="040000")t.push({mode:canonical(d),oid:f,path:h,size:m})
n=r+1}return t}function canonical(e){if(e==="120000"||e==="160000")return e
return(parseInt(e,8)&64)===0?"100644":"100755"}const d=48
function parseTreeObject(e,t,n){const s=[]
const r=[]
for(let i=0;i<e.length;){const[a,o]=[e.indexOf(32,i),e.indexOf(0,i)]
const c=o+1+n
if(a<0||o<a||c>e.length)throw new Error("not a git tree")
while(e[i]===d)i++
const l=e.toString("latin1",i,a)
const u=t+e.toString("utf8",a+1,o)
const f=e.toString("hex",o+1,c)
if(l==="40000")r.push({oid:f,path:`${u}/`})
else s.push({mode:canonical(l),oid:f,path:u,size:null})
i=c}return{files:s,folders:r}}var f=n(2891)
var p=n(7857)
const h=20
async function listTree(e,t){const n=await e(["ls-tree","-r","-l","-z","--full-tree",t])
return n.code===0?parseTree(n.stdout):[]}async function readTree({objects:e},t){const n=[]
const read=async s=>{const r=[]
let[i,a]=[0,[]]
await e.visit(s.map(({oid:e})=>e),{begin:()=>undefined,bytes:e=>void a.push(e),end(){const e=parseTreeObject(Buffer.concat(a),s[i]?.path??"",t.length/2)
for(const t of e.files)n.push(t)
for(const t of e.folders)r.push(t);[i,a]=[i+1,[]]}})
if(r.length>0)await read(r)}
await read([{oid:t,path:""}])
return n}const m=["rev-list","--objects","--left-right","--stdin"]
function expectListing(e){e.expect(m)}async function listNew(e,{to:t,from:n},s){if(n!==null&&await e.objects.find(n)===null)return null
const r=n===null?t:`${n}...${t}`
const[i,a]=await Promise.all([e(m,{input:r}),s])
const{commits:o,behind:c,others:l}=parseRevList(i.stdout,t.length)
const u=o.length+c+l.length===0
if(i.code!==0||u&&n!==t)return null
const d=new Map
const f=new Set(l.map(({oid:e})=>e))
for(const{oid:e,size:t}of a)if(t!==null&&f.has(e))d.set(e,t)
const p=[]
const h=[]
for(const{oid:e,path:t}of l){const n=d.get(e)
if(n===undefined)h.push({oid:e,path:t})
else p.push({oid:e,path:t,size:n})}const g=h.length===0||o.length===1&&a.length>0
return{blobs:p,more:()=>g?Promise.resolve([]):blobsAmong(e,h),commits:o.map(e=>({oid:e,path:"",size:0})),behind:c}}async function blobsAmong(e,t){const{code:n,stdout:s,text:r}=await e(["cat-file","--batch-check=%(objecttype) %(objectsize)"],{input:t.map(({oid:e})=>`${e}\n`).join("")})
const i=s.split("\n").filter(Boolean)
if(n!==0||i.length<t.length)throw new f.H({step:"plan",exitCode:n,text:r})
return t.flatMap((e,t)=>{const[,n]=/^blob (\d+)$/.exec(i[t]??"")??[]
return n===undefined?[]:[{...e,size:Number(n)}]})}async function lookInto(e,t,n){const s=new Set
for(const{oid:e,size:n}of t)if(n<=i.c)s.add(e)
const r=new Map
const c=headReader((e,t,n)=>{const s=t<o.ir?(0,o.vp)(n.toString("latin1")):null
const i=isBinary(n)
if(i||s)r.set(e,{binary:i,pointer:s})})
const l=(n.named??[]).filter(({oid:e,path:t})=>s.has(e)&&(0,a.YU)(t))
const u=secretReader([...t,...l],n)
await e.objects.visit([...s],both(c,u))
return t.map(e=>{const{binary:t,pointer:n}=r.get(e.oid)??g
return{...e,binary:t,pointer:n,secrets:u.found.get(e.oid)??k}})}const g={binary:false,pointer:null}
const k=[]
function both(e,t){return{begin(n,s){e.begin(n,s)
t.begin(n,s)},bytes(n){e.bytes(n)
t.bytes(n)},end(){e.end()
t.end()}}}function secretReader(e,{search:t,isKnown:n}){const s=new Map
for(const{oid:t,path:n}of e)if(!s.has(t)||(0,a.YU)(n))s.set(t,n)
const r=new Map
let i=null
return{found:r,begin(e){i=n?.(e)?null:{oid:e,look:t.open(s.get(e)??"")}},bytes:e=>i?.look.feed(e),end(){const e=i?.look.end()??[]
if(i&&e.length>0)r.set(i.oid,e)}}}const w=Buffer.alloc(0)
function headReader(e){let t={oid:"",size:0}
let n=w
return{begin(e,s){t={oid:e,size:s}
n=w},bytes(e){if(n.length===r)return
const t=e.subarray(0,r-n.length)
n=n.length>0?Buffer.concat([n,t]):t},end:()=>e(t.oid,t.size,n)}}async function trace(e,t,n){const{to:s,from:r,atTip:i}=n
const a=await Promise.all(t.slice(0,h).map(({oid:t})=>firstWith(e,t,s,r)))
const o=t.map(({why:e,path:t,size:n,oid:s},r)=>{const o=a[r]
const c=e==="large"?"large-file":"binary-file"
return{kind:c,path:t,size:n,at:i.has(s)?"tip":"history",...o&&{commit:o}}})
const order=e=>(e.kind==="large-file"?0:2)+("at"in e&&e.at==="history"?1:0)
return o.sort((e,t)=>order(e)-order(t))}async function firstWith(e,t,n,s){const r=[n,...s?[`^${s}`]:[]]
const i=await e(["log","--reverse",`--find-object=${t}`,p._n,...r])
const[a]=i.stdout.split("\n")
return a?(0,p.D3)(a):undefined}},1e3:function(e,t,n){n.d(t,{B:function(){return isOfTheTokensKind},j:function(){return configure}})
var s=n(2891)
async function configure({changes:e,credential:t},n){if(e.length===0)return{made:[],refused:[]}
const{spaceApi:s,steps:r,tell:i,learn:a}=n
i.setting(e)
const o=[]
const c=new Set
a({changes:o})
const change=async e=>{const n=await apply(s,e)
if("ok"in n)o.push(e)
else if(isOfTheTokensKind(n.refused,t))c.add(e.setting)
else throw refusalOf(e,n.refused)}
const all=async()=>{for(const t of e)if(!c.has(t.setting))await change(t)}
await r.time("settings",all())
a({refusedSettings:[...c]})
return{made:o,refused:[...c]}}function apply(e,t){switch(t.setting){case"secrets":return e.setSecret({...t,value:t.value.reveal()})
case"variables":return e.setVariable(t)
case"hardware":return e.setHardware(t.value,t.sleepTime)
case"sleep-time":return e.setSleepTime(t.value)
case"visibility":return e.setVisibility(t.value)}}function isOfTheTokensKind({status:e},{kind:t}){return(e===401||e===403)&&(t==="oidc"||t==="oauth"||t==="app")}function refusalOf(e,t){if(t.status!==400)return new s.H({step:"settings",http:t})
const n="key"in e?e.key:String(e.value)
const r=t.message
const i={input:e.setting,value:n,expected:"accepted",...r&&{told:r}}
return new s.H({step:"settings",finding:{kind:"invalid-inputs",problems:[i]},http:t})}},698:function(e,t,n){n.d(t,{i:function(){return announce},n:function(){return withdraw}})
var s=n(2401)
const r={running:"success",asleep:"success",unwatched:"success",overtaken:"inactive","timed-out":"in_progress",failed:"failure"}
function stateAfter(e){if(e==="failed")return r.failed
return e.because===undefined?r[e.how]:"in_progress"}const i={conclude:()=>Promise.resolve()}
function announce(e,{tell:t,learn:n,signal:r}){const{trigger:a,target:o,source:c}=e
const{repository:l}=a
const u=e.inputs["github-token"]
if(u.trim()===""||l===undefined)return i
const d={appUrl:o.appUrl,runUrl:a.runUrl,description:o.space}
const open=async()=>{const e=await(0,s.o)(u,l,r)
const t={ref:c.commit,environment:o.space,description:o.url}
const i=await e.createDeployment(t)
await e.setState(i,{...d,state:"in_progress"})
n({announced:true})
return{github:e,deployment:i}}
const f=open().catch(e=>{t.noDeployment(e.message)
return null})
return{async conclude(e){const n=await f
if(n===null)return
await n.github.setState(n.deployment,{...d,state:stateAfter(e)}).catch(e=>t.noDeployment(e.message))}}}async function withdraw(e,{inputs:t,trigger:n},{tell:r,signal:i}){const{repository:a,runUrl:o}=n
const c=t["github-token"]
if(c.trim()===""||a===undefined)return
try{const t=await(0,s.o)(c,a,i)
for(const n of e)for(const e of await t.deployments(n))await t.setState(e,{state:"inactive",appUrl:"",runUrl:o,description:n})}catch(e){r.noDeployment(e.message)}}},8666:function(e,t,n){n.r(t)
n.d(t,{announce:function(){return ct.i},configure:function(){return ot.j},goBack:function(){return goBack},keepPrevious:function(){return keepPrevious},lookInside:function(){return lookInside},openSpaceGit:function(){return openSpaceGit},planFor:function(){return planFor},planLines:function(){return planLines},requireTrusted:function(){return requireTrusted},send:function(){return send_send},setRemote:function(){return setRemote}})
var s=n(7090)
var r=n(2891)
var i=n(5891)
var a=n(9323)
function gitHeaders(e){return{"User-Agent":"git/2 hf-space-push/1",Authorization:`Basic ${Buffer.from(`git:${e.reveal()}`).toString("base64")}`}}function madeBy(e,{"User-Agent":t="",...n}){const[,s="git/2"]=/ agent=(git\/\d+(?:\.\w+)*)/.exec(e)??[]
return{...n,"User-Agent":t.replace(/^git\/\S+/,s)}}var o=n(7075)
var c=n(2715)
const l=Buffer.from("0000")
const u=65520
class PacketError extends Error{}function packet(e){const t=Buffer.from(e)
const n=t.length+4
if(n>u)throw new PacketError(`a packet of ${n} bytes`)
return Buffer.concat([Buffer.from(n.toString(16).padStart(4,"0")),t])}class PacketReader{#e
#t=Buffer.alloc(0)
constructor(e){this.#e=e[Symbol.asyncIterator]()}async next(){const e=await this.#n(4)
if(e.length===0)return undefined
if(e.length<4)throw new PacketError("broke off within a length")
const t=e.toString("latin1")
const n=/^[0-9a-f]{4}$/i.test(t)?parseInt(t,16):NaN
if(n<3)return null
if(!(n>=4&&n<=u))throw new PacketError(`no length of a packet: ${JSON.stringify(t)}`)
const s=await this.#n(n-4)
if(s.length<n-4)throw new PacketError("broke off within a packet")
return s}async rest(e){const t=[this.#t]
let n=this.#t.length
this.#t=Buffer.alloc(0)
for(;;){const s=await this.#e.next()
if(s.done)return Buffer.concat(t).subarray(0,e)
if(n<e)t.push(s.value)
n+=s.value.length}}async#n(e){if(this.#t.length>=e)return this.#s(this.#t,e)
const t=Buffer.allocUnsafe(e)
let n=this.#s(this.#t,e).copy(t)
while(n<e){const s=await this.#e.next()
if(s.done)break
n+=this.#s(s.value,e-n).copy(t,n)}return t.subarray(0,n)}#s(e,t){this.#t=e.subarray(t)
return e.subarray(0,t)}}async function readPackets(e){const t=new PacketReader(o.Readable.from([e]))
const n=[]
for(let e;(e=await t.next())!==undefined;)n.push(e)
return n}const d=256*1024
async function readSideBand(e,t){const n=[]
let s=0
for(;;){const r=await e.next()
if(r===undefined)throw new PacketError("broke off before its end")
if(r===null)return{told:Buffer.concat(n).toString("utf8")}
const i=r.subarray(1)
if(r[0]===1)await t.data(i)
else if(r[0]===2&&s<d){n.push(i)
s+=i.length}else if(r[0]===3)return{told:Buffer.concat(n).toString("utf8"),fatal:i.toString("utf8")}
else if(r[0]!==2)throw new PacketError(`no band: ${r[0]}`)}}const f=1024*1024
async function readReport(e,t){const n=[]
let s=0
const r=new PacketReader(e)
const{told:i,fatal:a}=await readSideBand(r,{data:e=>{if((s+=e.length)>f)throw new PacketError("a report without end")
n.push(e)}})
if(a!==undefined)throw new PacketError(`${a}\n${i}`)
await r.rest(0)
const o=(await readPackets(Buffer.concat(n))).map(e=>e?.toString("utf8").replace(/\n$/,""))
const[c]=o
if(!c?.startsWith("unpack "))throw new PacketError('a report that does not begin with "unpack"')
const l=`ng ${t} `
const u=o.find(e=>e?.startsWith(l))?.slice(l.length)
if(c!=="unpack ok")return{reason:c.replace("unpack ","unpack: "),told:i}
if(u!==undefined)return{reason:u,told:i}
if(o.includes(`ok ${t}`))return{told:i}
throw new PacketError(`a report that does not name ${t}`)}const p=1024*1024
const h=64*1024
const m=["send-pack","--stateless-rpc","--helper-status","--thin","--no-progress","--stdin"]
const g=["push.negotiate=false"]
function expectPush(e,t){e.expect([...m,t],g)}async function makePush(e){if(e.from===e.to)return{send:()=>Promise.resolve({kind:"up-to-date"}),discard:()=>undefined}
const t=`refs/heads/${e.branch}`
const n=await e.startGit([...m,e.url],g)
n.stdin.write(Buffer.concat([packet(`+${e.to}:${t}\n`),l,refsOf(e.advertisement)]))
const s=new PacketReader(n.stdout)
const r=requestOf(s)
const send=async i=>{try{const a=await r
if(a==="broken")return await brokenOff(n)
if(a==="none")return await withoutRequest(n,s,t)
const o=whatIsWrong(a,{...e,ref:t})
if(o)return o
return await exchange(e,n,s,{ref:t,request:a,onItsWay:i})}finally{n.kill()}}
const discard=()=>{n.kill()
n.stdout.destroy()}
return{send:send,discard:discard}}function refsOf(e){const t=parseInt(e.toString("latin1",0,4),16)
const n=e.toString("latin1",4,13)==="# service"
return n?e.subarray(t+l.length):e}async function requestOf(e){const t=[]
for(let n=0;n<=p;){const s=await nextOf(e)
if(s===undefined)return"broken"
if(s===null)return t.length===0?"none":{commands:await commandsIn(t),whole:Buffer.concat(t)}
t.push(s)
n+=s.length}return{commands:await commandsIn(t),stream:async function*(){for(let e=t.shift();e;e=t.shift())yield e
for(;;){const t=await nextOf(e)
if(t===null)return
if(t===undefined)throw new RequestBroken
yield t}}}}async function commandsIn(e){const t=new PacketReader(o.Readable.from(e))
const n=[]
for(let e;e=await nextOf(t);){const t=e.toString("utf8")
if(!t.startsWith("shallow "))n.push(t)}return n}function whatIsWrong({commands:e},{from:t,to:n,ref:s}){const r=e.map(e=>e.split("\0")[0]).join(", ")
const i=` ${n} ${s}`
if(r===`${t??"0".repeat(n.length)}${i}`)return null
if(e.length===1&&r.endsWith(i))return{kind:"stale"}
return{kind:"git",code:-1,stderr:`git send-pack asks for another update: ${r}\n`}}class RequestBroken extends Error{}const nextOf=e=>e.next().catch(()=>undefined)
async function brokenOff(e){e.stdin.end()
e.stdout.resume()
return{kind:"git",...await e.ended}}async function withoutRequest(e,t,n){e.stdin.end()
const s=statusOf(await t.rest(h),n)
const r=await e.ended
if(s==="ok")return{kind:"up-to-date"}
return s===undefined?{kind:"git",...r}:{kind:"stale"}}function statusOf(e,t){const n=e.toString("utf8").replace(/^(0000)+/,"").split("\n")
if(n.some(e=>e===`ok ${t}`||e.startsWith(`ok ${t} `)))return"ok"
const s=`error ${t} `
return n.find(e=>e.startsWith(s))?.slice(s.length)}async function exchange(e,t,n,{ref:s,request:i,onItsWay:a}){const{url:l,headers:u,deadlines:d,signal:f}=e
let p=false
try{const r=e.door({url:`${l}/git-receive-pack`,method:"POST",headers:{...madeBy(i.commands[0]??"",u),"Content-Type":"application/x-git-receive-pack-request",Accept:"application/x-git-receive-pack-result"},body:"whole"in i?i.whole:{open:()=>o.Readable.from(i.stream(),{objectMode:false,highWaterMark:256*1024})},once:true,deadlines:d,signal:f})
a()
const m=await r
p=true
if(!isReport(m)){const{status:e,headers:t}=m
return{kind:"answered",status:e,headers:t,text:await(0,c.i4)(m)}}const g=await readReport(tee(m,t),s)
t.stdin.end()
return compare(g,statusOf(await n.rest(h),s),(await t.ended).stderr)}catch(e){if(e instanceof RequestBroken)return await brokenOff(t)
if(e instanceof r.H)throw e
const n=e instanceof c.lk?e.sent:p
return{kind:"lost",error:e,sent:n}}}const isReport=({status:e,headers:t})=>e===200&&t["content-type"]==="application/x-git-receive-pack-result"
async function*tee({body:e},t){for await(const n of e){t.stdin.write(n)
yield n}}function compare(e,t,n){const{reason:s,told:r}=e
if(s===undefined&&t==="ok")return{kind:"updated",told:r}
if(s!==undefined&&t!=="ok")return{kind:"refused",reason:s,told:r}
return{kind:"lost",error:new Error(`git reads the report otherwise: ${t??n}`),sent:true}}var k=n(8474)
var w=n(1455)
var y=n(6760)
var b=n(8500)
const v=1e3
async function fetchCommit(e){const t=await ask(e)
return t==="silent"?await ask({...e,filter:undefined}):t}async function ask(e){const t=e.door({url:`${e.url}/git-upload-pack`,method:"POST",headers:{...e.headers,"Content-Type":"application/x-git-upload-pack-request",Accept:"application/x-git-upload-pack-result"},body:requestFor(e),deadlines:e.deadlines,signal:e.signal})
t.catch(()=>undefined)
const{haves:n=[]}=e
let s
try{await(0,b.setImmediate)()
s=await e.startGit(["index-pack","--stdin",...n.length>0?["--fix-thin"]:[]])
return await take(e,await t,s)}catch(e){if(e instanceof c.lk||e instanceof PacketError)return{kind:"lost",error:e}
throw e}finally{s?.kill()
t.then(e=>e.close(),()=>undefined)}}function requestFor({oid:e,depth:t,filter:n,haves:s=[]}){const r=[...["side-band-64k","ofs-delta","no-progress"],...s.length>0?["thin-pack"]:[],...t?["shallow"]:[],...n?["filter"]:[],"agent=git/hf-space-push"]
return Buffer.concat([packet(`want ${e} ${r.join(" ")}\n`),...t?[packet(`deepen ${t}\n`)]:[],...n?[packet(`filter ${n}\n`)]:[],l,...s.map(e=>packet(`have ${e}\n`)),packet("done\n")])}async function take(e,t,n){const{status:s,headers:r}=t
if(s!==200||r["content-type"]!=="application/x-git-upload-pack-result")return{kind:"answered",status:s,headers:r,text:await(0,c.i4)(t)}
const i=new PacketReader(t.body)
const a=[]
for(;;){const t=await i.next()
if(t===undefined&&e.filter)return"silent"
if(t===undefined)throw new PacketError("an answer without a pack")
const n=t?.toString("utf8").trimEnd()??""
if(/^ERR .*not our ref/.test(n))return{kind:"moved",reason:n.slice(4)}
if(n.startsWith("ERR "))return{kind:"answered",status:s,headers:r,text:n.slice(4)}
const[,o]=/^shallow ([0-9a-f]{40,64})$/.exec(n)??[]
if(o&&a.length<v)a.push(o)
else if(/^(NAK|ACK [0-9a-f]+)$/.test(n))break
else if(n!=="")throw new PacketError(`no answer to a fetch: ${JSON.stringify(n.slice(0,200))}`)}const o=await store(n,i)
if(o)return o
const l=(0,y.join)(e.repository,"shallow")
if(a.length>0)await(0,w.writeFile)(l,`${a.join("\n")}\n`)
else await(0,w.rm)(l,{force:true})
return{kind:"fetched",filtered:e.filter!==undefined}}async function store(e,t){e.stdout.resume()
const{told:n,fatal:s}=await readSideBand(t,{data:async t=>{if(e.stdin.write(t)||e.stdin.destroyed)return
await Promise.race([(0,k.once)(e.stdin,"drain"),e.ended]).catch(()=>undefined)}})
if(s!==undefined)return{kind:"lost",error:new PacketError(`${s}\n${n}`)}
e.stdin.end()
const r=await e.ended
return r.code===0?undefined:{kind:"git",...r}}var O=n(3618)
var S=n(7598)
var $=n(3024)
class LfsStopped extends Error{failure
constructor(e){super(e.kind)
this.failure=e}}const x="application/vnd.git-lfs+json"
const A=100
const E=4*1024*1024
async function askLfs(e,t){const{call:n,oid:s,action:r,json:i}=t
const a={url:r.href,method:"POST",headers:{"User-Agent":e.userAgent,Accept:x,"Content-Type":x,...r.header},body:Buffer.from(JSON.stringify(i)),deadlines:e.deadlines[n],signal:e.signal}
const o={call:n,url:r.href,...s&&{oid:s}}
return persistently(e,o,async()=>{const t=await e.door(a)
const n=t.status>=200&&t.status<300
if(!n)throw refusedBy(t.status,t.headers,await(0,c.i4)(t),o)
return(await(0,c.oD)(t,E)).toString("utf8")})}function refusedBy(e,t,n,s){return new LfsStopped({kind:"answered",...s,status:e,headers:t,text:n})}async function persistently({again:e,sleep:t,signal:n},s,r){const i=performance.now()
let a=0
for(let o=1;;o++){try{return await r()}catch(r){const l=r instanceof LfsStopped?r.failure:r instanceof c.lk?{kind:"lost",...s,error:r}:undefined
if(!l)throw r
const u=s.call==="upload"?a:performance.now()-i
const d=outcomeOf(l)
const f=d&&!n?.aborted&&e({call:s.call,attempt:o,waited:u,...d})
if(typeof f!=="number")throw new LfsStopped(l)
a+=f
await t(f,n)}}}function outcomeOf(e){if(e.kind==="answered")return{status:e.status,headers:e.headers}
return e.kind==="lost"?{code:e.error.code}:undefined}async function askBatch(e,t){const n=performance.now()
const s=await askLfs(e,{call:"batch",action:{href:`${e.url}/objects/batch`,header:{Authorization:e.authorization}},json:{operation:"upload",transfers:["basic"],hash_algo:"sha256",objects:t.map(({oid:e,size:t})=>({oid:e,size:t}))}})
const r=readAnswer(s,e.url)
return new Map(t.map(({oid:t})=>[t,orderOf(t,r.get(t),{server:e,asked:n})]))}function readAnswer(e,t){try{const{objects:t,transfer:n}=JSON.parse(e)
if(!Array.isArray(t)||!(n===undefined||n==="basic"))throw new Error(e)
return new Map(t.map(e=>[e?.oid,e??{}]))}catch{throw refusedBy(200,{},e.slice(0,64*1024),{call:"batch",url:t})}}function orderOf(e,t,{server:n,asked:s}){const no=(t,n)=>new LfsStopped({kind:"object",oid:e,message:t,...typeof n==="number"&&{code:n}})
if(!t)throw no("the answer does not name it")
const{error:r,actions:i,authenticated:a}=t
if(r)throw no(typeof r.message==="string"?r.message:"an error without a message",r.code)
if(i===undefined||i===null)return null
const read=(e,t)=>{const{href:s,header:r}=t??{}
if(typeof s!=="string"||!isUsable(s,n.url))throw no(`no address to ${e} it at`)
const i=a!==true&&isSameOrigin(s,n.url)
return{href:s,header:{...i&&{Authorization:n.authorization},...readHeader(r)}}}
if(!i.upload)throw no("it is wanted, and the answer does not say where")
const{expires_in:o}=i.upload
return{upload:read("upload",i.upload),...i.verify?{verify:read("verify",i.verify)}:{},expires:typeof o==="number"&&o>0?s+o*1e3:Infinity}}function isUsable(e,t){const{protocol:n}=URL.canParse(e)?new URL(e):{protocol:""}
return n==="https:"||n==="http:"&&t.startsWith("http:")}const isSameOrigin=(e,t)=>new URL(e).origin===new URL(t).origin
const _=/^(host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/i
function readHeader(e){const t=typeof e==="object"&&e!==null?Object.entries(e):[]
return Object.fromEntries(t.filter(e=>typeof e[1]==="string"&&!_.test(e[0])&&/^[\w-]+$/.test(e[0])&&/^[\t\x20-\x7e\x80-\xff]*$/.test(e[1])))}const I=64*1024
const T=3e4
async function uploadObjects(e){const t=new AbortController
const n=e.signal?AbortSignal.any([e.signal,t.signal]):t.signal;(0,k.setMaxListeners)(0,n)
const s={...e,signal:n}
const r=jobsOf(s)
let[i,a]=[0,0]
let o
const worker=async()=>{try{for await(const{object:e,order:t}of{[Symbol.asyncIterator]:()=>shared(r)}){if(o)return
if(t){await send(s,e,t)
i++
a+=e.size}}}catch(e){o??=e
t.abort()}}
await Promise.all(Array.from({length:e.parallel??8},worker))
if(o instanceof LfsStopped)return o.failure
if(o)throw o
return{kind:"uploaded",objects:i,bytes:a}}const shared=e=>({next:()=>e.next()})
async function*jobsOf(e){const{objects:t}=e
const ask=n=>{const s=askBatch(e,t.slice(n,n+A))
s.catch(()=>undefined)
return s}
let n=t.length>0?ask(0):undefined
for(let e=0;n;e+=A){const s=await n
n=e+A<t.length?ask(e+A):undefined
for(const n of t.slice(e,e+A))yield{object:n,order:s.get(n.oid)??null}}}async function send(e,t,n){const{oid:s,size:r}=t
let i=n
await persistently(e,{call:"upload",url:n.upload.href,oid:s},async()=>{if(i&&i.expires-performance.now()<T)i=(await askBatch(e,[t])).get(s)??null
if(i)await put(e,t,i)})
const{verify:a}=i
if(a)await askLfs(e,{call:"verify",oid:s,action:a,json:{oid:s,size:r}})}async function put(e,{oid:t,size:n,path:s},r){const{door:i,deadlines:a,signal:l,userAgent:u,progress:d=()=>undefined}=e
let f=0
let p
const takeBack=()=>{p=undefined
d(-f)
f=0}
const open=()=>{takeBack()
const e=p={}
const r=checked({oid:t,size:n,path:s},t=>{if(e!==p)return
f+=t
d(t)})
return o.Readable.from(r,{objectMode:false})}
try{const e=await i({url:r.upload.href,method:"PUT",headers:{"User-Agent":u,"Content-Type":"application/octet-stream",...r.upload.header},body:{open:open,length:n},deadlines:a.upload,signal:l})
const{status:s,headers:o}=e
const refused=e=>refusedBy(s,o,e,{call:"upload",url:r.upload.href,oid:t})
if(s<200||s>=300)throw refused(await(0,c.i4)(e))
const d=await(0,c.oD)(e,I)
if(f!==n)throw refused(d.toString("utf8"))}catch(e){takeBack()
throw e}}async function*checked({oid:e,size:t,path:n},s){const corrupt=t=>new LfsStopped({kind:"corrupt",oid:e,message:t})
const r=(0,S.createHash)("sha256")
let i=0
let a
try{for await(const e of(0,$.createReadStream)(n,{highWaterMark:256*1024})){if(a){s(a.length)
yield a}r.update(e)
if((i+=e.length)>t)throw corrupt(`it has more than its ${t} bytes`)
a=e}}catch(e){throw e instanceof LfsStopped?e:corrupt(e.message)}if(i!==t)throw corrupt(`it has ${i} of its ${t} bytes`)
if(r.digest("hex")!==e)throw corrupt("its bytes have another hash")
if(a){s(a.length)
yield a}}var P=n(7848)
const R=32
function openSpaceGit(e){const{door:t,token:n,clock:s,signal:r}=e
const o=gitHeaders(n)
const{"User-Agent":c="",Authorization:l=""}=o
const make=(e,{url:n,branch:s,advertisement:a=Buffer.alloc(0)},c)=>makePush({...c,...{door:t,url:n,branch:s,advertisement:a,headers:o,signal:r},startGit:e.start,deadlines:i.bw["receive-pack"].deadlines})
let u
const discard=()=>{u?.made.then(e=>e.discard()).catch(()=>undefined)
u=undefined}
return{begin(e,t,n){discard()
u={...n,target:t,made:make(e,t,n)}
u.made.catch(()=>undefined)},discard:discard,async push(e,t,n,s=()=>undefined){const r=u?.target===t&&u.from===n.from&&u.to===n.to
const i=r?u?.made:undefined
if(i)u=undefined
else discard()
return(await(i??make(e,t,n))).send(s)},fetch:async({git:n,directory:s},{url:i,branch:a},c)=>{const l={door:t,url:i,headers:o,signal:r,repository:s,startGit:n.start}
const ask=t=>space_git_persistently({...l,...t},e)
let u=await ask(c)
if(u.kind==="git"&&c.haves)u=await ask({...c,haves:[]})
if(u.kind!=="fetched")throw notFetched(u,{url:i,branch:a,oid:c.oid})},upload:({url:e},n,i)=>uploadObjects({...{door:t,authorization:l,userAgent:c,signal:r,objects:n,progress:i,again:again},url:(0,a.l)(e),parallel:R,deadlines:C,sleep:e=>s.sleep(e)})}}const C={batch:i.bw["lfs-batch"].deadlines,upload:i.bw["lfs-upload"].deadlines,verify:i.bw["lfs-verify"].deadlines}
const again=({call:e,attempt:t,waited:n,status:r,headers:i={},code:a=""})=>{const o=r===undefined?{code:a}:attemptedOf({status:r,headers:i})
return(0,s.j)(`lfs-${e}`,o,{attempt:t,waited:n})??undefined}
function attemptedOf({status:e,headers:t}){return{status:e,wait:(0,O.lT)(t,e)}}async function space_git_persistently(e,{clock:t,signal:n}){let r=0
for(let a=1;;a++){const o=await fetchCommit({...e,deadlines:i.bw["upload-pack"].deadlines})
n.throwIfAborted()
const c=howItWent(o)
const l=c&&(0,s.j)("upload-pack",c,{attempt:a,waited:r})
if(l===null||l===undefined)return o
r+=l
await t.sleep(l)}}function howItWent(e){if(e.kind==="answered")return attemptedOf(e)
return e.kind==="lost"?{code:codeOf(e.error)}:undefined}const codeOf=e=>e instanceof c.lk?e.code:"ECUT"
function notFetched(e,{url:t,branch:n,oid:s}){const{step:a}=i.bw["upload-pack"]
switch(e.kind){case"moved":return new r.H({step:a,finding:{kind:"head-moved",branch:n,seen:null,expected:s}})
case"git":return new r.H({step:a,exitCode:e.code,text:e.stderr})
case"lost":return lost({route:"upload-pack",url:t,step:a},e.error)
case"answered":return refused({route:"upload-pack",url:t,step:a},e)}}function lost(e,t){return(0,O.HB)(e,t instanceof c.lk?t:new c.lk("ECUT",t.message))}function refused({route:e,url:t,step:n},s){const{status:i,headers:a,text:o}=s
const c=a["content-type"]??""
if(i===200&&c.startsWith("application/x-git-"))return new r.H({step:n,text:`fatal: remote error: ${o}`})
const l=(0,O.X1)(e,{status:i,headers:a,url:t},o)
try{const e=(0,P.cL)(()=>null,{step:n,status:i,url:t,evidence:l,body:o,pace:0})
return new r.H({step:n,..."refused"in e&&{http:e.refused}})}catch(e){return e}}var B=n(3892)
var j=n(9771)
var L=n(3472)
var H=n(1214)
var N=n(480)
var M=n(7024)
var z=n(2838)
const D=/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
class IgnoredFindings{#r
constructor(e){this.#r=new Set(e.split("\n").flatMap(e=>normalized(e.trim())??[]))}has(e,t){if(e.kind==="token-in-use")return false
const n=[e.kind,z.GW.find(({id:t})=>t===e.kind)?.gitleaks]
return n.some(n=>{if(n===undefined)return false
const s=`${t.path}:${n}:${e.line??0}`
return this.#r.has(s)||t.commit!==undefined&&this.#r.has(`${t.commit}:${s}`)})}}function fingerprintOf(e,t){return`${t}:${e.kind}:${e.line??0}`}function normalized(e){if(e.startsWith("#"))return null
const[,t,n,s]=/^(.+):([\w-]+):(\d+)$/.exec(e)??[]
if(t===undefined)return null
const[,r,i]=/^([0-9a-f]+):(.+)$/.exec(t)??[]
const a=r!==undefined&&i!==undefined&&D.test(r)
const o=(a?i:t).replaceAll("\\","/")
return`${a?`${r}:`:""}${o}:${n}:${s}`}const F=100
function prefixOf(e){const t=copyOf(e.slice(0,16)).replaceAll("�","")
return[...t].slice(0,Math.min(4,Math.floor(e.length/4))).join("")}function copyOf(e){return Buffer.from(e,"latin1").toString("utf8")}const K=2
class Literals{longest
#i
#a
#o=new Map
#c
constructor(e){this.#c=e
this.longest=Math.max(0,...e.map(({length:e})=>e))
this.#i=Math.min(...e.map(({length:e})=>e),65535)
if(this.#i<K)throw new Error("too short to look for")
this.#a=new Uint16Array(65536).fill(this.#i-K+1)
for(const[t,n]of e.entries())for(let e=1;e<this.#i;e++)for(const s of n[e-1]??"")for(const r of n[e]??"")this.#l(t,s.charCodeAt(0)<<8|r.charCodeAt(0),e)}#l(e,t,n){const s=this.#i-1-n
this.#a[t]=Math.min(this.#a[t]??0,s)
if(s===0)this.#o.set(t,[...this.#o.get(t)??[],e])}lengthOf(e){return this.#c[e]?.length??0}find(e,t){if(this.#c.length===0)return
const[n,s]=[this.#a,this.#i-1]
for(let r=s;r<e.length;){const i=(e[r-1]??0)<<8|(e[r]??0)
const a=n[i]??1
if(a>0)r+=a
else{for(const n of this.#o.get(i)??[])if(this.#u(e,n,r-s)&&t(n,r-s))return
r++}}}standIn(e){let t=false
this.find(e,()=>t=true)
return t}#u(e,t,n){const s=this.#c[t]??""
if(n+s.length>e.length)return false
for(let t=0;t<s.length;t++)if(!s[t]?.includes(String.fromCharCode(e[n+t]??0)))return false
return true}}const W=12
const G=6
function worthLookingFor(e){return e.map(({name:e,value:t})=>({name:e,value:t.trim()})).filter(({name:e,value:t})=>e===null?t!=="":t.length>=W&&new Set(t).size>=G)}function formsOf(e){const t=Buffer.from(e,"utf8")
const n=Buffer.from(e,"utf16le")
const each=e=>[...t].map(t=>e(t.toString(16).padStart(2,"0"))).join("")
const s=[...Array(e.length).keys()].map(t=>e.charCodeAt(t).toString(16).padStart(4,"0"))
const r=JSON.stringify(e).slice(1,-1)
const i=encodeURIComponent(e)
const a=[...[e,e.replaceAll("\n","\r\n"),r,r.replaceAll("/","\\/"),JSON.stringify(r).slice(1,-1)],r.replace(/[^\x20-\x7e]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`),...[i,i.replaceAll("%20","+"),i.replace(/%../g,e=>e.toLowerCase())],...[t,n,Buffer.from(n).swap16()].flatMap(base64Forms),...[each(e=>e),each(e=>`%${e}`),each(e=>`\\x${e}`)].flatMap(bothCases),...bothCases(s.map(e=>`\\u${e}`).join(""))].map(e=>Buffer.from(e,"utf8").toString("latin1"))
return[...new Set([...a,n.toString("latin1"),Buffer.from(n).swap16().toString("latin1")])]}function bothCases(e){return[e,e.toUpperCase().replace(/\\[UX]/g,e=>e.toLowerCase())]}function base64Forms(e){return[0,1,2].flatMap(t=>{const n=Buffer.concat([Buffer.alloc(t),e]).toString("base64url")
const s=n.slice(Math.ceil(t*8/6),Math.floor((t+e.length)*8/6))
return[s,s.replaceAll("-","+").replaceAll("_","/")]})}class KnownValues{literals
#d
constructor(e){const t=worthLookingFor(e).flatMap(({name:e,value:t})=>{const n=prefixOf(Buffer.from(t,"utf8").toString("latin1"))
const s=e===null?{kind:"token-in-use",level:"block",prefix:n}:{kind:"secret-in-use",level:"block",prefix:n,secretName:e}
return formsOf(t).map(e=>({form:e,finding:s}))})
this.literals=new Literals(t.map(({form:e})=>e))
this.#d=t.map(({finding:e})=>e)}findingOf(e){const t=this.#d[e]
if(!t)throw new RangeError(`no form ${e}`)
return t}}const U=10
const q=Buffer.alloc(0)
const Y=8e3
class ValueScanner{#f
#p=[]
#h=q
#m=1
#g=0
constructor(e){this.#f=e}feed(e){const{literals:t}=this.#f
if(t.longest===0||this.#p.length>=F)return
const n=this.#k()
this.#h=n.length>0?Buffer.concat([n,e]):e
this.#w(e)
t.find(this.#h,(e,s)=>{if(s+t.lengthOf(e)>n.length)this.#y(e,this.#h.subarray(0,s))
return this.#p.length>=F})}#k(){const e=Math.min(this.#h.length,this.#f.literals.longest-1)
const t=this.#h.length-e
if(this.#m!==null)this.#m+=lineFeeds(this.#h.subarray(0,t))
return this.#h.subarray(t)}end(){return this.#p}#w(e){if(this.#g<Y&&e.subarray(0,Y-this.#g).includes(0))this.#m=null
this.#g+=e.length}#y(e,t){const n=this.#m===null?null:this.#m+lineFeeds(t)
const s=this.#f.findingOf(e)
const r=this.#p.some(e=>e.line===n&&e.kind===s.kind&&e.secretName===s.secretName)
if(!r)this.#p.push({...s,line:n})}}function lineFeeds(e){let t=0
for(let n=e.indexOf(U);n>=0;n=e.indexOf(U,n+1))t++
return t}function findValues(e,t){const n=new ValueScanner(t)
n.feed(e)
return n.end()}var Z=n(5751)
const V=/^(?:[\w -]|\\[./])+(?![?*+{])/
function marksOf({shape:e="",marks:t}){return t??[(V.exec(e)?.[0]??"").replaceAll("\\","")]}function spellingsOf({named:e}){const t=e?.names.split("|")??[]
return t.flatMap(e=>e.split(/(_\?|\[_-\])/).map(e=>e==="_?"?["","_"]:e==="[_-]"?["_","-"]:[e]).reduce((e,t)=>e.flatMap(e=>t.map(t=>e+t))))}const J="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-"
function openMarks(){const e=z.GW.filter(({shape:e})=>e!==undefined).flatMap(marksOf)
const t=z.GW.flatMap(spellingsOf).map(e=>[...e].map(inBothCases))
return new Literals([...e.map(e=>e.length<4?[...e,J]:e),...t])}function inBothCases(e){const t=e.toUpperCase()
return t===e?e:e+t}let X
function mayHoldSecret(e,t){X??=openMarks()
return(0,Z.YU)(e)||X.standIn(t)}const Q="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
const ee=6
function checksumHolds(e){const t=e.slice(e.indexOf("_")+1,-ee)
return e.endsWith(checksumOf(t))}function checksumOf(e){let t=crc32(e)
let n=""
for(;t>0;t=Math.floor(t/Q.length))n=Q.charAt(t%Q.length)+n
return n.padStart(ee,"0")}function crc32(e){let t=~0
for(let n=0;n<e.length;n++){t^=e.charCodeAt(n)
for(let e=0;e<8;e++)t=t>>>1^(t&1?3988292384:0)}return~t>>>0}var te=n(7086)
const ne=8e3
const se=64
const re=/\\+[nrt]|["'`]\s{0,8}\+\s{0,8}["'`]|[\s"'`,;\\>#]/g
const ie=/(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash):[^\n\\]{0,200}/g
const ae="b3BlbnNzaC1rZXktdjE"
function privateKeyIn(e,t){const n=e.slice(t,t+ne)
const s=n.indexOf("-----")
if(s<0||!n.startsWith("-----END ",s))return null
const r=n.slice(0,s)
const i=r.replace(ie,"").replace(re,"")
if(i.length<se||!/^[A-Za-z0-9+/]+=*(?:=[A-Za-z0-9+/]{4})?$/.test(i))return null
const a=/Proc-Type|PGP PRIVATE/.test(e.slice(t-40,t)+r)
return a||i.startsWith(ae)||isDer(Buffer.from(i,"base64"))?i:null}function isDer(e){if(e[0]!==48)return false
const t=e[1]??0
if(t<128)return e.length===2+t
const n=t&127
if(n===0||n>3||e.length<2+n)return false
return e.length===2+n+e.readUIntBE(2,n)}const oe=500
const ce=/authDomain|projectId|firebaseapp\.com/
const le=/refresh_token\\?["']?\s{0,4}[:=]\s{0,4}\\?["'][^"'\s]{20}/
const ue=/secret\w{0,20}[\s"'\\:=]{1,12}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/i
const de=/@(?:[^.]*|127\.\d+\.\d+\.\d+|0\.0\.0\.0|(?:[\w-]+\.)*(?:localhost|test|invalid|example(?:\.com|\.org|\.net)?))$/i
const fe=/[{}()]/
function judge(e,t){const n=t.text.slice(t.start,t.end)
const s=e.secret?e.secret.exec(n)?.[1]??"":n
const as=t=>({kind:e,level:t,secret:s})
const around=()=>t.text.slice(Math.max(0,t.start-oe),t.end+oe)
switch(e.rule){case"google-key":return(0,te.E)(s)?as(ce.test(around())?"warn":"block"):null
case"google-client":return(0,te.E)(s)?as(le.test(around())?"block":"warn"):null
case"aws":return(0,te.E)(s)?as(ue.test(around())?"block":e.level):null
case"sk":if(!(0,te.E)(s))return null
return/deepseek/i.test(around())?{...as("block"),kind:(0,z.RD)("deepseek-api-key")}:as(e.level)
case"crc32":return checksumHolds(s)&&!(0,te.w)(s)?as("block"):null
case"placeholder":return(0,te.w)(s)?null:as(e.level)
case"pem":return privateKey(e,t,around)
case"jwt":return webToken(e,s,t.now)
case"discord":return isDiscordId(s)&&(0,te.E)(s)?as(e.level):null
case"database-url":return(0,te.w)(s)||fe.test(s)||de.test(n)?null:as(e.level)
case"random":case undefined:default:return(0,te.E)(s)?as(e.level):null}}function privateKey(e,{text:t,end:n},s){const r=privateKeyIn(t,n)
if(r===null)return null
const i=s().includes("service_account")
return{kind:i?(0,z.RD)("google-service-account"):e,level:"block",secret:r}}function webToken(e,t,n){const[s="",r=""]=t.split(".").map(e=>Buffer.from(e,"base64url").toString("latin1"))
if(![s,r].every(e=>e.startsWith("{")&&e.endsWith("}")))return null
const i=/"alg"\s*:\s*"(\w+)"/.exec(s)?.[1]
const a=/"role"\s*:\s*"(\w+)"/.exec(r)?.[1]
const o=/"exp"\s*:\s*(\d{1,15})/.exec(r)?.[1]
if(i===undefined||i==="none"||a==="anon")return null
if(o!==undefined&&Number(o)<n)return null
if((0,te.w)(t.slice(t.lastIndexOf("."))))return null
if(a==="service_role")return{kind:(0,z.RD)("supabase-service-role-key"),level:"block",secret:t}
return{kind:e,level:e.level,secret:t}}function isDiscordId(e){return/^\d{17,20}$/.test(Buffer.from(e.slice(0,e.indexOf(".")),"base64url").toString("latin1"))}const pe=z.GW.filter(e=>e.shape!==undefined)
const he=`(?:${pe.map(({shape:e})=>`(${e})`).join("|")})`
const me=new RegExp(`(?<![A-Za-z0-9_-])${he}`,"g")
const ge=new RegExp(`(?:\\\\(?:[nrt]|u[0-9a-fA-F]{4})|%[0-9a-fA-F]{2})${he}`,"g")
const ke=z.GW.flatMap(({named:e,...t})=>e?[{kind:t,value:new RegExp(`^${e.value}`),names:e.names}]:[])
const we=new RegExp(`(?:${ke.map(({names:e})=>`(${e})`).join("|")})`+`[\\w.()[\\]"'\\\\ -]{0,40}?[:=,(]>?[ \\t]{0,4}(?:\\\\?["'\`])?([A-Za-z0-9_/+-]{32,100})(?![A-Za-z0-9_/+-])`,"gi")
const ye=/key|token|secret|auth|client|login|passw/i
const be=/(?:\.lock|[-.]lock\.(?:json|ya?ml)|go\.sum|npm-shrinkwrap\.json)$/
function sweep(e){const t=shaped(e,me)
const add=e=>t.push(...e.filter(e=>!t.some(t=>overlap(e,t))))
add(shaped(e,ge))
if(!be.test(e.path))add(named(e))
add((0,Z.Xk)(e).filter(({secret:e})=>!hasShape(e)))
return t.sort((e,t)=>e.start-t.start)}function overlap(e,t){return e.at<t.end&&t.at<e.end}function hasShape(e){return e.search(me)>=0}function shaped(e,t){return matches(e,t,(t,n)=>{const s=t.findIndex((e,t)=>t>0&&e!==undefined)
const r=pe[s-1]
if(!r)return null
const i=n+t[0].length
const a=i-(t[s]??"").length
const o=judge(r,{...e,start:a,end:i})
if(!o)return null
const c=r.secret?e.text.indexOf(o.secret,a):a
return{...o,start:n,end:i,at:c}})}function named(e){return matches(e,we,(t,n)=>{const s=t.at(-1)??""
const r=n+t[0].length
const i=t[0].slice(0,-s.length)
const a=ke.find((e,n)=>t[n+1]!==undefined&&e.value.test(s))
if(!a||!ye.test(i)||!/\d/.test(s)||!/[a-z]/i.test(s))return null
const o=a.value.exec(s)?.[0]??""
if(o.length!==s.length||!(0,te.E)(o)||!isLiteral(e.text,i,r))return null
return{kind:a.kind,level:a.kind.level,secret:o,start:n,end:r,at:r-s.length}})}function isLiteral(e,t,n){if(/["'`]$/.test(t))return/^\\?["'`]/.test(e.slice(n,n+2))
return/\w[:=] ?$/.test(t)&&/^(?:$|[\s"'\\])/.test(e.slice(n,n+1))}function matches(e,t,n){const s=[]
t.lastIndex=e.from
for(let r=t.exec(e.text);r;r=t.exec(e.text)){if(r.index>=e.to)break
const t=n(r,r.index)
if(t)s.push(t)}return s}const ve=256*1024
const Oe=8192
const Se=2048
const $e=300
const xe=10
const Ae=Buffer.alloc(0)
const Ee=8e3
class SecretScanner{#b
#v
#d
#p=[]
#O
#S=[]
#$=0
#h=Ae
#x=0
#m=1
#A=1
constructor(e,{now:t,found:n=()=>undefined}){this.#b=e
this.#v=t
this.#d=n}feed(e){for(let t=0;t<e.length&&this.#O!==null&&!this.#E();t+=ve){const n=e.subarray(t,t+ve)
this.#S.push(n)
this.#$+=n.length
if(this.#$>=ve)this.#w(false)}}#E(){return this.#p.length>=F}end(){this.#w(true)
const e=this.#p.length===0&&this.#h.length>0
if(e&&(0,Z.qb)(this.#b))this.#p.push({kind:"env-file",level:(0,z.RD)("env-file").level,line:1,prefix:""})
return this.#p}#w(e){const t=joined(this.#S)
this.#O??=this.#O===null?null:decoderOf(t)
if(this.#O===null)return
this.#h=joined([this.#h,this.#O(t,e)])
this.#S=[]
this.#$=0
const n=e?this.#h.length:this.#h.length-Oe
if(n<=this.#x)return
this.#x=Math.max(n,this.#_(n))
if(!e)this.#I(Math.max(0,n-Se))}#_(e){const[t,n]=[this.#b,this.#x]
if(!mayHoldSecret(t,this.#h.subarray(n)))return 0
const s=this.#h.toString("latin1")
const r=sweep({path:t,text:s,from:n,to:e,now:this.#v})
for(const e of r)this.#n(e,s)
return r.at(-1)?.end??0}#n({kind:e,level:t,secret:n,at:s},r){const i=lineAround(r,s)
if(i.includes("gitleaks:allow")||this.#E())return
this.#d(copyOf(n))
const{line:a,column:o}=this.#T(s)
const c=nameBefore(r.slice(Math.max(0,s-200),s))
this.#p.push({kind:e.id,level:t,line:a,...i.length>$e&&{column:o},prefix:prefixOf(n),...c!==null&&{secretName:c}})}#T(e){let t=this.#m
let n=1-this.#A
for(let s=this.#h.indexOf(xe);s>=0&&s<e;s=this.#h.indexOf(xe,s+1)){t++
n=s+1}return{line:t,column:e-n+1}}#I(e){const{line:t,column:n}=this.#T(e)
this.#m=t
this.#A=n
this.#h=this.#h.subarray(e)
this.#x-=e}}function scanText(e,t,n){const s=new SecretScanner(e,n)
s.feed(t)
return s.end()}function joined(e){const[t=Ae,...n]=e.filter(({length:e})=>e>0)
return n.length===0?t:Buffer.concat([t,...n])}function lineAround(e,t){const n=e.slice(Math.max(0,t-Se),t)
const s=e.slice(t,t+Oe)
return n.slice(n.lastIndexOf("\n")+1)+(s.split("\n",1)[0]??"")}function decoderOf(e){const[t,n]=e
const s=t===255&&n===254?"utf-16le":t===254&&n===255?"utf-16be":null
if(s){const e=new TextDecoder(s)
return(t,n)=>Buffer.from(e.decode(t,{stream:!n}))}return e.subarray(0,Ee).includes(0)?null:e=>e}const _e=/(?<![A-Za-z0-9_])([A-Z][A-Z0-9_]{2,63})\\?["']?\]?\)?[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}[rbf]{0,2}\\?["'`]?$/
function nameBefore(e){const t=_e.exec(e)?.[1]??""
return/_|KEY$|TOKEN$|SECRET$|PASSWORD$|DSN$|URL$/.test(t)&&!hasShape(t)?copyOf(t):null}class SecretSearch{#P
#f
constructor(e){this.#P=e
const{token:t,secrets:n,scan:s}=e
const r=s==="off"?[]:n.filter(({value:e})=>e.trim()!==t)
this.#f=new KnownValues([{name:null,value:t},...r])}open(e){const t=new ValueScanner(this.#f)
const n=this.#P.scan==="off"?null:new SecretScanner(e,this.#P)
return{feed(e){t.feed(e)
n?.feed(e)},end:()=>together(t.end(),n?.end()??[])}}inText(e,t){const n=this.open(e)
n.feed(Buffer.from(t,"utf8"))
return n.end()}blocks({kind:e,level:t}){return e==="token-in-use"||this.#P.scan==="block"&&t==="block"}}function together(e,t){if(e.length===0)return t
const isKnown=({line:t,prefix:n})=>e.some(e=>e.line===t&&e.prefix===n)
return[...e,...t.filter(e=>!isKnown(e))]}var Ie=n(3041)
function openSearch({scan:e,secrets:t},{token:n},s){const r=new Set
return new SecretSearch({scan:e,token:n.reveal(),secrets:t.map(({key:e,value:t})=>({name:e,value:t.reveal()})),now:Math.floor(Date.now()/1e3),found(e){if(r.has(e)||e.length<8||/^[a-z]+$/.test(e))return
r.add(e)
for(const t of(0,Ie.Xk)(e))s.mask(t)}})}async function secretFindings(e,t){const n=t.messages.flatMap(({oid:t,secrets:n})=>n.map(n=>tell(e,{...n,line:null},{in:"message",sha:t})))
const s=[...nameFindings(e,t),...await fileFindings(e,t)]
const r=[...variableFindings(e),...s,...n]
const order=({blocks:e,place:t})=>(e?0:2)+(t.in==="file"&&t.at==="history"?1:0)
return r.sort((e,t)=>order(e)-order(t))}function variableFindings({inputs:e,search:t}){return e.variables.flatMap(({key:e,value:n})=>t.inText("",`${e}="${n.reveal()}"`).map(({kind:n,level:s,prefix:r,secretName:i=e})=>tell({search:t},{kind:n,level:s,prefix:r,secretName:i,line:null},{in:"variable",name:e})))}function tell({search:e},t,n){return{kind:"secret",secret:t,name:(0,z.Ep)(t.kind),place:n,blocks:e.blocks(t)}}function nameFindings(e,{history:t,blobs:n,entries:s}){const{search:r}=e
const i=[...s,...n].map(({path:e})=>e)
if(r.inText("",i.join("\n")).length===0)return[]
const a=new Set(s.map(({path:e})=>e))
return[...new Set(i)].flatMap(n=>r.inText("",n).map(s=>tell(e,{...s,line:null},{in:"file",paths:[inRepository(e,n)],at:a.has(n)?"tip":"history",history:t,fingerprints:[]})))}function inRepository({inputs:e,gathered:t},n){return t?.sources.get(n)??(e.path?`${e.path}/${n}`:n)}async function fileFindings(e,{history:t,blobs:n,entries:s,from:r}){const i=new Map(n.flatMap(e=>e.secrets.length>0?[[e.oid,e]]:[]))
if(i.size===0)return[]
const{git:a,source:o}=e
const c=new Map
for(const{oid:t,path:n}of s)if(i.has(t))c.set(t,[...c.get(t)??[],inRepository(e,n)])
const l=[...i.keys()]
const[u,...d]=await Promise.all([readIgnored(e),...l.slice(0,N.WW).map(e=>(0,N.nl)(a,e,o.commit,r))])
return l.flatMap((n,s)=>{const{path:r,secrets:a}=i.get(n)??{path:"",secrets:[]}
const o=d[s]
return a.flatMap(s=>{const where=e=>({path:e,...o&&{commit:o.sha}})
const i=c.get(n)??[inRepository(e,r)]
const[a,...l]=i.filter(e=>!u.has(s,where(e)))
if(a===undefined)return[]
const d=[a,...l]
return tell(e,s,{in:"file",paths:d,at:c.has(n)?"tip":"history",history:t,...o&&{commit:o},fingerprints:s.kind==="token-in-use"?[]:d.map(e=>fingerprintOf(s,e))})})})}async function readIgnored({git:e,source:t}){const n=await e.objects.read(`${t.commit}:.gitleaksignore`)
return new IgnoredFindings(n?.type==="blob"?n.content.toString("utf8"):"")}async function withObjects({scratch:e,search:t},n,s){const r=new Set(n.flatMap(({pointer:e})=>e?.oid??[]))
if(r.size===0)return n
const i=new Map
for(const{oid:n,path:a}of s.filter(e=>r.has(e.oid))){const s=t.open(a)
await(0,M.Q)(e).read(n,e=>s.feed(e))
i.set(n,s.end())}return n.map(e=>({...e,secrets:[...e.secrets,...i.get(e.pointer?.oid??"")??[]]}))}var Te=n(4627)
const Pe=/^(?:1 \S\S \S+ \d+ \d+ (?<mode>\d+) \S+ \S+|u \S\S \S+ \d+ \d+ \d+ (?<unmerged>\d+) \S+ \S+ \S+|\?) (?<path>[^]+)$/
function parseStatus(e){const t=e.split("\0")
const n=t.find(e=>e.startsWith("# branch.oid "))?.slice("# branch.oid ".length)
const s=t.flatMap(e=>{const{mode:t,unmerged:n,path:s}=Pe.exec(e)?.groups??{}
return s===undefined?[]:[{path:s,deleted:/^0+$/.test(t??n??"")}]})
return{head:n??null,changes:s}}async function findLeftBehind(e,{path:t,exclude:s,environment:r},{commit:i,gathered:a}){const o=(0,j.I8)(r.directory)?.workTree
if(o===undefined)return[]
const c=["--porcelain=v2","--branch","-z","--untracked-files=all","--ignore-submodules=all"]
const l={GIT_OPTIONAL_LOCKS:"0",GIT_WORK_TREE:o}
const u=await e(["status",...c,"--no-renames"],{env:l})
const{head:d,changes:f}=parseStatus(u.stdout)
if(d!==i||a?.base==="disk"||f.length===0)return[]
const{matcher:p}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
const h=p(s)
const m=new Set(a?.sources.values())
const g=t===""?"":`${t}/`
return f.filter(e=>e.path.startsWith(g)&&!h(e.path.slice(g.length))&&!m.has(e.path))}var Re=n(2656)
async function locate(e,t){const n=t.ref===""?show(e,"HEAD"):Promise.resolve(null)
const asked=async()=>askCheckedOut(e,t.directory)
const[s,i]=await Promise.all([(0,j.sk)(t.directory),n.catch(async e=>{await asked()
throw e})])
const{shallow:a,branch:o}=s??await asked()
if(t.ref!==""){const n=await resolveRef(e,t.ref,a)
const s=n===null?null:await show(e,n)
if(s===null)throw new r.H({step:"plan",finding:{kind:"missing-ref",ref:t.ref}})
return{...s,label:t.ref,shallow:a}}if(i===null)throw new r.H({step:"plan",finding:{kind:"no-commit"}})
return{...i,label:o??i.commit.slice(0,7),shallow:a}}async function askCheckedOut(e,t){const n=await e(["rev-parse","--is-shallow-repository","--abbrev-ref","HEAD"])
const[s="",i]=n.stdout.split("\n")
if(s!=="")return{shallow:s==="true",branch:i==="HEAD"?undefined:i}
const a={kind:"no-repository",directory:t}
throw new r.H({step:"plan",finding:a,text:n.text})}async function show(e,t){const n=await e.objects.read(t)
if(n?.type!=="commit")return null
const{subject:s,author:r}=(0,Re.L)(n.content)
return{commit:n.oid,subject:s,author:r}}const Ce=["refs/tags/","refs/heads/","refs/remotes/origin/",""]
async function resolveRef(e,t,n){for(const n of Ce){const s=await resolve(e,n+t)
if(s!==null)return s}const s=n?["--depth=1"]:[]
const r=await e(["fetch","--quiet","--no-tags","--no-recurse-submodules",...s,"origin",t])
return r.code===0?resolve(e,"FETCH_HEAD"):null}async function resolve(e,t){const n=await e(["rev-parse","--verify","--quiet",`${t}^{commit}`])
return n.code===0?n.stdout.trim():null}async function lookInside({inputs:e,credential:t},n){const s=openSearch(e,t,n.runner)
const r=await inspect(n,{inputs:e,search:s})
if((0,B.RO)(e,r.card)){(0,N.wl)(n.git)
expectPush(n.git,(0,a.S)(e.endpoint,e.space))}return{search:s,...r}}async function inspect({git:e,scratch:t,hub:n},{inputs:s,search:r}){const{ref:i,environment:a}=s
const o=locate(e,{ref:i,directory:a.directory})
const c=mayBeOnDisk(s)?o.then(({commit:n})=>fromDisk({git:e,scratch:t,inputs:s,commit:n})):Promise.resolve(null)
const l=mayBeOnDisk(s)?Promise.resolve(null):listEarly(e,o,a.directory)
l.catch(()=>undefined)
const card=async()=>{const a=await c
const l=i===""?"HEAD":(await o).commit
const u=a&&{gathered:{...a,git:t.git}}
return(0,Te.hX)(e,n,{inputs:s,search:r,revision:l,...u})}
const[u,d,f]=await(0,H.h)(o,c,card())
const lookBehind=()=>findLeftBehind(e,s,{commit:u.commit,gathered:d})
return{source:u,card:f,gathered:d,files:l,lookBehind:lookBehind}}async function listEarly(e,t,n){const[{commit:s},r]=await Promise.all([t,(0,j.mt)(n)])
return r?null:(0,N.nT)(e,s)}function mayBeOnDisk({path:e,files:t}){return e!==""||t.length>0}async function fromDisk(e){const{inputs:t}=e
const[{gather:s},{closedTo:i}]=await Promise.all([Promise.all([n.e(298),n.e(86)]).then(n.bind(n,4705)),Promise.resolve().then(n.bind(n,416))])
const a=await(0,L.w)(t.environment.directory)
try{return await s({...e,workTree:a})}catch(e){if(!(e instanceof Error&&"syscall"in e))throw e
const asText=()=>new r.H({step:"plan",text:e.message},{cause:e})
throw i(t,a,e)??asText()}}var Be=n(2396)
var je=n(2346)
var Le=n(6820)
var He=n(3252)
var Ne=n(7207)
var Me=n(4330)
var ze=n(7975)
const De=(0,ze.promisify)(S.scrypt)
const Fe=6
const Ke=12
const We=/\s*\[hf-space-push:v1:([\w-]{16}):([\w-]{8})\]\s*$/
async function describeSecret(e,t){const n=(0,S.randomBytes)(Ke)
const s=await De(e,n,Fe)
const r=`[hf-space-push:v1:${n.toString("base64url")}:${s.toString("base64url")}]`
return`${t.replace(We,"")} ${r}`.trim()}async function isSecretOf(e,t){const[,n,s]=We.exec(t)??[]
if(n===undefined||s===undefined)return false
const r=await De(e,Buffer.from(n,"base64url"),Fe)
return(0,S.timingSafeEqual)(r,Buffer.from(s,"base64url"))}async function planSettings(e,t,{secrets:n,variables:s}){const i=t.sdk==="static"?(0,Me.W)(e):(0,Me.EW)(e,t)
if(i.length>0)throw new r.H({step:"settings",finding:{kind:"invalid-inputs",problems:i}})
const a="ok"in n?n.ok:new Map
const o=new Set
const c=new Map
await Promise.all(e.secrets.map(async({key:e,value:t})=>{const n=a.get(e)??""
if(await isSecretOf(t.reveal(),n))o.add(e)
else c.set(e,await describeSecret(t.reveal(),n))}))
return(0,Ne.fs)(e,{target:t,sameSecrets:o,variables:s},e=>c.get(e)??"")}async function keepSettings(e){const{card:t,inputs:s,target:r,search:i}=e
if(t.said===null&&await keepsReadme(s.keep))return{card:t}
const{readFrontMatter:a}=await Promise.all([n.e(815),n.e(306)]).then(n.bind(n,306))
const o=a(t.said??"")
const c=r.head!==null&&r.branch==="main"&&!("invalid"in o)
const l="ok"in o?o.ok:{}
if(!c||l["sdk"]||r.files&&!r.files.includes("README.md"))return{card:t}
const u=await readmeOnSpace(r.head,e)
const d=a(u)
if(!("ok"in d)||!d.ok["sdk"])return{card:t}
const f=missingIn(l,d.ok)
if(s.history==="full")return{card:t,settings:{are:"lost",keys:f}}
const{layOver:p}=await Promise.all([n.e(815),n.e(275)]).then(n.bind(n,1275))
const h=p(u,t.said)
if("invalid"in h)return{card:t,settings:{are:"lost",keys:f}}
const m=(0,Te.R4)(e.hub,i,h.readme)
return{card:{...t,readme:h.readme,merged:true,kept:f,errors:m},settings:{are:"kept",keys:f}}}function missingIn(e,t){return Object.keys(t).filter(t=>!Object.hasOwn(e,t))}async function readmeOnSpace(e,{target:t,scratch:n,spaceGit:s}){const read=async()=>{const t=await n.git.objects.read(`${e}:README.md`)
return t?.type==="blob"?t.content.toString("utf8"):undefined}
const r=await read()
if(r!==undefined)return r
await s.fetch(n,t,{oid:e??"",depth:1,filter:"blob:limit=1m"})
return await read()??""}async function keepsReadme(e){if(e==="")return false
const{matcher:t}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
return t(e)("README.md")}var Ge=n(7599)
const Ue=new Set(["README.md",".gitattributes"])
function holdsHubsFilesOnly({files:e}){return e?.every(e=>Ue.has(e))??false}var qe=n(6439)
var Ye=n(1755)
async function provideObjects(e,t){if(t.length===0)return{wanted:[]}
const{hub:n,target:s}=e
const i=[...new Map(t.map(e=>[e.oid,e])).values()]
const a=s.exists?await n.wantedObjects(s.space,i):{ok:i.map(({oid:e})=>e)}
if("refused"in a)throw new r.H({step:"plan",http:a.refused})
const o=new Set(a.ok)
const c=i.filter(({oid:e})=>o.has(e))
if(c.length===0)return{wanted:c}
const l=await collect(e,c)
if(l.length===0)return{wanted:c}
return{absent:l.map(({path:e,size:t,oid:n})=>({kind:"missing-lfs-object",path:e,size:t,oid:n}))}}async function collect(e,t){const{git:n,scratch:s,inputs:r}=e
const i=(0,M.Q)(s)
const a=await absentOf(t,({oid:e})=>i.has(e))
if(a.length===0)return[]
const o=(await n(["rev-parse","--git-common-dir"])).stdout.trim()
const c=(0,M.x)((0,y.join)((0,y.resolve)(r.environment.directory,o),"lfs"))
const l=await absentOf(a,({oid:e})=>i.bring(e,c))
if(l.length===0)return[]
await fetchObjects(e,l)
return absentOf(l,({oid:e})=>i.bring(e,c))}async function absentOf(e,t){const n=[]
for(const s of e)if(!await t(s))n.push(s)
return n}async function fetchObjects({git:e,scratch:t},n){if((await e(["lfs","version"])).code!==0){const e=n.map(({path:e})=>e)
throw new r.H({step:"plan",finding:{kind:"git-lfs-missing",files:e}})}const s=await(0,qe.C)(t,n.map(Ye.$2))
const i=s.map((e,t)=>`100644 blob ${e}\t${t}\n`).join("")
const a=await t.git(["mktree"],{input:i})
const o=["user.name=hf-space-push","user.email=hf-space-push"]
const c=await t.git(["commit-tree","-m","LFS objects",a.stdout.trim()],{config:o})
await e(["lfs","fetch","origin",c.stdout.trim()],{config:["lfs.fetchinclude=","lfs.fetchexclude="],env:{GIT_ALTERNATE_OBJECT_DIRECTORIES:(0,y.join)(t.directory,"objects")}})}async function fetchSpaceTree(e,t=()=>undefined){const{git:n,scratch:s,spaceGit:r,target:i,inputs:a}=e
const{head:o}=i
if(o===null)return{tree:null,entries:[],oids:new Set,paths:new Map}
const treeIn=async({objects:e})=>(await e.find(`${o}^{tree}`))?.oid
let c=await treeIn(n)??(s.isUsed()?await treeIn(s.git):undefined)
if(c===undefined){const e=a.keep===""?"blob:none":"blob:limit=1k"
const n=r.fetch(s,i,{oid:o,depth:1,filter:e})
const l=treeIn(s.git)
t()
await(0,H.h)(n,l)
c=await treeIn(s.git)}const l=c===undefined?[]:await(0,N.Zc)(s.git,c)
return{tree:c??null,entries:l,oids:new Set(l.map(({oid:e})=>e)),paths:new Map(l.map(({path:e,oid:t})=>[e,t]))}}var Ze=n(7857)
async function isMadeInJob({git:e,trigger:t},n){const s=[t.sha??"","FETCH_HEAD"].filter(Boolean)
const r=await Promise.all(s.map(t=>e.objects.find(`${t}^{commit}`)))
const i=r.flatMap(e=>e?.oid??[])
if(i.includes(n))return false
if(i.length===0&&!await hasTracked(e))return false
const a=await e(["rev-list","--max-count=1",n,"--not","--remotes","--tags",...i])
return a.stdout.trim()!==""&&!await isNamedByEvent(t,n)}async function hasTracked(e){const t=["refs/remotes/origin","refs/remotes/pull"]
const{stdout:n}=await e(["for-each-ref","--count=1","--format=%(refname)",...t])
return n.trim()!==""}async function knowsCommit({git:e,trigger:t},n){if(await isNamedByEvent(t,n))return true
const s=await e(["fetch","--quiet","--no-tags","--no-recurse-submodules","origin",n])
return s.code===0}async function isNamedByEvent({eventPath:e},t){return e!==undefined&&(await(0,j.yR)(e)??"").includes(t)}async function surveyRange(e){const{git:t,search:n,to:s,from:r}=e
const i=Promise.resolve(e.entries).then(e=>e??(0,N.nT)(t,s))
i.catch(()=>undefined)
const a=await(0,N.v7)(t,e,i)
const o=await i
const c={from:r,ahead:0,blobs:[],messages:[],entries:o}
if(a===null)return{...c,behind:null}
const{commits:l,behind:u}=a
if(u>0)return{...c,ahead:l.length,behind:u}
const look=e=>(0,N.OW)(t,e,{search:n,named:o})
const[d,f,p]=await(0,H.h)(look(l),look(a.blobs),a.more().then(look))
return{from:r,ahead:l.length,behind:u,blobs:[...f,...p],messages:d.filter(({secrets:e})=>e.length>0),entries:o}}var Ve=n(7773)
async function findInContent(e,t){return[...await(0,Te.zH)(e,t),...treeFindings(t.entries)]}const Je=new WeakMap
function treeFindings(e){const t=Je.get(e)??[...(0,Ve.L)(e).map(e=>({kind:"name",problem:e})),...(0,Ve.$)(e.map(({path:e})=>e)).map(({paths:e})=>({kind:"case-clash",paths:e}))]
Je.set(e,t)
return t}async function planFull(e,t){const{git:n,search:s,source:r,target:i,because:a}=e
const o=r.commit
let c=t
if(r.shallow&&await needsHistory(n,o,c)){const e=await deepen(n,o)
if(e)return{instead:"shallow",failure:e}
c=await surveyRange({git:n,search:s,to:o,from:i.head})}const surveyAll=()=>surveyRange({git:n,search:s,to:o,from:null,entries:c.entries})
const l=c.behind===null&&mayBeHubsOwn(i)?surveyAll():undefined
l?.catch(()=>undefined)
const u=await decideUpdate(e,c)
if("instead"in u)return u
const d=u.update==="fast-forward"?i.head:null
const f=d===c.from?c:await(l??surveyAll())
const{blobs:p,messages:h,entries:m}=f
const g=new Set(p.map(({oid:e})=>e))
const find=async t=>[...await secretFindings(e,{history:"full",blobs:t,messages:h,entries:m,from:d}),...await findInContent(e,{entries:m,known:e=>!g.has(e)})]
const k=(0,Ge.L)(p)
if(k.length>0){const e=new Set(m.map(({oid:e})=>e))
const t=await(0,N.uP)(n,k,{to:o,from:d,atTip:e})
return{instead:"content",failure:(0,Te.x5)([...t,...await find(p)])}}const w=await provideObjects(e,pointersIn(p))
if("absent"in w)return{instead:"content",failure:(0,Te.x5)([...w.absent,...await find(p)])}
const y=await find(await withObjects(e,p,w.wanted));(0,Te.TR)(y)
const b=p.reduce((e,{size:t})=>e+t,0)
const v={commits:f.ahead,files:p.length,bytes:b,lfs:w.wanted}
return{...v,...u,history:"full",because:a,from:i.head,to:o,findings:y}}function pointersIn(e){return e.flatMap(({path:e,pointer:t})=>t?[{...t,path:e}]:[])}async function decideUpdate(e,t){const{target:n,inputs:s}=e
const i=n.head
if(i===null)return{update:"create",replaced:[]}
if(t.behind===0)return{update:"fast-forward",replaced:[]}
if(await isHubsOwn(e))return{update:"replace-initial",replaced:[]}
const a=await(0,Ze.vC)({...e,from:i,isHere:t.behind!==null})
if(s.force)return{update:"overwrite",commits:a.ours,replaced:a.commits}
const{commits:o,total:c,isRelated:l}=a
const u=t.behind!==null||await knowsCommit(e,i)
const d=u?"own":l?"edited":"unrelated"
const f={kind:"non-fast-forward",branch:n.branch,commits:o,total:c,whose:d}
const p=new r.H({step:"plan",finding:f})
if(d==="unrelated")return{instead:"unrelated",failure:p,below:{commits:o,total:c}}
throw p}async function isHubsOwn(e){const{target:t,recent:n}=e
const{head:s,files:r}=t
if(!mayBeHubsOwn(t))return false
const[i,...a]=await n()
if(a.length>0||i?.id!==s||i?.title!=="initial commit")return false
return r!==undefined||holdsHubsFilesOnly({files:[...(await fetchSpaceTree(e)).paths.keys()]})}function mayBeHubsOwn({branch:e,files:t}){return e==="main"&&(!t||holdsHubsFilesOnly({files:t}))}async function needsHistory(e,t,{from:n,behind:s}){if(n===null||s!==0)return true
const r=await e(["rev-list","--max-parents=0",t,`^${n}`])
return r.stdout.trim()!==""}async function deepen(e,t){const{stdout:n}=await e(["rev-parse","--is-shallow-repository"])
if(n.trim()==="false")return null
const s=await e(["config","--get","remote.origin.url"])
if(s.code!==0)return new r.H({step:"plan",finding:{kind:"shallow",reason:"no-origin"}})
const i=["fetch","--quiet","--unshallow","--no-tags","--no-recurse-submodules","origin"]
const a=await e([...i,t])
const{code:o,text:c}=a.code===0?a:await e(i)
if(o===0)return null
return new r.H({step:"plan",finding:{kind:"shallow",reason:"fetch-failed"},text:c,exitCode:o})}function unchanged(e,t="full"){const{target:n,because:s}=e
const r=variableFindings(e);(0,Te.TR)(r)
const i={commits:0,files:0,bytes:0,lfs:[],findings:r,replaced:[]}
return{...i,update:"unchanged",history:t,because:s,from:n.head,to:n.head??""}}var Xe=n(416)
var Qe=n(1895)
async function findStaying({scratch:e,inputs:t,search:s},r,i){if(t.keep==="")return{entries:[],lfs:[]}
const{matcher:a}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
const o=a(t.keep)
const c=new Set(i)
const l=new Set(i.flatMap(e=>[e,...foldersOf(e)]))
const u=r.entries.filter(({path:e})=>o(e)&&!l.has(e)&&!foldersOf(e).some(e=>c.has(e)))
const d=await smallOnes(e,u.filter(({path:e})=>e!==Qe.iw))
const f=await(0,N.OW)(e.git,d,{search:s,isKnown:()=>true})
return{entries:u,lfs:f.flatMap(({path:e,pointer:t})=>t?[e]:[])}}function foldersOf(e){const t=e.split("/").slice(0,-1)
return t.map((e,n)=>t.slice(0,n+1).join("/"))}async function smallOnes({git:e},t){const n=t.map(({oid:e})=>`${e}\n`).join("")
const{stdout:s}=await e(["cat-file","--batch-check=%(objectname) %(objectsize)"],{input:n})
const r=new Map(s.split("\n").map(e=>e.split(" ")))
return t.flatMap(({oid:e,path:t})=>{const n=Number(r.get(e)??NaN)
return n<Ye.ir?[{oid:e,path:t,size:n}]:[]})}async function writeTree(e,t,{changes:n,inLfs:s,staying:r}){if(n.length+s.length+r.length===0)return{...t,tree:await idOf(e,t)}
const i=await(0,Qe.b6)(e,t.tree)
await i.apply(n)
const a=await i.coverLfs(s,r.map(({path:e})=>e))
const o=await i.writeTree()
const c=r.filter(({path:e})=>!(a&&e===Qe.iw))
await i.apply(c)
const l=c.length===0?o:await i.writeTree({mayLack:true})
return{tree:l,entries:[...await(0,N.nT)(e.git,o),...c]}}async function idOf({git:e},{tree:t}){const n=await e.objects.find(t)
if(n===null)throw new r.H({step:"plan",text:`fatal: Not a valid object name ${t}`})
return n.oid}async function planSnapshot(e){const{source:t,target:n,scratch:s,inputs:r,because:i,gathered:a}=e
const o=a?.tree??`${t.commit}:${r.path}`
await complete(e)
let c
const[{kept:l,excluded:u},d]=await Promise.all([chooseFiles(e,o),fetchSpaceTree(e,()=>void(c=commitAsItIs(e,o)))])
const f=await changedReadme(e,l)
const p=withChanges(l,f)
const isKnown=e=>d.oids.has(e)
const h=await(0,N.OW)(s.git,toLookInto(p,d.oids),{search:e.search,isKnown:isKnown})
const m=await convert(e,h,l)
const g=[...l,...f].map(({path:e})=>e)
const k=await findStaying(e,d,g)
const w=[...u.map(({path:e,mode:t})=>({path:e,mode:t,oid:null})),...f,...m.changes]
const y=[...m.paths,...k.lfs]
const{tree:b,entries:v}=await writeTree(s,{tree:o,entries:l},{changes:w,inLfs:y,staying:k.entries})
if(b===d.tree)return unchanged(e,"snapshot")
const O=await commitOf(e,b,await c)
const S=await provideObjects(e,m.objects)
const $="wanted"in S?S.wanted:[]
const x=[...await withObjects(e,m.looked,$),...readmeBlobs(e,f,isKnown)]
const A=[...await secretFindings(e,sentBlobs(e,x,v)),...await findInContent(e,{entries:v,known:isKnown})]
if("absent"in S)throw(0,Te.x5)([...S.absent,...A]);(0,Te.TR)(A)
const E=new Set(v.map(({path:e})=>e))
const _=v.filter(({path:e,oid:t})=>d.paths.get(e)!==t)
const I=_.filter(({oid:e})=>!d.oids.has(e)).map(({oid:e,size:t})=>[e,t??0])
return{update:n.head===null?"create":"fast-forward",history:"snapshot",because:i,from:n.head,to:O,commits:1,files:_.length,removed:[...d.paths.keys()].filter(e=>!E.has(e)),bytes:[...new Map(I).values()].reduce((e,t)=>e+t,0),lfs:S.wanted,findings:A,...f.length>0&&e.card.readme!==null&&{card:e.card.readme},replaced:[]}}async function commitAsItIs(e,t){const{scratch:n,target:s,inputs:r,card:i}=e
expectPush(n.git,s.url)
if(r.exclude+r.keep!==""||i.merged)return undefined
const a=await n.git.objects.find(t).catch(()=>null)
if(a?.type!=="tree")return undefined
const o=await(0,Qe.SC)(e,a.oid).catch(()=>undefined)
return o===undefined?undefined:{tree:a.oid,commit:o}}async function commitOf(e,t,n){const{spaceGit:s,scratch:r,target:i}=e
const a=n?.tree===t?n.commit:await(0,Qe.SC)(e,t)
s.begin(r.git,i,{from:i.head,to:a})
return a}async function complete({git:e,source:t,inputs:n}){const{commit:s,shallow:i}=t
if(!await(0,j.mt)(n.environment.directory))return
const a=i?["--depth=1"]:[]
const o=["--quiet","--no-tags","--no-recurse-submodules","--refetch","--no-filter",...a]
const{code:c,text:l}=await e(["fetch",...o,"origin",s])
if(c===0)return
throw new r.H({step:"plan",finding:{kind:"shallow",reason:"fetch-failed"},exitCode:c,text:l})}async function chooseFiles({scratch:e,inputs:t,gathered:n,files:s},r){const i=await s??await(0,N.nT)(e.git,r)
const a=n===null?t.exclude:""
const o=a===""?i:await withoutExcluded(i,a)
if(o.length===0)throw a===""?(0,Xe.unusable)("path",t.path||".","folder-with-files"):(0,Xe.unusable)("exclude",a.trim(),"files-left")
treeFindings(o)
if(o===i)return{kept:o,excluded:[]}
const c=new Set(o)
return{kept:o,excluded:i.filter(e=>!c.has(e))}}async function withoutExcluded(e,t){const{select:s}=await Promise.all([n.e(298),n.e(315)]).then(n.bind(n,2315))
return s(e,{exclude:t}).kept}async function changedReadme({scratch:e,card:t},n){if(!t.merged||t.readme===null)return[]
const[s=""]=await(0,qe.C)(e,[t.readme])
const r=n.find(({path:e})=>e==="README.md")?.mode??"100644"
return[{path:"README.md",mode:r==="100755"?r:"100644",oid:s}]}function readmeBlobs({card:e,search:t},n,s){return n.flatMap(({path:n,oid:r})=>{if(r===null||s(r))return[]
const i=t.inText(n,e.readme??"")
return[{oid:r,path:n,size:0,binary:false,pointer:null,secrets:i}]})}function sentBlobs({search:e,source:t},n,s){const r=[{oid:t.commit,secrets:e.inText("",t.subject)}]
return{history:"snapshot",blobs:n,messages:r,entries:s,from:null}}function withChanges(e,t){if(t.length===0)return e
const n=new Set(t.map(({path:e})=>e))
return e.filter(({path:e})=>!n.has(e))}const et=[120,300]
function toLookInto(e,t){return e.flatMap(({mode:e,oid:n,path:s,size:r})=>{const i=r!==null&&r>=et[0]&&r<=et[1]
return e!=="160000"&&r!==null&&(i||!t.has(n))?[{mode:e,oid:n,path:s,size:r}]:[]})}const tt=new Set(["README.md",".gitattributes"])
async function convert(e,t,n){const{scratch:s,inputs:r,search:i,source:a,gathered:o}=e
const c=new Set(t.flatMap(({oid:e,size:t})=>t<=Ge.c?[e]:[]))
const l=t.filter(({mode:e})=>e!=="120000")
const u=(0,Ge.L)(l)
const d=[...u,...o?.large??[]].filter(({path:e})=>r["large-files"]==="fail"||tt.has(e))
if(d.length>0){const s=new Set(d.map(({oid:e})=>e))
const r=await(0,N.uP)(e.git,d,{to:a.commit,from:null,atTip:s})
const i=[...await secretFindings(e,sentBlobs(e,t,n)),...await findInContent(e,{entries:n,known:()=>false})]
throw(0,Te.x5)([...r,...i])}const f=(0,N.eV)(t,{search:i,isKnown:e=>c.has(e)})
const p=[...new Set(u.map(({oid:e})=>e))]
const h=await(0,M.Q)(s).keepBlobs(s.git.objects,p,f)
const m=await(0,qe.C)(s,[...h.values()].map(Ye.$2))
const g=new Map([...h.keys()].map((e,t)=>[e,m[t]]))
const k=new Map(t.map(({path:e,mode:t})=>[e,t]))
const w=u.map(({path:e,oid:t})=>{const n=g.get(t)
return{path:e,mode:k.get(e)??"100644",oid:n??null}})
const y=l.flatMap(({path:e,pointer:t})=>t?[{...t,path:e}]:[])
const b=u.flatMap(({path:e,oid:t})=>{const n=h.get(t)
return n?[{...n,path:e}]:[]})
return{looked:f.found.size===0?t:t.map(e=>({...e,secrets:f.found.get(e.oid)??e.secrets})),changes:w,objects:[...b,...y],paths:[...b,...y].map(({path:e})=>e)}}async function prepare(e){const{inputs:t,target:n,source:s,git:r,spaceGit:i}=e
const a=askOnce(e)
const o=(0,B.Xw)(t,written(e.card))
const c=e.trigger.previewOf===undefined?o?.because:"preview"
const l={...e,recent:a,because:c??"possible"}
if(o?.history==="snapshot")return planSnapshot(l)
if(n.head===s.commit)return unchanged(l)
const instead=e=>{i.discard()
return planSnapshot({...l,because:e})}
if(await isLikely(e))i.begin(r,n,{from:n.head,to:s.commit})
const[u,d]=await Promise.all([surveyRange({git:r,search:l.search,to:s.commit,from:n.head,entries:l.files}),!o&&!t.force&&isMadeInJob(e,s.commit)])
if(d)return instead("made-in-job")
if(!o&&u.behind!==0&&(0,B.eb)(await a()))return instead("continued")
const f=await planFull(l,u)
if(!("instead"in f))return f
if(o)throw f.failure
const p=await instead(f.instead)
return{...p,...f.below&&{below:f.below}}}async function isLikely({git:e,source:t,target:n}){const{head:s}=n
if(t.shallow)return false
return s===null||mayBeHubsOwn(n)||await e.objects.find(s)!==null}function written({kept:e,merged:t}){if(e)return"kept-settings"
return t?"settings":undefined}function askOnce(e){const{commits:t,target:n}=e
const{head:s}=n
let r
const ask=async()=>{if(s===null)return[]
return await t??(0,Ze.L6)({...e,from:s})}
return()=>r??=ask()}async function planDeployment(e,t){const{inputs:n,target:s,source:r,settings:i,card:a}=e
const{steps:o,learn:c}=t
if(a.sdk?.from==="input")requireSnapshot(a.sdk,n)
const l=await planSettings(n,s,i)
const u=await o.time("plan",plannedWithSettings(e,t))
c({plan:u})
return{target:s,source:r,plan:u,changes:l}}async function plannedWithSettings(e,t){const n={...e,...t}
const{card:s,settings:r}=await keepSettings(n)
const i=await prepare({...n,card:s})
return r&&i.update!=="unchanged"?{...i,settings:r}:i}function requireSnapshot({from:e},{history:t}){if(t!=="full"||e==="readme")return
const n=[{input:"history",value:"full",expected:"history-with-sdk"}]
throw new r.H({step:"plan",finding:{kind:"invalid-inputs",problems:n}})}async function planNewSpace(e,t){const{inputs:n,target:s}=e
const{spaceApi:r,steps:i,tell:a,learn:o}=t
const c=settleSdk(e.card.sdk)
requireSnapshot(c,n)
const l=await planDeployment({...e,target:{...s,sdk:c.sdk},settings:Le.A},t)
if(n["dry-run"]){o({created:c})
return l}a.creating(s,c)
const{changes:u}=l
const d=await i.time("create",create(r,c,{...e,changes:u}))
if(d)o({created:c,changes:u})
if(d&&u.length>0)a.setting(u)
const f=(0,je.C)(n,t.hub)
const p=await(0,He.t)({...e,mayBeMissing:false},t)
const h=d?e.settings:await(0,Le.h)(n,r)
const m=d?{...e.card,said:e.card.readme}:e.card
const g=await planDeployment({...e,card:m,target:p,settings:h,commits:f},t)
return d?{...g,changes:[]}:g}function settleSdk(e){if(e!==undefined)return e
const t=[{input:"sdk",value:"",expected:"sdk-of-new-space"}]
throw new r.H({step:"create",finding:{kind:"invalid-inputs",problems:t}})}async function create(e,{sdk:t},{inputs:n,trigger:s,changes:i}){const a=i.flatMap(e=>e.setting==="variables"?[{key:e.key,value:e.value}]:[])
const{previewOf:o}=s
const c=o!==undefined&&!a.some(({key:e})=>e===Be.y)
const l=await e.create({sdk:t,visibility:n.visibility,hardware:n.hardware,sleepTimeSeconds:n["sleep-time"],secrets:i.flatMap(e=>e.setting==="secrets"?[{key:e.key,value:e.value.reveal(),description:e.description}]:[]),variables:c?[...a,{key:Be.y,value:o}]:a})
if("ok"in l)return l.ok==="created"
const{refused:u}=l
if(u.status!==400)throw new r.H({step:"create",http:u})
const d=u.message
const f={input:"create",value:"true",expected:t==="streamlit"?"sdk-offered":"accepted",...d&&{told:d}}
throw new r.H({step:"create",finding:{kind:"invalid-inputs",problems:[f]},http:u})}function planFor(...[e,t]){return(e.target.exists?planDeployment:planNewSpace)(e,t)}async function push(e,{target:t,plan:n},r){const{from:i,to:a}=n
let o=t
for(let c=1,l=0;;c++){const u=await r.spaceGit.push(e,o,{from:i,to:a},r.onItsWay)
if(leftHere(u))r.learn({sent:true})
if(u.kind==="updated")return{commit:a,text:asPrinted(u.told)}
if(u.kind==="up-to-date")return{commit:a,text:""}
r.signal.throwIfAborted()
const d=await lookAgain(r.hub,t)
if(d.head===a)return{commit:a,text:""}
const f=howItWent(u)
const p=f&&(0,s.j)("receive-pack",f,{attempt:c,waited:l})
if(p===null||p===undefined||d.head!==i||!d.advertisement)throw failureOf(u,{target:t,plan:n,after:d})
o={...t,advertisement:d.advertisement}
l+=p
await r.clock.sleep(p)}}function leftHere(e){return e.kind==="lost"?e.sent:!["up-to-date","stale","git"].includes(e.kind)}async function lookAgain(e,{space:t,branch:n}){const s=await e.heads(t,"verify").catch(()=>null)
if(s===null||"refused"in s)return{}
return{head:headOf(s.ok,n),advertisement:s.ok.advertisement}}async function advertiseAnew(e,t){const{space:n,branch:s,head:i}=t
const a=await e.heads(n,"push")
if("refused"in a)throw new r.H({step:"push",http:a.refused})
const o=headOf(a.ok,s)
if(o===i)return{...t,advertisement:a.ok.advertisement}
const c={kind:"head-moved",branch:s,seen:o,expected:i??""}
throw new r.H({step:"push",finding:c,head:o})}const headOf=({heads:e},t)=>e.get(t)??null
function failureOf(e,{target:t,plan:n,after:s}){const{evidence:i}=withoutHead(e,{target:t,plan:n,after:s})
return new r.H({...i,...s.head!==undefined&&{head:s.head}})}function withoutHead(e,{target:t,plan:n,after:s}){const{url:i,branch:a}=t
const o={route:"receive-pack",url:i,step:"push"}
const c=s.head
const l={kind:"head-moved",branch:a,seen:c??null,expected:n.to}
const u=c!==undefined&&c!==n.from
switch(e.kind){case"stale":return new r.H({step:"push",finding:l})
case"refused":{const t=`${asPrinted(e.told)} ! [remote rejected] ${n.to} -> ${a} (${e.reason})\n`
const s=/hook declined/.test(e.reason)
return new r.H({step:"push",text:t,...u&&!s&&{finding:l}})}case"answered":return refused(o,e)
case"git":return new r.H({step:"push",exitCode:e.code,text:e.stderr})
case"lost":return u?new r.H({step:"verify",finding:l}):lost(o,e.error)}}function asPrinted(e){const t=e.trimEnd().split("\n")
return e.trim()===""?"":t.map(e=>`remote: ${e}\n`).join("")}const nt=1e4
async function uploadLfs(e,t){const{target:n,objects:s,store:r}=e
const{spaceGit:i,clock:a,tell:o,learn:c}=t
const l=s.reduce((e,{size:t})=>e+t,0)
let u=0
let d=a.now()
const f=await i.upload(n,s.map(e=>({...e,path:r.placeOf(e.oid)})),e=>{u+=e
if(a.now()-d<nt)return
d=a.now()
o.uploading(u,l)})
if(f.kind!=="uploaded")throw lfs_upload_failureOf(f,s)
c({uploaded:f.objects})}const st={batch:"lfs-batch",upload:"lfs-upload",verify:"lfs-verify"}
function lfs_upload_failureOf(e,t){const n="push"
if(e.kind==="answered"&&e.call==="verify"&&e.status===404)return new r.H({step:n,finding:{kind:"not-the-hub",route:"lfs-upload",what:"other-shape"}})
if(e.kind==="answered")return refused({route:st[e.call],url:e.url,step:n},e)
if(e.kind==="lost")return lost({route:st[e.call],url:e.url,step:n},e.error)
const s=t.find(({oid:t})=>t===e.oid)
const i=`${s?.path??e.oid}: ${e.message}`
if(e.kind==="object"||!s)return new r.H({step:n,text:i})
const{path:a,size:o,oid:c}=s
const l=[{kind:"missing-lfs-object",path:a,size:o,oid:c}]
return new r.H({step:n,finding:{kind:"content-refused",findings:l},text:i})}async function send_send(e,t){const{git:n,scratch:s,hub:r,clock:i,steps:a,tell:o,learn:c,meanwhile:l}=t
const{target:u,plan:d}=e
o.pushing(u,d)
const sending=async n=>{const i={...t,onItsWay:n}
if(d.lfs.length===0)return push(senderOf(d,t),e,i)
await uploadLfs({target:u,objects:d.lfs,store:(0,M.Q)(s)},t)
return push(senderOf(d,t),{target:await advertiseAnew(r,u),plan:d},i)}
let f
const besides=async()=>{f??=i.sleep(0).then(()=>(0,H.h)(setRemote(n,u.url),l()))
await f}
const p=a.time("push",sending(()=>void besides().catch(()=>undefined)))
const[{commit:h,text:m}]=await(0,H.h)(p,p.then(besides,besides))
o.pushed(m)
c({pushed:h})
return h}function senderOf({history:e},{git:t,scratch:n}){return e==="snapshot"?n.git:t}const rt="huggingface"
async function setRemote(e,t){if((await e(["remote","add",rt,t])).code===0)return
const n=`+refs/heads/*:refs/remotes/${rt}/*`
const s=await e(["config","--get-regexp",`^remote\\.${rt}\\.`])
if(s.stdout===`remote.${rt}.url ${t}\nremote.${rt}.fetch ${n}\n`)return
const set=(t,n)=>e(["config","--replace-all",`remote.${rt}.${t}`,n])
await set("url",t)
await set("fetch",n)
await e(["config","--unset-all",`remote.${rt}.pushurl`])}async function keepPrevious({inputs:e,target:t,plan:n},{scratch:s,spaceGit:r,steps:i}){const{update:a,from:o,to:c}=n
if(!e.rollback||a!=="overwrite"||o===null)return
await i.time("plan",r.fetch(s,t,{oid:o,haves:[c]}))}function earlier({target:e,plan:t}){const n=!/ERROR$|^NO_APP_FILE$/.test(e.runtime.stage??"")
return n&&!holdsHubsFilesOnly(e)?t.from:null}async function goBack(e,{inputs:t,...n},s){if(!t.rollback||!isOfTheCommit(e))return
const{rollback:r,text:i}=await s.steps.time("rollback",rollBack(n,s))
s.learn({rollback:r})
s.tell.rolledBack(i)}function isOfTheCommit(e){const t=e instanceof r.H?e.evidence.finding:undefined
if(t?.kind==="no-answer")return true
return t?.kind==="space-stage"&&t.stage!=="PAUSED"&&t.stage!=="DELETING"}const NOTHING=()=>undefined
async function rollBack(e,t){const{plan:n}=e
const{scratch:s,hub:i}=t
const a=earlier(e)
if(a===null)return{rollback:{not:"no-earlier"},text:""}
const o={...n,from:n.to,to:a,lfs:[]}
const c=n.update==="overwrite"?s.git:senderOf(n,t)
try{const s=await advertiseAnew(i,{...e.target,head:n.to})
const{text:r}=await push(c,{target:s,plan:o},{...t,learn:NOTHING})
return{rollback:{to:a},text:r}}catch(e){if(!(e instanceof r.H))throw e
const{text:t,http:n,head:s}=e.evidence
const i={not:"refused",...s!==undefined&&{head:s}}
return{rollback:i,text:t??n?.message??""}}}var it=n(2401)
const at=["pull_request_target","workflow_run","issue_comment"]
function mayCarryForkCode({event:e=""}){return at.includes(e)}function originOf({name:e,payload:t}){const n=t.repository?.full_name
const of=e=>e?.full_name!==undefined&&e.full_name===n?"own":{fork:e?.full_name}
if(e==="pull_request_target")return of(t.pull_request?.head?.repo)
if(e==="workflow_run")return of(t.workflow_run?.head_repository)
const{issue:s}=t
return s?.pull_request?{asks:s.number??0}:"own"}function trustedCommits({payload:e},{sha:t}){return[t,e.pull_request?.base?.sha].filter(e=>e!==undefined)}async function requireTrusted({inputs:e,trigger:t,source:n},{loadTrigger:s,signal:i},a){if(e["allow-fork-code"]||!mayCarryForkCode(t))return
const o=await s()
const c=originOf(o)
if(c==="own")return
const{commit:l}=n
for(const e of trustedCommits(o,t)){if(e===l)return
if((await a(["merge-base","--is-ancestor",l,e])).code===0)return}const u="asks"in c?await askOrigin(c.asks,{inputs:e,trigger:t,signal:i}):c.fork
if(u!==undefined&&u===t.repository)return
const d={kind:"untrusted-code",event:o.name,commit:l,...u&&{fork:u}}
throw new r.H({step:"plan",finding:d})}async function askOrigin(e,{inputs:t,trigger:n,signal:s}){const{repository:r}=n
const i=t["github-token"]
if(r===undefined||i.trim()==="")return undefined
const a=(0,it.o)(i,r,s).then(t=>t.pullRequest(e))
return(await a.catch(()=>null))?.repository}var ot=n(1e3)
var ct=n(698)
var lt=n(4404)
var ut=n(1059)
var dt=n(7867)
var ft=n(6297)
var pt=n(558)
function planLines({target:e,source:t,plan:n},s){const r=(0,dt.Z)(s)
const{labels:i}=r
const{findings:a,lfs:o,removed:c=[]}=n
return[(0,lt.n)(i.source,(0,lt.p)([{value:t.label}," ",{value:t.subject}])),(0,lt.n)(i.branch,e.branch),(0,lt.n)(i.history,(0,lt.p)((0,pt.oH)((0,pt.hC)(r.history[n.history],r.because[n.because]),s))),(0,lt.n)(i.commits,String(n.commits)),(0,lt.n)(i.sent,r.files(n.files,n.bytes)),...o.map(({path:e,size:t})=>(0,lt.n)("LFS",`${(0,lt.p)([{value:e}])} (${r.bytes(t)})`)),...c.length>0?[(0,lt.n)(i.removed,(0,lt.p)((0,pt.oH)((0,ft.s)(c),s)))]:[],...a.map(e=>(0,lt.p)((0,pt.oH)((0,ut.NK)(e),s))),...n.replaced.map(({sha:e,subject:t})=>(0,lt.n)(i.overwritten,`${e} ${(0,lt.p)([{value:t}])}`))]}}}
