"use strict"
exports.id=306
exports.ids=[306]
exports.modules={306:function(n,e,t){t.r(e)
t.d(e,{readFrontMatter:function(){return readFrontMatter},readMapping:function(){return readMapping},splitFrontMatter:function(){return splitFrontMatter},withLineFeeds:function(){return withLineFeeds}})
var r=t(8815)
const i=/^\s*---[\r\n]+/
const o=/[\r\n]---(?:\r\n|\n|$)/g
function splitFrontMatter(n){const e=n.startsWith("\ufeff")
const t=e?n.slice(1):n
const r=i.exec(t)?.[0]
const o=r===undefined?null:blockIn(t,r.length)
if(r===undefined||!o)return{bom:e,newline:firstLineEnd(t),yaml:null,line:1,body:t}
return{bom:e,newline:firstLineEnd(r.trimStart()),yaml:t.slice(o.from,o.to),line:linesOf(t.slice(0,o.from)),body:t.slice(o.end)}}function readFrontMatter(n){const{yaml:e,line:t}=splitFrontMatter(n)
if(e===null)return{none:true}
const r=readMapping(e)
if("invalid"in r)return{...r,line:r.line+t-1}
return"empty"in r?{invalid:s,line:t}:r}const s="The YAML metadata of your README.md is invalid."
const l='"value" must be of type object'
const u="Collections are nested too deep"
const a=200
function readMapping(n){try{const e=withLineFeeds(n)
if(isNestedTooDeep(e))return{invalid:u,line:1}
const t=(0,r.Tp)(e,{prettyErrors:false,logLevel:"error",merge:true,uniqueKeys:false})
const i=t.errors[0]??t.warnings.find(({code:n})=>n==="TAG_RESOLVE_FAILED")??repeatedKey(t)
if(i)return{invalid:i.message.split(";")[0]??"",line:linesOf(e.slice(0,i.pos[0]))}
const o=t.toJS({maxAliasCount:100})
if(o===null)return{empty:true}
if(Array.isArray(o))return{invalid:l,line:1}
return typeof o==="object"?{ok:o}:{invalid:s,line:1}}catch(n){return{invalid:n instanceof Error?n.message:String(n),line:1}}}function isNestedTooDeep(n){const e=new r.iX
for(const t of(new r.JG).lex(n)){for(const n of e.next(t))continue
if(e.stack.length>a)return true}return false}function repeatedKey(n){let e;(0,r.YR)(n,{Map(n,{items:t}){const i=new Set
for(const{key:n}of t){if(!(0,r.jn)(n))continue
if(i.has(n.value)){e=n.range??[0]
return r.YR.BREAK}i.add(n.value)}return undefined}})
return e&&{message:"Map keys must be unique",pos:e}}function withLineFeeds(n){return n.replace(/\r\n?/g,"\n")}function blockIn(n,e){o.lastIndex=e
const t=o.exec(n)
if(t){let r=t.index
while(isLineEnd(n[r-1]))r-=1
return{from:e,to:r,end:t.index+t[0].length}}o.lastIndex=e-1
const r=o.exec(n)
if(!r||!isLineEnd(n[e-2]))return null
return{from:e-1,to:e-1,end:r.index+r[0].length}}function isLineEnd(n){return n==="\n"||n==="\r"}function firstLineEnd(n){return/\r?\n/.exec(n)?.[0]==="\r\n"?"\r\n":"\n"}function linesOf(n){return withLineFeeds(n).split("\n").length}}}
