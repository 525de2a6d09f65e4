export const id = 408;
export const ids = [408];
export const modules = {

/***/ 3408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// UNUSED EXPORTS: catalogue

// EXTERNAL MODULE: ./src/words/text.ts
var words_text = __webpack_require__(558);
;// CONCATENATED MODULE: ./src/diagnose/say/endings.ts

const endings = {
    en: {
        push: { text: (0,words_text.t) `Commit the change and push it to GitHub. The workflow starts again by itself.` },
        restart: {
            text: (0,words_text.t) `Then restart the Space: Settings → “Restart this Space”, or run this action with its input \`restart: true\`.`
        }
    },
    'zh-TW': {
        push: { text: (0,words_text.t) `commit 之後推送到 GitHub，工作流程就會重新開始。` },
        restart: {
            text: (0,words_text.t) `然後重新啟動 Space：在 Settings 按「Restart this Space」，或執行這個 action 並設定輸入 \`restart: true\`。`
        }
    }
};
/** What has to happen once the cause is mended. */
function endingSteps(ending, language) {
    return ending === 'none' ? [] : [endings[language][ending]];
}
/** The lines of the log as they are shown; absent when there is nothing to show. */
function excerptOf(lines) {
    return lines.length === 0 ? {} : { excerpt: { language: 'text', lines } };
}

;// CONCATENATED MODULE: ./src/diagnose/say/phrases.ts

/** The public Hub; another one has pages of the same names. */
const publicHub = 'https://huggingface.co';
/** "the Space `ada/demo`", or just "the Space" when the run did not know which. The Chinese one wants a mark after it. */
function theSpace(run, language) {
    if (language === 'en')
        return run.space === undefined ? (0,words_text.t) `the Space` : (0,words_text.t) `the Space ${run.space}`;
    return run.space === undefined ? (0,words_text.t) `這個 Space` : (0,words_text.t) ` Space「${run.space}」`;
}
/** Where the Space's git repository is; a pattern to fill in when the run did not know. */
function gitUrl(run) {
    return run.spaceUrl ?? `${run.endpoint}/spaces/${run.space ?? 'OWNER/NAME'}`;
}
/** Where the repository is on GitHub; a pattern to fill in when the run did not know. */
function githubUrl(run) {
    return `https://github.com/${run.repository ?? 'OWNER/REPOSITORY'}`;
}
/** The branch of the Space that is updated. */
function spaceBranch(run) {
    return run.spaceBranch ?? 'main';
}
/** Where the token of this run came from, so that a person looks in the right place. */
function theToken(run, language) {
    const en = {
        input: (0,words_text.t) `the token in the input \`token\``,
        environment: (0,words_text.t) `the token in the environment variable \`HF_TOKEN\``,
        oidc: (0,words_text.t) `the short-lived token of this job (OIDC)`,
        stored: (0,words_text.t) `the token that the Hugging Face CLI stored on this runner`
    };
    const zh = {
        input: (0,words_text.t) `輸入 \`token\` 提供的 token`,
        environment: (0,words_text.t) `環境變數 \`HF_TOKEN\` 提供的 token`,
        oidc: (0,words_text.t) `這次執行取得的短期 token（OIDC）`,
        stored: (0,words_text.t) `Hugging Face CLI 存在這台 runner 上的 token`
    };
    const { source, name } = run.token ?? {};
    if (language === 'en') {
        const origin = source === undefined ? (0,words_text.t) `the token` : en[source];
        return name === undefined ? origin : (0,words_text.t) `${origin}, called ${name} on Hugging Face,`;
    }
    const origin = source === undefined ? (0,words_text.t) `這個 token` : zh[source];
    return name === undefined ? (0,words_text.t) `${origin} ` : (0,words_text.t) `${origin}（在 Hugging Face 上的名稱是 ${name}）`;
}
/** Several values, the first few by name. */
function listed(values, language, most = 5) {
    const [comma, more] = language === 'en' ? [', ', ' and more'] : ['、', ' 等'];
    const shown = values
        .slice(0, most)
        .flatMap((value, i) => (i === 0 ? (0,words_text.t) `${value}` : [comma, { value }]));
    return values.length > most ? [...shown, more] : shown;
}
/**
 * A value as one word of a command that people will paste. File names and URLs come from outside: without
 * the quotes, pasting the remedy could run what a file is called.
 */
function word(value) {
    const plain = value.replace(/\p{Cc}/gu, '');
    return /^[\w@%+=:,./][\w@%+=:,./-]*$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
}
/** A value as one scalar of a workflow file. */
function scalar(value) {
    return /^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(value.replace(/\p{Cc}/gu, ''));
}
/** A sentence of the Hub's, to be followed by our own full stop. */
function withoutStop(message) {
    return message.trim().replace(/[.。]$/, '');
}
/** "Capital first", for a phrase that begins a sentence. */
function sentence(text) {
    const [first, ...rest] = text;
    return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : text;
}
const documentation = (path) => () => `${publicHub}/docs/hub/${path}`;
const pages = {
    tokens: {
        en: 'Hugging Face: your access tokens',
        'zh-TW': 'Hugging Face：你的 Access Tokens',
        at: run => `${run.endpoint}/settings/tokens`
    },
    secrets: {
        en: 'GitHub: the secrets of the repository',
        'zh-TW': 'GitHub：儲存庫的 secrets',
        at: run => run.secretsUrl ??
            'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets'
    },
    space: {
        en: 'The Space',
        'zh-TW': '這個 Space',
        at: run => run.spaceUrl ?? (run.space === undefined ? `${run.endpoint}/spaces` : gitUrl(run))
    },
    newSpace: { en: 'Create a Space', 'zh-TW': '建立 Space', at: run => `${run.endpoint}/new-space` },
    billing: {
        en: 'Hugging Face: billing',
        'zh-TW': 'Hugging Face：帳單',
        at: run => `${run.endpoint}/settings/billing`
    },
    pricing: { en: 'Hugging Face: plans', 'zh-TW': 'Hugging Face：方案', at: () => `${publicHub}/pricing` },
    status: {
        en: 'Hugging Face: service status',
        'zh-TW': 'Hugging Face：服務狀態',
        at: () => 'https://status.huggingface.co'
    },
    contact: { en: 'Hugging Face Support', 'zh-TW': 'Hugging Face Support', at: () => `${publicHub}/contact` },
    forum: {
        en: 'Hugging Face forum',
        'zh-TW': 'Hugging Face 論壇',
        at: () => 'https://discuss.huggingface.co/c/spaces/24'
    },
    tokenDocs: {
        en: 'About access tokens',
        'zh-TW': '關於 Access Tokens',
        at: documentation('security-tokens')
    },
    securityDocs: {
        en: 'About security on the Hub',
        'zh-TW': '關於 Hub 的安全性',
        at: documentation('security')
    },
    organizationDocs: {
        en: 'About roles in an organization',
        'zh-TW': '關於組織裡的角色',
        at: documentation('organizations-security')
    },
    publisherDocs: {
        en: 'About Trusted Publishers',
        'zh-TW': '關於 Trusted Publishers',
        at: documentation('trusted-publishers')
    },
    spacesDocs: { en: 'About Spaces', 'zh-TW': '關於 Spaces', at: documentation('spaces-overview') },
    configDocs: {
        en: 'All settings of a Space’s README',
        'zh-TW': 'Space 的 README 可用的設定',
        at: documentation('spaces-config-reference')
    },
    dockerDocs: {
        en: 'About Docker Spaces',
        'zh-TW': '關於 Docker Spaces',
        at: documentation('spaces-sdks-docker')
    },
    largeFileDocs: {
        en: 'Large files on the Hub',
        'zh-TW': 'Hub 上的大型檔案',
        at: documentation('repositories-getting-started')
    },
    storageDocs: { en: 'Storage limits', 'zh-TW': '儲存空間限制', at: documentation('storage-limits') },
    rateDocs: { en: 'Rate limits', 'zh-TW': '速率限制', at: documentation('rate-limits') },
    lfsMigrate: {
        en: 'git lfs migrate',
        'zh-TW': 'git lfs migrate',
        at: () => 'https://github.com/git-lfs/git-lfs/blob/main/docs/man/git-lfs-migrate.adoc'
    },
    checkout: {
        en: 'actions/checkout',
        'zh-TW': 'actions/checkout',
        at: () => 'https://github.com/actions/checkout#usage'
    },
    oidcDocs: {
        en: 'GitHub: OpenID Connect',
        'zh-TW': 'GitHub：OpenID Connect',
        at: () => 'https://docs.github.com/en/actions/concepts/security/openid-connect'
    },
    removeSecretDocs: {
        en: 'GitHub: removing sensitive data',
        'zh-TW': 'GitHub：移除敏感資料',
        at: () => 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository'
    },
    selfHosted: {
        en: 'GitHub: self-hosted runners',
        'zh-TW': 'GitHub：自架 runner',
        at: () => 'https://docs.github.com/en/actions/concepts/runners/self-hosted-runners'
    }
};
/** An address that cannot end the Markdown link it is put in. */
function inLink(url) {
    return url.replace(/[\s()<>"'\\]/g, mark => `%${mark.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
/** Links to pages by name; the Hub's own pages are those of the run's endpoint. */
function links(run, language, ...names) {
    return names.map(name => ({ label: pages[name][language], url: inLink(pages[name].at(run)) }));
}

;// CONCATENATED MODULE: ./src/diagnose/engine/entry.ts
/** Keeps the types of one entry together: the facts that `when` finds are those that `say` gets. */
function diagnosis(entry) {
    const match = (seen) => {
        const facts = entry.when(seen);
        if (facts === null)
            return null;
        return { id: entry.id, facts, proof: seen.proof, say: (language, run) => entry.say[language](facts, run) };
    };
    return { id: entry.id, signs: entry.signs, match };
}

;// CONCATENATED MODULE: ./src/diagnose/engine/log.ts
/** The end of a log tells most; the beginning holds the first failure. */
const head = 48 * 1024;
const tail = 80 * 1024;
/** The ends of a huge text, and all of any other. */
function ends(text) {
    return text.length > head + tail ? `${text.slice(0, head)}\n${text.slice(-tail)}` : text;
}
/** A line longer than this is data, not a message; both of its ends are kept. */
const longest = 4096;
const longestScript = 300;
const timestamp = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]*(?:Z|[+-]\d\d:?\d\d)?\]?/;
/** `gh run view --log` puts the job's and the step's name before the time. */
const jobColumns = /^[^\t]{1,200}\t[^\t]{0,200}\t(?=\D?\d{4}-\d\d-\d\dT)/;
const ansi = /\p{Cc}(?:\[[\d;?]*[ -/]*[@-~]|\][^\p{Cc}]*|[()][A-Z0-9])|\[\d{1,3}(?:;\d{1,3}){0,4}m/gu;
const invisible = /[\p{Cc}\u200b-\u200f\u2028\u2029\ufeff]/gu;
/** What log viewers, runners, git and comments put before a message. */
const prefix = /^(?:remote: ?|##\[(?:error|warning|group|debug|notice)\]|::(?:error|warning|notice)[^:]{0,200}::|(?:#|\/\/|>{1,3}|\$) (?=\S)|\.{3} )/i;
const log_frame = ' │┃║╭╮╰╯─━═┌┐└┘├┤┬┴┼╔╗╚╝❱|';
const rule = /^[-=_*~#.+ ]*$/;
/** A traceback quotes the program around the failure: names of errors that did not happen. */
const sourceLine = /^(?:(?:-{1,6}>|❱) ?\d{1,5} |\d{1,5} (?:[│|]|except |raise |elif |return |def |try:|else:)|raise [\w.]{1,100}(?:\(|$)|except [\w.(, )]{1,100}(?: as \w{1,20})?:|elif .{1,200}:$)/;
const numberedSource = /^\s{0,10}(?:(?:-{1,6}>|❱)\s{0,4})?\d{1,5}(?: {3,}| ?[│|])/;
/** In a trace of the connection the first 401 is only the Hub's usual question. */
const traced = /^(?:< (?:HTTP\/|[\w-]{1,40}:)|.{0,60}<= [Rr]ecv header)/;
/** What a person named something: file names and a commit's subject are no message of git's. */
const named = /^(?:(?:create|delete) mode \d{6} |rename .{1,200} => |\[[^\]]{1,200} [0-9a-f]{7,40}\] )/;
function withoutFrame(line) {
    let from = 0;
    let to = line.length;
    while (from < to && log_frame.includes(line.charAt(from)))
        from++;
    while (to > from && log_frame.includes(line.charAt(to - 1)))
        to--;
    return line.slice(from, to);
}
function cleaned(raw, source) {
    if (raw.trim() === '' || (source === 'without-source' && numberedSource.test(raw)))
        return '';
    const short = raw.length > longest ? `${raw.slice(0, longest / 2)} … ${raw.slice(-longest / 2)}` : raw;
    let line = short.replace(jobColumns, '').replace(ansi, '').replace(invisible, ' ').replace(/\s+/g, ' ');
    // Each layer may wrap another: a time before `remote:`, a box around both.
    for (let layer = 0; layer < 5; layer++) {
        const before = line;
        line = withoutFrame(line).replace(timestamp, '').replace(prefix, '');
        if (line === before)
            break;
    }
    if (source === 'without-source' && sourceLine.test(line))
        return '';
    if (rule.test(line) || traced.test(line) || named.test(line))
        return '';
    return undoubled(line);
}
/** Some viewers copy a line twice onto itself. */
function undoubled(line) {
    if (line.length < 40)
        return line;
    const half = Math.floor(line.length / 2);
    const first = line.slice(0, half).trim();
    return first === line.slice(-half).trim() ? first : line;
}
/**
 * Leaves out the script that the runner shows before it runs it: `echo "HF_TOKEN is not set"` in there
 * has not been said yet.
 */
function withoutScripts(lines) {
    const kept = [];
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? '';
        const end = line.includes('##[group]Run ')
            ? lines.slice(i, i + longestScript).findIndex(other => other.includes('##[endgroup]'))
            : -1;
        if (end > 0)
            i += end;
        else
            kept.push(line);
    }
    return kept;
}
/** Reads a tool's output; anything is accepted, the middle of a huge one is left out. */
function parseLog(text, source = 'without-source') {
    const lines = [];
    const starts = [];
    let at = 0;
    let last = '';
    for (const raw of withoutScripts(ends(text).split(/\r\n|[\n\r\u2028\u2029]/))) {
        // Most lines of a huge log are a few lines many times over.
        if (raw === last)
            continue;
        last = raw;
        const line = cleaned(raw, source);
        if (line === '' || line === lines.at(-1))
            continue;
        lines.push(line);
        starts.push(at);
        at += line.length + 1;
    }
    return { lines, starts, folded: lines.join(' ') };
}
/** The lines that a stretch of `folded` lies on. */
function linesAt(log, from, to) {
    const first = log.starts.findLastIndex(start => start <= from);
    const last = log.starts.findLastIndex(start => start < Math.max(to, from + 1));
    return log.lines.slice(Math.max(first, 0), last + 1).join('\n');
}

;// CONCATENATED MODULE: ./src/diagnose/engine/sign.ts

/**
 * How much a sentence decides. One failure is told several times over: the server says the cause, the tool
 * gives its status, a library puts a headline on top and advice at the end. The most specific one is
 * believed, and among equals the first, for what comes later follows from it.
 */
const ranks = {
    /** True whatever else is printed. */
    decisive: 4,
    /** The server's or the tool's own sentence about what is wrong. */
    cause: 3,
    /** How the tool that asked puts it: a status, a `fatal:`. */
    verdict: 2,
    /** What a library calls many different failures, or what follows from another failure. */
    headline: 1,
    /** Advice that is printed for several causes: better than nothing, and only then believed. */
    advice: 0
};
/** Signs of one rank, written one below the other. */
function signs(rank, ...patterns) {
    return patterns.map(pattern => ({ rank, pattern }));
}
/** The id that the text points to, or null when it says nothing that we know. */
function strongest(log, entries) {
    let best = null;
    for (const { id, signs: own } of entries) {
        for (const sign of own) {
            const lead = best === null ? 1 : ranks[sign.rank] - ranks[best.rank];
            if (lead < 0)
                continue;
            const found = sign.pattern.exec(log.folded);
            if (found === null)
                continue;
            if (best !== null && lead === 0 && found.index >= best.from)
                continue;
            best = { id, rank: sign.rank, from: found.index, to: found.index + found[0].length };
        }
    }
    return best && { id: best.id, rank: best.rank, proof: linesAt(log, best.from, best.to) };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/running/signs.ts

const buildFailed = [
    ...signs('decisive', 
    // Whatever made the command fail (its network, its packages, its program), the image was not built.
    /did ?n[o']t complete successfully: exit code/i, /executor failed running/i, /failed to solve/i, /returned a non-zero code/i, 
    // Only the builder says so, whatever the command printed before.
    /--> ERROR: (?!.{0,200}spaces-registry)/),
    ...signs('cause', /(?:Job|Build) failed with exit code/i, /\bbuild error\b|\bBUILD_ERROR\b|Error building (?:image|docker)|docker build failed/i, /compilation terminated|command '[^']{1,200}' failed with exit (?:status|code)|requires? a different python|Requires-Python/i, /Could not find a version that satisfies the requirement|No matching distribution found/i, /ResolutionImpossible|conflicting dependencies|Cannot install [^ ]{1,200} (?:and|because)/i, /This error originates from a subprocess|C\+\+ [\d.]{1,8} or greater is required|metadata-generation-failed|subprocess-exited-with-error|legacy-install-failure/i, /Failed (?:building wheel|to build)|Could not build wheels/i, /Invalid requirement|Could not open requirements file/i, /\bnpm (?:ERR!|error)|\bERR_PNPM_|yarn (?:install )?v?[^ ]{0,20} ?error|error Command failed with exit code/i, /E: Unable to locate package|does not have a Release file|has no installation candidate|E: Package '/i, /failed to (?:calculate checksum|compute cache key|read dockerfile|fetch anonymous token|create LLB)/i, /dockerfile parse error|manifest (?:unknown|for [^ ]{1,200} not found)|pull access denied/i, /COPY failed|ADD failed|forbidden path outside the build context/i, /error: could not compile|UnsatisfiableError|ResolvePackageNotFound|CMake Error/i, /No solution found when resolving dependencies/i),
    ...signs('verdict', /build (?:timed out|timeout|failed)|Failed to build/i, /cache miss:/i),
    ...signs('headline', /===== Build Queued at/)
];
const appFailed = [
    ...signs('decisive', /Launch timed out|workload was not healthy/i, /Scheduling failure/i, /No @spaces\.GPU function detected/i, /failed to create containerd task|failed to create shim task/i, /\bruntime error\b ?Exit code|\bRUNTIME_ERROR\b|(?<!with )Exit code: ?[\d?]{1,3}\.? Reason/i, /Space failed to start/i, /Runtime error (?:Exit code|Space failed|Scheduling|Launch|Memory|CPU Memory|Workload|Traceback)/i, /\bspace (?:has been|is|was) (?:paused|sleeping|stopped)/i, /abuse-handler|flagged as abusive/i, /Memory limit exceeded|Workload evicted|OOMKilled/i, /Your space is in error/i, 
    // The app's own log: what it says of a network, a token or a status is about the app's own doings.
    /===== Application Startup at/i),
    ...signs('cause', /\bruntime error\b/i, /Cannot find empty port|address already in use|EADDRINUSE/i, /exec format error|CUDA out of memory|OutOfMemoryError|out of memory/i, /CUDA error|CUDA has been initialized|No CUDA GPUs are available|Found no NVIDIA driver|not compiled with CUDA|libcuda|libGL\.so/i, /localhost is not accessible|exited with code \d/i, /Container (?:failed|exited|terminated|crashed)|CrashLoopBackOff|application (?:failed|crashed)/i, /ModuleNotFoundError|ImportError|No module named|Cannot find module/i, /\/home\/user\/app\/[\w./-]{1,200}", line \d/i, /cannot open shared object file|CUDA must not be initialized|Low-level CUDA init reached/i, /Error loading ASGI app|Application startup failed|Worker failed to boot/i),
    ...signs('headline', 
    // Python's own names: a crash of any other program is not an app's.
    /\b(?:Name|Attribute|Key|FileNotFound|Permission|Syntax|Indentation|Memory)Error: /, /Exit code: ?(?:1|137|139|143)\b|exit code:? (?:137|139|143)\b/i)
];

;// CONCATENATED MODULE: ./src/diagnose/logs/frames.ts
const frames_frame = /^[\s|]*File "([^"]{1,300})", line (\d{1,7})/;
const others = /site-packages|dist-packages|\/lib\/python|^<|^\/usr\/|^\/opt\/|^\/root\/\.|[\\/]\.venv[\\/]/;
/** What the Hub, Dockerfiles and people call the folder that the repository is copied to. */
const home = /^\/(?:home\/user\/app|home\/user|app|code|src|workspace|usr\/src\/app)\//;
/** Where the user's own code was, nearest to the failure; -1 when no line names it. */
function ownFrameAt(lines) {
    return lines.findLastIndex(line => {
        const file = frames_frame.exec(line)?.[1];
        return file !== undefined && !others.test(file);
    });
}
/** The place that a frame names. */
function placeOf(line) {
    const [, file, number] = frames_frame.exec(line ?? '') ?? [];
    return file === undefined || number === undefined
        ? undefined
        : { file: file.replace(home, ''), line: number };
}
/** Whether a line is a frame, whoever's. */
function isFrame(line) {
    return frames_frame.test(line);
}

;// CONCATENATED MODULE: ./src/diagnose/logs/noise.ts
/**
 * What stands in every log and never is the reason: how far a download is, what was cached, what a tool advises.
 * A warning is noise too; when it was right, an error follows that says so.
 */
const noise = [
    /^\s*cache miss:/i,
    /^(?:DONE|CACHED|CANCELED)\b/,
    /^[-=_*~.#━─═╸╺█▏▎▍▌▋▊▉ |]+$/,
    /[━█╸]{3}|\b\d{1,3}%(?:\||\s|$)|\b[\d.]+\/[\d.]+ ?[kKMG]i?B\b/,
    /^\s*(?:Collecting|Downloading|Using cached|Requirement already|Obtaining|Preparing metadata|Looking in|Installing build|Getting requirements|Building wheels?|Created wheel|Stored in|Installing collected|Attempting uninstall|Found existing|Successfully)\b/,
    /\[notice\]|^\s*notice:|Running pip as the 'root' user|new release of pip/i,
    /^\s*npm (?:warn|notice|WARN|http)\b|A complete log of this run can be found/,
    /^\s*(?:WARN|WARNING|warning|INFO|DEBUG|DEPRECATION|Deprecat\w*)\b/,
    /(?:Deprecation|Future|User|Resource|PendingDeprecation|Runtime|Syntax)Warning\b|warnings\.warn\(/,
    /^\s*(?:Get|Hit|Ign):\d+ |^Reading (?:package|state)|^Building dependency|^debconf:|^(?:Selecting|Unpacking|Preparing to unpack|Setting up|Processing triggers)\b/,
    /^===== |^(?:-->|\[(?:[\w-]{1,40} )?\d+\/\d+\]) (?!ERROR)|^Step \d+\/\d+ :/,
    /^\s*(?:note: This (?:error|is an issue)|hint: See above|For further information visit|× |╰─>|│? {0,4}exit code: \d)|subprocess-exited-with-error/,
    /^Failed to retrieve error logs|^(?:Build|Container) logs:$/
];
/** Whether a line can be left out of what is shown to a person. */
function isNoise(line) {
    return noise.some(pattern => pattern.test(line));
}

;// CONCATENATED MODULE: ./src/diagnose/logs/passage.ts
/** Where a builder, BuildKit's or Docker's own, begins a step of the Dockerfile. */
const stepBegins = /^(?:--> (?!ERROR)|\[(?:[\w-]{1,40} )?\d{1,3}\/\d{1,3}\] |Step \d{1,3}\/\d{1,3} :)/;
/** Where it says that one failed. */
const stepFails = /--> ERROR: |failed to solve|did ?n[o']t complete successfully|returned a non-zero code|executor failed running/;
const traceback = /Traceback \(most recent call last\)/;
/** Python tells two exceptions of one crash with such a line between them. */
const chained = /^\s*(?:During handling of the above exception|The above exception was the direct cause)/;
/** The line in which a build's last failure is told; -1 when there is none. */
function failureAt(lines) {
    return lines.findLastIndex(line => stepFails.test(line));
}
/**
 * Where in a build log the reason is looked for, the narrowest place first: what the failing step printed, for an
 * earlier one may have complained and gone on.
 */
function buildPassages(lines) {
    const failure = failureAt(lines);
    if (failure < 0)
        return [lines];
    const begin = lines.slice(0, failure).findLastIndex(line => stepBegins.test(line));
    // Another step may begin between what the failing one printed and the report of its failure.
    const printed = begin >= 0 && failure - begin > 1;
    return printed ? [lines.slice(begin)] : [lines.slice(Math.max(failure, 0)), lines];
}
/** What was printed after an exception was told: more than its own lines, when it was caught. */
function afterwards(lines, last) {
    const said = lines.slice(last + 1).findIndex(line => /^\S/.test(line));
    return said < 0 ? [] : lines.slice(last + said + 2);
}
/**
 * Where in an app's log the reason is looked for, the narrowest place first: what came after the last exception, that
 * exception, then those that led to it. What was caught and told earlier did not stop the app.
 */
function runPassages(lines) {
    const last = lines.findLastIndex(line => traceback.test(line));
    if (last < 0)
        return [lines];
    let first = last;
    for (let link = first - 1; link >= 0 && chained.test(lines[link] ?? ''); link = first - 1) {
        const before = lines.slice(0, link).findLastIndex(line => traceback.test(line));
        if (before < 0)
            break;
        first = before;
    }
    // Of a syntax error, Python names the file before any traceback: the lines just above are the same message.
    return [afterwards(lines, last), lines.slice(last), lines.slice(first)];
}

;// CONCATENATED MODULE: ./src/diagnose/logs/excerpt.ts



/** How much of a log is shown in place of all of it. */
const most = 5;
const excerpt_longest = 300;
const complaint = /\b(?:error|fatal|failed|failure|cannot|can't|could ?n[o']t|unable|not found|no such|denied|unknown|invalid|missing|killed|refused|exception|panic)\b|Error\b|✗|E: /i;
/** How an exception's last line looks: its name from the first column on, and what it says. */
const exception = /^(?:[A-Za-z_][\w.]{0,200}(?:Error|Exception|Exit|Interrupt|Warning|Timeout|Failure)\b|[a-z_]\w{0,60}(?:\.\w{1,80}){1,6}: )/;
const code = /^\s{4,}\S/;
/** The lines, shortened and in order; never more than a person takes in at a glance. */
function shortened(lines) {
    const shown = lines.slice(0, most).map(line => line.trim());
    return shown.map(line => (line.length > excerpt_longest ? `${line.slice(0, excerpt_longest - 1)}…` : line));
}
function ofBuild(lines) {
    for (const passage of buildPassages(lines)) {
        const failure = failureAt(passage);
        const above = (failure < 0 ? passage : passage.slice(0, failure)).filter(line => !isNoise(line));
        const report = failure < 0 ? [] : passage.slice(failure, failure + 1);
        const crash = above.findLastIndex(line => exception.test(line));
        const complaints = crash < 0 ? above.filter(line => complaint.test(line)).slice(0, 3) : above.slice(crash, crash + 2);
        const reason = complaints.length > 0 ? complaints : above.slice(-3);
        if (reason.length > 0)
            return [...reason, ...report];
        if (passage === lines)
            return report;
    }
    return [];
}
/** The user's own line, what it says there, and the exception. */
function ofCrash(passage) {
    const frame = ownFrameAt(passage);
    const source = passage[frame + 1] ?? '';
    const own = frame < 0 ? [] : [passage[frame] ?? '', ...(code.test(source) && !isFrame(source) ? [source] : [])];
    const at = passage.findLastIndex(line => exception.test(line));
    const said = at < 0 ? [] : passage.slice(at, at + 3).filter((line, i) => i === 0 || !isNoise(line));
    return [...own, ...said];
}
function ofRun(lines) {
    const passage = runPassages(lines).at(-1) ?? lines;
    const crash = passage === lines ? [] : ofCrash(passage);
    if (crash.length > 0)
        return crash;
    const told = lines.filter(line => !isNoise(line));
    const at = told.findLastIndex(line => exception.test(line) || /\b(?:Syntax|Indentation|Tab)Error: /.test(line));
    if (at >= 0)
        return ofCrash(told.slice(Math.max(0, at - 3)));
    const complaints = told.filter(line => complaint.test(line)).slice(-3);
    return complaints.length > 0 ? complaints : told.slice(-3);
}
/**
 * The one to five lines of a build or run log that tell the reason: in a build, what the failing step complained of
 * and the step; of an app, the line of the user's own code and the exception. Empty when the log says nothing.
 */
function tellingLines(lines, of) {
    return shortened(of === 'build' ? ofBuild(lines) : ofRun(lines));
}
const address = /(?:running|listening|serving|started|available|local url|network url|url|server)\b[^\n]{0,80}?((?:https?:\/\/)?(?:localhost|\[[\da-f:]+\]|\d{1,3}(?:\.\d{1,3}){3}):\d{2,5})/i;
/** Where a line says that the app listens. */
function addressIn(line) {
    return address.exec(line ?? '')?.[1];
}
/** The lines in which an app tells where it listens, the last few. */
function addressLines(lines) {
    return lines.filter(line => address.test(line)).slice(-2);
}
/** What an app said last, where nothing says why it does not answer. */
function lastLines(lines) {
    return lines.filter(line => !isNoise(line)).slice(-3);
}

;// CONCATENATED MODULE: ./src/diagnose/logs/lines.ts

/** A line longer than this is data; what it says is in its beginning or its end. */
const lines_longest = 2000;
/** BuildKit numbers the steps and counts their seconds; git and comments put a mark in front. */
const builder = /^#\d{1,4} (?:\d{1,6}\.\d{1,4} )?/;
function plainLine(raw) {
    const short = raw.length > lines_longest ? `${raw.slice(0, lines_longest / 2)} … ${raw.slice(-lines_longest / 2)}` : raw;
    const line = short.replace(jobColumns, '').replace(ansi, '').replace(/\t/g, '    ');
    const stamped = line.replace(invisible, '').replace(timestamp, '');
    // One blank belongs to the time; what is left of the margin is the program's own and tells frames from messages.
    return (stamped === line ? line : stamped.replace(/^ /, ''))
        .replace(invisible, '')
        .replace(builder, '')
        .trimEnd();
}
/**
 * The lines of a build or run log as a person reads them: without times, colors and empty lines, with their margins.
 * Anything is accepted; of a huge text the ends are kept.
 */
function spaceLines(text) {
    const lines = [];
    let last = '';
    for (const raw of ends(text).split(/\r\n|[\n\r\u2028\u2029]/)) {
        if (raw === last)
            continue;
        last = raw;
        const line = plainLine(raw);
        if (line !== '' && line !== lines.at(-1))
            lines.push(line);
    }
    return lines;
}
/** Where an app's start is told; a crash that repeats is told once for each start. */
const started = /===== Application Startup at/i;
/** The last start of an app: what an earlier one said is over. */
function lastStart(lines) {
    const from = lines.findLastIndex(line => started.test(line));
    return from < 0 || from === lines.length - 1 ? lines : lines.slice(from);
}

;// CONCATENATED MODULE: ./src/diagnose/causes/cause.ts
/** A cause whose end is a new commit, unless it says otherwise. */
function cause(name, find, say, ending = 'push') {
    return { name, find, ending, say };
}
function found(line, groups, more) {
    const values = groups.filter(group => group !== undefined).map(group => group.slice(0, 200));
    // The match may be far into a line that holds a whole log.
    return { values, shown: [line, ...more.filter(other => other !== line)] };
}
/** The part of a long line that a match stands in. */
function around(line, at) {
    return line.length <= 300 || at < 200 ? line : `…${line.slice(at - 40)}`;
}
/** The first line that one of the patterns fits, and the first of each kind that belongs to it. */
function first(patterns, ...also) {
    return lines => {
        for (const line of lines) {
            for (const pattern of patterns) {
                const match = pattern.exec(line);
                if (match === null)
                    continue;
                const more = also.flatMap(other => lines.filter(each => other.test(each)).slice(0, 3));
                return found(around(line, match.index), match.slice(1), more);
            }
        }
        return null;
    };
}
/** The last line that one of the patterns fits: of an app, what came last stopped it. */
function last(...patterns) {
    return lines => {
        for (let i = lines.length - 1; i >= 0; i--) {
            const line = lines[i] ?? '';
            for (const pattern of patterns) {
                const match = pattern.exec(line);
                if (match !== null)
                    return found(around(line, match.index), match.slice(1), []);
            }
        }
        return null;
    };
}
/** The cause that the narrowest passage shows; those that say more precisely what is wrong come first in the list. */
function findCause(passages, causes) {
    for (const passage of passages) {
        for (const each of causes) {
            const match = each.find(passage);
            if (match !== null)
                return { ...match, cause: each, passage };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/diagnose/causes/app/access.ts


const keyName = '[A-Z][A-Z0-9_]{1,79}';
const secretsInput = (name) => ({ language: 'yaml', lines: ['with:', '  secrets: |', `    ${name}=\${{ secrets.${name} }}`] });
/** A name that may stand in a workflow file as it is. */
function secretName(name, otherwise) {
    return name !== undefined && /^[A-Za-z]\w{0,79}$/.test(name) ? name : otherwise;
}
const missingSecret = cause('missing-secret', last(new RegExp(`KeyError: ['"](${keyName})['"]`), /(?:setting|set|via) the (?:environment variables? )?[`'"]?([A-Z][A-Z0-9_]{1,79})[`'"]?(?: environment variable| or\b|\.|$)/, /(?:Missing|required|No|Set|Please (?:set|provide|define)|environment variable)[^A-Z\n]{0,60}\b([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|URI|URL|ID))\b/, /\b([A-Z][A-Z0-9_]{0,60}(?:KEY|TOKEN|SECRET|PASSWORD|URI|URL|ID))\b[^A-Z\n]{0,60}(?:not (?:set|found|provided|configured|defined)|missing|required|must be set|is None)/, /st\.secrets has no (?:key|attribute) "([\w.]{1,80})"/, /api_key client option must be set|No secrets (?:files? )?found|api[ _]key (?:is |was )?(?:missing|required|not (?:set|found|provided))/i), {
    en: ({ values: [name] }) => ({
        why: (0,words_text.t) `The app reads ${name === undefined ? (0,words_text.t) `a key` : (0,words_text.t) `the key ${name}`} from its environment, and the Space has none of that name. The secrets of a GitHub repository do not reach the Space by themselves, and a \`.env\` file does not belong into it.`,
        fix: [
            {
                text: (0,words_text.t) `Save the value as a secret of the GitHub repository (Settings → Secrets and variables → Actions), and let this action set it on the Space with its input \`secrets\`:`,
                block: secretsInput(secretName(name, 'API_KEY'))
            },
            {
                text: (0,words_text.t) `Or set it by hand in the Space: Settings → Variables and secrets → “New secret”. Capital letters count.`
            }
        ]
    }),
    'zh-TW': ({ values: [name] }) => ({
        why: (0,words_text.t) `app 要從環境變數讀取${name === undefined ? (0,words_text.t) `一個金鑰` : (0,words_text.t) ` ${name}`}，但 Space 沒有這個名稱的設定。GitHub 儲存庫的 secrets 不會自動送到 Space，\`.env\` 檔案也不應該放進去。`,
        fix: [
            {
                text: (0,words_text.t) `把值存成 GitHub 儲存庫的 secret（Settings → Secrets and variables → Actions），再用這個 action 的輸入 \`secrets\` 設定到 Space：`,
                block: secretsInput(secretName(name, 'API_KEY'))
            },
            {
                text: (0,words_text.t) `也可以在 Space 手動設定：Settings → Variables and secrets →「New secret」。大小寫要一致。`
            }
        ]
    })
}, 'push');
const wrongSecret = cause('wrong-secret', last(/Incorrect API key provided|API key not valid|invalid[_ -](?:x-)?api[_ -]key|(?:openai|anthropic|groq|cohere|mistralai)\.(?:\w{1,40}\.)?(?:AuthenticationError|UnauthorizedError)/i), {
    en: () => ({
        why: (0,words_text.t) `The app has a key, and the service that it was made for does not accept it: it is wrong, expired, or was cut when it was copied.`,
        fix: [
            {
                text: (0,words_text.t) `Make a new key where the old one came from, and save it under the same name: as a secret of the GitHub repository when this action’s input \`secrets\` sets it, else in the Space under Settings → Variables and secrets.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `app 有金鑰，但對應的服務不接受：可能不正確、已過期，或複製時少了一段。`,
        fix: [
            {
                text: (0,words_text.t) `到當初取得金鑰的地方建立新的，再以同樣的名稱儲存：如果是用這個 action 的輸入 \`secrets\` 設定的，就更新 GitHub 儲存庫的 secret；不然就到 Space 的 Settings → Variables and secrets 更新。`
            }
        ]
    })
}, 'restart');
const gatedRepo = [
    /Cannot access gated repo for url https?:\/\/[^/\s]{1,100}\/((?:datasets\/)?[\w.-]{1,96}\/[\w.-]{1,96})/,
    /Access to (?:model|dataset) ([^\s]{1,200}) is restricted/,
    /([\w.-]{1,96}\/[\w.-]{1,96}) is not a local folder and is not a valid model identifier/,
    /(?:401|403) Client Error[^/]{0,120}https?:\/\/huggingface\.co\/(?:api\/models\/|api\/datasets\/)?((?:datasets\/)?[\w.-]{1,96}\/[\w.-]{1,96})\/(?:resolve|tree|revision)/,
    /Repository Not Found for url: https?:\/\/[^/\s]{1,100}\/(?:api\/(?:models|datasets)\/)?([\w.-]{1,96}\/[\w.-]{1,96})/
];
/** transformers names the model in a line of its own, below its headline. */
const accessAt = /have access to it at https?:\/\/[^/\s]{1,100}\/((?:datasets\/)?[\w.-]{1,96}\/[\w-]{1,96})/;
/** The repository that the app may not read, by name where the lines give it. */
function gatedIn(lines) {
    const named = last(...gatedRepo)(lines);
    if (named !== null)
        return named;
    const told = last(/GatedRepoError|(?:trying to access|Cannot access) a?n? ?gated repo|you are not in the authorized list|is a gated (?:model|dataset)/i)(lines);
    return told && { ...told, values: last(accessAt)(lines)?.values ?? [] };
}
const gated = cause('gated', gatedIn, {
    en: ({ values: [repo] }) => ({
        why: (0,words_text.t) `The app loads ${repo === undefined ? (0,words_text.t) `a model or dataset` : repo} from Hugging Face, and may not: it is private, or its authors must let you in first (“gated”), or its name is misspelt. A running Space has no token unless you give it one.`,
        fix: [
            {
                text: (0,words_text.t) `Open its page on Hugging Face in the browser, while you are logged in. If it asks you to agree to something, do so.`
            },
            {
                text: (0,words_text.t) `Make a token of type “Read” in that account, save it as a secret of the GitHub repository, and let this action give it to the Space under the name \`HF_TOKEN\`:`,
                block: {
                    language: 'yaml',
                    lines: ['with:', '  secrets: |', '    HF_TOKEN=${{ secrets.SPACE_HF_TOKEN }}']
                }
            }
        ]
    }),
    'zh-TW': ({ values: [repo] }) => ({
        why: (0,words_text.t) `app 要從 Hugging Face 載入${repo === undefined ? (0,words_text.t) `模型或資料集` : (0,words_text.t) ` ${repo}`}，但沒有權限：它可能是私人的、要先經過作者同意（gated），或名稱打錯了。除非你提供，執行中的 Space 沒有 token。`,
        fix: [
            { text: (0,words_text.t) `登入之後用瀏覽器打開它在 Hugging Face 的頁面。如果上面要求你同意條款，請先同意。` },
            {
                text: (0,words_text.t) `用同一個帳號建立類型「Read」的 token，存成 GitHub 儲存庫的 secret，再讓這個 action 以 \`HF_TOKEN\` 的名稱交給 Space：`,
                block: {
                    language: 'yaml',
                    lines: ['with:', '  secrets: |', '    HF_TOKEN=${{ secrets.SPACE_HF_TOKEN }}']
                }
            }
        ]
    })
}, 'push');
/** What the app may not read without a key. */
const accessCauses = [gated, wrongSecret, missingSecret];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/files.ts


const pointer = cause('pointer', last(/version https:\/\/git-lfs\.github\.com\/spec|git-lfs\.github\.com\/spec/, /invalid load key, 'v'/, /HeaderTooLarge|header too large/i, /Expecting value: line 1 column 1 .{0,200}version https/), {
    en: () => ({
        why: (0,words_text.t) `A file that the app loads, mostly a model, is not the file itself but the note that Git LFS keeps in its place (some 130 bytes that begin with \`version https://git-lfs…\`).`,
        fix: [
            {
                text: (0,words_text.t) `Let the workflow fetch the real files before this action runs, then push again:`,
                block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
            },
            {
                text: (0,words_text.t) `On the Space’s page, under “Files”, the file must show its full size. If the app downloads the model itself, let it do so with \`huggingface_hub\`, not from an address with \`/raw/\` in it (\`/resolve/\` is right).`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `app 要載入的檔案（多半是模型）不是真正的內容，而是 Git LFS 留在那裡的指標（大約 130 個位元組，以 \`version https://git-lfs…\` 開頭）。`,
        fix: [
            {
                text: (0,words_text.t) `讓工作流程在這個 action 之前先取得真正的檔案，再推送一次：`,
                block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
            },
            {
                text: (0,words_text.t) `在 Space 頁面的「Files」，這個檔案要顯示完整的大小。如果模型是 app 自己下載的，請用 \`huggingface_hub\`，不要用含有 \`/raw/\` 的網址（應該是 \`/resolve/\`）。`
            }
        ]
    })
});
const missingFile = cause('missing-file', last(/(?:FileNotFoundError|OSError): \[Errno 2\] No such file or directory: ['"]([^'"]{1,200})/, /FileNotFoundError: (?:File )?['"]?([\w./ -]{1,160}?)['"]? (?:does not exist|not found)/i, /ENOENT: no such file or directory, \w{1,20} '([^']{1,200})'/, /can't open file '([^']{1,200})': \[Errno 2\]/, /(?:OSError|FileNotFoundError|TemplateNotFound): ([\w./-]{1,160}\.\w{1,12})(?: not found)?$/, /exec: "([^"]{1,120})": (?:stat [^:]{1,120}: )?(?:no such file or directory|executable file not found)/, /(?:\/bin\/(?:ba)?sh|sh|bash|exec)(?:: \d{1,4})?:? ([\w./-]{1,160}): (?:not found|no such file or directory)/i), {
    en: ({ values: [path = ''] }) => ({
        why: (0,words_text.t) `The app wants ${path}, and there is no such file in the Space. It may not be committed (see \`.gitignore\`), may be left out by this action’s inputs \`exclude\` or \`path\`, or may be written with other capital letters: on the Space they count, on Windows and macOS mostly not.`,
        fix: [
            {
                text: (0,words_text.t) `Open “Files” on the Space’s page: what is not listed there was not pushed. Compare the name letter by letter.`
            },
            {
                text: (0,words_text.t) `Commit the file, or correct the path. Write paths from the top of what is pushed (\`data/x.csv\`), never as on your own computer (\`C:\\Users\\…\`, \`/home/you/…\`).`
            },
            {
                text: (0,words_text.t) `What the app makes while it runs is gone after each restart. Let it make such files and folders when it starts.`
            }
        ]
    }),
    'zh-TW': ({ values: [path = ''] }) => ({
        why: (0,words_text.t) `app 需要 ${path}，但 Space 裡沒有。可能是沒有 commit（請看 \`.gitignore\`）、被這個 action 的輸入 \`exclude\` 或 \`path\` 排除，或大小寫不同：Space 上會區分大小寫，Windows 和 macOS 多半不會。`,
        fix: [
            { text: (0,words_text.t) `打開 Space 頁面的「Files」：沒有列在那裡的就是沒有推送。請逐字比對檔名。` },
            {
                text: (0,words_text.t) `把檔案 commit，或改正路徑。路徑要從推送內容的最上層寫起（\`data/x.csv\`），不要寫成自己電腦上的路徑（\`C:\\Users\\…\`、\`/home/you/…\`）。`
            },
            { text: (0,words_text.t) `app 執行時產生的檔案，重新啟動後就會消失。請讓 app 在啟動時自己建立這些檔案和資料夾。` }
        ]
    })
});
/** What the app reads. */
const fileCauses = [pointer, missingFile];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/hardware.ts


const memoryWords = {
    en: () => ({
        why: (0,words_text.t) `The app needed more memory than the Space’s hardware has (16 GB on the free one) and was stopped.`,
        fix: [
            {
                text: (0,words_text.t) `Load a smaller model, in half precision (\`torch_dtype=torch.float16\`) or quantized, and load it once, at the start, not at every request.`
            },
            { text: (0,words_text.t) `Start one worker only: each one holds its own copy of the model.` },
            {
                text: (0,words_text.t) `Or choose larger hardware: this action’s input \`hardware\`, or the Space’s Settings → Hardware. It costs money.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `app 需要的記憶體超過 Space 的硬體（免費方案是 16 GB），所以被停止了。`,
        fix: [
            {
                text: (0,words_text.t) `改用比較小、半精度（\`torch_dtype=torch.float16\`）或量化的模型，而且只在啟動時載入一次，不要每個請求都載入。`
            },
            { text: (0,words_text.t) `只啟動一個 worker：每個 worker 都會各自載入一份模型。` },
            {
                text: (0,words_text.t) `或選擇更大的硬體：用這個 action 的輸入 \`hardware\`，或到 Space 的 Settings → Hardware。這需要付費。`
            }
        ]
    })
};
/** As the Hub tells it; whatever else the log says, this ended the app. */
const evicted = cause('memory', last(/Memory limit exceeded|OOMKilled|Exit code: ?137|exit(?:ed with)? code:? 137|Workload evicted(?!.{0,40}storage)/i), memoryWords);
const killed = cause('memory', last(/^Killed$|: Killed$|\bCannot allocate memory|JavaScript heap out of memory|^(?:numpy\.\S{1,60})?MemoryError|DefaultCPUAllocator: (?:can't|not enough)/), memoryWords);
const gpuMemory = cause('gpu-memory', last(/CUDA out of memory|CUDA error: out of memory|cuda\.OutOfMemoryError|OutOfMemoryError: CUDA/i), {
    en: () => ({
        why: (0,words_text.t) `The model and what it works on do not fit into the memory of the graphics card (GPU).`,
        fix: [
            {
                text: (0,words_text.t) `Load the model in half precision (\`torch_dtype=torch.float16\`) or quantized, and make batches, images or texts smaller.`
            },
            {
                text: (0,words_text.t) `Or choose hardware with a larger card: this action’s input \`hardware\`, or the Space’s Settings → Hardware. It costs money.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `模型和要處理的資料放不進顯示卡（GPU）的記憶體。`,
        fix: [
            {
                text: (0,words_text.t) `用半精度（\`torch_dtype=torch.float16\`）或量化的方式載入模型，並減少每批的數量、圖片大小或文字長度。`
            },
            {
                text: (0,words_text.t) `或選擇顯示卡更大的硬體：用這個 action 的輸入 \`hardware\`，或到 Space 的 Settings → Hardware。這需要付費。`
            }
        ]
    })
});
const decorated = {
    language: 'text',
    lines: ['import spaces', '', '@spaces.GPU', 'def generate(prompt):', '    ...']
};
const zeroGpu = cause('zerogpu', last(/No @spaces\.GPU function detected/i), {
    en: () => ({
        why: (0,words_text.t) `The Space runs on ZeroGPU, which lends a graphics card (GPU) to one function at a time, and no function of the app asks for it.`,
        fix: [
            {
                text: (0,words_text.t) `Put \`@spaces.GPU\` above the function that needs the card, and import \`spaces\` before \`torch\`:`,
                block: decorated
            },
            {
                text: (0,words_text.t) `If the app needs no card, choose CPU hardware: \`hardware: cpu-basic\` in this action’s inputs, or the Space’s Settings → Hardware.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `Space 使用 ZeroGPU，它一次把顯示卡（GPU）借給一個函式，但 app 裡沒有任何函式要用它。`,
        fix: [
            {
                text: (0,words_text.t) `在需要顯示卡的函式上面加上 \`@spaces.GPU\`，並在 \`torch\` 之前 import \`spaces\`：`,
                block: decorated
            },
            {
                text: (0,words_text.t) `如果 app 不需要顯示卡，請選 CPU 硬體：在這個 action 的輸入設定 \`hardware: cpu-basic\`，或到 Space 的 Settings → Hardware。`
            }
        ]
    })
});
const zeroGpuOrder = cause('zerogpu-order', last(/CUDA has been initialized before importing the `?spaces`?|Low-level CUDA init reached|CUDA must not be initialized in the main process/i), {
    en: () => ({
        why: (0,words_text.t) `On ZeroGPU there is a graphics card (GPU) only inside functions that are marked with \`@spaces.GPU\`. The app touched it before, or outside of them.`,
        fix: [
            {
                text: (0,words_text.t) `Write \`import spaces\` as the first import, before \`torch\` and everything that uses it.`
            },
            { text: (0,words_text.t) `Let only marked functions do the work on the card:`, block: decorated }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `使用 ZeroGPU 時，只有標記了 \`@spaces.GPU\` 的函式裡才有顯示卡（GPU）。app 在那之前，或在那些函式以外就用到它了。`,
        fix: [
            { text: (0,words_text.t) `把 \`import spaces\` 寫在最前面，在 \`torch\` 和所有會用到它的套件之前。` },
            { text: (0,words_text.t) `只在有標記的函式裡使用顯示卡：`, block: decorated }
        ]
    })
});
const gpu = cause('gpu', last(/Found no NVIDIA driver|No CUDA GPUs are available|not compiled with CUDA|CUDA driver version is insufficient|libcuda\.so|libnvidia|no CUDA-capable device|Attempting to deserialize object on a CUDA device|CUDA error|CUDA (?:is )?not available|requires a GPU/i), {
    en: () => ({
        why: (0,words_text.t) `The code expects a graphics card (GPU) with NVIDIA’s driver. The Space’s hardware has none, or its driver does not fit the installed version of \`torch\`.`,
        fix: [
            {
                text: (0,words_text.t) `On CPU hardware, let the code use what is there, and load models with \`map_location="cpu"\`:`,
                block: { language: 'text', lines: ['device = "cuda" if torch.cuda.is_available() else "cpu"'] }
            },
            {
                text: (0,words_text.t) `Or choose hardware with a card: this action’s input \`hardware\`, or the Space’s Settings → Hardware. ZeroGPU (\`zero-a10g\`) is free for Gradio Spaces; the others cost money.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `程式需要顯示卡（GPU）和 NVIDIA 的驅動程式。Space 的硬體沒有顯示卡，或驅動程式和安裝的 \`torch\` 版本不合。`,
        fix: [
            {
                text: (0,words_text.t) `使用 CPU 硬體時，讓程式依照實際情況選擇，並用 \`map_location="cpu"\` 載入模型：`,
                block: { language: 'text', lines: ['device = "cuda" if torch.cuda.is_available() else "cpu"'] }
            },
            {
                text: (0,words_text.t) `或選擇有顯示卡的硬體：用這個 action 的輸入 \`hardware\`，或到 Space 的 Settings → Hardware。Gradio Space 可以免費使用 ZeroGPU（\`zero-a10g\`），其他的需要付費。`
            }
        ]
    })
});

/** Where the app asks for more machine than there is. */
const hardwareCauses = [gpuMemory, killed, zeroGpuOrder, gpu];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/libraries.ts


/** Which Debian package brings a library. */
const libraries = [
    [/^libGL\.so/, 'libgl1'],
    [/^libgthread|^libglib/, 'libglib2.0-0'],
    [/^libsndfile/, 'libsndfile1'],
    [/^libgomp/, 'libgomp1'],
    [/^libportaudio/, 'libportaudio2'],
    [/^libSM/, 'libsm6'],
    [/^libXext/, 'libxext6'],
    [/^libxcb/, 'libxcb1'],
    [/^libpq/, 'libpq5'],
    [/^libmagic/, 'libmagic1'],
    [/^libnss3/, 'libnss3']
];
/** The package that brings a library, or an empty line to fill in. */
function debianOf(library) {
    return libraries.find(([pattern]) => pattern.test(library))?.[1] ?? 'libNAME';
}
const systemLibrary = cause('system-library', last(/((?!libcuda|libcud|libnv)lib[\w.+-]{1,80}\.so[\w.]{0,20}): cannot open shared object file/, /cannot load library '?(lib[\w.+-]{1,80})/, /(lib(?:sndfile|magic|portaudio|zbar)\w{0,20}) (?:library )?not found/i), {
    en: ({ values: [library = ''] }) => ({
        why: (0,words_text.t) `A Python package needs the system library ${library}, and the Space’s Linux does not have it.`,
        fix: [
            {
                text: (0,words_text.t) `Name the system package that brings it in a file \`packages.txt\` at the top of the repository, one a line (in a Docker Space, install it with \`apt-get\` in the \`Dockerfile\`):`,
                block: { language: 'text', lines: [debianOf(library)] }
            },
            {
                text: (0,words_text.t) `For OpenCV there is an easier way: write \`opencv-python-headless\` in place of \`opencv-python\` in \`requirements.txt\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [library = ''] }) => ({
        why: (0,words_text.t) `有一個 Python 套件需要系統函式庫 ${library}，但 Space 的 Linux 裡沒有。`,
        fix: [
            {
                text: (0,words_text.t) `在儲存庫最上層的 \`packages.txt\` 寫上提供它的系統套件，一行一個（Docker Space 則在 \`Dockerfile\` 用 \`apt-get\` 安裝）：`,
                block: { language: 'text', lines: [debianOf(library)] }
            },
            {
                text: (0,words_text.t) `OpenCV 有更簡單的做法：在 \`requirements.txt\` 用 \`opencv-python-headless\` 取代 \`opencv-python\`。`
            }
        ]
    })
});
/** What packages expect of the system below them. */
const nativeCauses = [systemLibrary];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/packages.ts


/** What is installed under another name than it is imported by. */
const installedAs = {
    cv2: 'opencv-python-headless',
    PIL: 'pillow',
    sklearn: 'scikit-learn',
    skimage: 'scikit-image',
    yaml: 'pyyaml',
    bs4: 'beautifulsoup4',
    dotenv: 'python-dotenv',
    fitz: 'pymupdf',
    docx: 'python-docx',
    pptx: 'python-pptx',
    jwt: 'pyjwt',
    dateutil: 'python-dateutil',
    Crypto: 'pycryptodome',
    serial: 'pyserial',
    magic: 'python-magic',
    faiss: 'faiss-cpu',
    multipart: 'python-multipart',
    psycopg2: 'psycopg2-binary',
    MySQLdb: 'mysqlclient',
    sentence_transformers: 'sentence-transformers',
    huggingface_hub: 'huggingface-hub',
    google: 'google-genai',
    googleapiclient: 'google-api-python-client',
    telegram: 'python-telegram-bot',
    discord: 'discord.py',
    whisper: 'openai-whisper',
    attr: 'attrs',
    pkg_resources: 'setuptools<81',
    OpenSSL: 'pyopenssl',
    slugify: 'python-slugify',
    ffmpeg: 'ffmpeg-python'
};
/** The name to install; the name in the code where they do not differ. */
function packageOf(module) {
    const top = module.split('.')[0] ?? module;
    return Object.hasOwn(installedAs, top) ? (installedAs[top] ?? top) : top;
}
const moduleMissing = cause('module', last(/No module named ['"]?([\w.-]{1,120})/), {
    en: ({ values: [module = ''] }) => ({
        why: (0,words_text.t) `The app imports ${module}, and it is not installed. It comes with the package ${packageOf(module)}.`,
        fix: [
            {
                text: (0,words_text.t) `Add ${packageOf(module)} to \`requirements.txt\`, on a line of its own. In a Docker Space, see that the \`Dockerfile\` installs that file.`
            },
            {
                text: (0,words_text.t) `If ${module} is a file or folder of your own: see that it is committed, written with the same capital letters, and not left out by \`.gitignore\` or this action’s inputs \`exclude\` and \`path\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [module = ''] }) => ({
        why: (0,words_text.t) `app 要 import ${module}，但它沒有安裝。它來自套件 ${packageOf(module)}。`,
        fix: [
            {
                text: (0,words_text.t) `在 \`requirements.txt\` 加上 ${packageOf(module)}，單獨寫一行。如果是 Docker Space，請確認 \`Dockerfile\` 有安裝這個檔案。`
            },
            {
                text: (0,words_text.t) `如果 ${module} 是你自己的檔案或資料夾：確認它已經 commit、大小寫相同，而且沒有被 \`.gitignore\` 或這個 action 的輸入 \`exclude\`、\`path\` 排除。`
            }
        ]
    })
});
const nodeModule = cause('node-module', last(/Cannot find (?:module|package) '([^']{1,160})'/), {
    en: ({ values: [module = ''] }) => ({
        why: (0,words_text.t) `The app needs ${module}, and Node cannot find it: it is not installed, or the file is not there.`,
        fix: [
            {
                text: (0,words_text.t) `If it is a package: add it with \`npm install\` on your own computer and commit \`package.json\` and \`package-lock.json\`. What the running app needs must not stand under \`devDependencies\`.`
            },
            {
                text: (0,words_text.t) `If it is a path: see that the file is committed or that the \`Dockerfile\` builds it (\`RUN npm run build\`), and that the path is written with the same capital letters.`
            }
        ]
    }),
    'zh-TW': ({ values: [module = ''] }) => ({
        why: (0,words_text.t) `app 需要 ${module}，但 Node 找不到：可能沒有安裝，或檔案不存在。`,
        fix: [
            {
                text: (0,words_text.t) `如果是套件：在自己的電腦上用 \`npm install\` 加入，再 commit \`package.json\` 和 \`package-lock.json\`。執行時需要的套件不能放在 \`devDependencies\`。`
            },
            {
                text: (0,words_text.t) `如果是路徑：確認檔案已經 commit，或由 \`Dockerfile\` 建置出來（\`RUN npm run build\`），而且路徑的大小寫相同。`
            }
        ]
    })
});
const importName = cause('import-name', last(/cannot import name '([^']{1,100})' from (?:partially initialized module )?'([^']{1,100})'/, /module '([^']{1,100})' has no attribute '([^']{1,100})'/), {
    en: ({ values: [one = '', other = ''] }) => ({
        why: (0,words_text.t) `The package is installed, but in a version in which ${one} and ${other} do not go together: a name was added, renamed or taken away.`,
        fix: [
            {
                text: (0,words_text.t) `Find out with which version the code works (\`pip freeze\` on your own computer), and write exactly that one in \`requirements.txt\`, such as \`package==1.2.3\`. For Gradio it is \`sdk_version\` at the top of \`README.md\`.`
            },
            {
                text: (0,words_text.t) `See that no file of yours has the name of a package, such as \`openai.py\` or \`gradio.py\`: it would be imported in its place.`
            }
        ]
    }),
    'zh-TW': ({ values: [one = '', other = ''] }) => ({
        why: (0,words_text.t) `套件已經安裝，但它的版本裡 ${one} 和 ${other} 對不起來：有名稱是後來才加入、改名或移除的。`,
        fix: [
            {
                text: (0,words_text.t) `找出程式可以用的版本（在自己的電腦上執行 \`pip freeze\`），在 \`requirements.txt\` 寫明那個版本，例如 \`package==1.2.3\`。Gradio 的版本則是 \`README.md\` 開頭的 \`sdk_version\`。`
            },
            {
                text: (0,words_text.t) `確認你自己的檔案沒有和套件同名，例如 \`openai.py\` 或 \`gradio.py\`：那樣會 import 到你的檔案。`
            }
        ]
    })
});
const argument = cause('argument', last(/TypeError: ([\w.<>]{1,120})\(\) got an unexpected keyword argument '([^']{1,80})'/), {
    en: ({ values: [callee = '', name = ''] }) => ({
        why: (0,words_text.t) `The code gives ${callee} the argument ${name}, and the installed version of the package does not know it.`,
        fix: [
            {
                text: (0,words_text.t) `Find out with which version the code works (\`pip freeze\` on your own computer), and write exactly that one in \`requirements.txt\`. For Gradio it is \`sdk_version\` at the top of \`README.md\`.`
            },
            {
                text: (0,words_text.t) `Or follow the documentation of the version that is installed: the argument may have another name now.`
            }
        ]
    }),
    'zh-TW': ({ values: [callee = '', name = ''] }) => ({
        why: (0,words_text.t) `程式傳給 ${callee} 的參數 ${name}，目前安裝的套件版本不認得。`,
        fix: [
            {
                text: (0,words_text.t) `找出程式可以用的版本（在自己的電腦上執行 \`pip freeze\`），在 \`requirements.txt\` 寫明那個版本。Gradio 的版本則是 \`README.md\` 開頭的 \`sdk_version\`。`
            },
            { text: (0,words_text.t) `或依照目前版本的說明文件修改：這個參數可能已經改名。` }
        ]
    })
});
/** What the app imports. */
const packageCauses = [importName, moduleMissing, nodeModule, argument];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/rights.ts


const noWrite = cause('no-write', last(/PermissionError: \[Errno 13\] (?:[^:]{0,40}: )?['"]?([^'"]{1,200})['"]?/, /EACCES: permission denied, \w{1,20} '([^']{1,200})'/, /(?:PermissionError|OSError): \[Errno 30\] Read-only file system: ['"]([^'"]{1,200})/, /(?:cannot create directory|cannot touch|mkdir:?) ['‘]?([\w./-]{1,200})['’]?: (?:Permission denied|Read-only)/), {
    en: ({ values: [path = ''] }) => ({
        why: (0,words_text.t) `The app wants to write at ${path} and may not. A Docker Space runs as the user 1000, not as the administrator: it may write in its home folder and in \`/tmp\`, and mostly nowhere else. Many packages keep downloads in \`/.cache\` when they find no home.`,
        fix: [
            {
                text: (0,words_text.t) `Give the app a user with a home in the \`Dockerfile\`, and copy the files for that user:`,
                block: {
                    language: 'text',
                    lines: [
                        'RUN useradd -m -u 1000 user',
                        'USER user',
                        'ENV HOME=/home/user HF_HOME=/home/user/.cache/huggingface',
                        'WORKDIR $HOME/app',
                        'COPY --chown=user . $HOME/app'
                    ]
                }
            }
        ]
    }),
    'zh-TW': ({ values: [path = ''] }) => ({
        why: (0,words_text.t) `app 要寫入 ${path}，但沒有權限。Docker Space 是以使用者 1000 執行，不是管理員：通常只能寫入自己的家目錄和 \`/tmp\`。很多套件找不到家目錄時，會把下載的東西放到 \`/.cache\`。`,
        fix: [
            {
                text: (0,words_text.t) `在 \`Dockerfile\` 為 app 建立有家目錄的使用者，並以這個使用者複製檔案：`,
                block: {
                    language: 'text',
                    lines: [
                        'RUN useradd -m -u 1000 user',
                        'USER user',
                        'ENV HOME=/home/user HF_HOME=/home/user/.cache/huggingface',
                        'WORKDIR $HOME/app',
                        'COPY --chown=user . $HOME/app'
                    ]
                }
            }
        ]
    })
});
const shebang = { language: 'text', lines: ['#!/bin/sh'] };
const otherMachine = cause('other-machine', last(/exec format error/i), {
    en: () => ({
        why: (0,words_text.t) `The program was made for another kind of processor: Spaces run on x86-64 (\`linux/amd64\`), and images that were built on a newer Mac are for ARM. A start script says the same when its first line does not name its shell.`,
        fix: [
            {
                text: (0,words_text.t) `In the \`Dockerfile\`, begin with an image for \`linux/amd64\` (\`FROM --platform=linux/amd64 …\`), and download programs for x86-64 (\`amd64\`), not for \`arm64\`.`
            },
            {
                text: (0,words_text.t) `See that the file of a start script has no Windows line ends, and that its very first line is:`,
                block: shebang
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `這個程式是給另一種處理器用的：Space 使用 x86-64（\`linux/amd64\`），而在較新的 Mac 上建置的映像檔是 ARM。啟動用的指令檔第一行沒有指定 shell 時，也會出現同樣的訊息。`,
        fix: [
            {
                text: (0,words_text.t) `在 \`Dockerfile\` 使用 \`linux/amd64\` 的映像檔（\`FROM --platform=linux/amd64 …\`），下載程式時選 x86-64（\`amd64\`），不要選 \`arm64\`。`
            },
            { text: (0,words_text.t) `確認啟動用的指令檔沒有使用 Windows 的換行，而且第一行是：`, block: shebang }
        ]
    })
});
const diskWords = {
    en: () => ({
        why: (0,words_text.t) `The Space’s disk is full (50 GB on the free hardware): what the app downloads or writes does not fit.`,
        fix: [
            {
                text: (0,words_text.t) `Load smaller models, download only the files that are needed (\`allow_patterns\` of \`snapshot_download\`), and delete what is no longer needed.`
            },
            { text: (0,words_text.t) `A restart empties the disk again, but only until the same happens once more.` }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `Space 的磁碟滿了（免費硬體是 50 GB）：app 下載或寫入的東西放不下。`,
        fix: [
            {
                text: (0,words_text.t) `改用比較小的模型，只下載需要的檔案（\`snapshot_download\` 的 \`allow_patterns\`），並刪除不再需要的東西。`
            },
            { text: (0,words_text.t) `重新啟動會清空磁碟，但同樣的情況還是會再發生。` }
        ]
    })
};
/** As the Hub tells it; whatever else the log says, this ended the app. */
const evictedDisk = cause('disk', last(/Workload evicted.{0,60}storage|storage limit exceeded/i), diskWords);
const disk = cause('disk', last(/No space left on device|ENOSPC/), diskWords);
const notExecutable = cause('not-executable', last(/exec:? "?([\w./-]{1,160})"?: permission denied/i, /(?:\/bin\/(?:ba)?sh|sh|bash)(?:: (?:line )?\d{1,4})?: ([\w./-]{1,160}): Permission denied/, /spawn ([\w./-]{1,160}) EACCES/), {
    en: ({ values: [path = ''] }) => ({
        why: (0,words_text.t) `The Space starts ${path}, but the file is not marked as a program that may be run.`,
        fix: [
            {
                text: (0,words_text.t) `Mark it in git (on Windows there is no other way), or write \`RUN chmod +x\` with its name in the \`Dockerfile\`. Put the file’s name in place of \`start.sh\`:`,
                block: {
                    language: 'sh',
                    lines: ['git update-index --chmod=+x start.sh', 'git commit -m "Make start.sh executable"']
                }
            }
        ]
    }),
    'zh-TW': ({ values: [path = ''] }) => ({
        why: (0,words_text.t) `Space 要啟動 ${path}，但這個檔案沒有標記為可以執行。`,
        fix: [
            {
                text: (0,words_text.t) `在 git 裡標記（在 Windows 上只能這樣做），或在 \`Dockerfile\` 用 \`RUN chmod +x\` 加上檔名。請把 \`start.sh\` 換成實際的檔名：`,
                block: {
                    language: 'sh',
                    lines: ['git update-index --chmod=+x start.sh', 'git commit -m "Make start.sh executable"']
                }
            }
        ]
    })
});
/** What the app may not start, and cannot be started as. */
const programCauses = [otherMachine, notExecutable];
/** Where it cannot write. */
const writeCauses = [noWrite, disk];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/start.ts


const portLines = { language: 'yaml', lines: ['app_port: 8000'] };
const listensEn = (0,words_text.t) `Let the app listen on \`0.0.0.0\` (not \`127.0.0.1\` or \`localhost\`) and on port 7860. Gradio in a Docker Space: \`demo.launch(server_name="0.0.0.0", server_port=7860)\`; Streamlit: \`--server.address=0.0.0.0 --server.port=7860\`; uvicorn: \`--host 0.0.0.0 --port 7860\`.`;
const listensZh = (0,words_text.t) `讓 app 使用 \`0.0.0.0\`（不是 \`127.0.0.1\` 或 \`localhost\`）和 port 7860。在 Docker Space 裡，Gradio 用 \`demo.launch(server_name="0.0.0.0", server_port=7860)\`，Streamlit 用 \`--server.address=0.0.0.0 --server.port=7860\`，uvicorn 用 \`--host 0.0.0.0 --port 7860\`。`;
const otherPortEn = (0,words_text.t) `If a Docker Space must use another port, name it at the top of \`README.md\`, with the number that the app uses:`;
const otherPortZh = (0,words_text.t) `Docker Space 如果一定要用別的 port，請在 \`README.md\` 開頭寫上 app 實際使用的號碼：`;
const timeout = cause('timeout', last(/Launch timed out|workload was not healthy/i), {
    en: ({ values: [address] }) => ({
        why: (0,words_text.t) `Nothing answered within the time that Hugging Face waits (30 minutes unless the README says otherwise). ${address === undefined ? (0,words_text.t) `Either the app listens on another port or only on \`127.0.0.1\`, or it takes too long to start.` : (0,words_text.t) `By its log, the app listens on ${address}. A Space is asked on port 7860 (or \`app_port\`), and \`127.0.0.1\` is not reached from outside.`}`,
        fix: [
            { text: listensEn },
            { text: otherPortEn, block: portLines },
            {
                text: (0,words_text.t) `If it needs long to start, raise the time at the top of \`README.md\`, or let it answer first and load its model after that:`,
                block: { language: 'yaml', lines: ['startup_duration_timeout: 1h'] }
            }
        ]
    }),
    'zh-TW': ({ values: [address] }) => ({
        why: (0,words_text.t) `在等待的時間內（README 沒有另外設定時是 30 分鐘）沒有得到 app 的回應。${address === undefined ? (0,words_text.t) `可能是 app 使用別的 port，或只接受 \`127.0.0.1\` 的連線，也可能是啟動太久。` : (0,words_text.t) `從記錄看來，app 使用的是 ${address}。Hugging Face 連的是 port 7860（或 \`app_port\`），而 \`127.0.0.1\` 從外面連不到。`}`,
        fix: [
            { text: listensZh },
            { text: otherPortZh, block: portLines },
            {
                text: (0,words_text.t) `如果啟動需要比較久，可以在 \`README.md\` 開頭把時間調長，或讓 app 先開始回應，再載入模型：`,
                block: { language: 'yaml', lines: ['startup_duration_timeout: 1h'] }
            }
        ]
    })
});
const port = cause('port', last(/Cannot find empty port in range: ?(\d{1,5})/, /EADDRINUSE[^\d]{0,60}(?:[\d.]{1,20}:|:::)?(\d{2,5})/, /address already in use|EADDRINUSE/i, /(?:listen|bind)[^\n]{0,60}(?:EACCES|permission denied)[^\d\n]{0,40}(?:[\d.]{1,20}:|:::)?(\d{1,4})\b/i), {
    en: ({ values: [number] }) => ({
        why: (0,words_text.t) `The port ${number === undefined ? (0,words_text.t) `on which the app wants to listen` : number} is taken or not allowed. Mostly the app is started twice (a second \`launch()\`, a reloader, two workers), or something else in the container already uses that port.`,
        fix: [
            { text: (0,words_text.t) `Start the app once only, without \`reload\` or \`debug=True\`.` },
            { text: listensEn },
            { text: otherPortEn, block: portLines }
        ]
    }),
    'zh-TW': ({ values: [number] }) => ({
        why: (0,words_text.t) `app 要使用的 port${number === undefined ? [] : (0,words_text.t) ` ${number} `}已被占用，或不能使用。多半是 app 啟動了兩次（第二個 \`launch()\`、自動重新載入、兩個 worker），或容器裡有別的程式已經在用這個 port。`,
        fix: [
            { text: (0,words_text.t) `只啟動一次 app，不要用 \`reload\` 或 \`debug=True\`。` },
            { text: listensZh },
            { text: otherPortZh, block: portLines }
        ]
    })
});
const localhost = cause('localhost', last(/localhost is not accessible/i), {
    en: () => ({
        why: (0,words_text.t) `Gradio started, asked its own page for an answer and got none. Mostly an error that stands above it in the log broke that page: versions of \`gradio\`, \`pydantic\` or \`fastapi\` that do not fit together.`,
        fix: [
            {
                text: (0,words_text.t) `Write a newer \`sdk_version\` at the top of \`README.md\`, in quotes, and take exact versions of \`pydantic\`, \`fastapi\` and \`starlette\` out of \`requirements.txt\`.`
            },
            {
                text: (0,words_text.t) `In a Docker Space, use \`demo.launch(server_name="0.0.0.0", server_port=7860)\`, without \`share=True\`.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `Gradio 啟動之後連到自己的頁面，卻沒有得到回應。多半是記錄裡更前面的錯誤造成的：\`gradio\`、\`pydantic\`、\`fastapi\` 的版本不相容。`,
        fix: [
            {
                text: (0,words_text.t) `在 \`README.md\` 開頭改用新一點的 \`sdk_version\`（要加引號），並從 \`requirements.txt\` 拿掉 \`pydantic\`、\`fastapi\`、\`starlette\` 的固定版本。`
            },
            {
                text: (0,words_text.t) `在 Docker Space 使用 \`demo.launch(server_name="0.0.0.0", server_port=7860)\`，不要加 \`share=True\`。`
            }
        ]
    })
});
/** It runs, and the path that should prove it did not answer. The first value is the path, the second its status. */
const noAnswer = cause('no-answer', () => null, {
    en: ({ values: [path = '/', status] }) => ({
        title: 'The app runs, but did not answer as expected',
        what: (0,words_text.t) `The files are on the Space, and Hugging Face says that the app runs. But ${path}, the path in the input \`health-check\`, ${status === undefined ? (0,words_text.t) `gave no answer at all` : (0,words_text.t) `answered with ${status}`} until the time was over.`,
        why: status === undefined
            ? (0,words_text.t) `The run is green only when that path answers with a status from 200 to 299. No answer came: the app may still be starting, may be busy, or may listen on another port or only on \`127.0.0.1\`.`
            : /^5/.test(status)
                ? (0,words_text.t) `The run is green only when that path answers with a status from 200 to 299. A status from 500 on means that something in the app failed, or that it is not ready yet.`
                : (0,words_text.t) `The run is green only when that path answers with a status from 200 to 299. 404 means that the app has no such path; 401 or 403, that it wants a login there; 301 to 308, that the page has another address.`,
        fix: [
            {
                text: (0,words_text.t) `Open the app in the browser and add the path to its address. If another path is meant, correct the input \`health-check\`; \`/\` is the start page.`
            },
            { text: listensEn },
            {
                text: (0,words_text.t) `If the app needs long until it can answer, raise this action’s input \`wait-timeout\`, for example to \`40m\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [path = '/', status] }) => ({
        title: 'app 正在執行，但沒有正確回應',
        what: (0,words_text.t) `檔案已經送到 Space，Hugging Face 也顯示 app 正在執行。但輸入 \`health-check\` 指定的路徑 ${path}，在時間結束前${status === undefined ? (0,words_text.t) `一直沒有回應` : (0,words_text.t) `回應的是 ${status}`}。`,
        why: status === undefined
            ? (0,words_text.t) `這個路徑要回應 200 到 299 的狀態碼，執行才算成功。完全沒有回應，可能是 app 還在啟動、太忙，或使用別的 port、只接受 \`127.0.0.1\` 的連線。`
            : /^5/.test(status)
                ? (0,words_text.t) `這個路徑要回應 200 到 299 的狀態碼，執行才算成功。500 以上代表 app 裡有東西出錯，或還沒準備好。`
                : (0,words_text.t) `這個路徑要回應 200 到 299 的狀態碼，執行才算成功。404 代表 app 沒有這個路徑；401 或 403 代表需要登入；301 到 308 代表頁面在別的網址。`,
        fix: [
            {
                text: (0,words_text.t) `用瀏覽器打開 app，在網址後面加上這個路徑看看。如果應該是別的路徑，請改正輸入 \`health-check\`；\`/\` 是首頁。`
            },
            { text: listensZh },
            { text: (0,words_text.t) `如果 app 要很久才能回應，請把這個 action 的輸入 \`wait-timeout\` 調長，例如 \`40m\`。` }
        ]
    })
});

/** How an app does not get to the point where it answers. */
const startCauses = [port, localhost];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/platform.ts





const restart = { language: 'yaml', lines: ['with:', '  restart: true'] };
const flagged = cause('flagged', last(/Flagged as abusive|abuse-handler/i), {
    en: () => ({
        title: 'Hugging Face has stopped the Space',
        what: (0,words_text.t) `The files are on the Space, but Hugging Face does not let it run: it was flagged as abusive.`,
        why: (0,words_text.t) `An automatic check, or a person at Hugging Face, took the Space for something that its rules forbid. Typical are web proxies, tunnels, miners, remote desktops, and copies of such templates. A new push does not change it.`,
        fix: [
            {
                text: (0,words_text.t) `Open the Space’s page: it may say more. If nothing in it breaks the rules, write to [Hugging Face Support](https://huggingface.co/contact) and name the Space.`
            },
            { text: (0,words_text.t) `Do not push the same again to another Space: that may cost the account.` }
        ]
    }),
    'zh-TW': () => ({
        title: 'Hugging Face 停止了這個 Space',
        what: (0,words_text.t) `檔案已經送到 Space，但 Hugging Face 不允許它執行：它被標記為濫用（Flagged as abusive）。`,
        why: (0,words_text.t) `自動檢查或 Hugging Face 的人員，認為這個 Space 做了規定不允許的事。常見的是網頁代理、通道（tunnel）、挖礦、遠端桌面，或複製這類範本。再推送一次也不會改變。`,
        fix: [
            {
                text: (0,words_text.t) `打開 Space 的頁面，上面可能有更多說明。如果內容沒有違反規定，請聯絡 [Hugging Face Support](https://huggingface.co/contact)，並附上 Space 的名稱。`
            },
            { text: (0,words_text.t) `不要把同樣的內容推送到另一個 Space，否則帳號也可能被停用。` }
        ]
    })
}, 'none');
const paused = cause('paused', last(/^PAUSED$|"stage": ?"PAUSED"|\bspace (?:has been|is|was) paused/i), {
    en: () => ({
        title: 'The Space is paused',
        what: (0,words_text.t) `The files are on the Space, but it does not run: it is paused, and a push does not wake a paused Space.`,
        why: (0,words_text.t) `Somebody paused it under Settings, a workflow did, or Hugging Face did because of a limit of the account. It stays that way until its owner restarts it.`,
        fix: [
            { text: (0,words_text.t) `Let this action restart it, with its input \`restart\`:`, block: restart },
            { text: (0,words_text.t) `Or do it by hand: open the Space, Settings → “Restart this Space”.` },
            {
                text: (0,words_text.t) `If it is meant to stay paused, set the input \`wait: false\`, so that the run ends with the push.`
            }
        ]
    }),
    'zh-TW': () => ({
        title: 'Space 已暫停',
        what: (0,words_text.t) `檔案已經送到 Space，但它沒有執行：它是暫停的，而推送不會喚醒暫停的 Space。`,
        why: (0,words_text.t) `可能是有人在 Settings 按了暫停、某個工作流程暫停了它，或因為帳號的限制而被 Hugging Face 暫停。在擁有者重新啟動之前，它會一直維持這樣。`,
        fix: [
            { text: (0,words_text.t) `用這個 action 的輸入 \`restart\` 重新啟動它：`, block: restart },
            { text: (0,words_text.t) `或手動重新啟動：打開 Space，在 Settings 按「Restart this Space」。` },
            { text: (0,words_text.t) `如果本來就要讓它暫停，請設定輸入 \`wait: false\`，推送完成就結束執行。` }
        ]
    })
}, 'none');
const stopped = cause('stopped', last(/^(?:STOPPED|SLEEPING)$|\bspace (?:has been|is|was) (?:sleeping|stopped)/i), {
    en: () => ({
        title: 'The Space does not run: it sleeps or was stopped',
        what: (0,words_text.t) `The files are on the Space, but it did not start with them.`,
        why: (0,words_text.t) `The Space had nothing to do and was put to sleep, or it was stopped. A push should wake it; this time it did not.`,
        fix: [
            {
                text: (0,words_text.t) `Open the Space in the browser, which wakes it, or let this action restart it:`,
                block: restart
            }
        ]
    }),
    'zh-TW': () => ({
        title: 'Space 沒有執行：休眠中或已停止',
        what: (0,words_text.t) `檔案已經送到 Space，但它沒有用這些檔案啟動。`,
        why: (0,words_text.t) `Space 因為閒置而休眠，或已經被停止。推送通常會喚醒它，但這次沒有。`,
        fix: [{ text: (0,words_text.t) `用瀏覽器打開 Space，它就會醒來；也可以讓這個 action 重新啟動它：`, block: restart }]
    })
}, 'none');
const scheduling = cause('scheduling', last(/Scheduling failure|not enough hardware capacity/i), {
    en: () => ({
        why: (0,words_text.t) `Hugging Face had no machine of that kind free for the app. This is not a fault of your code.`,
        fix: [
            {
                text: (0,words_text.t) `Wait a few minutes, then restart the Space: Settings → “Restart this Space”, or this action’s input \`restart: true\`. Mostly it runs after the first try.`
            },
            {
                text: (0,words_text.t) `If it stays that way, choose other hardware (Settings → Hardware), or look at the service status.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `Hugging Face 當時沒有可用的這種機器。這不是你的程式的問題。`,
        fix: [
            {
                text: (0,words_text.t) `等幾分鐘再重新啟動 Space：在 Settings 按「Restart this Space」，或設定這個 action 的輸入 \`restart: true\`。通常第一次就會成功。`
            },
            { text: (0,words_text.t) `如果還是一樣，請換別的硬體（Settings → Hardware），或查看服務狀態。` }
        ]
    })
}, 'none');
const container = cause('container', last(/failed to create containerd task|failed to create shim task|containerd-shim/i), {
    en: () => ({
        why: (0,words_text.t) `The machine that should run the app could not start its container. That is mostly a passing cause of Hugging Face’s, not of your code.`,
        fix: [
            {
                text: (0,words_text.t) `Restart the Space: Settings → “Restart this Space”, or this action’s input \`restart: true\`. If that does not help, build it anew: “Factory rebuild”, or \`restart: factory\`.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `要執行 app 的機器無法啟動它的容器。這多半是 Hugging Face 暫時的問題，不是你的程式造成的。`,
        fix: [
            {
                text: (0,words_text.t) `重新啟動 Space：在 Settings 按「Restart this Space」，或設定這個 action 的輸入 \`restart: true\`。如果沒有用，就重新建置：按「Factory rebuild」，或設定 \`restart: factory\`。`
            }
        ]
    })
}, 'none');
/** What the Hub says of an app. It is believed before what the app says of itself. */
const toldCauses = [
    flagged,
    zeroGpu,
    evicted,
    evictedDisk,
    timeout,
    scheduling,
    paused,
    stopped
];
/** A container that cannot start says so in the Hub's words, and why in its own, which come first. */
const containerCauses = [container];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/syntax.ts


const syntax = cause('syntax', lines => {
    const error = last(/\b(?:SyntaxError|IndentationError|TabError): (.{1,160})/)(lines);
    const at = lines.findLastIndex(line => /\b(?:Syntax|Indentation|Tab)Error: /.test(line));
    const place = lines.slice(0, at).findLastIndex(line => /^\s*File "/.test(line));
    return error && { ...error, shown: place < 0 ? error.shown : lines.slice(place, at + 1) };
}, {
    en: ({ values: [said = ''] }) => ({
        why: (0,words_text.t) `Python cannot read the program: ${said}. Not a line of it has run.`,
        fix: [
            {
                text: (0,words_text.t) `Open the file at the line that is named, and look at the line above it too: mostly a bracket, a quote or a colon is missing, or blanks and tabs are mixed.`
            },
            {
                text: (0,words_text.t) `If the code runs on your own computer: it uses something newer than the Space’s Python. Set \`python_version\` at the top of \`README.md\`, in quotes.`
            }
        ]
    }),
    'zh-TW': ({ values: [said = ''] }) => ({
        why: (0,words_text.t) `Python 看不懂這個程式：${said}。程式一行都還沒有執行。`,
        fix: [
            { text: (0,words_text.t) `打開檔案看它指出的那一行，也看看上一行：多半是少了括號、引號或冒號，或混用了空格和 Tab。` },
            {
                text: (0,words_text.t) `如果在自己的電腦上可以執行，就是用到比 Space 的 Python 還新的語法。請在 \`README.md\` 開頭設定 \`python_version\`，要加引號。`
            }
        ]
    })
});
/** What Python cannot read. */
const syntaxCauses = [syntax];

;// CONCATENATED MODULE: ./src/diagnose/causes/app/index.ts









/** Every way in which an app's own log is known to say why it stopped; the first that it shows is told. */
const appCauses = [
    ...syntaxCauses,
    ...hardwareCauses,
    ...nativeCauses,
    ...packageCauses,
    ...accessCauses,
    ...startCauses,
    ...programCauses,
    ...fileCauses,
    ...writeCauses,
    ...containerCauses
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/running/app.ts













/** The machine could not start the container: what it says of the reason is not in the app's log. */
const machine = /containerd task|shim task|OCI runtime/i;
/** Stages that say no more than that the app does not run. */
const plainStages = new Set(['RUNTIME_ERROR', 'PAUSED', 'STOPPED', 'SLEEPING']);
/** The Hub's own sentence, or what takes its place in a pasted log. */
function told(finding, lines) {
    if (finding?.kind !== 'space-stage')
        return lines;
    return [finding.stage, ...spaceLines(finding.message ?? '')];
}
/** It runs and does not answer: where it listens is what tells why. */
function unanswered(path, status, lines) {
    const values = status === undefined ? [path] : [path, String(status)];
    const listening = addressLines(lines);
    const excerpt = shortened(listening.length > 0 ? listening : lastLines(lines));
    return { cause: noAnswer, values, excerpt };
}
/** What the Hub says of the app, with the lines of the log that belong to it. */
function byHub(cause, found, lines) {
    const shown = found.shown.filter(line => !plainStages.has(line));
    if (cause !== timeout)
        return { cause, values: found.values, excerpt: shortened(shown) };
    const listening = addressLines(lines);
    const address = addressIn(listening.at(-1));
    return {
        cause,
        values: address === undefined ? [] : [address],
        excerpt: shortened([...shown, ...(listening.length > 0 ? listening : lastLines(lines))])
    };
}
/** What the app's own log says, and where in the user's code. */
function byLog(lines) {
    const passages = runPassages(lines);
    const found = findCause(passages, appCauses);
    const crashed = passages.at(-1) ?? [];
    // What was printed after an exception was caught has no place in that exception.
    const passage = found !== null && found.passage === passages[0] ? found.passage : crashed;
    const place = placeOf(passage[ownFrameAt(passage)]);
    const shown = shortened(found?.shown ?? []);
    // Below an exception that was caught, the lines that decided stand for themselves.
    const telling = passage === crashed ? tellingLines(lines, 'run') : [];
    const excerpt = shown.every(line => telling.includes(line))
        ? telling
        : shortened([...new Set([...shown, ...telling])]);
    return {
        ...(found !== null && { cause: found.cause }),
        values: found?.values ?? [],
        ...(place !== undefined && { place }),
        excerpt
    };
}
function facts({ finding, http, text = '' }) {
    const all = spaceLines(text);
    const lines = lastStart(all);
    if (finding?.kind === 'no-answer')
        return unanswered(finding.path, finding.status, lines);
    if (http?.route === 'app')
        return unanswered(pathOf(http.url), http.status, lines);
    const said = told(finding, all);
    const hub = findCause([said], toldCauses) ?? findCause([said.filter(line => machine.test(line))], appCauses);
    if (hub !== null)
        return byHub(hub.cause, hub, lines);
    if (finding?.kind !== 'space-stage')
        return byLog(lines);
    const log = byLog(lines.length > 0 ? lines : spaceLines(finding.message ?? ''));
    const inMessage = log.cause === undefined ? findCause([told(finding, [])], appCauses) : null;
    return {
        ...log,
        ...(inMessage !== null && { cause: inMessage.cause, values: inMessage.values }),
        ...(!plainStages.has(finding.stage) && { stage: finding.stage })
    };
}
function pathOf(url) {
    return URL.canParse(url) ? new URL(url).pathname : '/';
}
const crash = {
    name: 'crash',
    find: () => null,
    ending: 'push',
    say: {
        en: () => ({
            why: (0,words_text.t) `The app stopped by itself after it was started. The last lines of its log say why.`,
            fix: [
                {
                    text: (0,words_text.t) `Open the Space’s page and choose “Logs”, then “Container”. The last lines are the ones that count.`
                },
                {
                    text: (0,words_text.t) `Correct what the last error names. If it is a key or a setting that is missing, set it with this action’s inputs \`secrets\` and \`variables\`, or in the Space under Settings → Variables and secrets.`
                },
                {
                    text: (0,words_text.t) `Start the app on your own computer in a fresh copy of the repository (\`git clone\`): what is missing there is missing on the Space too. If nothing needs to change, choose Settings → “Restart this Space”.`
                }
            ]
        }),
        'zh-TW': () => ({
            why: (0,words_text.t) `app 啟動之後自己停止了。原因在它的記錄的最後幾行。`,
            fix: [
                { text: (0,words_text.t) `打開 Space 的頁面，按「Logs」再選「Container」，看最後幾行。` },
                {
                    text: (0,words_text.t) `改正最後一個錯誤指出的地方。如果是缺少金鑰或設定，請用這個 action 的輸入 \`secrets\` 和 \`variables\` 設定，或到 Space 的 Settings → Variables and secrets 加上。`
                },
                {
                    text: (0,words_text.t) `在自己的電腦上，用重新下載的儲存庫（\`git clone\`）啟動 app：在那裡缺少的，Space 上也會缺少。如果不需要修改，就在 Settings 按「Restart this Space」。`
                }
            ]
        })
    }
};
const usual = {
    en: {
        title: 'The Space was built, but the app does not run',
        what: (0,words_text.t) `The files are on the Space and the build went well, but the app did not start or stopped again.`,
        place: ({ file, line }) => (0,words_text.t) ` It happened in ${file}, line ${line}.`,
        stage: (stage) => (0,words_text.t) ` Hugging Face calls the state of the Space ${stage}.`
    },
    'zh-TW': {
        title: 'Space 建置成功，但 app 無法執行',
        what: (0,words_text.t) `檔案已經送到 Space，建置也成功了，但 app 沒有啟動，或啟動後又停止。`,
        place: ({ file, line }) => (0,words_text.t) `發生的位置是 ${file} 的第 ${line} 行。`,
        stage: (stage) => (0,words_text.t) `Hugging Face 把 Space 目前的狀態稱為 ${stage}。`
    }
};
function advise({ cause = crash, values, place, excerpt, stage }, language, run) {
    const words = usual[language];
    const { title = words.title, what = words.what, why, fix } = cause.say[language]({ values }, run);
    const [first, ...rest] = fix;
    return {
        title,
        what,
        why: [
            ...why,
            ...(place === undefined ? [] : words.place(place)),
            ...(stage === undefined ? [] : words.stage(stage))
        ],
        ...excerptOf(excerpt),
        steps: [first, ...rest, ...endingSteps(cause.ending, language)],
        links: links(run, language, 'space', 'configDocs', 'status', 'forum')
    };
}
const app_appFailed = diagnosis({
    id: 'app-failed',
    signs: appFailed,
    when: ({ id, evidence }) => (id === 'app-failed' ? facts(evidence) : null),
    say: {
        en: (found, run) => advise(found, 'en', run),
        'zh-TW': (found, run) => advise(found, 'zh-TW', run)
    }
});

;// CONCATENATED MODULE: ./src/diagnose/causes/build/compile.ts


const compile_named = [
    /Failed building wheel for ([\w.-]{1,80})/,
    /Failed to build (?:installable wheels for some pyproject\.toml based projects \()?[`']?([\w.-]{1,80})/i,
    /Could not build wheels for ([\w.-]{1,80})/
];
const unnamed = [
    /error: (?:metadata-generation-failed|legacy-install-failure)/,
    /Encountered error while (?:trying to install|generating) package/i,
    /error: command '[^']{1,200}' failed/
];
const compilerError = /fatal error: |error: command '|\bnot found\b.{0,80}|Python\.h|executable not found|can't find Rust|Could NOT find|CMake Error|ModuleNotFoundError|^\s*(?:╰─> )?(?:\w{1,60}\.)*\w{1,60}Error: /;
/** A package's own set-up program wants another package before any is installed. */
const needsFirst = cause('needs-another-first', lines => {
    const failing = lines.some(line => /metadata-generation|Getting requirements to build|build_wheel|egg_info|setup\.py/.test(line));
    return failing
        ? first([/ModuleNotFoundError: No module named '([\w.]{1,80})'/], /metadata-generation-failed|Failed to build/)(lines)
        : null;
}, {
    en: ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `A package in \`requirements.txt\` cannot be set up without ${name}, which is not there yet: pip prepares all packages before it installs the first.`,
        fix: [
            {
                text: (0,words_text.t) `Write what must be there first into a file \`pre-requirements.txt\` beside \`requirements.txt\`: it is installed before (\`distutils\` and \`pkg_resources\` come from \`setuptools<81\`).`
            },
            {
                text: (0,words_text.t) `Or take a version of the package that can be installed as it is. Packages such as \`flash-attn\` publish ready-made files (\`.whl\`) whose address can stand in \`requirements.txt\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `\`requirements.txt\` 裡有一個套件在安裝前就需要 ${name}，但當時它還沒裝好：pip 會先準備所有套件，才開始安裝。`,
        fix: [
            {
                text: (0,words_text.t) `把要先裝好的套件寫在 \`pre-requirements.txt\`，放在 \`requirements.txt\` 旁邊，它會先被安裝（\`distutils\` 和 \`pkg_resources\` 來自 \`setuptools<81\`）。`
            },
            {
                text: (0,words_text.t) `或改用可以直接安裝的版本。像 \`flash-attn\` 這樣的套件有提供做好的檔案（\`.whl\`），可以把它的網址寫在 \`requirements.txt\`。`
            }
        ]
    })
});
const compile = cause('compile', lines => first(compile_named, compilerError)(lines) ?? first(unnamed, compilerError)(lines), {
    en: ({ values: [name] }) => ({
        why: (0,words_text.t) `${name === undefined ? (0,words_text.t) `A package` : (0,words_text.t) `The package ${name}`} comes without a ready-made file for this Python, so it had to be built from its source code, and that failed. Mostly a compiler or a library of the system is missing, or the version is too old for the Python in use.`,
        fix: [
            {
                text: (0,words_text.t) `Try a newer version of the package in \`requirements.txt\`, or an older Python (\`python_version\` at the top of \`README.md\`, in quotes), so that a ready-made file is found.`
            },
            {
                text: (0,words_text.t) `If it must be built: name the system packages that it needs in a file \`packages.txt\`, one a line. In a Docker Space, install them with \`apt-get\` before pip. A missing \`pg_config\` comes from \`libpq-dev\`, a missing \`Python.h\` from \`python3-dev\`.`,
                block: { language: 'text', lines: ['build-essential', 'cmake', 'pkg-config'] }
            }
        ]
    }),
    'zh-TW': ({ values: [name] }) => ({
        why: (0,words_text.t) `${name === undefined ? (0,words_text.t) `有一個套件` : (0,words_text.t) `套件 ${name} `}沒有提供這個 Python 版本可以直接用的檔案，只好從原始碼建置，結果失敗了。多半是缺少編譯器或系統函式庫，或套件的版本太舊，不支援目前的 Python。`,
        fix: [
            {
                text: (0,words_text.t) `試試在 \`requirements.txt\` 改用新一點的版本，或改用舊一點的 Python（\`README.md\` 開頭的 \`python_version\`，要加引號），讓 pip 找得到做好的檔案。`
            },
            {
                text: (0,words_text.t) `如果一定要建置：把需要的系統套件寫在 \`packages.txt\`，一行一個。Docker Space 則在 pip 之前用 \`apt-get\` 安裝。缺少 \`pg_config\` 要裝 \`libpq-dev\`，缺少 \`Python.h\` 要裝 \`python3-dev\`。`,
                block: { language: 'text', lines: ['build-essential', 'cmake', 'pkg-config'] }
            }
        ]
    })
});
const apt = cause('apt-package', first([
    /E: Unable to locate package ([^\s]{1,120})/,
    /E: Package '([^']{1,120})' has no installation candidate/,
    /E: Couldn't find any package by (?:glob|regex) '([^']{1,120})'/,
    /E: Version '[^']{1,80}' for '([^']{1,120})' was not found/
]), {
    en: ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `The system package ${name} does not exist under that name in the Linux version that the Space is built on (Debian).`,
        fix: [
            {
                text: (0,words_text.t) `Correct the name in \`packages.txt\` (or after \`apt-get install\` in the \`Dockerfile\`). Names are looked up at [packages.debian.org](https://packages.debian.org); since Debian 13, for example, \`libgl1-mesa-glx\` is called \`libgl1\`.`
            },
            {
                text: (0,words_text.t) `\`packages.txt\` holds system packages only, one a line, without comments. Python packages belong into \`requirements.txt\`. In a \`Dockerfile\`, \`apt-get update\` must stand in the same \`RUN\` before \`apt-get install\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `Space 使用的 Linux 版本（Debian）裡，沒有名稱是 ${name} 的系統套件。`,
        fix: [
            {
                text: (0,words_text.t) `改正 \`packages.txt\`（或 \`Dockerfile\` 裡 \`apt-get install\` 後面）的名稱。名稱可以到 [packages.debian.org](https://packages.debian.org) 查；例如從 Debian 13 開始，\`libgl1-mesa-glx\` 改名為 \`libgl1\`。`
            },
            {
                text: (0,words_text.t) `\`packages.txt\` 只放系統套件，一行一個，不要有註解；Python 套件要寫在 \`requirements.txt\`。在 \`Dockerfile\` 裡，\`apt-get update\` 要寫在同一個 \`RUN\` 的 \`apt-get install\` 前面。`
            }
        ]
    })
});
const aptSource = cause('apt-source', first([
    /E: The repository '([^']{1,200})' does not have a Release file/,
    /E: The repository '([^']{1,200})' (?:is not signed|no longer has)/,
    /E: Failed to fetch ([^\s]{1,200})/
]), {
    en: ({ values: [source = ''] }) => ({
        why: (0,words_text.t) `The Linux packages could not be read from ${source}. Mostly the base image is so old that its packages were moved to an archive; now and then the server has a bad hour.`,
        fix: [
            {
                text: (0,words_text.t) `Write a newer base image in the first line of the \`Dockerfile\`, such as \`FROM python:3.12-slim\`.`
            },
            { text: (0,words_text.t) `If the image is new, build once more: Settings → “Factory rebuild” in the Space.` }
        ]
    }),
    'zh-TW': ({ values: [source = ''] }) => ({
        why: (0,words_text.t) `無法從 ${source} 讀取 Linux 套件。多半是基底映像檔太舊，它的套件已經移到封存區；偶爾是伺服器暫時有問題。`,
        fix: [
            { text: (0,words_text.t) `在 \`Dockerfile\` 的第一行改用新一點的基底映像檔，例如 \`FROM python:3.12-slim\`。` },
            { text: (0,words_text.t) `如果映像檔是新的，就再建置一次：在 Space 的 Settings 按「Factory rebuild」。` }
        ]
    })
});
/** What is compiled and what comes from the system. */
const compileCauses = [apt, aptSource, needsFirst, compile];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/command.ts


const command = cause('no-such-command', first([
    /(?:\/bin\/(?:ba)?sh|sh|bash): (?:line )?(?:\d{1,4}: )?([\w./-]{1,120}): (?:command )?not found/,
    /exec: "([^"]{1,120})": executable file not found/
]), {
    en: ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `The \`Dockerfile\` runs ${name}, and the image has no such program.`,
        fix: [
            {
                text: (0,words_text.t) `Install it in a \`RUN\` line before, or begin with an image that has it. \`slim\` and \`alpine\` images come without \`git\`, \`curl\`, \`wget\` and compilers.`,
                block: {
                    language: 'text',
                    lines: ['RUN apt-get update && apt-get install -y --no-install-recommends git curl']
                }
            }
        ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `\`Dockerfile\` 要執行 ${name}，但映像檔裡沒有這個程式。`,
        fix: [
            {
                text: (0,words_text.t) `在它之前用 \`RUN\` 安裝，或改用已經有這個程式的映像檔。\`slim\` 和 \`alpine\` 映像檔沒有 \`git\`、\`curl\`、\`wget\` 和編譯器。`,
                block: {
                    language: 'text',
                    lines: ['RUN apt-get update && apt-get install -y --no-install-recommends git curl']
                }
            }
        ]
    })
});
const notRoot = cause('build-permission', first([
    /E: Could not open lock file .{0,120}Permission denied|are you root\?|List directory [^\s]{1,120} is missing/,
    /(?:cannot create directory|cannot touch|cannot open) ['‘]([^'’]{1,200})['’]: Permission denied/,
    /PermissionError: \[Errno 13\] Permission denied: '([^']{1,200})'/,
    /([\w./-]{1,200}): Permission denied\b/
]), {
    en: ({ values: [path] }) => ({
        why: (0,words_text.t) `A command of the \`Dockerfile\` may not write${path === undefined ? [] : (0,words_text.t) ` or run ${path}`}: after the line \`USER\`, commands no longer run as the administrator.`,
        fix: [
            {
                text: (0,words_text.t) `Install system packages before the line \`USER\`. Give copied files to the user, and make scripts executable:`,
                block: { language: 'text', lines: ['COPY --chown=user . $HOME/app', 'RUN chmod +x start.sh'] }
            }
        ]
    }),
    'zh-TW': ({ values: [path] }) => ({
        why: (0,words_text.t) `\`Dockerfile\` 的一個指令沒有權限寫入${path === undefined ? [] : (0,words_text.t) `或執行 ${path}`}：在 \`USER\` 那行之後，指令就不再以管理員身分執行。`,
        fix: [
            {
                text: (0,words_text.t) `系統套件要在 \`USER\` 那行之前安裝。把複製進來的檔案交給該使用者，並讓指令檔可以執行：`,
                block: { language: 'text', lines: ['COPY --chown=user . $HOME/app', 'RUN chmod +x start.sh'] }
            }
        ]
    })
});
/** What a shell says of a command; said along with more telling errors, too. */
const commandCauses = [command, notRoot];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/dockerfile.ts


const dockerfile_syntax = cause('dockerfile-syntax', first([
    /dockerfile parse error (?:on )?line (\d{1,6}): (.{1,200})/i,
    /Dockerfile parse error.{0,40}?(\d{1,6}): (.{1,200})/i,
    /(?:the|file|dockerfile)[^.]{0,40}(?:cannot be empty|with no instructions)/i,
    /failed to (?:process|parse) "?.{1,200}(?:unexpected end of statement|syntax error)/i
], /^\s*\d{1,6} \| >>> /), {
    en: ({ values: [line, said] }) => ({
        why: line === undefined || said === undefined
            ? (0,words_text.t) `The \`Dockerfile\` is not written as Docker expects it, so nothing was built.`
            : (0,words_text.t) `Docker cannot read line ${line} of the \`Dockerfile\`: ${said}.`,
        fix: [
            {
                text: (0,words_text.t) `Correct that line or the one above it. A command that goes on in the next line must end with a backslash (\`\\\`), not a slash, with nothing after it; each other line begins with a word such as \`RUN\`, \`COPY\` or \`CMD\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [line, said] }) => ({
        why: line === undefined || said === undefined
            ? (0,words_text.t) `\`Dockerfile\` 的寫法 Docker 看不懂，所以沒有開始建置。`
            : (0,words_text.t) `Docker 看不懂 \`Dockerfile\` 的第 ${line} 行：${said}。`,
        fix: [
            {
                text: (0,words_text.t) `改正那一行或它的上一行。指令要接到下一行時，行尾要用反斜線（\`\\\`）而不是斜線，而且後面不能有任何字；其他每一行都要以 \`RUN\`、\`COPY\`、\`CMD\` 這類的字開頭。`
            }
        ]
    })
});
const unquotedPython = cause('unquoted-python', first([/(python:3\.1)(?:-[\w.]{1,30})?: (?:failed to resolve .{0,200})?not found/]), {
    en: () => ({
        why: (0,words_text.t) `The build looked for Python 3.1, which nobody has. Without quotes, \`python_version: 3.10\` is the number 3.1.`,
        fix: [
            {
                text: (0,words_text.t) `Put the version in quotes at the top of \`README.md\`, or give the line to this action as its input \`card\`:`,
                block: { language: 'yaml', lines: ['python_version: "3.10"'] }
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `建置時要找的是 Python 3.1，而這個版本並不存在。沒有加引號的 \`python_version: 3.10\` 會變成數字 3.1。`,
        fix: [
            {
                text: (0,words_text.t) `在 \`README.md\` 開頭把版本加上引號，或把這一行交給這個 action 的輸入 \`card\`：`,
                block: { language: 'yaml', lines: ['python_version: "3.10"'] }
            }
        ]
    })
});
const baseImage = cause('base-image', first([
    /failed to resolve source metadata for ([^\s:]{1,200}:[\w.-]{1,120})/i,
    /(?:--> ERROR: |failed to solve: )([\w./-]{1,200}:[\w.-]{1,120})(?:@sha256:[0-9a-f]{64})?: (?:not found|pull access denied|manifest unknown)/i,
    /manifest for ([^\s]{1,200}) not found/i,
    /pull access denied(?: for ([^\s,]{1,200}))?/i,
    /manifest unknown/i
]), {
    en: ({ values: [image] }) => ({
        why: (0,words_text.t) `${image === undefined ? (0,words_text.t) `The base image` : (0,words_text.t) `The base image ${image}`} does not exist, or it is not open to everyone. It is named after \`FROM\` in the \`Dockerfile\`; in a Gradio Space it follows from \`python_version\` in \`README.md\`.`,
        fix: [
            {
                text: (0,words_text.t) `Look for the right name and tag on [hub.docker.com](https://hub.docker.com) and correct it. A \`python_version\` must be one that exists and stand in quotes, such as \`"3.12"\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [image] }) => ({
        why: (0,words_text.t) `${image === undefined ? (0,words_text.t) `基底映像檔` : (0,words_text.t) `基底映像檔 ${image} `}不存在，或不是公開的。它寫在 \`Dockerfile\` 的 \`FROM\` 後面；Gradio Space 則由 \`README.md\` 的 \`python_version\` 決定。`,
        fix: [
            {
                text: (0,words_text.t) `到 [hub.docker.com](https://hub.docker.com) 查正確的名稱和標籤並改正。\`python_version\` 要是存在的版本，而且要加引號，例如 \`"3.12"\`。`
            }
        ]
    })
});
const copySource = cause('copy-source', first([
    /failed to (?:calculate checksum|compute cache key)[^"]{0,300}"([^"]{1,200})": not found/i,
    /(?:COPY|ADD) failed: (?:file not found in build context or excluded by \.dockerignore: )?(?:stat|lstat) ([^\s:]{1,200})/i,
    /lstat (?:\/var\/lib\/[^\s]{1,120}\/)?([^\s:]{1,200}): no such file/i,
    /(?:ERROR: |failed to solve: )"([^"]{1,200})": not found/i,
    /(?:COPY|ADD) failed: .{0,80}?(forbidden path outside the build context[^\s]{0,20})/i,
    /Could not open requirements file: .{0,80}'([^']{1,200})'/
], /^\s*\d{1,6} \| >>> |No such file or directory: '/), {
    en: ({ values: [path = ''] }) => ({
        why: (0,words_text.t) `The build needs ${path}, and the Space has no such file. It may not be committed (see \`.gitignore\`), may be written with other capital letters, may be left out by this action’s inputs \`exclude\` or \`path\`, or may be named in \`.dockerignore\`.`,
        fix: [
            {
                text: (0,words_text.t) `Open “Files” on the Space’s page: what is not listed there was not pushed. Compare the name letter by letter.`
            },
            {
                text: (0,words_text.t) `Commit the file, or correct the path in the \`Dockerfile\`. Paths start at the top of what is pushed (the folder in the input \`path\`, when it is set), and \`..\` leads nowhere.`
            },
            {
                text: (0,words_text.t) `What is made by a command first, such as a \`dist\` folder, must be built in the \`Dockerfile\` (\`RUN npm run build\`) or committed.`
            }
        ]
    }),
    'zh-TW': ({ values: [path = ''] }) => ({
        why: (0,words_text.t) `建置時需要 ${path}，但 Space 上沒有這個檔案。可能是沒有 commit（請看 \`.gitignore\`）、大小寫不同、被這個 action 的輸入 \`exclude\` 或 \`path\` 排除，或寫在 \`.dockerignore\` 裡。`,
        fix: [
            { text: (0,words_text.t) `打開 Space 頁面的「Files」：沒有列在那裡的就是沒有推送。請逐字比對檔名。` },
            {
                text: (0,words_text.t) `把檔案 commit，或改正 \`Dockerfile\` 裡的路徑。路徑從推送內容的最上層算起（有設定輸入 \`path\` 的話，就是那個資料夾），不能用 \`..\`。`
            },
            {
                text: (0,words_text.t) `需要先執行指令才會產生的檔案，例如 \`dist\` 資料夾，要在 \`Dockerfile\` 裡建置（\`RUN npm run build\`），或直接 commit。`
            }
        ]
    })
});
/** How a Dockerfile fails. */
const dockerfileCauses = [dockerfile_syntax, unquotedPython, baseImage, copySource];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/package-index.ts


/** pip, when it finds nothing to install; it names the versions that it could have taken. */
const noVersion = /Could not find a version that satisfies the requirement ([^\s(]{1,120})(?: \(from versions: ([^)]{0,4000}))?/;
const sdkVersion = cause('sdk-version', lines => {
    // Only the Hub's own command asks for Gradio with these extras, in the version that the README names.
    const failed = first([/satisfies the requirement (gradio\[[^\s(]{1,80})/i])(lines);
    const command = lines.some(line => /pip install .{0,200}gradio\[/.test(line));
    return failed ?? (command ? first([/satisfies the requirement (gradio==[^\s(]{1,40})/i])(lines) : null);
}, {
    en: ({ values: [requirement = ''] }) => ({
        why: (0,words_text.t) `There is no version of Gradio like the one that \`sdk_version\` at the top of \`README.md\` asks for (${requirement}).`,
        fix: [
            {
                text: (0,words_text.t) `Write a version there that exists, in quotes, or take the line away to get the newest one. All versions are listed at [pypi.org](https://pypi.org/project/gradio/#history).`
            }
        ]
    }),
    'zh-TW': ({ values: [requirement = ''] }) => ({
        why: (0,words_text.t) `\`README.md\` 開頭的 \`sdk_version\` 指定的 Gradio 版本不存在（${requirement}）。`,
        fix: [
            {
                text: (0,words_text.t) `改成存在的版本並加上引號，或拿掉這一行，就會使用最新版。所有版本都列在 [pypi.org](https://pypi.org/project/gradio/#history)。`
            }
        ]
    })
});
/** The index could not be reached, and pip then says that nothing is there. */
const unreachable = cause('index-unreachable', lines => {
    const retried = first([
        /Retrying \(Retry\(total=0|(?:NewConnectionError|NameResolutionError|ReadTimeoutError|Max retries exceeded)/
    ])(lines);
    const failed = lines.find(line => /from versions: none|No matching distribution|ReadTimeoutError|Max retries/.test(line));
    const shown = [...new Set([...(retried?.shown ?? []), failed ?? ''])];
    return retried === null || failed === undefined ? null : { values: [], shown };
}, {
    en: () => ({
        why: (0,words_text.t) `While the packages were being installed, the server that they come from could not be reached. Your files need not be wrong.`,
        fix: [
            {
                text: (0,words_text.t) `Wait a few minutes and build once more: in the Space, Settings → “Factory rebuild”, or run this action with its input \`restart: factory\`.`
            },
            {
                text: (0,words_text.t) `If it fails again, look at the addresses in \`requirements.txt\` (\`--index-url\`, \`git+https://…\`): each must be open to everyone.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `安裝套件時，連不到存放套件的伺服器。你的檔案不一定有錯。`,
        fix: [
            {
                text: (0,words_text.t) `等幾分鐘再建置一次：在 Space 的 Settings 按「Factory rebuild」，或執行這個 action 並設定輸入 \`restart: factory\`。`
            },
            {
                text: (0,words_text.t) `如果還是失敗，請檢查 \`requirements.txt\` 裡的網址（\`--index-url\`、\`git+https://…\`）：每個都要是任何人都能存取的。`
            }
        ]
    })
}, 'none');
const noSuchVersion = cause('no-such-version', lines => {
    const match = first([noVersion])(lines);
    return match === null || match.values.length < 2 || /^none$/i.test(match.values[1] ?? '')
        ? null
        : { ...match, values: match.values.slice(0, 1) };
}, {
    en: ({ values: [requirement = ''] }) => ({
        why: (0,words_text.t) `pip looked for ${requirement}. The package exists, but not in that version, or not for this Python and this kind of machine.`,
        fix: [
            {
                text: (0,words_text.t) `Look the package up on [pypi.org](https://pypi.org) and write a version in \`requirements.txt\` that exists. The line in the build log names those that pip could have taken.`
            },
            {
                text: (0,words_text.t) `If the version exists there, it was made for another Python: see \`python_version\` at the top of \`README.md\` (in quotes), or the first line of the \`Dockerfile\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [requirement = ''] }) => ({
        why: (0,words_text.t) `pip 要找的是 ${requirement}。這個套件存在，但沒有這個版本，或這個版本不支援目前的 Python 或機器。`,
        fix: [
            {
                text: (0,words_text.t) `到 [pypi.org](https://pypi.org) 查這個套件，在 \`requirements.txt\` 改成存在的版本。建置記錄裡的那一行也列出了可以用的版本。`
            },
            {
                text: (0,words_text.t) `如果那裡有這個版本，代表它支援的是別的 Python：請看 \`README.md\` 開頭的 \`python_version\`（要加引號），或 \`Dockerfile\` 的第一行。`
            }
        ]
    })
});
const noSuchPackage = cause('no-such-package', first([
    noVersion,
    /No matching distribution found for ([^\s(]{1,120})/i,
    /Because ([^\s]{1,120}) was not found in the package registry/,
    /ResolvePackageNotFound:? ?-? ?([^\s]{0,120})/
]), {
    en: ({ values: [requirement = ''] }) => ({
        why: (0,words_text.t) `There is no package of the name ${requirement} to install. Mostly the name is misspelt, or it is the name that the code imports: \`cv2\` is installed as \`opencv-python-headless\`, \`sklearn\` as \`scikit-learn\`. What comes with Python itself (\`os\`, \`json\`, …) is not installed at all.`,
        fix: [
            {
                text: (0,words_text.t) `Look the package up on [pypi.org](https://pypi.org), and correct or remove the line in \`requirements.txt\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [requirement = ''] }) => ({
        why: (0,words_text.t) `找不到名稱是 ${requirement} 的套件。多半是名稱打錯，或寫成程式裡 import 的名稱：\`cv2\` 要裝 \`opencv-python-headless\`，\`sklearn\` 要裝 \`scikit-learn\`。Python 內建的（\`os\`、\`json\`……）不需要安裝。`,
        fix: [
            {
                text: (0,words_text.t) `到 [pypi.org](https://pypi.org) 查正確的名稱，改正或刪除 \`requirements.txt\` 裡的這一行。`
            }
        ]
    })
});
const invalidRequirement = cause('invalid-requirement', first([/Invalid requirement:? ['"]?([^'"]{1,120})/i, /Expected (?:end or semicolon|package name) .{0,200}/], /^\s*\(from line \d+|\^/), {
    en: ({ values: [line] }) => ({
        why: line === undefined
            ? (0,words_text.t) `A line of \`requirements.txt\` is not written as pip expects it.`
            : (0,words_text.t) `pip cannot read this line of \`requirements.txt\`: ${line}.`,
        fix: [
            {
                text: (0,words_text.t) `Write one package a line, such as \`pandas\` or \`pandas==2.2.3\` (two equal signs), and nothing else: no \`pip install\`, no commas, no \`import\`. Save the file as plain UTF-8 text.`
            }
        ]
    }),
    'zh-TW': ({ values: [line] }) => ({
        why: line === undefined
            ? (0,words_text.t) `\`requirements.txt\` 有一行的寫法 pip 看不懂。`
            : (0,words_text.t) `pip 看不懂 \`requirements.txt\` 的這一行：${line}。`,
        fix: [
            {
                text: (0,words_text.t) `一行只寫一個套件，例如 \`pandas\` 或 \`pandas==2.2.3\`（兩個等號），不要寫其他東西：不用 \`pip install\`、不用逗號、不用 \`import\`。檔案請存成 UTF-8 純文字。`
            }
        ]
    })
});
/** What pip looks for and does not find. */
const indexCauses = [
    unreachable,
    sdkVersion,
    noSuchVersion,
    noSuchPackage,
    invalidRequirement
];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/fitting.ts



const ignored = /Ignored the following versions that require a different python version: (.{1,4000})/i;
const requires = /([\d.]+[\w.]{0,20}) Requires-Python ([^;]{1,60})/;
/** Asks for a version that exists, but for another Python; pip only says so in the line before. */
function ignoredVersion(lines) {
    const failed = lines.find(line => noVersion.test(line));
    const list = lines.find(line => ignored.test(line));
    const requirement = noVersion.exec(failed ?? '')?.[1];
    const version = /[=~>]=?=?([\d.]+\w{0,10})$/.exec(requirement ?? '')?.[1];
    if (failed === undefined || list === undefined || requirement === undefined || version === undefined)
        return null;
    const one = (ignored.exec(list)?.[1] ?? '').split(';').find(each => requires.exec(each)?.[1] === version);
    const python = requires.exec(one ?? '')?.[2]?.trim();
    return python === undefined ? null : { values: [requirement, python], shown: [list, failed] };
}
const pythonVersion = { language: 'yaml', lines: ['python_version: "3.12"'] };
/** The packages are there, but not for this Python. */
const otherPython = cause('other-python', lines => first([
    /Package '([^']{1,120})' requires a different Python: [\d.]+\w* not in '([^']{1,60})'/i,
    /requires a different Python[^']{0,40}'?([^'\s]{1,60})/i
], /^\s*ERROR: Could not find/)(lines) ?? ignoredVersion(lines), {
    en: ({ values: [name = '', python] }) => ({
        why: python === undefined
            ? (0,words_text.t) `A package needs another version of Python than the Space has.`
            : (0,words_text.t) `The package ${name} needs another version of Python than the Space has: ${python}.`,
        fix: [
            {
                text: (0,words_text.t) `Set the version at the top of \`README.md\`, in quotes (for a Docker Space: in the first line of the \`Dockerfile\`, such as \`FROM python:3.12\`):`,
                block: pythonVersion
            },
            {
                text: (0,words_text.t) `Or ask for an older version of the package in \`requirements.txt\`, one that was made for the Python in use.`
            }
        ]
    }),
    'zh-TW': ({ values: [name = '', python] }) => ({
        why: python === undefined
            ? (0,words_text.t) `有一個套件需要的 Python 版本和 Space 使用的不同。`
            : (0,words_text.t) `套件 ${name} 需要的 Python 版本（${python}）和 Space 使用的不同。`,
        fix: [
            {
                text: (0,words_text.t) `在 \`README.md\` 開頭指定 Python 版本，要加引號（Docker Space 則是改 \`Dockerfile\` 的第一行，例如 \`FROM python:3.12\`）：`,
                block: pythonVersion
            },
            { text: (0,words_text.t) `或在 \`requirements.txt\` 改用舊一點、支援目前 Python 版本的套件版本。` }
        ]
    })
});
const conflict = cause('conflict', first([
    /Cannot install (.{1,200}?)(?: and |, )((?:(?! and )[^,]){1,120}) because these package versions have conflicting dependencies/i,
    /No solution found when resolving dependencies/i,
    /ResolutionImpossible|UnsatisfiableError|SolverProblemError|version solving failed/i
], /^\s*The user requested |^\s*[\w.[\]-]{1,80} [\w.+]{1,30} depends on |you require .{1,200} we can conclude/), {
    en: ({ values: [one, other] }) => ({
        why: one === undefined || other === undefined
            ? (0,words_text.t) `Two packages cannot be installed together: they need different versions of the same third one.`
            : (0,words_text.t) `The packages ${one} and ${other} cannot be installed together: they contradict each other, or need different versions of the same third one.`,
        fix: [
            {
                text: (0,words_text.t) `In \`requirements.txt\`, take away the exact versions (\`==1.2.3\`) of these packages, or write ranges (\`>=1.2\`), so that pip can choose versions that fit.`
            },
            {
                text: (0,words_text.t) `A Gradio Space installs \`gradio\` by itself, in the version that \`sdk_version\` at the top of \`README.md\` names. Either leave \`gradio\` out of \`requirements.txt\` or write the same version in both places.`
            }
        ]
    }),
    'zh-TW': ({ values: [one, other] }) => ({
        why: one === undefined || other === undefined
            ? (0,words_text.t) `有兩個套件不能同時安裝：它們需要同一個套件的不同版本。`
            : (0,words_text.t) `套件 ${one} 和 ${other} 不能同時安裝：它們互相牴觸，或需要同一個套件的不同版本。`,
        fix: [
            {
                text: (0,words_text.t) `在 \`requirements.txt\` 拿掉這些套件的固定版本（\`==1.2.3\`），或改寫成範圍（\`>=1.2\`），讓 pip 自己挑選相容的版本。`
            },
            {
                text: (0,words_text.t) `Gradio Space 會自動安裝 \`gradio\`，版本由 \`README.md\` 開頭的 \`sdk_version\` 決定。請不要在 \`requirements.txt\` 寫 \`gradio\`，或讓兩邊的版本一致。`
            }
        ]
    })
});
/** What is there and does not fit: packages to each other, or to Python. */
const fittingCauses = [otherPython, conflict];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/javascript.ts



const details = /npm (?:error|ERR!) (?:While resolving|Found|Could not resolve|peer|404 |`npm ci`|Missing:|Invalid:|path |code )|ERR_PNPM_/;
const npmConflict = cause('npm-conflict', first([/npm (?:error|ERR!) code (ERESOLVE)/, /(ERR_PNPM_PEER_DEP_ISSUES)/], details), {
    en: () => ({
        why: (0,words_text.t) `Two packages in \`package.json\` need different versions of a third one, so npm installed none of them.`,
        fix: [
            {
                text: (0,words_text.t) `Bring the packages that the lines name to versions that fit, on your own computer: \`npm install\` there says the same, and works once it is solved. Commit \`package.json\` and \`package-lock.json\`.`
            },
            {
                text: (0,words_text.t) `If you know that they work together all the same, write \`RUN npm install --legacy-peer-deps\` in the \`Dockerfile\`.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `\`package.json\` 裡有兩個套件需要同一個套件的不同版本，所以 npm 一個都沒有安裝。`,
        fix: [
            {
                text: (0,words_text.t) `在自己的電腦上，把那幾行指出的套件調整成相容的版本：\`npm install\` 會顯示同樣的訊息，解決之後就會成功。然後 commit \`package.json\` 和 \`package-lock.json\`。`
            },
            { text: (0,words_text.t) `如果確定它們可以一起用，可以在 \`Dockerfile\` 寫 \`RUN npm install --legacy-peer-deps\`。` }
        ]
    })
});
const lockFile = cause('lock-file', first([
    /npm (?:error|ERR!) code (EUSAGE)/,
    /(ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_NO_LOCKFILE|ERR_PNPM_LOCKFILE_BREAKING_CHANGE)/,
    /(?:Your lockfile needs to be updated|The lockfile would have been modified|YN0028)/,
    /(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)[^.]{0,60}(?:not in sync|out of date|not up to date)/i
], details), {
    en: () => ({
        why: (0,words_text.t) `The list of exact versions (\`package-lock.json\`, \`yarn.lock\` or \`pnpm-lock.yaml\`) is missing or does not match \`package.json\`. \`npm ci\` and its like accept no difference.`,
        fix: [
            {
                text: (0,words_text.t) `Run \`npm install\` (or \`yarn\`, or \`pnpm install\`) on your own computer, and commit the file that it changed. See that \`.gitignore\` does not name it.`
            },
            { text: (0,words_text.t) `Or write \`npm install\` in place of \`npm ci\` in the \`Dockerfile\`.` }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `記錄確切版本的檔案（\`package-lock.json\`、\`yarn.lock\` 或 \`pnpm-lock.yaml\`）不存在，或和 \`package.json\` 不一致。\`npm ci\` 這類指令不接受任何差異。`,
        fix: [
            {
                text: (0,words_text.t) `在自己的電腦上執行 \`npm install\`（或 \`yarn\`、\`pnpm install\`），再 commit 它改過的檔案，並確認 \`.gitignore\` 沒有排除它。`
            },
            { text: (0,words_text.t) `或在 \`Dockerfile\` 用 \`npm install\` 取代 \`npm ci\`。` }
        ]
    })
});
const npmMissing = cause('npm-package', first([
    /npm (?:error|ERR!) 404\s+(?:Not Found - GET )?'?(https?:[^\s']{1,200}|[@\w./-]{1,120}@[^\s']{1,60})/,
    /npm (?:error|ERR!) notarget No matching version found for ([^\s]{1,120}?)\.?$/,
    /(?:ERR_PNPM_FETCH_404|ERR_PNPM_NO_MATCHING_VERSION)\s+(.{1,120})/,
    /error Couldn't find (?:any versions for|package) "([^"]{1,120})"/
], details), {
    en: ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `The package ${name} does not exist in that version, or it is not open to everyone.`,
        fix: [
            {
                text: (0,words_text.t) `Look it up on [npmjs.com](https://www.npmjs.com) and correct its name or version in \`package.json\`. Then run \`npm install\` and commit \`package-lock.json\` too.`
            }
        ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `找不到套件 ${name}：沒有這個版本，或它不是公開的。`,
        fix: [
            {
                text: (0,words_text.t) `到 [npmjs.com](https://www.npmjs.com) 查詢，改正 \`package.json\` 裡的名稱或版本。然後執行 \`npm install\`，把 \`package-lock.json\` 也一起 commit。`
            }
        ]
    })
});
const script = cause('npm-script', first([
    /Missing script: "?([\w:.-]{1,80})/i,
    /Command "([\w:.-]{1,80})" not found/,
    /ERR_PNPM_NO_SCRIPT\s+Missing script: ([\w:.-]{1,80})/
]), {
    en: ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `The build runs the script ${name}, and \`package.json\` has none of that name.`,
        fix: [
            {
                text: (0,words_text.t) `Add it under \`scripts\` in \`package.json\`, or correct the name in the \`Dockerfile\`. If the app is in a folder of the repository, name the folder in this action’s input \`path\`.`
            }
        ]
    }),
    'zh-TW': ({ values: [name = ''] }) => ({
        why: (0,words_text.t) `建置時要執行指令 ${name}，但 \`package.json\` 裡沒有。`,
        fix: [
            {
                text: (0,words_text.t) `在 \`package.json\` 的 \`scripts\` 加上它，或改正 \`Dockerfile\` 裡的名稱。如果 app 在儲存庫的某個資料夾裡，請在這個 action 的輸入 \`path\` 填上那個資料夾。`
            }
        ]
    })
});
const javascript = cause('javascript', first([
    /npm (?:error|ERR!) code (\w{1,40})/,
    /(ERR_PNPM_\w{1,60})/,
    /error Command failed with (exit code \d{1,3})/,
    /(?:error|✘) (?:\[ERROR\] )?(TS\d{4}: .{1,160})/,
    /npm (?:error|ERR!) (.{1,160})/,
    /yarn (?:install )?v?[^ ]{0,20} ?error (.{1,160})/
], details, /^\s*(?:error during build|Module not found|Failed to compile|SyntaxError|\[vite\]|Error: )/), {
    en: ({ values: [code = ''] }) => ({
        why: (0,words_text.t) `npm, yarn or pnpm stopped with ${withoutStop(code)} while it installed the packages or built the app.`,
        fix: [
            {
                text: (0,words_text.t) `Run the same command on your own computer, in a fresh copy of the repository (\`git clone\`): what fails on the Space mostly fails there too, with more to read.`
            },
            {
                text: (0,words_text.t) `See that the version of Node in the first line of the \`Dockerfile\` is the one that you use (\`FROM node:22\`).`
            }
        ]
    }),
    'zh-TW': ({ values: [code = ''] }) => ({
        why: (0,words_text.t) `npm、yarn 或 pnpm 在安裝套件或建置 app 時停止了（${withoutStop(code)}）。`,
        fix: [
            {
                text: (0,words_text.t) `在自己的電腦上，用重新下載的儲存庫（\`git clone\`）執行同樣的指令：在 Space 上失敗的，多半在那裡也會失敗，而且訊息更完整。`
            },
            { text: (0,words_text.t) `確認 \`Dockerfile\` 第一行的 Node 版本和你用的一樣（\`FROM node:22\`）。` }
        ]
    })
});
/** How a build of JavaScript fails, the plain case last. */
const javascriptCauses = [npmConflict, lockFile, npmMissing, script, javascript];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/limits.ts


const memory = cause('build-memory', first([
    /exit code:? 137\b|returned a non-zero code: 137|OOMKilled|\bKilled signal terminated program|^Killed$|: Killed$/,
    /JavaScript heap out of memory|Cannot allocate memory|virtual memory exhausted|std::bad_alloc|^MemoryError/
]), {
    en: () => ({
        why: (0,words_text.t) `The build needed more memory than the machine that builds has, and was stopped.`,
        fix: [
            {
                text: (0,words_text.t) `Install packages that come ready-made rather than building them from source, and let compilers run one at a time (\`MAX_JOBS=1\`, \`make -j1\`).`
            },
            {
                text: (0,words_text.t) `Do not load or convert a model while the image is being built; do it when the app starts. \`pip install --no-cache-dir\` and \`NODE_OPTIONS=--max-old-space-size=4096\` help too.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `建置時需要的記憶體超過負責建置的機器，所以被停止了。`,
        fix: [
            {
                text: (0,words_text.t) `安裝已經做好的套件，不要從原始碼建置；編譯時一次只跑一個（\`MAX_JOBS=1\`、\`make -j1\`）。`
            },
            {
                text: (0,words_text.t) `不要在建置映像檔時載入或轉換模型，改在 app 啟動時再做。\`pip install --no-cache-dir\` 和 \`NODE_OPTIONS=--max-old-space-size=4096\` 也有幫助。`
            }
        ]
    })
});
const limits_disk = cause('build-disk', first([/No space left on device|ENOSPC|[Dd]isk quota exceeded|not enough (?:free )?(?:disk )?space/]), {
    en: () => ({
        why: (0,words_text.t) `The image that was being built does not fit on the disk (50 GB for the whole image).`,
        fix: [
            {
                text: (0,words_text.t) `Leave out what the app does not need: packages for graphics cards on CPU hardware (\`torch\` from \`https://download.pytorch.org/whl/cpu\`), and caches (\`pip install --no-cache-dir\`).`
            },
            {
                text: (0,words_text.t) `Download models when the app starts, not in the \`Dockerfile\` or with \`preload_from_hub\`.`
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `建置中的映像檔放不進磁碟（整個映像檔的上限是 50 GB）。`,
        fix: [
            {
                text: (0,words_text.t) `拿掉 app 不需要的東西：在 CPU 硬體上不要裝 GPU 版的套件（\`torch\` 可以從 \`https://download.pytorch.org/whl/cpu\` 安裝），也不要留下快取（\`pip install --no-cache-dir\`）。`
            },
            { text: (0,words_text.t) `模型在 app 啟動時再下載，不要寫在 \`Dockerfile\` 或 \`preload_from_hub\`。` }
        ]
    })
});
const limits_timeout = cause('build-timeout', first([
    /(?:build|job)(?: has)? (?:timed out|timeout|exceeded)|--> ERROR: .{0,200}(?:deadline exceeded|timed out)|build took too long/i
]), {
    en: () => ({
        why: (0,words_text.t) `The build took longer than Hugging Face lets a build take, and was stopped.`,
        fix: [
            {
                text: (0,words_text.t) `Install packages that come ready-made rather than building them from source, and download models when the app starts, not while it is built.`
            },
            {
                text: (0,words_text.t) `Pin exact versions in \`requirements.txt\`: pip loses most of its time by trying one version after the other.`
            },
            { text: (0,words_text.t) `If it was quick before, build once more: Settings → “Factory rebuild” in the Space.` }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `建置花的時間超過 Hugging Face 的上限，所以被停止了。`,
        fix: [
            { text: (0,words_text.t) `安裝已經做好的套件，不要從原始碼建置；模型在 app 啟動時再下載，不要在建置時下載。` },
            { text: (0,words_text.t) `在 \`requirements.txt\` 寫明確切的版本：pip 一個一個嘗試版本最花時間。` },
            { text: (0,words_text.t) `如果以前很快就能完成，就再建置一次：在 Space 的 Settings 按「Factory rebuild」。` }
        ]
    })
});
const limits_pointer = cause('build-pointer', first([
    /version https:\/\/git-lfs\.github\.com\/spec/,
    /invalid load key, 'v'|HeaderTooLarge|header too large/i,
    /(?:smudge filter lfs failed|Object does not exist on the server)/
]), {
    en: () => ({
        why: (0,words_text.t) `A file that the build reads is not the file itself but the note that Git LFS keeps in its place (some 130 bytes that begin with \`version https://git-lfs…\`).`,
        fix: [
            {
                text: (0,words_text.t) `Let the workflow fetch the real files before this action runs, then push again:`,
                block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
            }
        ]
    }),
    'zh-TW': () => ({
        why: (0,words_text.t) `建置時讀取的一個檔案不是真正的內容，而是 Git LFS 留在那裡的指標（大約 130 個位元組，以 \`version https://git-lfs…\` 開頭）。`,
        fix: [
            {
                text: (0,words_text.t) `讓工作流程在這個 action 之前先取得真正的檔案，再推送一次：`,
                block: { language: 'yaml', lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true'] }
            }
        ]
    })
});
const privateRepo = cause('build-private', first([
    /Cannot access gated repo(?: for url ([^\s]{1,200}?)\.?$)?/,
    /GatedRepoError|Access to (?:model|dataset) ([^\s]{1,200}) is restricted/,
    /Repository Not Found for url: ([^\s]{1,200}?)\.?$/,
    /40[13] Client Error[^/]{0,80}(https:\/\/huggingface\.co\/[^\s]{1,200})/,
    /could not read Username for '(https?:\/\/[^']{1,120})'/,
    /fatal: repository '(https?:\/\/[^']{1,200})' not found/
]), {
    en: ({ values: [url] }) => ({
        why: (0,words_text.t) `The build downloads something that is private or that one must ask for first${url === undefined ? [] : (0,words_text.t) ` (${url})`}. While a Space is being built it has no token, so \`preload_from_hub\` and \`pip install git+https://…\` only get what is open to everyone.`,
        fix: [
            {
                text: (0,words_text.t) `Take it out of \`preload_from_hub\`, \`requirements.txt\` or the \`Dockerfile\`, and let the app download it when it starts, with a token: put \`HF_TOKEN\` into this action’s input \`secrets\`.`
            },
            {
                text: (0,words_text.t) `In a Docker Space, a secret can be read while it is built, in the one \`RUN\` line that asks for it:`,
                block: {
                    language: 'text',
                    lines: [
                        'RUN --mount=type=secret,id=HF_TOKEN,mode=0444,required=true cat /run/secrets/HF_TOKEN > /dev/null'
                    ]
                }
            }
        ]
    }),
    'zh-TW': ({ values: [url] }) => ({
        why: (0,words_text.t) `建置時要下載的東西是私人的，或要先申請才能使用${url === undefined ? [] : (0,words_text.t) `（${url}）`}。Space 在建置時沒有 token，所以 \`preload_from_hub\` 和 \`pip install git+https://…\` 只能取得公開的內容。`,
        fix: [
            {
                text: (0,words_text.t) `從 \`preload_from_hub\`、\`requirements.txt\` 或 \`Dockerfile\` 拿掉它，改成 app 啟動時用 token 下載：把 \`HF_TOKEN\` 寫進這個 action 的輸入 \`secrets\`。`
            },
            {
                text: (0,words_text.t) `在 Docker Space，建置時可以在需要的那一行 \`RUN\` 裡讀取 secret：`,
                block: {
                    language: 'text',
                    lines: [
                        'RUN --mount=type=secret,id=HF_TOKEN,mode=0444,required=true cat /run/secrets/HF_TOKEN > /dev/null'
                    ]
                }
            }
        ]
    })
});
/** What stops a build whatever its files say: no room, no time. They come before what they make fail. */
const limitCauses = [limits_disk, memory, limits_timeout];
/** What a build needs to fetch or read, and does not get. */
const limits_accessCauses = [limits_pointer, privateRepo];

;// CONCATENATED MODULE: ./src/diagnose/causes/build/index.ts







/** Every way in which a build is known to fail; the first that a log shows is told. */
const buildCauses = [
    ...dockerfileCauses,
    ...limitCauses,
    ...limits_accessCauses,
    ...fittingCauses,
    ...indexCauses,
    ...compileCauses,
    ...javascriptCauses,
    ...commandCauses
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/running/build.ts










const failing = /process "([^"]{1,300})|command '([^']{1,300})' returned a non-zero|executor failed running \[([^\]]{1,300})/i;
/** The step that failed, told beside the reason when there is room for it, in the order of the log. */
function withReport(shown, lines) {
    const report = lines[failureAt(lines)];
    const ordered = shown.toSorted((one, other) => lines.indexOf(one) - lines.indexOf(other));
    return report === undefined || shown.length > 3 || shown.includes(report) ? ordered : [...ordered, report];
}
function build_facts({ finding, text = '' }) {
    const lines = spaceLines(text);
    const told = finding?.kind === 'space-stage' ? spaceLines(finding.message ?? '') : [];
    const found = findCause([...buildPassages(lines), told], buildCauses);
    if (found !== null) {
        const { cause, values, shown } = found;
        return { cause, values, excerpt: shortened(withReport(shown, lines)) };
    }
    const [, quoted, legacy, listed] = failing.exec(lines[failureAt(lines)] ?? '') ?? [];
    const command = quoted ?? legacy ?? listed;
    const excerpt = tellingLines(lines.length > 0 ? lines : told, 'build');
    return { values: [], excerpt, ...(command !== undefined && { command }) };
}
function whyEn({ command }) {
    if (command !== undefined)
        return (0,words_text.t) `The command ${command} failed while the image was being built. The lines above it in the build log say why.`;
    return (0,words_text.t) `One of the steps that install packages or copy files failed. The reason is in the build log, near its end, above the first line that says \`ERROR\`. A line that says \`cache miss\` is not the reason.`;
}
function whyZh({ command }) {
    if (command !== undefined)
        return (0,words_text.t) `建置映像檔時，指令 ${command} 執行失敗。原因寫在建置記錄裡這個指令的上方。`;
    return (0,words_text.t) `安裝套件或複製檔案的其中一個步驟失敗了。原因在建置記錄接近結尾的地方，第一個 \`ERROR\` 的上方。寫著 \`cache miss\` 的那行不是原因。`;
}
const generalEn = [
    {
        text: (0,words_text.t) `Open the Space’s page and choose “Logs”, then “Build”. Read upwards from the end to the first error.`
    },
    {
        text: (0,words_text.t) `Correct what it names: mostly a package in \`requirements.txt\` or \`packages.txt\`, a line of the \`Dockerfile\`, or a file that the \`Dockerfile\` copies but that is not in the repository.`
    },
    {
        text: (0,words_text.t) `See that the version of Python fits the packages: \`python_version\` at the top of \`README.md\`, or the first line of the \`Dockerfile\`.`
    },
    {
        text: (0,words_text.t) `Commit and push to GitHub. If the files are right, choose Settings → “Factory rebuild” in the Space to build once more from nothing, or run this action with its input \`restart: factory\`.`
    }
];
const generalZh = [
    { text: (0,words_text.t) `打開 Space 的頁面，按「Logs」再選「Build」，從結尾往上找第一個錯誤。` },
    {
        text: (0,words_text.t) `改正它指出的地方：通常是 \`requirements.txt\` 或 \`packages.txt\` 裡的套件、\`Dockerfile\` 裡的某一行，或 \`Dockerfile\` 要複製但儲存庫裡沒有的檔案。`
    },
    {
        text: (0,words_text.t) `確認 Python 版本和套件相容：看 \`README.md\` 開頭的 \`python_version\`，或 \`Dockerfile\` 的第一行。`
    },
    {
        text: (0,words_text.t) `commit 之後推送到 GitHub。如果檔案都沒有問題，可以在 Space 的 Settings 按「Factory rebuild」，或執行這個 action 並設定輸入 \`restart: factory\`，從頭再建置一次。`
    }
];
const build_usual = {
    en: {
        title: 'The Space could not be built',
        what: (0,words_text.t) `The files are on the Space, but Hugging Face could not build the app from them. If an older version was running, it may go on running.`,
        why: whyEn,
        steps: generalEn
    },
    'zh-TW': {
        title: 'Space 建置失敗',
        what: (0,words_text.t) `檔案已經送到 Space，但 Hugging Face 無法用它們建置出 app。如果之前有舊版本在執行，它可能還會繼續執行。`,
        why: whyZh,
        steps: generalZh
    }
};
function build_advise(found, language, run) {
    const { title, what, why, steps } = build_usual[language];
    const said = found.cause?.say[language]({ values: found.values }, run);
    const [first, ...rest] = said?.fix ?? steps;
    return {
        title,
        what,
        why: said?.why ?? why(found),
        ...excerptOf(found.excerpt),
        steps: [first, ...rest, ...(found.cause === undefined ? [] : endingSteps(found.cause.ending, language))],
        links: links(run, language, 'space', 'configDocs', 'dockerDocs', 'forum')
    };
}
const build_buildFailed = diagnosis({
    id: 'build-failed',
    signs: buildFailed,
    when: ({ id, evidence }) => (id === 'build-failed' ? build_facts(evidence) : null),
    say: {
        en: (found, run) => build_advise(found, 'en', run),
        'zh-TW': (found, run) => build_advise(found, 'zh-TW', run)
    }
});

// EXTERNAL MODULE: ./src/words/findings.ts
var words_findings = __webpack_require__(1059);
;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/groups.ts


function groupOf(finding) {
    switch (finding.kind) {
        case 'large-file':
        case 'binary-file':
            return 'files';
        case 'missing-lfs-object':
            return 'objects';
        case 'invalid-metadata':
            return 'settings';
        case 'card':
            return finding.problem.severity === 'refused' ? 'settings' : 'app';
        case 'name':
        case 'case-clash':
            return 'names';
    }
}
/** All that our own check of the content found; nothing when the failure is known otherwise. */
function findingsIn(finding) {
    return finding?.kind === 'content-refused' ? finding.findings : [];
}
/** Those of one group. */
function inGroup(group, findings) {
    return findings.filter((finding) => groupOf(finding) === group);
}
const remedies = {
    en: {
        files: (0,words_text.t) `Let them travel as LFS objects (\`history: snapshot\` and \`large-files: lfs\`), or leave them out with \`exclude\`.`,
        objects: (0,words_text.t) `Set \`lfs: true\` in the checkout, or send the objects to GitHub with \`git lfs push --all origin\`.`,
        settings: (0,words_text.t) `Correct the block at the top of \`README.md\`, or what the input \`card\` puts into it.`,
        app: (0,words_text.t) `Correct the block at the top of \`README.md\`, or add the file.`,
        names: (0,words_text.t) `Rename what these names stand for, or leave it out with \`exclude\`.`
    },
    'zh-TW': {
        files: (0,words_text.t) `讓它們以 LFS 送出（\`history: snapshot\` 和 \`large-files: lfs\`），或用 \`exclude\` 排除。`,
        objects: (0,words_text.t) `在 checkout 設定 \`lfs: true\`，或用 \`git lfs push --all origin\` 把內容送到 GitHub。`,
        settings: (0,words_text.t) `改正 \`README.md\` 開頭的設定，或輸入 \`card\` 放進去的內容。`,
        app: (0,words_text.t) `改正 \`README.md\` 開頭的設定，或加上這個檔案。`,
        names: (0,words_text.t) `改掉這些名稱，或用 \`exclude\` 排除。`
    }
};
/** What was found besides the group that a diagnosis is about: a step for each other group, so that one run is enough. */
function besides(group, findings, language) {
    const others = [...new Set(findings.map(groupOf))].filter(other => other !== group);
    return others.map(other => {
        const texts = (0,words_findings/* findingTexts */.iT)(inGroup(other, findings), language);
        const remedy = remedies[language][other];
        return {
            text: language === 'en'
                ? (0,words_text.t) `This was found, too. ${texts} ${remedy}`
                : (0,words_text.t) `這次還發現其他問題。${texts}${remedy}`
        };
    });
}
/** So many lines of paths are pasted without scrolling. */
const mostLines = 20;
/** The lines that leave these paths out. They change what is pushed, which the branch's own commits cannot follow. */
function excludeBlock(paths) {
    const lines = [...new Set(paths)].slice(0, mostLines).map(path => `    ${excludePattern(path)}`);
    return { language: 'yaml', lines: ['with:', '  history: snapshot', '  exclude: |', ...lines] };
}
/**
 * A pattern that means this path alone, on one line of a workflow file. What cannot be written there stands as "any
 * character", and a `$` before braces so that GitHub takes them for no expression.
 */
function excludePattern(path) {
    const literal = path
        .replace(/[\\*?[]/g, '\\$&')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/gu, '?')
        .replace(/\$(?=\{\{)/g, '[$]')
        .replace(/ +$/, blanks => '\\ '.repeat(blanks.length));
    return `/${literal}`;
}

;// CONCATENATED MODULE: ./src/diagnose/engine/status.ts
/**
 * An HTTP status, as the tools that meet one put it: git and curl ("The requested URL returned error: 403",
 * "RPC failed; HTTP 403"), requests ("403 Client Error: Forbidden for url"), httpx ("Client error '403
 * Forbidden'"), hf_xet ("HTTP status client error (403 Forbidden)"), git-lfs and others ("status code 403").
 *
 * A trace's `< HTTP/2 401` is left out on purpose: the first 401 is only the Hub's usual question.
 */
function status_status(codes) {
    const after = [
        'returned error:?',
        'RPC failed; HTTP',
        'RPC failed; result=22, HTTP code =',
        '(?:client|server|HTTP) error:? [(\'"]?',
        'HTTP status (?:client|server) error \\(',
        'status(?: ?code)?["\']?(?: ?[:=]| of| is| was)? ?["\'(]?',
        'HTTP(?: ?error| ?code| ?response(?: code)?)?:? ?\\(?',
        '(?:got|received|with|error code|response|code):? \\(?'
    ].join('|');
    return new RegExp(`(?:${after}) ?(?:${codes})\\b(?!\\.\\d)|\\b(?:${codes}) (?:client|server) error\\b|\\b(?:${codes}),? (?:${phrases})\\b|(?:failed|error|denied|refused):? \\((?:${codes})\\)`, 'i');
}
const phrases = [
    'Unauthorized',
    'Forbidden',
    'Payment Required',
    'Not Found',
    'Request Timeout',
    'Conflict',
    'Precondition Failed',
    'Payload Too Large',
    'Request Entity Too Large',
    'Content Too Large',
    'Too Many Requests',
    'Internal Server Error',
    'Bad Gateway',
    'Service (?:Temporarily )?Unavailable',
    'Gateway Time-?out'
].join('|');

;// CONCATENATED MODULE: ./src/diagnose/catalogue/space/signs.ts


const repositoryNotFound = [
    ...signs('decisive', /(?:Repo id must|HFValidationError|Repo_id must)/i, /Couldn'?t find (?:the )?(?:space|repo|repository|model|dataset)/i, 
    // A variable or secret that was not set leaves a hole in the address.
    /(?:repository|unable to access|Authentication failed for) '?https:\/\/[^ /']{1,100}\/spaces\/(?:\/|None\b|null\b|undefined\b|'|\.git|\$)/i),
    ...signs('cause', 
    // What an anonymous caller gets for a Space that is missing, private or of another type. The same words
    // on git, where there is no such headline, are about the token.
    /Repository Not Found for url: [^ ]{1,300} ?(?:Please make sure|$)/i, /(?:remote|ERROR|error): (?:The )?(?:repository|repo|space|project)(?: [^ ]{1,200})? (?:is |was |could )?not (?:be )?found/i, /The (?:repository|project|repo) you (?:are|were) looking for/i, /(?:repository|репозиторий|d[ée]p[ôo]t|repositorio|repositório) ['«„"]?[^ ]{1,300} (?:not found|does not exist|introuvable|non trouvé|nicht gefunden|no encontrado|не найден|não encontrado|non trovato)/i, /is not a valid repository name|Invalid repository name/i, /Repository not found/i, /(?:Space|Repo(?:sitory)?|Project) (?:[^ ]{1,100} )?(?:not found|does ?n[o']t exist)/i, /Could not find (?:Space|repo|repository|project)/i, /is not a local folder and is not a valid model identifier/i, /Sorry, we can't find the page you are looking for/i, /(?:未找到|找不到|没有找到) ?(?:仓库|儲存庫|存储库|版本库)|(?:仓库|版本库|儲存庫|存储库) ?[^ ]{0,300} ?(?:未找到|不存在|找不到)|リポジトリ[^ ]{0,300} ?が?見つかりません|저장소[^ ]{0,300} ?(?:찾을 수|없)/i, /Repository or object not found/i),
    ...signs('verdict', /does not appear to be a git repository|不是一个 git 仓库|不像是一个 git 仓库|似乎不是一個 git/i, /No such remote/i, /No (?:repository|repo|space) (?:with|named|found)/i, status_status('404')),
    ...signs('headline', /RepoNotFound|RepositoryNotFoundError/),
    ...signs('advice', /Please make sure you specified the correct `?repo_id`?/i, /and the repository exists/i)
];
const spaceMisconfigured = [
    ...signs('decisive', /Missing configuration in README/i, /(?:missing|has no|without|no) an? ?(?:app|application) file|No (?:app(?:lication)?|entry ?point) file/i, /\bNO_APP_FILE\b|\bCONFIG_ERROR\b/),
    ...signs('cause', /configuration error/i, /(?:invalid|unknown|unsupported|missing) (?:`|"|')?(?:sdk|sdk_version|app_file|app_port|python_version)\b/i, /(?:sdk|sdk_version|app_file|app_port|python_version)(?:`|"|')? .{0,60}(?:is invalid|not (?:found|supported|valid|exist|available)|does ?n[o']t exist)/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/space/configuration.ts









const noApp = /app(?:lication)? file|NO_APP_FILE/i;
const telling = /configuration|app(?:lication)? file|README|sdk|app_port|python_version|front ?matter/i;
/** The Hub's sentence, or the line of a pasted page; a bare name of a stage shows nothing. */
function sentences({ finding, text = '' }) {
    const lines = finding?.kind === 'space-stage' ? spaceLines(finding.message ?? '') : spaceLines(text);
    return shortened(lines.filter(line => telling.test(line)).slice(0, 2));
}
function configuration_facts(log, evidence) {
    const { finding } = evidence;
    const findings = findingsIn(finding);
    const stage = finding?.kind === 'space-stage' ? `${finding.stage} ${finding.message ?? ''}` : log.folded;
    const [first] = inGroup('app', findings);
    return {
        noAppFile: first === undefined ? noApp.test(stage) : first.problem.kind === 'no-app-file',
        findings,
        excerpt: sentences(evidence)
    };
}
const frontMatter = {
    language: 'yaml',
    lines: ['---', 'title: My app', 'sdk: gradio', 'app_file: app.py', '---']
};
const settings = { language: 'yaml', lines: ['python_version: "3.12"', 'app_port: 7860'] };
/** The README has its settings, and one of them cannot work. */
function isSetting({ findings }) {
    const kind = inGroup('app', findings)[0]?.problem.kind;
    return kind !== undefined && !['no-app-file', 'no-front-matter', 'no-sdk'].includes(kind);
}
function titleEn(found) {
    if (isSetting(found))
        return 'A setting of the Space cannot work';
    return found.noAppFile ? 'The Space has no app file' : 'The Space has no configuration';
}
function titleZh(found) {
    if (isSetting(found))
        return 'Space 的設定無法使用';
    return found.noAppFile ? 'Space 缺少 app 檔案' : 'Space 缺少設定';
}
function configuration_whyEn({ noAppFile, findings }) {
    const ours = inGroup('app', findings);
    if (ours.length > 0)
        return (0,words_findings/* findingTexts */.iT)(ours, 'en');
    return noAppFile
        ? (0,words_text.t) `The file to start is not where it is looked for: \`app.py\` for Gradio, \`Dockerfile\` for Docker, \`index.html\` for a static Space, each at the top of the repository, or what \`app_file\` in \`README.md\` names.`
        : (0,words_text.t) `A Space is set up by a block between two \`---\` lines at the very top of \`README.md\`. The block is missing, is not at the top, or lacks \`sdk\`.`;
}
function configuration_whyZh({ noAppFile, findings }) {
    const ours = inGroup('app', findings);
    if (ours.length > 0)
        return (0,words_findings/* findingTexts */.iT)(ours, 'zh-TW');
    return noAppFile
        ? (0,words_text.t) `找不到要啟動的檔案。它要放在儲存庫的最上層：Gradio 是 \`app.py\`，Docker 是 \`Dockerfile\`，static 是 \`index.html\`；或是 \`README.md\` 裡 \`app_file\` 指定的檔案。`
        : (0,words_text.t) `Space 的設定寫在 \`README.md\` 最開頭、兩行 \`---\` 之間。現在沒有這一段、它不在最開頭，或裡面少了 \`sdk\`。`;
}
const stepsEn = {
    correct: (0,words_text.t) `Correct it at the top of \`README.md\`, or give the line to this action as its input \`card\`. A version stands in quotes; a port is a number without them:`,
    frontMatter: (0,words_text.t) `Put this at the very top of \`README.md\`, with your own values, or, to leave \`README.md\` as it is, give the lines between to this action as its input \`card\` (\`sdk\` is \`gradio\`, \`docker\` or \`static\`; for Docker and static leave \`app_file\` out):`,
    appFile: (0,words_text.t) `See that the file which \`app_file\` names (or \`Dockerfile\`, or \`index.html\`) is committed, at exactly that place and with the same capital letters. If the whole app is in a folder of the repository, name the folder in this action’s input \`path\`.`,
    again: (0,words_text.t) `Commit and push to GitHub. The workflow starts again by itself.`
};
const stepsZh = {
    correct: (0,words_text.t) `在 \`README.md\` 的開頭改正，或把這一行交給這個 action 的輸入 \`card\`。版本要加引號，port 是不加引號的數字：`,
    frontMatter: (0,words_text.t) `在 \`README.md\` 的最開頭加上這一段，並換成你自己的值；不想改動 \`README.md\` 的話，把中間這幾行交給這個 action 的輸入 \`card\`（\`sdk\` 可以是 \`gradio\`、\`docker\` 或 \`static\`；Docker 和 static 不用寫 \`app_file\`）：`,
    appFile: (0,words_text.t) `確認 \`app_file\` 指定的檔案（或 \`Dockerfile\`、\`index.html\`）已經 commit，而且位置和大小寫都一樣。如果整個 app 都在儲存庫的某個資料夾裡，就在這個 action 的輸入 \`path\` 填上那個資料夾。`,
    again: (0,words_text.t) `commit 之後推送到 GitHub，工作流程就會重新開始。`
};
function steps(words, found, others) {
    const rest = [...others, { text: words.again }];
    if (isSetting(found))
        return [{ text: words.correct, block: settings }, ...rest];
    return [{ text: words.frontMatter, block: frontMatter }, { text: words.appFile }, ...rest];
}
const configuration_spaceMisconfigured = diagnosis({
    id: 'space-misconfigured',
    signs: spaceMisconfigured,
    when: ({ id, log, evidence }) => (id === 'space-misconfigured' ? configuration_facts(log, evidence) : null),
    say: {
        en: (found, run) => ({
            title: titleEn(found),
            what: found.findings.length === 0
                ? (0,words_text.t) `The files are on the Space, but Hugging Face does not know what to run.`
                : (0,words_text.t) `Hugging Face would take the files, and the Space could not run. So nothing was pushed, and the Space has not changed.`,
            why: configuration_whyEn(found),
            ...excerptOf(found.excerpt),
            steps: steps(stepsEn, found, besides('app', found.findings, 'en')),
            links: links(run, 'en', 'space', 'configDocs')
        }),
        'zh-TW': (found, run) => ({
            title: titleZh(found),
            what: found.findings.length === 0
                ? (0,words_text.t) `檔案已經送到 Space，但 Hugging Face 不知道要執行什麼。`
                : (0,words_text.t) `Hugging Face 會接受這些檔案，但 Space 無法執行。所以什麼都沒有推送，Space 沒有任何變動。`,
            why: configuration_whyZh(found),
            ...excerptOf(found.excerpt),
            steps: steps(stepsZh, found, besides('app', found.findings, 'zh-TW')),
            links: links(run, 'zh-TW', 'space', 'configDocs')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/remedy.ts

/** So many paths fit a command that people paste. */
const mostPaths = 50;
const fewPaths = 10;
/** The action's own way: the files as they are, none of the history. */
const snapshot = { language: 'yaml', lines: ['with:', '  history: snapshot'] };
const snapshotWithLfs = { language: 'yaml', lines: [...snapshot.lines, '  large-files: lfs'] };
/**
 * Rewrites the whole history so that the files travel as LFS objects. The Hub looks at every commit that is
 * pushed: a file that a later commit deletes is still in the earlier one.
 */
function migrate(paths) {
    const include = paths.length === 0 ? '*.bin,*.pkl,*.png' : patterns(paths).join(',');
    return {
        language: 'sh',
        lines: [
            'git lfs install',
            `git lfs migrate import --everything --include=${word(include)}`,
            'git push --force origin main'
        ]
    };
}
/** Many files are named by how their names end: more of them in LFS does no harm. */
function patterns(paths) {
    if (paths.length <= fewPaths)
        return paths;
    const ends = paths.map(path => path.replace(/^.*[^/](?=\.\w+$)/s, '*'));
    return [...new Set(ends)].slice(0, mostPaths);
}
/** Takes the files out of every commit, for those that should not be there at all. The tool forgets `origin`. */
function remove(paths, run) {
    const named = paths.length === 0 ? ['path/to/file'] : [...new Set(paths)].slice(0, mostPaths);
    return {
        language: 'sh',
        lines: [
            `pip install git-filter-repo`,
            `git filter-repo --force --invert-paths ${named.map(path => `--path ${word(path)}`).join(' ')}`,
            `git remote add origin ${word(githubUrl(run))}`,
            'git push --force origin main'
        ]
    };
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/found.ts




/** "`model.pkl` (12.3 MiB, since `a1b2c3d` Add the model by `Ada` on `2026-01-02`)" */
function items(files, language) {
    const [comma, binary, since] = language === 'en' ? [', ', 'binary', 'since '] : ['，', '二進位', '最早來自 '];
    const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
    return (0,words_findings/* series */.Ul)(files.map(({ kind, path, size, commit }) => [
        ...(0,words_text.t) `${path}`,
        [open, (0,words_findings/* sizeText */.lP)(size), ...(kind === 'binary-file' ? [comma, binary] : [])].join(''),
        ...(commit ? [`${comma}${since}`, ...(0,words_findings/* commitText */.tT)(commit, language)] : []),
        close
    ]), language);
}
function split(findings) {
    const files = inGroup('files', findings);
    return {
        files,
        now: files.filter(({ at }) => at === 'tip'),
        before: files.filter(({ at }) => at === 'history')
    };
}
const pathsOf = (files) => files.map(({ path }) => path);
const found_stepsEn = {
    snapshot: (0,words_text.t) `The simplest way: take \`history: full\` out of the workflow file, or change it to \`snapshot\`. Then one commit with the files as they are goes on top of the Space’s own, nothing of the history goes, and large and binary files travel as LFS objects by themselves:`,
    asLfs: (0,words_text.t) `The simplest way: let the files travel as LFS objects. Take \`large-files: fail\` or \`history: full\` out of the workflow file, or change them:`,
    exclude: (0,words_text.t) `If the Space does not need the files that are there now, leave them out of what is pushed:`,
    migrate: (0,words_text.t) `Only if you want to keep \`history: full\`: make a copy of your repository’s folder first, for this rewrites its history, and everyone else who works on it must clone it again afterwards. On your own computer, turn the files into LFS files in the whole history, and push that to GitHub:`,
    remove: (0,words_text.t) `For files that nothing needs any more, there is this in place of the step before. It takes them out of all commits, and with them a file of the same name that may be there now:`
};
const found_stepsZh = {
    snapshot: (0,words_text.t) `最簡單的做法：從工作流程檔案拿掉 \`history: full\`，或改成 \`snapshot\`。這樣只會在 Space 的最新 commit 上面加一個 commit，內容是目前的檔案；歷史不會送出，大型檔案和二進位檔案會自動以 LFS 送出：`,
    asLfs: (0,words_text.t) `最簡單的做法：讓這些檔案以 LFS 送出。從工作流程檔案拿掉 \`large-files: fail\` 或 \`history: full\`，或改成：`,
    exclude: (0,words_text.t) `如果 Space 不需要目前的這些檔案，就在推送時排除它們：`,
    migrate: (0,words_text.t) `想保留 \`history: full\` 才需要這樣做：先把整個儲存庫的資料夾備份一份，因為這會改寫歷史，之後其他一起開發的人都要重新 clone。在自己的電腦上，把整個歷史裡的這些檔案改用 LFS 存放，再推送到 GitHub：`,
    remove: (0,words_text.t) `如果這些檔案已經用不到，可以用這個做法代替上一步。它會把檔案從所有的 commit 裡移除；如果現在有同名的檔案，也會一起移除：`
};
function found_steps(words, { files, now, before }, run) {
    const first = now.length === 0
        ? { text: words.snapshot, block: snapshot }
        : { text: before.length === 0 ? words.asLfs : words.snapshot, block: snapshotWithLfs };
    return [
        first,
        ...(now.length === 0 ? [] : [{ text: words.exclude, block: excludeBlock(pathsOf(now)) }]),
        { text: words.migrate, block: migrate(pathsOf(files)) },
        ...(before.length === 0 ? [] : [{ text: words.remove, block: remove(pathsOf(before), run) }])
    ];
}
function whatEn({ files, now, before }) {
    const some = files.length === 1 ? 'a file' : `${files.length} files`;
    return (0,words_text.t) `The Hub would refuse ${[some]}, so nothing was pushed, and the Space has not changed.${now.length === 0 ? [] : (0,words_text.t) ` In the files as they are now: ${items(now, 'en')}.`}${before.length === 0 ? [] : (0,words_text.t) ` In earlier commits only: ${items(before, 'en')}.`}`;
}
function whatZh({ files, now, before }) {
    return (0,words_text.t) `有 ${[String(files.length)]} 個檔案會被 Hugging Face 拒絕，所以什麼都沒有推送，Space 沒有任何變動。${now.length === 0 ? [] : (0,words_text.t) `在目前的檔案裡：${items(now, 'zh-TW')}。`}${before.length === 0 ? [] : (0,words_text.t) `只在較早的 commit 裡：${items(before, 'zh-TW')}。`}`;
}
/** What our own check of the files found, before anything was sent. */
const found_found = {
    en: (findings, run) => {
        const files = split(findings);
        return {
            what: whatEn(files),
            why: files.before.length === 0
                ? (0,words_text.t) `The Hub takes files over 10 MiB, and binary files of any size, only as LFS objects. This action sends them so by itself, unless \`history: full\` or \`large-files: fail\` keeps it from doing so.`
                : (0,words_text.t) `The Hub takes files over 10 MiB, and binary files of any size, only as LFS objects. With \`history: full\` it gets every commit of the branch and looks at each: deleting a file in a new commit does not help, as it is still in the earlier ones.`,
            steps: [...found_steps(found_stepsEn, files, run), ...besides('files', findings, 'en')]
        };
    },
    'zh-TW': (findings, run) => {
        const files = split(findings);
        return {
            what: whatZh(files),
            why: files.before.length === 0
                ? (0,words_text.t) `超過 10 MiB 的檔案，以及任何大小的二進位檔案，Hugging Face 只接受以 LFS 存放。這個 action 會自動這樣處理，除非設定了 \`history: full\` 或 \`large-files: fail\`。`
                : (0,words_text.t) `超過 10 MiB 的檔案，以及任何大小的二進位檔案，Hugging Face 只接受以 LFS 存放。使用 \`history: full\` 時會送出分支的每一個 commit，Hugging Face 也會逐一檢查：在新的 commit 裡刪掉檔案沒有用，因為較早的 commit 裡還在。`,
            steps: [...found_steps(found_stepsZh, files, run), ...besides('files', findings, 'zh-TW')]
        };
    }
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/offenders.ts
/** The Hub lists ` - model.pkl (ref: refs/heads/main)`; through the API the list is one line. */
const listItem = /^[-*] (?<path>[^\s].{0,1000}?) ?\(ref: ?[^)]{1,300}\)/;
/** GitHub, and the size that some servers add: `File data.zip is 120.50 MB; this exceeds …`. */
const sized = /\bFile (?<path>\S.{0,400}?) is (?<size>\d[\d.]{0,12} ?[KMGT]i?B)\b/;
const flattened = /- ([^\s()][^()]{0,400}?) ?\(ref: ?[^)]{1,300}\)/g;
const offenders_most = 50;
/** The files that the output names as the reason for the refusal. */
function offendingFiles(log) {
    const found = new Map();
    for (const line of log.lines) {
        const size = sized.exec(line)?.groups;
        const item = listItem.exec(line)?.groups;
        if (size?.path !== undefined && size.size !== undefined)
            found.set(size.path, { path: size.path, size: size.size });
        else if (item?.path !== undefined)
            found.set(item.path, { path: item.path });
        else if (line.includes('Offending files:'))
            for (const [, path] of line.matchAll(flattened))
                if (path !== undefined)
                    found.set(path, { path });
        if (found.size >= offenders_most)
            break;
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/signs.ts


const largeFile = [
    ...signs('decisive', /contains? (?:files?|blobs?|objects?) (?:larger|bigger) than/i, /GH001: Large files detected|exceeds GitHub's file size limit/i, /enable upload of files > ?5 ?GB|lfs-enable-largefiles/i),
    ...signs('cause', /(?:file|blob|object|pack|upload|body)[^.]{0,60} (?:is )?(?:too large|too big|exceeds?)/i, /(?:larger|bigger|greater|more) than (?:the )?(?:maximum|max|allowed|limit|\d{1,4} ?[MG]i?B?\b)/i, /(?:maximum|max) (?:allowed |individual )?(?:file|upload|object|body|pack)[ -]size/i, /exceeds? (?:the )?(?:maximum|max|allowed|limit)[^.]{0,30}size|(?:file )?size (?:limit|exceed)/i, /pack exceeds maximum allowed size/i),
    ...signs('verdict', status_status('413'), /(?:Payload|Entity|Content) Too Large/i)
];
const binaryFile = [
    ...signs('decisive', /contains? binary files?/i),
    ...signs('cause', /to store binary files|binary files? (?:are|is) not (?:allowed|permitted|supported)/i)
];
const invalidMetadata = [
    ...signs('decisive', /YAML metadata verification/i, /Invalid (?:YAML |metadata )?(?:metadata )?in README\.md/i, /YAML metadata of your README\.md is invalid/i, /"short_description" length must be|"(?:colorFrom|colorTo|license|sdk)" must be/i),
    ...signs('cause', /(?:metadata|front ?matter|model card|repo card)[^.]{0,40} (?:is |are |was )?(?:invalid|not valid|malformed|failed)/i, /(?:invalid|malformed) (?:YAML|metadata|front ?matter|card data)/i, /(?:Error: |endpoint: ?|request: ?|README\.md\.? -? ?)"[a-zA-Z_.[\]0-9-]{1,60}" (?:must|length must|is not|is required|with value|does not|contains)/i, /"[a-zA-Z_.[\]0-9-]{1,60}" must be (?:one of|an?|a valid|of type)\b/i, /YAML Metadata (?:Error|Warning)/i),
    ...signs('verdict', /\/api\/validate-yaml/i, /bad indentation of a mapping entry|mapping values are not allowed|duplicated mapping key/i),
    ...signs('advice', /empty or missing yaml metadata in repo card/i)
];
const missingLfsObjects = [
    ...signs('decisive', /LFS pointers? (?:pointed|points?|pointing) to (?:a )?files? that (?:does|do) not exist/i, /missing or corrupt local objects/i, /GH008|unknown Git LFS objects?/i),
    ...signs('cause', /LFS upload (?:missing|failed:? \(missing\))|\(missing\) [^ ]{1,300} \(/i, /Unable to find source for object|is an LFS pointer to [^ ]{1,100} which does not exist|Not found in \.git[\\/]lfs[\\/]objects|Unable to parse pointer/i, /(?:LFS|lfs) objects? (?:is|are|was|were)? ?(?:missing|not found|does ?n[o']t exist)/i, /Object does ?n[o']t exist on the server|remote missing object/i, /should have been (?:a pointer|pointers), but (?:was|were) ?n[o']t/i, 
    // A program that opened the pointer file in place of what it stands for.
    /invalid load key, 'v'/i, /version https:\/\/git-lfs\.github\.com\/spec\/v1/i),
    ...signs('verdict', 
    // What stopped the download, such as the network, stands beside it.
    /smudge filter lfs failed|Error downloading object/i, /'lfs' is not a git command|git-lfs['’]? (?:was )?not found|git-lfs: (?:command )?not found|git-lfs filter-process/i)
];
const secretDetected = [
    ...signs('decisive', /Push cannot contain secrets|GITHUB PUSH PROTECTION|Push protection|remove secret from commit|unblock-secret/i, /(?:secret|credential|token|api key)s? (?:was |were |has been |have been )?(?:detected|found|exposed|leaked) (?:in|on) (?!the (?:environment|env))/i),
    ...signs('cause', /(?:contains?|detected|found|leaked|exposed) (?:\d{1,4} |an? |some |potential |possible |valid |hardcoded |verified |active ){0,3}(?:secrets?|credentials|private keys?)\b/i, /(?:secret|credential|leak)s? (?:detected|leaked|exposed|about to be committed)/i, /leaks found: [1-9]/i, /Found (?:verified|unverified) result/i, /Secret scanning/i)
];
const storageLimit = [
    ...signs('decisive', /storage limit (?:reached|exceeded)/i, /storage patterns tripped/i, /(?:exceeded|over) (?:its|your|the) (?:LFS budget|data quota|storage)/i),
    ...signs('cause', /(?:storage|disk|repository size|repo size|namespace)[^.]{0,40} (?:limit|quota)[^.]{0,40}(?:reached|exceed|full|hit)/i, /(?:exceed|reach|over)[^.]{0,40} (?:storage|disk) (?:limit|quota|space)/i, /too many files per directory|can only contain up to \d{1,9} files/i, /(?:Not enough|insufficient|out of|no more) (?:storage|quota)/i),
    ...signs('advice', /No space left on device|ENOSPC/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/content.ts








/** "`model.pkl` (12.3 MB), `data.zip`", as far as the output names them. */
function names(files, language) {
    return listed(files.map(({ path, size }) => (size === undefined ? path : `${path} (${size})`)), language);
}
const lfsCheckout = {
    language: 'yaml',
    lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0', '    lfs: true']
};
function lfsPush(run) {
    return { language: 'sh', lines: [`git lfs push --all ${word(gitUrl(run))}`] };
}
const content_stepsEn = {
    snapshot: (0,words_text.t) `With this action, the simplest way is to send the files as they are, in one commit and without the history. Large and binary files then travel as LFS objects by themselves:`,
    before: (0,words_text.t) `If the history has to go along: make a copy of your repository’s folder first, for the next step rewrites its history, and everyone else who works on it must clone it again afterwards.`,
    migrate: (0,words_text.t) `If the Space needs the files: on your own computer, turn them into LFS files in the whole history and push that to GitHub. LFS is git’s way of keeping big files beside the history.`,
    remove: (0,words_text.t) `If the Space does not need them, take them out of the whole history instead, and add them to \`.gitignore\`:`,
    checkout: (0,words_text.t) `In the workflow, let the checkout fetch the whole history and the LFS files:`,
    push: (0,words_text.t) `If something other than this action pushes: send the LFS files to the Space once, from your own computer, and then run the workflow again:`
};
const content_stepsZh = {
    snapshot: (0,words_text.t) `使用這個 action 時，最簡單的做法是只送出目前的檔案：一個 commit，不含歷史。大型檔案和二進位檔案會自動以 LFS 送出：`,
    before: (0,words_text.t) `如果歷史也要送出：先把整個儲存庫的資料夾備份一份，因為下一步會改寫歷史，之後其他一起開發的人都要重新 clone。`,
    migrate: (0,words_text.t) `如果 Space 需要這些檔案：在自己的電腦上，把整個歷史裡的這些檔案改用 LFS 存放，再推送到 GitHub。LFS 是 git 存放大型檔案的方式，檔案不放在歷史裡面。`,
    remove: (0,words_text.t) `如果 Space 不需要它們，就把它們從整個歷史裡移除，並加到 \`.gitignore\`：`,
    checkout: (0,words_text.t) `在工作流程裡，讓 checkout 取得完整的歷史和 LFS 檔案：`,
    push: (0,words_text.t) `如果不是由這個 action 推送：在自己的電腦上把 LFS 檔案送到 Space 一次，再重新執行工作流程：`
};
function content_steps(words, files, run) {
    const paths = files.map(({ path }) => path);
    // The log of another tool: this action fetches and sends LFS objects itself.
    const others = run.token === undefined
        ? [
            { text: words.checkout, block: lfsCheckout },
            { text: words.push, block: lfsPush(run) }
        ]
        : [];
    return [
        { text: words.snapshot, block: snapshot },
        { text: words.before },
        { text: words.migrate, block: migrate(paths) },
        { text: words.remove, block: remove(paths, run) },
        ...others
    ];
}
function content_facts({ log, evidence: { finding } }) {
    return { files: offendingFiles(log), findings: findingsIn(finding) };
}
const content_largeFile = diagnosis({
    id: 'large-file',
    signs: largeFile,
    when: seen => (seen.id === 'large-file' ? content_facts(seen) : null),
    say: {
        en: ({ files, findings }, run) => ({
            title: 'A file is too large for a plain git push',
            what: (0,words_text.t) `The push was refused because of the size of ${files.length === 0 ? (0,words_text.t) `a file` : names(files, 'en')}. Nothing was accepted, and the Space has not changed.`,
            why: (0,words_text.t) `The Hub takes files over 10 MiB only as LFS files. It looks at every commit that is pushed, not only at the last one: deleting the file in a new commit does not help, as it is still in the older commits.`,
            steps: content_steps(content_stepsEn, files, run),
            links: links(run, 'en', 'lfsMigrate', 'largeFileDocs', 'storageDocs'),
            ...(findings.length > 0 && found_found.en(findings, run))
        }),
        'zh-TW': ({ files, findings }, run) => ({
            title: '檔案太大，不能直接用 git 推送',
            what: (0,words_text.t) `推送被拒絕，因為${files.length === 0 ? (0,words_text.t) `有檔案` : (0,words_text.t) ` ${names(files, 'zh-TW')} `}太大。什麼都沒有送進去，Space 沒有任何變動。`,
            why: (0,words_text.t) `超過 10 MiB 的檔案，Hugging Face 只接受以 LFS 存放。它會檢查推送的每一個 commit，不是只看最後一個：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
            steps: content_steps(content_stepsZh, files, run),
            links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs', 'storageDocs'),
            ...(findings.length > 0 && found_found['zh-TW'](findings, run))
        })
    }
});
const content_binaryFile = diagnosis({
    id: 'binary-file',
    signs: binaryFile,
    when: seen => (seen.id === 'binary-file' ? content_facts(seen) : null),
    say: {
        en: ({ files, findings }, run) => ({
            title: 'A binary file must travel as an LFS file',
            what: (0,words_text.t) `The push was refused because ${files.length === 0 ? (0,words_text.t) `a file` : names(files, 'en')} is not text. Nothing was accepted, and the Space has not changed.`,
            why: (0,words_text.t) `The Hub takes pictures, fonts, models, archives and the like only as LFS files, however small they are. It looks at every commit that is pushed: deleting the file in a new commit does not help, as it is still in the older commits.`,
            steps: content_steps(content_stepsEn, files, run),
            links: links(run, 'en', 'lfsMigrate', 'largeFileDocs'),
            ...(findings.length > 0 && found_found.en(findings, run))
        }),
        'zh-TW': ({ files, findings }, run) => ({
            title: '二進位檔案必須以 LFS 存放',
            what: (0,words_text.t) `推送被拒絕，因為${files.length === 0 ? (0,words_text.t) `有檔案` : (0,words_text.t) ` ${names(files, 'zh-TW')} `}不是文字檔。什麼都沒有送進去，Space 沒有任何變動。`,
            why: (0,words_text.t) `圖片、字型、模型、壓縮檔這類檔案，不論大小，Hugging Face 都只接受以 LFS 存放。它會檢查推送的每一個 commit：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
            steps: content_steps(content_stepsZh, files, run),
            links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs'),
            ...(findings.length > 0 && found_found['zh-TW'](findings, run))
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/remedy.ts


/** Steps that only some runs need, before those that all need. */
function before([first, ...rest], steps) {
    return first === undefined ? steps : [first, ...rest, ...steps];
}
/** The page's name as a link; on another Hub its address, which is a value. */
function tokensPage(run) {
    if (run.endpoint === publicHub)
        return [`[Settings → Access Tokens](${publicHub}/settings/tokens)`];
    return (0,words_text.t) `Settings → Access Tokens (${`${run.endpoint}/settings/tokens`})`;
}
const secretExpression = '${{ secrets.HF_TOKEN }}';
function handLines(run) {
    return ['with:', `  space: ${scalar(run.space ?? 'owner/name')}`, `  token: ${secretExpression}`];
}
const remedyEn = {
    make: (run, type = 'write') => type === 'write'
        ? {
            text: (0,words_text.t) `On Hugging Face, open ${tokensPage(run)} and choose “New token”. Name: what it is for, such as \`space-deploy\`. Type: “Write”. Expiration: a date, or “Never”. Copy the token at once, without blanks around it: it starts with \`hf_\` and is shown only once.`
        }
        : {
            text: (0,words_text.t) `On Hugging Face, open ${tokensPage(run)} and edit the token, or make a new one of type “Fine-grained”. Under repository permissions, pick ${theSpace(run, 'en')} and tick “Write access to contents/settings of selected repos”.`
        },
    store: run => ({
        text: run.token?.source === 'stored'
            ? (0,words_text.t) `Log in again on the runner with the new token: \`hf auth login\`. Or hand the token over as a secret, as below.`
            : (0,words_text.t) `On GitHub, open the repository’s Settings → Secrets and variables → Actions and save the token as the secret \`HF_TOKEN\`. If there already is one of that name, replace its value.`
    }),
    hand: run => ({
        text: (0,words_text.t) `In the workflow file, see that the secret reaches this action under exactly that name:`,
        block: { language: 'yaml', lines: handLines(run) }
    }),
    again: { text: (0,words_text.t) `On GitHub, open the failed run and choose “Re-run jobs”.` },
    keyless: run => run.token?.source === 'oidc'
        ? [
            {
                text: (0,words_text.t) `This run logged in without a stored token. Such a login lasts for one hour and is good for one Space only: see that the Trusted Publisher is set in the Settings of this very Space, and run the workflow again. If that does not help, use a token, as follows.`
            }
        ]
        : []
};
const remedyZh = {
    make: (run, type = 'write') => type === 'write'
        ? {
            text: (0,words_text.t) `在 Hugging Face 打開 ${tokensPage(run)}，按「New token」。Name 填用途，例如 \`space-deploy\`；Type 選「Write」；Expiration 設一個期限，或選「Never」。建立後馬上複製（前後不要帶到空格）：它以 \`hf_\` 開頭，而且只會顯示這一次。`
        }
        : {
            text: (0,words_text.t) `在 Hugging Face 打開 ${tokensPage(run)}，編輯這個 token，或新建一個類型為「Fine-grained」的 token。在儲存庫權限的地方選${theSpace(run, 'zh-TW')}，勾選「Write access to contents/settings of selected repos」。`
        },
    store: run => ({
        text: run.token?.source === 'stored'
            ? (0,words_text.t) `在 runner 上用新的 token 重新登入：\`hf auth login\`。也可以改用 secret 傳入，做法見下一步。`
            : (0,words_text.t) `在 GitHub 打開這個儲存庫的 Settings → Secrets and variables → Actions，把 token 存成名為 \`HF_TOKEN\` 的 secret。如果已經有同名的，就更新它的值。`
    }),
    hand: run => ({
        text: (0,words_text.t) `在工作流程檔案裡，確認 secret 以一模一樣的名稱交給這個 action：`,
        block: { language: 'yaml', lines: handLines(run) }
    }),
    again: { text: (0,words_text.t) `在 GitHub 打開失敗的那次執行，按「Re-run jobs」重新執行。` },
    keyless: run => run.token?.source === 'oidc'
        ? [
            {
                text: (0,words_text.t) `這次執行用的是免 token 的登入。這種登入的有效時間是一小時，而且只能用在一個 Space：請確認 Trusted Publisher 是設定在這個 Space 的 Settings 裡，再重新執行工作流程。如果還是不行，就改用 token，做法如下。`
            }
        ]
        : []
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/unusable.ts



const missing = {
    en: (_, run) => ({
        title: 'Authentication failed: there is no token',
        what: (0,words_text.t) `No Hugging Face token reached this run, so nothing was pushed. The Space has not changed.`,
        why: (0,words_text.t) `The input \`token\` and the environment variable \`HF_TOKEN\` are both empty, and there is no keyless login. Most often the secret is not set, or it has another name than the workflow asks for: GitHub then hands over an empty text. Pull requests from forks and from Dependabot never get secrets.`,
        steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.hand(run), remedyEn.again],
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
    }),
    'zh-TW': (_, run) => ({
        title: 'Authentication failed：沒有 token',
        what: (0,words_text.t) `這次執行沒有拿到 Hugging Face token，所以什麼都沒有推送。Space 沒有任何變動。`,
        why: (0,words_text.t) `輸入 \`token\` 和環境變數 \`HF_TOKEN\` 都是空的，也沒有使用免 token 的登入方式。最常見的原因是還沒有設定 secret，或 secret 的名稱和工作流程裡寫的不一樣；這時 GitHub 會給出空白的值。從 fork 或 Dependabot 來的 pull request 一律拿不到 secrets。`,
        steps: [remedyZh.make(run), remedyZh.store(run), remedyZh.hand(run), remedyZh.again],
        links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
    })
};
const placeholder = {
    en: ({ shown }, run) => ({
        title: 'Authentication failed: the token is a placeholder',
        what: (0,words_text.t) `The token is ${shown}, which only stands for one. Nothing was pushed, and the Space has not changed.`,
        why: (0,words_text.t) `An example was copied and its placeholder kept, or the name of the secret stands where its value belongs.`,
        steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.hand(run), remedyEn.again],
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
    }),
    'zh-TW': ({ shown }, run) => ({
        title: 'Authentication failed：token 還沒有填',
        what: (0,words_text.t) `token 的內容是 ${shown}，這只是範例文字。什麼都沒有推送，Space 沒有任何變動。`,
        why: (0,words_text.t) `可能是複製範例後沒有換成自己的 token，或是把 secret 的名稱當成值填了進去。`,
        steps: [remedyZh.make(run), remedyZh.store(run), remedyZh.hand(run), remedyZh.again],
        links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
    })
};
const services = {
    github: { en: 'a GitHub token', 'zh-TW': ' GitHub 的 token' },
    google: { en: 'a Google API key', 'zh-TW': ' Google API Key' },
    openai: { en: 'an OpenAI API key', 'zh-TW': ' OpenAI 的 API key' },
    aws: { en: 'an AWS access key', 'zh-TW': ' AWS 的 access key' },
    other: { en: 'the key of another service', 'zh-TW': '其他服務的金鑰' }
};
const foreign = {
    en: ({ looksLike }, run) => ({
        title: 'Authentication failed: this is not a Hugging Face token',
        what: (0,words_text.t) `${sentence(theToken(run, 'en'))} looks like ${[services[looksLike].en]}. It was not sent anywhere, nothing was pushed, and the Space has not changed.`,
        why: (0,words_text.t) `There are two keys. A Hugging Face token starts with \`hf_\` and lets this action push. A key of another service, such as Google’s or OpenAI’s, is for your app when it runs: it belongs in the Space’s own Settings → Variables and secrets, never here and never in a file.`,
        steps: [
            remedyEn.make(run),
            remedyEn.store(run),
            {
                text: (0,words_text.t) `If your app needs the other key, save it in the Space under Settings → Variables and secrets → New secret.`
            },
            remedyEn.again
        ],
        links: links(run, 'en', 'tokens', 'secrets', 'spacesDocs')
    }),
    'zh-TW': ({ looksLike }, run) => ({
        title: 'Authentication failed：這不是 Hugging Face 的 token',
        what: (0,words_text.t) `${theToken(run, 'zh-TW')}看起來是${[services[looksLike]['zh-TW']]}。它沒有被送到任何地方，什麼都沒有推送，Space 沒有任何變動。`,
        why: (0,words_text.t) `這裡有兩種金鑰。Hugging Face token 以 \`hf_\` 開頭，讓這個 action 推送程式碼。Google、OpenAI 等其他服務的金鑰是給你的 app 執行時用的，要放在 Space 自己的 Settings → Variables and secrets，不要放在這裡，也不要寫在檔案裡。`,
        steps: [
            remedyZh.make(run),
            remedyZh.store(run),
            {
                text: (0,words_text.t) `如果你的 app 需要另一把金鑰，請存到 Space 的 Settings → Variables and secrets → New secret。`
            },
            remedyZh.again
        ],
        links: links(run, 'zh-TW', 'tokens', 'secrets', 'spacesDocs')
    })
};
const problems = {
    'inner-blank': { en: 'there is a blank or a line break inside it', 'zh-TW': '中間有空格或換行' },
    'too-short': { en: 'it is too short to be one', 'zh-TW': '長度太短' },
    'control-character': { en: 'there is an invisible character inside it', 'zh-TW': '裡面有看不見的字元' }
};
const malformed = {
    en: ({ problem }, run) => ({
        title: 'Authentication failed: the token is damaged',
        what: (0,words_text.t) `${sentence(theToken(run, 'en'))} cannot be a token: ${[problems[problem].en]}. Nothing was pushed, and the Space has not changed.`,
        why: (0,words_text.t) `A part was lost, or something else was copied along with it. A token is one piece without blanks: \`hf_\` and then letters and digits.`,
        steps: [
            {
                text: (0,words_text.t) `If you still have the token, copy it again, from \`hf_\` to its last letter, and save it as the secret. Otherwise make a new one, as follows.`
            },
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.again
        ],
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
    }),
    'zh-TW': ({ problem }, run) => ({
        title: 'Authentication failed：token 不完整或夾帶其他字元',
        what: (0,words_text.t) `${theToken(run, 'zh-TW')}不可能是有效的 token：${[problems[problem]['zh-TW']]}。什麼都沒有推送，Space 沒有任何變動。`,
        why: (0,words_text.t) `複製時少了一段，或多複製了別的東西。token 是沒有空格的一整串：\`hf_\` 後面接英文字母和數字。`,
        steps: [
            {
                text: (0,words_text.t) `如果手邊還有這個 token，請重新複製，從 \`hf_\` 一直到最後一個字，再存成 secret。如果沒有，就照下面的步驟建立新的。`
            },
            remedyZh.make(run),
            remedyZh.store(run),
            remedyZh.again
        ],
        links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
    })
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/signs.ts


const authenticationFailed = [
    ...signs('decisive', 
    // Since 2025 the Hub says so only when a token was sent and is no good, whatever headline stands above.
    /Invalid credentials in Authorization header/i, /(?:access token|user token|token)(?: "[^"]{0,80}"| '[^']{0,80}')? (?:is|has|was|has been)? ?expired/i, 
    // An empty secret, or a line break that was copied with the token.
    /(?:Illegal|Invalid)[^.'"]{0,80} header value:? [b'"]{1,2}Bearer/i, /return character\(s\) in header value/i, /Input required and not supplied: [a-z_-]{0,40}token/i),
    ...signs('cause', /Password authentication in git is no longer supported/i, /Invalid username or (?:password|token)/i, /Invalid user token/i, /Invalid token (?:passed|provided)|Invalid token\b/i, /token (?:seems|is) (?:invalid|no longer valid)|token must be (?:specified|provided|set)/i, /(?:pass|provide|specify|supply|set) (?:a |your )?(?:valid )?[`'"]?(?:HF_|hf_|access |user |Hugging ?Face )?token/i, /(?:hugging ?face|HF|access|hub)[ _-]token (?:was |is |were )?(?:not (?:found|set|provided|configured|defined)|missing|empty)/i, /The token (?:you provided|stored|from HF_TOKEN[^.]{0,60}) is (?:invalid|not valid)/i, /(?:token|credentials?|API key) (?:is|are|seems|appears)(?: to be)? (?:invalid|incorrect|wrong|not valid|revoked|missing|empty)/i, /(?:invalid|bad|incorrect|missing|no|empty) (?:(?:HF|Hugging ?Face|access|API|auth(?:entication)?|bearer) ){1,3}(?:token|key)\b/i, /Token is required(?: \([^)]{0,40}\))?, but no token found/i, /(?:HF_TOKEN|HUGGING_?FACE_TOKEN|HF_API_TOKEN|HUGGINGFACE_HUB_TOKEN)\b[^.]{0,40} (?:is |was )?(?:not (?:set|found|configured|defined|provided|available)|missing|required|empty|unset|undefined|invalid)/i, /You need to provide a (?:valid )?token|LocalTokenNotFoundError/i, /You must (?:be|have) (?:logged|authenticated|provide[d]? a token)/i, /\bNot logged in\b|not authenticated with Hugging Face/i, /access token must start with ['"]?hf_|must start with ['"`]hf_/i, 
    // On these two routes no Space can be missing: a refusal is of the token. Some broken tokens get a 400.
    /\b40[01]\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/whoami/i, /\b401\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/repos\/create/i, /batch response: (?:Authentication required|Git credentials for|Bad credentials)/i, /Git credentials for [^ ]{1,300} not found/i, /Authentication required: (?:Authorization error|You must have)/i, /Too many password attempts/i, 
    // Other hosts that the same git talks to.
    /Support for password authentication was removed/i, /HTTP Basic: Access denied/i, /The provided password or token is incorrect/i, /Bad credentials/i, /Permission denied \((?:publickey|password)[^)]{0,80}\)/i),
    ...signs('verdict', /could not read (?:Username|Password) for/i, /terminal prompts disabled/i, /(?:fatal|remote|error|ERROR|Fehler|Schwerwiegend|erreur|fatale): [^']{0,40}Authentication failed/i, /Authentication failed (?:for|with)/i, /Authentifizierung fehlgeschlagen|[ÉE]chec d.authentification|Autenticaci[oó]n fall[oó]|Fall[oó] de autenticaci[oó]n|Autentica[cç][aã]o falhou|Falha na autentica[cç][aã]o|Autenticazione (?:non riuscita|fallita)/i, /鉴权失败|(?:nombre de usuario|Username|nom d.utilisateur) (?:para|für|pour) '?https[^ ]{1,300}|konnte Username/i, /не удалось (?:пройти )?аутентифи|[Оо]шибка аутентификации|[Сс]бой аутентификации|认证失败|身份验证失败|驗證失敗|認證失敗|認証に失敗|인증 ?(?:에 )?실패|인증하는데 실패/i, /Logon failed|Login failed|Authorization failed|authentication (?:required|error|failed)/i, status_status('401')),
    ...signs('headline', /\bUnauthorized\b|unauthenticated/i, /failed to authenticate|unable to authenticate/i),
    ...signs('advice', /check your (?:token|credentials)|(?:huggingface-cli|hf auth) login/i)
];
const permissionDenied = [
    ...signs('decisive', 
    // Comes on top of 404s and "log in" advice that only follow from it.
    /You don't have the rights to create/i, /pass `?create_pr=1`? as a query parameter/i, /You have read access but not the required permissions/i, /organization token policy|revoked by the organization|in your fine-grained token settings/i),
    ...signs('cause', /You are not authorized to push to this repo|denied by [^.]{0,40}policy/i, /DENIED update refs\//, 
    // What a failed creation is followed by, such as a 404, only follows from it.
    /\b403\b[^/]{0,80}https:\/\/[^ /]{1,80}\/api\/repos\/create/i, /You (?:don't|do not) have (?:the )?(?:rights?|permissions?|write access|access)/i, 
    // git-lfs says so for a 403, and hf_xet calls it a network error.
    /(?:batch response|LFS|Server error|403 Forbidden): (?:Authorization error|Forbidden)|\bAuthorization error\b/i, /you must use a write token|token with the `?write`? role|write token (?:is )?(?:required|needed)/i, /awaiting a review from the repo authors|Access to model [^ ]{1,200} is restricted/i, /You must use your personal account token/i, /(?:insufficient|missing|required|lacks?(?: the)?|without(?: the)?|does ?n[o']t have(?: the)?)(?: required)? (?:permissions?|scopes?|privileges|rights)/i, /(?:write|push|admin)[- ](?:access|permissions?|role)[^.]{0,30}(?:required|denied|not granted|needed)/i, /token (?:does not|doesn't|has no|lacks) (?:have )?(?:write|the right|permission|access)/i, /read[- ]only (?:token|access|repo|permission)|token (?:is|has) (?:type |role )?(?:a )?['"]?read['"]?[- ](?:only|role|access)/i, /Access to this (?:resource|repo(?:sitory)?) (?:is|has been) (?:disabled|denied|forbidden)/i, /you are not in the authorized list|gated repo|is gated/i, /\b40[13]\b[^/]{0,80}https:\/\/[^ ]{1,200}\/xet-write-token/i, /HTTP status client error \(403[^)]{0,40}\)/i, /(?:SSO|single sign-on|IP (?:address|range|allow)|multi-?factor|two-factor|2FA)[^.]{0,60}(?:required|enforced|not allowed|denied|restrict)/i, 
    // Other hosts that the same git talks to.
    /Permission to [^ ]{1,200} denied/i, /Write access to repository not granted/i, /You are not allowed to (?:push|upload|force push|download)/i, /protected branch|GH006|Resource not accessible by integration/i, /refusing to allow an? [^\n]{1,80} to (?:create or update|push)/i, /pre-receive hook declined: (?:permission|not authorized)/i),
    ...signs('verdict', status_status('403'), /Permission denied(?! ?:? ?['"/])|Access denied|not authorized to|not allowed to/i),
    ...signs('headline', /\bForbidden\b/i, /Cannot access content at:/),
    ...signs('advice', /Check that you have proper access|make sure you have a token with the/i, /Make sure (?:your|the) token has the correct permissions/i, /Make sure that you are properly logged in/i, /make sure you have the correct access rights/i)
];

;// CONCATENATED MODULE: ./src/diagnose/engine/pushed.ts
/** The steps that come after the Space's branch was updated. */
const after = new Set(['verify', 'build', 'start', 'answer', 'rollback']);
/** Whether the files were on the Space when the step failed, so that no text says that nothing was pushed. */
function isPushed(step) {
    return after.has(step);
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/credential.ts







/** The step for a person's own computer, where git remembers the old token; a run of the action has no such memory. */
function byHand(run, text) {
    if (run.token !== undefined)
        return [];
    const lines = [
        String.raw `printf 'protocol=https\nhost=huggingface.co\n' | git credential reject`,
        `git push ${word(gitUrl(run))} HEAD:main`
    ];
    return [{ text, block: { language: 'sh', lines } }];
}
/** The Hub itself refused the token. */
const rejected = {
    en: ({ ssh, pushed }, run) => ({
        title: 'Authentication failed: the token is not accepted',
        what: pushed
            ? (0,words_text.t) `The files are on the Space, but after the push Hugging Face no longer accepted the login.`
            : (0,words_text.t) `Hugging Face refused the login, so nothing was pushed. The Space has not changed.`,
        why: ssh
            ? (0,words_text.t) `The push went over SSH, and the server does not know the key. With a token, the push goes over https.`
            : (0,words_text.t) `${sentence(theToken(run, 'en'))} is wrong or no longer valid: it expired, it was deleted, or a part of it was lost when it was copied. The Hub does not say which. What it asks for is always a token, never the password of your account.`,
        steps: before(remedyEn.keyless(run), [
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.hand(run),
            ...byHand(run, (0,words_text.t) `If you push from your own computer: make git forget the old token and push again. When git asks, type \`git\` as the username and paste the new token as the password.`),
            remedyEn.again
        ]),
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
    }),
    'zh-TW': ({ ssh, pushed }, run) => ({
        title: 'Authentication failed：token 不被接受',
        what: pushed
            ? (0,words_text.t) `檔案已經在 Space 上，但推送之後 Hugging Face 不再接受這次登入。`
            : (0,words_text.t) `Hugging Face 拒絕登入，所以什麼都沒有推送。Space 沒有任何變動。`,
        why: ssh
            ? (0,words_text.t) `這次推送走的是 SSH，而伺服器不認得這把金鑰。使用 token 時，推送要走 https。`
            : (0,words_text.t) `${theToken(run, 'zh-TW')}不正確或已經失效：可能過期、被刪除，或複製時少了一段。Hugging Face 不會說明是哪一種。這裡要的一直都是 token，不是帳號的密碼。`,
        steps: before(remedyZh.keyless(run), [
            remedyZh.make(run),
            remedyZh.store(run),
            remedyZh.hand(run),
            ...byHand(run, (0,words_text.t) `如果你是在自己的電腦上推送：先讓 git 忘掉舊的 token，再推送一次。git 詢問時，Username 輸入 \`git\`，Password 貼上新的 token。`),
            remedyZh.again
        ]),
        links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
    })
};
function isTokenFinding(finding) {
    return finding?.kind.startsWith('token-') ?? false;
}
function credential_advise({ finding, ssh, pushed }, language, run) {
    switch (finding?.kind) {
        case 'token-missing':
            return missing[language](finding, run);
        case 'token-placeholder':
            return placeholder[language](finding, run);
        case 'token-foreign':
            return foreign[language](finding, run);
        case 'token-malformed':
            return malformed[language](finding, run);
        case 'token-rejected':
        case undefined:
            return rejected[language]({ ssh, pushed }, run);
    }
}
const credential_authenticationFailed = diagnosis({
    id: 'authentication-failed',
    signs: authenticationFailed,
    when: ({ id, evidence: { finding, step }, proof }) => {
        if (id !== 'authentication-failed')
            return null;
        const ssh = /publickey/i.test(proof);
        const pushed = isPushed(step);
        return isTokenFinding(finding) ? { finding, ssh, pushed } : { ssh, pushed };
    },
    say: {
        en: (facts, run) => credential_advise(facts, 'en', run),
        'zh-TW': (facts, run) => credential_advise(facts, 'zh-TW', run)
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/history/signs.ts


const nonFastForward = [
    ...signs('cause', /\[(?:remote )?rejected\] [^[\]]{1,300} \((?:fetch first|non-fast-forward|stale info|remote ref updated since checkout)\)/i, /\((?:fetch first|non-fast-forward|stale info|needs force)\)/i, /A commit has happened since/i, /cannot lock ref [^ ]{1,300} ?:? (?:is at|reference already exists)|incorrect old value provided/i, /Not possible to fast-forward|can't be fast-forwarded/i, /non-fast-forward|(?:\(|（)(?:非快进(?:式推送)?|非快轉(?:式推送)?|需要先获取|先抓取|获取优先)(?:\)|）)|non-avance rapide|kein Vorspulen|no-avance-rápido|не-перемотка/i, /reconcile divergent branches|refusing to merge unrelated histories/i, /CONFLICT \([^)]{1,40}\): |Automatic merge failed/),
    ...signs('verdict', /Updates were rejected because/i, /another conflicting operation is in progress/i, /\[(?:remote )?rejected\] [^[\]]{1,300} \((?:failed to update ref|already exists|cannot lock ref)/i, /更新被拒绝|更新被拒絕|Aktualisierungen wurden zurückgewiesen|mises à jour (?:ont été|sont) rejetées|actualizaciones fueron rechazadas|[Оо]бновления были отклонены|リモートにあなたが|업데이트를 거부|업데이트가 거부/i, status_status('412')),
    // "You already created this space repo" is no failure of a push.
    ...signs('headline', /\b409(?: Client Error:|,)? Conflict\b(?![^"]{0,200}(?:repos\/create|already created))/i)
];
const shallowClone = [
    ...signs('decisive', /shallow update not allowed/i),
    ...signs('cause', /(?:attempt to (?:fetch|clone|push)|push(?:ing)?|clone|fetch)[^.]{0,20} from (?:a )?shallow (?:repository|clone)/i, /(?:is|from|in|into) an? shallow (?:clone|repository|repo|checkout)/i, /did not receive expected object|shallow file has changed/i, /remote unpack failed: (?:index-pack|unpack-objects)/i),
    ...signs('verdict', /\(unpacker error\)|unpacker error/i, /\bshallow\b[^.]{0,60}(?:not (?:allowed|supported|permitted)|denied|rejected|fail)/i),
    ...signs('advice', /fetch-depth: ?0|--unshallow/i)
];
const missingRef = [
    ...signs('cause', 
    // git translates this sentence in most languages; "refspec" usually survives.
    /src refspec [^ ]{1,300} (?:does not match any|matches more than one|no concuerda|ничему не соответствует|不匹配|没有匹配|不符合|没有发现|沒有)/i, /src[- ]?refspec|invalid refspec|refspec fuente|spécificateur de référence source|Referenzspezifikation|[Rr]efspec (?:de origen|sorgente)/i, /riferimento sorgente|référence source|referência de origem/i, /(?:源|來源)(?:引用规格|参考规格|引用規格|參照規格|参照规格)/i, /(?:refspec|リファレンス|레퍼런스|참조)[^.]{0,80}(?:一致しません|マッチしません|일치하|맞지 않)/i, /pathspec '?[^ ]{1,300} did not match any/i, /couldn't find remote ref|could not find remote ref/i, /Remote branch [^ ]{1,300} not found/i, /unknown revision or path not in the working tree/i, /(?:bad|invalid|unknown) revision|invalid reference|not a valid (?:ref|object name|branch name)|reference is not a tree/i, /Invalid rev id|Revision Not Found|RevisionNotFound/i, /A branch or tag with the name ['"]?[^ ]{1,300} could not be found/i, /not a git repository|aucun dépôt git|kein Git-Repository|no es un repositorio git|не найден git репозиторий|不是一个 git 仓库|不是 git 儲存庫/i, /does not have any commits yet|You do not have the initial commit yet/i, /not our ref|Server does not allow request for unadvertised object/i, /The destination (?:refspec )?(?:you provided is not a full refname|neither matches)/i),
    ...signs('verdict', /You are not currently on a branch/i, /has no upstream branch|no upstream configured/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/history/history.ts





const fullCheckout = {
    language: 'yaml',
    lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0']
};
const shallowWhyEn = {
    'no-origin': (0,words_text.t) `The action wanted to fetch the rest, but the checkout does not say where it came from (there is no \`origin\`).`,
    'fetch-failed': (0,words_text.t) `The action tried to fetch the rest from GitHub, and that failed.`
};
const shallowWhyZh = {
    'no-origin': (0,words_text.t) `這個 action 想補齊其餘的歷史，但 checkout 裡沒有記錄來源（沒有 \`origin\`）。`,
    'fetch-failed': (0,words_text.t) `這個 action 試過從 GitHub 補齊其餘的歷史，但是失敗了。`
};
const history_shallowClone = diagnosis({
    id: 'shallow-clone',
    signs: shallowClone,
    when: ({ id, evidence: { finding } }) => {
        if (id !== 'shallow-clone')
            return null;
        return finding?.kind === 'shallow' ? { reason: finding.reason } : {};
    },
    say: {
        en: ({ reason }, run) => ({
            title: 'The checkout lacks the history that the push needs',
            what: (0,words_text.t) `The workflow has only the last commit of your repository, and the Space needs those before it too. Nothing was pushed, and the Space has not changed.`,
            why: (0,words_text.t) `By default, \`actions/checkout\` fetches one commit only (a shallow clone).${reason === undefined ? [] : (0,words_text.t) ` ${shallowWhyEn[reason]}`}`,
            steps: [
                { text: (0,words_text.t) `In the workflow file, let the checkout fetch the whole history:`, block: fullCheckout },
                { text: (0,words_text.t) `Commit the change and push it to GitHub. The workflow starts again by itself.` }
            ],
            links: links(run, 'en', 'checkout')
        }),
        'zh-TW': ({ reason }, run) => ({
            title: 'checkout 的歷史不完整，無法推送',
            what: (0,words_text.t) `工作流程裡只有儲存庫的最後一個 commit，而 Space 還需要更早的 commit。什麼都沒有推送，Space 沒有任何變動。`,
            why: (0,words_text.t) `\`actions/checkout\` 預設只取得一個 commit（shallow clone）。${reason === undefined ? [] : shallowWhyZh[reason]}`,
            steps: [
                { text: (0,words_text.t) `在工作流程檔案裡，讓 checkout 取得完整的歷史：`, block: fullCheckout },
                { text: (0,words_text.t) `把修改 commit 後推送到 GitHub，工作流程就會重新開始。` }
            ],
            links: links(run, 'zh-TW', 'checkout')
        })
    }
});
function isRefFinding(finding) {
    return ['missing-ref', 'no-repository', 'no-commit'].includes(finding?.kind ?? '');
}
const quotedName = /(?:src refspec|remote ref|Remote branch|branch or tag with the name|pathspec|revision:?|object name:?) ['"«‘]?([^\s'"»’]{1,200})/i;
function history_whyEn({ finding, named }, run) {
    switch (finding?.kind) {
        case 'no-repository':
            return (0,words_text.t) `There is no git repository in ${finding.directory}. Mostly the workflow has no checkout step before this action.`;
        case 'no-commit':
            return (0,words_text.t) `The repository has no commit yet, so there is nothing to push.`;
        case 'missing-ref':
            return (0,words_text.t) `There is no branch, tag or commit ${finding.ref} in the checkout.${finding.nearest === undefined ? [] : (0,words_text.t) ` There is ${finding.nearest}.`}`;
        case undefined: {
            const name = named ?? run.ref;
            return (0,words_text.t) `There is no ${name === undefined ? (0,words_text.t) `such branch, tag or commit` : (0,words_text.t) `branch, tag or commit ${name}`} here. It may be misspelt, the default branch may be called \`main\` where \`master\` was asked for (or the other way round), or the checkout did not fetch it.`;
        }
    }
}
function history_whyZh({ finding, named }, run) {
    switch (finding?.kind) {
        case 'no-repository':
            return (0,words_text.t) `在 ${finding.directory} 裡沒有 git 儲存庫。通常是工作流程在這個 action 之前沒有 checkout 步驟。`;
        case 'no-commit':
            return (0,words_text.t) `這個儲存庫還沒有任何 commit，所以沒有東西可以推送。`;
        case 'missing-ref':
            return (0,words_text.t) `checkout 裡沒有名為 ${finding.ref} 的分支、標籤或 commit。${finding.nearest === undefined ? [] : (0,words_text.t) `名稱最接近的是 ${finding.nearest}。`}`;
        case undefined: {
            const name = named ?? run.ref;
            return (0,words_text.t) `這裡沒有${name === undefined ? (0,words_text.t) `要推送的` : (0,words_text.t) `名為 ${name} 的`}分支、標籤或 commit。可能是名稱打錯、把 \`main\` 寫成 \`master\`（或相反），或 checkout 沒有取得它。`;
        }
    }
}
const history_missingRef = diagnosis({
    id: 'missing-ref',
    signs: missingRef,
    when: ({ id, evidence: { finding }, proof }) => {
        if (id !== 'missing-ref')
            return null;
        if (isRefFinding(finding))
            return { finding };
        const named = quotedName.exec(proof)?.[1];
        return named === undefined ? {} : { named };
    },
    say: {
        en: (facts, run) => ({
            title: facts.finding?.kind === 'no-repository'
                ? 'There is no repository to push'
                : facts.finding?.kind === 'no-commit'
                    ? 'There is no commit to push'
                    : 'The branch, tag or commit to push does not exist',
            what: (0,words_text.t) `What should be pushed was not found, so nothing was pushed. The Space has not changed.`,
            why: history_whyEn(facts, run),
            steps: [
                { text: (0,words_text.t) `See that the workflow has a checkout step before this action:`, block: fullCheckout },
                {
                    text: (0,words_text.t) `See that the input \`ref\` names a branch, tag or commit that is on GitHub, with the same spelling. Without \`ref\`, what is checked out is pushed. To see all branches, type \`git branch -a\`.`
                },
                remedyEn.again
            ],
            links: links(run, 'en', 'checkout')
        }),
        'zh-TW': (facts, run) => ({
            title: facts.finding?.kind === 'no-repository'
                ? '沒有可以推送的儲存庫'
                : facts.finding?.kind === 'no-commit'
                    ? '沒有可以推送的 commit'
                    : '要推送的分支、標籤或 commit 不存在',
            what: (0,words_text.t) `找不到要推送的內容，所以什麼都沒有推送。Space 沒有任何變動。`,
            why: history_whyZh(facts, run),
            steps: [
                { text: (0,words_text.t) `確認工作流程在這個 action 之前有 checkout 步驟：`, block: fullCheckout },
                {
                    text: (0,words_text.t) `確認輸入 \`ref\` 寫的分支、標籤或 commit 在 GitHub 上存在，拼法也一樣。不填 \`ref\` 時，推送的是 checkout 下來的內容。用 \`git branch -a\` 可以看到所有分支。`
                },
                remedyZh.again
            ],
            links: links(run, 'zh-TW', 'checkout')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/input/expected.ts
/** What the parsers expect is said in our own words; those that are more than a list of values, in Chinese. */
const expectedZh = {
    'the name of a branch or tag, or a commit': '分支或標籤的名稱，或一個 commit',
    'the name of a branch': '分支的名稱',
    'a folder of the repository, such as `app`': '儲存庫裡的一個資料夾，例如 `app`',
    'a folder that is in the commit': '這個 commit 裡有的資料夾',
    'patterns that leave at least one file': '至少會留下一個檔案的規則',
    'YAML, or the path of a YAML file in the commit': 'YAML，或這個 commit 裡一個 YAML 檔案的路徑',
    '`auto` or `snapshot`, since `path`, `exclude` and `card` change what is pushed': '`auto` 或 `snapshot`，因為 `path`、`exclude` 和 `card` 會改變要推送的內容',
    'the URL of a Hub, `https://…` (`http://` on this machine only)': 'Hub 的網址，`https://…`（只有在這台機器上才能用 `http://`）',
    'a number of seconds, minutes or hours, such as 90s, 20m or 1h': '秒、分鐘或小時的數字，例如 90s、20m 或 1h',
    'a number of seconds, minutes or hours (90s, 20m, 1h), or never': '秒、分鐘或小時的數字（90s、20m、1h），或 never',
    'a path of the app, such as /': 'app 的一個路徑，例如 /',
    'KEY=value, one a line; a value of several lines between KEY<<END and END': 'KEY=value，一行一個；有好幾行的值放在 KEY<<END 和 END 之間',
    'a name of letters, digits and _ that begins with a letter': '由英文字母、數字和 _ 組成、以字母開頭的名稱',
    'a different name for each': '每個都不同的名稱',
    'a variable of that name in the environment of this step (env:)': '這個步驟的環境（env:）裡同名的變數',
    'a value: it is empty, as when the repository has no secret of that name': '有內容的值：它是空的，儲存庫沒有同名的 secret 時就會這樣',
    'an end: the line that closes the value is missing': '有結尾的值：缺少結束這個值的那一行',
    'one of the Hub’s hardware names, such as cpu-basic or t4-small': 'Hugging Face 的硬體名稱之一，例如 cpu-basic 或 t4-small',
    'gradio, docker or static': 'gradio、docker 或 static',
    'gradio, docker or static: neither the README nor the files say what the Space runs on': 'gradio、docker 或 static：從 README 和檔案都看不出 Space 要用哪一種',
    'other hardware: the free cpu-basic sleeps after 48 hours, whatever is set': '別的硬體：免費的 cpu-basic 不論怎麼設定，都會在 48 小時後休眠',
    'no value, since a static Space has no machine of its own': '空白，因為 static Space 沒有自己的機器',
    'no value on the free cpu-basic, which sleeps after 48 hours, whatever is set': '空白，因為免費的 cpu-basic 不論怎麼設定，都會在 48 小時後休眠',
    '`auto` or `snapshot`, or `sdk` in the README: what the Space runs on has to stand there': '`auto` 或 `snapshot`，或在 README 寫上 `sdk`：Space 使用什麼來執行，必須寫在那裡',
    'no value while `wait` is `false`: only a run that waits sees how the app fares': '空白，因為 `wait` 是 `false`：要等待才看得到 app 的狀況',
    'no value for another branch than `main`, since only that one is built': '空白，因為只有 `main` 分支會建置',
    'a value that the Hub takes': 'Hugging Face 接受的值'
};
/** The same words without the marks of code, with which some parsers write them. */
const unmarked = new Map(Object.entries(expectedZh).map(([en, zh]) => [en.replaceAll('`', ''), zh]));
/** What is expected, in Chinese; a list of values is the same in every language. */
function inChinese(expected) {
    return expectedZh[expected] ?? unmarked.get(expected.replaceAll('`', '')) ?? expected;
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/input/names.ts




function worstOf([first]) {
    if (first?.kind === 'case-clash')
        return 'clash';
    return first?.kind === 'name' && first.problem.kind === 'submodule' ? 'submodule' : 'name';
}
const titlesEn = {
    submodule: 'A submodule cannot be sent',
    clash: 'Two names differ only in capital letters',
    name: 'A file name cannot be used'
};
const titlesZh = {
    submodule: 'submodule 無法送出',
    clash: '有名稱只差在大小寫',
    name: '有檔案名稱不能使用'
};
const names_stepsEn = {
    rename: (0,words_text.t) `On your own computer, give them other names: \`git mv OLD NEW\`. \`git ls-files\` shows all names, and what is invisible in them as numbers.`,
    copy: (0,words_text.t) `Of a submodule, put the files that the Space needs into the repository itself: \`git rm --cached\` the submodule, delete the \`.git\` in its folder, and add the folder’s files.`,
    exclude: (0,words_text.t) `What the Space does not need, leave out of what is pushed:`,
    again: (0,words_text.t) `Commit the change and push it to GitHub. The workflow starts again by itself.`
};
const names_stepsZh = {
    rename: (0,words_text.t) `在自己的電腦上改掉這些名稱：\`git mv 舊名稱 新名稱\`。\`git ls-files\` 會列出所有名稱，看不見的字元會以數字顯示。`,
    copy: (0,words_text.t) `Space 需要 submodule 裡的檔案時，把它們直接放進儲存庫：對 submodule 執行 \`git rm --cached\`，刪除它的資料夾裡的 \`.git\`，再加入資料夾裡的檔案。`,
    exclude: (0,words_text.t) `Space 不需要的，就在推送時排除：`,
    again: (0,words_text.t) `把修改 commit 後推送到 GitHub，工作流程就會重新開始。`
};
function names_steps(words, names, others) {
    const paths = names.flatMap(finding => (finding.kind === 'name' ? [finding.problem] : []));
    const submodules = paths.filter(({ kind }) => kind === 'submodule');
    return [
        submodules.length > 0 && submodules.length === names.length
            ? { text: words.copy }
            : { text: words.rename },
        ...(submodules.length > 0 && submodules.length < names.length ? [{ text: words.copy }] : []),
        ...(paths.length > 0
            ? [{ text: words.exclude, block: excludeBlock(paths.map(({ path }) => path)) }]
            : []),
        ...others,
        { text: words.again }
    ];
}
/** What is said when files cannot go as they are called. */
const unusableNames = {
    en: (findings, run) => {
        const names = inGroup('names', findings);
        return {
            title: titlesEn[worstOf(names)],
            what: (0,words_text.t) `Some of what would be pushed cannot go as it is called, so nothing was pushed. The Space has not changed.`,
            why: (0,words_findings/* findingTexts */.iT)(names, 'en'),
            steps: names_steps(names_stepsEn, names, besides('names', findings, 'en')),
            links: links(run, 'en', 'spacesDocs')
        };
    },
    'zh-TW': (findings, run) => {
        const names = inGroup('names', findings);
        return {
            title: titlesZh[worstOf(names)],
            what: (0,words_text.t) `要推送的內容裡有名稱不能使用，所以什麼都沒有推送。Space 沒有任何變動。`,
            why: (0,words_findings/* findingTexts */.iT)(names, 'zh-TW'),
            steps: names_steps(names_stepsZh, names, besides('names', findings, 'zh-TW')),
            links: links(run, 'zh-TW', 'spacesDocs')
        };
    }
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/input/input.ts





/** One step for each input, so that all are mended in one go. */
function each(problems, say, last) {
    const [first, ...rest] = problems.map((problem) => ({ text: say(problem) }));
    return first === undefined ? [{ text: last }] : [first, ...rest, { text: last }];
}
const unusableInputs = {
    en: (problems, run) => ({
        title: problems.length > 1
            ? 'Some inputs cannot be used'
            : `The input ${problems[0]?.input ?? 'of the action'} cannot be used`,
        what: (0,words_text.t) `The run stopped, and nothing was pushed. The Space has not changed.`,
        why: (0,words_text.t) `The workflow file gives this action a value that it cannot use. It does not guess, so that nothing goes to the wrong place.`,
        steps: each(problems, ({ input, value, expected, told }) => (0,words_text.t) `Input ${input}: ${told !== undefined && value === '' ? [] : (0,words_text.t) `it is ${value === '' ? (0,words_text.t) `empty` : value}; `}expected is ${[expected]}.${told === undefined || told === '' ? [] : (0,words_text.t) ` The Hub says: ${withoutStop(told)}.`}`, (0,words_text.t) `Correct this in the workflow file under \`with:\`, commit it and push. The workflow starts again by itself.`),
        links: links(run, 'en', 'spacesDocs')
    }),
    'zh-TW': (problems, run) => ({
        title: problems.length > 1
            ? '有幾個輸入的值不能使用'
            : `輸入 ${problems[0]?.input ?? ''} 的值不能使用`.replace('  ', ' '),
        what: (0,words_text.t) `這次執行已經停止，什麼都沒有推送。Space 沒有任何變動。`,
        why: (0,words_text.t) `工作流程檔案給了這個 action 不能用的值。為了避免送到錯的地方，它不會自己猜。`,
        steps: each(problems, ({ input, value, expected, told }) => (0,words_text.t) `輸入 ${input}：${told !== undefined && value === '' ? [] : (0,words_text.t) `目前是${value === '' ? (0,words_text.t) `空白` : (0,words_text.t) ` ${value}`}，`}應該是 ${[inChinese(expected)]}。${told === undefined || told === '' ? [] : (0,words_text.t) `Hugging Face 的訊息是 ${withoutStop(told)}。`}`, (0,words_text.t) `在工作流程檔案的 \`with:\` 底下改正，commit 之後推送到 GitHub，工作流程就會重新開始。`),
        links: links(run, 'zh-TW', 'spacesDocs')
    })
};
/** What the Hub does not take although it looks right: a value of the input that the request was made for. */
function refusedValue({ route, message }) {
    const input = route === 'factory' ? 'restart' : route;
    return { input, value: '', expected: 'a value that the Hub takes', told: message ?? '' };
}
function input_facts({ finding, http }) {
    if (finding === undefined && http !== undefined)
        return { problems: [refusedValue(http)] };
    if (finding?.kind === 'content-refused')
        return { findings: finding.findings };
    return { problems: finding?.kind === 'invalid-inputs' ? finding.problems : [] };
}
const invalidInput = diagnosis({
    id: 'invalid-input',
    signs: [],
    when: ({ id, evidence }) => (id === 'invalid-input' ? input_facts(evidence) : null),
    say: {
        en: (found, run) => 'findings' in found ? unusableNames.en(found.findings, run) : unusableInputs.en(found.problems, run),
        'zh-TW': (found, run) => 'findings' in found
            ? unusableNames['zh-TW'](found.findings, run)
            : unusableInputs['zh-TW'](found.problems, run)
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/git-lfs.ts





const git_lfs_home = { label: 'Git LFS', url: 'https://git-lfs.com' };
const inContainer = {
    language: 'yaml',
    lines: ['- run: apt-get update && apt-get install -y git-lfs']
};
const onUbuntu = {
    language: 'sh',
    lines: ['sudo apt-get update && sudo apt-get install -y git-lfs']
};
const onMac = { language: 'sh', lines: ['brew install git-lfs'] };
const onWindows = { language: 'sh', lines: ['winget install -e --id GitHub.GitLFS'] };
const git_lfs_stepsEn = {
    container: (0,words_text.t) `If the job runs in a container (\`container:\`) of Debian or Ubuntu, put this step before the one that pushes. With Alpine it is \`apk add git-lfs\`.`,
    ubuntu: (0,words_text.t) `On a self-hosted runner with Ubuntu or Debian, install it once:`,
    mac: (0,words_text.t) `On a self-hosted runner with macOS:`,
    windows: (0,words_text.t) `On a self-hosted runner with Windows (“Git for Windows” has it already):`,
    exclude: (0,words_text.t) `Or do without: if the Space does not need the files, leave them out of what is pushed:`,
    fail: (0,words_text.t) `To be told of such files each time, in place of sending them, set \`large-files: fail\`.`,
    again: remedyEn.again
};
const git_lfs_stepsZh = {
    container: (0,words_text.t) `如果工作是在 Debian 或 Ubuntu 的容器裡執行（\`container:\`），把這個步驟加在推送的步驟之前。Alpine 則是用 \`apk add git-lfs\`。`,
    ubuntu: (0,words_text.t) `自架的 runner 是 Ubuntu 或 Debian 時，安裝一次就好：`,
    mac: (0,words_text.t) `自架的 runner 是 macOS 時：`,
    windows: (0,words_text.t) `自架的 runner 是 Windows 時（「Git for Windows」已經包含它）：`,
    exclude: (0,words_text.t) `也可以不用它：如果 Space 不需要這些檔案，就在推送時排除它們：`,
    fail: (0,words_text.t) `如果想每次都列出這類檔案，而不是送出它們，請設定 \`large-files: fail\`。`,
    again: remedyZh.again
};
function git_lfs_steps(words, files) {
    return [
        { text: words.container, block: inContainer },
        { text: words.ubuntu, block: onUbuntu },
        { text: words.mac, block: onMac },
        { text: words.windows, block: onWindows },
        ...(files.length > 0 ? [{ text: words.exclude, block: excludeBlock(files) }, { text: words.fail }] : []),
        words.again
    ];
}
/** What is said when there is no git-lfs on the machine; the files that need it, as far as they are known. */
const withoutGitLfs = {
    en: (files, run) => ({
        title: 'There is no git-lfs on this runner',
        what: files.length === 0
            ? (0,words_text.t) `The program \`git-lfs\` could not be started, and something needs it.`
            : (0,words_text.t) `The program \`git-lfs\` could not be started, so nothing was pushed. The Space has not changed. These files need it: ${(0,words_findings/* series */.Ul)(files.map(file => (0,words_text.t) `${file}`), 'en')}.`,
        why: (0,words_text.t) `The Hub takes files over 10 MiB and binary files only as LFS objects, which are sent beside the commits. Git does that with an extension, git-lfs. GitHub’s own runners have it; a self-hosted runner, or a container set with \`container:\`, may not.`,
        steps: git_lfs_steps(git_lfs_stepsEn, files),
        links: [git_lfs_home, ...links(run, 'en', 'selfHosted', 'largeFileDocs')]
    }),
    'zh-TW': (files, run) => ({
        title: '這台 runner 上沒有 git-lfs',
        what: files.length === 0
            ? (0,words_text.t) `無法啟動 \`git-lfs\`，而執行時需要它。`
            : (0,words_text.t) `無法啟動 \`git-lfs\`，所以什麼都沒有推送。Space 沒有任何變動。這些檔案需要它：${(0,words_findings/* series */.Ul)(files.map(file => (0,words_text.t) `${file}`), 'zh-TW')}。`,
        why: (0,words_text.t) `超過 10 MiB 的檔案和二進位檔案，Hugging Face 只接受以 LFS 存放，內容和 commit 分開傳送。git 要靠 git-lfs 這個擴充程式來做。GitHub 提供的 runner 都有它；自架的 runner，或用 \`container:\` 指定的容器，可能沒有。`,
        steps: git_lfs_steps(git_lfs_stepsZh, files),
        links: [git_lfs_home, ...links(run, 'zh-TW', 'selfHosted', 'largeFileDocs')]
    })
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/lfs.ts








const noGitLfs = /'lfs' is not a git command|git-lfs['’]? (?:was )?not found|git-lfs: (?:command )?not found/i;
function lfs_facts({ evidence: { finding }, proof }) {
    if (finding?.kind === 'git-lfs-missing')
        return { findings: [], waiting: finding.files };
    if (noGitLfs.test(proof))
        return { findings: [], waiting: [] };
    return { findings: findingsIn(finding) };
}
const checkout = {
    language: 'yaml',
    lines: ['- uses: actions/checkout@v6', '  with:', '    lfs: true']
};
/** Sends the objects to GitHub; the action brings them from there to the Space, other tools do not. */
function send(findings, run) {
    const bySelf = findings.length === 0 && run.token === undefined;
    const lines = ['git lfs fetch --all', 'git lfs push --all origin'];
    return { language: 'sh', lines: bySelf ? [...lines, `git lfs push --all ${word(gitUrl(run))}`] : lines };
}
const lfs_stepsEn = {
    checkout: (0,words_text.t) `In the workflow, let the checkout fetch the LFS files:`,
    send: (0,words_text.t) `If that does not help: on the computer where the files are complete, send them to GitHub. From there, this action takes them to the Space by itself.`,
    lost: (0,words_text.t) `If a file is lost for good, take it out of the repository, or add it again: \`git lfs ls-files\` lists them, a \`-\` marks those that are missing.`,
    exclude: (0,words_text.t) `If the Space does not need the files, leave them out of what is pushed:`,
    again: remedyEn.again
};
const lfs_stepsZh = {
    checkout: (0,words_text.t) `在工作流程裡，讓 checkout 取得 LFS 檔案：`,
    send: (0,words_text.t) `如果還是不行：在檔案完整的那台電腦上，把它們送到 GitHub。這個 action 會自動從那裡送到 Space。`,
    lost: (0,words_text.t) `如果檔案真的遺失了，請把它從儲存庫移除，或重新加入。\`git lfs ls-files\` 會列出這些檔案，標示 \`-\` 的就是缺少的。`,
    exclude: (0,words_text.t) `如果 Space 不需要這些檔案，就在推送時排除它們：`,
    again: remedyZh.again
};
function lfs_steps(words, findings, run, language) {
    const paths = inGroup('objects', findings).map(({ path }) => path);
    return [
        { text: words.checkout, block: checkout },
        { text: words.send, block: send(findings, run) },
        { text: words.lost },
        ...(paths.length > 0 ? [{ text: words.exclude, block: excludeBlock(paths) }] : []),
        ...besides('objects', findings, language),
        words.again
    ];
}
/** "`model.bin` (1.2 GiB)" */
function lfs_names(findings, language) {
    const items = inGroup('objects', findings).map(({ path, size }) => language === 'en' ? (0,words_text.t) `${path} (${[(0,words_findings/* sizeText */.lP)(size)]})` : (0,words_text.t) `${path}（${[(0,words_findings/* sizeText */.lP)(size)]}）`);
    return (0,words_findings/* series */.Ul)(items, language);
}
const lfs_missingLfsObjects = diagnosis({
    id: 'missing-lfs-objects',
    signs: missingLfsObjects,
    when: seen => (seen.id === 'missing-lfs-objects' ? lfs_facts(seen) : null),
    say: {
        en: ({ findings, waiting }, run) => waiting !== undefined
            ? withoutGitLfs.en(waiting, run)
            : {
                title: 'The content of an LFS file is missing',
                what: findings.length === 0
                    ? (0,words_text.t) `Git only had the small note that stands for a large file (an LFS pointer), not the file itself.`
                    : (0,words_text.t) `Of these files git only has the small notes that stand for them (LFS pointers), not the files themselves: ${lfs_names(findings, 'en')}. Nothing was pushed, and the Space has not changed.`,
                why: findings.length === 0
                    ? (0,words_text.t) `In a workflow this mostly means that the checkout did not fetch the LFS files. It can also mean that they were never sent to GitHub, or that GitHub’s allowance for LFS is used up.`
                    : (0,words_text.t) `This action sends the LFS files to the Space from the checkout, and fetches from GitHub what is not there. These could be had from neither: they were never sent to GitHub, GitHub’s allowance for LFS is used up, or the checkout does not say where it came from.`,
                steps: lfs_steps(lfs_stepsEn, findings, run, 'en'),
                links: links(run, 'en', 'checkout', 'largeFileDocs')
            },
        'zh-TW': ({ findings, waiting }, run) => waiting !== undefined
            ? withoutGitLfs['zh-TW'](waiting, run)
            : {
                title: '缺少 LFS 檔案的內容',
                what: findings.length === 0
                    ? (0,words_text.t) `git 手上只有代表大型檔案的一小段文字（LFS pointer），沒有檔案本身。`
                    : (0,words_text.t) `這些檔案在 git 裡只有代表它們的一小段文字（LFS pointer），沒有檔案本身：${lfs_names(findings, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`,
                why: findings.length === 0
                    ? (0,words_text.t) `在工作流程裡，通常是因為 checkout 沒有取得 LFS 檔案。也可能是這些檔案從來沒有送到 GitHub，或 GitHub 的 LFS 額度用完了。`
                    : (0,words_text.t) `這個 action 會把 checkout 裡的 LFS 檔案送到 Space，缺少的再從 GitHub 取得。這些檔案兩邊都拿不到：可能從來沒有送到 GitHub、GitHub 的 LFS 額度用完了，或 checkout 裡沒有記錄來源。`,
                steps: lfs_steps(lfs_stepsZh, findings, run, 'zh-TW'),
                links: links(run, 'zh-TW', 'checkout', 'largeFileDocs')
            }
    }
});
const lfs_storageLimit = diagnosis({
    id: 'storage-limit',
    signs: storageLimit,
    when: ({ id }) => (id === 'storage-limit' ? {} : null),
    say: {
        en: (_, run) => ({
            title: 'A storage limit is reached',
            what: (0,words_text.t) `There is no room left for what was pushed. It is not a matter of permissions, and a new token does not help. The Space has not changed.`,
            why: (0,words_text.t) `The limit belongs to the Space or to the account that owns it. Everything that was ever pushed counts, not only the files that are there now: old versions of large files stay in the history.`,
            steps: [
                {
                    text: (0,words_text.t) `Open the Space’s Settings and the account’s [Settings → Billing](https://huggingface.co/settings/billing) and see which limit it is and what takes the room.`
                },
                {
                    text: (0,words_text.t) `Delete large files that nothing needs any more, including their old versions: Space → Settings → List LFS files. It may take a while until the room is free.`
                },
                {
                    text: (0,words_text.t) `Keep models and data sets in a model or dataset repository, where there is more room, and let the app download them when it starts.`
                },
                { text: (0,words_text.t) `If you need more, see the plans, or write to support.` },
                remedyEn.again
            ],
            links: links(run, 'en', 'storageDocs', 'pricing', 'contact')
        }),
        'zh-TW': (_, run) => ({
            title: '儲存空間已達上限',
            what: (0,words_text.t) `剩下的空間放不下這次推送的內容。這不是權限問題，換 token 沒有用。Space 沒有任何變動。`,
            why: (0,words_text.t) `上限可能是這個 Space 的，也可能是擁有它的帳號的。曾經推送過的內容都會計算，不只是現在看得到的檔案：大型檔案的舊版本還留在歷史裡。`,
            steps: [
                {
                    text: (0,words_text.t) `打開 Space 的 Settings，以及帳號的 [Settings → Billing](https://huggingface.co/settings/billing)，看看是哪一個上限，空間被什麼用掉。`
                },
                {
                    text: (0,words_text.t) `刪除不再需要的大型檔案，連同它們的舊版本：Space → Settings → List LFS files。空間可能要過一段時間才會釋放。`
                },
                {
                    text: (0,words_text.t) `把模型和資料集放到模型或資料集的儲存庫，那裡的空間比較大，讓 app 啟動時再下載。`
                },
                { text: (0,words_text.t) `需要更多空間的話，可以查看方案或聯絡客服。` },
                remedyZh.again
            ],
            links: links(run, 'zh-TW', 'storageDocs', 'pricing', 'contact')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/metadata.ts






const errorLine = /(?:^|[-✖*] ?)(?:Error: )?("[\w.[\]-]{1,80}" (?:must|length|is|with|does|contains|need).{0,500})$/;
const proseLine = /(Invalid YAML in README\.md: .{1,400}|The YAML metadata of your README\.md is invalid)/;
function errorsIn(log) {
    const found = log.lines.flatMap(line => (errorLine.exec(line) ?? proseLine.exec(line))?.[1] ?? []);
    return [...new Set(found)].slice(0, 10);
}
const example = {
    language: 'yaml',
    lines: [
        '---',
        'title: My app',
        'colorFrom: blue',
        'colorTo: green',
        'sdk: gradio',
        'app_file: app.py',
        'short_description: At most 60 characters',
        '---'
    ]
};
function metadata_facts(log, finding) {
    return { errors: errorsIn(log), findings: findingsIn(finding) };
}
function metadata_whyEn({ errors, findings }) {
    const ours = inGroup('settings', findings);
    if (ours.length > 0)
        return (0,words_text.t) `The Hub reads the Space’s settings there, with what the input \`card\` puts in. ${(0,words_findings/* findingTexts */.iT)(ours, 'en')}`;
    if (errors.length > 0)
        return (0,words_text.t) `The Hub reads the Space’s settings there and says: ${listed(errors, 'en')}.`;
    return (0,words_text.t) `The Hub reads the Space’s settings there, and one of them is not as it must be. Often it is a value that is not on the list, a \`short_description\` of more than 60 characters, or a missing quote or blank.`;
}
function metadata_whyZh({ errors, findings }) {
    const ours = inGroup('settings', findings);
    if (ours.length > 0)
        return (0,words_text.t) `Hugging Face 從這裡讀取 Space 的設定，包含輸入 \`card\` 放進去的內容。${(0,words_findings/* findingTexts */.iT)(ours, 'zh-TW')}`;
    if (errors.length > 0)
        return (0,words_text.t) `Hugging Face 從這裡讀取 Space 的設定，它的訊息是：${listed(errors, 'zh-TW')}。`;
    return (0,words_text.t) `Hugging Face 從這裡讀取 Space 的設定，其中有一項不符合規定。常見的是：值不在允許的清單裡、\`short_description\` 超過 60 個字元，或少了引號、空格。`;
}
const metadata_invalidMetadata = diagnosis({
    id: 'invalid-metadata',
    signs: invalidMetadata,
    when: ({ id, log, evidence: { finding } }) => (id === 'invalid-metadata' ? metadata_facts(log, finding) : null),
    say: {
        en: ({ errors, findings }, run) => ({
            title: 'The settings at the top of README.md are not valid',
            what: findings.length === 0
                ? (0,words_text.t) `The push was refused because of the block between the two \`---\` lines at the top of \`README.md\`. Nothing was accepted, and the Space has not changed.`
                : (0,words_text.t) `The Hub would refuse the push because of the block between the two \`---\` lines at the top of \`README.md\`. Nothing was pushed, and the Space has not changed.`,
            why: metadata_whyEn({ errors, findings }),
            steps: [
                {
                    text: (0,words_text.t) `Open \`README.md\` and correct the block. For comparison, one that is valid (colors: red, yellow, green, blue, indigo, purple, pink, gray; sdk: gradio, docker, static):`,
                    block: example
                },
                {
                    text: (0,words_text.t) `Put quotes around values that have a colon or look like a number, such as \`sdk_version: "5.0"\`.`
                },
                ...besides('settings', findings, 'en'),
                { text: (0,words_text.t) `Commit \`README.md\` and push to GitHub. The workflow starts again by itself.` }
            ],
            links: links(run, 'en', 'configDocs')
        }),
        'zh-TW': ({ errors, findings }, run) => ({
            title: 'README.md 開頭的設定不正確',
            what: findings.length === 0
                ? (0,words_text.t) `推送被拒絕，原因是 \`README.md\` 開頭兩行 \`---\` 之間的設定。什麼都沒有送進去，Space 沒有任何變動。`
                : (0,words_text.t) `\`README.md\` 開頭兩行 \`---\` 之間的設定會讓推送被拒絕，所以什麼都沒有推送。Space 沒有任何變動。`,
            why: metadata_whyZh({ errors, findings }),
            steps: [
                {
                    text: (0,words_text.t) `打開 \`README.md\` 改正這段設定。下面是一個正確的例子（顏色可用 red、yellow、green、blue、indigo、purple、pink、gray；sdk 可用 gradio、docker、static）：`,
                    block: example
                },
                { text: (0,words_text.t) `值裡面有冒號，或看起來像數字時，請加上引號，例如 \`sdk_version: "5.0"\`。` },
                ...besides('settings', findings, 'zh-TW'),
                { text: (0,words_text.t) `把 \`README.md\` commit 後推送到 GitHub，工作流程就會重新開始。` }
            ],
            links: links(run, 'zh-TW', 'configDocs')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/signs.ts


const hubUnavailable = [
    ...signs('decisive', 
    // The host tells: these are the Hub's own services talking to each other, not the user's token.
    /spaces-registry\.huggingface\.tech/i, /Authorization error: https:\/\/[^ ]{0,80}(?:s3|amazonaws)/i, /40[13][^/]{0,80}https:\/\/[^ /]{0,80}(?:\.amazonaws\.com|cas-server|cas-bridge|xethub|cdn-lfs|hf-hub-lfs)/i, /This operation was aborted/i, /We're working hard to fix this/i, /can't connect to the server for this app or website/i, /Unexpected job error/i, 
    // A build for which the registry of base images or of built ones had no answer; `build-failed` stands on the same mark.
    /(?:--> ERROR: |failed to solve: )[^"]{0,200}?(?:failed to (?:push|export|fetch|resolve source metadata|copy|do request|receive status|commit)|error writing|rpc error)[^"]{0,300}?(?:429|50[0234]|toomanyrequests|Too Many Requests|i\/o timeout|TLS handshake timeout|connection re(?:set|fused)|code = (?:Unavailable|Unknown|Internal|Canceled|Aborted))/i),
    ...signs('cause', /(?:unexpected )?internal (?:server )?error(?: hook)?/i, /upstream connect error|no healthy upstream/i, /(?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)/i, /(?:Hugging ?Face|Hub|service|server|site)[^.]{0,30} (?:is|are) (?:currently )?(?:down|unavailable|under maintenance|experiencing)/i, /possible repository corruption on the remote side|fatal error in commit_refs/i, /CAS (?:service|client) error/i, 
    // git-lfs, of a 5xx.
    /Fatal error: Server error: https?:/i),
    ...signs('verdict', status_status('50\\d|52\\d|530')),
    ...signs('headline', /\berror\b[^.]{0,20} 50[0234]\b/i)
];
const rateLimited = [
    ...signs('decisive', /We had to rate limit/i, /exceeded (?:the|your|our) (?:\w{1,20} )?(?:rate limit|hourly quotas?)/i, /Commit frequency limit exceeded/i),
    ...signs('cause', /rate[- ]limit(?:ed|s|ing)?\b|too many requests/i, /exceeded your (?:\w{1,20} )?GPU quota|GPU quota exceeded/i, status_status('429'))
];
const paymentRequired = [
    ...signs('decisive', /requires? a (?:PRO|paid|Team|Enterprise)\b[^.]{0,30}(?:subscription|plan|account)?/i, /add a (?:valid )?payment method/i, /Payment Required/i, /monthly included credits|Pre-?paid credit|insufficient (?:credit|balance|funds)/i, /Quota exceeded for flavor|reached your [a-z0-9-]{1,40} quota limit/i),
    ...signs('cause', /(?:subscribe|upgrade) to (?:a )?(?:PRO|Team|Enterprise)/i, /billing settings|billing & plans|account payments have failed|spending limit/i, status_status('402'))
];
const network = [
    ...signs('decisive', 
    // The proxy's own answer, whatever its number.
    /not in (?:the )?allow-?list|network egress/i, /(?:CONNECT tunnel|Tunnel connection) failed|Proxy CONNECT aborted|from proxy after CONNECT|ProxyError|Could not resolve proxy/i),
    ...signs('cause', /Could not resolve host|couldn't resolve host|Temporary failure in name resolution|NameResolutionError|Name or service not known|nodename nor servname|getaddrinfo|no such host|No address associated/i, /Failed to connect to|Couldn't connect to (?:server|host)|Connection refused|Network is unreachable|No route to host|actively refused|connection reset/i, /Connection (?:was )?(?:timed out|reset|aborted|closed|dropped)|broken pipe|socket hang up/i, /\b(?:ECONNRESET|ECONNREFUSED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|ECONNABORTED|ENETUNREACH|EHOSTUNREACH|UND_ERR_[A-Z_]{1,40}|WinError 100(?:5\d|6\d))\b/, /(?:Operation|Connection|Read|Connect|Request|Resolving|operation) (?:too slow|timed out)|timed? ?out after|i\/o timeout|deadline exceeded|ReadTimeout|ConnectTimeout|ConnectError|handshake timeout|write timeout/i, /curl (?:5|6|7|16|18|28|52|55|56|65|81|92)\b/i, /RPC failed; (?:HTTP (?:400|408|411)|result=(?:18|22|55|56), HTTP code = (?:0|100|200|400|408|411))/i, /HTTP\/2 stream \d{1,9} was not closed cleanly|HTTP2 framing layer|Error in the HTTP2/i, /Recv failure|Send failure|Empty reply from server|transfer closed with|outstanding read data remaining/i, /IncompleteRead|RemoteDisconnected|RemoteProtocolError|ChunkedEncodingError|ProtocolError|Server disconnected|peer closed connection/i, /LFS: (?:Put|Post|Get|Head) "?https?:[^ ]{1,2000}:? (?:EOF|write|read|dial|net\/http)/i, /\bEOF(?:oading|\b)/, /Couldn't reach (?:server|https)|(?:check|verify) your (?:internet|network) connection/i),
    ...signs('verdict', 
    // What git says of a connection that ended, also when a status before it says why it did.
    /unexpected disconnect while reading sideband|early EOF|unexpected EOF|sideband packet|invalid index-pack output|protocol error: bad/i, /the remote end hung up unexpectedly|Could not read from remote repository/i, /(?:Connection|Timeout|Network)Error|Network error|ConnectionError|fetch failed|Max retries exceeded/i, /Could(?:n't| not) connect|unable to connect|error (?:sending|making) request|timed? ?out\b/i, status_status('408')),
    ...signs('headline', /unable to access|无法访问|無法存取/i, /LocalEntryNotFoundError|specific connection error/i),
    ...signs('advice', /check your (?:internet )?connection|outgoing traffic has been disabled|offline mode is enabled|Cannot reach https/i)
];
const tls = [
    ...signs('decisive', /(?:SSL|TLS) certificate|certificate verif|CERTIFICATE_VERIFY_FAILED|certificate (?:has )?expired|CERT_HAS_EXPIRED/i, /self[- ]signed certificate|SELF_SIGNED|unable to get (?:local )?issuer certificate|UNABLE_TO_(?:VERIFY|GET)|unknown certificate|UnknownIssuer/i, /x509: |certificate signed by unknown authority|invalid peer certificate|server certificate|error setting certificate|certificate (?:is not|problem|subject|rejected)|hostname mismatch|doesn't match certificate|ERR_TLS/i),
    ...signs('cause', /SSL_connect|SSL_ERROR_SYSCALL in connection|gnutls_handshake|handshake (?:fail|alert)|TLS connect error|ssl3_|tlsv1|sslv3|WRONG_VERSION_NUMBER|wrong version number|EPROTO|SSL routines/i, /schannel|SEC_E_|CRYPT_E_|InitializeSecurityContext/i, /SSLError|SSLEOFError|EOF occurred in violation of protocol|SSLCertVerificationError|SSLHandshake/i, /curl (?:35|51|58|59|60|77)\b/i, /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i)
];
const oidcUnavailable = [
    ...signs('decisive', /ACTIONS_ID_TOKEN_REQUEST_(?:URL|TOKEN)/, /requesting 'id-token: write', but is only allowed/i),
    ...signs('cause', /OIDC token permissions|OIDC token retrieval failed|OpenID Connect token retrieval failed/i, /id-token: ?write|id-token permission|`?id-token`? (?:write )?permission/i, /(?:missing|insufficient|unable to (?:get|retrieve|fetch|obtain)|failed to (?:get|retrieve|fetch|obtain)|could not (?:get|retrieve|fetch|obtain)|no)[^.]{0,40} (?:OIDC|ID)[ -]token/i, /OIDC (?:token )?(?:permissions?|provider|environment|is )[^.]{0,40}(?:not|missing|insufficient|unavailable|unset)/i)
];
const oidcRejected = [
    ...signs('decisive', 
    // The Hub writes the reason behind the code, and it may read like another diagnosis.
    /\binvalid_grant\b(?![^a-z]{0,6}(?:error_description\W{1,5})?This operation was aborted)/i, /no (?:matching|corresponding)[^.]{0,40} publisher|invalid-publisher|publisher (?:not found|does ?n[o']t match|mismatch)/i, /trusted publisher[^.]{0,60}(?:fail|refus|reject|denied|not (?:configured|found|match)|no match|mismatch)/i),
    ...signs('cause', /\binvalid_(?:grant|request|client)\b|unsupported_grant_type/i, /(?:token )?exchange (?:failure|failed)|token exchange (?:failed|request failed|error|was rejected)/i, /attribute condition|invalid-pending-publisher|sts:AssumeRoleWithWebIdentity|AADSTS7002\d|No matching federated identity/i, /(?:invalid|wrong|unexpected|incorrect|mismatched)[- ](?:OIDC |ID )?(?:audience|issuer|claims?|subject)\b|(?:audience|issuer|claims?)[^.]{0,40}(?:does ?n[o']t match|do not match|mismatch|not allowed|not trusted)/i),
    ...signs('verdict', /\/oauth\/token/i)
];

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/network.ts






const causes = [
    ['proxy', /proxy|CONNECT tunnel|Tunnel connection/i],
    [
        'name',
        /resolve host|name resolution|NameResolution|getaddrinfo|no such host|ENOTFOUND|EAI_AGAIN|not known/i
    ],
    ['refused', /refused|Failed to connect|unreachable|No route|ENETUNREACH|EHOSTUNREACH/i]
];
function network_facts({ network, step }, proof) {
    const text = network === undefined ? proof : `${network.code} ${network.message}`;
    return {
        cause: causes.find(([, pattern]) => pattern.test(text))?.[0] ?? 'cut',
        pushed: isPushed(step),
        ...(network !== undefined && { host: network.host, code: network.code })
    };
}
function hostOf(host) {
    return host === undefined ? (0,words_text.t) `huggingface.co` : (0,words_text.t) `${host}`;
}
const network_whyEn = {
    name: (0,words_text.t) `The runner could not find out the server’s network address (DNS). Either the name is wrong, or the runner has no working connection to the internet.`,
    refused: (0,words_text.t) `The server could not be reached. A firewall may be in between, or the runner has no way out to the internet.`,
    proxy: (0,words_text.t) `A proxy stands between the runner and the internet, and it refused or cut the connection. Its answer is not Hugging Face’s.`,
    cut: (0,words_text.t) `The connection was lost or took too long. That happens with large pushes, on slow networks, or when a server in between gives up.`
};
const network_whyZh = {
    name: (0,words_text.t) `runner 查不到伺服器的網路位址（DNS）。可能是名稱寫錯，或 runner 沒有可用的網際網路連線。`,
    refused: (0,words_text.t) `連不到伺服器。中間可能有防火牆，或 runner 無法連到外面的網路。`,
    proxy: (0,words_text.t) `runner 和網際網路之間有一個 proxy，它拒絕或中斷了連線。這個回應不是來自 Hugging Face。`,
    cut: (0,words_text.t) `連線中斷或等待太久。推送的內容很大、網路很慢，或中間的伺服器放棄時，都可能發生。`
};
const network_network = diagnosis({
    id: 'network',
    signs: network,
    when: ({ id, evidence, proof }) => (id === 'network' ? network_facts(evidence, proof) : null),
    say: {
        en: ({ cause, host, code, pushed }, run) => ({
            title: 'The connection to the server failed',
            what: (0,words_text.t) `The runner and ${hostOf(host)} could not talk to each other to the end${code === undefined ? [] : (0,words_text.t) ` (${code})`}. Your token is not the cause.`,
            why: (0,words_text.t) `${network_whyEn[cause]} ${pushed ? (0,words_text.t) `The push was done before that: the files are on the Space.` : (0,words_text.t) `If the connection was cut during the push, the push may or may not have arrived: the Space’s page shows its last commit.`}`,
            steps: [
                remedyEn.again,
                {
                    text: (0,words_text.t) `If it fails again on a self-hosted runner: see that it reaches https://huggingface.co, and that \`HTTPS_PROXY\` and \`NO_PROXY\` are right for its network.`,
                    block: { language: 'sh', lines: ['curl -I https://huggingface.co', 'env | grep -i proxy'] }
                },
                {
                    text: (0,words_text.t) `If only large pushes fail: push less at a time, or take large files out of the history with \`git lfs migrate\`.`
                },
                { text: (0,words_text.t) `If it fails everywhere, look at the service status.` }
            ],
            links: links(run, 'en', 'status', 'space', 'largeFileDocs')
        }),
        'zh-TW': ({ cause, host, code, pushed }, run) => ({
            title: '和伺服器的連線失敗',
            what: (0,words_text.t) `runner 和 ${hostOf(host)} 之間的連線沒有完成${code === undefined ? [] : (0,words_text.t) `（${code}）`}。這和你的 token 無關。`,
            why: (0,words_text.t) `${network_whyZh[cause]}${pushed ? (0,words_text.t) `推送在這之前已經完成，檔案都在 Space 上。` : (0,words_text.t) `如果是在推送途中斷線，不能確定有沒有送到：Space 的頁面會顯示最後一個 commit。`}`,
            steps: [
                remedyZh.again,
                {
                    text: (0,words_text.t) `如果是自架的 runner 又失敗：確認它連得到 https://huggingface.co，而且 \`HTTPS_PROXY\` 和 \`NO_PROXY\` 符合它的網路環境。`,
                    block: { language: 'sh', lines: ['curl -I https://huggingface.co', 'env | grep -i proxy'] }
                },
                {
                    text: (0,words_text.t) `如果只有內容很大的推送會失敗：分成幾次推送，或用 \`git lfs migrate\` 把大型檔案移出歷史。`
                },
                { text: (0,words_text.t) `如果到處都失敗，請查看服務狀態。` }
            ],
            links: links(run, 'zh-TW', 'status', 'space', 'largeFileDocs')
        })
    }
});
const network_tls = diagnosis({
    id: 'tls',
    signs: tls,
    when: ({ id, evidence: { network: failed } }) => {
        if (id !== 'tls')
            return null;
        return failed === undefined ? {} : { host: failed.host };
    },
    say: {
        en: ({ host }, run) => ({
            title: 'The secure connection could not be set up',
            what: (0,words_text.t) `The runner does not trust what answered in place of ${hostOf(host)}, so nothing was sent: no token and no files. The Space has not changed.`,
            why: (0,words_text.t) `Either a proxy or a virus scanner in between shows its own certificate, or the runner’s list of trusted certificates or its clock is out of date, or the connection was cut while it was being set up.`,
            steps: [
                {
                    text: (0,words_text.t) `On GitHub’s own runners, run the workflow again. If a container is used, install its certificates first:`,
                    block: { language: 'sh', lines: ['apt-get update && apt-get install -y ca-certificates'] }
                },
                {
                    text: (0,words_text.t) `On a self-hosted runner behind a company’s proxy, tell git and Node which certificate to trust. Ask the administrator for the file.`,
                    block: {
                        language: 'yaml',
                        lines: [
                            'env:',
                            '  GIT_SSL_CAINFO: /path/to/company-ca.pem',
                            '  NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'
                        ]
                    }
                },
                { text: (0,words_text.t) `See that the runner’s date and time are right.` },
                {
                    text: (0,words_text.t) `Do not switch the check off (\`http.sslVerify false\`): the token could then be read on the way.`
                }
            ],
            links: links(run, 'en', 'selfHosted', 'status')
        }),
        'zh-TW': ({ host }, run) => ({
            title: '無法建立安全連線',
            what: (0,words_text.t) `runner 不信任以 ${hostOf(host)} 名義回應的對象，所以什麼都沒有送出，包括 token 和檔案。Space 沒有任何變動。`,
            why: (0,words_text.t) `可能是中間的 proxy 或防毒軟體用了自己的憑證，也可能是 runner 的信任憑證清單或時間過舊，或連線在建立途中被切斷。`,
            steps: [
                {
                    text: (0,words_text.t) `如果是 GitHub 提供的 runner，請重新執行工作流程。如果使用容器，請先安裝憑證：`,
                    block: { language: 'sh', lines: ['apt-get update && apt-get install -y ca-certificates'] }
                },
                {
                    text: (0,words_text.t) `如果自架的 runner 在公司的 proxy 後面，請告訴 git 和 Node 要信任哪一個憑證。憑證檔案可以向管理員索取。`,
                    block: {
                        language: 'yaml',
                        lines: [
                            'env:',
                            '  GIT_SSL_CAINFO: /path/to/company-ca.pem',
                            '  NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'
                        ]
                    }
                },
                { text: (0,words_text.t) `確認 runner 的日期和時間正確。` },
                { text: (0,words_text.t) `不要關閉檢查（\`http.sslVerify false\`），否則 token 可能在途中被讀取。` }
            ],
            links: links(run, 'zh-TW', 'selfHosted', 'status')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/credential/oidc.ts





const permission = {
    language: 'yaml',
    lines: ['permissions:', '  contents: read', '  id-token: write']
};
const oidc_oidcUnavailable = diagnosis({
    id: 'oidc-unavailable',
    signs: oidcUnavailable,
    when: ({ id }) => (id === 'oidc-unavailable' ? {} : null),
    say: {
        en: (_, run) => ({
            title: 'GitHub gives this job no identity to log in with',
            what: (0,words_text.t) `The keyless login (OIDC) could not start, so nothing was pushed. The Space has not changed.`,
            why: (0,words_text.t) `For a login without a stored token, GitHub must vouch for the job. It does so only when the job has the permission \`id-token: write\`, and never for pull requests from forks.`,
            steps: [
                {
                    text: (0,words_text.t) `In the workflow file, add this to the job. If a reusable workflow is called, the calling job needs it too:`,
                    block: permission
                },
                { text: (0,words_text.t) `Or use a token in place of the keyless login, as follows.` },
                remedyEn.make(run),
                remedyEn.store(run),
                remedyEn.hand(run)
            ],
            links: links(run, 'en', 'oidcDocs', 'publisherDocs', 'tokens')
        }),
        'zh-TW': (_, run) => ({
            title: 'GitHub 沒有提供這個 job 登入用的身分',
            what: (0,words_text.t) `無法開始免 token 的登入（OIDC），所以什麼都沒有推送。Space 沒有任何變動。`,
            why: (0,words_text.t) `不存放 token 的登入方式，要由 GitHub 為這個 job 擔保。只有當 job 有 \`id-token: write\` 權限時才會這樣做，而且從 fork 來的 pull request 一律沒有。`,
            steps: [
                {
                    text: (0,words_text.t) `在工作流程檔案的 job 裡加上這一段。如果是呼叫可重複使用的工作流程，呼叫的那個 job 也要加：`,
                    block: permission
                },
                { text: (0,words_text.t) `或者改用 token，做法如下。` },
                remedyZh.make(run),
                remedyZh.store(run),
                remedyZh.hand(run)
            ],
            links: links(run, 'zh-TW', 'oidcDocs', 'publisherDocs', 'tokens')
        })
    }
});
/** What a person compares with the publisher's settings. */
function comparedEn(run) {
    return run.repository === undefined ? (0,words_text.t) `the GitHub repository` : (0,words_text.t) `the GitHub repository ${run.repository}`;
}
function comparedZh(run) {
    return run.repository === undefined ? (0,words_text.t) `GitHub 儲存庫` : (0,words_text.t) `GitHub 儲存庫 ${run.repository}`;
}
const oidc_oidcRejected = diagnosis({
    id: 'oidc-rejected',
    signs: oidcRejected,
    when: ({ id, evidence: { http } }) => {
        if (id !== 'oidc-rejected')
            return null;
        return {
            ...(http?.message !== undefined && { message: http.message }),
            ...(http?.requestId !== undefined && { requestId: http.requestId })
        };
    },
    say: {
        en: ({ message, requestId }, run) => ({
            title: 'Hugging Face does not trust this workflow',
            what: (0,words_text.t) `GitHub vouched for this job, but Hugging Face gave no access to ${theSpace(run, 'en')} for it. Nothing was pushed, and the Space has not changed.`,
            why: (0,words_text.t) `No Trusted Publisher of the Space fits this run: there is none, or it names another repository, branch, workflow file or environment. All of them must match to the letter.${message === undefined ? [] : (0,words_text.t) ` The Hub says: ${withoutStop(message)}.`}`,
            steps: [
                {
                    text: (0,words_text.t) `Open the Space’s Settings → Trusted Publishers (${`${gitUrl(run)}/settings`}) and add or correct the entry for ${comparedEn(run)}. The workflow is the name of its file, such as \`deploy.yml\`; the branch is the one that the run started from.`
                },
                {
                    text: (0,words_text.t) `See that the input \`space\` is exactly the Space’s name, and that the Space exists. A keyless login cannot create one, not even with the input \`create\`: create it once by hand at [huggingface.co/new-space](https://huggingface.co/new-space), then add the Trusted Publisher in its Settings.`
                },
                remedyEn.again,
                {
                    text: (0,words_text.t) `Or use a token: save one of type “Write” as the secret \`HF_TOKEN\` and hand it to the input \`token\`.${requestId === undefined ? [] : (0,words_text.t) ` Support finds this request as ${requestId}.`}`
                }
            ],
            links: links(run, 'en', 'space', 'publisherDocs', 'oidcDocs', 'contact')
        }),
        'zh-TW': ({ message, requestId }, run) => ({
            title: 'Hugging Face 不信任這個工作流程',
            what: (0,words_text.t) `GitHub 為這個 job 擔保了，但 Hugging Face 沒有因此允許寫入${theSpace(run, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`,
            why: (0,words_text.t) `Space 的 Trusted Publisher 沒有一個符合這次執行：可能還沒有設定，或設定的儲存庫、分支、工作流程檔案或 environment 不同。每一項都要一字不差。${message === undefined ? [] : (0,words_text.t) `Hugging Face 的訊息是 ${withoutStop(message)}。`}`,
            steps: [
                {
                    text: (0,words_text.t) `打開 Space 的 Settings → Trusted Publishers（${`${gitUrl(run)}/settings`}），新增或改正 ${comparedZh(run)} 的項目。workflow 填檔案名稱，例如 \`deploy.yml\`；branch 填觸發這次執行的分支。`
                },
                {
                    text: (0,words_text.t) `確認輸入 \`space\` 和 Space 的名稱完全一樣，而且 Space 已經存在。免 token 的登入不能建立 Space，設定輸入 \`create\` 也沒有用：請先到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次，再到它的 Settings 加入 Trusted Publisher。`
                },
                remedyZh.again,
                {
                    text: (0,words_text.t) `或者改用 token：把類型「Write」的 token 存成 secret \`HF_TOKEN\`，交給輸入 \`token\`。${requestId === undefined ? [] : (0,words_text.t) `聯絡客服時可以附上請求編號 ${requestId}。`}`
                }
            ],
            links: links(run, 'zh-TW', 'space', 'publisherDocs', 'oidcDocs', 'contact')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/restrictions.ts

/** What an organization may ask for besides a role (`securityRestrictions` of whoami), and how to meet it. */
const restrictions = {
    mfa: {
        en: {
            text: (0,words_text.t) `Turn on two-factor authentication for your account: Settings → Authentication on Hugging Face.`
        },
        'zh-TW': { text: (0,words_text.t) `為你的帳號開啟兩步驟驗證：Hugging Face 的 Settings → Authentication。` }
    },
    sso: {
        en: {
            text: (0,words_text.t) `Log in once through the organization’s own login page (single sign-on): open the organization’s page on Hugging Face in the browser and follow its notice.`
        },
        'zh-TW': {
            text: (0,words_text.t) `透過組織自己的登入頁面（SSO）登入一次：用瀏覽器打開組織在 Hugging Face 的頁面，照上面的提示操作。`
        }
    },
    ip: {
        en: {
            text: (0,words_text.t) `The organization only lets in certain network addresses, and GitHub’s own runners are not among them. Ask an admin to allow your runner’s address, or use a self-hosted runner inside the allowed network.`
        },
        'zh-TW': {
            text: (0,words_text.t) `組織只允許特定的網路位址，而 GitHub 提供的 runner 不在其中。請管理員允許 runner 的位址，或改用在允許的網路裡的自架 runner。`
        }
    },
    'token-policy': {
        en: {
            text: (0,words_text.t) `The organization only accepts certain tokens, mostly “Fine-grained” ones that an admin has approved. Make such a token with write access to this Space, and ask an admin to approve it.`
        },
        'zh-TW': {
            text: (0,words_text.t) `組織只接受特定的 token，通常是經過管理員核准的「Fine-grained」token。請建立一個對這個 Space 有寫入權限的 token，並請管理員核准。`
        }
    },
    'token-revoked': {
        en: { text: (0,words_text.t) `An admin of the organization has revoked this token. Ask why, then make a new one.` },
        'zh-TW': { text: (0,words_text.t) `組織的管理員撤銷了這個 token。請先了解原因，再建立新的。` }
    }
};
const ask = {
    en: { text: (0,words_text.t) `Ask an admin of the organization what it asks of its members and their tokens.` },
    'zh-TW': { text: (0,words_text.t) `請向組織的管理員詢問對成員和 token 的要求。` }
};
/** How to meet an organization's rules; the names are an open set. */
function restrictionSteps(names, language) {
    const known = Object.entries(restrictions).filter(([name]) => names.includes(name));
    const [first, ...rest] = known.map(([, words]) => words[language]);
    return first === undefined ? [ask[language]] : [first, ...rest];
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/organization.ts




/** A text of the Hub's may leave out which organization it is. */
function organizationEn(owner) {
    return owner === '' ? (0,words_text.t) `the organization` : (0,words_text.t) `the organization ${owner}`;
}
function organizationZh(owner) {
    return owner === '' ? (0,words_text.t) `組織` : (0,words_text.t) `組織 ${owner} `;
}
const notMember = {
    en: ({ owner }, run) => ({
        title: 'Permission denied: the Space belongs to another account',
        why: (0,words_text.t) `The Space belongs to ${owner}, and the token to ${run.account ?? (0,words_text.t) `another account`}, which is not a member there.`,
        steps: [
            {
                text: (0,words_text.t) `If ${owner} is another account of yours, make the token while you are logged in as ${owner}. If it is an organization, ask one of its admins to invite you with the role “write”.`
            },
            {
                text: (0,words_text.t) `If the Space is meant to be your own, write your own account’s name before the slash in the input \`space\`.`
            },
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.again
        ]
    }),
    'zh-TW': ({ owner }, run) => ({
        title: 'Permission denied：這個 Space 屬於另一個帳號',
        why: (0,words_text.t) `Space 屬於 ${owner}，而 token 屬於${run.account === undefined ? (0,words_text.t) `另一個帳號` : (0,words_text.t) ` ${run.account}`}，這個帳號不是那裡的成員。`,
        steps: [
            {
                text: (0,words_text.t) `如果 ${owner} 是你的另一個帳號，請登入 ${owner} 之後再建立 token。如果是組織，請管理員邀請你加入，角色設為「write」。`
            },
            { text: (0,words_text.t) `如果你要推送的是自己的 Space，請把輸入 \`space\` 裡斜線前面的名稱改成你自己的帳號。` },
            remedyZh.make(run),
            remedyZh.store(run),
            remedyZh.again
        ]
    })
};
const organizationRole = {
    en: ({ owner, role }) => ({
        title: 'Permission denied: your role in the organization is not enough',
        why: (0,words_text.t) `In ${organizationEn(owner)} your role is ${role}. Pushing to its Spaces needs “write” or “admin”. A new token does not change that.`,
        steps: [
            {
                text: (0,words_text.t) `Ask an admin of the organization to give you the role “write”: Organization settings → Members.`
            },
            remedyEn.again
        ]
    }),
    'zh-TW': ({ owner, role }) => ({
        title: 'Permission denied：你在組織裡的角色權限不足',
        why: (0,words_text.t) `你在${organizationZh(owner)}的角色是 ${role}。推送到組織的 Space 需要「write」或「admin」。換一個 token 也不會改變這一點。`,
        steps: [
            { text: (0,words_text.t) `請組織的管理員到 Organization settings → Members，把你的角色改成「write」。` },
            remedyZh.again
        ]
    })
};
const organizationRestriction = {
    en: ({ owner, restrictions }) => ({
        title: 'Permission denied: the organization’s security rules are not met',
        why: (0,words_text.t) `Whatever your role is, ${organizationEn(owner)} refuses requests until its rules are met (${listed(restrictions, 'en')}).`,
        steps: [...restrictionSteps(restrictions, 'en'), remedyEn.again]
    }),
    'zh-TW': ({ owner, restrictions }) => ({
        title: 'Permission denied：不符合組織的安全規定',
        why: (0,words_text.t) `不論你的角色是什麼，在符合${organizationZh(owner)}的規定（${listed(restrictions, 'zh-TW')}）之前，所有請求都會被拒絕。`,
        steps: [...restrictionSteps(restrictions, 'zh-TW'), remedyZh.again]
    })
};
const approvalPending = {
    en: ({ owner }) => ({
        title: 'Permission denied: the token waits for the organization’s approval',
        why: (0,words_text.t) `An admin of ${organizationEn(owner)} must approve a token before it may be used there, and has not done so yet.`,
        steps: [
            {
                text: (0,words_text.t) `Ask an admin of the organization to approve the token: Organization settings → Tokens management.`
            },
            remedyEn.again
        ]
    }),
    'zh-TW': ({ owner }) => ({
        title: 'Permission denied：token 還在等待組織核准',
        why: (0,words_text.t) `${organizationZh(owner)}規定 token 要先經過管理員核准才能使用，而這個 token 還沒有被核准。`,
        steps: [
            { text: (0,words_text.t) `請組織的管理員到 Organization settings → Tokens management 核准這個 token。` },
            remedyZh.again
        ]
    })
};
const revoked = {
    en: ({ owner }, run) => ({
        title: 'Permission denied: the organization has revoked the token',
        why: (0,words_text.t) `An admin of ${organizationEn(owner)} took away this token’s access to everything that belongs to the organization.`,
        steps: [
            { text: (0,words_text.t) `Ask an admin why, and whether a new token would be welcome. If so, go on as follows.` },
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.again
        ]
    }),
    'zh-TW': ({ owner }, run) => ({
        title: 'Permission denied：組織已經撤銷這個 token',
        why: (0,words_text.t) `${organizationZh(owner)}的管理員取消了這個 token 存取組織內容的權限。`,
        steps: [
            { text: (0,words_text.t) `請先向管理員了解原因，以及可不可以使用新的 token。可以的話，再照下面的步驟做。` },
            remedyZh.make(run),
            remedyZh.store(run),
            remedyZh.again
        ]
    })
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/create.ts


/** An account's name, or what stands for it when a printed text left it out. */
function ownerEn(owner) {
    return owner === '' ? (0,words_text.t) `that account` : (0,words_text.t) `the account ${owner}`;
}
function ownerZh(owner) {
    return owner === '' ? (0,words_text.t) `這個帳號` : (0,words_text.t) `帳號 ${owner} `;
}
const create_whyEn = {
    scope: owner => (0,words_text.t) `The Space does not exist yet, and the token may not create one in ${ownerEn(owner)}. It is “Fine-grained”: to create a Space it needs write access to the repositories of the account. Access to some chosen repositories is not enough, since the new one cannot be among them.`,
    role: owner => (0,words_text.t) `The Space does not exist yet, and your role in the organization ${owner} does not let you create one there. That needs “contributor”, “write” or “admin”. A new token does not change that.`,
    'not-a-member': owner => (0,words_text.t) `The Space does not exist yet, and the token’s account cannot create one under ${owner}: that is another account, or an organization in which it is not a member.`
};
const create_whyZh = {
    scope: owner => (0,words_text.t) `這個 Space 還不存在，而 token 不能在${ownerZh(owner)}底下建立 Space。它的類型是「Fine-grained」：要建立 Space，需要對整個帳號的儲存庫有寫入權限。只勾選某幾個儲存庫不夠，因為新的 Space 不會在裡面。`,
    role: owner => (0,words_text.t) `這個 Space 還不存在，而你在組織 ${owner} 的角色不能建立 Space。需要「contributor」、「write」或「admin」。換一個 token 也不會改變這一點。`,
    'not-a-member': owner => (0,words_text.t) `這個 Space 還不存在，而 token 的帳號不能在 ${owner} 底下建立：那是另一個帳號，或是它沒有加入的組織。`
};
const mendEn = {
    scope: owner => [
        {
            text: (0,words_text.t) `On Hugging Face, open [Settings → Access Tokens](https://huggingface.co/settings/tokens) and edit the token. Tick “Write access to contents/settings of all repos” for ${ownerEn(owner)} (under “User permissions”, or under the organization). Its value stays the same. Or use a token of type “Write”.`
        }
    ],
    role: () => [
        {
            text: (0,words_text.t) `Ask an admin of the organization for the role “write” (Organization settings → Members), or to create the Space for you.`
        }
    ],
    'not-a-member': owner => [
        {
            text: (0,words_text.t) `If the Space is meant to be your own, write your own account’s name before the slash in the input \`space\`. If ${ownerEn(owner)} is right, use a token that was made there, or ask its admins to invite you.`
        }
    ]
};
const mendZh = {
    scope: owner => [
        {
            text: (0,words_text.t) `在 Hugging Face 打開 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 編輯這個 token，為${ownerZh(owner)}勾選「Write access to contents/settings of all repos」（在「User permissions」，或在組織那一區）。token 的值不會變。也可以改用類型「Write」的 token。`
        }
    ],
    role: () => [
        {
            text: (0,words_text.t) `請組織的管理員到 Organization settings → Members 把你的角色改成「write」，或請管理員替你建立這個 Space。`
        }
    ],
    'not-a-member': owner => [
        {
            text: (0,words_text.t) `如果要用的是自己的 Space，請把輸入 \`space\` 裡斜線前面的名稱改成你自己的帳號。如果${ownerZh(owner)}沒有錯，請改用在那裡建立的 token，或請那裡的管理員邀請你加入。`
        }
    ]
};
/** What always helps: one Space made by hand, after which the token only has to write to it. */
const byHandEn = {
    text: (0,words_text.t) `Or create the Space once by hand, at [huggingface.co/new-space](https://huggingface.co/new-space), with exactly the name in the input \`space\`. From then on the token only needs write access to that Space, and the input \`create\` is not needed.`
};
const byHandZh = {
    text: (0,words_text.t) `或者到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次，名稱要和輸入 \`space\` 完全一樣。之後 token 只需要對這個 Space 有寫入權限，也不再需要輸入 \`create\`。`
};
/** The Space is missing, and the account's or the token's rights do not reach far enough to make it. */
const create = {
    en: ({ owner, because }, run) => ({
        title: 'Permission denied: the Space may not be created there',
        why: create_whyEn[because](owner),
        steps: [byHandEn, ...mendEn[because](owner, run), remedyEn.again]
    }),
    'zh-TW': ({ owner, because }, run) => ({
        title: 'Permission denied：不能在那裡建立 Space',
        why: create_whyZh[because](owner),
        steps: [byHandZh, ...mendZh[because](owner, run), remedyZh.again]
    })
};
/** A keyless login is good for one Space that exists; it can create none. */
const createKeyless = {
    en: () => ({
        title: 'Permission denied: a login without a stored token cannot create a Space',
        why: (0,words_text.t) `The Space does not exist yet. This job logged in with the short-lived token of a Trusted Publisher, and such a token is good for one Space that exists already; Hugging Face lets it create none.`,
        steps: [
            byHandEn,
            {
                text: (0,words_text.t) `In the new Space, open Settings → Trusted Publishers and add this repository and workflow. Then this action can push without a stored token.`
            },
            remedyEn.again
        ]
    }),
    'zh-TW': () => ({
        title: 'Permission denied：免 token 的登入不能建立 Space',
        why: (0,words_text.t) `這個 Space 還不存在。這個 job 是用 Trusted Publisher 的短期 token 登入的，這種 token 只能用在一個已經存在的 Space，Hugging Face 不允許它建立新的。`,
        steps: [
            byHandZh,
            {
                text: (0,words_text.t) `在新的 Space 打開 Settings → Trusted Publishers，加入這個儲存庫和工作流程。之後這個 action 就可以不用存放 token 直接推送。`
            },
            remedyZh.again
        ]
    })
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/setting.ts




const asked = {
    secrets: {
        en: 'change the Space’s secrets',
        'zh-TW': '變更 Space 的 secrets',
        place: 'Settings → Variables and secrets'
    },
    variables: {
        en: 'change the Space’s variables',
        'zh-TW': '變更 Space 的 variables',
        place: 'Settings → Variables and secrets'
    },
    hardware: {
        en: 'change the Space’s hardware',
        'zh-TW': '變更 Space 的硬體',
        place: 'Settings → Hardware',
        ownerOnly: true
    },
    'sleep-time': {
        en: 'change when the Space sleeps',
        'zh-TW': '變更 Space 的休眠時間',
        place: 'Settings → Hardware → Sleep time',
        ownerOnly: true
    },
    visibility: {
        en: 'change who sees the Space',
        'zh-TW': '變更 Space 的公開範圍',
        place: 'Settings → Change Space visibility',
        ownerOnly: true
    },
    restart: {
        en: 'restart the Space',
        'zh-TW': '重新啟動 Space',
        place: 'Settings → Restart this Space'
    },
    factory: {
        en: 'rebuild the Space',
        'zh-TW': '重新建置 Space',
        place: 'Settings → Factory rebuild'
    },
    logs: { en: 'read the Space’s logs', 'zh-TW': '讀取 Space 的記錄', place: 'Logs' },
    runtime: { en: 'see how the Space runs', 'zh-TW': '查看 Space 的狀態', place: 'App' }
};
/** Whether the Hub refused something that has words here. */
function setting_isSetting(route) {
    return asked[route] !== undefined;
}
/** What is known of the files when a setting is refused. */
function stateText(step, language) {
    if (language === 'en')
        return isPushed(step)
            ? (0,words_text.t) `The files were pushed before that and are on the Space.`
            : (0,words_text.t) `The run stopped before the push, so the Space’s files have not changed.`;
    return isPushed(step)
        ? (0,words_text.t) `在這之前檔案已經推送完成，都在 Space 上。`
        : (0,words_text.t) `這次執行在推送之前就停止了，Space 的檔案沒有任何變動。`;
}
function saysEn(message) {
    return message === undefined || message === '' ? [] : (0,words_text.t) ` The Hub says: ${withoutStop(message)}.`;
}
function saysZh(message) {
    return message === undefined || message === '' ? [] : (0,words_text.t) `Hugging Face 的訊息是 ${withoutStop(message)}。`;
}
/** A keyless login has no rights to widen. */
function tokenSteps(run, language) {
    const remedy = language === 'en' ? remedyEn : remedyZh;
    return [...remedy.keyless(run), remedy.make(run), remedy.store(run)];
}
/** The token may push and read, but may not change how the Space runs. */
const settingRefused = {
    en: ({ route, step, message }, run) => {
        const { en, place, ownerOnly = false } = asked[route] ?? { en: 'do that', place: 'Settings' };
        return {
            title: `Permission denied: the token may not ${en}`,
            what: (0,words_text.t) `Hugging Face knows who you are${run.account === undefined ? [] : (0,words_text.t) ` (${run.account})`}, but does not let this token ${[en]}. ${stateText(step, 'en')}`,
            why: (0,words_text.t) `To push files is one right, and to ${[en]} is another. ${ownerOnly
                ? (0,words_text.t) `Only the account that owns the Space, or an admin of the organization that does, has the second one.`
                : (0,words_text.t) `The token’s permissions do not include the second one, or the account’s role in the organization does not.`}${saysEn(message)}`,
            steps: [
                {
                    text: (0,words_text.t) `Do it once by hand: open the Space in the browser and go to ${[place]}. Then leave the input out of the workflow, and this action only pushes.`
                },
                {
                    text: ownerOnly
                        ? (0,words_text.t) `Or use a token of the account that owns the Space (of an admin, if it is an organization’s), of type “Write”, or “Fine-grained” with “Write access to contents/settings” of this Space.`
                        : (0,words_text.t) `Or use a token of type “Write”, or “Fine-grained” with “Write access to contents/settings” of this Space.`
                },
                ...tokenSteps(run, 'en'),
                remedyEn.again
            ]
        };
    },
    'zh-TW': ({ route, step, message }, run) => {
        const { 'zh-TW': zh, place, ownerOnly = false } = asked[route] ?? { 'zh-TW': '這樣做', place: 'Settings' };
        return {
            title: `Permission denied：這個 token 不能${zh.replace(/^(?=[A-Za-z])/, ' ')}`,
            what: (0,words_text.t) `Hugging Face 認得你的身分${run.account === undefined ? [] : (0,words_text.t) `（${run.account}）`}，但不允許這個 token ${[zh]}。${stateText(step, 'zh-TW')}`,
            why: (0,words_text.t) `推送檔案和${[zh]}是兩種不同的權限。${ownerOnly
                ? (0,words_text.t) `後者只有擁有這個 Space 的帳號（或所屬組織的管理員）才有。`
                : (0,words_text.t) `可能是 token 沒有包含後者，也可能是帳號在組織裡的角色不夠。`}${saysZh(message)}`,
            steps: [
                {
                    text: (0,words_text.t) `可以手動做一次：用瀏覽器打開 Space，到 ${[place]}。之後在工作流程裡拿掉這個輸入，讓這個 action 只負責推送。`
                },
                {
                    text: ownerOnly
                        ? (0,words_text.t) `或者改用擁有這個 Space 的帳號（組織的話是管理員）的 token：類型是「Write」，或是對這個 Space 有「Write access to contents/settings」的「Fine-grained」。`
                        : (0,words_text.t) `或者改用類型是「Write」的 token，或是對這個 Space 有「Write access to contents/settings」的「Fine-grained」token。`
                },
                ...tokenSteps(run, 'zh-TW'),
                remedyZh.again
            ]
        };
    }
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/token.ts



const readToken = {
    en: (_, run) => ({
        title: 'Permission denied: the token can only read',
        why: (0,words_text.t) `${sentence(theToken(run, 'en'))} is of type “Read”. Pushing needs “Write”; “Admin” is never needed.`,
        steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.again]
    }),
    'zh-TW': (_, run) => ({
        title: 'Permission denied：這個 token 只能讀取',
        why: (0,words_text.t) `${theToken(run, 'zh-TW')}的類型是「Read」。推送需要「Write」權限，不需要「Admin」。`,
        steps: [remedyZh.make(run), remedyZh.store(run), remedyZh.again]
    })
};
const fineGrainedScope = {
    en: ({ granted }, run) => ({
        title: 'Permission denied: the token’s permissions do not include this Space',
        why: (0,words_text.t) `The token is “Fine-grained”. For ${theSpace(run, 'en')} it has ${granted.length === 0 ? (0,words_text.t) `no permission at all` : (0,words_text.t) `only ${listed(granted, 'en')}`}; pushing needs \`repo.write\`.`,
        steps: [
            remedyEn.make(run, 'fine-grained'),
            {
                text: (0,words_text.t) `If you edited the token, its value stays the same. If you made a new one, save it as the secret \`HF_TOKEN\` of the GitHub repository.`
            },
            remedyEn.again
        ]
    }),
    'zh-TW': ({ granted }, run) => ({
        title: 'Permission denied：token 的權限範圍不包含這個 Space',
        why: (0,words_text.t) `這個 token 的類型是「Fine-grained」。對${theSpace(run, 'zh-TW')}，它${granted.length === 0 ? (0,words_text.t) `沒有任何權限` : (0,words_text.t) `只有 ${listed(granted, 'zh-TW')}`}，而推送需要 \`repo.write\`。`,
        steps: [
            remedyZh.make(run, 'fine-grained'),
            {
                text: (0,words_text.t) `如果是編輯原本的 token，它的值不會變。如果是新建的，請存成 GitHub 儲存庫的 secret \`HF_TOKEN\`。`
            },
            remedyZh.again
        ]
    })
};
const disabled = {
    en: (_, run) => ({
        title: 'Permission denied: the Space is disabled',
        why: (0,words_text.t) `Hugging Face has disabled ${theSpace(run, 'en')}. No token can write to it while that is so.`,
        steps: [
            {
                text: (0,words_text.t) `Open the Space’s page: it says why. If you do not agree, write to [Hugging Face Support](https://huggingface.co/contact).`
            }
        ]
    }),
    'zh-TW': (_, run) => ({
        title: 'Permission denied：這個 Space 已被停用',
        why: (0,words_text.t) `Hugging Face 停用了${theSpace(run, 'zh-TW')}。在恢復之前，任何 token 都不能寫入。`,
        steps: [
            {
                text: (0,words_text.t) `打開 Space 的頁面，上面會說明原因。如果有疑問，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。`
            }
        ]
    })
};
const refused = {
    en: ({ message }, run) => ({
        title: 'Permission denied: you may read this Space, but not write to it',
        why: (0,words_text.t) `${message === '' ? (0,words_text.t) `The Hub gave no reason.` : (0,words_text.t) `The Hub says: ${withoutStop(message)}.`} Either the account has no right to write there, or the token does not carry that right.`,
        steps: [
            {
                text: (0,words_text.t) `See that the account may write to the Space: it owns it, or has the role “write” in the organization that does. With the role “contributor” it may only write to what it created itself.`
            },
            ...remedyEn.keyless(run),
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.again
        ]
    }),
    'zh-TW': ({ message }, run) => ({
        title: 'Permission denied：可以讀取這個 Space，但不能寫入',
        why: (0,words_text.t) `${message === '' ? (0,words_text.t) `Hugging Face 沒有說明原因。` : (0,words_text.t) `Hugging Face 的訊息是 ${withoutStop(message)}。`}可能是帳號沒有寫入的權限，也可能是 token 沒有包含這個權限。`,
        steps: [
            {
                text: (0,words_text.t) `確認帳號可以寫入這個 Space：Space 是它的，或它在擁有 Space 的組織裡角色是「write」。角色是「contributor」時，只能寫入自己建立的儲存庫。`
            },
            ...remedyZh.keyless(run),
            remedyZh.make(run),
            remedyZh.store(run),
            remedyZh.again
        ]
    })
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/permission/permission.ts










/** The words for each reason; the compiler asks for a new one's here. */
const reasons = {
    'read-token': readToken,
    'not-a-member': notMember,
    'org-role': organizationRole,
    'org-restriction': organizationRestriction,
    'fine-grained-scope': fineGrainedScope,
    'org-approval-pending': approvalPending,
    'org-revoked': revoked,
    disabled: disabled,
    refused: refused,
    create: create
};
function particular(reason, language, run) {
    // Whatever the reason is said to be, a keyless login can create nothing.
    if (reason.why === 'create' && run.token?.source === 'oidc')
        return createKeyless[language](null, run);
    return reasons[reason.why][language](reason, run);
}
/** The reason, as far as the Hub's answers or the printed sentence give one away. */
function reasonIn(proof) {
    if (/You don't have the rights to create/i.test(proof))
        return mayNotCreate(proof);
    if (/create_pr=1/i.test(proof))
        return { why: 'refused', message: proof };
    if (/needs to be approved/i.test(proof))
        return { why: 'org-approval-pending', owner: '' };
    if (/revoked by the organization/i.test(proof))
        return { why: 'org-revoked', owner: '' };
    if (/Access to this resource is disabled/i.test(proof))
        return { why: 'disabled' };
    return undefined;
}
/** Who creates a Space is refused under the name before the slash. */
function mayNotCreate(text) {
    const owner = /namespace ["'`]([^"'`\s]{1,100})/i.exec(text)?.[1] ?? '';
    return { why: 'create', owner, because: 'scope' };
}
function permission_facts({ finding, http, step }, proof) {
    const pushed = isPushed(step);
    if (finding?.kind === 'access-denied')
        return { reason: finding.reason, pushed };
    if (http?.route === 'create')
        return { reason: mayNotCreate(http.message ?? ''), pushed };
    if (http !== undefined && setting_isSetting(http.route)) {
        const { route, message } = http;
        return { setting: { route, step, ...(message !== undefined && { message }) }, pushed };
    }
    return { reason: reasonIn(http?.message ?? proof), pushed };
}
const permission_generalEn = (run) => ({
    title: 'Permission denied: the token may not write to this Space',
    why: (0,words_text.t) `${sentence(theToken(run, 'en'))} is good, but it may only read, or it belongs to another account than the Space, or its permissions do not include this Space.`,
    steps: [
        {
            text: (0,words_text.t) `Open the page of your access tokens and look at the token’s type. It must be “Write”, or “Fine-grained” with write access to this Space.`
        },
        {
            text: (0,words_text.t) `See that the token was made in the account that owns the Space, or in one that has the role “write” in the organization that owns it.`
        },
        ...remedyEn.keyless(run),
        remedyEn.make(run),
        remedyEn.store(run),
        remedyEn.again
    ]
});
const permission_generalZh = (run) => ({
    title: 'Permission denied：這個 token 不能寫入這個 Space',
    why: (0,words_text.t) `${theToken(run, 'zh-TW')}本身有效，但可能只有讀取權限，或屬於另一個帳號，或它的權限範圍不包含這個 Space。`,
    steps: [
        {
            text: (0,words_text.t) `打開 Access Tokens 頁面，看這個 token 的類型。必須是「Write」，或是對這個 Space 有寫入權限的「Fine-grained」。`
        },
        {
            text: (0,words_text.t) `確認 token 是用你自己的、擁有這個 Space 的帳號建立的；如果 Space 屬於組織，帳號在組織裡的角色要是「write」。`
        },
        ...remedyZh.keyless(run),
        remedyZh.make(run),
        remedyZh.store(run),
        remedyZh.again
    ]
});
const permission_pages = ['tokens', 'secrets', 'tokenDocs', 'organizationDocs'];
function adviseEn({ reason, setting, pushed }, run) {
    const more = links(run, 'en', ...permission_pages);
    if (setting !== undefined)
        return { ...settingRefused.en(setting, run), links: more };
    const known = reason === undefined ? permission_generalEn(run) : particular(reason, 'en', run);
    const who = (0,words_text.t) `Hugging Face knows who you are${run.account === undefined ? [] : (0,words_text.t) ` (${run.account})`}`;
    const what = pushed
        ? (0,words_text.t) `${who} but refused what this run asked for after the push. The files are on ${theSpace(run, 'en')}.`
        : reason?.why === 'create'
            ? (0,words_text.t) `${who} but does not let you create ${theSpace(run, 'en')}. Nothing was created and nothing was pushed.`
            : (0,words_text.t) `${who} but does not let you push to ${theSpace(run, 'en')}. Nothing was pushed, and the Space has not changed.`;
    return { ...known, what, links: more };
}
function adviseZh({ reason, setting, pushed }, run) {
    const more = links(run, 'zh-TW', ...permission_pages);
    if (setting !== undefined)
        return { ...settingRefused['zh-TW'](setting, run), links: more };
    const known = reason === undefined ? permission_generalZh(run) : particular(reason, 'zh-TW', run);
    const who = (0,words_text.t) `Hugging Face 認得你的身分${run.account === undefined ? [] : (0,words_text.t) `（${run.account}）`}`;
    const what = pushed
        ? (0,words_text.t) `${who}，但拒絕了推送之後的要求。檔案已經在${theSpace(run, 'zh-TW')}上。`
        : reason?.why === 'create'
            ? (0,words_text.t) `${who}，但不允許你建立${theSpace(run, 'zh-TW')}。沒有建立任何東西，也沒有推送。`
            : (0,words_text.t) `${who}，但不允許你推送到${theSpace(run, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`;
    return { ...known, what, links: more };
}
const permission_permissionDenied = diagnosis({
    id: 'permission-denied',
    signs: permissionDenied,
    when: ({ id, evidence, proof }) => (id === 'permission-denied' ? permission_facts(evidence, proof) : null),
    say: { en: adviseEn, 'zh-TW': adviseZh }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/payment-remedy.ts

/** The ways on without paying, and the one with. */
const staticSdk = { language: 'yaml', lines: ['sdk: static'] };
const payment_remedy_zeroGpu = {
    language: 'yaml',
    lines: ['with:', '  create: true', '  sdk: gradio', '  hardware: zero-a10g']
};
const existingEn = {
    text: (0,words_text.t) `If you have a Space already, even an unused one, push to that: write its exact name in the input \`space\`. Spaces that exist go on for free.`
};
const existingZh = {
    text: (0,words_text.t) `如果你已經有 Space（沒在用的也可以），就推送到那一個：在輸入 \`space\` 填入它正確的名稱。既有的 Space 可以繼續免費使用。`
};
const staticEn = {
    text: (0,words_text.t) `If a page without a server is enough for the app, make it a static Space, which is free for everyone: at the top of \`README.md\`, or as this action’s input \`sdk\`:`,
    block: staticSdk
};
const staticZh = {
    text: (0,words_text.t) `如果 app 只是網頁、不需要伺服器，可以改成 static Space，所有人都免費：寫在 \`README.md\` 開頭，或用這個 action 的輸入 \`sdk\`：`,
    block: staticSdk
};
const zeroEn = {
    text: (0,words_text.t) `If it is a Gradio app, let it be created on ZeroGPU: a free account may have up to two such Spaces.`,
    block: payment_remedy_zeroGpu
};
const zeroZh = {
    text: (0,words_text.t) `如果是 Gradio app，可以建立在 ZeroGPU 上：免費帳號最多可以有兩個這樣的 Space。`,
    block: payment_remedy_zeroGpu
};
const pauseEn = {
    text: (0,words_text.t) `Pause a Space that you do not need now: open it, Settings → “Pause this Space”. Then restart this one there, or run this action with its input \`restart: true\`.`
};
const pauseZh = {
    text: (0,words_text.t) `暫停一個目前用不到的 Space：打開它，在 Settings 按「Pause this Space」。然後在這個 Space 的 Settings 重新啟動，或執行這個 action 並設定輸入 \`restart: true\`。`
};
const payEn = {
    text: (0,words_text.t) `Or choose a paid plan or add a payment method, then run the workflow again.`
};
const payZh = { text: (0,words_text.t) `或選擇付費方案、加入付款方式，再重新執行工作流程。` };
const freeHardwareEn = {
    text: (0,words_text.t) `Go on with the free hardware: write \`cpu-basic\` in the input \`hardware\`, or leave \`hardware\` and \`sleep-time\` out. For a Gradio app, \`zero-a10g\` (ZeroGPU) is free too.`
};
const freeHardwareZh = {
    text: (0,words_text.t) `繼續使用免費的硬體：在輸入 \`hardware\` 填 \`cpu-basic\`，或拿掉 \`hardware\` 和 \`sleep-time\`。Gradio app 也可以免費使用 \`zero-a10g\`（ZeroGPU）。`
};

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/payment.ts







const quota = /Quota exceeded|quota limit/i;
const creating = /repos\/create|hosting Gradio and Docker|Static Spaces are free/i;
const hardware = /payment method|upgrade your space's hardware/i;
function payment_facts({ finding, http, step, text = '' }, proof) {
    const message = finding?.kind === 'space-stage' ? finding.message : http?.message;
    const said = message ?? (proof === '' ? text.slice(0, 4000) : proof);
    return {
        what: reason(http?.route, said),
        pushed: isPushed(step),
        ...(message !== undefined && message !== '' && { message })
    };
}
function reason(route, said) {
    if (quota.test(said))
        return 'quota';
    if (route === 'create' || creating.test(said))
        return 'create';
    if (route === 'hardware' || route === 'sleep-time' || hardware.test(said))
        return 'hardware';
    return route === 'restart' || route === 'factory' ? 'quota' : 'general';
}
const words = {
    en: {
        create: {
            title: 'Hugging Face asks for a paid plan to create this Space',
            why: (0,words_text.t) `Since July 2026, new Gradio and Docker Spaces on the free CPU hardware need a paid plan. What exists already goes on, static Spaces are free, and so are a few Gradio Spaces on ZeroGPU. A new token does not help.`,
            steps: [existingEn, staticEn, zeroEn, payEn]
        },
        hardware: {
            title: 'Hugging Face asks for a payment method for this hardware',
            why: (0,words_text.t) `The hardware that was asked for is billed by the hour, and the account has no payment method. A new token does not help.`,
            steps: [
                freeHardwareEn,
                {
                    text: (0,words_text.t) `Or add a payment method in the billing settings of the account that owns the Space, then run the workflow again.`
                }
            ]
        },
        quota: {
            title: 'The account has no more free Spaces to run',
            why: (0,words_text.t) `A free account may run only so many Spaces on this hardware at once, and that number is reached. Neither the files nor the token are wrong.`,
            steps: [pauseEn, staticEn, payEn]
        },
        general: {
            title: 'Hugging Face asks for a paid plan or a payment method',
            why: (0,words_text.t) `Since July 2026, new Gradio and Docker Spaces need a paid plan; static Spaces are free, and Spaces that exist already go on. Larger hardware needs a payment method, and free accounts have a quota of running Spaces.`,
            steps: [existingEn, staticEn, zeroEn, pauseEn, payEn, remedyEn.again]
        }
    },
    'zh-TW': {
        create: {
            title: 'Hugging Face 要求付費方案才能建立這個 Space',
            why: (0,words_text.t) `從 2026 年 7 月起，在免費 CPU 硬體上新建 Gradio 和 Docker Space 需要付費方案。既有的 Space 可以繼續使用，static Space 免費，少量使用 ZeroGPU 的 Gradio Space 也免費。換 token 沒有用。`,
            steps: [existingZh, staticZh, zeroZh, payZh]
        },
        hardware: {
            title: 'Hugging Face 要求付款方式才能使用這種硬體',
            why: (0,words_text.t) `要求的硬體是按小時計費的，而帳號沒有設定付款方式。換 token 沒有用。`,
            steps: [
                freeHardwareZh,
                { text: (0,words_text.t) `或在擁有這個 Space 的帳號的帳單設定加入付款方式，再重新執行工作流程。` }
            ]
        },
        quota: {
            title: '帳號可免費執行的 Space 已達上限',
            why: (0,words_text.t) `免費帳號能同時在這種硬體上執行的 Space 數量有限，現在已經到上限。檔案和 token 都沒有問題。`,
            steps: [pauseZh, staticZh, payZh]
        },
        general: {
            title: 'Hugging Face 要求付費方案或付款方式',
            why: (0,words_text.t) `從 2026 年 7 月起，新建 Gradio 和 Docker Space 需要付費方案；static Space 免費，既有的 Space 可以繼續使用。升級硬體需要付款方式，免費帳號同時執行的 Space 數量也有上限。`,
            steps: [existingZh, staticZh, zeroZh, pauseZh, payZh, remedyZh.again]
        }
    }
};
const stateEn = {
    create: () => (0,words_text.t) `The Space does not exist yet, and the account’s plan does not allow it to be created like this. Nothing was pushed.`,
    hardware: pushed => pushed
        ? (0,words_text.t) `The files are on the Space, but its hardware could not be changed.`
        : (0,words_text.t) `The Space’s hardware could not be changed. The run stopped there, before the push.`,
    quota: pushed => pushed
        ? (0,words_text.t) `The files are on the Space, but the account’s plan does not let it run now.`
        : (0,words_text.t) `The account’s plan does not let the Space run now. The run stopped there, before the push.`,
    general: pushed => pushed
        ? (0,words_text.t) `The files are on the Space, but what was asked for after that is not part of the account’s plan. A new token does not help.`
        : (0,words_text.t) `What was asked for is not part of the account’s plan. A new token does not help.`
};
const stateZh = {
    create: () => (0,words_text.t) `這個 Space 還不存在，而帳號目前的方案不允許這樣建立。什麼都沒有推送。`,
    hardware: pushed => pushed
        ? (0,words_text.t) `檔案已經在 Space 上，但無法變更它的硬體。`
        : (0,words_text.t) `無法變更 Space 的硬體。這次執行在推送之前就停止了。`,
    quota: pushed => pushed
        ? (0,words_text.t) `檔案已經在 Space 上，但帳號目前的方案不允許它現在執行。`
        : (0,words_text.t) `帳號目前的方案不允許這個 Space 現在執行。這次執行在推送之前就停止了。`,
    general: pushed => pushed
        ? (0,words_text.t) `檔案已經在 Space 上，但之後要求的操作不包含在帳號目前的方案裡。換 token 沒有用。`
        : (0,words_text.t) `這個操作不包含在帳號目前的方案裡。換 token 沒有用。`
};
function payment_saysEn(message) {
    return message === undefined ? [] : (0,words_text.t) ` The Hub says: ${withoutStop(message)}.`;
}
function payment_saysZh(message) {
    return message === undefined ? [] : (0,words_text.t) `Hugging Face 的訊息是 ${withoutStop(message)}。`;
}
function payment_advise({ what, pushed, message }, language, run) {
    const { title, why, steps } = words[language][what];
    const [state, says] = language === 'en' ? [stateEn, payment_saysEn] : [stateZh, payment_saysZh];
    return {
        title,
        what: state[what](pushed),
        why: [...why, ...says(message)],
        steps,
        links: links(run, language, 'pricing', 'billing', 'spacesDocs')
    };
}
const payment_paymentRequired = diagnosis({
    id: 'payment-required',
    signs: paymentRequired,
    when: ({ id, evidence, proof }) => (id === 'payment-required' ? payment_facts(evidence, proof) : null),
    say: {
        en: (found, run) => payment_advise(found, 'en', run),
        'zh-TW': (found, run) => payment_advise(found, 'zh-TW', run)
    }
});

;// CONCATENATED MODULE: ./src/diagnose/engine/stages.ts
/**
 * The platform's own fault in a build, whatever the user's files are: its registry, its builders, or the registry
 * that base images come from. Searched in the lines that report a failure only: pip may print any of these words.
 */
const platformFault = [
    /Unexpected job error/i,
    /failed to push [^ ]{0,200}spaces-registry\.huggingface/i,
    /spaces-registry\.huggingface\.tech[^ ]{0,300}: (?:40[13]|429|5\d\d|EOF|unexpected|dial|i\/o|context)/i,
    /(?:failed to (?:push|export|fetch (?:anonymous|oauth) token|resolve source metadata|copy|do request|receive status|commit)|error writing)[^"]{0,300}(?:429|50[0234]|toomanyrequests|Too Many Requests|unexpected status|i\/o timeout|TLS handshake timeout|connection re(?:set|fused)|deadline exceeded|input\/output error|EOF$)/i,
    /rpc error: code = (?:Unavailable|Unknown|Internal|Canceled|Aborted)/i,
    /error reading from server|closing transport due to/i
];
/** A line in which the builder, not a command that it runs, reports a failure. */
const builderReports = /--> ERROR: |^ERROR: failed|failed to solve|^error: |Unexpected job error/i;
/** The command of the user's own that failed: nobody else's fault. */
const ownCommand = /process "|did ?n[o']t complete successfully/i;
/** The line that shows that Hugging Face's own builders failed; undefined when they did not. */
function platformLine(lines) {
    return lines.findLast(line => builderReports.test(line) && !ownCommand.test(line) && platformFault.some(pattern => pattern.test(line)));
}
/** The account's plan is why the Space does not run; said by the Hub, never by the app. */
const stages_quota = /Quota exceeded|quota limit|payment method|requires? a (?:PRO|paid)|Payment Required/i;
const misconfigured = /Missing configuration in README|(?:missing|has no|without|no) an? ?(?:app|application) file|No application file|\bconfiguration error\b/i;
const stages_flagged = /Flagged as abusive|abuse-handler/i;
/** What a stage stands for in which the pushed commit does not run. Only a build's log may change the name. */
function byStage({ stage, message = '' }, lines) {
    if (stages_flagged.test(message))
        return 'app-failed';
    if (stages_quota.test(message))
        return 'payment-required';
    if (/storage limit (?:reached|exceeded)/i.test(message) && stage === 'BUILD_ERROR')
        return 'storage-limit';
    if (stage === 'CONFIG_ERROR' || stage === 'NO_APP_FILE')
        return 'space-misconfigured';
    if (stage === 'DELETING')
        return 'repository-not-found';
    if (stage !== 'BUILD_ERROR')
        return 'app-failed';
    if (misconfigured.test(message))
        return 'space-misconfigured';
    return platformLine([...lines, message]) === undefined ? 'build-failed' : 'hub-unavailable';
}

;// CONCATENATED MODULE: ./src/diagnose/catalogue/platform/platform.ts










function hubFacts({ http, finding, step, text = '' }) {
    const message = finding?.kind === 'space-stage' ? (finding.message ?? '') : '';
    const build = http === undefined ? platformLine(spaceLines(`${text}\n${message}`)) : undefined;
    return {
        ...(http !== undefined && { status: http.status }),
        ...(http?.requestId !== undefined && { requestId: http.requestId }),
        pushed: isPushed(step),
        ...(build !== undefined && { build })
    };
}
function hubWhatEn({ status, build }) {
    if (build !== undefined)
        return (0,words_text.t) `The files are on the Space, but Hugging Face’s own machines failed while they built the app. Your token, your files and your workflow are not the cause.`;
    return (0,words_text.t) `The Hub, or a service behind it, answered with an error${status === undefined ? [] : (0,words_text.t) ` (${status})`}. Your token, your files and your workflow are not the cause.`;
}
function hubWhatZh({ status, build }) {
    if (build !== undefined)
        return (0,words_text.t) `檔案已經送到 Space，但 Hugging Face 自己的機器在建置 app 時失敗了。這和你的 token、檔案、工作流程無關。`;
    return (0,words_text.t) `Hugging Face 或它背後的服務回應了錯誤${status === undefined ? [] : (0,words_text.t) `（${status}）`}。這和你的 token、檔案、工作流程無關。`;
}
function hubWhyEn({ pushed, build }) {
    if (build !== undefined)
        return (0,words_text.t) `The service that keeps built images, or one that base images come from, refused or did not answer the machine that builds. If the line says 401 or 403, that is between those machines, and not about your token. Such troubles mostly pass within minutes or hours.`;
    return (0,words_text.t) `Something on Hugging Face’s side is overloaded, under maintenance or broken. Such troubles mostly pass within minutes or hours. ${pushed
        ? (0,words_text.t) `The push itself was done before: the files are on the Space.`
        : (0,words_text.t) `Whether the push arrived is not certain: the Space’s page shows its last commit.`}`;
}
function hubWhyZh({ pushed, build }) {
    if (build !== undefined)
        return (0,words_text.t) `存放映像檔的服務（或基底映像檔的來源）拒絕了負責建置的機器，或沒有回應。那一行裡的 401 或 403 是這些機器之間的事，和你的 token 無關。通常幾分鐘到幾小時就會恢復。`;
    return (0,words_text.t) `Hugging Face 那邊可能負載過高、正在維護或故障，通常幾分鐘到幾小時就會恢復。${pushed
        ? (0,words_text.t) `推送在這之前已經完成，檔案都在 Space 上。`
        : (0,words_text.t) `不能確定這次推送有沒有送到：Space 的頁面會顯示最後一個 commit。`}`;
}
const platform_hubUnavailable = diagnosis({
    id: 'hub-unavailable',
    signs: hubUnavailable,
    when: ({ id, evidence }) => (id === 'hub-unavailable' ? hubFacts(evidence) : null),
    say: {
        en: (found, run) => ({
            title: 'Hugging Face has a problem of its own',
            what: hubWhatEn(found),
            why: hubWhyEn(found),
            ...excerptOf(found.build === undefined ? [] : shortened([found.build])),
            steps: [
                { text: (0,words_text.t) `Look at the service status, then wait a little.` },
                remedyEn.again,
                {
                    text: (0,words_text.t) `If it is the Space’s build that failed this way, build once more: Settings → “Factory rebuild” in the Space, or this action’s input \`restart: factory\`.`
                },
                {
                    text: (0,words_text.t) `If it lasts for more than a day, write to support${found.requestId === undefined ? [] : (0,words_text.t) ` and name the request ${found.requestId}`}.`
                }
            ],
            links: links(run, 'en', 'status', 'space', 'forum', 'contact')
        }),
        'zh-TW': (found, run) => ({
            title: 'Hugging Face 本身發生問題',
            what: hubWhatZh(found),
            why: hubWhyZh(found),
            ...excerptOf(found.build === undefined ? [] : shortened([found.build])),
            steps: [
                { text: (0,words_text.t) `先查看服務狀態，等一下再試。` },
                remedyZh.again,
                {
                    text: (0,words_text.t) `如果是 Space 的建置因此失敗，就再建置一次：在 Space 的 Settings 按「Factory rebuild」，或設定這個 action 的輸入 \`restart: factory\`。`
                },
                {
                    text: (0,words_text.t) `如果超過一天還沒恢復，請聯絡客服${found.requestId === undefined ? [] : (0,words_text.t) `，並附上請求編號 ${found.requestId}`}。`
                }
            ],
            links: links(run, 'zh-TW', 'status', 'space', 'forum', 'contact')
        })
    }
});
const seldom = {
    language: 'yaml',
    lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
};
const platform_rateLimited = diagnosis({
    id: 'rate-limited',
    signs: rateLimited,
    when: ({ id, evidence: { step } }) => (id === 'rate-limited' ? { pushed: isPushed(step) } : null),
    say: {
        en: ({ pushed }, run) => ({
            title: 'Too many requests to Hugging Face',
            what: (0,words_text.t) `The Hub asked this run to slow down. Your token is not the cause, and ${pushed ? (0,words_text.t) `the files are on the Space: the push was done before` : (0,words_text.t) `no files were pushed`}.`,
            why: (0,words_text.t) `Hugging Face counts requests and commits per account for five minutes or an hour. Other jobs, scripts and Spaces that use the same account count too; requests without a token count by the runner’s network address, which others share.`,
            steps: [
                { text: (0,words_text.t) `Wait for five minutes (for commits: an hour), then run the workflow again.` },
                {
                    text: (0,words_text.t) `Let the workflow run less often, for example only for pushes to \`main\`, and one run at a time:`,
                    block: seldom
                },
                {
                    text: (0,words_text.t) `If other jobs need many requests, give them a token of their own account or a plan with higher limits.`
                }
            ],
            links: links(run, 'en', 'rateDocs', 'pricing')
        }),
        'zh-TW': ({ pushed }, run) => ({
            title: '對 Hugging Face 的請求太頻繁',
            what: (0,words_text.t) `Hugging Face 要求放慢速度。這和你的 token 無關，${pushed ? (0,words_text.t) `推送在這之前已經完成，檔案都在 Space 上` : (0,words_text.t) `沒有推送任何檔案`}。`,
            why: (0,words_text.t) `Hugging Face 會計算每個帳號在五分鐘或一小時內的請求和 commit 次數。使用同一個帳號的其他 job、程式和 Space 也算在內；沒有 token 的請求則以 runner 的網路位址計算，而這個位址是很多人共用的。`,
            steps: [
                { text: (0,words_text.t) `等五分鐘（commit 次數的限制要等一小時），再重新執行工作流程。` },
                {
                    text: (0,words_text.t) `減少工作流程的執行次數，例如只在推送到 \`main\` 時執行，而且同一時間只執行一個：`,
                    block: seldom
                },
                { text: (0,words_text.t) `如果其他 job 需要大量請求，讓它們使用另一個帳號的 token，或升級到上限較高的方案。` }
            ],
            links: links(run, 'zh-TW', 'rateDocs', 'pricing')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/history/push.ts





/** The commits that are only on the Space: the first few, and how many there are besides. */
function commits(known, total, language) {
    const shown = known.slice(0, 5).map(commit => (0,words_findings/* commitText */.tT)(commit, language));
    const more = total - shown.length;
    if (more <= 0)
        return (0,words_findings/* series */.Ul)(shown, language);
    return [...(0,words_findings/* series */.Ul)(shown, language), language === 'en' ? `; and ${more} more` : `；還有 ${more} 個`];
}
function push_whyEn({ finding }, run) {
    if (finding?.kind === 'non-fast-forward' && finding.commits.length > 0)
        return (0,words_text.t) `On its branch ${finding.branch}, the Space has what your branch lacks: ${commits(finding.commits, finding.total, 'en')}. Commits made on the Space’s page, and the first commit that Hugging Face makes for a new Space, come about this way.`;
    if (finding?.kind === 'head-moved')
        return (0,words_text.t) `Branch ${finding.branch} of the Space should now be at ${finding.expected.slice(0, 7)}, but it is ${finding.seen === null ? (0,words_text.t) `not there` : (0,words_text.t) `at ${finding.seen.slice(0, 7)}`}. Somebody else, or another run of the workflow, changed it at the same time.`;
    return (0,words_text.t) `The branch ${spaceBranch(run)} of the Space has commits that your branch lacks: made on the Space’s page, by somebody else, by another run at the same time, or the first commit that Hugging Face makes for a new Space. Pushing would have thrown them away.`;
}
function push_whyZh({ finding }, run) {
    if (finding?.kind === 'non-fast-forward' && finding.commits.length > 0)
        return (0,words_text.t) `Space 的分支 ${finding.branch} 上有你的分支沒有的 commit：${commits(finding.commits, finding.total, 'zh-TW')}。在 Space 網頁上修改過，或新建 Space 時 Hugging Face 自動建立的第一個 commit，都會造成這種情況。`;
    if (finding?.kind === 'head-moved')
        return (0,words_text.t) `Space 的分支 ${finding.branch} 現在應該在 ${finding.expected.slice(0, 7)}，實際上${finding.seen === null ? (0,words_text.t) `卻不存在` : (0,words_text.t) `卻在 ${finding.seen.slice(0, 7)}`}。有其他人或另一次工作流程在同一時間更新了它。`;
    return (0,words_text.t) `Space 的分支 ${spaceBranch(run)} 上有你的分支沒有的 commit：可能是在 Space 網頁上修改的、其他人推送的、同一時間另一次執行推送的，或新建 Space 時 Hugging Face 自動建立的第一個 commit。直接推送會把它們丟掉。`;
}
/** Brings the Space's commits into the branch; a new Space's first commit has no ancestor in common with it. */
function keep(run) {
    return {
        language: 'sh',
        lines: [
            `git pull --no-rebase --allow-unrelated-histories ${word(gitUrl(run))} ${word(spaceBranch(run))}`,
            'git push origin HEAD'
        ]
    };
}
const force = { language: 'yaml', lines: ['with:', '  force: true'] };
const oneAtATime = { language: 'yaml', lines: ['concurrency: deploy-space'] };
const push_nonFastForward = diagnosis({
    id: 'non-fast-forward',
    signs: nonFastForward,
    when: ({ id, evidence: { finding } }) => {
        if (id !== 'non-fast-forward')
            return null;
        return finding?.kind === 'non-fast-forward' || finding?.kind === 'head-moved' ? { finding } : {};
    },
    say: {
        en: (facts, run) => ({
            title: facts.finding?.kind === 'head-moved'
                ? 'The Space changed while this run was pushing'
                : 'The Space has commits that your branch lacks',
            what: facts.finding?.kind === 'head-moved'
                ? (0,words_text.t) `The push ran, but the newest commit of ${theSpace(run, 'en')} is not the pushed one.`
                : (0,words_text.t) `Nothing was pushed, so that nothing is lost. The Space has not changed.`,
            why: push_whyEn(facts, run),
            steps: [
                {
                    text: (0,words_text.t) `To keep the Space’s commits: on your own computer, in the folder of your repository, bring them into your branch and push to GitHub. If git reports a conflict, open the files it names, keep what is right, commit, and push.`,
                    block: keep(run)
                },
                {
                    text: (0,words_text.t) `To give them up instead: overwrite the Space with your branch. Take the line out again after one run.`,
                    block: force
                },
                {
                    text: (0,words_text.t) `If two runs got in each other’s way, let only one run at a time, and run the workflow again:`,
                    block: oneAtATime
                }
            ],
            links: links(run, 'en', 'space', 'spacesDocs')
        }),
        'zh-TW': (facts, run) => ({
            title: facts.finding?.kind === 'head-moved' ? '推送期間 Space 被更新了' : 'Space 上有你的分支沒有的 commit',
            what: facts.finding?.kind === 'head-moved'
                ? (0,words_text.t) `推送已經執行，但在${theSpace(run, 'zh-TW')}，最新的 commit 並不是這次推送的。`
                : (0,words_text.t) `為了不弄丟任何東西，這次沒有推送。Space 沒有任何變動。`,
            why: push_whyZh(facts, run),
            steps: [
                {
                    text: (0,words_text.t) `想保留 Space 上的 commit：在自己的電腦上、你的儲存庫資料夾裡，把它們合併到你的分支，再推送到 GitHub。如果 git 說有衝突（conflict），打開它列出的檔案，留下正確的內容，commit 之後再推送。`,
                    block: keep(run)
                },
                {
                    text: (0,words_text.t) `不需要那些 commit：用你的分支覆蓋 Space。執行一次之後，記得把這行拿掉。`,
                    block: force
                },
                {
                    text: (0,words_text.t) `如果是兩次執行互相干擾，請限制同一時間只執行一個，再重新執行工作流程：`,
                    block: oneAtATime
                }
            ],
            links: links(run, 'zh-TW', 'space', 'spacesDocs')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/content/secret.ts




/** The tool forgets `origin`, so that nobody pushes a half-cleaned history by habit. */
function clean(run) {
    return {
        language: 'sh',
        lines: [
            'pip install git-filter-repo',
            'git filter-repo --force --invert-paths --path .env',
            `git remote add origin ${word(githubUrl(run))}`,
            'git push --force origin main'
        ]
    };
}
const secret_secretDetected = diagnosis({
    id: 'secret-detected',
    signs: secretDetected,
    when: ({ id }) => (id === 'secret-detected' ? {} : null),
    say: {
        en: (_, run) => ({
            title: 'There is a secret in what is pushed',
            what: (0,words_text.t) `A token, key or password was found in a file or in an earlier commit, and the push was stopped.`,
            why: (0,words_text.t) `What is in a repository can be read by everyone who may read it, and in a public Space that is everyone. Deleting it in a new commit does not help: it stays in the history. Treat it as known to others from now on.`,
            steps: [
                {
                    text: (0,words_text.t) `Make the secret worthless first: delete it where it was made, and make a new one. For a Hugging Face token: [Settings → Access Tokens](https://huggingface.co/settings/tokens) → “Delete”, then “New token”.`
                },
                {
                    text: (0,words_text.t) `Put the new one where it belongs. A key that the app needs: the Space’s Settings → Variables and secrets. The token that pushes: the secret \`HF_TOKEN\` of the GitHub repository.`
                },
                {
                    text: (0,words_text.t) `Take it out of the files, and add files such as \`.env\` to \`.gitignore\`. Then take it out of the history too. Make a copy of the folder before, and write the file’s name in place of \`.env\`:`,
                    block: clean(run)
                },
                {
                    text: (0,words_text.t) `If it has been public: change your password, and look at the latest activity of your account and your Spaces. If something is odd, write to [Hugging Face Support](https://huggingface.co/contact).`
                },
                { text: (0,words_text.t) `Run the workflow again.` }
            ],
            links: links(run, 'en', 'tokens', 'removeSecretDocs', 'securityDocs', 'contact')
        }),
        'zh-TW': (_, run) => ({
            title: '推送的內容裡有機密資料',
            what: (0,words_text.t) `在檔案或以前的 commit 裡發現了 token、金鑰或密碼，推送因此停止。`,
            why: (0,words_text.t) `能讀取儲存庫的人都看得到裡面的內容；公開的 Space，任何人都看得到。在新的 commit 裡刪掉沒有用，它還留在歷史裡。請當作已經外洩來處理。`,
            steps: [
                {
                    text: (0,words_text.t) `先讓它失效：到當初建立的地方刪除它，再建立新的。如果是 Hugging Face token：[Settings → Access Tokens](https://huggingface.co/settings/tokens) →「Delete」，再按「New token」。`
                },
                {
                    text: (0,words_text.t) `把新的放到該放的地方。app 要用的金鑰：Space 的 Settings → Variables and secrets。推送用的 token：GitHub 儲存庫的 secret \`HF_TOKEN\`。`
                },
                {
                    text: (0,words_text.t) `從檔案裡移除它，並把 \`.env\` 這類檔案加到 \`.gitignore\`；然後也從歷史裡移除。請先備份資料夾，並把 \`.env\` 換成實際的檔名：`,
                    block: clean(run)
                },
                {
                    text: (0,words_text.t) `如果已經公開過：更改密碼，並檢查帳號和 Space 最近的活動。有可疑的地方，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。`
                },
                { text: (0,words_text.t) `重新執行工作流程。` }
            ],
            links: links(run, 'zh-TW', 'tokens', 'removeSecretDocs', 'securityDocs', 'contact')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/space/space.ts






function inputLines(space) {
    return { language: 'yaml', lines: ['with:', `  space: ${space}`] };
}
/** A Space that is missing is made on the way. */
const createLines = { language: 'yaml', lines: ['with:', '  create: true'] };
const titles = {
    en: {
        'invalid-space': 'Repository not found: the input space does not name a Space',
        'space-stage': 'Repository not found: the Space is being deleted',
        'space-missing': 'Repository not found: there is no such Space'
    },
    'zh-TW': {
        'invalid-space': 'Repository not found：輸入 space 的格式不對',
        'space-stage': 'Repository not found：這個 Space 正在被刪除',
        'space-missing': 'Repository not found：找不到這個 Space'
    }
};
/** The guide's own way of looking, for those who push by hand. */
function remoteLines(run) {
    return { language: 'sh', lines: ['git remote -v', `git remote set-url huggingface ${word(gitUrl(run))}`] };
}
/** The Space as the finding names it, else as the run does. */
function space_named(finding, run) {
    if (finding?.kind === 'space-missing')
        return finding.didYouMean ?? finding.space;
    return run.space ?? 'owner/name';
}
function space_whatEn({ finding, pushed }, run) {
    if (finding?.kind === 'invalid-space')
        return (0,words_text.t) `The run stopped before it did anything. Nothing was pushed.`;
    if (finding?.kind === 'space-stage')
        return (0,words_text.t) `The files were pushed, but Hugging Face is deleting the Space that they were pushed to.`;
    const space = finding?.space ?? run.space;
    if (pushed)
        return (0,words_text.t) `The files were pushed, but the Space${space === undefined ? [] : (0,words_text.t) ` ${space}`} is no longer there, or this run cannot see it.`;
    return (0,words_text.t) `Hugging Face has no Space ${space ?? (0,words_text.t) `of that name`} that this run can see, so nothing was pushed.`;
}
function space_whatZh({ finding, pushed }, run) {
    if (finding?.kind === 'invalid-space')
        return (0,words_text.t) `這次執行在開始之前就停止了，所以什麼都沒有推送。`;
    if (finding?.kind === 'space-stage')
        return (0,words_text.t) `檔案已經推送，但 Hugging Face 正在刪除這個 Space。`;
    const space = finding?.space ?? run.space;
    if (pushed)
        return (0,words_text.t) `檔案已經推送，但 Space${space === undefined ? [] : (0,words_text.t) `「${space}」`}已經不在了，或這次執行看不到它。`;
    return (0,words_text.t) `在 Hugging Face 上找不到${space === undefined ? (0,words_text.t) `這個 Space` : (0,words_text.t) ` Space「${space}」`}，所以什麼都沒有推送。`;
}
function space_whyEn({ finding }) {
    if (finding?.kind === 'invalid-space')
        return (0,words_text.t) `The input \`space\` is ${finding.value}. It must be \`owner/name\`, as in the Space’s address \`https://huggingface.co/spaces/owner/name\`, or that address itself.`;
    if (finding?.kind === 'space-stage')
        return (0,words_text.t) `Somebody who owns the Space deleted it, by hand or with a program. What was deleted does not come back.`;
    const general = (0,words_text.t) `The name before the slash or after it may be misspelt (capital letters count), the Space may have been renamed or deleted, or it is private and this token cannot see it.`;
    if (finding?.didYouMean !== undefined)
        return (0,words_text.t) `There is a Space ${finding.didYouMean}, which is almost the same name.`;
    if (finding?.otherType !== undefined)
        return (0,words_text.t) `There is a ${[finding.otherType]} of that name, but a ${[finding.otherType]} is not a Space: it has another address and runs nothing.`;
    return general;
}
function space_whyZh({ finding }) {
    if (finding?.kind === 'invalid-space')
        return (0,words_text.t) `輸入 \`space\` 的值是 ${finding.value}。它要寫成 \`owner/name\`，就像 Space 網址 \`https://huggingface.co/spaces/owner/name\` 的最後兩段；也可以直接填整個網址。`;
    if (finding?.kind === 'space-stage')
        return (0,words_text.t) `擁有這個 Space 的人刪除了它，可能是手動，也可能是程式做的。刪除之後無法復原。`;
    if (finding?.didYouMean !== undefined)
        return (0,words_text.t) `有一個名稱很接近的 Space：${finding.didYouMean}。`;
    if (finding?.otherType !== undefined)
        return (0,words_text.t) `有一個同名的 ${[finding.otherType]}，但 ${[finding.otherType]} 不是 Space：它的網址不同，也不會執行程式。`;
    return (0,words_text.t) `可能是斜線前後的名稱打錯了（大小寫要一致），Space 改名或刪除了，或它是私人的而這個 token 看不到。`;
}
function isSpaceFinding(finding) {
    return finding !== undefined && finding.kind in titles.en;
}
const space_repositoryNotFound = diagnosis({
    id: 'repository-not-found',
    signs: repositoryNotFound,
    when: ({ id, evidence: { finding, step } }) => {
        if (id !== 'repository-not-found')
            return null;
        const pushed = isPushed(step);
        return isSpaceFinding(finding) ? { finding, pushed } : { pushed };
    },
    say: {
        en: (facts, run) => ({
            title: titles.en[facts.finding?.kind ?? 'space-missing'],
            what: space_whatEn(facts, run),
            why: space_whyEn(facts),
            steps: [
                {
                    text: (0,words_text.t) `Open the Space in the browser and compare its address with the input \`space\`. Correct the input if they differ:`,
                    block: inputLines(scalar(space_named(facts.finding, run)))
                },
                {
                    text: (0,words_text.t) `If there is no such Space yet, let this action create it, with its input \`create\` (\`sdk\`, \`visibility\` and \`hardware\` say how), or create it once by hand at [huggingface.co/new-space](https://huggingface.co/new-space):`,
                    block: createLines
                },
                {
                    text: (0,words_text.t) `If the Space is private, use a token of the account that owns it, or of a member of its organization.`
                },
                ...(run.token === undefined
                    ? [
                        {
                            text: (0,words_text.t) `If you push from your own computer, see that the remote shows the Space’s address twice, for fetch and for push, and correct it if not:`,
                            block: remoteLines(run)
                        }
                    ]
                    : []),
                remedyEn.again
            ],
            links: links(run, 'en', 'space', 'newSpace', 'spacesDocs')
        }),
        'zh-TW': (facts, run) => ({
            title: titles['zh-TW'][facts.finding?.kind ?? 'space-missing'],
            what: space_whatZh(facts, run),
            why: space_whyZh(facts),
            steps: [
                {
                    text: (0,words_text.t) `用瀏覽器打開你的 Space，把網址和輸入 \`space\` 對照一下。不一樣的話，請改正：`,
                    block: inputLines(scalar(space_named(facts.finding, run)))
                },
                {
                    text: (0,words_text.t) `如果還沒有這個 Space，最簡單的方法是用這個 action 的輸入 \`create\` 建立（\`sdk\`、\`visibility\`、\`hardware\` 決定怎麼建立）；也可以到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次：`,
                    block: createLines
                },
                { text: (0,words_text.t) `如果 Space 是私人的，請使用擁有它的帳號（或所屬組織成員）的 token。` },
                ...(run.token === undefined
                    ? [
                        {
                            text: (0,words_text.t) `如果你是在自己的電腦上推送：確認 remote 的 fetch 和 push 兩行都是 Space 的網址，不是的話就改正：`,
                            block: remoteLines(run)
                        }
                    ]
                    : []),
                remedyZh.again
            ],
            links: links(run, 'zh-TW', 'space', 'newSpace', 'spacesDocs')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/catalogue/unknown.ts



const unknown_stepsEn = {
    inputs: 'reading the inputs',
    credential: 'finding the token',
    access: 'asking the Hub whether it may write',
    plan: 'looking at what would be pushed',
    create: 'creating the Space',
    settings: 'setting what the Space needs',
    push: 'pushing',
    verify: 'checking the Space after the push',
    build: 'waiting for the Space’s build',
    start: 'waiting for the app to start',
    answer: 'asking the app for an answer',
    rollback: 'pushing the previous version back'
};
const unknown_stepsZh = {
    inputs: '讀取輸入',
    credential: '尋找 token',
    access: '確認寫入權限',
    plan: '檢查要推送的內容',
    create: '建立 Space',
    settings: '設定 Space',
    push: '推送',
    verify: '推送後檢查 Space',
    build: '等待 Space 建置',
    start: '等待 app 啟動',
    answer: '確認 app 有回應',
    rollback: '推送回前一個版本'
};
function supportLine(requestId, words) {
    return requestId === undefined ? [] : words(requestId);
}
const gitInstall = { label: 'git', url: 'https://git-scm.com/downloads' };
/** Takes what nothing else claims; says so, and asks for the output. */
const unknown = diagnosis({
    id: 'unknown',
    signs: [],
    when: ({ evidence: { step, finding, exitCode, http } }) => ({
        step,
        gitMissing: finding?.kind === 'git-missing',
        ...(exitCode !== undefined && { exitCode }),
        ...(http?.requestId !== undefined && { requestId: http.requestId })
    }),
    say: {
        en: ({ step, gitMissing, exitCode, requestId }, run) => gitMissing
            ? {
                title: 'There is no git on this runner',
                what: (0,words_text.t) `The program \`git\` could not be started, so nothing was pushed. The Space has not changed.`,
                why: (0,words_text.t) `GitHub’s own runners have git. A self-hosted runner, or a container set with \`container:\`, may not.`,
                steps: [
                    {
                        text: (0,words_text.t) `Install git on the runner or in the container’s image, or run the job on \`ubuntu-latest\`.`
                    },
                    { text: (0,words_text.t) `Run the workflow again.` }
                ],
                links: [gitInstall, ...links(run, 'en', 'selfHosted')]
            }
            : {
                title: 'The run failed for a reason that is not known yet',
                what: (0,words_text.t) `Something went wrong while ${[unknown_stepsEn[step]]}${exitCode === undefined || exitCode === 0 ? [] : (0,words_text.t) ` (exit code ${exitCode})`}. What was printed is shown below or in the log.`,
                why: (0,words_text.t) `It fits none of the failures that this action can name. It may or may not have reached the Space: look at the Space’s page before you try again.${supportLine(requestId, id => (0,words_text.t) ` Hugging Face calls this request ${id}.`)}`,
                steps: [
                    { text: (0,words_text.t) `Run the workflow once more: some failures pass by themselves.` },
                    {
                        text: (0,words_text.t) `If it fails again, open an issue in this action’s repository. Paste the output, and take out anything that is secret. With it, the next version can name this failure.`
                    },
                    {
                        text: (0,words_text.t) `If it looks like the Hub’s own fault, ask on the Hugging Face forum or write to support.`
                    }
                ],
                links: links(run, 'en', 'space', 'status', 'forum', 'contact')
            },
        'zh-TW': ({ step, gitMissing, exitCode, requestId }, run) => gitMissing
            ? {
                title: '這台 runner 上沒有 git',
                what: (0,words_text.t) `無法啟動 \`git\`，所以什麼都沒有推送。Space 沒有任何變動。`,
                why: (0,words_text.t) `GitHub 提供的 runner 都有 git。自架的 runner，或用 \`container:\` 指定的容器，可能沒有。`,
                steps: [
                    { text: (0,words_text.t) `在 runner 或容器的映像檔裡安裝 git，或改在 \`ubuntu-latest\` 上執行。` },
                    { text: (0,words_text.t) `重新執行工作流程。` }
                ],
                links: [gitInstall, ...links(run, 'zh-TW', 'selfHosted')]
            }
            : {
                title: '執行失敗，原因還不清楚',
                what: (0,words_text.t) `在「${[unknown_stepsZh[step]]}」這個階段出了問題${exitCode === undefined || exitCode === 0 ? [] : (0,words_text.t) `（exit code ${exitCode}）`}。程式印出的內容在下方或記錄裡。`,
                why: (0,words_text.t) `它不符合這個 action 認得的任何一種失敗。內容不一定有送到 Space，再試之前請先看一下 Space 的頁面。${supportLine(requestId, id => (0,words_text.t) `這個請求在 Hugging Face 的編號是 ${id}。`)}`,
                steps: [
                    { text: (0,words_text.t) `再執行一次工作流程：有些失敗會自己過去。` },
                    {
                        text: (0,words_text.t) `如果還是失敗，請到這個 action 的儲存庫開一個 issue，貼上輸出的內容，並先移除裡面的機密資料。有了它，下一版就能說出這種失敗的原因。`
                    },
                    { text: (0,words_text.t) `如果看起來是 Hugging Face 那邊的問題，可以到論壇詢問，或聯絡客服。` }
                ],
                links: links(run, 'zh-TW', 'space', 'status', 'forum', 'contact')
            }
    }
});

;// CONCATENATED MODULE: ./src/diagnose/engine/facts.ts

/** What each of our own checks is called; the compiler asks for a new one's name here. */
const byFinding = {
    'invalid-inputs': 'invalid-input',
    'invalid-space': 'repository-not-found',
    'token-missing': 'authentication-failed',
    'token-placeholder': 'authentication-failed',
    'token-foreign': 'authentication-failed',
    'token-malformed': 'authentication-failed',
    'token-rejected': 'authentication-failed',
    'access-denied': 'permission-denied',
    'space-missing': 'repository-not-found',
    'missing-ref': 'missing-ref',
    'no-repository': 'missing-ref',
    'no-commit': 'missing-ref',
    shallow: 'shallow-clone',
    'non-fast-forward': 'non-fast-forward',
    'head-moved': 'non-fast-forward',
    'id-token-refused': 'oidc-unavailable',
    // No id means "the runner has no git"; `unknown` says so in its own words.
    'git-missing': 'unknown',
    'git-lfs-missing': 'missing-lfs-objects',
    'no-answer': 'app-failed'
};
/** What each kind of content that cannot go is called, but for the card, which may be refused or only fail to run. */
const byContent = {
    'large-file': 'large-file',
    'binary-file': 'binary-file',
    'missing-lfs-object': 'missing-lfs-objects',
    'invalid-metadata': 'invalid-metadata',
    // No id means "a name that cannot be used". Of what was given to the action this cannot be taken either, the cause
    // is known (so it is not `unknown`), and `exclude` or another name mends it.
    name: 'invalid-input',
    'case-clash': 'invalid-input'
};
/** Statuses that mean one thing on every route. */
const byStatus = {
    402: 'payment-required',
    403: 'permission-denied',
    408: 'network',
    409: 'non-fast-forward',
    412: 'non-fast-forward',
    413: 'large-file',
    429: 'rate-limited'
};
function isKnownStatus(status) {
    return Object.hasOwn(byStatus, status);
}
/** A transport code of Node's, OpenSSL's or undici's. */
function byNetworkCode(code) {
    return /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH|ISSUER|CRL/.test(code)
        ? 'tls'
        : 'network';
}
/** The diagnosis that a finding stands for. Of a Space's stage, the lines of its log may say it better. */
function byOwnFinding(finding, lines) {
    if (finding.kind === 'content-refused')
        return byFirst(finding.findings);
    return finding.kind === 'space-stage' ? byStage(finding, lines) : byFinding[finding.kind];
}
/** Several findings have the name of the worst, which comes first; all of them are told. */
function byFirst([first]) {
    if (first === undefined)
        return 'unknown';
    if (first.kind !== 'card')
        return byContent[first.kind];
    return first.problem.severity === 'refused' ? 'invalid-metadata' : 'space-misconfigured';
}
const asking = new Set(['runtime', 'logs']);
const managing = new Set([
    'create',
    'secrets',
    'variables',
    'hardware',
    'sleep-time',
    'visibility',
    'restart',
    'factory'
]);
/** Whether the Hub was asked to make a Space or to change how it runs, with a token that had proved to be good. */
function isManaging(route) {
    return managing.has(route);
}
/** Whether a 401 can be told to a good token: one that may push but is of another kind than the route takes (OIDC). */
function isPicky(route) {
    return isManaging(route) || asking.has(route);
}
/** What a number means when it answers a request to make or change a Space. */
function byManaging(status) {
    // "another conflicting operation is in progress", and all tries were used up.
    if (status === 409)
        return 'hub-unavailable';
    return status === 400 || status === 422 ? 'invalid-input' : null;
}
/** What an answer of the Hub means when its own sentence does not say more; null when the number says nothing. */
function byAnswer({ route, status, code, message }) {
    // The Space's own address: whatever answers there is the app, not the Hub.
    if (route === 'app' && status >= 400)
        return 'app-failed';
    if (status >= 500)
        return 'hub-unavailable';
    if (route === 'token-exchange') {
        if (status === 429)
            return 'rate-limited';
        // The Hub could not fetch the issuer's keys in time; nothing is wrong with the publisher (2026-09).
        return /\baborted\b/i.test(message ?? '') ? 'hub-unavailable' : 'oidc-rejected';
    }
    if (status === 401 && isPicky(route))
        return 'permission-denied';
    const managed = isManaging(route) ? byManaging(status) : null;
    if (managed !== null)
        return managed;
    if (code === 'RevisionNotFound')
        return 'missing-ref';
    if (isKnownStatus(status))
        return byStatus[status];
    // Anonymous callers get 401 for a missing Space, but we never ask anonymously: a 401 is the token's.
    if (status === 401)
        return 'authentication-failed';
    if (status === 404)
        return 'repository-not-found';
    return null;
}
/**
 * How much the sentence that came with an answer must decide to overrule its number: a 403 may be storage, billing or
 * policy. Null when it never may: of whoami the number is clear, of the token exchange the sentences are not, and
 * what an app says is not the Hub's.
 */
function enoughToOverrule({ route, status }) {
    if (status < 400 || status >= 500)
        return null;
    if (route === 'whoami' || route === 'token-exchange' || route === 'app')
        return null;
    if (!isPicky(route))
        return 'cause';
    if (isManaging(route) && (status === 400 || status === 422))
        return null;
    // "Invalid username or password." is said there of any token that the route does not take.
    return status === 401 ? 'decisive' : 'cause';
}

;// CONCATENATED MODULE: ./src/diagnose/index.ts






















/** Every diagnosis there is, in the order of a run; `unknown` takes what is left. */
const catalogue = [
    invalidInput,
    credential_authenticationFailed,
    permission_permissionDenied,
    space_repositoryNotFound,
    oidc_oidcUnavailable,
    oidc_oidcRejected,
    history_missingRef,
    history_shallowClone,
    push_nonFastForward,
    content_largeFile,
    content_binaryFile,
    metadata_invalidMetadata,
    lfs_missingLfsObjects,
    secret_secretDetected,
    lfs_storageLimit,
    payment_paymentRequired,
    platform_rateLimited,
    platform_hubUnavailable,
    network_network,
    network_tls,
    build_buildFailed,
    app_appFailed,
    configuration_spaceMisconfigured,
    unknown
];
const entries = catalogue;
/** Structured facts first, then the Hub's own sentence, then what a tool printed. */
function decide({ finding, http, network, text = '' }, log) {
    if (finding !== undefined)
        return { id: byOwnFinding(finding, spaceLines(text)), proof: '' };
    if (http !== undefined) {
        const enough = enoughToOverrule(http);
        const told = enough === null ? null : strongest(parseLog(http.message ?? ''), entries);
        const id = enough !== null && told !== null && ranks[told.rank] >= ranks[enough] ? told.id : byAnswer(http);
        if (id !== null)
            return { id, proof: '' };
    }
    if (network !== undefined)
        return { id: byNetworkCode(network.code), proof: '' };
    return (strongest(log, entries) ?? strongest(parseLog(text, 'with-source'), entries) ?? { id: null, proof: '' });
}
/**
 * Names a failure. Pure: the same evidence always gets the same answer, and there always is one,
 * for `unknown` takes what nothing else claims.
 */
function diagnose(evidence) {
    const log = parseLog(evidence.text ?? '');
    const seen = { evidence, log, ...decide(evidence, log) };
    for (const entry of entries) {
        const diagnosed = entry.match(seen);
        if (diagnosed !== null)
            return diagnosed;
    }
    throw new Error('The catalogue has no entry that takes everything.');
}


/***/ })

};
