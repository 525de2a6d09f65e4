"use strict"
exports.id=141
exports.ids=[141]
exports.modules={8141:(n,e,t)=>{t.d(e,{commentBody:()=>commentBody,markOf:()=>markOf})
var o=t(7829)
var r=t(7867)
var a=t(558)
var c=t(2495)
var l=t(4876)
function markOf(n){return`\x3c!-- hf-space-push: preview of ${n} --\x3e`}function commentBody(n,e){const{preview:t,language:l,spaceUrl:i,runUrl:s,outcome:u}=e
const m=(0,r.Z)(l)
const inTongue=n=>(0,c.wD)((0,a.oH)(n,l))
const d=n==="deleted"
const f=[...n==="running"&&u.target?[`**[${inTongue(o.n.open)}](${u.target.appUrl})**`]:[],d?(0,c.aY)(t.space):`[${m.labels.space}](${i}) ${(0,c.aY)(t.space)}`,...s?[`[${m.links.run}](${s})`]:[]]
return[markOf(t.space),`### ${inTongue(o.n.comment[n])}`,f.join(" · "),d?"":commitLine(u,n,l),...detail(e).map(inTongue)].filter(Boolean).join("\n\n")}function commitLine({source:n,timings:e=[]},t,l){if(!n)return""
const i=Math.max(0,...e.map(({to:n})=>n))
const s=t==="running"?o.n.took((0,r.Z)(l).seconds(i)):[]
const u=s.length>0?` · ${(0,c.wD)((0,a.oH)(s,l))}`:""
return`${commit(n)}${u}`}const commit=({commit:n,subject:e})=>`${(0,c.aY)(n.slice(0,7))} ${(0,c.aY)(e)}`
function detail({outcome:n,advice:e}){const{removal:t}=n
if(t)return t.left.length>0?(0,l.xD)(n,t):[]
if(!e)return[]
const[{text:r,options:a}]=e.steps
return[["**",...e.title,"**"],e.why,[...o.n.first," ",...r,...a?.[0]?[" ",...a[0].text]:[]]]}},2495:(n,e,t)=>{t.d(e,{CH:()=>inCell,Hn:()=>cell,TM:()=>folded,aY:()=>code,om:()=>block,tp:()=>table,wD:()=>markdown})
var o=t(6659)
function markdown(n){return n.map(n=>typeof n==="string"?n:code(n.value)).join("")}function code(n){const e=(0,o.TN)(n)||" "
const t="`".repeat(longestRun(e)+1)
const r=e.startsWith("`")||e.endsWith("`")?" ":""
return`${t}${r}${e}${r}${t}`}function cell(n){return inCell(code(n))}function inCell(n){return n.replace(/\\(?=\|)/g,"\\​").replaceAll("|","\\|")}function block(n,e="text",t=""){const r=(0,o.SY)(n.join("\n"))
const a=r.split("\n")
const c="`".repeat(Math.max(3,longestRun(r)+1))
return[`${c}${e}`,...a,c].map(n=>(t+n).trimEnd()).join("\n")}function longestRun(n){return(n.match(/`+/g)??[]).reduce((n,{length:e})=>Math.max(n,e),0)}function table(n,e){return[n,["---","---"],...e].map(n=>`| ${n.join(" | ")} |`).join("\n")}function folded(n,e){return`<details><summary>${n}</summary>\n\n${e}\n\n</details>`}},4876:(n,e,t)=>{t.d(e,{Me:()=>removalPart,nG:()=>removalHeadline,xD:()=>removalSentences})
var o=t(7829)
var r=t(558)
var a=t(2495)
function removalHeadline({status:n},{deleted:e},t){const{headlines:a}=o.n
if(e.length===0)return(0,r.oH)(a.nothing,t)
return(0,r.oH)(n==="dry-run"?a.wouldDelete:a.deleted,t)}function removalSentences(n,e){const{deleted:t,left:r,meanwhile:a}=e
if(a)return t.map(n=>o.n.meanwhile(n))
if(t.length+r.length===0)return[n.preview?o.n.nothing:o.n.cleaned]
return[...t.map(n=>[{value:n}]),...r.map(({space:n,because:e})=>o.n.left[e](n))]}function removalPart(n,e,t){const o=removalSentences(n,e).map(n=>`- ${(0,a.wD)((0,r.oH)(n,t))}`)
return[`## ${(0,a.wD)(removalHeadline(n,e,t))}`,o.join("\n")]}}}
