"use strict";
exports.id = 275;
exports.ids = [275,306];
exports.modules = {

/***/ 1275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   layOver: () => (/* binding */ layOver),
/* harmony export */   mergeCard: () => (/* binding */ mergeCard)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);


/** No schema but strings and nulls: numbers, booleans and dates are then written back as they were spelled. */
const VERBATIM = {
    schema: 'failsafe',
    customTags: ['null'],
    // Looked for when the values were read; it takes quadratic time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error'
};
const NO_TEXT_KEY = 'A key is not a text';
const ALIAS = 'Aliases are not supported here';
const UNWRITABLE = 'A value does not survive being written as front matter';
/**
 * The README with the card's keys in its front matter.
 *
 * A key of the card replaces the README's whole value, maps and lists too; a key that the README lacks is appended.
 * All else stays: the body byte for byte, the other keys, their order, spelling and comments. A README that says
 * already what the card says is returned as it is, so merging twice is merging once. Without front matter, or
 * without a README (null), the card becomes it as written. Line ends follow the README's.
 *
 * A BOM is dropped when front matter is written: the Hub reads past it, but huggingface_hub's expression does not and
 * would take the README for one without front matter.
 *
 * Never throws. The card may stand between fences, as it would in a README; it cannot have aliases.
 */
function mergeCard(readme, card) {
    const { newline, yaml, line, body } = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.splitFrontMatter)(readme ?? '');
    const cardYaml = withoutFences(card);
    const wanted = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.readMapping)(cardYaml);
    if ('invalid' in wanted)
        return { ...wanted, where: 'card' };
    const present = yaml === null ? { empty: true } : (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.readMapping)(yaml);
    if ('invalid' in present)
        return { ...present, line: present.line + line - 1, where: 'readme' };
    const before = 'ok' in present ? present.ok : {};
    const after = { ...before, ...('ok' in wanted ? wanted.ok : {}) };
    if (same(before, after))
        return { readme: readme ?? '' };
    try {
        const pairs = pairsOf(cardYaml);
        if ('invalid' in pairs)
            return { ...pairs, where: 'card' };
        const changed = pairs.filter(pair => {
            const name = nameOf(pair) ?? '';
            return !Object.hasOwn(before, name) || !same(before[name], after[name]);
        });
        const text = yaml === null ? cardYaml : edited((0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.withLineFeeds)(yaml), changed);
        const merged = ['---', ...trimmed(text).split('\n'), '---', ''].join(newline) + body;
        // What cannot be written is said, not pushed: a last value that ends with empty lines, for one.
        if (!reads(merged, { after, body }))
            return { invalid: UNWRITABLE, line: 1, where: 'card' };
        return { readme: merged };
    }
    catch (error) {
        // The card replaced a value with an anchor, and an alias to it is left.
        return { invalid: error instanceof Error ? error.message : String(error), line, where: 'readme' };
    }
}
/** A README with the keys of another's front matter, save those that it has itself: they lie over the other's. */
function layOver(other, readme) {
    const { newline, yaml, body } = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.splitFrontMatter)(readme ?? '');
    const theirs = trimmed((0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.withLineFeeds)((0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.splitFrontMatter)(other).yaml ?? ''));
    return mergeCard(['---', ...theirs.split('\n'), '---', ''].join(newline) + body, yaml ?? '');
}
/** The card's YAML, as it would stand between the fences of a README. */
function withoutFences(card) {
    const { yaml, body } = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.splitFrontMatter)(card);
    return trimmed((0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.withLineFeeds)(yaml !== null && body.trim() === '' ? yaml : card.replace(/^\uFEFF/, '')));
}
/** Without the line ends that belong to the closing fence; blanks before them can be a value's. */
function trimmed(text) {
    let end = text.length;
    while (text[end - 1] === '\n')
        end -= 1;
    return text.slice(0, end);
}
/** The card's keys and values as nodes, which know their quotes. */
function pairsOf(card) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(card, VERBATIM);
    // A node can be put into another document, but not the anchor that an alias means.
    let aliased = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Alias: () => {
            aliased = true;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        }
    });
    if (aliased)
        return { invalid: ALIAS, line: 1 };
    const pairs = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.contents.items : [];
    return pairs.every(pair => nameOf(pair) !== null) ? pairs : { invalid: NO_TEXT_KEY, line: 1 };
}
/** The README's YAML with these pairs in the place of those of the same name, or at its end. */
function edited(yaml, pairs) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(yaml, VERBATIM);
    const map = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.contents : new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLMap */ .CA(document.schema);
    document.contents = map;
    for (const pair of pairs) {
        const existing = map.items.find(item => nameOf(item) === nameOf(pair));
        if (!existing)
            map.items.push(pair);
        else {
            // What is said beside a value is about its key; a comment of the card's own goes before.
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(existing.value) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.value))
                pair.value.comment ??= existing.value.comment ?? null;
            existing.value = pair.value;
        }
    }
    // Lists that are not indented below their key are as frequent as those that are; the Hub's own editor writes them.
    return document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: !/^- /m.test(yaml) });
}
function nameOf({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && typeof key.value === 'string' ? key.value : null;
}
function reads(readme, expected) {
    const { yaml, body } = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.splitFrontMatter)(readme);
    const read = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_1__.readMapping)(yaml ?? '');
    return 'ok' in read && same(read.ok, expected.after) && body === expected.body;
}
/** Equal as YAML: unlike JSON it tells apart what a front matter can hold, and in what order does not matter here. */
function same(one, other) {
    const text = (value) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { aliasDuplicateObjects: false, sortMapEntries: true, lineWidth: 0 });
    return text(one) === text(other);
}


