"use strict"
exports.id=825
exports.ids=[825]
exports.modules={7825:function(t,e,s){s.d(e,{FileBlob:function(){return o}})
var r=s(8590)
var a=s(9896)
var i=s(1943)
var n=s(2203)
var h=s(7016)
var o=class extends Blob{static async create(t){t=t instanceof URL?(0,h.fileURLToPath)(t):t
const{size:e}=await(0,i.stat)(t)
const s=new o(t,0,e)
return s}path
start
end
constructor(t,e,s){super()
this.path=t
this.start=e
this.end=s}get size(){return this.end-this.start}slice(t=0,e=this.size){if(t<0||e<0){throw new TypeError("Unsupported negative start/end on FileBlob.slice")}const s=new o(this.path,this.start+t,Math.min(this.start+e,this.end))
return s}async arrayBuffer(){const t=await this.execute(t=>t.read(Buffer.alloc(this.size),0,this.size,this.start))
return t.buffer}async text(){const t=await this.arrayBuffer()
return t.toString("utf8")}stream(){if(this.start===this.end){return new Blob([]).stream()}return n.Readable.toWeb((0,a.createReadStream)(this.path,{start:this.start,end:this.end-1}))}async execute(t){const e=await(0,i.open)(this.path,"r")
try{return await t(e)}finally{await e.close()}}}}}
