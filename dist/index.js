(function(){"use strict"
var e={3350:function(e,n,r){r.d(n,{X:function(){return openClock}})
var s=r(8500)
var o=r.n(s)
function openClock(e){return{now:()=>performance.now(),async sleep(n,r){const o=r?AbortSignal.any([r,e]):e
await(0,s.setTimeout)(n,undefined,{signal:o}).catch(()=>undefined)
e.throwIfAborted()}}}},9771:function(e,n,r){r.d(n,{I8:function(){return findCheckout},iZ:function(){return objectsOf},mt:function(){return isPartial},sk:function(){return readCheckedOut},yR:function(){return readText}})
var s=r(3024)
var o=r.n(s)
var i=r(1455)
var a=r.n(i)
var c=r(6760)
var u=r.n(c)
async function readText(e){try{return await(0,i.readFile)(e,"utf8")}catch{return null}}function findCheckout(e){for(let n=(0,c.resolve)(e);;n=(0,c.dirname)(n)){const e=(0,c.join)(n,".git")
const r=(0,s.statSync)(e,{throwIfNoEntry:false})
if(r?.isDirectory())return{gitDir:e,workTree:n}
const o=r?.isFile()&&/^gitdir: (.+)$/m.exec((0,s.readFileSync)(e,"utf8"))?.[1]
if(o)return{gitDir:(0,c.resolve)(n,o),workTree:n}
if((0,c.dirname)(n)===n)return null}}async function objectsOf(e){const n=await readText((0,c.join)(e,"commondir"))
return(0,c.join)((0,c.resolve)(e,n?.trim()??""),"objects")}async function readCheckedOut(e){const n=findCheckout(e)?.gitDir
if(n===undefined)return null
const[r,s,o]=await Promise.all([readText((0,c.join)(n,"HEAD")),(0,i.lstat)((0,c.join)(n,"HEAD")).then(e=>e.isSymbolicLink(),()=>false),objectsOf(n).then(e=>readText((0,c.join)(e,"../shallow")))])
const[,a]=/^ref: refs\/heads\/(.+)\n$/.exec(r??"")??[]
if(s||a===".invalid"||a===undefined&&!/^[0-9a-f]{40,64}\n$/.test(r??""))return null
return{branch:a,shallow:(o??"").trim()!==""}}async function isPartial(e){const n=findCheckout(e)
if(n===null)return false
const r=await(0,i.readdir)((0,c.join)(await objectsOf(n.gitDir),"pack")).catch(()=>[])
return r.some(e=>e.endsWith(".promisor"))}},4736:function(e,n,r){r.d(n,{z:function(){return openGit}})
var s=require("node:string_decoder")
var o=r(2891)
var i=r(9771)
const a=6e4
function openAwaited(e=a){const n=new Map
const remove=e=>{const r=n.get(e)
n.delete(e)
clearTimeout(r?.timer)
return r?.child}
const keyOf=e=>e.join("\0")
return{expect(r,s){const o=keyOf(r)
if(n.has(o))return
const i=s()
i.hold(false)
const a=setTimeout(()=>remove(o)?.end(),e)
n.set(o,{child:i,timer:a.unref()})},take(e){const n=remove(keyOf(e))
if(!n?.isRunning())return undefined
n.hold(true)
return n},forget(){for(const e of[...n.keys()])remove(e)?.end()}}}var c=require("node:child_process")
const u=500
const d=process.platform!=="win32"
const l=new Set
process.once("exit",()=>l.forEach(e=>kill(e,"SIGKILL")))
function startChild(e,n,r){const{signal:s,deadlines:o,cwd:i,env:a}=r
s?.throwIfAborted()
const p=(0,c.spawn)(e,n,{cwd:i,env:a,windowsHide:true,detached:d})
l.add(p)
let f
const end=()=>{if(!l.has(p))return
kill(p,"SIGTERM")
f??=setTimeout(()=>{kill(p,"SIGKILL")
p.stdout.destroy()
p.stderr.destroy()},u)}
const h=watchOver(p,o,end)
const over=()=>{if(f)kill(p,"SIGKILL")
clearTimeout(f)
h.over()
s?.removeEventListener("abort",end)
l.delete(p)}
s?.addEventListener("abort",end)
p.stdin.on("error",()=>undefined)
const m=new Promise((e,n)=>{p.on("error",e=>{over()
n(e)})
p.on("close",(r,o)=>{over()
if(s?.aborted&&r!==0)n(s.reason)
else e({code:r,by:o,isLate:h.isLate()})})})
m.catch(()=>undefined)
const hold=e=>{const{stdin:n,stdout:r,stderr:s}=socketsOf(p)
for(const o of[p,n,r,s,...h.timers]){if(e)o.ref()
else o.unref()}}
const isRunning=()=>p.pid!==undefined&&p.exitCode===null&&p.signalCode===null
return{stdin:p.stdin,stdout:p.stdout,stderr:p.stderr,ended:m,end:end,hold:hold,isRunning:isRunning}}function watchOver(e,{idleMs:n,totalMs:r},s){let o=false
const endLate=()=>{o=true
s()}
const{stdin:i,stdout:a,stderr:c}=socketsOf(e)
const moved=()=>i.bytesWritten+a.bytesRead+c.bytesRead
let u=0
const d=setInterval(()=>{const e=moved()
if(e===u)endLate()
u=e},n)
const l=setTimeout(endLate,r)
return{timers:[d,l],isLate:()=>o,over:()=>{clearInterval(d)
clearTimeout(l)}}}function socketsOf(e){return e}function kill(e,n){const{pid:r}=e
if(r===undefined)return
try{if(d)process.kill(-r,n)
else(0,c.spawn)("taskkill",["/pid",String(r),"/t","/f"],{stdio:"ignore",windowsHide:true})}catch{}}var p=r(1447)
const f=/^GIT_(EXEC_PATH|SSL_CAINFO|SSL_CAPATH|CONFIG_NOSYSTEM|CONFIG_GLOBAL|CONFIG_SYSTEM)$/
const h=/^(INPUT_|ACTIONS_(ID_TOKEN|RUNTIME)_)|TOKEN|SECRET|PASSWORD/
function gitEnvironment(e){const n=Object.entries(e).filter(e=>e[1]!==undefined&&!h.test(e[0].toUpperCase())&&(f.test(e[0].toUpperCase())||!/^(GIT_|LC_|LANG|SSH_ASKPASS)/.test(e[0].toUpperCase())))
return{...Object.fromEntries(n),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ASKPASS:"",SSH_ASKPASS:"",GCM_INTERACTIVE:"never",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:"/dev/null/none",GIT_TRACE2:"0",GIT_TRACE2_EVENT:"0",GIT_TRACE2_PERF:"0"}}const m=["core.fsmonitor=false","core.hooksPath=/dev/null","core.alternateRefsCommand=exit 0;","log.showSignature=false","safe.directory=*","gc.auto=0","maintenance.auto=false","http.lowSpeedLimit=1","http.lowSpeedTime=60"]
const g=1024*1024
const w={idleMs:5*6e4,totalMs:10*6e4}
const y={idleMs:30*6e4,totalMs:60*6e4}
const v={idleMs:w.idleMs,totalMs:y.totalMs}
const b=new Set(["fetch","lfs","index-pack","send-pack"])
const deadlinesOf=([e=""])=>b.has(e)?y:w
function starter(e){const n=e.gitDir??(0,i.I8)(e.directory)?.gitDir
const r={...gitEnvironment(e.env),...n&&{GIT_DIR:n}}
const s=openAwaited()
const allOf=(e,n)=>[...[...m,...n].flatMap(e=>["-c",e]),...e]
const start=(n,s,o)=>startChild("git",n,{cwd:e.directory,env:{...r,...o},signal:e.signal,deadlines:s})
const spawn=(n,{config:r=[],env:i},a)=>{const c=allOf(n,r)
const u=(i?undefined:s.take(c))??start(c,a,i)
const d=u.ended.catch(n=>{if(e.signal?.aborted)throw n
throw new o.H({step:e.step,finding:{kind:"git-missing"}},{cause:n})})
d.catch(()=>undefined)
return{...u,ended:d}}
const expect=(n,r=[])=>{if(e.signal?.aborted)return
const o=allOf(n,r)
try{s.expect(o,()=>start(o,deadlinesOf(n)))}catch{}}
return{spawn:spawn,expect:expect,forget:s.forget}}function openGit(e){const{spawn:n,expect:r,forget:s}=starter(e)
const git=async(e,r={})=>{const s=keeper()
let o
const take=e=>{try{if(!o)r.onStdout?.(e)}catch(e){o={cause:e}}}
const i=n(e,r,deadlinesOf(e))
i.stdout.on("data",r.onStdout?take:s.onStdout)
i.stderr.on("data",s.onStderr)
i.stdin.end(r.input??"")
const a=await i.ended
if(o)throw o.cause
const{stdout:c,text:u}=s.read()
const{code:d,early:l}=outcomeOf(a)
return{code:d,stdout:c,text:u+l}}
const startFor=e=>(r,s=[])=>{const o=n(r,{config:s},e??deadlinesOf(r))
const i=keeper()
o.stderr.on("data",i.onStderr)
const a=o.ended.then(e=>{const{code:n,early:r}=outcomeOf(e)
return{code:n,stderr:i.read().text+r}})
a.catch(()=>undefined)
const{stdin:c,stdout:u,hold:d}=o
return Promise.resolve({stdin:c,stdout:u,hold:d,ended:a,kill:()=>o.end()})}
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
const begin=()=>{const o=[]
const i=e(["cat-file","--batch"])
const a={child:i,questions:o}
const over=e=>{if(r===a)r=undefined
for(const{reject:n}of o.splice(0))n(e)}
const follow=async({stdout:e,ended:r,kill:i,hold:a})=>{const c=batchReader(o)
e.on("data",e=>{try{c(e)
if(o.length===0)a(false)}catch(e){over(e)
i()}})
const{code:u,stderr:d}=await r
throw new s.H({step:n,exitCode:u,text:d})}
i.then(follow).catch(over)
return r=a}
const ask=(e,n)=>new Promise((s,o)=>{if(e.length===0)return s()
const{child:i,questions:a}=r??begin()
a.push({...n,left:e.length,resolve:s,reject:o})
i.then(({stdin:n,hold:r})=>{r(true)
n.write(`${e.join("\n")}\n`)},o)})
const close=()=>void r?.child.then(e=>e.stdin.end()).catch(()=>undefined)
return{ask:ask,close:close}}function openObjects(e,n){const{ask:r,close:o}=openReader(e,n)
const find=async(e,n=()=>undefined)=>{if(e.includes("\n"))return null
let s=null
await r([e],{begin:(e,n,r)=>void(s={oid:e,type:r}),bytes:n,end:()=>undefined,missing:()=>undefined})
return s}
return{find:e=>find(e),async visit(e,o){const i=[]
await r(e,{...o,missing:e=>void i.push(e)})
if(i.length>0)throw new s.H({step:n,text:`git cat-file: ${i[0]}`})},async read(e){const n=[]
const r=await find(e,e=>void n.push(e))
return r&&{...r,content:Buffer.concat(n)}},close:o}}const o=10
function batchReader(e){let n=""
let r=-1
const answered=()=>{const[n]=e
if(!n||--n.left>0)return
e.shift()
n.resolve()}
const takeHeader=(s,i)=>{const a=s.indexOf(o,i)
n+=s.toString("latin1",i,a<0?s.length:a)
if(a<0)return s.length
const[,c,u,d]=/^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(n)??[]
if(c===undefined||u===undefined){e[0]?.missing(n)
answered()}else{r=Number(d)
e[0]?.begin(c,r,u)}n=""
return a+1}
const takeBytes=(n,s)=>{if(r===0){r=-1
e[0]?.end()
answered()
return s+1}const o=Math.min(n.length,s+r)
e[0]?.bytes(n.subarray(s,o))
r-=o-s
return o}
return e=>{for(let n=0;n<e.length;)n=r<0?takeHeader(e,n):takeBytes(e,n)}}},2401:function(e,n,r){r.d(n,{c:function(){return statusOf},o:function(){return openGitHub}})
const s=1e4
const o=1e3
function until(e){const n=new AbortController
const r=new Error("GitHub did not answer")
setTimeout(()=>n.abort(r),e.aborted?o:s).unref()
if(!e.aborted)e.addEventListener("abort",()=>n.abort(e.reason),{once:true})
return n.signal}const i=["OWNER","MEMBER","COLLABORATOR"]
const a=100
const c=30
function statusOf(e){const{status:n}=e
return typeof n==="number"?n:undefined}async function openGitHub(e,n,s){const o=await r.e(413).then(r.bind(r,2413))
const{rest:i}=o.getOctokit(e)
const[a="",c=""]=n.split("/")
const at=()=>({owner:a,repo:c,request:{signal:until(s)}})
return{async createDeployment(e){const{data:n}=await i.repos.createDeployment({...at(),...e,auto_merge:false,required_contexts:[]})
if(!("id"in n))throw new Error(n.message??"no deployment")
return{id:n.id}},async setState({id:e},{state:n,appUrl:r,runUrl:s,description:o}){await i.repos.createDeploymentStatus({...at(),deployment_id:e,state:n,environment_url:r,description:o,...s&&{log_url:s}})},async deployments(e){const{data:n}=await i.repos.listDeployments({...at(),environment:e,per_page:100})
return n.map(({id:e})=>({id:e}))},...pullRequests(i,at)}}function pullRequests(e,n){return{async pullRequest(r){try{const{data:s}=await e.pulls.get({...n(),pull_number:r})
const o=s.head.repo
return{isOpen:s.state==="open",repository:o?.full_name}}catch(e){if(statusOf(e)===404)return null
throw e}},async findComment(r,s){for(let o=1;o<=c;o++){const c={issue_number:r,per_page:a,page:o}
const{data:u}=await e.issues.listComments({...n(),...c})
const d=u.map(({id:e,body:n="",user:r,author_association:s})=>{const o=r?.type==="Bot"||i.includes(s??"")
return{id:e,body:n,isTrusted:o}}).find(s)
if(d||u.length<a)return d}return undefined},async addComment(r,s){await e.issues.createComment({...n(),issue_number:r,body:s})},async changeComment({id:r},s){await e.issues.updateComment({...n(),comment_id:r,body:s})}}}},3618:function(e,n,r){r.d(n,{HB:function(){return unreachable},X1:function(){return evidenceOf},e6:function(){return follow},fb:function(){return openHttp},lT:function(){return askedToWait}})
var s=r(7090)
var o=r(2891)
var i=r(4053)
var a=r(5891)
var c=r(2715)
var u=r(7715)
const d="hf-space-push/1"
const l=16*1024*1024
const p=3
function openHttp(e,n,r){return async o=>{const i=n.now()
for(let a=1;;a++){const{answer:c,failure:u,attempted:d}=await once(e,o,r)
r?.throwIfAborted()
const l=(0,s.j)(o.route,d,{attempt:a,waited:n.now()-i})
if(l===null){if(c)return c
throw u}await n.sleep(l)}}}async function once(e,n,r){try{const s=await follow(e,n,r)
const{status:o,headers:i,url:a}=s
const u=o<300?(await(0,c.oD)(s,l)).toString("utf8"):await(0,c.i4)(s)
const d=askedToWait(i,o)
const p={...{step:stepOf(n),status:o,body:u,url:a,pace:d??paceOf(i)},get evidence(){return evidenceOf(n.route,s,u)}}
return{answer:p,attempted:{status:o,message:o<300?undefined:p.evidence.message,wait:d}}}catch(e){const{code:r}=(0,u.B)(e,true)
return{failure:unreachable(n,e),attempted:{code:r}}}}async function follow(e,n,r){const{json:s,method:o=(s===undefined?"GET":"POST")}=n
const i=deadlinesOf(n)
const a=s===undefined?undefined:Buffer.from(JSON.stringify(s))
const c={"User-Agent":d,...a&&{"Content-Type":"application/json"},...n.headers}
let u=n.url
for(let n=0;;n++){const s=await e({url:u,method:o,headers:c,deadlines:i,signal:r,...a&&{body:a}})
const{location:d}=s.headers
if(s.status<300||s.status>=400||!d||n===p)return s
if(a)return s
if(!URL.canParse(d,u))return s
const l=new URL(d,u)
if(l.origin!==new URL(u).origin)return s
s.close()
u=l.href}}function deadlinesOf({route:e,within:n=Infinity}){const{deadlines:r}=a.bw[e]
return{...r,total:Math.min(r.total,n)}}function askedToWait(e,n){const{left:r,resetsIn:s}=rateLimit(e)
const o=/^\d{1,6}$/.exec(header(e,"retry-after")??"")?.[0]
const i=n===429&&r===0?s:o
return i===undefined?undefined:(Number(i)+1)*1e3}function rateLimit(e){const[,n,r]=/;r=(\d{1,9});t=(\d{1,6})/.exec(header(e,"ratelimit")??"")??[]
return n===undefined?{}:{left:Number(n),resetsIn:Number(r)}}function paceOf(e){const{left:n,resetsIn:r=0}=rateLimit(e)
if(n===undefined)return 0
return r*1e3/Math.max(1,n/2)}function header(e,n){const r=e[n]
return Array.isArray(r)?r[0]:r}function evidenceOf(e,{status:n,headers:r,url:s},o){const a=header(r,"x-error-code")
const c=header(r,"x-request-id")??header(r,"x-amzn-trace-id")??header(r,"x-amz-cf-id")
const u=header(r,"x-error-message")??sentenceOf(o)
const{origin:d,pathname:l}=new URL(s)
return{route:e,url:d+l,status:n,...a&&{code:a},...u&&{message:(0,i.pc)(u).slice(0,2e3)},...c&&{requestId:(0,i.pc)(c).slice(0,200)}}}function sentenceOf(e){try{const{error:n,error_description:r,errors:s,message:o}=JSON.parse(e)
const i=Array.isArray(s)?s[0]?.message:undefined
const a=[Array.isArray(n)?n[0]:n,r,i,o]
return a.filter(e=>typeof e==="string").join(": ")||undefined}catch{return/^\s*</.test(e)?undefined:e.trim()||undefined}}function stepOf({route:e,step:n}){return n??a.bw[e].step}function unreachable(e,n){const{code:r,message:s,deadline:a}=(0,u.B)(n,true)
const{host:c}=new URL(e.url)
const d=a&&Math.round(deadlinesOf(e)[a]/1e3)
const l=a&&d!==undefined&&{deadline:a,seconds:d}
const p={code:r,host:c,message:(0,i.pc)(s).slice(0,500),...l&&{late:l}}
return new o.H({step:stepOf(e),network:p},{cause:n})}},2715:function(e,n,r){r.d(n,{lk:function(){return c.l},fx:function(){return openDoor},i4:function(){return readBeginning},oD:function(){return readWhole}})
function getProxyUrl(e){const n=e.protocol==="https:"
if(checkBypass(e)){return undefined}const r=(()=>{if(n){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})()
if(r){try{return new DecodedURL(r)}catch(e){if(!r.startsWith("http://")&&!r.startsWith("https://"))return new DecodedURL(`http://${r}`)}}else{return undefined}}function checkBypass(e){if(!e.hostname){return false}const n=e.hostname
if(isLoopbackAddress(n)){return true}const r=process.env["no_proxy"]||process.env["NO_PROXY"]||""
if(!r){return false}let s
if(e.port){s=Number(e.port)}else if(e.protocol==="http:"){s=80}else if(e.protocol==="https:"){s=443}const o=[e.hostname.toUpperCase()]
if(typeof s==="number"){o.push(`${o[0]}:${s}`)}for(const e of r.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){if(e==="*"||o.some(n=>n===e||n.endsWith(`.${e}`)||e.startsWith(".")&&n.endsWith(`${e}`))){return true}}return false}function isLoopbackAddress(e){const n=e.toLowerCase()
return n==="localhost"||n.startsWith("127.")||n.startsWith("[::1]")||n.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(e,n){super(e,n)
this._decodedUsername=decodeURIComponent(super.username)
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}var s=r(7067)
var o=r.n(s)
var i=require("node:https")
var a=r.n(i)
var c=r(7715)
class TunnelAgent extends a().Agent{#e
constructor(e){super({keepAlive:true})
this.#e=e}createConnection(e,n){dig(this.#e,e,(r,s)=>{const o={...e,socket:s}
n?.(r,r?s:super.createConnection(o))})}}function dig(e,{host:n,port:r,givenUp:s},i){const c=i
const u=`${n?.includes(":")?`[${n}]`:n}:${r}`
const d=(e.protocol==="https:"?a():o()).request({...placeOf(e),method:"CONNECT",path:u,headers:{Host:u,...credentialOf(e)},agent:false,...s&&{signal:s}})
d.once("connect",({statusCode:n=0},r,s)=>{if(n>=200&&n<300&&s.length===0)return i(null,r)
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
this.#r=this.#o("total")}wait(e){this.rest()
this.#s=this.#o(e)}refresh(){this.#s?.refresh()}rest(){clearTimeout(this.#s)
this.#s=undefined}end(){this.rest()
clearTimeout(this.#r)}#o(e){const n=this.#t[e]
return n>p?undefined:setTimeout(()=>this.#n(e),n)}}const f=64*1024
class Transfer{opened
uploaded
#i
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
constructor(e,n){this.#i=e
this.opened=new Promise((e,n)=>{this.#m=e
this.#g=n})
this.uploaded=new Promise(e=>this.#w=e)
const{method:r,headers:s,deadlines:o,signal:i}=e
if(i?.aborted)throw new c.l("ABORT_ERR","called off")
const a={method:r,headers:{...s,...this.#_()}}
this.#c=n(new URL(e.url),{...a,givenUp:this.#u.signal})
this.#a=new Watch(o,e=>this.#n(e))
this.#a.wait("connect")
i?.addEventListener("abort",this.#d)
this.#c.once("socket",e=>void this.#S(e)).once("finish",()=>this.#$()).once("response",e=>this.#x(e)).on("error",e=>void this.#O(e))
if(!e.body)this.#c.end()}wasStale(e){const n=e instanceof c.l&&(e.code==="ECONNRESET"||e.code==="EPIPE")
return n&&!this.#h&&this.#c.reusedSocket}#_(){const{body:e}=this.#i
const n=Buffer.isBuffer(e)?e.length:e?.length
return n===undefined?{}:{"Content-Length":String(n)}}async#S(e){const n=e.secureConnecting
if(n||e.connecting){const r=await(0,u.once)(e,n?"secureConnect":"connect").catch(()=>null)
if(!r)return}if(this.#k)return
this.#y=true
this.#a.rest()
const{body:r}=this.#i
if(!r)return this.#$()
try{this.#f=Buffer.isBuffer(r)?d.Readable.from([r]):r.open()
await this.#E(this.#f)}catch(e){if(!this.#v)this.#l(e)}}async#E(e){for await(const n of e)for(const e of pieces(n)){await(0,l.setImmediate)()
if(this.#k||this.#v)return
if(this.#c.write(e))continue
this.#a.wait("idle")
await new Promise(e=>this.#c.once("drain",e))
if(!this.#v)this.#a.rest()}if(!this.#k&&!this.#v)this.#c.end()}#$(){if(this.#k||this.#v||!this.#y)return
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
const{url:r}=this.#i
this.#m({status:n,headers:e.headers,url:r,body:this.#I(e),close:()=>this.#R()})}#A(){this.#v=true
this.#w()
this.#a.rest()
this.#f?.destroy()}async*#I(e){try{this.#C()
for await(const n of e){this.#b=false
if(this.#v)this.#a.rest()
else this.#a.refresh()
yield n
this.#C()}}catch(e){if(this.#T)throw this.#T.error
if(!this.#k)throw this.#N(e)}finally{this.#R()}}#C(){if(this.#k)return
this.#b=true
if(this.#v)this.#a.wait("idle")}#N(e){return new c.l("ECUT","the answer broke off",{sent:true,cause:e})}async#O(e){await(0,l.setImmediate)()
if(!this.#h)this.#l((0,c.B)(e,this.#y))}#n(e){this.#l(this.#p("ETIMEDOUT",`the deadline "${e}" has passed`,e))}#p(e,n,r){return new c.l(e,n,{sent:this.#y,...r&&{deadline:r}})}#l(e){if(this.#k)return
this.#T={error:e}
this.#R()
this.#g(e)}#R(){if(this.#k)return
this.#k=true
this.#w()
this.#a.end()
this.#i.signal?.removeEventListener("abort",this.#d)
const e=this.#h?.complete===true&&this.#c.writableFinished
this.#f?.destroy()
if(e)return
this.#u.abort()
this.#h?.destroy()
this.#c.destroy()}}function*pieces(e){for(let n=0;n<e.length;n+=f)yield e.subarray(n,n+f)}function openDoor(e=getProxyUrl){const n={http:new(o().Agent)({keepAlive:true}),https:new(a().Agent)({keepAlive:true})}
const r=new Map
const tunnel=e=>{const n=r.get(e.href)??new TunnelAgent(e)
r.set(e.href,n)
return n}
const send=(r,s)=>{const i=e(r)
const u=r.protocol==="https:"
if(i&&!/^https?:$/.test(i.protocol))throw new c.l("EPROXY",`the proxy ${i.protocol}//${i.host} is of no kind that is known`)
if(u)return a().request(r,{...s,agent:i?tunnel(i):n.https})
if(!i)return o().request(r,{...s,agent:n.http})
const d={...s.headers,Host:r.host,...credentialOf(i)}
const l=i.protocol==="https:"?a():o()
const p=i.protocol==="https:"?n.https:n.http
return l.request({...s,...placeOf(i),path:r.href,headers:d,agent:p})}
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
for await(const o of e.body){if((s+=o.length)>n)throw new c.l("ECUT","an answer without end",{sent:true})
r.push(o)}return Buffer.concat(r)}async function readBeginning(e,n=64*1024){const r=[]
let s=0
try{for await(const o of e.body){r.push(o)
if((s+=o.length)>=n)break}}catch{}e.close()
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
var o=r(4053)
function replyText(e,n){const{status:r,body:s}=n
if(r>=300&&r<400)throw notTheHub(n,"redirect")
if(r!==200)return{refused:n.evidence}
const o=isPage(s)?null:e(s)
if(o===null)throw notTheHub(n,isPage(s)?"page":"other-shape")
return{ok:o}}function reply(e,n){return replyText(n=>{const r=parse(n)
return r===undefined?null:e(r)},n)}function parse(e){try{return JSON.parse(e)}catch{return undefined}}const isPage=e=>/^\s*</.test(e)
function notTheHub({step:e,evidence:n,body:r},i){const a={kind:"not-the-hub",route:n.route,what:i}
return new s.H({step:e,finding:a,http:n,text:(0,o.pc)(r).slice(0,2e3)})}},2263:function(e,n,r){r.d(n,{b:function(){return openSpaceApi}})
var s=r(8023)
var o=r(7848)
function openSpaceApi(e,n){const{endpoint:r,http:i,token:a}=e
const c={Authorization:`Bearer ${a.reveal()}`,Accept:"application/json"}
const u=`${r}/api/spaces/${n}`
const[d,l]=n.split("/")
const p={type:"space",organization:d,name:l}
const get=(e,n)=>i({route:e,url:`${u}/${n}`,headers:c})
const send=async(e,n,r,s)=>{const a=e==="visibility"?"PUT":"POST"
const d=await i({route:e,url:`${u}/${n}`,headers:c,json:r,method:a})
return(0,o.Tm)(e=>s(e)===null?null:true,d)}
let f=c
const runtime=e=>i({step:e,route:"runtime",url:`${u}/runtime`,headers:f})
return{async runtime(e){let n=await runtime(e)
if(n.status===401&&f===c){f={Accept:"application/json"}
n=await runtime(e)
if(n.status!==200)f=c}return{...(0,o.Tm)(s.Ft,n),pace:n.pace}},async head(e){const n=await i({step:e,route:"head",url:`${u}?expand=sha`,headers:f})
const r=(0,o.Tm)(s.b1,n)
return"ok"in r?r.ok.sha:undefined},secrets:async()=>(0,o.Tm)(s.ql,await get("secrets","secrets")),variables:async()=>(0,o.Tm)(s.Ch,await get("variables","variables")),setSecret:e=>send("secrets","secrets",e,s.ql),setVariable:e=>send("variables","variables",e,n=>(0,s.Ch)(n)?.get(e.key)??null),setHardware:(e,n)=>send("hardware","hardware",{flavor:e,sleepTimeSeconds:n},s.Ft),setSleepTime:e=>send("sleep-time","sleeptime",{seconds:e},s.Ft),setVisibility:e=>send("visibility","settings",{visibility:e},s.tQ),restart:e=>e==="factory"?send("factory","restart?factory=true",{},s.Ft):send("restart","restart",{},s.Ft),async delete(){const e=`${r}/api/repos/delete`
const n=await i({route:"delete",url:e,headers:c,json:p,method:"DELETE"})
return(0,o.cL)(e=>e.trim()==="OK"?true:null,n)},async create(e){const n={...p,...e}
const a=await i({route:"create",url:`${r}/api/repos/create`,headers:c,json:n})
if(a.status===409)return{ok:"existed"}
return(0,o.Tm)(s.$6,a)}}}},8933:function(e,n,r){r.d(n,{A:function(){return actionsRunner}})
var s=r(857)
function utils_toCommandValue(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}return JSON.stringify(e)}function toCommandProperties(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}}function command_issueCommand(e,n,r){const o=new Command(e,n,r)
process.stdout.write(o.toString()+s.EOL)}function command_issue(e,n=""){command_issueCommand(e,{},n)}const o="::"
class Command{constructor(e,n,r){if(!e){e="missing.command"}this.command=e
this.properties=n
this.message=r}toString(){let e=o+this.command
if(this.properties&&Object.keys(this.properties).length>0){e+=" "
let n=true
for(const r in this.properties){if(this.properties.hasOwnProperty(r)){const s=this.properties[r]
if(s){if(n){n=false}else{e+=","}e+=`${r}=${escapeProperty(s)}`}}}}e+=`${o}${escapeData(this.message)}`
return e}}function escapeData(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(e){return utils_toCommandValue(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var i=r(6982)
var a=r(9896)
function file_command_issueFileCommand(e,n){const r=process.env[`GITHUB_${e}`]
if(!r){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!a.existsSync(r)){throw new Error(`Missing file at path: ${r}`)}a.appendFileSync(r,`${utils_toCommandValue(n)}${s.EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(e,n){const r=`ghadelimiter_${i.randomUUID()}`
const o=utils_toCommandValue(n)
if(e.includes(r)){throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`)}if(o.includes(r)){throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`)}return`${e}<<${r}${s.EOL}${o}${s.EOL}${r}`}var c=r(6928)
var u=undefined&&undefined.__awaiter||function(e,n,r,s){function adopt(e){return e instanceof r?e:new r(function(n){n(e)})}return new(r||(r=Promise))(function(r,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,n||[])).next())})}
class oidc_utils_OidcClient{static createHttpClient(e=true,n=10){const r={allowRetries:e,maxRetries:n}
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())],r)}static getRequestToken(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"]
if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return e}static getCall(e){return u(this,void 0,void 0,function*(){var n
const r=oidc_utils_OidcClient.createHttpClient()
const s=yield r.getJson(e).catch(e=>{throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
const o=(n=s.result)===null||n===void 0?void 0:n.value
if(!o){throw new Error("Response json body do not have ID Token field")}return o})}static getIDToken(e){return u(this,void 0,void 0,function*(){try{let n=oidc_utils_OidcClient.getIDTokenUrl()
if(e){const r=encodeURIComponent(e)
n=`${n}&audience=${r}`}debug(`ID token url is ${n}`)
const r=yield oidc_utils_OidcClient.getCall(n)
setSecret(r)
return r}catch(e){throw new Error(`Error message: ${e.message}`)}})}}var d=undefined&&undefined.__awaiter||function(e,n,r,s){function adopt(e){return e instanceof r?e:new r(function(n){n(e)})}return new(r||(r=Promise))(function(r,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,n||[])).next())})}
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
const o=this.wrap(r,s)
return this.addRaw(o).addEOL()}addTable(e){const n=e.map(e=>{const n=e.map(e=>{if(typeof e==="string"){return this.wrap("td",e)}const{header:n,data:r,colspan:s,rowspan:o}=e
const i=n?"th":"td"
const a=Object.assign(Object.assign({},s&&{colspan:s}),o&&{rowspan:o})
return this.wrap(i,r,a)}).join("")
return this.wrap("tr",n)}).join("")
const r=this.wrap("table",n)
return this.addRaw(r).addEOL()}addDetails(e,n){const r=this.wrap("details",this.wrap("summary",e)+n)
return this.addRaw(r).addEOL()}addImage(e,n,r){const{width:s,height:o}=r||{}
const i=Object.assign(Object.assign({},s&&{width:s}),o&&{height:o})
const a=this.wrap("img",null,Object.assign({src:e,alt:n},i))
return this.addRaw(a).addEOL()}addHeading(e,n){const r=`h${n}`
const s=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1"
const o=this.wrap(s,e)
return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null)
return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null)
return this.addRaw(e).addEOL()}addQuote(e,n){const r=Object.assign({},n&&{cite:n})
const s=this.wrap("blockquote",e,r)
return this.addRaw(s).addEOL()}addLink(e,n){const r=this.wrap("a",e,{href:n})
return this.addRaw(r).addEOL()}}const g=new Summary
const w=null&&g
const y=g
function toPosixPath(e){return e.replace(/[\\]/g,"/")}function toWin32Path(e){return e.replace(/[/]/g,"\\")}function toPlatformPath(e){return e.replace(/[/\\]/g,path.sep)}var v=undefined&&undefined.__awaiter||function(e,n,r,s){function adopt(e){return e instanceof r?e:new r(function(n){n(e)})}return new(r||(r=Promise))(function(r,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,n||[])).next())})}
const getWindowsInfo=()=>v(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
const{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true})
return{name:n.trim(),version:e.trim()}})
const getMacOsInfo=()=>v(void 0,void 0,void 0,function*(){var e,n,r,s
const{stdout:o}=yield exec.getExecOutput("sw_vers",undefined,{silent:true})
const i=(n=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&n!==void 0?n:""
const a=(s=(r=o.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&s!==void 0?s:""
return{name:a,version:i}})
const getLinuxInfo=()=>v(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
const[n,r]=e.trim().split("\n")
return{name:n,version:r}})
const b=s.platform()
const k=s.arch()
const T=b==="win32"
const _=b==="darwin"
const S=b==="linux"
function getDetails(){return v(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield T?getWindowsInfo():_?getMacOsInfo():getLinuxInfo()),{platform:b,arch:k,isWindows:T,isMacOS:_,isLinux:S})})}var $=undefined&&undefined.__awaiter||function(e,n,r,s){function adopt(e){return e instanceof r?e:new r(function(n){n(e)})}return new(r||(r=Promise))(function(r,o){function fulfilled(e){try{step(s.next(e))}catch(e){o(e)}}function rejected(e){try{step(s["throw"](e))}catch(e){o(e)}}function step(e){e.done?r(e.value):adopt(e.value).then(fulfilled,rejected)}step((s=s.apply(e,n||[])).next())})}
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
const o=getInput(e,n)
if(r.includes(o))return true
if(s.includes(o))return false
throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(e,n){const r=process.env["GITHUB_OUTPUT"]||""
if(r){return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(e,n))}process.stdout.write(s.EOL)
command_issueCommand("set-output",{name:e},utils_toCommandValue(n))}function setCommandEcho(e){issue("echo",e?"on":"off")}function setFailed(e){process.exitCode=x.Failure
error(e)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function core_debug(e){issueCommand("debug",{},e)}function error(e,n={}){command_issueCommand("error",toCommandProperties(n),e instanceof Error?e.toString():e)}function warning(e,n={}){command_issueCommand("warning",toCommandProperties(n),e instanceof Error?e.toString():e)}function notice(e,n={}){command_issueCommand("notice",toCommandProperties(n),e instanceof Error?e.toString():e)}function info(e){process.stdout.write(e+s.EOL)}function startGroup(e){command_issue("group",e)}function endGroup(){command_issue("endgroup")}function group(e,n){return $(this,void 0,void 0,function*(){startGroup(e)
let r
try{r=yield n()}finally{endGroup()}return r})}function saveState(e,n){const r=process.env["GITHUB_STATE"]||""
if(r){return issueFileCommand("STATE",prepareKeyValueMessage(e,n))}issueCommand("save-state",{name:e},toCommandValue(n))}function getState(e){return process.env[`STATE_${e}`]||""}function getIDToken(e){return $(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(e)})}var O=r(4053)
const E=/^([a-z-]{1,40}|[A-Z_]{1,40}|[0-9a-f]{40})$/
function actionsRunner(){const clean=e=>(0,O.pc)(e)
return{mask(e,n="everywhere"){if(e.trim()==="")return;(0,O.jD)(e,n)
if(n==="everywhere")core_setSecret(e)},group(e,n){startGroup(clean(e))
for(const e of n)info(clean(e))
endGroup()},startGroup:e=>startGroup(clean(e)),endGroup:()=>endGroup(),line:e=>info(clean(e)),notice:(e,n)=>notice(clean(e),{title:clean(n)}),warning:(e,n)=>warning(clean(e),{title:clean(n)}),error(e,n,r){const s=r&&{file:clean(r.file),startLine:r.line}
error(clean(e),{title:clean(n),...s})
process.exitCode=x.Failure},output:(e,n)=>setOutput(e,E.test(n)?n:clean(n)),async summary(e){await y.addRaw(clean(e),true).write()}}}},3892:function(e,n,r){r.d(n,{N8:function(){return s},RO:function(){return mayGoAsItIs},Xw:function(){return historyByInputs},eb:function(){return followsSnapshots}})
const s="Snapshot-By: hf-space-push"
function changesTree(e){const{path:n,files:r,exclude:s,keep:o,card:i}=e
return r.length>0||[n,s,o,i].some(e=>e.trim()!=="")}function historyByInputs(e,n){if(e.history!=="auto")return{history:e.history,because:"asked"}
const r=changesTree(e)?"settings":n
return r?{history:"snapshot",because:r}:null}function mayGoAsItIs(e,{merged:n}={merged:false}){return historyByInputs(e,n?"settings":undefined)?.history!=="snapshot"}function followsSnapshots(e){return e.some(({message:e})=>e?.split("\n").includes(s))}},6984:function(e,n,r){r.d(n,{N:function(){return isOwnWord},e:function(){return namesOf}})
const s=["${{ secrets.HF_TOKEN }}",...["deployed unchanged skipped dry-run failed full snapshot main master owner/name huggingface.co hf.space","RUNNING RUNNING_BUILDING RUNNING_APP_STARTING BUILDING APP_STARTING BUILD_ERROR RUNTIME_ERROR CONFIG_ERROR","SLEEPING PAUSED STOPPED NO_APP_FILE token secret secrets password null none undefined changeme true false","${{secrets.HF_TOKEN}} $HF_TOKEN ${HF_TOKEN} %HF_TOKEN% your-token your_token","gradio docker static public private protected commit branch repository workflow Hugging Face GitHub Actions"].flatMap(e=>e.split(" "))]
function isOwnWord(e,n){const r=/\d/.test(e)&&/[a-zA-Z]/.test(e)&&e.length>=20
const i=[...s,...n]
return!r&&(i.includes(e)||e.length>=o&&i.some(n=>n.includes(e)))}const o=6
function namesOf(e){const{space:n,"space-branch":r,endpoint:s}=e
return[`${s}/spaces/${n}`,r,n.toLowerCase().replace(/[^a-z0-9]/g,"-")]}},2396:function(e,n,r){r.d(n,{IF:function(){return strangeIn},Mw:function(){return previewTask},O2:function(){return isUntouched},Po:function(){return numberIn},ji:function(){return mayPreviewOn},oW:function(){return previewOf},uL:function(){return previewTrailer},y:function(){return i}})
const s=96
function previewTask(e,{name:n,payload:r},s){if(e.preview==="clean")return{task:"clean"}
if(e.preview==="false"||!n.startsWith("pull_request"))return undefined
const{number:o,state:i}=r.pull_request??{}
const a=r.repository?.full_name
if(o===undefined||!Number.isInteger(o)||a===undefined)return{task:"unknown"}
const c=previewOf({space:e.space,repository:a,number:o},s)
const u=r.action==="closed"||i==="closed"
return{task:u?"delete":"deploy",preview:c}}function previewOf({space:e,repository:n,number:r},o){const[i="",a=""]=e.split("/")
const c=`-pr-${r}`
const u=s-c.length
const d=`-${o(e).slice(0,10)}`
const l=a.length<=u?a:a.slice(0,u-d.length).replace(/[-._]+$/,"")+d
return{space:`${i}/${l}${c}`,pullRequest:r,of:`${n}#${r}`}}function numberIn(e){const[,n]=/-pr-([1-9]\d{0,9})$/.exec(e)??[]
return n===undefined?null:Number(n)}const o="Preview-Of: "
function previewTrailer(e){return o+e}const i="PREVIEW_OF"
function isUntouched(e){return e.length<=1&&e.every(({title:e})=>e==="initial commit")}function strangeIn(e,n){const r=e.map(({title:e,message:n})=>{const r=n?.split("\n").filter(e=>e.startsWith(o))??[]
return r.length===0&&e!=="initial commit"?"nothing":r})
const s=r.flatMap(e=>e==="nothing"?[]:e)
if(s.length===0||s.some(e=>e!==previewTrailer(n)))return"not-ours"
return r.includes("nothing")?"edited":null}function mayPreviewOn(e,n){return isUntouched(e)||strangeIn(e,n)!=="not-ours"}},7090:function(e,n,r){r.d(n,{j:function(){return waitBeforeRetry}})
var s=r(5891)
var o=r(5056)
const i=4
const a=12e4
const c=[408,429,500,502,503,504]
const u="EPROXY407"
function waitBeforeRetry(e,n,r){const o="code"in n?undefined:n.wait
const c=o??500*2**r.attempt
if(r.attempt>=i||r.waited+c>a)return null
return mayPass(s.bw[e],n)?c:null}function mayPass({retry:e,passes:n},r){if(e==="never")return false
if("code"in r){return r.code!==u&&(0,o.R)(r.code)!=="certificate"}const{status:s,message:i=""}=r
return c.includes(s)||s>=400&&n?.test(i)===true}},7207:function(e,n,r){r.d(n,{fE:function(){return nameOfChange},fs:function(){return changesOf},rb:function(){return restarts}})
function changesOf(e,n,r){return[...visibilityOf(e,n.target),...e.secrets.filter(({key:e})=>!n.sameSecrets.has(e)).map(({key:e,value:n})=>({setting:"secrets",key:e,value:n,description:r(e)})),...variablesOf(e,n.variables),...machineOf(e,n.target)]}function visibilityOf({visibility:e},n){const r=n.visibility??(n.private?"private":"public")
return e===undefined||e===r?[]:[{setting:"visibility",value:e}]}function variablesOf({variables:e},n){const r="ok"in n?n.ok:new Map
return e.flatMap(({key:e,value:s})=>{const o=s.reveal()
return r.get(e)===o&&"ok"in n?[]:[{setting:"variables",key:e,value:o}]})}function machineOf(e,{runtime:n}){const{hardware:r,"sleep-time":s}=e
if(r!==undefined&&r!==n.hardware)return[{setting:"hardware",value:r,...s!==undefined&&{sleepTime:s}}]
const o=n.sleepTime??-1
return s===undefined||s===o?[]:[{setting:"sleep-time",value:s}]}function restarts({setting:e}){return e!=="visibility"&&e!=="sleep-time"}function nameOfChange(e){if("key"in e)return e.key
return e.value===-1?"never":`${e.value}${e.setting==="sleep-time"?" s":""}`}},3041:function(e,n,r){r.d(n,{F5:function(){return shapeOf},Xk:function(){return printableForms},eh:function(){return bareToken}})
var s=r(4053)
const o=/^[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+|[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+$/g
const i=/^(?:(?:https?:\/\/)?[\w.-]+[:=]\s*|Bearer\s+)(?=hf_|api_org_)/i
const a=/@huggingface\.co(?:\/.*)?$/
const c=/^\*+$|^\$\{\{|^\$\{?\w+\}?$|^%\w+%$|^<.*>$|^\[.*\]$|^(hf_)?[x.…]+$|^(your|my)[-_ ]|^hf_(your|my|token|xxx)(?![a-z0-9]{20})|^(null|none|undefined|changeme|token|secret|password)$/i
const u=[["github",/^(gh[opsur]_|github_pat_)/],["google",/^(AIza|ya29\.)/],["aws",/^(AKIA|ASIA)[A-Z0-9]{12,}$/],["openai",/^sk-(?!ant-)/],["other",/^(sk-ant-|glpat-|npm_|xox[abp]-|gsk_|r8_|-----BEGIN )/]]
const d=[["oidc",/^hf_jwt_/],["oauth",/^hf_oauth_/],["app",/^hf_app_/],["organisation",/^api_org_/],["access-token",/^hf_/]]
function bareToken(e){return e.replace(o,"").replace(i,"").replace(a,"")}function shapeOf(e){const n=bareToken(e)
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
const o=encodeURIComponent(e)
const i=JSON.stringify(e).slice(1,-1)
const a=Buffer.from(e,"utf8").toString("hex")
const c=[n,n.replaceAll("\n","\r\n"),n.replace(/\s+/g," ").trim(),(0,s.RK)(e)]
const u=[...[e,...c,...r,o,o.replace(/%../g,e=>e.toLowerCase()),encodeURI(e),i],...[base64(`git:${e}`),base64(e),...base64Inside(e),a,a.toUpperCase()]]
return[...new Set(u)]}function base64Inside(e){const n=Buffer.from(e,"utf8")
if(n.length<8)return[]
return[0,1,2].flatMap(e=>{const r=Buffer.concat([Buffer.alloc(e),n]).toString("base64url")
const s=r.slice(Math.ceil(e*8/6),Math.floor((e+n.length)*8/6))
return[s,s.replaceAll("-","+").replaceAll("_","/")]})}},9407:function(e,n,r){r.a(e,async function(e,s){try{r.r(n)
var o=r(8474)
var i=r.n(o)
var a=r(8161)
var c=r.n(a)
var u=r(3350)
var d=r(8933)
var l=r(7958)
const e=new AbortController;(0,o.setMaxListeners)(0,e.signal)
for(const n of["SIGINT","SIGTERM"])process.once(n,()=>e.abort(new Error(`The run was cancelled (${n}).`)))
const p=new Promise((e,n)=>{process.on("uncaughtException",n).on("unhandledRejection",n)
process.once("beforeExit",()=>n(new Error("Nothing was left that the run could have waited for.")))})
p.catch(()=>undefined)
await(0,l.i)({env:process.env,places:{cwd:process.cwd(),home:(0,a.homedir)(),temp:(0,a.tmpdir)()},runner:(0,d.A)(),clock:(0,u.X)(e.signal),signal:e.signal,crashed:p,loadTrigger:async()=>{const{context:e}=await r.e(413).then(r.bind(r,2413))
return{name:e.eventName,actor:e.actor,payload:e.payload}}})
process.stdout.write("",()=>process.exit())
s()}catch(e){s(e)}},1)},4330:function(e,n,r){r.d(n,{EW:function(){return onFreeHardware},W:function(){return withoutMachine},dF:function(){return emptySecrets},vM:function(){return contradictions}})
function contradictions(e){return[...aboutFiles(e),...aboutMachine(e),...aboutWaiting(e),...aboutNames(e)]}function aboutFiles({history:e,path:n,files:r,exclude:s,keep:o,card:i}){if(e!=="full"||!(n||r?.length||s||o||i))return[]
return[{input:"history",value:"full",expected:"history-of-changed-files"}]}function aboutMachine(e){const n=[]
if(e.sdk==="static")n.push(...withoutMachine(e))
else if(e.hardware==="cpu-basic"&&e["sleep-time"]!==undefined)n.push({input:"hardware",value:e.hardware,expected:"paid-hardware"})
return n}function onFreeHardware(e,{exists:n,runtime:r}){const{hardware:s,"sleep-time":o}=e
const i=!n||r.hardware==="cpu-basic"
if(s!==undefined||!i||o===undefined||o===r.sleepTime)return[]
return[{input:"sleep-time",value:timeOf(o),expected:"no-sleep-time"}]}function timeOf(e){return e===-1?"never":`${e} s`}function withoutMachine(e){const n=e["sleep-time"]
const r=[["hardware",e.hardware],["sleep-time",n===undefined?undefined:timeOf(n)],["restart",e.restart==="false"?undefined:e.restart]]
return r.flatMap(([e,n])=>n===undefined?[]:[{input:e,value:n,expected:"no-machine"}])}function aboutWaiting(e){const n=[["health-check",e["health-check"]],["rollback",e.rollback?"true":undefined]]
const r=e["space-branch"]??"main"
const s=e.wait===false?"no-check-without-wait":r!=="main"?"no-check-off-main":undefined
if(s===undefined)return[]
return n.flatMap(([e,n])=>n===undefined?[]:[{input:e,value:n,expected:s}])}function aboutNames({secrets:e=[],variables:n=[]}){const r=new Set(e.map(({key:e})=>e))
return n.flatMap(({key:e})=>r.has(e)?[{input:"variables",value:e,expected:"distinct-names"}]:[])}function emptySecrets({secrets:e}){return e.flatMap(({key:e,value:n})=>n.reveal().trim()===""?[{input:"secrets",value:e,expected:"setting-value"}]:[])}},7958:function(e,n,r){r.d(n,{i:function(){return main}})
var s=r(2891)
var o=r(4330)
function readEnvironment(e,n){const r=e.XDG_CACHE_HOME||`${n.home}/.cache`
const{ACTIONS_ID_TOKEN_REQUEST_URL:s,ACTIONS_ID_TOKEN_REQUEST_TOKEN:o}=e
return{token:e.HF_TOKEN??"",storedTokenPaths:e.HF_TOKEN_PATH?[e.HF_TOKEN_PATH]:[`${e.HF_HOME||`${r}/huggingface`}/token`],...s&&o&&{idTokenRequest:{url:s,token:o}},directory:e.GITHUB_WORKSPACE||n.cwd,tempDirectory:e.RUNNER_TEMP||n.temp}}var i=r(4053)
const a="https://huggingface.co"
function shown(e){const n=(0,i.Pe)((0,i.pc)(e)).replace(/\/\/[^/@\s]*@/g,"//***@").replace(/hf_\w{8,}/g,"hf_***").replace(/\s+/g," ").trim()
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
const o=r.username===""&&r.password===""&&r.pathname==="/"&&r.search+r.hash===""
if(!o||!(r.protocol==="https:"||r.protocol==="http:"&&s))return refused(e,"endpoint")
return{ok:r.origin}}const d={s:1,m:60,h:3600}
const l=/^(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?$/i
function seconds(e){const n=e.trim()
const[,r,s,o]=l.exec(n)??[]
const i=Number(r??0)*d.h+Number(s??0)*d.m+Number(o??0)*d.s
return i>0?i:null}function duration(e){const n=seconds(e)
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
const[e="",o,...i]=s.split(/\s*=>\s*/)
const a=placeOf(e)
const c=o===undefined?null:placeOf(o)
if(a===undefined||c===undefined||i.length>0)r.push({shown:shown(s),expected:"file-line"})
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
const o=[]
const i=[]
while(r.length>0){const e=s-r.length+1
const a=(r.shift()??"").trimStart()
if(a.trim()===""||a.startsWith("#"))continue
const{key:c,value:u,open:d}=read(a,r,n)
const l=(/[=<]/.test(a)?/^[\w.-]{1,40}$/:m).test(c)&&!g.test(a)&&!i.some(({expected:e})=>e==="setting-line")
const refuse=n=>void i.push(l?{shown:c,expected:n}:{shown:`line ${e}`,expected:"setting-line"})
if(d)r.length=0
if(!h.test(c)||g.test(a))refuse("setting-name")
else if(d)refuse("setting-end")
else if(u===undefined)refuse("environment-variable")
else if(o.some(e=>e.key===c))refuse("distinct-names")
else o.push({key:c,value:new Secret(u)})}return i.length>0?{refused:i}:{ok:o}}function read(e,n,r){const[,s=e.trim(),o="",i=""]=/^([^=<]*?)\s*(=|<<)(.*)$/.exec(e)??[]
if(o==="")return{key:s,value:Object.hasOwn(r,s)?r[s]:undefined}
if(o==="<<"){const e=n.findIndex(e=>e.trim()===i.trim())
if(e<0||i.trim()==="")return{key:s,value:"",open:true}
const r=n.splice(0,e+1).slice(0,-1)
return{key:s,value:r.join("\n")}}const a=i.trim()
const c=/^["']/.exec(a)?.[0]
if(c===undefined)return{key:s,value:a}
if(a.length>1&&a.endsWith(c))return{key:s,value:a.slice(1,-1)}
const u=n.findIndex(e=>e.trimEnd().endsWith(c))
if(u<0)return{key:s,value:a}
const d=n.splice(0,u+1)
return{key:s,value:[a.slice(1),...d].join("\n").trimEnd().slice(0,-1)}}function input(e){return e}const w={space:input({description:"The Space to deploy to: `owner/name` or its URL.",required:true,default:"",parse:spaceId}),token:input({description:"The Hugging Face token, from a secret. When empty, the first of these: the environment variable `HF_TOKEN`; a keyless login (OIDC), if the job has `id-token: write`; the token that the Hugging Face CLI stored on a self-hosted runner.",default:"",parse:verbatim}),ref:input({description:"The branch, tag or commit to deploy. When empty: the commit that is checked out.",default:"",parse:refName}),"space-branch":input({description:"The branch of the Space to update. Hugging Face builds and shows only `main`.",default:"main",parse:branchName}),history:input({description:"`full`: push the branch’s own commits. `snapshot`: push one commit with the current files, on top of the Space’s commits. `auto`: `full` as long as Hugging Face accepts it; `snapshot` if it does not, if the files are changed on the way (`path`, `files`, `exclude`, `keep`, `card`, settings that the Space keeps), if the job made the commit, or if a snapshot or another tool filled the Space before.",default:"auto",parse:choice("auto","full","snapshot")}),force:input({description:"Overwrite commits on the Space that the branch does not have. Commits that reach the Space during the run are never overwritten.",default:"false",parse:flag}),path:input({description:"The folder that becomes the Space’s root: one of the commit, or one that the job has made, such as a build. A folder that is not in the commit is taken as it is on disk, whether or not git ignores it.",default:".",parse:folder}),files:input({description:"Files to add from the workspace as they are now (built, generated or edited by the job): `source` or `source => destination`, one per line. A source is a file, a folder or a pattern such as `models/*.onnx`. Later lines replace earlier ones. A source that is not there stops the run.",default:"",parse:fileLines}),exclude:input({description:"Files to leave out: patterns as in `.gitignore`, one per line. A single file that `files` names is not left out.",default:"",parse:verbatim}),keep:input({description:"Files that only the Space has and that stay there, such as uploaded data: patterns as in `.gitignore`, one per line. A snapshot removes all other files that are not deployed, and names them.",default:"",parse:verbatim}),card:input({description:"Settings of the Space, as YAML or as the path of a YAML file in the repository. They are merged into the settings at the top of the pushed `README.md`; your repository stays as it is. If neither has an `sdk`, the Space’s own settings stay, with these over them.",default:"",parse:verbatim}),"large-files":input({description:"`lfs`: a snapshot stores files over 10 MiB and binary files with Git LFS. `fail`: stop and list them.",default:"lfs",parse:choice("lfs","fail")}),scan:input({description:"What to do about secrets in what would be pushed: `block`: stop before anything is sent. `warn`: push, with a warning. `off`: do not look for them. The token in use always stops the push. `.gitleaksignore` and `gitleaks:allow` are honored.",default:"block",parse:choice("block","warn","off")}),create:input({description:"Create the Space if it does not exist, with its `visibility`, `hardware`, `sleep-time`, `secrets` and `variables`.",default:"false",parse:flag}),sdk:input({description:"What the Space runs on: `gradio`, `docker` or `static`. It is added to the settings at the top of the pushed `README.md`, except with `history: full`. When empty: the `sdk` of the README or the `card`, else that of the Space, which then keeps its settings; for a new Space, the files decide.",default:"",parse:optional(choice("gradio","docker","static"))}),visibility:input({description:"Who can see the Space: `public`, `private` or `protected`. When empty, it stays as it is; a new Space is public.",default:"",parse:optional(choice("public","private","protected"))}),hardware:input({description:"The Space’s hardware, such as `cpu-basic`, `t4-small` or `zero-a10g`. When empty, it stays as it is; a new Space gets the free hardware.",default:"",parse:optional(hardware)}),"sleep-time":input({description:"How long the Space stays awake without a visitor: `30m`, `1h`, a number of seconds, or `never`. For paid hardware only; free hardware always sleeps after 48 hours.",default:"",parse:optional(sleepTime)}),secrets:input({description:"Secrets to set on the Space before the push: `KEY=value`, one per line. `KEY` alone takes the variable with that name from the step’s `env:`. A value of several lines goes between `KEY<<END` and `END`. Only changed secrets are sent.",default:"",parse:settingLines}),variables:input({description:"Variables to set on the Space before the push, written like `secrets`. Anyone can see them.",default:"",parse:settingLines}),restart:input({description:"`true`: restart the Space when there is nothing to push or when it is paused. `factory`: rebuild it from scratch. Not for a static Space.",default:"false",parse:choice("false","true","factory")}),wait:input({description:"Wait until the Space runs the pushed commit. `false`: end after the push, without `health-check` and `rollback`.",default:"true",parse:flag}),"wait-timeout":input({description:"The longest time to wait: `90s`, `20m`, `1h`. If the Space is not ready by then, the run ends with a warning; if the `health-check` has no answer, the run fails.",default:"20m",parse:duration}),"health-check":input({description:"A path of the app, such as `/`. The run is green only if it answers with a 2xx status.",default:"",parse:optional(appPath)}),rollback:input({description:"If the new commit does not build, start or answer, roll the Space back to the previous commit. Settings are not rolled back, and the run still fails.",default:"false",parse:flag}),preview:input({description:"`true`: on a pull request, deploy to a Space of its own, `<space>-pr-<number>`, comment with its address, and delete it when the pull request is closed; on every other event, deploy to `space`. `clean`: delete the previews of closed pull requests.",default:"false",parse:choice("false","true","clean")}),"allow-fork-code":input({description:"Deploy a fork’s code although the run has secrets (`pull_request_target`, `workflow_run`, `issue_comment`). That code can then read the Space’s secrets.",default:"false",parse:flag}),"dry-run":input({description:"Check and plan everything, push nothing, and show what a deployment would do.",default:"false",parse:flag}),language:input({description:"The language of the summary, the annotations and the log: `en` or `zh-TW`.",default:"en",parse:choice("en","zh-TW")}),"fail-without-credentials":input({description:"A pull request from a fork or from Dependabot has no secrets. `false`: skip the deployment with a notice. `true`: fail.",default:"false",parse:flag}),"github-token":input({description:"Creates a GitHub Deployment that links to the app, if the job has `permissions: deployments: write`, and writes the comment of a `preview`, with `pull-requests: write`.",default:"",expression:"${{ github.token }}",parse:verbatim}),endpoint:input({description:"The address of another Hub. When empty: the environment variable `HF_ENDPOINT`, else `https://huggingface.co`.",default:"",parse:endpoint})}
function raw(e,n){return e[`INPUT_${n.toUpperCase()}`]??""}function readLanguage(e){const n=w.language.parse(raw(e,"language")||w.language.default,e)
return"ok"in n?n.ok:"en"}function readInputs(e,n){const r=[]
const i={}
for(const[n,s]of Object.entries(w)){const o=n==="endpoint"?e.HF_ENDPOINT??"":s.default
const a=s.parse(raw(e,n).trim()===""?o:raw(e,n),e)
if("ok"in a)i[n]=a.ok
else r.push(...a.refused.map(({shown:e,expected:r})=>({input:n,value:e,expected:r})))}r.push(...(0,o.vM)(i))
const[a]=r
if(a!==undefined){const e=r.length===1&&a.input==="space"?{kind:"invalid-space",value:a.value}:{kind:"invalid-inputs",problems:r}
throw new s.H({step:"inputs",finding:e})}return Object.freeze({...i,environment:readEnvironment(e,n)})}function readTrigger(e){const n=e.GITHUB_REPOSITORY
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
const o=(0,y.z)({...n,directory:s,gitDir:s})
let i
const ready=()=>i??=make(s,n)
const call=async(...e)=>{await ready()
return o(...e)}
const start=async(...e)=>{await ready()
return o.start(...e)}
const expect=(...e)=>{ready().then(()=>o.expect(...e),()=>undefined)}
const a=(0,T.d)(start,n.step)
try{const isUsed=()=>i!==undefined
return await r({directory:s,git:Object.assign(call,{start:start,expect:expect,forget:o.forget,objects:a}),isUsed:isUsed})}finally{for(const n of[e.objects,a])n.close()
await(i?.catch(()=>undefined))
for(const{forget:n}of[e,o])n()
await(0,v.rm)(s,{recursive:true,force:true,maxRetries:3})}}async function make(e,n){const r=n.gitDir??(0,k.I8)(n.directory)?.gitDir
const[s]=await Promise.all([(0,k.iZ)(r??n.directory),(0,v.mkdir)((0,b.join)(e,"objects/info"),{recursive:true}),(0,v.mkdir)((0,b.join)(e,"refs"),{recursive:true})])
await Promise.all([(0,v.writeFile)((0,b.join)(e,"HEAD"),"ref: refs/heads/main\n"),(0,v.writeFile)((0,b.join)(e,"config"),"[core]\n\trepositoryformatversion = 0\n\tbare = true\n"),(0,v.writeFile)((0,b.join)(e,"objects/info/alternates"),`${s}\n`)])}var _=r(3618)
var S=r(2715)
var $=r(8023)
var x=r(9323)
function parseAdvertisement(e){const n=packetLines(e)
if(!n?.[0]?.startsWith("# service=git-receive-pack"))return null
const r=new Map
for(const e of n.slice(1)){const n=/^([0-9a-f]{40}) refs\/heads\/([^\0\n]+)/.exec(e)
if(n?.[1]&&n[2])r.set(n[2],n[1])}return r}function packetLines(e){const n=Buffer.from(e,"utf8")
const r=[]
for(let e=0;e<n.length;){const s=n.toString("latin1",e,e+4)
if(!/^[0-9a-f]{4}$/.test(s))return null
const o=parseInt(s,16)
if(o>4)r.push(n.toString("utf8",e+4,e+o))
e+=Math.max(o,4)}return r}var O=r(7848)
const E="application/vnd.git-lfs+json"
const A=500
function openHub(e){const{endpoint:n,http:r,token:s}=e
const o={Authorization:`Bearer ${s.reveal()}`,Accept:"application/json"}
const i={Authorization:`Basic ${Buffer.from(`git:${s.reveal()}`).toString("base64")}`}
const api=(e,s,i)=>r({route:e,url:`${n}/api/${s}`,headers:o,...i&&{step:i}})
return{whoami:async()=>(0,O.Tm)($.a6,await api("whoami","whoami-v2")),space:async(e,n)=>(0,O.Tm)($.b1,await api("space",`spaces/${e}`,n)),spaces:async(e,n)=>{const r=new URLSearchParams({author:e,search:n,limit:"1000"}).toString()
return(0,O.Tm)($.Z8,await api("spaces",`spaces?${r}`))},commits:async(e,n)=>(0,O.Tm)($.Fe,await api("commits",`spaces/${e}/commits/${encodeURIComponent(n)}?limit=20`)),cardErrors:async e=>{const s=`${n}/api/validate-yaml`
const i={content:e,repoType:"space"}
const a=r({route:"validate-yaml",url:s,headers:o,json:i}).then(e=>(0,O.Tm)($.WQ,e.status===400?{...e,status:200}:e))
const c=await a.catch(()=>null)
return c!==null&&"ok"in c?c.ok:[]},wantedObjects:async(e,s)=>{const o=`${(0,x.l)((0,x.S)(n,e))}/objects/batch`
const a={...i,Accept:E,"Content-Type":E}
const c=[]
for(let e=0;e<s.length;e+=A){const n=s.slice(e,e+A).map(({oid:e,size:n})=>({oid:e,size:n}))
const i={operation:"upload",transfers:["basic"],hash_algo:"sha256",objects:n}
const u=(0,O.Tm)($.A2,await r({route:"lfs-batch",url:o,headers:a,json:i}))
if("refused"in u)return u
c.push(...u.ok)}return{ok:c}},mayWrite:async e=>{const n=await api("auth-check",`spaces/${e}/auth-check/write`)
return(0,O.cL)(()=>true,n)},heads:async(e,s)=>{const o=`${(0,x.S)(n,e)}/info/refs?service=git-receive-pack`
const a=await r({step:s,route:"advertisement",url:o,headers:i})
const c=(0,O.cL)(parseAdvertisement,a)
if("refused"in c)return c
const u=a.url.replace(/(\.git)?\/info\/refs.*$/,"")
return{ok:{heads:c.ok,url:u,advertisement:Buffer.from(a.body)}}}}}function neighboursOn(e){return async n=>{const[{listSpaces:s,repoExists:o},{closest:i,distance:a}]=await Promise.all([r.e(429).then(r.bind(r,1429)),r.e(916).then(r.bind(r,1916))])
const c={hubUrl:e.endpoint,accessToken:e.token.reveal(),fetch:fetchOver(e.http)}
const[u="",d=""]=n.split("/")
const nearest=async()=>{const e=[]
for await(const n of s({search:{owner:u},...c}))e.push(n.name)
const r=i(n,e)
const o=a(n.toLowerCase(),(r||"").toLowerCase())<=Math.max(2,d.length/3)
return r&&r!==n&&o?r:undefined}
const exists=e=>o({repo:{type:e,name:n},...c})
const[l,p,f]=await Promise.all([nearest().catch(()=>undefined),exists("model").catch(()=>false),exists("dataset").catch(()=>false)])
return{...l&&{didYouMean:l},...p?{otherType:"model"}:f?{otherType:"dataset"}:{}}}}function fetchOver(e){return async(n,{headers:r}={})=>{const{status:s,body:o}=await e({route:"neighbours",url:n,headers:r})
return new Response(o,{status:s})}}var I=r(2263)
var R=r(1214)
var C=r(1061)
var N=r(6984)
var P=r(3041)
async function authenticate(e,n){const credential=(r,s)=>{(0,C.Uy)(r,{runner:n.runner,names:(0,N.e)(e)})
return shaped(r,s)}
const o=find(e)
if(o)return credential(o.text,o.source)
const{environment:i}=e
const a=withoutSecrets(await n.loadTrigger())
if(a&&e["fail-without-credentials"])throw missing()
if(a)return{skipped:a}
const{idTokenRequest:c}=i
if(c&&n.isPreview){const e={why:"keyless-preview"}
throw new s.H({step:"credential",finding:{kind:"access-denied",reason:e}})}if(c){const{exchangeIdToken:s}=await r.e(445).then(r.bind(r,4445))
return credential(await s({...e,idTokenRequest:c},n),"oidc")}for(const e of i.storedTokenPaths){const n=await(0,k.yR)(e)
if(n?.trim())return credential(n,"stored")}throw missing()}function missing(){return new s.H({step:"credential",finding:{kind:"token-missing"}})}function find({token:e,environment:n}){if(e.trim()!=="")return{text:e,source:"input"}
if(n.token.trim()!=="")return{text:n.token,source:"environment"}
return null}function shaped(e,n){const r=(0,P.F5)(e)
if("finding"in r)throw new s.H({step:"credential",finding:r.finding})
return{token:new Secret(r.token),source:n,kind:r.kind,trimmed:r.trimmed}}var U=r(2346)
var L=r(5093)
function requireSecrets(e){const n=(0,o.dF)(e)
if(n.length===0)return
throw new s.H({step:"inputs",finding:{kind:"invalid-inputs",problems:n}})}async function run(e,{steps:n,tell:s,learn:o,comment:i,loadReport:a}){const{env:c,runner:u,clock:d,signal:l}=e;(0,C.vI)(c,u)
const p=readInputs(c,e.places)
o({inputs:p});(0,C.s0)(p,u)
const{inputs:f,trigger:h,preview:m,ends:g}=await(0,L.G9)(p,readTrigger(c),e.loadTrigger)
o({inputs:f,...m&&{preview:m}})
if(!g)s.starting(f)
const w=(0,S.fx)()
const v=(0,_.fb)(w,d,l)
const b=m!==undefined||g!==undefined
const k=await n.time("credential",authenticate(f,{...e,http:v,isPreview:b}))
if("skipped"in k)return{status:"skipped",reason:k.skipped}
o({credential:k})
const T={endpoint:f.endpoint,http:v,token:k.token}
const $=openHub(T)
const apiOf=e=>(0,I.b)(T,e)
if(g){const{endPreviews:e}=await r.e(539).then(r.bind(r,539))
return e({task:g,inputs:f,trigger:h},{hub:$,apiOf:apiOf,signal:l,steps:n,tell:s,learn:o})}requireSecrets(f)
const{directory:x,tempDirectory:O}=f.environment
const E=(0,C.cT)(c,f,[k.token.reveal(),f["github-token"]])
const A={directory:x,tempDirectory:O,env:E,step:"plan",signal:l}
const R=(0,y.z)(A)
return withScratchRepository(R,A,c=>{const p={hub:$,apiOf:apiOf,findNeighbours:neighboursOn(T)}
const g={steps:n,tell:s,learn:o,comment:i,loadReport:a,clock:d,signal:l,git:R,scratch:c,door:w,http:v,world:e,runner:u,...p}
const y={inputs:f,credential:k,trigger:h,preview:m}
return deploy(y,g).catch(async e=>{if(!m)throw e
const{unlessClosed:n}=await r.e(204).then(r.bind(r,5204))
return n(e,{...y,preview:m},g)})})}async function deploy(e,n){const{inputs:s,credential:o}=e
const{learn:i,git:a,apiOf:c}=n
const work=()=>Promise.all([r.e(978),r.e(666)]).then(r.bind(r,8666))
const inside=async()=>(await work()).lookInside(e,n)
const u=await(0,U.O)(e,{...n,spaceApi:c(s.space)},inside)
const{openSpaceGit:d,requireTrusted:l}=await work()
await l({...e,...u},n.world,a)
if(e.preview)await(0,L.SW)(e.preview,u.target,n.hub)
n.comment.begin({...e,...u})
let p
const lookBehind=()=>p??=u.lookBehind().then(e=>i({source:{...u.source,leftBehind:e}}),()=>undefined)
const f={...n,spaceApi:c(u.target.space),spaceGit:d({...n,...o,...u}),lookBehind:lookBehind}
return carryOut({...e,...u},f).finally(()=>{f.spaceGit.discard()
return lookBehind()})}async function carryOut(e,n){const{inputs:s,credential:o}=e
const{tell:i,learn:a,git:c,lookBehind:u}=n
const{announce:d,configure:l,goBack:p,keepPrevious:f,planFor:h,planLines:m,send:g,setRemote:w}=await Promise.all([r.e(978),r.e(666)]).then(r.bind(r,8666))
const y=await h(e,n)
const{target:v,plan:b,changes:k}=y
i.planned(v,b,m(y,i.language))
if(s["dry-run"]){a({changes:k})
return{status:"dry-run"}}const T=await l({credential:o,changes:k},n)
const goLive=async()=>(await loadEnd(n)).goLive({...e,...y,settings:T},n)
if(b.update==="unchanged"){await w(c,v.url)
await goLive()
return{status:"unchanged"}}await f({...e,...y},n)
const _=d({...e,...y},n)
const meanwhile=()=>Promise.all([loadEnd(n),u()])
try{const e=await g(y,{...n,meanwhile:meanwhile})
const r=await goLive()
await _.conclude(r)
return{status:"deployed",commit:e,live:r}}catch(r){await(0,R.h)(_.conclude("failed"),p(r,{...e,...y},n))
throw r}}async function loadEnd({loadReport:e}){const[n]=await Promise.all([r.e(433).then(r.bind(r,3433)),e()])
return n}var q=r(2401)
var H=r(2396)
function openComment(e,{tell:n,signal:s}){let o=Promise.resolve()
let i=false
const write=async(o,a,c,u)=>{const{repository:d,runUrl:l}=e
const p=(0,H.Po)(u)
const f=o["github-token"]
if(d===undefined||p===null||f.trim()===""||i)return
try{const{commentBody:e,markOf:i}=await r.e(141).then(r.bind(r,8141))
const h=e(a,{...c,preview:{space:u},spaceUrl:(0,x.S)(o.endpoint,u),runUrl:l,language:n.language})
const m=await(0,q.o)(f,d,s)
await put(m,{number:p,mark:i(u),state:a,body:h})}catch(e){i=true
n.noComment(e.message)}}
return{begin({inputs:e,preview:n,source:r}){if(n&&!e["dry-run"])o=write(e,"building",{outcome:{source:r}},n.space)},async conclude(e,n){await o
const{inputs:r,preview:s,removal:i}=e
if(!r||r["dry-run"]&&e.status!=="failed")return
const a={outcome:e,advice:n}
if(i&&!s)for(const n of i.deleted)await write(r,"deleted",{outcome:e},n)
const c=s&&stateOf(e)
if(c)await write(r,c,a,s.space)}}}function stateOf({status:e,live:n,removal:r}){if(r)return r.left.length>0?"left":"deleted"
if(e==="failed")return"failed"
if(e!=="deployed"&&e!=="unchanged")return undefined
if(n?.how==="overtaken")return undefined
return n?.how==="running"||n?.how==="asleep"?"running":"pushed"}async function put(e,{number:n,mark:r,state:s,body:o}){const i=s==="deleted"||s==="left"
const a=await e.findComment(n,e=>e.isTrusted&&e.body.startsWith(r))
if(i&&!a)return
if(!i&&(await e.pullRequest(n).catch(()=>null))?.isOpen===false)return
await(a?e.changeComment(a,o):e.addComment(n,o))}var j=r(6099)
async function lastResort(e,n,r){const s=e instanceof Error?e.stack??e.message:String(e)
const o="hf-space-push failed"
const i=`The action has a bug and could not report how the run ended. Please report it with this text: ${s}`
const unsaid=()=>{throw new Error("There is no report to say it in.")}
const a={id:"unknown",facts:null,proof:"",say:unsaid}
const outputs=()=>(0,j.Yz)({...n,status:"failed",evidence:{step:"plan"},diagnosed:a})
const c=[()=>r.error(i,o),()=>outputs().forEach(([e,n])=>r.output(e,n)),()=>r.summary(`## ${o}\n\n${i.replace(/^/gm,"    ")}\n`)]
for(const e of c)try{await e()}catch{}}var F=r(7207)
var D=r(6659)
var G=r(4404)
var B=r(7829)
var M=r(2115)
var W=r(7867)
var z=r(558)
function narratorFor(e,n){const r=(0,W.Z)(n)
const{labels:s}=r
return{language:n,starting:({space:n})=>e.line((0,G.p)(r.starting(n))),checked({space:n,head:o,access:i,identity:a}){e.group(r.groups.access,[(0,G.n)(s.space,(0,G.p)([{value:n}])),...a?[(0,G.n)(s.token,(0,G.p)([{value:a.name}]))]:[],(0,G.n)(s.may,r.may[i.because]),(0,G.n)(s.before,o??s.none)])},planned(s,{settings:o},i){e.group(r.groups.plan,i)
const a=o&&(0,G.p)((0,z.oH)(M.J[o.are](o.keys),n))
if(a)e[o.are==="lost"?"warning":"line"](a,(0,G.p)(r.starting(s.space)))},creating:({space:n},{sdk:s,from:o})=>e.line((0,G.p)(r.creating(n,s,o))),setting:n=>e.group(r.groups.settings,n.map(e=>(0,G.n)(r.settings[e.setting],(0,G.p)([{value:(0,F.fE)(e)}])))),pushing:({branch:n})=>e.line((0,G.p)(r.pushing(n))),uploading:(n,s)=>e.line((0,G.p)(r.uploading(n,s))),pushed(n){if(n)e.group(r.groups.push,(0,D.TL)(n))},asking:n=>e.line((0,G.p)(r.asking(n))),answered:n=>e.line((0,G.p)(r.answered(n))),noDeployment:n=>e.line((0,G.p)(r.noDeployment(n))),noComment:r=>e.notice((0,G.p)((0,z.oH)(B.n.noComment(r),n)),(0,G.p)((0,z.oH)(B.n.title,n))),rolledBack(n){if(n)e.group(r.groups.rollback,(0,D.TL)(n))},...watchNarrator(e,r)}}function watchNarrator(e,n){let r=false
let s=false
const buildLogEnds=()=>{if(r)e.endGroup()
r=false}
return{stage({stage:r,message:s}){buildLogEnds()
if(r)e.line((0,G.p)(s?(0,z.t)`${n.stage(r)} ${s}`:n.stage(r)))},buildLine(o){if(!r)e.startGroup(n.groups.build)
r=s=true
for(const n of(0,D.TL)(o))e.line(n)},buildLogEnds:buildLogEnds,hasShownBuild:()=>s,notBegun:()=>e.line((0,G.p)(n.notBegun))}}var K=r(5338)
function stopwatch(e){const n=[]
const r=e.now()
let s="inputs"
const begin=o=>{s=o
const i=e.now()
let a=false
return()=>{if(a)return
a=true
const s=e.now()
const c=n.findIndex(e=>e.step===o)
const u=n[c]
const d=u!==undefined&&u.to>=i-r
const l={step:o,from:d?u.from:i-r,to:s-r,ms:(u?.ms??0)+s-i}
if(c<0)n.push(l)
else n[c]=l}}
return{timings:n,current:()=>s,begin:begin,async time(e,n){const r=begin(e)
try{return await n}finally{r()}}}}async function main(e){const n=stopwatch(e.clock)
const s=narratorFor(e.runner,readLanguage(e.env))
const o={timings:n.timings}
const learn=e=>void Object.assign(o,e)
const i=readTrigger(e.env)
const a=openComment(i,{tell:s,signal:e.signal})
const loadReport=()=>r.e(187).then(r.bind(r,1187))
try{const c=run(e,{steps:n,tell:s,learn:learn,comment:a,loadReport:loadReport})
const u=await Promise.race([c,e.crashed]).catch(async s=>{const a=main_withoutSecrets(evidenceOf(s,e.signal,n))
const[{diagnose:c},{findPlace:u}]=await Promise.all([Promise.all([r.e(978),r.e(434)]).then(r.bind(r,7434)),Promise.all([r.e(298),r.e(471)]).then(r.bind(r,471))])
const d=c(a)
const{at:l=[]}=d.say((0,K.V)(o,i))
const p=await u(l,o,{...e,trigger:i}).catch(()=>undefined)
return{status:"failed",evidence:a,diagnosed:d,...p&&{at:p}}})
const d={...o,...u}
const{report:l}=await loadReport()
const p=await l(d,{runner:e.runner,trigger:i,narrator:s})
await a.conclude(d,p)}catch(n){await lastResort(n,o,e.runner)}}function evidenceOf(e,n,r){const o=r.current()
if(n.aborted)return{step:o,finding:{kind:"cancelled"}}
if(e instanceof s.H)return e.evidence
const i=e instanceof Error?e.stack??e.message:String(e)
return{step:o,finding:{kind:"crashed"},text:i}}function main_withoutSecrets({text:e,http:n,network:r,...s}){return{...s,...e!==undefined&&{text:(0,i.pc)(e)},...n&&{http:{...n,...n.message&&{message:(0,i.pc)(n.message)}}},...r&&{network:{...r,message:(0,i.pc)(r.message)}}}}},2891:function(e,n,r){r.d(n,{H:function(){return Failure}})
class Failure extends Error{evidence
constructor(e,n){super(`${e.step} failed`,n)
this.name="Failure"
this.evidence=e}}},4053:function(e,n,r){r.d(n,{Pe:function(){return withoutKeys},RK:function(){return visible},jD:function(){return hide},pc:function(){return redacted}})
const s={everywhere:6,"in-text":3}
const o={everywhere:new Set,"in-text":new Set}
function hide(e,n){if(e.trim().length>=s[n])o[n].add(e)}const i=/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])/u
const a=/[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const c=new RegExp(a,"gu")
const u=new RegExp(`${i.source}|${a.source}`,"gu")
function visible(e){return e.replace(/\r\n?|[\u2028\u2029]/g,"\n").replace(u,"")}function redacted(e,n="everywhere"){const r=replaced(e,[...rangesIn(e),...[c,u].flatMap(n=>rangesWithout(e,n))])
const s=n==="in-text"&&!o["in-text"].has(e)?[...o["in-text"]]:[]
return s.reduce((e,n)=>e.replace(wholeWord(n),"***"),r)}function rangesIn(e){return[...o.everywhere].flatMap(n=>{const r=[]
for(let s=e.indexOf(n);s>=0;s=e.indexOf(n,s+1))r.push([s,s+n.length])
return r})}function rangesWithout(e,n){if(e.search(n)<0)return[]
const r=new Uint32Array(e.length)
let[s,o]=["",0]
const keep=n=>{for(let e=o;e<n;e++)r[s.length+e-o]=e
s+=e.slice(o,n)}
for(const{0:r,index:s}of e.matchAll(n)){keep(s)
o=s+r.length}keep(e.length)
return rangesIn(s).map(([e,n])=>[r[e]??0,(r[n-1]??0)+1])}function replaced(e,n){if(n.length===0)return e
let[r,s]=["",0]
for(const[o,i]of[...n].sort(([e],[n])=>e-n)){if(o>=s)r+=`${e.slice(s,o)}***`
s=Math.max(s,i)}return r+e.slice(s)}function wholeWord(e){const n=e.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")
return new RegExp(`(?<![\\p{L}\\p{N}_])${n}(?![\\p{L}\\p{N}_])`,"gu")}const d=/\b(hf_|api_org_|gh[opsur]_|github_pat_|glpat-|npm_|xox[abp]-|gsk_|r8_|sk-|AIza|ya29\.|AKIA|ASIA)(?=[\w.-]*\d)[\w.-]{12,}/g
const l=/\bhf_[\w.-]{16,}/g
function withoutKeys(e){return e.replace(l,"hf_***").replace(d,"$1***")}},8023:function(e,n,r){r.d(n,{$6:function(){return readCreated},A2:function(){return readWantedObjects},Ch:function(){return readVariables},Fe:function(){return readCommits},Ft:function(){return readRuntime},WQ:function(){return readCardErrors},Z8:function(){return readSpaceIds},a6:function(){return readWhoAmI},b1:function(){return readSpaceInfo},o3:function(){return readAccessToken},ql:function(){return readSecrets},tQ:function(){return readVisibility},xm:function(){return readIdToken}})
function readWhoAmI(e){const{name:n,type:r,orgs:s,auth:o}=record(e)
if(!isText(n))return null
const{expiresAt:i,accessToken:a}=record(o)
const{displayName:c,role:u,createdAt:d,fineGrained:l}=record(a)
return{name:n,...texts({type:r}),orgs:list(s).map(e=>{const{name:n,roleInOrg:r,securityRestrictions:s}=record(e)
return{...texts({name:n,role:r}),restrictions:list(s).map(String)}}),auth:{...texts({expiresAt:i,tokenName:c,role:u,createdAt:d}),scopes:list(record(l).scoped).map(e=>{const{entity:n,permissions:r}=record(e)
const{type:s,name:o}=record(n)
return{...texts({type:s,name:o}),permissions:list(r).map(String)}})}}}function readSpaceInfo(e){const{id:n,private:r,subdomain:s,host:o,sdk:i,visibility:a,sha:c,runtime:u,siblings:d}=record(e)
if(!isText(n))return null
return{...texts({id:n,subdomain:s,host:o,sdk:i,visibility:a,sha:c}),runtime:runtimeIn(u),private:r===true,...Array.isArray(d)&&{files:d.map(e=>String(record(e).rfilename))}}}function readRuntime(e){return isText(record(e).stage)?runtimeIn(e):null}function runtimeIn(e){const{stage:n,errorMessage:r,sha:s,hardware:o,gcTimeout:i}=record(e)
const{requested:a}=record(o)
return{...typeof n==="string"&&/^[A-Z_]{1,60}$/.test(n)&&{stage:n},...texts({message:r,sha:s}),...(typeof a==="string"||a===null)&&{hardware:a},...typeof i==="number"&&{sleepTime:i}}}function readSecrets(e){return readNamed(e,"description")}function readVariables(e){return readNamed(e,"value")}function readNamed(e,n){const r=Object.entries(record(e))
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
const o={status:{description:"How the run ended: `deployed` (also if the wait was off or too short), `unchanged`, `skipped`, `dry-run`, `deleted` (the preview of a closed pull request) or `failed`.",of:e=>e.status},diagnosis:{description:"The id of the diagnosis; empty on success.",of:e=>e.status==="failed"?e.diagnosed.id:""},"space-url":{description:"The URL of the Space’s page.",of:e=>e.target?.url??pageOf(e)??""},"preview-space":{description:"The Space of the pull request, `owner/name`, if the run was about a preview; otherwise empty.",of:e=>e.preview?.space??""},"app-url":{description:"The URL of the app itself.",of:({target:e,removal:n})=>n?"":e?.appUrl??""},commit:{description:"The commit that the Space’s branch points to after the run.",of:e=>headAfter(e)??""},"previous-commit":{description:"The commit that the branch pointed to before the run; empty if there was none.",of:e=>e.head??""},"failed-commit":{description:"The pushed commit, if it does not run, whether or not the Space was rolled back; otherwise empty.",of:e=>e.status==="failed"&&e.pushed||""},history:{description:"`full` if the branch’s own commits were pushed, `snapshot` if one commit with the current files was.",of:e=>e.plan?.history??""},stage:{description:"The last stage that the run saw the Space in, such as `RUNNING` or `BUILDING`.",of:stageOf}}
function outputsOf(e){return Object.entries(o).map(([n,r])=>[n,r.of(e)])}function headAfter(e){const{rollback:n,live:r,pushed:s,head:o,removal:i}=e
if(i)return null
if(n&&"to"in n)return n.to
if(n?.head!==undefined)return n.head
if(s!==undefined)return r?.head??s
if(e.status!=="failed")return o
const{evidence:a}=e
if(a.finding?.kind==="cancelled"&&a.step==="push")return undefined
return a.head!==undefined?a.head:o}function stageOf(e){const n=e.status==="failed"?e.evidence.finding:undefined
if(n?.kind==="space-stage")return n.stage
return e.live?.stage??e.target?.runtime.stage??""}function pageOf({inputs:e}){return e&&(0,s.S)(e.endpoint,e.space)}},5891:function(e,n,r){r.d(n,{Gi:function(){return isFor},Pr:function(){return meaningOf},bw:function(){return m}})
const s={connect:1e4,firstByte:3e4,idle:3e4,total:6e4}
const o={connect:1e4,firstByte:3e5,idle:6e4,total:36e5}
const i={connect:1e4,firstByte:1e4,idle:12e4,total:Infinity}
const a={400:null,401:"authentication-failed",402:"payment-required",403:"permission-denied",404:"repository-not-found",408:"network",409:"non-fast-forward",412:"non-fast-forward",413:"large-file",422:null,429:"rate-limited","5xx":"hub-unavailable",other:null}
const c={...a,401:"permission-denied"}
const u={...c,400:"invalid-input",409:"hub-unavailable",422:"invalid-input"}
function all(e){return{400:e,401:e,402:e,403:e,404:e,408:e,409:e,412:e,413:e,422:e,429:e,"5xx":e,other:e}}const d={purpose:"look",deadlines:s,retry:"always",means:a}
const l={purpose:"push",deadlines:s,retry:"always",means:a}
const p={purpose:"watch",step:"build",deadlines:s,retry:"never",means:c}
const f={purpose:"manage",step:"settings",deadlines:s,retry:"always",means:u}
const h={...f,step:"start",input:"restart"}
const m={"id-token":{purpose:"exchange",step:"credential",deadlines:s,retry:"always",means:{...all("network"),401:"oidc-unavailable",403:"oidc-unavailable"}},"token-exchange":{purpose:"exchange",step:"credential",deadlines:s,retry:"always",passes:/\baborted\b/i,means:{...all("oidc-rejected"),408:"network",429:"rate-limited","5xx":"hub-unavailable"}},whoami:{purpose:"identify",step:"access",deadlines:s,retry:"always",means:a},space:{...d,step:"access"},neighbours:{...d,step:"access",retry:"never"},spaces:{...d,step:"access"},commits:{...d,step:"plan"},"validate-yaml":{...d,step:"plan",retry:"never"},"auth-check":{...l,step:"access"},advertisement:{...l,step:"access"},"lfs-batch":{...l,step:"plan"},"upload-pack":{...l,step:"plan",deadlines:o},"receive-pack":{...l,step:"push",deadlines:o},"lfs-upload":{...l,step:"push",deadlines:{...o,firstByte:6e4}},"lfs-verify":{...l,step:"push",means:{...a,404:"network"}},create:{...f,step:"create",input:"create",passes:/conflicting operation/i},delete:{...f,step:"delete",input:"preview"},secrets:{...f,input:"secrets"},variables:{...f,input:"variables"},hardware:{...f,input:"hardware"},"sleep-time":{...f,input:"sleep-time"},visibility:{...f,input:"visibility"},restart:h,factory:h,runtime:p,head:{...d,step:"build",retry:"never"},logs:{...p,deadlines:i},app:{purpose:"app",step:"answer",deadlines:s,retry:"never",means:all("app-failed")}}
function isFor(e,...n){return n.includes(m[e].purpose)}function meaningOf(e,n){const{means:r}=m[e]
if(n>=500)return r["5xx"]
return Object.hasOwn(r,n)?r[n]:r.other}},9323:function(e,n,r){r.d(n,{S:function(){return spaceUrl},l:function(){return lfsServer}})
function spaceUrl(e,n){return`${e}/spaces/${n}`}function lfsServer(e){return`${e}.git/info/lfs`}},5056:function(e,n,r){r.d(n,{R:function(){return tlsTrouble}})
const s=/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|ISSUER|CRL/
const o=/ERR_TLS|ERR_SSL|EPROTO/
function tlsTrouble(e){if(s.test(e))return"certificate"
return o.test(e)?"handshake":null}},6659:function(e,n,r){r.d(n,{SY:function(){return neutral},TL:function(){return quoted},TN:function(){return oneLine},tJ:function(){return inert}})
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
var o=r(3041)
const i=["INPUT_TOKEN","HF_TOKEN","INPUT_GITHUB-TOKEN","ACTIONS_ID_TOKEN_REQUEST_TOKEN"]
function hideTokens(e,n){const r=e["INPUT_SPACE"]??""
const s=/^[\w.-]+\/[\w.-]+$/.test(r)?[r]:[]
for(const r of i)hideToken(e[r]??"",{runner:n,names:s})}function hideToken(e,n){for(const r of new Set([e.trim(),(0,o.eh)(e)]))hide(r,n)}function hideSecrets(e,n){for(const{value:r}of e.secrets)hide(r.reveal(),{runner:n,names:(0,s.e)(e)})}function hide(e,{runner:n,names:r}){if(e==="")return
for(const i of(0,o.Xk)(e))n.mask(i,(0,s.N)(i,r)?"in-text":"everywhere")}const a=8
function withoutSecrets(e,{secrets:n},r){const s=new Set(n.map(({key:e})=>e))
const o=[...r,...n.map(({value:e})=>e.reveal())].map(e=>e.trim()).filter(e=>e!=="")
const holds=e=>o.some(n=>e.trim()===n||n.length>=a&&e.includes(n))
return Object.fromEntries(Object.entries(e).filter(([e,n=""])=>!s.has(e)&&(c.test(e)||!holds(n))))}const c=/^(PATH|HOME|USERPROFILE|SystemRoot|ComSpec|TEMP|TMP|TMPDIR)$/i},2346:function(e,n,r){r.d(n,{C:function(){return askCommits},O:function(){return look}})
var s=r(3892)
var o=r(1214)
var i=r(6820)
var a=r(3252)
const c=50
async function look(e,n,r){const{git:s,spaceApi:u,door:d,clock:l,steps:p,tell:f,learn:h}=n
const{inputs:m}=e
const g=(0,a.t)({...e,mayBeMissing:m.create},n)
const w=askCommits(m,n.hub)
const y=(0,i.h)(m,u)
const v=Promise.race([d.allSent(),l.sleep(c)])
const b=v.then(()=>{s.objects.find("HEAD").catch(()=>undefined)
return p.time("plan",r())})
const[k,T,_]=await(0,o.h)(g,b,y)
f.checked(k)
h({source:T.source})
return{target:k,settings:_,commits:w,...T}}async function askCommits(e,n){if(!(0,s.RO)(e))return null
const r=await n.commits(e.space,e["space-branch"]).catch(()=>null)
return r!==null&&"ok"in r?r.ok:null}},6820:function(e,n,r){r.d(n,{A:function(){return o},h:function(){return lookAtSettings}})
const s={ok:new Map}
const o={secrets:s,variables:s}
async function lookAtSettings(e,n){const[r,o]=await Promise.all([e.secrets.length>0?n.secrets():s,e.variables.length>0?n.variables():s])
return{secrets:r,variables:o}}},3252:function(e,n,r){r.d(n,{t:function(){return validate}})
function identityOf(e){if(!("ok"in e))return null
const{name:n,type:r,auth:s,orgs:o}=e.ok
return{name:n,type:r==="org"||r==="app"?r:"user",...s.tokenName&&{tokenName:s.tokenName},...s.role&&{role:s.role},...s.createdAt&&{createdAt:s.createdAt},...s.expiresAt&&{expiresAt:s.expiresAt},...o.length>0&&{organizations:o.flatMap(({name:e})=>e??[])}}}function judge(e,n,r){const s=e.split("/")[0]??""
const{whoami:o,git:i,mayWrite:a}=r
const c=[i,r.space,a].flatMap(e=>"refused"in e?[e.refused]:[])
const u="refused"in i?i.refused.status:200
if("refused"in o&&o.refused.status===401&&n!=="oidc"&&n!=="oauth")return no({finding:{kind:"token-rejected"},http:o.refused})
if("refused"in i&&u===401)return no({finding:{kind:"token-rejected"},http:i.refused})
const d=c.find(e=>e.status===403&&policyOf(e,s))
if(d)return denied(policyOf(d,s)??{why:"disabled"},d)
const l=memberOf(o,s)?.restrictions??[]
if(l.length>0)return denied({why:"org-restriction",owner:s,restrictions:l})
if("refused"in i&&u===404)return no({finding:{kind:"space-missing",space:e},http:i.refused})
if("refused"in i&&u===403)return denied({why:"refused",message:i.refused.message??""},i.refused)
if("refused"in i)return no({http:i.refused})
if("ok"in a)return{may:"yes",because:"write-check"}
const p=judgeRole(e,o)
if(n==="oidc"||n==="oauth"||n==="app")return{may:"unknown",because:"token-kind"}
if("why"in p)return denied(p,a.refused)
return a.refused.status===403?denied(refusalOf(s,o,a.refused),a.refused):p}function judgeCreation(e,n,r){if(n==="oidc"||n==="oauth"||n==="app")return{may:"unknown",because:"token-kind"}
if(!("ok"in r))return{may:"unknown",because:"no-answer"}
const{role:s,scopes:o}=r.ok.auth
const refused=n=>denied({why:"create",owner:e,because:n})
if(s==="read")return denied({why:"read-token"})
const i=o.some(({type:n,name:r,permissions:s})=>(n==="user"||n==="org")&&r===e&&s.includes("repo.write"))
if(s==="fineGrained"&&!i)return refused("scope")
if(r.ok.name===e)return{may:"yes",because:s==="fineGrained"?"scope":"owner"}
const a=memberOf(r,e)?.role
if(memberOf(r,e)===undefined)return refused("not-a-member")
if(a==="read"||a==="no_access")return refused("role")
return{may:"yes",because:"organisation"}}function refusalOf(e,n,r){const s=memberOf(n,e)?.role
if(s!==undefined&&s!=="admin"&&s!=="write")return{why:"org-role",owner:e,role:s}
if(s===undefined&&"ok"in n&&n.ok.name!==e)return{why:"not-a-member",owner:e}
return{why:"refused",message:r.message??""}}function judgeRole(e,n){if(!("ok"in n))return{may:"unknown",because:"no-answer"}
const r=e.split("/")[0]??""
const{role:s,scopes:o}=n.ok.auth
if(s==="read")return{why:"read-token"}
if(s==="fineGrained")return judgeScopes(e,r,o)
if(s!=="write"&&s!=="god")return{may:"unknown",because:"token-kind"}
if(n.ok.name===r)return{may:"yes",because:"owner"}
const i=memberOf(n,r)?.role
if(i==="admin"||i==="write")return{may:"yes",because:"organisation"}
if(i==="read"||i==="no_access")return{why:"org-role",owner:r,role:i}
if(i!==undefined)return{may:"unknown",because:"not-listed"}
return{may:"unknown",because:"not-listed"}}function judgeScopes(e,n,r){const s=r.filter(({type:r,name:s})=>r==="space"&&s===e||(r==="user"||r==="org")&&s===n)
if(s.some(e=>e.permissions.includes("repo.write")))return{may:"yes",because:"scope"}
const o=r.some(e=>e.type==="resource-group"&&e.permissions.includes("repo.write"))
if(o)return{may:"unknown",because:"not-listed"}
return{why:"fine-grained-scope",owner:n,granted:s.flatMap(e=>e.permissions)}}function memberOf(e,n){return"ok"in e?e.ok.orgs.find(e=>e.name===n):undefined}function policyOf({message:e=""},n){if(/needs to be approved by the organization/i.test(e))return{why:"org-approval-pending",owner:n}
if(/revoked by the organization administrator/i.test(e))return{why:"org-revoked",owner:n}
if(/access to this resource is disabled/i.test(e))return{why:"disabled"}
return null}function no(e){return{may:"no",evidence:{step:"access",...e}}}function denied(e,n){return no({finding:{kind:"access-denied",reason:e},...n&&{http:n}})}var s=r(2891)
var o=r(9323)
async function validate(e,n){const r=await n.steps.time("access",judged(e,n))
n.learn({target:r})
return r}async function judged({inputs:e,credential:n,mayBeMissing:r},i){const{hub:a}=i
const c=e.space
const[u,d,l,p]=await Promise.all([a.heads(c,"access"),a.whoami().catch(noAnswer("whoami")),a.space(c,"access").catch(noAnswer("space")),a.mayWrite(c).catch(noAnswer("auth-check"))])
const f=identityOf(d)
const h="ok"in u?u.ok.heads.get(e["space-branch"])??null:undefined
i.learn({identity:f,...h!==undefined&&{head:h}})
const m=judge(c,n.kind,{whoami:d,space:l,mayWrite:p,git:u})
const g=m.may==="no"&&m.evidence.finding?.kind==="space-missing"
if(g&&r)return missing(e,n,{whoami:d,identity:f})
if(m.may==="no"){const{finding:e}=m.evidence
if(e?.kind!=="space-missing")throw new s.H(m.evidence)
const n=await i.findNeighbours(c)
throw new s.H({...m.evidence,finding:{...e,...n}})}if("refused"in u)throw new s.H({step:"access",http:u.refused})
const w="ok"in l?l.ok:{private:false,runtime:{}}
const y=presentId(u.ok.url,w,e)??c
if(ownerOf(y)!==ownerOf(c))throw new s.H({step:"access",finding:{kind:"space-missing",space:c,movedTo:y}})
const{runtime:v,sdk:b,visibility:k,files:T}=w
return{space:y,...y!==c&&{renamedFrom:c},url:(0,o.S)(e.endpoint,y),appUrl:appUrl(y,w),exists:true,private:w.private,runtime:v,...b&&{sdk:b},...k&&{visibility:k},...T&&{files:T},branch:e["space-branch"],head:h??null,advertisement:u.ok.advertisement,identity:f,access:m}}function missing(e,n,{whoami:r,identity:i}){const[a=""]=e.space.split("/")
const c=judgeCreation(a,n.kind,r)
if(c.may==="no")throw new s.H(c.evidence)
return{space:e.space,url:(0,o.S)(e.endpoint,e.space),appUrl:appUrl(e.space,{}),exists:false,private:e.visibility!==undefined&&e.visibility!=="public",runtime:{},branch:e["space-branch"],head:null,identity:i,access:c}}function presentId(e,n,r){const s=(0,o.S)(r.endpoint,"")
const i=e.startsWith(s)?e.slice(s.length):undefined
return[i===r.space?n.id:i,i].find(e=>/^[\w.-]+\/[\w.-]+$/.test(e??""))}function ownerOf(e){return(e.split("/")[0]??"").toLowerCase()}function appUrl(e,{host:n,subdomain:r}){if(n&&/^https?:\/\/[\w.:-]+$/.test(n))return n
const s=r&&/^[\w-]+$/.test(r)?r:e.toLowerCase().replace(/[^a-z0-9]/g,"-")
return`https://${s}.hf.space`}function noAnswer(e){return()=>({refused:{route:e,url:"",status:0}})}},5093:function(e,n,r){r.d(n,{G9:function(){return settle},SW:function(){return requireOwn},oW:function(){return previewOf}})
var s=r(7598)
var o=r.n(s)
var i=r(2396)
var a=r(2891)
const digest=e=>(0,s.createHash)("sha256").update(e).digest("hex")
function previewOf(e){return(0,i.oW)(e,digest)}function taskOf(e,n){const r=(0,i.Mw)(e,n,digest)
if(r?.task==="unknown")throw unusable({step:"inputs",value:"true",expected:"pull-request"})
return r}async function settle(e,n,r){const s=e.preview==="false"?undefined:taskOf(e,await r())
if(s===undefined)return{inputs:e,trigger:n}
if(s.task==="clean")return{ends:s,inputs:e,trigger:n}
const{preview:o}=s
const i={preview:o,inputs:forPreview(e,o),trigger:{...n,previewOf:o.of}}
return s.task==="delete"?{...i,ends:s}:i}function forPreview(e,{space:n}){return{...e,space:n,create:true,history:"snapshot","space-branch":"main"}}async function requireOwn(e,{exists:n,head:r,space:s},o){if(!n||r===null)return
const c=await o.commits(s,"main")
if("refused"in c)throw new a.H({step:"plan",http:c.refused})
if(!(0,i.ji)(c.ok,e.of))throw unusable({step:"plan",value:s,expected:"own-preview"})}function unusable({step:e,...n}){const r=[{input:"preview",...n}]
return new a.H({step:e,finding:{kind:"invalid-inputs",problems:r}})}},5338:function(e,n,r){r.d(n,{V:function(){return contextOf}})
var s=r(9323)
function contextOf(e,n){const{inputs:r,target:o,source:i,credential:a,identity:c,plan:u}=e
const d=u&&u.update!=="unchanged"&&o?.branch==="main"
const l=o?.space??r?.space
const{tokenName:p,role:f}=c??{}
return{endpoint:r?.endpoint??"https://huggingface.co",...l&&r&&{space:l,spaceUrl:(0,s.S)(r.endpoint,l)},...e.preview&&{preview:e.preview.of},...r&&{spaceBranch:r["space-branch"]},...i&&{ref:i.label},...d&&{card:u.findings.filter(({kind:e})=>e==="card")},...e.files&&{files:e.files},...a&&{token:{source:a.source,...p&&{name:p},...f&&{role:f}}},...c&&{account:c.name},...n.repository&&{repository:n.repository},...n.secretsUrl&&{secretsUrl:n.secretsUrl}}}},7867:function(e,n,r){r.d(n,{Z:function(){return wordsOf}})
const s={en:{space:"Space",branch:"Branch of the Space",source:"Source",before:"Previous commit",after:"Current commit",history:"History",commits:"New commits",sent:"New files on the Space",lfs:"Large and binary files (LFS)",removed:"Files removed from the Space",overwritten:"Overwritten commits",failed:"Failed commit",changes:"Settings changed",wouldChange:"Settings that would change",stage:"Stage of the Space",token:"Token",may:"Write access",none:"none"},"zh-TW":{space:"Space",branch:"Space 的分支",source:"來源",before:"上一個 commit",after:"目前的 commit",history:"commit 歷史",commits:"新增的 commit 數",sent:"Space 上新增的檔案",lfs:"大型與二進位檔案（LFS）",removed:"從 Space 移除的檔案",overwritten:"被覆蓋的 commit",failed:"失敗的 commit",changes:"變更的設定",wouldChange:"會變更的設定",stage:"Space 的階段",token:"Token",may:"寫入權限",none:"無"}}
var o=r(6297)
var i=r(558)
const a={steps:{inputs:"Inputs",credential:"Token",access:"Check",plan:"Plan",create:"Create",settings:"Settings",push:"Push",verify:"Verify",build:"Build",start:"Start",answer:"Health check",rollback:"Roll back",delete:"Delete"},groups:{access:"Checked the token and the Space",plan:"Planned the push",settings:"Changing the Space’s settings",push:"What Hugging Face said",build:"Build log",rollback:"What Hugging Face said to the rollback"},starting:e=>(0,i.t)`Deploying to the Space ${e}.`,pushing:e=>(0,i.t)`Pushing to the branch ${e} of the Space. A large push takes a while.`,uploading:(e,n)=>(0,i.t)`Uploading LFS files: ${a.bytes(e)} of ${a.bytes(n)}.`,creating:(e,n,r)=>(0,i.t)`Creating the Space ${e} for ${[a.sdks[n]??n]}, ${a.sdkFrom[r]}.`,sdks:{gradio:"Gradio",docker:"Docker",static:"static files",streamlit:"Streamlit"},sdkFrom:{input:(0,i.t)`as the input \`sdk\` says`,readme:(0,i.t)`as the README says`,Dockerfile:(0,i.t)`because there is a \`Dockerfile\``,"requirements.txt":(0,i.t)`because \`requirements.txt\` lists gradio`,"app.py":(0,i.t)`because \`app.py\` uses gradio`,"index.html":(0,i.t)`because there is an \`index.html\``},settings:{secrets:"Secret",variables:"Variable",hardware:"Hardware","sleep-time":"Sleep time",visibility:"Visibility",restart:"Restart",factory:"Factory rebuild"},stage:e=>(0,i.t)`The Space is ${[a.stages[e]??"at a stage that this action does not know"]} (${e}).`,stages:{BUILDING:"building",RUNNING_BUILDING:"building, and the previous version still runs",APP_STARTING:"starting",RUNNING_APP_STARTING:"starting, and the previous version still runs",RUNNING:"running",BUILD_ERROR:"not running: its build failed",RUNTIME_ERROR:"not running: its app stopped",CONFIG_ERROR:"without usable settings",NO_APP_FILE:"without an app file",PAUSED:"paused",SLEEPING:"asleep",STOPPED:"stopped",DELETING:"being deleted"},notBegun:(0,i.t)`The Space has not started to build for a minute. This run keeps waiting. The Space’s page shows whether it is paused.`,asking:e=>(0,i.t)`Requesting ${e} from the app until it answers.`,answered:e=>(0,i.t)`The app answered ${e}.`,noDeployment:e=>(0,i.t)`GitHub created no Deployment for this run: ${e}. A Deployment needs \`permissions: deployments: write\`; deploying to the Space does not.`,sources:{input:"the input `token`",environment:"the environment variable `HF_TOKEN`",oidc:"a keyless login (OIDC)",stored:"the token file of the Hugging Face CLI"},notes:{trimmed:e=>(0,i.t)`The token had more around it than itself: spaces, line breaks, quotation marks, or a name in front. This run ignored that. Please store the token again without it; it came from ${a.sources[e].replaceAll("`","")}.`,renamed:(e,n)=>(0,i.t)`The Space ${e} is now called ${n}. This run used the new name. Please change \`space:\` in the workflow file.`,unsure:e=>({"not-listed":(0,i.t)`Hugging Face does not list the permissions of this token for this Space. The push was tried anyway.`,"token-kind":(0,i.t)`The permissions of this kind of token cannot be checked in advance. The push was tried anyway.`,"no-answer":(0,i.t)`Hugging Face did not answer the question about this token’s permissions. The push was tried anyway.`}[e]),expires:e=>(0,i.t)`The token expires on ${e}. Create a new one before then at [Settings → Access Tokens](https://huggingface.co/settings/tokens).`,endless:(0,i.t)`The token seems to have no expiration date. Create one with a date at [Settings → Access Tokens](https://huggingface.co/settings/tokens), and replace it regularly.`,old:e=>(0,i.t)`The token was created on ${e}, more than a year ago. Replace it regularly: then it does less harm if it leaks.`,admin:(0,i.t)`The token has the permission “Admin”, which is more than it needs. “Write” is enough, and a fine-grained token for this Space alone is better.`,broad:(0,i.t)`The token can write to everything in its account, which is more than it needs. Use a fine-grained token for this Space alone, or no token at all: [keyless login (OIDC)](https://huggingface.co/docs/hub/trusted-publishers).`,personal:(e,n)=>(0,i.t)`The token belongs to the person ${e}, and the Space to the organization ${n}. When that person leaves or deletes the token, the deployment stops. A [keyless login (OIDC)](https://huggingface.co/docs/hub/trusted-publishers) does not depend on anyone.`,commonSecrets:e=>(0,i.t)`The values of these secrets are words that this run shows anyway: ${e.join(", ")}. Such a value is hidden only in the texts of others, such as a build log. If it is not a secret, move it to \`variables\`. If it is one, choose another value.`,otherBranch:e=>(0,i.t)`The branch ${e} has been updated. A Space builds and shows only its \`main\` branch.`,created:(e,n)=>(0,i.t)`This run created the Space for ${[a.sdks[e]??e]}, ${a.sdkFrom[n]}.`,timedOut:e=>e==="RUNNING"?(0,i.t)`The wait ended, and the Space still runs an earlier commit (${e}). If its page shows no build, run the workflow once with \`restart: factory\`, which builds the Space again from scratch. To wait longer, set \`wait-timeout\`.`:(0,i.t)`The wait ended before the Space ran the pushed commit. The Space was ${[a.stages[e]??"at an unknown stage"]} (${e||"?"}). It may yet succeed: see its page. To wait longer, set \`wait-timeout\`.`,unwatched:{refused:(0,i.t)`This run could not watch the Space: this token may not ask for the Space’s stage. Check on the Space’s page that it runs the pushed commit.`,silent:(0,i.t)`This run could not watch the Space: Hugging Face did not answer. Check on the Space’s page that it runs the pushed commit.`},overtaken:(0,i.t)`Another commit has been pushed to the Space since, so this run stopped waiting. See the run that pushed that commit. To make runs wait for each other, give the workflow a \`concurrency\` group.`,secretsSent:(e,n)=>(0,i.t)`${[e===1?"Something that looks like a secret":`${e} things that look like secrets`]} ${[n?"would go":"went"]} to the Space; the summary of this run lists where. Make them useless where they were made, and hand new ones over with the input \`secrets\`.`,publicSecrets:e=>(0,i.t)`This is a static Space: anyone who opens it can read its secrets (${e.join(", ")}). Use a Gradio or Docker Space for anything that must stay secret.`,refusedSettings:e=>(0,i.t)`This kind of token can push, but it may not change these settings: ${e.map(e=>a.settings[e]).join(", ")}. They were left as they are. An access token with write permission can change them.`,leftBehind:e=>(0,i.oH)((0,o.d)(e),"en"),replacedInitial:(0,i.t)`Your commits have replaced the first commit, which Hugging Face made when the Space was created.`},headlines:{deployed:{running:e=>(0,i.t)`Deployed: ${e.space} runs your commit`,asleep:e=>(0,i.t)`Deployed: ${e.space} runs your commit from the next visit on`,"timed-out":e=>(0,i.t)`Pushed to ${e.space}, which does not run your commit yet`,overtaken:e=>(0,i.t)`Pushed to ${e.space}, where a later commit has replaced yours`,unwatched:e=>(0,i.t)`Pushed to ${e.space}`},unchanged:e=>(0,i.t)`Nothing to deploy: ${e.space} is up to date`,"dry-run":e=>(0,i.t)`Dry run: nothing was pushed to ${e.space}`,skipped:(0,i.t)`Skipped: this run has no secrets`},deployed:{full:(e,n)=>(0,i.t)`The branch ${e.branch} of the Space is now at ${n.commit.slice(0,7)}, the commit of ${n.label}.`,snapshot:(e,n)=>(0,i.t)`The branch ${e.branch} of the Space now has the files of ${n.label} at ${n.commit.slice(0,7)}.`},unwatched:(0,i.t)`Hugging Face now builds the Space. This run did not wait for it.`,history:{full:(0,i.t)`The branch’s own commits were used (full history).`,snapshot:(0,i.t)`A snapshot was used: one commit with your current files, on top of the Space’s commits.`},because:{asked:(0,i.t)`The input \`history\` says so.`,preview:(0,i.t)`A preview is always deployed like this.`,settings:(0,i.t)`\`path\`, \`files\`, \`exclude\`, \`keep\`, \`card\` or \`sdk\` changes the pushed files.`,"kept-settings":(0,i.t)`\`README.md\` does not say what the Space runs on, so the Space’s own settings were written into it.`,"made-in-job":(0,i.t)`The job made the commit, so the next run’s commit will not be based on it.`,unrelated:(0,i.t)`The Space’s commits come from another tool: your branch has none of them.`,continued:(0,i.t)`The Space already has a snapshot.`,content:(0,i.t)`The commit history has files that Hugging Face accepts only through Git LFS.`,shallow:(0,i.t)`The checkout does not have the whole commit history.`,possible:(0,i.t)`Hugging Face accepts the branch as it is.`},unchanged:e=>(0,i.t)`The branch ${e.branch} of the Space already has these files, so nothing was pushed.`,restarted:{plain:(0,i.t)`The Space has been restarted.`,factory:(0,i.t)`The Space has been rebuilt from scratch, without the caches of earlier builds.`},wouldCreate:(e,n,r)=>(0,i.t)`A run without \`dry-run\` would create the Space ${e.space} for ${[a.sdks[n]??n]}, ${a.sdkFrom[r]}, and push to it.`,dryRun:{create:e=>(0,i.t)`A run without \`dry-run\` would create the branch ${e.branch} of the Space.`,"fast-forward":e=>(0,i.t)`A run without \`dry-run\` would update the branch ${e.branch}.`,"replace-initial":e=>(0,i.t)`A run without \`dry-run\` would replace the first commit, which Hugging Face made, on the branch ${e.branch}.`,overwrite:e=>(0,i.t)`A run without \`dry-run\` would overwrite commits on the branch ${e.branch} of the Space, because \`force\` is \`true\`.`,unchanged:e=>(0,i.t)`The branch ${e.branch} of the Space already has these files.`},skipped:{fork:(0,i.t)`GitHub gives no secrets to a pull request from a fork, so there is no token for the push. That protects your token. The deployment runs when the pull request is merged.`,dependabot:(0,i.t)`GitHub does not give Actions secrets to runs that Dependabot starts, so there is no token for the push. The deployment runs when the pull request is merged.`},skippedHint:(0,i.t)`To make such a run fail instead, set \`fail-without-credentials: true\`.`,links:{app:"Open the app",space:"Open the Space",buildLog:"See the build log",run:"This run"},labels:s.en,token:({account:e,name:n,role:r,source:s})=>(0,i.t)`${n?(0,i.t)`${n}, `:[]}${r?(0,i.t)`${r}, `:[]}${e?(0,i.t)`of the account ${e}, `:[]}${[`from ${a.sources[s]}`]}`,may:{"write-check":"yes, confirmed by Hugging Face",owner:"yes, the token belongs to the owner",organisation:"yes, through its role in the organization",scope:"yes, through its permissions","not-listed":"Hugging Face does not say","token-kind":"cannot be checked for this kind of token","no-answer":"Hugging Face did not answer"},findings:{title:"Findings in the files",dryRunCard:"README.md as this run would push it",cardCut:"This is only its beginning."},files:(e,n)=>`${e} (${a.bytes(n)})`,bytes:e=>e<1024?`${e} B`:e<1024**2?`${(e/1024).toFixed(0)} KiB`:`${(e/1024**2).toFixed(1)} MiB`,failure:{why:"Why",whatToDo:"What to do",more:e=>`More: ${e.join(" · ")}`,place:(e,n)=>(0,i.t)`In your repository: ${e}, line ${[String(n)]}`,proof:"The output that shows it",seeSummary:"See the run summary for how to fix it.",answer:(e,n,r)=>`${e}: ${n} answered ${r}`,requestId:"Request id"},tooLong:"Some parts are left out, because this summary would be longer than GitHub shows.",timings:{title:"How long each step took",step:"Step",time:"Time",picture:"What took the time"},seconds:e=>`${(e/1e3).toFixed(e<1e4?2:0)} s`}
const c={steps:{inputs:"讀取設定",credential:"取得 token",access:"檢查",plan:"規劃",create:"建立",settings:"設定",push:"推送",verify:"確認",build:"建置",start:"啟動",answer:"檢查回應",rollback:"退回",delete:"刪除"},groups:{access:"檢查 token 與 Space",plan:"規劃推送的內容",settings:"正在變更 Space 的設定",push:"Hugging Face 的回應",build:"建置紀錄",rollback:"退回上一版時 Hugging Face 的回應"},starting:e=>(0,i.t)`開始部署到 Space ${e}。`,pushing:e=>(0,i.t)`正在推送到 Space 的 ${e} 分支，內容較大時需要一些時間。`,uploading:(e,n)=>(0,i.t)`正在上傳 LFS 檔案：${c.bytes(e)} / ${c.bytes(n)}。`,creating:(e,n,r)=>(0,i.t)`正在建立 Space ${e}，使用 ${[c.sdks[n]??n]}（${c.sdkFrom[r]}）。`,sdks:{gradio:"Gradio",docker:"Docker",static:"靜態網頁（static）",streamlit:"Streamlit"},sdkFrom:{input:(0,i.t)`依照參數 \`sdk\``,readme:(0,i.t)`依照 README`,Dockerfile:(0,i.t)`因為有 \`Dockerfile\``,"requirements.txt":(0,i.t)`因為 \`requirements.txt\` 裡有 gradio`,"app.py":(0,i.t)`因為 \`app.py\` 使用 gradio`,"index.html":(0,i.t)`因為有 \`index.html\``},settings:{secrets:"Secret",variables:"變數",hardware:"硬體","sleep-time":"休眠時間",visibility:"公開範圍",restart:"重新啟動",factory:"完整重建（factory rebuild）"},stage:e=>(0,i.t)`Space ${[c.stages[e]??"處於未知的階段"]}（${e}）。`,stages:{BUILDING:"建置中",RUNNING_BUILDING:"建置中，上一版還在執行",APP_STARTING:"啟動中",RUNNING_APP_STARTING:"啟動中，上一版還在執行",RUNNING:"執行中",BUILD_ERROR:"建置失敗",RUNTIME_ERROR:"無法執行",CONFIG_ERROR:"缺少可用的設定",NO_APP_FILE:"缺少 app 檔案",PAUSED:"已暫停",SLEEPING:"休眠中",STOPPED:"已停止",DELETING:"正在刪除"},notBegun:(0,i.t)`已經一分鐘了，Space 還沒有開始建置。這次執行會繼續等待；Space 的頁面會顯示它是不是已暫停。`,asking:e=>(0,i.t)`持續向 app 的 ${e} 發出請求，直到它回應。`,answered:e=>(0,i.t)`app 回應了 ${e}。`,noDeployment:e=>(0,i.t)`GitHub 沒有為這次執行建立 Deployment：${e}。Deployment 需要 \`permissions: deployments: write\`；部署到 Space 不需要。`,sources:{input:"參數 `token`",environment:"環境變數 `HF_TOKEN`",oidc:"免 token 登入（OIDC）",stored:"檔案（由 Hugging Face CLI 存放）"},notes:{trimmed:e=>(0,i.t)`token 前後有多餘的內容（空格、換行、引號，或前面的使用者名稱），這次已自動略過。請重新儲存 token，不要帶到這些內容。這個 token 來自${c.sources[e].replaceAll("`","")}。`,renamed:(e,n)=>(0,i.t)`Space ${e} 已改名為 ${n}。這次執行已使用新名稱，請在工作流程檔案裡修改 \`space:\`。`,unsure:e=>({"not-listed":(0,i.t)`Hugging Face 沒有列出這個 token 對這個 Space 的權限，所以直接嘗試推送。`,"token-kind":(0,i.t)`這種 token 的權限無法事先查詢，所以直接嘗試推送。`,"no-answer":(0,i.t)`Hugging Face 沒有回覆這個 token 的權限，所以直接嘗試推送。`}[e]),expires:e=>(0,i.t)`這個 token 將於 ${e} 到期，請在那之前到 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立新的。`,endless:(0,i.t)`這個 token 看來沒有設定過期時間。請在 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立有期限的 token，並定期更新。`,old:e=>(0,i.t)`這個 token 建立於 ${e}，已超過一年。請定期更換 token，萬一外洩時損害較小。`,admin:(0,i.t)`這個 token 的權限是「Admin」，超過必要的權限。使用「Write」就夠了，只限定這個 Space 的 fine-grained token 更好。`,broad:(0,i.t)`這個 token 可以寫入帳號裡的所有內容，超過必要的權限。請改用只限定這個 Space 的 fine-grained token，或完全不用 token：[免 token 登入（OIDC）](https://huggingface.co/docs/hub/trusted-publishers)。`,personal:(e,n)=>(0,i.t)`這個 token 屬於 ${e}，Space 卻屬於組織 ${n}。這個人離開組織或刪除 token 之後，就無法再部署。改用[免 token 登入（OIDC）](https://huggingface.co/docs/hub/trusted-publishers)就沒有這個問題。`,commonSecrets:e=>(0,i.t)`這些 secret 的值是這次執行本來就會顯示的字：${e.join("、")}。這樣的值只在別人的文字（例如建置紀錄）裡遮蔽。如果它不是機密，請改放在 \`variables\`；如果是，請換一個值。`,otherBranch:e=>(0,i.t)`已更新 ${e} 分支。Space 只會建置並顯示 \`main\` 分支。`,created:(e,n)=>(0,i.t)`這次執行建立了 Space，使用 ${[c.sdks[e]??e]}（${c.sdkFrom[n]}）。`,timedOut:e=>e==="RUNNING"?(0,i.t)`等待的時間到了，Space 還在執行較早的 commit（${e}）。如果它的頁面沒有正在建置，請用 \`restart: factory\` 執行一次工作流程，從頭建置 Space。想等久一點，請設定 \`wait-timeout\`。`:(0,i.t)`等待的時間到了，Space 還沒有執行推送的 commit，狀態是「${[c.stages[e]??"未知的階段"]}」（${e||"?"}）。它之後仍可能成功，請看 Space 的頁面。想等久一點，請設定 \`wait-timeout\`。`,unwatched:{refused:(0,i.t)`這次執行無法得知 Space 的狀態：Hugging Face 不讓這個 token 查詢。請到 Space 的頁面確認它已經在執行這次推送的 commit。`,silent:(0,i.t)`這次執行無法得知 Space 的狀態：Hugging Face 沒有回覆。請到 Space 的頁面確認它已經在執行這次推送的 commit。`},overtaken:(0,i.t)`之後又有新的 commit，所以不再等待；結果請看那次的執行紀錄。想讓每次執行依序進行，請在工作流程裡設定 \`concurrency\`。`,secretsSent:(e,n)=>(0,i.t)`有 ${[String(e)]} 個看起來像機密資料的內容${[n?"會送到":"送到了"]} Space，位置列在這次執行的摘要裡。請到當初建立的地方讓它們失效，再用參數 \`secrets\` 交給 Space 新的值。`,publicSecrets:e=>(0,i.t)`這是 static Space：任何打開它的人都看得到它的 secret（${e.join("、")}）。需要保密的內容，請改用 Gradio 或 Docker Space。`,refusedSettings:e=>(0,i.t)`這種 token 可以推送，但不能變更這些設定：${e.map(e=>c.settings[e]).join("、")}。設定維持原樣；有寫入權限的 access token 才能變更。`,leftBehind:e=>(0,i.oH)((0,o.d)(e),"zh-TW"),replacedInitial:(0,i.t)`建立 Space 時由 Hugging Face 產生的第一個 commit，已換成你的 commit。`},headlines:{deployed:{running:e=>(0,i.t)`已部署：${e.space} 正在執行你的 commit`,asleep:e=>(0,i.t)`已部署：下次有人造訪時，${e.space} 就會執行你的 commit`,"timed-out":e=>(0,i.t)`已推送到 ${e.space}，但它還沒有執行這個 commit`,overtaken:e=>(0,i.t)`已推送到 ${e.space}，之後又有更新的 commit`,unwatched:e=>(0,i.t)`已推送到 ${e.space}`},unchanged:e=>(0,i.t)`沒有需要部署的內容：${e.space} 已經是最新的`,"dry-run":e=>(0,i.t)`試跑：沒有推送任何內容到 ${e.space}`,skipped:(0,i.t)`已略過：這次執行拿不到 secret`},deployed:{full:(e,n)=>(0,i.t)`Space 的 ${e.branch} 分支現在是 ${n.commit.slice(0,7)}，也就是 ${n.label} 的 commit。`,snapshot:(e,n)=>(0,i.t)`Space 的 ${e.branch} 分支現在的檔案，和 ${n.label} 的 ${n.commit.slice(0,7)} 相同。`},unwatched:(0,i.t)`接下來由 Hugging Face 建置；這次執行沒有等它完成。`,history:{full:(0,i.t)`這次推送分支本身的 commit（完整歷史）。`,snapshot:(0,i.t)`這次推送快照：在 Space 的 commit 之上加一個 commit，內容是目前的檔案。`},because:{asked:(0,i.t)`參數 \`history\` 是這樣設定的。`,preview:(0,i.t)`預覽（preview）一律用這種方式部署。`,settings:(0,i.t)`因為 \`path\`、\`files\`、\`exclude\`、\`keep\`、\`card\` 或 \`sdk\` 會改變推送的檔案。`,"kept-settings":(0,i.t)`\`README.md\` 沒有說 Space 要用什麼執行，所以寫入了 Space 原有的設定。`,"made-in-job":(0,i.t)`這個 commit 是 job 裡建立的，下次執行的 commit 不會接在它後面。`,unrelated:(0,i.t)`Space 上的 commit 來自其他工具，你的分支一個也沒有。`,continued:(0,i.t)`因為 Space 上已經有快照。`,content:(0,i.t)`因為 commit 歷史裡有檔案要用 Git LFS 存放，Hugging Face 才會接受。`,shallow:(0,i.t)`因為 checkout 沒有完整的 commit 歷史。`,possible:(0,i.t)`因為 Hugging Face 可以直接接受這個分支。`},unchanged:e=>(0,i.t)`Space 的 ${e.branch} 分支已經是這些檔案，所以沒有推送任何內容。`,restarted:{plain:(0,i.t)`Space 已重新啟動。`,factory:(0,i.t)`Space 已從頭重新建置，沒有使用先前建置的快取。`},wouldCreate:(e,n,r)=>(0,i.t)`如果沒有 \`dry-run\`，就會建立 Space ${e.space}，使用 ${[c.sdks[n]??n]}（${c.sdkFrom[r]}），然後推送。`,dryRun:{create:e=>(0,i.t)`拿掉 \`dry-run\` 之後，會在 Space 上建立 ${e.branch} 分支。`,"fast-forward":e=>(0,i.t)`拿掉 \`dry-run\` 之後，會更新 ${e.branch} 分支。`,"replace-initial":e=>(0,i.t)`拿掉 \`dry-run\` 之後，會取代 ${e.branch} 分支上由 Hugging Face 產生的第一個 commit。`,overwrite:e=>(0,i.t)`拿掉 \`dry-run\` 之後，會覆蓋 Space 的 ${e.branch} 分支上的 commit，因為設定了 \`force: true\`。`,unchanged:e=>(0,i.t)`Space 的 ${e.branch} 分支已經是這些檔案。`},skipped:{fork:(0,i.t)`GitHub 不會把 secret 給來自 fork 的 pull request，所以沒有 token 可以推送。這樣可以保護你的 token。合併之後就會部署。`,dependabot:(0,i.t)`GitHub 不會把 Actions 的 secret 給 Dependabot 觸發的執行，所以沒有 token 可以推送。合併之後就會部署。`},skippedHint:(0,i.t)`想讓這種執行算失敗，請設定 \`fail-without-credentials: true\`。`,links:{app:"開啟 app",space:"開啟 Space",buildLog:"查看建置紀錄",run:"這次執行"},labels:s["zh-TW"],token:({account:e,name:n,role:r,source:s})=>(0,i.t)`${n?(0,i.t)`${n}，`:[]}${r?(0,i.t)`${r}，`:[]}${e?(0,i.t)`帳號 ${e}，`:[]}${[`來自${c.sources[s]}`]}`,may:{"write-check":"有（Hugging Face 已確認）",owner:"有（token 屬於擁有者）",organisation:"有（依組織裡的角色）",scope:"有（依 token 的權限）","not-listed":"Hugging Face 沒有說明","token-kind":"這種 token 無法查詢","no-answer":"Hugging Face 沒有回覆"},findings:{title:"檔案檢查結果",dryRunCard:"將推送的 README.md",cardCut:"這裡只顯示開頭。"},files:(e,n)=>`${e}（${c.bytes(n)}）`,bytes:a.bytes,failure:{why:"原因",whatToDo:"解決方法",more:e=>`延伸閱讀：${e.join("、")}`,place:(e,n)=>(0,i.t)`在你的儲存庫：${e} 第 ${[String(n)]} 行`,proof:"相關輸出",seeSummary:"解決方法請看這次執行的摘要（Summary）。",answer:(e,n,r)=>`${e}：${n} 回應 ${r}`,requestId:"Request id"},tooLong:"有些部分沒有列出，因為摘要會超過 GitHub 能顯示的長度。",timings:{title:"各步驟花費的時間",step:"步驟",time:"時間",picture:"時間花在哪裡"},seconds:e=>`${(e/1e3).toFixed(e<1e4?2:0)} 秒`}
const u={en:a,"zh-TW":c}
function wordsOf(e){return u[e]}},6297:function(e,n,r){r.d(n,{d:function(){return leftBehindText},s:function(){return removedText}})
var s=r(6883)
var o=r(558)
function leftBehindText(e){const n=listed(e.map(({path:e})=>e))
const r=[String(e.length)]
return(0,o.hC)(e.length===1?(0,o.cv)({en:(0,o.t)`1 file was changed by the job, and the change does not go to the Space: ${n}. To send the file as it is now, name it in \`files\`.`,"zh-TW":(0,o.t)`這個工作（job）更動了 1 個檔案，但更動不會送到 Space：${n}。想送出目前的內容，請寫在 \`files\`。`}):(0,o.cv)({en:(0,o.t)`${r} files were changed by the job, and the changes do not go to the Space: ${n}. To send the files as they are now, name them in \`files\`.`,"zh-TW":(0,o.t)`這個工作（job）更動了 ${r} 個檔案，但更動不會送到 Space：${n}。想送出目前的內容，請寫在 \`files\`。`}),e.some(({deleted:e})=>e)?(0,o.cv)({en:"A file that the job deleted is deployed all the same, unless `exclude` names it.","zh-TW":"這個工作刪除的檔案仍會部署，除非 `exclude` 有列出。"}):[])}function removedText(e){const[n,r]=[[String(e.length)],listed(e)]
return(0,o.cv)({en:(0,o.t)`${n}: ${r}. Files that \`keep\` names stay.`,"zh-TW":(0,o.t)`${n} 個：${r}。\`keep\` 列出的檔案會留著。`})}function listed(e){return(0,s.Ul)(e.map(e=>(0,o.t)`${e}`))}},6883:function(e,n,r){r.d(n,{Ul:function(){return series},lP:function(){return sizeText},tT:function(){return commitText}})
var s=r(558)
function series(e,n=10){const r=(0,s.cv)({en:"; ","zh-TW":"；"})
const o=e.slice(0,n).flatMap((e,n)=>n===0?e:[...r,...e])
const i=e.length-n
return i>0?[...o,...(0,s.cv)({en:`; and ${i} more`,"zh-TW":`；還有 ${i} 個`})]:o}function commitText({sha:e,author:n,date:r,subject:o}){const[i,a]=[e.slice(0,7),r.slice(0,10)]
return(0,s.cv)({en:(0,s.t)`${i} ${o} by ${n} on ${a}`,"zh-TW":(0,s.t)`${i} ${o}（${n}，${a}）`})}const o=["KiB","MiB","GiB","TiB"]
function sizeText(e){if(e<1024)return`${e} B`
let n=e/1024
let r=0
while(Math.ceil(n)>=1024&&r<o.length-1){n/=1024
r++}return`${r===0?Math.ceil(n):(Math.ceil(n*10)/10).toFixed(1)} ${o[r]}`}},7829:function(e,n,r){r.d(n,{n:function(){return o}})
var s=r(558)
const o={title:(0,s.cv)({en:"No comment on the pull request","zh-TW":"pull request 沒有留言"}),headlines:{deleted:(0,s.cv)({en:"Previews deleted","zh-TW":"已刪除預覽"}),wouldDelete:(0,s.cv)({en:"Dry run: previews that would be deleted","zh-TW":"試跑：會刪除的預覽"}),nothing:(0,s.cv)({en:"No preview to delete","zh-TW":"沒有需要刪除的預覽"})},left:{"not-ours":e=>(0,s.cv)({en:(0,s.t)`${e} was left: its name or its commits do not say that this action made it for this pull request. If nobody needs it, delete it in its Settings.`,"zh-TW":(0,s.t)`保留了 ${e}：從名稱或 commit 看不出是這個 action 為這個 pull request 建立的。如果沒有人需要，請到它的 Settings 刪除。`}),edited:e=>(0,s.cv)({en:(0,s.t)`${e} was left: somebody else has pushed commits to it. If nobody needs them, delete it in its Settings.`,"zh-TW":(0,s.t)`保留了 ${e}：有其他人推送過 commit。如果沒有人需要，請到它的 Settings 刪除。`})},nothing:(0,s.cv)({en:"There is no Space of this pull request, or it was deleted before.","zh-TW":"這個 pull request 沒有 Space，或先前已經刪除。"}),meanwhile:e=>(0,s.cv)({en:(0,s.t)`The pull request was closed while this run deployed it, and its preview ${e} was deleted.`,"zh-TW":(0,s.t)`部署進行時 pull request 關閉了，它的預覽 ${e} 已經刪除。`}),cleaned:(0,s.cv)({en:"No closed pull request has a preview.","zh-TW":"已關閉的 pull request 都沒有留下預覽。"}),comment:{building:(0,s.cv)({en:"Preview: building","zh-TW":"預覽：建置中"}),running:(0,s.cv)({en:"Preview: running","zh-TW":"預覽：執行中"}),pushed:(0,s.cv)({en:"Preview: pushed, not yet seen running","zh-TW":"預覽：已推送，還沒看到它執行"}),failed:(0,s.cv)({en:"Preview: failed","zh-TW":"預覽：失敗"}),deleted:(0,s.cv)({en:"Preview: deleted","zh-TW":"預覽：已刪除"}),left:(0,s.cv)({en:"Preview: not deleted","zh-TW":"預覽：沒有刪除"})},open:(0,s.cv)({en:"Open the preview","zh-TW":"開啟預覽"}),first:(0,s.cv)({en:"First step:","zh-TW":"第一步："}),took:e=>(0,s.cv)({en:[`after ${e}`],"zh-TW":[`費時 ${e}`]}),noComment:e=>(0,s.cv)({en:(0,s.t)`The pull request has no comment about this preview: ${e}. A comment needs \`permissions: pull-requests: write\`; the preview does not.`,"zh-TW":(0,s.t)`沒有在 pull request 留下預覽的留言：${e}。留言需要 \`permissions: pull-requests: write\`；預覽本身不需要。`}),secrets:e=>(0,s.cv)({en:(0,s.t)`Whoever may push a branch to this repository can read the preview’s secrets (${e.join(", ")}), since their code runs beside them. Give previews secrets of their own, which open nothing else.`,"zh-TW":(0,s.t)`可以推送分支到這個儲存庫的人，都讀得到預覽的 secret（${e.join("、")}），因為他們的程式碼會和這些 secret 一起執行。請讓預覽使用專用的 secret，不要能存取其他東西。`})}},2115:function(e,n,r){r.d(n,{J:function(){return a},V:function(){return belowText}})
var s=r(6883)
var o=r(558)
const i=3
function belowText(e,n){const r=(0,s.Ul)(e.slice(0,i).map(s.tT))
const a=[...new Set(e.map(({author:e})=>e))].slice(0,5).join(", ")
return(0,o.cv)({en:(0,o.t)`Below the snapshot, the Space’s history keeps ${[n===1?"the commit":`the ${n} commits`]} that your branch does not have, by ${a}. The newest: ${r}. Nothing is lost; the files are your repository’s now.`,"zh-TW":(0,o.t)`在快照（snapshot）之下，Space 的歷史保留了你的分支沒有的 ${[String(n)]} 個 commit，作者是 ${a}。最新的是：${r}。沒有任何內容遺失，現在的檔案是你的儲存庫的。`})}const a={kept:e=>(0,o.cv)({en:(0,o.t)`Your repository does not say what the Space runs on (\`sdk\`), so these settings of the Space’s \`README.md\` stay: ${e.join(", ")}. To decide them yourself, put them at the top of \`README.md\` or in the input \`card\`.`,"zh-TW":(0,o.t)`你的儲存庫沒有說 Space 要用什麼執行（\`sdk\`），所以保留 Space 的 \`README.md\` 裡的這些設定：${e.join("、")}。想自己決定，請寫在 \`README.md\` 最上面，或寫在參數 \`card\`。`}),lost:e=>(0,o.cv)({en:(0,o.t)`The pushed \`README.md\` does not say what the Space runs on (\`sdk\`), so the Space loses these settings and stops working: ${e.join(", ")}. Use \`history: auto\`, which keeps them, or put them at the top of \`README.md\`.`,"zh-TW":(0,o.t)`推送的 \`README.md\` 沒有說 Space 要用什麼執行（\`sdk\`），Space 會失去這些設定而無法運作：${e.join("、")}。請改用 \`history: auto\` 保留設定，或把設定寫在 \`README.md\` 最上面。`})}},558:function(e,n,r){r.d(n,{cv:function(){return say},hC:function(){return sentences},oH:function(){return inLanguage},t:function(){return t}})
function t(e,...n){const r=[]
e.forEach((e,s)=>{if(e!=="")r.push(e)
const o=n[s]
if(o===undefined)return
if(typeof o==="string"||typeof o==="number")r.push({value:String(o)})
else r.push(...o)})
return r}function say(e){const n=Object.entries(e).map(([e,n])=>[e,[n].flat()])
return[Object.fromEntries(n)]}function sentences(...e){return e.filter(e=>e.length>0).flatMap((e,n)=>n===0?e:[...s,...e])}const s=say({en:" ","zh-TW":""})
function inLanguage(e,n){return e.flatMap(e=>typeof e==="string"||"value"in e?[e]:inLanguage(e[n],n))}},2613:function(e){e.exports=require("assert")},181:function(e){e.exports=require("buffer")},6982:function(e){e.exports=require("crypto")},4434:function(e){e.exports=require("events")},9896:function(e){e.exports=require("fs")},1943:function(e){e.exports=require("fs/promises")},8611:function(e){e.exports=require("http")},5692:function(e){e.exports=require("https")},9278:function(e){e.exports=require("net")},4589:function(e){e.exports=require("node:assert")},6698:function(e){e.exports=require("node:async_hooks")},4573:function(e){e.exports=require("node:buffer")},7540:function(e){e.exports=require("node:console")},7598:function(e){e.exports=require("node:crypto")},3053:function(e){e.exports=require("node:diagnostics_channel")},610:function(e){e.exports=require("node:dns")},8474:function(e){e.exports=require("node:events")},3024:function(e){e.exports=require("node:fs")},1455:function(e){e.exports=require("node:fs/promises")},7067:function(e){e.exports=require("node:http")},2467:function(e){e.exports=require("node:http2")},7030:function(e){e.exports=require("node:net")},8161:function(e){e.exports=require("node:os")},6760:function(e){e.exports=require("node:path")},643:function(e){e.exports=require("node:perf_hooks")},1792:function(e){e.exports=require("node:querystring")},7075:function(e){e.exports=require("node:stream")},6466:function(e){e.exports=require("node:stream/promises")},8500:function(e){e.exports=require("node:timers/promises")},1692:function(e){e.exports=require("node:tls")},3136:function(e){e.exports=require("node:url")},7975:function(e){e.exports=require("node:util")},3429:function(e){e.exports=require("node:util/types")},5919:function(e){e.exports=require("node:worker_threads")},8522:function(e){e.exports=require("node:zlib")},857:function(e){e.exports=require("os")},6928:function(e){e.exports=require("path")},932:function(e){e.exports=require("process")},2203:function(e){e.exports=require("stream")},9786:function(e){e.exports=require("stream/promises")},3193:function(e){e.exports=require("string_decoder")},4756:function(e){e.exports=require("tls")},7016:function(e){e.exports=require("url")},9023:function(e){e.exports=require("util")}}
var n={}
function __nccwpck_require__(r){var s=n[r]
if(s!==undefined){return s.exports}var o=n[r]={exports:{}}
var i=true
try{e[r].call(o.exports,o,o.exports,__nccwpck_require__)
i=false}finally{if(i)delete n[r]}return o.exports}__nccwpck_require__.m=e
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=__dirname+"/"
!function(){var e=typeof Symbol==="function"?Symbol("webpack queues"):"__webpack_queues__"
var n=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__"
var r=typeof Symbol==="function"?Symbol("webpack error"):"__webpack_error__"
var resolveQueue=function(e){if(e&&e.d<1){e.d=1
e.forEach(function(e){e.r--})
e.forEach(function(e){e.r--?e.r++:e()})}}
var wrapDeps=function(s){return s.map(function(s){if(s!==null&&typeof s==="object"){if(s[e])return s
if(s.then){var o=[]
o.d=0
s.then(function(e){i[n]=e
resolveQueue(o)},function(e){i[r]=e
resolveQueue(o)})
var i={}
i[e]=function(e){e(o)}
return i}}var a={}
a[e]=function(){}
a[n]=s
return a})}
__nccwpck_require__.a=function(s,o,i){var a
i&&((a=[]).d=-1)
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
o(function(s){d=wrapDeps(s)
var o
var getResult=function(){return d.map(function(e){if(e[r])throw e[r]
return e[n]})}
var i=new Promise(function(n){o=function(){n(getResult)}
o.r=0
var fnQueue=function(e){e!==a&&!c.has(e)&&(c.add(e),e&&!e.d&&(o.r++,e.push(o)))}
d.map(function(n){n[e](fnQueue)})})
return o.r?i:getResult()},function(e){e?p(f[r]=e):l(u),resolveQueue(a)})
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
var installChunk=function(n){var r=n.modules,s=n.ids,o=n.runtime
for(var i in r){if(__nccwpck_require__.o(r,i)){__nccwpck_require__.m[i]=r[i]}}if(o)o(__nccwpck_require__)
for(var a=0;a<s.length;a++)e[s[a]]=1}
__nccwpck_require__.f.require=function(n,r){if(!e[n]){if(true){installChunk(require("./"+__nccwpck_require__.u(n)))}else e[n]=1}}}()
var r=__nccwpck_require__(9407)
module.exports=r})()
