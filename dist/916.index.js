"use strict"
exports.id=916
exports.ids=[916]
exports.modules={1916:function(r,a){a.__esModule=true
a.distance=a.closest=void 0
var v=new Uint32Array(65536)
var myers_32=function(r,a){var t=r.length
var e=a.length
var n=1<<t-1
var o=-1
var i=0
var f=t
var h=t
while(h--){v[r.charCodeAt(h)]|=1<<h}for(h=0;h<e;h++){var c=v[a.charCodeAt(h)]
var l=c|i
c|=(c&o)+o^o
i|=~(c|o)
o&=c
if(i&n){f++}if(o&n){f--}i=i<<1|1
o=o<<1|~(l|i)
i&=l}h=t
while(h--){v[r.charCodeAt(h)]=0}return f}
var myers_x=function(r,a){var t=a.length
var e=r.length
var n=[]
var o=[]
var i=Math.ceil(t/32)
var f=Math.ceil(e/32)
for(var h=0;h<i;h++){o[h]=-1
n[h]=0}var c=0
for(;c<f-1;c++){var l=0
var d=-1
var u=c*32
var s=Math.min(32,e)+u
for(var g=u;g<s;g++){v[r.charCodeAt(g)]|=1<<g}for(var h=0;h<t;h++){var A=v[a.charCodeAt(h)]
var C=o[h/32|0]>>>h&1
var M=n[h/32|0]>>>h&1
var m=A|l
var p=((A|M)&d)+d^d|A|M
var w=l|~(p|d)
var x=d&p
if(w>>>31^C){o[h/32|0]^=1<<h}if(x>>>31^M){n[h/32|0]^=1<<h}w=w<<1|C
x=x<<1|M
d=x|~(m|w)
l=w&m}for(var g=u;g<s;g++){v[r.charCodeAt(g)]=0}}var y=0
var _=-1
var I=c*32
var U=Math.min(32,e-I)+I
for(var g=I;g<U;g++){v[r.charCodeAt(g)]|=1<<g}var b=e
for(var h=0;h<t;h++){var A=v[a.charCodeAt(h)]
var C=o[h/32|0]>>>h&1
var M=n[h/32|0]>>>h&1
var m=A|y
var p=((A|M)&_)+_^_|A|M
var w=y|~(p|_)
var x=_&p
b+=w>>>e-1&1
b-=x>>>e-1&1
if(w>>>31^C){o[h/32|0]^=1<<h}if(x>>>31^M){n[h/32|0]^=1<<h}w=w<<1|C
x=x<<1|M
_=x|~(m|w)
y=w&m}for(var g=I;g<U;g++){v[r.charCodeAt(g)]=0}return b}
var distance=function(r,a){if(r.length<a.length){var v=a
a=r
r=v}if(a.length===0){return r.length}if(r.length<=32){return myers_32(r,a)}return myers_x(r,a)}
a.distance=distance
var closest=function(r,a){var v=Infinity
var t=0
for(var e=0;e<a.length;e++){var n=distance(r,a[e])
if(n<v){v=n
t=e}}return a[t]}
a.closest=closest}}
