"use strict"
exports.id=471
exports.ids=[471,315]
exports.modules={2315:(n,e,t)=>{t.d(e,{Id:()=>patternOf,My:()=>destinationOf,fj:()=>join,matcher:()=>matcher,select:()=>select})
var i=t(298)
var o=t.n(i)
function matcher(n){const e=o()({ignorecase:false,allowRelativePaths:true}).add(n)
return n=>e.ignores(n)}function select(n,{exclude:e}){const t=matcher(e)
const i=n.filter(({mode:n,path:e})=>!t(n==="160000"?`${e}/`:e))
return{kept:i,excluded:n.length-i.length}}const r=/[*?[]/
function patternOf(n){const e=n.split("/")
const t=e.findIndex(n=>r.test(n))
return t<0?null:{fixed:e.slice(0,t).join("/"),matches:matcher(`/${n}`)}}function destinationOf({destination:n,into:e},{folder:t,path:i}){if(t!==null)return join(n??t,i)
if(n===null)return i
return e?join(n,i.slice(i.lastIndexOf("/")+1)):n}function join(n,e){return n===""||e===""?n+e:`${n}/${e}`}},471:(n,e,t)=>{t.r(e)
t.d(e,{findPlace:()=>findPlace})
var i=t(4736)
var o=t(2315)
const r=300
const normalized=n=>n.toLowerCase().replace(/[-_.]+/g,"-")
function lineAt(n,e){const t=e.split(/\r?\n/)
if("line"in n)return n.line>=1&&n.line<=t.length?{line:n.line}:undefined
const i=normalized(n.word)
const o=t.findIndex(n=>normalized(/^\s*([\w.-]+)/.exec(n)?.[1]??"")===i)
const c=t[o]
if(c===undefined)return undefined
const s=n.write??c.trim()
const l=c.trim()!==s&&c.length<=r
return{line:o+1,...l&&{change:{from:c,to:s}}}}function repositoryPath(n,{path:e,files:t}){const i=n.replaceAll("\\","/").replace(/^\.\//,"")
const isOdd=n=>n===""||n==="."||n===".."||/[\0\n\r]/.test(n)
if(i.split("/").some(isOdd))return undefined
for(const n of t.toReversed()){const e=sourceBy(n,i)
if(e!==undefined)return e}return(0,o.fj)(e,i)}function sourceBy(n,e){const t=(0,o.Id)(n.source)
if(!t&&(0,o.My)(n,{folder:null,path:n.source})===e)return n.source
const i=t?.fixed??n.source
const r=(0,o.My)(n,{folder:i,path:""})
if(r!==""&&!e.startsWith(`${r}/`))return undefined
const c=(0,o.fj)(i,r===""?e:e.slice(r.length+1))
return t&&!t.matches(c)?undefined:c}var c=t(1061)
const s=5
const l={path:"",files:[]}
const u=1024*1024
async function findPlace(n,{inputs:e,source:t,credential:o},r){if(n.length===0||!e||!t)return undefined
const{directory:f}=e.environment
const d=(0,c.cT)(r.env,e,[...o?[o.token.reveal()]:[],e["github-token"]])
const a=(0,i.z)({directory:f,env:d,step:"plan",signal:r.signal})
for(const i of n.slice(0,s)){const n=repositoryPath(i.file,i.in==="repository"?l:e)
if(n===undefined)continue
const o=`${t.commit}:${n}`
const c=await a(["cat-file","-s",o])
if(c.code!==0||Number(c.stdout)>u)continue
const{code:s,stdout:f}=await a(["cat-file","blob",o])
const d=s===0&&!f.includes("\0")?lineAt(i,f):undefined
if(d===undefined)continue
const{repositoryUrl:p}=r.trigger
const h=`blob/${t.commit}/${n.split("/").map(inUrl).join("/")}#L${d.line}`
return{file:n,...d,...p&&{url:`${p}/${h}`}}}return undefined}function inUrl(n){return encodeURIComponent(n).replaceAll("(","%28").replaceAll(")","%29")}}}
