"use strict"
exports.id=269
exports.ids=[269]
exports.modules={1269:function(A,I,i){i.r(I)
i.d(I,{createSHA256:function(){return createSHA256},createSHA256WorkerCode:function(){return createSHA256WorkerCode}})
var n=i(8590)
var g=(()=>{var A=require("url").pathToFileURL(__filename).href
return function(A={}){var I=A
var i,n
I["ready"]=new Promise((A,I)=>{i=A
n=I})
var g=Object.assign({},I)
var e=[]
var a="./this.program"
var quit_=(A,I)=>{throw I}
var t=typeof window=="object"
var B=typeof importScripts=="function"
var E=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string"
var r=!t&&!E&&!B
var c=""
function locateFile(A){if(I["locateFile"]){return I["locateFile"](A,c)}return c+A}var o,C,Q
if(t||B){if(B){c=self.location.href}else if(typeof document!="undefined"&&document.currentScript){c=document.currentScript.src}if(false){}if(c.startsWith("blob:")){c=""}else{c=c.substr(0,c.replace(/[?#].*/,"").lastIndexOf("/")+1)}{o=A=>{var I=new XMLHttpRequest
I.open("GET",A,false)
I.send(null)
return I.responseText}
if(B){Q=A=>{var I=new XMLHttpRequest
I.open("GET",A,false)
I.responseType="arraybuffer"
I.send(null)
return new Uint8Array(I.response)}}C=(A,I,i)=>{var n=new XMLHttpRequest
n.open("GET",A,true)
n.responseType="arraybuffer"
n.onload=()=>{if(n.status==200||n.status==0&&n.response){I(n.response)
return}i()}
n.onerror=i
n.send(null)}}}else{}var s=I["print"]||console.log.bind(console)
var d=I["printErr"]||console.error.bind(console)
Object.assign(I,g)
g=null
if(I["arguments"])e=I["arguments"]
if(I["thisProgram"])a=I["thisProgram"]
if(I["quit"])quit_=I["quit"]
var u
if(I["wasmBinary"])u=I["wasmBinary"]
if(typeof WebAssembly!="object"){abort("no native wasm support detected")}function intArrayFromBase64(A){var I=atob(A)
var i=new Uint8Array(I.length)
for(var n=0;n<I.length;++n){i[n]=I.charCodeAt(n)}return i}function tryParseAsDataURI(A){if(!isDataURI(A)){return}return intArrayFromBase64(A.slice(x.length))}var y
var h=false
var l
function assert(A,I){if(!A){abort(I)}}var f,R,H,D,F,N,q,S,p
function updateMemoryViews(){var A=y.buffer
I["HEAP8"]=R=new Int8Array(A)
I["HEAP16"]=D=new Int16Array(A)
I["HEAPU8"]=H=new Uint8Array(A)
I["HEAPU16"]=F=new Uint16Array(A)
I["HEAP32"]=N=new Int32Array(A)
I["HEAPU32"]=q=new Uint32Array(A)
I["HEAPF32"]=S=new Float32Array(A)
I["HEAPF64"]=p=new Float64Array(A)}var G=[]
var M=[]
var w=[]
var k=[]
var Y=false
function preRun(){if(I["preRun"]){if(typeof I["preRun"]=="function")I["preRun"]=[I["preRun"]]
while(I["preRun"].length){addOnPreRun(I["preRun"].shift())}}callRuntimeCallbacks(G)}function initRuntime(){Y=true
callRuntimeCallbacks(M)}function postRun(){if(I["postRun"]){if(typeof I["postRun"]=="function")I["postRun"]=[I["postRun"]]
while(I["postRun"].length){addOnPostRun(I["postRun"].shift())}}callRuntimeCallbacks(k)}function addOnPreRun(A){G.unshift(A)}function addOnInit(A){M.unshift(A)}function addOnExit(A){}function addOnPostRun(A){k.unshift(A)}var z=0
var J=null
var v=null
function getUniqueRunDependency(A){return A}function addRunDependency(A){z++
I["monitorRunDependencies"]?.(z)}function removeRunDependency(A){z--
I["monitorRunDependencies"]?.(z)
if(z==0){if(J!==null){clearInterval(J)
J=null}if(v){var i=v
v=null
i()}}}function abort(A){I["onAbort"]?.(A)
A="Aborted("+A+")"
d(A)
h=true
l=1
A+=". Build with -sASSERTIONS for more info."
var i=new WebAssembly.RuntimeError(A)
n(i)
throw i}var x="data:application/octet-stream;base64,"
var isDataURI=A=>A.startsWith(x)
var isFileURI=A=>A.startsWith("file://")
var U
U="data:application/octet-stream;base64,AGFzbQEAAAABHQZgAX8AYAABf2AAAGABfwF/YAJ/fwBgA39/fwF/Aw0MAgAEAgMBBQABAQADBAUBcAEBAQUGAQGAAoACBg4CfwFB8IuEBAt/AUEACweYAQoGbWVtb3J5AgARX193YXNtX2NhbGxfY3RvcnMAAAtIYXNoX1VwZGF0ZQABCkhhc2hfRmluYWwAAwlIYXNoX0luaXQABAxHZXRCdWZmZXJQdHIABRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAJc3RhY2tTYXZlAAkMc3RhY2tSZXN0b3JlAAoKc3RhY2tBbGxvYwALCossDAIAC+4CAgV/AX5BACgCwAoiASABKQNAIgYgAK18NwNAAkACQAJAIAanQT9xIgINAEGACyEBIAAhAgwBC0HAACACayEDAkAgAEUNACADIAAgAyAASRshBCABIAJqIQVBACEBA0AgBSABIgFqQYALIAFqLQAAOgAAIAFBAWoiAiEBIAIgBEcNAAsLAkACQCAAIANJIgRFDQBBgAshASAAIQIMAQtBACgCwAoiAUHIAGogARACQYALIANqIQEgACADayECCyABIQEgAiECIAQNAQsgASEBAkACQCACIgJBwABPDQAgASEFIAIhAAwBCyACIQIgASEEA0BBACgCwApByABqIAQiBBACIAJBQGoiASECIARBwABqIgUhBCAFIQUgASEAIAFBP0sNAAsLIAUhBSAAIgBFDQBBACEBQQAhAgNAQQAoAsAKIAEiAWogBSABai0AADoAACACQQFqIgJB/wFxIgQhASACIQIgACAESw0ACwsLqCEBK38gACgCCCICIAAoAgQiAyAAKAIAIgRzcSADIARxcyAEQR53IARBE3dzIARBCndzaiAAKAIQIgVBGncgBUEVd3MgBUEHd3MgACgCHCIGaiAAKAIYIgcgACgCFCIIcyAFcSAHc2ogASgCACIJQRh0IAlBgP4DcUEIdHIgCUEIdkGA/gNxIAlBGHZyciIKakGY36iUBGoiC2oiCSAEcyADcSAJIARxcyAJQR53IAlBE3dzIAlBCndzaiAHIAEoAgQiDEEYdCAMQYD+A3FBCHRyIAxBCHZBgP4DcSAMQRh2cnIiDWogCyAAKAIMIg5qIg8gCCAFc3EgCHNqIA9BGncgD0EVd3MgD0EHd3NqQZGJ3YkHaiIQaiIMIAlzIARxIAwgCXFzIAxBHncgDEETd3MgDEEKd3NqIAggASgCCCILQRh0IAtBgP4DcUEIdHIgC0EIdkGA/gNxIAtBGHZyciIRaiAQIAJqIhIgDyAFc3EgBXNqIBJBGncgEkEVd3MgEkEHd3NqQc/3g657aiITaiILIAxzIAlxIAsgDHFzIAtBHncgC0ETd3MgC0EKd3NqIAUgASgCDCIQQRh0IBBBgP4DcUEIdHIgEEEIdkGA/gNxIBBBGHZyciIUaiATIANqIhMgEiAPc3EgD3NqIBNBGncgE0EVd3MgE0EHd3NqQaW3181+aiIVaiIQIAtzIAxxIBAgC3FzIBBBHncgEEETd3MgEEEKd3NqIA8gASgCECIWQRh0IBZBgP4DcUEIdHIgFkEIdkGA/gNxIBZBGHZyciIXaiAVIARqIhYgEyASc3EgEnNqIBZBGncgFkEVd3MgFkEHd3NqQduE28oDaiIYaiIPIBBzIAtxIA8gEHFzIA9BHncgD0ETd3MgD0EKd3NqIAEoAhQiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiGSASaiAYIAlqIhIgFiATc3EgE3NqIBJBGncgEkEVd3MgEkEHd3NqQfGjxM8FaiIYaiIJIA9zIBBxIAkgD3FzIAlBHncgCUETd3MgCUEKd3NqIAEoAhgiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiGiATaiAYIAxqIhMgEiAWc3EgFnNqIBNBGncgE0EVd3MgE0EHd3NqQaSF/pF5aiIYaiIMIAlzIA9xIAwgCXFzIAxBHncgDEETd3MgDEEKd3NqIAEoAhwiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiGyAWaiAYIAtqIhYgEyASc3EgEnNqIBZBGncgFkEVd3MgFkEHd3NqQdW98dh6aiIYaiILIAxzIAlxIAsgDHFzIAtBHncgC0ETd3MgC0EKd3NqIAEoAiAiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiHCASaiAYIBBqIhIgFiATc3EgE3NqIBJBGncgEkEVd3MgEkEHd3NqQZjVnsB9aiIYaiIQIAtzIAxxIBAgC3FzIBBBHncgEEETd3MgEEEKd3NqIAEoAiQiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiHSATaiAYIA9qIhMgEiAWc3EgFnNqIBNBGncgE0EVd3MgE0EHd3NqQYG2jZQBaiIYaiIPIBBzIAtxIA8gEHFzIA9BHncgD0ETd3MgD0EKd3NqIAEoAigiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiHiAWaiAYIAlqIhYgEyASc3EgEnNqIBZBGncgFkEVd3MgFkEHd3NqQb6LxqECaiIYaiIJIA9zIBBxIAkgD3FzIAlBHncgCUETd3MgCUEKd3NqIAEoAiwiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiHyASaiAYIAxqIhIgFiATc3EgE3NqIBJBGncgEkEVd3MgEkEHd3NqQcP7sagFaiIYaiIMIAlzIA9xIAwgCXFzIAxBHncgDEETd3MgDEEKd3NqIAEoAjAiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiICATaiAYIAtqIhMgEiAWc3EgFnNqIBNBGncgE0EVd3MgE0EHd3NqQfS6+ZUHaiIYaiILIAxzIAlxIAsgDHFzIAtBHncgC0ETd3MgC0EKd3NqIAEoAjQiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiISAWaiAYIBBqIhAgEyASc3EgEnNqIBBBGncgEEEVd3MgEEEHd3NqQf7j+oZ4aiIYaiIWIAtzIAxxIBYgC3FzIBZBHncgFkETd3MgFkEKd3NqIAEoAjgiFUEYdCAVQYD+A3FBCHRyIBVBCHZBgP4DcSAVQRh2cnIiIiASaiAYIA9qIg8gECATc3EgE3NqIA9BGncgD0EVd3MgD0EHd3NqQaeN8N55aiIVaiISIBZzIAtxIBIgFnFzIBJBHncgEkETd3MgEkEKd3NqIAEoAjwiAUEYdCABQYD+A3FBCHRyIAFBCHZBgP4DcSABQRh2cnIiIyATaiAVIAlqIgEgDyAQc3EgEHNqIAFBGncgAUEVd3MgAUEHd3NqQfTi74x8aiIJaiEVIBIhGCAWISQgCyElIAkgDGohJiABIScgDyEoIBAhKSAjISMgIiEiICEhISAgISAgHyEfIB4hHiAdIR0gHCEcIBshGyAaIRogGSEZIBchFyAUIRQgESERIA0hECAKIQxBgAkhAUEQISoDQCAVIgkgGCIKcyAkIitxIAkgCnFzIAlBHncgCUETd3MgCUEKd3NqIBAiEEEZdyAQQQ53cyAQQQN2cyAMaiAdIh1qICIiFkEPdyAWQQ13cyAWQQp2c2oiDCApaiAmIhIgJyIPICgiE3NxIBNzaiASQRp3IBJBFXdzIBJBB3dzaiABIgEoAgBqIiRqIgsgCXMgCnEgCyAJcXMgC0EedyALQRN3cyALQQp3c2ogESIYQRl3IBhBDndzIBhBA3ZzIBBqIB4iHmogIyIVQQ93IBVBDXdzIBVBCnZzaiINIBNqIAEoAgRqICQgJWoiEyASIA9zcSAPc2ogE0EadyATQRV3cyATQQd3c2oiJWoiECALcyAJcSAQIAtxcyAQQR53IBBBE3dzIBBBCndzaiAUIiRBGXcgJEEOd3MgJEEDdnMgGGogHyIfaiAMQQ93IAxBDXdzIAxBCnZzaiIRIA9qIAEoAghqICUgK2oiGCATIBJzcSASc2ogGEEadyAYQRV3cyAYQQd3c2oiJWoiDyAQcyALcSAPIBBxcyAPQR53IA9BE3dzIA9BCndzaiAXIhdBGXcgF0EOd3MgF0EDdnMgJGogICIgaiANQQ93IA1BDXdzIA1BCnZzaiIUIBJqIAEoAgxqICUgCmoiCiAYIBNzcSATc2ogCkEadyAKQRV3cyAKQQd3c2oiJWoiEiAPcyAQcSASIA9xcyASQR53IBJBE3dzIBJBCndzaiATIBkiJEEZdyAkQQ53cyAkQQN2cyAXaiAhIiFqIBFBD3cgEUENd3MgEUEKdnNqIhdqIAEoAhBqICUgCWoiEyAKIBhzcSAYc2ogE0EadyATQRV3cyATQQd3c2oiJWoiCSAScyAPcSAJIBJxcyAJQR53IAlBE3dzIAlBCndzaiABKAIUIBoiGkEZdyAaQQ53cyAaQQN2cyAkaiAWaiAUQQ93IBRBDXdzIBRBCnZzaiIZaiAYaiAlIAtqIhggEyAKc3EgCnNqIBhBGncgGEEVd3MgGEEHd3NqIiVqIgsgCXMgEnEgCyAJcXMgC0EedyALQRN3cyALQQp3c2ogASgCGCAbIiRBGXcgJEEOd3MgJEEDdnMgGmogFWogF0EPdyAXQQ13cyAXQQp2c2oiGmogCmogJSAQaiIKIBggE3NxIBNzaiAKQRp3IApBFXdzIApBB3dzaiIlaiIQIAtzIAlxIBAgC3FzIBBBHncgEEETd3MgEEEKd3NqIAEoAhwgHCIcQRl3IBxBDndzIBxBA3ZzICRqIAxqIBlBD3cgGUENd3MgGUEKdnNqIhtqIBNqICUgD2oiJCAKIBhzcSAYc2ogJEEadyAkQRV3cyAkQQd3c2oiE2oiDyAQcyALcSAPIBBxcyAPQR53IA9BE3dzIA9BCndzaiABKAIgIB1BGXcgHUEOd3MgHUEDdnMgHGogDWogGkEPdyAaQQ13cyAaQQp2c2oiHGogGGogEyASaiIYICQgCnNxIApzaiAYQRp3IBhBFXdzIBhBB3dzaiITaiISIA9zIBBxIBIgD3FzIBJBHncgEkETd3MgEkEKd3NqIAEoAiQgHkEZdyAeQQ53cyAeQQN2cyAdaiARaiAbQQ93IBtBDXdzIBtBCnZzaiIdaiAKaiATIAlqIgkgGCAkc3EgJHNqIAlBGncgCUEVd3MgCUEHd3NqIgpqIhMgEnMgD3EgEyAScXMgE0EedyATQRN3cyATQQp3c2ogASgCKCAfQRl3IB9BDndzIB9BA3ZzIB5qIBRqIBxBD3cgHEENd3MgHEEKdnNqIh5qICRqIAogC2oiCiAJIBhzcSAYc2ogCkEadyAKQRV3cyAKQQd3c2oiJGoiCyATcyAScSALIBNxcyALQR53IAtBE3dzIAtBCndzaiABKAIsICBBGXcgIEEOd3MgIEEDdnMgH2ogF2ogHUEPdyAdQQ13cyAdQQp2c2oiH2ogGGogJCAQaiIYIAogCXNxIAlzaiAYQRp3IBhBFXdzIBhBB3dzaiIkaiIQIAtzIBNxIBAgC3FzIBBBHncgEEETd3MgEEEKd3NqIAEoAjAgIUEZdyAhQQ53cyAhQQN2cyAgaiAZaiAeQQ93IB5BDXdzIB5BCnZzaiIgaiAJaiAkIA9qIiQgGCAKc3EgCnNqICRBGncgJEEVd3MgJEEHd3NqIg9qIgkgEHMgC3EgCSAQcXMgCUEedyAJQRN3cyAJQQp3c2ogASgCNCAWQRl3IBZBDndzIBZBA3ZzICFqIBpqIB9BD3cgH0ENd3MgH0EKdnNqIiFqIApqIA8gEmoiDyAkIBhzcSAYc2ogD0EadyAPQRV3cyAPQQd3c2oiCmoiEiAJcyAQcSASIAlxcyASQR53IBJBE3dzIBJBCndzaiABKAI4IBVBGXcgFUEOd3MgFUEDdnMgFmogG2ogIEEPdyAgQQ13cyAgQQp2c2oiImogGGogCiATaiITIA8gJHNxICRzaiATQRp3IBNBFXdzIBNBB3dzaiIYaiIWIBJzIAlxIBYgEnFzIBZBHncgFkETd3MgFkEKd3NqIAEoAjwgDEEZdyAMQQ53cyAMQQN2cyAVaiAcaiAhQQ93ICFBDXdzICFBCnZzaiIKaiAkaiAYIAtqIgsgEyAPc3EgD3NqIAtBGncgC0EVd3MgC0EHd3NqIiZqIishFSAWIRggEiEkIAkhJSAmIBBqIiwhJiALIScgEyEoIA8hKSAKISMgIiEiICEhISAgISAgHyEfIB4hHiAdIR0gHCEcIBshGyAaIRogGSEZIBchFyAUIRQgESERIA0hECAMIQwgAUHAAGohASAqIgpBEGohKiAKQTBJDQALIAAgDyAGajYCHCAAIBMgB2o2AhggACALIAhqNgIUIAAgLCAFajYCECAAIAkgDmo2AgwgACASIAJqNgIIIAAgFiADajYCBCAAICsgBGo2AgAL1AMDBX8BfgF7QQAoAsAKIgAgACgCQCIBQQJ2QQ9xIgJBAnRqIgMgAygCAEF/IAFBA3QiAXRBf3NxQYABIAF0czYCAAJAAkAgAkEOTw0AIAJBAWohAAwBCwJAIAJBDkcNACAAQQA2AjwLIABByABqIAAQAkEAIQALAkAgACIAQQ1LDQBBACgCwAogAEECdCIAakEAQTggAGsQBhoLQQAoAsAKIgAgACkDQCIFpyICQRt0IAJBC3RBgID8B3FyIAJBBXZBgP4DcSACQQN0QRh2cnI2AjwgACAFQh2IpyICQRh0IAJBgP4DcUEIdHIgAkEIdkGA/gNxIAJBGHZycjYCOCAAQcgAaiAAEAJBACgCwApBPGohAUEAIQADQCABQQcgACIAa0ECdGoiAiAC/QACACAG/Q0MDQ4PCAkKCwQFBgcAAQIDIAb9DQMCAQAHBgUECwoJCA8ODQwgBv0NDA0ODwgJCgsEBQYHAAECA/0LAgAgAEEEaiICIQAgAkEIRw0ACwJAQQAoAsAKIgMoAmhFDQAgA0HIAGohBEEAIQBBACECA0BBgAsgACIAaiAEIABqLQAAOgAAIAJBAWoiAkH/AXEiASEAIAIhAiADKAJoIAFLDQALCwtxAQJ/QQAoAsAKIgFCADcDQCABQcgAaiECAkAgAEHgAUcNACABQRw2AmggAkEQakEA/QAEsAj9CwIAIAJBAP0ABKAI/QsCAEEADwsgAUEgNgJoIAJBEGpBAP0ABJAI/QsCACACQQD9AASACP0LAgBBAAsFAEGACwvyAgIDfwF+AkAgAkUNACAAIAE6AAAgACACaiIDQX9qIAE6AAAgAkEDSQ0AIAAgAToAAiAAIAE6AAEgA0F9aiABOgAAIANBfmogAToAACACQQdJDQAgACABOgADIANBfGogAToAACACQQlJDQAgAEEAIABrQQNxIgRqIgMgAUH/AXFBgYKECGwiATYCACADIAIgBGtBfHEiBGoiAkF8aiABNgIAIARBCUkNACADIAE2AgggAyABNgIEIAJBeGogATYCACACQXRqIAE2AgAgBEEZSQ0AIAMgATYCGCADIAE2AhQgAyABNgIQIAMgATYCDCACQXBqIAE2AgAgAkFsaiABNgIAIAJBaGogATYCACACQWRqIAE2AgAgBCADQQRxQRhyIgVrIgJBIEkNACABrUKBgICAEH4hBiADIAVqIQEDQCABIAY3AxggASAGNwMQIAEgBjcDCCABIAY3AwAgAUEgaiEBIAJBYGoiAkEfSw0ACwsgAAsGACAAJAELBAAjAQsEACMACwYAIAAkAAsSAQJ/IwAgAGtBcHEiASQAIAELC9ICAgBBgAgLwAJn5glqha5nu3Lzbjw69U+lf1IOUYxoBZur2YMfGc3gW9ieBcEH1Xw2F91wMDlZDvcxC8D/ERVYaKeP+WSkT/q+mC+KQpFEN3HP+8C1pdu16VvCVjnxEfFZpII/ktVeHKuYqgfYAVuDEr6FMSTDfQxVdF2+cv6x3oCnBtybdPGbwcFpm+SGR77vxp3BD8yhDCRvLOktqoR0StypsFzaiPl2UlE+mG3GMajIJwOwx39Zv/ML4MZHkafVUWPKBmcpKRSFCrcnOCEbLvxtLE0TDThTVHMKZbsKanYuycKBhSxykqHov6JLZhqocItLwqNRbMcZ6JLRJAaZ1oU1DvRwoGoQFsGkGQhsNx5Md0gntbywNLMMHDlKqthOT8qcW/NvLmjugo90b2OleBR4yIQIAseM+v++kOtsUKT3o/m+8nhxxgBBwAoLBIAFgAA="
if(!isDataURI(U)){U=locateFile(U)}function getBinarySync(A){if(A==U&&u){return new Uint8Array(u)}var I=tryParseAsDataURI(A)
if(I){return I}if(Q){return Q(A)}throw"both async and sync fetching of the wasm failed"}function getBinaryPromise(A){return Promise.resolve().then(()=>getBinarySync(A))}function instantiateArrayBuffer(A,I,i){return getBinaryPromise(A).then(A=>WebAssembly.instantiate(A,I)).then(i,A=>{d(`failed to asynchronously prepare wasm: ${A}`)
abort(A)})}function instantiateAsync(A,I,i,n){return instantiateArrayBuffer(I,i,n)}function createWasm(){var A={env:T,wasi_snapshot_preview1:T}
function receiveInstance(A,I){P=A.exports
y=P["memory"]
updateMemoryViews()
addOnInit(P["__wasm_call_ctors"])
removeRunDependency("wasm-instantiate")
return P}addRunDependency("wasm-instantiate")
function receiveInstantiationResult(A){receiveInstance(A["instance"])}if(I["instantiateWasm"]){try{return I["instantiateWasm"](A,receiveInstance)}catch(A){d(`Module.instantiateWasm callback failed with error: ${A}`)
n(A)}}instantiateAsync(u,U,A,receiveInstantiationResult).catch(n)
return{}}var V
var m
function ExitStatus(A){this.name="ExitStatus"
this.message=`Program terminated with exit(${A})`
this.status=A}var callRuntimeCallbacks=A=>{while(A.length>0){A.shift()(I)}}
function getValue(A,I="i8"){if(I.endsWith("*"))I="*"
switch(I){case"i1":return R[A]
case"i8":return R[A]
case"i16":return D[A>>1]
case"i32":return N[A>>2]
case"i64":abort("to do getValue(i64) use WASM_BIGINT")
case"float":return S[A>>2]
case"double":return p[A>>3]
case"*":return q[A>>2]
default:abort(`invalid type for getValue: ${I}`)}}var K=I["noExitRuntime"]||true
function setValue(A,I,i="i8"){if(i.endsWith("*"))i="*"
switch(i){case"i1":R[A]=I
break
case"i8":R[A]=I
break
case"i16":D[A>>1]=I
break
case"i32":N[A>>2]=I
break
case"i64":abort("to do setValue(i64) use WASM_BIGINT")
case"float":S[A>>2]=I
break
case"double":p[A>>3]=I
break
case"*":q[A>>2]=I
break
default:abort(`invalid type for setValue: ${i}`)}}var T={}
var P=createWasm()
var ___wasm_call_ctors=()=>(___wasm_call_ctors=P["__wasm_call_ctors"])()
var Z=I["_Hash_Update"]=A=>(Z=I["_Hash_Update"]=P["Hash_Update"])(A)
var b=I["_Hash_Final"]=()=>(b=I["_Hash_Final"]=P["Hash_Final"])()
var X=I["_Hash_Init"]=A=>(X=I["_Hash_Init"]=P["Hash_Init"])(A)
var W=I["_GetBufferPtr"]=()=>(W=I["_GetBufferPtr"]=P["GetBufferPtr"])()
var stackSave=()=>(stackSave=P["stackSave"])()
var stackRestore=A=>(stackRestore=P["stackRestore"])(A)
var stackAlloc=A=>(stackAlloc=P["stackAlloc"])(A)
var L
v=function runCaller(){if(!L)run()
if(!L)v=runCaller}
function run(){if(z>0){return}preRun()
if(z>0){return}function doRun(){if(L)return
L=true
I["calledRun"]=true
if(h)return
initRuntime()
i(I)
if(I["onRuntimeInitialized"])I["onRuntimeInitialized"]()
postRun()}if(I["setStatus"]){I["setStatus"]("Running...")
setTimeout(function(){setTimeout(function(){I["setStatus"]("")},1)
doRun()},1)}else{doRun()}}if(I["preInit"]){if(typeof I["preInit"]=="function")I["preInit"]=[I["preInit"]]
while(I["preInit"].length>0){I["preInit"].pop()()}}run()
return A.ready}})()
var e=g
async function createSHA256(A=false){const I=8*1024*1024
const i=A?await self["SHA256WasmModule"]():await e()
const n=i.HEAPU8.subarray(i._GetBufferPtr())
return{init(){i._Hash_Init(256)},update(A){let g=0
while(g<A.byteLength){const e=A.byteLength-g
const a=Math.min(e,I)
n.set(A.subarray(g,g+a))
i._Hash_Update(a)
g+=a}},digest(A){if(A!=="hex"){throw new Error("Only digest hex is supported")}i._Hash_Final()
const I=Array.from(n.slice(0,32))
return I.map(A=>A.toString(16).padStart(2,"0")).join("")}}}function createSHA256WorkerCode(){return`\n\t\tself.addEventListener('message', async (event) => {\n      const { file } = event.data;\n      const sha256 = await self.createSHA256(true);\n      sha256.init();\n      const reader = file.stream().getReader();\n      const total = file.size;\n      let bytesDone = 0;\n      while (true) {\n        const { done, value } = await reader.read();\n        if (done) {\n          break;\n        }\n        sha256.update(value);\n        bytesDone += value.length;\n        postMessage({ progress: bytesDone / total });\n      }\n      postMessage({ sha256: sha256.digest('hex') });\n    });\n    self.SHA256WasmModule = ${e.toString()};\n    self.createSHA256 = ${createSHA256.toString()};\n  `}}}
