"use strict";
exports.id = 204;
exports.ids = [204];
exports.modules = {

/***/ 5204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unlessClosed: () => (/* binding */ unlessClosed)
/* harmony export */ });
/* harmony import */ var _adapters_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2401);
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);
/* harmony import */ var _tell_announce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(698);



/**
 * The end of a run whose preview is gone because its pull request was closed meanwhile: nothing went wrong.
 * @throws the error, when it is about something else, or when it cannot be known
 */
async function unlessClosed(error, run, deps) {
    const { preview } = run;
    if (!isOfTheSpace(error))
        throw error;
    if (!(await isGone(preview, deps.hub)) || !(await isClosed(preview, run, deps.signal)))
        throw error;
    deps.learn({ removal: { deleted: [preview.space], left: [], meanwhile: true } });
    await (0,_tell_announce_js__WEBPACK_IMPORTED_MODULE_1__/* .withdraw */ .n)([preview.space], run, deps);
    return { status: 'deleted' };
}
/** Whether the Space was not found, or is on its way out. */
function isOfTheSpace(error) {
    if (!(error instanceof _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H))
        return false;
    const { http, finding } = error.evidence;
    return (http?.status === 404 ||
        finding?.kind === 'space-missing' ||
        (finding?.kind === 'space-stage' && finding.stage === 'DELETING'));
}
async function isGone({ space }, hub) {
    const info = await hub.space(space, 'delete').catch(() => undefined);
    if (info === undefined)
        return false;
    return 'refused' in info ? info.refused.status === 404 : info.ok.runtime?.stage === 'DELETING';
}
async function isClosed({ pullRequest }, { inputs, trigger: { repository } }, signal) {
    const token = inputs['github-token'];
    if (token.trim() === '' || repository === undefined)
        return false;
    try {
        const github = await (0,_adapters_github_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)(token, repository, signal);
        return (await github.pullRequest(pullRequest))?.isOpen === false;
    }
    catch {
        return false;
    }
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