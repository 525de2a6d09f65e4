"use strict"
exports.id=275
exports.ids=[275,306]
exports.modules={1275:function(e,n,t){t.d(n,{layOver:function(){return layOver},mergeCard:function(){return mergeCard}})
var r=t(8815)
var i=t(306)
const o={schema:"failsafe",customTags:["null"],uniqueKeys:false,prettyErrors:false,logLevel:"error"}
const s="A key is not a text"
const l="Aliases are not supported here"
const a="A value does not survive being written as front matter"
function mergeCard(e,n){const{newline:t,yaml:r,line:o,body:s}=(0,i.splitFrontMatter)(e??"")
const l=withoutFences(n)
const u=(0,i.readMapping)(l)
if("invalid"in u)return{...u,where:"card"}
const c=r===null?{empty:true}:(0,i.readMapping)(r)
if("invalid"in c)return{...c,line:c.line+o-1,where:"readme"}
const d="ok"in c?c.ok:{}
const f={...d,..."ok"in u?u.ok:{}}
if(same(d,f))return{readme:e??""}
try{const e=pairsOf(l)
if("invalid"in e)return{...e,where:"card"}
const n=e.filter(e=>{const n=nameOf(e)??""
return!Object.hasOwn(d,n)||!same(d[n],f[n])})
const o=r===null?l:edited((0,i.withLineFeeds)(r),n)
const u=["---",...trimmed(o).split("\n"),"---",""].join(t)+s
if(!reads(u,{after:f,body:s}))return{invalid:a,line:1,where:"card"}
return{readme:u}}catch(e){return{invalid:e instanceof Error?e.message:String(e),line:o,where:"readme"}}}function layOver(e,n){const{newline:t,yaml:r,body:o}=(0,i.splitFrontMatter)(n??"")
const s=trimmed((0,i.withLineFeeds)((0,i.splitFrontMatter)(e).yaml??""))
return mergeCard(["---",...s.split("\n"),"---",""].join(t)+o,r??"")}function withoutFences(e){const{yaml:n,body:t}=(0,i.splitFrontMatter)(e)
return trimmed((0,i.withLineFeeds)(n!==null&&t.trim()===""?n:e.replace(/^\uFEFF/,"")))}function trimmed(e){let n=e.length
while(e[n-1]==="\n")n-=1
return e.slice(0,n)}function pairsOf(e){const n=(0,r.Tp)(e,o)
let t=false;(0,r.YR)(n,{Alias:()=>{t=true
return r.YR.BREAK}})
if(t)return{invalid:l,line:1}
const i=(0,r.jh)(n.contents)?n.contents.items:[]
return i.every(e=>nameOf(e)!==null)?i:{invalid:s,line:1}}function edited(e,n){const t=(0,r.Tp)(e,o)
const i=(0,r.jh)(t.contents)?t.contents:new r.CA(t.schema)
t.contents=i
for(const e of n){const n=i.items.find(n=>nameOf(n)===nameOf(e))
if(!n)i.items.push(e)
else{if((0,r.jn)(n.value)&&(0,r.jn)(e.value))e.value.comment??=n.value.comment??null
n.value=e.value}}return t.toString({lineWidth:0,flowCollectionPadding:false,indentSeq:!/^- /m.test(e)})}function nameOf({key:e}){return(0,r.jn)(e)&&typeof e.value==="string"?e.value:null}function reads(e,n){const{yaml:t,body:r}=(0,i.splitFrontMatter)(e)
const o=(0,i.readMapping)(t??"")
return"ok"in o&&same(o.ok,n.after)&&r===n.body}function same(e,n){const text=e=>(0,r.As)(e,{aliasDuplicateObjects:false,sortMapEntries:true,lineWidth:0})
return text(e)===text(n)}},306:function(e,n,t){t.r(n)
t.d(n,{readFrontMatter:function(){return readFrontMatter},readMapping:function(){return readMapping},splitFrontMatter:function(){return splitFrontMatter},withLineFeeds:function(){return withLineFeeds}})
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
