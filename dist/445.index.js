"use strict"
exports.id=445
exports.ids=[445]
exports.modules={4445:function(e,n,t){t.d(n,{exchangeIdToken:function(){return exchangeIdToken}})
var o=t(7848)
var a=t(3041)
var s=t(2891)
var r=t(8023)
var i=t(5891)
const c="urn:ietf:params:oauth:grant-type:token-exchange"
const u="urn:ietf:params:oauth:token-type:id_token"
async function exchangeIdToken(e,n){const{http:t,runner:i}=n
const d=await askForIdToken(e.idTokenRequest,e.endpoint,t)
for(const e of(0,a.Xk)(d))i.mask(e)
const k=await t({route:"token-exchange",url:`${e.endpoint}/oauth/token`,json:{grant_type:c,subject_token_type:u,subject_token:d,resource:`spaces/${e.space}`}})
const p=(0,o.Tm)(r.o3,k)
if("refused"in p)throw new s.H({step:"credential",http:p.refused})
return p.ok}async function askForIdToken({url:e,token:n},t,a){const{step:c,status:u,body:d,evidence:k}=await a({route:"id-token",url:`${e}&audience=${encodeURIComponent(t)}`,headers:{Authorization:`Bearer ${n}`,Accept:"application/json"}})
const p=u===200?(0,r.xm)((0,o.qg)(d)):null
if(p!==null)return p
const h=(0,i.Pr)("id-token",u)==="oidc-unavailable"
const f=h?{kind:"id-token-refused"}:{kind:"github-unavailable",status:u}
throw new s.H({step:c,finding:f,http:k})}}}
