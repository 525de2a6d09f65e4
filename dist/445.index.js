"use strict";
exports.id = 445;
exports.ids = [445];
exports.modules = {

/***/ 4445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeIdToken: () => (/* binding */ exchangeIdToken)
/* harmony export */ });
/* harmony import */ var _adapters_hub_reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7848);
/* harmony import */ var _decide_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3041);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);
/* harmony import */ var _model_hub_responses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8023);
/* harmony import */ var _model_routes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5891);





const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
/**
 * Keyless: GitHub states in an id token which workflow this is, and the Hub, where the Space trusts that workflow,
 * answers with a token for this one Space that lives an hour (docs: trusted-publishers).
 * @throws Failure when GitHub gives no id token or the Hub refuses the exchange.
 */
async function exchangeIdToken(at, deps) {
    const { http, runner } = deps;
    const idToken = await askForIdToken(at.idTokenRequest, at.endpoint, http);
    for (const form of (0,_decide_token_js__WEBPACK_IMPORTED_MODULE_1__/* .printableForms */ .Xk)(idToken))
        runner.mask(form);
    const answer = await http({
        route: 'token-exchange',
        url: `${at.endpoint}/oauth/token`,
        json: {
            grant_type: TOKEN_EXCHANGE,
            subject_token_type: ID_TOKEN,
            subject_token: idToken,
            resource: `spaces/${at.space}`
        }
    });
    const token = (0,_adapters_hub_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .reply */ .Tm)(_model_hub_responses_js__WEBPACK_IMPORTED_MODULE_4__/* .readAccessToken */ .o3, answer);
    if ('refused' in token)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step: 'credential', http: token.refused });
    return token.ok;
}
/** An id token of GitHub's for this audience; the address has a query already. */
async function askForIdToken({ url, token }, audience, http) {
    const { step, status, body, evidence } = await http({
        route: 'id-token',
        url: `${url}&audience=${encodeURIComponent(audience)}`,
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' }
    });
    const idToken = status === 200 ? (0,_model_hub_responses_js__WEBPACK_IMPORTED_MODULE_4__/* .readIdToken */ .xm)((0,_adapters_hub_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(body)) : null;
    if (idToken !== null)
        return idToken;
    const mayNot = (0,_model_routes_js__WEBPACK_IMPORTED_MODULE_3__/* .meaningOf */ .Pr)('id-token', status) === 'oidc-unavailable';
    const finding = mayNot
        ? { kind: 'id-token-refused' }
        : { kind: 'github-unavailable', status };
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .H({ step, finding, http: evidence });
}


/***/ })

};
;