"use strict"
exports.id=429
exports.ids=[429]
exports.modules={8590:function(e,t,n){var r=Object.getOwnPropertyNames
var s=null&&(e=>typeof require!=="undefined"?require:typeof Proxy!=="undefined"?new Proxy(e,{get:(e,t)=>(typeof require!=="undefined"?require:e)[t]}):e)(function(e){if(typeof require!=="undefined")return require.apply(this,arguments)
throw new Error('Dynamic require of "'+e+'" is not supported')})
var __commonJS=(e,t)=>function __require2(){return t||(0,e[r(e)[0]])((t={exports:{}}).exports,t),t.exports}},1429:function(e,t,n){n.r(t)
n.d(t,{DATASET_EXPANDABLE_KEYS:function(){return Gn},DATASET_EXPAND_KEYS:function(){return Kn},DEFAULT_REVISION:function(){return ns},DIFFUSERS_SAFETENSORS_FILE:function(){return $r},DIFFUSERS_SAFETENSORS_INDEX_FILE:function(){return Ir},DIFFUSERS_WEIGHTS_SUBFOLDERS:function(){return Br},HUB_URL:function(){return Ze},HubApiError:function(){return et},InvalidApiResponseFormatError:function(){return tt},JsonStreamParseError:function(){return rr},MODEL_DERIVED_FIELD_TO_API_KEY:function(){return er},MODEL_EXPANDABLE_KEYS:function(){return Zn},MODEL_EXPAND_KEYS:function(){return Yn},REGEX_COMMIT_HASH:function(){return Qn},REPO_ID_SEPARATOR:function(){return Ye},RE_SAFETENSORS_FILE:function(){return Lr},RE_SAFETENSORS_INDEX_FILE:function(){return _r},RE_SAFETENSORS_SHARD_FILE:function(){return Pr},SAFETENSORS_FILE:function(){return Er},SAFETENSORS_INDEX_FILE:function(){return Tr},SPACE_EXPANDABLE_KEYS:function(){return nr},SPACE_EXPAND_KEYS:function(){return tr},SafetensorParseError:function(){return Zr},__internal_XetBlob:function(){return on},__internal_sha256:function(){return sha256},assertSafeShardFilename:function(){return assertSafeShardFilename},cancelJob:function(){return cancelJob},checkRepoAccess:function(){return checkRepoAccess},commit:function(){return commit},commitIter:function(){return commitIter},commitIterBucket:function(){return commitIterBucket},computeNumOfParamsByDtypeSingleFile:function(){return computeNumOfParamsByDtypeSingleFile},copyFile:function(){return copyFile},copyFileIter:function(){return copyFileIter},copyFiles:function(){return copyFiles},copyFilesIter:function(){return copyFilesIter},copyFolder:function(){return copyFolder},copyFolderIter:function(){return copyFolderIter},countCommits:function(){return countCommits},createBranch:function(){return createBranch},createCollection:function(){return createCollection},createRepo:function(){return createRepo},createScheduledJob:function(){return createScheduledJob},datasetInfo:function(){return datasetInfo},deleteBranch:function(){return deleteBranch},deleteCollection:function(){return deleteCollection},deleteFile:function(){return deleteFile},deleteFiles:function(){return deleteFiles},deleteRepo:function(){return deleteRepo},deleteScheduledJob:function(){return deleteScheduledJob},downloadFile:function(){return downloadFile},downloadFileToCacheDir:function(){return downloadFileToCacheDir},duplicateJob:function(){return duplicateJob},encodeShardFilename:function(){return encodeShardFilename},fileDownloadInfo:function(){return fileDownloadInfo},fileExists:function(){return fileExists},getBlobStat:function(){return getBlobStat},getHFHubCachePath:function(){return getHFHubCachePath},getJob:function(){return getJob},getQuantizationMultiplier:function(){return getQuantizationMultiplier},getRepoFolderName:function(){return getRepoFolderName},getScheduledJob:function(){return getScheduledJob},globMatch:function(){return globMatch},isQuantizedTensor:function(){return isQuantizedTensor},listCollections:function(){return listCollections},listCommits:function(){return listCommits},listDatasets:function(){return listDatasets},listFiles:function(){return listFiles},listJobHardware:function(){return listJobHardware},listJobs:function(){return listJobs},listModels:function(){return listModels},listScheduledJobs:function(){return listScheduledJobs},listSpaces:function(){return listSpaces},matchesCompressedTensorsTarget:function(){return matchesCompressedTensorsTarget},modelInfo:function(){return modelInfo},oauthHandleRedirect:function(){return oauthHandleRedirect},oauthHandleRedirectIfPresent:function(){return oauthHandleRedirectIfPresent},oauthLoginUrl:function(){return oauthLoginUrl},parseRepoType:function(){return parseRepoType},parseSafetensorsMetadata:function(){return parseSafetensorsMetadata},parseSafetensorsShardFilename:function(){return parseSafetensorsShardFilename},parseTotalParameters:function(){return parseTotalParameters},pathsInfo:function(){return pathsInfo},relativeUnderFolder:function(){return relativeUnderFolder},repoExists:function(){return repoExists},resumeScheduledJob:function(){return resumeScheduledJob},runJob:function(){return runJob},runScheduledJob:function(){return runScheduledJob},scanCacheDir:function(){return scanCacheDir},scanCachedRepo:function(){return scanCachedRepo},scanRefsDir:function(){return scanRefsDir},scanSnapshotDir:function(){return scanSnapshotDir},snapshotDownload:function(){return snapshotDownload},spaceInfo:function(){return spaceInfo},streamJobEvents:function(){return streamJobEvents},streamJobLogs:function(){return streamJobLogs},streamJobMetrics:function(){return streamJobMetrics},streamJson:function(){return streamJson},suspendScheduledJob:function(){return suspendScheduledJob},uploadFile:function(){return uploadFile},uploadFiles:function(){return uploadFiles},uploadFilesWithProgress:function(){return uploadFilesWithProgress},validateTensorEntry:function(){return validateTensorEntry},whoAmI:function(){return whoAmI}})
var r=n(857)
var s=n(6928)
var a=n(1943)
const o=[0xb088d3a9e840f559n,0x5652c7f739ed20d6n,0x45b28969898972abn,0x6b0a89d5b68ec777n,0x368f573e8b7a31b7n,0x1dc636dce936d94bn,0x207a4c4e5554d5b6n,0xa474b34628239acbn,0x3b06a83e1ca3b912n,0x90e78d6c2f02baf7n,0xe1c92df7150d9a8an,0x8e95053a1086d3adn,0x5a2ef4f1b83a0722n,0xa50fac949f807faen,0x0e7303eb80d8d681n,0x99b07edc1570ad0fn,0x689d2fb555fd3076n,0x00005082119ea468n,0xc4b08306a88fcc28n,0x3eb0678af6374afdn,0xf19f87ab86ad7436n,0xf2129fbfbe6bc736n,0x481149575c98a4edn,0x0000010695477bc5n,0x1fba37801a9ceaccn,0x3bf06fd663a49b6dn,0x99687e9782e3874bn,0x79a10673aa50d8e3n,0xe4accf9e6211f420n,0x2520e71f87579071n,0x2bd5d3fd781a8a9bn,0x00de4dcddd11c873n,0xeaa9311c5a87392fn,0xdb748eb617bc40ffn,0xaf579a8df620bf6fn,0x86a6e5da1b09c2b1n,0xcc2fc30ac322a12en,0x355e2afec1f74267n,0x2d99c8f4c021a47bn,0xbade4b4a9404cfc3n,0xf7b518721d707d69n,0x3286b6587bf32c20n,0x0000b68886af270cn,0xa115d6e4db8a9079n,0x484f7e9c97b2e199n,0xccca7bb75713e301n,0xbf2584a62bb0f160n,0xade7e813625dbcc8n,0x000070940d87955an,0x8ae69108139e626fn,0xbd776ad72fde38a2n,0xfb6b001fc2fcc0cfn,0xc7a474b8e67bc427n,0xbaf6f11610eb5d58n,0x09cb1f5b6de770d1n,0xb0b219e6977d4c47n,0x00ccbc386ea7ad4an,0xcc849d0adf973f01n,0x73a3ef7d016af770n,0xc807d2d386bdbdfen,0x7f2ac9966c791730n,0xd037a86bc6c504dan,0xf3f17c661eaa609dn,0xaca626b04daae687n,0x755a99374f4a5b07n,0x90837ee65b2caeden,0x6ee8ad93fd560785n,0x0000d9e11053edd8n,0x9e063bb2d21cdbd7n,0x07ab77f12a01d2b2n,0xec550255e6641b44n,0x78fb94a8449c14c6n,0xc7510e1bc6c0f5f5n,0x0000320b36e4cae3n,0x827c33262c8b1a2dn,0x14675f0b48ea4144n,0x267bd3a6498decebn,0xf1916ff982f5035en,0x86221b7ff434fb88n,0x9dbecee7386f49d8n,0xea58f8cac80f8f4an,0x008d198692fc64d8n,0x6d38704fbabf9a36n,0xe032cb07d1e7be4cn,0x228d21f6ad450890n,0x635cb1bfc02589a5n,0x4620a1739ca2ce71n,0xa7e7dfe3aae5fb58n,0x0c10ca932b3c0debn,0x2727fee884afed7bn,0xa2df1c6df9e2ab1fn,0x4dcdd1ac0774f523n,0x000070ffad33e24en,0xa2ace87bc5977816n,0x9892275ab4286049n,0xc2861181ddf18959n,0xbb9972a042483e19n,0xef70cd3766513078n,0x00000513abfc9864n,0xc058b61858c94083n,0x09e850859725e0den,0x9197fb3bf83e7d94n,0x7e1e626d12b64bcen,0x520c54507f7b57d1n,0xbee1797174e22416n,0x6fd9ac3222e95587n,0x0023957c9adfbf3en,0xa01c7d7e234bbe15n,0xaba2c758b8a38cbbn,0x0d1fa0ceec3e2b30n,0x0bb6a58b7e60b991n,0x4333dd5b9fa26635n,0xc2fd3b7d4001c1a3n,0xfb41802454731127n,0x65a56185a50d18cbn,0xf67a02bd8784b54fn,0x696f11dd67e65063n,0x00002022fca814abn,0x8cd6be912db9d852n,0x695189b6e9ae8a57n,0xee9453b50ada0c28n,0xd8fc5ea91a78845en,0xab86bf191a4aa767n,0x0000c6b5c86415e5n,0x267310178e08a22en,0xed2d101b078bca25n,0x3b41ed84b226a8fbn,0x13e622120f28dc06n,0xa315f5ebfb706d26n,0x8816c34e3301bacen,0xe9395b9cbb71fdaen,0x002ce9202e721648n,0x4283db1d2bb3c91cn,0xd77d461ad2b1a6a5n,0xe2ec17e46eeb866bn,0xb8e0be4039fbc47cn,0xdea160c4d5299d04n,0x7eec86c8d28c3634n,0x2119ad129f98a399n,0xa6ccf46b61a283efn,0x2c52cedef658c617n,0x2db4871169acdd83n,0x0000f0d6f39ecbe9n,0x3dd5d8c98d2f9489n,0x8a1872a22b01f584n,0xf282a4c40e7b3cf2n,0x8020ec2ccb1ba196n,0x6693b6e09e59e313n,0x0000ce19cc7c83ebn,0x20cb5735f6479c3bn,0x762ebf3759d75a5bn,0x207bfe823d693975n,0xd77dc112339cd9d5n,0x9ba7834284627d03n,0x217dc513e95f51e9n,0xb27b1a29fc5e7816n,0x00d5cd9831bb662dn,0x71e39b806d75734cn,0x7e572af006fb1a23n,0xa2734f2f6ae91f85n,0xbf82c6b5022cddf2n,0x5c3beac60761a0den,0xcdc893bb47416998n,0x6d1085615c187e01n,0x77f8ae30ac277c5dn,0x917c6b81122a2c91n,0x5b75b699add16967n,0x0000cf6ae79a069bn,0xf3c40afa60de1104n,0x2063127aa59167c3n,0x621de62269d1894dn,0xd188ac1de62b4726n,0x107036e2154b673cn,0x0000b85f28553a1dn,0xf2ef4e4c18236f3dn,0xd9d6de6611b9f602n,0xa1fc7955fb47911cn,0xeb85fd032f298dbdn,0xbe27502fb3befae1n,0xe3034251c4cd661en,0x441364d354071836n,0x0082b36c75f2983en,0xb145910316fa66f0n,0x021c069c9847caf7n,0x2910dfc75a4b5221n,0x735b353e1c57a8b5n,0xce44312ce98ed96cn,0xbc942e4506bdfa65n,0xf05086a71257941bn,0xfec3b215d351ceadn,0x00ae1055e0144202n,0xf54b40846f42e454n,0x00007fd9c8bcbcc8n,0xbfbd9ef317de9bfen,0xa804302ff2854e12n,0x39ce4957a5e5d8d4n,0xffb9e2a45637ba84n,0x55b9ad1d9ea0818bn,0x00008acbf319178an,0x48e2bfc8d0fbfb38n,0x8be39841e848b5e8n,0x0e2712160696a08bn,0xd51096e84b44242an,0x1101ba176792e13an,0xc22e770f4531689dn,0x1689eff272bbc56cn,0x00a92a197f5650ecn,0xbc765990bda1784en,0xc61441e392fcb8aen,0x07e13a2ced31e4a0n,0x92cbe984234e9d4dn,0x8f4ff572bb7d8ac5n,0x0b9670c00b963bd0n,0x62955a581a03eb01n,0x645f83e5ea000254n,0x41fce516cd88f299n,0xbbda9748da7a98cfn,0x0000aab2fe4845fan,0x19761b069bf56555n,0x8b8f5e8343b6ad56n,0x3e5d1cfd144821d9n,0xec5c1e2ca2b0cd8fn,0xfaf7e0fea7fbb57fn,0x000000d3ba12961bn,0xda3f90178401b18en,0x70ff906de33a5febn,0x0527d5a7c06970e7n,0x22d8e773607c13e9n,0xc9ab70df643c3bacn,0xeda4c6dc8abe12e3n,0xecef1f410033e78an,0x0024c2b274ac72cbn,0x06740d954fa900b4n,0x1d7a299b323d6304n,0xb3c37cb298cbead5n,0xc986e3c76178739bn,0x9fabea364b46f58an,0x6da214c5af85cc56n,0x17a43ed8b7a38f84n,0x6eccec511d9adbebn,0xf9cab30913335afbn,0x4a5e60c5f415eed2n,0x00006967503672b4n,0x9da51d121454bb87n,0x84321e13b9bbc816n,0xfb3d6fb6ab2fdd8dn,0x60305eed8e160a8dn,0xcbbf4b14e9946ce8n,0x00004f63381b10c3n,0x07d5b7816fcc4e10n,0xe5a536726a6a8155n,0x57afb23447a07fddn,0x18f346f7abc9d394n,0x636dc655d61ad33dn,0xcc8bab4939f7f3f6n,0x63c7a906c1dd187bn]
const i=0
const c=2048
const l=2056
const h=4096
const u=8
const d=u*65536-h
let f=null
let p=null
let m=null
function toSignedLeb128(e){const t=[]
let n=e|0
for(;;){const e=n&127
n>>=7
if(n===0&&(e&64)===0||n===-1&&(e&64)!==0){t.push(e)
return t}t.push(e|128)}}function toLebU32Padded5(e){return[e&127|128,e>>>7&127|128,e>>>14&127|128,e>>>21&127|128,e>>>28&15]}function generateWasmBytes(){const e=[]
function emit(...t){e.push(...t)}emit(0,97,115,109)
emit(1,0,0,0)
emit(1,7,1,96,2,127,127,1,127)
emit(2,11,1,2,106,115,3,109,101,109,2,0,u)
emit(3,2,1,0)
emit(7,13,1,9,110,101,120,116,77,97,116,99,104,0,0)
emit(10)
const t=e.length
emit(0,0,0,0,0)
emit(1)
const n=e.length
emit(0,0,0,0,0)
const r=e.length
emit(2,2,126,2,127)
emit(65,...toSignedLeb128(c))
emit(41,3,0)
emit(33,2)
emit(65,...toSignedLeb128(l))
emit(41,3,0)
emit(33,3)
emit(32,0)
emit(33,4)
emit(32,0)
emit(32,1)
emit(106)
emit(33,5)
emit(2,64)
emit(3,64)
emit(32,4)
emit(32,5)
emit(78)
emit(13,1)
emit(32,2)
emit(66,1)
emit(134)
emit(32,4)
emit(45,0,0)
emit(65,3)
emit(116)
emit(41,3,0)
emit(124)
emit(34,2)
emit(32,3)
emit(131)
emit(80)
emit(4,64)
emit(65,...toSignedLeb128(c))
emit(32,2)
emit(55,3,0)
emit(32,4)
emit(32,0)
emit(107)
emit(65,1)
emit(106)
emit(15)
emit(11)
emit(32,4)
emit(65,1)
emit(106)
emit(33,4)
emit(12,0)
emit(11)
emit(11)
emit(65,...toSignedLeb128(c))
emit(32,2)
emit(55,3,0)
emit(65,127)
emit(11)
const s=e.length-r
const a=toLebU32Padded5(s)
for(let t=0;t<5;t++)e[n+t]=a[t]
const o=e.length-t-5
const i=toLebU32Padded5(o)
for(let n=0;n<5;n++)e[t+n]=i[n]
return new Uint8Array(e)}function initWasm(){if(m)return
const e=generateWasmBytes()
f=new WebAssembly.Memory({initial:u})
const t=new WebAssembly.Module(e)
const n=new WebAssembly.Instance(t,{js:{mem:f}})
m=n.exports.nextMatch
p=new Uint8Array(f.buffer)
const r=new DataView(f.buffer)
for(let e=0;e<256;e++){r.setBigUint64(i+e*8,o[e],true)}}function wasmNextMatch(e,t){return m(e,t)}function getView(){return p}class Hasher{maskBytes
hash
constructor(e){initWasm()
this.maskBytes=new Uint8Array(8)
this.hash=new Uint8Array(8)
new DataView(this.maskBytes.buffer).setBigUint64(0,e,true)}nextMatch(e){const t=e.length
if(t===0)return-1
if(t>d){throw new RangeError(`Input too large: ${t} > ${d}`)}const n=getView()
n.set(this.hash,c)
n.set(this.maskBytes,l)
n.set(e,h)
const r=wasmNextMatch(h,t)
this.hash.set(n.subarray(c,c+8))
return r}resetHash(){this.hash.fill(0)}}function compress(e,t,n,r,s,a,o,i,c,l){let h=n[r]|0
let u=n[r+1]|0
let d=n[r+2]|0
let f=n[r+3]|0
let p=n[r+4]|0
let m=n[r+5]|0
let w=n[r+6]|0
let b=n[r+7]|0
let y=n[r+8]|0
let k=n[r+9]|0
let v=n[r+10]|0
let x=n[r+11]|0
let S=n[r+12]|0
let C=n[r+13]|0
let A=n[r+14]|0
let U=n[r+15]|0
let E=e[t]|0
let T=e[t+1]|0
let $=e[t+2]|0
let I=e[t+3]|0
let B=e[t+4]|0
let L=e[t+5]|0
let _=e[t+6]|0
let P=e[t+7]|0
let F=1779033703
let z=3144134277
let R=1013904242
let M=2773480762
let O=i|0
let H=i/4294967296|0
let D=c|0
let j=l|0
E=(E+B|0)+h|0
O^=E
O=O>>>16|O<<16
F=F+O|0
B^=F
B=B>>>12|B<<20
E=(E+B|0)+u|0
O^=E
O=O>>>8|O<<24
F=F+O|0
B^=F
B=B>>>7|B<<25
T=(T+L|0)+d|0
H^=T
H=H>>>16|H<<16
z=z+H|0
L^=z
L=L>>>12|L<<20
T=(T+L|0)+f|0
H^=T
H=H>>>8|H<<24
z=z+H|0
L^=z
L=L>>>7|L<<25
$=($+_|0)+p|0
D^=$
D=D>>>16|D<<16
R=R+D|0
_^=R
_=_>>>12|_<<20
$=($+_|0)+m|0
D^=$
D=D>>>8|D<<24
R=R+D|0
_^=R
_=_>>>7|_<<25
I=(I+P|0)+w|0
j^=I
j=j>>>16|j<<16
M=M+j|0
P^=M
P=P>>>12|P<<20
I=(I+P|0)+b|0
j^=I
j=j>>>8|j<<24
M=M+j|0
P^=M
P=P>>>7|P<<25
E=(E+L|0)+y|0
j^=E
j=j>>>16|j<<16
R=R+j|0
L^=R
L=L>>>12|L<<20
E=(E+L|0)+k|0
j^=E
j=j>>>8|j<<24
R=R+j|0
L^=R
L=L>>>7|L<<25
T=(T+_|0)+v|0
O^=T
O=O>>>16|O<<16
M=M+O|0
_^=M
_=_>>>12|_<<20
T=(T+_|0)+x|0
O^=T
O=O>>>8|O<<24
M=M+O|0
_^=M
_=_>>>7|_<<25
$=($+P|0)+S|0
H^=$
H=H>>>16|H<<16
F=F+H|0
P^=F
P=P>>>12|P<<20
$=($+P|0)+C|0
H^=$
H=H>>>8|H<<24
F=F+H|0
P^=F
P=P>>>7|P<<25
I=(I+B|0)+A|0
D^=I
D=D>>>16|D<<16
z=z+D|0
B^=z
B=B>>>12|B<<20
I=(I+B|0)+U|0
D^=I
D=D>>>8|D<<24
z=z+D|0
B^=z
B=B>>>7|B<<25
{const e=h,t=u
h=d
d=f
f=v
v=S
S=k
k=x
x=m
m=e
u=w
w=p
p=b
b=C
C=A
A=U
U=y
y=t}E=(E+B|0)+h|0
O^=E
O=O>>>16|O<<16
F=F+O|0
B^=F
B=B>>>12|B<<20
E=(E+B|0)+u|0
O^=E
O=O>>>8|O<<24
F=F+O|0
B^=F
B=B>>>7|B<<25
T=(T+L|0)+d|0
H^=T
H=H>>>16|H<<16
z=z+H|0
L^=z
L=L>>>12|L<<20
T=(T+L|0)+f|0
H^=T
H=H>>>8|H<<24
z=z+H|0
L^=z
L=L>>>7|L<<25
$=($+_|0)+p|0
D^=$
D=D>>>16|D<<16
R=R+D|0
_^=R
_=_>>>12|_<<20
$=($+_|0)+m|0
D^=$
D=D>>>8|D<<24
R=R+D|0
_^=R
_=_>>>7|_<<25
I=(I+P|0)+w|0
j^=I
j=j>>>16|j<<16
M=M+j|0
P^=M
P=P>>>12|P<<20
I=(I+P|0)+b|0
j^=I
j=j>>>8|j<<24
M=M+j|0
P^=M
P=P>>>7|P<<25
E=(E+L|0)+y|0
j^=E
j=j>>>16|j<<16
R=R+j|0
L^=R
L=L>>>12|L<<20
E=(E+L|0)+k|0
j^=E
j=j>>>8|j<<24
R=R+j|0
L^=R
L=L>>>7|L<<25
T=(T+_|0)+v|0
O^=T
O=O>>>16|O<<16
M=M+O|0
_^=M
_=_>>>12|_<<20
T=(T+_|0)+x|0
O^=T
O=O>>>8|O<<24
M=M+O|0
_^=M
_=_>>>7|_<<25
$=($+P|0)+S|0
H^=$
H=H>>>16|H<<16
F=F+H|0
P^=F
P=P>>>12|P<<20
$=($+P|0)+C|0
H^=$
H=H>>>8|H<<24
F=F+H|0
P^=F
P=P>>>7|P<<25
I=(I+B|0)+A|0
D^=I
D=D>>>16|D<<16
z=z+D|0
B^=z
B=B>>>12|B<<20
I=(I+B|0)+U|0
D^=I
D=D>>>8|D<<24
z=z+D|0
B^=z
B=B>>>7|B<<25
{const e=h,t=u
h=d
d=f
f=v
v=S
S=k
k=x
x=m
m=e
u=w
w=p
p=b
b=C
C=A
A=U
U=y
y=t}E=(E+B|0)+h|0
O^=E
O=O>>>16|O<<16
F=F+O|0
B^=F
B=B>>>12|B<<20
E=(E+B|0)+u|0
O^=E
O=O>>>8|O<<24
F=F+O|0
B^=F
B=B>>>7|B<<25
T=(T+L|0)+d|0
H^=T
H=H>>>16|H<<16
z=z+H|0
L^=z
L=L>>>12|L<<20
T=(T+L|0)+f|0
H^=T
H=H>>>8|H<<24
z=z+H|0
L^=z
L=L>>>7|L<<25
$=($+_|0)+p|0
D^=$
D=D>>>16|D<<16
R=R+D|0
_^=R
_=_>>>12|_<<20
$=($+_|0)+m|0
D^=$
D=D>>>8|D<<24
R=R+D|0
_^=R
_=_>>>7|_<<25
I=(I+P|0)+w|0
j^=I
j=j>>>16|j<<16
M=M+j|0
P^=M
P=P>>>12|P<<20
I=(I+P|0)+b|0
j^=I
j=j>>>8|j<<24
M=M+j|0
P^=M
P=P>>>7|P<<25
E=(E+L|0)+y|0
j^=E
j=j>>>16|j<<16
R=R+j|0
L^=R
L=L>>>12|L<<20
E=(E+L|0)+k|0
j^=E
j=j>>>8|j<<24
R=R+j|0
L^=R
L=L>>>7|L<<25
T=(T+_|0)+v|0
O^=T
O=O>>>16|O<<16
M=M+O|0
_^=M
_=_>>>12|_<<20
T=(T+_|0)+x|0
O^=T
O=O>>>8|O<<24
M=M+O|0
_^=M
_=_>>>7|_<<25
$=($+P|0)+S|0
H^=$
H=H>>>16|H<<16
F=F+H|0
P^=F
P=P>>>12|P<<20
$=($+P|0)+C|0
H^=$
H=H>>>8|H<<24
F=F+H|0
P^=F
P=P>>>7|P<<25
I=(I+B|0)+A|0
D^=I
D=D>>>16|D<<16
z=z+D|0
B^=z
B=B>>>12|B<<20
I=(I+B|0)+U|0
D^=I
D=D>>>8|D<<24
z=z+D|0
B^=z
B=B>>>7|B<<25
{const e=h,t=u
h=d
d=f
f=v
v=S
S=k
k=x
x=m
m=e
u=w
w=p
p=b
b=C
C=A
A=U
U=y
y=t}E=(E+B|0)+h|0
O^=E
O=O>>>16|O<<16
F=F+O|0
B^=F
B=B>>>12|B<<20
E=(E+B|0)+u|0
O^=E
O=O>>>8|O<<24
F=F+O|0
B^=F
B=B>>>7|B<<25
T=(T+L|0)+d|0
H^=T
H=H>>>16|H<<16
z=z+H|0
L^=z
L=L>>>12|L<<20
T=(T+L|0)+f|0
H^=T
H=H>>>8|H<<24
z=z+H|0
L^=z
L=L>>>7|L<<25
$=($+_|0)+p|0
D^=$
D=D>>>16|D<<16
R=R+D|0
_^=R
_=_>>>12|_<<20
$=($+_|0)+m|0
D^=$
D=D>>>8|D<<24
R=R+D|0
_^=R
_=_>>>7|_<<25
I=(I+P|0)+w|0
j^=I
j=j>>>16|j<<16
M=M+j|0
P^=M
P=P>>>12|P<<20
I=(I+P|0)+b|0
j^=I
j=j>>>8|j<<24
M=M+j|0
P^=M
P=P>>>7|P<<25
E=(E+L|0)+y|0
j^=E
j=j>>>16|j<<16
R=R+j|0
L^=R
L=L>>>12|L<<20
E=(E+L|0)+k|0
j^=E
j=j>>>8|j<<24
R=R+j|0
L^=R
L=L>>>7|L<<25
T=(T+_|0)+v|0
O^=T
O=O>>>16|O<<16
M=M+O|0
_^=M
_=_>>>12|_<<20
T=(T+_|0)+x|0
O^=T
O=O>>>8|O<<24
M=M+O|0
_^=M
_=_>>>7|_<<25
$=($+P|0)+S|0
H^=$
H=H>>>16|H<<16
F=F+H|0
P^=F
P=P>>>12|P<<20
$=($+P|0)+C|0
H^=$
H=H>>>8|H<<24
F=F+H|0
P^=F
P=P>>>7|P<<25
I=(I+B|0)+A|0
D^=I
D=D>>>16|D<<16
z=z+D|0
B^=z
B=B>>>12|B<<20
I=(I+B|0)+U|0
D^=I
D=D>>>8|D<<24
z=z+D|0
B^=z
B=B>>>7|B<<25
{const e=h,t=u
h=d
d=f
f=v
v=S
S=k
k=x
x=m
m=e
u=w
w=p
p=b
b=C
C=A
A=U
U=y
y=t}E=(E+B|0)+h|0
O^=E
O=O>>>16|O<<16
F=F+O|0
B^=F
B=B>>>12|B<<20
E=(E+B|0)+u|0
O^=E
O=O>>>8|O<<24
F=F+O|0
B^=F
B=B>>>7|B<<25
T=(T+L|0)+d|0
H^=T
H=H>>>16|H<<16
z=z+H|0
L^=z
L=L>>>12|L<<20
T=(T+L|0)+f|0
H^=T
H=H>>>8|H<<24
z=z+H|0
L^=z
L=L>>>7|L<<25
$=($+_|0)+p|0
D^=$
D=D>>>16|D<<16
R=R+D|0
_^=R
_=_>>>12|_<<20
$=($+_|0)+m|0
D^=$
D=D>>>8|D<<24
R=R+D|0
_^=R
_=_>>>7|_<<25
I=(I+P|0)+w|0
j^=I
j=j>>>16|j<<16
M=M+j|0
P^=M
P=P>>>12|P<<20
I=(I+P|0)+b|0
j^=I
j=j>>>8|j<<24
M=M+j|0
P^=M
P=P>>>7|P<<25
E=(E+L|0)+y|0
j^=E
j=j>>>16|j<<16
R=R+j|0
L^=R
L=L>>>12|L<<20
E=(E+L|0)+k|0
j^=E
j=j>>>8|j<<24
R=R+j|0
L^=R
L=L>>>7|L<<25
T=(T+_|0)+v|0
O^=T
O=O>>>16|O<<16
M=M+O|0
_^=M
_=_>>>12|_<<20
T=(T+_|0)+x|0
O^=T
O=O>>>8|O<<24
M=M+O|0
_^=M
_=_>>>7|_<<25
$=($+P|0)+S|0
H^=$
H=H>>>16|H<<16
F=F+H|0
P^=F
P=P>>>12|P<<20
$=($+P|0)+C|0
H^=$
H=H>>>8|H<<24
F=F+H|0
P^=F
P=P>>>7|P<<25
I=(I+B|0)+A|0
D^=I
D=D>>>16|D<<16
z=z+D|0
B^=z
B=B>>>12|B<<20
I=(I+B|0)+U|0
D^=I
D=D>>>8|D<<24
z=z+D|0
B^=z
B=B>>>7|B<<25
{const e=h,t=u
h=d
d=f
f=v
v=S
S=k
k=x
x=m
m=e
u=w
w=p
p=b
b=C
C=A
A=U
U=y
y=t}E=(E+B|0)+h|0
O^=E
O=O>>>16|O<<16
F=F+O|0
B^=F
B=B>>>12|B<<20
E=(E+B|0)+u|0
O^=E
O=O>>>8|O<<24
F=F+O|0
B^=F
B=B>>>7|B<<25
T=(T+L|0)+d|0
H^=T
H=H>>>16|H<<16
z=z+H|0
L^=z
L=L>>>12|L<<20
T=(T+L|0)+f|0
H^=T
H=H>>>8|H<<24
z=z+H|0
L^=z
L=L>>>7|L<<25
$=($+_|0)+p|0
D^=$
D=D>>>16|D<<16
R=R+D|0
_^=R
_=_>>>12|_<<20
$=($+_|0)+m|0
D^=$
D=D>>>8|D<<24
R=R+D|0
_^=R
_=_>>>7|_<<25
I=(I+P|0)+w|0
j^=I
j=j>>>16|j<<16
M=M+j|0
P^=M
P=P>>>12|P<<20
I=(I+P|0)+b|0
j^=I
j=j>>>8|j<<24
M=M+j|0
P^=M
P=P>>>7|P<<25
E=(E+L|0)+y|0
j^=E
j=j>>>16|j<<16
R=R+j|0
L^=R
L=L>>>12|L<<20
E=(E+L|0)+k|0
j^=E
j=j>>>8|j<<24
R=R+j|0
L^=R
L=L>>>7|L<<25
T=(T+_|0)+v|0
O^=T
O=O>>>16|O<<16
M=M+O|0
_^=M
_=_>>>12|_<<20
T=(T+_|0)+x|0
O^=T
O=O>>>8|O<<24
M=M+O|0
_^=M
_=_>>>7|_<<25
$=($+P|0)+S|0
H^=$
H=H>>>16|H<<16
F=F+H|0
P^=F
P=P>>>12|P<<20
$=($+P|0)+C|0
H^=$
H=H>>>8|H<<24
F=F+H|0
P^=F
P=P>>>7|P<<25
I=(I+B|0)+A|0
D^=I
D=D>>>16|D<<16
z=z+D|0
B^=z
B=B>>>12|B<<20
I=(I+B|0)+U|0
D^=I
D=D>>>8|D<<24
z=z+D|0
B^=z
B=B>>>7|B<<25
{const e=h,t=u
h=d
d=f
f=v
v=S
S=k
k=x
x=m
m=e
u=w
w=p
p=b
b=C
C=A
A=U
U=y
y=t}E=(E+B|0)+h|0
O^=E
O=O>>>16|O<<16
F=F+O|0
B^=F
B=B>>>12|B<<20
E=(E+B|0)+u|0
O^=E
O=O>>>8|O<<24
F=F+O|0
B^=F
B=B>>>7|B<<25
T=(T+L|0)+d|0
H^=T
H=H>>>16|H<<16
z=z+H|0
L^=z
L=L>>>12|L<<20
T=(T+L|0)+f|0
H^=T
H=H>>>8|H<<24
z=z+H|0
L^=z
L=L>>>7|L<<25
$=($+_|0)+p|0
D^=$
D=D>>>16|D<<16
R=R+D|0
_^=R
_=_>>>12|_<<20
$=($+_|0)+m|0
D^=$
D=D>>>8|D<<24
R=R+D|0
_^=R
_=_>>>7|_<<25
I=(I+P|0)+w|0
j^=I
j=j>>>16|j<<16
M=M+j|0
P^=M
P=P>>>12|P<<20
I=(I+P|0)+b|0
j^=I
j=j>>>8|j<<24
M=M+j|0
P^=M
P=P>>>7|P<<25
E=(E+L|0)+y|0
j^=E
j=j>>>16|j<<16
R=R+j|0
L^=R
L=L>>>12|L<<20
E=(E+L|0)+k|0
j^=E
j=j>>>8|j<<24
R=R+j|0
L^=R
L=L>>>7|L<<25
T=(T+_|0)+v|0
O^=T
O=O>>>16|O<<16
M=M+O|0
_^=M
_=_>>>12|_<<20
T=(T+_|0)+x|0
O^=T
O=O>>>8|O<<24
M=M+O|0
_^=M
_=_>>>7|_<<25
$=($+P|0)+S|0
H^=$
H=H>>>16|H<<16
F=F+H|0
P^=F
P=P>>>12|P<<20
$=($+P|0)+C|0
H^=$
H=H>>>8|H<<24
F=F+H|0
P^=F
P=P>>>7|P<<25
I=(I+B|0)+A|0
D^=I
D=D>>>16|D<<16
z=z+D|0
B^=z
B=B>>>12|B<<20
I=(I+B|0)+U|0
D^=I
D=D>>>8|D<<24
z=z+D|0
B^=z
B=B>>>7|B<<25
if(o){s[a+8]=F^e[t]
s[a+9]=z^e[t+1]
s[a+10]=R^e[t+2]
s[a+11]=M^e[t+3]
s[a+12]=O^e[t+4]
s[a+13]=H^e[t+5]
s[a+14]=D^e[t+6]
s[a+15]=j^e[t+7]}s[a]=E^F
s[a+1]=T^z
s[a+2]=$^R
s[a+3]=I^M
s[a+4]=B^O
s[a+5]=L^H
s[a+6]=_^D
s[a+7]=P^j}const w=new Uint32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
const b=1
const y=1<<1
const k=1<<2
const v=1<<3
const x=1<<4
const S=1<<5
const C=1<<6
const A=32
const U=32
const E=64
const T=1024
const $=54
const I=null&&[[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15],[2,6,3,10,7,0,4,13,1,11,12,5,9,14,15,8],[3,4,10,12,13,2,7,14,6,5,9,0,11,15,8,1],[10,7,12,9,14,3,13,15,4,0,11,2,5,8,1,6],[12,13,9,11,15,10,14,8,7,2,5,3,0,1,6,4],[9,14,11,5,8,12,15,1,13,3,0,10,2,6,4,7],[11,15,5,0,1,9,8,6,14,10,2,12,3,4,7,13]]
const B=new Uint8Array([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,2,6,3,10,7,0,4,13,1,11,12,5,9,14,15,8,3,4,10,12,13,2,7,14,6,5,9,0,11,15,8,1,10,7,12,9,14,3,13,15,4,0,11,2,5,8,1,6,12,13,9,11,15,10,14,8,7,2,5,3,0,1,6,4,9,14,11,5,8,12,15,1,13,3,0,10,2,6,4,7,11,15,5,0,1,9,8,6,14,10,2,12,3,4,7,13])
const L=new Uint8Array(new Uint32Array([16909060]).buffer)[0]===4
function readLittleEndianWordsFull(e,t,n){for(let r=0;r<16;++r,t+=4){n[r]=e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24}}function readLittleEndianWords(e,t,n,r){for(let s=0;s<r;++s,t+=4){n[s]=e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24}}function readLittleEndianWordsPartial(e,t,n,r){r.fill(0)
const s=n>>>2
let a=0
for(;a<s;++a,t+=4){r[a]=e[t]|e[t+1]<<8|e[t+2]<<16|e[t+3]<<24}const o=n&3
if(o>0){let n=e[t]
if(o>1)n|=e[t+1]<<8
if(o>2)n|=e[t+2]<<16
r[a]=n}}function writeLittleEndianWords(e,t,n,r){for(let s=0;s<8;++s,r+=4){const a=e[t+s]
n[r]=a&255
n[r+1]=a>>>8&255
n[r+2]=a>>>16&255
n[r+3]=a>>>24&255}}function writeLittleEndianBytesPartial(e,t,n,r,s){const a=s>>>2
let o=0
for(;o<a;++o,r+=4){const s=e[t+o]
n[r]=s&255
n[r+1]=s>>>8&255
n[r+2]=s>>>16&255
n[r+3]=s>>>24&255}const i=s&3
if(i>0){const s=e[t+o]
n[r]=s&255
if(i>1)n[r+1]=s>>>8&255
if(i>2)n[r+2]=s>>>16&255}}function encodeUTF8(e){if(typeof TextEncoder!=="undefined"){return(new TextEncoder).encode(e)}const t=[]
for(let n=0;n<e.length;n++){let r=e.charCodeAt(n)
if(r<128){t.push(r)}else if(r<2048){t.push(192|r>>6,128|r&63)}else if(r<55296||r>=57344){t.push(224|r>>12,128|r>>6&63,128|r&63)}else{n++
r=65536+((r&1023)<<10|e.charCodeAt(n)&1023)
t.push(240|r>>18,128|r>>12&63,128|r>>6&63,128|r&63)}}return new Uint8Array(t)}const _=new Uint8Array([0,1,28,2,29,14,24,3,30,22,20,15,25,17,4,8,31,27,13,23,21,19,16,7,26,12,18,6,11,5,10,9])
function ctz32(e){if(e===0)return 32
return _[(e&-e)*125613361>>>27&31]}function countTrailingZeros(e){if(e===0)return 64
const t=e|0
if(t!==0){return 31-Math.clz32(t&-t)}const n=e/4294967296|0
if(n!==0){return 32+(31-Math.clz32(n&-n))}return 64}function uint32View(e,t,n){return new Uint32Array(e.buffer,e.byteOffset+t,n)}class XofReader{inputCv
blockWords
counter
blockLen
flags
outputBlock
outputBlockOffset
constructor(e,t,n,r,s){this.inputCv=e
this.blockWords=t
this.counter=n
this.blockLen=r
this.flags=s|v
this.outputBlock=new Uint32Array(16)
this.outputBlockOffset=64}read(e){const t=new Uint8Array(e)
let n=0
while(n<e){if(this.outputBlockOffset>=64){compress(this.inputCv,0,this.blockWords,0,this.outputBlock,0,true,this.counter++,this.blockLen,this.flags)
this.outputBlockOffset=0}const r=64-this.outputBlockOffset
const s=Math.min(r,e-n)
const a=this.outputBlockOffset>>>2
const o=this.outputBlockOffset&3
if(o===0&&s>=4){const e=s>>>2
writeLittleEndianBytesPartial(this.outputBlock,a,t,n,e<<2)
const r=e<<2
n+=r
this.outputBlockOffset+=r}else{for(let e=0;e<s;e++){const r=this.outputBlockOffset+e>>>2
const s=this.outputBlockOffset+e&3
t[n+e]=this.outputBlock[r]>>>(s<<3)&255}n+=s
this.outputBlockOffset+=s}}return t}}class ChunkState{chainingValue
chunkCounter
blockWords
blockLen
blocksCompressed
flags
constructor(e,t,n){this.chainingValue=new Uint32Array(e)
this.chunkCounter=t
this.blockWords=new Uint32Array(16)
this.blockLen=0
this.blocksCompressed=0
this.flags=n}resetTo(e,t,n){this.chainingValue.set(e)
this.chunkCounter=t
this.blockLen=0
this.blocksCompressed=0
this.flags=n}startFlag(){return this.blocksCompressed===0?b:0}update(e,t,n){let r=0
while(n>0){if(this.blockLen===E){compress(this.chainingValue,0,this.blockWords,0,this.chainingValue,0,false,this.chunkCounter,E,this.flags|this.startFlag())
this.blocksCompressed++
this.blockLen=0}const s=E-this.blockLen
const a=Math.min(s,n)
if(this.blockLen===0&&a===E){readLittleEndianWordsFull(e,t,this.blockWords)}else{for(let n=0;n<a;n++){const r=this.blockLen+n
const s=r>>>2
const a=r&3
if(a===0){this.blockWords[s]=e[t+n]}else{this.blockWords[s]|=e[t+n]<<(a<<3)}}}this.blockLen+=a
t+=a
n-=a
r+=a}return r}output(){const e=this.blockLen+3>>>2
for(let t=e;t<16;t++){this.blockWords[t]=0}return{inputCv:this.chainingValue,blockWords:this.blockWords,blockLen:this.blockLen,counter:this.chunkCounter,flags:this.flags|this.startFlag()|y}}len(){return this.blocksCompressed*E+this.blockLen}}class hasher_Hasher{chunkState
keyWords
cvStack
cvStackLen
flags
parentBlock
parentCv
chunkCv
outWords
finalizeCv
constructor(e,t){this.keyWords=e?new Uint32Array(e):new Uint32Array(w)
this.flags=t??0
this.chunkState=new ChunkState(this.keyWords,0,this.flags)
this.cvStack=new Uint32Array($*8)
this.cvStackLen=0
this.parentBlock=new Uint32Array(16)
this.parentCv=new Uint32Array(8)
this.chunkCv=new Uint32Array(8)
this.outWords=new Uint32Array(16)
this.finalizeCv=new Uint32Array(8)}reset(){this.chunkState.resetTo(this.keyWords,0,this.flags)
this.cvStackLen=0
return this}static newKeyed(e){if(e.length!==U){throw new Error(`Key must be ${U} bytes, got ${e.length}`)}const t=new Uint32Array(8)
if(L){const n=new Uint32Array(e.buffer,e.byteOffset,8)
t.set(n)}else{for(let n=0;n<8;n++){const r=n*4
t[n]=e[r]|e[r+1]<<8|e[r+2]<<16|e[r+3]<<24}}return new hasher_Hasher(t,x)}static newDeriveKey(e){const t=encodeUTF8(e)
const n=new hasher_Hasher(new Uint32Array(w),S)
n.update(t)
const r=new Uint32Array(8)
const s=n.finalizeOutput()
compress(s.inputCv,0,s.blockWords,0,r,0,false,s.counter,s.blockLen,s.flags|v)
return new hasher_Hasher(r,C)}pushCv(e,t){this.cvStack.set(e.subarray(t,t+8),this.cvStackLen*8)
this.cvStackLen++}popCv(e,t){this.cvStackLen--
e.set(this.cvStack.subarray(this.cvStackLen*8,(this.cvStackLen+1)*8),t)}addChunkCv(e,t,n){const r=this.parentBlock
const s=this.parentCv
while((n&1)===0){this.popCv(r,0)
r.set(e.subarray(t,t+8),8)
compress(this.keyWords,0,r,0,s,0,false,0,E,this.flags|k)
e=s
t=0
n>>>=1}this.pushCv(e,t)}update(e){let t=0
let n=e.length
while(n>0){if(this.chunkState.len()===T){const e=this.chunkState.output()
const t=this.chunkCv
compress(e.inputCv,0,e.blockWords,0,t,0,false,e.counter,e.blockLen,e.flags)
const n=this.chunkState.chunkCounter+1
this.addChunkCv(t,0,n)
this.chunkState.resetTo(this.keyWords,n,this.flags)}const r=T-this.chunkState.len()
const s=Math.min(r,n)
this.chunkState.update(e,t,s)
t+=s
n-=s}return this}finalizeOutput(){let e=this.chunkState.output()
let t=this.parentBlock
let n=this.finalizeCv
if(this.cvStackLen>0){compress(e.inputCv,0,e.blockWords,0,n,0,false,e.counter,e.blockLen,e.flags)
while(this.cvStackLen>0){this.cvStackLen--
t.set(this.cvStack.subarray(this.cvStackLen*8,(this.cvStackLen+1)*8),0)
t.set(n,8)
if(this.cvStackLen>0){compress(this.keyWords,0,t,0,n,0,false,0,E,this.flags|k)}else{return{inputCv:this.keyWords,blockWords:t,blockLen:E,counter:0,flags:this.flags|k}}}}return e}finalize(e=A){const t=this.finalizeOutput()
const n=new Uint8Array(e)
if(e<=64){const r=this.outWords
compress(t.inputCv,0,t.blockWords,0,r,0,e>32,t.counter,t.blockLen,t.flags|v)
if(L){const t=new Uint8Array(r.buffer)
n.set(t.subarray(0,e))}else{writeLittleEndianBytesPartial(r,0,n,0,e)}}else{const t=this.finalizeXof()
const r=t.read(e)
n.set(r)}return n}finalizeXof(){const e=this.finalizeOutput()
return new XofReader(new Uint32Array(e.inputCv),new Uint32Array(e.blockWords),e.counter,e.blockLen,e.flags)}}function toLebU32Min2(e){return[e&127|128,e>>>7&127]}function wasm_simd_toLebU32Padded5(e){return[e&127|128,e>>>7&127|128,e>>>14&127|128,e>>>21&127|128,e>>>28&15]}function toSignedLeb128_i32(e){const t=[]
let n=e|0
let r=true
while(r){let e=n&127
n>>=7
if(n===0&&(e&64)===0||n===-1&&(e&64)!==0){r=false}else{e|=128}t.push(e)}return t}const P=[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,2,6,3,10,7,0,4,13,1,11,12,5,9,14,15,8,3,4,10,12,13,2,7,14,6,5,9,0,11,15,8,1,10,7,12,9,14,3,13,15,4,0,11,2,5,8,1,6,12,13,9,11,15,10,14,8,7,2,5,3,0,1,6,4,9,14,11,5,8,12,15,1,13,3,0,10,2,6,4,7,11,15,5,0,1,9,8,6,14,10,2,12,3,4,7,13]
function wasm_simd_generateWasmBytes(){const e=[]
function put(t){e.push(...t)}put([0,97,115,109])
put([1,0,0,0])
put([1])
put([4])
put([1])
put([96,0,0])
put([2])
put([11])
put([1])
put([2,106,115])
put([3,109,101,109])
put([2,0,1])
put([3])
put([4])
put([3])
put([0])
put([0])
put([0])
put([7])
put([50])
put([3])
put([10])
put([99,111,109,112,114,101,115,115,52,120])
put([0,0])
put([16])
put([99,111,109,112,114,101,115,115,67,104,117,110,107,115,52,120])
put([0,1])
put([14])
put([99,111,109,112,114,101,115,115,80,97,114,101,110,116])
put([0,2])
put([10])
const t=e.length
put([0,0,0,0,0])
put([3])
const n=e.length
put([0,0,0,0,0])
const r=e.length
put([1])
put([32,123])
for(let e=0;e<16;e++){put([65,...toLebU32Min2(e*16)])
put([253,0,2,0])
put([33,e])}for(let e=0;e<8;e++){put([65,...toLebU32Min2(512+e*16)])
put([253,0,2,0])
put([33,16+e])}const s=[1779033703,3144134277,1013904242,2773480762]
for(let e=0;e<4;e++){const t=[]
for(let n=0;n<4;n++){t.push(s[e]&255)
t.push(s[e]>>>8&255)
t.push(s[e]>>>16&255)
t.push(s[e]>>>24&255)}put([253,12,...t])
put([33,24+e])}put([65,...toLebU32Min2(768)])
put([253,0,2,0])
put([33,28])
put([65,...toLebU32Min2(784)])
put([253,0,2,0])
put([33,29])
put([65,...toLebU32Min2(800)])
put([253,0,2,0])
put([33,30])
put([65,...toLebU32Min2(816)])
put([253,0,2,0])
put([33,31])
let a=0
function g(e,t,n,r){const s=P[a++]
const o=P[a++]
put([32,16+e])
put([32,16+t])
put([253,174,1])
put([32,s])
put([253,174,1])
put([33,16+e])
put([32,16+r])
put([32,16+e])
put([253,81])
put([34,16+r])
put([32,16+r])
put([253,13,2,3,0,1,6,7,4,5,10,11,8,9,14,15,12,13])
put([33,16+r])
put([32,16+n])
put([32,16+r])
put([253,174,1])
put([33,16+n])
put([32,16+t])
put([32,16+n])
put([253,81])
put([34,16+t])
put([65,12])
put([253,173,1])
put([32,16+t])
put([65,20])
put([253,171,1])
put([253,80])
put([33,16+t])
put([32,16+e])
put([32,16+t])
put([253,174,1])
put([32,o])
put([253,174,1])
put([33,16+e])
put([32,16+r])
put([32,16+e])
put([253,81])
put([34,16+r])
put([32,16+r])
put([253,13,1,2,3,0,5,6,7,4,9,10,11,8,13,14,15,12])
put([33,16+r])
put([32,16+n])
put([32,16+r])
put([253,174,1])
put([33,16+n])
put([32,16+t])
put([32,16+n])
put([253,81])
put([34,16+t])
put([65,7])
put([253,173,1])
put([32,16+t])
put([65,25])
put([253,171,1])
put([253,80])
put([33,16+t])}for(let e=0;e<7;e++){g(0,4,8,12)
g(1,5,9,13)
g(2,6,10,14)
g(3,7,11,15)
g(0,5,10,15)
g(1,6,11,12)
g(2,7,8,13)
g(3,4,9,14)}for(let e=0;e<8;e++){put([65,...toLebU32Min2(640+e*16)])
put([32,16+e])
put([32,24+e])
put([253,81])
put([253,11,2,0])}put([11])
const o=e.length-r
const i=wasm_simd_toLebU32Padded5(o)
for(let t=0;t<5;t++){e[n+t]=i[t]}const c=e.length
put([0,0,0,0,0])
const l=e.length
const h=generateCompressChunks4xBody()
put(h)
const u=e.length-l
const d=wasm_simd_toLebU32Padded5(u)
for(let t=0;t<5;t++){e[c+t]=d[t]}const f=e.length
put([0,0,0,0,0])
const p=e.length
const m=generateCompressParentBody()
put(m)
const w=e.length-p
const b=wasm_simd_toLebU32Padded5(w)
for(let t=0;t<5;t++){e[f+t]=b[t]}const y=e.length-t-5
const k=wasm_simd_toLebU32Padded5(y)
for(let n=0;n<5;n++){e[t+n]=k[n]}return new Uint8Array(e)}function generateCompressChunks4xBody(){const e=[]
function put(t){e.push(...t)}put([2])
put([32,123])
put([1,127])
const t=W.BATCH_BLOCK_WORDS
const n=W.BATCH_CV
const r=W.BATCH_COUNTER_LOW
const s=W.BATCH_FLAGS_BASE
const a=W.BATCH_OUTPUT
const o=[1779033703,3144134277,1013904242,2773480762]
for(let e=0;e<8;e++){put([65,...toLebU32Min2(n+e*16)])
put([253,0,2,0])
put([33,16+e])}put([65,0])
put([33,32])
put([2,64])
put([3,64])
for(let e=0;e<16;e++){put([32,32])
put([65,...toLebU32Min2(256)])
put([108])
put([65,...toLebU32Min2(t+e*16)])
put([106])
put([253,0,2,0])
put([33,e])}for(let e=0;e<4;e++){const t=[]
for(let n=0;n<4;n++){t.push(o[e]&255)
t.push(o[e]>>>8&255)
t.push(o[e]>>>16&255)
t.push(o[e]>>>24&255)}put([253,12,...t])
put([33,24+e])}put([65,...toLebU32Min2(r)])
put([253,0,2,0])
put([33,28])
put([253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0])
put([33,29])
const i=[]
for(let e=0;e<4;e++){i.push(64,0,0,0)}put([253,12,...i])
put([33,30])
put([65,...toLebU32Min2(s)])
put([253,0,2,0])
put([32,32])
put([69])
put([32,32])
put([65,15])
put([70])
put([65,1])
put([116])
put([114])
put([253,17])
put([253,80])
put([33,31])
let c=0
function g(e,t,n,r){const s=P[c++]
const a=P[c++]
put([32,16+e])
put([32,16+t])
put([253,174,1])
put([32,s])
put([253,174,1])
put([33,16+e])
put([32,16+r])
put([32,16+e])
put([253,81])
put([34,16+r])
put([32,16+r])
put([253,13,2,3,0,1,6,7,4,5,10,11,8,9,14,15,12,13])
put([33,16+r])
put([32,16+n])
put([32,16+r])
put([253,174,1])
put([33,16+n])
put([32,16+t])
put([32,16+n])
put([253,81])
put([34,16+t])
put([65,12])
put([253,173,1])
put([32,16+t])
put([65,20])
put([253,171,1])
put([253,80])
put([33,16+t])
put([32,16+e])
put([32,16+t])
put([253,174,1])
put([32,a])
put([253,174,1])
put([33,16+e])
put([32,16+r])
put([32,16+e])
put([253,81])
put([34,16+r])
put([32,16+r])
put([253,13,1,2,3,0,5,6,7,4,9,10,11,8,13,14,15,12])
put([33,16+r])
put([32,16+n])
put([32,16+r])
put([253,174,1])
put([33,16+n])
put([32,16+t])
put([32,16+n])
put([253,81])
put([34,16+t])
put([65,7])
put([253,173,1])
put([32,16+t])
put([65,25])
put([253,171,1])
put([253,80])
put([33,16+t])}for(let e=0;e<7;e++){g(0,4,8,12)
g(1,5,9,13)
g(2,6,10,14)
g(3,7,11,15)
g(0,5,10,15)
g(1,6,11,12)
g(2,7,8,13)
g(3,4,9,14)}for(let e=0;e<8;e++){put([32,16+e])
put([32,24+e])
put([253,81])
put([33,16+e])}put([32,32])
put([65,1])
put([106])
put([34,32])
put([65,16])
put([73])
put([13,0])
put([11])
put([11])
for(let e=0;e<8;e++){put([65,...toLebU32Min2(a+e*16)])
put([32,16+e])
put([253,11,2,0])}put([11])
return e}function generateCompressParentBody(){const e=[]
function put(t){e.push(...t)}put([1])
put([32,127])
const t=W.PARENT_BLOCK
const n=W.CHUNK_CV
const r=[1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]
for(let e=0;e<16;e++){put([65,...toLebU32Min2(t+e*4)])
put([40,2,0])
put([33,e])}for(let e=0;e<8;e++){put([65,...toSignedLeb128_i32(r[e])])
put([33,16+e])}for(let e=0;e<4;e++){put([65,...toSignedLeb128_i32(r[e])])
put([33,24+e])}put([65,0])
put([33,28])
put([65,0])
put([33,29])
put([65,192,0])
put([33,30])
put([65,4])
put([33,31])
function g(e,t,n,r,s,a){const o=16+e,i=16+t,c=16+n,l=16+r
put([32,o])
put([32,i])
put([106])
put([32,s])
put([106])
put([33,o])
put([32,l])
put([32,o])
put([115])
put([65,16])
put([120])
put([33,l])
put([32,c])
put([32,l])
put([106])
put([33,c])
put([32,i])
put([32,c])
put([115])
put([65,12])
put([120])
put([33,i])
put([32,o])
put([32,i])
put([106])
put([32,a])
put([106])
put([33,o])
put([32,l])
put([32,o])
put([115])
put([65,8])
put([120])
put([33,l])
put([32,c])
put([32,l])
put([106])
put([33,c])
put([32,i])
put([32,c])
put([115])
put([65,7])
put([120])
put([33,i])}let s=0
for(let e=0;e<7;e++){g(0,4,8,12,P[s],P[s+1])
s+=2
g(1,5,9,13,P[s],P[s+1])
s+=2
g(2,6,10,14,P[s],P[s+1])
s+=2
g(3,7,11,15,P[s],P[s+1])
s+=2
g(0,5,10,15,P[s],P[s+1])
s+=2
g(1,6,11,12,P[s],P[s+1])
s+=2
g(2,7,8,13,P[s],P[s+1])
s+=2
g(3,4,9,14,P[s],P[s+1])
s+=2}for(let e=0;e<8;e++){put([65,...toLebU32Min2(n+e*4)])
put([32,16+e])
put([32,24+e])
put([115])
put([54,2,0])}put([11])
return e}let F=null
let z=null
let R=null
let M=null
let O=null
let H=null
let D=null
function isSimdSupported(){try{const e=new Uint8Array([0,97,115,109,1,0,0,0,1,5,1,96,0,1,123,3,2,1,0,10,22,1,20,0,253,12,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,11])
return WebAssembly.validate(e)}catch{return false}}function setupArenaViews(){if(!z)return
const e=z.buffer
N=new Uint32Array(e,W.CV_STACK,64*8)
J=new Uint32Array(e,W.PARENT_BLOCK,16)
q=new Uint32Array(e,W.CHUNK_CV,8)
V=new Uint32Array(e,W.TEMP_CVS,32)
X=new Uint32Array(e,W.BATCH_BLOCK_WORDS,16*16*4)
K=new Uint32Array(e,W.BATCH_CV,32)
G=new Uint32Array(e,W.BATCH_COUNTER_LOW,4)
Q=new Uint32Array(e,W.BATCH_FLAGS_BASE,4)
Y=new Uint32Array(e,W.BATCH_OUTPUT,32)}let j=null
function initSimdSync(){if(F)return true
if(!isSimdSupported()){return false}try{const e=j||wasm_simd_generateWasmBytes()
j=e
z=new WebAssembly.Memory({initial:1})
const t={js:{mem:z}}
const n=new WebAssembly.Module(e.buffer)
F=new WebAssembly.Instance(n,t)
R=F.exports.compress4x
M=F.exports.compressChunks4x
O=F.exports.compressParent
H=new Uint8Array(z.buffer)
D=new Uint32Array(z.buffer)
setupArenaViews()
return true}catch(e){console.warn("Failed to initialize WASM SIMD:",e)
return false}}const W={BLOCK_WORDS:0,CHAINING_VALUES:512,OUTPUT:640,COUNTER_LOW:768,COUNTER_HIGH:784,BLOCK_LEN:800,FLAGS:816,BATCH_BLOCK_WORDS:832,BATCH_CV:4928,BATCH_COUNTER_LOW:5056,BATCH_FLAGS_BASE:5072,BATCH_OUTPUT:5088,CV_STACK:5216,PARENT_BLOCK:7264,CHUNK_CV:7328,TEMP_CVS:7360}
let N=null
let J=null
let q=null
let V=null
let X=null
let K=null
let G=null
let Q=null
let Y=null
function getSimdMemory(){if(!H||!D)return null
return{view:H,view32:D}}function getArenaBuffers(){if(!N||!J||!q||!V)return null
return{cvStack:N,parentBlock:J,chunkCv:q,tempCvs:V}}function getBatchArenaBuffers(){if(!X||!K||!G||!Q||!Y)return null
return{blockWords:X,cv:K,counterLow:G,flagsBase:Q,output:Y}}function runCompress4x(){if(!R){throw new Error("WASM SIMD not initialized. Call initSimdSync() first.")}R()}function runCompressChunks4x(){if(!M){throw new Error("WASM SIMD not initialized. Call initSimdSync() first.")}M()}function runCompressParent(){if(!O){throw new Error("WASM SIMD not initialized. Call initSimdSync() first.")}O()}function isSimdReady(){return R!==null}let Z=null
const ee=64
const te=new Uint32Array(ee*8)
const ne=64
const re=new Uint32Array(ne*8)
const se=[]
for(let e=0;e<ne;e++){se.push(re.subarray(e*8,e*8+8))}let ae=false
const oe=4*T
function ensureSimdSync(){if(ae)return true
ae=initSimdSync()
return ae}const ie=new Uint32Array(32)
const ce=new Uint32Array(8)
const le=new Uint32Array(8)
const he=new Uint32Array(16)
const ue=new Uint32Array(8)
const de=new Uint32Array(32)
const fe=new Uint32Array(16)
const pe=new Uint32Array(8)
const ge=new Uint32Array(4)
const me=new Uint32Array(4)
const we=new Uint32Array(4)
const be=new Uint32Array(4)
const ye=new Uint32Array(8)
const ke=new Uint8Array(ye.buffer,0,32)
function copyCV8(e,t,n,r){n[r]=e[t]
n[r+1]=e[t+1]
n[r+2]=e[t+2]
n[r+3]=e[t+3]
n[r+4]=e[t+4]
n[r+5]=e[t+5]
n[r+6]=e[t+6]
n[r+7]=e[t+7]}function transposeBlocksToSimd(e,t,n,r,s,a){const o=s===4&&n[0]===64&&n[1]===64&&n[2]===64&&n[3]===64
if(o&&a&&t[0]%4===0&&t[1]%4===0&&t[2]%4===0&&t[3]%4===0){const e=t[0]>>>2
const n=t[1]>>>2
const s=t[2]>>>2
const o=t[3]>>>2
for(let t=0;t<16;t++){const i=t*4
r[i]=a[e+t]
r[i+1]=a[n+t]
r[i+2]=a[s+t]
r[i+3]=a[o+t]}return}for(let o=0;o<s;o++){const s=n[o]
const i=t[o]
if(s===64){if(a&&i%4===0){const e=i>>>2
for(let t=0;t<16;t++){r[t*4+o]=a[e+t]}}else{for(let t=0;t<16;t++){const n=i+t*4
r[t*4+o]=e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}}}else if(s===0){for(let e=0;e<16;e++){r[e*4+o]=0}}else{for(let t=0;t<16;t++){const n=t*4
if(n>=s){r[t*4+o]=0}else if(n+4<=s){const s=i+n
r[t*4+o]=e[s]|e[s+1]<<8|e[s+2]<<16|e[s+3]<<24}else{let a=0
for(let t=0;t<s-n;t++){a|=e[i+n+t]<<t*8}r[t*4+o]=a}}}}for(let e=s;e<4;e++){for(let t=0;t<16;t++){r[t*4+e]=0}}}function transposeBatchToSimd(e,t,n,r){const s=W.BATCH_BLOCK_WORDS/4
const a=t[0]>>>2
const o=t[1]>>>2
const i=t[2]>>>2
const c=t[3]>>>2
if(r&&t[0]%4===0){for(let e=0;e<16;e++){const t=s+e*64
const l=e*16
for(let e=0;e<16;e++){const s=t+e*4
n[s]=r[a+l+e]
n[s+1]=r[o+l+e]
n[s+2]=r[i+l+e]
n[s+3]=r[c+l+e]}}}else{for(let r=0;r<16;r++){const a=s+r*64
const o=r*64
for(let r=0;r<16;r++){const s=a+r*4
const i=r*4
const c=t[0]+o+i
n[s]=e[c]|e[c+1]<<8|e[c+2]<<16|e[c+3]<<24
const l=t[1]+o+i
n[s+1]=e[l]|e[l+1]<<8|e[l+2]<<16|e[l+3]<<24
const h=t[2]+o+i
n[s+2]=e[h]|e[h+1]<<8|e[h+2]<<16|e[h+3]<<24
const u=t[3]+o+i
n[s+3]=e[u]|e[u+1]<<8|e[u+2]<<16|e[u+3]<<24}}}}const ve=W.CHAINING_VALUES/4
const xe=W.OUTPUT/4
const Se=W.COUNTER_LOW/4
const Ce=W.COUNTER_HIGH/4
const Ae=W.BLOCK_LEN/4
const Ue=W.BATCH_CV/4
const Ee=W.BATCH_COUNTER_LOW/4
const Te=W.BATCH_FLAGS_BASE/4
const $e=W.BATCH_OUTPUT/4
const Ie=new Uint32Array(4)
const Be=W.FLAGS/4
function setupSimdCvs(e,t,n){if(n===4){for(let n=0;n<8;n++){const r=ve+n*4
t[r]=e[n]
t[r+1]=e[8+n]
t[r+2]=e[16+n]
t[r+3]=e[24+n]}}else{for(let r=0;r<8;r++){const s=ve+r*4
for(let a=0;a<n;a++){t[s+a]=e[a*8+r]}for(let e=n;e<4;e++){t[s+e]=0}}}}function setupSimdParams(e,t,n,r,s){for(let a=0;a<s;a++){e[Se+a]=t[a]
e[Ce+a]=0
e[Ae+a]=n[a]
e[Be+a]=r[a]}for(let t=s;t<4;t++){e[Se+t]=0
e[Ce+t]=0
e[Ae+t]=0
e[Be+t]=0}}function readSimdOutputCvs(e,t,n){if(n===4){for(let n=0;n<8;n++){const r=xe+n*4
t[n]=e[r]
t[8+n]=e[r+1]
t[16+n]=e[r+2]
t[24+n]=e[r+3]}}else{for(let r=0;r<8;r++){const s=xe+r*4
for(let a=0;a<n;a++){t[a*8+r]=e[s+a]}}}}function getBlockWords(){if(!Z){Z=new Uint32Array(16)}return Z}function hashChunkWithWords(e,t,n,r,s,a,o,i){ce.set(w)
const c=r>>>6
const l=r&63
const h=n>>>2
if(t&&l===0&&r===T){let e=h
compress(ce,0,t,e,ce,0,false,s,E,a|b)
e+=16
for(let n=1;n<15;n++){compress(ce,0,t,e,ce,0,false,s,E,a)
e+=16}compress(ce,0,t,e,ce,0,false,s,E,a|y)
o.set(ce,i)
return}const u=c+(l>0?1:0)
const d=getBlockWords()
for(let r=0;r<u;r++){const o=r===0
const i=r===u-1
const c=r<<6
const f=i&&l>0?l:E
let p=a
if(o)p|=b
if(i)p|=y
if(i&&l>0){readLittleEndianWordsPartial(e,n+c,f,d)}else if(t&&h+(c>>>2)+16<=t.length){compress(ce,0,t,h+(c>>>2),ce,0,false,s,f,p)
continue}else{readLittleEndianWordsFull(e,n+c,d)}compress(ce,0,d,0,ce,0,false,s,f,p)}o.set(ce,i)}function hashPureJS(e,t){const n=e.length
if(n===0){const e=getBlockWords()
e.fill(0)
const n=t===32?ye:new Uint32Array(t>32?16:8)
compress(w,0,e,0,n,0,t>32,0,0,b|y|v)
if(t===32&&L){return ke.slice()}const r=new Uint8Array(t)
if(L){r.set(new Uint8Array(n.buffer,0,t))}else{writeLittleEndianBytesPartial(n,0,r,0,t)}return r}const r=Math.ceil(n/T)
if(r===1){const r=t===32?ye:new Uint32Array(t>32?16:8)
hashChunkRoot(e,0,n,0,0,r,t>32)
if(t===32&&L){return ke.slice()}const s=new Uint8Array(t)
if(L){s.set(new Uint8Array(r.buffer,0,t))}else{writeLittleEndianBytesPartial(r,0,s,0,t)}return s}const s=te
let a=0
const o=le
const i=he
const c=ue
let l=null
const h=L&&e.byteOffset%4===0
if(h){l=new Uint32Array(e.buffer,e.byteOffset,n>>>2)}const u=n>>>10
const d=n&1023
if(h&&l){for(let e=0;e<u;e++){o.set(w)
let t=e<<8
compress(o,0,l,t,o,0,false,e,E,b)
t+=16
for(let n=1;n<15;n++){compress(o,0,l,t,o,0,false,e,E,0)
t+=16}compress(o,0,l,t,o,0,false,e,E,y)
let n=e+1
let r=0
let h=o
const f=e===u-1&&d===0
while((n&1)===0&&a>0){if(a===1&&f){break}a--
const e=a*8
copyCV8(s,e,i,0)
copyCV8(h,r,i,8)
compress(w,0,i,0,c,0,false,0,E,k)
h=c
r=0
n>>>=1}const p=a*8
copyCV8(h,r,s,p)
a++}if(d>0){hashChunkWithWords(e,l,u*T,d,u,0,o,0)
let t=u+1
let n=o
let r=0
while((t&1)===0&&a>0){if(a===1){break}a--
const e=a*8
copyCV8(s,e,i,0)
copyCV8(n,r,i,8)
compress(w,0,i,0,c,0,false,0,E,k)
n=c
r=0
t>>>=1}const h=a*8
copyCV8(n,r,s,h)
a++}}else{for(let t=0;t<r;t++){const h=t*T
const u=Math.min(T,n-h)
hashChunkWithWords(e,l,h,u,t,0,o,0)
let d=t+1
let f=o
let p=0
const m=t===r-1
while((d&1)===0&&a>0){if(a===1&&m){break}a--
const e=a*8
copyCV8(s,e,i,0)
copyCV8(f,p,i,8)
compress(w,0,i,0,c,0,false,0,E,k)
f=c
p=0
d>>>=1}const b=a*8
copyCV8(f,p,s,b)
a++}}while(a>1){a--
const e=a*8
a--
const n=a*8
copyCV8(s,n,i,0)
copyCV8(s,e,i,8)
if(a===0){const e=t===32?ye:new Uint32Array(t>32?16:8)
compress(w,0,i,0,e,0,t>32,0,E,k|v)
if(t===32&&L){return ke.slice()}const n=new Uint8Array(t)
if(L){n.set(new Uint8Array(e.buffer,0,t))}else{writeLittleEndianBytesPartial(e,0,n,0,t)}return n}compress(w,0,i,0,c,0,false,0,E,k)
copyCV8(c,0,s,a*8)
a++}const f=t===32?ye:new Uint32Array(t>32?16:8)
const p=getBlockWords()
p.fill(0)
copyCV8(s,0,p,0)
compress(w,0,p,0,f,0,t>32,0,E,v)
if(t===32&&L){return ke.slice()}const m=new Uint8Array(t)
if(L){m.set(new Uint8Array(f.buffer,0,t))}else{writeLittleEndianBytesPartial(f,0,m,0,t)}return m}function hashChunkRoot(e,t,n,r,s,a,o){ce.set(w)
const i=getBlockWords()
const c=n>>>6
const l=n&63
const h=c+(l>0?1:0)||1
let u=null
if(L&&(e.byteOffset+t)%4===0&&n>=4){u=new Uint32Array(e.buffer,e.byteOffset+t,n>>>2)}for(let c=0;c<h;c++){const d=c===0
const f=c===h-1
const p=c<<6
const m=f?l||(n>0?E:0):E
let w=s
if(d)w|=b
if(f)w|=y|v
if(f&&l>0){readLittleEndianWordsPartial(e,t+p,m,i)}else if(n===0){i.fill(0)}else if(u&&(p>>>2)+16<=u.length){compress(ce,0,u,p>>>2,f?a:ce,0,f&&o,r,m,w)
continue}else{readLittleEndianWordsFull(e,t+p,i)}compress(ce,0,i,0,f?a:ce,0,f&&o,r,m,w)}}function hashSimd(e,t){const n=getSimdMemory()
if(!n){return hashPureJS(e,t)}const{view32:r}=n
const s=e.length
const a=Math.ceil(s/T)
if(a<4){return hashPureJS(e,t)}const o=getArenaBuffers()
const i=o!==null
let c
let l
let h
let u
if(o){c=o.cvStack
l=o.tempCvs
h=o.parentBlock
u=o.chunkCv}else{c=te
l=de
h=fe
u=pe}let d=0
const f=ge
const p=me
const m=we
const x=be
const S=L&&e.byteOffset%4===0?new Uint32Array(e.buffer,e.byteOffset,e.byteLength>>>2):null
const C=s>>>10
let A=0
while(A<a){const t=Math.min(4,a-A)
const n=t===4&&A+4<=C
if(n){Ie[0]=A*T
Ie[1]=(A+1)*T
Ie[2]=(A+2)*T
Ie[3]=(A+3)*T
transposeBatchToSimd(e,Ie,r,S)
for(let e=0;e<8;e++){const t=w[e]
const n=Ue+e*4
r[n]=t
r[n+1]=t
r[n+2]=t
r[n+3]=t}r[Ee]=A
r[Ee+1]=A+1
r[Ee+2]=A+2
r[Ee+3]=A+3
r[Te]=0
r[Te+1]=0
r[Te+2]=0
r[Te+3]=0
runCompressChunks4x()
for(let e=0;e<8;e++){const t=$e+e*4
l[e]=r[t]
l[8+e]=r[t+1]
l[16+e]=r[t+2]
l[24+e]=r[t+3]}}else{for(let e=0;e<t;e++){const t=e*8
l[t]=w[0]
l[t+1]=w[1]
l[t+2]=w[2]
l[t+3]=w[3]
l[t+4]=w[4]
l[t+5]=w[5]
l[t+6]=w[6]
l[t+7]=w[7]}for(let n=0;n<16;n++){for(let e=0;e<t;e++){const t=A+e
const r=t*T
const a=Math.min(T,s-r)
const o=r+n*E
const i=n*E
let c=E
if(i>=a){c=0}else if(i+E>a){c=a-i}f[e]=o
p[e]=t
let l=0
if(n===0)l|=b
const h=Math.ceil(a/E)||1
if(n===h-1)l|=y
m[e]=c
x[e]=l}if(m[0]===0&&m[1]===0&&m[2]===0&&m[3]===0)continue
transposeBlocksToSimd(e,f,m,r,t,S)
setupSimdCvs(l,r,t)
setupSimdParams(r,p,m,x,t)
runCompress4x()
readSimdOutputCvs(r,ie,t)
for(let e=0;e<t;e++){if(m[e]===0)continue
const t=e*8
l[t]=ie[t]
l[t+1]=ie[t+1]
l[t+2]=ie[t+2]
l[t+3]=ie[t+3]
l[t+4]=ie[t+4]
l[t+5]=ie[t+5]
l[t+6]=ie[t+6]
l[t+7]=ie[t+7]}}}for(let e=0;e<t;e++){const t=A+e
let n=t+1
let r=e*8
let s=l
const o=t===a-1
while((n&1)===0&&d>0){if(d===1&&o){break}d--
const e=d*8
copyCV8(c,e,h,0)
copyCV8(s,r,h,8)
if(i){runCompressParent()}else{compress(w,0,h,0,u,0,false,0,E,k)}s=u
r=0
n>>>=1}const f=d*8
copyCV8(s,r,c,f)
d++}A+=t}while(d>1){d--
const e=d*8
d--
const n=d*8
copyCV8(c,n,h,0)
copyCV8(c,e,h,8)
if(d===0){const e=t===32?ye:new Uint32Array(t>32?16:8)
compress(w,0,h,0,e,0,t>32,0,E,k|v)
if(t===32&&L){return ke.slice()}const n=new Uint8Array(t)
if(L){n.set(new Uint8Array(e.buffer,0,t))}else{writeLittleEndianBytesPartial(e,0,n,0,t)}return n}if(i){runCompressParent()}else{compress(w,0,h,0,u,0,false,0,E,k)}copyCV8(u,0,c,d*8)
d++}if(d===1){const e=getBlockWords()
e.fill(0)
copyCV8(c,0,e,0)
const n=t===32?ye:new Uint32Array(t>32?16:8)
compress(w,0,e,0,n,0,t>32,0,E,v)
if(t===32&&L){return ke.slice()}const r=new Uint8Array(t)
if(L){r.set(new Uint8Array(n.buffer,0,t))}else{writeLittleEndianBytesPartial(n,0,r,0,t)}return r}return hashPureJS(e,t)}function hash(e,t=A){if(e.length>=oe&&ensureSimdSync()){return hashSimd(e,t)}return hashPureJS(e,t)}function warmupSimd(){return ensureSimdSync()}function hashInto(e,t,n=A){if(t.length<n){throw new Error(`Output buffer too small: ${t.length} < ${n}`)}if(e.length>=oe&&ensureSimdSync()){hashSimdInto(e,t,n)
return}hashPureJSInto(e,t,n)}function hashPureJSInto(e,t,n){const r=e.length
if(r===0){const e=getBlockWords()
e.fill(0)
const r=n<=32?ye:new Uint32Array(16)
compress(w,0,e,0,r,0,n>32,0,0,b|y|v)
if(L){t.set(new Uint8Array(r.buffer,r.byteOffset,n))}else{writeLittleEndianBytesPartial(r,0,t,0,n)}return}const s=Math.ceil(r/T)
if(s===1){const s=n<=32?ye:new Uint32Array(16)
hashChunkRoot(e,0,r,0,0,s,n>32)
if(L){t.set(new Uint8Array(s.buffer,s.byteOffset,n))}else{writeLittleEndianBytesPartial(s,0,t,0,n)}return}const a=hashPureJS(e,n)
t.set(a)}function hashSimdInto(e,t,n){const r=hashSimd(e,n)
t.set(r)}function createKeyed(e){return hasher_Hasher.newKeyed(e)}function createDeriveKey(e){return hasher_Hasher.newDeriveKey(e)}function createHasher(){return new hasher_Hasher}if(typeof globalThis!=="undefined"&&typeof globalThis.document!=="undefined"){queueMicrotask(()=>{warmupSimd()})}var Le={hash:hash,hashInto:hashInto,Hasher:hasher_Hasher,createHasher:createHasher,createKeyed:createKeyed,createDeriveKey:createDeriveKey}
const _e=64*1024
const Pe=8
const Fe=2
const ze=64
const Re=new Uint8Array([102,151,245,119,91,149,80,222,49,53,203,172,165,151,24,28,157,228,33,16,155,235,43,88,180,208,176,75,147,173,242,41])
class XetChunker{minimumChunk
maximumChunk
chunkBuf
curChunkLen
gear
blake3
constructor(e=_e){if(e<=0){throw new Error("Target chunk size must be greater than 0")}if((e&e-1)!==0){throw new Error("Target chunk size must be a power of 2")}if(e<=ze){throw new Error("Target chunk size must be greater than hash window size")}if(e>=Number.MAX_SAFE_INTEGER){throw new Error("Target chunk size must be less than Number.MAX_SAFE_INTEGER")}let t=BigInt(e-1)
let n=0
for(let e=63;e>=0;e--){if((t&1n<<BigInt(e))!==0n){break}n++}t=t<<BigInt(n)
const r=e*Fe
this.minimumChunk=e/Pe
this.maximumChunk=r
this.chunkBuf=new Uint8Array(r)
this.curChunkLen=0
this.gear=new Hasher(t)
this.blake3=hasher_Hasher.newKeyed(Re)}next(e,t){const n=e.length
let r=false
let s=0
if(n!==0){if(this.curChunkLen+ze<this.minimumChunk){const e=Math.min(this.minimumChunk-this.curChunkLen-ze-1,n-s)
s+=e
this.curChunkLen+=e}const t=Math.min(n,s+this.maximumChunk-this.curChunkLen)
let a
const o=this.gear.nextMatch(e.subarray(s,t))
if(o!==-1){a=o
r=true}else{a=t-s}if(a+this.curChunkLen>=this.maximumChunk){a=this.maximumChunk-this.curChunkLen
r=true}this.curChunkLen+=a
s+=a
this.chunkBuf.set(e.subarray(0,s),this.curChunkLen-s)}if(r||t&&this.curChunkLen>0){const e=this.chunkBuf.subarray(0,this.curChunkLen)
const t=this.blake3.reset().update(e).finalize(32)
const n={length:e.length,hash:t}
this.curChunkLen=0
this.gear.resetHash()
return{chunk:n,bytesConsumed:s}}return{chunk:null,bytesConsumed:s}}nextBlock(e,t){const n=[]
let r=0
while(r<e.length&&this.curChunkLen>0){const t=this.next(e.subarray(r),false)
if(t.chunk)n.push(t.chunk)
r+=t.bytesConsumed}const s=this.minimumChunk>ze?this.minimumChunk-ze-1:0
while(r<e.length){const a=r
const o=Math.min(r+s,e.length)
const i=Math.min(e.length,r+this.maximumChunk)
const c=this.gear.nextMatch(e.subarray(o,i))
let l
let h
if(c!==-1&&o+c-a<=this.maximumChunk){l=o+c
h=true}else if(i-a>=this.maximumChunk){l=a+this.maximumChunk
h=true}else{h=false
l=i}if(h){const t=this.blake3.reset().update(e.subarray(a,l)).finalize(32)
n.push({length:l-a,hash:t})
r=l
this.gear.resetHash()}else if(t){const t=this.blake3.reset().update(e.subarray(a)).finalize(32)
n.push({length:e.length-a,hash:t})
r=e.length}else{this.chunkBuf.set(e.subarray(a),0)
this.curChunkLen=e.length-a
r=e.length}}return n}finish(){if(this.curChunkLen>0){const e=this.chunkBuf.subarray(0,this.curChunkLen)
const t=this.blake3.reset().update(e).finalize(32)
const n={length:this.curChunkLen,hash:t}
this.curChunkLen=0
this.gear.resetHash()
return n}return null}}function createChunker(e=_e){return new XetChunker(e)}function nextBlock(e,t){return e.nextBlock(t,false)}function finalize(e){return e.finish()}function getChunks(e,t=_e){const n=createChunker(t)
return n.nextBlock(e,true)}function hashToHex(e){const t=new DataView(e.buffer,e.byteOffset,e.byteLength)
const n=t.getBigUint64(0,true)
const r=t.getBigUint64(8,true)
const s=t.getBigUint64(16,true)
const a=t.getBigUint64(24,true)
return n.toString(16).padStart(16,"0")+r.toString(16).padStart(16,"0")+s.toString(16).padStart(16,"0")+a.toString(16).padStart(16,"0")}function hexToBytes(e){const t=new Uint8Array(32)
const n=new DataView(t.buffer)
n.setBigUint64(0,BigInt("0x"+e.slice(0,16)),true)
n.setBigUint64(8,BigInt("0x"+e.slice(16,32)),true)
n.setBigUint64(16,BigInt("0x"+e.slice(32,48)),true)
n.setBigUint64(24,BigInt("0x"+e.slice(48,64)),true)
return t}const Me=4
const Oe=new Uint8Array([1,126,197,199,165,71,41,150,253,148,102,102,180,138,2,230,93,221,83,111,55,199,109,210,248,99,82,230,74,83,113,63])
const He=3*8
const De=hasher_Hasher.newKeyed(Oe)
function isNaturalCut(e){return e[He]%Me===0}function xorbHash(e){if(e.length===0){return new Uint8Array(32)}let t=e
while(t.length>1){const e=[]
let n=0
let r=0
for(let s=0;s<t.length;s++){if(s===t.length-1||r===2*Me||r>=2&&t[s].hash[He]%Me===0){e.push(mergedHashOfSequence(t.slice(n,s+1)))
n=s+1
r=0}else{r++}}t=e}return t[0].hash}function mergedHashOfSequence(e){let t=""
let n=0
for(const r of e){t+=hashToHex(r.hash)+" : "+r.length+"\n"
n+=r.length}const r=new Uint8Array(t.length)
for(let e=0;e<t.length;e++){r[e]=t.charCodeAt(e)}const s=De.reset().update(r).finalize(32)
return{hash:s,length:n}}const je=new Uint8Array(32)
const We=new Uint8Array([127,24,87,214,206,86,237,102,18,127,249,19,231,165,195,243,164,205,38,213,181,219,73,230,65,36,152,127,40,251,148,195])
const Ne=hasher_Hasher.newKeyed(je)
const Je=hasher_Hasher.newKeyed(We)
function fileHash(e){if(e.length===0){return new Uint8Array(32)}const t=xorbHash(e)
return Ne.reset().update(t).finalize(32)}function hmac(e,t){return hasher_Hasher.newKeyed(t).update(e).finalize(32)}function verificationHash(e){const t=new Uint8Array(e.length*32)
for(let n=0;n<e.length;n++){t.set(e[n],n*32)}return Je.reset().update(t).finalize(32)}const qe=2
const Ve=9
function nextMergeCut(e,t,n){const r=n-t
if(r<=qe){return r}const s=Math.min(Ve,r)
for(let n=qe;n<s;n++){if(isNaturalCut(e[t+n].hash)){return n+1}}return s}function validGap(e){return e>qe&&e<Ve-1}function findStableStart(e){if(e.length<qe+1){return undefined}let t
let n
for(let r=0;r<e.length;r++){if(!isNaturalCut(e[r].hash)){continue}if(n!==undefined&&validGap(r-n)&&t!==undefined&&validGap(n-t)){return n+1}t=n
n=r}return undefined}function findStableEnd(e){if(e.length<qe+1){return undefined}let t
let n
for(let r=e.length-1;r>=0;r--){if(!isNaturalCut(e[r].hash)){continue}if(n!==undefined&&validGap(n-r)&&t!==undefined&&validGap(t-n)){return n+1}t=n
n=r}return undefined}function splitAndPromote(e,t,n,r){if(e.length<=1){return[e.length,0]}let s
if(t){s=0}else{const t=findStableStart(e)
if(t===undefined){return[e.length,0]}s=t}let a
if(n){a=e.length}else{const t=findStableEnd(e.slice(s))
if(t===undefined){return[e.length,0]}a=s+t}if(s>=a){return[e.length,0]}let o=s
while(o<a){const t=nextMergeCut(e,o,a)
r.push(mergedHashOfSequence(e.slice(o,o+t)))
o+=t}return[s,e.length-a]}function flattenHump(e){const t=[]
for(const n of e.leftLevels){t.push(...n)}for(let n=e.rightLevels.length-1;n>=0;n--){t.push(...e.rightLevels[n])}const n=e.leftLevels.map((t,n)=>[t.length,e.rightLevels[n].length])
return{nodes:t,levels:n}}function buildHump(e,t,n){const r=[]
const s=[]
let a=e
let o=true
let i=true
while(true){const e=t&&o
const c=n&&i
const l=[]
const[h,u]=splitAndPromote(a,e,c,l)
r.push(a.slice(0,h))
s.push(a.slice(a.length-u))
if(h>0){o=false}if(u>0){i=false}if(l.length===0){break}if(l.length===1){r.push(l)
s.push([])
break}a=l}return{leftLevels:r,rightLevels:s}}class MerkleHashSubtree{nodes
levels
leftOffsets
rightOffsets
atStart
atEnd
constructor(e,t,n,r){this.nodes=e
this.levels=t
this.atStart=n
this.atEnd=r;[this.leftOffsets,this.rightOffsets]=computeOffsets(t)}static fromChunks(e,t,n){const{nodes:r,levels:s}=flattenHump(buildHump(t,e,n))
return new MerkleHashSubtree(r,s,e,n)}get numNodes(){return this.nodes.length}get numLevels(){return this.levels.length}get isEmpty(){return this.nodes.length===0}leftAt(e){if(e>=this.levels.length){return[]}const t=this.leftOffsets[e]
return this.nodes.slice(t,t+this.levels[e][0])}rightAt(e){if(e>=this.levels.length){return[]}const t=this.rightOffsets[e]
return this.nodes.slice(t,t+this.levels[e][1])}mergeInto(e){if(this.atEnd){throw new Error("Cannot merge into a subtree that is already at the end")}if(e.atStart){throw new Error("Cannot merge a subtree that is at the start on the right side")}const t=this.atStart
const n=e.atEnd
const r=Math.max(this.numLevels,e.numLevels)
const s=[]
const a=[]
let o=[]
let i=true
let c=true
for(let l=0;l<r;l++){const r=[...this.leftAt(l),...this.rightAt(l),...o,...e.leftAt(l),...e.rightAt(l)]
const h=t&&i
const u=n&&c
const d=[]
const[f,p]=splitAndPromote(r,h,u,d)
s.push(r.slice(0,f))
a.push(r.slice(r.length-p))
if(f>0){i=false}if(p>0){c=false}o=d}while(o.length>0){if(o.length===1){s.push(o)
a.push([])
o=[]}else{const e=[]
const[r,l]=splitAndPromote(o,t&&i,n&&c,e)
s.push(o.slice(0,r))
a.push(o.slice(o.length-l))
if(r>0){i=false}if(l>0){c=false}o=e}}while(s.length>1&&s[s.length-1].length===0&&a[a.length-1].length===0){s.pop()
a.pop()}const{nodes:l,levels:h}=flattenHump({leftLevels:s,rightLevels:a})
this.nodes=l
this.levels=h;[this.leftOffsets,this.rightOffsets]=computeOffsets(h)
this.atStart=t
this.atEnd=n}static merge(e){if(e.length===0){return MerkleHashSubtree.fromChunks(true,[],true)}const t=e[0].clone()
for(let n=1;n<e.length;n++){t.mergeInto(e[n])}return t}clone(){return new MerkleHashSubtree([...this.nodes],this.levels.map(e=>[...e]),this.atStart,this.atEnd)}finalHash(){if(!this.atStart||!this.atEnd){return undefined}if(this.nodes.length===0){return new Uint8Array(32)}const e=this.levels.length-1
const t=this.leftAt(e)
if(t.length!==1||this.rightAt(e).length!==0){throw new Error("Invariant violation: fully-closed hump should have a single node at the top level")}return t[0].hash}get totalLength(){let e=0
for(let t=0;t<this.levels.length;t++){for(const n of this.leftAt(t)){e+=n.length}for(const n of this.rightAt(t)){e+=n.length}}return e}toJSON(){return{nodes:this.nodes.map(e=>({hash:hashToHex(e.hash),size:e.length})),levels:this.levels.map(e=>[...e]),at_start:this.atStart,at_end:this.atEnd}}static fromJSON(e){return new MerkleHashSubtree(e.nodes.map(e=>({hash:hexToBytes(e.hash),length:e.size})),e.levels.map(e=>[e[0],e[1]]),e.at_start,e.at_end)}}function computeOffsets(e){const t=[]
const n=[]
let r=0
for(const[n]of e){t.push(r)
r+=n}const s=r
let a=0
for(const[,t]of e){a+=t}for(const[,t]of e){a-=t
n.push(s+a)}return[t,n]}var Xe=n(2203)
var Ke=n(9786)
var Ge=n(9896)
function getDefaultHome(){return(0,s.join)((0,r.homedir)(),".cache")}function getDefaultCachePath(){return(0,s.join)(process.env["HF_HOME"]??(0,s.join)(process.env["XDG_CACHE_HOME"]??getDefaultHome(),"huggingface"),"hub")}function getHuggingFaceHubCache(){return process.env["HUGGINGFACE_HUB_CACHE"]??getDefaultCachePath()}function getHFHubCachePath(){return process.env["HF_HUB_CACHE"]??getHuggingFaceHubCache()}var Qe=[".DS_Store"]
var Ye="--"
function getRepoFolderName({name:e,type:t}){const n=[`${t}s`,...e.split("/")]
return n.join(Ye)}async function scanCacheDir(e=void 0){if(!e){e=getHFHubCachePath()}const t=await(0,a.stat)(e)
if(!t.isDirectory()){throw new Error(`Scan cache expects a directory but found a file: ${e}. Please use \`cacheDir\` argument or set \`HF_HUB_CACHE\` environment variable.`)}const n=[]
const r=[]
const o=await(0,a.readdir)(e)
for(const t of o){if(t===".locks"){continue}const o=(0,s.join)(e,t)
const i=await(0,a.stat)(o)
if(!i.isDirectory()){continue}try{const e=await scanCachedRepo(o)
n.push(e)}catch(e){r.push(e)}}return{repos:n,size:[...n.values()].reduce((e,t)=>e+t.size,0),warnings:r}}async function scanCachedRepo(e){const t=(0,s.basename)(e)
if(!t.includes(Ye)){throw new Error(`Repo path is not a valid HuggingFace cache directory: ${t}`)}const[n,...r]=t.split(Ye)
const o=parseRepoType(n)
const i=r.join("/")
const c=(0,s.join)(e,"snapshots")
const l=(0,s.join)(e,"refs")
const h=await(0,a.stat)(c)
if(!h.isDirectory()){throw new Error(`Snapshots dir doesn't exist in cached repo ${c}`)}const u=new Map
const d=await(0,a.stat)(l)
if(d.isDirectory()){await scanRefsDir(l,u)}const f=[]
const p=new Map
const m=await(0,a.readdir)(c)
for(const e of m){if(Qe.includes(e)){continue}const t=(0,s.join)(c,e)
const n=await(0,a.stat)(t)
if(!n.isDirectory()){throw new Error(`Snapshots folder corrupted. Found a file: ${t}`)}const r=[]
await scanSnapshotDir(t,r,p)
const o=r.length>0?Math.max(...[...r].map(e=>e.blob.lastModifiedAt.getTime())):n.mtimeMs
f.push({commitOid:e,files:r,refs:u.get(e)||[],size:[...r].reduce((e,t)=>e+t.blob.size,0),path:t,lastModifiedAt:new Date(o)})
u.delete(e)}if(u.size>0){throw new Error(`Reference(s) refer to missing commit hashes: ${JSON.stringify(Object.fromEntries(u))} (${e})`)}const w=await(0,a.stat)(e)
const b=p.size>0?Math.max(...[...p.values()].map(e=>e.atimeMs)):w.atimeMs
const y=p.size>0?Math.max(...[...p.values()].map(e=>e.mtimeMs)):w.mtimeMs
return{id:{name:i,type:o},path:e,filesCount:p.size,revisions:f,size:[...p.values()].reduce((e,t)=>e+t.size,0),lastAccessedAt:new Date(b),lastModifiedAt:new Date(y)}}async function scanRefsDir(e,t){const n=await(0,a.readdir)(e,{withFileTypes:true})
for(const r of n){const n=(0,s.join)(e,r.name)
if(r.isDirectory()){continue}const o=await(0,a.readFile)(n,"utf-8")
const i=r.name
if(!t.has(o)){t.set(o,[])}t.get(o)?.push(i)}}async function scanSnapshotDir(e,t,n){const r=await(0,a.readdir)(e,{withFileTypes:true})
for(const o of r){if(o.isDirectory()){continue}const r=(0,s.join)(e,o.name)
const i=await(0,a.realpath)(r)
const c=await getBlobStat(i,n)
t.push({path:r,blob:{path:i,size:c.size,lastAccessedAt:new Date(c.atimeMs),lastModifiedAt:new Date(c.mtimeMs)}})}}async function getBlobStat(e,t){const n=t.get(e)
if(!n){const n=await(0,a.lstat)(e)
t.set(e,n)
return n}return n}function parseRepoType(e){switch(e){case"models":return"model"
case"datasets":return"dataset"
case"spaces":return"space"
case"buckets":return"bucket"
case"kernels":return"kernel"
default:throw new TypeError(`Invalid repo type: ${e}`)}}var Ze="https://huggingface.co"
async function createApiError(e,t){const n=new et(e.url,e.status,e.headers.get("X-Request-Id")??t?.requestId)
n.message=`Api error with status ${n.statusCode}${t?.message?`. ${t.message}`:""}`
const r=[`URL: ${n.url}`,n.requestId?`Request ID: ${n.requestId}`:void 0].filter(Boolean).join(". ")
if(e.headers.get("Content-Type")?.startsWith("application/json")){const t=await e.json()
n.message=t.error||t.message||n.message
if(t.error_description){n.message=n.message?n.message+`: ${t.error_description}`:t.error_description}n.data=t}else{n.data={message:await e.text()}}n.message+=`. ${r}`
throw n}var et=class extends Error{statusCode
url
requestId
data
constructor(e,t,n,r){super(r)
this.statusCode=t
this.requestId=n
this.url=e}}
var tt=class extends Error{}
function checkAccessToken(e){if(!e.startsWith("hf_")){throw new TypeError("Your access token must start with 'hf_'")}}function checkCredentials(e){if(e.accessToken){checkAccessToken(e.accessToken)
return e.accessToken}if(e.credentials?.accessToken){checkAccessToken(e.credentials.accessToken)
return e.credentials.accessToken}}function toRepoId(e){if(typeof e!=="string"){return e}if(e.startsWith("model/")||e.startsWith("models/")){throw new TypeError("A repo designation for a model should not start with 'models/', directly specify the model namespace / name")}if(e.startsWith("space/")){throw new TypeError("Spaces should start with 'spaces/', plural, not 'space/'")}if(e.startsWith("dataset/")){throw new TypeError("Datasets should start with 'datasets/', plural, not 'dataset/'")}if(e.startsWith("bucket/")){throw new TypeError("Buckets should start with 'buckets/', plural, not 'bucket/'")}if(e.startsWith("kernel/")){throw new TypeError("Kernels should start with 'kernels/', plural, not 'kernel/'")}const t=e.split("/").length-1
if(e.startsWith("spaces/")){if(t!==2){throw new TypeError("Space Id must include namespace and name of the space")}return{type:"space",name:e.slice("spaces/".length)}}if(e.startsWith("datasets/")){if(t>2){throw new TypeError("Too many slashes in repo designation: "+e)}return{type:"dataset",name:e.slice("datasets/".length)}}if(e.startsWith("buckets/")){if(t!==2){throw new TypeError("Bucket Id must include namespace and name of the bucket")}return{type:"bucket",name:e.slice("buckets/".length)}}if(e.startsWith("kernels/")){if(t!==2){throw new TypeError("Kernel Id must include namespace and name of the kernel")}return{type:"kernel",name:e.slice("kernels/".length)}}if(t>1){throw new TypeError("Too many slashes in repo designation: "+e)}return{type:"model",name:e}}async function checkRepoAccess(e){const t=e&&checkCredentials(e)
const n=toRepoId(e.repo)
const r=await(e.fetch||fetch)(`${e?.hubUrl||Ze}/api/${n.type}s/${n.name}`,{headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!r.ok){throw await createApiError(r)}}async function*eventToGenerator(e){const t=[]
function addPromise(){let e
let n
const r=new Promise((t,r)=>{e=t
n=r})
t.push({p:r,resolve:e,reject:n})}addPromise()
const n=Promise.resolve().then(()=>e(e=>{addPromise()
t.at(-2)?.resolve({done:false,value:e})},e=>{addPromise()
t.at(-2)?.resolve({done:true,value:e})},e=>t.shift()?.reject(e))).catch(e=>t.shift()?.reject(e))
while(1){const e=t[0]
if(!e){throw new Error("Logic error in eventGenerator, promises should never be empty")}const r=await e.p
t.shift()
if(r.done){await n
return r.value}yield r.value}throw new Error("Unreachable")}function hexFromBytes(e){if(globalThis.Buffer){return globalThis.Buffer.from(e).toString("hex")}else{const t=[]
e.forEach(e=>{t.push(e.toString(16).padStart(2,"0"))})
return t.join("")}}var nt=typeof window!=="undefined"&&typeof window.document!=="undefined"
var rt=typeof self==="object"&&self.constructor&&self.constructor.name==="DedicatedWorkerGlobalScope"
var st=!nt&&!rt
var at=!st
async function getWebWorkerCode(){const e=await n.e(269).then(n.bind(n,1269))
return URL.createObjectURL(new Blob([e.createSHA256WorkerCode()]))}var ot=[]
var it=new Set
var ct
var lt=new Promise(e=>{ct=e})
async function getWorker(e){{const e=ot.pop()
if(e){it.add(e)
return e}}if(!e){const e=new Worker(await getWebWorkerCode())
it.add(e)
return e}if(e<=0){throw new TypeError("Invalid webworker pool size: "+e)}while(it.size>=e){await lt}const t=new Worker(await getWebWorkerCode())
it.add(t)
return t}async function freeWorker(e,t){if(!t){return destroyWorker(e)}it.delete(e)
ot.push(e)
const n=ct
lt=new Promise(e=>{ct=e})
n()}function destroyWorker(e){it.delete(e)
e.terminate()
const t=ct
lt=new Promise(e=>{ct=e})
t()}async function*sha256(e,t){yield 0
const r=typeof t?.useWebWorker==="object"&&t?.useWebWorker.minSize!==void 0?t.useWebWorker.minSize:1e7
if(e.size<r&&globalThis.crypto?.subtle){const t=hexFromBytes(new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256",e instanceof Blob?await e.arrayBuffer():e)))
yield 1
return t}if(at){if(t?.useWebWorker){try{const n=typeof t?.useWebWorker==="object"?t.useWebWorker.poolSize:void 0
const r=await getWorker(n)
let s
let a
let o
const cleanup=()=>{r.removeEventListener("message",s)
r.removeEventListener("error",a)
if(o){t?.abortSignal?.removeEventListener("abort",o)}}
return yield*eventToGenerator((i,c,l)=>{s=e=>{if(e.data.sha256){cleanup()
freeWorker(r,n)
c(e.data.sha256)}else if(e.data.progress){i(e.data.progress)
try{t.abortSignal?.throwIfAborted()}catch(e){cleanup()
destroyWorker(r)
l(e)}}else{cleanup()
destroyWorker(r)
l(e)}}
a=e=>{cleanup()
destroyWorker(r)
l(e.error)}
if(t?.abortSignal){try{t.abortSignal?.throwIfAborted()}catch(e){cleanup()
destroyWorker(r)
l(t.abortSignal.reason??new DOMException("Aborted","AbortError"))
return}o=()=>{cleanup()
destroyWorker(r)
l(t.abortSignal?.reason??new DOMException("Aborted","AbortError"))}
t.abortSignal.addEventListener("abort",o)}r.addEventListener("message",s)
r.addEventListener("error",a)
r.postMessage({file:e})})}catch(e){console.warn("Failed to use web worker for sha256",e)}}if(!ut){ut=await n.e(269).then(n.bind(n,1269))}const r=await ut.createSHA256()
r.init()
const s=e.stream().getReader()
const a=e.size
let o=0
while(true){const{done:e,value:n}=await s.read()
if(e){break}r.update(n)
o+=n.length
yield o/a
t?.abortSignal?.throwIfAborted()}return r.digest("hex")}if(!ht){ht=await n.e(109).then(n.bind(n,3109))}return yield*ht.sha256Node(e,{abortSignal:t?.abortSignal})}var ht
var ut
function combineUint8Arrays(...e){const t=e.reduce((e,t)=>e+t.length,0)
const n=new Uint8Array(t)
let r=0
for(const t of e){n.set(t,r)
r+=t.length}return n}function hashU32(e){e=e|0
e=e+2127912214+(e<<12)|0
e=e^-949894596^e>>>19
e=e+374761393+(e<<5)|0
e=e+-744332180^e<<9
e=e+-42973499+(e<<3)|0
return e^-1252372727^e>>>16|0}function readU64(e,t){let n=0
n|=e[t++]<<0
n|=e[t++]<<8
n|=e[t++]<<16
n|=e[t++]<<24
n|=e[t++]<<32
n|=e[t++]<<40
n|=e[t++]<<48
n|=e[t++]<<56
return n}function readU32(e,t){let n=0
n|=e[t++]<<0
n|=e[t++]<<8
n|=e[t++]<<16
n|=e[t++]<<24
return n}function writeU32(e,t,n){e[t++]=n>>0&255
e[t++]=n>>8&255
e[t++]=n>>16&255
e[t++]=n>>24&255}function imul(e,t){const n=e>>>16
const r=e&65535
const s=t>>>16
const a=t&65535
return r*a+(n*a+r*s<<16)|0}var dt=2654435761
var ft=2246822519
var pt=3266489917
var gt=668265263
var mt=374761393
function rotl32(e,t){e=e|0
t=t|0
return e>>>(32-t|0)|e<<t|0}function rotmul32(e,t,n){e=e|0
t=t|0
n=n|0
return imul(e>>>(32-t|0)|e<<t,n)|0}function shiftxor32(e,t){e=e|0
t=t|0
return e>>>t^e|0}function xxhapply(e,t,n,r,s){return rotmul32(imul(t,n)+e,r,s)}function xxh1(e,t,n){return rotmul32(e+imul(t[n],mt),11,dt)}function xxh4(e,t,n){return xxhapply(e,readU32(t,n),pt,17,gt)}function xxh16(e,t,n){return[xxhapply(e[0],readU32(t,n+0),ft,13,dt),xxhapply(e[1],readU32(t,n+4),ft,13,dt),xxhapply(e[2],readU32(t,n+8),ft,13,dt),xxhapply(e[3],readU32(t,n+12),ft,13,dt)]}function xxh32(e,t,n,r){let s
const a=r
if(r>=16){s=[e+dt+ft,e+ft,e,e-dt]
while(r>=16){s=xxh16(s,t,n)
n+=16
r-=16}s=rotl32(s[0],1)+rotl32(s[1],7)+rotl32(s[2],12)+rotl32(s[3],18)+a}else{s=e+mt+r>>>0}while(r>=4){s=xxh4(s,t,n)
n+=4
r-=4}while(r>0){s=xxh1(s,t,n)
n++
r--}s=shiftxor32(imul(shiftxor32(imul(shiftxor32(s,15),ft),13),pt),16)
return s>>>0}var wt=xxh32
var bt=4
var yt=12
var kt=5
var vt=6
var xt=1<<16
var St=4
var Ct=(1<<St)-1
var At=4
var Ut=(1<<At)-1
var Et=makeBuffer(5<<20)
var Tt=makeHashTable()
var $t=407708164
var It=4
var Bt=8
var Lt=16
var _t=64
var Pt=192
var Ft=2147483648
var zt=7
var Rt=4
var Mt=7
var Ot={4:65536,5:262144,6:1048576,7:4194304}
function makeHashTable(){try{return new Uint32Array(xt)}catch(e){const t=new Array(xt)
for(let e=0;e<xt;e++){t[e]=0}return t}}function clearHashTable(e){for(let t=0;t<xt;t++){e[t]=0}}function makeBuffer(e){return new Uint8Array(e)}function sliceArray(e,t,n){return e.slice(t,n)}function compressBound(e){return e+e/255+16|0}function decompressBound(e){let t=0
if(readU32(e,t)!==$t){throw new Error("invalid magic number")}t+=4
const n=e[t++]
if((n&Pt)!==_t){throw new Error("incompatible descriptor version "+(n&Pt))}const r=(n&Lt)!==0
const s=(n&Bt)!==0
const a=e[t++]>>Rt&Mt
if(Ot[a]===void 0){throw new Error("invalid block size "+a)}const o=Ot[a]
if(s){return readU64(e,t)}t++
let i=0
while(true){let n=readU32(e,t)
t+=4
if(n&Ft){n&=~Ft
i+=n}else if(n>0){i+=o}if(n===0){return i}if(r){t+=4}t+=n}}function decompressBlock(e,t,n,r,s){let a,o,i,c,l
const h=t.copyWithin!==void 0&&t.fill!==void 0
i=n+r
while(n<i){const r=e[n++]
let u=r>>4
if(u>0){if(u===15){while(true){u+=e[n]
if(e[n++]!==255){break}}}for(c=n+u;n<c;){t[s++]=e[n++]}}if(n>=i){break}a=r&15
o=e[n++]|e[n++]<<8
if(a===15){while(true){a+=e[n]
if(e[n++]!==255){break}}}a+=bt
if(h&&o===1){t.fill(t[s-1]|0,s,s+a)
s+=a}else if(h&&o>a&&a>31){t.copyWithin(s,s-o,s-o+a)
s+=a}else{for(l=s-o,c=l+a;l<c;){t[s++]=t[l++]|0}}}return s}function compressBlock(e,t,n,r,s){let a,o,i,c,l
let h,u,d,f
u=0
d=r+n
o=n
let p=(1<<vt)+3
while(n<=d-yt){const r=readU32(e,n)
let m=hashU32(r)>>>0
m=(m>>16^m)>>>0&65535
a=s[m]-1
s[m]=n+1
if(a<0||n-a>>>16>0||readU32(e,a)!==r){l=p++>>vt
n+=l
continue}p=(1<<vt)+3
h=n-o
c=n-a
n+=bt
a+=bt
i=n
while(n<d-kt&&e[n]===e[a]){n++
a++}i=n-i
const w=i<Ct?i:Ct
if(h>=Ut){t[u++]=(Ut<<St)+w
for(f=h-Ut;f>=255;f-=255){t[u++]=255}t[u++]=f}else{t[u++]=(h<<St)+w}for(let n=0;n<h;n++){t[u++]=e[o+n]}t[u++]=c
t[u++]=c>>8
if(i>=Ct){for(f=i-Ct;f>=255;f-=255){t[u++]=255}t[u++]=f}o=n}if(o===0){return 0}h=d-o
if(h>=Ut){t[u++]=Ut<<St
for(f=h-Ut;f>=255;f-=255){t[u++]=255}t[u++]=f}else{t[u++]=h<<St}n=o
while(n<d){t[u++]=e[n++]}return u}function decompressFrame(e,t){let n,r,s,a
let o=0
let i=0
if(readU32(e,o)!==$t){throw new Error("invalid magic number")}o+=4
a=e[o++]
if((a&Pt)!==_t){throw new Error("incompatible descriptor version")}n=(a&Lt)!==0
r=(a&It)!==0
s=(a&Bt)!==0
const c=e[o++]>>Rt&Mt
if(Ot[c]===void 0){throw new Error("invalid block size")}if(s){o+=8}o++
while(true){var l
l=readU32(e,o)
o+=4
if(l===0){break}if(n){o+=4}if((l&Ft)!==0){l&=~Ft
for(let n=0;n<l;n++){t[i++]=e[o++]}}else{i=decompressBlock(e,t,o,l,i)
o+=l}}if(r){o+=4}return i}function compressFrame(e,t){let n=0
writeU32(t,n,$t)
n+=4
t[n++]=_t
t[n++]=zt<<Rt
t[n]=wt(0,t,4,n-4)>>8
n++
const r=Ot[zt]
let s=e.length
let a=0
clearHashTable(Tt)
while(s>0){let o=0
const i=s>r?r:s
o=compressBlock(e,Et,a,i,Tt)
if(o>i||o===0){writeU32(t,n,2147483648|i)
n+=4
for(let r=a+i;a<r;){t[n++]=e[a++]}s-=i}else{writeU32(t,n,o)
n+=4
for(let e=0;e<o;){t[n++]=Et[e++]}a+=i
s-=i}}writeU32(t,n,0)
n+=4
return n}function decompress(e,t){let n,r
if(t===void 0){t=decompressBound(e)}n=makeBuffer(t)
r=decompressFrame(e,n)
if(r!==t){n=sliceArray(n,0,r)}return n}function chunk_AXSL4LYE_compress(e,t){let n,r
if(t===void 0){t=compressBound(e.length)}n=makeBuffer(t)
r=compressFrame(e,n)
if(r!==t){n=sliceArray(n,0,r)}return n}var Ht=class{ranges=[]
add(e,t){if(t<=e){throw new TypeError("End must be greater than start")}const n=[]
for(let r=0;r<this.ranges.length;r++){const s=this.ranges[r]
if(e<s.end&&t>s.start){n.push({index:r,range:s})}if(s.data!==null){throw new Error("Overlapping range already has data")}}if(n.length===0){this.ranges.push({start:e,end:t,refCount:1,data:null})
this.ranges.sort((e,t)=>e.start-t.start)
return}const r=[]
let s=e
for(let e=0;e<n.length;e++){const{range:a}=n[e]
if(s<a.start){r.push({start:s,end:a.start,refCount:1,data:null})}else if(a.start<s){r.push({start:a.start,end:s,refCount:a.refCount,data:null})}r.push({start:Math.max(s,a.start),end:Math.min(t,a.end),refCount:a.refCount+1,data:null})
if(a.end>t){r.push({start:t,end:a.end,refCount:a.refCount,data:null})}s=Math.max(s,a.end)}if(s<t){r.push({start:s,end:t,refCount:1,data:null})}const a=n[0].index
const o=n[n.length-1].index
this.ranges.splice(a,o-a+1,...r)
this.ranges.sort((e,t)=>e.start-t.start)}remove(e,t){if(t<=e){throw new TypeError("End must be greater than start")}const n=[]
for(let r=0;r<this.ranges.length;r++){const s=this.ranges[r]
if(e<s.end&&t>s.start){n.push({index:r,range:s})}}if(n.length===0){throw new Error("No ranges found to remove")}if(e!==n[0].range.start||t!==n[n.length-1].range.end){throw new Error("Range boundaries must match existing boundaries")}for(let e=0;e<n.length;e++){const{range:t}=n[e]
t.refCount--}this.ranges=this.ranges.filter(e=>e.refCount>0)}getRanges(e,t){if(t<=e){throw new TypeError("End must be greater than start")}return this.ranges.filter(n=>e<n.end&&t>n.start)}getAllRanges(){return[...this.ranges]}}
function indexOfSubsequence(e,t,n=0){const r=t.length
if(r===0){return n<=e.length?n:-1}const s=r-1
const a=e.length-r
const o=new Uint16Array(256).fill(r)
for(let e=0;e<s;e++){o[t[e]]=s-e}let i=n
while(i<=a){let n=s
while(n>=0&&e[i+n]===t[n]){n--}if(n<0){return i}i+=o[e[i+s]]}return-1}var Dt=new TextEncoder
var jt=Dt.encode("\r\n")
var Wt=Dt.encode("\r\n\r\n")
var Nt=65536
var Jt=class{#e
#t=jt
#n=[]
#r=0
#s
#a=0
#o=0
#i=false
constructor(e){const t=extractBoundary(e)
if(!t){throw new Error(`No boundary found in Content-Type: ${e}`)}this.#e=Dt.encode(`\r\n--${t}`)}push(e){if(this.#i){return[]}let t=e&&e.byteLength?combineUint8Arrays(this.#t,e):this.#t
this.#t=new Uint8Array(0)
const n=[]
for(;;){if(this.#o===0||this.#o===2){const e=indexOfSubsequence(t,this.#e,0)
if(e===-1){const e=Math.max(0,t.byteLength-(this.#e.byteLength-1))
if(this.#o===2&&e>0){this.#c(t.subarray(0,e))}this.#t=t.slice(e)
break}if(this.#o===2){this.#c(t.subarray(0,e))
const r=this.#l()
const s=indexOfSubsequence(r,Wt,0)
if(s===-1){throw new Error("Malformed multipart part: missing header/data separator")}n.push(r.subarray(s+Wt.byteLength))}t=t.slice(e+this.#e.byteLength)
this.#o=1
continue}if(t.byteLength<2){this.#t=t
break}if(t[0]===45&&t[1]===45){this.#i=true
return n}if(t[0]===jt[0]&&t[1]===jt[1]){t=t.slice(2)
this.#o=2
continue}throw new Error("Malformed multipart body: expected CRLF or closing delimiter after boundary")}return n}#c(e){this.#r+=e.byteLength
if(e.byteLength>=Nt){this.#h()
this.#n.push(e)
return}let t=0
while(t<e.byteLength){if(!this.#s){this.#s=new Uint8Array(Nt)
this.#a=0}const n=Math.min(Nt-this.#a,e.byteLength-t)
this.#s.set(e.subarray(t,t+n),this.#a)
this.#a+=n
t+=n
if(this.#a===Nt){this.#n.push(this.#s)
this.#s=void 0}}}#h(){if(this.#s&&this.#a>0){this.#n.push(this.#s.subarray(0,this.#a))}this.#s=void 0
this.#a=0}#l(){this.#h()
const e=new Uint8Array(this.#r)
let t=0
for(const n of this.#n){e.set(n,t)
t+=n.byteLength}this.#n=[]
this.#r=0
return e}}
function extractBoundary(e){for(const t of e.split(";")){const e=t.trim()
if(e.toLowerCase().startsWith("boundary=")){return e.slice("boundary=".length).replace(/^"|"$/g,"")}}return null}function sum(e){return e.reduce((e,t)=>e+t,0)}function concatUint8Arrays(e){const t=new Uint8Array(sum(e.map(e=>e.byteLength)))
let n=0
for(const r of e){t.set(r,n)
n+=r.byteLength}return t}function hasH2Fetch(e=(typeof process!=="undefined"?process.versions:void 0),t=at){if(t||!e?.undici||e.bun){return false}return Number(e.undici.split(".")[0])>=8}var qt=[Symbol.for("undici.globalDispatcher.2"),Symbol.for("undici.globalDispatcher.1")]
function withHttp1(e){return{dispatch:(t,n)=>e.dispatch({...t,allowH2:false},n)}}var Vt
async function getHttp1Dispatcher(){const e=globalThis
const find=()=>qt.map(t=>e[t]).find(e=>typeof e?.dispatch==="function")
let t=find()
if(t===void 0){await(await fetch("data:,")).arrayBuffer()
t=find()}if(t===void 0){return void 0}if(Vt?.base!==t){Vt={base:t,http1:withHttp1(t)}}return Vt.http1}var undiciHttp1Fetch=async(e,t)=>{const n=await getHttp1Dispatcher()
return n?fetch(e,{...t,dispatcher:n}):fetch(e,t)}
var Xt=hasH2Fetch()?undiciHttp1Fetch:(e,t)=>fetch(e,t)
var Kt=6e4
var Gt=1e3
var Qt=at?4:8
var Yt=64*1024*1024
var Zt=256*1024*1024
var en=500
var tn=1.05
var nn=10
var rn=class{#u=[]
wait(){return new Promise(e=>this.#u.push(e))}notifyAll(){const e=this.#u
this.#u=[]
for(const t of e){t()}}}
function delay(e){return new Promise(t=>setTimeout(t,e))}var sn={[0]:"None",[1]:"LZ4",[2]:"ByteGroupingLZ4"}
var an=8
function parseChunkHeader(e){const t={version:e.getUint8(0),compressed_length:e.getUint8(1)|e.getUint8(2)<<8|e.getUint8(3)<<16,compression_scheme:e.getUint8(4),uncompressed_length:e.getUint8(5)|e.getUint8(6)<<8|e.getUint8(7)<<16}
if(t.version!==0){throw new Error(`Unsupported chunk version ${t.version}`)}if(t.compression_scheme!==0&&t.compression_scheme!==1&&t.compression_scheme!==2){throw new Error(`Unsupported compression scheme ${sn[t.compression_scheme]??t.compression_scheme}`)}return t}function decompressChunk(e,t){switch(e.compression_scheme){case 1:return decompress(t,e.uncompressed_length)
case 2:return bg4_regroup_bytes(decompress(t,e.uncompressed_length))
default:return t.slice()}}function decodePartChunks(e,t,n){const r=n.getRanges(t.chunks.start,t.chunks.end)
const s=new Map
let a=t.chunks.start
let o=0
while(o<e.byteLength){if(a>=t.chunks.end){throw new Error(`Multipart part for chunks ${t.chunks.start}-${t.chunks.end} contains more chunks than expected`)}if(e.byteLength-o<an){throw new Error("Truncated chunk header in multipart part")}const n=parseChunkHeader(new DataView(e.buffer,e.byteOffset+o,an))
const i=o+an
const c=i+n.compressed_length
if(c>e.byteLength){throw new Error("Truncated chunk data in multipart part")}const l=decompressChunk(n,e.subarray(i,c))
const h=r.find(e=>a>=e.start&&a<e.end)
if(h){let e=s.get(h)
if(!e){e=[]
s.set(h,e)}e.push(l)}a++
o=c}if(a!==t.chunks.end){throw new Error(`Multipart part decoded chunks ${t.chunks.start}-${a} but expected ${t.chunks.start}-${t.chunks.end}`)}return s}function commitChunks(e){let t=0
for(const[n,r]of e){if(n.data){continue}n.data=r
t+=sum(r.map(e=>e.byteLength))}return t}var on=class extends Blob{fetch
accessToken
refreshUrl
reconstructionUrl
hash
start=0
end=0
internalLogging=false
reconstructionInfo
listener
parallelDownloads
constructor(e){super([])
this.fetch=e.fetch??Xt
this.accessToken=checkCredentials(e)
this.refreshUrl=e.refreshUrl
this.end=e.size
this.reconstructionUrl=e.reconstructionUrl
this.hash=e.hash
this.listener=e.listener
this.internalLogging=e.internalLogging??false
this.parallelDownloads=e.parallelDownloads
if(e.readToken){const t=cacheKey({refreshUrl:this.refreshUrl,initialAccessToken:this.accessToken})
ln.set(t,{accessToken:e.readToken.accessToken,expiresAt:new Date(e.readToken.exp*1e3),casUrl:e.readToken.casUrl})}}get size(){return this.end-this.start}#d(){const e=new on({fetch:this.fetch,hash:this.hash,refreshUrl:this.refreshUrl,reconstructionUrl:this.reconstructionUrl,size:this.size})
e.accessToken=this.accessToken
e.start=this.start
e.end=this.end
e.reconstructionInfo=this.reconstructionInfo
e.listener=this.listener
e.internalLogging=this.internalLogging
e.parallelDownloads=this.parallelDownloads
return e}slice(e=0,t=this.size){if(e<0||t<0){throw new TypeError("Unsupported negative start/end on XetBlob.slice")}const n=this.#d()
n.start=this.start+e
n.end=Math.min(this.start+t,this.end)
if(n.start!==this.start||n.end!==this.end){n.reconstructionInfo=void 0}return n}#f
#p(){if(this.#f){return this.#f}this.#f=(async()=>{const e=await getAccessToken(this.accessToken,this.fetch,this.refreshUrl)
const t=this.reconstructionUrl?this.reconstructionUrl.replace("/v1/reconstructions/","/v2/reconstructions/"):`${e.casUrl}/v2/reconstructions/${this.hash}`
const n=await this.fetch(t,{headers:{Authorization:`Bearer ${e.accessToken}`,Range:`bytes=${this.start}-${this.end-1}`}})
if(!n.ok){throw await createApiError(n)}this.reconstructionInfo=await n.json()
return this.reconstructionInfo})().finally(()=>this.#f=void 0)
return this.#f}async#g(){if(this.size===0){return new ReadableStream({start(e){e.close()}})}if(!this.reconstructionInfo){await this.#p()}const e=new Map
if(!this.reconstructionInfo){throw new Error("Failed to load reconstruction info")}for(const t of this.reconstructionInfo.terms){let n=e.get(t.hash)
if(!n){n=new Ht
e.set(t.hash,n)}n.add(t.range.start,t.range.end)}const t=this.listener
const n=this.internalLogging?(...e)=>console.log(...e):()=>{}
async function*readData(r,s,a,o){let i=0
let c=r.offset_into_first_range
for(const l of r.terms){if(i>=a){break}const h=e.get(l.hash)
if(!h){throw new Error(`Failed to find range list for term ${l.hash}`)}const locate=e=>{for(const t of e.xorbs[l.hash]??[]){const e=t.ranges.find(e=>e.chunks.start<=l.range.start&&e.chunks.end>=l.range.end)
if(e){return{entry:t,descriptor:e}}}return void 0}
const buildMultiRangeHeader=e=>`bytes=${e.ranges.map(e=>`${e.bytes.start}-${e.bytes.end}`).join(",")}`
const fetchMultiRangeEntry=async e=>{let n=await s(e.url,{headers:{Range:buildMultiRangeHeader(e)}})
if(n.status===403){r=await o()
const t=locate(r)
if(!t){throw new Error(`Failed to find fetch info for term ${l.hash} and range ${l.range.start}-${l.range.end} after refresh`)}e=t.entry
n=await s(e.url,{headers:{Range:buildMultiRangeHeader(e)}})}if(!n.ok){throw await createApiError(n)}const a=n.headers.get("content-type")??""
if(!a.includes("multipart/byteranges")){throw new Error(`Expected multipart/byteranges response for multi-range request, got "${a}"`)}const i=n.body?.getReader()
if(!i){throw new Error("Failed to get reader from response body")}const c=new Jt(a)
const u=[]
let d=0
const consumeParts=t=>{for(const n of t){const t=e.ranges[d]
if(!t){throw new Error(`Received more multipart parts than the ${e.ranges.length} signed ranges`)}u.push(decodePartChunks(n,t,h))
d++}}
try{for(;;){const e=await i.read()
t?.({event:"read"})
if(e.done){break}if(e.value){consumeParts(c.push(e.value))}}consumeParts(c.push())}finally{await i.cancel().catch(()=>{})}if(d!==e.ranges.length){throw new Error(`Multi-range fetch produced ${d} parts but expected ${e.ranges.length} for term ${l.hash}`)}for(const e of u){commitChunks(e)}}
let u=h.getRanges(l.range.start,l.range.end)
if(!u.every(e=>e.data)){const e=locate(r)
if(!e){throw new Error(`Failed to find fetch info for term ${l.hash} and range ${l.range.start}-${l.range.end}`)}if(e.entry.ranges.length>1){await fetchMultiRangeEntry(e.entry)
u=h.getRanges(l.range.start,l.range.end)}}{if(u.every(e=>e.data)){n("all data available for term",l.hash,c)
const e=sum(u.map(e=>sum(e.data.map(e=>e.byteLength))))
if(e!==l.unpacked_length){throw new Error(`Term ${l.hash} range ${l.range.start}-${l.range.end} decoded to ${e} bytes, expected ${l.unpacked_length}`)}e:for(const e of u){for(let n of e.data){if(c){const e=Math.min(c,n.byteLength)
n=n.slice(e)
c-=e
if(!n.byteLength){continue}}if(n.byteLength>a-i){n=n.slice(0,a-i)}i+=n.byteLength
yield e.refCount>1?n.slice():n
t?.({event:"progress",progress:{read:i,total:a}})
if(i>=a){break e}}}h.remove(l.range.start,l.range.end)
continue}}let d=locate(r)
if(!d){throw new Error(`Failed to find fetch info for term ${l.hash} and range ${l.range.start}-${l.range.end}`)}let f=d.descriptor
n("term",l)
n("descriptor",f)
n("readBytesToSkip",c)
let p=await s(d.entry.url,{headers:{Range:`bytes=${f.bytes.start}-${f.bytes.end}`}})
if(p.status===403){r=await o()
d=locate(r)
if(!d){throw new Error(`Failed to find fetch info for term ${l.hash} and range ${l.range.start}-${l.range.end} after refresh`)}f=d.descriptor
p=await s(d.entry.url,{headers:{Range:`bytes=${f.bytes.start}-${f.bytes.end}`}})}if(!p.ok){throw await createApiError(p)}n("expected content length",p.headers.get("content-length"),"range",f.bytes,p.headers.get("content-range"))
const m=p.body?.getReader()
if(!m){throw new Error("Failed to get reader from response body")}let w=false
let b=f.chunks.start
const y=h.getRanges(f.chunks.start,f.chunks.end)
let k=void 0
let v=0
e:while(!w&&i<a){const e=await m.read()
t?.({event:"read"})
w=e.done
n("read",e.value?.byteLength,"bytes","total read",i,"toSkip",c)
if(!e.value){n("no data in result, cancelled",e)
continue}v+=e.value.byteLength
if(k){e.value=combineUint8Arrays(k,e.value)
k=void 0}while(i<a&&e.value?.byteLength){if(e.value.byteLength<8){k=e.value
continue e}const r=new DataView(e.value.buffer,e.value.byteOffset,an)
const s=parseChunkHeader(r)
n("chunk header",s,"to skip",c)
if(e.value.byteLength<s.compressed_length+an){k=e.value
continue e}e.value=e.value.slice(an)
let o=decompressChunk(s,e.value.subarray(0,s.compressed_length))
const h=y.find(e=>b>=e.start&&b<e.end)
const u=b>=l.range.start&&b<l.range.end
const d=u?2:1
let f=false
if(h&&h.refCount>=d){h.data??=[]
h.data.push(o)
f=true}if(u){if(c){const e=Math.min(c,o.byteLength)
o=o.slice(c)
c-=e}if(o.byteLength>a-i){o=o.slice(0,a-i)}if(o.byteLength){n("yield",o.byteLength,"bytes",e.value.byteLength,"total read",i,f)
i+=o.byteLength
yield f?o.slice():o
t?.({event:"progress",progress:{read:i,total:a}})}}b++
e.value=e.value.slice(s.compressed_length)}}if(w&&i<a&&v<f.bytes.end-f.bytes.start+1){n("done",w,"total read",i,a,v)
n("failed to fetch all data for term",l.hash)
throw new Error(`Failed to fetch all data for term ${l.hash}, fetched ${v} bytes out of ${f.bytes.end-f.bytes.start+1}`)}n("done",w,"total read",i,a,v)
n("cancel reader")
await m.cancel()}}const r=this.parallelDownloads===false?void 0:this.parallelDownloads===true||this.parallelDownloads===void 0?{}:this.parallelDownloads
async function*readDataParallel(r,s,a,o,i){let c=0
let l=r.offset_into_first_range
const h=r.terms
const locateEntryFor=(e,t)=>{for(const n of e.xorbs[t.hash]??[]){const e=n.ranges.find(e=>e.chunks.start<=t.range.start&&e.chunks.end>=t.range.end)
if(e){return n}}return void 0}
const u=[]
const d=new Map
const f=[]
for(const e of h){const t=locateEntryFor(r,e)
if(!t){throw new Error(`Failed to find fetch info for term ${e.hash} and range ${e.range.start}-${e.range.end}`)}let n=d.get(t.url)
if(n===void 0){n=u.length
u.push({hash:e.hash,ranges:t.ranges,url:t.url})
d.set(t.url,n)}f.push(n)}const p=Math.max(1,i.maxConcurrency??Qt)
const estimateEntryBytes=e=>sum(e.ranges.map(e=>e.bytes.end-e.bytes.start+1))
const m=u.length?Math.max(...u.map(estimateEntryBytes)):0
const w=i.maxInFlightBytes??Math.min(Zt,Math.max(Yt,3*m))
const b={nextEntry:0,neededEntry:0,target:1,error:void 0,finished:false,inFlightBytes:0,decodedBytes:0,active:0,claimed:0,maxActive:0,activeHighWater:0,count429:0,targetHistory:[]}
const y=new rn
const budgetAcquire=async(e,t)=>{while(!b.error&&!b.finished&&b.inFlightBytes+e>w&&t!==b.neededEntry){await y.wait()}b.inFlightBytes+=e}
const budgetRelease=e=>{b.inFlightBytes-=e
y.notifyAll()}
const refreshPlanUrls=e=>{for(const t of u){const n=(e.xorbs[t.hash]??[]).find(e=>e.ranges.length===t.ranges.length&&e.ranges.every((e,n)=>e.chunks.start===t.ranges[n].chunks.start&&e.chunks.end===t.ranges[n].chunks.end))
if(n){t.url=n.url
t.ranges=n.ranges}}}
const rangeHeaderFor=e=>`bytes=${e.ranges.map(e=>`${e.bytes.start}-${e.bytes.end}`).join(",")}`
const decodeEntry=async(n,a,i)=>{if(b.error||b.finished){return}const c=e.get(n.hash)
if(!c){throw new Error(`Failed to find range list for entry ${n.hash}`)}let l=await s(n.url,{headers:{Range:rangeHeaderFor(n)}})
let h=0
let u=0
while(l.status===403&&h<1||l.status===429&&u<3){await(l.body?.cancel().catch(()=>{}))
if(l.status===403){h++
r=await o()
refreshPlanUrls(r)}else{u++
b.count429++
y.notifyAll()
await delay(300*u)}l=await s(n.url,{headers:{Range:rangeHeaderFor(n)}})}if(!l.ok){throw await createApiError(l)}const d=l.body?.getReader()
if(!d){throw new Error("Failed to get reader from response body")}try{if(n.ranges.length>1){const e=l.headers.get("content-type")??""
if(!e.includes("multipart/byteranges")){throw new Error(`Expected multipart/byteranges response for multi-range request, got "${e}"`)}const r=new Jt(e)
let s=0
const handleParts=async e=>{for(const t of e){const e=n.ranges[s]
if(!e){throw new Error(`Received more multipart parts than the ${n.ranges.length} signed ranges`)}const r=decodePartChunks(t,e,c)
i.committed+=commitChunks(r)
b.decodedBytes+=t.byteLength
s++
y.notifyAll()}}
for(;;){if(b.error||b.finished){return}const e=await d.read()
t?.({event:"read"})
if(e.done){break}if(e.value){await handleParts(r.push(e.value))}}await handleParts(r.push())
if(!b.finished&&s!==n.ranges.length){throw new Error(`Multi-range fetch produced ${s} parts but expected ${n.ranges.length} for ${n.hash}`)}}else{const e=n.ranges[0]
const r=c.getRanges(e.chunks.start,e.chunks.end)
const s=new Map
let a=e.chunks.start
let o
let l=false
while(!l){if(b.error||b.finished){return}const e=await d.read()
t?.({event:"read"})
l=e.done
let n=e.value
if(!n){continue}if(o){n=combineUint8Arrays(o,n)
o=void 0}while(n.byteLength){if(n.byteLength<an){o=n
break}const e=parseChunkHeader(new DataView(n.buffer,n.byteOffset,an))
if(n.byteLength<an+e.compressed_length){o=n
break}const t=decompressChunk(e,n.subarray(an,an+e.compressed_length))
const c=r.find(e=>a>=e.start&&a<e.end)
if(c){let e=s.get(c)
if(!e){e=[]
s.set(c,e)}e.push(t)
if(a===c.end-1&&!c.data){c.data=e
i.committed+=sum(e.map(e=>e.byteLength))
y.notifyAll()}}b.decodedBytes+=t.byteLength
a++
n=n.slice(an+e.compressed_length)}}if(!b.finished){for(const e of r){if(!e.data){throw new Error(`Failed to fetch all data for ${n.hash} chunks ${e.start}-${e.end} (stream ended early)`)}}}}}finally{await d.cancel().catch(()=>{})}}
const isTransientNetworkError=e=>e instanceof TypeError||/terminated|socket|network|ECONNRESET|fetch failed/i.test(String(e))
const runWorker=async e=>{for(;;){if(b.error||b.finished){return}if(e>=b.target){await y.wait()
continue}const t=b.nextEntry
if(t>=u.length){return}b.nextEntry++
b.claimed++
const r=estimateEntryBytes(u[t])
try{await budgetAcquire(r,t)
if(b.error||b.finished){budgetRelease(r)
return}b.active++
b.maxActive=Math.max(b.maxActive,b.active)
b.activeHighWater=Math.max(b.activeHighWater,b.active)
let e
const s={committed:0}
for(let a=0;a<2;a++){try{await decodeEntry(u[t],t,s)
budgetRelease(r-s.committed)
e=void 0
break}catch(r){e=r
if(a===0&&!b.finished&&isTransientNetworkError(r)){n("retrying entry after transient error",u[t].hash,r)
await delay(250)
continue}}}if(e){budgetRelease(r)
b.error??=e}b.active--}finally{b.claimed--
y.notifyAll()}}}
const k=Promise.allSettled(Array.from({length:p},(e,t)=>runWorker(t)))
const v=new Map
let x=0
let S=0
let C=1
let A=0
const U=setInterval(()=>{const e=b.decodedBytes-x
x=b.decodedBytes
const t=b.activeHighWater
b.activeHighWater=b.active
A=Math.max(0,A-1)
if(b.count429>S){S=b.count429
b.target=Math.max(1,b.target-1)
C=1
A=nn}else if(e===0&&b.nextEntry<u.length){b.target=Math.min(p,b.target+1)
C=1}else if(C>0){C--}else if(b.claimed>=b.target&&t<=b.target){const t=((v.get(b.target)??e)+e)/2
v.set(b.target,t)
const n=v.get(b.target-1)
if(b.target>1&&n===void 0){b.target--
C=1}else if(n!==void 0&&t<n*tn){v.delete(b.target)
b.target--
C=1
A=nn}else if(A===0&&b.target<p){b.target++
C=1}}b.targetHistory.push(b.target)
y.notifyAll()},i.controllerTickMs??en)
try{for(let r=0;r<h.length;r++){const s=h[r]
if(c>=a){break}b.neededEntry=f[r]
y.notifyAll()
const o=e.get(s.hash)
if(!o){throw new Error(`Failed to find range list for term ${s.hash}`)}let i=o.getRanges(s.range.start,s.range.end)
while(!i.every(e=>e.data)){if(b.error){throw b.error}if(b.claimed===0&&b.nextEntry>=u.length){throw new Error(`Download workers finished without producing data for term ${s.hash} range ${s.range.start}-${s.range.end}`)}await y.wait()
i=o.getRanges(s.range.start,s.range.end)}n("all data available for term",s.hash,l)
const d=sum(i.map(e=>sum(e.data.map(e=>e.byteLength))))
if(d!==s.unpacked_length){throw new Error(`Term ${s.hash} range ${s.range.start}-${s.range.end} decoded to ${d} bytes, expected ${s.unpacked_length}`)}e:for(const e of i){for(let n of e.data){if(l){const e=Math.min(l,n.byteLength)
n=n.slice(e)
l-=e
if(!n.byteLength){continue}}if(n.byteLength>a-c){n=n.slice(0,a-c)}c+=n.byteLength
yield e.refCount>1?n.slice():n
t?.({event:"progress",progress:{read:c,total:a}})
if(c>=a){break e}}}let p=0
for(const e of i){if(e.refCount===1&&e.data){p+=sum(e.data.map(e=>e.byteLength))}}o.remove(s.range.start,s.range.end)
budgetRelease(p)}}finally{b.finished=true
clearInterval(U)
y.notifyAll()
await k
i.onStat?.({entries:u.length,maxActive:b.maxActive,finalTarget:b.target,count429:b.count429,targetHistory:b.targetHistory})}}const s=r&&(r.maxConcurrency??Qt)>1?readDataParallel(this.reconstructionInfo,this.fetch,this.end-this.start,this.#p.bind(this),r):readData(this.reconstructionInfo,this.fetch,this.end-this.start,this.#p.bind(this))
return new ReadableStream({async pull(e){const t=await s.next()
if(t.value){e.enqueue(t.value)}if(t.done){e.close()}},async cancel(){await(s.return?.(void 0))},type:"bytes"},{highWaterMark:1e3})}async arrayBuffer(){const e=(await this.#g()).getReader()
const t=[]
for(;;){const{done:n,value:r}=await e.read()
if(n){break}t.push(r)}return concatUint8Arrays(t).buffer}async text(){return(new TextDecoder).decode(await this.arrayBuffer())}async response(){const e=await this.#g()
return new Response(e)}stream(){const e=new TransformStream
this.#g().then(t=>t.pipeThrough(e)).catch(t=>e.writable.abort(t.message))
return e.readable}}
var cn=new Map
var ln=new Map
function cacheKey(e){return JSON.stringify([e.refreshUrl,e.initialAccessToken])}function bg4_regroup_bytes(e){const t=Math.floor(e.byteLength/4)
const n=e.byteLength%4
const r=t+(n>=1?1:0)
const s=r+t+(n>=2?1:0)
const a=s+t+(n==3?1:0)
const o=new Uint8Array(e.byteLength)
for(let t=0,n=0;t<e.byteLength;t+=4,n++){o[t]=e[n]}for(let t=1,n=r;t<e.byteLength;t+=4,n++){o[t]=e[n]}for(let t=2,n=s;t<e.byteLength;t+=4,n++){o[t]=e[n]}for(let t=3,n=a;t<e.byteLength;t+=4,n++){o[t]=e[n]}return o}function bg4_split_bytes(e){const t=new Uint8Array(e.byteLength)
const n=Math.floor(e.byteLength/4)
const r=e.byteLength%4
const s=n+(r>=1?1:0)
const a=s+n+(r>=2?1:0)
const o=a+n+(r==3?1:0)
for(let n=0,r=0;n<e.byteLength;n+=4,r++){t[r]=e[n]}for(let n=1,r=s;n<e.byteLength;n+=4,r++){t[r]=e[n]}for(let n=2,r=a;n<e.byteLength;n+=4,r++){t[r]=e[n]}for(let n=3,r=o;n<e.byteLength;n+=4,r++){t[r]=e[n]}return t}async function getAccessToken(e,t,n){const r=cacheKey({refreshUrl:n,initialAccessToken:e})
const s=ln.get(r)
if(s&&s.expiresAt>new Date(Date.now()+Kt)){return{accessToken:s.accessToken,casUrl:s.casUrl}}const a=cn.get(r)
if(a){return a}const o=(async()=>{const s=await t(n,{headers:{...e?{Authorization:`Bearer ${e}`}:{}}})
if(!s.ok){throw new Error(`Failed to get JWT token: ${s.status} ${await s.text()}`)}const a=await s.json()
const o={accessToken:a.accessToken,expiresAt:new Date(a.exp*1e3),casUrl:a.casUrl}
for(const[e,t]of ln.entries()){if(t.expiresAt<new Date(Date.now()+Kt)){ln.delete(e)}else{break}}if(ln.size>=Gt){const e=ln.keys().next().value
if(e){ln.delete(e)}}ln.set(r,o)
return{accessToken:a.accessToken,casUrl:a.casUrl}})().finally(()=>{cn.delete(r)})
cn.set(r,o)
return o}function range(e,t){return t?Array(t-e).fill(0).map((t,n)=>e+n):Array(e).fill(0).map((e,t)=>t)}function chunk(e,t){if(isNaN(t)||t<1){throw new RangeError("Invalid chunk size: "+t)}if(!e.length){return[]}if(e.length<=t){return[e]}return range(Math.ceil(e.length/t)).map(n=>e.slice(n*t,(n+1)*t))}async function promisesQueue(e,t){const n=[]
const r=new Set
let s=0
for(const a of e){const e=s++
const o=a().then(t=>{n[e]=t
r.delete(o)})
r.add(o)
if(r.size>=t){await Promise.race(r)}}await Promise.all(r)
return n}async function promisesQueueStreaming(e,t){const n=[]
for await(const r of e){const e=r().then(()=>{n.splice(n.indexOf(e),1)})
n.push(e)
if(n.length>=t){await Promise.race(n)}}await Promise.all(n)}var hn=class extends Blob{static async create(e,t){const n=t?.fetch??fetch
const r=await n(e,{headers:{Range:"bytes=0-0",...t?.accessToken&&{Authorization:`Bearer ${t.accessToken}`}}})
if(!r.ok){throw await createApiError(r)}const s=r.headers.get("content-type")||""
if(r.status===206){const a=Number(r.headers.get("content-range")?.split("/").pop())
await(r.body?.cancel())
if(Number.isFinite(a)&&a>=(t?.cacheBelow??1e6)){return new hn(e,0,a,s,true,n,t?.accessToken)}const o=await n(e,{...t?.accessToken&&{headers:{Authorization:`Bearer ${t.accessToken}`}}})
if(!o.ok){throw await createApiError(o)}return o.blob()}return r.blob()}url
start
end
contentType
full
fetch
accessToken
constructor(e,t,n,r,s,a,o){super([])
this.url=e
this.start=t
this.end=n
this.contentType=r
this.full=s
this.fetch=a
this.accessToken=o}get size(){return this.end-this.start}get type(){return this.contentType}slice(e=0,t=this.size){if(e<0||t<0){throw new TypeError("Unsupported negative start/end on WebBlob.slice")}const n=new hn(this.url,this.start+e,Math.min(this.start+t,this.end),this.contentType,e===0&&t===this.size?this.full:false,this.fetch,this.accessToken)
return n}async arrayBuffer(){const e=await this.fetchRange()
return e.arrayBuffer()}async text(){const e=await this.fetchRange()
return e.text()}stream(){const e=new TransformStream
this.fetchRange().then(t=>t.body?.pipeThrough(e)).catch(t=>e.writable.abort(t.message))
return e.readable}fetchRange(){const e=this.fetch
if(this.full){return e(this.url,{...this.accessToken&&{headers:{Authorization:`Bearer ${this.accessToken}`}}}).then(e=>e.ok?e:createApiError(e))}return e(this.url,{headers:{Range:`bytes=${this.start}-${this.end-1}`,...this.accessToken&&{Authorization:`Bearer ${this.accessToken}`}}}).then(e=>e.ok?e:createApiError(e))}}
function base64FromBytes(e){if(globalThis.Buffer){return globalThis.Buffer.from(e).toString("base64")}else{const t=[]
e.forEach(e=>{t.push(String.fromCharCode(e))})
return globalThis.btoa(t.join(""))}}async function createBlobs(e,t,r){if(e.protocol==="http:"||e.protocol==="https:"){const n=await hn.create(e,{fetch:r?.fetch,accessToken:r?.accessToken})
return[{path:t,blob:n}]}if(at){throw new TypeError(`Unsupported URL protocol "${e.protocol}"`)}if(e.protocol==="file:"){const{FileBlob:s}=await n.e(825).then(n.bind(n,7825))
const{subPaths:a}=await n.e(930).then(n.bind(n,2930))
const o=await a(e,r?.maxFolderDepth)
if(o.length===1&&o[0].relativePath==="."){const n=await s.create(e)
return[{path:t,blob:n}]}return Promise.all(o.map(async e=>({path:`${t}/${e.relativePath}`.replace(/\/[.]$/,"").replaceAll("//","/").replace(/^[.]?\//,""),blob:await s.create(new URL(e.path))})))}throw new TypeError(`Unsupported URL protocol "${e.protocol}"`)}var un=1e4
var dn=1.5
var fn=1e6
var pn=class{index=0
xorbIndices
chunkIndices
map=new Map
hmacs=new Set
maxSize
constructor(e=fn){if(e<1){throw new Error("maxSize must be at least 1")}this.maxSize=e
this.xorbIndices=new Int32Array(Math.min(un,e))
this.chunkIndices=new Uint16Array(Math.min(un,e))}addChunkToCache(e,t,n,r){if(this.map.has(e)){return}if(this.map.values().next().value===this.index){this.map.delete(this.map.keys().next().value)}this.map.set(e,this.index)
if(r!==null){this.hmacs.add(r)}if(this.index>=this.xorbIndices.length){const e=this.xorbIndices
const t=this.chunkIndices
this.xorbIndices=new Int32Array(Math.min(this.xorbIndices.length*dn,this.maxSize))
this.chunkIndices=new Uint16Array(Math.min(this.chunkIndices.length*dn,this.maxSize))
this.xorbIndices.set(e)
this.chunkIndices.set(t)}this.xorbIndices[this.index]=t
this.chunkIndices[this.index]=n
this.index=(this.index+1)%this.maxSize}getChunk(e,t){let n=this.map.get(e)
if(n===void 0&&t!==null){for(const r of this.hmacs){n=this.map.get(t(e,r))
if(n!==void 0){break}}}if(n===void 0){return void 0}return{xorbIndex:this.xorbIndices[n],chunkIndex:this.chunkIndices[n]}}updateChunkIndex(e,t){const n=this.map.get(e)
if(n===void 0){throw new Error(`Chunk not found in cache: ${e}`)}this.chunkIndices[n]=t}removeChunkFromCache(e){this.map.delete(e)}}
var gn=6e4
var mn=1e3
var wn=new Map
var bn=new Map
async function xetWriteToken(e){if(e.xetParams.expiresAt&&e.xetParams.casUrl&&e.xetParams.accessToken&&e.xetParams.expiresAt>new Date(Date.now()+gn)){return{accessToken:e.xetParams.accessToken,casUrl:e.xetParams.casUrl}}const t=e.xetParams.refreshWriteTokenUrl
const n=bn.get(t)
if(n&&n.expiresAt>new Date(Date.now()+gn)){return{accessToken:n.accessToken,casUrl:n.casUrl}}const r=wn.get(t)
if(r){return r}const s=(async()=>{const n=await(e.fetch??fetch)(e.xetParams.refreshWriteTokenUrl,{headers:{...e.accessToken?{Authorization:`Bearer ${e.accessToken}`}:{},...e.xetParams.sessionId?{"X-Xet-Session-Id":e.xetParams.sessionId}:{}}})
if(!n.ok){throw await createApiError(n)}const r=await n.json()
const s={accessToken:r.accessToken,expiresAt:new Date(r.exp*1e3),casUrl:r.casUrl}
for(const[e,t]of bn.entries()){if(t.expiresAt<new Date(Date.now()+gn)){bn.delete(e)}else{break}}if(bn.size>=mn){const e=bn.keys().next().value
if(e){bn.delete(e)}}bn.set(t,s)
return{accessToken:r.accessToken,casUrl:r.casUrl}})().finally(()=>{wn.delete(t)})
wn.set(t,s)
return s}var yn=32
var kn="ff".repeat(yn)
function readHashFromArray(e,t){let n=""
for(let r=0;r<yn;r+=8){n+=`${e[t+r+7].toString(16).padStart(2,"0")}${e[t+r+6].toString(16).padStart(2,"0")}${e[t+r+5].toString(16).padStart(2,"0")}${e[t+r+4].toString(16).padStart(2,"0")}${e[t+r+3].toString(16).padStart(2,"0")}${e[t+r+2].toString(16).padStart(2,"0")}${e[t+r+1].toString(16).padStart(2,"0")}${e[t+r].toString(16).padStart(2,"0")}`}return n}async function parseShardData(e){const t=new Uint8Array(await e.arrayBuffer())
const n=new DataView(t.buffer)
const r=t.slice(0,jn.length)
if(!r.every((e,t)=>e===jn[t])){throw new Error("Invalid shard magic tag")}const s=n.getBigUint64(jn.length,true)
if(s!==Mn){throw new Error(`Invalid shard version: ${s}`)}const a=Number(n.getBigUint64(jn.length+8,true))
const o=t.length-a
const i=n.getBigUint64(o,true)
if(i!==On){throw new Error(`Invalid shard footer version: ${i}`)}const c=Number(n.getBigUint64(o+16,true))
const l=Number(n.getBigUint64(o+24,true))
const h=readHashFromArray(t,o+72)
const u=[]
let d=c
while(d<l){const e=readHashFromArray(t,d)
d+=yn
if(e===kn){break}d+=4
const r=n.getUint32(d,true)
d+=4
d+=4
d+=4
const s=[]
for(let e=0;e<r;e++){const e=readHashFromArray(t,d)
d+=yn
const r=n.getUint32(d,true)
d+=4
const a=n.getUint32(d,true)
d+=4
d+=8
s.push({hash:e,startOffset:r,unpackedLength:a})}u.push({hash:e,chunks:s})}return{hmacKey:h,xorbs:u}}var vn=class extends Blob{originalBlob
spliceOperations
constructor(e,t){super()
this.originalBlob=e
this.spliceOperations=t}static create(e,t){if(!Array.isArray(t)){t=[t]}for(const n of t){if(n.start<0||n.end<0){throw new Error("Invalid start/end positions for SplicedBlob")}if(n.start>e.size||n.end>e.size){throw new Error("Invalid start/end positions for SplicedBlob")}if(n.start>n.end){throw new Error("Invalid start/end positions for SplicedBlob")}}const n=[...t].sort((e,t)=>e.start-t.start)
for(let e=0;e<n.length-1;e++){if(n[e].end>n[e+1].start){throw new Error("Overlapping splice operations are not supported")}}return new vn(e,n)}get size(){let e=0
let t=0
for(const n of this.spliceOperations){e+=n.end-n.start
t+=n.insert.size}return this.originalBlob.size-e+t}get type(){return this.originalBlob.type}slice(e=0,t=this.size){if(e<0||t<0){throw new TypeError("Unsupported negative start/end on SplicedBlob.slice")}e=Math.min(e,this.size)
t=Math.min(t,this.size)
if(e>=t){return new Blob([])}const n=this.segments
const r=[0]
let s=0
for(const e of n){s+=e.size
r.push(s)}const a=[]
for(let s=0;s<n.length;s++){const o=r[s]
const i=r[s+1]
if(i<=e){continue}if(o>=t){break}const c=Math.max(0,e-o)
const l=Math.min(n[s].size,t-o)
if(c<l){a.push(n[s].slice(c,l))}}return new Blob(a)}get firstSpliceIndex(){return this.spliceOperations[0]?.start??Infinity}async arrayBuffer(){const e=this.segments
const t=await Promise.all(e.map(e=>e.arrayBuffer()))
const n=sum(t.map(e=>e.byteLength))
const r=new Uint8Array(n)
let s=0
for(const e of t){r.set(new Uint8Array(e),s)
s+=e.byteLength}return r.buffer}async text(){const e=await this.arrayBuffer()
return(new TextDecoder).decode(e)}stream(){const e=new ReadableStream({start:async e=>{try{const t=this.segments
for(const n of t){const t=n.stream().getReader()
try{while(true){const{done:n,value:r}=await t.read()
if(n){break}e.enqueue(r)}}finally{t.releaseLock()}}e.close()}catch(t){e.error(t)}}})
return e}get segments(){const e=[]
let t=0
const n=[...this.spliceOperations].sort((e,t)=>e.start-t.start)
for(const r of n){if(t<r.start){e.push(this.originalBlob.slice(t,r.start))}if(r.insert.size>0){e.push(r.insert)}t=r.end}if(t<this.originalBlob.size){e.push(this.originalBlob.slice(t))}return e}}
var xn=10
function addToRangeEditCache(e,t,n){e.delete(t)
e.set(t,n)
while(e.size>xn){const t=e.keys().next().value
if(t===void 0){break}e.delete(t)}}async function planRangeEdit(e,t,n){const r=t.hash
const s=t.size
if(!r||s===0||t.start!==0){return void 0}if(n.rangeEditCache){const t=planRangeEditFromCache(e,r,s,n.rangeEditCache)
if(t){return t}}const a=await xetWriteToken(n)
const o=await(n.fetch??fetch)(`${a.casUrl}/v2/reconstructions/${r}`,{headers:{Authorization:`Bearer ${a.accessToken}`}})
if(!o.ok){return void 0}const i=await o.json()
const c=i.terms.map(e=>({hash:e.hash,unpackedLength:e.unpacked_length,range:{start:e.range.start,end:e.range.end}}))
const l=[0]
let h=0
for(const e of c){h+=e.unpackedLength
l.push(h)}if(h!==s){throw new Error(`Original file size mismatch: reconstruction reports ${h} bytes but the blob is ${s} bytes`)}const u=e.spliceOperations
const d=snapAndCoalesceDirtyRanges(u,l,s)
if(d.length===0){return void 0}const f="bytes="+d.map(([e,t])=>`${e}-${t-1}`).join(",")
const p=await(n.fetch??fetch)(`${a.casUrl}/v2/file-chunk-hashes/${r}`,{headers:{Authorization:`Bearer ${a.accessToken}`,"X-Range-Dirty":f}})
if(!p.ok){return void 0}const m=await p.json()
if(m.windows.length===0){throw new Error("Server returned no windows for range edit")}if(m.hashRanges.length!==m.windows.length+1){throw new Error(`Server returned ${m.hashRanges.length} hashRanges, expected ${m.windows.length+1}`)}const w=assignEditsToWindows(m.windows.map(e=>({start:e.dirtyByteRange[0],end:e.dirtyByteRange[1]})),u,s,l)
return{originalHash:r,originalSize:s,newSize:e.size,terms:c,segByteStarts:l,windows:w,hashRanges:m.hashRanges,gapVerification:m.gapVerification}}function planRangeEditFromCache(e,t,n,r){const s=r.get(t)
if(!s||s.size!==n||s.terms.length===0){return void 0}const a=e.spliceOperations
if(a.length===0){return void 0}const o=s.terms[s.terms.length-1]
const i=n-o.unpackedLength
for(const e of a){const t=e.start===e.end&&e.start===n?n:e.start
if(t<i){return void 0}}const c=[0]
let l=0
for(const e of s.terms){l+=e.unpackedLength
c.push(l)}const h=assignEditsToWindows([{start:i,end:n}],a,n,c)
return{originalHash:t,originalSize:n,newSize:e.size,terms:s.terms,segByteStarts:c,windows:h,hashRanges:[s.openSubtree,null],gapVerification:s.terms.slice(0,-1).map(e=>e.rangeHash)}}function snapAndCoalesceDirtyRanges(e,t,n){const r=t.length-1
const snapStart=e=>{let n=0
while(n+1<t.length&&t[n+1]<=e){n++}return t[n]}
const snapEnd=e=>{let n=0
while(n<t.length&&t[n]<e){n++}return t[Math.min(n,t.length-1)]}
const s=[]
for(const a of e){if(a.start===a.end){if(a.start===n){s.push([t[r-1],t[r]])}else{s.push([snapStart(a.start),snapEnd(a.start+1)])}}else{s.push([snapStart(a.start),snapEnd(a.end)])}}s.sort((e,t)=>e[0]-t[0])
const a=[]
for(const e of s){const t=a[a.length-1]
if(t&&e[0]<=t[1]){t[1]=Math.max(t[1],e[1])
continue}a.push([e[0],e[1]])}return a}function assignEditsToWindows(e,t,n,r){let s=0
const a=[]
for(const[o,i]of e.entries()){const c=[]
while(s<t.length){const e=t[s]
const r=e.start===e.end?e.start<i.end||e.start===i.end&&i.end===n:e.end<=i.end
if(!r){break}if(e.start<i.start){throw new Error(`Edit at [${e.start}, ${e.end}) starts before its window [${i.start}, ${i.end})`)}c.push(e)
s++}let l=0
let h=0
for(const e of c){l+=e.end-e.start
h+=e.insert.size}const u=r.find(e=>e>=i.end)
if(u===void 0){throw new Error(`Window end ${i.end} exceeds the file size ${r[r.length-1]}`)}const d=e[o+1]?.start
if(d!==void 0&&u>d){throw new Error(`Window [${i.start}, ${i.end}) extends to term boundary ${u}, overlapping the next window at ${d}`)}a.push({start:i.start,end:i.end,effectiveEnd:u,edits:c,newSize:u-i.start+h-l,hashSplitSize:i.end-i.start+h-l})}if(s!==t.length){throw new Error(`${t.length-s} edits were not assigned to any window`)}return a}function windowSegments(e,t){const n=[]
let r=e.start
for(const s of e.edits){if(r<s.start){n.push(t.slice(r,s.start))}if(s.insert.size>0){n.push(s.insert)}r=s.end}if(r<e.effectiveEnd){n.push(t.slice(r,e.effectiveEnd))}return n}function composeRepresentation(e,t){const n=[]
const r=e.terms.length
let s=0
let a=0
const reuseTerm=t=>{const r=e.gapVerification[a]
if(r===void 0){throw new Error(`Ran out of gapVerification entries at stable term ${t}`)}a++
n.push({xorbId:e.terms[t].hash,indexStart:e.terms[t].range.start,indexEnd:e.terms[t].range.end,length:e.terms[t].unpackedLength,rangeHash:r})}
for(let a=0;a<e.windows.length;a++){const o=e.windows[a]
while(s<r&&e.segByteStarts[s]<o.start){if(e.segByteStarts[s+1]>o.start){throw new Error(`Window starting at ${o.start} straddles term ${s} (${e.segByteStarts[s]}..${e.segByteStarts[s+1]})`)}reuseTerm(s)
s++}while(s<r&&e.segByteStarts[s]<o.effectiveEnd){s++}n.push(...t[a])}while(s<r){reuseTerm(s)
s++}if(a<e.gapVerification.length){throw new Error(`Server returned ${e.gapVerification.length} gapVerification entries but only ${a} stable terms were emitted`)}return n}var Sn=new Uint8Array(32)
function chunkSplitIndex(e,t,n){let r=0
let s=0
while(s<e.length&&r<t){r+=e[s].length
s++}if(r!==t){throw new Error(`${n}: expected a chunk boundary at ${t} bytes, got ${r}`)}return s}function buildRangeEditCachePayload(e,t,n){if(e.hashRanges[e.hashRanges.length-1]!==null){return void 0}const r=n[n.length-1]
const s=t[t.length-1]
if(!r||!s){return void 0}const a=r.indexEnd-r.indexStart
if(a<=0||a>s.length){return void 0}const o=s.slice(s.length-a)
const i=e.hashRanges.map(e=>e===null?null:MerkleHashSubtree.fromJSON(e))
const c=i[0]===null
const l=[]
for(let n=0;n<e.windows.length;n++){const r=i[n]
if(r!==null&&r!==void 0){l.push(r)}const s=chunkSplitIndex(t[n],e.windows[n].hashSplitSize,"buildRangeEditCachePayload")
let o=t[n].slice(0,s)
if(n===e.windows.length-1){o=o.slice(0,o.length-a)}if(o.length>0||n===0&&c){l.push(MerkleHashSubtree.fromChunks(n===0&&c,o.map(e=>({hash:hexToBytes(e.hash),length:e.length})),false))}}const h=l.length>0?MerkleHashSubtree.merge(l):null
return{size:e.newSize,openSubtree:h&&!h.isEmpty?h.toJSON():null,lastTermChunks:o}}function buildFreshFileCachePayload(e,t){const n=t[t.length-1]
if(!n){return void 0}const r=n.indexEnd-n.indexStart
if(r<=0||r>e.length){return void 0}const s=e.slice(e.length-r)
const a=e.slice(0,e.length-r)
const o=a.length>0?MerkleHashSubtree.fromChunks(true,a.map(e=>({hash:hexToBytes(e.hash),length:e.length})),false).toJSON():null
return{size:e.reduce((e,t)=>e+t.length,0),openSubtree:o,lastTermChunks:s}}function computeComposedFileHash(e,t){if(e.newSize===0){return"0".repeat(64)}const n=e.hashRanges.map(e=>e===null?null:MerkleHashSubtree.fromJSON(e))
const r=n[n.length-1]
const s=n[0]===null
const a=r===null
const o=e.windows.length-1
const i=[]
for(let r=0;r<e.windows.length;r++){const c=n[r]
if(c!==null){i.push(c)}const l=e.windows[r]
const h=chunkSplitIndex(t[r],l.hashSplitSize,`Window [${l.start}, ${l.end}) chunk boundaries did not re-sync at the window end`)
i.push(MerkleHashSubtree.fromChunks(r===0&&s,t[r].slice(0,h).map(e=>({hash:hexToBytes(e.hash),length:e.length})),r===o&&a))}if(r!==null&&r!==void 0){i.push(r)}const c=MerkleHashSubtree.merge(i)
const l=c.finalHash()
if(l===void 0){throw new Error("Merged subtree is not fully closed; cannot derive the file hash")}return hashToHex(hmac(l,Sn))}var Cn=64*1024
var An=2*Cn
var Un=64*1024*1024
var En=8*1024
var Tn=4e6
var $n=.1
var In=1-$n
function computeXorbHashHex(e){const t=e.map(e=>({hash:hexToBytes(e.hash),length:e.length}))
return hashToHex(xorbHash(t))}function computeHmacHex(e,t){return hashToHex(hmac(hexToBytes(e),hexToBytes(t)))}function computeVerificationHashHex(e){return hashToHex(verificationHash(e.map(hexToBytes)))}function computeFileHashHex(e){const t=e.map(e=>({hash:hexToBytes(e.hash),length:e.length}))
return hashToHex(fileHash(t))}function addDataToChunker(e,t){return nextBlock(t,e).map(e=>({hash:hashToHex(e.hash),length:e.length,dedup:false}))}function finalizeChunker(e){const t=finalize(e)
if(!t){return[]}return[{hash:hashToHex(t.hash),length:t.length,dedup:false}]}var Bn=class{id
offset
chunks
fileProcessedBytes
fileUploadedBytes
fileSize
data
immutableData
constructor(){this.id=0
this.offset=0
this.chunks=[]
this.fileProcessedBytes={}
this.fileUploadedBytes={}
this.fileSize={}
this.data=new Uint8Array(Un)
this.immutableData=null}event(e){const t=this.chunks.map(e=>({hash:e.hash,length:e.length}))
return{event:"xorb",xorb:this.data.subarray(0,this.offset),hash:e(t),chunks:t,id:this.id,files:Object.entries(this.fileProcessedBytes).map(([e,t])=>({path:e,progress:t/this.fileSize[e],lastSentProgress:((this.fileUploadedBytes[e]??0)+(t-(this.fileUploadedBytes[e]??0))*$n)/this.fileSize[e]}))}}}
async function*createXorbs(e,t){const n=new Set
let r=0
const s=new pn
let a=new Bn
const nextXorb=e=>{const t=a.event(computeXorbHashHex)
r++
a=new Bn
a.id=r
a.fileUploadedBytes={[e.path]:e.uploadedBytes}
a.fileSize[e.path]=e.size
return t}
const o=[]
const i=[""]
const resolveXorbId=e=>typeof e==="string"?e:e>=0?e:i[-e]
for await(const c of e){t.yieldCallback?.({event:"fileProgress",path:c.path,progress:0})
if(c.sha256&&n.has(c.sha256)){t.yieldCallback?.({event:"fileProgress",path:c.path,progress:1})
continue}if(c.sha256){n.add(c.sha256)}{a.fileSize[c.path]=c.content.size
let e
if(c.content instanceof vn&&c.content.originalBlob instanceof on&&c.content.originalBlob.hash!==void 0&&c.content.originalBlob.size>0){e=await planRangeEdit(c.content,c.content.originalBlob,t)}if(c.content instanceof vn&&(e!==void 0||c.content.firstSpliceIndex<An)){await loadFirstChunkDedupInfo(c.content,i,t,s)}let n=Infinity
let l=0
let h=true
const u=[]
let d=0
let f=0
const p=[]
const m=[]
const addChunks=async function*(e){for(const w of e){if(h){w.dedup=true
h=false}let e=a.chunks.length
let b=r
const y=removeChunkFromSourceData(u,w.length)
let k=s.getChunk(w.hash,computeHmacHex)
if(k===void 0&&w.dedup&&n>=Tn){const e=await xetWriteToken(t)
n=0
const r=await(t.fetch??fetch)(e.casUrl+"/v1/chunks/default/"+w.hash,{headers:{Authorization:`Bearer ${e.accessToken}`}})
if(r.ok){const e=await r.blob()
const t=await parseShardData(e)
for(const e of t.xorbs){const n=-i.length
i.push(e.hash)
let r=0
for(const a of e.chunks){s.addChunkToCache(a.hash,n,r++,t.hmacKey)}}k=s.getChunk(w.hash,computeHmacHex)
const n=f
f=backtrackDedup(a,computeHmacHex,t,s,m,f)
if(f>n){a.fileUploadedBytes[c.path]??=0
a.fileUploadedBytes[c.path]+=f-n}}}if(k===void 0){if(!writeChunk(a,y,w.hash)){yield nextXorb({path:c.path,uploadedBytes:d,size:c.content.size})
e=0
b=r
for(const e of o){e.representation=e.representation.map(e=>({...e,xorbId:resolveXorbId(e.xorbId)}))
yield e}o.length=0
if(!writeChunk(a,y,w.hash)){throw new Error("Failed to write chunk into xorb")}}s.addChunkToCache(w.hash,r,e,null)}else{b=k.xorbIndex
e=k.chunkIndex
f+=w.length
a.fileUploadedBytes[c.path]??=0
a.fileUploadedBytes[c.path]+=w.length}n+=w.length
l+=w.length
p.push({hash:w.hash,length:w.length})
m.push({xorbId:b,chunkIndex:e,length:w.length})
a.fileProcessedBytes[c.path]=d
if(l>=1e6){l=0
t.yieldCallback?.({event:"fileProgress",path:c.path,progress:((a.fileUploadedBytes[c.path]??0)+(a.fileProcessedBytes[c.path]-(a.fileUploadedBytes[c.path]??0))*$n)/c.content.size})}if(a.chunks.length>=En){yield nextXorb({path:c.path,uploadedBytes:d,size:c.content.size})
for(const e of o){e.representation=e.representation.map(e=>({...e,xorbId:resolveXorbId(e.xorbId)}))
yield e}o.length=0}}}
const pumpBlob=async function*(e,t){const n=t.stream().getReader()
while(true){const{done:t,value:r}=await n.read()
if(t){break}d+=r.length
u.push(r)
yield*addChunks(addDataToChunker(r,e))}}
let w
let b
let y
let k
if(e!==void 0){const n=c.content.originalBlob
const r=[]
for(const t of e.windows){const e=createChunker(Cn)
h=true
const s=p.length
for(const r of windowSegments(t,n)){yield*pumpBlob(e,r)}yield*addChunks(finalizeChunker(e))
r.push([s,p.length])}const s=sum(e.windows.map(e=>e.newSize))
const o=c.content.size-s
d+=o
a.fileUploadedBytes[c.path]=(a.fileUploadedBytes[c.path]??0)+o
a.fileProcessedBytes[c.path]=d
const i=r.map(([e,t])=>buildFileRepresentation(m.slice(e,t),p.slice(e,t),computeVerificationHashHex))
w=composeRepresentation(e,i)
b=computeComposedFileHash(e,r.map(([e,t])=>p.slice(e,t)))
y=c.content.size>0?(o+f)/c.content.size:0
if(t.rangeEditCache){k=buildRangeEditCachePayload(e,r.map(([e,t])=>p.slice(e,t)),w)}}else{const e=createChunker(Cn)
yield*pumpBlob(e,c.content)
yield*addChunks(finalizeChunker(e))
w=buildFileRepresentation(m,p,computeVerificationHashHex)
b=computeFileHashHex(p)
y=c.content.size>0?f/c.content.size:0
if(t.rangeEditCache){k=buildFreshFileCachePayload(p,w)}}a.immutableData={chunkIndex:a.chunks.length,offset:a.offset}
o.push({event:"file",path:c.path,hash:b,sha256:c.sha256,dedupRatio:y,representation:w,rangeEditCachePayload:k})}}if(a.offset>0){yield a.event(computeXorbHashHex)}for(const e of o){e.representation=e.representation.map(e=>({...e,xorbId:resolveXorbId(e.xorbId)}))
yield e}}function backtrackDedup(e,t,n,r,s,a){const o=new Map
for(let s=e.immutableData?.chunkIndex??0;s<e.chunks.length;s++){const a=e.chunks[s]
const i=t(a.hash,n.hmacKey)
const c=r.getChunk(i,null)
if(c!==void 0){o.set(s,{xorbId:c.xorbIndex,chunkIndex:c.chunkIndex})
r.removeChunkFromCache(a.hash)}}for(const t of s){if(t.xorbId===e.id&&o.has(t.chunkIndex)){const e=o.get(t.chunkIndex)
if(e!==void 0){t.xorbId=e.xorbId
t.chunkIndex=e.chunkIndex
a+=t.length}}}const i=[]
for(let t=0;t<e.chunks.length;t++){const n=e.chunks[t]
if(o.has(t)){i.push({start:n.offset,end:t<e.chunks.length-1?e.chunks[t+1].offset:e.offset})}}const c=[]
let l=0
for(let e=0;e<i.length;e++){const t=i[e]
if(l!==t.start){c.push({start:l,end:t.start})}l=t.end}if(l!==e.offset){c.push({start:l,end:e.offset})}let h=0
for(const t of c){if(t.start!==h){e.data.set(e.data.subarray(t.start,t.end),h)}h+=t.end-t.start}const u=[]
const d=new Map
let f=0
for(let t=0;t<e.chunks.length;t++){const n=e.chunks[t]
if(o.has(t)){if(t<e.chunks.length-1){f+=e.chunks[t+1].offset-n.offset}}else{u.push({hash:n.hash,length:n.length,offset:n.offset-f})
if(f>0){d.set(t,u.length-1)}}}e.chunks=u
e.offset=h
for(const t of s){if(t.xorbId===e.id){const n=d.get(t.chunkIndex)
if(n!==void 0){const s=r.getChunk(e.chunks[n].hash,null)
if(s!==void 0&&s.xorbIndex===t.xorbId&&s.chunkIndex===t.chunkIndex){r.updateChunkIndex(e.chunks[n].hash,n)}t.chunkIndex=n}}}return a}function removeChunkFromSourceData(e,t){if(t===e[0].length){const t=e[0]
e.shift()
return t}else if(t<e[0].length){const n=e[0].subarray(0,t)
e[0]=e[0].subarray(t)
return n}else{const n=new Uint8Array(t)
let r=0
let s=0
let a=-1
while(r<t){const o=Math.min(e[s].length,t-r)
n.set(e[s].subarray(0,o),r)
r+=o
if(o===e[s].length){s++}else{a=o}}e.splice(0,s)
if(a!==-1){e[0]=e[0].subarray(a)}return n}}function writeChunk(e,t,n){const r=chunk_AXSL4LYE_compress(t)
const s=chunk_AXSL4LYE_compress(bg4_split_bytes(t))
const a=s.length<r.length?s:r
const o=a.length<t.length?a:t
if(e.offset+an+o.length>Un){return false}e.data[e.offset]=0
e.data[e.offset+1]=o.length&255
e.data[e.offset+2]=o.length>>8&255
e.data[e.offset+3]=o.length>>16&255
e.data[e.offset+4]=o.length<t.length?s.length<r.length?2:1:0
e.data[e.offset+5]=t.length&255
e.data[e.offset+6]=t.length>>8&255
e.data[e.offset+7]=t.length>>16&255
e.data.set(o,e.offset+an)
e.chunks.push({hash:n,length:t.length,offset:e.offset})
e.offset+=an+o.length
return true}var buildFileRepresentation=(e,t,n)=>{if(e.length===0){return[]}const r=[]
let s={xorbId:e[0].xorbId,indexStart:e[0].chunkIndex,indexEnd:e[0].chunkIndex+1,length:e[0].length,chunkHashStart:0}
for(let a=1;a<e.length;a++){const o=e[a]
if(s.xorbId===o.xorbId&&s.indexEnd===o.chunkIndex){s.indexEnd=o.chunkIndex+1
s.length+=o.length}else{const e=n(t.slice(s.chunkHashStart,a).map(e=>e.hash))
r.push({xorbId:s.xorbId,indexStart:s.indexStart,indexEnd:s.indexEnd,length:s.length,rangeHash:e})
s={xorbId:o.xorbId,indexStart:o.chunkIndex,indexEnd:o.chunkIndex+1,length:o.length,chunkHashStart:a}}}const a=n(t.slice(s.chunkHashStart).map(e=>e.hash))
r.push({xorbId:s.xorbId,indexStart:s.indexStart,indexEnd:s.indexEnd,length:s.length,rangeHash:a})
return r}
async function loadFirstChunkDedupInfo(e,t,n,r){await loadDedupInfoToCache(e.originalBlob.slice(0,An),t,n,r,computeHmacHex,{maxChunks:1,isAtBeginning:true})}async function loadDedupInfoToCache(e,t,n,r,s,a){const o=createChunker(Cn)
const i=r
let c=0
let l=0
let h=0
let u=Infinity
const d=[]
const f=e.stream().getReader()
const processChunks=async e=>{for(const r of e){l++
if(a?.isAtBeginning&&l===1){r.dedup=true}h+=r.length
removeChunkFromSourceData(d,r.length)
let e=i.getChunk(r.hash,s)
if(e!==void 0){c+=r.length
u+=r.length
continue}if(r.dedup&&u>=Tn){const a=await xetWriteToken(n)
u=0
const o=await(n.fetch??fetch)(a.casUrl+"/v1/chunks/default/"+r.hash,{headers:{Authorization:`Bearer ${a.accessToken}`}})
if(o.ok){const n=await o.blob()
const a=await parseShardData(n)
for(const e of a.xorbs){const n=-t.length
t.push(e.hash)
let r=0
for(const t of e.chunks){i.addChunkToCache(t.hash,n,r++,a.hmacKey)}}e=i.getChunk(r.hash,s)}}if(e!==void 0){c+=r.length}u+=r.length}}
while(true){if(a?.end!==void 0&&h>=a.end){break}if(a?.maxChunks!==void 0&&l>=a.maxChunks){break}const{done:e,value:t}=await f.read()
if(e){await processChunks(finalizeChunker(o))
break}d.push(t)
await processChunks(addDataToChunker(t,o))}}var Ln=64*1024*1024
var _n=48
var Pn=200
var Fn=32
var zn=48
var Rn=48
var Mn=2n
var On=1n
var Hn=2147483648
var Dn=1073741824
var jn=new Uint8Array(["H".charCodeAt(0),"F".charCodeAt(0),"R".charCodeAt(0),"e".charCodeAt(0),"p".charCodeAt(0),"o".charCodeAt(0),"M".charCodeAt(0),"e".charCodeAt(0),"t".charCodeAt(0),"a".charCodeAt(0),"D".charCodeAt(0),"a".charCodeAt(0),"t".charCodeAt(0),"a".charCodeAt(0),0,85,105,103,69,106,123,129,87,131,165,189,217,92,205,209,74,169])
async function*uploadShards(e,t){const n=[]
const r=new Set
const s=new Uint8Array(Math.floor(Ln-_n-Pn)*.25)
const a=new Uint8Array(Math.floor(Ln-_n-Pn)*.75)
const o=new DataView(a.buffer)
let i=0
const c=new DataView(s.buffer)
let l=0
let h=0n
let u=0n
let d=0n
for await(const u of createXorbs(e,t)){switch(u.event){case"xorb":{n.push(u.hash)
const e=Fn+4+4+4+4
const r=u.chunks.length*(Fn+4+4+8)
const s=e+r
if(i+s>a.length){if(i>0||l>0){await uploadShard(createShard(),t)}}writeHashToArray(u.hash,a,i)
i+=Fn
o.setUint32(i,0,true)
i+=4
o.setUint32(i,u.chunks.length,true)
i+=4
const c=sum(u.chunks.map(e=>e.length))
o.setUint32(i,c,true)
d+=BigInt(c)
h+=BigInt(u.xorb.byteLength)
i+=4
o.setUint32(i,u.xorb.byteLength,true)
i+=4
let f=0
for(const e of u.chunks){writeHashToArray(e.hash,a,i)
i+=Fn
o.setUint32(i,f,true)
i+=4
o.setUint32(i,e.length,true)
i+=4
o.setBigUint64(i,0n,true)
i+=8
f+=e.length}for(const e of u.files){yield{event:"fileProgress",path:e.path,progress:e.lastSentProgress}}await uploadXorb(u,t)
for(const e of u.files){yield{event:"fileProgress",path:e.path,progress:e.progress}}break}case"file":{yield{event:"file",path:u.path,xetHash:u.hash,sha256:u.sha256,dedupRatio:u.dedupRatio}
if(t.rangeEditCache&&u.rangeEditCachePayload){addToRangeEditCache(t.rangeEditCache,u.hash,{size:u.rangeEditCachePayload.size,terms:u.representation.map(e=>({hash:typeof e.xorbId==="number"?n[e.xorbId]:e.xorbId,unpackedLength:e.length,range:{start:e.indexStart,end:e.indexEnd},rangeHash:e.rangeHash})),openSubtree:u.rangeEditCachePayload.openSubtree,lastTermChunks:u.rangeEditCachePayload.lastTermChunks})}if(r.has(u.hash)){break}r.add(u.hash)
const e=Fn+4+4+8
const a=u.representation.length*(Fn+4+4+4+4)
const o=u.representation.length*(Fn+16)
const h=u.sha256
const d=h!==void 0
const f=d?Fn+16:0
const p=e+a+o+f
if(l+p>s.length){if(i>0||l>0){await uploadShard(createShard(),t)}}writeHashToArray(u.hash,s,l)
l+=Fn
c.setUint32(l,Hn+(d?Dn:0),true)
l+=4
c.setUint32(l,u.representation.length,true)
l+=4
c.setBigUint64(l,0n,true)
l+=8
for(const e of u.representation){writeHashToArray(typeof e.xorbId==="number"?n[e.xorbId]:e.xorbId,s,l)
l+=Fn
c.setUint32(l,0,true)
l+=4
c.setUint32(l,e.length,true)
l+=4
c.setUint32(l,e.indexStart,true)
l+=4
c.setUint32(l,e.indexEnd,true)
l+=4}for(const e of u.representation){writeHashToArray(e.rangeHash,s,l)
l+=Fn
for(let e=0;e<16;e++){s[l+e]=0}l+=16}if(d){writeHashToArray(h,s,l)
l+=Fn
for(let e=0;e<16;e++){s[l+e]=0}l+=16}break}}}function createShard(){const e=new Uint8Array(_n+Pn+i+zn+l+Rn)
const t=new DataView(e.buffer)
let n=0
e.set(jn,n)
n+=jn.length
t.setBigUint64(n,Mn,true)
n+=8
t.setBigUint64(n,BigInt(Pn),true)
n+=8
e.set(s.slice(0,l),n)
n+=l
for(let t=0;t<32;t++){e[n+t]=255}n+=32
for(let t=0;t<16;t++){e[n+t]=0}n+=16
const r=n
e.set(a.slice(0,i),n)
n+=i
for(let t=0;t<32;t++){e[n+t]=255}n+=32
for(let t=0;t<16;t++){e[n+t]=0}n+=16
const o=n
t.setBigUint64(n,On,true)
n+=8
t.setBigUint64(n,BigInt(_n),true)
n+=8
t.setBigUint64(n,BigInt(r),true)
n+=8
for(let e=0;e<48;e++){t.setUint8(n+e,0)}n+=48
for(let e=0;e<32;e++){t.setUint8(n+e,0)}n+=32
t.setBigUint64(n,BigInt(Math.floor(Date.now()/1e3)),true)
n+=8
t.setBigUint64(n,0n,true)
n+=8
for(let e=0;e<48;e++){t.setUint8(n+e,0)}n+=48
t.setBigUint64(n,h,true)
n+=8
t.setBigUint64(n,u,true)
n+=8
t.setBigUint64(n,d,true)
n+=8
t.setBigUint64(n,BigInt(o),true)
i=0
l=0
h=0n
d=0n
u=0n
return e}if(i||l){await uploadShard(createShard(),t)}}function writeHashToArray(e,t,n){for(let r=0;r<e.length;r+=16){t[n+r/2]=parseInt(e.substring(r+2*7,r+2*8),16)
t[n+r/2+1]=parseInt(e.substring(r+2*6,r+2*7),16)
t[n+r/2+2]=parseInt(e.substring(r+2*5,r+2*6),16)
t[n+r/2+3]=parseInt(e.substring(r+2*4,r+2*5),16)
t[n+r/2+4]=parseInt(e.substring(r+2*3,r+2*4),16)
t[n+r/2+5]=parseInt(e.substring(r+2*2,r+2*3),16)
t[n+r/2+6]=parseInt(e.substring(r+2*1,r+2*2),16)
t[n+r/2+7]=parseInt(e.substring(r+2*0,r+2*1),16)}}async function uploadXorb(e,t){const n=await xetWriteToken(t)
const r=await(t.fetch??fetch)(`${n.casUrl}/v1/xorbs/default/${e.hash}`,{method:"POST",body:e.xorb,headers:{Authorization:`Bearer ${n.accessToken}`,...t.xetParams.sessionId?{"X-Xet-Session-Id":t.xetParams.sessionId}:{}},...{progressHint:{progressCallback:n=>{for(const r of e.files){t.yieldCallback?.({event:"fileProgress",path:r.path,progress:r.lastSentProgress+(r.progress-r.lastSentProgress)*n})}}}}})
if(!r.ok){throw await createApiError(r)}}async function uploadShard(e,t){const n=await xetWriteToken(t)
const r=await(t.fetch??fetch)(`${n.casUrl}/v1/shards`,{method:"POST",body:e,headers:{Authorization:`Bearer ${n.accessToken}`,...t.xetParams.sessionId?{"X-Xet-Session-Id":t.xetParams.sessionId}:{}}})
if(!r.ok){throw await createApiError(r)}}function splitAsyncGenerator(e,t){if(t<=0){return[]}const sleep=e=>new Promise(t=>setTimeout(t,e))
let n=null
const r=[]
let s=t
for(let a=0;a<t;a++){r.push({next:async()=>{while(n!==null){await sleep(1)}n=a
return e.next().then(e=>{n=null
return e})},return:async()=>{s--
if(s===0){return e.return(void 0)}return{done:true,value:void 0}},throw:async t=>e.throw(t),[Symbol.asyncIterator]:()=>r[a]})}return r}var Wn=5
var Nn=5
var Jn=5
function isFileOperation(e){const t=e.operation==="addOrUpdate"
if(t&&!(e.content instanceof Blob)){throw new TypeError("Precondition failed: op.content should be a Blob")}return t}async function*commitIter(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
if(n.type==="bucket"){return yield*commitIterBucket(e)}if(e.operations.some(e=>e.operation==="copy")){throw new Error("'copy' operations are only supported when the destination repo is a bucket")}yield{event:"phase",phase:"preuploading"}
let r=e.useXet??true
const s=new Map
const a=new AbortController
const o=a.signal
if(!o.throwIfAborted){o.throwIfAborted=()=>{if(o.aborted){throw new DOMException("Aborted","AbortError")}}}if(e.abortSignal){e.abortSignal.addEventListener("abort",()=>a.abort())}try{const a=(await Promise.all(e.operations.map(async t=>{if(t.operation==="edit"){const e=vn.create(t.originalContent,t.edits.map(e=>({insert:e.content,start:e.start,end:e.end})))
return{operation:"addOrUpdate",path:t.path,content:e}}if(t.operation!=="addOrUpdate"){return t}if(!(t.content instanceof URL)){return{...t,content:t.content}}const n=await createBlobs(t.content,t.path,{fetch:e.fetch,maxFolderDepth:e.maxFolderDepth})
o?.throwIfAborted()
return n.map(e=>({...t,content:e.blob,path:e.path}))}))).flat(1)
const i=a.filter(isFileOperation).find(e=>e.path===".gitattributes")?.content
for(const r of chunk(a.filter(isFileOperation),100)){const a={gitAttributes:i&&await i.text(),files:await Promise.all(r.map(async e=>({path:e.path,size:e.content.size,sample:base64FromBytes(new Uint8Array(await e.content.slice(0,512).arrayBuffer()))})))}
o?.throwIfAborted()
const c=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/${n.type}s/${n.name}/preupload/${encodeURIComponent(e.branch??"main")}`+(e.isPullRequest?"?create_pr=1":""),{method:"POST",headers:{...t&&{Authorization:`Bearer ${t}`},"Content-Type":"application/json"},body:JSON.stringify(a),signal:o})
if(!c.ok){throw await createApiError(c)}const l=await c.json()
for(const e of l.files){if(e.uploadMode==="lfs"){s.set(e.path,null)}}}yield{event:"phase",phase:"uploadingLargeFiles"}
for(const i of chunk(a.filter(isFileOperation).filter(e=>s.has(e.path)),100)){const a=yield*eventToGenerator((t,n,r)=>promisesQueue(i.map(n=>async()=>{const r=sha256(n.content,{useWebWorker:e.useWebWorkers,abortSignal:o})
let a
do{a=await r.next()
if(!a.done){t({event:"fileProgress",path:n.path,progress:a.value,state:"hashing"})}}while(!a.done)
const i=a.value
s.set(n.path,a.value)
return i}),Wn).then(n,r))
o?.throwIfAborted()
const c={operation:"upload",transfers:["basic","multipart",...r?["xet"]:[]],hash_algo:"sha_256",...!e.isPullRequest&&{ref:{name:e.branch??"main"}},objects:i.map((e,t)=>({oid:a[t],size:e.content.size}))}
const l=await(e.fetch??fetch)(`${e.hubUrl??Ze}/${n.type==="model"?"":n.type+"s/"}${n.name}.git/info/lfs/objects/batch`,{method:"POST",headers:{...t&&{Authorization:`Bearer ${t}`},Accept:"application/vnd.git-lfs+json","Content-Type":"application/vnd.git-lfs+json"},body:JSON.stringify(c),signal:o})
if(!l.ok){throw await createApiError(l)}const h=await l.json()
const u=l.headers.get("X-Request-Id")||void 0
const d=new Map(i.map((e,t)=>[a[t],e]))
if(r&&h.transfer!=="xet"){r=false}let f=null
if(r){for(const e of h.objects){const t=d.get(e.oid)
if(!t){throw new tt("Unrequested object ID in response")}if(e.error){const t=`Error while doing LFS batch call for ${i[a.indexOf(e.oid)].path}: ${e.error.message}${u?` - Request ID: ${u}`:""}`
throw new et(l.url,e.error.code,u,t)}if(!e.actions?.upload){yield{event:"fileProgress",path:t.path,progress:1,state:"uploading"}}else{const t=new Headers(e.actions.upload.header)
f={sessionId:t.get("X-Xet-Session-Id")??void 0,casUrl:t.get("X-Xet-Cas-Url")??void 0,accessToken:t.get("X-Xet-Access-Token")??void 0,expiresAt:t.get("X-Xet-Token-Expiration")?new Date(parseInt(t.get("X-Xet-Token-Expiration")??"0")*1e3):void 0,refreshWriteTokenUrl:e.actions.upload.href}}}const r=async function*(){for(const e of h.objects){const t=d.get(e.oid)
if(!t||!e.actions?.upload){continue}o?.throwIfAborted()
yield{content:t.content,path:t.path,sha256:e.oid}}}()
if(f){const s=f
const a=splitAsyncGenerator(r,5)
yield*eventToGenerator((r,o,i)=>Promise.all(a.map(async function(a){for await(const o of uploadShards(a,{fetch:e.fetch,accessToken:t,hubUrl:e.hubUrl??Ze,repo:n,xetParams:s,rev:e.branch??"main",isPullRequest:e.isPullRequest,rangeEditCache:e.rangeEditCache,yieldCallback:e=>r({...e,state:"uploading"})})){if(o.event==="file"){r({event:"fileProgress",path:o.path,progress:1,state:"uploading"})}else if(o.event==="fileProgress"){r({event:"fileProgress",path:o.path,progress:o.progress,state:"uploading"})}}})).then(()=>o(void 0),i))}else{}}else{yield*eventToGenerator((t,n,r)=>promisesQueueStreaming(h.objects.map(n=>async()=>{const r=d.get(n.oid)
if(!r){throw new tt("Unrequested object ID in response")}o?.throwIfAborted()
if(n.error){const e=`Error while doing LFS batch call for ${i[a.indexOf(n.oid)].path}: ${n.error.message}${u?` - Request ID: ${u}`:""}`
throw new et(l.url,n.error.code,u,e)}if(!n.actions?.upload){t({event:"fileProgress",path:r.path,progress:1,state:"uploading"})
return}t({event:"fileProgress",path:r.path,progress:0,state:"uploading"})
const s=r.content
const c=n.actions.upload.header
if(c?.chunk_size){const l=parseInt(c.chunk_size)
const h=n.actions.upload.href
const d=Object.keys(c).filter(e=>/^[0-9]+$/.test(e))
if(d.length!==Math.ceil(s.size/l)){throw new Error("Invalid server response to upload large LFS file, wrong number of parts")}const f={oid:n.oid,parts:d.map(e=>({partNumber:+e,etag:""}))}
const progressCallback=e=>t({event:"fileProgress",path:r.path,progress:e,state:"uploading"})
await promisesQueueStreaming(d.map(t=>async()=>{o?.throwIfAborted()
const h=parseInt(t)-1
const p=s.slice(h*l,(h+1)*l)
const m=await(e.fetch??fetch)(c[t],{method:"PUT",body:p instanceof hn&&at?await p.arrayBuffer():p,signal:o,...{progressHint:{path:r.path,part:h,numParts:d.length,progressCallback:progressCallback}}})
if(!m.ok){throw await createApiError(m,{requestId:u,message:`Error while uploading part ${t} of ${i[a.indexOf(n.oid)].path} to LFS storage`})}const w=m.headers.get("ETag")
if(!w){throw new Error("Cannot get ETag of part during multipart upload")}f.parts[Number(t)-1].etag=w}),Jn)
o?.throwIfAborted()
const p=await(e.fetch??fetch)(h,{method:"POST",body:JSON.stringify(f),headers:{Accept:"application/vnd.git-lfs+json","Content-Type":"application/vnd.git-lfs+json"},signal:o})
if(!p.ok){throw await createApiError(p,{requestId:u,message:`Error completing multipart upload of ${i[a.indexOf(n.oid)].path} to LFS storage`})}t({event:"fileProgress",path:r.path,progress:1,state:"uploading"})}else{const c=await(e.fetch??fetch)(n.actions.upload.href,{method:"PUT",headers:{...u?{"X-Request-Id":u}:void 0},body:s instanceof hn&&at?await s.arrayBuffer():s,signal:o,...{progressHint:{path:r.path,progressCallback:e=>t({event:"fileProgress",path:r.path,progress:e,state:"uploading"})}}})
if(!c.ok){throw await createApiError(c,{requestId:u,message:`Error while uploading ${i[a.indexOf(n.oid)].path} to LFS storage`})}t({event:"fileProgress",path:r.path,progress:1,state:"uploading"})}}),Nn).then(n,r))}}o?.throwIfAborted()
yield{event:"phase",phase:"committing"}
return yield*eventToGenerator(async(r,i,c)=>(e.fetch??fetch)(`${e.hubUrl??Ze}/api/${n.type}s/${n.name}/commit/${encodeURIComponent(e.branch??"main")}`+(e.isPullRequest?"?create_pr=1":""),{method:"POST",headers:{...t&&{Authorization:`Bearer ${t}`},"Content-Type":"application/x-ndjson"},body:[{key:"header",value:{summary:e.title,description:e.description,parentCommit:e.parentCommit}},...await Promise.all(a.map(e=>{if(isFileOperation(e)){const t=s.get(e.path)
if(t){return{key:"lfsFile",value:{path:e.path,algo:"sha256",size:e.content.size,oid:t}}}}return convertOperationToNdJson(e)}))].map(e=>JSON.stringify(e)).join("\n"),signal:o,...{progressHint:{progressCallback:e=>{for(const t of a){if(isFileOperation(t)&&!s.has(t.path)){r({event:"fileProgress",path:t.path,progress:e,state:"uploading"})}}}}}}).then(async e=>{if(!e.ok){throw await createApiError(e)}const t=await e.json()
i({pullRequestUrl:t.pullRequestUrl,commit:{oid:t.commitOid,url:t.commitUrl},hookOutput:t.hookOutput})}).catch(c))}catch(e){a.abort()
throw e}}async function*commitIterBucket(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
if(e.useXet===false){throw new Error("useXet must be true or undefined for buckets")}const r=new AbortController
const s=r.signal
if(!s.throwIfAborted){s.throwIfAborted=()=>{if(s.aborted){throw new DOMException("Aborted","AbortError")}}}if(e.abortSignal){e.abortSignal.addEventListener("abort",()=>r.abort())}try{const r=(await Promise.all(e.operations.map(async t=>{if(t.operation==="edit"){const e=vn.create(t.originalContent,t.edits.map(e=>({insert:e.content,start:e.start,end:e.end})))
return{operation:"addOrUpdate",path:t.path,content:e}}if(t.operation!=="addOrUpdate"){return t}if(!(t.content instanceof URL)){return{...t,content:t.content}}const n=await createBlobs(t.content,t.path,{fetch:e.fetch,maxFolderDepth:e.maxFolderDepth})
s?.throwIfAborted()
return n.map(e=>({...t,content:e.blob,path:e.path}))}))).flat(1)
yield{event:"phase",phase:"uploadingLargeFiles"}
for(const a of chunk(r.filter(isFileOperation),100)){const r=new Map
s?.throwIfAborted()
const o=async function*(){for(const e of a){s?.throwIfAborted()
yield{content:e.content,path:e.path}}}()
const i={sessionId:crypto.randomUUID(),refreshWriteTokenUrl:`${e.hubUrl??Ze}/api/${n.type}s/${n.name}/xet-write-token`}
const c=splitAsyncGenerator(o,5)
yield*eventToGenerator((s,a,o)=>Promise.all(c.map(async function(a){for await(const o of uploadShards(a,{fetch:e.fetch,accessToken:t,hubUrl:e.hubUrl??Ze,repo:n,xetParams:i,rev:e.branch??"main",rangeEditCache:e.rangeEditCache,yieldCallback:e=>s({...e,state:"uploading"})})){if(o.event==="file"){s({event:"fileProgress",path:o.path,progress:1,state:"uploading"})
r.set(o.path,o.xetHash)}else if(o.event==="fileProgress"){s({event:"fileProgress",path:o.path,progress:o.progress,state:"uploading"})}}})).then(()=>a(void 0),o))
const l=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/${n.type}s/${n.name}/batch`,{method:"POST",headers:{...t&&{Authorization:`Bearer ${t}`},"Content-Type":"application/x-ndjson"},body:[...r.entries()].map(([e,t])=>JSON.stringify({type:"addFile",path:e,xetHash:t})).join("\n"),signal:s})
if(!l.ok&&l.status!==422){throw await createApiError(l)}const h=await l.json()
for(const e of h.failed){yield{event:"fileProgress",path:e.path,progress:0,state:"error"}}}s?.throwIfAborted()
const a=r.filter(e=>e.operation==="copy")
for(const r of chunk(a,100)){s?.throwIfAborted()
const a=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/${n.type}s/${n.name}/batch`,{method:"POST",headers:{...t&&{Authorization:`Bearer ${t}`},"Content-Type":"application/x-ndjson"},body:r.map(e=>{const t=toRepoId(e.sourceRepo)
return JSON.stringify({type:"copyFile",path:e.path,xetHash:e.sourceXetHash,sourceRepoType:t.type,sourceRepoId:t.name})}).join("\n"),signal:s})
if(!a.ok&&a.status!==422){throw await createApiError(a)}const o=await a.json()
for(const e of o.failed){yield{event:"fileProgress",path:e.path,progress:0,state:"error"}}}s?.throwIfAborted()
const o=r.filter(e=>e.operation==="delete")
if(o.length>0){const r=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/${n.type}s/${n.name}/batch`,{method:"POST",headers:{...t&&{Authorization:`Bearer ${t}`},"Content-Type":"application/x-ndjson"},body:o.map(e=>JSON.stringify({type:"deleteFile",path:e.path})).join("\n"),signal:s})
if(!r.ok){throw await createApiError(r)}const a=await r.json()
if(a.failed.length>0){const e=a.failed.slice(0,5).map(e=>e.path)
throw new Error(`Failed to delete ${a.failed.length} file(s): ${e.join(", ")}${a.failed.length>5?"...":""}, request ID: ${r.headers.get("X-Request-Id")}`)}}s?.throwIfAborted()}catch(e){r.abort()
throw e}}async function commit(e){const t=commitIter(e)
const n=[]
let r=0
let s=await t.next()
while(!s.done){if(s.value.event==="fileProgress"&&s.value.state==="error"){r++
if(n.length<5){n.push(s.value.path)}}s=await t.next()}if(r>0){throw new Error(`Failed to upload ${r} file(s): ${n.join(", ")}${r>5?"...":""}`)}return s.value}async function convertOperationToNdJson(e){switch(e.operation){case"addOrUpdate":{return{key:"file",value:{content:base64FromBytes(new Uint8Array(await e.content.arrayBuffer())),path:e.path,encoding:"base64"}}}case"delete":{return{key:"deletedFile",value:{path:e.path}}}case"edit":{throw new Error("Edit operations should be converted to addOrUpdate operations before reaching convertOperationToNdJson")}default:throw new TypeError("Unknown operation: "+e.operation)}}function parseLinkHeader(e){const t=/<(https?:[/][/][^>]+)>;\s+rel="([^"]+)"/g
return Object.fromEntries([...e.matchAll(t)].map(([,e,t])=>[t,e]))}async function fileDownloadInfo(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
const r=e.hubUrl??Ze
const s=n.type==="bucket"?void 0:e.revision??"main"
const a=`${r}/${n.type==="model"?"":`${n.type}s/`}${n.name}/${e.raw?"raw":"resolve"}${s?`/${encodeURIComponent(s)}`:""}/${e.path}`+(e.noContentDisposition?"?noContentDisposition=1":"")
const o=await(e.fetch??fetch)(a,{method:"GET",headers:{...t&&{Authorization:`Bearer ${t}`},Range:"bytes=0-0",Accept:"application/vnd.xet-fileinfo+json, */*"}})
if(o.status===404&&o.headers.get("X-Error-Code")==="EntryNotFound"){return null}if(!o.ok){throw await createApiError(o)}let i
let c
if(o.headers.get("Content-Type")?.includes("application/vnd.xet-fileinfo+json")){i=parseInt(o.headers.get("X-Linked-Size")??"invalid")
if(isNaN(i)){throw new tt("Invalid file size received in X-Linked-Size header")}const e=o.headers.get("X-Xet-Hash")
const t=parseLinkHeader(o.headers.get("Link")??"")
const n=(()=>{try{return new URL(t["xet-reconstruction-info"])}catch{return null}})()
const r=(()=>{try{return new URL(t["xet-auth"])}catch{return null}})()
if(!e){throw new tt("No hash received in X-Xet-Hash header")}if(!n||!r){throw new tt("No xet-reconstruction-info or xet-auth link header")}c={hash:e,refreshUrl:r,reconstructionUrl:n}}if(i===void 0||isNaN(i)){const e=o.headers.get("content-range")
if(!e){throw new tt("Expected size information")}const[,t]=e.split("/")
i=parseInt(t)
if(isNaN(i)){throw new tt("Invalid file size received")}}const l=o.headers.get("X-Linked-ETag")??o.headers.get("ETag")??void 0
if(!l){throw new tt("Expected ETag")}return{etag:l,size:i,xet:c,url:o.url&&(new URL(o.url).origin===new URL(r).origin||o.headers.get("X-Cache")?.endsWith(" cloudfront"))?o.url:a}}async function downloadFile(e){const t=checkCredentials(e)
const n=e.downloadInfo??await fileDownloadInfo({accessToken:t,repo:e.repo,path:e.path,revision:e.revision,hubUrl:e.hubUrl,fetch:e.fetch,raw:e.raw})
if(!n){return null}if(n.xet&&e.xet!==false){return new on({refreshUrl:n.xet.refreshUrl.href,reconstructionUrl:n.xet.reconstructionUrl.href,hash:n.xet.hash,fetch:e.fetch,accessToken:t,size:n.size,readToken:typeof e.xet==="object"?e.xet.readToken:void 0,parallelDownloads:e.parallelDownloads})}return new hn(new URL(n.url),0,n.size,"",true,e.fetch??fetch,t)}async function*listFiles(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
const r=n.type==="bucket"?void 0:e.revision||"main"
let s=`${e.hubUrl||Ze}/api/${n.type}s/${n.name}/tree${r?`/${r}`:""}${e.path?"/"+e.path:""}?recursive=${!!e.recursive}&expand=${!!e.expand}`
while(s){const n=await(e.fetch??fetch)(s,{headers:{accept:"application/json",...t?{Authorization:`Bearer ${t}`}:void 0}})
if(!n.ok){throw await createApiError(n)}const r=await n.json()
for(const e of r){yield e}const a=n.headers.get("Link")
s=a?parseLinkHeader(a).next:void 0}}async function pathsInfo(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
const r=e.hubUrl??Ze
const s=n.type==="bucket"?void 0:e.revision??"main"
const a=`${r}/api/${n.type}s/${n.name}/paths-info${s?`/${encodeURIComponent(s)}`:""}`
const o=await(e.fetch??fetch)(a,{method:"POST",headers:{...t&&{Authorization:`Bearer ${t}`},Accept:"application/json","Content-Type":"application/json"},body:JSON.stringify({paths:e.paths,expand:e.expand})})
if(!o.ok){throw await createApiError(o)}const i=await o.json()
if(!Array.isArray(i)){throw new Error("malformed response: expected array")}return i.map(e=>({path:e.path,lfs:e.lfs,type:e.type,oid:e.oid,size:e.size,xetHash:e.xetHash,uploadedAt:e.uploadedAt,securityFileStatus:e.securityFileStatus,lastCommit:e.lastCommit?{date:new Date(e.lastCommit.date),title:e.lastCommit.title,id:e.lastCommit.id}:void 0}))}function formatBytes(e){if(!Number.isFinite(e)||e<0){return`${e} B`}const t=["B","kB","MB","GB","TB","PB"]
let n=e
let r=0
while(n>=1e3&&r<t.length-1){n/=1e3
r++}const s=r===0?n.toString():n.toFixed(n>=100?0:n>=10?1:2)
return`${s} ${t[r]}`}var qn=5
var Vn=100
var Xn=5
function copyFile(e){return copyFiles({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},destination:e.destination.repo,files:[{source:e.source,destinationPath:e.destination.path}],hubUrl:e.hubUrl,fetch:e.fetch,abortSignal:e.abortSignal})}function copyFileIter(e){return copyFilesIter({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},destination:e.destination.repo,files:[{source:e.source,destinationPath:e.destination.path}],hubUrl:e.hubUrl,fetch:e.fetch,abortSignal:e.abortSignal})}async function copyFiles(e){const t=copyFilesIter(e)
while(true){const e=await t.next()
if(e.done){return void 0}}}async function*copyFilesIter(e){if(e.files.length===0){return void 0}const t=yield*resolveCopyOperationsIter(e,e.files)
await commit({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},repo:e.destination,operations:t,title:"",hubUrl:e.hubUrl,fetch:e.fetch,abortSignal:e.abortSignal})
return void 0}async function copyFolder(e){const t=copyFolderIter(e)
while(true){const e=await t.next()
if(e.done){return void 0}}}async function*copyFolderIter(e){const t=checkCredentials(e)
const n=toRepoId(e.source.repo)
const r=(e.source.path??"").replace(/\/+$/,"")
const s=(e.destination.path??"").replace(/\/+$/,"")
const a=n.type==="bucket"?void 0:e.source.revision??"main"
const o=[]
const i=[]
const c=[]
for await(const l of listFiles({repo:n,path:r||void 0,recursive:true,revision:a,accessToken:t,hubUrl:e.hubUrl,fetch:e.fetch})){if(l.type!=="file"){continue}const e=relativeUnderFolder(l.path,r)
const t=s?`${s}/${e}`:e
switch(classifySourceFile(l)){case"copy":o.push({operation:"copy",path:t,sourceXetHash:l.xetHash,sourceRepo:n})
continue
case"lfs":c.push({path:l.path,size:l.lfs?.size??l.size})
continue
case"download":i.push({index:o.length,repoId:n,revision:a,sourcePath:l.path})
o.push({operation:"addOrUpdate",path:t,content:new Blob([])})
continue}}if(c.length>0){throwUnmigratedLfsError(n,c)}if(o.length===0){return void 0}yield*downloadAndFillBlobsIter({pendingDownloads:i,operations:o,accessToken:t,hubUrl:e.hubUrl,fetch:e.fetch})
await commit({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},repo:e.destination.repo,operations:o,title:"",hubUrl:e.hubUrl,fetch:e.fetch,abortSignal:e.abortSignal})
return void 0}async function*resolveCopyOperationsIter(e,t){const n=checkCredentials(e)
const r=new Map
for(let e=0;e<t.length;e++){const n=t[e]
const s=toRepoId(n.source.repo)
const a=s.type==="bucket"?void 0:n.source.revision??"main"
const o=`${s.type}\0${s.name}\0${a??""}`
let i=r.get(o)
if(!i){i={repoId:s,revision:a,entries:[]}
r.set(o,i)}i.entries.push({index:e,file:n})}const s=new Array(t.length)
const a=[]
for(const t of r.values()){const r=t.entries.map(e=>e.file.source.path)
const o=[]
for(let s=0;s<r.length;s+=Vn){const a=r.slice(s,s+Vn)
const i=await pathsInfo({repo:t.repoId,paths:a,revision:t.revision,accessToken:n,hubUrl:e.hubUrl,fetch:e.fetch})
o.push(...i)}const i=new Map(o.map(e=>[e.path,e]))
const c=[]
for(const{index:e,file:n}of t.entries){const r=i.get(n.source.path)
if(!r){throw new Error(`Source file not found: '${n.source.path}' in ${t.repoId.type}s/${t.repoId.name}`)}if(r.type!=="file"){throw new Error(`Source path '${n.source.path}' in ${t.repoId.type}s/${t.repoId.name} is a folder; use copyFolder() instead.`)}switch(classifySourceFile(r)){case"copy":s[e]={operation:"copy",path:n.destinationPath,sourceXetHash:r.xetHash,sourceRepo:t.repoId}
continue
case"lfs":c.push({path:n.source.path,size:r.lfs?.size??r.size})
continue
case"download":a.push({index:e,repoId:t.repoId,revision:t.revision,sourcePath:n.source.path})
s[e]={operation:"addOrUpdate",path:n.destinationPath,content:new Blob([])}
continue}}if(c.length>0){throwUnmigratedLfsError(t.repoId,c)}}yield*downloadAndFillBlobsIter({pendingDownloads:a,operations:s,accessToken:n,hubUrl:e.hubUrl,fetch:e.fetch})
return s}function downloadAndFillBlobsIter(e){const t=e.pendingDownloads.length
return eventToGenerator((n,r,s)=>{if(t===0){r()
return}let a=0
promisesQueue(e.pendingDownloads.map(({index:r,repoId:s,revision:o,sourcePath:i})=>async()=>{const c=await downloadFile({repo:s,path:i,revision:o,accessToken:e.accessToken,hubUrl:e.hubUrl,fetch:e.fetch})
if(!c){throw new Error(`Failed to download '${i}' from ${s.type}s/${s.name}`)}const l=e.operations[r]
if(l.operation!=="addOrUpdate"){throw new Error("Internal: expected addOrUpdate placeholder operation")}l.content=c
a++
n({event:"fileDownloaded",path:i,downloaded:a,total:t})}),qn).then(()=>r(),e=>s(e))})}function relativeUnderFolder(e,t){if(!t){return e}if(e===t){return e.split("/").pop()??e}if(e.startsWith(t+"/")){return e.slice(t.length+1)}throw new Error(`Path '${e}' is not inside folder '${t}'`)}function classifySourceFile(e){if(e.xetHash){return"copy"}if(e.lfs){return"lfs"}return"download"}function throwUnmigratedLfsError(e,t){const n=t.slice(0,Xn).map(e=>`'${e.path}' (${formatBytes(e.size)})`).join(", ")
const r=t.length>Xn?` (and ${t.length-Xn} more)`:""
throw new Error(`Cannot copy ${t.length} LFS file(s) from ${e.type}s/${e.name} that have not been migrated to xet: ${n}${r}. Migrate these files to xet before copying.`)}async function countCommits(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
const r=`${e.hubUrl??Ze}/api/${n.type}s/${n.name}/commits/${e.revision??"main"}?limit=1`
const s=await(e.fetch??fetch)(r,{headers:t?{Authorization:`Bearer ${t}`}:{}})
if(!s.ok){throw await createApiError(s)}return parseInt(s.headers.get("x-total-count")??"0",10)}async function createRepo(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
const[r,s]=n.name.split("/")
const a=e.visibility??(e.private!==void 0?e.private?"private":"public":void 0)
if(!r||!s){throw new TypeError(`"${n.name}" is not a fully qualified repo name. It should be of the form "{namespace}/{repoName}".`)}const o=n.type==="bucket"?await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/buckets/${r}/${s}`,{method:"POST",body:JSON.stringify({visibility:a,resourceGroupId:e.resourceGroupId}),headers:{Authorization:`Bearer ${t}`,"Content-Type":"application/json"}}):await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/repos/create`,{method:"POST",body:JSON.stringify({name:s,visibility:a,organization:r,resourceGroupId:e.resourceGroupId,license:e.license,...n.type==="space"?{type:"space",sdk:e.sdk??"static"}:{type:n.type},files:e.files?await Promise.all(e.files.map(async e=>({encoding:"base64",path:e.path,content:base64FromBytes(new Uint8Array(e.content instanceof Blob?await e.content.arrayBuffer():e.content))}))):void 0}),headers:{Authorization:`Bearer ${t}`,"Content-Type":"application/json"}})
if(!o.ok){throw await createApiError(o)}const i=await o.json()
return{repoUrl:i.url,id:i.id}}async function createBranch(e){const t=toRepoId(e.repo)
const n=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/${t.type}s/${t.name}/branch/${encodeURIComponent(e.branch)}`,{method:"POST",headers:{"Content-Type":"application/json",...e.accessToken&&{Authorization:`Bearer ${e.accessToken}`}},body:JSON.stringify({startingPoint:e.revision,...e.empty&&{emptyBranch:true},overwrite:e.overwrite})})
if(!n.ok){throw await createApiError(n)}}async function createCollection(e){const t=checkCredentials(e)
const n=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/collections`,{method:"POST",body:JSON.stringify(e.collection),headers:{Authorization:`Bearer ${t}`,"Content-Type":"application/json"}})
if(!n.ok){throw await createApiError(n)}const r=await n.json()
return{slug:r.slug}}function pick(e,t){return Object.assign({},...t.map(t=>{if(e[t]!==void 0){return{[t]:e[t]}}}))}var Kn=["private","downloads","gated","likes","lastModified"]
var Gn=["author","cardData","citation","createdAt","disabled","description","downloads","downloadsAllTime","gated","gitalyUid","lastModified","likes","paperswithcode_id","private","sha","tags"]
async function*listDatasets(e){const t=e&&checkCredentials(e)
let n=e?.limit??Infinity
const r=new URLSearchParams([...Object.entries({limit:String(Math.min(n,500)),...e?.search?.owner?{author:e.search.owner}:void 0,...e?.search?.query?{search:e.search.query}:void 0,...e?.sort?{sort:e.sort}:void 0}),...e?.search?.tags?.map(e=>["filter",e])??[],...Kn.map(e=>["expand",e]),...e?.additionalFields?.map(e=>["expand",e])??[]]).toString()
let s=`${e?.hubUrl||Ze}/api/datasets`+(r?"?"+r:"")
while(s){const r=await(e?.fetch??fetch)(s,{headers:{accept:"application/json",...t?{Authorization:`Bearer ${t}`}:void 0}})
if(!r.ok){throw await createApiError(r)}const a=await r.json()
for(const t of a){yield{...e?.additionalFields&&pick(t,e.additionalFields),id:t._id,name:t.id,private:t.private,downloads:t.downloads,likes:t.likes,gated:t.gated,updatedAt:new Date(t.lastModified)}
n--
if(n<=0){return}}const o=r.headers.get("Link")
s=o?parseLinkHeader(o).next:void 0}}async function datasetInfo(e){const t=e&&checkCredentials(e)
const n=new URLSearchParams([...Kn.map(e=>["expand",e]),...e?.additionalFields?.map(e=>["expand",e])??[]]).toString()
const r=await(e.fetch||fetch)(`${e?.hubUrl||Ze}/api/datasets/${e.name}/revision/${encodeURIComponent(e.revision??"HEAD")}?${n.toString()}`,{headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!r.ok){throw await createApiError(r)}const s=await r.json()
return{...e?.additionalFields&&pick(s,e.additionalFields),id:s._id,name:s.id,private:s.private,downloads:s.downloads,likes:s.likes,gated:s.gated,updatedAt:new Date(s.lastModified)}}async function deleteBranch(e){const t=toRepoId(e.repo)
const n=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/${t.type}s/${t.name}/branch/${encodeURIComponent(e.branch)}`,{method:"DELETE",headers:{...e.accessToken&&{Authorization:`Bearer ${e.accessToken}`}}})
if(!n.ok){throw await createApiError(n)}}function deleteFile(e){return commit({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},repo:e.repo,operations:[{operation:"delete",path:e.path}],title:e.commitTitle??`Delete ${e.path}`,description:e.commitDescription,hubUrl:e.hubUrl,branch:e.branch,isPullRequest:e.isPullRequest,parentCommit:e.parentCommit,fetch:e.fetch})}function deleteFiles(e){return commit({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},repo:e.repo,operations:e.paths.map(e=>({operation:"delete",path:e})),title:e.commitTitle??`Deletes ${e.paths.length} files`,description:e.commitDescription,hubUrl:e.hubUrl,branch:e.branch,isPullRequest:e.isPullRequest,parentCommit:e.parentCommit,fetch:e.fetch})}async function deleteRepo(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
const[r,s]=n.name.split("/")
const a=n.type==="bucket"?await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/buckets/${r}/${s}`,{method:"DELETE",headers:{Authorization:`Bearer ${t}`,"Content-Type":"application/json"}}):await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/repos/delete`,{method:"DELETE",body:JSON.stringify({name:s,organization:r,type:n.type}),headers:{Authorization:`Bearer ${t}`,"Content-Type":"application/json"}})
if(!a.ok){throw await createApiError(a)}}async function deleteCollection(e){if(!e.slug){throw new TypeError("slug is required")}const t=checkCredentials(e)
const n=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/collections/${e.slug}`,{method:"DELETE",headers:{Authorization:`Bearer ${t}`,"Content-Type":"application/json"}})
if(!n.ok){throw await createApiError(n)}}function expandUser(e){if(e.startsWith("~")){return e.replace("~",r.homedir())}return e}async function createSymlink(e){const t=s.resolve(expandUser(e.sourcePath))
const n=s.resolve(expandUser(e.finalPath))
try{await a.rm(n)}catch{}try{await a.symlink(s.relative(s.dirname(n),t),n)}catch{console.info(`Symlink not supported. Copying file from ${t} to ${n}`)
await a.copyFile(t,n)}}function validateRelativeFilename(e){if(e.replace(/\\/g,"/").split("/").includes("..")){throw new TypeError(`Invalid filename "${e}": cannot contain a ".." path segment. Please ask the repository owner to rename this file.`)}for(const t of[e,...e.split("/")]){if(t.startsWith("/")||t.startsWith("\\")||/^[a-zA-Z]:/.test(t)){throw new TypeError(`Invalid filename "${e}": cannot be an absolute, drive-relative or UNC path. Please ask the repository owner to rename this file.`)}}}var Qn=new RegExp("^[0-9a-f]{40}$")
function getFilePointer(e,t,n){const r=(0,s.join)(e,"snapshots")
return(0,s.join)(r,t,n)}async function exists(e,t){try{if(t){await(0,a.stat)(e)}else{await(0,a.lstat)(e)}return true}catch(e){return false}}async function downloadFileToCacheDir(e){const t=toRepoId(e.repo)
if(t.type==="bucket"){throw new Error("downloadFileToCacheDir is not supported for bucket repos.")}validateRelativeFilename(e.path)
const n=e.revision??"main"
const r=e.cacheDir??getHFHubCachePath()
const o=(0,s.join)(r,getRepoFolderName(t))
let i
if(n&&Qn.test(n)){i=n
const t=getFilePointer(o,n,e.path)
if(await exists(t,true)){return t}}const c=await pathsInfo({...e,paths:[e.path],revision:n,expand:true})
if(!c||c.length!==1){throw new Error(`cannot get path info for ${e.path}`)}const l=c[0]
let h
if(l.lfs){h=l.lfs.oid}else if(l.xetHash){h=l.xetHash}else if(l.oid){h=l.oid}else{throw new Error(`cannot determine etag for ${e.path}`)}const u=i??l.lastCommit?.id??h
const d=getFilePointer(o,u,e.path)
const f=(0,s.join)(o,"blobs",h)
if(await exists(d,true)){return d}await(0,a.mkdir)((0,s.dirname)(f),{recursive:true})
await(0,a.mkdir)((0,s.dirname)(d),{recursive:true})
if(await exists(f)){await createSymlink({sourcePath:f,finalPath:d})
return d}const p=`${f}.incomplete`
console.debug(`Downloading ${e.path} to ${p}`)
const m=await downloadFile({...e,revision:n})
if(!m){throw new Error(`invalid response for file ${e.path}`)}await(0,Ke.pipeline)(Xe.Readable.fromWeb(m.stream()),(0,Ge.createWriteStream)(p))
await(0,a.rename)(p,f)
await createSymlink({sourcePath:f,finalPath:d})
return d}async function fileExists(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
const r=e.hubUrl??Ze
const s=n.type==="bucket"?void 0:e.revision??"main"
const a=n.type==="bucket"?"resolve":"raw"
const o=`${r}/${n.type==="model"?"":`${n.type}s/`}${n.name}/${a}${s?`/${encodeURIComponent(s)}`:""}/${e.path}`
const i=await(e.fetch??fetch)(o,{method:"HEAD",headers:t?{Authorization:`Bearer ${t}`}:{}})
if(i.status===404){return false}if(!i.ok){throw await createApiError(i)}return true}async function cancelJob(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/jobs/${e.namespace}/${e.jobId}/cancel`,{method:"POST",headers:{"Content-Type":"application/json",...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}return await n.json()}async function createScheduledJob(e){const t=checkCredentials(e)
const{namespace:n,hubUrl:r,fetch:s,...a}=e
if(!a.jobSpec.dockerImage&&!a.jobSpec.spaceId){throw new Error("Either dockerImage or spaceId must be provided in jobSpec")}if(a.jobSpec.dockerImage&&a.jobSpec.spaceId){throw new Error("Cannot provide both dockerImage and spaceId in jobSpec")}const o={jobSpec:{flavor:a.jobSpec.flavor},schedule:a.schedule,suspend:a.suspend??false,concurrency:a.concurrency??false}
if(a.jobSpec.dockerImage){o.jobSpec.dockerImage=a.jobSpec.dockerImage}if(a.jobSpec.spaceId){o.jobSpec.spaceId=a.jobSpec.spaceId}if(a.jobSpec.command){o.jobSpec.command=a.jobSpec.command}o.jobSpec.environment=a.jobSpec.environment||{}
if(a.jobSpec.secrets){o.jobSpec.secrets=a.jobSpec.secrets}if(a.jobSpec.arch){o.jobSpec.arch=a.jobSpec.arch}if(a.jobSpec.timeoutSeconds!==void 0){o.jobSpec.timeoutSeconds=a.jobSpec.timeoutSeconds}if(a.jobSpec.attempts!==void 0){o.jobSpec.attempts=a.jobSpec.attempts}if(a.jobSpec.labels){o.jobSpec.labels=a.jobSpec.labels}if(a.jobSpec.volumes?.length){o.jobSpec.volumes=a.jobSpec.volumes.map(({source:e,...t})=>{const n=toRepoId(e)
return{type:n.type,source:n.name,...t}})}const i=await(s||fetch)(`${r||Ze}/api/scheduled-jobs/${n}`,{method:"POST",headers:{"Content-Type":"application/json",...t?{Authorization:`Bearer ${t}`}:{}},body:JSON.stringify(o)})
if(!i.ok){throw await createApiError(i)}return await i.json()}async function deleteScheduledJob(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/scheduled-jobs/${e.namespace}/${e.jobId}`,{method:"DELETE",headers:{"Content-Type":"application/json",...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}}async function duplicateJob(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/jobs/${e.namespace}/${e.jobId}/duplicate`,{method:"POST",headers:{"Content-Type":"application/json",...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}return await n.json()}async function getJob(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/jobs/${e.namespace}/${e.jobId}`,{headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}return await n.json()}async function getScheduledJob(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/scheduled-jobs/${e.namespace}/${e.jobId}`,{headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}return await n.json()}async function listJobHardware(e){const t=checkCredentials(e??{})
const n={}
if(t){n.Authorization=`Bearer ${t}`}const r=await(e?.fetch||fetch)(`${e?.hubUrl||Ze}/api/jobs/hardware`,{headers:n})
if(!r.ok){throw await createApiError(r)}return await r.json()}async function listJobs(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/jobs/${e.namespace}`,{headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}return await n.json()}async function listScheduledJobs(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/scheduled-jobs/${e.namespace}`,{headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}return await n.json()}async function resumeScheduledJob(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/scheduled-jobs/${e.namespace}/${e.jobId}/resume`,{method:"POST",headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}}async function runJob(e){const t=checkCredentials(e)
if(!e.dockerImage&&!e.spaceId){throw new Error("Either dockerImage or spaceId must be provided")}if(e.dockerImage&&e.spaceId){throw new Error("Cannot provide both dockerImage and spaceId")}const n={flavor:e.flavor,environment:e.environment||{}}
if(e.dockerImage){n.dockerImage=e.dockerImage}if(e.spaceId){n.spaceId=e.spaceId}if(e.command){n.command=e.command}if(e.arguments){n.arguments=e.arguments}if(e.secrets){n.secrets=e.secrets}if(e.arch){n.arch=e.arch}if(e.timeoutSeconds!==void 0){n.timeoutSeconds=e.timeoutSeconds}if(e.attempts!==void 0){n.attempts=e.attempts}if(e.labels){n.labels=e.labels}if(e.volumes?.length){n.volumes=e.volumes.map(({source:e,...t})=>{const n=toRepoId(e)
return{type:n.type,source:n.name,...t}})}const r=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/jobs/${e.namespace}`,{method:"POST",headers:{"Content-Type":"application/json",...t?{Authorization:`Bearer ${t}`}:{}},body:JSON.stringify(n)})
if(!r.ok){throw await createApiError(r)}return await r.json()}async function runScheduledJob(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/scheduled-jobs/${e.namespace}/${e.jobId}/run`,{method:"POST",headers:{"Content-Type":"application/json",...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){if(n.status===409){return null}throw await createApiError(n)}return await n.json()}async function*streamJobEvents(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/jobs/${e.namespace}/${e.jobId}/events`,{headers:{Accept:"text/event-stream",...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}if(!n.body){return}const r=n.body.getReader()
const s=new TextDecoder
let a=""
try{while(true){const{done:e,value:t}=await r.read()
if(e){break}a+=s.decode(t,{stream:true})
const n=a.split("\n")
a=n.pop()||""
for(const e of n){if(e.startsWith("data: ")){yield e.slice(6)}}}if(a){const e=a.split("\n")
for(const t of e){if(t.startsWith("data: ")){yield t.slice(6)}}}}finally{r.releaseLock()}}async function*streamJobLogs(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/jobs/${e.namespace}/${e.jobId}/logs`,{headers:{Accept:"text/event-stream",...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}if(!n.body){return}const r=n.body.getReader()
const s=new TextDecoder
let a=""
try{while(true){const{done:e,value:t}=await r.read()
if(e){break}a+=s.decode(t,{stream:true})
const n=a.split("\n")
a=n.pop()||""
for(const e of n){if(e.startsWith("data: ")){try{const t=JSON.parse(e.slice(6))
yield{message:t.data,timestamp:new Date(t.timestamp)}}catch{yield{message:e.slice(6),timestamp:new Date}}}}}if(a){const e=a.split("\n")
for(const t of e){if(t.startsWith("data: ")){try{const e=JSON.parse(t.slice(6))
yield{message:e.data,timestamp:new Date(e.timestamp)}}catch{yield{message:t.slice(6),timestamp:new Date}}}}}}finally{r.releaseLock()}}async function*streamJobMetrics(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/jobs/${e.namespace}/${e.jobId}/metrics`,{headers:{Accept:"text/event-stream",...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}if(!n.body){return}const r=n.body.getReader()
const s=new TextDecoder
let a=""
try{while(true){const{done:e,value:t}=await r.read()
if(e){break}a+=s.decode(t,{stream:true})
const n=a.split("\n")
a=n.pop()||""
for(const e of n){if(e.startsWith("data: ")){yield e.slice(6)}}}if(a){const e=a.split("\n")
for(const t of e){if(t.startsWith("data: ")){yield t.slice(6)}}}}finally{r.releaseLock()}}async function suspendScheduledJob(e){const t=checkCredentials(e)
const n=await(e.fetch||fetch)(`${e.hubUrl||Ze}/api/scheduled-jobs/${e.namespace}/${e.jobId}/suspend`,{method:"POST",headers:{"Content-Type":"application/json",...t?{Authorization:`Bearer ${t}`}:{}}})
if(!n.ok){throw await createApiError(n)}}async function*listCommits(e){const t=checkCredentials(e)
const n=toRepoId(e.repo)
let r=`${e.hubUrl??Ze}/api/${n.type}s/${n.name}/commits/${e.revision??"main"}?limit=${e.batchSize??100}`
while(r){const n=await(e.fetch??fetch)(r,{headers:t?{Authorization:`Bearer ${t}`}:{}})
if(!n.ok){throw await createApiError(n)}const s=await n.json()
for(const e of s){yield{oid:e.id,title:e.title,message:e.message,authors:e.authors.map(e=>({username:e.user,avatarUrl:e.avatar})),date:new Date(e.date)}}const a=n.headers.get("Link")
r=a?parseLinkHeader(a).next:void 0}}function normalizeInferenceProviderMapping(e,t){if(!t){return[]}if(Array.isArray(t)){return t.map(t=>({...t,hfModelId:e}))}return Object.entries(t).map(([t,n])=>({provider:t,hfModelId:e,providerId:n.providerId,status:n.status,task:n.task}))}var Yn=["pipeline_tag","private","gated","downloads","likes","lastModified"]
var Zn=["author","cardData","config","createdAt","disabled","downloads","downloadsAllTime","gated","gitalyUid","inferenceProviderMapping","lastModified","library_name","likes","model-index","pipeline_tag","private","safetensors","sha","spaces","tags","transformersInfo"]
var er={filePaths:"siblings"}
async function*listModels(e){const t=e&&checkCredentials(e)
let n=e?.limit??Infinity
const r=e?.additionalFields?.map(e=>er[e]??e)??[]
const s=new URLSearchParams([...Object.entries({limit:String(Math.min(n,500)),...e?.search?.owner?{author:e.search.owner}:void 0,...e?.search?.task?{pipeline_tag:e.search.task}:void 0,...e?.search?.query?{search:e.search.query}:void 0,...e?.search?.inferenceProviders?{inference_provider:e.search.inferenceProviders.join(",")}:void 0,...e?.search?.apps?{apps:e.search.apps.join(",")}:void 0,...e?.sort?{sort:e.sort}:void 0}),...e?.search?.tags?.map(e=>["filter",e])??[],...Yn.map(e=>["expand",e]),...r.map(e=>["expand",e])]).toString()
let a=`${e?.hubUrl||Ze}/api/models?${s}`
while(a){const r=await(e?.fetch??fetch)(a,{headers:{accept:"application/json",...t?{Authorization:`Bearer ${t}`}:void 0}})
if(!r.ok){throw await createApiError(r)}const s=await r.json()
for(const t of s){const r={}
if(e?.additionalFields){for(const n of e.additionalFields){if(n==="filePaths"){r.filePaths=(t.siblings??[]).map(e=>e.rfilename)}else if(n==="inferenceProviderMapping"&&t.inferenceProviderMapping){r.inferenceProviderMapping=normalizeInferenceProviderMapping(t.id,t.inferenceProviderMapping)}else{r[n]=t[n]}}}yield{...r,id:t._id,name:t.id,private:t.private,task:t.pipeline_tag,downloads:t.downloads,gated:t.gated,likes:t.likes,updatedAt:new Date(t.lastModified)}
n--
if(n<=0){return}}const o=r.headers.get("Link")
a=o?parseLinkHeader(o).next:void 0}}var tr=["sdk","likes","private","lastModified"]
var nr=["author","cardData","datasets","disabled","gitalyUid","lastModified","createdAt","likes","private","runtime","sdk","sha","subdomain","tags","models"]
async function*listSpaces(e){const t=e&&checkCredentials(e)
const n=new URLSearchParams([...Object.entries({limit:"500",...e?.search?.owner?{author:e.search.owner}:void 0,...e?.search?.query?{search:e.search.query}:void 0,...e?.sort?{sort:e.sort}:void 0}),...e?.search?.tags?.map(e=>["filter",e])??[],...[...tr,...e?.additionalFields??[]].map(e=>["expand",e])]).toString()
let r=`${e?.hubUrl||Ze}/api/spaces?${n}`
while(r){const n=await(e?.fetch??fetch)(r,{headers:{accept:"application/json",...t?{Authorization:`Bearer ${t}`}:void 0}})
if(!n.ok){throw await createApiError(n)}const s=await n.json()
for(const t of s){yield{...e?.additionalFields&&pick(t,e.additionalFields),id:t._id,name:t.id,sdk:t.sdk,likes:t.likes,private:t.private,updatedAt:new Date(t.lastModified)}}const a=n.headers.get("Link")
r=a?parseLinkHeader(a).next:void 0}}async function*listCollections(e){const t=e&&checkCredentials(e)
const n=new URLSearchParams
let r=e?.limit??Infinity
n.append("limit",String(Math.min(r,100)))
if(e?.sort){n.append("sort",e.sort)}if(e?.search?.owner){for(const t of e.search.owner){n.append("owner",t)}}if(e?.search?.item){for(const t of e.search.item){n.append("item",t)}}if(e?.search?.q){n.append("q",e.search.q)}let s=`${e?.hubUrl||Ze}/api/collections?${n}`
while(s){const n=await(e?.fetch??fetch)(s,{headers:{accept:"application/json",...t?{Authorization:`Bearer ${t}`}:void 0}})
if(!n.ok){throw await createApiError(n)}const a=await n.json()
for(const e of a){yield e
r--
if(r<=0){return}}const o=n.headers.get("Link")
s=o?parseLinkHeader(o).next:void 0}}async function modelInfo(e){const t=e&&checkCredentials(e)
const n=e?.additionalFields?.map(e=>er[e]??e)??[]
const r=new URLSearchParams([...Yn.map(e=>["expand",e]),...n.map(e=>["expand",e])]).toString()
const s=await(e.fetch||fetch)(`${e?.hubUrl||Ze}/api/models/${e.name}/revision/${encodeURIComponent(e.revision??"HEAD")}?${r.toString()}`,{headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!s.ok){throw await createApiError(s)}const a=await s.json()
const o={}
if(e?.additionalFields){for(const t of e.additionalFields){if(t==="filePaths"){o.filePaths=(a.siblings??[]).map(e=>e.rfilename)}else if(t==="inferenceProviderMapping"&&a.inferenceProviderMapping){o.inferenceProviderMapping=normalizeInferenceProviderMapping(a.id,a.inferenceProviderMapping)}else{o[t]=a[t]}}}return{...o,id:a._id,name:a.id,private:a.private,task:a.pipeline_tag,downloads:a.downloads,gated:a.gated,likes:a.likes,updatedAt:new Date(a.lastModified)}}async function oauthHandleRedirect(e){if(typeof window==="undefined"&&!e?.redirectedUrl){throw new Error("oauthHandleRedirect is only available in the browser, unless you provide redirectedUrl")}if(typeof localStorage==="undefined"&&(!e?.nonce||!e?.codeVerifier)){throw new Error("oauthHandleRedirect requires localStorage to be available, unless you provide nonce and codeVerifier")}const t=e?.redirectedUrl??window.location.href
const n=(()=>{try{return new URL(t).searchParams}catch(e){throw new Error("Failed to parse redirected URL: "+t)}})()
const[r,s]=[n.get("error"),n.get("error_description")]
if(r){throw new Error(`${r}: ${s}`)}const a=n.get("code")
const o=e?.nonce??localStorage.getItem("huggingface.co:oauth:nonce")
if(!a){throw new Error("Missing oauth code from query parameters in redirected URL: "+t)}if(!o){throw new Error("Missing oauth nonce from localStorage")}const i=e?.codeVerifier??localStorage.getItem("huggingface.co:oauth:code_verifier")
if(!i){throw new Error("Missing oauth code_verifier from localStorage")}const c=n.get("state")
if(!c){throw new Error("Missing oauth state from query parameters in redirected URL")}let l
try{l=JSON.parse(c)}catch{throw new Error("Invalid oauth state in redirected URL, unable to parse JSON: "+c)}if(l.nonce!==o){throw new Error("Invalid oauth state in redirected URL")}const h=e?.hubUrl||Ze
const u=`${new URL(h).origin}/.well-known/openid-configuration`
const d=await fetch(u,{headers:{Accept:"application/json"}})
if(!d.ok){throw await createApiError(d)}const f=await d.json()
const p=await fetch(f.token_endpoint,{method:"POST",headers:{"Content-Type":"application/x-www-form-urlencoded"},body:new URLSearchParams({grant_type:"authorization_code",code:a,redirect_uri:l.redirectUri,code_verifier:i}).toString()})
if(!e?.codeVerifier){localStorage.removeItem("huggingface.co:oauth:code_verifier")}if(!e?.nonce){localStorage.removeItem("huggingface.co:oauth:nonce")}if(!p.ok){throw await createApiError(p)}const m=await p.json()
const w=new Date(Date.now()+m.expires_in*1e3)
const b=await fetch(f.userinfo_endpoint,{headers:{Authorization:`Bearer ${m.access_token}`}})
if(!b.ok){throw await createApiError(b)}const y=await b.json()
return{accessToken:m.access_token,accessTokenExpiresAt:w,userInfo:y,state:l.state,scope:m.scope}}async function oauthHandleRedirectIfPresent(e){if(typeof window==="undefined"&&!e?.redirectedUrl){throw new Error("oauthHandleRedirect is only available in the browser, unless you provide redirectedUrl")}if(typeof localStorage==="undefined"&&(!e?.nonce||!e?.codeVerifier)){throw new Error("oauthHandleRedirect requires localStorage to be available, unless you provide nonce and codeVerifier")}const t=new URLSearchParams(e?.redirectedUrl??window.location.search)
if(t.has("error")){return oauthHandleRedirect(e)}if(t.has("code")){if(!localStorage.getItem("huggingface.co:oauth:nonce")){console.warn("Missing oauth nonce from localStorage. This can happen when the user refreshes the page after logging in, without changing the URL.")
return false}return oauthHandleRedirect(e)}return false}async function oauthLoginUrl(e){if(typeof window==="undefined"&&(!e?.redirectUrl||!e?.clientId)){throw new Error("oauthLogin is only available in the browser, unless you provide clientId and redirectUrl")}if(typeof localStorage==="undefined"&&!e?.localStorage){throw new Error("oauthLogin requires localStorage to be available in the context, unless you provide a localStorage empty object as argument")}const t=e?.hubUrl||Ze
const n=`${new URL(t).origin}/.well-known/openid-configuration`
const r=await fetch(n,{headers:{Accept:"application/json"}})
if(!r.ok){throw await createApiError(r)}const s=await r.json()
const a=globalThis.crypto.randomUUID()
const o=globalThis.crypto.randomUUID()+globalThis.crypto.randomUUID()
if(e?.localStorage){if(e.localStorage.codeVerifier!==void 0&&e.localStorage.codeVerifier!==null){throw new Error("localStorage.codeVerifier must be initially set to null or undefined, and will be filled by oauthLoginUrl")}if(e.localStorage.nonce!==void 0&&e.localStorage.nonce!==null){throw new Error("localStorage.nonce must be initially set to null or undefined, and will be filled by oauthLoginUrl")}e.localStorage.codeVerifier=o
e.localStorage.nonce=a}else{localStorage.setItem("huggingface.co:oauth:nonce",a)
localStorage.setItem("huggingface.co:oauth:code_verifier",o)}const i=e?.redirectUrl||(typeof window!=="undefined"?window.location.href:void 0)
if(!i){throw new Error("Missing redirectUrl")}const c=JSON.stringify({nonce:a,redirectUri:i,state:e?.state})
const l=typeof window!=="undefined"?window.huggingface?.variables??null:null
const h=e?.clientId||l?.OAUTH_CLIENT_ID
if(!h){if(l){throw new Error("Missing clientId, please add hf_oauth: true to the README.md's metadata in your static Space")}throw new Error("Missing clientId")}const u=base64FromBytes(new Uint8Array(await globalThis.crypto.subtle.digest("SHA-256",(new TextEncoder).encode(o)))).replace(/[+]/g,"-").replace(/[/]/g,"_").replace(/=/g,"")
return`${s.authorization_endpoint}?${new URLSearchParams({client_id:h,scope:e?.scopes||l?.OAUTH_SCOPES||"openid profile",response_type:"code",redirect_uri:i,state:c,code_challenge:u,code_challenge_method:"S256"}).toString()}`}function typedEntries(e){return Object.entries(e)}var rr=class extends Error{constructor(e){super(e)
this.name="JsonStreamParseError"}}
var sr=16e6
var ar=1e3
var or=0
var ir=1
var cr=2
var lr=3
var hr=4
var ur=5
var dr=6
var fr=7
var pr=8
var gr=9
var mr=10
var wr=11
var br={'"':'"',"\\":"\\","/":"/",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t"}
function isWhitespace(e){return e===" "||e==="\n"||e==="\r"||e==="\t"}function isNumberChar(e){return e>="0"&&e<="9"||e==="-"||e==="+"||e==="."||e==="e"||e==="E"}function isHexDigit(e){return e>="0"&&e<="9"||e>="a"&&e<="f"||e>="A"&&e<="F"}async function*toByteChunks(e){if(!("getReader"in e)){yield*e
return}const t=e.getReader()
try{while(true){const{done:e,value:n}=await t.read()
if(e){return}if(n){yield n}}}finally{await t.cancel().catch(()=>void 0)}}async function*streamJson(e,t){const n=t?.maxTokenLength??sr
const r=t?.maxDepth??ar
let s=or
const a=[]
let o=""
let i=false
let c=""
function checkTokenLength(){if(o.length>n){throw new rr(`JSON token exceeds the maximum length of ${n} characters`)}}function afterValue(){s=a.length===0?wr:fr}function finishNumber(){const e=Number(o)
if(o===""||!Number.isFinite(e)){throw new rr(`Invalid JSON number: ${JSON.stringify(o)}`)}o=""
afterValue()
return{type:"value",value:e}}function finishLiteral(){const e=o
o=""
afterValue()
switch(e){case"true":return{type:"value",value:true}
case"false":return{type:"value",value:false}
case"null":return{type:"value",value:null}
default:throw new rr(`Invalid JSON literal: ${JSON.stringify(e)}`)}}function unexpected(e){throw new rr(`Unexpected character ${JSON.stringify(e)} in JSON`)}function pushContainer(e){if(a.length>=r){throw new rr(`JSON nesting is deeper than the maximum of ${r} levels`)}a.push(e)}function*feed(e){let t=0
while(t<e.length){if(s===cr){let n=t
while(n<e.length&&e[n]!=='"'&&e[n]!=="\\"){n++}if(n>t){o+=e.slice(t,n)
checkTokenLength()
t=n
continue}if(e[t]==="\\"){s=lr
t++
continue}t++
const r=o
o=""
if(i){i=false
s=mr
yield{type:"key",key:r}}else{afterValue()
yield{type:"value",value:r}}continue}if(s===lr){const n=e[t++]
if(n==="u"){c=""
s=hr
continue}const r=br[n]
if(r===void 0){throw new rr(`Invalid escape sequence "\\${n}" in JSON string`)}o+=r
checkTokenLength()
s=cr
continue}if(s===hr){const n=e[t++]
if(!isHexDigit(n)){throw new rr(`Invalid unicode escape "\\u${c}${n}" in JSON string`)}c+=n
if(c.length===4){o+=String.fromCharCode(parseInt(c,16))
checkTokenLength()
c=""
s=cr}continue}if(s===ur){let n=t
while(n<e.length&&isNumberChar(e[n])){n++}if(n>t){o+=e.slice(t,n)
checkTokenLength()
t=n
continue}yield finishNumber()
continue}if(s===dr){let n=t
while(n<e.length&&e[n]>="a"&&e[n]<="z"){n++}if(n>t){o+=e.slice(t,n)
checkTokenLength()
t=n
continue}yield finishLiteral()
continue}const n=e[t]
if(isWhitespace(n)){t++
continue}switch(s){case or:case ir:{if(n==="]"){if(s!==ir){unexpected(n)}a.pop()
afterValue()
t++
yield{type:"endArray"}
break}if(n==="{"){pushContainer(false)
s=gr
t++
yield{type:"startObject"}
break}if(n==="["){pushContainer(true)
s=ir
t++
yield{type:"startArray"}
break}if(n==='"'){i=false
s=cr
t++
break}if(n==="-"||n>="0"&&n<="9"){s=ur
break}if(n>="a"&&n<="z"){s=dr
break}unexpected(n)
break}case pr:case gr:{if(n==="}"){if(s!==gr){unexpected(n)}a.pop()
afterValue()
t++
yield{type:"endObject"}
break}if(n==='"'){i=true
s=cr
t++
break}unexpected(n)
break}case mr:{if(n!==":"){unexpected(n)}s=or
t++
break}case fr:{if(n===","){s=a[a.length-1]?or:pr
t++
break}if(n==="}"){if(a[a.length-1]!==false){unexpected(n)}a.pop()
afterValue()
t++
yield{type:"endObject"}
break}if(n==="]"){if(a[a.length-1]!==true){unexpected(n)}a.pop()
afterValue()
t++
yield{type:"endArray"}
break}unexpected(n)
break}case wr:throw new rr(`Unexpected trailing content ${JSON.stringify(n)} after JSON value`)
default:throw new rr(`Unreachable parser state ${s}`)}}}const l=new TextDecoder("utf-8")
for await(const t of toByteChunks(e)){const e=l.decode(t,{stream:true})
if(e.length>0){yield*feed(e)}}const h=l.decode()
if(h.length>0){yield*feed(h)}if(s===ur){yield finishNumber()}else if(s===dr){yield finishLiteral()}if(s!==wr){throw new rr("Unexpected end of JSON input")}}function typedInclude(e,t){return e.includes(t)}function omit(e,t){const n=Array.isArray(t)?t:[t]
const r=Object.keys(e).filter(e=>!typedInclude(n,e))
return pick(e,r)}var yr=class extends Error{constructor(e){super(e)
this.name="SafetensorsIndexParseError"}}
var kr=25e7
var vr=2e5
var xr=1e3
var Sr=1e5
var Cr=64
var Ar=4e6
var Ur=24e6
async function*limitBytes(e,t){let n=0
const r=e.getReader()
try{while(true){const{done:e,value:s}=await r.read()
if(e){return}if(!s){continue}n+=s.length
if(n>t){throw new yr(`safetensors index is too big. Maximum supported size is ${t} bytes.`)}yield s}}finally{await r.cancel().catch(()=>void 0)}}async function parseSafetensorsIndexStream(e,t){const n=t?.maxBytes??kr
const r=t?.maxWeightMapEntries??vr
const s=t?.maxShardCount??Infinity
const a=[]
const o=new Set
let i={}
let c=0
let l=0
let h
let u
let d=0
let f
let p
let m=false
let w=0
const retain=e=>{w+=e
if(w>Ar){throw new yr(`safetensors index retains more than ${Ar} characters of metadata/filenames`)}}
for await(const t of streamJson(limitBytes(e,n),{maxTokenLength:Sr,maxDepth:Cr})){switch(t.type){case"startObject":case"startArray":d++
if(d===1){if(t.type==="startArray"){throw new yr("safetensors index must be a JSON object")}m=true}p=void 0
break
case"endObject":case"endArray":d--
if(d<=1){f=void 0
p=void 0}break
case"key":if(d===1){f=t.key
p=void 0}else{p=t.key}break
case"value":{if(d===1){if(f==="dtype"&&typeof t.value==="string"){u=t.value}f=void 0
break}if(d!==2||p===void 0){break}if(f==="weight_map"){if(typeof t.value!=="string"){break}c++
if(!o.has(t.value)){retain(t.value.length)
o.add(t.value)
a.push(t.value)
if(o.size>s){throw new yr(`Too many shard files (>${s}). Maximum supported is ${s}.`)}}if(i!==void 0){l+=p.length+t.value.length
if(c>r||l>Ur){i=void 0}else{i[p]=t.value}}}else if(f==="metadata"){h??={}
if(Object.keys(h).length<xr){retain(p.length+(typeof t.value==="string"?t.value.length:8))
h[p]=t.value}}p=void 0
break}}}if(!m){throw new yr("safetensors index must be a JSON object")}return{dtype:u,metadata:h,shardFilenames:a,weightMapEntryCount:c,weightMap:i}}var Er="model.safetensors"
var Tr="model.safetensors.index.json"
var $r="diffusion_pytorch_model.safetensors"
var Ir="diffusion_pytorch_model.safetensors.index.json"
var Br=["transformer","unet"]
var Lr=/\.safetensors$/
var _r=/\.safetensors\.index\.json$/
var Pr=/^(?<prefix>(?<basePrefix>.*?)[_-])(?<shard>\d{5,6})-of-(?<total>\d{5,6})\.safetensors$/
function parseSafetensorsShardFilename(e){const t=Pr.exec(e)
if(t&&t.groups){return{prefix:t.groups["prefix"],basePrefix:t.groups["basePrefix"],shard:t.groups["shard"],total:t.groups["total"]}}return null}var Fr=20
var zr=25e6
var Rr=1e7
var Mr=1e4
var Or=2**32
var Hr="qweight"
var Dr=["qzeros","g_idx","scales"]
var jr="mlx"
var Wr=new Set(["affine","mxfp4","nvfp4","mxfp8"])
var Nr=new Set([2,3,4,5,6,8])
var Jr=new Set([32,64,128])
var qr=["weight_scale","weight_scale_inv","weight_scale_2","weight_global_scale","weight_zero_point","input_scale","input_global_scale","input_zero_point","zero_point","weight_shape","weight_g_idx"]
var Vr="_scales"
var Xr=["absmax","quant_map","nested_absmax","nested_quant_map"]
var Kr="bitsandbytes__"
var Gr=new Set(["F8_E8M0","E8M0","UE8"])
var Qr={U8:8,I8:8,U16:16,I16:16,U32:32,I32:32}
var Yr=[["nvfp4",4],["mxfp4",4],["fp4",4],["int4",4],["uint4",4],["nf4",4],["int2",2]]
function isRoutedExpertTensor(e){return e.includes(".experts.")&&!e.includes("shared_experts")}function bitsFromFormatString(e){if(typeof e!=="string"){return void 0}const t=e.toLowerCase()
return Yr.find(([e])=>t.includes(e))?.[1]}function packingFactor(e,t){const n=Qr[e]
if(!n||!t||t<=0||t>=n){return 1}return n/t}var Zr=class extends Error{constructor(e){super(e)
this.name="SafetensorParseError"}}
function validateTensorEntry(e,t,n,r){if(!Array.isArray(n.shape)||!Array.isArray(n.data_offsets)||n.data_offsets.length!==2){throw new Zr(`Failed to parse file ${e}: tensor "${t}" is malformed.`)}for(const r of n.shape){if(!Number.isFinite(r)||!Number.isInteger(r)||r<0){throw new Zr(`Failed to parse file ${e}: tensor "${t}" has an invalid dimension (${r}).`)}if(r>Or){throw new Zr(`Failed to parse file ${e}: tensor "${t}" dimension is ${r}, which exceeds the maximum allowed (${Or}).`)}}const[s,a]=n.data_offsets
if(!Number.isFinite(s)||!Number.isFinite(a)||!Number.isInteger(s)||!Number.isInteger(a)||s<0||a<s){throw new Zr(`Failed to parse file ${e}: tensor "${t}" has invalid data_offsets.`)}if(r!==void 0&&a>r){throw new Zr(`Failed to parse file ${e}: tensor "${t}" declares data_offsets ending at ${a}, which exceeds the file size (${r} bytes). The file is malformed.`)}}async function fetchModelConfig(e){try{const t=await downloadFile({...e,path:"config.json"})
if(!t){return null}const n=JSON.parse(await t.slice(0,Rr).text())
return n}catch(e){return null}}async function parseSingleFile(e,t){const n=await downloadFile({...t,path:e})
if(!n){throw new Zr(`Failed to parse file ${e}: failed to fetch safetensors header length.`)}const r=await n.slice(0,8).arrayBuffer()
const s=new DataView(r).getBigUint64(0,true)
if(s<=0){throw new Zr(`Failed to parse file ${e}: safetensors header is malformed.`)}if(s>zr){throw new Zr(`Failed to parse file ${e}: safetensor header is too big. Maximum supported size is ${zr} bytes.`)}let a
try{a=JSON.parse(await n.slice(8,8+Number(s)).text())}catch(t){throw new Zr(`Failed to parse file ${e}: safetensors header is not valid JSON.`)}const o=Number.isFinite(n.size)&&n.size>=0?n.size:void 0
for(const[t,n]of typedEntries(omit(a,"__metadata__"))){validateTensorEntry(e,t,n,o)}return{header:a,fileSizeBytes:o}}async function parseShardedIndex(e,t){const n=await downloadFile({...t,path:e})
if(!n){throw new Zr(`Failed to parse file ${e}: failed to fetch safetensors index.`)}try{const{dtype:e,metadata:t,shardFilenames:r,weightMap:s}=await parseSafetensorsIndexStream(n.stream(),{maxShardCount:Mr})
return{index:{dtype:e,metadata:t,weight_map:s},shardFilenames:r}}catch(t){throw new Zr(`Failed to parse file ${e}: ${t instanceof Error?t.message:"not a valid JSON."}`)}}function assertSafeShardFilename(e){const unsafe=t=>{throw new Zr(`Unsafe shard filename in weight_map: "${e}" (${t})`)}
if(!e){unsafe("empty")}let t=e
for(let e=0;e<5;e++){let e
try{e=decodeURIComponent(t)}catch{return unsafe("malformed percent-encoding")}if(e===t){break}t=e}for(const n of new Set([e,t])){for(let e=0;e<n.length;e++){const t=n.charCodeAt(e)
if(t<=31||t===127){unsafe("control character")}}if(n.includes("\\")){unsafe("backslash")}if(n.startsWith("/")){unsafe("absolute path")}if(n.slice(0,n.indexOf("/")===-1?n.length:n.indexOf("/")).includes(":")){unsafe("scheme-like first path segment")}for(const e of n.split("/")){if(e==="."||e===".."){unsafe("dot segment")}}}}function encodeShardFilename(e){return e.split("/").map(encodeURIComponent).join("/")}async function fetchAllHeaders(e,t,n){const r=e.slice(0,e.lastIndexOf("/")+1)
if(t.length>Mr){throw new Zr(`Too many shard files (${t.length}). Maximum supported is ${Mr}.`)}for(const e of t){assertSafeShardFilename(e)}const s=Object.fromEntries((await promisesQueue(t.map(e=>async()=>[e,await parseSingleFile(r+encodeShardFilename(e),n)]),Fr)).map(([e,{header:t}])=>[e,t]))
return s}function parseTotalParameters(e,t){if(!e){return void 0}const n=typeof e==="number"?e:parseInt(e)
if(!Number.isFinite(n)||n<0){return void 0}if(t!==void 0&&n>t){return t}return n}var es={diffusers:[...Br.map(e=>({single:`${e}/${$r}`,index:`${e}/${Ir}`})),{single:$r,index:Ir}]}
async function parseSafetensorsMetadata(e){const t=toRepoId(e.repo)
if(t.type!=="model"){throw new TypeError("Only model repos should contain safetensors files.")}const n=e.computeParametersCount?await fetchModelConfig(e):null
const r=getModelQuantizationConfig(n)??getModelQuantizationConfig(n?.text_config??null)
const s=n?.expert_dtype??n?.text_config?.expert_dtype
let a
if(e.path){if(Lr.test(e.path)){a={path:e.path,sharded:false}}else if(_r.test(e.path)){a={path:e.path,sharded:true}}}else{const t=[{single:Er,index:Tr},...e.library?es[e.library]??[]:[]]
for(const{single:n,index:r}of t){if(await fileExists({...e,path:n})){a={path:n,sharded:false}
break}if(await fileExists({...e,path:r})){a={path:r,sharded:true}
break}}}if(a&&!a.sharded){const{header:t}=await parseSingleFile(a.path,e)
const n=e.computeParametersCount?(()=>{const e=computeNumOfParamsByDtypeSingleFile(t,r,s)
return{parameterCount:e,parameterTotal:parseTotalParameters(t.__metadata__?.total_parameters,sum(Object.values(e)))}})():void 0
return{sharded:false,header:t,...n,filepaths:[a.path]}}else if(a){const t=a.path
const{index:n,shardFilenames:o}=await parseShardedIndex(t,e)
const i=await fetchAllHeaders(t,o,e)
const c=t.slice(0,t.lastIndexOf("/")+1)
const l=e.computeParametersCount?(()=>{const e=computeNumOfParamsByDtypeSharded(i,r,s)
return{parameterCount:e,parameterTotal:parseTotalParameters(n.metadata?.total_parameters,sum(Object.values(e)))}})():void 0
return{sharded:true,index:n,headers:i,...l,filepaths:[t,...Object.keys(i).map(e=>c+e)]}}else{throw new Error("model id does not seem to contain safetensors weights")}}function getQuantizationMethod(e){return typeof e?.quant_method==="string"?e.quant_method.toLowerCase():void 0}var ts={affine:{bits:4,groupSize:64},mxfp4:{bits:4,groupSize:32},nvfp4:{bits:4,groupSize:16},mxfp8:{bits:8,groupSize:32}}
function parseMlxQuantizationParameters(e,t,n){if(n!==void 0&&typeof n!=="string"){return void 0}const r=(n??"affine").toLowerCase()
if(!Wr.has(r)){return void 0}const s=ts[r]
const a=e??s.bits
const o=t??s.groupSize
if(typeof a!=="number"||!Number.isInteger(a)||typeof o!=="number"||!Number.isInteger(o)){return void 0}const i=r==="affine"&&Nr.has(a)&&Jr.has(o)||r==="mxfp4"&&a===4&&o===32||r==="nvfp4"&&a===4&&o===16||r==="mxfp8"&&a===8&&o===32
return i?{bits:a,groupSize:o,mode:r}:void 0}function hasMlxParameterFields(e){return"bits"in e||"group_size"in e||"mode"in e}function hasValidMlxConfiguration(e){if(hasMlxParameterFields(e)&&parseMlxQuantizationParameters(e.bits,e.group_size,e.mode)){return true}return Object.values(e).some(e=>typeof e==="object"&&e!==null&&hasMlxParameterFields(e)&&Boolean(parseMlxQuantizationParameters(e.bits,e.group_size,e.mode)))}function getModelQuantizationConfig(e){const t=e?.quantization
const n=getQuantizationMethod(t)
if(t&&(t.quant_method===void 0||n===jr)&&hasValidMlxConfiguration(t)){return{...t,quant_method:jr,mode:t.mode??"affine"}}const r=e?.quantization_config
const s=getQuantizationMethod(r)
if(r&&(r.quant_method===void 0||s===jr)){const e=r.mode??"affine"
if(hasValidMlxConfiguration(r)){return{...r,mode:e,quant_method:jr}}}return r}function getMlxQuantizationParameters(e,t){const n=getTensorModuleName(e)
const r=t[n]
if(r===false){return void 0}const s=typeof r==="object"&&r!==null?r:void 0
return s?parseMlxQuantizationParameters(s.bits,s.group_size,s.mode):parseMlxQuantizationParameters(t.bits,t.group_size,t.mode)}function getTensorModuleName(e){const t=e.lastIndexOf(".")
return t===-1?e:e.slice(0,t)}function getMlxQuantizedModules(e,t){if(!t||getQuantizationMethod(t)!==jr){return void 0}const n=new Set
const r=new Set
const s=new Set
for(const t of e){for(const[e,a]of typedEntries(omit(t,"__metadata__"))){const t=getTensorSuffix(e)
if(t==="scales"){n.add(getTensorModuleName(e))}else if(t==="biases"){r.add(getTensorModuleName(e))}else if(t==="weight"&&a.dtype==="U32"){s.add(getTensorModuleName(e))}}}const a=new Set
for(const e of s){const s=getMlxQuantizationParameters(`${e}.weight`,t)
if(s&&n.has(e)&&(s.mode!=="affine"||r.has(e))){a.add(e)}}return a}function globMatch(e,t){const n=e.split("*")
if(n.length===1){return e===t}if(!t.startsWith(n[0])){return false}let r=n[0].length
const s=n[n.length-1]
if(!t.endsWith(s)){return false}const a=t.length-s.length
for(let e=1;e<n.length-1;e++){const s=t.indexOf(n[e],r)
if(s===-1||s+n[e].length>a){return false}r=s+n[e].length}return r<=a}function isQuantizedTensor(e,t,n){if(!t){return false}if(getQuantizationMethod(t)===jr){return getMlxQuantizationParameters(e,t)!==void 0&&(n===void 0||n.has(getTensorModuleName(e)))}if(t.ignore?.length){const n=e.lastIndexOf(".weight")
const r=n===-1?e:e.slice(0,n)
if(t.ignore.some(e=>matchesCompressedTensorsTarget(e,r))){return false}}const r=t.modules_to_not_convert
if(!r?.length){return true}return!r.some(t=>t.includes("*")?globMatch(t,e):e.includes(t))}function matchesCompressedTensorsTarget(e,t){if(!e.startsWith("re:")){return e===t}let n=e.slice(3)
if(n.startsWith("^")){n=n.slice(1)}if(n.endsWith("$")){n=n.slice(0,-1)}else{n+=".*"}const r=n.replaceAll(".*","*").replaceAll("\\.",".")
if(/[\\+?()[\]{}|^$]/.test(r)){return false}return globMatch(r,t)}function getQuantizationMultiplier(e,t,n,r,s){if(!n||!isQuantizedTensor(e,n,s)){return 1}const a=getQuantizationMethod(n)
switch(a){case jr:{if(t!=="U32"||getTensorSuffix(e)!=="weight"){return 1}return packingFactor(t,getMlxQuantizationParameters(e,n)?.bits)}case"mxfp4":if(t==="U8"&&e.includes("_blocks")){return 2}return 1
case"gptq":case"awq":if(getTensorSuffix(e)===Hr){const e=n.bits&&n.bits>0?n.bits:4
return Math.max(1,Math.floor(32/e))}if(n.bits===4&&t==="U8"){return 2}if(n.bits===2&&t==="U8"){return 4}return 1
case"compressed-tensors":{if(!Qr[t]){return 1}const r=Object.values(n.config_groups??{})
const s=e.lastIndexOf(".weight")
const a=s===-1?e:e.slice(0,s)
const o=r.find(e=>e.targets?.some(e=>matchesCompressedTensorsTarget(e,a)))
const i=(o?.format??n.format)?.toLowerCase()
if(!i?.endsWith("pack-quantized")){return 1}const c=o?.weights?.num_bits??r.find(e=>e.weights?.num_bits)?.weights?.num_bits??bitsFromFormatString(i)??4
return packingFactor(t,c)}case"fp8":{if(!isRoutedExpertTensor(e)){return 1}return packingFactor(t,bitsFromFormatString(n.expert_dtype??r??n.store_dtype))}case"bitsandbytes":if(n.load_in_4bit&&t==="U8"){return 2}return 1
default:if(t==="U8"&&(n.load_in_4bit||n.bits===4)){return 2}return 1}}function computeNumOfParamsByDtypeSingleFile(e,t,n){return computeNumOfParamsByDtypeForHeader(e,t,n,getMlxQuantizedModules([e],t))}function computeNumOfParamsByDtypeForHeader(e,t,n,r){const s={}
const a=omit(e,"__metadata__")
for(const[e,o]of typedEntries(a)){if(shouldSkipTensor(e,o.dtype,t,r)){continue}if(o.shape.length===0){continue}const a=o.shape.reduce((e,t)=>e*t)
if(!Number.isFinite(a)){continue}const i=t?getQuantizationMultiplier(e,o.dtype,t,n,r):1
if(i===0){continue}s[o.dtype]=(s[o.dtype]??0)+Math.round(a*i)}return s}function computeNumOfParamsByDtypeSharded(e,t,n){const r={}
const s=Object.values(e)
const a=getMlxQuantizedModules(s,t)
for(const e of s){for(const[s,o]of typedEntries(computeNumOfParamsByDtypeForHeader(e,t,n,a))){r[s]=(r[s]??0)+(o??0)}}return r}function getTensorSuffix(e){const t=e.lastIndexOf(".")
return t===-1?e:e.slice(t+1)}function shouldSkipTensor(e,t,n,r){if(Gr.has(t)){return true}if(!n){return false}if(qr.includes(getTensorSuffix(e))){return true}const s=getQuantizationMethod(n)
if(s===jr&&isQuantizedTensor(e,n,r)){const t=getTensorSuffix(e)
const r=getMlxQuantizationParameters(e,n)?.mode
return t==="scales"||t==="biases"&&r==="affine"}if(s==="mxfp4"){return t==="U8"&&getTensorSuffix(e).endsWith(Vr)}if(s==="bitsandbytes"){const t=getTensorSuffix(e)
return Xr.includes(t)||t.startsWith(Kr)}if(s!=="gptq"&&s!=="awq"){return false}if(!isQuantizedTensor(e,n)){return false}const a=getTensorSuffix(e)
return a!==Hr&&Dr.includes(a)}async function repoExists(e){const t=toRepoId(e.repo)
const n=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/${t.type}s/${t.name}?expand[]=likes`,{method:"GET",headers:{...e.accessToken&&{Authorization:`Bearer ${e.accessToken}`}}})
if(n.status===404||n.status===401){return false}if(!n.ok){throw await createApiError(n)}return true}async function spaceInfo(e){const t=e&&checkCredentials(e)
const n=new URLSearchParams([...tr.map(e=>["expand",e]),...e?.additionalFields?.map(e=>["expand",e])??[]]).toString()
const r=await(e.fetch||fetch)(`${e?.hubUrl||Ze}/api/spaces/${e.name}/revision/${encodeURIComponent(e.revision??"HEAD")}?${n.toString()}`,{headers:{...t?{Authorization:`Bearer ${t}`}:{}}})
if(!r.ok){throw await createApiError(r)}const s=await r.json()
return{...e?.additionalFields&&pick(s,e.additionalFields),id:s._id,name:s.id,sdk:s.sdk,likes:s.likes,private:s.private,updatedAt:new Date(s.lastModified)}}var ns="main"
async function snapshotDownload(e){let t
if(e.cacheDir){t=e.cacheDir}else{t=getHFHubCachePath()}let n
if(e.revision){n=e.revision}else{n=ns}const r=toRepoId(e.repo)
const o=(0,s.join)(t,getRepoFolderName(r))
let i
switch(r.type){case"space":i=await spaceInfo({...e,name:r.name,additionalFields:["sha"],revision:n})
break
case"dataset":i=await datasetInfo({...e,name:r.name,additionalFields:["sha"],revision:n})
break
case"model":i=await modelInfo({...e,name:r.name,additionalFields:["sha"],revision:n})
break
default:throw new Error(`Unsupported repository type: ${r.type}. snapshotDownload is not supported for bucket repos.`)}const c=i.sha
if(n!==c){const e=(0,s.join)(o,"refs",n)
await(0,a.mkdir)((0,s.dirname)(e),{recursive:true})
await(0,a.writeFile)(e,c)}const l=(0,s.join)(o,"snapshots",c)
const h=listFiles({...e,repo:e.repo,recursive:true,revision:c})
for await(const n of h){switch(n.type){case"file":await downloadFileToCacheDir({...e,path:n.path,revision:c,cacheDir:t})
break
case"directory":validateRelativeFilename(n.path)
await(0,a.mkdir)((0,s.join)(l,n.path),{recursive:true})
break
default:throw new Error(`unknown entry type: ${n.type}`)}}return l}function uploadFile(e){const t=e.file instanceof URL?e.file.pathname.split("/").at(-1)??"file":"path"in e.file?e.file.path:e.file.name
const n=typeof e.file==="object"&&"edits"in e.file?{operation:"edit",path:t,originalContent:e.file.originalContent,edits:e.file.edits}:{operation:"addOrUpdate",path:t,content:"content"in e.file?e.file.content:e.file}
return commit({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},repo:e.repo,operations:[n],title:e.commitTitle??`${n.operation==="edit"?"Edit":"Add"} ${t}`,description:e.commitDescription,hubUrl:e.hubUrl,branch:e.branch,isPullRequest:e.isPullRequest,parentCommit:e.parentCommit,fetch:e.fetch,useWebWorkers:e.useWebWorkers,abortSignal:e.abortSignal,useXet:e.useXet,rangeEditCache:e.rangeEditCache})}function uploadFiles(e){const t=e.files.map(e=>{const t=e instanceof URL?e.pathname.split("/").at(-1)??"file":"path"in e?e.path:e.name
if(typeof e==="object"&&"edits"in e){return{operation:"edit",path:t,originalContent:e.originalContent,edits:e.edits}}return{operation:"addOrUpdate",path:t,content:"content"in e?e.content:e}})
return commit({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},repo:e.repo,operations:t,title:e.commitTitle??`Add ${e.files.length} files`,description:e.commitDescription,hubUrl:e.hubUrl,branch:e.branch,isPullRequest:e.isPullRequest,parentCommit:e.parentCommit,fetch:e.fetch,useWebWorkers:e.useWebWorkers,abortSignal:e.abortSignal,useXet:e.useXet,rangeEditCache:e.rangeEditCache})}var rs=new WeakMap
async function*uploadFilesWithProgress(e){const t=e.files.map(e=>{const t=e instanceof URL?e.pathname.split("/").at(-1)??"file":"path"in e?e.path:e.name
if(typeof e==="object"&&"edits"in e){return{operation:"edit",path:t,originalContent:e.originalContent,edits:e.edits}}return{operation:"addOrUpdate",path:t,content:"content"in e?e.content:e}})
return yield*commitIter({...e.accessToken?{accessToken:e.accessToken}:{credentials:e.credentials},repo:e.repo,operations:t,title:e.commitTitle??`Add ${e.files.length} files`,description:e.commitDescription,hubUrl:e.hubUrl,branch:e.branch,isPullRequest:e.isPullRequest,parentCommit:e.parentCommit,useWebWorkers:e.useWebWorkers,abortSignal:e.abortSignal,useXet:e.useXet,rangeEditCache:e.rangeEditCache,fetch:async(e,t)=>{if(!t){return fetch(e)}if(!typedInclude(["PUT","POST"],t.method)||!("progressHint"in t)||!t.progressHint||typeof XMLHttpRequest==="undefined"||typeof e!=="string"||!(t.body instanceof ArrayBuffer)&&!(t.body instanceof Blob)&&!(t.body instanceof File)&&typeof t.body!=="string"){return fetch(e,t)}const n=t.progressHint
const r=n.progressCallback
const s=new XMLHttpRequest
s.upload.addEventListener("progress",e=>{if(e.lengthComputable){if(n.part!==void 0){let t=rs.get(r)
if(!t){t={numParts:n.numParts,partsProgress:{}}
rs.set(r,t)}t.partsProgress[n.part]=e.loaded/e.total
let s=0
for(const e of Object.values(t.partsProgress)){s+=e}if(s===t.numParts){r(.9999999999)}else{r(s/t.numParts)}}else{if(e.loaded===e.total){r(.9999999999)}else{r(e.loaded/e.total)}}}})
s.open(t.method,e,true)
if(t.headers){const e=new Headers(t.headers)
e.forEach((e,t)=>{s.setRequestHeader(t,e)})}t.signal?.throwIfAborted()
s.send(t.body)
return new Promise((e,n)=>{s.addEventListener("load",()=>{e(new Response(s.responseText,{status:s.status,statusText:s.statusText,headers:Object.fromEntries(s.getAllResponseHeaders().trim().split("\n").map(e=>[e.slice(0,e.indexOf(":")),e.slice(e.indexOf(":")+1).trim()]))}))})
s.addEventListener("error",()=>{n(new Error(s.statusText))})
if(t.signal){t.signal.addEventListener("abort",()=>{s.abort()
try{t.signal?.throwIfAborted()}catch(e){n(e)}})}})}})}async function whoAmI(e){const t=checkCredentials(e)
const n=await(e.fetch??fetch)(`${e.hubUrl??Ze}/api/whoami-v2`,{headers:{Authorization:`Bearer ${t}`}})
if(!n.ok){throw await createApiError(n)}const r=await n.json()
if(typeof r.auth.accessToken?.createdAt==="string"){r.auth.accessToken.createdAt=new Date(r.auth.accessToken.createdAt)}return r}var ss=n(8590)}}
