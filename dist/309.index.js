"use strict"
exports.id=309
exports.ids=[309]
exports.modules={2309:function(e,r,t){t.d(r,{createParser:function(){return createParser}})
class ParseError extends Error{constructor(e,r){super(e),this.name="ParseError",this.type=r.type,this.field=r.field,this.value=r.value,this.line=r.line}}const n=10,i=13,o=32
function noop(e){}function createParser(e){if(typeof e=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?")
const{onEvent:r=noop,onError:t=noop,onRetry:c=noop,onComment:s,maxBufferSize:a}=e,d=[]
let f=0,u=!0,h,l="",p=0,v,C=!1
function feed(e){if(C)throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.")
if(u&&(u=!1,e.charCodeAt(0)===239&&e.charCodeAt(1)===187&&e.charCodeAt(2)===191&&(e=e.slice(3))),d.length===0){const r=processLines(e)
r!==""&&(d.push(r),f=r.length),checkBufferSize()
return}if(e.indexOf(`\n`)===-1&&e.indexOf("\r")===-1){d.push(e),f+=e.length,checkBufferSize()
return}d.push(e)
const r=d.join("")
d.length=0,f=0
const t=processLines(r)
t!==""&&(d.push(t),f=t.length),checkBufferSize()}function checkBufferSize(){a!==void 0&&(f+l.length<=a||(C=!0,d.length=0,f=0,h=void 0,l="",p=0,v=void 0,t(new ParseError(`Buffered data exceeded max buffer size of ${a} characters`,{type:"max-buffer-size-exceeded"}))))}function processLines(e){let t=0
if(e.indexOf("\r")===-1){let i=e.indexOf(`\n`,t)
for(;i!==-1;){if(t===i){p>0&&r({id:h,event:v,data:l}),h=void 0,l="",p=0,v=void 0,t=i+1,i=e.indexOf(`\n`,t)
continue}const c=e.charCodeAt(t)
if(isDataPrefix(e,t,c)){const c=e.charCodeAt(t+5)===o?t+6:t+5,s=e.slice(c,i)
if(p===0&&e.charCodeAt(i+1)===n){r({id:h,event:v,data:s}),h=void 0,l="",v=void 0,t=i+2,i=e.indexOf(`\n`,t)
continue}l=p===0?s:`${l}\n${s}`,p++}else isEventPrefix(e,t,c)?v=e.slice(e.charCodeAt(t+6)===o?t+7:t+6,i)||void 0:parseLine(e,t,i)
t=i+1,i=e.indexOf(`\n`,t)}return e.slice(t)}for(;t<e.length;){const r=e.indexOf("\r",t),o=e.indexOf(`\n`,t)
let c=-1
if(r!==-1&&o!==-1?c=r<o?r:o:r!==-1?r===e.length-1?c=-1:c=r:o!==-1&&(c=o),c===-1)break
parseLine(e,t,c),t=c+1,e.charCodeAt(t-1)===i&&e.charCodeAt(t)===n&&t++}return e.slice(t)}function parseLine(e,r,t){if(r===t){dispatchEvent()
return}const n=e.charCodeAt(r)
if(isDataPrefix(e,r,n)){const n=e.charCodeAt(r+5)===o?r+6:r+5,i=e.slice(n,t)
l=p===0?i:`${l}\n${i}`,p++
return}if(isEventPrefix(e,r,n)){v=e.slice(e.charCodeAt(r+6)===o?r+7:r+6,t)||void 0
return}if(n===105&&e.charCodeAt(r+1)===100&&e.charCodeAt(r+2)===58){const n=e.slice(e.charCodeAt(r+3)===o?r+4:r+3,t)
n.includes("\0")||(h=n)
return}if(n===58){if(s){const n=e.slice(r,t)
s(n.slice(e.charCodeAt(r+1)===o?2:1))}return}const i=e.slice(r,t),c=i.indexOf(":")
if(c===-1){processField(i,"",i)
return}const a=i.slice(0,c),d=i.charCodeAt(c+1)===o?2:1,f=i.slice(c+d)
processField(a,f,i)}function processField(e,r,n){switch(e){case"event":v=r||void 0
break
case"data":l=p===0?r:`${l}\n${r}`,p++
break
case"id":r.includes("\0")||(h=r)
break
case"retry":/^\d+$/.test(r)?c(parseInt(r,10)):t(new ParseError(`Invalid \`retry\` value: "${r}"`,{type:"invalid-retry",value:r,line:n}))
break
default:t(new ParseError(`Unknown field "${e.length>20?`${e.slice(0,20)}…`:e}"`,{type:"unknown-field",field:e,value:r,line:n}))
break}}function dispatchEvent(){p>0&&r({id:h,event:v,data:l}),h=void 0,l="",p=0,v=void 0}function reset(e={}){if(e.consume&&d.length>0){const e=d.join("")
parseLine(e,0,e.length)}u=!0,h=void 0,l="",p=0,v=void 0,d.length=0,f=0,C=!1}return{feed:feed,reset:reset}}function isDataPrefix(e,r,t){return t===100&&e.charCodeAt(r+1)===97&&e.charCodeAt(r+2)===116&&e.charCodeAt(r+3)===97&&e.charCodeAt(r+4)===58}function isEventPrefix(e,r,t){return t===101&&e.charCodeAt(r+1)===118&&e.charCodeAt(r+2)===101&&e.charCodeAt(r+3)===110&&e.charCodeAt(r+4)===116&&e.charCodeAt(r+5)===58}}}
