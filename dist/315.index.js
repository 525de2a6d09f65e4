"use strict"
exports.id=315
exports.ids=[315]
exports.modules={2315:(t,e,n)=>{n.d(e,{Id:()=>patternOf,My:()=>destinationOf,fj:()=>join,matcher:()=>matcher,select:()=>select})
var r=n(298)
var i=n.n(r)
function matcher(t){const e=i()({ignorecase:false,allowRelativePaths:true}).add(t)
return t=>e.ignores(t)}function select(t,{exclude:e}){const n=matcher(e)
const r=t.filter(({mode:t,path:e})=>!n(t==="160000"?`${e}/`:e))
return{kept:r,excluded:t.length-r.length}}const o=/[*?[]/
function patternOf(t){const e=t.split("/")
const n=e.findIndex(t=>o.test(t))
return n<0?null:{fixed:e.slice(0,n).join("/"),matches:matcher(`/${t}`)}}function destinationOf({destination:t,into:e},{folder:n,path:r}){if(n!==null)return join(t??n,r)
if(t===null)return r
return e?join(t,r.slice(r.lastIndexOf("/")+1)):t}function join(t,e){return t===""||e===""?t+e:`${t}/${e}`}}}
