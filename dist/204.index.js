"use strict"
exports.id=204
exports.ids=[204]
exports.modules={5204:function(e,t,n){n.d(t,{unlessClosed:function(){return unlessClosed}})
var s=n(2401)
var r=n(2891)
var i=n(698)
async function unlessClosed(e,t,n){const{preview:s}=t
if(!isOfTheSpace(e))throw e
if(!await isGone(s,n.hub)||!await isClosed(s,t,n.signal))throw e
n.learn({removal:{deleted:[s.space],left:[],meanwhile:true}})
await(0,i.n)([s.space],t,n)
return{status:"deleted"}}function isOfTheSpace(e){if(!(e instanceof r.H))return false
const{http:t,finding:n}=e.evidence
return t?.status===404||n?.kind==="space-missing"||n?.kind==="space-stage"&&n.stage==="DELETING"}async function isGone({space:e},t){const n=await t.space(e,"delete").catch(()=>undefined)
if(n===undefined)return false
return"refused"in n?n.refused.status===404:n.ok.runtime?.stage==="DELETING"}async function isClosed({pullRequest:e},{inputs:t,trigger:{repository:n}},r){const i=t["github-token"]
if(i.trim()===""||n===undefined)return false
try{const t=await(0,s.o)(i,n,r)
return(await t.pullRequest(e))?.isOpen===false}catch{return false}}},698:function(e,t,n){n.d(t,{i:function(){return announce},n:function(){return withdraw}})
var s=n(2401)
const r={running:"success",asleep:"success",unwatched:"success",overtaken:"inactive","timed-out":"in_progress",failed:"failure"}
function stateAfter(e){if(e==="failed")return r.failed
return e.because===undefined?r[e.how]:"in_progress"}const i={conclude:()=>Promise.resolve()}
function announce(e,{tell:t,learn:n,signal:r}){const{trigger:a,target:o,source:c}=e
const{repository:u}=a
const l=e.inputs["github-token"]
if(l.trim()===""||u===undefined)return i
const f={appUrl:o.appUrl,runUrl:a.runUrl,description:o.space}
const open=async()=>{const e=await(0,s.o)(l,u,r)
const t={ref:c.commit,environment:o.space,description:o.url}
const i=await e.createDeployment(t)
await e.setState(i,{...f,state:"in_progress"})
n({announced:true})
return{github:e,deployment:i}}
const d=open().catch(e=>{t.noDeployment(e.message)
return null})
return{async conclude(e){const n=await d
if(n===null)return
await n.github.setState(n.deployment,{...f,state:stateAfter(e)}).catch(e=>t.noDeployment(e.message))}}}async function withdraw(e,{inputs:t,trigger:n},{tell:r,signal:i}){const{repository:a,runUrl:o}=n
const c=t["github-token"]
if(c.trim()===""||a===undefined)return
try{const t=await(0,s.o)(c,a,i)
for(const n of e)for(const e of await t.deployments(n))await t.setState(e,{state:"inactive",appUrl:"",runUrl:o,description:n})}catch(e){r.noDeployment(e.message)}}}}
