export const id = 620;
export const ids = [620];
export const modules = {

/***/ 5620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSearch: () => (/* binding */ openSearch),
  secretFindings: () => (/* binding */ secretFindings),
  variableFindings: () => (/* binding */ variableFindings),
  withObjects: () => (/* binding */ withObjects)
});

// EXTERNAL MODULE: ./src/adapters/git/lfs-store.ts
var lfs_store = __webpack_require__(7024);
// EXTERNAL MODULE: ./src/content/secrets/kinds.ts + 4 modules
var kinds = __webpack_require__(2838);
;// CONCATENATED MODULE: ./src/content/secrets/ignore.ts

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What `.gitleaksignore` at the root of a repository names. */
class IgnoredFindings {
    #fingerprints;
    /** @param text one fingerprint a line; comments, empty lines, and what is no fingerprint, are passed over */
    constructor(text) {
        this.#fingerprints = new Set(text.split('\n').flatMap(line => normalized(line.trim()) ?? []));
    }
    /** By the finding's own id, or that of the rule by which gitleaks knows it. The token in use is never ignored. */
    has(finding, where) {
        if (finding.kind === 'token-in-use')
            return false;
        const rules = [finding.kind, kinds/* KINDS */.GW.find(({ id }) => id === finding.kind)?.gitleaks];
        return rules.some(rule => {
            if (rule === undefined)
                return false;
            const here = `${where.path}:${rule}:${finding.line ?? 0}`;
            return (this.#fingerprints.has(here) ||
                (where.commit !== undefined && this.#fingerprints.has(`${where.commit}:${here}`)));
        });
    }
}
/** The line that, put into `.gitleaksignore`, has a finding ignored, in every commit. */
function fingerprintOf(finding, path) {
    return `${path}:${finding.kind}:${finding.line ?? 0}`;
}
/**
 * `file:rule:line` or `commit:file:rule:line`, where a path of Windows has backslashes. gitleaks splits at each colon;
 * here the rule and the line are the last two, so that a path may hold one.
 */
function normalized(line) {
    if (line.startsWith('#'))
        return null;
    const [, before, rule, number] = /^(.+):([\w-]+):(\d+)$/.exec(line) ?? [];
    if (before === undefined)
        return null;
    const [, commit, path] = /^([0-9a-f]+):(.+)$/.exec(before) ?? [];
    const named = commit !== undefined && path !== undefined && COMMIT.test(commit);
    const file = (named ? path : before).replaceAll('\\', '/');
    return `${named ? `${commit}:` : ''}${file}:${rule}:${number}`;
}

;// CONCATENATED MODULE: ./src/content/secrets/finding.ts
/** Enough to see that something is wrong; a file made of keys would fill the memory. */
const MOST_FINDINGS = 100;
/** What may be shown of a secret, given as latin1. */
function prefixOf(secret) {
    const start = copyOf(secret.slice(0, 16)).replaceAll('\uFFFD', '');
    return [...start].slice(0, Math.min(4, Math.floor(secret.length / 4))).join('');
}
/** Letters of a longer text are kept by the engine together with that text: only a copy lets go of it. */
function copyOf(latin1) {
    return Buffer.from(latin1, 'latin1').toString('utf8');
}

;// CONCATENATED MODULE: ./src/content/secrets/literals.ts
/** Two bytes at a time are looked at. */
const BLOCK = 2;
/**
 * Looks for many runs of bytes at once. Where the two bytes at hand are in none of them, nothing that holds these two
 * can be there, and so the next look is a whole run further on (Wu and Manber, 1994): of most texts a small part is
 * read, however many runs there are. An alternation of as many takes seconds for what takes this a tenth of one.
 */
class Literals {
    longest;
    #shortest;
    /** By the two bytes: how far the next look may be. */
    #shift;
    /** By the two bytes at which a look can be the end of a run's start: those runs. */
    #ending = new Map();
    #runs;
    /** @param runs as latin1, each of two bytes or more */
    constructor(runs) {
        this.#runs = runs.map(run => Buffer.from(run, 'latin1'));
        this.longest = Math.max(0, ...this.#runs.map(({ length }) => length));
        this.#shortest = Math.min(...this.#runs.map(({ length }) => length), 0xffff);
        if (this.#shortest < BLOCK)
            throw new Error('too short to look for');
        this.#shift = new Uint16Array(0x10000).fill(this.#shortest - BLOCK + 1);
        for (const [index, run] of this.#runs.entries())
            for (let last = 1; last < this.#shortest; last++)
                this.#learn(index, run.readUInt16BE(last - 1), last);
    }
    #learn(index, block, last) {
        const left = this.#shortest - 1 - last;
        this.#shift[block] = Math.min(this.#shift[block] ?? 0, left);
        if (left === 0)
            this.#ending.set(block, [...(this.#ending.get(block) ?? []), index]);
    }
    lengthOf(index) {
        return this.#runs[index]?.length ?? 0;
    }
    /** Tells of each place where a run stands as a whole: which one, and where it starts. */
    find(bytes, found) {
        if (this.#runs.length === 0)
            return;
        for (let last = this.#shortest - 1; last < bytes.length;) {
            const block = ((bytes[last - 1] ?? 0) << 8) | (bytes[last] ?? 0);
            const shift = this.#shift[block] ?? 1;
            if (shift === 0) {
                const start = last - this.#shortest + 1;
                for (const index of this.#ending.get(block) ?? [])
                    if (this.#standsAt(bytes, index, start))
                        found(index, start);
            }
            last += Math.max(1, shift);
        }
    }
    #standsAt(bytes, index, start) {
        const run = this.#runs[index];
        if (!run || start + run.length > bytes.length || bytes[start] !== run[0])
            return false;
        return bytes.compare(run, 0, run.length, start, start + run.length) === 0;
    }
}

;// CONCATENATED MODULE: ./src/content/secrets/by-value.ts


/** Shorter or simpler ones (`true`, `small`, a model's id) stand in many files without being a secret. */
const SHORTEST = 12;
const FEWEST_DIFFERENT = 6;
/** The ones to look for: the token whatever it is, and each value of `secrets` that does not stand anywhere by chance. */
function worthLookingFor(values) {
    return values
        .map(({ name, value }) => ({ name, value: value.trim() }))
        .filter(({ name, value }) => name === null ? value !== '' : value.length >= SHORTEST && new Set(value).size >= FEWEST_DIFFERENT);
}
/** Every run of bytes, as latin1, by which a file may hold the value. Not: in pieces, backwards, or compressed. */
function formsOf(value) {
    const bytes = Buffer.from(value, 'utf8');
    const wide = Buffer.from(value, 'utf16le');
    const each = (form) => [...bytes].map(byte => form(byte.toString(16).padStart(2, '0'))).join('');
    const units = [...Array(value.length).keys()].map(i => value.charCodeAt(i).toString(16).padStart(4, '0'));
    const json = JSON.stringify(value).slice(1, -1);
    const url = encodeURIComponent(value);
    const forms = [
        ...[
            value,
            value.replaceAll('\n', '\r\n'),
            json,
            json.replaceAll('/', '\\/'),
            JSON.stringify(json).slice(1, -1)
        ],
        // Python and PHP write so what is not ASCII.
        json.replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
        ...[url, url.replaceAll('%20', '+'), url.replace(/%../g, hex => hex.toLowerCase())],
        ...[bytes, wide, Buffer.from(wide).swap16()].flatMap(base64Forms),
        ...[each(hex => hex), each(hex => `%${hex}`), each(hex => `\\x${hex}`)].flatMap(bothCases),
        ...bothCases(units.map(hex => `\\u${hex}`).join(''))
    ].map(text => Buffer.from(text, 'utf8').toString('latin1'));
    return [...new Set([...forms, wide.toString('latin1'), Buffer.from(wide).swap16().toString('latin1')])];
}
/** Hexadecimal digits in both cases; the letter that announces them is small. */
function bothCases(text) {
    return [text, text.toUpperCase().replace(/\\[UX]/g, mark => mark.toLowerCase())];
}
/**
 * What base64 makes of the bytes wherever they stand in a longer text: three letters hold four, so there are three
 * ways, and the characters at the edges, which also hold a bit of the neighbours, are left out.
 */
function base64Forms(bytes) {
    return [0, 1, 2].flatMap(before => {
        const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url');
        const whole = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
        return [whole, whole.replaceAll('-', '+').replaceAll('_', '/')];
    });
}
/** The values to look for, made ready once for all files. */
class KnownValues {
    literals;
    #found;
    constructor(values) {
        const forms = worthLookingFor(values).flatMap(({ name, value }) => {
            const prefix = prefixOf(Buffer.from(value, 'utf8').toString('latin1'));
            const finding = name === null
                ? { kind: 'token-in-use', level: 'block', prefix }
                : { kind: 'secret-in-use', level: 'block', prefix, secretName: name };
            return formsOf(value).map(form => ({ form, finding }));
        });
        this.literals = new Literals(forms.map(({ form }) => form));
        this.#found = forms.map(({ finding }) => finding);
    }
    /** What a form found is told as; the same object for each form of a value. */
    findingOf(index) {
        const finding = this.#found[index];
        if (!finding)
            throw new RangeError(`no form ${index}`);
        return finding;
    }
}
const LINE_FEED = 0x0a;
/** git looks at as much of a file to call it binary. */
const HEAD = 8000;
/** Reads a file, text or not, bit by bit, and finds the known values in it. */
class ValueScanner {
    #known;
    #findings = [];
    /** What may be the start of a form that goes on in the next chunk. */
    #tail = Buffer.alloc(0);
    /** Where the tail starts; null in a binary file. */
    #line = 1;
    #seen = 0;
    constructor(known) {
        this.#known = known;
    }
    feed(chunk) {
        const { literals } = this.#known;
        if (literals.longest === 0 || this.#findings.length >= MOST_FINDINGS)
            return;
        const old = this.#tail.length;
        const bytes = Buffer.concat([this.#tail, chunk]);
        this.#look(chunk);
        literals.find(bytes, (index, start) => {
            // What lies in the tail as a whole was found with the chunk before.
            if (start + literals.lengthOf(index) > old)
                this.#add(index, bytes.subarray(0, start));
        });
        const kept = Math.min(bytes.length, literals.longest - 1);
        if (this.#line !== null)
            this.#line += lineFeeds(bytes.subarray(0, bytes.length - kept));
        this.#tail = Buffer.from(bytes.subarray(bytes.length - kept));
    }
    end() {
        return this.#findings;
    }
    /** A zero near the start makes a file binary, as git has it. */
    #look(chunk) {
        if (this.#seen < HEAD && chunk.subarray(0, HEAD - this.#seen).includes(0))
            this.#line = null;
        this.#seen += chunk.length;
    }
    #add(index, before) {
        if (this.#findings.length >= MOST_FINDINGS)
            return;
        const line = this.#line === null ? null : this.#line + lineFeeds(before);
        const finding = this.#known.findingOf(index);
        const told = this.#findings.some(other => other.line === line && other.kind === finding.kind && other.secretName === finding.secretName);
        if (!told)
            this.#findings.push({ ...finding, line });
    }
}
function lineFeeds(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1))
        count++;
    return count;
}
/** The known values in a file that is at hand as a whole. */
function findValues(bytes, known) {
    const scanner = new ValueScanner(known);
    scanner.feed(bytes);
    return scanner.end();
}

// EXTERNAL MODULE: ./src/content/secrets/env-file.ts
var env_file = __webpack_require__(5751);
;// CONCATENATED MODULE: ./src/content/secrets/checksum.ts
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECKSUM_LENGTH = 6;
/**
 * Do the last six characters agree with those between the prefix and them? They are their CRC32 in base 62, filled up
 * with `0` on the left: GitHub's and npm's tokens (github.blog, "Behind GitHub's new authentication token formats").
 */
function checksumHolds(token) {
    const body = token.slice(token.indexOf('_') + 1, -CHECKSUM_LENGTH);
    return token.endsWith(checksumOf(body));
}
/** The six characters that go behind a token's random part. */
function checksumOf(body) {
    let left = crc32(body);
    let digits = '';
    for (; left > 0; left = Math.floor(left / BASE62.length))
        digits = BASE62.charAt(left % BASE62.length) + digits;
    return digits.padStart(CHECKSUM_LENGTH, '0');
}
function crc32(latin1) {
    let crc = ~0;
    for (let i = 0; i < latin1.length; i++) {
        crc ^= latin1.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}

// EXTERNAL MODULE: ./src/content/secrets/placeholder.ts
var placeholder = __webpack_require__(7086);
;// CONCATENATED MODULE: ./src/content/secrets/private-key.ts
/** No key is longer: one of 8192 bits has 6,400 characters. */
const LONGEST_KEY = 8000;
/** Documentation shows the two lines around with little between them. */
const SHORTEST_BODY = 64;
/** What code, JSON and YAML put between the lines: escapes, quotes, what joins strings, comments, what quotes a mail. */
const BETWEEN = /\\+[nrt]|["'`]\s{0,8}\+\s{0,8}["'`]|[\s"'`,;\\>#]/g;
/** Lines before the body of an encrypted key and of PGP's. */
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash):[^\n\\]{0,200}/g;
/** How an OpenSSH key begins: `openssh-key-v1` in base64. */
const OPENSSH = 'b3BlbnNzaC1rZXktdjE';
/**
 * The body of the private key of which the first line ends at `start`; null when there is no key: no last line, too
 * little between them, or what says of itself that it is longer or shorter than it is.
 */
function privateKeyIn(text, start) {
    const rest = text.slice(start, start + LONGEST_KEY);
    const end = rest.indexOf('-----');
    if (end < 0 || !rest.startsWith('-----END ', end))
        return null;
    const inside = rest.slice(0, end);
    const body = inside.replace(HEADER, '').replace(BETWEEN, '');
    if (body.length < SHORTEST_BODY || !/^[A-Za-z0-9+/]+=*(?:=[A-Za-z0-9+/]{4})?$/.test(body))
        return null;
    const encrypted = /Proc-Type|PGP PRIVATE/.test(text.slice(start - 40, start) + inside);
    return encrypted || body.startsWith(OPENSSH) || isDer(Buffer.from(body, 'base64')) ? body : null;
}
/** A sequence of ASN.1 that is as long as it says. */
function isDer(bytes) {
    if (bytes[0] !== 0x30)
        return false;
    const length = bytes[1] ?? 0;
    if (length < 0x80)
        return bytes.length === 2 + length;
    const more = length & 0x7f;
    if (more === 0 || more > 3 || bytes.length < 2 + more)
        return false;
    return bytes.length === 2 + more + bytes.readUIntBE(2, more);
}

;// CONCATENATED MODULE: ./src/content/secrets/checks.ts




/** So far around a key is looked at what it is a part of. */
const NEARBY = 500;
const FIREBASE = /authDomain|projectId|firebaseapp\.com/;
const REFRESH_TOKEN = /refresh_token\\?["']?\s{0,4}[:=]\s{0,4}\\?["'][^"'\s]{20}/;
const AWS_SECRET = /secret\w{0,20}[\s"'\\:=]{1,12}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/i;
/** Machines that nobody else reaches; a name without a dot is a service next door. And those of documentation. */
const NO_HOST = /@(?:[^.]*|127\.\d+\.\d+\.\d+|0\.0\.0\.0|(?:[\w-]+\.)*(?:localhost|test|invalid|example(?:\.com|\.org|\.net)?))$/i;
/** A password that code puts in: `{password}`, `%(password)s`. */
const TEMPLATE = /[{}()]/;
/** Is what has the shape of a kind such a secret, and of what weight? Null when it is none. */
function judge(kind, place) {
    const matched = place.text.slice(place.start, place.end);
    const secret = kind.secret ? (kind.secret.exec(matched)?.[1] ?? '') : matched;
    const as = (level) => ({ kind, level, secret });
    const around = () => place.text.slice(Math.max(0, place.start - NEARBY), place.end + NEARBY);
    switch (kind.rule) {
        case 'google-key':
            return (0,placeholder/* looksRandom */.EZ)(secret) ? as(FIREBASE.test(around()) ? 'warn' : 'block') : null;
        case 'google-client':
            return (0,placeholder/* looksRandom */.EZ)(secret) ? as(REFRESH_TOKEN.test(around()) ? 'block' : 'warn') : null;
        case 'aws':
            return (0,placeholder/* looksRandom */.EZ)(secret) ? as(AWS_SECRET.test(around()) ? 'block' : kind.level) : null;
        case 'sk':
            if (!(0,placeholder/* looksRandom */.EZ)(secret))
                return null;
            return /deepseek/i.test(around())
                ? { ...as('block'), kind: (0,kinds/* kindById */.RD)('deepseek-api-key') }
                : as(kind.level);
        case 'crc32':
            return checksumHolds(secret) && !(0,placeholder/* isPlaceholder */.wK)(secret) ? as('block') : null;
        case 'placeholder':
            return (0,placeholder/* isPlaceholder */.wK)(secret) ? null : as(kind.level);
        case 'pem':
            return privateKey(kind, place, around);
        case 'jwt':
            return webToken(kind, secret, place.now);
        case 'discord':
            return isDiscordId(secret) && (0,placeholder/* looksRandom */.EZ)(secret) ? as(kind.level) : null;
        case 'database-url':
            return (0,placeholder/* isPlaceholder */.wK)(secret) || TEMPLATE.test(secret) || NO_HOST.test(matched) ? null : as(kind.level);
        case 'random':
        case undefined:
        default:
            return (0,placeholder/* looksRandom */.EZ)(secret) ? as(kind.level) : null;
    }
}
function privateKey(kind, { text, end }, around) {
    const secret = privateKeyIn(text, end);
    if (secret === null)
        return null;
    const account = around().includes('service_account');
    return { kind: account ? (0,kinds/* kindById */.RD)('google-service-account') : kind, level: 'block', secret };
}
/**
 * By its claims: one that all may have, or that is over, is no secret. They are searched and not parsed: a file of
 * thousands that are no JSON would cost an exception each.
 */
function webToken(kind, secret, now) {
    const [header = '', claims = ''] = secret
        .split('.')
        .map(part => Buffer.from(part, 'base64url').toString('latin1'));
    if (![header, claims].every(part => part.startsWith('{') && part.endsWith('}')))
        return null;
    const algorithm = /"alg"\s*:\s*"(\w+)"/.exec(header)?.[1];
    const role = /"role"\s*:\s*"(\w+)"/.exec(claims)?.[1];
    const expires = /"exp"\s*:\s*(\d{1,15})/.exec(claims)?.[1];
    if (algorithm === undefined || algorithm === 'none' || role === 'anon')
        return null;
    if (expires !== undefined && Number(expires) < now)
        return null;
    if ((0,placeholder/* isPlaceholder */.wK)(secret.slice(secret.lastIndexOf('.'))))
        return null;
    if (role === 'service_role')
        return { kind: (0,kinds/* kindById */.RD)('supabase-service-role-key'), level: 'block', secret };
    return { kind, level: kind.level, secret };
}
/** The first part is the bot's id, which has 17 to 20 digits. */
function isDiscordId(token) {
    return /^\d{17,20}$/.test(Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString('latin1'));
}

;// CONCATENATED MODULE: ./src/content/secrets/sweep.ts




const SHAPED = kinds/* KINDS */.GW.filter(kind => kind.shape !== undefined);
const ANY_SHAPE = `(?:${SHAPED.map(({ shape }) => `(${shape})`).join('|')})`;
/**
 * All shapes at once. Without what may not stand on the left, each of a million starts in `eyJeyJeyJ…` would be
 * followed as far as it goes.
 */
const PLAIN = new RegExp(`(?<![A-Za-z0-9_-])${ANY_SHAPE}`, 'g');
/** In JSON and in addresses, a line feed or a blank before a token ends in a letter or a digit. */
const ESCAPED = new RegExp(`(?:\\\\(?:[nrt]|u[0-9a-fA-F]{4})|%[0-9a-fA-F]{2})${ANY_SHAPE}`, 'g');
const NAMED = kinds/* KINDS */.GW.flatMap(({ named, ...kind }) => named ? [{ kind, value: new RegExp(`^${named.value}`), names: named.names }] : []);
/** A name, what code puts behind it, and a value: `cohere.Client("…")`, `os.environ["WANDB_API_KEY"] = "…"`. */
const ANY_NAME = new RegExp(`(?:${NAMED.map(({ names }) => `(${names})`).join('|')})` +
    `[\\w.()[\\]"'\\\\ -]{0,40}?[:=,(]>?[ \\t]{0,4}(?:\\\\?["'\`])?([A-Za-z0-9_/+-]{32,100})(?![A-Za-z0-9_/+-])`, 'gi');
/** Beside a service's name, what says that a key follows and not the hash of a file. */
const SAYS_KEY = /key|token|secret|auth|client|login|passw/i;
/** They are made of hashes, and name packages after services. */
const LOCK_FILE = /(?:\.lock|[-.]lock\.(?:json|ya?ml)|go\.sum|npm-shrinkwrap\.json)$/;
/** The secrets in a window, in the order of the text. */
function sweep(window) {
    const hits = shaped(window, PLAIN);
    const add = (more) => hits.push(...more.filter(hit => !hits.some(other => overlap(hit, other))));
    add(shaped(window, ESCAPED));
    if (!LOCK_FILE.test(window.path))
        add(named(window));
    // What has a shape has been judged by it: an expired token is no secret in `.env` either.
    add((0,env_file/* envLines */.Xk)(window).filter(({ secret }) => !hasShape(secret)));
    return hits.sort((a, b) => a.start - b.start);
}
function overlap(a, b) {
    return a.at < b.end && b.at < a.end;
}
/** Is there anything in the text that looks like a secret? */
function hasShape(text) {
    return text.search(PLAIN) >= 0;
}
function shaped(window, pattern) {
    return matches(window, pattern, (match, start) => {
        const group = match.findIndex((text, i) => i > 0 && text !== undefined);
        const kind = SHAPED[group - 1];
        if (!kind)
            return null;
        const end = start + match[0].length;
        const shape = end - (match[group] ?? '').length;
        const verdict = judge(kind, { ...window, start: shape, end });
        if (!verdict)
            return null;
        // What is in code may have been joined from several lines: then it is where its shape begins.
        const at = kind.secret ? window.text.indexOf(verdict.secret, shape) : shape;
        return { ...verdict, start, end, at };
    });
}
function named(window) {
    return matches(window, ANY_NAME, (match, start) => {
        const value = match.at(-1) ?? '';
        const end = start + match[0].length;
        const before = match[0].slice(0, -value.length);
        const found = NAMED.find((each, i) => match[i + 1] !== undefined && each.value.test(value));
        if (!found || !SAYS_KEY.test(before) || !/\d/.test(value) || !/[a-z]/i.test(value))
            return null;
        const secret = found.value.exec(value)?.[0] ?? '';
        if (secret.length !== value.length || !(0,placeholder/* looksRandom */.EZ)(secret) || !isLiteral(window.text, before, end))
            return null;
        return { kind: found.kind, level: found.kind.level, secret, start, end, at: end - value.length };
    });
}
/** Between quotes; or without, as shells, YAML and `.ini` have it, with nothing behind it on the line. */
function isLiteral(text, before, end) {
    if (/["'`]$/.test(before))
        return /^\\?["'`]/.test(text.slice(end, end + 2));
    return /\w[:=] ?$/.test(before) && /^(?:$|[\s"'\\])/.test(text.slice(end, end + 1));
}
function matches(window, pattern, take) {
    const hits = [];
    pattern.lastIndex = window.from;
    for (let match = pattern.exec(window.text); match; match = pattern.exec(window.text)) {
        if (match.index >= window.to)
            break;
        const hit = take(match, match.index);
        if (hit)
            hits.push(hit);
    }
    return hits;
}

;// CONCATENATED MODULE: ./src/content/secrets/scan.ts




/** So much is looked at together. */
const WINDOW = 256 * 1024;
/** So much of the window before is looked at again: longer than what any shape may be. */
const OVERLAP = 8192;
/** What comes before the overlap stays to be seen as well: a Firebase configuration, the start of a line. */
const CONTEXT = 2048;
const LONG_LINE = 300;
// git looks at as much of a file to call it binary.
const scan_HEAD = 8000;
/**
 * Reads a text bit by bit and finds the secrets in it, in memory that does not grow with it. What is binary holds
 * none for it (by-value.ts looks there).
 */
class SecretScanner {
    #path;
    #now;
    #found;
    #findings = [];
    #decode;
    /** Not decoded yet. */
    #waiting = '';
    #text = '';
    /** Where in `#text` begins what has not been looked at. */
    #from = 0;
    /** Of the first character of `#text`. */
    #line = 1;
    #column = 1;
    constructor(path, { now, found = () => undefined }) {
        this.#path = path;
        this.#now = now;
        this.#found = found;
    }
    feed(chunk) {
        for (let at = 0; at < chunk.length && this.#decode !== null && !this.#full(); at += WINDOW) {
            const piece = Buffer.from(chunk.buffer, chunk.byteOffset + at, Math.min(WINDOW, chunk.length - at));
            this.#waiting += piece.toString('latin1');
            if (this.#waiting.length >= WINDOW)
                this.#look(false);
        }
    }
    #full() {
        return this.#findings.length >= MOST_FINDINGS;
    }
    end() {
        this.#look(true);
        const empty = this.#findings.length === 0 && this.#text !== '';
        if (empty && (0,env_file/* isEnvFile */.qb)(this.#path))
            this.#findings.push({ kind: 'env-file', level: (0,kinds/* kindById */.RD)('env-file').level, line: 1, prefix: '' });
        return this.#findings;
    }
    #look(last) {
        this.#decode ??= this.#decode === null ? null : decoderOf(this.#waiting.slice(0, scan_HEAD));
        if (this.#decode === null)
            return;
        this.#text += this.#decode(this.#waiting, last);
        this.#waiting = '';
        const to = last ? this.#text.length : this.#text.length - OVERLAP;
        if (to <= this.#from)
            return;
        const hits = sweep({ path: this.#path, text: this.#text, from: this.#from, to, now: this.#now });
        for (const hit of hits)
            this.#take(hit);
        this.#from = Math.max(to, hits.at(-1)?.end ?? 0);
        if (!last)
            this.#forget(Math.max(0, to - CONTEXT));
    }
    #take({ kind, level, secret, at }) {
        const around = this.#lineAround(at);
        if (around.includes('gitleaks:allow') || this.#full())
            return;
        this.#found(copyOf(secret));
        const { line, column } = this.#position(at);
        const secretName = nameBefore(this.#text.slice(Math.max(0, at - 200), at));
        this.#findings.push({
            kind: kind.id,
            level,
            line,
            ...(around.length > LONG_LINE && { column }),
            prefix: prefixOf(secret),
            ...(secretName !== null && { secretName })
        });
    }
    /** As far as it is near. */
    #lineAround(at) {
        const before = this.#text.slice(Math.max(0, at - CONTEXT), at);
        const after = this.#text.slice(at, at + OVERLAP);
        return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '');
    }
    #position(at) {
        let line = this.#line;
        let start = 1 - this.#column;
        for (let i = this.#text.indexOf('\n'); i >= 0 && i < at; i = this.#text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return { line, column: at - start + 1 };
    }
    #forget(count) {
        const { line, column } = this.#position(count);
        this.#line = line;
        this.#column = column;
        this.#text = this.#text.slice(count);
        this.#from -= count;
    }
}
/** The secrets in a text that is at hand as a whole. */
function scanText(path, bytes, options) {
    const scanner = new SecretScanner(path, options);
    scanner.feed(bytes);
    return scanner.end();
}
/** Null for what is no text. UTF-16 is full of zeros, and a text all the same when its first two bytes say so. */
function decoderOf(head) {
    const encoding = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : null;
    if (encoding) {
        const decoder = new TextDecoder(encoding);
        return (latin1, last) => Buffer.from(decoder.decode(Buffer.from(latin1, 'latin1'), { stream: !last })).toString('latin1');
    }
    return head.includes('\0') ? null : latin1 => latin1;
}
const ASSIGNED = /(?<![A-Za-z0-9_])([A-Z][A-Z0-9_]{2,63})\\?["']?\]?\)?[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}[rbf]{0,2}\\?["'`]?$/;
/** A variable as the Hub and shells have it; a key may stand where a name does, and is not told as one. */
function nameBefore(text) {
    const name = ASSIGNED.exec(text)?.[1] ?? '';
    return /_|KEY$|TOKEN$|SECRET$|PASSWORD$|DSN$|URL$/.test(name) && !hasShape(name) ? copyOf(name) : null;
}

;// CONCATENATED MODULE: ./src/content/secrets/search.ts


/** What a run looks for in all that it would send: the shapes of secrets, and the values that it knows. */
class SecretSearch {
    #options;
    #known;
    constructor(options) {
        this.#options = options;
        const { token, secrets, scan } = options;
        // A secret of the Space that is the token as well is told as the token.
        const others = scan === 'off' ? [] : secrets.filter(({ value }) => value.trim() !== token);
        this.#known = new KnownValues([{ name: null, value: token }, ...others]);
    }
    open(path) {
        const values = new ValueScanner(this.#known);
        const shapes = this.#options.scan === 'off' ? null : new SecretScanner(path, this.#options);
        return {
            feed(chunk) {
                values.feed(chunk);
                shapes?.feed(chunk);
            },
            end: () => together(values.end(), shapes?.end() ?? [])
        };
    }
    inText(path, text) {
        const look = this.open(path);
        look.feed(Buffer.from(text, 'utf8'));
        return look.end();
    }
    /** Nothing may be sent with it. For the token that this run sends with, there is no exception. */
    blocks({ kind, level }) {
        return kind === 'token-in-use' || (this.#options.scan === 'block' && level === 'block');
    }
}
/** A known value mostly has a shape, too: it is told once, as what it is known to be. */
function together(known, shaped) {
    if (known.length === 0)
        return shaped;
    const isKnown = ({ line, prefix }) => known.some(other => other.line === line && other.prefix === prefix);
    return [...known, ...shaped.filter(finding => !isKnown(finding))];
}

// EXTERNAL MODULE: ./src/decide/token.ts
var decide_token = __webpack_require__(3041);
// EXTERNAL MODULE: ./src/run/plan/survey.ts + 1 modules
var survey = __webpack_require__(7131);
;// CONCATENATED MODULE: ./src/run/plan/secrets.ts






/** What a run looks for. Whatever it finds is masked: a commit's subject or a file's name may repeat it. */
function openSearch({ scan, secrets }, { token }, runner) {
    const masked = new Set();
    return new SecretSearch({
        scan,
        token: token.reveal(),
        secrets: secrets.map(({ key, value }) => ({ name: key, value: value.reveal() })),
        now: Math.floor(Date.now() / 1000),
        found(secret) {
            // A short word stands in much that is to be read.
            if (masked.has(secret) || secret.length < 8 || /^[a-z]+$/.test(secret))
                return;
            masked.add(secret);
            for (const form of (0,decide_token/* printableForms */.Xk)(secret))
                runner.mask(form);
        }
    });
}
/** Each secret in what would go, and where it is; those that stop the push first, and of these what is deployed. */
async function secretFindings(run, sent) {
    const inMessages = sent.messages.flatMap(({ oid, secrets }) => secrets.map(secret => tell(run, { ...secret, line: null }, { in: 'message', sha: oid })));
    const found = [...variableFindings(run), ...(await fileFindings(run, sent)), ...inMessages];
    const order = ({ blocks, place }) => (blocks ? 0 : 2) + (place.in === 'file' && place.at === 'history' ? 1 : 0);
    return found.sort((a, b) => order(a) - order(b));
}
/** Secrets in the values of `variables`: everybody can read them on the Space. */
function variableFindings({ inputs, search }) {
    return inputs.variables.flatMap(({ key, value }) => search
        .inText('', `${key}="${value.reveal()}"`)
        .map(({ kind, level, prefix, secretName = key }) => tell({ search }, { kind, level, prefix, secretName, line: null }, { in: 'variable', name: key })));
}
function tell({ search }, secret, place) {
    return {
        kind: 'secret',
        secret,
        name: (0,kinds/* kindName */.Ep)(secret.kind),
        place,
        blocks: search.blocks(secret)
    };
}
async function fileFindings(run, { history, blobs, entries, from }) {
    const carriers = new Map(blobs.flatMap(blob => (blob.secrets.length > 0 ? [[blob.oid, blob]] : [])));
    if (carriers.size === 0)
        return [];
    const { git, source, inputs, gathered } = run;
    const inRepository = (path) => gathered?.sources.get(path) ?? (inputs.path ? `${inputs.path}/${path}` : path);
    const atTip = new Map();
    for (const { oid, path } of entries)
        if (carriers.has(oid))
            atTip.set(oid, [...(atTip.get(oid) ?? []), inRepository(path)]);
    const oids = [...carriers.keys()];
    const [ignored, ...commits] = await Promise.all([
        readIgnored(run),
        ...oids.slice(0, survey/* MOST_TRACED */.WW).map(oid => (0,survey/* firstWith */.nl)(git, oid, source.commit, from))
    ]);
    return oids.flatMap((oid, i) => {
        const { path, secrets } = carriers.get(oid) ?? { path: '', secrets: [] };
        const commit = commits[i];
        return secrets.flatMap(secret => {
            const where = (one) => ({ path: one, ...(commit && { commit: commit.sha }) });
            const all = atTip.get(oid) ?? [inRepository(path)];
            const [first, ...others] = all.filter(one => !ignored.has(secret, where(one)));
            if (first === undefined)
                return [];
            const paths = [first, ...others];
            return tell(run, secret, {
                in: 'file',
                paths,
                at: atTip.has(oid) ? 'tip' : 'history',
                history,
                ...(commit && { commit }),
                fingerprints: secret.kind === 'token-in-use' ? [] : paths.map(one => fingerprintOf(secret, one))
            });
        });
    });
}
async function readIgnored({ git, source }) {
    const { code, stdout } = await git(['cat-file', 'blob', `${source.commit}:.gitleaksignore`]);
    return new IgnoredFindings(code === 0 ? stdout : '');
}
/** The blobs, with the secrets in the LFS objects that the pointers among them stand for; each object is read once. */
async function withObjects({ scratch, search }, blobs, wanted) {
    const pointed = new Set(blobs.flatMap(({ pointer }) => pointer?.oid ?? []));
    const found = new Map();
    for (const { oid, path } of wanted.filter(object => pointed.has(object.oid))) {
        const look = search.open(path);
        await (0,lfs_store/* storeOf */.Q)(scratch).read(oid, chunk => look.feed(chunk));
        found.set(oid, look.end());
    }
    return blobs.map(blob => ({
        ...blob,
        secrets: [...blob.secrets, ...(found.get(blob.pointer?.oid ?? '') ?? [])]
    }));
}


/***/ })

};
