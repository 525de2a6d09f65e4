"use strict"
exports.id=109
exports.ids=[109]
exports.modules={3109:function(e,t,o){o.r(t)
o.d(t,{sha256Node:function(){return sha256Node}})
var a=o(8590)
var r=o(2203)
var s=o(6982)
async function*sha256Node(e,t){const o=(0,s.createHash)("sha256")
const a=e instanceof Blob?e.size:e.byteLength
let n=0
const d=e instanceof Blob?r.Readable.fromWeb(e.stream()):r.Readable.from(Buffer.from(e))
for await(const e of d){o.update(e)
n+=e.length
yield n/a
t?.abortSignal?.throwIfAborted()}return o.digest("hex")}}}
