"use strict"
exports.id=141
exports.ids=[141]
exports.modules={8141:function(n,e,t){t.d(e,{commentBody:function(){return commentBody},markOf:function(){return markOf}})
var r=t(7829)
var o=t(7867)
var c=t(558)
var u=t(2495)
var a=t(4876)
function markOf(n){return`\x3c!-- hf-space-push: preview of ${n} --\x3e`}function commentBody(n,e){const{preview:t,language:a,spaceUrl:i,runUrl:l,outcome:s}=e
const m=(0,o.Z)(a)
const inTongue=n=>(0,u.wD)((0,c.oH)(n,a))
const f=n==="deleted"
const d=[...n==="running"&&s.target?[`**[${inTongue(r.n.open)}](${s.target.appUrl})**`]:[],f?(0,u.aY)(t.space):`[${m.labels.space}](${i}) ${(0,u.aY)(t.space)}`,...l?[`[${m.links.run}](${l})`]:[]]
return[markOf(t.space),`### ${inTongue(r.n.comment[n])}`,d.join(" · "),f?"":commitLine(s,n,a),...detail(e).map(inTongue)].filter(Boolean).join("\n\n")}function commitLine({source:n,timings:e=[]},t,a){if(!n)return""
const i=Math.max(0,...e.map(({to:n})=>n))
const l=t==="running"?r.n.took((0,o.Z)(a).seconds(i)):[]
const s=l.length>0?` · ${(0,u.wD)((0,c.oH)(l,a))}`:""
return`${commit(n)}${s}`}const commit=({commit:n,subject:e})=>`${(0,u.aY)(n.slice(0,7))} ${(0,u.aY)(e)}`
function detail({outcome:n,advice:e}){const{removal:t}=n
if(t)return t.left.length>0?(0,a.xD)(n,t):[]
if(!e)return[]
const[{text:o,options:c}]=e.steps
return[["**",...e.title,"**"],e.why,[...r.n.first," ",...o,...c?.[0]?[" ",...c[0].text]:[]]]}},2495:function(n,e,t){t.d(e,{CH:function(){return inCell},Hn:function(){return cell},TM:function(){return folded},aY:function(){return code},om:function(){return block},tp:function(){return table},wD:function(){return markdown}})
var r=t(6659)
function markdown(n){return n.map(n=>typeof n==="string"?n:code(n.value)).join("")}function code(n){const e=(0,r.TN)(n)||" "
const t="`".repeat(longestRun(e)+1)
const o=e.startsWith("`")||e.endsWith("`")?" ":""
return`${t}${o}${e}${o}${t}`}function cell(n){return inCell(code(n))}function inCell(n){return n.replace(/\\(?=\|)/g,"\\​").replaceAll("|","\\|")}function block(n,e="text",t=""){const o=(0,r.SY)(n.join("\n"))
const c=o.split("\n")
const u="`".repeat(Math.max(3,longestRun(o)+1))
return[`${u}${e}`,...c,u].map(n=>(t+n).trimEnd()).join("\n")}function longestRun(n){return(n.match(/`+/g)??[]).reduce((n,{length:e})=>Math.max(n,e),0)}function table(n,e){return[n,["---","---"],...e].map(n=>`| ${n.join(" | ")} |`).join("\n")}function folded(n,e){return`<details><summary>${n}</summary>\n\n${e}\n\n</details>`}},4876:function(n,e,t){t.d(e,{Me:function(){return removalPart},nG:function(){return removalHeadline},xD:function(){return removalSentences}})
var r=t(7829)
var o=t(558)
var c=t(2495)
function removalHeadline({status:n},{deleted:e},t){const{headlines:c}=r.n
if(e.length===0)return(0,o.oH)(c.nothing,t)
return(0,o.oH)(n==="dry-run"?c.wouldDelete:c.deleted,t)}function removalSentences(n,e){const{deleted:t,left:o,meanwhile:c}=e
if(c)return t.map(n=>r.n.meanwhile(n))
if(t.length+o.length===0)return[n.preview?r.n.nothing:r.n.cleaned]
return[...t.map(n=>[{value:n}]),...o.map(({space:n,because:e})=>r.n.left[e](n))]}function removalPart(n,e,t){const r=removalSentences(n,e).map(n=>`- ${(0,c.wD)((0,o.oH)(n,t))}`)
return[`## ${(0,c.wD)(removalHeadline(n,e,t))}`,r.join("\n")]}}}