/***/ }),

/***/ 306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFrontMatter: () => (/* binding */ readFrontMatter),
/* harmony export */   readMapping: () => (/* binding */ readMapping),
/* harmony export */   splitFrontMatter: () => (/* binding */ splitFrontMatter),
/* harmony export */   withLineFeeds: () => (/* binding */ withLineFeeds)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const OPENING = /^\s*---[\r\n]+/;
const CLOSING = /[\r\n]---(?:\r\n|\n|$)/g;
/**
 * Splits a README where the Hub and its clients do (huggingface_hub, repocard.py, REGEX_YAML_BLOCK, said to be the
 * Hub's own): `^(\s*---[\r\n]+)([\S\s]*?)([\r\n]+---(\r\n|\n|$))`. Leading white space is allowed; a block that is not
 * closed, and `---` directly below `---`, are none.
 *
 * Written out in two steps, since that expression takes cubic time on a README of many empty lines.
 */
function splitFrontMatter(readme) {
    const bom = readme.startsWith('\uFEFF');
    const text = bom ? readme.slice(1) : readme;
    const opening = OPENING.exec(text)?.[0];
    const block = opening === undefined ? null : blockIn(text, opening.length);
    if (opening === undefined || !block)
        return { bom, newline: firstLineEnd(text), yaml: null, line: 1, body: text };
    return {
        bom,
        newline: firstLineEnd(opening.trimStart()),
        yaml: text.slice(block.from, block.to),
        line: linesOf(text.slice(0, block.from)),
        body: text.slice(block.end)
    };
}
/** The README's front matter as the Hub reads it, or why it cannot. Never throws, whatever the README holds. */
function readFrontMatter(readme) {
    const { yaml, line } = splitFrontMatter(readme);
    if (yaml === null)
        return { none: true };
    const read = readMapping(yaml);
    if ('invalid' in read)
        return { ...read, line: read.line + line - 1 };
    // The Hub's words for a block that is empty or holds nothing but comments (`/api/validate-yaml`).
    return 'empty' in read ? { invalid: NO_MAPPING, line } : read;
}
const NO_MAPPING = 'The YAML metadata of your README.md is invalid.';
const NO_OBJECT = '"value" must be of type object';
const TOO_DEEP = 'Collections are nested too deep';
const DEEPEST = 200;
/**
 * Reads YAML of one mapping. Merge keys (`<<`) are followed, and an unknown tag is an error, since the Hub's parser
 * does so (js-yaml, by its messages). Aliases are expanded up to the parser's limit. Never throws.
 */
function readMapping(yaml) {
    try {
        const text = withLineFeeds(yaml);
        if (isNestedTooDeep(text))
            return { invalid: TOO_DEEP, line: 1 };
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            prettyErrors: false,
            logLevel: 'error',
            merge: true,
            // The parser's own check takes quadratic time.
            uniqueKeys: false
        });
        const problem = document.errors[0] ??
            document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED') ??
            repeatedKey(document);
        // Some of the parser's messages go on, behind a semicolon, with what a programmer should call instead.
        if (problem)
            return {
                invalid: problem.message.split(';')[0] ?? '',
                line: linesOf(text.slice(0, problem.pos[0]))
            };
        const value = document.toJS({ maxAliasCount: 100 });
        if (value === null)
            return { empty: true };
        if (Array.isArray(value))
            return { invalid: NO_OBJECT, line: 1 };
        return typeof value === 'object' ? { ok: value } : { invalid: NO_MAPPING, line: 1 };
    }
    catch (error) {
        // An alias without its anchor, or too many aliases.
        return { invalid: error instanceof Error ? error.message : String(error), line: 1 };
    }
}
/**
 * Whether collections stand in each other deeper than any front matter needs. The parser's second half calls itself
 * once a level; when V8 compiles a regular expression while its stack ends, the whole process does.
 */
function isNestedTooDeep(yaml) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(yaml)) {
        for (const _token of parser.next(lexeme))
            continue;
        if (parser.stack.length > DEEPEST)
            return true;
    }
    return false;
}
/** The first key that its mapping has already, in the parser's words. */
function repeatedKey(document) {
    let repeated;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, { items }) {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    continue;
                if (seen.has(key.value)) {
                    repeated = key.range ?? [0];
                    return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
                }
                seen.add(key.value);
            }
            return undefined;
        }
    });
    return repeated && { message: 'Map keys must be unique', pos: repeated };
}
/** YAML takes each of `\r\n`, `\r` and `\n` for a line end (YAML 1.2, §5.4). */
function withLineFeeds(text) {
    return text.replace(/\r\n?/g, '\n');
}
/** Where the block stands whose opening fence and empty lines end at `start`. */
function blockIn(text, start) {
    CLOSING.lastIndex = start;
    const later = CLOSING.exec(text);
    if (later) {
        // What stands at `start` is no line end.
        let to = later.index;
        while (isLineEnd(text[to - 1]))
            to -= 1;
        return { from: start, to, end: later.index + later[0].length };
    }
    // Nothing further down closes it; then the fence may, if two or more line ends stand between the two.
    CLOSING.lastIndex = start - 1;
    const direct = CLOSING.exec(text);
    if (!direct || !isLineEnd(text[start - 2]))
        return null;
    return { from: start - 1, to: start - 1, end: direct.index + direct[0].length };
}
function isLineEnd(character) {
    return character === '\n' || character === '\r';
}
function firstLineEnd(text) {
    return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}
function linesOf(text) {
    return withLineFeeds(text).split('\n').length;
}


/***/ })

};
;