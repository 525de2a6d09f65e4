"use strict"
exports.id=315
exports.ids=[315]
exports.modules={2315:function(t,n,e){e.d(n,{Id:function(){return patternOf},My:function(){return destinationOf},fj:function(){return join},matcher:function(){return matcher},select:function(){return select}})
var r=e(298)
var i=e.n(r)
function matcher(t){const n=i()({ignorecase:false,allowRelativePaths:true}).add(t)
return t=>n.ignores(t)}function select(t,{exclude:n}){const e=matcher(n)
const r=t.filter(({mode:t,path:n})=>!e(t==="160000"?`${n}/`:n))
return{kept:r,excluded:t.length-r.length}}const o=/[*?[]/
function patternOf(t){const n=t.split("/")
const e=n.findIndex(t=>o.test(t))
return e<0?null:{fixed:n.slice(0,e).join("/"),matches:matcher(`/${t}`)}}function destinationOf({destination:t,into:n},{folder:e,path:r}){if(e!==null)return join(t??e,r)
if(t===null)return r
return n?join(t,r.slice(r.lastIndexOf("/")+1)):t}function join(t,n){return t===""||n===""?t+n:`${t}/${n}`}}}
