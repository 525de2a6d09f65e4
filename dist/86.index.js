"use strict"
exports.id=86
exports.ids=[86,315]
exports.modules={2315:function(t,e,n){n.d(e,{Id:function(){return patternOf},My:function(){return destinationOf},fj:function(){return join},matcher:function(){return matcher},select:function(){return select}})
var i=n(298)
var o=n.n(i)
function matcher(t){const e=o()({ignorecase:false,allowRelativePaths:true}).add(t)
return t=>e.ignores(t)}function select(t,{exclude:e}){const n=matcher(e)
const i=t.filter(({mode:t,path:e})=>!n(t==="160000"?`${e}/`:e))
return{kept:i,excluded:t.length-i.length}}const a=/[*?[]/
function patternOf(t){const e=t.split("/")
const n=e.findIndex(t=>a.test(t))
return n<0?null:{fixed:e.slice(0,n).join("/"),matches:matcher(`/${t}`)}}function destinationOf({destination:t,into:e},{folder:n,path:i}){if(n!==null)return join(t??n,i)
if(t===null)return i
return e?join(t,i.slice(i.lastIndexOf("/")+1)):t}function join(t,e){return t===""||e===""?t+e:`${t}/${e}`}},4705:function(t,e,n){n.r(e)
n.d(e,{gather:function(){return gather}})
var i=n(6439)
var o=n(7024)
var a=n(3472)
class Layers{#t=new Map
lay(t,e){const n=t.split("/")
const i=n.pop()??""
let o=this.#t
for(const t of n){const e=o.get(t)
const n=e===undefined||"leaf"in e?new Map:e
o.set(t,n)
o=n}o.set(i,{leaf:e})}entries(){const t=[]
const gather=(e,n)=>{for(const[i,o]of e)if("leaf"in o)t.push([n+i,o.leaf])
else gather(o,`${n}${i}/`)}
gather(this.#t,"")
return t}}var r=n(7599)
var s=n(1755)
var c=n(2315)
var l=n(480)
var f=n(416)
var u=n(1895)
async function gather(t){const{scratch:e,inputs:n,workTree:i}=t
const o=await(0,f.findFolder)(t)
if(o.in==="commit"&&n.files.length===0)return null
const a=n.exclude.trim()===""?()=>false:(0,c.matcher)(n.exclude)
const r=new Layers
if(o.in==="commit"){for(const e of await(0,l.nT)(t.git,`${t.commit}:${n.path}`)){const{path:t,mode:n}=e
if(!a(n==="160000"?`${t}/`:t))r.lay(t,{entry:e})}}else{const t=await i.list(o.place,t=>!a(t))
for(const[e,i]of t)r.lay(e,{file:i,source:(0,c.fj)(n.path,e)})}const s=await Promise.all(n.files.map(t=>bring(i,t,a)))
const d=s.flatMap(t=>"expected"in t?[t]:[])
if(d.length>0)throw(0,f.invalid)(...await withNearest(d,i))
for(const t of s)if("laid"in t)for(const[e,n]of t.laid)r.lay(e,n)
const p=r.entries()
if(p.length===0)throw n.exclude.trim()===""?(0,f.unusable)("path",n.path||".","folder-with-files"):(0,f.unusable)("exclude",n.exclude.trim(),"files-left")
const{changes:h,large:m}=await store(e,p)
const w=await(0,u.b6)(e,null)
await w.apply(h)
const g=new Map(p.flatMap(([t,e])=>"file"in e?[[t,e.source]]:[]))
return{tree:await w.writeTree({mayLack:true}),large:m,sources:g,base:o.in}}async function withNearest(t,e){const n=await e.places()
return Promise.all(t.map(async t=>{if(t.expected!=="source-there")return t
const e=await(0,f.nearest)((0,c.Id)(t.value)?.fixed??t.value,n)
return e===undefined?t:{...t,near:e}}))}async function bring(t,e,n){const{source:i,isFolder:o}=e
const problem=t=>({input:"files",value:i.slice(0,80),expected:t})
const a=await t.look(i,{follow:o})
if(a.kind==="file"&&!o){const{file:t}=a
return{laid:[[(0,c.My)(e,{folder:null,path:i}),{file:t,source:i}]]}}const r=a.kind==="nothing"?(0,c.Id)(i):null
const s=r?.fixed??i
const l=r?await t.look(s,{follow:true}):a
if(l.kind==="outside")return problem("inside-workspace")
if(l.kind!=="folder")return problem("source-there")
const to=t=>(0,c.My)(e,{folder:s,path:t})
const f=await t.list(l.place,t=>r?t.endsWith("/")||r.matches((0,c.fj)(s,t)):!n(to(t)))
if(r&&f.size===0)return problem("source-there")
const u=[...f].map(([t,e])=>[to(t),{file:e,source:(0,c.fj)(s,t)}])
return{laid:u.filter(([t])=>!n(t))}}async function store(t,e){const n=e.flatMap(([t,e])=>"entry"in e?[{...e.entry,path:t}]:[])
const c=e.flatMap(([t,e])=>"file"in e?[{path:t,...e.file}]:[])
const isLarge=({mode:t,size:e})=>t!=="120000"&&e>r.c
const[l,f]=[c.filter(isLarge),c.filter(({mode:t})=>t==="120000")]
const d=c.filter(t=>!isLarge(t)&&t.mode!=="120000");(0,u.d3)(c.map(({path:t})=>({path:t,oid:""})))
const p=[]
for(const{place:e}of l)p.push((0,s.$2)(await(0,o.Q)(t).keepFile(e)))
const h=await(0,i.C)(t,[...p,...await Promise.all(f.map(a.y)),...d])
const m=[...l,...f,...d].map(({path:t,mode:e},n)=>({path:t,mode:e,oid:h[n]??""}))
const w=l.map(({path:t,size:e},n)=>({path:t,size:e,oid:h[n]??"",why:"large"}))
return{changes:[...n,...m],large:w}}}}
