"use strict"
exports.id=127
exports.ids=[127]
exports.modules={4127:function(e,s,t){t.r(s)
t.d(s,{cleanPreviews:function(){return cleanPreviews}})
var n=t(2401)
var r=t(2396)
var a=t(2891)
var c=t(8540)
var i=t(5093)
async function cleanPreviews({inputs:e,trigger:s},t){const{repository:r}=s
const a=e["github-token"]
if(r===undefined||a.trim()==="")throw unreadable()
const i=await(0,n.o)(a,r,t.signal)
const o=[]
const u=[]
for(const s of await previewsOf({space:e.space,repository:r},t)){if(await isOpen(i,s)!==false)continue
const n=await(0,c.p)(s,e["dry-run"],t)
if(n==="deleted")o.push(s.space)
else if(n!=="gone")u.push({space:s.space,because:n})}return{deleted:o,left:u}}async function previewsOf(e,{hub:s}){const[t=""]=e.space.split("/")
const n=(0,i.oW)({...e,number:1}).space.slice(t.length+1,-1)
const c=await s.spaces(t,n)
if("refused"in c)throw new a.H({step:"access",http:c.refused})
return c.ok.flatMap(s=>{const t=(0,r.Po)(s)
const n=t===null?null:(0,i.oW)({...e,number:t})
return n?.space===s?[n]:[]})}async function isOpen(e,{pullRequest:s}){try{return(await e.pullRequest(s))?.isOpen}catch(e){const s=(0,n.c)(e)
if(s===401||s===403)throw unreadable()
const{message:t}=e
throw new a.H({step:"access",network:{code:`HTTP ${s??"?"}`,host:"GitHub",message:t}})}}function unreadable(){const e=[{input:"github-token",value:"",expected:"reads-pull-requests"}]
return new a.H({step:"access",finding:{kind:"invalid-inputs",problems:e}})}}}
