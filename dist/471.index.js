"use strict"
exports.id=471
exports.ids=[471,315]
exports.modules={2315:function(n,e,t){t.d(e,{Id:function(){return patternOf},My:function(){return destinationOf},fj:function(){return join},matcher:function(){return matcher},select:function(){return select}})
var r=t(298)
var i=t.n(r)
function matcher(n){const e=i()({ignorecase:false,allowRelativePaths:true}).add(n)
return n=>e.ignores(n)}function select(n,{exclude:e}){const t=matcher(e)
const r=n.filter(({mode:n,path:e})=>!t(n==="160000"?`${e}/`:e))
return{kept:r,excluded:n.length-r.length}}const o=/[*?[]/
function patternOf(n){const e=n.split("/")
const t=e.findIndex(n=>o.test(n))
return t<0?null:{fixed:e.slice(0,t).join("/"),matches:matcher(`/${n}`)}}function destinationOf({destination:n,into:e},{folder:t,path:r}){if(t!==null)return join(n??t,r)
if(n===null)return r
return e?join(n,r.slice(r.lastIndexOf("/")+1)):n}function join(n,e){return n===""||e===""?n+e:`${n}/${e}`}},471:function(n,e,t){t.r(e)
t.d(e,{findPlace:function(){return findPlace}})
var r=t(4736)
var i=t(2315)
const o=300
const normalized=n=>n.toLowerCase().replace(/[-_.]+/g,"-")
function lineAt(n,e){const t=e.split(/\r?\n/)
if("line"in n)return n.line>=1&&n.line<=t.length?{line:n.line}:undefined
const r=normalized(n.word)
const i=t.findIndex(n=>normalized(/^\s*([\w.-]+)/.exec(n)?.[1]??"")===r)
const c=t[i]
if(c===undefined)return undefined
const s=n.write??c.trim()
const u=c.trim()!==s&&c.length<=o
return{line:i+1,...u&&{change:{from:c,to:s}}}}function repositoryPath(n,{path:e,files:t}){const r=n.replaceAll("\\","/").replace(/^\.\//,"")
const isOdd=n=>n===""||n==="."||n===".."||/[\0\n\r]/.test(n)
if(r.split("/").some(isOdd))return undefined
for(const n of t.toReversed()){const e=sourceBy(n,r)
if(e!==undefined)return e}return(0,i.fj)(e,r)}function sourceBy(n,e){const t=(0,i.Id)(n.source)
if(!t&&(0,i.My)(n,{folder:null,path:n.source})===e)return n.source
const r=t?.fixed??n.source
const o=(0,i.My)(n,{folder:r,path:""})
if(o!==""&&!e.startsWith(`${o}/`))return undefined
const c=(0,i.fj)(r,o===""?e:e.slice(o.length+1))
return t&&!t.matches(c)?undefined:c}var c=t(1061)
const s=5
const u={path:"",files:[]}
const l=1024*1024
async function findPlace(n,{inputs:e,source:t,credential:i},o){if(n.length===0||!e||!t)return undefined
const{directory:f}=e.environment
const d=(0,c.cT)(o.env,e,[...i?[i.token.reveal()]:[],e["github-token"]])
const a=(0,r.z)({directory:f,env:d,step:"plan",signal:o.signal})
for(const r of n.slice(0,s)){const n=repositoryPath(r.file,r.in==="repository"?u:e)
if(n===undefined)continue
const i=`${t.commit}:${n}`
const c=await a(["cat-file","-s",i])
if(c.code!==0||Number(c.stdout)>l)continue
const{code:s,stdout:f}=await a(["cat-file","blob",i])
const d=s===0&&!f.includes("\0")?lineAt(r,f):undefined
if(d===undefined)continue
const{repositoryUrl:p}=o.trigger
const h=`blob/${t.commit}/${n.split("/").map(inUrl).join("/")}#L${d.line}`
return{file:n,...d,...p&&{url:`${p}/${h}`}}}return undefined}function inUrl(n){return encodeURIComponent(n).replaceAll("(","%28").replaceAll(")","%29")}}}
