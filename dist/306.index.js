"use strict"
exports.id=306
exports.ids=[306]
exports.modules={306:(e,n,t)=>{t.r(n)
t.d(n,{readFrontMatter:()=>readFrontMatter,readMapping:()=>readMapping,splitFrontMatter:()=>splitFrontMatter,withLineFeeds:()=>withLineFeeds})
var r=t(8815)
const i=/^\s*---[\r\n]+/
const o=/[\r\n]---(?:\r\n|\n|$)/g
function splitFrontMatter(e){const n=e.startsWith("\ufeff")
const t=n?e.slice(1):e
const r=i.exec(t)?.[0]
const o=r===undefined?null:blockIn(t,r.length)
if(r===undefined||!o)return{bom:n,newline:firstLineEnd(t),yaml:null,line:1,body:t}
return{bom:n,newline:firstLineEnd(r.trimStart()),yaml:t.slice(o.from,o.to),line:linesOf(t.slice(0,o.from)),body:t.slice(o.end)}}function readFrontMatter(e){const{yaml:n,line:t}=splitFrontMatter(e)
if(n===null)return{none:true}
const r=readMapping(n)
if("invalid"in r)return{...r,line:r.line+t-1}
return"empty"in r?{invalid:s,line:t}:r}const s="The YAML metadata of your README.md is invalid."
const l='"value" must be of type object'
const a="Collections are nested too deep"
const u=200
function readMapping(e){try{const n=withLineFeeds(e)
if(isNestedTooDeep(n))return{invalid:a,line:1}
const t=(0,r.Tp)(n,{prettyErrors:false,logLevel:"error",merge:true,uniqueKeys:false})
const i=t.errors[0]??t.warnings.find(({code:e})=>e==="TAG_RESOLVE_FAILED")??repeatedKey(t)
if(i)return{invalid:i.message.split(";")[0]??"",line:linesOf(n.slice(0,i.pos[0]))}
const o=t.toJS({maxAliasCount:100})
if(o===null)return{empty:true}
if(Array.isArray(o))return{invalid:l,line:1}
return typeof o==="object"?{ok:o}:{invalid:s,line:1}}catch(e){return{invalid:e instanceof Error?e.message:String(e),line:1}}}function isNestedTooDeep(e){const n=new r.iX
for(const t of(new r.JG).lex(e)){for(const e of n.next(t))continue
if(n.stack.length>u)return true}return false}function repeatedKey(e){let n;(0,r.YR)(e,{Map(e,{items:t}){const i=new Set
for(const{key:e}of t){if(!(0,r.jn)(e))continue
if(i.has(e.value)){n=e.range??[0]
return r.YR.BREAK}i.add(e.value)}return undefined}})
return n&&{message:"Map keys must be unique",pos:n}}function withLineFeeds(e){return e.replace(/\r\n?/g,"\n")}function blockIn(e,n){o.lastIndex=n
const t=o.exec(e)
if(t){let r=t.index
while(isLineEnd(e[r-1]))r-=1
return{from:n,to:r,end:t.index+t[0].length}}o.lastIndex=n-1
const r=o.exec(e)
if(!r||!isLineEnd(e[n-2]))return null
return{from:n-1,to:n-1,end:r.index+r[0].length}}function isLineEnd(e){return e==="\n"||e==="\r"}function firstLineEnd(e){return/\r?\n/.exec(e)?.[0]==="\r\n"?"\r\n":"\n"}function linesOf(e){return withLineFeeds(e).split("\n").length}}}
