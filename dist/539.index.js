"use strict"
exports.id=539
exports.ids=[539]
exports.modules={539:function(e,t,n){n.d(t,{endPreviews:function(){return endPreviews}})
var r=n(698)
var s=n(8540)
async function endPreviews(e,t){const{inputs:n}=e
const s=await t.steps.time("delete",removed(e,t))
t.learn({removal:s})
if(n["dry-run"])return{status:"dry-run"}
if(s.deleted.length===0)return{status:"unchanged"}
await(0,r.n)(s.deleted,e,t)
return{status:"deleted"}}async function removed(e,t){const{task:r,inputs:i}=e
if(!("preview"in r))return(await n.e(127).then(n.bind(n,4127))).cleanPreviews(e,t)
const{preview:o}=r
const a=await(0,s.p)(o,i["dry-run"],t)
if(a==="gone")return{deleted:[],left:[]}
return a==="deleted"?{deleted:[o.space],left:[]}:{deleted:[],left:[{space:o.space,because:a}]}}},8540:function(e,t,n){n.d(t,{p:function(){return removePreview}})
var r=n(2396)
var s=n(2891)
async function removePreview({space:e,of:t},n,{hub:i,apiOf:o}){const a=await i.space(e,"delete")
if("refused"in a){if(a.refused.status===404)return"gone"
throw new s.H({step:"delete",http:a.refused})}const{id:u=""}=a.ok
if(u.toLowerCase()!==e.toLowerCase())return"not-ours"
const c=await i.commits(u,"main")
if("refused"in c)throw new s.H({step:"delete",http:c.refused})
const d=(0,r.IF)(c.ok,t)
const isMarked=async()=>{const e=await o(u).variables()
return"ok"in e&&e.ok.get(r.y)===t}
if(d!==null&&!((0,r.O2)(c.ok)&&await isMarked()))return d
if(n)return"deleted"
const l=await o(u).delete()
if("ok"in l)return"deleted"
const f=l.refused.status===404?await i.space(u,"delete"):l
if("refused"in f&&f.refused.status===404)return"deleted"
throw new s.H({step:"delete",http:l.refused})}},698:function(e,t,n){n.d(t,{i:function(){return announce},n:function(){return withdraw}})
var r=n(2401)
const s={running:"success",asleep:"success",unwatched:"success",overtaken:"inactive","timed-out":"in_progress",failed:"failure"}
function stateAfter(e){if(e==="failed")return s.failed
return e.because===undefined?s[e.how]:"in_progress"}const i={conclude:()=>Promise.resolve()}
function announce(e,{tell:t,learn:n,signal:s}){const{trigger:o,target:a,source:u}=e
const{repository:c}=o
const d=e.inputs["github-token"]
if(d.trim()===""||c===undefined)return i
const l={appUrl:a.appUrl,runUrl:o.runUrl,description:a.space}
const open=async()=>{const e=await(0,r.o)(d,c,s)
const t={ref:u.commit,environment:a.space,description:a.url}
const i=await e.createDeployment(t)
await e.setState(i,{...l,state:"in_progress"})
n({announced:true})
return{github:e,deployment:i}}
const f=open().catch(e=>{t.noDeployment(e.message)
return null})
return{async conclude(e){const n=await f
if(n===null)return
await n.github.setState(n.deployment,{...l,state:stateAfter(e)}).catch(e=>t.noDeployment(e.message))}}}async function withdraw(e,{inputs:t,trigger:n},{tell:s,signal:i}){const{repository:o,runUrl:a}=n
const u=t["github-token"]
if(u.trim()===""||o===undefined)return
try{const t=await(0,r.o)(u,o,i)
for(const n of e)for(const e of await t.deployments(n))await t.setState(e,{state:"inactive",appUrl:"",runUrl:a,description:n})}catch(e){s.noDeployment(e.message)}}}}
