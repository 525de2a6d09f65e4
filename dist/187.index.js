"use strict";
exports.id = 187;
exports.ids = [187];
exports.modules = {

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


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./src/model/outputs.ts
var outputs = __webpack_require__(6099);
// EXTERNAL MODULE: ./src/words/advice.ts
var words_advice = __webpack_require__(517);
// EXTERNAL MODULE: ./src/words/text.ts
var words_text = __webpack_require__(558);
// EXTERNAL MODULE: ./src/render/markdown.ts
var markdown = __webpack_require__(2495);
// EXTERNAL MODULE: ./src/render/neutral.ts
var neutral = __webpack_require__(6659);
// EXTERNAL MODULE: ./src/render/plain.ts
var plain = __webpack_require__(4404);
;// CONCATENATED MODULE: ./src/render/advice.ts





/** Takes one language of what is said in all of them. */
function adviceIn(language, advice) {
    const { title, what, why, steps, links, excerpt } = advice;
    const read = (remedy) => {
        const { text, options, ...step } = (0,words_advice/* fullStep */.s)(remedy);
        return { ...step, text: (0,words_text/* inLanguage */.oH)(text, language), ...(options && { options: options.map(read) }) };
    };
    const [first, ...others] = steps;
    return {
        ...(excerpt && { excerpt }),
        title: (0,words_text/* inLanguage */.oH)(title, language),
        what: (0,words_text/* inLanguage */.oH)(what, language),
        why: (0,words_text/* inLanguage */.oH)(why, language),
        steps: [read(first), ...others.map(read)],
        links: links.map(({ label, url }) => ({ label: (0,words_text/* inLanguage */.oH)(label, language), url }))
    };
}
/** A remedy as a numbered list in Markdown; the ways of which one is enough are a list of their own below their step. */
function remedyMarkdown(steps) {
    return list(steps, i => `${i + 1}.`, '').join('\n');
}
function list(steps, mark, indent) {
    return steps.flatMap(({ text, block: lines, options = [] }, i) => {
        const sentence = `${indent}${mark(i)} ${(0,markdown/* markdown */.wD)(text)}`;
        const inner = indent + ' '.repeat(mark(i).length + 1);
        const pasted = lines ? [`${sentence}\n\n${(0,markdown/* block */.om)(lines.lines, lines.language, inner)}\n`] : [sentence];
        return [...pasted, ...list(options, () => '-', inner)];
    });
}
/** A remedy as lines of a log or a terminal. */
function remedyLines(steps, indent = '') {
    const lines = ({ text, block: pasted }, mark, inner) => [
        `${inner}${mark}${(0,plain/* plain */.p)(text)}`,
        ...(pasted?.lines ?? []).map(line => `${inner}     ${(0,neutral/* inert */.tJ)(line)}`)
    ];
    return steps.flatMap((step, i) => [
        ...lines(step, `${i + 1}. `, indent),
        ...(step.options ?? []).flatMap(option => lines(option, '', `${indent}   `))
    ]);
}

// EXTERNAL MODULE: ./src/words/preview.ts
var preview = __webpack_require__(7829);
// EXTERNAL MODULE: ./src/words/space-before.ts
var space_before = __webpack_require__(2115);
;// CONCATENATED MODULE: ./src/render/notes.ts



/** A note as a sentence. */
function noteText(note, { notes }, language) {
    switch (note.note) {
        case 'trimmed':
            return notes.trimmed(note.source);
        case 'renamed':
            return notes.renamed(note.from, note.to);
        case 'unsure':
            return notes.unsure(note.because);
        case 'expires':
            return notes.expires(note.date);
        case 'old':
            return notes.old(note.date);
        case 'otherBranch':
            return notes.otherBranch(note.branch);
        case 'endless':
        case 'admin':
        case 'broad':
            return notes[note.note];
        case 'personal':
            return notes.personal(note.account, note.owner);
        case 'commonSecrets':
            return notes.commonSecrets(note.names);
        case 'created':
            return notes.created(note.sdk, note.from);
        case 'timedOut':
            return notes.timedOut(note.stage);
        case 'unwatched':
            return notes.unwatched[note.because];
        case 'overtaken':
            return notes.overtaken;
        case 'secretsSent':
            return notes.secretsSent(note.count, note.dryRun);
        case 'publicSecrets':
            return notes.publicSecrets(note.names);
        case 'previewSecrets':
            return (0,words_text/* inLanguage */.oH)(preview/* PREVIEW_WORDS */.n.secrets(note.names), language);
        case 'refusedSettings':
            return notes.refusedSettings(note.settings);
        case 'below':
            return (0,words_text/* inLanguage */.oH)((0,space_before/* belowText */.V)(note.commits, note.total), language);
        case 'settings':
            return (0,words_text/* inLanguage */.oH)(space_before/* settingsText */.J[note.are](note.keys), language);
        case 'leftBehind':
            return notes.leftBehind(note.files);
        case 'replacedInitial':
            return notes.replacedInitial;
    }
}

// EXTERNAL MODULE: ./src/render/removal.ts
var render_removal = __webpack_require__(4876);
// EXTERNAL MODULE: ./src/decide/settings.ts
var settings = __webpack_require__(7207);
;// CONCATENATED MODULE: ./src/decide/space-after.ts

/**
 * What a failed run did to the Space, from what it learned on its way: no step and no diagnosis claims it. What could
 * not be learned is unknown, not guessed.
 */
function spaceAfter(outcome) {
    const { created, changes = [], uploaded = 0, restarted, announced } = outcome;
    const branch = branchAfter(outcome);
    const isUsed = !['as-before', 'elsewhere'].includes(branch.is);
    const done = {
        created: created !== undefined,
        settings: changes.map(settingOf),
        unusedObjects: isUsed ? 0 : uploaded,
        branch,
        restarted: restarted !== undefined,
        announced: announced === true
    };
    const untouched = !done.created &&
        done.settings.length === 0 &&
        done.unusedObjects === 0 &&
        branch.is === 'as-before' &&
        !done.restarted;
    return { ...done, untouched };
}
function settingOf(change) {
    return { setting: change.setting, name: (0,settings/* nameOfChange */.fE)(change) };
}
function branchAfter(outcome) {
    const { rollback, pushed, head, plan, sent } = outcome;
    if (rollback !== undefined && pushed !== undefined)
        return afterRollback(rollback, pushed);
    if (pushed !== undefined)
        return { is: 'pushed' };
    if (!sent)
        return { is: 'as-before' };
    const seen = outcome.status === 'failed' ? outcome.evidence.head : undefined;
    if (seen === undefined)
        return { is: 'unknown' };
    if (seen === plan?.to)
        return { is: 'pushed' };
    return seen === (head ?? null) ? { is: 'as-before' } : { is: 'elsewhere', head: seen };
}
function afterRollback(rollback, pushed) {
    if ('to' in rollback)
        return { is: 'rolled-back', to: rollback.to };
    const { not, head } = rollback;
    if (not === 'no-earlier' || head === pushed)
        return { is: 'not-rolled-back', because: not };
    return head === undefined ? { is: 'unknown' } : { is: 'elsewhere', head };
}

// EXTERNAL MODULE: ./src/words/findings.ts
var words_findings = __webpack_require__(1059);
;// CONCATENATED MODULE: ./src/words/space-after.ts


const mostNamed = 5;
/** What a failed run did to the Space, in the order in which it was done. */
function spaceAfterText(after) {
    const { created, settings, unusedObjects, branch, restarted, announced, untouched } = after;
    return (0,words_text/* sentences */.hC)(untouched ? (0,words_text/* say */.cv)({ en: 'The Space has not changed.', 'zh-TW': 'Space 沒有任何變動。' }) : [], created ? (0,words_text/* say */.cv)({ en: 'This run created the Space.', 'zh-TW': '這次執行建立了 Space。' }) : [], settings.length > 0 ? settingsText(settings.map(({ name }) => name)) : [], unusedObjects > 0
        ? (0,words_text/* say */.cv)({
            en: (0,words_text.t) `Large files were uploaded (${[String(unusedObjects)]}), but no commit of the Space uses them yet.`,
            'zh-TW': (0,words_text.t) `已上傳 ${[String(unusedObjects)]} 個大型檔案，但 Space 的 commit 還沒有用到它們。`
        })
        : [], untouched ? [] : branchText(branch), restarted ? (0,words_text/* say */.cv)({ en: 'This run restarted the Space.', 'zh-TW': '這次執行重新啟動了 Space。' }) : [], announced
        ? (0,words_text/* say */.cv)({
            en: 'GitHub shows this deployment as failed.',
            'zh-TW': 'GitHub 上的這次部署（Deployment）顯示為失敗。'
        })
        : []);
}
function settingsText(names) {
    const listed = (0,words_findings/* series */.Ul)(names.map(name => (0,words_text.t) `${name}`), mostNamed);
    return (0,words_text/* say */.cv)({
        en: (0,words_text.t) `These settings of the Space were changed: ${listed}.`,
        'zh-TW': (0,words_text.t) `已變更 Space 的設定：${listed}。`
    });
}
function branchText(branch) {
    switch (branch.is) {
        case 'as-before':
            return (0,words_text/* say */.cv)({ en: 'Nothing was pushed.', 'zh-TW': '沒有推送任何內容。' });
        case 'pushed':
            return (0,words_text/* say */.cv)({ en: 'Your commit is on the Space.', 'zh-TW': '你的 commit 已經在 Space 上。' });
        case 'unknown':
            return (0,words_text/* say */.cv)({
                en: 'The push was sent, but Hugging Face did not say whether it arrived: the Space’s page shows its last commit.',
                'zh-TW': '推送已經送出，但 Hugging Face 沒有回覆是否收到：Space 的頁面會顯示最後一個 commit。'
            });
        case 'elsewhere':
            return branch.head === null
                ? (0,words_text/* say */.cv)({
                    en: 'The branch of the Space is not there any more.',
                    'zh-TW': 'Space 的這個分支（branch）已經不在了。'
                })
                : (0,words_text/* say */.cv)({
                    en: (0,words_text.t) `The Space is at another commit now, ${branch.head.slice(0, 7)}, which this run did not push.`,
                    'zh-TW': (0,words_text.t) `Space 現在是另一個 commit ${branch.head.slice(0, 7)}，不是這次執行推送的。`
                });
        case 'rolled-back':
            return (0,words_text/* say */.cv)({
                en: (0,words_text.t) `The Space was rolled back to the previous commit, ${branch.to.slice(0, 7)}, and Hugging Face builds it again. Nothing is lost: the commit that failed is in the output \`failed-commit\`.`,
                'zh-TW': (0,words_text.t) `已經把 Space 退回上一個 commit ${branch.to.slice(0, 7)}，Hugging Face 會重新建置它。沒有遺失任何東西：失敗的 commit 記在輸出值 \`failed-commit\` 裡。`
            });
        case 'not-rolled-back':
            return (0,words_text/* sentences */.hC)(notRolledBack[branch.because], stillThere);
    }
}
const stillThere = (0,words_text/* say */.cv)({
    en: 'The commit that failed is still on the Space.',
    'zh-TW': '失敗的 commit 還在 Space 上。'
});
const notRolledBack = {
    'no-earlier': (0,words_text/* say */.cv)({
        en: '`rollback` had nothing to go back to: the Space had no previous commit that could run.',
        'zh-TW': '`rollback` 沒有可以退回的版本：Space 之前沒有能執行的 commit。'
    }),
    refused: (0,words_text/* say */.cv)({
        en: '`rollback` did not work: the previous commit could not be pushed.',
        'zh-TW': '`rollback` 沒有成功：無法推送上一個 commit。'
    })
};

;// CONCATENATED MODULE: ./src/render/state.ts



/** What happened, by the diagnosis, and in what state that left the Space, by what the run did. */
function whatHappened(outcome, { what }, language) {
    return (0,words_text/* inLanguage */.oH)((0,words_text/* sentences */.hC)(what, spaceAfterText(spaceAfter(outcome))), language);
}

// EXTERNAL MODULE: ./src/decide/own-words.ts
var own_words = __webpack_require__(6984);
;// CONCATENATED MODULE: ./src/decide/notes.ts

/** What has to be looked at though the run is green. */
function isWarning(note) {
    return WARNINGS.has(note.note) || (note.note === 'settings' && note.are === 'lost');
}
/** What was warned about before the push, so that nobody reads it afterwards alone. */
function isSaidBefore({ note }) {
    return note === 'settings';
}
/** What may be why the run is red. */
function isForFailure(note) {
    return isWarning(note) || note.note === 'leftBehind';
}
const WARNINGS = new Set([
    'timedOut',
    'overtaken',
    'unwatched',
    'secretsSent',
    'publicSecrets',
    'commonSecrets',
    'refusedSettings'
]);
const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_DAYS = 30;
const OLD_DAYS = 365;
/** More would not be read. */
const MOST_ADVICE = 2;
/** Kinds of tokens that a person makes, and chooses the permissions and the end of. */
const MADE_BY_HAND = new Set(['access-token', 'organisation', 'unknown']);
/**
 * What is worth knowing after a run that ended well, and what was mended on the way.
 * @param now milliseconds since 1970
 */
function notesOn(outcome, now) {
    const { status, credential, target, source, plan } = outcome;
    const notes = [];
    if (credential?.trimmed)
        notes.push({ note: 'trimmed', source: credential.source });
    if (!target)
        return notes;
    notes.push(...afterwards(outcome));
    if (target.renamedFrom)
        notes.push({ note: 'renamed', from: target.renamedFrom, to: target.space });
    const { leftBehind = [] } = source ?? {};
    if (leftBehind.length > 0)
        notes.push({ note: 'leftBehind', files: leftBehind });
    const secrets = plan?.findings.filter(({ kind }) => kind === 'secret') ?? [];
    if (secrets.length > 0)
        notes.push({ note: 'secretsSent', count: secrets.length, dryRun: status === 'dry-run' });
    if (plan?.below)
        notes.push({ note: 'below', ...plan.below });
    if (plan?.settings)
        notes.push({ note: 'settings', ...plan.settings });
    if (status === 'deployed') {
        if (target.access.may === 'unknown')
            notes.push({ note: 'unsure', because: target.access.because });
        if (plan?.update === 'replace-initial')
            notes.push({ note: 'replacedInitial' });
        if (target.branch !== 'main')
            notes.push({ note: 'otherBranch', branch: target.branch });
    }
    notes.push(...hygiene(outcome, now).slice(0, MOST_ADVICE));
    return notes;
}
/** The good practice of the token guide, as far as whoami tells of it; the most useful first. */
function hygiene({ credential, target, created }, now) {
    const identity = target?.identity;
    // Others are made for this run, or for a program, and end soon.
    if (!target || !identity || !credential || !MADE_BY_HAND.has(credential.kind))
        return [];
    const { role, createdAt, expiresAt, name, type, organizations = [] } = identity;
    const notes = [];
    const [expires, made] = [Date.parse(expiresAt ?? ''), Date.parse(createdAt ?? '')];
    const [owner = ''] = target.space.split('/');
    if (expires - now < SOON_DAYS * DAY_MS)
        notes.push({ note: 'expires', date: dayOf(expires) });
    if (role === 'god')
        notes.push({ note: 'admin' });
    if (now - made > OLD_DAYS * DAY_MS)
        notes.push({ note: 'old', date: dayOf(made) });
    // A token for one Space cannot make it.
    if (role === 'write' && target.exists && created === undefined)
        notes.push({ note: 'broad' });
    if (type === 'user' && organizations.includes(owner))
        notes.push({ note: 'personal', account: name, owner });
    if (expiresAt === undefined)
        notes.push({ note: 'endless' });
    return notes;
}
/** What came of creating, setting and waiting. */
function afterwards(outcome) {
    const { created, refusedSettings = [], live, target } = outcome;
    const notes = [];
    if (live?.how === 'overtaken')
        notes.push({ note: 'overtaken' });
    if (live?.because)
        notes.push({ note: 'unwatched', because: live.because });
    if (live?.how === 'timed-out')
        notes.push({ note: 'timedOut', stage: live.stage ?? '' });
    if (created && outcome.status !== 'dry-run')
        notes.push({ note: 'created', ...created });
    if (refusedSettings.length > 0)
        notes.push({ note: 'refusedSettings', settings: refusedSettings });
    const secrets = outcome.inputs?.secrets.map(({ key }) => key) ?? [];
    const isStatic = (created?.sdk ?? target?.sdk) === 'static';
    if (isStatic && secrets.length > 0)
        notes.push({ note: 'publicSecrets', names: secrets });
    else if (outcome.preview && secrets.length > 0)
        notes.push({ note: 'previewSecrets', names: secrets });
    const common = commonSecrets(outcome);
    if (common.length > 0)
        notes.push({ note: 'commonSecrets', names: common });
    return notes;
}
/** Secrets whose values are hidden in the texts of others only; shorter ones are not hidden at all. */
function commonSecrets({ inputs }) {
    if (!inputs)
        return [];
    const isCommon = (value) => (0,own_words/* isOwnWord */.N)(value, (0,own_words/* namesOf */.e)(inputs));
    return inputs.secrets.filter(({ value }) => isCommon(value.reveal())).map(({ key }) => key);
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./src/words/left-out.ts
var left_out = __webpack_require__(6297);
// EXTERNAL MODULE: ./src/words/routes.ts
var routes = __webpack_require__(9155);
;// CONCATENATED MODULE: ./src/render/gantt.ts
/** The bars of the picture, in the order of a run, and the steps that each is made of. */
const BARS = [
    ['access', 'credential', 'plan'],
    ['create'],
    ['settings'],
    ['push'],
    ['build'],
    ['start'],
    ['answer'],
    ['rollback']
];
/**
 * The run as a picture that GitHub draws (Mermaid). Times are given as clock times of a day long ago, since that is
 * what Mermaid reads and writes in one and the same time zone. There are no words in it but our own.
 */
function gantt(timings, words) {
    const bars = BARS.flatMap(([name, ...others]) => {
        const parts = timings.filter(({ step }) => step === name || others.includes(step));
        if (parts.length === 0)
            return [];
        const from = Math.min(...parts.map(part => part.from));
        const to = Math.max(...parts.map(part => part.to));
        return [{ name: words.steps[name], from, to: Math.max(to, from + 1) }];
    });
    const end = Math.max(...bars.map(({ to }) => to));
    const lines = bars.flatMap(({ name, from, to }) => [
        `    section ${name}`,
        `    ${words.seconds(to - from)} :${clockTime(from)}, ${clockTime(to)}`
    ]);
    const axis = end < 15_000 ? '%S.%L' : end < 3_600_000 ? '%M:%S' : '%H:%M:%S';
    const head = ['gantt', '    dateFormat YYYY-MM-DD HH:mm:ss.SSS', `    axisFormat ${axis}`];
    return ['```mermaid', ...head, ...lines, '```'].join('\n');
}
function clockTime(ms) {
    return `2000-01-01 ${new Date(ms).toISOString().slice(11, 23)}`;
}

;// CONCATENATED MODULE: ./src/render/summary.ts















/** GitHub takes 1 MiB of summary for a step, or none of it; nobody reads as much. */
const MOST_BYTES = 500_000;
const MOST_CARD_LINES = 400;
const MOST_CARD_CHARACTERS = 40_000;
const MOST_PROOF_LINES = 80;
const MOST_FINDINGS = 100;
const MOST_PROOF_CHARACTERS = 12_000;
/** The job summary: the headline, then what helps most, then the facts, and folded at the end what only some need. */
function summary(parts) {
    const { outcome, advice } = parts;
    const body = outcome.status === 'failed' && advice ? failurePart(parts, outcome, advice) : goodPart(parts, outcome);
    const rest = [factsTable, findingsPart, cardPart, timeline, proofPart].map(part => part(parts));
    return whatFits([...body, ...rest].filter(Boolean), parts.words) + '\n';
}
/** As many parts as GitHub takes; that others are missing is said. */
function whatFits(all, words) {
    let size = 0;
    const fitting = all.filter(part => {
        const fits = size + Buffer.byteLength(part) <= MOST_BYTES;
        if (fits)
            size += Buffer.byteLength(part) + 2;
        return fits;
    });
    return [...fitting, ...(fitting.length < all.length ? [words.tooLong] : [])].join('\n\n');
}
/** The sentence at the top, and for the log. */
function headline({ outcome, words, language, advice }) {
    if (advice)
        return advice.title;
    if (outcome.removal)
        return (0,render_removal/* removalHeadline */.nG)(outcome, outcome.removal, language);
    const { headlines } = words;
    const { target } = outcome;
    if (outcome.status === 'skipped' || outcome.status === 'failed' || outcome.status === 'deleted' || !target)
        return headlines.skipped;
    if (outcome.status === 'deployed')
        return headlines.deployed[outcome.live.how](target);
    return headlines[outcome.status](target);
}
function goodPart(parts, outcome) {
    const { target, removal } = outcome;
    if (removal)
        return (0,render_removal/* removalPart */.Me)(outcome, removal, parts.language);
    return [
        `## ${(0,markdown/* markdown */.wD)(headline(parts))}`,
        // Mostly what one wants to do next.
        target ? links(parts, target) : '',
        ...sentences(parts, outcome).map(markdown/* markdown */.wD),
        notesPart(parts, () => true)
    ];
}
function notesPart({ outcome, words, language, now }, which) {
    const notes = notesOn(outcome, now).filter(which);
    return notes
        .map(note => `- ${isWarning(note) ? '⚠️ ' : ''}${(0,markdown/* markdown */.wD)(noteText(note, words, language))}`)
        .join('\n');
}
/** What happened, in words. */
function sentences({ words, language }, outcome) {
    const { target, source, plan, created } = outcome;
    if (outcome.status === 'skipped')
        return [words.skipped[outcome.reason], words.skippedHint];
    if (!target || !source || !plan)
        return [];
    const how = (0,words_text/* inLanguage */.oH)((0,words_text/* sentences */.hC)(words.history[plan.history], words.because[plan.because]), language);
    const restarted = outcome.restarted ? [words.restarted[outcome.restarted]] : [];
    if (outcome.status === 'deployed') {
        const isLeft = outcome.live.how === 'unwatched' && !outcome.live.because && target.branch === 'main';
        return [
            words.deployed[plan.history](target, source),
            ...restarted,
            ...(isLeft ? [words.unwatched] : []),
            how
        ];
    }
    if (outcome.status === 'dry-run' && created)
        return [words.wouldCreate(target, created.sdk, created.from), how];
    if (plan.update === 'unchanged')
        return [words.unchanged(target), ...restarted];
    return [words.dryRun[plan.update](target), how];
}
function links({ words, outcome }, { url, appUrl, exists }) {
    if (!exists)
        return '';
    const shown = [`**[${words.links.app}](${appUrl})**`, `[${words.links.space}](${url})`];
    if (outcome.pushed !== undefined)
        shown.push(`[${words.links.buildLog}](${url}?logs=build)`);
    return shown.join(' · ');
}
function failurePart(parts, outcome, advice) {
    const { words, language } = parts;
    const more = advice.links.map(({ label, url }) => `[${(0,markdown/* markdown */.wD)(label)}](${url})`);
    const { excerpt } = advice;
    return [
        `## ${(0,markdown/* markdown */.wD)(advice.title)}`,
        (0,markdown/* markdown */.wD)(whatHappened(outcome, advice, language)),
        `**${words.failure.why}**\n\n${(0,markdown/* markdown */.wD)(advice.why)}`,
        excerpt ? (0,markdown/* block */.om)(excerpt.lines, excerpt.language) : '',
        placePart(parts, outcome),
        `**${words.failure.whatToDo}**\n\n${remedyMarkdown(advice.steps)}`,
        more.length > 0 ? words.failure.more(more) : '',
        outcome.pushed && outcome.target ? links(parts, outcome.target) : '',
        notesPart(parts, isForFailure),
        `<sub>${outcome.diagnosed.id}</sub>`
    ];
}
/** The line of the repository, and how it is to be changed. */
function placePart({ words }, { at }) {
    if (!at)
        return '';
    const { file, line, url, change } = at;
    const name = (0,markdown/* markdown */.wD)(words.failure.place(file, line));
    const named = url ? `[${name}](${url})` : name;
    if (!change)
        return named;
    return `${named}\n\n${(0,markdown/* block */.om)([`- ${change.from}`, `+ ${change.to}`], 'diff')}`;
}
function factsTable({ outcome, words, language }) {
    const { target, source, plan, credential, inputs, identity, changes } = outcome;
    const { labels } = words;
    const rows = [];
    const add = (label, value) => value && rows.push([label, value]);
    const link = (sha) => target ? `[${(0,markdown/* cell */.Hn)(sha.slice(0, 7))}](${target.url}/commit/${sha})` : (0,markdown/* cell */.Hn)(sha);
    const { removal } = outcome;
    if (removal) {
        // What was deleted or left is named above.
        const isNamed = removal.deleted.length + removal.left.length > 0;
        return isNamed || !inputs ? '' : (0,markdown/* table */.tp)([' ', ' '], [[labels.space, (0,markdown/* cell */.Hn)(inputs.space)]]);
    }
    add(labels.space, target ? `[${(0,markdown/* cell */.Hn)(target.space)}](${target.url})` : inputs && (0,markdown/* cell */.Hn)(inputs.space));
    add(labels.branch, inputs && (0,markdown/* cell */.Hn)(inputs['space-branch']));
    add(labels.source, source && `${(0,markdown/* cell */.Hn)(source.label)}: ${(0,markdown/* cell */.Hn)(source.subject)}`);
    add(labels.before, target && (target.head ? link(target.head) : labels.none));
    const now = (0,outputs/* headAfter */.Xy)(outcome);
    add(labels.after, outcome.pushed && now ? link(now) : undefined);
    add(labels.failed, outcome.rollback && outcome.pushed ? link(outcome.pushed) : undefined);
    const stage = (0,outputs/* stageOf */.gV)(outcome);
    add(labels.stage, stage && (0,markdown/* cell */.Hn)(stage));
    add(labels.commits, plan && plan.commits > 0 ? String(plan.commits) : undefined);
    const changed = plan && plan.update !== 'unchanged' ? plan : undefined;
    add(labels.sent, changed && words.files(changed.files, changed.bytes));
    add(labels.removed, changed?.removed?.length
        ? (0,markdown/* markdown */.wD)((0,words_text/* inLanguage */.oH)((0,left_out/* removedText */.s)(changed.removed), language)).replaceAll('|', '\\|')
        : undefined);
    add(labels.lfs, changed && changed.lfs.length > 0 ? words.files(changed.lfs.length, total(changed.lfs)) : undefined);
    add(labels.overwritten, plan?.replaced.map(({ sha, subject }) => `${link(sha)} ${(0,markdown/* cell */.Hn)(subject)}`).join('<br>'));
    add(outcome.status === 'dry-run' ? labels.wouldChange : labels.changes, changes?.map(change => `${words.settings[change.setting]} ${(0,markdown/* cell */.Hn)((0,settings/* nameOfChange */.fE)(change))}`).join('<br>'));
    add(labels.token, credential &&
        (0,markdown/* inCell */.CH)((0,markdown/* markdown */.wD)(words.token({
            source: credential.source,
            account: identity?.name,
            name: identity?.tokenName,
            role: identity?.role
        }))));
    add(labels.may, target && words.may[target.access.because]);
    return rows.length > 0 ? (0,markdown/* table */.tp)([' ', ' '], rows) : '';
}
function total(objects) {
    return objects.reduce((sum, { size }) => sum + size, 0);
}
/** Everything that was found in what would be pushed: what the Hub refuses, or what a Space cannot use. */
function findingsPart({ outcome, words, language }) {
    const { finding } = outcome.status === 'failed' ? outcome.evidence : {};
    const findings = finding?.kind === 'content-refused' ? finding.findings : (outcome.plan?.findings ?? []);
    if (findings.length === 0)
        return '';
    const lines = findings
        .slice(0, MOST_FINDINGS)
        .map(found => `- ${(0,markdown/* markdown */.wD)((0,words_text/* inLanguage */.oH)((0,words_findings/* findingText */.NK)(found), language))}`);
    if (findings.length > MOST_FINDINGS)
        lines.push(`- … ${findings.length - MOST_FINDINGS}`);
    return `**${words.findings.title}**\n\n${lines.join('\n')}`;
}
/** The README with the card in it, for a dry run: nobody sees it otherwise. */
function cardPart({ outcome, words }) {
    const card = outcome.status === 'dry-run' ? outcome.plan?.card : undefined;
    if (card === undefined)
        return '';
    const text = (0,neutral/* neutral */.SY)(card, 'in-text');
    const lines = text.slice(0, MOST_CARD_CHARACTERS).split('\n').slice(0, MOST_CARD_LINES);
    const isWhole = lines.join('\n').length === text.length;
    const shown = (0,markdown/* block */.om)(lines, 'markdown');
    return (0,markdown/* folded */.TM)(words.findings.dryRunCard, isWhole ? shown : `${shown}\n\n${words.findings.cardCut}`);
}
function proofPart({ outcome, words, language }) {
    if (outcome.status !== 'failed')
        return '';
    const { http, text, network } = outcome.evidence;
    const lines = [];
    if (http)
        lines.push(words.failure.answer((0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)(routes/* ROUTE_NAMES */.V[http.route], language)), http.url, http.status), ...(http.message ? [http.message] : []), ...(http.requestId ? [`${words.failure.requestId}: ${http.requestId}`] : []));
    if (network)
        lines.push(`${network.host}: ${network.message} (${network.code})`);
    if (text)
        lines.push(...tail(text));
    return lines.length > 0 ? (0,markdown/* folded */.TM)(words.failure.proof, (0,markdown/* block */.om)(lines)) : '';
}
/** The end of an output, where the reason stands; the beginning is left out. */
function tail(text) {
    const lines = (0,neutral/* neutral */.SY)(text, 'in-text').slice(-MOST_PROOF_CHARACTERS).trimEnd().split('\n');
    return lines.length > MOST_PROOF_LINES ? ['…', ...lines.slice(-MOST_PROOF_LINES)] : lines;
}
/** Where the time went: a picture for a run that waited, and the numbers. */
function timeline({ outcome, words }) {
    const { timings } = outcome;
    if (timings.length === 0)
        return '';
    const order = Object.keys(words.steps);
    const rows = [...timings]
        .sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
        .map(({ step, ms }) => [words.steps[step], words.seconds(ms)]);
    const numbers = (0,markdown/* folded */.TM)(words.timings.title, (0,markdown/* table */.tp)([words.timings.step, words.timings.time], rows));
    const waited = timings.some(({ step }) => step === 'build');
    if (!waited)
        return numbers;
    return `**${words.timings.picture}**\n\n${gantt(timings, words)}\n\n${numbers}`;
}

// EXTERNAL MODULE: ./src/words/index.ts + 3 modules
var src_words = __webpack_require__(7867);
// EXTERNAL MODULE: ./src/run/tell/context.ts
var context = __webpack_require__(5338);
;// CONCATENATED MODULE: ./src/run/tell/report.ts












/**
 * Says how the run ended: outputs, the job summary, and one annotation when there is something to say.
 * A report that cannot be written changes nothing about the deployment, so it is only warned about.
 * @returns what it said of a failure
 */
async function report(outcome, deps) {
    const { runner, narrator } = deps;
    const words = (0,src_words/* wordsOf */.Z)(narrator.language);
    const failed = outcome.status === 'failed';
    const { language } = narrator;
    const advice = failed
        ? adviceIn(language, outcome.diagnosed.say((0,context/* contextOf */.V)(outcome, deps.trigger)))
        : undefined;
    const parts = { outcome, words, language, ...(advice && { advice }), now: Date.now() };
    const title = (0,plain/* plain */.p)(headline(parts));
    if (advice && failed) {
        const { text, step } = outcome.evidence;
        if (text && !(step === 'build' && narrator.hasShownBuild()))
            runner.group(words.failure.proof, (0,neutral/* quoted */.TL)(text));
        const excerpt = (advice.excerpt?.lines ?? []).flatMap(line => (0,neutral/* quoted */.TL)(line));
        const what = whatHappened(outcome, advice, language);
        const said = ['', title, (0,plain/* plain */.p)(what), (0,plain/* plain */.p)(advice.why), ...excerpt, '', ...remedyLines(advice.steps)];
        for (const line of said)
            runner.line(line);
        for (const note of notesOn(outcome, parts.now).filter(isForFailure))
            runner.line((0,plain/* plain */.p)(noteText(note, words, language)));
        runner.error(`${(0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)((0,words_text/* sentences */.hC)(what, advice.why, [words.failure.seeSummary]), language))} [${outcome.diagnosed.id}]`, title, outcome.at);
    }
    else if (outcome.status === 'skipped') {
        runner.notice((0,plain/* plain */.p)(words.skipped[outcome.reason]), title);
    }
    else {
        for (const said of outcome.removal ? (0,render_removal/* removalSentences */.xD)(outcome, outcome.removal) : [])
            runner.line((0,plain/* plain */.p)((0,words_text/* inLanguage */.oH)(said, language)));
        for (const note of notesOn(outcome, parts.now)) {
            const text = (0,plain/* plain */.p)(noteText(note, words, language));
            if (isSaidBefore(note))
                continue;
            if (isWarning(note))
                runner.warning(text, title);
            else
                runner.line(text);
        }
        runner.line(title);
    }
    try {
        for (const [name, value] of (0,outputs/* outputsOf */.Yz)(outcome))
            runner.output(name, value);
        await runner.summary(summary(parts));
    }
    catch (error) {
        runner.line((0,plain/* plain */.p)([{ value: error.message }]));
    }
    return advice;
}


/***/ }),

