export const id = 471;
export const ids = [471];
export const modules = {

/***/ 471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findPlace: () => (/* binding */ findPlace)
});

// EXTERNAL MODULE: ./src/adapters/git/git.ts + 3 modules
var git_git = __webpack_require__(969);
;// CONCATENATED MODULE: ./src/decide/place.ts
/** The name of a package is the same in any case, and with `-`, `_` or `.` (PEP 503). */
const normalized = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
/** The line of a file that a spot means; undefined when the file has no such line. */
function lineAt(spot, content) {
    const lines = content.split(/\r?\n/);
    if ('line' in spot)
        return spot.line >= 1 && spot.line <= lines.length ? { line: spot.line } : undefined;
    const wanted = normalized(spot.word);
    const at = lines.findIndex(text => normalized(/^\s*([\w.-]+)/.exec(text)?.[1] ?? '') === wanted);
    const from = lines[at];
    if (from === undefined)
        return undefined;
    const to = spot.write ?? from.trim();
    return { line: at + 1, ...(from.trim() !== to && { change: { from, to } }) };
}
/**
 * The file of the repository that a file of the Space was made from, with `path` as the folder that is deployed.
 * @returns undefined for what cannot be a file of the repository
 */
function repositoryPath(file, path) {
    const parts = file.replaceAll('\\', '/').replace(/^\.\//, '').split('/');
    if (parts.some(part => part === '' || part === '.' || part === '..' || /[\0\n\r]/.test(part)))
        return undefined;
    return [...(path === '' ? [] : [path]), ...parts].join('/');
}

// EXTERNAL MODULE: ./src/run/hide.ts
var hide = __webpack_require__(1061);
;// CONCATENATED MODULE: ./src/run/tell/place.ts



/** A file that is larger is no text that a person has written. */
const MOST_CHARACTERS = 1024 * 1024;
/**
 * Where in the repository the cause lies: the first of the spots that a file of the deployed commit has. Files that the
 * job has made are not in it and are not named.
 */
async function findPlace(spots, { inputs, source, credential }, world) {
    if (spots.length === 0 || !inputs || !source)
        return undefined;
    const { directory } = inputs.environment;
    const env = (0,hide/* withoutSecrets */.cT)(world.env, inputs, [
        ...(credential ? [credential.token.reveal()] : []),
        inputs['github-token']
    ]);
    const git = (0,git_git/* openGit */.zY)({ directory, env, step: 'plan', signal: world.signal });
    for (const spot of spots) {
        const file = repositoryPath(spot.file, spot.in === 'repository' ? '' : inputs.path);
        if (file === undefined)
            continue;
        const { code, stdout } = await git(['cat-file', 'blob', `${source.commit}:${file}`]);
        const found = code === 0 && stdout.length <= MOST_CHARACTERS && !stdout.includes('\0')
            ? lineAt(spot, stdout)
            : undefined;
        if (found === undefined)
            continue;
        const { repositoryUrl } = world.trigger;
        const page = `blob/${source.commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${found.line}`;
        return { file, ...found, ...(repositoryUrl && { url: `${repositoryUrl}/${page}` }) };
    }
    return undefined;
}


/***/ })

};
