"use strict"
exports.id=539
exports.ids=[539]
exports.modules={539:(e,t,n)=>{n.d(t,{endPreviews:()=>endPreviews})
var r=n(698)
var s=n(8540)
async function endPreviews(e,t){const{inputs:n}=e
const s=await t.steps.time("delete",removed(e,t))
t.learn({removal:s})
if(n["dry-run"])return{status:"dry-run"}
if(s.deleted.length===0)return{status:"unchanged"}
await(0,r.n)(s.deleted,e,t)
return{status:"deleted"}}async function removed(e,t){const{task:r,inputs:a}=e
if(!("preview"in r))return(await n.e(127).then(n.bind(n,4127))).cleanPreviews(e,t)
const{preview:i}=r
const o=await(0,s.p)(i,a["dry-run"],t)
if(o==="gone")return{deleted:[],left:[]}
return o==="deleted"?{deleted:[i.space],left:[]}:{deleted:[],left:[{space:i.space,because:o}]}}},8540:(e,t,n)=>{n.d(t,{p:()=>removePreview})
var r=n(2396)
var s=n(2891)
async function removePreview({space:e,of:t},n,{hub:a,apiOf:i}){const o=await a.space(e,"delete")
if("refused"in o){if(o.refused.status===404)return"gone"
throw new s.H({step:"delete",http:o.refused})}const{id:c=""}=o.ok
if(c.toLowerCase()!==e.toLowerCase())return"not-ours"
const u=await a.commits(c,"main")
if("refused"in u)throw new s.H({step:"delete",http:u.refused})
const d=(0,r.IF)(u.ok,t)
const isMarked=async()=>{const e=await i(c).variables()
return"ok"in e&&e.ok.get(r.y)===t}
if(d!==null&&!((0,r.O2)(u.ok)&&await isMarked()))return d
if(n)return"deleted"
const l=await i(c).delete()
if("ok"in l)return"deleted"
const f=l.refused.status===404?await a.space(c,"delete"):l
if("refused"in f&&f.refused.status===404)return"deleted"
throw new s.H({step:"delete",http:l.refused})}},698:(e,t,n)=>{n.d(t,{i:()=>announce,n:()=>withdraw})
var r=n(2401)
const s={running:"success",asleep:"success",unwatched:"success",overtaken:"inactive","timed-out":"in_progress",failed:"failure"}
function stateAfter(e){if(e==="failed")return s.failed
return e.because===undefined?s[e.how]:"in_progress"}const a={conclude:()=>Promise.resolve()}
function announce(e,{tell:t,learn:n,signal:s}){const{trigger:i,target:o,source:c}=e
const{repository:u}=i
const d=e.inputs["github-token"]
if(d.trim()===""||u===undefined)return a
const l={appUrl:o.appUrl,runUrl:i.runUrl,description:o.space}
const open=async()=>{const e=await(0,r.o)(d,u,s)
const t={ref:c.commit,environment:o.space,description:o.url}
const a=await e.createDeployment(t)
await e.setState(a,{...l,state:"in_progress"})
n({announced:true})
return{github:e,deployment:a}}
const f=open().catch(e=>{t.noDeployment(e.message)
return null})
return{async conclude(e){const n=await f
if(n===null)return
await n.github.setState(n.deployment,{...l,state:stateAfter(e)}).catch(e=>t.noDeployment(e.message))}}}async function withdraw(e,{inputs:t,trigger:n},{tell:s,signal:a}){const{repository:i,runUrl:o}=n
const c=t["github-token"]
if(c.trim()===""||i===undefined)return
try{const t=await(0,r.o)(c,i,a)
for(const n of e)for(const e of await t.deployments(n))await t.setState(e,{state:"inactive",appUrl:"",runUrl:o,description:n})}catch(e){s.noDeployment(e.message)}}}}
