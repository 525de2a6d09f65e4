"use strict"
exports.id=930
exports.ids=[930]
exports.modules={2930:function(t,a,e){e.d(a,{subPaths:function(){return subPaths}})
var s=e(8590)
var r=e(1943)
var i=e(7016)
async function subPaths(t,a=10){const e=await(0,r.stat)(t)
if(!e.isDirectory()){return[{path:t,relativePath:"."}]}const s=await(0,r.readdir)(t,{withFileTypes:true})
const n=[]
for(const e of s){const s=(0,i.pathToFileURL)((0,i.fileURLToPath)(t)+"/"+e.name)
if(e.isDirectory()){n.push(...(await subPaths(s,a-1)).map(t=>({...t,relativePath:`${e.name}/${t.relativePath}`})))}else{n.push({path:s,relativePath:e.name})}}return n}}}
