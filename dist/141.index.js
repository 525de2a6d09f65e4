"use strict";
exports.id = 141;
exports.ids = [141];
exports.modules = {

/***/ 8141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentBody: () => (/* binding */ commentBody),
/* harmony export */   markOf: () => (/* binding */ markOf)
/* harmony export */ });
/* harmony import */ var _words_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/* harmony import */ var _words_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7867);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(558);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2495);
/* harmony import */ var _removal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4876);





/** By what a later run finds its comment again, whatever language it is in. */
function markOf(space) {
    return `<!-- hf-space-push: preview of ${space} -->`;
}
/** The one comment on a pull request. Whatever is not ours in it is neutralised, as in the summary. */
function commentBody(state, parts) {
    const { preview, language, spaceUrl, runUrl, outcome } = parts;
    const words = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(language);
    const inTongue = (said) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inLanguage */ .oH)(said, language));
    const isOver = state === 'deleted';
    const places = [
        ...(state === 'running' && outcome.target
            ? [`**[${inTongue(_words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n.open)}](${outcome.target.appUrl})**`]
            : []),
        isOver ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(preview.space) : `[${words.labels.space}](${spaceUrl}) ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(preview.space)}`,
        ...(runUrl ? [`[${words.links.run}](${runUrl})`] : [])
    ];
    return [
        markOf(preview.space),
        `### ${inTongue(_words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n.comment[state])}`,
        places.join(' · '),
        isOver ? '' : commitLine(outcome, state, language),
        ...detail(parts).map(inTongue)
    ]
        .filter(Boolean)
        .join('\n\n');
}
function commitLine({ source, timings = [] }, state, language) {
    if (!source)
        return '';
    const ms = Math.max(0, ...timings.map(({ to }) => to));
    const took = state === 'running' ? _words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n.took((0,_words_index_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z)(language).seconds(ms)) : [];
    const said = took.length > 0 ? ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)((0,_words_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inLanguage */ .oH)(took, language))}` : '';
    return `${commit(source)}${said}`;
}
const commit = ({ commit: sha, subject }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(sha.slice(0, 7))} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(subject)}`;
/** Why it failed, with the first step; why it was left. */
function detail({ outcome, advice }) {
    const { removal } = outcome;
    if (removal)
        return removal.left.length > 0 ? (0,_removal_js__WEBPACK_IMPORTED_MODULE_4__/* .removalSentences */ .xD)(outcome, removal) : [];
    if (!advice)
        return [];
    const [{ text, options }] = advice.steps;
    return [
        ['**', ...advice.title, '**'],
        advice.why,
        [..._words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n.first, ' ', ...text, ...(options?.[0] ? [' ', ...options[0].text] : [])]
    ];
}


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ inCell),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6659);

/** A sentence as Markdown: our words as they are, values as code spans. */
function markdown(text) {
    return text.map(part => (typeof part === 'string' ? part : code(part.value))).join('');
}
/**
 * A value as a code span, in which nothing is markup. The fence is longer than any run of backticks in it; a bar is
 * escaped, since a table is cut into cells before code is looked for.
 */
function code(value) {
    const line = (0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(value) || ' ';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A code span in a table's cell. */
function cell(value) {
    return inCell(code(value));
}
/**
 * Markdown in a table's cell. A bar is escaped; a backslash before it would undo that, and is kept apart from it.
 */
function inCell(text) {
    return text.replace(/\\(?=\|)/g, '\\\u200b').replaceAll('|', '\\|');
}
/** Lines as a fenced block that they cannot end. */
function block(lines, language = 'text', indent = '') {
    const text = (0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(lines.join('\n'));
    const body = text.split('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, ...body, fence].map(line => (indent + line).trimEnd()).join('\n');
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}
function table(head, rows) {
    return [head, ['---', '---'], ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}
/** A part that is folded until it is asked for. Blank lines inside let Markdown begin again. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}


/***/ }),

/***/ 4876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ removalPart),
/* harmony export */   nG: () => (/* binding */ removalHeadline),
/* harmony export */   xD: () => (/* binding */ removalSentences)
/* harmony export */ });
/* harmony import */ var _words_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/* harmony import */ var _words_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(558);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2495);



/** The sentence at the top of a run that was about previews to be deleted. */
function removalHeadline({ status }, { deleted }, language) {
    const { headlines } = _words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n;
    if (deleted.length === 0)
        return (0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inLanguage */ .oH)(headlines.nothing, language);
    return (0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inLanguage */ .oH)(status === 'dry-run' ? headlines.wouldDelete : headlines.deleted, language);
}
/** What was deleted, what was left and why; nothing is silently there still. */
function removalSentences(outcome, removal) {
    const { deleted, left, meanwhile } = removal;
    if (meanwhile)
        return deleted.map(space => _words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n.meanwhile(space));
    if (deleted.length + left.length === 0)
        return [outcome.preview ? _words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n.nothing : _words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n.cleaned];
    return [
        ...deleted.map((space) => [{ value: space }]),
        ...left.map(({ space, because }) => _words_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .PREVIEW_WORDS */ .n.left[because](space))
    ];
}
/** The same below its headline. */
function removalPart(outcome, removal, language) {
    const lines = removalSentences(outcome, removal).map(said => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)((0,_words_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inLanguage */ .oH)(said, language))}`);
    return [`## ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdown */ .wD)(removalHeadline(outcome, removal, language))}`, lines.join('\n')];
}


/***/ })

};
;