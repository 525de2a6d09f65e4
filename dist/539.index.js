"use strict";
exports.id = 539;
exports.ids = [539];
exports.modules = {

/***/ 539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endPreviews: () => (/* binding */ endPreviews)
/* harmony export */ });
/* harmony import */ var _tell_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(698);
/* harmony import */ var _remove_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8540);


/**
 * Ends previews that nobody needs any more, with what GitHub shows of them. It needs no checkout.
 * @throws Failure when the Hub does not tell, or refuses
 */
async function endPreviews(run, deps) {
    const { inputs } = run;
    const removal = await deps.steps.time('delete', removed(run, deps));
    deps.learn({ removal });
    if (inputs['dry-run'])
        return { status: 'dry-run' };
    if (removal.deleted.length === 0)
        return { status: 'unchanged' };
    await (0,_tell_announce_js__WEBPACK_IMPORTED_MODULE_0__/* .withdraw */ .n)(removal.deleted, run, deps);
    return { status: 'deleted' };
}
async function removed(run, deps) {
    const { task, inputs } = run;
    if (!('preview' in task))
        return (await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 4127))).cleanPreviews(run, deps);
    const { preview } = task;
    const became = await (0,_remove_js__WEBPACK_IMPORTED_MODULE_1__/* .removePreview */ .p)(preview, inputs['dry-run'], deps);
    if (became === 'gone')
        return { deleted: [], left: [] };
    return became === 'deleted'
        ? { deleted: [preview.space], left: [] }
        : { deleted: [], left: [{ space: preview.space, because: became }] };
}


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ removePreview)
/* harmony export */ });
/* harmony import */ var _decide_preview_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2396);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);


/**
 * Deletes the Space of a pull request, if its name says that it was made for it, and so do its commits, or before the
 * first of them its mark.
 * @returns what became of it; in a dry run, what would
 * @throws Failure when the Hub does not tell, or refuses
 */
async function removePreview({ space, of }, isDry, { hub, apiOf }) {
    const info = await hub.space(space, 'delete');
    if ('refused' in info) {
        if (info.refused.status === 404)
            return 'gone';
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'delete', http: info.refused });
    }
    const { id = '' } = info.ok;
    // Renamed: whoever did that keeps it.
    if (id.toLowerCase() !== space.toLowerCase())
        return 'not-ours';
    const commits = await hub.commits(id, 'main');
    if ('refused' in commits)
        throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'delete', http: commits.refused });
    const strange = (0,_decide_preview_js__WEBPACK_IMPORTED_MODULE_1__/* .strangeIn */ .IF)(commits.ok, of);
    const isMarked = async () => {
        const variables = await apiOf(id).variables();
        return 'ok' in variables && variables.ok.get(_decide_preview_js__WEBPACK_IMPORTED_MODULE_1__/* .PREVIEW_VARIABLE */ .y) === of;
    };
    // A run that made it and did not come to push leaves its mark alone.
    if (strange !== null && !((0,_decide_preview_js__WEBPACK_IMPORTED_MODULE_1__/* .isUntouched */ .O2)(commits.ok) && (await isMarked())))
        return strange;
    if (isDry)
        return 'deleted';
    const reply = await apiOf(id).delete();
    if ('ok' in reply)
        return 'deleted';
    // Somebody else was faster, or an answer was lost; but only if it is really gone.
    const after = reply.refused.status === 404 ? await hub.space(id, 'delete') : reply;
    if ('refused' in after && after.refused.status === 404)
        return 'deleted';
    throw new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'delete', http: reply.refused });
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ announce),
/* harmony export */   n: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2401);

/** What a Deployment comes to; of one that was not waited for, the update of the branch is what is known. */
const CONCLUSIONS = {
    running: 'success',
    asleep: 'success',
    unwatched: 'success',
    overtaken: 'inactive',
    'timed-out': 'in_progress',
    failed: 'failure'
};
/** Of a Space that was to be watched and could not be, nobody knows. */
function stateAfter(end) {
    if (end === 'failed')
        return CONCLUSIONS.failed;
    return end.because === undefined ? CONCLUSIONS[end.how] : 'in_progress';
}
const NOBODY = { conclude: () => Promise.resolve() };
/** Opens a GitHub Deployment for the Space while the push is under way. Without the right to, there is none. */
function announce(run, { tell, learn, signal }) {
    const { trigger, target, source } = run;
    const { repository } = trigger;
    const token = run.inputs['github-token'];
    if (token.trim() === '' || repository === undefined)
        return NOBODY;
    const status = { appUrl: target.appUrl, runUrl: trigger.runUrl, description: target.space };
    const open = async () => {
        const github = await (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)(token, repository, signal);
        const what = { ref: source.commit, environment: target.space, description: target.url };
        const deployment = await github.createDeployment(what);
        await github.setState(deployment, { ...status, state: 'in_progress' });
        learn({ announced: true });
        return { github, deployment };
    };
    const opened = open().catch((error) => {
        tell.noDeployment(error.message);
        return null;
    });
    return {
        async conclude(end) {
            const made = await opened;
            if (made === null)
                return;
            await made.github
                .setState(made.deployment, { ...status, state: stateAfter(end) })
                .catch((error) => tell.noDeployment(error.message));
        }
    };
}
/** Has GitHub show no Deployment any more of Spaces that were deleted; best effort, like all of it. */
async function withdraw(spaces, { inputs, trigger }, { tell, signal }) {
    const { repository, runUrl } = trigger;
    const token = inputs['github-token'];
    if (token.trim() === '' || repository === undefined)
        return;
    try {
        const github = await (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_0__/* .openGitHub */ .o)(token, repository, signal);
        for (const space of spaces)
            for (const deployment of await github.deployments(space))
                await github.setState(deployment, { state: 'inactive', appUrl: '', runUrl, description: space });
    }
    catch (error) {
        tell.noDeployment(error.message);
    }
}


/***/ })

};
;