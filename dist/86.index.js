"use strict"
exports.id=86
exports.ids=[86,315]
exports.modules={2315:(e,t,n)=>{n.d(t,{Id:()=>patternOf,My:()=>destinationOf,fj:()=>join,matcher:()=>matcher,select:()=>select})
var a=n(298)
var i=n.n(a)
function matcher(e){const t=i()({ignorecase:false,allowRelativePaths:true}).add(e)
return e=>t.ignores(e)}function select(e,{exclude:t}){const n=matcher(t)
const a=e.filter(({mode:e,path:t})=>!n(e==="160000"?`${t}/`:t))
return{kept:a,excluded:e.length-a.length}}const o=/[*?[]/
function patternOf(e){const t=e.split("/")
const n=t.findIndex(e=>o.test(e))
return n<0?null:{fixed:t.slice(0,n).join("/"),matches:matcher(`/${e}`)}}function destinationOf({destination:e,into:t},{folder:n,path:a}){if(n!==null)return join(e??n,a)
if(e===null)return a
return t?join(e,a.slice(a.lastIndexOf("/")+1)):e}function join(e,t){return e===""||t===""?e+t:`${e}/${t}`}},4705:(e,t,n)=>{n.r(t)
n.d(t,{gather:()=>gather})
var a=n(6439)
var i=n(7024)
var o=n(3472)
class Layers{#e=new Map
lay(e,t){const n=e.split("/")
const a=n.pop()??""
let i=this.#e
for(const e of n){const t=i.get(e)
const n=t===undefined||"leaf"in t?new Map:t
i.set(e,n)
i=n}i.set(a,{leaf:t})}entries(){const e=[]
const gather=(t,n)=>{for(const[a,i]of t)if("leaf"in i)e.push([n+a,i.leaf])
else gather(i,`${n}${a}/`)}
gather(this.#e,"")
return e}}var s=n(7599)
var r=n(1755)
var l=n(2315)
var c=n(480)
var f=n(416)
var u=n(1895)
async function gather(e){const{scratch:t,inputs:n,workTree:a}=e
const i=await(0,f.findFolder)(e)
if(i.in==="commit"&&n.files.length===0)return null
const o=n.exclude.trim()===""?()=>false:(0,l.matcher)(n.exclude)
const s=new Layers
if(i.in==="commit"){for(const t of await(0,c.nT)(e.git,`${e.commit}:${n.path}`)){const{path:e,mode:n}=t
if(!o(n==="160000"?`${e}/`:e))s.lay(e,{entry:t})}}else{const e=await a.list(i.place,e=>!o(e))
for(const[t,a]of e)s.lay(t,{file:a,source:(0,l.fj)(n.path,t)})}const r=await Promise.all(n.files.map(e=>bring(a,e,o)))
const d=r.flatMap(e=>"expected"in e?[e]:[])
if(d.length>0)throw(0,f.invalid)(...await withNearest(d,a))
for(const e of r)if("laid"in e)for(const[t,n]of e.laid)s.lay(t,n)
const p=s.entries()
if(p.length===0)throw n.exclude.trim()===""?(0,f.unusable)("path",n.path||".","folder-with-files"):(0,f.unusable)("exclude",n.exclude.trim(),"files-left")
const{changes:h,large:m}=await store(t,p)
const w=await(0,u.b6)(t,null)
await w.apply(h)
const g=new Map(p.flatMap(([e,t])=>"file"in t?[[e,t.source]]:[]))
return{tree:await w.writeTree({mayLack:true}),large:m,sources:g,base:i.in}}async function withNearest(e,t){const n=await t.places()
return Promise.all(e.map(async e=>{if(e.expected!=="source-there")return e
const t=await(0,f.nearest)((0,l.Id)(e.value)?.fixed??e.value,n)
return t===undefined?e:{...e,near:t}}))}async function bring(e,t,n){const{source:a,isFolder:i}=t
const problem=e=>({input:"files",value:a.slice(0,80),expected:e})
const o=await e.look(a,{follow:i})
if(o.kind==="file"&&!i){const{file:e}=o
return{laid:[[(0,l.My)(t,{folder:null,path:a}),{file:e,source:a}]]}}const s=o.kind==="nothing"?(0,l.Id)(a):null
const r=s?.fixed??a
const c=s?await e.look(r,{follow:true}):o
if(c.kind==="outside")return problem("inside-workspace")
if(c.kind!=="folder")return problem("source-there")
const to=e=>(0,l.My)(t,{folder:r,path:e})
const f=await e.list(c.place,e=>s?e.endsWith("/")||s.matches((0,l.fj)(r,e)):!n(to(e)))
if(s&&f.size===0)return problem("source-there")
const u=[...f].map(([e,t])=>[to(e),{file:t,source:(0,l.fj)(r,e)}])
return{laid:u.filter(([e])=>!n(e))}}async function store(e,t){const n=t.flatMap(([e,t])=>"entry"in t?[{...t.entry,path:e}]:[])
const l=t.flatMap(([e,t])=>"file"in t?[{path:e,...t.file}]:[])
const isLarge=({mode:e,size:t})=>e!=="120000"&&t>s.c
const[c,f]=[l.filter(isLarge),l.filter(({mode:e})=>e==="120000")]
const d=l.filter(e=>!isLarge(e)&&e.mode!=="120000");(0,u.d3)(l.map(({path:e})=>({path:e,oid:""})))
const p=[]
for(const{place:t}of c)p.push((0,r.$2)(await(0,i.Q)(e).keepFile(t)))
const h=await(0,a.C)(e,[...p,...await Promise.all(f.map(o.y)),...d])
const m=[...c,...f,...d].map(({path:e,mode:t},n)=>({path:e,mode:t,oid:h[n]??""}))
const w=c.map(({path:e,size:t},n)=>({path:e,size:t,oid:h[n]??"",why:"large"}))
return{changes:[...n,...m],large:w}}}}
