"use strict";
exports.id = 127;
exports.ids = [127];
exports.modules = {

/***/ 4127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanPreviews: () => (/* binding */ cleanPreviews)
/* harmony export */ });
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2401);
/* harmony import */ var _decide_preview_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2396);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5093);





/**
 * Deletes the previews whose pull requests are closed, each by the same rule.
 * @throws Failure when the Hub or GitHub does not tell, or the Hub refuses
 */
async function cleanPreviews({ inputs, trigger }, deps) {
    const { repository } = trigger;
    const token = inputs['github-token'];
    if (repository === undefined || token.trim() === '')
        throw unreadable();
    const github = await (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o)(token, repository, deps.signal);
    const deleted = [];
    const left = [];
    for (const preview of await previewsOf({ space: inputs.space, repository }, deps)) {
        if ((await isOpen(github, preview)) !== false)
            continue;
        const became = await (0,_remove_js__WEBPACK_IMPORTED_MODULE_1__/* .removePreview */ .p)(preview, inputs['dry-run'], deps);
        if (became === 'deleted')
            deleted.push(preview.space);
        else if (became !== 'gone')
            left.push({ space: preview.space, because: became });
    }
    return { deleted, left };
}
/** Spaces that have a name which this action would give. */
async function previewsOf(of, { hub }) {
    const [owner = ''] = of.space.split('/');
    const having = (0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .previewOf */ .oW)({ ...of, number: 1 }).space.slice(owner.length + 1, -1);
    const listed = await hub.spaces(owner, having);
    if ('refused' in listed)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'access', http: listed.refused });
    return listed.ok.flatMap(space => {
        const number = (0,_decide_preview_js__WEBPACK_IMPORTED_MODULE_4__/* .numberIn */ .Po)(space);
        const preview = number === null ? null : (0,_task_js__WEBPACK_IMPORTED_MODULE_2__/* .previewOf */ .oW)({ ...of, number });
        return preview?.space === space ? [preview] : [];
    });
}
/** Undefined when there is no such pull request. */
async function isOpen(github, { pullRequest }) {
    try {
        return (await github.pullRequest(pullRequest))?.isOpen;
    }
    catch (error) {
        const status = (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c)(error);
        if (status === 401 || status === 403)
            throw unreadable();
        const { message } = error;
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'access', network: { code: `HTTP ${status ?? '?'}`, host: 'GitHub', message } });
    }
}
function unreadable() {
    const problems = [{ input: 'github-token', value: '', expected: 'reads-pull-requests' }];
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'access', finding: { kind: 'invalid-inputs', problems } });
}


/***/ })

};
;