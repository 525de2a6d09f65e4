(function(){"use strict"
var e={3350:function(e,n,r){r.d(n,{X:function(){return openClock}})
var s=r(8500)
var i=r.n(s)
function openClock(e){return{now:()=>performance.now(),async sleep(n,r){const i=r?AbortSignal.any([r,e]):e
await(0,s.setTimeout)(n,undefined,{signal:i}).catch(()=>undefined)
e.throwIfAborted()}}}},9771:function(e,n,r){r.d(n,{I8:function(){return findCheckout},iZ:function(){return objectsOf},mt:function(){return isPartial},sk:function(){return readCheckedOut},yR:function(){return readText}})
var s=r(3024)
var i=r.n(s)
var o=r(1455)
var a=r.n(o)
var c=r(6760)
var u=r.n(c)
async function readText(e){try{return await(0,o.readFile)(e,"utf8")}catch{return null}}function findCheckout(e){for(let n=(0,c.resolve)(e);;n=(0,c.dirname)(n)){const e=(0,c.join)(n,".git")
const r=(0,s.statSync)(e,{throwIfNoEntry:false})
if(r?.isDirectory())return{gitDir:e,workTree:n}
const i=r?.isFile()&&/^gitdir: (.+)$/m.exec((0,s.readFileSync)(e,"utf8"))?.[1]
if(i)return{gitDir:(0,c.resolve)(n,i),workTree:n}
if((0,c.dirname)(n)===n)return null}}async function objectsOf(e){const n=await readText((0,c.join)(e,"commondir"))
return(0,c.join)((0,c.resolve)(e,n?.trim()??""),"objects")}async function readCheckedOut(e){const n=findCheckout(e)?.gitDir
if(n===undefined)return null
const[r,s,i]=await Promise.all([readText((0,c.join)(n,"HEAD")),(0,o.lstat)((0,c.join)(n,"HEAD")).then(e=>e.isSymbolicLink(),()=>false),objectsOf(n).then(e=>readText((0,c.join)(e,"../shallow")))])
const[,a]=/^ref: refs\/heads\/(.+)\n$/.exec(r??"")??[]
if(s||a===".invalid"||a===undefined&&!/^[0-9a-f]{40,64}\n$/.test(r??""))return null
return{branch:a,shallow:(i??"").trim()!==""}}async function isPartial(e){const n=findCheckout(e)
if(n===null)return false
const r=await(0,o.readdir)((0,c.join)(await objectsOf(n.gitDir),"pack")).catch(()=>[])
return r.some(e=>e.endsWith(".promisor"))}},4736:function(e,n,r){r.d(n,{z:function(){return openGit}})
var s=require("node:string_decoder")
var i=r(2891)
var o=r(9771)
const a=6e4
function openAwaited(e=a){const n=new Map
const remove=e=>{const r=n.get(e)
n.delete(e)
clearTimeout(r?.timer)
return r?.child}
const keyOf=e=>e.join("\0")
return{expect(r,s){const i=keyOf(r)
if(n.has(i))return
const o=s()
o.hold(false)
const a=setTimeout(()=>remove(i)?.end(),e)
n.set(i,{child:o,timer:a.unref()})},take(e){const n=remove(keyOf(e))
if(!n?.isRunning())return undefined
n.hold(true)
return n},forget(){for(const e of[...n.keys()])remove(e)?.end()}}}var c=require("node:child_process")
const u=500
const d=process.platform!=="win32"
const l=new Set
process.once("exit",()=>l.forEach(e=>kill(e,"SIGKILL")))
function startChild(e,n,r){const{signal:s,deadlines:i,cwd:o,env:a}=r
s?.throwIfAborted()
const p=(0,c.spawn)(e,n,{cwd:o,env:a,windowsHide:true,detached:d})
l.add(p)
let f
const end=()=>{if(!l.has(p))return
kill(p,"SIGTERM")
f??=setTimeout(()=>{kill(p,"SIGKILL")
p.stdout.destroy()
p.stderr.destroy()},u)}
const h=watchOver(p,i,end)
const over=()=>{if(f)kill(p,"SIGKILL")
clearTimeout(f)
h.over()
s?.removeEventListener("abort",end)
l.delete(p)}
s?.addEventListener("abort",end)
p.stdin.on("error",()=>undefined)
const m=new Promise((e,n)=>{p.on("error",e=>{over()
n(e)})
p.on("close",(r,i)=>{over()
if(s?.aborted&&r!==0)n(s.reason)
else e({code:r,by:i,isLate:h.isLate()})})})
m.catch(()=>undefined)
const hold=e=>{const{stdin:n,stdout:r,stderr:s}=socketsOf(p)
for(const i of[p,n,r,s,...h.timers]){if(e)i.ref()
else i.unref()}}
const isRunning=()=>p.pid!==undefined&&p.exitCode===null&&p.signalCode===null
return{stdin:p.stdin,stdout:p.stdout,stderr:p.stderr,ended:m,end:end,hold:hold,isRunning:isRunning}}function watchOver(e,{idleMs:n,totalMs:r},s){let i=false
const endLate=()=>{i=true
s()}
const{stdin:o,stdout:a,stderr:c}=socketsOf(e)
const moved=()=>o.bytesWritten+a.bytesRead+c.bytesRead
let u=0
const d=setInterval(()=>{const e=moved()
if(e===u)endLate()
u=e},n)
const l=setTimeout(endLate,r)
return{timers:[d,l],isLate:()=>i,over:()=>{clearInterval(d)
clearTimeout(l)}}}function socketsOf(e){return e}function kill(e,n){const{pid:r}=e
if(r===undefined)return
try{if(d)process.kill(-r,n)
else(0,c.spawn)("taskkill",["/pid",String(r),"/t","/f"],{stdio:"ignore",windowsHide:true})}catch{}}var p=r(1447)
const f=/^GIT_(EXEC_PATH|SSL_CAINFO|SSL_CAPATH|CONFIG_NOSYSTEM|CONFIG_GLOBAL|CONFIG_SYSTEM)$/
const h=/^(INPUT_|ACTIONS_(ID_TOKEN|RUNTIME)_)|TOKEN|SECRET|PASSWORD/
function gitEnvironment(e){const n=Object.entries(e).filter(e=>e[1]!==undefined&&!h.test(e[0].toUpperCase())&&(f.test(e[0].toUpperCase())||!/^(GIT_|LC_|LANG|SSH_ASKPASS)/.test(e[0].toUpperCase())))
return{...Object.fromEntries(n),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS:"",GCM_INTERACTIVE:"never",GIT_TRACE2:"0",GIT_TRACE2_EVENT:"0",GIT_TRACE2_PERF:"0"}}const m=["core.fsmonitor=false","core.hooksPath=/dev/null","core.alternateRefsCommand=exit 0;","log.showSignature=false","safe.directory=*","gc.auto=0","maintenance.auto=false","http.lowSpeedLimit=1","http.lowSpeedTime=60"]
const g=1024*1024
const w={idleMs:5*6e4,totalMs:10*6e4}
const y={idleMs:30*6e4,totalMs:60*6e4}
const v={idleMs:w.idleMs,totalMs:y.totalMs}
const b=new Set(["fetch","lfs","index-pack","send-pack"])
const deadlinesOf=([e=""])=>b.has(e)?y:w
function starter(e){const n=e.gitDir??(0,o.I8)(e.directory)?.gitDir
const r={...gitEnvironment(e.env),...n&&{GIT_DIR:n}}
const s=openAwaited()
const allOf=(e,n)=>[...[...m,...n].flatMap(e=>["-c",e]),...e]
const start=(n,s,i)=>startChild("git",n,{cwd:e.directory,env:{...r,...i},signal:e.signal,deadlines:s})
const spawn=(n,{config:r=[],env:o},a)=>{const c=allOf(n,r)
const u=(o?undefined:s.take(c))??start(c,a,o)
const d=u.ended.catch(n=>{if(e.signal?.aborted)throw n
throw new i.H({step:e.step,finding:{kind:"git-missing"}},{cause:n})})
d.catch(()=>undefined)
return{...u,ended:d}}
const expect=(n,r=[])=>{if(e.signal?.aborted)return
const i=allOf(n,r)
try{s.expect(i,()=>start(i,deadlinesOf(n)))}catch{}}
return{spawn:spawn,expect:expect,forget:s.forget}}function openGit(e){const{spawn:n,expect:r,forget:s}=starter(e)
const git=async(e,r={})=>{const s=keeper()
let i
const take=e=>{try{if(!i)r.onStdout?.(e)}catch(e){i={cause:e}}}
const o=n(e,r,deadlinesOf(e))
o.stdout.on("data",r.onStdout?take:s.onStdout)
o.stderr.on("data",s.onStderr)
o.stdin.end(r.input??"")
const a=await o.ended
if(i)throw i.cause
const{stdout:c,text:u}=s.read()
const{code:d,early:l}=outcomeOf(a)
return{code:d,stdout:c,text:u+l}}
const startFor=e=>(r,s=[])=>{const i=n(r,{config:s},e??deadlinesOf(r))
const o=keeper()
i.stderr.on("data",o.onStderr)
const a=i.ended.then(e=>{const{code:n,early:r}=outcomeOf(e)
return{code:n,stderr:o.read().text+r}})
a.catch(()=>undefined)
const{stdin:c,stdout:u,hold:d}=i
return Promise.resolve({stdin:c,stdout:u,hold:d,ended:a,kill:()=>i.end()})}
return Object.assign(git,{...{start:startFor(),expect:r,forget:s},objects:(0,p.d)(startFor(v),e.step)})}function outcomeOf({code:e,by:n,isLate:r}){if(r)return{code:-1,early:"git did not end in time\n"}
return e===null?{code:-1,early:`git was ended by ${n}\n`}:{code:e,early:""}}function keeper(){const e={out:new s.StringDecoder("utf8"),err:new s.StringDecoder("utf8")}
let n=""
let r=""
const add=e=>{if(r.length<g)r+=e}
return{onStdout:r=>{const s=e.out.write(r)
n+=s
add(s)},onStderr:n=>add(e.err.write(n)),read:()=>({stdout:n,text:r})}}},1447:function(e,n,r){r.d(n,{d:function(){return openObjects}})
var s=r(2891)
function openReader(e,n){let r
const begin=()=>{const i=[]
const o=e(["cat-file","--batch"])
const a={child:o,questions:i}
const over=e=>{if(r===a)r=undefined
for(const{reject:n}of i.splice(0))n(e)}
const follow=async({stdout:e,ended:r,kill:o,hold:a})=>{const c=batchReader(i)
e.on("data",e=>{try{c(e)
if(i.length===0)a(false)}catch(e){over(e)
o()}})
const{code:u,stderr:d}=await r
throw new s.H({step:n,exitCode:u,text:d})}
o.then(follow).catch(over)
return r=a}
const ask=(e,n)=>new Promise((s,i)=>{if(e.length===0)return s()
const{child:o,questions:a}=r??begin()
a.push({...n,left:e.length,resolve:s,reject:i})
o.then(({stdin:n,hold:r})=>{r(true)
n.write(`${e.join("\n")}\n`)},i)})
const close=()=>void r?.child.then(e=>e.stdin.end()).catch(()=>undefined)
return{ask:ask,close:close}}function openObjects(e,n){const{ask:r,close:i}=openReader(e,n)
const find=async(e,n=()=>undefined)=>{if(e.includes("\n"))return null
let s=null
await r([e],{begin:(e,n,r)=>void(s={oid:e,type:r}),bytes:n,end:()=>undefined,missing:()=>undefined})
return s}
return{find:e=>find(e),async visit(e,i){const o=[]
await r(e,{...i,missing:e=>void o.push(e)})
if(o.length>0)throw new s.H({step:n,text:`git cat-file: ${o[0]}`})},async read(e){const n=[]
const r=await find(e,e=>void n.push(e))
return r&&{...r,content:Buffer.concat(n)}},close:i}}const i=10
function batchReader(e){let n=""
let r=-1
const answered=()=>{const[n]=e
if(!n||--n.left>0)return
e.shift()
n.resolve()}
const takeHeader=(s,o)=>{const a=s.indexOf(i,o)
n+=s.toString("latin1",o,a<0?s.length:a)
if(a<0)return s.length
const[,c,u,d]=/^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(n)??[]
if(c===undefined||u===undefined){e[0]?.missing(n)
answered()}else{r=Number(d)
e[0]?.begin(c,r,u)}n=""
return a+1}
const takeBytes=(n,s)=>{if(r===0){r=-1
e[0]?.end()
answered()
return s+1}const i=Math.min(n.length,s+r)
e[0]?.bytes(n.subarray(s,i))
r-=i-s
return i}
return e=>{for(let n=0;n<e.length;)n=r<0?takeHeader(e,n):takeBytes(e,n)}}},2401:function(e,n,r){r.d(n,{c:function(){return statusOf},o:function(){return openGitHub}})
const s=1e4
const i=1e3
function until(e){const n=new AbortController
const r=new Error("GitHub did not answer")
setTimeout(()=>n.abort(r),e.aborted?i:s).unref()
if(!e.aborted)e.addEventListener("abort",()=>n.abort(e.reason),{once:true})
return n.signal}const o=["OWNER","MEMBER","COLLABORATOR"]
const a=100
const c=30
function statusOf(e){const{status:n}=e
return typeof n==="number"?n:undefined}async function openGitHub(e,n,s){const i=await r.e(413).then(r.bind(r,2413))
const{rest:o}=i.getOctokit(e)
const[a="",c=""]=n.split("/")
const at=()=>({owner:a,repo:c,request:{signal:until(s)}})
return{async createDeployment(e){const{data:n}=await o.repos.createDeployment({...at(),...e,auto_merge:false,required_contexts:[]})
if(!("id"in n))throw new Error(n.message??"no deployment")
return{id:n.id}},async setState({id:e},{state:n,appUrl:r,runUrl:s,description:i}){await o.repos.createDeploymentStatus({...at(),deployment_id:e,state:n,environment_url:r,description:i,...s&&{log_url:s}})},async deployments(e){const{data:n}=await o.repos.listDeployments({...at(),environment:e,per_page:100})
return n.map(({id:e})=>({id:e}))},...pullRequests(o,at)}}function pullRequests(e,n){return{async pullRequest(r){try{const{data:s}=await e.pulls.get({...n(),pull_number:r})
const i=s.head.repo
return{isOpen:s.state==="open",repository:i?.full_name}}catch(e){if(statusOf(e)===404)return null
throw e}},async findComment(r,s){for(let i=1;i<=c;i++){const c={issue_number:r,per_page:a,page:i}
const{data:u}=await e.issues.listComments({...n(),...c})
const d=u.map(({id:e,body:n="",user:r,author_association:s})=>{const i=r?.type==="Bot"||o.includes(s??"")
return{id:e,body:n,isTrusted:i}}).find(s)
if(d||u.length<a)return d}return undefined},async addComment(r,s){await e.issues.createComment({...n(),issue_number:r,body:s})},async changeComment({id:r},s){await e.issues.updateComment({...n(),comment_id:r,body:s})}}}},3618:function(e,n,r){r.d(n,{HB:function(){return unreachable},X1:function(){return evidenceOf},e6:function(){return follow},fb:function(){return openHttp},lT:function(){return askedToWait}})
var s=r(7090)
var i=r(2891)
var o=r(4053)
var a=r(5891)
var c=r(2715)
var u=r(7715)
const d="hf-space-push/1"
const l=16*1024*1024
const p=3
function openHttp(e,n,r){return async i=>{const o=n.now()
for(let a=1;;a++){const{answer:c,failure:u,attempted:d}=await once(e,i,r)
r?.throwIfAborted()
const l=(0,s.j)(i.route,d,{attempt:a,waited:n.now()-o})
if(l===null){if(c)return c
throw u}await n.sleep(l)}}}async function once(e,n,r){try{const s=await follow(e,n,r)
const{status:i,headers:o,url:a}=s
const u=i<300?(await(0,c.oD)(s,l)).toString("utf8"):await(0,c.i4)(s)
const d=askedToWait(o,i)
const p={...{step:stepOf(n),status:i,body:u,url:a,pace:d??paceOf(o)},get evidence(){return evidenceOf(n.route,s,u)}}
return{answer:p,attempted:{status:i,message:i<300?undefined:p.evidence.message,wait:d}}}catch(e){const{code:r}=(0,u.B)(e,true)
return{failure:unreachable(n,e),attempted:{code:r}}}}async function follow(e,n,r){const{json:s,method:i=(s===undefined?"GET":"POST")}=n
const o=deadlinesOf(n)
const a=s===undefined?undefined:Buffer.from(JSON.stringify(s))
const c={"User-Agent":d,...a&&{"Content-Type":"application/json"},...n.headers}
let u=n.url
for(let n=0;;n++){const s=await e({url:u,method:i,headers:c,deadlines:o,signal:r,...a&&{body:a}})
const{location:d}=s.headers
if(s.status<300||s.status>=400||!d||n===p)return s
if(a)return s
if(!URL.canParse(d,u))return s
const l=new URL(d,u)
if(l.origin!==new URL(u).origin)return s
s.close()
u=l.href}}function deadlinesOf({route:e,within:n=Infinity}){const{deadlines:r}=a.bw[e]
return{...r,total:Math.min(r.total,n)}}function askedToWait(e,n){const{left:r,resetsIn:s}=rateLimit(e)
const i=/^\d{1,6}$/.exec(header(e,"retry-after")??"")?.[0]
const o=n===429&&r===0?s:i
return o===undefined?undefined:(Number(o)+1)*1e3}function rateLimit(e){const[,n,r]=/;r=(\d{1,9});t=(\d{1,6})/.exec(header(e,"ratelimit")??"")??[]
return n===undefined?{}:{left:Number(n),resetsIn:Number(r)}}function paceOf(e){const{left:n,resetsIn:r=0}=rateLimit(e)
if(n===undefined)return 0
return r*1e3/Math.max(1,n/2)}function header(e,n){const r=e[n]
return Array.isArray(r)?r[0]:r}function evidenceOf(e,{status:n,headers:r,url:s},i){const a=header(r,"x-error-code")
const c=header(r,"x-request-id")??header(r,"x-amzn-trace-id")??header(r,"x-amz-cf-id")
const u=header(r,"x-error-message")??sentenceOf(i)
const{origin:d,pathname:l}=new URL(s)
return{route:e,url:d+l,status:n,...a&&{code:a},...u&&{message:(0,o.pc)(u).slice(0,2e3)},...c&&{requestId:(0,o.pc)(c).slice(0,200)}}}function sentenceOf(e){try{const{error:n,error_description:r,errors:s,message:i}=JSON.parse(e)
const o=Array.isArray(s)?s[0]?.message:undefined
const a=[Array.isArray(n)?n[0]:n,r,o,i]
return a.filter(e=>typeof e==="string").join(": ")||undefined}catch{return/^\s*</.test(e)?undefined:e.trim()||undefined}}function stepOf({route:e,step:n}){return n??a.bw[e].step}function unreachable(e,n){const{code:r,message:s,deadline:a}=(0,u.B)(n,true)
const{host:c}=new URL(e.url)
const d=a&&Math.round(deadlinesOf(e)[a]/1e3)
const l=a&&d!==undefined&&{deadline:a,seconds:d}
const p={code:r,host:c,message:(0,o.pc)(s).slice(0,500),...l&&{late:l}}
return new i.H({step:stepOf(e),network:p},{cause:n})}},2715:function(e,n,r){r.d(n,{lk:function(){return c.l},fx:function(){return openDoor},i4:function(){return readBeginning},oD:function(){return readWhole}})
function getProxyUrl(e){const n=e.protocol==="https:"
if(checkBypass(e)){return undefined}const r=(()=>{if(n){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})()
if(r){try{return new DecodedURL(r)}catch(e){if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}}else{return undefined}}function checkBypass(e){if(!e.hostname){return false}const n=e.hostname
if(isLoopbackAddress(n)){return true}const r=process.env["no_proxy"]||process.env["NO_PROXY"]||""
if(!r){return false}let s
if(e.port){s=Number(e.port)}else if(e.protocol==="http:"){s=80}else if(e.protocol==="https:"){s=443}const i=[e.hostname.toUpperCase()]
if(typeof s==="number"){i.push(`${i[0]}:${s}`)}for(const e of r.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){if(e==="*"||i.some(n=>n===e||n.endsWith(`.${e}`)||e.startsWith(".")&&n.endsWith(`${e}`))){return true}}return false}function isLoopbackAddress(e){const n=e.toLowerCase()
return n==="localhost"||n.startsWith("127.")||n.startsWith("[::1]")||n.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,n){super(e,n)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var s=r(7067)
var i=r.n(s)
var o=require("node:https")
var a=r.n(o)
var c=r(7715)
class TunnelAgent extends a().Agent{#e
constructor(e){super({keepAlive:true})
this.#e=e}createConnection(e,n){dig(this.#e,e,(r,s)=>{const i={...e,socket:s}
n?.(r,r?s:super.createConnection(i))})}}function dig(e,{host:n,port:r,givenUp:s},o){const c=o
const u=`${n?.includes(":")?`[${n}]`:n}:${r}`
const d=(e.protocol==="https:"?a():i()).request({...placeOf(e),method:"CONNECT",path:u,headers:{Host:u,...credentialOf(e)},agent:false,...s&&{signal:s}})
d.once("connect",({statusCode:n=0},r,s)=>{if(n>=200&&n<300&&s.length===0)return o(null,r)
r.destroy()
c(refusedBy(e,n))})
d.once("response",n=>{n.destroy()
c(refusedBy(e,n.statusCode??0))})
d.once("error",c)
d.end()}function placeOf({hostname:e,port:n,protocol:r}){return{host:e.replace(/^\[|\]$/g,""),port:Number(n)||(r==="https:"?443:80)}}function credentialOf({username:e,password:n}){if(!e&&!n)return{}
return{"Proxy-Authorization":`Basic ${Buffer.from(`${e}:${n}`).toString("base64")}`}}function refusedBy(e,n){const r=n===407?"EPROXY407":"EPROXY"
return new c.l(r,`the proxy ${e.host} answered ${n}`)}var u=r(8474)
var d=r(7075)
var l=r(8500)
const p=2**31-1
class Watch{#t
#n
#r
#s
constructor(e,n){this.#t=e
this.#n=n
this.#r=this.#i("total")}wait(e){this.rest()
this.#s=this.#i(e)}refresh(){this.#s?.refresh()}rest(){clearTimeout(this.#s)
this.#s=undefined}end(){this.rest()
clearTimeout(this.#r)}#i(e){const n=this.#t[e]
return n>p?undefined:setTimeout(()=>this.#n(e),n)}}const f=64*1024
class Transfer{opened
uploaded
#o
#a
#c
#u=new AbortController
#d=()=>this.#l(this.#p("ABORT_ERR","called off"))
#f
#h
#m
#g
#w
#y=false
#v=false
#b=false
#k=false
#T
constructor(e,n){this.#o=e
this.opened=new Promise((e,n)=>{this.#m=e
this.#g=n})
this.uploaded=new Promise(e=>this.#w=e)
const{method:r,headers:s,deadlines:i,signal:o}=e
if(o?.aborted)throw new c.l("ABORT_ERR","called off")
const a={method:r,headers:{...s,...this.#$()}}
this.#c=n(new URL(e.url),{...a,givenUp:this.#u.signal})
this.#a=new Watch(i,e=>this.#n(e))
this.#a.wait("connect")
o?.addEventListener("abort",this.#d)
this.#c.once("socket",e=>void this.#S(e)).once("finish",()=>this.#_()).once("response",e=>this.#x(e)).on("error",e=>void this.#E(e))
if(!e.body)this.#c.end()}wasStale(e){const n=e instanceof c.l&&(e.code==="ECONNRESET"||e.code==="EPIPE")
return n&&!this.#h&&this.#c.reusedSocket}#$(){const{body:e}=this.#o
const n=Buffer.isBuffer(e)?e.length:e?.length
return n===undefined?{}:{"Content-Length":String(n)}}async#S(e){const n=e.secureConnecting
if(n||e.connecting){const r=await(0,u.once)(e,n?"secureConnect":"connect").catch(()=>null)
if(!r)return}if(this.#k)return
this.#y=true
this.#a.rest()
const{body:r}=this.#o
if(!r)return this.#_()
try{this.#f=Buffer.isBuffer(r)?d.Readable.from([r]):r.open()
await this.#O(this.#f)}catch(e){if(!this.#v)this.#l(e)}}async#O(e){for await(const n of e)for(const e of pieces(n)){await(0,l.setImmediate)()
if(this.#k||this.#v)return
if(this.#c.write(e))continue
this.#a.wait("idle")
await new Promise(e=>this.#c.once("drain",e))
if(!this.#v)this.#a.rest()}if(!this.#k&&!this.#v)this.#c.end()}#_(){if(this.#k||this.#v||!this.#y)return
this.#v=true
this.#w()
if(!this.#h)this.#a.wait("firstByte")
else if(this.#b)this.#a.wait("idle")}#x(e){this.#h=e
e.on("error",()=>undefined)
if(this.#k)return void e.destroy()
const n=e.statusCode??0
if(n===407)return this.#l(new c.l("EPROXY407","a proxy answered 407"))
if(this.#v)this.#a.rest()
else if(n>=300)this.#A()
const{url:r}=this.#o
this.#m({status:n,headers:e.headers,url:r,body:this.#R(e),close:()=>this.#I()})}#A(){this.#v=true
this.#w()
this.#a.rest()
this.#f?.destroy()}async*#R(e){try{this.#C()
for await(const n of e){this.#b=false
if(this.#v)this.#a.rest()
else this.#a.refresh()
yield n
this.#C()}}catch(e){if(this.#T)throw this.#T.error
if(!this.#k)throw this.#N(e)}finally{this.#I()}}#C(){if(this.#k)return
this.#b=true
if(this.#v)this.#a.wait("idle")}#N(e){return new c.l("ECUT","the answer broke off",{sent:true,cause:e})}async#E(e){await(0,l.setImmediate)()
if(!this.#h)this.#l((0,c.B)(e,this.#y))}#n(e){this.#l(this.#p("ETIMEDOUT",`the deadline "${e}" has passed`,e))}#p(e,n,r){return new c.l(e,n,{sent:this.#y,...r&&{deadline:r}})}#l(e){if(this.#k)return
this.#T={error:e}
this.#I()
this.#g(e)}#I(){if(this.#k)return
this.#k=true
this.#w()
this.#a.end()
this.#o.signal?.removeEventListener("abort",this.#d)
const e=this.#h?.complete===true&&this.#c.writableFinished
this.#f?.destroy()
if(e)return
this.#u.abort()
this.#h?.destroy()
this.#c.destroy()}}function*pieces(e){for(let n=0;n<e.length;n+=f)yield e.subarray(n,n+f)}function openDoor(e=getProxyUrl){const n={http:new(i().Agent)({keepAlive:true}),https:new(a().Agent)({keepAlive:true})}
const r=new Map
const tunnel=e=>{const n=r.get(e.href)??new TunnelAgent(e)
r.set(e.href,n)
return n}
const send=(r,s)=>{const o=e(r)
const u=r.protocol==="https:"
if(o&&!/^https?:$/.test(o.protocol))throw new c.l("EPROXY",`the proxy ${o.protocol}//${o.host} is of no kind that is known`)
if(u)return a().request(r,{...s,agent:o?tunnel(o):n.https})
if(!o)return i().request(r,{...s,agent:n.http})
const d={...s.headers,Host:r.host,...credentialOf(o)}
const l=o.protocol==="https:"?a():i()
const p=o.protocol==="https:"?n.https:n.http
return l.request({...s,...placeOf(o),path:r.href,headers:d,agent:p})}
const s=new Set
const begin=e=>{const n=new Transfer(e,send)
const{uploaded:r}=n
s.add(r)
void r.then(()=>s.delete(r))
return n}
const door=async e=>{const n=begin(e)
try{return await n.opened}catch(r){if(e.once||!n.wasStale(r))throw r
return begin(e).opened}}
const allSent=async()=>void await Promise.all(s)
return Object.assign(door,{allSent:allSent})}async function readWhole(e,n){const r=[]
let s=0
for await(const i of e.body){if((s+=i.length)>n)throw new c.l("ECUT","an answer without end",{sent:true})
r.push(i)}return Buffer.concat(r)}async function readBeginning(e,n=64*1024){const r=[]
let s=0
try{for await(const i of e.body){r.push(i)
if((s+=i.length)>=n)break}}catch{}e.close()
return Buffer.concat(r).subarray(0,n).toString("utf8")}},7715:function(e,n,r){r.d(n,{B:function(){return doorError},l:function(){return DoorError}})
class DoorError extends Error{code
deadline
sent
constructor(e,n,r={}){super(n,{cause:r.cause})
this.name="DoorError"
this.code=e
this.sent=r.sent??false
if(r.deadline)this.deadline=r.deadline}}function doorError(e,n){if(e instanceof DoorError)return e
const r=e
const s=r.code??r.errors?.[0]?.code??"UNKNOWN"
return new DoorError(s,r.message||r.errors?.[0]?.message||s,{sent:n,cause:e})}},7848:function(e,n,r){r.d(n,{Tm:function(){return reply},cL:function(){return replyText},qg:function(){return parse}})
var s=r(2891)
var i=r(4053)
function replyText(e,n){const{status:r,body:s}=n
if(r>=300&&r<400)throw notTheHub(n,"redirect")
if(r!==200)return{refused:n.evidence}
const i=isPage(s)?null:e(s)
if(i===null)throw notTheHub(n,isPage(s)?"page":"other-shape")
return{ok:i}}function reply(e,n){return replyText(n=>{const r=parse(n)
return r===undefined?null:e(r)},n)}function parse(e){try{return JSON.parse(e)}catch{return undefined}}const isPage=e=>/^\s*</.test(e)
function notTheHub({step:e,evidence:n,body:r},o){const a={kind:"not-the-hub",route:n.route,what:o}
return new s.H({step:e,finding:a,http:n,text:(0,i.pc)(r).slice(0,2e3)})}},2263:function(e,n,r){r.d(n,{b:function(){return openSpaceApi}})
var s=r(8023)
var i=r(7848)
function openSpaceApi(e,n){const{endpoint:r,http:o,token:a}=e
const c={Authorization:`Bearer ${a.reveal()}`,Accept:"application/json"}
const u=`${r}/api/spaces/${n}`
const[d,l]=n.split("/")
const p={type:"space",organization:d,name:l}
const get=(e,n)=>o({route:e,url:`${u}/${n}`,headers:c})
const send=async(e,n,r,s)=>{const a=e==="visibility"?"PUT":"POST"
const d=await o({route:e,url:`${u}/${n}`,headers:c,json:r,method:a})
return(0,i.Tm)(e=>s(e)===null?null:true,d)}
let f=c
const runtime=e=>o({step:e,route:"runtime",url:`${u}/runtime`,headers:f})
return{async runtime(e){let n=await runtime(e)
if(n.status===401&&f===c){f={Accept:"application/json"}
n=await runtime(e)
if(n.status!==200)f=c}return{...(0,i.Tm)(s.Ft,n),pace:n.pace}},async head(e){const n=await o({step:e,route:"head",url:`${u}?expand=sha`,headers:f})
const r=(0,i.Tm)(s.b1,n)
return"ok"in r?r.ok.sha:undefined},secrets:async()=>(0,i.Tm)(s.ql,await get("secrets","secrets")),variables:async()=>(0,i.Tm)(s.Ch,await get("variables","variables")),setSecret:e=>send("secrets","secrets",e,s.ql),setVariable:e=>send("variables","variables",e,n=>(0,s.Ch)(n)?.get(e.key)??null),setHardware:(e,n)=>send("hardware","hardware",{flavor:e,sleepTimeSeconds:n},s.Ft),setSleepTime:e=>send("sleep-time","sleeptime",{seconds:e},s.Ft),setVisibility:e=>send("visibility","settings",{visibility:e},s.tQ),restart:e=>e==="factory"?send("factory","restart?factory=true",{},s.Ft):send("restart","restart",{},s.Ft),async delete(){const e=`${r}/api/repos/delete`
const n=await o({route:"delete",url:e,headers:c,json:p,method:"DELETE"})
return(0,i.cL)(e=>e.trim()==="OK"?true:null,n)},async create(e){const n={...p,...e}
const a=await o({route:"create",url:`${r}/api/repos/create`,headers:c,json:n})
if(a.status===409)return{ok:"existed"}
return(0,i.Tm)(s.$6,a)}}}},8933:function(e,n,r){r.d(n,{A:function(){return actionsRunner}})
var s=r(857)
function utils_toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,n,r){const i=new Command(e,n,r)
process.stdout.write(i.toString()+s.EOL)}function command_issue(e,n=""){command_issueCommand(e,{},n)}const i="::"
class Command{constructor(e,n,r){if(!e){e="missing.command"}this.command=e
this.properties=n
this.message=r}toString(){let e=i+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let n=true
for(const r in this.properties){if(this.properties.hasOwnProperty(r)){const s=this.properties[r]
if(s){if(n){n=false}else{e+=","}e+=`${r}=${escapeProperty(s)}`}}}}e+=`${i}${escapeData(this.message)}`
return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var o=r(6982)
var a=r(9896)
function file_command_issueFileCommand(e,n){const r=process.env[`GITHUB_${e}`]
if(!r){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!a.existsSync(r)){throw new Error(`Missing file at path: ${r}`)}a.appendFileSync(r,`${utils_toCommandValue(n)}${s.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,n){const r=`ghadelimiter_${o.randomUUID()}`
const i=utils_toCommandValue(n)
if(e.includes(r)){throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)}if(i.includes(r)){throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)}return`${e}<<${r}${s.EOL}${i}${s.EOL}${r}`}var c=r(6928)
var u=undefined&&undefined.__awaiter||function(e,n,r,s){function adopt(e){return e instanceof r?e:new r(function(n){n(e)})}return new(r||(r=Promise))(function(r,i){function fulfilled(e){try{step(s.next(e))}catch(e){i(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){i(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,n||[])).next())})}
class oidc_utils_OidcClient{static createHttpClient(e=true,n=10){const r={allowRetries:e,maxRetries:n}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())],r)}static getRequestToken(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return e}static getCall(e){return u(this,void 0,void 0,function*(){var n
const r=oidc_utils_OidcClient.createHttpClient()
const s=yield r.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
const i=(n=s.result)===null||n===void 0?void 0:n.value
if(!i){throw new Error("Response json body do not have ID Token field")}return i})}static getIDToken(e){return u(this,void 0,void 0,function*(){try{let n=oidc_utils_OidcClient.getIDTokenUrl()
if(e){const r=encodeURIComponent(e)
n=`${n}&audience=${r}`}debug(`ID token url is ${n}`)
const r=yield oidc_utils_OidcClient.getCall(n)
setSecret(r)
return r}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var d=undefined&&undefined.__awaiter||function(e,n,r,s){function adopt(e){return e instanceof r?e:new r(function(n){n(e)})}return new(r||(r=Promise))(function(r,i){function fulfilled(e){try{step(s.next(e))}catch(e){i(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){i(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,n||[])).next())})}
const{access:l,appendFile:p,writeFile:f}=a.promises
const h="GITHUB_STEP_SUMMARY"
const m="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary"
class Summary{constructor(){this._buffer=""}filePath(){return d(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const e=process.env[h]
if(!e){throw new Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`)}try{yield l(e,a.constants.R_OK|a.constants.W_OK)}catch(n){throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e
return this._filePath})}wrap(e,n,r={}){const s=Object.entries(r).map(([e,n])=>` ${e}="${n}"`).join("")
if(!n){return`<${e}${s}>`}return`<${e}${s}>${n}</${e}>`}write(e){return d(this,void 0,void 0,function*(){const n=!!(e===null||e===void 0?void 0:e.overwrite)
const r=yield this.filePath()
const s=n?f:p
yield s(r,this._buffer,{encoding:"utf8"})
return this.emptyBuffer()})}clear(){return d(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer=""
return this}addRaw(e,n=false){this._buffer+=e
return n?this.addEOL():this}addEOL(){return this.addRaw(s.EOL)}addCodeBlock(e,n){const r=Object.assign({},n&&{lang:n})
const s=this.wrap("pre",this.wrap("code",e),r)
return this.addRaw(s).addEOL()}addList(e,n=false){const r=n?"ol":"ul"
const s=e.map(e=>this.wrap("li",e)).join("")
const i=this.wrap(r,s)
return this.addRaw(i).addEOL()}addTable(e){const n=e.map(e=>{const n=e.map(e=>{if(typeof e==="string"){return this.wrap("td",e)}const{header:n,data:r,colspan:s,rowspan:i}=e
const o=n?"th":"td"
const a=Object.assign(Object.assign({},s&&{colspan:s}),i&&{rowspan:i})
return this.wrap(o,r,a)}).join("")
return this.wrap("tr",n)}).join("")
const r=this.wrap("table",n)
return this.addRaw(r).addEOL()}addDetails(e,n){const r=this.wrap("details",this.wrap("summary",e)+n)
return this.addRaw(r).addEOL()}addImage(e,n,r){const{width:s,height:i}=r||{}
const o=Object.assign(Object.assign({},s&&{width:s}),i&&{height:i})
const a=this.wrap("img",null,Object.assign({src:e,alt:n},o))
return this.addRaw(a).addEOL()}addHeading(e,n){const r=`h${n}`
const s=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1"
const i=this.wrap(s,e)
return this.addRaw(i).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,n){const r=Object.assign({},n&&{cite:n})
const s=this.wrap("blockquote",e,r)
return this.addRaw(s).addEOL()}addLink(e,n){const r=this.wrap("a",e,{href:n})
return this.addRaw(r).addEOL()}}const g=new Summary
const w=null&&g
const y=g
function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,path.sep)}var v=undefined&&undefined.__awaiter||function(e,n,r,s){function adopt(e){return e instanceof r?e:new r(function(n){n(e)})}return new(r||(r=Promise))(function(r,i){function fulfilled(e){try{step(s.next(e))}catch(e){i(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){i(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,n||[])).next())})}
const getWindowsInfo=()=>v(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
const{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true})
return{name:n.trim(),version:e.trim()}})
const getMacOsInfo=()=>v(void 0,void 0,void 0,function*(){var e,n,r,s
const{stdout:i}=yield exec.getExecOutput("sw_vers",undefined,{silent:true})
const o=(n=(e=i.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&n!==void 0?n:""
const a=(s=(r=i.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&s!==void 0?s:""
return{name:a,version:o}})
const getLinuxInfo=()=>v(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
const[n,r]=e.trim().split("\n")
return{name:n,version:r}})
const b=s.platform()
const k=s.arch()
const T=b==="win32"
const $=b==="darwin"
const S=b==="linux"
function getDetails(){return v(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield T?getWindowsInfo():$?getMacOsInfo():getLinuxInfo()),{platform:b,arch:k,isWindows:T,isMacOS:$,isLinux:S})})}var _=undefined&&undefined.__awaiter||function(e,n,r,s){function adopt(e){return e instanceof r?e:new r(function(n){n(e)})}return new(r||(r=Promise))(function(r,i){function fulfilled(e){try{step(s.next(e))}catch(e){i(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){i(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,n||[])).next())})}
var x;(function(e){e[e["Success"]=0]="Success"
e[e["Failure"]=1]="Failure"})(x||(x={}))
function exportVariable(e,n){const r=toCommandValue(n)
process.env[e]=r
const s=process.env["GITHUB_ENV"]||""
if(s){return issueFileCommand("ENV",prepareKeyValueMessage(e,n))}issueCommand("set-env",{name:e},r)}function core_setSecret(e){command_issueCommand("add-mask",{},e)}function addPath(e){const n=process.env["GITHUB_PATH"]||""
if(n){issueFileCommand("PATH",e)}else{issueCommand("add-path",{},e)}process.env["PATH"]=`${e}${path.delimiter}${process.env["PATH"]}`}function getInput(e,n){const r=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
if(n&&n.required&&!r){throw new Error(`Input required and not supplied: ${e}`)}if(n&&n.trimWhitespace===false){return r}return r.trim()}function getMultilineInput(e,n){const r=getInput(e,n).split("\n").filter(e=>e!=="")
if(n&&n.trimWhitespace===false){return r}return r.map(e=>e.trim())}function getBooleanInput(e,n){const r=["true","True","TRUE"]
const s=["false","False","FALSE"]
const i=getInput(e,n)
if(r.includes(i))return true
if(s.includes(i))return false
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,n){const r=process.env["GITHUB_OUTPUT"]||""
if(r){return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,n))}process.stdout.write(s.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(n))}function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=x.Failure
error(e)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function core_debug(e){issueCommand("debug",{},e)}function error(e,n={}){command_issueCommand("error",toCommandProperties(n),e instanceof Error?e.toString():e)}function warning(e,n={}){command_issueCommand("warning",toCommandProperties(n),e instanceof Error?e.toString():e)}function notice(e,n={}){command_issueCommand("notice",toCommandProperties(n),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+s.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){command_issue("endgroup")}function group(e,n){return _(this,void 0,void 0,function*(){startGroup(e)
let r
try{r=yield n()}finally{endGroup()}return r})}function saveState(e,n){const r=process.env["GITHUB_STATE"]||""
if(r){return issueFileCommand("STATE",prepareKeyValueMessage(e,n))}issueCommand("save-state",{name:e},toCommandValue(n))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return _(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}var E=r(4053)
const O=/^([a-z-]{1,40}|[A-Z_]{1,40}|[0-9a-f]{40})$/
function actionsRunner(){const clean=e=>(0,E.pc)(e)
return{mask(e,n="everywhere"){if(e.trim()==="")return;(0,E.jD)(e,n)
if(n==="everywhere")core_setSecret(e)},group(e,n){startGroup(clean(e))
for(const e of n)info(clean(e))
endGroup()},startGroup:e=>startGroup(clean(e)),endGroup:()=>endGroup(),line:e=>info(clean(e)),notice:(e,n)=>notice(clean(e),{title:clean(n)}),warning:(e,n)=>warning(clean(e),{title:clean(n)}),error(e,n,r){const s=r&&{file:clean(r.file),startLine:r.line}
error(clean(e),{title:clean(n),...s})
process.exitCode=x.Failure},output:(e,n)=>setOutput(e,O.test(n)?n:clean(n)),async summary(e){await y.addRaw(clean(e),true).write()}}}},3892:function(e,n,r){r.d(n,{N8:function(){return s},RO:function(){return mayGoAsItIs},Xw:function(){return historyByInputs},eb:function(){return followsSnapshots}})
const s="Snapshot-By: hf-space-push"
function changesTree(e){const{path:n,files:r,exclude:s,keep:i,card:o}=e
return r.length>0||[n,s,i,o].some(e=>e.trim()!=="")}function historyByInputs(e,n){if(e.history!=="auto")return{history:e.history,because:"asked"}
const r=changesTree(e)?"settings":n
return r?{history:"snapshot",because:r}:null}function mayGoAsItIs(e,{merged:n}={merged:false}){return historyByInputs(e,n?"settings":undefined)?.history!=="snapshot"}function followsSnapshots(e){return e.some(({message:e})=>e?.split("\n").includes(s))}},6984:function(e,n,r){r.d(n,{N:function(){return isOwnWord},e:function(){return namesOf}})
const s=["${{ secrets.HF_TOKEN }}",...["deployed unchanged skipped dry-run failed full snapshot main master owner/name huggingface.co hf.space","RUNNING RUNNING_BUILDING RUNNING_APP_STARTING BUILDING APP_STARTING BUILD_ERROR RUNTIME_ERROR CONFIG_ERROR","SLEEPING PAUSED STOPPED NO_APP_FILE token secret secrets password null none undefined changeme true false","${{secrets.HF_TOKEN}} $HF_TOKEN ${HF_TOKEN} %HF_TOKEN% your-token your_token","gradio docker static public private protected commit branch repository workflow Hugging Face GitHub Actions"].flatMap(e=>e.split(" "))]
function isOwnWord(e,n){const r=/\d/.test(e)&&/[a-zA-Z]/.test(e)&&e.length>=20
const o=[...s,...n]
return!r&&(o.includes(e)||e.length>=i&&o.some(n=>n.includes(e)))}const i=6
function namesOf(e){const{space:n,"space-branch":r,endpoint:s}=e
return[`${s}/spaces/${n}`,r,n.toLowerCase().replace(/[^a-z0-9]/g,"-")]}},2396:function(e,n,r){r.d(n,{IF:function(){return strangeIn},Mw:function(){return previewTask},O2:function(){return isUntouched},Po:function(){return numberIn},ji:function(){return mayPreviewOn},oW:function(){return previewOf},uL:function(){return previewTrailer},y:function(){return o}})
const s=96
function previewTask(e,{name:n,payload:r},s){if(e.preview==="clean")return{task:"clean"}
if(e.preview==="false"||!n.startsWith("pull_request"))return undefined
const{number:i,state:o}=r.pull_request??{}
const a=r.repository?.full_name
if(i===undefined||!Number.isInteger(i)||a===undefined)return{task:"unknown"}
const c=previewOf({space:e.space,repository:a,number:i},s)
const u=r.action==="closed"||o==="closed"
return{task:u?"delete":"deploy",preview:c}}function previewOf({space:e,repository:n,number:r},i){const[o="",a=""]=e.split("/")
const c=`-pr-${r}`
const u=s-c.length
const d=`-${i(e).slice(0,10)}`
const l=a.length<=u?a:a.slice(0,u-d.length).replace(/[-._]+$/,"")+d
return{space:`${o}/${l}${c}`,pullRequest:r,of:`${n}#${r}`}}function numberIn(e){const[,n]=/-pr-([1-9]\d{0,9})$/.exec(e)??[]
return n===undefined?null:Number(n)}const i="Preview-Of: "
function previewTrailer(e){return i+e}const o="PREVIEW_OF"
function isUntouched(e){return e.length<=1&&e.every(({title:e})=>e==="initial commit")}function strangeIn(e,n){const r=e.map(({title:e,message:n})=>{const r=n?.split("\n").filter(e=>e.startsWith(i))??[]
return r.length===0&&e!=="initial commit"?"nothing":r})
const s=r.flatMap(e=>e==="nothing"?[]:e)
if(s.length===0||s.some(e=>e!==previewTrailer(n)))return"not-ours"
return r.includes("nothing")?"edited":null}function mayPreviewOn(e,n){return isUntouched(e)||strangeIn(e,n)!=="not-ours"}},7090:function(e,n,r){r.d(n,{j:function(){return waitBeforeRetry}})
var s=r(5891)
var i=r(5056)
const o=4
const a=12e4
const c=[408,429,500,502,503,504]
const u="EPROXY407"
function waitBeforeRetry(e,n,r){const i="code"in n?undefined:n.wait
const c=i??500*2**r.attempt
if(r.attempt>=o||r.waited+c>a)return null
return mayPass(s.bw[e],n)?c:null}function mayPass({retry:e,passes:n},r){if(e==="never")return false
if("code"in r){return r.code!==u&&(0,i.R)(r.code)!=="certificate"}const{status:s,message:o=""}=r
return c.includes(s)||s>=400&&n?.test(o)===true}},7207:function(e,n,r){r.d(n,{fE:function(){return nameOfChange},fs:function(){return changesOf},rb:function(){return restarts}})
function changesOf(e,n,r){return[...visibilityOf(e,n.target),...e.secrets.filter(({key:e})=>!n.sameSecrets.has(e)).map(({key:e,value:n})=>({setting:"secrets",key:e,value:n,description:r(e)})),...variablesOf(e,n.variables),...machineOf(e,n.target)]}function visibilityOf({visibility:e},n){const r=n.visibility??(n.private?"private":"public")
return e===undefined||e===r?[]:[{setting:"visibility",value:e}]}function variablesOf({variables:e},n){const r="ok"in n?n.ok:new Map
return e.flatMap(({key:e,value:s})=>{const i=s.reveal()
return r.get(e)===i&&"ok"in n?[]:[{setting:"variables",key:e,value:i}]})}function machineOf(e,{runtime:n}){const{hardware:r,"sleep-time":s}=e
if(r!==undefined&&r!==n.hardware)return[{setting:"hardware",value:r,...s!==undefined&&{sleepTime:s}}]
const i=n.sleepTime??-1
return s===undefined||s===i?[]:[{setting:"sleep-time",value:s}]}function restarts({setting:e}){return e!=="visibility"&&e!=="sleep-time"}function nameOfChange(e){if("key"in e)return e.key
return e.value===-1?"never":`${e.value}${e.setting==="sleep-time"?" s":""}`}},3041:function(e,n,r){r.d(n,{F5:function(){return shapeOf},Xk:function(){return printableForms},eh:function(){return bareToken}})
var s=r(4053)
const i=/^[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+|[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+$/g
const o=/^(?:(?:https?:\/\/)?[\w.-]+[:=]\s*|Bearer\s+)(?=hf_|api_org_)/i
const a=/@huggingface\.co(?:\/.*)?$/
const c=/^\*+$|^\$\{\{|^\$\{?\w+\}?$|^%\w+%$|^<.*>$|^\[.*\]$|^(hf_)?[x.…]+$|^(your|my)[-_ ]|^hf_(your|my|token|xxx)(?![a-z0-9]{20})|^(null|none|undefined|changeme|token|secret|password)$/i
const u=[["github",/^(gh[opsur]_|github_pat_)/],["google",/^(AIza|ya29\.)/],["aws",/^(AKIA|ASIA)[A-Z0-9]{12,}$/],["openai",/^sk-(?!ant-)/],["other",/^(sk-ant-|glpat-|npm_|xox[abp]-|gsk_|r8_|-----BEGIN )/]]
const d=[["oidc",/^hf_jwt_/],["oauth",/^hf_oauth_/],["app",/^hf_app_/],["organisation",/^api_org_/],["access-token",/^hf_/]]
function bareToken(e){return e.replace(i,"").replace(o,"").replace(a,"")}function shapeOf(e){const n=bareToken(e)
if(n===""&&e.trim()==="")return{finding:{kind:"token-missing"}}
if(n===""||c.test(n))return{finding:{kind:"token-placeholder"}}
for(const[e,r]of u)if(r.test(n))return{finding:{kind:"token-foreign",looksLike:e}}
if(/\s/.test(n))return{finding:{kind:"token-malformed",problem:"inner-blank"}}
if(/[\x00-\x1f\x7f]/.test(n))return{finding:{kind:"token-malformed",problem:"control-character"}}
if(n.length<8)return{finding:{kind:"token-malformed",problem:"too-short"}}
const r=d.find(([,e])=>e.test(n))?.[0]??"unknown"
return{token:n,kind:r,trimmed:n!==e}}function printableForms(e){const base64=e=>Buffer.from(e,"utf8").toString("base64")
const n=e.replace(/\r\n?/g,"\n")
const r=n.split("\n").flatMap(e=>e.trim().length<6?[]:[e.trim()])
const i=encodeURIComponent(e)
const o=JSON.stringify(e).slice(1,-1)
const a=Buffer.from(e,"utf8").toString("hex")
const c=[n,n.replaceAll("\n","\r\n"),n.replace(/\s+/g," ").trim(),(0,s.RK)(e)]
const u=[...[e,...c,...r,i,i.replace(/%../g,e=>e.toLowerCase()),encodeURI(e),o],...[base64(`git:${e}`),base64(e),...base64Inside(e),a,a.toUpperCase()]]
return[...new Set(u)]}function base64Inside(e){const n=Buffer.from(e,"utf8")
if(n.length<8)return[]
return[0,1,2].flatMap(e=>{const r=Buffer.concat([Buffer.alloc(e),n]).toString("base64url")
const s=r.slice(Math.ceil(e*8/6),Math.floor((e+n.length)*8/6))
return[s,s.replaceAll("-","+").replaceAll("_","/")]})}},9407:function(e,n,r){r.a(e,async function(e,s){try{r.r(n)
var i=r(8474)
var o=r.n(i)
var a=r(8161)
var c=r.n(a)
var u=r(3350)
var d=r(8933)
var l=r(7958)
const e=new AbortController;(0,i.setMaxListeners)(0,e.signal)
for(const n of["SIGINT","SIGTERM"])process.once(n,()=>e.abort(new Error(`The run was cancelled (${n}).`)))
const p=new Promise((e,n)=>{process.on("uncaughtException",n).on("unhandledRejection",n)
process.once("beforeExit",()=>n(new Error("Nothing was left that the run could have waited for.")))})
p.catch(()=>undefined)
await(0,l.i)({env:process.env,places:{cwd:process.cwd(),home:(0,a.homedir)(),temp:(0,a.tmpdir)()},runner:(0,d.A)(),clock:(0,u.X)(e.signal),signal:e.signal,crashed:p,loadTrigger:async()=>{const{context:e}=await r.e(413).then(r.bind(r,2413))
return{name:e.eventName,actor:e.actor,payload:e.payload}}})
process.stdout.write("",()=>process.exit())
s()}catch(e){s(e)}},1)},4330:function(e,n,r){r.d(n,{EW:function(){return onFreeHardware},W:function(){return withoutMachine},dF:function(){return emptySecrets},vM:function(){return contradictions}})
function contradictions(e){return[...aboutFiles(e),...aboutMachine(e),...aboutWaiting(e),...aboutNames(e)]}function aboutFiles({history:e,path:n,files:r,exclude:s,keep:i,card:o}){if(e!=="full"||!(n||r?.length||s||i||o))return[]
return[{input:"history",value:"full",expected:"history-of-changed-files"}]}function aboutMachine(e){const n=[]
if(e.sdk==="static")n.push(...withoutMachine(e))
else if(e.hardware==="cpu-basic"&&e["sleep-time"]!==undefined)n.push({input:"hardware",value:e.hardware,expected:"paid-hardware"})
return n}function onFreeHardware(e,{exists:n,runtime:r}){const{hardware:s,"sleep-time":i}=e
const o=!n||r.hardware==="cpu-basic"
if(s!==undefined||!o||i===undefined||i===r.sleepTime)return[]
return[{input:"sleep-time",value:timeOf(i),expected:"no-sleep-time"}]}function timeOf(e){return e===-1?"never":`${e} s`}function withoutMachine(e){const n=e["sleep-time"]
const r=[["hardware",e.hardware],["sleep-time",n===undefined?undefined:timeOf(n)],["restart",e.restart==="false"?undefined:e.restart]]
return r.flatMap(([e,n])=>n===undefined?[]:[{input:e,value:n,expected:"no-machine"}])}function aboutWaiting(e){const n=[["health-check",e["health-check"]],["rollback",e.rollback?"true":undefined]]
const r=e["space-branch"]??"main"
const s=e.wait===false?"no-check-without-wait":r!=="main"?"no-check-off-main":undefined
if(s===undefined)return[]
return n.flatMap(([e,n])=>n===undefined?[]:[{input:e,value:n,expected:s}])}function aboutNames({secrets:e=[],variables:n=[]}){const r=new Set(e.map(({key:e})=>e))
return n.flatMap(({key:e})=>r.has(e)?[{input:"variables",value:e,expected:"distinct-names"}]:[])}function emptySecrets({secrets:e}){return e.flatMap(({key:e,value:n})=>n.reveal().trim()===""?[{input:"secrets",value:e,expected:"setting-value"}]:[])}},7958:function(e,n,r){r.d(n,{i:function(){return main}})
var s=r(2891)
var i=r(4330)
function readEnvironment(e,n){const r=e.XDG_CACHE_HOME||`${n.home}/.cache`
const{ACTIONS_ID_TOKEN_REQUEST_URL:s,ACTIONS_ID_TOKEN_REQUEST_TOKEN:i}=e
return{token:e.HF_TOKEN??"",storedTokenPaths:e.HF_TOKEN_PATH?[e.HF_TOKEN_PATH]:[`${e.HF_HOME||`${r}/huggingface`}/token`],...s&&i&&{idTokenRequest:{url:s,token:i}},directory:e.GITHUB_WORKSPACE||n.cwd,tempDirectory:e.RUNNER_TEMP||n.temp}}var o=r(4053)
const a="https://huggingface.co"
function shown(e){const n=(0,o.Pe)((0,o.pc)(e)).replace(/\/\/[^/@\s]*@/g,"//***@").replace(/hf_\w{8,}/g,"hf_***").replace(/\s+/g," ").trim()
return n.length>80?`${n.slice(0,79)}…`:n}function refused(e,n){return{refused:[{shown:shown(e),expected:n}]}}const verbatim=e=>({ok:e.trim()===""?"":e})
function flag(e){const n=e.trim()
if(/^(true|True|TRUE)$/.test(n))return{ok:true}
if(/^(false|False|FALSE)$/.test(n))return{ok:false}
return refused(e,{oneOf:["true","false"]})}function optional(e){return(n,r)=>n.trim()===""?{ok:undefined}:e(n,r)}function choice(...e){return n=>{const r=e.find(e=>e.toLowerCase()===n.trim().toLowerCase())
if(r!==undefined)return{ok:r}
return refused(n,{oneOf:e})}}const c=/^(?:spaces\/)?(?!spaces\/)([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9_][\w.-]{0,95})$/
function spaceId(e){const n=e.trim().replace(/^(['"])(.*)\1$/,"$2")
const r=n.replace(/^(?:https?:\/\/)?(?:[^/@\s]*@)?[^/\s]+\/spaces\//,"spaces/").replace(/[?#].*$/,"").replace(/\/(?:tree|blob|resolve|settings|discussions|commits?)(?:\/.*)?$/,"").replace(/\/+$/,"").replace(/\.git$/,"")
const s=c.exec(r)
if(!s||r.includes(".."))return refused(e,"space-id")
return{ok:`${s[1]}/${s[2]}`}}function folder(e){const n=e.trim().replace(/^(?:\.\/+)+/,"").replace(/\/+$/,"")
if(n===""||n===".")return e.trim().startsWith("/")?bad(e):{ok:""}
const r=/^[/-]|[\\:\x00-\x1f\x7f]/.test(n)
return r||n.split("/").some(e=>["",".","..",".git"].includes(e))?bad(e):{ok:n}
function bad(e){return refused(e,"folder")}}const u=/^-|[\s~^:?*[\\\x00-\x1f\x7f]|\.\.|@\{|\/\/|^\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\./
function refName(e){const n=e.trim()
if(u.test(n))return refused(e,"ref")
return{ok:n}}function branchName(e){const n=e.trim().replace(/^refs\/heads\//,"")
if(n===""||n==="@"||n.startsWith("refs/")||u.test(n))return refused(e,"branch")
return{ok:n}}function endpoint(e){const n=e.trim().replace(/\/+$/,"")
if(n==="")return{ok:a}
if(!URL.canParse(n))return refused(e,"endpoint")
const r=new URL(n)
const s=["127.0.0.1","localhost","[::1]"].includes(r.hostname)
const i=r.username===""&&r.password===""&&r.pathname==="/"&&r.search+r.hash===""
if(!i||!(r.protocol==="https:"||r.protocol==="http:"&&s))return refused(e,"endpoint")
return{ok:r.origin}}const d={s:1,m:60,h:3600}
const l=/^(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?$/i
function seconds(e){const n=e.trim()
const[,r,s,i]=l.exec(n)??[]
const o=Number(r??0)*d.h+Number(s??0)*d.m+Number(i??0)*d.s
return o>0?o:null}function duration(e){const n=seconds(e)
if(n!==null)return{ok:n*1e3}
return refused(e,"duration")}function sleepTime(e){const n=e.trim()
if(/^(never|-1)$/i.test(n))return{ok:-1}
const r=/^[1-9]\d{0,8}$/.test(n)?Number(n):seconds(n)
if(r!==null)return{ok:r}
return refused(e,"sleep-time")}function appPath(e){const n=e.trim()
if(/^\/(?![/\\])[\x21-\x7e]*$/.test(n)&&!n.includes("#"))return{ok:n}
return refused(e,"app-path")}const p="cpu-basic cpu-upgrade cpu-performance cpu-xl sprx8 zero-a10g t4-small t4-medium l4x1 l4x4 l40sx1 l40sx4 l40sx8 a10g-small a10g-large a10g-largex2 a10g-largex4 a100-large a100x4 a100x8 h200 h200x2 h200x4 h200x8 rtx-pro-6000 rtx-pro-6000x2 rtx-pro-6000x4 rtx-pro-6000x8 inf2x6 zerogpu".split(" ")
function hardware(e){const n=e.trim().toLowerCase()
if(p.includes(n))return{ok:n}
return refused(e,"hardware")}function fileLines(e){const n=[]
const r=[]
for(const s of e.split(/\r?\n/).map(e=>e.trim())){if(s===""||s.startsWith("#"))continue
const[e="",i,...o]=s.split(/\s*=>\s*/)
const a=placeOf(e)
const c=i===undefined?null:placeOf(i)
if(a===undefined||c===undefined||o.length>0)r.push({shown:shown(s),expected:"file-line"})
else n.push({source:a.path,isFolder:a.slash,destination:c&&c.path,into:c?.slash??false})}return r.length>0?{refused:r}:{ok:n}}const f=/^(?:|\.{1,2}|\.git|git~1)$/i
function placeOf(e){const n=e.replace(/^(?:\.\/+)+(?=.)/,"").replace(/^\.\/*$/,"")
if(n==="")return e===""?undefined:{path:n,slash:true}
if(/^(?:[a-z]:|~\/)|[\\\x00-\x1f\x7f]/i.test(n))return undefined
const r=n.replace(/(?<=[^/])\/+$/,"")
if(r.split("/").some(e=>f.test(e)))return undefined
return{path:r,slash:r!==n}}class Secret{#P
constructor(e){this.#P=e}reveal(){return this.#P}toString(){return"***"}toJSON(){return"***"}}const h=/^[a-zA-Z]\w*$/
const m=/^(?=.{1,40}$)[A-Z]+(?:_[A-Z0-9]+)*$/
const g=/^[\w+/]+==\s*$/
function settingLines(e,n){const r=e.replace(/\r\n?/g,"\n").split("\n")
const s=r.length
const i=[]
const o=[]
while(r.length>0){const e=s-r.length+1
const a=(r.shift()??"").trimStart()
if(a.trim()===""||a.startsWith("#"))continue
const{key:c,value:u,open:d}=read(a,r,n)
const l=(/[=<]/.test(a)?/^[\w.-]{1,40}$/:m).test(c)&&!g.test(a)&&!o.some(({expected:e})=>e==="setting-line")
const refuse=n=>void o.push(l?{shown:c,expected:n}:{shown:`line ${e}`,expected:"setting-line"})
if(d)r.length=0
if(!h.test(c)||g.test(a))refuse("setting-name")
else if(d)refuse("setting-end")
else if(u===undefined)refuse("environment-variable")
else if(i.some(e=>e.key===c))refuse("distinct-names")
else i.push({key:c,value:new Secret(u)})}return o.length>0?{refused:o}:{ok:i}}function read(e,n,r){const[,s=e.trim(),i="",o=""]=/^([^=<]*?)\s*(=|<<)(.*)$/.exec(e)??[]
if(i==="")return{key:s,value:Object.hasOwn(r,s)?r[s]:undefined}
if(i==="<<"){const e=n.findIndex(e=>e.trim()===o.trim())
if(e<0||o.trim()==="")return{key:s,value:"",open:true}
const r=n.splice(0,e+1).slice(0,-1)
return{key:s,value:r.join("\n")}}const a=o.trim()
const c=/^["']/.exec(a)?.[0]
if(c===undefined)return{key:s,value:a}
if(a.length>1&&a.endsWith(c))return{key:s,value:a.slice(1,-1)}
const u=n.findIndex(e=>e.trimEnd().endsWith(c))
if(u<0)return{key:s,value:a}
const d=n.splice(0,u+1)
return{key:s,value:[a.slice(1),...d].join("\n").trimEnd().slice(0,-1)}}function input(e){return e}const w={space:input({description:"The Space to deploy to: `owner/name` or its URL.",required:true,default:"",parse:spaceId}),token:input({description:"The Hugging Face token, from a secret. When empty, the first of these: the environment variable `HF_TOKEN`; a keyless login (OIDC), if the job has `id-token: write`; the token that the Hugging Face CLI stored on a self-hosted runner.",default:"",parse:verbatim}),ref:input({description:"The branch, tag or commit to deploy. When empty: the commit that is checked out.",default:"",parse:refName}),"space-branch":input({description:"The branch of the Space to update. Hugging Face builds and shows only `main`.",default:"main",parse:branchName}),history:input({description:"`full`: push the branch’s own commits. `snapshot`: push one commit with the current files, on top of the Space’s commits. `auto`: `full` as long as Hugging Face accepts it; `snapshot` if it does not, if the files are changed on the way (`path`, `files`, `exclude`, `keep`, `card`, settings that the Space keeps), if the job made the commit, or if a snapshot or another tool filled the Space before.",default:"auto",parse:choice("auto","full","snapshot")}),force:input({description:"Overwrite commits on the Space that the branch does not have. Commits that reach the Space during the run are never overwritten.",default:"false",parse:flag}),path:input({description:"The folder that becomes the Space’s root: one of the commit, or one that the job has made, such as a build. A folder that is not in the commit is taken as it is on disk, whether or not git ignores it.",default:".",parse:folder}),files:input({description:"Files to add from the workspace as they are now (built, generated or edited by the job): `source` or `source => destination`, one per line. A source is a file, a folder or a pattern such as `models/*.onnx`. Later lines replace earlier ones. A source that is not there stops the run.",default:"",parse:fileLines}),exclude:input({description:"Files to leave out: patterns as in `.gitignore`, one per line. A single file that `files` names is not left out.",default:"",parse:verbatim}),keep:input({description:"Files that only the Space has and that stay there, such as uploaded data: patterns as in `.gitignore`, one per line. A snapshot removes all other files that are not deployed, and names them.",default:"",parse:verbatim}),card:input({description:"Settings of the Space, as YAML or as the path of a YAML file in the repository. They are merged into the settings at the top of the pushed `README.md`; your repository stays as it is. If neither has an `sdk`, the Space’s own settings stay, with these over them.",default:"",parse:verbatim}),"large-files":input({description:"`lfs`: a snapshot stores files over 10 MiB and binary files with Git LFS. `fail`: stop and list them.",default:"lfs",parse:choice("lfs","fail")}),scan:input({description:"What to do about secrets in what would be pushed: `block`: stop before anything is sent. `warn`: push, with a warning. `off`: do not look for them. The token in use always stops the push. `.gitleaksignore` and `gitleaks:allow` are honored.",default:"block",parse:choice("block","warn","off")}),create:input({description:"Create the Space if it does not exist, with its `visibility`, `hardware`, `sleep-time`, `secrets` and `variables`.",default:"false",parse:flag}),sdk:input({description:"What the Space runs on: `gradio`, `docker` or `static`. It is added to the settings at the top of the pushed `README.md`, except with `history: full`. When empty: the `sdk` of the README or the `card`, else that of the Space, which then keeps its settings; for a new Space, the files decide.",default:"",parse:optional(choice("gradio","docker","static"))}),visibility:input({description:"Who can see the Space: `public`, `private` or `protected`. When empty, it stays as it is; a new Space is public.",default:"",parse:optional(choice("public","private","protected"))}),hardware:input({description:"The Space’s hardware, such as `cpu-basic`, `t4-small` or `zero-a10g`. When empty, it stays as it is; a new Space gets the free hardware.",default:"",parse:optional(hardware)}),"sleep-time":input({description:"How long the Space stays awake without a visitor: `30m`, `1h`, a number of seconds, or `never`. For paid hardware only; free hardware always sleeps after 48 hours.",default:"",parse:optional(sleepTime)}),secrets:input({description:"Secrets to set on the Space before the push: `KEY=value`, one per line. `KEY` alone takes the variable with that name from the step’s `env:`. A value of several lines goes between `KEY<<END` and `END`. Only changed secrets are sent.",default:"",parse:settingLines}),variables:input({description:"Variables to set on the Space before the push, written like `secrets`. Anyone can see them.",default:"",parse:settingLines}),restart:input({description:"`true`: restart the Space when there is nothing to push or when it is paused. `factory`: rebuild it from scratch. Not for a static Space.",default:"false",parse:choice("false","true","factory")}),wait:input({description:"Wait until the Space runs the pushed commit. `false`: end after the push, without `health-check` and `rollback`.",default:"true",parse:flag}),"wait-timeout":input({description:"The longest time to wait: `90s`, `20m`, `1h`. If the Space is not ready by then, the run ends with a warning; if the `health-check` has no answer, the run fails.",default:"20m",parse:duration}),"health-check":input({description:"A path of the app, such as `/`. The run is green only if it answers with a 2xx status.",default:"",parse:optional(appPath)}),rollback:input({description:"If the new commit does not build, start or answer, roll the Space back to the previous commit. Settings are not rolled back, and the run still fails.",default:"false",parse:flag}),preview:input({description:"`true`: on a pull request, deploy to a Space of its own, `<space>-pr-<number>`, comment with its address, and delete it when the pull request is closed; on every other event, deploy to `space`. `clean`: delete the previews of closed pull requests.",default:"false",parse:choice("false","true","clean")}),"allow-fork-code":input({description:"Deploy a fork’s code although the run has secrets (`pull_request_target`, `workflow_run`, `issue_comment`). That code can then read the Space’s secrets.",default:"false",parse:flag}),"dry-run":input({description:"Check and plan everything, push nothing, and show what a deployment would do.",default:"false",parse:flag}),language:input({description:"The language of the summary, the annotations and the log: `en` or `zh-TW`.",default:"en",parse:choice("en","zh-TW")}),"fail-without-credentials":input({description:"A pull request from a fork or from Dependabot has no secrets. `false`: skip the deployment with a notice. `true`: fail.",default:"false",parse:flag}),"github-token":input({description:"Creates a GitHub Deployment that links to the app, if the job has `permissions: deployments: write`, and writes the comment of a `preview`, with `pull-requests: write`.",default:"",expression:"${{ github.token }}",parse:verbatim}),endpoint:input({description:"The address of another Hub. When empty: the environment variable `HF_ENDPOINT`, else `https://huggingface.co`.",default:"",parse:endpoint})}
function raw(e,n){return e[`INPUT_${n.toUpperCase()}`]??""}function readLanguage(e){const n=w.language.parse(raw(e,"language")||w.language.default,e)
return"ok"in n?n.ok:"en"}function readInputs(e,n){const r=[]
const o={}
for(const[n,s]of Object.entries(w)){const i=n==="endpoint"?e.HF_ENDPOINT??"":s.default
const a=s.parse(raw(e,n).trim()===""?i:raw(e,n),e)
if("ok"in a)o[n]=a.ok
else r.push(...a.refused.map(({shown:e,expected:r})=>({input:n,value:e,expected:r})))}r.push(...(0,i.vM)(o))
const[a]=r
if(a!==undefined){const e=r.length===1&&a.input==="space"?{kind:"invalid-space",value:a.value}:{kind:"invalid-inputs",problems:r}
throw new s.H({step:"inputs",finding:e})}return Object.freeze({...o,environment:readEnvironment(e,n)})}function readTrigger(e){const n=e.GITHUB_REPOSITORY
const r=(e.GITHUB_SERVER_URL||"https://github.com").replace(/\/+$/,"")
return{...n&&{repository:n,repositoryUrl:`${r}/${n}`,secretsUrl:`${r}/${n}/settings/secrets/actions`,...e.GITHUB_RUN_ID&&{runUrl:`${r}/${n}/actions/runs/${e.GITHUB_RUN_ID}`}},...e.GITHUB_REF&&{ref:e.GITHUB_REF},...e.GITHUB_EVENT_NAME&&{event:e.GITHUB_EVENT_NAME},...e.GITHUB_SHA&&{sha:e.GITHUB_SHA},...e.GITHUB_EVENT_PATH&&{eventPath:e.GITHUB_EVENT_PATH}}}function withoutSecrets(e){const{payload:n}=e
if(e.actor==="dependabot[bot]")return"dependabot"
if(!e.name.startsWith("pull_request")||e.name==="pull_request_target")return null
if(!n.pull_request)return null
return n.pull_request.head?.repo?.full_name===n.repository?.full_name?null:"fork"}var y=r(4736)
var v=r(1455)
var b=r(6760)
var k=r(9771)
var T=r(1447)
async function withScratchRepository(e,n,r){const s=await(0,v.mkdtemp)((0,b.join)(n.tempDirectory,"hf-space-push-"))
const i=(0,y.z)({...n,directory:s,gitDir:s})
let o
const ready=()=>o??=make(s,n)
const call=async(...e)=>{await ready()
return i(...e)}
const start=async(...e)=>{await ready()
return i.start(...e)}
const expect=(...e)=>{ready().then(()=>i.expect(...e),()=>undefined)}
const a=(0,T.d)(start,n.step)
try{const isUsed=()=>o!==undefined
return await r({directory:s,git:Object.assign(call,{start:start,expect:expect,forget:i.forget,objects:a}),isUsed:isUsed})}finally{for(const n of[e.objects,a])n.close()
await(o?.catch(()=>undefined))
for(const{forget:n}of[e,i])n()
await(0,v.rm)(s,{recursive:true,force:true,maxRetries:3})}}async function make(e,n){const r=n.gitDir??(0,k.I8)(n.directory)?.gitDir
const[s]=await Promise.all([(0,k.iZ)(r??n.directory),(0,v.mkdir)((0,b.join)(e,"objects/info"),{recursive:true}),(0,v.mkdir)((0,b.join)(e,"refs"),{recursive:true})])
await Promise.all([(0,v.writeFile)((0,b.join)(e,"HEAD"),"ref: refs/heads/main\n"),(0,v.writeFile)((0,b.join)(e,"config"),"[core]\n\trepositoryformatversion = 0\n\tbare = true\n"),(0,v.writeFile)((0,b.join)(e,"objects/info/alternates"),`${s}\n`)])}var $=r(3618)
var S=r(2715)
var _=r(8023)
var x=r(9323)
function parseAdvertisement(e){const n=packetLines(e)
if(!n?.[0]?.startsWith("# service=git-receive-pack"))return null
const r=new Map
for(const e of n.slice(1)){const n=/^([0-9a-f]{40}) refs\/heads\/([^\0\n]+)/.exec(e)
if(n?.[1]&&n[2])r.set(n[2],n[1])}return r}function packetLines(e){const n=Buffer.from(e,"utf8")
const r=[]
for(let e=0;e<n.length;){const s=n.toString("latin1",e,e+4)
if(!/^[0-9a-f]{4}$/.test(s))return null
const i=parseInt(s,16)
if(i>4)r.push(n.toString("utf8",e+4,e+i))
e+=Math.max(i,4)}return r}var E=r(7848)
const O="application/vnd.git-lfs+json"
const A=500
function openHub(e){const{endpoint:n,http:r,token:s}=e
const i={Authorization:`Bearer ${s.reveal()}`,Accept:"application/json"}
const o={Authorization:`Basic ${Buffer.from(`git:${s.reveal()}`).toString("base64")}`}
const api=(e,s,o)=>r({route:e,url:`${n}/api/${s}`,headers:i,...o&&{step:o}})
return{whoami:async()=>(0,E.Tm)(_.a6,await api("whoami","whoami-v2")),space:async(e,n)=>(0,E.Tm)(_.b1,await api("space",`spaces/${e}`,n)),spaces:async(e,n)=>{const r=new URLSearchParams({author:e,search:n,limit:"1000"}).toString()
return(0,E.Tm)(_.Z8,await api("spaces",`spaces?${r}`))},commits:async(e,n)=>(0,E.Tm)(_.Fe,await api("commits",`spaces/${e}/commits/${encodeURIComponent(n)}?limit=20`)),cardErrors:async e=>{const s=`${n}/api/validate-yaml`
const o={content:e,repoType:"space"}
const a=r({route:"validate-yaml",url:s,headers:i,json:o}).then(e=>(0,E.Tm)(_.WQ,e.status===400?{...e,status:200}:e))
const c=await a.catch(()=>null)
return c!==null&&"ok"in c?c.ok:[]},wantedObjects:async(e,s)=>{const i=`${(0,x.l)((0,x.S)(n,e))}/objects/batch`
const a={...o,Accept:O,"Content-Type":O}
const c=[]
for(let e=0;e<s.length;e+=A){const n=s.slice(e,e+A).map(({oid:e,size:n})=>({oid:e,size:n}))
const o={operation:"upload",transfers:["basic"],hash_algo:"sha256",objects:n}
const u=(0,E.Tm)(_.A2,await r({route:"lfs-batch",url:i,headers:a,json:o}))
if("refused"in u)return u
c.push(...u.ok)}return{ok:c}},mayWrite:async e=>{const n=await api("auth-check",`spaces/${e}/auth-check/write`)
return(0,E.cL)(()=>true,n)},heads:async(e,s)=>{const i=`${(0,x.S)(n,e)}/info/refs?service=git-receive-pack`
const a=await r({step:s,route:"advertisement",url:i,headers:o})
const c=(0,E.cL)(parseAdvertisement,a)
if("refused"in c)return c
const u=a.url.replace(/(\.git)?\/info\/refs.*$/,"")
return{ok:{heads:c.ok,url:u,advertisement:Buffer.from(a.body)}}}}}function neighboursOn(e){return async n=>{const[{listSpaces:s,repoExists:i},{closest:o,distance:a}]=await Promise.all([r.e(429).then(r.bind(r,1429)),r.e(916).then(r.bind(r,1916))])
const c={hubUrl:e.endpoint,accessToken:e.token.reveal(),fetch:fetchOver(e.http)}
const[u="",d=""]=n.split("/")
const nearest=async()=>{const e=[]
for await(const n of s({search:{owner:u},...c}))e.push(n.name)
const r=o(n,e)
const i=a(n.toLowerCase(),(r||"").toLowerCase())<=Math.max(2,d.length/3)
return r&&r!==n&&i?r:undefined}
const exists=e=>i({repo:{type:e,name:n},...c})
const[l,p,f]=await Promise.all([nearest().catch(()=>undefined),exists("model").catch(()=>false),exists("dataset").catch(()=>false)])
return{...l&&{didYouMean:l},...p?{otherType:"model"}:f?{otherType:"dataset"}:{}}}}function fetchOver(e){return async(n,{headers:r}={})=>{const{status:s,body:i}=await e({route:"neighbours",url:n,headers:r})
return new Response(i,{status:s})}}var R=r(2263)
var I=r(1214)
var C=r(1061)
var N=r(6984)
var P=r(3041)
async function authenticate(e,n){const credential=(r,s)=>{(0,C.Uy)(r,{runner:n.runner,names:(0,N.e)(e)})
return shaped(r,s)}
const i=find(e)
if(i)return credential(i.text,i.source)
const{environment:o}=e
const a=withoutSecrets(await n.loadTrigger())
if(a&&e["fail-without-credentials"])throw missing()
if(a)return{skipped:a}
const{idTokenRequest:c}=o
if(c&&n.isPreview){const e={why:"keyless-preview"}
throw new s.H({step:"credential",finding:{kind:"access-denied",reason:e}})}if(c){const{exchangeIdToken:s}=await r.e(445).then(r.bind(r,4445))
return credential(await s({...e,idTokenRequest:c},n),"oidc")}for(const e of o.storedTokenPaths){const n=await(0,k.yR)(e)
if(n?.trim())return credential(n,"stored")}throw missing()}function missing(){return new s.H({step:"credential",finding:{kind:"token-missing"}})}function find({token:e,environment:n}){if(e.trim()!=="")return{text:e,source:"input"}
if(n.token.trim()!=="")return{text:n.token,source:"environment"}
return null}function shaped(e,n){const r=(0,P.F5)(e)
if("finding"in r)throw new s.H({step:"credential",finding:r.finding})
return{token:new Secret(r.token),source:n,kind:r.kind,trimmed:r.trimmed}}var U=r(2346)
var L=r(5093)
function requireSecrets(e){const n=(0,i.dF)(e)
if(n.length===0)return
throw new s.H({step:"inputs",finding:{kind:"invalid-inputs",problems:n}})}async function run(e,{steps:n,tell:s,learn:i,comment:o,loadReport:a}){const{env:c,runner:u,clock:d,signal:l}=e;(0,C.vI)(c,u)
const p=readInputs(c,e.places)
i({inputs:p});(0,C.s0)(p,u)
const{inputs:f,trigger:h,preview:m,ends:g}=await(0,L.G9)(p,readTrigger(c),e.loadTrigger)
i({inputs:f,...m&&{preview:m}})
if(!g)s.starting(f)
const w=(0,S.fx)()
const v=(0,$.fb)(w,d,l)
const b=m!==undefined||g!==undefined
const k=await n.time("credential",authenticate(f,{...e,http:v,isPreview:b}))
if("skipped"in k)return{status:"skipped",reason:k.skipped}
i({credential:k})
const T={endpoint:f.endpoint,http:v,token:k.token}
const _=openHub(T)
const apiOf=e=>(0,R.b)(T,e)
if(g){const{endPreviews:e}=await r.e(539).then(r.bind(r,539))
return e({task:g,inputs:f,trigger:h},{hub:_,apiOf:apiOf,signal:l,steps:n,tell:s,learn:i})}requireSecrets(f)
const{directory:x,tempDirectory:E}=f.environment
const O=(0,C.cT)(c,f,[k.token.reveal(),f["github-token"]])
const A={directory:x,tempDirectory:E,env:O,step:"plan",signal:l}
const I=(0,y.z)(A)
return withScratchRepository(I,A,c=>{const p={hub:_,apiOf:apiOf,findNeighbours:neighboursOn(T)}
const g={steps:n,tell:s,learn:i,comment:o,loadReport:a,clock:d,signal:l,git:I,scratch:c,door:w,http:v,world:e,runner:u,...p}
const y={inputs:f,credential:k,trigger:h,preview:m}
return deploy(y,g).catch(async e=>{if(!m)throw e
const{unlessClosed:n}=await r.e(204).then(r.bind(r,5204))
return n(e,{...y,preview:m},g)})})}async function deploy(e,n){const{inputs:s,credential:i}=e
const{learn:o,git:a,apiOf:c}=n
const work=()=>r.e(666).then(r.bind(r,8666))
const inside=async()=>(await work()).lookInside(e,n)
const u=await(0,U.O)(e,{...n,spaceApi:c(s.space)},inside)
const{openSpaceGit:d,requireTrusted:l}=await work()
await l({...e,...u},n.world,a)
if(e.preview)await(0,L.SW)(e.preview,u.target,n.hub)
n.comment.begin({...e,...u})
let p
const lookBehind=()=>p??=u.lookBehind().then(e=>o({source:{...u.source,leftBehind:e}}),()=>undefined)
const f={...n,spaceApi:c(u.target.space),spaceGit:d({...n,...i,...u}),lookBehind:lookBehind}
return carryOut({...e,...u},f).finally(()=>{f.spaceGit.discard()
return lookBehind()})}async function carryOut(e,n){const{inputs:s,credential:i}=e
const{tell:o,learn:a,git:c,lookBehind:u}=n
const{announce:d,configure:l,goBack:p,keepPrevious:f,planFor:h,planLines:m,send:g,setRemote:w}=await r.e(666).then(r.bind(r,8666))
const y=await h(e,n)
const{target:v,plan:b,changes:k}=y
o.planned(v,b,m(y,o.language))
if(s["dry-run"]){a({changes:k})
return{status:"dry-run"}}const T=await l({credential:i,changes:k},n)
const goLive=async()=>(await loadEnd(n)).goLive({...e,...y,settings:T},n)
if(b.update==="unchanged"){await w(c,v.url)
await goLive()
return{status:"unchanged"}}await f({...e,...y},n)
const $=d({...e,...y},n)
const meanwhile=()=>Promise.all([loadEnd(n),u()])
try{const e=await g(y,{...n,meanwhile:meanwhile})
const r=await goLive()
await $.conclude(r)
return{status:"deployed",commit:e,live:r}}catch(r){await(0,I.h)($.conclude("failed"),p(r,{...e,...y},n))
throw r}}async function loadEnd({loadReport:e}){const[n]=await Promise.all([r.e(433).then(r.bind(r,3433)),e()])
return n}var W=r(2401)
var D=r(2396)
function openComment(e,{tell:n,signal:s}){let i=Promise.resolve()
let o=false
const write=async(i,a,c,u)=>{const{repository:d,runUrl:l}=e
const p=(0,D.Po)(u)
const f=i["github-token"]
if(d===undefined||p===null||f.trim()===""||o)return
try{const{commentBody:e,markOf:o}=await r.e(141).then(r.bind(r,8141))
const h=e(a,{...c,preview:{space:u},spaceUrl:(0,x.S)(i.endpoint,u),runUrl:l,language:n.language})
const m=await(0,W.o)(f,d,s)
await put(m,{number:p,mark:o(u),state:a,body:h})}catch(e){o=true
n.noComment(e.message)}}
return{begin({inputs:e,preview:n,source:r}){if(n&&!e["dry-run"])i=write(e,"building",{outcome:{source:r}},n.space)},async conclude(e,n){await i
const{inputs:r,preview:s,removal:o}=e
if(!r||r["dry-run"]&&e.status!=="failed")return
const a={outcome:e,advice:n}
if(o&&!s)for(const n of o.deleted)await write(r,"deleted",{outcome:e},n)
const c=s&&stateOf(e)
if(c)await write(r,c,a,s.space)}}}function stateOf({status:e,live:n,removal:r}){if(r)return r.left.length>0?"left":"deleted"
if(e==="failed")return"failed"
if(e!=="deployed"&&e!=="unchanged")return undefined
if(n?.how==="overtaken")return undefined
return n?.how==="running"||n?.how==="asleep"?"running":"pushed"}async function put(e,{number:n,mark:r,state:s,body:i}){const o=s==="deleted"||s==="left"
const a=await e.findComment(n,e=>e.isTrusted&&e.body.startsWith(r))
if(o&&!a)return
if(!o&&(await e.pullRequest(n).catch(()=>null))?.isOpen===false)return
await(a?e.changeComment(a,i):e.addComment(n,i))}var F=r(6099)
async function lastResort(e,n,r){const s=e instanceof Error?e.stack??e.message:String(e)
const i="hf-space-push failed"
const o=`The action has a bug and could not report how the run ended. Please report it with this text: ${s}`
const unsaid=()=>{throw new Error("There is no report to say it in.")}
const a={id:"unknown",facts:null,proof:"",say:unsaid}
const outputs=()=>(0,F.Yz)({...n,status:"failed",evidence:{step:"plan"},diagnosed:a})
const c=[()=>r.error(o,i),()=>outputs().forEach(([e,n])=>r.output(e,n)),()=>r.summary(`## ${i}\n\n${o.replace(/^/gm,"    ")}\n`)]
for(const e of c)try{await e()}catch{}}var q=r(7207)
var H=r(6659)
var j=r(4404)
var M=r(7829)
var G=r(2115)
var z=r(7867)
var B=r(558)
function narratorFor(e,n){const r=(0,z.Z)(n)
const{labels:s}=r
return{language:n,starting:({space:n})=>e.line((0,j.p)(r.starting(n))),checked({space:n,head:i,access:o,identity:a}){e.group(r.groups.access,[(0,j.n)(s.space,(0,j.p)([{value:n}])),...a?[(0,j.n)(s.token,(0,j.p)([{value:a.name}]))]:[],(0,j.n)(s.may,r.may[o.because]),(0,j.n)(s.before,i??s.none)])},planned(s,{settings:i},o){e.group(r.groups.plan,o)
const a=i&&(0,j.p)((0,B.oH)(G.J[i.are](i.keys),n))
if(a)e[i.are==="lost"?"warning":"line"](a,(0,j.p)(r.starting(s.space)))},creating:({space:n},{sdk:s,from:i})=>e.line((0,j.p)(r.creating(n,s,i))),setting:n=>e.group(r.groups.settings,n.map(e=>(0,j.n)(r.settings[e.setting],(0,j.p)([{value:(0,q.fE)(e)}])))),pushing:({branch:n})=>e.line((0,j.p)(r.pushing(n))),uploading:(n,s)=>e.line((0,j.p)(r.uploading(n,s))),pushed(n){if(n)e.group(r.groups.push,(0,H.TL)(n))},asking:n=>e.line((0,j.p)(r.asking(n))),answered:n=>e.line((0,j.p)(r.answered(n))),noDeployment:n=>e.line((0,j.p)(r.noDeployment(n))),noComment:r=>e.notice((0,j.p)((0,B.oH)(M.n.noComment(r),n)),(0,j.p)((0,B.oH)(M.n.title,n))),rolledBack(n){if(n)e.group(r.groups.rollback,(0,H.TL)(n))},...watchNarrator(e,r)}}function watchNarrator(e,n){let r=false
let s=false
const buildLogEnds=()=>{if(r)e.endGroup()
r=false}
return{stage({stage:r,message:s}){buildLogEnds()
if(r)e.line((0,j.p)(s?(0,B.t)`${n.stage(r)} ${s}`:n.stage(r)))},buildLine(i){if(!r)e.startGroup(n.groups.build)
r=s=true
for(const n of(0,H.TL)(i))e.line(n)},buildLogEnds:buildLogEnds,hasShownBuild:()=>s,notBegun:()=>e.line((0,j.p)(n.notBegun))}}var K=r(5338)
function stopwatch(e){const n=[]
const r=e.now()
let s="inputs"
const begin=i=>{s=i
const o=e.now()
let a=false
return()=>{if(a)return
a=true
const s=e.now()
const c=n.findIndex(e=>e.step===i)
const u=n[c]
const d=u!==undefined&&u.to>=o-r
const l={step:i,from:d?u.from:o-r,to:s-r,ms:(u?.ms??0)+s-o}
if(c<0)n.push(l)
else n[c]=l}}
return{timings:n,current:()=>s,begin:begin,async time(e,n){const r=begin(e)
try{return await n}finally{r()}}}}async function main(e){const n=stopwatch(e.clock)
const s=narratorFor(e.runner,readLanguage(e.env))
const i={timings:n.timings}
const learn=e=>void Object.assign(i,e)
const o=readTrigger(e.env)
const a=openComment(o,{tell:s,signal:e.signal})
const loadReport=()=>r.e(187).then(r.bind(r,1187))
try{const c=run(e,{steps:n,tell:s,learn:learn,comment:a,loadReport:loadReport})
const u=await Promise.race([c,e.crashed]).catch(async s=>{const a=main_withoutSecrets(evidenceOf(s,e.signal,n))
const[{diagnose:c},{findPlace:u}]=await Promise.all([r.e(434).then(r.bind(r,7434)),Promise.all([r.e(298),r.e(471)]).then(r.bind(r,471))])
const d=c(a)
const{at:l=[]}=d.say((0,K.V)(i,o))
const p=await u(l,i,{...e,trigger:o}).catch(()=>undefined)
return{status:"failed",evidence:a,diagnosed:d,...p&&{at:p}}})
const d={...i,...u}
const{report:l}=await loadReport()
const p=await l(d,{runner:e.runner,trigger:o,narrator:s})
await a.conclude(d,p)}catch(n){await lastResort(n,i,e.runner)}}function evidenceOf(e,n,r){const i=r.current()
if(n.aborted)return{step:i,finding:{kind:"cancelled"}}
if(e instanceof s.H)return e.evidence
const o=e instanceof Error?e.stack??e.message:String(e)
return{step:i,finding:{kind:"crashed"},text:o}}function main_withoutSecrets({text:e,http:n,network:r,...s}){return{...s,...e!==undefined&&{text:(0,o.pc)(e)},...n&&{http:{...n,...n.message&&{message:(0,o.pc)(n.message)}}},...r&&{network:{...r,message:(0,o.pc)(r.message)}}}}},2891:function(e,n,r){r.d(n,{H:function(){return Failure}})
class Failure extends Error{evidence
constructor(e,n){super(`${e.step} failed`,n)
this.name="Failure"
this.evidence=e}}},4053:function(e,n,r){r.d(n,{Pe:function(){return withoutKeys},RK:function(){return visible},jD:function(){return hide},pc:function(){return redacted}})
const s={everywhere:6,"in-text":3}
const i={everywhere:new Set,"in-text":new Set}
function hide(e,n){if(e.trim().length>=s[n])i[n].add(e)}const o=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])/u
const a=/[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const c=new RegExp(a,"gu")
const u=new RegExp(`${o.source}|${a.source}`,"gu")
function visible(e){return e.replace(/\r\n?|[\u2028\u2029]/g,"\n").replace(u,"")}function redacted(e,n="everywhere"){const r=replaced(e,[...rangesIn(e),...[c,u].flatMap(n=>rangesWithout(e,n))])
const s=n==="in-text"&&!i["in-text"].has(e)?[...i["in-text"]]:[]
return s.reduce((e,n)=>e.replace(wholeWord(n),"***"),r)}function rangesIn(e){return[...i.everywhere].flatMap(n=>{const r=[]
for(let s=e.indexOf(n);s>=0;s=e.indexOf(n,s+1))r.push([s,s+n.length])
return r})}function rangesWithout(e,n){if(e.search(n)<0)return[]
const r=new Uint32Array(e.length)
let[s,i]=["",0]
const keep=n=>{for(let e=i;e<n;e++)r[s.length+e-i]=e
s+=e.slice(i,n)}
for(const{0:r,index:s}of e.matchAll(n)){keep(s)
i=s+r.length}keep(e.length)
return rangesIn(s).map(([e,n])=>[r[e]??0,(r[n-1]??0)+1])}function replaced(e,n){if(n.length===0)return e
let[r,s]=["",0]
for(const[i,o]of[...n].sort(([e],[n])=>e-n)){if(i>=s)r+=`${e.slice(s,i)}***`
s=Math.max(s,o)}return r+e.slice(s)}function wholeWord(e){const n=e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")
return new RegExp(`(?<![\\p{L}\\p{N}_])${n}(?![\\p{L}\\p{N}_])`,"gu")}const d=/\b(hf_|api_org_|gh[opsur]_|github_pat_|glpat-|npm_|xox[abp]-|gsk_|r8_|sk-|AIza|ya29\.|AKIA|ASIA)(?=[\w.-]*\d)[\w.-]{12,}/g
const l=/\bhf_[\w.-]{16,}/g
function withoutKeys(e){return e.replace(l,"hf_***").replace(d,"$1***")}},8023:function(e,n,r){r.d(n,{$6:function(){return readCreated},A2:function(){return readWantedObjects},Ch:function(){return readVariables},Fe:function(){return readCommits},Ft:function(){return readRuntime},WQ:function(){return readCardErrors},Z8:function(){return readSpaceIds},a6:function(){return readWhoAmI},b1:function(){return readSpaceInfo},o3:function(){return readAccessToken},ql:function(){return readSecrets},tQ:function(){return readVisibility},xm:function(){return readIdToken}})
function readWhoAmI(e){const{name:n,type:r,orgs:s,auth:i}=record(e)
if(!isText(n))return null
const{expiresAt:o,accessToken:a}=record(i)
const{displayName:c,role:u,createdAt:d,fineGrained:l}=record(a)
return{name:n,...texts({type:r}),orgs:list(s).map(e=>{const{name:n,roleInOrg:r,securityRestrictions:s}=record(e)
return{...texts({name:n,role:r}),restrictions:list(s).map(String)}}),auth:{...texts({expiresAt:o,tokenName:c,role:u,createdAt:d}),scopes:list(record(l).scoped).map(e=>{const{entity:n,permissions:r}=record(e)
const{type:s,name:i}=record(n)
return{...texts({type:s,name:i}),permissions:list(r).map(String)}})}}}function readSpaceInfo(e){const{id:n,private:r,subdomain:s,host:i,sdk:o,visibility:a,sha:c,runtime:u,siblings:d}=record(e)
if(!isText(n))return null
return{...texts({id:n,subdomain:s,host:i,sdk:o,visibility:a,sha:c}),runtime:runtimeIn(u),private:r===true,...Array.isArray(d)&&{files:d.map(e=>String(record(e).rfilename))}}}function readRuntime(e){return isText(record(e).stage)?runtimeIn(e):null}function runtimeIn(e){const{stage:n,errorMessage:r,sha:s,hardware:i,gcTimeout:o}=record(e)
const{requested:a}=record(i)
return{...typeof n==="string"&&/^[A-Z_]{1,60}$/.test(n)&&{stage:n},...texts({message:r,sha:s}),...(typeof a==="string"||a===null)&&{hardware:a},...typeof o==="number"&&{sleepTime:o}}}function readSecrets(e){return readNamed(e,"description")}function readVariables(e){return readNamed(e,"value")}function readNamed(e,n){const r=Object.entries(record(e))
if(!isRecord(e)||r.some(([,e])=>typeof e!=="object"))return null
return new Map(r.map(([e,r])=>[e,texts(record(r))[n]??""]))}function readVisibility(e){const{visibility:n,private:r}=record(e)
if(isText(n))return n
return typeof r==="boolean"?r?"private":"public":null}function readCreated(e){const{url:n,name:r,id:s}=record(e)
return[n,r,s].some(isText)?"created":null}function readIdToken(e){const{value:n}=record(e)
return isText(n)?n:null}function readAccessToken(e){const{access_token:n}=record(e)
return isText(n)?n:null}function readSpaceIds(e){if(!Array.isArray(e))return null
return e.map(e=>record(e).id).filter(isText)}function readCommits(e){if(!Array.isArray(e))return null
return e.map(e=>{const{id:n,title:r,message:s}=record(e)
return texts({id:n,title:r,message:s})})}function readCardErrors(e){return list(record(e).errors).flatMap(e=>{const{message:n}=record(e)
return typeof n==="string"?[n]:[]})}function readWantedObjects(e){const{objects:n}=record(e)
if(!Array.isArray(n))return null
return n.flatMap(e=>{const{oid:n,actions:r}=record(e)
return typeof n==="string"&&record(r).upload!==undefined?[n]:[]})}function record(e){return typeof e==="object"&&e!==null?e:{}}function isRecord(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function isText(e){return typeof e==="string"&&e!==""}function list(e){return Array.isArray(e)?e:[]}function texts(e){const n=Object.entries(e).filter(([,e])=>typeof e==="string"&&e!=="")
return Object.fromEntries(n)}},6099:function(e,n,r){r.d(n,{Xy:function(){return headAfter},Yz:function(){return outputsOf},gV:function(){return stageOf}})
var s=r(9323)
const i={status:{description:"How the run ended: `deployed` (also if the wait was off or too short), `unchanged`, `skipped`, `dry-run`, `deleted` (the preview of a closed pull request) or `failed`.",of:e=>e.status},diagnosis:{description:"The id of the diagnosis; empty on success.",of:e=>e.status==="failed"?e.diagnosed.id:""},"space-url":{description:"The URL of the Space’s page.",of:e=>e.target?.url??pageOf(e)??""},"preview-space":{description:"The Space of the pull request, `owner/name`, if the run was about a preview; otherwise empty.",of:e=>e.preview?.space??""},"app-url":{description:"The URL of the app itself.",of:({target:e,removal:n})=>n?"":e?.appUrl??""},commit:{description:"The commit that the Space’s branch points to after the run.",of:e=>headAfter(e)??""},"previous-commit":{description:"The commit that the branch pointed to before the run; empty if there was none.",of:e=>e.head??""},"failed-commit":{description:"The pushed commit, if it does not run, whether or not the Space was rolled back; otherwise empty.",of:e=>e.status==="failed"&&e.pushed||""},history:{description:"`full` if the branch’s own commits were pushed, `snapshot` if one commit with the current files was.",of:e=>e.plan?.history??""},stage:{description:"The last stage that the run saw the Space in, such as `RUNNING` or `BUILDING`.",of:stageOf}}
function outputsOf(e){return Object.entries(i).map(([n,r])=>[n,r.of(e)])}function headAfter(e){const{rollback:n,live:r,pushed:s,head:i,removal:o}=e
if(o)return null
if(n&&"to"in n)return n.to
if(n?.head!==undefined)return n.head
if(s!==undefined)return r?.head??s
if(e.status!=="failed")return i
const{evidence:a}=e
if(a.finding?.kind==="cancelled"&&a.step==="push")return undefined
return a.head!==undefined?a.head:i}function stageOf(e){const n=e.status==="failed"?e.evidence.finding:undefined
if(n?.kind==="space-stage")return n.stage
return e.live?.stage??e.target?.runtime.stage??""}function pageOf({inputs:e}){return e&&(0,s.S)(e.endpoint,e.space)}},5891:function(e,n,r){r.d(n,{Gi:function(){return isFor},Pr:function(){return meaningOf},bw:function(){return m}})
const s={connect:1e4,firstByte:3e4,idle:3e4,total:6e4}
const i={connect:1e4,firstByte:3e5,idle:6e4,total:36e5}
const o={connect:1e4,firstByte:1e4,idle:12e4,total:Infinity}
const a={400:null,401:"authentication-failed",402:"payment-required",403:"permission-denied",404:"repository-not-found",408:"network",409:"non-fast-forward",412:"non-fast-forward",413:"large-file",422:null,429:"rate-limited","5xx":"hub-unavailable",other:null}
const c={...a,401:"permission-denied"}
const u={...c,400:"invalid-input",409:"hub-unavailable",422:"invalid-input"}
function all(e){return{400:e,401:e,402:e,403:e,404:e,408:e,409:e,412:e,413:e,422:e,429:e,"5xx":e,other:e}}const d={purpose:"look",deadlines:s,retry:"always",means:a}
const l={purpose:"push",deadlines:s,retry:"always",means:a}
const p={purpose:"watch",step:"build",deadlines:s,retry:"never",means:c}
const f={purpose:"manage",step:"settings",deadlines:s,retry:"always",means:u}
const h={...f,step:"start",input:"restart"}
const m={"id-token":{purpose:"exchange",step:"credential",deadlines:s,retry:"always",means:{...all("network"),401:"oidc-unavailable",403:"oidc-unavailable"}},"token-exchange":{purpose:"exchange",step:"credential",deadlines:s,retry:"always",passes:/\baborted\b/i,means:{...all("oidc-rejected"),408:"network",429:"rate-limited","5xx":"hub-unavailable"}},whoami:{purpose:"identify",step:"access",deadlines:s,retry:"always",means:a},space:{...d,step:"access"},neighbours:{...d,step:"access",retry:"never"},spaces:{...d,step:"access"},commits:{...d,step:"plan"},"validate-yaml":{...d,step:"plan",retry:"never"},"auth-check":{...l,step:"access"},advertisement:{...l,step:"access"},"lfs-batch":{...l,step:"plan"},"upload-pack":{...l,step:"plan",deadlines:i},"receive-pack":{...l,step:"push",deadlines:i},"lfs-upload":{...l,step:"push",deadlines:{...i,firstByte:6e4}},"lfs-verify":{...l,step:"push",means:{...a,404:"network"}},create:{...f,step:"create",input:"create",passes:/conflicting operation/i},delete:{...f,step:"delete",input:"preview"},secrets:{...f,input:"secrets"},variables:{...f,input:"variables"},hardware:{...f,input:"hardware"},"sleep-time":{...f,input:"sleep-time"},visibility:{...f,input:"visibility"},restart:h,factory:h,runtime:p,head:{...d,step:"build",retry:"never"},logs:{...p,deadlines:o},app:{purpose:"app",step:"answer",deadlines:s,retry:"never",means:all("app-failed")}}
function isFor(e,...n){return n.includes(m[e].purpose)}function meaningOf(e,n){const{means:r}=m[e]
if(n>=500)return r["5xx"]
return Object.hasOwn(r,n)?r[n]:r.other}},9323:function(e,n,r){r.d(n,{S:function(){return spaceUrl},l:function(){return lfsServer}})
function spaceUrl(e,n){return`${e}/spaces/${n}`}function lfsServer(e){return`${e}.git/info/lfs`}},5056:function(e,n,r){r.d(n,{R:function(){return tlsTrouble}})
const s=/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ISSUER|CRL/
const i=/ERR_TLS|ERR_SSL|EPROTO/
function tlsTrouble(e){if(s.test(e))return"certificate"
return i.test(e)?"handshake":null}},6659:function(e,n,r){r.d(n,{SY:function(){return neutral},TL:function(){return quoted},TN:function(){return oneLine},tJ:function(){return inert}})
var s=r(4053)
function neutral(e,n="everywhere"){return(0,s.Pe)((0,s.RK)((0,s.pc)(e,n)))}function oneLine(e,n=300){const r=neutral(e,"in-text").replace(/\s+/g," ").trim()
return r.length>n?`${r.slice(0,n-1)}…`:r}function quoted(e,n=200){const r=neutral(e,"in-text").split("\n").map(e=>e.trimEnd())
while(r.at(-1)==="")r.pop()
const s=r.length>n?["…",...r.slice(-n)]:r
return s.map(e=>`│ ${e.slice(0,2e3).replaceAll("##[","##​[")}`)}function inert(e){const n=neutral(e).replaceAll("\n"," ")
return n.replaceAll("##[","##​[").replace(/^(\s*):(?=:)/,"$1:​")}},4404:function(e,n,r){r.d(n,{n:function(){return row},p:function(){return plain}})
var s=r(6659)
function plain(e){const n=[]
const r=e.map(e=>typeof e==="string"?e:`\0${n.push(unmarkedValue(e.value))-1}\0`)
return unmarked(r.join("")).replace(/\0(\d+)\0/g,(e,r)=>n[Number(r)]??"")}function unmarked(e){return e.replace(/\[([^\]]*)\]\(([^)]*)\)/g,(e,n,r)=>n===r?r:`${n} (${r})`).replace(/`([^`]*)`/g,"$1").replace(/\*\*([^*]*)\*\*/g,"$1")}function unmarkedValue(e){return(0,s.TN)(e).replaceAll("##[","##​[").replaceAll("::",":​:")}const row=(e,n)=>`${e}: ${n}`},1214:function(e,n,r){r.d(n,{h:function(){return allOrFirstFailure}})
async function allOrFirstFailure(...e){const n=await Promise.allSettled(e)
return n.map(e=>{if(e.status==="rejected")throw e.reason
return e.value})}},1061:function(e,n,r){r.d(n,{Uy:function(){return hideToken},cT:function(){return withoutSecrets},s0:function(){return hideSecrets},vI:function(){return hideTokens}})
var s=r(6984)
var i=r(3041)
const o=["INPUT_TOKEN","HF_TOKEN","INPUT_GITHUB-TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
function hideTokens(e,n){const r=e["INPUT_SPACE"]??""
const s=/^[\w.-]+\/[\w.-]+$/.test(r)?[r]:[]
for(const r of o)hideToken(e[r]??"",{runner:n,names:s})}function hideToken(e,n){for(const r of new Set([e.trim(),(0,i.eh)(e)]))hide(r,n)}function hideSecrets(e,n){for(const{value:r}of e.secrets)hide(r.reveal(),{runner:n,names:(0,s.e)(e)})}function hide(e,{runner:n,names:r}){if(e==="")return
for(const o of(0,i.Xk)(e))n.mask(o,(0,s.N)(o,r)?"in-text":"everywhere")}const a=8
function withoutSecrets(e,{secrets:n},r){const s=new Set(n.map(({key:e})=>e))
const i=[...r,...n.map(({value:e})=>e.reveal())].map(e=>e.trim()).filter(e=>e!=="")
const holds=e=>i.some(n=>e.trim()===n||n.length>=a&&e.includes(n))
return Object.fromEntries(Object.entries(e).filter(([e,n=""])=>!s.has(e)&&(c.test(e)||!holds(n))))}const c=/^(PATH|HOME|USERPROFILE|SystemRoot|ComSpec|TEMP|TMP|TMPDIR)$/i},2346:function(e,n,r){r.d(n,{C:function(){return askCommits},O:function(){return look}})
var s=r(3892)
var i=r(1214)
var o=r(6820)
var a=r(3252)
const c=50
async function look(e,n,r){const{git:s,spaceApi:u,door:d,clock:l,steps:p,tell:f,learn:h}=n
const{inputs:m}=e
const g=(0,a.t)({...e,mayBeMissing:m.create},n)
const w=askCommits(m,n.hub)
const y=(0,o.h)(m,u)
const v=Promise.race([d.allSent(),l.sleep(c)])
const b=v.then(()=>{s.objects.find("HEAD").catch(()=>undefined)
return p.time("plan",r())})
const[k,T,$]=await(0,i.h)(g,b,y)
f.checked(k)
h({source:T.source})
return{target:k,settings:$,commits:w,...T}}async function askCommits(e,n){if(!(0,s.RO)(e))return null
const r=await n.commits(e.space,e["space-branch"]).catch(()=>null)
return r!==null&&"ok"in r?r.ok:null}},6820:function(e,n,r){r.d(n,{A:function(){return i},h:function(){return lookAtSettings}})
const s={ok:new Map}
const i={secrets:s,variables:s}
async function lookAtSettings(e,n){const[r,i]=await Promise.all([e.secrets.length>0?n.secrets():s,e.variables.length>0?n.variables():s])
return{secrets:r,variables:i}}},3252:function(e,n,r){r.d(n,{t:function(){return validate}})
function identityOf(e){if(!("ok"in e))return null
const{name:n,type:r,auth:s,orgs:i}=e.ok
return{name:n,type:r==="org"||r==="app"?r:"user",...s.tokenName&&{tokenName:s.tokenName},...s.role&&{role:s.role},...s.createdAt&&{createdAt:s.createdAt},...s.expiresAt&&{expiresAt:s.expiresAt},...i.length>0&&{organizations:i.flatMap(({name:e})=>e??[])}}}function judge(e,n,r){const s=e.split("/")[0]??""
const{whoami:i,git:o,mayWrite:a}=r
const c=[o,r.space,a].flatMap(e=>"refused"in e?[e.refused]:[])
const u="refused"in o?o.refused.status:200
if("refused"in i&&i.refused.status===401&&n!=="oidc"&&n!=="oauth")return no({finding:{kind:"token-rejected"},http:i.refused})
if("refused"in o&&u===401)return no({finding:{kind:"token-rejected"},http:o.refused})
const d=c.find(e=>e.status===403&&policyOf(e,s))
if(d)return denied(policyOf(d,s)??{why:"disabled"},d)
const l=memberOf(i,s)?.restrictions??[]
if(l.length>0)return denied({why:"org-restriction",owner:s,restrictions:l})
if("refused"in o&&u===404)return no({finding:{kind:"space-missing",space:e},http:o.refused})
if("refused"in o&&u===403)return denied({why:"refused",message:o.refused.message??""},o.refused)
if("refused"in o)return no({http:o.refused})
if("ok"in a)return{may:"yes",because:"write-check"}
const p=judgeRole(e,i)
if(n==="oidc"||n==="oauth"||n==="app")return{may:"unknown",because:"token-kind"}
if("why"in p)return denied(p,a.refused)
return a.refused.status===403?denied(refusalOf(s,i,a.refused),a.refused):p}function judgeCreation(e,n,r){if(n==="oidc"||n==="oauth"||n==="app")return{may:"unknown",because:"token-kind"}
if(!("ok"in r))return{may:"unknown",because:"no-answer"}
const{role:s,scopes:i}=r.ok.auth
const refused=n=>denied({why:"create",owner:e,because:n})
if(s==="read")return denied({why:"read-token"})
const o=i.some(({type:n,name:r,permissions:s})=>(n==="user"||n==="org")&&r===e&&s.includes("repo.write"))
if(s==="fineGrained"&&!o)return refused("scope")
if(r.ok.name===e)return{may:"yes",because:s==="fineGrained"?"scope":"owner"}
const a=memberOf(r,e)?.role
if(memberOf(r,e)===undefined)return refused("not-a-member")
if(a==="read"||a==="no_access")return refused("role")
return{may:"yes",because:"organisation"}}function refusalOf(e,n,r){const s=memberOf(n,e)?.role
if(s!==undefined&&s!=="admin"&&s!=="write")return{why:"org-role",owner:e,role:s}
if(s===undefined&&"ok"in n&&n.ok.name!==e)return{why:"not-a-member",owner:e}
return{why:"refused",message:r.message??""}}function judgeRole(e,n){if(!("ok"in n))return{may:"unknown",because:"no-answer"}
const r=e.split("/")[0]??""
const{role:s,scopes:i}=n.ok.auth
if(s==="read")return{why:"read-token"}
if(s==="fineGrained")return judgeScopes(e,r,i)
if(s!=="write"&&s!=="god")return{may:"unknown",because:"token-kind"}
if(n.ok.name===r)return{may:"yes",because:"owner"}
const o=memberOf(n,r)?.role
if(o==="admin"||o==="write")return{may:"yes",because:"organisation"}
if(o==="read"||o==="no_access")return{why:"org-role",owner:r,role:o}
if(o!==undefined)return{may:"unknown",because:"not-listed"}
return{may:"unknown",because:"not-listed"}}function judgeScopes(e,n,r){const s=r.filter(({type:r,name:s})=>r==="space"&&s===e||(r==="user"||r==="org")&&s===n)
if(s.some(e=>e.permissions.includes("repo.write")))return{may:"yes",because:"scope"}
const i=r.some(e=>e.type==="resource-group"&&e.permissions.includes("repo.write"))
if(i)return{may:"unknown",because:"not-listed"}
return{why:"fine-grained-scope",owner:n,granted:s.flatMap(e=>e.permissions)}}function memberOf(e,n){return"ok"in e?e.ok.orgs.find(e=>e.name===n):undefined}function policyOf({message:e=""},n){if(/needs to be approved by the organization/i.test(e))return{why:"org-approval-pending",owner:n}
if(/revoked by the organization administrator/i.test(e))return{why:"org-revoked",owner:n}
if(/access to this resource is disabled/i.test(e))return{why:"disabled"}
return null}function no(e){return{may:"no",evidence:{step:"access",...e}}}function denied(e,n){return no({finding:{kind:"access-denied",reason:e},...n&&{http:n}})}var s=r(2891)
var i=r(9323)
async function validate(e,n){const r=await n.steps.time("access",judged(e,n))
n.learn({target:r})
return r}async function judged({inputs:e,credential:n,mayBeMissing:r},o){const{hub:a}=o
const c=e.space
const[u,d,l,p]=await Promise.all([a.heads(c,"access"),a.whoami().catch(noAnswer("whoami")),a.space(c,"access").catch(noAnswer("space")),a.mayWrite(c).catch(noAnswer("auth-check"))])
const f=identityOf(d)
const h="ok"in u?u.ok.heads.get(e["space-branch"])??null:undefined
o.learn({identity:f,...h!==undefined&&{head:h}})
const m=judge(c,n.kind,{whoami:d,space:l,mayWrite:p,git:u})
const g=m.may==="no"&&m.evidence.finding?.kind==="space-missing"
if(g&&r)return missing(e,n,{whoami:d,identity:f})
if(m.may==="no"){const{finding:e}=m.evidence
if(e?.kind!=="space-missing")throw new s.H(m.evidence)
const n=await o.findNeighbours(c)
throw new s.H({...m.evidence,finding:{...e,...n}})}if("refused"in u)throw new s.H({step:"access",http:u.refused})
const w="ok"in l?l.ok:{private:false,runtime:{}}
const y=presentId(u.ok.url,w,e)??c
if(ownerOf(y)!==ownerOf(c))throw new s.H({step:"access",finding:{kind:"space-missing",space:c,movedTo:y}})
const{runtime:v,sdk:b,visibility:k,files:T}=w
return{space:y,...y!==c&&{renamedFrom:c},url:(0,i.S)(e.endpoint,y),appUrl:appUrl(y,w),exists:true,private:w.private,runtime:v,...b&&{sdk:b},...k&&{visibility:k},...T&&{files:T},branch:e["space-branch"],head:h??null,advertisement:u.ok.advertisement,identity:f,access:m}}function missing(e,n,{whoami:r,identity:o}){const[a=""]=e.space.split("/")
const c=judgeCreation(a,n.kind,r)
if(c.may==="no")throw new s.H(c.evidence)
return{space:e.space,url:(0,i.S)(e.endpoint,e.space),appUrl:appUrl(e.space,{}),exists:false,private:e.visibility!==undefined&&e.visibility!=="public",runtime:{},branch:e["space-branch"],head:null,identity:o,access:c}}function presentId(e,n,r){const s=(0,i.S)(r.endpoint,"")
const o=e.startsWith(s)?e.slice(s.length):undefined
return[o===r.space?n.id:o,o].find(e=>/^[\w.-]+\/[\w.-]+$/.test(e??""))}function ownerOf(e){return(e.split("/")[0]??"").toLowerCase()}function appUrl(e,{host:n,subdomain:r}){if(n&&/^https?:\/\/[\w.:-]+$/.test(n))return n
const s=r&&/^[\w-]+$/.test(r)?r:e.toLowerCase().replace(/[^a-z0-9]/g,"-")
return`https://${s}.hf.space`}function noAnswer(e){return()=>({refused:{route:e,url:"",status:0}})}},5093:function(e,n,r){r.d(n,{G9:function(){return settle},SW:function(){return requireOwn},oW:function(){return previewOf}})
var s=r(7598)
var i=r.n(s)
var o=r(2396)
var a=r(2891)
const digest=e=>(0,s.createHash)("sha256").update(e).digest("hex")
function previewOf(e){return(0,o.oW)(e,digest)}function taskOf(e,n){const r=(0,o.Mw)(e,n,digest)
if(r?.task==="unknown")throw unusable({step:"inputs",value:"true",expected:"pull-request"})
return r}async function settle(e,n,r){const s=e.preview==="false"?undefined:taskOf(e,await r())
if(s===undefined)return{inputs:e,trigger:n}
if(s.task==="clean")return{ends:s,inputs:e,trigger:n}
const{preview:i}=s
const o={preview:i,inputs:forPreview(e,i),trigger:{...n,previewOf:i.of}}
return s.task==="delete"?{...o,ends:s}:o}function forPreview(e,{space:n}){return{...e,space:n,create:true,history:"snapshot","space-branch":"main"}}async function requireOwn(e,{exists:n,head:r,space:s},i){if(!n||r===null)return
const c=await i.commits(s,"main")
if("refused"in c)throw new a.H({step:"plan",http:c.refused})
if(!(0,o.ji)(c.ok,e.of))throw unusable({step:"plan",value:s,expected:"own-preview"})}function unusable({step:e,...n}){const r=[{input:"preview",...n}]
return new a.H({step:e,finding:{kind:"invalid-inputs",problems:r}})}},5338:function(e,n,r){r.d(n,{V:function(){return contextOf}})
var s=r(9323)
function contextOf(e,n){const{inputs:r,target:i,source:o,credential:a,identity:c,plan:u}=e
const d=u&&u.update!=="unchanged"&&i?.branch==="main"
const l=i?.space??r?.space
const{tokenName:p,role:f}=c??{}
return{endpoint:r?.endpoint??"https://huggingface.co",...l&&r&&{space:l,spaceUrl:(0,s.S)(r.endpoint,l)},...e.preview&&{preview:e.preview.of},...r&&{spaceBranch:r["space-branch"]},...o&&{ref:o.label},...d&&{card:u.findings.filter(({kind:e})=>e==="card")},...e.files&&{files:e.files},...a&&{token:{source:a.source,...p&&{name:p},...f&&{role:f}}},...c&&{account:c.name},...n.repository&&{repository:n.repository},...n.secretsUrl&&{secretsUrl:n.secretsUrl}}}},1059:function(e,n,r){r.d(n,{NK:function(){return findingText},Ul:function(){return series},iT:function(){return findingTexts},lP:function(){return sizeText},tT:function(){return commitText}})
var s=r(6468)
var i=r(558)
function findingTexts(e,n=10){const r=e.length-n
const s=r>0?[(0,i.cv)({en:`And ${r} more.`,"zh-TW":`還有 ${r} 個。`})]:[]
return(0,i.hC)(...e.slice(0,n).map(findingText),...s)}function series(e,n=10){const r=(0,i.cv)({en:"; ","zh-TW":"；"})
const s=e.slice(0,n).flatMap((e,n)=>n===0?e:[...r,...e])
const o=e.length-n
return o>0?[...s,...(0,i.cv)({en:`; and ${o} more`,"zh-TW":`；還有 ${o} 個`})]:s}function commitText({sha:e,author:n,date:r,subject:s}){const[o,a]=[e.slice(0,7),r.slice(0,10)]
return(0,i.cv)({en:(0,i.t)`${o} ${s} by ${n} on ${a}`,"zh-TW":(0,i.t)`${o} ${s}（${n}，${a}）`})}const o=["KiB","MiB","GiB","TiB"]
function sizeText(e){if(e<1024)return`${e} B`
let n=e/1024
let r=0
while(Math.ceil(n)>=1024&&r<o.length-1){n/=1024
r++}return`${r===0?Math.ceil(n):(Math.ceil(n*10)/10).toFixed(1)} ${o[r]}`}function findingText(e){switch(e.kind){case"large-file":case"binary-file":return fileText(e)
case"missing-lfs-object":return(0,i.cv)({en:(0,i.t)`The content of ${e.path} (${[sizeText(e.size)]}) is missing: there is only its LFS pointer, here and at the origin.`,"zh-TW":(0,i.t)`缺少 ${e.path}（${[sizeText(e.size)]}）的內容：這裡和 origin 都只有它的 LFS 指標檔（pointer）。`})
case"invalid-metadata":return(0,i.cv)({en:(0,i.t)`The settings at the top of \`README.md\` are not valid: ${withoutStop(e.message)}.`,"zh-TW":(0,i.t)`\`README.md\` 最上面的設定不正確：${withoutStop(e.message)}。`})
case"card":return cardText(e.problem)
case"name":return nameText(e.problem)
case"secret":return secretText(e)
case"case-clash":return(0,i.cv)({en:(0,i.t)`These names differ only in capital letters or in how an accent is written, so Windows and macOS keep only one of them: ${series(pathsOf(e.paths))}.`,"zh-TW":(0,i.t)`這些名稱只差在大小寫或重音符號的寫法，在 Windows 和 macOS 上只會留下其中一個：${series(pathsOf(e.paths))}。`})}}function withoutStop(e){return e.trim().replace(/\.$/,"")}function pathsOf(e){return e.map(e=>(0,i.t)`${e}`)}function fileText({kind:e,path:n,size:r,at:s,commit:o}){const a=e==="large-file"?(0,i.cv)({en:"over 10 MiB","zh-TW":"超過 10 MiB"}):(0,i.cv)({en:"binary","zh-TW":"是二進位檔案"})
const c=placeOf(s)
const u=sinceText(o)
return(0,i.cv)({en:(0,i.t)`${n} (${[sizeText(r)]}) is ${a}, and Hugging Face takes it only when it is stored with Git LFS; it is ${c}${u}.`,"zh-TW":(0,i.t)`${n}（${[sizeText(r)]}）${a}，Hugging Face 只接受用 Git LFS 存放；它${c}${u}。`})}function secretText(e){const{place:n}=e
const r=(0,s.y)(e)
if(n.in!=="file")return(0,i.cv)({en:(0,i.t)`A secret in ${r}.`,"zh-TW":(0,i.t)`有機密資料：${r}。`})
const{at:o,commit:a,fingerprints:c}=n
const[u]=c
const d=u===undefined?[]:(0,i.cv)({en:(0,i.t)`; its fingerprint for \`.gitleaksignore\` is ${u}`,"zh-TW":(0,i.t)`；用在 \`.gitleaksignore\` 的指紋（fingerprint）是 ${u}`})
return(0,i.cv)({en:(0,i.t)`A secret in ${r}, ${placeOf(o)}${sinceText(a)}${d}.`,"zh-TW":(0,i.t)`有機密資料：${r}，${placeOf(o)}${sinceText(a)}${d}。`})}function placeOf(e){return e==="tip"?(0,i.cv)({en:"in the files as they are now","zh-TW":"在目前的檔案裡"}):(0,i.cv)({en:"in earlier commits only","zh-TW":"只在較早的 commit 裡"})}function sinceText(e){if(e===undefined)return[]
return(0,i.cv)({en:(0,i.t)`, since ${commitText(e)}`,"zh-TW":(0,i.t)`，最早來自 ${commitText(e)}`})}function cardText(e){switch(e.kind){case"no-front-matter":return e.readme?(0,i.cv)({en:"`README.md` does not begin with the Space’s settings, which stand between two `---` lines.","zh-TW":"`README.md` 的最上面沒有 Space 的設定（兩行 `---` 之間的那一段）。"}):(0,i.cv)({en:"There is no `README.md`, which holds the Space’s settings.","zh-TW":"沒有 `README.md`，Space 的設定要寫在裡面。"})
case"no-sdk":return(0,i.cv)({en:"The settings at the top of `README.md` do not say what the Space runs on: `sdk` is missing.","zh-TW":"`README.md` 最上面的設定缺少 `sdk`，不知道 Space 要用什麼執行。"})
case"unknown-sdk":return e.deprecated?(0,i.cv)({en:(0,i.t)`The \`sdk\` in \`README.md\` is ${e.value}, which is no longer offered: a Space that had it before goes on, and a new one for Streamlit uses \`sdk: docker\`.`,"zh-TW":(0,i.t)`\`README.md\` 裡的 \`sdk\` 是 ${e.value}，已經不再提供：原本就用它的 Space 可以繼續執行，新的 Streamlit Space 要用 \`sdk: docker\`。`}):(0,i.cv)({en:(0,i.t)`The \`sdk\` in \`README.md\` is ${e.value}; it can be \`gradio\`, \`docker\` or \`static\`.`,"zh-TW":(0,i.t)`\`README.md\` 裡的 \`sdk\` 是 ${e.value}，可以用的是 \`gradio\`、\`docker\` 或 \`static\`。`})
case"no-app-file":return noAppFile(e)
case"unquoted-version":return(0,i.cv)({en:(0,i.t)`The ${[`\`${e.key}\``]} in \`README.md\` has no quotes and is read as the number ${e.value}: \`3.10\`, for one, becomes 3.1.`,"zh-TW":(0,i.t)`\`README.md\` 裡的 ${[`\`${e.key}\``]} 沒有加引號，會被讀成數字 ${e.value}：例如 \`3.10\` 會變成 3.1。`})
case"no-text":return(0,i.cv)({en:(0,i.t)`The ${[`\`${e.key}\``]} in \`README.md\` is not a text.`,"zh-TW":(0,i.t)`\`README.md\` 裡的 ${[`\`${e.key}\``]} 不是文字。`})
case"invalid-port":return(0,i.cv)({en:(0,i.t)`The \`app_port\` in \`README.md\` is ${e.value}; it can be a whole number from 1 to 65535.`,"zh-TW":(0,i.t)`\`README.md\` 裡的 \`app_port\` 是 ${e.value}，必須是 1 到 65535 的整數。`})}}function noAppFile({declared:e,path:n,sdk:r,similar:s}){const o=e?(0,i.cv)({en:(0,i.t)`The \`app_file\` in \`README.md\` is ${n}`,"zh-TW":(0,i.t)`\`README.md\` 裡的 \`app_file\` 是 ${n}`}):(0,i.cv)({en:(0,i.t)`A Space with ${[`\`sdk: ${r}\``]} starts ${n}`,"zh-TW":(0,i.t)`${[`\`sdk: ${r}\``]} 的 Space 會啟動 ${n}`})
const a=s===undefined?[]:(0,i.cv)({en:(0,i.t)`; there is ${s}`,"zh-TW":(0,i.t)`；有的是 ${s}`})
return(0,i.cv)({en:(0,i.t)`${o}, and there is no such file${a}.`,"zh-TW":(0,i.t)`${o}，但是找不到這個檔案${a}。`})}function nameText(e){const{path:n}=e
switch(e.kind){case"submodule":return(0,i.cv)({en:(0,i.t)`${n} is a submodule: its files are not pushed.`,"zh-TW":(0,i.t)`${n} 是 submodule，裡面的檔案不會一起送出。`})
case"not-utf-8":return(0,i.cv)({en:(0,i.t)`The name of ${n} is not UTF-8; what cannot be read is shown as \`\uFFFD\`.`,"zh-TW":(0,i.t)`${n} 的名稱不是 UTF-8，無法讀取的部分顯示為 \`\uFFFD\`。`})
case"control-character":return(0,i.cv)({en:(0,i.t)`The name of ${n} has an invisible character in it, such as a line break.`,"zh-TW":(0,i.t)`${n} 的名稱裡有看不見的字元，例如換行。`})
case"backslash":return(0,i.cv)({en:(0,i.t)`The name of ${n} has a backslash in it, which Windows takes for the border of a folder.`,"zh-TW":(0,i.t)`${n} 的名稱裡有反斜線，Windows 會把它當成資料夾的分隔。`})
case"reserved":{const r=e.component===""?(0,i.cv)({en:"an empty name","zh-TW":"空白的名稱"}):(0,i.cv)({en:(0,i.t)`the name ${e.component}`,"zh-TW":(0,i.t)`名稱 ${e.component}`})
return(0,i.cv)({en:(0,i.t)`The path ${n} has ${r} in it, which git keeps for itself.`,"zh-TW":(0,i.t)`路徑 ${n} 裡有${r}，這是 git 保留的。`})}case"too-long":return(0,i.cv)({en:(0,i.t)`The path ${n} has a name of ${[String(e.bytes)]} bytes in it; file systems take 255.`,"zh-TW":(0,i.t)`路徑 ${n} 裡有一個名稱長達 ${[String(e.bytes)]} 個位元組，檔案系統最多接受 255 個。`})}}},7867:function(e,n,r){r.d(n,{Z:function(){return wordsOf}})
const s={en:{space:"Space",branch:"Branch of the Space",source:"Source",before:"Previous commit",after:"Current commit",history:"History",commits:"New commits",sent:"New files on the Space",lfs:"Large and binary files (LFS)",removed:"Files removed from the Space",overwritten:"Overwritten commits",failed:"Failed commit",changes:"Settings changed",wouldChange:"Settings that would change",stage:"Stage of the Space",token:"Token",may:"Write access",none:"none"},"zh-TW":{space:"Space",branch:"Space 的分支",source:"來源",before:"上一個 commit",after:"目前的 commit",history:"commit 歷史",commits:"新增的 commit 數",sent:"Space 上新增的檔案",lfs:"大型與二進位檔案（LFS）",removed:"從 Space 移除的檔案",overwritten:"被覆蓋的 commit",failed:"失敗的 commit",changes:"變更的設定",wouldChange:"會變更的設定",stage:"Space 的階段",token:"Token",may:"寫入權限",none:"無"}}
var i=r(6297)
var o=r(558)
const a={steps:{inputs:"Inputs",credential:"Token",access:"Check",plan:"Plan",create:"Create",settings:"Settings",push:"Push",verify:"Verify",build:"Build",start:"Start",answer:"Health check",rollback:"Roll back",delete:"Delete"},groups:{access:"Checked the token and the Space",plan:"Planned the push",settings:"Changing the Space’s settings",push:"What Hugging Face said",build:"Build log",rollback:"What Hugging Face said to the rollback"},starting:e=>(0,o.t)`Deploying to the Space ${e}.`,pushing:e=>(0,o.t)`Pushing to the branch ${e} of the Space. A large push takes a while.`,uploading:(e,n)=>(0,o.t)`Uploading LFS files: ${a.bytes(e)} of ${a.bytes(n)}.`,creating:(e,n,r)=>(0,o.t)`Creating the Space ${e} for ${[a.sdks[n]??n]}, ${a.sdkFrom[r]}.`,sdks:{gradio:"Gradio",docker:"Docker",static:"static files",streamlit:"Streamlit"},sdkFrom:{input:(0,o.t)`as the input \`sdk\` says`,readme:(0,o.t)`as the README says`,Dockerfile:(0,o.t)`because there is a \`Dockerfile\``,"requirements.txt":(0,o.t)`because \`requirements.txt\` lists gradio`,"app.py":(0,o.t)`because \`app.py\` uses gradio`,"index.html":(0,o.t)`because there is an \`index.html\``},settings:{secrets:"Secret",variables:"Variable",hardware:"Hardware","sleep-time":"Sleep time",visibility:"Visibility",restart:"Restart",factory:"Factory rebuild"},stage:e=>(0,o.t)`The Space is ${[a.stages[e]??"at a stage that this action does not know"]} (${e}).`,stages:{BUILDING:"building",RUNNING_BUILDING:"building, and the previous version still runs",APP_STARTING:"starting",RUNNING_APP_STARTING:"starting, and the previous version still runs",RUNNING:"running",BUILD_ERROR:"not running: its build failed",RUNTIME_ERROR:"not running: its app stopped",CONFIG_ERROR:"without usable settings",NO_APP_FILE:"without an app file",PAUSED:"paused",SLEEPING:"asleep",STOPPED:"stopped",DELETING:"being deleted"},notBegun:(0,o.t)`The Space has not started to build for a minute. This run keeps waiting. The Space’s page shows whether it is paused.`,asking:e=>(0,o.t)`Requesting ${e} from the app until it answers.`,answered:e=>(0,o.t)`The app answered ${e}.`,noDeployment:e=>(0,o.t)`GitHub created no Deployment for this run: ${e}. A Deployment needs \`permissions: deployments: write\`; deploying to the Space does not.`,sources:{input:"the input `token`",environment:"the environment variable `HF_TOKEN`",oidc:"a keyless login (OIDC)",stored:"the token file of the Hugging Face CLI"},notes:{trimmed:e=>(0,o.t)`The token had more around it than itself: spaces, line breaks, quotation marks, or a name in front. This run ignored that. Please store the token again without it; it came from ${a.sources[e].replaceAll("`","")}.`,renamed:(e,n)=>(0,o.t)`The Space ${e} is now called ${n}. This run used the new name. Please change \`space:\` in the workflow file.`,unsure:e=>({"not-listed":(0,o.t)`Hugging Face does not list the permissions of this token for this Space. The push was tried anyway.`,"token-kind":(0,o.t)`The permissions of this kind of token cannot be checked in advance. The push was tried anyway.`,"no-answer":(0,o.t)`Hugging Face did not answer the question about this token’s permissions. The push was tried anyway.`}[e]),expires:e=>(0,o.t)`The token expires on ${e}. Create a new one before then at [Settings → Access Tokens](https://huggingface.co/settings/tokens).`,endless:(0,o.t)`The token seems to have no expiration date. Create one with a date at [Settings → Access Tokens](https://huggingface.co/settings/tokens), and replace it regularly.`,old:e=>(0,o.t)`The token was created on ${e}, more than a year ago. Replace it regularly: then it does less harm if it leaks.`,admin:(0,o.t)`The token has the permission “Admin”, which is more than it needs. “Write” is enough, and a fine-grained token for this Space alone is better.`,broad:(0,o.t)`The token can write to everything in its account, which is more than it needs. Use a fine-grained token for this Space alone, or no token at all: [keyless login (OIDC)](https://huggingface.co/docs/hub/trusted-publishers).`,personal:(e,n)=>(0,o.t)`The token belongs to the person ${e}, and the Space to the organization ${n}. When that person leaves or deletes the token, the deployment stops. A [keyless login (OIDC)](https://huggingface.co/docs/hub/trusted-publishers) does not depend on anyone.`,commonSecrets:e=>(0,o.t)`The values of these secrets are words that this run shows anyway: ${e.join(", ")}. Such a value is hidden only in the texts of others, such as a build log. If it is not a secret, move it to \`variables\`. If it is one, choose another value.`,otherBranch:e=>(0,o.t)`The branch ${e} has been updated. A Space builds and shows only its \`main\` branch.`,created:(e,n)=>(0,o.t)`This run created the Space for ${[a.sdks[e]??e]}, ${a.sdkFrom[n]}.`,timedOut:e=>e==="RUNNING"?(0,o.t)`The wait ended, and the Space still runs an earlier commit (${e}). If its page shows no build, run the workflow once with \`restart: factory\`, which builds the Space again from scratch. To wait longer, set \`wait-timeout\`.`:(0,o.t)`The wait ended before the Space ran the pushed commit. The Space was ${[a.stages[e]??"at an unknown stage"]} (${e||"?"}). It may yet succeed: see its page. To wait longer, set \`wait-timeout\`.`,unwatched:{refused:(0,o.t)`This run could not watch the Space: this token may not ask for the Space’s stage. Check on the Space’s page that it runs the pushed commit.`,silent:(0,o.t)`This run could not watch the Space: Hugging Face did not answer. Check on the Space’s page that it runs the pushed commit.`},overtaken:(0,o.t)`Another commit has been pushed to the Space since, so this run stopped waiting. See the run that pushed that commit. To make runs wait for each other, give the workflow a \`concurrency\` group.`,secretsSent:(e,n)=>(0,o.t)`${[e===1?"Something that looks like a secret":`${e} things that look like secrets`]} ${[n?"would go":"went"]} to the Space; the summary of this run lists where. Make them useless where they were made, and hand new ones over with the input \`secrets\`.`,publicSecrets:e=>(0,o.t)`This is a static Space: anyone who opens it can read its secrets (${e.join(", ")}). Use a Gradio or Docker Space for anything that must stay secret.`,refusedSettings:e=>(0,o.t)`This kind of token can push, but it may not change these settings: ${e.map(e=>a.settings[e]).join(", ")}. They were left as they are. An access token with write permission can change them.`,leftBehind:e=>(0,o.oH)((0,i.d)(e),"en"),replacedInitial:(0,o.t)`Your commits have replaced the first commit, which Hugging Face made when the Space was created.`},headlines:{deployed:{running:e=>(0,o.t)`Deployed: ${e.space} runs your commit`,asleep:e=>(0,o.t)`Deployed: ${e.space} runs your commit from the next visit on`,"timed-out":e=>(0,o.t)`Pushed to ${e.space}, which does not run your commit yet`,overtaken:e=>(0,o.t)`Pushed to ${e.space}, where a later commit has replaced yours`,unwatched:e=>(0,o.t)`Pushed to ${e.space}`},unchanged:e=>(0,o.t)`Nothing to deploy: ${e.space} is up to date`,"dry-run":e=>(0,o.t)`Dry run: nothing was pushed to ${e.space}`,skipped:(0,o.t)`Skipped: this run has no secrets`},deployed:{full:(e,n)=>(0,o.t)`The branch ${e.branch} of the Space is now at ${n.commit.slice(0,7)}, the commit of ${n.label}.`,snapshot:(e,n)=>(0,o.t)`The branch ${e.branch} of the Space now has the files of ${n.label} at ${n.commit.slice(0,7)}.`},unwatched:(0,o.t)`Hugging Face now builds the Space. This run did not wait for it.`,history:{full:(0,o.t)`The branch’s own commits were used (full history).`,snapshot:(0,o.t)`A snapshot was used: one commit with your current files, on top of the Space’s commits.`},because:{asked:(0,o.t)`The input \`history\` says so.`,preview:(0,o.t)`A preview is always deployed like this.`,settings:(0,o.t)`\`path\`, \`files\`, \`exclude\`, \`keep\`, \`card\` or \`sdk\` changes the pushed files.`,"kept-settings":(0,o.t)`\`README.md\` does not say what the Space runs on, so the Space’s own settings were written into it.`,"made-in-job":(0,o.t)`The job made the commit, so the next run’s commit will not be based on it.`,unrelated:(0,o.t)`The Space’s commits come from another tool: your branch has none of them.`,continued:(0,o.t)`The Space already has a snapshot.`,content:(0,o.t)`The commit history has files that Hugging Face accepts only through Git LFS.`,shallow:(0,o.t)`The checkout does not have the whole commit history.`,possible:(0,o.t)`Hugging Face accepts the branch as it is.`},unchanged:e=>(0,o.t)`The branch ${e.branch} of the Space already has these files, so nothing was pushed.`,restarted:{plain:(0,o.t)`The Space has been restarted.`,factory:(0,o.t)`The Space has been rebuilt from scratch, without the caches of earlier builds.`},wouldCreate:(e,n,r)=>(0,o.t)`A run without \`dry-run\` would create the Space ${e.space} for ${[a.sdks[n]??n]}, ${a.sdkFrom[r]}, and push to it.`,dryRun:{create:e=>(0,o.t)`A run without \`dry-run\` would create the branch ${e.branch} of the Space.`,"fast-forward":e=>(0,o.t)`A run without \`dry-run\` would update the branch ${e.branch}.`,"replace-initial":e=>(0,o.t)`A run without \`dry-run\` would replace the first commit, which Hugging Face made, on the branch ${e.branch}.`,overwrite:e=>(0,o.t)`A run without \`dry-run\` would overwrite commits on the branch ${e.branch} of the Space, because \`force\` is \`true\`.`,unchanged:e=>(0,o.t)`The branch ${e.branch} of the Space already has these files.`},skipped:{fork:(0,o.t)`GitHub gives no secrets to a pull request from a fork, so there is no token for the push. That protects your token. The deployment runs when the pull request is merged.`,dependabot:(0,o.t)`GitHub does not give Actions secrets to runs that Dependabot starts, so there is no token for the push. The deployment runs when the pull request is merged.`},skippedHint:(0,o.t)`To make such a run fail instead, set \`fail-without-credentials: true\`.`,links:{app:"Open the app",space:"Open the Space",buildLog:"See the build log",run:"This run"},labels:s.en,token:({account:e,name:n,role:r,source:s})=>(0,o.t)`${n?(0,o.t)`${n}, `:[]}${r?(0,o.t)`${r}, `:[]}${e?(0,o.t)`of the account ${e}, `:[]}${[`from ${a.sources[s]}`]}`,may:{"write-check":"yes, confirmed by Hugging Face",owner:"yes, the token belongs to the owner",organisation:"yes, through its role in the organization",scope:"yes, through its permissions","not-listed":"Hugging Face does not say","token-kind":"cannot be checked for this kind of token","no-answer":"Hugging Face did not answer"},findings:{title:"Findings in the files",dryRunCard:"README.md as this run would push it",cardCut:"This is only its beginning."},files:(e,n)=>`${e} (${a.bytes(n)})`,bytes:e=>e<1024?`${e} B`:e<1024**2?`${(e/1024).toFixed(0)} KiB`:`${(e/1024**2).toFixed(1)} MiB`,failure:{why:"Why",whatToDo:"What to do",more:e=>`More: ${e.join(" · ")}`,place:(e,n)=>(0,o.t)`In your repository: ${e}, line ${[String(n)]}`,proof:"The output that shows it",seeSummary:"See the run summary for how to fix it.",answer:(e,n,r)=>`${e}: ${n} answered ${r}`,requestId:"Request id"},tooLong:"Some parts are left out, because this summary would be longer than GitHub shows.",timings:{title:"How long each step took",step:"Step",time:"Time",picture:"What took the time"},seconds:e=>`${(e/1e3).toFixed(e<1e4?2:0)} s`}
const c={steps:{inputs:"讀取設定",credential:"取得 token",access:"檢查",plan:"規劃",create:"建立",settings:"設定",push:"推送",verify:"確認",build:"建置",start:"啟動",answer:"檢查回應",rollback:"退回",delete:"刪除"},groups:{access:"檢查 token 與 Space",plan:"規劃推送的內容",settings:"正在變更 Space 的設定",push:"Hugging Face 的回應",build:"建置紀錄",rollback:"退回上一版時 Hugging Face 的回應"},starting:e=>(0,o.t)`開始部署到 Space ${e}。`,pushing:e=>(0,o.t)`正在推送到 Space 的 ${e} 分支，內容較大時需要一些時間。`,uploading:(e,n)=>(0,o.t)`正在上傳 LFS 檔案：${c.bytes(e)} / ${c.bytes(n)}。`,creating:(e,n,r)=>(0,o.t)`正在建立 Space ${e}，使用 ${[c.sdks[n]??n]}（${c.sdkFrom[r]}）。`,sdks:{gradio:"Gradio",docker:"Docker",static:"靜態網頁（static）",streamlit:"Streamlit"},sdkFrom:{input:(0,o.t)`依照參數 \`sdk\``,readme:(0,o.t)`依照 README`,Dockerfile:(0,o.t)`因為有 \`Dockerfile\``,"requirements.txt":(0,o.t)`因為 \`requirements.txt\` 裡有 gradio`,"app.py":(0,o.t)`因為 \`app.py\` 使用 gradio`,"index.html":(0,o.t)`因為有 \`index.html\``},settings:{secrets:"Secret",variables:"變數",hardware:"硬體","sleep-time":"休眠時間",visibility:"公開範圍",restart:"重新啟動",factory:"完整重建（factory rebuild）"},stage:e=>(0,o.t)`Space ${[c.stages[e]??"處於未知的階段"]}（${e}）。`,stages:{BUILDING:"建置中",RUNNING_BUILDING:"建置中，上一版還在執行",APP_STARTING:"啟動中",RUNNING_APP_STARTING:"啟動中，上一版還在執行",RUNNING:"執行中",BUILD_ERROR:"建置失敗",RUNTIME_ERROR:"無法執行",CONFIG_ERROR:"缺少可用的設定",NO_APP_FILE:"缺少 app 檔案",PAUSED:"已暫停",SLEEPING:"休眠中",STOPPED:"已停止",DELETING:"正在刪除"},notBegun:(0,o.t)`已經一分鐘了，Space 還沒有開始建置。這次執行會繼續等待；Space 的頁面會顯示它是不是已暫停。`,asking:e=>(0,o.t)`持續向 app 的 ${e} 發出請求，直到它回應。`,answered:e=>(0,o.t)`app 回應了 ${e}。`,noDeployment:e=>(0,o.t)`GitHub 沒有為這次執行建立 Deployment：${e}。Deployment 需要 \`permissions: deployments: write\`；部署到 Space 不需要。`,sources:{input:"參數 `token`",environment:"環境變數 `HF_TOKEN`",oidc:"免 token 登入（OIDC）",stored:"檔案（由 Hugging Face CLI 存放）"},notes:{trimmed:e=>(0,o.t)`token 前後有多餘的內容（空格、換行、引號，或前面的使用者名稱），這次已自動略過。請重新儲存 token，不要帶到這些內容。這個 token 來自${c.sources[e].replaceAll("`","")}。`,renamed:(e,n)=>(0,o.t)`Space ${e} 已改名為 ${n}。這次執行已使用新名稱，請在工作流程檔案裡修改 \`space:\`。`,unsure:e=>({"not-listed":(0,o.t)`Hugging Face 沒有列出這個 token 對這個 Space 的權限，所以直接嘗試推送。`,"token-kind":(0,o.t)`這種 token 的權限無法事先查詢，所以直接嘗試推送。`,"no-answer":(0,o.t)`Hugging Face 沒有回覆這個 token 的權限，所以直接嘗試推送。`}[e]),expires:e=>(0,o.t)`這個 token 將於 ${e} 到期，請在那之前到 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立新的。`,endless:(0,o.t)`這個 token 看來沒有設定過期時間。請在 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立有期限的 token，並定期更新。`,old:e=>(0,o.t)`這個 token 建立於 ${e}，已超過一年。請定期更換 token，萬一外洩時損害較小。`,admin:(0,o.t)`這個 token 的權限是「Admin」，超過必要的權限。使用「Write」就夠了，只限定這個 Space 的 fine-grained token 更好。`,broad:(0,o.t)`這個 token 可以寫入帳號裡的所有內容，超過必要的權限。請改用只限定這個 Space 的 fine-grained token，或完全不用 token：[免 token 登入（OIDC）](https://huggingface.co/docs/hub/trusted-publishers)。`,personal:(e,n)=>(0,o.t)`這個 token 屬於 ${e}，Space 卻屬於組織 ${n}。這個人離開組織或刪除 token 之後，就無法再部署。改用[免 token 登入（OIDC）](https://huggingface.co/docs/hub/trusted-publishers)就沒有這個問題。`,commonSecrets:e=>(0,o.t)`這些 secret 的值是這次執行本來就會顯示的字：${e.join("、")}。這樣的值只在別人的文字（例如建置紀錄）裡遮蔽。如果它不是機密，請改放在 \`variables\`；如果是，請換一個值。`,otherBranch:e=>(0,o.t)`已更新 ${e} 分支。Space 只會建置並顯示 \`main\` 分支。`,created:(e,n)=>(0,o.t)`這次執行建立了 Space，使用 ${[c.sdks[e]??e]}（${c.sdkFrom[n]}）。`,timedOut:e=>e==="RUNNING"?(0,o.t)`等待的時間到了，Space 還在執行較早的 commit（${e}）。如果它的頁面沒有正在建置，請用 \`restart: factory\` 執行一次工作流程，從頭建置 Space。想等久一點，請設定 \`wait-timeout\`。`:(0,o.t)`等待的時間到了，Space 還沒有執行推送的 commit，狀態是「${[c.stages[e]??"未知的階段"]}」（${e||"?"}）。它之後仍可能成功，請看 Space 的頁面。想等久一點，請設定 \`wait-timeout\`。`,unwatched:{refused:(0,o.t)`這次執行無法得知 Space 的狀態：Hugging Face 不讓這個 token 查詢。請到 Space 的頁面確認它已經在執行這次推送的 commit。`,silent:(0,o.t)`這次執行無法得知 Space 的狀態：Hugging Face 沒有回覆。請到 Space 的頁面確認它已經在執行這次推送的 commit。`},overtaken:(0,o.t)`之後又有新的 commit，所以不再等待；結果請看那次的執行紀錄。想讓每次執行依序進行，請在工作流程裡設定 \`concurrency\`。`,secretsSent:(e,n)=>(0,o.t)`有 ${[String(e)]} 個看起來像機密資料的內容${[n?"會送到":"送到了"]} Space，位置列在這次執行的摘要裡。請到當初建立的地方讓它們失效，再用參數 \`secrets\` 交給 Space 新的值。`,publicSecrets:e=>(0,o.t)`這是 static Space：任何打開它的人都看得到它的 secret（${e.join("、")}）。需要保密的內容，請改用 Gradio 或 Docker Space。`,refusedSettings:e=>(0,o.t)`這種 token 可以推送，但不能變更這些設定：${e.map(e=>c.settings[e]).join("、")}。設定維持原樣；有寫入權限的 access token 才能變更。`,leftBehind:e=>(0,o.oH)((0,i.d)(e),"zh-TW"),replacedInitial:(0,o.t)`建立 Space 時由 Hugging Face 產生的第一個 commit，已換成你的 commit。`},headlines:{deployed:{running:e=>(0,o.t)`已部署：${e.space} 正在執行你的 commit`,asleep:e=>(0,o.t)`已部署：下次有人造訪時，${e.space} 就會執行你的 commit`,"timed-out":e=>(0,o.t)`已推送到 ${e.space}，但它還沒有執行這個 commit`,overtaken:e=>(0,o.t)`已推送到 ${e.space}，之後又有更新的 commit`,unwatched:e=>(0,o.t)`已推送到 ${e.space}`},unchanged:e=>(0,o.t)`沒有需要部署的內容：${e.space} 已經是最新的`,"dry-run":e=>(0,o.t)`試跑：沒有推送任何內容到 ${e.space}`,skipped:(0,o.t)`已略過：這次執行拿不到 secret`},deployed:{full:(e,n)=>(0,o.t)`Space 的 ${e.branch} 分支現在是 ${n.commit.slice(0,7)}，也就是 ${n.label} 的 commit。`,snapshot:(e,n)=>(0,o.t)`Space 的 ${e.branch} 分支現在的檔案，和 ${n.label} 的 ${n.commit.slice(0,7)} 相同。`},unwatched:(0,o.t)`接下來由 Hugging Face 建置；這次執行沒有等它完成。`,history:{full:(0,o.t)`這次推送分支本身的 commit（完整歷史）。`,snapshot:(0,o.t)`這次推送快照：在 Space 的 commit 之上加一個 commit，內容是目前的檔案。`},because:{asked:(0,o.t)`參數 \`history\` 是這樣設定的。`,preview:(0,o.t)`預覽（preview）一律用這種方式部署。`,settings:(0,o.t)`因為 \`path\`、\`files\`、\`exclude\`、\`keep\`、\`card\` 或 \`sdk\` 會改變推送的檔案。`,"kept-settings":(0,o.t)`\`README.md\` 沒有說 Space 要用什麼執行，所以寫入了 Space 原有的設定。`,"made-in-job":(0,o.t)`這個 commit 是 job 裡建立的，下次執行的 commit 不會接在它後面。`,unrelated:(0,o.t)`Space 上的 commit 來自其他工具，你的分支一個也沒有。`,continued:(0,o.t)`因為 Space 上已經有快照。`,content:(0,o.t)`因為 commit 歷史裡有檔案要用 Git LFS 存放，Hugging Face 才會接受。`,shallow:(0,o.t)`因為 checkout 沒有完整的 commit 歷史。`,possible:(0,o.t)`因為 Hugging Face 可以直接接受這個分支。`},unchanged:e=>(0,o.t)`Space 的 ${e.branch} 分支已經是這些檔案，所以沒有推送任何內容。`,restarted:{plain:(0,o.t)`Space 已重新啟動。`,factory:(0,o.t)`Space 已從頭重新建置，沒有使用先前建置的快取。`},wouldCreate:(e,n,r)=>(0,o.t)`如果沒有 \`dry-run\`，就會建立 Space ${e.space}，使用 ${[c.sdks[n]??n]}（${c.sdkFrom[r]}），然後推送。`,dryRun:{create:e=>(0,o.t)`拿掉 \`dry-run\` 之後，會在 Space 上建立 ${e.branch} 分支。`,"fast-forward":e=>(0,o.t)`拿掉 \`dry-run\` 之後，會更新 ${e.branch} 分支。`,"replace-initial":e=>(0,o.t)`拿掉 \`dry-run\` 之後，會取代 ${e.branch} 分支上由 Hugging Face 產生的第一個 commit。`,overwrite:e=>(0,o.t)`拿掉 \`dry-run\` 之後，會覆蓋 Space 的 ${e.branch} 分支上的 commit，因為設定了 \`force: true\`。`,unchanged:e=>(0,o.t)`Space 的 ${e.branch} 分支已經是這些檔案。`},skipped:{fork:(0,o.t)`GitHub 不會把 secret 給來自 fork 的 pull request，所以沒有 token 可以推送。這樣可以保護你的 token。合併之後就會部署。`,dependabot:(0,o.t)`GitHub 不會把 Actions 的 secret 給 Dependabot 觸發的執行，所以沒有 token 可以推送。合併之後就會部署。`},skippedHint:(0,o.t)`想讓這種執行算失敗，請設定 \`fail-without-credentials: true\`。`,links:{app:"開啟 app",space:"開啟 Space",buildLog:"查看建置紀錄",run:"這次執行"},labels:s["zh-TW"],token:({account:e,name:n,role:r,source:s})=>(0,o.t)`${n?(0,o.t)`${n}，`:[]}${r?(0,o.t)`${r}，`:[]}${e?(0,o.t)`帳號 ${e}，`:[]}${[`來自${c.sources[s]}`]}`,may:{"write-check":"有（Hugging Face 已確認）",owner:"有（token 屬於擁有者）",organisation:"有（依組織裡的角色）",scope:"有（依 token 的權限）","not-listed":"Hugging Face 沒有說明","token-kind":"這種 token 無法查詢","no-answer":"Hugging Face 沒有回覆"},findings:{title:"檔案檢查結果",dryRunCard:"將推送的 README.md",cardCut:"這裡只顯示開頭。"},files:(e,n)=>`${e}（${c.bytes(n)}）`,bytes:a.bytes,failure:{why:"原因",whatToDo:"解決方法",more:e=>`延伸閱讀：${e.join("、")}`,place:(e,n)=>(0,o.t)`在你的儲存庫：${e} 第 ${[String(n)]} 行`,proof:"相關輸出",seeSummary:"解決方法請看這次執行的摘要（Summary）。",answer:(e,n,r)=>`${e}：${n} 回應 ${r}`,requestId:"Request id"},tooLong:"有些部分沒有列出，因為摘要會超過 GitHub 能顯示的長度。",timings:{title:"各步驟花費的時間",step:"步驟",time:"時間",picture:"時間花在哪裡"},seconds:e=>`${(e/1e3).toFixed(e<1e4?2:0)} 秒`}
const u={en:a,"zh-TW":c}
function wordsOf(e){return u[e]}},6297:function(e,n,r){r.d(n,{d:function(){return leftBehindText},s:function(){return removedText}})
var s=r(1059)
var i=r(558)
function leftBehindText(e){const n=listed(e.map(({path:e})=>e))
const r=[String(e.length)]
return(0,i.hC)(e.length===1?(0,i.cv)({en:(0,i.t)`1 file was changed by the job, and the change does not go to the Space: ${n}. To send the file as it is now, name it in \`files\`.`,"zh-TW":(0,i.t)`這個工作（job）更動了 1 個檔案，但更動不會送到 Space：${n}。想送出目前的內容，請寫在 \`files\`。`}):(0,i.cv)({en:(0,i.t)`${r} files were changed by the job, and the changes do not go to the Space: ${n}. To send the files as they are now, name them in \`files\`.`,"zh-TW":(0,i.t)`這個工作（job）更動了 ${r} 個檔案，但更動不會送到 Space：${n}。想送出目前的內容，請寫在 \`files\`。`}),e.some(({deleted:e})=>e)?(0,i.cv)({en:"A file that the job deleted is deployed all the same, unless `exclude` names it.","zh-TW":"這個工作刪除的檔案仍會部署，除非 `exclude` 有列出。"}):[])}function removedText(e){const[n,r]=[[String(e.length)],listed(e)]
return(0,i.cv)({en:(0,i.t)`${n}: ${r}. Files that \`keep\` names stay.`,"zh-TW":(0,i.t)`${n} 個：${r}。\`keep\` 列出的檔案會留著。`})}function listed(e){return(0,s.Ul)(e.map(e=>(0,i.t)`${e}`))}},7829:function(e,n,r){r.d(n,{n:function(){return i}})
var s=r(558)
const i={title:(0,s.cv)({en:"No comment on the pull request","zh-TW":"pull request 沒有留言"}),headlines:{deleted:(0,s.cv)({en:"Previews deleted","zh-TW":"已刪除預覽"}),wouldDelete:(0,s.cv)({en:"Dry run: previews that would be deleted","zh-TW":"試跑：會刪除的預覽"}),nothing:(0,s.cv)({en:"No preview to delete","zh-TW":"沒有需要刪除的預覽"})},left:{"not-ours":e=>(0,s.cv)({en:(0,s.t)`${e} was left: its name or its commits do not say that this action made it for this pull request. If nobody needs it, delete it in its Settings.`,"zh-TW":(0,s.t)`保留了 ${e}：從名稱或 commit 看不出是這個 action 為這個 pull request 建立的。如果沒有人需要，請到它的 Settings 刪除。`}),edited:e=>(0,s.cv)({en:(0,s.t)`${e} was left: somebody else has pushed commits to it. If nobody needs them, delete it in its Settings.`,"zh-TW":(0,s.t)`保留了 ${e}：有其他人推送過 commit。如果沒有人需要，請到它的 Settings 刪除。`})},nothing:(0,s.cv)({en:"There is no Space of this pull request, or it was deleted before.","zh-TW":"這個 pull request 沒有 Space，或先前已經刪除。"}),meanwhile:e=>(0,s.cv)({en:(0,s.t)`The pull request was closed while this run deployed it, and its preview ${e} was deleted.`,"zh-TW":(0,s.t)`部署進行時 pull request 關閉了，它的預覽 ${e} 已經刪除。`}),cleaned:(0,s.cv)({en:"No closed pull request has a preview.","zh-TW":"已關閉的 pull request 都沒有留下預覽。"}),comment:{building:(0,s.cv)({en:"Preview: building","zh-TW":"預覽：建置中"}),running:(0,s.cv)({en:"Preview: running","zh-TW":"預覽：執行中"}),pushed:(0,s.cv)({en:"Preview: pushed, not yet seen running","zh-TW":"預覽：已推送，還沒看到它執行"}),failed:(0,s.cv)({en:"Preview: failed","zh-TW":"預覽：失敗"}),deleted:(0,s.cv)({en:"Preview: deleted","zh-TW":"預覽：已刪除"}),left:(0,s.cv)({en:"Preview: not deleted","zh-TW":"預覽：沒有刪除"})},open:(0,s.cv)({en:"Open the preview","zh-TW":"開啟預覽"}),first:(0,s.cv)({en:"First step:","zh-TW":"第一步："}),took:e=>(0,s.cv)({en:[`after ${e}`],"zh-TW":[`費時 ${e}`]}),noComment:e=>(0,s.cv)({en:(0,s.t)`The pull request has no comment about this preview: ${e}. A comment needs \`permissions: pull-requests: write\`; the preview does not.`,"zh-TW":(0,s.t)`沒有在 pull request 留下預覽的留言：${e}。留言需要 \`permissions: pull-requests: write\`；預覽本身不需要。`}),secrets:e=>(0,s.cv)({en:(0,s.t)`Whoever may push a branch to this repository can read the preview’s secrets (${e.join(", ")}), since their code runs beside them. Give previews secrets of their own, which open nothing else.`,"zh-TW":(0,s.t)`可以推送分支到這個儲存庫的人，都讀得到預覽的 secret（${e.join("、")}），因為他們的程式碼會和這些 secret 一起執行。請讓預覽使用專用的 secret，不要能存取其他東西。`})}},6468:function(e,n,r){r.d(n,{u:function(){return kindText},y:function(){return secretItem}})
var s=r(558)
const i={"token-in-use":(0,s.cv)({en:"the token of this run","zh-TW":"這次執行使用的 token"}),"generic-api-key":(0,s.cv)({en:"a key or password","zh-TW":"金鑰或密碼"}),"env-file":(0,s.cv)({en:"a file for secrets","zh-TW":"存放機密資料的檔案"}),"private-key":(0,s.cv)({en:"a private key","zh-TW":"私密金鑰（private key）"}),"database-url":(0,s.cv)({en:"a database password","zh-TW":"資料庫密碼"})}
function kindText({name:e,secret:{kind:n,secretName:r=""}}){if(n==="secret-in-use")return(0,s.cv)({en:(0,s.t)`the value of the secret ${r}`,"zh-TW":(0,s.t)`secret「${r}」的值`})
return i[n]??[e]}function secretItem(e){const{prefix:n}=e.secret
const r=kindText(e)
const i=placeText(e)
if(n==="")return(0,s.cv)({en:(0,s.t)`${i}: ${r}`,"zh-TW":(0,s.t)`${i}：${r}`})
const o=`${n}…`
return(0,s.cv)({en:(0,s.t)`${i}: ${r} (${o})`,"zh-TW":(0,s.t)`${i}：${r}（${o}）`})}function placeText({place:e,secret:{line:n,column:r}}){switch(e.in){case"message":return(0,s.cv)({en:(0,s.t)`the message of the commit ${e.sha.slice(0,7)}`,"zh-TW":(0,s.t)`commit ${e.sha.slice(0,7)} 的訊息`})
case"variable":return(0,s.cv)({en:(0,s.t)`the input \`variables\`, ${e.name}`,"zh-TW":(0,s.t)`參數 \`variables\` 的 ${e.name}`})
case"file":{const i=filesText(e)
if(n===null)return i
const o=r===undefined?[]:(0,s.cv)({en:`, column ${r}`,"zh-TW":`第 ${r} 個位元組`})
return(0,s.cv)({en:(0,s.t)`${i}, line ${[String(n)]}${o}`,"zh-TW":(0,s.t)`${i} 第 ${[String(n)]} 行${o}`})}}}const o=5
function filesText({paths:e}){const n=(0,s.cv)({en:", ","zh-TW":"、"})
const r=e.slice(0,o).flatMap((e,r)=>r===0?(0,s.t)`${e}`:[...n,{value:e}])
return e.length>o?[...r,...(0,s.cv)({en:" and more","zh-TW":" 等"})]:r}},2115:function(e,n,r){r.d(n,{J:function(){return a},V:function(){return belowText}})
var s=r(1059)
var i=r(558)
const o=3
function belowText(e,n){const r=(0,s.Ul)(e.slice(0,o).map(s.tT))
const a=[...new Set(e.map(({author:e})=>e))].slice(0,5).join(", ")
return(0,i.cv)({en:(0,i.t)`Below the snapshot, the Space’s history keeps ${[n===1?"the commit":`the ${n} commits`]} that your branch does not have, by ${a}. The newest: ${r}. Nothing is lost; the files are your repository’s now.`,"zh-TW":(0,i.t)`在快照（snapshot）之下，Space 的歷史保留了你的分支沒有的 ${[String(n)]} 個 commit，作者是 ${a}。最新的是：${r}。沒有任何內容遺失，現在的檔案是你的儲存庫的。`})}const a={kept:e=>(0,i.cv)({en:(0,i.t)`Your repository does not say what the Space runs on (\`sdk\`), so these settings of the Space’s \`README.md\` stay: ${e.join(", ")}. To decide them yourself, put them at the top of \`README.md\` or in the input \`card\`.`,"zh-TW":(0,i.t)`你的儲存庫沒有說 Space 要用什麼執行（\`sdk\`），所以保留 Space 的 \`README.md\` 裡的這些設定：${e.join("、")}。想自己決定，請寫在 \`README.md\` 最上面，或寫在參數 \`card\`。`}),lost:e=>(0,i.cv)({en:(0,i.t)`The pushed \`README.md\` does not say what the Space runs on (\`sdk\`), so the Space loses these settings and stops working: ${e.join(", ")}. Use \`history: auto\`, which keeps them, or put them at the top of \`README.md\`.`,"zh-TW":(0,i.t)`推送的 \`README.md\` 沒有說 Space 要用什麼執行（\`sdk\`），Space 會失去這些設定而無法運作：${e.join("、")}。請改用 \`history: auto\` 保留設定，或把設定寫在 \`README.md\` 最上面。`})}},558:function(e,n,r){r.d(n,{cv:function(){return say},hC:function(){return sentences},oH:function(){return inLanguage},t:function(){return t}})
function t(e,...n){const r=[]
e.forEach((e,s)=>{if(e!=="")r.push(e)
const i=n[s]
if(i===undefined)return
if(typeof i==="string"||typeof i==="number")r.push({value:String(i)})
else r.push(...i)})
return r}function say(e){const n=Object.entries(e).map(([e,n])=>[e,[n].flat()])
return[Object.fromEntries(n)]}function sentences(...e){return e.filter(e=>e.length>0).flatMap((e,n)=>n===0?e:[...s,...e])}const s=say({en:" ","zh-TW":""})
function inLanguage(e,n){return e.flatMap(e=>typeof e==="string"||"value"in e?[e]:inLanguage(e[n],n))}},2613:function(e){e.exports=require("assert")},181:function(e){e.exports=require("buffer")},6982:function(e){e.exports=require("crypto")},4434:function(e){e.exports=require("events")},9896:function(e){e.exports=require("fs")},1943:function(e){e.exports=require("fs/promises")},8611:function(e){e.exports=require("http")},5692:function(e){e.exports=require("https")},9278:function(e){e.exports=require("net")},4589:function(e){e.exports=require("node:assert")},6698:function(e){e.exports=require("node:async_hooks")},4573:function(e){e.exports=require("node:buffer")},7540:function(e){e.exports=require("node:console")},7598:function(e){e.exports=require("node:crypto")},3053:function(e){e.exports=require("node:diagnostics_channel")},610:function(e){e.exports=require("node:dns")},8474:function(e){e.exports=require("node:events")},3024:function(e){e.exports=require("node:fs")},1455:function(e){e.exports=require("node:fs/promises")},7067:function(e){e.exports=require("node:http")},2467:function(e){e.exports=require("node:http2")},7030:function(e){e.exports=require("node:net")},8161:function(e){e.exports=require("node:os")},6760:function(e){e.exports=require("node:path")},643:function(e){e.exports=require("node:perf_hooks")},1792:function(e){e.exports=require("node:querystring")},7075:function(e){e.exports=require("node:stream")},6466:function(e){e.exports=require("node:stream/promises")},8500:function(e){e.exports=require("node:timers/promises")},1692:function(e){e.exports=require("node:tls")},3136:function(e){e.exports=require("node:url")},7975:function(e){e.exports=require("node:util")},3429:function(e){e.exports=require("node:util/types")},5919:function(e){e.exports=require("node:worker_threads")},8522:function(e){e.exports=require("node:zlib")},857:function(e){e.exports=require("os")},6928:function(e){e.exports=require("path")},932:function(e){e.exports=require("process")},2203:function(e){e.exports=require("stream")},9786:function(e){e.exports=require("stream/promises")},3193:function(e){e.exports=require("string_decoder")},4756:function(e){e.exports=require("tls")},7016:function(e){e.exports=require("url")},9023:function(e){e.exports=require("util")}}
var n={}
function __nccwpck_require__(r){var s=n[r]
if(s!==undefined){return s.exports}var i=n[r]={exports:{}}
var o=true
try{e[r].call(i.exports,i,i.exports,__nccwpck_require__)
o=false}finally{if(o)delete n[r]}return i.exports}__nccwpck_require__.m=e
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=__dirname+"/"
!function(){var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var n=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var r=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=function(e){if(e&&e.d<1){e.d=1
e.forEach(function(e){e.r--})
e.forEach(function(e){e.r--?e.r++:e()})}}
var wrapDeps=function(s){return s.map(function(s){if(s!==null&&typeof s==="object"){if(s[e])return s
if(s.then){var i=[]
i.d=0
s.then(function(e){o[n]=e
resolveQueue(i)},function(e){o[r]=e
resolveQueue(i)})
var o={}
o[e]=function(e){e(i)}
return o}}var a={}
a[e]=function(){}
a[n]=s
return a})}
__nccwpck_require__.a=function(s,i,o){var a
o&&((a=[]).d=-1)
var c=new Set
var u=s.exports
var d
var l
var p
var f=new Promise(function(e,n){p=n
l=e})
f[n]=u
f[e]=function(e){a&&e(a),c.forEach(e),f["catch"](function(){})}
s.exports=f
i(function(s){d=wrapDeps(s)
var i
var getResult=function(){return d.map(function(e){if(e[r])throw e[r]
return e[n]})}
var o=new Promise(function(n){i=function(){n(getResult)}
i.r=0
var fnQueue=function(e){e!==a&&!c.has(e)&&(c.add(e),e&&!e.d&&(i.r++,e.push(i)))}
d.map(function(n){n[e](fnQueue)})})
return i.r?o:getResult()},function(e){e?p(f[r]=e):l(u),resolveQueue(a)})
a&&a.d<0&&(a.d=0)}}()
!function(){__nccwpck_require__.n=function(e){var n=e&&e.__esModule?function(){return e["default"]}:function(){return e}
__nccwpck_require__.d(n,{a:n})
return n}}()
!function(){__nccwpck_require__.d=function(e,n){for(var r in n){if(__nccwpck_require__.o(n,r)&&!__nccwpck_require__.o(e,r)){Object.defineProperty(e,r,{enumerable:true,get:n[r]})}}}}()
!function(){__nccwpck_require__.f={}
__nccwpck_require__.e=function(e){return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(n,r){__nccwpck_require__.f[r](e,n)
return n},[]))}}()
!function(){__nccwpck_require__.u=function(e){return""+e+".index.js"}}()
!function(){__nccwpck_require__.o=function(e,n){return Object.prototype.hasOwnProperty.call(e,n)}}()
!function(){__nccwpck_require__.r=function(e){if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}}()
!function(){var e={792:1}
var installChunk=function(n){var r=n.modules,s=n.ids,i=n.runtime
for(var o in r){if(__nccwpck_require__.o(r,o)){__nccwpck_require__.m[o]=r[o]}}if(i)i(__nccwpck_require__)
for(var a=0;a<s.length;a++)e[s[a]]=1}
__nccwpck_require__.f.require=function(n,r){if(!e[n]){if(true){installChunk(require("./"+__nccwpck_require__.u(n)))}else e[n]=1}}}()
var r=__nccwpck_require__(9407)
module.exports=r})()
