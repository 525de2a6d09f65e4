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
const i="`".repeat(Math.max(3,longestRun(r)+1))
return[`${i}${t}`,...a,i].map(e=>(n+e).trimEnd()).join("\n")}function longestRun(e){return(e.match(/`+/g)??[]).reduce((e,{length:t})=>Math.max(e,t),0)}function table(e,t){return[e,["---","---"],...t].map(e=>`| ${e.join(" | ")} |`).join("\n")}function folded(e,t){return`<details><summary>${e}</summary>\n\n${t}\n\n</details>`}},4876:function(e,t,n){n.d(t,{Me:function(){return removalPart},nG:function(){return removalHeadline},xD:function(){return removalSentences}})
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
var i=n(2495)
var c=n(6659)
var o=n(4404)
function adviceIn(e,t){const{title:n,what:s,why:i,steps:c,links:o,excerpt:u}=t
const read=t=>{const{text:n,options:s,...i}=(0,r.s)(t)
return{...i,text:(0,a.oH)(n,e),...s&&{options:s.map(read)}}}
const[l,...d]=c
return{...u&&{excerpt:u},title:(0,a.oH)(n,e),what:(0,a.oH)(s,e),why:(0,a.oH)(i,e),steps:[read(l),...d.map(read)],links:o.map(({label:t,url:n})=>({label:(0,a.oH)(t,e),url:n}))}}function remedyMarkdown(e){return list(e,e=>`${e+1}.`,"").join("\n")}function list(e,t,n){return e.flatMap(({text:e,block:s,options:r=[]},a)=>{const c=`${n}${t(a)} ${(0,i.wD)(e)}`
const o=n+" ".repeat(t(a).length+1)
const u=s?[`${c}\n\n${(0,i.om)(s.lines,s.language,o)}\n`]:[c]
return[...u,...list(r,()=>"-",o)]})}function remedyLines(e,t=""){const lines=({text:e,block:t},n,s)=>[`${s}${n}${(0,o.p)(e)}`,...(t?.lines??[]).map(e=>`${s}     ${(0,c.tJ)(e)}`)]
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
const i=branchAfter(e)
const c=!["as-before","elsewhere"].includes(i.is)
const o={created:t!==undefined,settings:n.map(settingOf),unusedObjects:c?0:s,branch:i,restarted:r!==undefined,announced:a===true}
const u=!o.created&&o.settings.length===0&&o.unusedObjects===0&&i.is==="as-before"&&!o.restarted
return{...o,untouched:u}}function settingOf(e){return{setting:e.setting,name:(0,h.fE)(e)}}function branchAfter(e){const{rollback:t,pushed:n,head:s,plan:r,sent:a}=e
if(t!==undefined&&n!==undefined)return afterRollback(t,n)
if(n!==undefined)return{is:"pushed"}
if(!a)return{is:"as-before"}
const i=e.status==="failed"?e.evidence.head:undefined
if(i===undefined)return{is:"unknown"}
if(i===r?.to)return{is:"pushed"}
return i===(s??null)?{is:"as-before"}:{is:"elsewhere",head:i}}function afterRollback(e,t){if("to"in e)return{is:"rolled-back",to:e.to}
const{not:n,head:s}=e
if(n==="no-earlier"||s===t)return{is:"not-rolled-back",because:n}
return s===undefined?{is:"unknown"}:{is:"elsewhere",head:s}}var f=n(6883)
const p=5
function spaceAfterText(e){const{created:t,settings:n,unusedObjects:s,branch:r,restarted:i,announced:c,untouched:o}=e
return(0,a.hC)(o?(0,a.cv)({en:"The Space has not changed.","zh-TW":"Space 沒有任何變動。"}):[],t?(0,a.cv)({en:"This run created the Space.","zh-TW":"這次執行建立了 Space。"}):[],n.length>0?settingsText(n.map(({name:e})=>e)):[],s>0?(0,a.cv)({en:(0,a.t)`Large files were uploaded (${[String(s)]}), but no commit of the Space uses them yet.`,"zh-TW":(0,a.t)`已上傳 ${[String(s)]} 個大型檔案，但 Space 的 commit 還沒有用到它們。`}):[],o?[]:branchText(r),i?(0,a.cv)({en:"This run restarted the Space.","zh-TW":"這次執行重新啟動了 Space。"}):[],c?(0,a.cv)({en:"GitHub shows this deployment as failed.","zh-TW":"GitHub 上的這次部署（Deployment）顯示為失敗。"}):[])}function settingsText(e){const t=(0,f.Ul)(e.map(e=>(0,a.t)`${e}`),p)
return(0,a.cv)({en:(0,a.t)`These settings of the Space were changed: ${t}.`,"zh-TW":(0,a.t)`已變更 Space 的設定：${t}。`})}function branchText(e){switch(e.is){case"as-before":return(0,a.cv)({en:"Nothing was pushed.","zh-TW":"沒有推送任何內容。"})
case"pushed":return(0,a.cv)({en:"Your commit is on the Space.","zh-TW":"你的 commit 已經在 Space 上。"})
case"unknown":return(0,a.cv)({en:"The push was sent, but Hugging Face did not say whether it arrived: the Space’s page shows its last commit.","zh-TW":"推送已經送出，但 Hugging Face 沒有回覆是否收到：Space 的頁面會顯示最後一個 commit。"})
case"elsewhere":return e.head===null?(0,a.cv)({en:"The branch of the Space is not there any more.","zh-TW":"Space 的這個分支（branch）已經不在了。"}):(0,a.cv)({en:(0,a.t)`The Space is at another commit now, ${e.head.slice(0,7)}, which this run did not push.`,"zh-TW":(0,a.t)`Space 現在是另一個 commit ${e.head.slice(0,7)}，不是這次執行推送的。`})
case"rolled-back":return(0,a.cv)({en:(0,a.t)`The Space was rolled back to the previous commit, ${e.to.slice(0,7)}, and Hugging Face builds it again. Nothing is lost: the commit that failed is in the output \`failed-commit\`.`,"zh-TW":(0,a.t)`已經把 Space 退回上一個 commit ${e.to.slice(0,7)}，Hugging Face 會重新建置它。沒有遺失任何東西：失敗的 commit 記在輸出值 \`failed-commit\` 裡。`})
case"not-rolled-back":return(0,a.hC)(g[e.because],m)}}const m=(0,a.cv)({en:"The commit that failed is still on the Space.","zh-TW":"失敗的 commit 還在 Space 上。"})
const g={"no-earlier":(0,a.cv)({en:"`rollback` had nothing to go back to: the Space had no previous commit that could run.","zh-TW":"`rollback` 沒有可以退回的版本：Space 之前沒有能執行的 commit。"}),refused:(0,a.cv)({en:"`rollback` did not work: the previous commit could not be pushed.","zh-TW":"`rollback` 沒有成功：無法推送上一個 commit。"})}
function whatHappened(e,{what:t},n){return(0,a.oH)((0,a.hC)(t,spaceAfterText(spaceAfter(e))),n)}var $=n(6984)
function isWarning(e){return v.has(e.note)||e.note==="settings"&&e.are==="lost"}function isSaidBefore({note:e}){return e==="settings"}function isForFailure(e){return isWarning(e)||e.note==="leftBehind"}const v=new Set(["timedOut","overtaken","unwatched","secretsSent","publicSecrets","commonSecrets","refusedSettings"])
const T=24*60*60*1e3
const w=30
const S=365
const b=2
const k=new Set(["access-token","organisation","unknown"])
function notesOn(e,t){const{status:n,credential:s,target:r,source:a,plan:i}=e
const c=[]
if(s?.trimmed)c.push({note:"trimmed",source:s.source})
if(!r)return c
c.push(...afterwards(e))
if(r.renamedFrom)c.push({note:"renamed",from:r.renamedFrom,to:r.space})
const{leftBehind:o=[]}=a??{}
if(o.length>0)c.push({note:"leftBehind",files:o})
const u=i?.findings.filter(({kind:e})=>e==="secret")??[]
if(u.length>0)c.push({note:"secretsSent",count:u.length,dryRun:n==="dry-run"})
if(i?.below)c.push({note:"below",...i.below})
if(i?.settings)c.push({note:"settings",...i.settings})
if(n==="deployed"){if(r.access.may==="unknown")c.push({note:"unsure",because:r.access.because})
if(i?.update==="replace-initial")c.push({note:"replacedInitial"})
if(r.branch!=="main")c.push({note:"otherBranch",branch:r.branch})}c.push(...hygiene(e,t).slice(0,b))
return c}function hygiene({credential:e,target:t,created:n},s){const r=t?.identity
if(!t||!r||!e||!k.has(e.kind))return[]
const{role:a,createdAt:i,expiresAt:c,name:o,type:u,organizations:l=[]}=r
const d=[]
const[h,f]=[Date.parse(c??""),Date.parse(i??"")]
const[p=""]=t.space.split("/")
if(h-s<w*T)d.push({note:"expires",date:dayOf(h)})
if(a==="god")d.push({note:"admin"})
if(s-f>S*T)d.push({note:"old",date:dayOf(f)})
if(a==="write"&&t.exists&&n===undefined)d.push({note:"broad"})
if(u==="user"&&l.includes(p))d.push({note:"personal",account:o,owner:p})
if(c===undefined)d.push({note:"endless"})
return d}function afterwards(e){const{created:t,refusedSettings:n=[],live:s,target:r}=e
const a=[]
if(s?.how==="overtaken")a.push({note:"overtaken"})
if(s?.because)a.push({note:"unwatched",because:s.because})
if(s?.how==="timed-out")a.push({note:"timedOut",stage:s.stage??""})
if(t&&e.status!=="dry-run")a.push({note:"created",...t})
if(n.length>0)a.push({note:"refusedSettings",settings:n})
const i=e.inputs?.secrets.map(({key:e})=>e)??[]
const c=(t?.sdk??r?.sdk)==="static"
if(c&&i.length>0)a.push({note:"publicSecrets",names:i})
else if(e.preview&&i.length>0)a.push({note:"previewSecrets",names:i})
const o=commonSecrets(e)
if(o.length>0)a.push({note:"commonSecrets",names:o})
return a}function commonSecrets({inputs:e}){if(!e)return[]
const isCommon=t=>(0,$.N)(t,(0,$.e)(e))
return e.secrets.filter(({value:e})=>isCommon(e.reveal())).map(({key:e})=>e)}function dayOf(e){return new Date(e).toISOString().slice(0,10)}var W=n(8678)
var z=n(6297)
var y=n(9155)
const x=[["access","credential","plan"],["create"],["settings"],["push"],["build"],["start"],["answer"],["rollback"]]
function gantt(e,t){const n=x.flatMap(([n,...s])=>{const r=e.filter(({step:e})=>e===n||s.includes(e))
if(r.length===0)return[]
const a=Math.min(...r.map(e=>e.from))
const i=Math.max(...r.map(e=>e.to))
return[{name:t.steps[n],from:a,to:Math.max(i,a+1)}]})
const s=Math.max(...n.map(({to:e})=>e))
const r=n.flatMap(({name:e,from:n,to:s})=>[`    section ${e}`,`    ${t.seconds(s-n)} :${clockTime(n)}, ${clockTime(s)}`])
const a=s<15e3?"%S.%L":s<36e5?"%M:%S":"%H:%M:%S"
const i=["gantt","    dateFormat YYYY-MM-DD HH:mm:ss.SSS",`    axisFormat ${a}`]
return["```mermaid",...i,...r,"```"].join("\n")}function clockTime(e){return`2000-01-01 ${new Date(e).toISOString().slice(11,23)}`}const D=5e5
const H=400
const M=4e4
const E=80
const A=100
const F=12e3
function summary(e){const{outcome:t,advice:n}=e
const s=t.status==="failed"&&n?failurePart(e,t,n):goodPart(e,t)
const r=[factsTable,findingsPart,cardPart,timeline,proofPart].map(t=>t(e))
return whatFits([...s,...r].filter(Boolean),e.words)+"\n"}function whatFits(e,t){let n=0
const s=e.filter(e=>{const t=n+Buffer.byteLength(e)<=D
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
return[`## ${(0,i.wD)(headline(e))}`,n?links(e,n):"",...sentences(e,t).map(i.wD),notesPart(e,()=>true)]}function notesPart({outcome:e,words:t,language:n,now:s},r){const a=notesOn(e,s).filter(r)
return a.map(e=>`- ${isWarning(e)?"⚠️ ":""}${(0,i.wD)(noteText(e,t,n))}`).join("\n")}function sentences({words:e,language:t},n){const{target:s,source:r,plan:i,created:c}=n
if(n.status==="skipped")return[e.skipped[n.reason],e.skippedHint]
if(!s||!r||!i)return[]
const o=(0,a.oH)((0,a.hC)(e.history[i.history],e.because[i.because]),t)
const u=n.restarted?[e.restarted[n.restarted]]:[]
if(n.status==="deployed"){const t=n.live.how==="unwatched"&&!n.live.because&&s.branch==="main"
return[e.deployed[i.history](s,r),...u,...t?[e.unwatched]:[],o]}if(n.status==="dry-run"&&c)return[e.wouldCreate(s,c.sdk,c.from),o]
if(i.update==="unchanged")return[e.unchanged(s),...u]
return[e.dryRun[i.update](s),o]}function links({words:e,outcome:t},{url:n,appUrl:s,exists:r}){if(!r)return""
const a=[`**[${e.links.app}](${s})**`,`[${e.links.space}](${n})`]
if(t.pushed!==undefined)a.push(`[${e.links.buildLog}](${n}?logs=build)`)
return a.join(" · ")}function failurePart(e,t,n){const{words:s,language:r}=e
const a=n.links.map(({label:e,url:t})=>`[${(0,i.wD)(e)}](${t})`)
const{excerpt:c}=n
return[`## ${(0,i.wD)(n.title)}`,(0,i.wD)(whatHappened(t,n,r)),`**${s.failure.why}**\n\n${(0,i.wD)(n.why)}`,c?(0,i.om)(c.lines,c.language):"",placePart(e,t),`**${s.failure.whatToDo}**\n\n${remedyMarkdown(n.steps)}`,a.length>0?s.failure.more(a):"",t.pushed&&t.target?links(e,t.target):"",notesPart(e,isForFailure),`<sub>${t.diagnosed.id}</sub>`]}function placePart({words:e},{at:t}){if(!t)return""
const{file:n,line:s,url:r,change:a}=t
const c=(0,i.wD)(e.failure.place(n,s))
const o=r?`[${c}](${r})`:c
if(!a)return o
return`${o}\n\n${(0,i.om)([`- ${a.from}`,`+ ${a.to}`],"diff")}`}function factsTable({outcome:e,words:t,language:n}){const{target:r,source:c,plan:o,credential:u,inputs:l,identity:d,changes:f}=e
const{labels:p}=t
const m=[]
const add=(e,t)=>t&&m.push([e,t])
const link=e=>r?`[${(0,i.Hn)(e.slice(0,7))}](${r.url}/commit/${e})`:(0,i.Hn)(e)
const{removal:g}=e
if(g){const e=g.deleted.length+g.left.length>0
return e||!l?"":(0,i.tp)([" "," "],[[p.space,(0,i.Hn)(l.space)]])}add(p.space,r?`[${(0,i.Hn)(r.space)}](${r.url})`:l&&(0,i.Hn)(l.space))
add(p.branch,l&&(0,i.Hn)(l["space-branch"]))
add(p.source,c&&`${(0,i.Hn)(c.label)}: ${(0,i.Hn)(c.subject)}`)
add(p.before,r&&(r.head?link(r.head):p.none))
const $=(0,s.Xy)(e)
add(p.after,e.pushed&&$?link($):undefined)
add(p.failed,e.rollback&&e.pushed?link(e.pushed):undefined)
const v=(0,s.gV)(e)
add(p.stage,v&&(0,i.Hn)(v))
add(p.commits,o&&o.commits>0?String(o.commits):undefined)
const T=o&&o.update!=="unchanged"?o:undefined
add(p.sent,T&&t.files(T.files,T.bytes))
add(p.removed,T?.removed?.length?(0,i.wD)((0,a.oH)((0,z.s)(T.removed),n)).replaceAll("|","\\|"):undefined)
add(p.lfs,T&&T.lfs.length>0?t.files(T.lfs.length,total(T.lfs)):undefined)
add(p.overwritten,o?.replaced.map(({sha:e,subject:t})=>`${link(e)} ${(0,i.Hn)(t)}`).join("<br>"))
add(e.status==="dry-run"?p.wouldChange:p.changes,f?.map(e=>`${t.settings[e.setting]} ${(0,i.Hn)((0,h.fE)(e))}`).join("<br>"))
add(p.token,u&&(0,i.CH)((0,i.wD)(t.token({source:u.source,account:d?.name,name:d?.tokenName,role:d?.role}))))
add(p.may,r&&t.may[r.access.because])
return m.length>0?(0,i.tp)([" "," "],m):""}function total(e){return e.reduce((e,{size:t})=>e+t,0)}function findingsPart({outcome:e,words:t,language:n}){const{finding:s}=e.status==="failed"?e.evidence:{}
const r=s?.kind==="content-refused"?s.findings:e.plan?.findings??[]
if(r.length===0)return""
const c=r.slice(0,A).map(e=>`- ${(0,i.wD)((0,a.oH)((0,W.N)(e),n))}`)
if(r.length>A)c.push(`- … ${r.length-A}`)
return`**${t.findings.title}**\n\n${c.join("\n")}`}function cardPart({outcome:e,words:t}){const n=e.status==="dry-run"?e.plan?.card:undefined
if(n===undefined)return""
const s=(0,c.SY)(n,"in-text")
const r=s.slice(0,M).split("\n").slice(0,H)
const a=r.join("\n").length===s.length
const o=(0,i.om)(r,"markdown")
return(0,i.TM)(t.findings.dryRunCard,a?o:`${o}\n\n${t.findings.cardCut}`)}function proofPart({outcome:e,words:t,language:n}){if(e.status!=="failed")return""
const{http:s,text:r,network:c}=e.evidence
const u=[]
if(s)u.push(t.failure.answer((0,o.p)((0,a.oH)(y.V[s.route],n)),s.url,s.status),...s.message?[s.message]:[],...s.requestId?[`${t.failure.requestId}: ${s.requestId}`]:[])
if(c)u.push(`${c.host}: ${c.message} (${c.code})`)
if(r)u.push(...tail(r))
return u.length>0?(0,i.TM)(t.failure.proof,(0,i.om)(u)):""}function tail(e){const t=(0,c.SY)(e,"in-text").slice(-F).trimEnd().split("\n")
return t.length>E?["…",...t.slice(-E)]:t}function timeline({outcome:e,words:t}){const{timings:n}=e
if(n.length===0)return""
const s=Object.keys(t.steps)
const r=[...n].sort((e,t)=>s.indexOf(e.step)-s.indexOf(t.step)).map(({step:e,ms:n})=>[t.steps[e],t.seconds(n)])
const a=(0,i.TM)(t.timings.title,(0,i.tp)([t.timings.step,t.timings.time],r))
const c=n.some(({step:e})=>e==="build")
if(!c)return a
return`**${t.timings.picture}**\n\n${gantt(n,t)}\n\n${a}`}var R=n(7867)
var O=n(5338)
async function report(e,t){const{runner:n,narrator:r}=t
const i=(0,R.Z)(r.language)
const u=e.status==="failed"
const{language:l}=r
const h=u?adviceIn(l,e.diagnosed.say((0,O.V)(e,t.trigger))):undefined
const f={outcome:e,words:i,language:l,...h&&{advice:h},now:Date.now()}
const p=(0,o.p)(headline(f))
if(h&&u){const{text:t,step:s}=e.evidence
if(t&&!(s==="build"&&r.hasShownBuild()))n.group(i.failure.proof,(0,c.TL)(t))
const u=(h.excerpt?.lines??[]).flatMap(e=>(0,c.TL)(e))
const d=whatHappened(e,h,l)
const m=["",p,(0,o.p)(d),(0,o.p)(h.why),...u,"",...remedyLines(h.steps)]
for(const e of m)n.line(e)
for(const t of notesOn(e,f.now).filter(isForFailure))n.line((0,o.p)(noteText(t,i,l)))
n.error(`${(0,o.p)((0,a.oH)((0,a.hC)(d,h.why,[i.failure.seeSummary]),l))} [${e.diagnosed.id}]`,p,e.at)}else if(e.status==="skipped"){n.notice((0,o.p)(i.skipped[e.reason]),p)}else{for(const t of e.removal?(0,d.xD)(e,e.removal):[])n.line((0,o.p)((0,a.oH)(t,l)))
for(const t of notesOn(e,f.now)){const e=(0,o.p)(noteText(t,i,l))
if(isSaidBefore(t))continue
if(isWarning(t))n.warning(e,p)
else n.line(e)}n.line(p)}try{for(const[t,r]of(0,s.Yz)(e))n.output(t,r)
await n.summary(summary(f))}catch(e){n.line((0,o.p)([{value:e.message}]))}return h}},517:function(e,t,n){n.d(t,{s:function(){return fullStep}})
function fullStep(e){return"text"in e?e:{text:e}}},8678:function(e,t,n){n.d(t,{N:function(){return findingText},i:function(){return findingTexts}})
var s=n(6883)
var r=n(6468)
var a=n(558)
function findingTexts(e,t=10){const n=e.length-t
const s=n>0?[(0,a.cv)({en:`And ${n} more.`,"zh-TW":`還有 ${n} 個。`})]:[]
return(0,a.hC)(...e.slice(0,t).map(findingText),...s)}function findingText(e){switch(e.kind){case"large-file":case"binary-file":return fileText(e)
case"missing-lfs-object":return(0,a.cv)({en:(0,a.t)`The content of ${e.path} (${[(0,s.lP)(e.size)]}) is missing: there is only its LFS pointer, here and at the origin.`,"zh-TW":(0,a.t)`缺少 ${e.path}（${[(0,s.lP)(e.size)]}）的內容：這裡和 origin 都只有它的 LFS 指標檔（pointer）。`})
case"invalid-metadata":return(0,a.cv)({en:(0,a.t)`The settings at the top of \`README.md\` are not valid: ${withoutStop(e.message)}.`,"zh-TW":(0,a.t)`\`README.md\` 最上面的設定不正確：${withoutStop(e.message)}。`})
case"card":return cardText(e.problem)
case"name":return nameText(e.problem)
case"secret":return secretText(e)
case"case-clash":return(0,a.cv)({en:(0,a.t)`These names differ only in capital letters or in how an accent is written, so Windows and macOS keep only one of them: ${(0,s.Ul)(pathsOf(e.paths))}.`,"zh-TW":(0,a.t)`這些名稱只差在大小寫或重音符號的寫法，在 Windows 和 macOS 上只會留下其中一個：${(0,s.Ul)(pathsOf(e.paths))}。`})}}function withoutStop(e){return e.trim().replace(/\.$/,"")}function pathsOf(e){return e.map(e=>(0,a.t)`${e}`)}function fileText({kind:e,path:t,size:n,at:r,commit:i}){const c=e==="large-file"?(0,a.cv)({en:"over 10 MiB","zh-TW":"超過 10 MiB"}):(0,a.cv)({en:"binary","zh-TW":"是二進位檔案"})
const o=placeOf(r)
const u=sinceText(i)
return(0,a.cv)({en:(0,a.t)`${t} (${[(0,s.lP)(n)]}) is ${c}, and Hugging Face takes it only when it is stored with Git LFS; it is ${o}${u}.`,"zh-TW":(0,a.t)`${t}（${[(0,s.lP)(n)]}）${c}，Hugging Face 只接受用 Git LFS 存放；它${o}${u}。`})}function secretText(e){const{place:t}=e
const n=(0,r.y)(e)
if(t.in!=="file")return(0,a.cv)({en:(0,a.t)`A secret in ${n}.`,"zh-TW":(0,a.t)`有機密資料：${n}。`})
const{at:s,commit:i,fingerprints:c}=t
const[o]=c
const u=o===undefined?[]:(0,a.cv)({en:(0,a.t)`; its fingerprint for \`.gitleaksignore\` is ${o}`,"zh-TW":(0,a.t)`；用在 \`.gitleaksignore\` 的指紋（fingerprint）是 ${o}`})
return(0,a.cv)({en:(0,a.t)`A secret in ${n}, ${placeOf(s)}${sinceText(i)}${u}.`,"zh-TW":(0,a.t)`有機密資料：${n}，${placeOf(s)}${sinceText(i)}${u}。`})}function placeOf(e){return e==="tip"?(0,a.cv)({en:"in the files as they are now","zh-TW":"在目前的檔案裡"}):(0,a.cv)({en:"in earlier commits only","zh-TW":"只在較早的 commit 裡"})}function sinceText(e){if(e===undefined)return[]
return(0,a.cv)({en:(0,a.t)`, since ${(0,s.tT)(e)}`,"zh-TW":(0,a.t)`，最早來自 ${(0,s.tT)(e)}`})}function cardText(e){switch(e.kind){case"no-front-matter":return e.readme?(0,a.cv)({en:"`README.md` does not begin with the Space’s settings, which stand between two `---` lines.","zh-TW":"`README.md` 的最上面沒有 Space 的設定（兩行 `---` 之間的那一段）。"}):(0,a.cv)({en:"There is no `README.md`, which holds the Space’s settings.","zh-TW":"沒有 `README.md`，Space 的設定要寫在裡面。"})
case"no-sdk":return(0,a.cv)({en:"The settings at the top of `README.md` do not say what the Space runs on: `sdk` is missing.","zh-TW":"`README.md` 最上面的設定缺少 `sdk`，不知道 Space 要用什麼執行。"})
case"unknown-sdk":return e.deprecated?(0,a.cv)({en:(0,a.t)`The \`sdk\` in \`README.md\` is ${e.value}, which is no longer offered: a Space that had it before goes on, and a new one for Streamlit uses \`sdk: docker\`.`,"zh-TW":(0,a.t)`\`README.md\` 裡的 \`sdk\` 是 ${e.value}，已經不再提供：原本就用它的 Space 可以繼續執行，新的 Streamlit Space 要用 \`sdk: docker\`。`}):(0,a.cv)({en:(0,a.t)`The \`sdk\` in \`README.md\` is ${e.value}; it can be \`gradio\`, \`docker\` or \`static\`.`,"zh-TW":(0,a.t)`\`README.md\` 裡的 \`sdk\` 是 ${e.value}，可以用的是 \`gradio\`、\`docker\` 或 \`static\`。`})
case"no-app-file":return noAppFile(e)
case"unquoted-version":return(0,a.cv)({en:(0,a.t)`The ${[`\`${e.key}\``]} in \`README.md\` has no quotes and is read as the number ${e.value}: \`3.10\`, for one, becomes 3.1.`,"zh-TW":(0,a.t)`\`README.md\` 裡的 ${[`\`${e.key}\``]} 沒有加引號，會被讀成數字 ${e.value}：例如 \`3.10\` 會變成 3.1。`})
case"no-text":return(0,a.cv)({en:(0,a.t)`The ${[`\`${e.key}\``]} in \`README.md\` is not a text.`,"zh-TW":(0,a.t)`\`README.md\` 裡的 ${[`\`${e.key}\``]} 不是文字。`})
case"invalid-port":return(0,a.cv)({en:(0,a.t)`The \`app_port\` in \`README.md\` is ${e.value}; it can be a whole number from 1 to 65535.`,"zh-TW":(0,a.t)`\`README.md\` 裡的 \`app_port\` 是 ${e.value}，必須是 1 到 65535 的整數。`})}}function noAppFile({declared:e,path:t,sdk:n,similar:s}){const r=e?(0,a.cv)({en:(0,a.t)`The \`app_file\` in \`README.md\` is ${t}`,"zh-TW":(0,a.t)`\`README.md\` 裡的 \`app_file\` 是 ${t}`}):(0,a.cv)({en:(0,a.t)`A Space with ${[`\`sdk: ${n}\``]} starts ${t}`,"zh-TW":(0,a.t)`${[`\`sdk: ${n}\``]} 的 Space 會啟動 ${t}`})
const i=s===undefined?[]:(0,a.cv)({en:(0,a.t)`; there is ${s}`,"zh-TW":(0,a.t)`；有的是 ${s}`})
return(0,a.cv)({en:(0,a.t)`${r}, and there is no such file${i}.`,"zh-TW":(0,a.t)`${r}，但是找不到這個檔案${i}。`})}function nameText(e){const{path:t}=e
switch(e.kind){case"submodule":return(0,a.cv)({en:(0,a.t)`${t} is a submodule: its files are not pushed.`,"zh-TW":(0,a.t)`${t} 是 submodule，裡面的檔案不會一起送出。`})
case"not-utf-8":return(0,a.cv)({en:(0,a.t)`The name of ${t} is not UTF-8; what cannot be read is shown as \`\uFFFD\`.`,"zh-TW":(0,a.t)`${t} 的名稱不是 UTF-8，無法讀取的部分顯示為 \`\uFFFD\`。`})
case"control-character":return(0,a.cv)({en:(0,a.t)`The name of ${t} has an invisible character in it, such as a line break.`,"zh-TW":(0,a.t)`${t} 的名稱裡有看不見的字元，例如換行。`})
case"backslash":return(0,a.cv)({en:(0,a.t)`The name of ${t} has a backslash in it, which Windows takes for the border of a folder.`,"zh-TW":(0,a.t)`${t} 的名稱裡有反斜線，Windows 會把它當成資料夾的分隔。`})
case"reserved":{const n=e.component===""?(0,a.cv)({en:"an empty name","zh-TW":"空白的名稱"}):(0,a.cv)({en:(0,a.t)`the name ${e.component}`,"zh-TW":(0,a.t)`名稱 ${e.component}`})
return(0,a.cv)({en:(0,a.t)`The path ${t} has ${n} in it, which git keeps for itself.`,"zh-TW":(0,a.t)`路徑 ${t} 裡有${n}，這是 git 保留的。`})}case"too-long":return(0,a.cv)({en:(0,a.t)`The path ${t} has a name of ${[String(e.bytes)]} bytes in it; file systems take 255.`,"zh-TW":(0,a.t)`路徑 ${t} 裡有一個名稱長達 ${[String(e.bytes)]} 個位元組，檔案系統最多接受 255 個。`})}}},9155:function(e,t,n){n.d(t,{V:function(){return r}})
var s=n(558)
const r={"id-token":(0,s.cv)({en:"Asking GitHub to confirm who this job is","zh-TW":"請 GitHub 證明這個 job 的身分"}),"token-exchange":(0,s.cv)({en:"Logging in without a stored token","zh-TW":"免 token 登入"}),whoami:(0,s.cv)({en:"Asking whose token it is","zh-TW":"查詢 token 屬於誰"}),space:(0,s.cv)({en:"Reading the Space’s information","zh-TW":"讀取 Space 的資訊"}),neighbours:(0,s.cv)({en:"Looking for repositories with a similar name","zh-TW":"尋找名稱相近的儲存庫"}),spaces:(0,s.cv)({en:"Listing the owner’s Spaces","zh-TW":"列出擁有者的 Space"}),delete:(0,s.cv)({en:"Deleting the Space","zh-TW":"刪除 Space"}),commits:(0,s.cv)({en:"Listing the Space’s commits","zh-TW":"列出 Space 的 commit"}),"validate-yaml":(0,s.cv)({en:"Checking the settings in README.md","zh-TW":"檢查 README.md 的設定"}),"auth-check":(0,s.cv)({en:"Asking whether the token may write to the Space","zh-TW":"查詢 token 能不能寫入 Space"}),advertisement:(0,s.cv)({en:"Reading the Space’s branches","zh-TW":"讀取 Space 的分支"}),"lfs-batch":(0,s.cv)({en:"Asking which LFS files the Space lacks","zh-TW":"查詢 Space 還缺哪些 LFS 檔案"}),"upload-pack":(0,s.cv)({en:"Reading the Space’s newest commit","zh-TW":"讀取 Space 最新 commit 的內容"}),"receive-pack":(0,s.cv)({en:"Pushing to the Space","zh-TW":"推送到 Space"}),"lfs-upload":(0,s.cv)({en:"Uploading an LFS file","zh-TW":"上傳 LFS 檔案"}),"lfs-verify":(0,s.cv)({en:"Confirming an uploaded LFS file","zh-TW":"確認已上傳的 LFS 檔案"}),create:(0,s.cv)({en:"Creating the Space","zh-TW":"建立 Space"}),secrets:(0,s.cv)({en:"Setting the Space’s secrets","zh-TW":"設定 Space 的 secret"}),variables:(0,s.cv)({en:"Setting the Space’s variables","zh-TW":"設定 Space 的變數"}),hardware:(0,s.cv)({en:"Setting the Space’s hardware","zh-TW":"設定 Space 的硬體"}),"sleep-time":(0,s.cv)({en:"Setting the Space’s sleep time","zh-TW":"設定 Space 的休眠時間"}),visibility:(0,s.cv)({en:"Setting the Space’s visibility","zh-TW":"設定 Space 的公開範圍"}),restart:(0,s.cv)({en:"Restarting the Space","zh-TW":"重新啟動 Space"}),factory:(0,s.cv)({en:"Rebuilding the Space","zh-TW":"重新建置 Space"}),runtime:(0,s.cv)({en:"Asking whether the Space runs","zh-TW":"查詢 Space 是否在執行"}),head:(0,s.cv)({en:"Asking for the Space’s newest commit","zh-TW":"查詢 Space 最新的 commit"}),logs:(0,s.cv)({en:"Reading the Space’s logs","zh-TW":"讀取 Space 的紀錄"}),app:(0,s.cv)({en:"Asking the app","zh-TW":"連線到 app"})}},6468:function(e,t,n){n.d(t,{u:function(){return kindText},y:function(){return secretItem}})
var s=n(558)
const r={"token-in-use":(0,s.cv)({en:"the token of this run","zh-TW":"這次執行使用的 token"}),"generic-api-key":(0,s.cv)({en:"a key or password","zh-TW":"金鑰或密碼"}),"env-file":(0,s.cv)({en:"a file for secrets","zh-TW":"存放機密資料的檔案"}),"private-key":(0,s.cv)({en:"a private key","zh-TW":"私密金鑰（private key）"}),"database-url":(0,s.cv)({en:"a database password","zh-TW":"資料庫密碼"})}
function kindText({name:e,secret:{kind:t,secretName:n=""}}){if(t==="secret-in-use")return(0,s.cv)({en:(0,s.t)`the value of the secret ${n}`,"zh-TW":(0,s.t)`secret「${n}」的值`})
return r[t]??[e]}function secretItem(e){const{prefix:t}=e.secret
const n=kindText(e)
const r=placeText(e)
if(t==="")return(0,s.cv)({en:(0,s.t)`${r}: ${n}`,"zh-TW":(0,s.t)`${r}：${n}`})
const a=`${t}…`
return(0,s.cv)({en:(0,s.t)`${r}: ${n} (${a})`,"zh-TW":(0,s.t)`${r}：${n}（${a}）`})}function placeText({place:e,secret:{line:t,column:n}}){switch(e.in){case"message":return(0,s.cv)({en:(0,s.t)`the message of the commit ${e.sha.slice(0,7)}`,"zh-TW":(0,s.t)`commit ${e.sha.slice(0,7)} 的訊息`})
case"variable":return(0,s.cv)({en:(0,s.t)`the input \`variables\`, ${e.name}`,"zh-TW":(0,s.t)`參數 \`variables\` 的 ${e.name}`})
case"file":{const r=filesText(e)
if(t===null)return r
const a=n===undefined?[]:(0,s.cv)({en:`, column ${n}`,"zh-TW":`第 ${n} 個位元組`})
return(0,s.cv)({en:(0,s.t)`${r}, line ${[String(t)]}${a}`,"zh-TW":(0,s.t)`${r} 第 ${[String(t)]} 行${a}`})}}}const a=5
function filesText({paths:e}){const t=(0,s.cv)({en:", ","zh-TW":"、"})
const n=e.slice(0,a).flatMap((e,n)=>n===0?(0,s.t)`${e}`:[...t,{value:e}])
return e.length>a?[...n,...(0,s.cv)({en:" and more","zh-TW":" 等"})]:n}}}