/***/ 517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ fullStep)
/* harmony export */ });
/** A step with all its parts, however it was written. */
function fullStep(step) {
    return 'text' in step ? step : { text: step };
}


/***/ }),

/***/ 9155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ROUTE_NAMES)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(558);

/** What each request is for, as a person would call it. */
const ROUTE_NAMES = {
    'id-token': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: 'Asking GitHub to confirm who this job is',
        'zh-TW': '請 GitHub 證明這個 job 的身分'
    }),
    'token-exchange': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Logging in without a stored token', 'zh-TW': '免 token 登入' }),
    whoami: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking whose token it is', 'zh-TW': '查詢 token 屬於誰' }),
    space: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Reading the Space’s information', 'zh-TW': '讀取 Space 的資訊' }),
    neighbours: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Looking for repositories with a similar name', 'zh-TW': '尋找名稱相近的儲存庫' }),
    spaces: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Listing the owner’s Spaces', 'zh-TW': '列出擁有者的 Space' }),
    delete: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Deleting the Space', 'zh-TW': '刪除 Space' }),
    commits: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Listing the Space’s commits', 'zh-TW': '列出 Space 的 commit' }),
    'validate-yaml': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Checking the settings in README.md', 'zh-TW': '檢查 README.md 的設定' }),
    'auth-check': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({
        en: 'Asking whether the token may write to the Space',
        'zh-TW': '查詢 token 能不能寫入 Space'
    }),
    advertisement: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Reading the Space’s branches', 'zh-TW': '讀取 Space 的分支' }),
    'lfs-batch': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking which LFS files the Space lacks', 'zh-TW': '查詢 Space 還缺哪些 LFS 檔案' }),
    'upload-pack': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Reading the Space’s newest commit', 'zh-TW': '讀取 Space 最新 commit 的內容' }),
    'receive-pack': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Pushing to the Space', 'zh-TW': '推送到 Space' }),
    'lfs-upload': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Uploading an LFS file', 'zh-TW': '上傳 LFS 檔案' }),
    'lfs-verify': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Confirming an uploaded LFS file', 'zh-TW': '確認已上傳的 LFS 檔案' }),
    create: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Creating the Space', 'zh-TW': '建立 Space' }),
    secrets: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s secrets', 'zh-TW': '設定 Space 的 secret' }),
    variables: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s variables', 'zh-TW': '設定 Space 的變數' }),
    hardware: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s hardware', 'zh-TW': '設定 Space 的硬體' }),
    'sleep-time': (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s sleep time', 'zh-TW': '設定 Space 的休眠時間' }),
    visibility: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Setting the Space’s visibility', 'zh-TW': '設定 Space 的公開範圍' }),
    restart: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Restarting the Space', 'zh-TW': '重新啟動 Space' }),
    factory: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Rebuilding the Space', 'zh-TW': '重新建置 Space' }),
    runtime: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking whether the Space runs', 'zh-TW': '查詢 Space 是否在執行' }),
    head: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking for the Space’s newest commit', 'zh-TW': '查詢 Space 最新的 commit' }),
    logs: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Reading the Space’s logs', 'zh-TW': '讀取 Space 的紀錄' }),
    app: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)({ en: 'Asking the app', 'zh-TW': '連線到 app' })
};


/***/ })

};
;