"use strict"
exports.id=187
exports.ids=[187]
exports.modules={2495:function(e,t,n){n.d(t,{CH:function(){return inCell},Hn:function(){return cell},TM:function(){return folded},aY:function(){return code},om:function(){return block},tp:function(){return table},wD:function(){return markdown}})
var s=n(6659)
function markdown(e){return e.map(e=>typeof e==="string"?e:code(e.value)).join("")}function code(e){const t=(0,s.TN)(e)||" "
const n="`".repeat(longestRun(t)+1)
const r=t.startsWith("`")||t.endsWith("`")?" ":""
return`${n}${r}${t}${r}${n}`}function cell(e){return inCell(code(e))}function inCell(e){return e.replace(/\\(?=\|)/g,"\\​").replaceAll("|","\\|")}function block(e,t="text",n=""){const r=(0,s.SY)(e.join("\n"))
const a=r.split("\n")
const o="`".repeat(Math.max(3,longestRun(r)+1))
return[`${o}${t}`,...a,o].map(e=>(n+e).trimEnd()).join("\n")}function longestRun(e){return(e.match(/`+/g)??[]).reduce((e,{length:t})=>Math.max(e,t),0)}function table(e,t){return[e,["---","---"],...t].map(e=>`| ${e.join(" | ")} |`).join("\n")}function folded(e,t){return`<details><summary>${e}</summary>\n\n${t}\n\n</details>`}},4876:function(e,t,n){n.d(t,{Me:function(){return removalPart},nG:function(){return removalHeadline},xD:function(){return removalSentences}})
var s=n(7829)
var r=n(558)
var a=n(2495)
function removalHeadline({status:e},{deleted:t},n){const{headlines:a}=s.n
if(t.length===0)return(0,r.oH)(a.nothing,n)
return(0,r.oH)(e==="dry-run"?a.wouldDelete:a.deleted,n)}function removalSentences(e,t){const{deleted:n,left:r,meanwhile:a}=t
if(a)return n.map(e=>s.n.meanwhile(e))
if(n.length+r.length===0)return[e.preview?s.n.nothing:s.n.cleaned]
return[...n.map(e=>[{value:e}]),...r.map(({space:e,because:t})=>s.n.left[t](e))]}function removalPart(e,t,n){const s=removalSentences(e,t).map(e=>`- ${(0,a.wD)((0,r.oH)(e,n))}`)
return[`## ${(0,a.wD)(removalHeadline(e,t,n))}`,s.join("\n")]}},1187:function(e,t,n){n.r(t)
n.d(t,{report:function(){return report}})
var s=n(6099)
var r=n(517)
var a=n(558)
var o=n(2495)
var i=n(6659)
var c=n(4404)
function adviceIn(e,t){const{title:n,what:s,why:o,steps:i,links:c,excerpt:u}=t
const read=t=>{const{text:n,options:s,...o}=(0,r.s)(t)
return{...o,text:(0,a.oH)(n,e),...s&&{options:s.map(read)}}}
const[l,...d]=i
return{...u&&{excerpt:u},title:(0,a.oH)(n,e),what:(0,a.oH)(s,e),why:(0,a.oH)(o,e),steps:[read(l),...d.map(read)],links:c.map(({label:t,url:n})=>({label:(0,a.oH)(t,e),url:n}))}}function remedyMarkdown(e){return list(e,e=>`${e+1}.`,"").join("\n")}function list(e,t,n){return e.flatMap(({text:e,block:s,options:r=[]},a)=>{const i=`${n}${t(a)} ${(0,o.wD)(e)}`
const c=n+" ".repeat(t(a).length+1)
const u=s?[`${i}\n\n${(0,o.om)(s.lines,s.language,c)}\n`]:[i]
return[...u,...list(r,()=>"-",c)]})}function remedyLines(e,t=""){const lines=({text:e,block:t},n,s)=>[`${s}${n}${(0,c.p)(e)}`,...(t?.lines??[]).map(e=>`${s}     ${(0,i.tJ)(e)}`)]
return e.flatMap((e,n)=>[...lines(e,`${n+1}. `,t),...(e.options??[]).flatMap(e=>lines(e,"",`${t}   `))])}var u=n(7829)
var l=n(2115)
function noteText(e,{notes:t},n){switch(e.note){case"trimmed":return t.trimmed(e.source)
case"renamed":return t.renamed(e.from,e.to)
case"unsure":return t.unsure(e.because)
case"expires":return t.expires(e.date)
case"old":return t.old(e.date)
case"otherBranch":return t.otherBranch(e.branch)
case"endless":case"admin":case"broad":return t[e.note]
case"personal":return t.personal(e.account,e.owner)
case"commonSecrets":return t.commonSecrets(e.names)
case"created":return t.created(e.sdk,e.from)
case"timedOut":return t.timedOut(e.stage)
case"unwatched":return t.unwatched[e.because]
case"overtaken":return t.overtaken
case"secretsSent":return t.secretsSent(e.count,e.dryRun)
case"publicSecrets":return t.publicSecrets(e.names)
case"previewSecrets":return(0,a.oH)(u.n.secrets(e.names),n)
case"refusedSettings":return t.refusedSettings(e.settings)
case"below":return(0,a.oH)((0,l.V)(e.commits,e.total),n)
case"settings":return(0,a.oH)(l.J[e.are](e.keys),n)
case"leftBehind":return t.leftBehind(e.files)
case"replacedInitial":return t.replacedInitial}}var d=n(4876)
var h=n(7207)
function spaceAfter(e){const{created:t,changes:n=[],uploaded:s=0,restarted:r,announced:a}=e
const o=branchAfter(e)
const i=!["as-before","elsewhere"].includes(o.is)
const c={created:t!==undefined,settings:n.map(settingOf),unusedObjects:i?0:s,branch:o,restarted:r!==undefined,announced:a===true}
const u=!c.created&&c.settings.length===0&&c.unusedObjects===0&&o.is==="as-before"&&!c.restarted
return{...c,untouched:u}}function settingOf(e){return{setting:e.setting,name:(0,h.fE)(e)}}function branchAfter(e){const{rollback:t,pushed:n,head:s,plan:r,sent:a}=e
if(t!==undefined&&n!==undefined)return afterRollback(t,n)
if(n!==undefined)return{is:"pushed"}
if(!a)return{is:"as-before"}
const o=e.status==="failed"?e.evidence.head:undefined
if(o===undefined)return{is:"unknown"}
if(o===r?.to)return{is:"pushed"}
return o===(s??null)?{is:"as-before"}:{is:"elsewhere",head:o}}function afterRollback(e,t){if("to"in e)return{is:"rolled-back",to:e.to}
const{not:n,head:s}=e
if(n==="no-earlier"||s===t)return{is:"not-rolled-back",because:n}
return s===undefined?{is:"unknown"}:{is:"elsewhere",head:s}}var p=n(1059)
const f=5
function spaceAfterText(e){const{created:t,settings:n,unusedObjects:s,branch:r,restarted:o,announced:i,untouched:c}=e
return(0,a.hC)(c?(0,a.cv)({en:"The Space has not changed.","zh-TW":"Space 沒有任何變動。"}):[],t?(0,a.cv)({en:"This run created the Space.","zh-TW":"這次執行建立了 Space。"}):[],n.length>0?settingsText(n.map(({name:e})=>e)):[],s>0?(0,a.cv)({en:(0,a.t)`Large files were uploaded (${[String(s)]}), but no commit of the Space uses them yet.`,"zh-TW":(0,a.t)`已上傳 ${[String(s)]} 個大型檔案，但 Space 的 commit 還沒有用到它們。`}):[],c?[]:branchText(r),o?(0,a.cv)({en:"This run restarted the Space.","zh-TW":"這次執行重新啟動了 Space。"}):[],i?(0,a.cv)({en:"GitHub shows this deployment as failed.","zh-TW":"GitHub 上的這次部署（Deployment）顯示為失敗。"}):[])}function settingsText(e){const t=(0,p.Ul)(e.map(e=>(0,a.t)`${e}`),f)
return(0,a.cv)({en:(0,a.t)`These settings of the Space were changed: ${t}.`,"zh-TW":(0,a.t)`已變更 Space 的設定：${t}。`})}function branchText(e){switch(e.is){case"as-before":return(0,a.cv)({en:"Nothing was pushed.","zh-TW":"沒有推送任何內容。"})
case"pushed":return(0,a.cv)({en:"Your commit is on the Space.","zh-TW":"你的 commit 已經在 Space 上。"})
case"unknown":return(0,a.cv)({en:"The push was sent, but Hugging Face did not say whether it arrived: the Space’s page shows its last commit.","zh-TW":"推送已經送出，但 Hugging Face 沒有回覆是否收到：Space 的頁面會顯示最後一個 commit。"})
case"elsewhere":return e.head===null?(0,a.cv)({en:"The branch of the Space is not there any more.","zh-TW":"Space 的這個分支（branch）已經不在了。"}):(0,a.cv)({en:(0,a.t)`The Space is at another commit now, ${e.head.slice(0,7)}, which this run did not push.`,"zh-TW":(0,a.t)`Space 現在是另一個 commit ${e.head.slice(0,7)}，不是這次執行推送的。`})
case"rolled-back":return(0,a.cv)({en:(0,a.t)`The Space was rolled back to the previous commit, ${e.to.slice(0,7)}, and Hugging Face builds it again. Nothing is lost: the commit that failed is in the output \`failed-commit\`.`,"zh-TW":(0,a.t)`已經把 Space 退回上一個 commit ${e.to.slice(0,7)}，Hugging Face 會重新建置它。沒有遺失任何東西：失敗的 commit 記在輸出值 \`failed-commit\` 裡。`})
case"not-rolled-back":return(0,a.hC)(g[e.because],m)}}const m=(0,a.cv)({en:"The commit that failed is still on the Space.","zh-TW":"失敗的 commit 還在 Space 上。"})
const g={"no-earlier":(0,a.cv)({en:"`rollback` had nothing to go back to: the Space had no previous commit that could run.","zh-TW":"`rollback` 沒有可以退回的版本：Space 之前沒有能執行的 commit。"}),refused:(0,a.cv)({en:"`rollback` did not work: the previous commit could not be pushed.","zh-TW":"`rollback` 沒有成功：無法推送上一個 commit。"})}
function whatHappened(e,{what:t},n){return(0,a.oH)((0,a.hC)(t,spaceAfterText(spaceAfter(e))),n)}var w=n(6984)
function isWarning(e){return S.has(e.note)||e.note==="settings"&&e.are==="lost"}function isSaidBefore({note:e}){return e==="settings"}function isForFailure(e){return isWarning(e)||e.note==="leftBehind"}const S=new Set(["timedOut","overtaken","unwatched","secretsSent","publicSecrets","commonSecrets","refusedSettings"])
const v=24*60*60*1e3
const b=30
const k=365
const $=2
const T=new Set(["access-token","organisation","unknown"])
function notesOn(e,t){const{status:n,credential:s,target:r,source:a,plan:o}=e
const i=[]
if(s?.trimmed)i.push({note:"trimmed",source:s.source})
if(!r)return i
i.push(...afterwards(e))
if(r.renamedFrom)i.push({note:"renamed",from:r.renamedFrom,to:r.space})
const{leftBehind:c=[]}=a??{}
if(c.length>0)i.push({note:"leftBehind",files:c})
const u=o?.findings.filter(({kind:e})=>e==="secret")??[]
if(u.length>0)i.push({note:"secretsSent",count:u.length,dryRun:n==="dry-run"})
if(o?.below)i.push({note:"below",...o.below})
if(o?.settings)i.push({note:"settings",...o.settings})
if(n==="deployed"){if(r.access.may==="unknown")i.push({note:"unsure",because:r.access.because})
if(o?.update==="replace-initial")i.push({note:"replacedInitial"})
if(r.branch!=="main")i.push({note:"otherBranch",branch:r.branch})}i.push(...hygiene(e,t).slice(0,$))
return i}function hygiene({credential:e,target:t,created:n},s){const r=t?.identity
if(!t||!r||!e||!T.has(e.kind))return[]
const{role:a,createdAt:o,expiresAt:i,name:c,type:u,organizations:l=[]}=r
const d=[]
const[h,p]=[Date.parse(i??""),Date.parse(o??"")]
const[f=""]=t.space.split("/")
if(h-s<b*v)d.push({note:"expires",date:dayOf(h)})
if(a==="god")d.push({note:"admin"})
if(s-p>k*v)d.push({note:"old",date:dayOf(p)})
if(a==="write"&&t.exists&&n===undefined)d.push({note:"broad"})
if(u==="user"&&l.includes(f))d.push({note:"personal",account:c,owner:f})
if(i===undefined)d.push({note:"endless"})
return d}function afterwards(e){const{created:t,refusedSettings:n=[],live:s,target:r}=e
const a=[]
if(s?.how==="overtaken")a.push({note:"overtaken"})
if(s?.because)a.push({note:"unwatched",because:s.because})
if(s?.how==="timed-out")a.push({note:"timedOut",stage:s.stage??""})
if(t&&e.status!=="dry-run")a.push({note:"created",...t})
if(n.length>0)a.push({note:"refusedSettings",settings:n})
const o=e.inputs?.secrets.map(({key:e})=>e)??[]
const i=(t?.sdk??r?.sdk)==="static"
if(i&&o.length>0)a.push({note:"publicSecrets",names:o})
else if(e.preview&&o.length>0)a.push({note:"previewSecrets",names:o})
const c=commonSecrets(e)
if(c.length>0)a.push({note:"commonSecrets",names:c})
return a}function commonSecrets({inputs:e}){if(!e)return[]
const isCommon=t=>(0,w.N)(t,(0,w.e)(e))
return e.secrets.filter(({value:e})=>isCommon(e.reveal())).map(({key:e})=>e)}function dayOf(e){return new Date(e).toISOString().slice(0,10)}var y=n(6297)
var H=n(9155)
const W=[["access","credential","plan"],["create"],["settings"],["push"],["build"],["start"],["answer"],["rollback"]]
function gantt(e,t){const n=W.flatMap(([n,...s])=>{const r=e.filter(({step:e})=>e===n||s.includes(e))
if(r.length===0)return[]
const a=Math.min(...r.map(e=>e.from))
const o=Math.max(...r.map(e=>e.to))
return[{name:t.steps[n],from:a,to:Math.max(o,a+1)}]})
const s=Math.max(...n.map(({to:e})=>e))
const r=n.flatMap(({name:e,from:n,to:s})=>[`    section ${e}`,`    ${t.seconds(s-n)} :${clockTime(n)}, ${clockTime(s)}`])
const a=s<15e3?"%S.%L":s<36e5?"%M:%S":"%H:%M:%S"
const o=["gantt","    dateFormat YYYY-MM-DD HH:mm:ss.SSS",`    axisFormat ${a}`]
return["```mermaid",...o,...r,"```"].join("\n")}function clockTime(e){return`2000-01-01 ${new Date(e).toISOString().slice(11,23)}`}const z=5e5
const x=400
const D=4e4
const M=80
const j=100
const F=12e3
function summary(e){const{outcome:t,advice:n}=e
const s=t.status==="failed"&&n?failurePart(e,t,n):goodPart(e,t)
const r=[factsTable,findingsPart,cardPart,timeline,proofPart].map(t=>t(e))
return whatFits([...s,...r].filter(Boolean),e.words)+"\n"}function whatFits(e,t){let n=0
const s=e.filter(e=>{const t=n+Buffer.byteLength(e)<=z
if(t)n+=Buffer.byteLength(e)+2
return t})
return[...s,...s.length<e.length?[t.tooLong]:[]].join("\n\n")}function headline({outcome:e,words:t,language:n,advice:s}){if(s)return s.title
if(e.removal)return(0,d.nG)(e,e.removal,n)
const{headlines:r}=t
const{target:a}=e
if(e.status==="skipped"||e.status==="failed"||e.status==="deleted"||!a)return r.skipped
if(e.status==="deployed")return r.deployed[e.live.how](a)
return r[e.status](a)}function goodPart(e,t){const{target:n,removal:s}=t
if(s)return(0,d.Me)(t,s,e.language)
return[`## ${(0,o.wD)(headline(e))}`,n?links(e,n):"",...sentences(e,t).map(o.wD),notesPart(e,()=>true)]}function notesPart({outcome:e,words:t,language:n,now:s},r){const a=notesOn(e,s).filter(r)
return a.map(e=>`- ${isWarning(e)?"⚠️ ":""}${(0,o.wD)(noteText(e,t,n))}`).join("\n")}function sentences({words:e,language:t},n){const{target:s,source:r,plan:o,created:i}=n
if(n.status==="skipped")return[e.skipped[n.reason],e.skippedHint]
if(!s||!r||!o)return[]
const c=(0,a.oH)((0,a.hC)(e.history[o.history],e.because[o.because]),t)
const u=n.restarted?[e.restarted[n.restarted]]:[]
if(n.status==="deployed"){const t=n.live.how==="unwatched"&&!n.live.because&&s.branch==="main"
return[e.deployed[o.history](s,r),...u,...t?[e.unwatched]:[],c]}if(n.status==="dry-run"&&i)return[e.wouldCreate(s,i.sdk,i.from),c]
if(o.update==="unchanged")return[e.unchanged(s),...u]
return[e.dryRun[o.update](s),c]}function links({words:e,outcome:t},{url:n,appUrl:s,exists:r}){if(!r)return""
const a=[`**[${e.links.app}](${s})**`,`[${e.links.space}](${n})`]
if(t.pushed!==undefined)a.push(`[${e.links.buildLog}](${n}?logs=build)`)
return a.join(" · ")}function failurePart(e,t,n){const{words:s,language:r}=e
const a=n.links.map(({label:e,url:t})=>`[${(0,o.wD)(e)}](${t})`)
const{excerpt:i}=n
return[`## ${(0,o.wD)(n.title)}`,(0,o.wD)(whatHappened(t,n,r)),`**${s.failure.why}**\n\n${(0,o.wD)(n.why)}`,i?(0,o.om)(i.lines,i.language):"",placePart(e,t),`**${s.failure.whatToDo}**\n\n${remedyMarkdown(n.steps)}`,a.length>0?s.failure.more(a):"",t.pushed&&t.target?links(e,t.target):"",notesPart(e,isForFailure),`<sub>${t.diagnosed.id}</sub>`]}function placePart({words:e},{at:t}){if(!t)return""
const{file:n,line:s,url:r,change:a}=t
const i=(0,o.wD)(e.failure.place(n,s))
const c=r?`[${i}](${r})`:i
if(!a)return c
return`${c}\n\n${(0,o.om)([`- ${a.from}`,`+ ${a.to}`],"diff")}`}function factsTable({outcome:e,words:t,language:n}){const{target:r,source:i,plan:c,credential:u,inputs:l,identity:d,changes:p}=e
const{labels:f}=t
const m=[]
const add=(e,t)=>t&&m.push([e,t])
const link=e=>r?`[${(0,o.Hn)(e.slice(0,7))}](${r.url}/commit/${e})`:(0,o.Hn)(e)
const{removal:g}=e
if(g){const e=g.deleted.length+g.left.length>0
return e||!l?"":(0,o.tp)([" "," "],[[f.space,(0,o.Hn)(l.space)]])}add(f.space,r?`[${(0,o.Hn)(r.space)}](${r.url})`:l&&(0,o.Hn)(l.space))
add(f.branch,l&&(0,o.Hn)(l["space-branch"]))
add(f.source,i&&`${(0,o.Hn)(i.label)}: ${(0,o.Hn)(i.subject)}`)
add(f.before,r&&(r.head?link(r.head):f.none))
const w=(0,s.Xy)(e)
add(f.after,e.pushed&&w?link(w):undefined)
add(f.failed,e.rollback&&e.pushed?link(e.pushed):undefined)
const S=(0,s.gV)(e)
add(f.stage,S&&(0,o.Hn)(S))
add(f.commits,c&&c.commits>0?String(c.commits):undefined)
const v=c&&c.update!=="unchanged"?c:undefined
add(f.sent,v&&t.files(v.files,v.bytes))
add(f.removed,v?.removed?.length?(0,o.wD)((0,a.oH)((0,y.s)(v.removed),n)).replaceAll("|","\\|"):undefined)
add(f.lfs,v&&v.lfs.length>0?t.files(v.lfs.length,total(v.lfs)):undefined)
add(f.overwritten,c?.replaced.map(({sha:e,subject:t})=>`${link(e)} ${(0,o.Hn)(t)}`).join("<br>"))
add(e.status==="dry-run"?f.wouldChange:f.changes,p?.map(e=>`${t.settings[e.setting]} ${(0,o.Hn)((0,h.fE)(e))}`).join("<br>"))
add(f.token,u&&(0,o.CH)((0,o.wD)(t.token({source:u.source,account:d?.name,name:d?.tokenName,role:d?.role}))))
add(f.may,r&&t.may[r.access.because])
return m.length>0?(0,o.tp)([" "," "],m):""}function total(e){return e.reduce((e,{size:t})=>e+t,0)}function findingsPart({outcome:e,words:t,language:n}){const{finding:s}=e.status==="failed"?e.evidence:{}
const r=s?.kind==="content-refused"?s.findings:e.plan?.findings??[]
if(r.length===0)return""
const i=r.slice(0,j).map(e=>`- ${(0,o.wD)((0,a.oH)((0,p.NK)(e),n))}`)
if(r.length>j)i.push(`- … ${r.length-j}`)
return`**${t.findings.title}**\n\n${i.join("\n")}`}function cardPart({outcome:e,words:t}){const n=e.status==="dry-run"?e.plan?.card:undefined
if(n===undefined)return""
const s=(0,i.SY)(n,"in-text")
const r=s.slice(0,D).split("\n").slice(0,x)
const a=r.join("\n").length===s.length
const c=(0,o.om)(r,"markdown")
return(0,o.TM)(t.findings.dryRunCard,a?c:`${c}\n\n${t.findings.cardCut}`)}function proofPart({outcome:e,words:t,language:n}){if(e.status!=="failed")return""
const{http:s,text:r,network:i}=e.evidence
const u=[]
if(s)u.push(t.failure.answer((0,c.p)((0,a.oH)(H.V[s.route],n)),s.url,s.status),...s.message?[s.message]:[],...s.requestId?[`${t.failure.requestId}: ${s.requestId}`]:[])
if(i)u.push(`${i.host}: ${i.message} (${i.code})`)
if(r)u.push(...tail(r))
return u.length>0?(0,o.TM)(t.failure.proof,(0,o.om)(u)):""}function tail(e){const t=(0,i.SY)(e,"in-text").slice(-F).trimEnd().split("\n")
return t.length>M?["…",...t.slice(-M)]:t}function timeline({outcome:e,words:t}){const{timings:n}=e
if(n.length===0)return""
const s=Object.keys(t.steps)
const r=[...n].sort((e,t)=>s.indexOf(e.step)-s.indexOf(t.step)).map(({step:e,ms:n})=>[t.steps[e],t.seconds(n)])
const a=(0,o.TM)(t.timings.title,(0,o.tp)([t.timings.step,t.timings.time],r))
const i=n.some(({step:e})=>e==="build")
if(!i)return a
return`**${t.timings.picture}**\n\n${gantt(n,t)}\n\n${a}`}var O=n(7867)
var L=n(5338)
async function report(e,t){const{runner:n,narrator:r}=t
const o=(0,O.Z)(r.language)
const u=e.status==="failed"
const{language:l}=r
const h=u?adviceIn(l,e.diagnosed.say((0,L.V)(e,t.trigger))):undefined
const p={outcome:e,words:o,language:l,...h&&{advice:h},now:Date.now()}
const f=(0,c.p)(headline(p))
if(h&&u){const{text:t,step:s}=e.evidence
if(t&&!(s==="build"&&r.hasShownBuild()))n.group(o.failure.proof,(0,i.TL)(t))
const u=(h.excerpt?.lines??[]).flatMap(e=>(0,i.TL)(e))
const d=whatHappened(e,h,l)
const m=["",f,(0,c.p)(d),(0,c.p)(h.why),...u,"",...remedyLines(h.steps)]
for(const e of m)n.line(e)
for(const t of notesOn(e,p.now).filter(isForFailure))n.line((0,c.p)(noteText(t,o,l)))
n.error(`${(0,c.p)((0,a.oH)((0,a.hC)(d,h.why,[o.failure.seeSummary]),l))} [${e.diagnosed.id}]`,f,e.at)}else if(e.status==="skipped"){n.notice((0,c.p)(o.skipped[e.reason]),f)}else{for(const t of e.removal?(0,d.xD)(e,e.removal):[])n.line((0,c.p)((0,a.oH)(t,l)))
for(const t of notesOn(e,p.now)){const e=(0,c.p)(noteText(t,o,l))
if(isSaidBefore(t))continue
if(isWarning(t))n.warning(e,f)
else n.line(e)}n.line(f)}try{for(const[t,r]of(0,s.Yz)(e))n.output(t,r)
await n.summary(summary(p))}catch(e){n.line((0,c.p)([{value:e.message}]))}return h}},517:function(e,t,n){n.d(t,{s:function(){return fullStep}})
function fullStep(e){return"text"in e?e:{text:e}}},9155:function(e,t,n){n.d(t,{V:function(){return r}})
var s=n(558)
const r={"id-token":(0,s.cv)({en:"Asking GitHub to confirm who this job is","zh-TW":"請 GitHub 證明這個 job 的身分"}),"token-exchange":(0,s.cv)({en:"Logging in without a stored token","zh-TW":"免 token 登入"}),whoami:(0,s.cv)({en:"Asking whose token it is","zh-TW":"查詢 token 屬於誰"}),space:(0,s.cv)({en:"Reading the Space’s information","zh-TW":"讀取 Space 的資訊"}),neighbours:(0,s.cv)({en:"Looking for repositories with a similar name","zh-TW":"尋找名稱相近的儲存庫"}),spaces:(0,s.cv)({en:"Listing the owner’s Spaces","zh-TW":"列出擁有者的 Space"}),delete:(0,s.cv)({en:"Deleting the Space","zh-TW":"刪除 Space"}),commits:(0,s.cv)({en:"Listing the Space’s commits","zh-TW":"列出 Space 的 commit"}),"validate-yaml":(0,s.cv)({en:"Checking the settings in README.md","zh-TW":"檢查 README.md 的設定"}),"auth-check":(0,s.cv)({en:"Asking whether the token may write to the Space","zh-TW":"查詢 token 能不能寫入 Space"}),advertisement:(0,s.cv)({en:"Reading the Space’s branches","zh-TW":"讀取 Space 的分支"}),"lfs-batch":(0,s.cv)({en:"Asking which LFS files the Space lacks","zh-TW":"查詢 Space 還缺哪些 LFS 檔案"}),"upload-pack":(0,s.cv)({en:"Reading the Space’s newest commit","zh-TW":"讀取 Space 最新 commit 的內容"}),"receive-pack":(0,s.cv)({en:"Pushing to the Space","zh-TW":"推送到 Space"}),"lfs-upload":(0,s.cv)({en:"Uploading an LFS file","zh-TW":"上傳 LFS 檔案"}),"lfs-verify":(0,s.cv)({en:"Confirming an uploaded LFS file","zh-TW":"確認已上傳的 LFS 檔案"}),create:(0,s.cv)({en:"Creating the Space","zh-TW":"建立 Space"}),secrets:(0,s.cv)({en:"Setting the Space’s secrets","zh-TW":"設定 Space 的 secret"}),variables:(0,s.cv)({en:"Setting the Space’s variables","zh-TW":"設定 Space 的變數"}),hardware:(0,s.cv)({en:"Setting the Space’s hardware","zh-TW":"設定 Space 的硬體"}),"sleep-time":(0,s.cv)({en:"Setting the Space’s sleep time","zh-TW":"設定 Space 的休眠時間"}),visibility:(0,s.cv)({en:"Setting the Space’s visibility","zh-TW":"設定 Space 的公開範圍"}),restart:(0,s.cv)({en:"Restarting the Space","zh-TW":"重新啟動 Space"}),factory:(0,s.cv)({en:"Rebuilding the Space","zh-TW":"重新建置 Space"}),runtime:(0,s.cv)({en:"Asking whether the Space runs","zh-TW":"查詢 Space 是否在執行"}),head:(0,s.cv)({en:"Asking for the Space’s newest commit","zh-TW":"查詢 Space 最新的 commit"}),logs:(0,s.cv)({en:"Reading the Space’s logs","zh-TW":"讀取 Space 的紀錄"}),app:(0,s.cv)({en:"Asking the app","zh-TW":"連線到 app"})}}}
