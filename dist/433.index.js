"use strict"
exports.id=433
exports.ids=[433]
exports.modules={3433:function(e,t,n){n.r(t)
n.d(t,{goLive:function(){return goLive}})
var s=n(4053)
const i=1024*1024
const a=2e3
const r=64*1024
function openLogs(e,t){const{endpoint:n,stream:s,token:i}=e
const a={Authorization:`Bearer ${i.reveal()}`,Accept:"text/event-stream"}
return async(e,i)=>{const r=`${n}/api/spaces/${t}/logs/${e}`
const o=await s({step:i,route:"logs",url:r,headers:a})
if("refused"in o)return{refused:o.refused.status,texts:none(),isWhole:()=>false,close:()=>undefined}
let c=false
const u=textsOf(o.chunks,()=>c=true)
return{texts:u,isWhole:()=>c,close:()=>o.close()}}}async function*none(){}async function*textsOf(e,t){const{createParser:a}=await n.e(309).then(n.bind(n,2309))
const r=new TextDecoder
const o=[]
const c=lineCutter()
const u=a({maxBufferSize:2*i,onEvent:({data:e})=>{const t=textOf(e)
if(t!==undefined)o.push((0,s.pc)(t))}})
try{for await(const t of e){u.feed(c(r.decode(t,{stream:true})))
yield*o.splice(0)}t()}catch{}}function lineCutter(){let e=0
return t=>t.split(/(?<=\n)/).map(t=>{const n=Math.max(0,i-e)
const s=t.endsWith("\n")
e=s?0:e+t.length
return t.length<=n?t:t.slice(0,n)+(s?"\n":"")}).join("")}function textOf(e){try{const{data:t}=JSON.parse(e)
return typeof t==="string"?t:undefined}catch{return`data: ${e}`.length<i?undefined:beginningOf(e)}}function beginningOf(e){const t=/"data":\s*"((?:[^"\\]|\\u[\da-f]{4}|\\[^u])*)/i.exec(e.slice(0,r))?.[1]
if(t===undefined)return undefined
return`${(0,s.pc)(JSON.parse(`"${t}"`)).slice(0,a)}…\n`}var o=n(2263)
var c=n(3618)
var u=n(2715)
function openStream(e,t){return async n=>{const s=await(0,c.e6)(e,n,t).catch(e=>{t?.throwIfAborted()
throw(0,c.HB)(n,e)})
if(s.status!==200)return{refused:(0,c.X1)(n.route,s,await(0,u.i4)(s))}
return{chunks:s.body,close:()=>s.close()}}}var l=n(7207)
async function learnFiles({plan:e,source:t},{scratch:n,learn:s}){const pathsOf=async e=>{const{code:t,stdout:s}=await n.git(["ls-tree","-r","-z","--name-only","--full-tree",e])
return t===0?s.split("\0").filter(e=>e!==""):[]}
const[i,a]=await Promise.all([pathsOf(e.to),pathsOf(t.commit)])
if(i.length>0)s({files:{pushed:i,committed:a}})}const d=new Set(["BUILD_ERROR","RUNTIME_ERROR","CONFIG_ERROR","NO_APP_FILE","PAUSED","DELETING"])
const f=new Set(["PAUSED","DELETING"])
const h=new Set(["SLEEPING","STOPPED"])
function standingOf(e,t,n){const{stage:s="",message:i,sha:a}=e
const r=t.isStatic||e.hardware===null
const o=a===t.commit||a===undefined&&(r||!t.begun)
if(s==="RUNNING")return{is:o?"running":"waiting"}
if(h.has(s))return{is:a===t.commit||!t.begun?"asleep":"waiting"}
if(d.has(s)||s.endsWith("_ERROR")){const e=s==="PAUSED"&&t.restarted===true&&i===undefined
const a=!e&&(!t.begun||n||f.has(s))
return{is:"failed",stage:s,sure:a,...i!==undefined&&{message:i}}}if(s.includes("BUILDING"))return{is:"building"}
return{is:s.includes("STARTING")?"starting":"waiting"}}function isSame(e,t){return e?.stage===t.stage&&e?.message===t.message&&e?.sha===t.sha}function builtCommit(e){return/===== Build Queued at [^\n]{1,60} \/ Commit SHA: ([0-9a-f]{7,40}) =====/.exec(e)?.[1]}const p=2e3
const w=1e4
const g=40
function mayHurry(e){return e<g}function pauseAfter(e,t,n=Infinity){const s=n>g?Math.max(0,e-1):0
const i=Math.min(w,p*1.25**s)
return Math.max(i,Math.min(t,6e4))}var m=n(2891)
const b=128*1024
const y=5e3
const v=2e4
async function readLog(e,t,n){const s=t==="build"?"build":"start"
const i=await opened(e(t,s),n)
if(i===null)return""
const a=i.texts[Symbol.asyncIterator]()
const r=n.now()+v
let o=""
while(n.now()<r){const e=new AbortController
const t=n.sleep(y,e.signal).then(()=>null)
const s=await Promise.race([a.next(),t])
e.abort()
if(s===null||s.done)break
o=(o+s.value).slice(-b)}i.close()
return o}async function opened(e,t){const n=new AbortController
const s=t.sleep(v,n.signal).then(()=>null)
const i=await Promise.race([e,s]).catch(()=>null)
n.abort()
if(i===null)void e.then(e=>e.close(),()=>undefined)
return i}const k=5e3
async function awaitAnswer(e,t){const{http:n,openLog:s,clock:i,tell:a}=t
const{path:r,until:o,target:c}=e
a.asking(r)
const u=c.appUrl+r
const l=mayKnow(e)?{Authorization:`Bearer ${e.credential.token.reveal()}`}:{}
for(let e=1;;e++){const t=Math.max(o-i.now(),k)
const c=await n({step:"answer",route:"app",url:u,headers:l,within:t}).catch(e=>{if(e instanceof m.H)return e
throw e})
const d=c instanceof m.H?undefined:c
if(d&&d.status>=200&&d.status<300)return a.answered(d.status)
const f=o-i.now()
if(f<=0){const e=await readLog(s,"run",i)
throw unanswered({path:r,text:e},d?.evidence,c instanceof m.H?c:undefined)}await i.sleep(Math.min(f,pauseAfter(e,0)))}}function unanswered({path:e,text:t},n,s){const i={kind:"no-answer",path:e,...n&&{status:n.status}}
const a=s?.evidence.network
return new m.H({step:"answer",finding:i,...n&&{http:n},...a&&{network:a},...t&&{text:t}},{cause:s})}function mayKnow({inputs:e,target:t}){const[n,s]=[new URL(t.appUrl),new URL(e.endpoint)]
const i=n.protocol==="https:"&&n.hostname.endsWith(".hf.space")
const a=e.visibility===undefined?t.private:e.visibility!=="public"
return a&&(i||n.hostname===s.hostname)}var R=n(1e3)
async function restart(e,{spaceApi:t,clock:n}){const{inputs:s,target:i,credential:a,pushed:r,until:o}=e
const c=i.runtime.stage==="PAUSED"
let u
for(const e of i.sdk==="static"?[]:wanted(s.restart,{isPaused:c,pushed:r})){const i=await t.restart(e)
if("refused"in i){if(!(0,R.B)(i.refused,a))throw new m.H({step:"start",http:i.refused})
return{...u&&{restarted:u},refused:e==="plain"?"restart":"factory"}}u=e
const r=s.wait||s.restart==="factory"
if(c&&r&&e==="plain")await untilAwake(t,o,n)}return{...u&&{restarted:u}}}function wanted(e,{isPaused:t,pushed:n}){if(e==="factory")return t?["plain","factory"]:["factory"]
return e==="true"&&(t||!n)?["plain"]:[]}const x=12e4
async function untilAwake(e,t,n){const s=Math.min(t,n.now()+x)
for(let t=1;n.now()<s;t++){const i=await e.runtime("start").catch(()=>null)
if(i&&"ok"in i&&i.ok.stage!=="PAUSED")return
await n.sleep(Math.min(s-n.now(),pauseAfter(t,0)))}}const A=128*1024
const S=1e3
const E=6e4
const O=10
const build_log_pauseAfter=e=>Math.min(E,S*2**e)
function followBuild(e,t,n){const s=receiver(t)
const i=new AbortController
let a
let r=false
let o=new AbortController
let c=bell()
let u=bell()
const take=async()=>{a=await e("build","build")
if(i.signal.aborted)return a.close()
const t=s.begin()
for await(const e of a.texts){if(i.signal.aborted)return
t(e)}s.flush()}
const follow=async()=>{for(let e=0,t=1;!i.signal.aborted;t++){const i=s.heard()
r=false
await take().catch(()=>undefined)
const l=a?.refused===401||a?.refused===403
r=l||(a?.isWhole()??false)
o=new AbortController
c.ring()
c=bell()
if(l)return
e=s.heard()>i?0:e+1
if(e===0){u.ring()
u=bell()}await n.sleep(build_log_pauseAfter(Math.max(e,t-O)),o.signal)}}
void follow().catch(()=>undefined)
return{text:s.text,commit:s.commit,async finished(){for(let e=0;!r&&e<2;e++){const{rung:e}=c
o.abort()
await e}},news:()=>u.rung,stop(){i.abort()
o.abort()
a?.close()}}}function receiver(e){let t
let n
let s=0
let i=0
let a=""
let r=""
const hear=(o,c)=>{if(c===1&&o!==t){[t,n,s,a,r]=[o,builtCommit(o),0,"",""]}if(c<=s)return
s=c
i++
a=(a+o).slice(-A)
if(n!==undefined&&!e.commit.startsWith(n))return
const u=(r+o).split("\n")
r=(u.pop()??"").slice(0,A)
u.forEach(e.show)}
return{begin(){let e=0
return t=>hear(t,++e)},flush(){if(r!=="")e.show(r)
r=""},heard:()=>i,text:()=>a,commit:()=>n}}function bell(){let ring=()=>undefined
const e=new Promise(e=>ring=e)
return{ring:ring,rung:e}}const L=5
function pauses(e,t){let n=0
let s=0
let i=0
return async a=>{const r=t-e.now()
if(r<=0)return false
n++
const o=i-- >0||a.isStarting
if(o)s++
const c=pauseAfter(n,a.pace,o?s:undefined)
const u=mayHurry(s)?a.build?.news():undefined
const l=await pause({least:Math.min(r,a.pace),most:Math.min(r,c)},u,e)
if(l)i=L
return true}}async function pause({least:e,most:t},n,s){await s.sleep(Math.min(e,t))
const i=new AbortController
const a=s.sleep(Math.max(0,t-e),i.signal).then(()=>false)
const r=await Promise.race(n===undefined?[a]:[a,n.then(()=>true)])
i.abort()
return r}const P=6e4
const T=5e3
const I=3e3
const M=3
async function watch(e,t,n){const{clock:s,spaceApi:i,steps:a}=n
const r=observer(e,n)
const o=attribution(e,n)
const c=watch_unanswered()
const u=pauses(s,t)
let l
let d="build"
let f=false
let h=a.begin(d)
let p
const ended=e=>({how:e,...p!==undefined&&{stage:p}})
try{for(;;){const t=l?.commit()
const w=await i.runtime("build").catch(()=>({pace:0}))
const g=c(w)
if(g==="refused")return{...ended("unwatched"),because:g}
let m=false
if("ok"in w){const{standing:c,changed:u,unchangedFor:g}=r(w.ok)
p=w.ok.stage
if(c.is==="building")l??=followBuild(n.openLog,{commit:e.commit,show:n.tell.buildLine},s)
if(c.is==="waiting"&&!e.begun&&g>P)return ended("timed-out")
const b=await o(w.ok,c,{unchangedFor:g,named:t,build:l})
const y=b==="anothers"?await overtaker(e,i):undefined
if(y!==undefined)return{...ended("overtaken"),head:y}
if(c.is==="failed"&&(b==="ours"||b==="anothers"&&g>P))throw await failureOf(c,l,n)
if(c.is==="running"||c.is==="asleep"||c.is==="starting"){await drain(l,s)
l=undefined}const v=u||e.begun!=="restart"||g>T
if(c.is==="running"&&v||c.is==="asleep")return ended(c.is)
f||=c.is==="building"||e.begun!=="push"
m=c.is==="starting"
const k=m&&f?"start":"build"
if(k!==d){h()
h=a.begin(d=k)}}if(await u({pace:w.pace,isStarting:m,build:l}))continue
const b=g??(p===undefined?"silent":undefined)
return b?{...ended("unwatched"),because:b}:ended("timed-out")}}finally{l?.stop()
n.tell.buildLogEnds()
h()}}function observer(e,{clock:t,tell:n}){let s=e.before
let i
let a=t.now()
let r=false
let o=false
return c=>{if(i?.stage!==c.stage)n.stage(c)
if(!isSame(i,c))a=t.now()
i=c
s??=c
r||=!isSame(s,c)
const u=standingOf(c,e,r)
const l=t.now()-a
if(u.is==="waiting"&&e.begun&&l>P&&!o){o=true
n.notBegun()}return{standing:u,changed:r,unchangedFor:l}}}function watch_unanswered(){let e=[]
return t=>{if("ok"in t)e=[]
else e=[...e,"refused"in t?t.refused.status:undefined].slice(-M)
if(e.length<M)return undefined
const isAlways=(...t)=>e.every(e=>t.includes(e??0))
if("refused"in t&&isAlways(404))throw new m.H({step:"build",http:t.refused})
return isAlways(401,403)?"refused":"silent"}}function attribution(e,{openLog:t,clock:n}){let s=false
return async(i,a,r)=>{const{unchangedFor:o,named:c,build:u}=r
const l=s
s=false
if(a.is!=="failed"){const{stage:t,sha:n}=i
const s=t==="RUNNING"&&n!==undefined&&n!==e.before?.sha
return a.is==="waiting"&&s?"anothers":undefined}const d=a.sure||o>P?"ours":undefined
if(e.begun!=="push"||!hasLog(a))return d
if(l&&c===undefined)return"ours"
const f=c??u?.commit()??builtCommit(await readLog(t,"build",n))
if(f===undefined)return d
if(!e.commit.startsWith(f))return"anothers"
s=c===undefined
return s?undefined:"ours"}}async function overtaker({commit:e,begun:t},n){const s=t==="push"?await n.head("build").catch(()=>undefined):undefined
return s===e?undefined:s}const hasLog=({stage:e})=>e==="BUILD_ERROR"||e==="RUNTIME_ERROR"
async function failureOf(e,t,n){const{stage:s,message:i}=e
const a={kind:"space-stage",stage:s,...i!==undefined&&{message:i}}
const r=s==="RUNTIME_ERROR"||s==="PAUSED"?"start":"build"
await drain(t,n.clock)
const o=s==="RUNTIME_ERROR"?"run":"build"
const c=o==="build"?t?.text()??"":""
const u=hasLog(e)?await readLog(n.openLog,o,n.clock)||c:""
return new m.H({step:r,finding:a,...u&&{text:u}})}async function drain(e,t){if(e===undefined)return
const n=new AbortController
await Promise.race([e.finished(),t.sleep(I,n.signal)])
n.abort()
e.stop()}async function goLive(e,t){const n=await broughtToLife(e,t).catch(async n=>{await learnFiles(e,t).catch(()=>undefined)
throw n})
t.learn({live:n})
return n}async function broughtToLife(e,t){const{inputs:n,target:s,plan:i,credential:a,settings:r}=e
const{door:c,http:u,clock:d,signal:f,steps:h,learn:p}=t
if(s.branch!=="main")return{how:"unwatched"}
const w={endpoint:n.endpoint,http:u,token:a.token,stream:openStream(c,f)}
const g={...t,spaceApi:(0,o.b)(w,s.space),openLog:openLogs(w,s.space)}
const m=i.update!=="unchanged"
const b=d.now()+n["wait-timeout"]
const{restarted:y,refused:v}=await restart({...e,pushed:m,until:b},g)
if(y)p({restarted:y})
if(v)p({refusedSettings:[...r.refused,v]})
const{stage:k}=s.runtime
if(!n.wait)return{how:"unwatched",...k&&!m&&{stage:k}}
const R={commit:i.to,isStatic:s.sdk==="static",begun:m?"push":y||r.made.some(l.rb)?"restart":undefined,restarted:y!==undefined,before:s.runtime}
const x=await watch(R,b,g)
p({live:x})
const A=n["health-check"]
const S=x.how==="running"||x.how==="asleep"||x.because!==undefined
if(A!==undefined&&S)await h.time("answer",awaitAnswer({...e,path:A,until:b},g))
return x}},1e3:function(e,t,n){n.d(t,{B:function(){return isOfTheTokensKind},j:function(){return configure}})
var s=n(2891)
async function configure({changes:e,credential:t},n){if(e.length===0)return{made:[],refused:[]}
const{spaceApi:s,steps:i,tell:a,learn:r}=n
a.setting(e)
const o=[]
const c=new Set
r({changes:o})
const change=async e=>{const n=await apply(s,e)
if("ok"in n)o.push(e)
else if(isOfTheTokensKind(n.refused,t))c.add(e.setting)
else throw refusalOf(e,n.refused)}
const all=async()=>{for(const t of e)if(!c.has(t.setting))await change(t)}
await i.time("settings",all())
r({refusedSettings:[...c]})
return{made:o,refused:[...c]}}function apply(e,t){switch(t.setting){case"secrets":return e.setSecret({...t,value:t.value.reveal()})
case"variables":return e.setVariable(t)
case"hardware":return e.setHardware(t.value,t.sleepTime)
case"sleep-time":return e.setSleepTime(t.value)
case"visibility":return e.setVisibility(t.value)}}function isOfTheTokensKind({status:e},{kind:t}){return(e===401||e===403)&&(t==="oidc"||t==="oauth"||t==="app")}function refusalOf(e,t){if(t.status!==400)return new s.H({step:"settings",http:t})
const n="key"in e?e.key:String(e.value)
const i=t.message
const a={input:e.setting,value:n,expected:"accepted",...i&&{told:i}}
return new s.H({step:"settings",finding:{kind:"invalid-inputs",problems:[a]},http:t})}}}
