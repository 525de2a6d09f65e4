export const id = 679;
export const ids = [679];
export const modules = {

/***/ 679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnose: () => (/* binding */ diagnose)
});

// UNUSED EXPORTS: catalogue

// EXTERNAL MODULE: ./src/words/text.ts
var words_text = __webpack_require__(558);
;// CONCATENATED MODULE: ./src/diagnose/phrase.ts

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

;// CONCATENATED MODULE: ./src/diagnose/rule.ts
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

;// CONCATENATED MODULE: ./src/diagnose/log.ts
/** The end of a log tells most; the beginning holds the first failure. */
const head = 48 * 1024;
const tail = 80 * 1024;
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
function readLog(text, source = 'without-source') {
    const kept = text.length > head + tail ? `${text.slice(0, head)}\n${text.slice(-tail)}` : text;
    const lines = [];
    const starts = [];
    let at = 0;
    let last = '';
    for (const raw of withoutScripts(kept.split(/\r\n|[\n\r\u2028\u2029]/))) {
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

;// CONCATENATED MODULE: ./src/diagnose/sign.ts

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

;// CONCATENATED MODULE: ./src/diagnose/signs/build.ts

const buildFailed = [
    ...signs('decisive', 
    // Whatever made the command fail (its network, its packages, its program), the image was not built.
    /did ?n[o']t complete successfully: exit code/i, /executor failed running/i, /failed to solve/i, /returned a non-zero code/i),
    ...signs('cause', /(?:Job|Build) failed with exit code/i, /\bbuild error\b|\bBUILD_ERROR\b|Error building (?:image|docker)|docker build failed/i, /compilation terminated|command '[^']{1,200}' failed with exit (?:status|code)|requires? a different python|Requires-Python/i, /--> ERROR: /, /Could not find a version that satisfies the requirement|No matching distribution found/i, /ResolutionImpossible|conflicting dependencies|Cannot install [^ ]{1,200} (?:and|because)/i, /This error originates from a subprocess|C\+\+ [\d.]{1,8} or greater is required|metadata-generation-failed|subprocess-exited-with-error|legacy-install-failure/i, /Failed (?:building wheel|to build)|Could not build wheels/i, /Invalid requirement|Could not open requirements file/i, /\bnpm (?:ERR!|error)|\bERR_PNPM_|yarn (?:install )?v?[^ ]{0,20} ?error|error Command failed with exit code/i, /E: Unable to locate package|does not have a Release file|has no installation candidate|E: Package '/i, /failed to (?:calculate checksum|compute cache key|read dockerfile|fetch anonymous token|create LLB)/i, /dockerfile parse error|manifest (?:unknown|for [^ ]{1,200} not found)|pull access denied/i, /COPY failed|ADD failed|forbidden path outside the build context/i, /error: could not compile|UnsatisfiableError|ResolvePackageNotFound|CMake Error/i, /No solution found when resolving dependencies/i),
    ...signs('verdict', /build (?:timed out|timeout|failed)|Failed to build/i, /cache miss:/i),
    ...signs('headline', /===== Build Queued at/)
];
const appFailed = [
    ...signs('decisive', /Launch timed out|workload was not healthy/i, /Scheduling failure/i, /No @spaces\.GPU function detected/i, /failed to create containerd task|failed to create shim task/i, /\bruntime error\b ?Exit code|\bRUNTIME_ERROR\b|(?<!with )Exit code: ?[\d?]{1,3}\.? Reason/i, /Space failed to start/i, /Runtime error (?:Exit code|Space failed|Scheduling|Launch|Memory|CPU Memory|Workload|Traceback)/i, /\bspace (?:has been|is|was) (?:paused|sleeping|stopped)/i, /abuse-handler|flagged as abusive/i, /Memory limit exceeded|Workload evicted|OOMKilled/i, /Your space is in error/i),
    ...signs('cause', /\bruntime error\b/i, /Cannot find empty port|address already in use|EADDRINUSE/i, /exec format error|CUDA out of memory|OutOfMemoryError|out of memory/i, /CUDA error|CUDA has been initialized|No CUDA GPUs are available|Found no NVIDIA driver|not compiled with CUDA|libcuda|libGL\.so/i, /localhost is not accessible|exited with code \d/i, /Container (?:failed|exited|terminated|crashed)|CrashLoopBackOff|application (?:failed|crashed)/i, /===== Application Startup/i, /ModuleNotFoundError|ImportError|No module named|Cannot find module/i, /\/home\/user\/app\/[\w./-]{1,200}", line \d/i, /Error loading ASGI app|Application startup failed|Worker failed to boot/i),
    ...signs('headline', 
    // Python's own names: a crash of any other program is not an app's.
    /\b(?:Name|Attribute|Key|FileNotFound|Permission)Error: /, /Exit code: ?(?:1|137|139|143)\b|exit code:? (?:137|139|143)\b/i)
];

;// CONCATENATED MODULE: ./src/diagnose/app.ts




const troubles = [
    ['timeout', /Launch timed out|workload was not healthy/i],
    ['scheduling', /Scheduling failure|containerd task|shim task/i],
    ['memory', /Memory limit exceeded|OOMKilled|out of memory|OutOfMemory|Exit code: ?137/i],
    ['gpu', /@spaces\.GPU|CUDA|NVIDIA/i],
    ['port', /empty port|address already in use|EADDRINUSE/i],
    ['module', /No module named|ModuleNotFoundError|Cannot find module/i]
];
const moduleName = /(?:No module named|Cannot find module) ['"]?([\w@./-]{1,120})/i;
function facts(log) {
    const trouble = troubles.find(([, pattern]) => pattern.test(log.folded))?.[0] ?? 'crash';
    const module = moduleName.exec(log.folded)?.[1];
    return trouble === 'module' && module !== undefined ? { trouble, module } : { trouble };
}
const en = {
    timeout: {
        why: (0,words_text.t) `Nothing answered within the time that Hugging Face waits (30 minutes unless the README says otherwise). Either the app listens on another port or only on \`127.0.0.1\`, or it takes too long to start.`,
        fix: (0,words_text.t) `Let the app listen on \`0.0.0.0\` and port 7860, or set \`app_port\` at the top of \`README.md\` to the port that it uses. If it needs long to start, raise \`startup_duration_timeout\` there, or download less at the start.`
    },
    scheduling: {
        why: (0,words_text.t) `Hugging Face had no machine free for the app, or could not start it there. This is not a fault of your code.`,
        fix: (0,words_text.t) `Wait a few minutes and choose Settings → “Restart this Space” in the Space. If it stays that way, pick other hardware or look at the service status.`
    },
    memory: {
        why: (0,words_text.t) `The app needed more memory than the Space’s hardware has (16 GB on the free one) and was stopped.`,
        fix: (0,words_text.t) `Load a smaller model, or load it once instead of several times, or choose larger hardware under Settings → Hardware.`
    },
    gpu: {
        why: (0,words_text.t) `The app and the Space’s hardware do not agree about the graphics card (GPU): the code expects one that is not there, or the Space has ZeroGPU and no function asks for it.`,
        fix: (0,words_text.t) `On ZeroGPU, put \`@spaces.GPU\` above the function that needs the GPU. On CPU hardware, let the code use \`cpu\`, or choose GPU hardware under Settings → Hardware.`
    },
    module: {
        why: (0,words_text.t) `The app needs a package that is not installed.`,
        fix: (0,words_text.t) `Add the package to \`requirements.txt\` (or \`package.json\`). The name to install may differ from the name to import: \`cv2\` comes from \`opencv-python-headless\`, \`PIL\` from \`pillow\`.`
    },
    port: {
        why: (0,words_text.t) `The port on which the app wanted to listen is taken or not allowed.`,
        fix: (0,words_text.t) `Start the app only once, and let it listen on \`0.0.0.0\` and port 7860, or on the \`app_port\` set at the top of \`README.md\`.`
    },
    crash: {
        why: (0,words_text.t) `The app stopped by itself after it was started. The last lines of its log say why.`,
        fix: (0,words_text.t) `Correct what the last error names. If it is a key or setting that is missing, add it in the Space under Settings → Variables and secrets.`
    }
};
const zh = {
    timeout: {
        why: (0,words_text.t) `在等待的時間內（README 沒有另外設定時是 30 分鐘）沒有得到 app 的回應。可能是 app 使用別的 port，或只接受 \`127.0.0.1\` 的連線，也可能是啟動太久。`,
        fix: (0,words_text.t) `讓 app 使用 \`0.0.0.0\` 和 port 7860，或在 \`README.md\` 開頭把 \`app_port\` 設成它使用的 port。如果啟動需要比較久，可以調高 \`startup_duration_timeout\`，或減少啟動時下載的內容。`
    },
    scheduling: {
        why: (0,words_text.t) `Hugging Face 當時沒有可用的機器，或無法在機器上啟動 app。這不是你的程式的問題。`,
        fix: (0,words_text.t) `等幾分鐘，再到 Space 的 Settings 按「Restart this Space」。如果還是一樣，可以換別的硬體，或查看服務狀態。`
    },
    memory: {
        why: (0,words_text.t) `app 需要的記憶體超過 Space 的硬體（免費方案是 16 GB），所以被停止了。`,
        fix: (0,words_text.t) `改用比較小的模型、避免重複載入，或到 Settings → Hardware 選擇更大的硬體。`
    },
    gpu: {
        why: (0,words_text.t) `app 和 Space 的硬體在 GPU 上不一致：程式需要 GPU 但硬體沒有，或 Space 使用 ZeroGPU 但沒有函式用到它。`,
        fix: (0,words_text.t) `使用 ZeroGPU 時，在需要 GPU 的函式上面加上 \`@spaces.GPU\`。使用 CPU 硬體時，讓程式改用 \`cpu\`，或到 Settings → Hardware 選擇有 GPU 的硬體。`
    },
    module: {
        why: (0,words_text.t) `app 需要的套件沒有安裝。`,
        fix: (0,words_text.t) `把套件加到 \`requirements.txt\`（或 \`package.json\`）。安裝的名稱可能和 import 的名稱不同：\`cv2\` 要裝 \`opencv-python-headless\`，\`PIL\` 要裝 \`pillow\`。`
    },
    port: {
        why: (0,words_text.t) `app 要使用的 port 已被占用，或不能使用。`,
        fix: (0,words_text.t) `只啟動一次 app，並讓它使用 \`0.0.0.0\` 和 port 7860，或 \`README.md\` 開頭設定的 \`app_port\`。`
    },
    crash: {
        why: (0,words_text.t) `app 啟動之後自己停止了。原因在它的記錄的最後幾行。`,
        fix: (0,words_text.t) `改正最後一個錯誤指出的地方。如果是缺少金鑰或設定，請到 Space 的 Settings → Variables and secrets 加上。`
    }
};
const app_appFailed = diagnosis({
    id: 'app-failed',
    signs: appFailed,
    when: ({ id, log }) => (id === 'app-failed' ? facts(log) : null),
    say: {
        en: ({ trouble, module }, run) => ({
            title: 'The Space was built, but the app does not run',
            what: (0,words_text.t) `The files are on the Space and the build went well, but the app did not start or stopped again.`,
            why: module === undefined ? en[trouble].why : (0,words_text.t) `${en[trouble].why} It is called ${module} in the code.`,
            steps: [
                {
                    text: (0,words_text.t) `Open the Space’s page and choose “Logs”, then “Container”. The last lines are the ones that count.`
                },
                { text: en[trouble].fix },
                {
                    text: (0,words_text.t) `Commit and push to GitHub, or choose Settings → “Restart this Space” if nothing needs to change.`
                }
            ],
            links: links(run, 'en', 'space', 'configDocs', 'status', 'forum')
        }),
        'zh-TW': ({ trouble, module }, run) => ({
            title: 'Space 建置成功，但 app 無法執行',
            what: (0,words_text.t) `檔案已經送到 Space，建置也成功了，但 app 沒有啟動，或啟動後又停止。`,
            why: module === undefined ? zh[trouble].why : (0,words_text.t) `${zh[trouble].why}它在程式裡的名稱是 ${module}。`,
            steps: [
                { text: (0,words_text.t) `打開 Space 的頁面，按「Logs」再選「Container」，看最後幾行。` },
                { text: zh[trouble].fix },
                {
                    text: (0,words_text.t) `commit 之後推送到 GitHub；如果不需要修改，就在 Space 的 Settings 按「Restart this Space」。`
                }
            ],
            links: links(run, 'zh-TW', 'space', 'configDocs', 'status', 'forum')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/build.ts




const missing = /(?:satisfies the requirement|No matching distribution found for|Unable to locate package|Invalid requirement:?) ['"]?([^\s'"]{1,120})/i;
const failing = /process "([^"]{1,300})" did(?:n't| not) complete|command '([^']{1,300})' returned a non-zero/i;
function build_facts(log) {
    const requirement = missing.exec(log.folded)?.[1];
    const [, quoted, legacy] = failing.exec(log.folded) ?? [];
    const command = quoted ?? legacy;
    return { ...(requirement !== undefined && { requirement }), ...(command !== undefined && { command }) };
}
function whyEn({ requirement, command }) {
    if (requirement !== undefined)
        return (0,words_text.t) `The package ${requirement} could not be installed: its name or version does not exist, or it does not fit the Python version or the other packages.`;
    if (command !== undefined)
        return (0,words_text.t) `The command ${command} failed while the image was being built. The lines above it in the build log say why.`;
    return (0,words_text.t) `One of the steps that install packages or copy files failed. The reason is in the build log, near its end, above the first line that says \`ERROR\`. A line that says \`cache miss\` is not the reason.`;
}
function whyZh({ requirement, command }) {
    if (requirement !== undefined)
        return (0,words_text.t) `套件 ${requirement} 無法安裝：可能沒有這個名稱或版本，也可能和 Python 版本或其他套件不相容。`;
    if (command !== undefined)
        return (0,words_text.t) `建置映像檔時，指令 ${command} 執行失敗。原因寫在建置記錄裡這個指令的上方。`;
    return (0,words_text.t) `安裝套件或複製檔案的其中一個步驟失敗了。原因在建置記錄接近結尾的地方，第一個 \`ERROR\` 的上方。寫著 \`cache miss\` 的那行不是原因。`;
}
const build_buildFailed = diagnosis({
    id: 'build-failed',
    signs: buildFailed,
    when: ({ id, log }) => (id === 'build-failed' ? build_facts(log) : null),
    say: {
        en: (found, run) => ({
            title: 'The Space could not be built',
            what: (0,words_text.t) `The files are on the Space, but Hugging Face could not build the app from them. If an older version was running, it may go on running.`,
            why: whyEn(found),
            steps: [
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
                    text: (0,words_text.t) `Commit and push to GitHub. If the files are right, choose Settings → “Factory rebuild” in the Space to build once more from nothing.`
                }
            ],
            links: links(run, 'en', 'space', 'configDocs', 'dockerDocs', 'forum')
        }),
        'zh-TW': (found, run) => ({
            title: 'Space 建置失敗',
            what: (0,words_text.t) `檔案已經送到 Space，但 Hugging Face 無法用它們建置出 app。如果之前有舊版本在執行，它可能還會繼續執行。`,
            why: whyZh(found),
            steps: [
                { text: (0,words_text.t) `打開 Space 的頁面，按「Logs」再選「Build」，從結尾往上找第一個錯誤。` },
                {
                    text: (0,words_text.t) `改正它指出的地方：通常是 \`requirements.txt\` 或 \`packages.txt\` 裡的套件、\`Dockerfile\` 裡的某一行，或 \`Dockerfile\` 要複製但儲存庫裡沒有的檔案。`
                },
                {
                    text: (0,words_text.t) `確認 Python 版本和套件相容：看 \`README.md\` 開頭的 \`python_version\`，或 \`Dockerfile\` 的第一行。`
                },
                {
                    text: (0,words_text.t) `commit 之後推送到 GitHub。如果檔案都沒有問題，可以在 Space 的 Settings 按「Factory rebuild」，從頭再建置一次。`
                }
            ],
            links: links(run, 'zh-TW', 'space', 'configDocs', 'dockerDocs', 'forum')
        })
    }
});

// EXTERNAL MODULE: ./src/words/findings.ts
var words_findings = __webpack_require__(1059);
;// CONCATENATED MODULE: ./src/diagnose/refused.ts


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
function contentFindings(finding) {
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

;// CONCATENATED MODULE: ./src/diagnose/signs/status.ts
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

;// CONCATENATED MODULE: ./src/diagnose/signs/space.ts


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

;// CONCATENATED MODULE: ./src/diagnose/configuration.ts






function configuration_facts(log, finding) {
    const findings = contentFindings(finding);
    const [first] = inGroup('app', findings);
    return {
        noAppFile: first === undefined
            ? /app(?:lication)? file|NO_APP_FILE/i.test(log.folded)
            : first.problem.kind === 'no-app-file',
        findings
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
    when: ({ id, log, evidence: { finding } }) => (id === 'space-misconfigured' ? configuration_facts(log, finding) : null),
    say: {
        en: (found, run) => ({
            title: titleEn(found),
            what: found.findings.length === 0
                ? (0,words_text.t) `The files are on the Space, but Hugging Face does not know what to run.`
                : (0,words_text.t) `Hugging Face would take the files, and the Space could not run. So nothing was pushed, and the Space has not changed.`,
            why: configuration_whyEn(found),
            steps: steps(stepsEn, found, besides('app', found.findings, 'en')),
            links: links(run, 'en', 'space', 'configDocs')
        }),
        'zh-TW': (found, run) => ({
            title: titleZh(found),
            what: found.findings.length === 0
                ? (0,words_text.t) `檔案已經送到 Space，但 Hugging Face 不知道要執行什麼。`
                : (0,words_text.t) `Hugging Face 會接受這些檔案，但 Space 無法執行。所以什麼都沒有推送，Space 沒有任何變動。`,
            why: configuration_whyZh(found),
            steps: steps(stepsZh, found, besides('app', found.findings, 'zh-TW')),
            links: links(run, 'zh-TW', 'space', 'configDocs')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/content-remedy.ts

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

;// CONCATENATED MODULE: ./src/diagnose/content-found.ts




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
const content_found_stepsEn = {
    snapshot: (0,words_text.t) `The simplest way: take \`history: full\` out of the workflow file, or change it to \`snapshot\`. Then one commit with the files as they are goes on top of the Space’s own, nothing of the history goes, and large and binary files travel as LFS objects by themselves:`,
    asLfs: (0,words_text.t) `The simplest way: let the files travel as LFS objects. Take \`large-files: fail\` or \`history: full\` out of the workflow file, or change them:`,
    exclude: (0,words_text.t) `If the Space does not need the files that are there now, leave them out of what is pushed:`,
    migrate: (0,words_text.t) `Only if you want to keep \`history: full\`: make a copy of your repository’s folder first, for this rewrites its history, and everyone else who works on it must clone it again afterwards. On your own computer, turn the files into LFS files in the whole history, and push that to GitHub:`,
    remove: (0,words_text.t) `For files that nothing needs any more, there is this in place of the step before. It takes them out of all commits, and with them a file of the same name that may be there now:`
};
const content_found_stepsZh = {
    snapshot: (0,words_text.t) `最簡單的做法：從工作流程檔案拿掉 \`history: full\`，或改成 \`snapshot\`。這樣只會在 Space 的最新 commit 上面加一個 commit，內容是目前的檔案；歷史不會送出，大型檔案和二進位檔案會自動以 LFS 送出：`,
    asLfs: (0,words_text.t) `最簡單的做法：讓這些檔案以 LFS 送出。從工作流程檔案拿掉 \`large-files: fail\` 或 \`history: full\`，或改成：`,
    exclude: (0,words_text.t) `如果 Space 不需要目前的這些檔案，就在推送時排除它們：`,
    migrate: (0,words_text.t) `想保留 \`history: full\` 才需要這樣做：先把整個儲存庫的資料夾備份一份，因為這會改寫歷史，之後其他一起開發的人都要重新 clone。在自己的電腦上，把整個歷史裡的這些檔案改用 LFS 存放，再推送到 GitHub：`,
    remove: (0,words_text.t) `如果這些檔案已經用不到，可以用這個做法代替上一步。它會把檔案從所有的 commit 裡移除；如果現在有同名的檔案，也會一起移除：`
};
function content_found_steps(words, { files, now, before }, run) {
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
const found = {
    en: (findings, run) => {
        const files = split(findings);
        return {
            what: whatEn(files),
            why: files.before.length === 0
                ? (0,words_text.t) `The Hub takes files over 10 MiB, and binary files of any size, only as LFS objects. This action sends them so by itself, unless \`history: full\` or \`large-files: fail\` keeps it from doing so.`
                : (0,words_text.t) `The Hub takes files over 10 MiB, and binary files of any size, only as LFS objects. With \`history: full\` it gets every commit of the branch and looks at each: deleting a file in a new commit does not help, as it is still in the earlier ones.`,
            steps: [...content_found_steps(content_found_stepsEn, files, run), ...besides('files', findings, 'en')]
        };
    },
    'zh-TW': (findings, run) => {
        const files = split(findings);
        return {
            what: whatZh(files),
            why: files.before.length === 0
                ? (0,words_text.t) `超過 10 MiB 的檔案，以及任何大小的二進位檔案，Hugging Face 只接受以 LFS 存放。這個 action 會自動這樣處理，除非設定了 \`history: full\` 或 \`large-files: fail\`。`
                : (0,words_text.t) `超過 10 MiB 的檔案，以及任何大小的二進位檔案，Hugging Face 只接受以 LFS 存放。使用 \`history: full\` 時會送出分支的每一個 commit，Hugging Face 也會逐一檢查：在新的 commit 裡刪掉檔案沒有用，因為較早的 commit 裡還在。`,
            steps: [...content_found_steps(content_found_stepsZh, files, run), ...besides('files', findings, 'zh-TW')]
        };
    }
};

;// CONCATENATED MODULE: ./src/diagnose/offenders.ts
/** The Hub lists ` - model.pkl (ref: refs/heads/main)`; through the API the list is one line. */
const listItem = /^[-*] (?<path>[^\s].{0,1000}?) ?\(ref: ?[^)]{1,300}\)/;
/** GitHub, and the size that some servers add: `File data.zip is 120.50 MB; this exceeds …`. */
const sized = /\bFile (?<path>\S.{0,400}?) is (?<size>\d[\d.]{0,12} ?[KMGT]i?B)\b/;
const flattened = /- ([^\s()][^()]{0,400}?) ?\(ref: ?[^)]{1,300}\)/g;
const most = 50;
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
        if (found.size >= most)
            break;
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/diagnose/signs/content.ts


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

;// CONCATENATED MODULE: ./src/diagnose/content.ts








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
    return { files: offendingFiles(log), findings: contentFindings(finding) };
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
            ...(findings.length > 0 && found.en(findings, run))
        }),
        'zh-TW': ({ files, findings }, run) => ({
            title: '檔案太大，不能直接用 git 推送',
            what: (0,words_text.t) `推送被拒絕，因為${files.length === 0 ? (0,words_text.t) `有檔案` : (0,words_text.t) ` ${names(files, 'zh-TW')} `}太大。什麼都沒有送進去，Space 沒有任何變動。`,
            why: (0,words_text.t) `超過 10 MiB 的檔案，Hugging Face 只接受以 LFS 存放。它會檢查推送的每一個 commit，不是只看最後一個：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
            steps: content_steps(content_stepsZh, files, run),
            links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs', 'storageDocs'),
            ...(findings.length > 0 && found['zh-TW'](findings, run))
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
            ...(findings.length > 0 && found.en(findings, run))
        }),
        'zh-TW': ({ files, findings }, run) => ({
            title: '二進位檔案必須以 LFS 存放',
            what: (0,words_text.t) `推送被拒絕，因為${files.length === 0 ? (0,words_text.t) `有檔案` : (0,words_text.t) ` ${names(files, 'zh-TW')} `}不是文字檔。什麼都沒有送進去，Space 沒有任何變動。`,
            why: (0,words_text.t) `圖片、字型、模型、壓縮檔這類檔案，不論大小，Hugging Face 都只接受以 LFS 存放。它會檢查推送的每一個 commit：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
            steps: content_steps(content_stepsZh, files, run),
            links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs'),
            ...(findings.length > 0 && found['zh-TW'](findings, run))
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/credential-remedy.ts


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

;// CONCATENATED MODULE: ./src/diagnose/credential-unusable.ts



const credential_unusable_missing = {
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

;// CONCATENATED MODULE: ./src/diagnose/signs/credential.ts


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

;// CONCATENATED MODULE: ./src/diagnose/credential.ts






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
    en: ({ ssh }, run) => ({
        title: 'Authentication failed: the token is not accepted',
        what: (0,words_text.t) `Hugging Face refused the login, so nothing was pushed. The Space has not changed.`,
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
    'zh-TW': ({ ssh }, run) => ({
        title: 'Authentication failed：token 不被接受',
        what: (0,words_text.t) `Hugging Face 拒絕登入，所以什麼都沒有推送。Space 沒有任何變動。`,
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
function advise({ finding, ssh }, language, run) {
    switch (finding?.kind) {
        case 'token-missing':
            return credential_unusable_missing[language](finding, run);
        case 'token-placeholder':
            return placeholder[language](finding, run);
        case 'token-foreign':
            return foreign[language](finding, run);
        case 'token-malformed':
            return malformed[language](finding, run);
        case 'token-rejected':
        case undefined:
            return rejected[language]({ ssh }, run);
    }
}
const credential_authenticationFailed = diagnosis({
    id: 'authentication-failed',
    signs: authenticationFailed,
    when: ({ id, evidence: { finding }, proof }) => {
        if (id !== 'authentication-failed')
            return null;
        const ssh = /publickey/i.test(proof);
        return isTokenFinding(finding) ? { finding, ssh } : { ssh };
    },
    say: {
        en: (facts, run) => advise(facts, 'en', run),
        'zh-TW': (facts, run) => advise(facts, 'zh-TW', run)
    }
});

;// CONCATENATED MODULE: ./src/diagnose/signs/push.ts


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

;// CONCATENATED MODULE: ./src/diagnose/history.ts





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

;// CONCATENATED MODULE: ./src/diagnose/names.ts




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

;// CONCATENATED MODULE: ./src/diagnose/input.ts




/** What the parsers expect is said in our own words; those that are more than a list of values, in Chinese. */
const expectedZh = {
    'the name of a branch or tag, or a commit': '分支或標籤的名稱，或一個 commit',
    'the name of a branch': '分支的名稱',
    'a folder of the repository, such as `app`': '儲存庫裡的一個資料夾，例如 `app`',
    'a folder that is in the commit': '這個 commit 裡有的資料夾',
    'patterns that leave at least one file': '至少會留下一個檔案的規則',
    'YAML, or the path of a YAML file in the commit': 'YAML，或這個 commit 裡一個 YAML 檔案的路徑',
    '`auto` or `snapshot`, since `path`, `exclude` and `card` change what is pushed': '`auto` 或 `snapshot`，因為 `path`、`exclude` 和 `card` 會改變要推送的內容',
    'the URL of a Hub, `https://…` (`http://` on this machine only)': 'Hub 的網址，`https://…`（只有在這台機器上才能用 `http://`）'
};
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
        steps: each(problems, ({ input, value, expected }) => (0,words_text.t) `Input ${input}: it is ${value === '' ? (0,words_text.t) `empty` : value}; expected is ${[expected]}.`, (0,words_text.t) `Correct this in the workflow file under \`with:\`, commit it and push. The workflow starts again by itself.`),
        links: links(run, 'en', 'spacesDocs')
    }),
    'zh-TW': (problems, run) => ({
        title: problems.length > 1
            ? '有幾個輸入的值不能使用'
            : `輸入 ${problems[0]?.input ?? ''} 的值不能使用`.replace('  ', ' '),
        what: (0,words_text.t) `這次執行已經停止，什麼都沒有推送。Space 沒有任何變動。`,
        why: (0,words_text.t) `工作流程檔案給了這個 action 不能用的值。為了避免送到錯的地方，它不會自己猜。`,
        steps: each(problems, ({ input, value, expected }) => (0,words_text.t) `輸入 ${input}：目前是${value === '' ? (0,words_text.t) `空白` : (0,words_text.t) ` ${value}`}，應該是 ${[expectedZh[expected] ?? expected]}。`, (0,words_text.t) `在工作流程檔案的 \`with:\` 底下改正，commit 之後推送到 GitHub，工作流程就會重新開始。`),
        links: links(run, 'zh-TW', 'spacesDocs')
    })
};
function input_facts(finding) {
    if (finding?.kind === 'content-refused')
        return { findings: finding.findings };
    return { problems: finding?.kind === 'invalid-inputs' ? finding.problems : [] };
}
const invalidInput = diagnosis({
    id: 'invalid-input',
    signs: [],
    when: ({ id, evidence: { finding } }) => (id === 'invalid-input' ? input_facts(finding) : null),
    say: {
        en: (found, run) => 'findings' in found ? unusableNames.en(found.findings, run) : unusableInputs.en(found.problems, run),
        'zh-TW': (found, run) => 'findings' in found
            ? unusableNames['zh-TW'](found.findings, run)
            : unusableInputs['zh-TW'](found.problems, run)
    }
});

;// CONCATENATED MODULE: ./src/diagnose/git-lfs.ts





const home = { label: 'Git LFS', url: 'https://git-lfs.com' };
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
        links: [home, ...links(run, 'en', 'selfHosted', 'largeFileDocs')]
    }),
    'zh-TW': (files, run) => ({
        title: '這台 runner 上沒有 git-lfs',
        what: files.length === 0
            ? (0,words_text.t) `無法啟動 \`git-lfs\`，而執行時需要它。`
            : (0,words_text.t) `無法啟動 \`git-lfs\`，所以什麼都沒有推送。Space 沒有任何變動。這些檔案需要它：${(0,words_findings/* series */.Ul)(files.map(file => (0,words_text.t) `${file}`), 'zh-TW')}。`,
        why: (0,words_text.t) `超過 10 MiB 的檔案和二進位檔案，Hugging Face 只接受以 LFS 存放，內容和 commit 分開傳送。git 要靠 git-lfs 這個擴充程式來做。GitHub 提供的 runner 都有它；自架的 runner，或用 \`container:\` 指定的容器，可能沒有。`,
        steps: git_lfs_steps(git_lfs_stepsZh, files),
        links: [home, ...links(run, 'zh-TW', 'selfHosted', 'largeFileDocs')]
    })
};

;// CONCATENATED MODULE: ./src/diagnose/lfs.ts








const noGitLfs = /'lfs' is not a git command|git-lfs['’]? (?:was )?not found|git-lfs: (?:command )?not found/i;
function lfs_facts({ evidence: { finding }, proof }) {
    if (finding?.kind === 'git-lfs-missing')
        return { findings: [], waiting: finding.files };
    if (noGitLfs.test(proof))
        return { findings: [], waiting: [] };
    return { findings: contentFindings(finding) };
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

;// CONCATENATED MODULE: ./src/diagnose/metadata.ts






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
    return { errors: errorsIn(log), findings: contentFindings(finding) };
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

;// CONCATENATED MODULE: ./src/diagnose/signs/platform.ts


const hubUnavailable = [
    ...signs('decisive', 
    // The host tells: these are the Hub's own services talking to each other, not the user's token.
    /spaces-registry\.huggingface\.tech/i, /Authorization error: https:\/\/[^ ]{0,80}(?:s3|amazonaws)/i, /40[13][^/]{0,80}https:\/\/[^ /]{0,80}(?:\.amazonaws\.com|cas-server|cas-bridge|xethub|cdn-lfs|hf-hub-lfs)/i, /This operation was aborted/i, /We're working hard to fix this/i, /can't connect to the server for this app or website/i, /Unexpected job error/i),
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

;// CONCATENATED MODULE: ./src/diagnose/network.ts





const network_troubles = [
    ['proxy', /proxy|CONNECT tunnel|Tunnel connection/i],
    [
        'name',
        /resolve host|name resolution|NameResolution|getaddrinfo|no such host|ENOTFOUND|EAI_AGAIN|not known/i
    ],
    ['refused', /refused|Failed to connect|unreachable|No route|ENETUNREACH|EHOSTUNREACH/i]
];
function network_facts({ network }, proof) {
    const text = network === undefined ? proof : `${network.code} ${network.message}`;
    return {
        trouble: network_troubles.find(([, pattern]) => pattern.test(text))?.[0] ?? 'cut',
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
        en: ({ trouble, host, code }, run) => ({
            title: 'The connection to the server failed',
            what: (0,words_text.t) `The runner and ${hostOf(host)} could not talk to each other to the end${code === undefined ? [] : (0,words_text.t) ` (${code})`}. Your token is not the cause.`,
            why: (0,words_text.t) `${network_whyEn[trouble]} If the connection was cut during the push, the push may or may not have arrived: the Space’s page shows its last commit.`,
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
        'zh-TW': ({ trouble, host, code }, run) => ({
            title: '和伺服器的連線失敗',
            what: (0,words_text.t) `runner 和 ${hostOf(host)} 之間的連線沒有完成${code === undefined ? [] : (0,words_text.t) `（${code}）`}。這和你的 token 無關。`,
            why: (0,words_text.t) `${network_whyZh[trouble]}如果是在推送途中斷線，不能確定有沒有送到：Space 的頁面會顯示最後一個 commit。`,
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

;// CONCATENATED MODULE: ./src/diagnose/oidc.ts





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
                    text: (0,words_text.t) `See that the input \`space\` is exactly the Space’s name, and that the Space exists: a keyless login cannot create one.`
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
                    text: (0,words_text.t) `確認輸入 \`space\` 和 Space 的名稱完全一樣，而且 Space 已經存在：免 token 的登入不能建立 Space。`
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

;// CONCATENATED MODULE: ./src/diagnose/permission-restrictions.ts

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

;// CONCATENATED MODULE: ./src/diagnose/permission-organization.ts




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

;// CONCATENATED MODULE: ./src/diagnose/permission-token.ts



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

;// CONCATENATED MODULE: ./src/diagnose/permission.ts







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
    refused: refused
};
function particular(reason, language, run) {
    return reasons[reason.why][language](reason, run);
}
/** The reason, as far as the Hub's answers or the printed sentence give one away. */
function reasonIn(proof) {
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
const permission_permissionDenied = diagnosis({
    id: 'permission-denied',
    signs: permissionDenied,
    when: ({ id, evidence: { finding, http }, proof }) => {
        if (id !== 'permission-denied')
            return null;
        return { reason: finding?.kind === 'access-denied' ? finding.reason : reasonIn(http?.message ?? proof) };
    },
    say: {
        en: ({ reason }, run) => {
            const known = reason && particular(reason, 'en', run);
            return {
                title: known?.title ?? 'Permission denied: the token may not write to this Space',
                what: (0,words_text.t) `Hugging Face knows who you are${run.account === undefined ? [] : (0,words_text.t) ` (${run.account})`} but does not let you push to ${theSpace(run, 'en')}. Nothing was pushed, and the Space has not changed.`,
                why: known?.why ??
                    (0,words_text.t) `${sentence(theToken(run, 'en'))} is good, but it may only read, or it belongs to another account than the Space, or its permissions do not include this Space.`,
                steps: known?.steps ?? [
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
                ],
                links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs', 'organizationDocs')
            };
        },
        'zh-TW': ({ reason }, run) => {
            const known = reason && particular(reason, 'zh-TW', run);
            return {
                title: known?.title ?? 'Permission denied：這個 token 不能寫入這個 Space',
                what: (0,words_text.t) `Hugging Face 認得你的身分${run.account === undefined ? [] : (0,words_text.t) `（${run.account}）`}，但不允許你推送到${theSpace(run, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`,
                why: known?.why ??
                    (0,words_text.t) `${theToken(run, 'zh-TW')}本身有效，但可能只有讀取權限，或屬於另一個帳號，或它的權限範圍不包含這個 Space。`,
                steps: known?.steps ?? [
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
                ],
                links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs', 'organizationDocs')
            };
        }
    }
});

;// CONCATENATED MODULE: ./src/diagnose/platform.ts





const platform_hubUnavailable = diagnosis({
    id: 'hub-unavailable',
    signs: hubUnavailable,
    when: ({ id, evidence: { http } }) => {
        if (id !== 'hub-unavailable')
            return null;
        return {
            ...(http !== undefined && { status: http.status }),
            ...(http?.requestId !== undefined && { requestId: http.requestId })
        };
    },
    say: {
        en: ({ status, requestId }, run) => ({
            title: 'Hugging Face has a problem of its own',
            what: (0,words_text.t) `The Hub, or a service behind it, answered with an error${status === undefined ? [] : (0,words_text.t) ` (${status})`}. Your token, your files and your workflow are not the cause.`,
            why: (0,words_text.t) `Something on Hugging Face’s side is overloaded, under maintenance or broken. Such troubles mostly pass within minutes or hours. Whether the push arrived is not certain: the Space’s page shows its last commit.`,
            steps: [
                { text: (0,words_text.t) `Look at the service status, then wait a little.` },
                remedyEn.again,
                {
                    text: (0,words_text.t) `If it is the Space’s build that failed this way, choose Settings → “Factory rebuild” in the Space.`
                },
                {
                    text: (0,words_text.t) `If it lasts for more than a day, write to support${requestId === undefined ? [] : (0,words_text.t) ` and name the request ${requestId}`}.`
                }
            ],
            links: links(run, 'en', 'status', 'space', 'forum', 'contact')
        }),
        'zh-TW': ({ status, requestId }, run) => ({
            title: 'Hugging Face 本身發生問題',
            what: (0,words_text.t) `Hugging Face 或它背後的服務回應了錯誤${status === undefined ? [] : (0,words_text.t) `（${status}）`}。這和你的 token、檔案、工作流程無關。`,
            why: (0,words_text.t) `Hugging Face 那邊可能負載過高、正在維護或故障，通常幾分鐘到幾小時就會恢復。不能確定這次推送有沒有送到：Space 的頁面會顯示最後一個 commit。`,
            steps: [
                { text: (0,words_text.t) `先查看服務狀態，等一下再試。` },
                remedyZh.again,
                { text: (0,words_text.t) `如果是 Space 的建置因此失敗，請在 Space 的 Settings 按「Factory rebuild」。` },
                {
                    text: (0,words_text.t) `如果超過一天還沒恢復，請聯絡客服${requestId === undefined ? [] : (0,words_text.t) `，並附上請求編號 ${requestId}`}。`
                }
            ],
            links: links(run, 'zh-TW', 'status', 'space', 'forum', 'contact')
        })
    }
});
const platform_rateLimited = diagnosis({
    id: 'rate-limited',
    signs: rateLimited,
    when: ({ id }) => (id === 'rate-limited' ? {} : null),
    say: {
        en: (_, run) => ({
            title: 'Too many requests to Hugging Face',
            what: (0,words_text.t) `The Hub asked this run to slow down. Your token is not the cause, and the Space has not changed.`,
            why: (0,words_text.t) `Hugging Face counts requests and commits per account for five minutes or an hour. Other jobs, scripts and Spaces that use the same account count too; requests without a token count by the runner’s network address, which others share.`,
            steps: [
                { text: (0,words_text.t) `Wait for five minutes (for commits: an hour), then run the workflow again.` },
                {
                    text: (0,words_text.t) `Let the workflow run less often, for example only for pushes to \`main\`, and one run at a time:`,
                    block: {
                        language: 'yaml',
                        lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
                    }
                },
                {
                    text: (0,words_text.t) `If other jobs need many requests, give them a token of their own account or a plan with higher limits.`
                }
            ],
            links: links(run, 'en', 'rateDocs', 'pricing')
        }),
        'zh-TW': (_, run) => ({
            title: '對 Hugging Face 的請求太頻繁',
            what: (0,words_text.t) `Hugging Face 要求放慢速度。這和你的 token 無關，Space 沒有任何變動。`,
            why: (0,words_text.t) `Hugging Face 會計算每個帳號在五分鐘或一小時內的請求和 commit 次數。使用同一個帳號的其他 job、程式和 Space 也算在內；沒有 token 的請求則以 runner 的網路位址計算，而這個位址是很多人共用的。`,
            steps: [
                { text: (0,words_text.t) `等五分鐘（commit 次數的限制要等一小時），再重新執行工作流程。` },
                {
                    text: (0,words_text.t) `減少工作流程的執行次數，例如只在推送到 \`main\` 時執行，而且同一時間只執行一個：`,
                    block: {
                        language: 'yaml',
                        lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
                    }
                },
                { text: (0,words_text.t) `如果其他 job 需要大量請求，讓它們使用另一個帳號的 token，或升級到上限較高的方案。` }
            ],
            links: links(run, 'zh-TW', 'rateDocs', 'pricing')
        })
    }
});
const platform_paymentRequired = diagnosis({
    id: 'payment-required',
    signs: paymentRequired,
    when: ({ id }) => (id === 'payment-required' ? {} : null),
    say: {
        en: (_, run) => ({
            title: 'Hugging Face asks for a paid plan or a payment method',
            what: (0,words_text.t) `What was asked for is not part of the account’s plan. A new token does not help.`,
            why: (0,words_text.t) `Since July 2026, new Gradio and Docker Spaces need a paid plan; static Spaces are free, and Spaces that exist already go on. Larger hardware needs a payment method, and free accounts have a quota of running Spaces.`,
            steps: [
                {
                    text: (0,words_text.t) `If the Space exists already, push to it with its exact name in the input \`space\`, so that none has to be created.`
                },
                {
                    text: (0,words_text.t) `If a page without a server is enough for the app, make it a static Space: \`sdk: static\` at the top of \`README.md\`.`
                },
                {
                    text: (0,words_text.t) `If a quota of running Spaces is used up, pause one that you do not need: its Settings → “Pause this Space”.`
                },
                { text: (0,words_text.t) `Otherwise choose a plan or add a payment method, then run the workflow again.` }
            ],
            links: links(run, 'en', 'pricing', 'billing', 'spacesDocs')
        }),
        'zh-TW': (_, run) => ({
            title: 'Hugging Face 要求付費方案或付款方式',
            what: (0,words_text.t) `這個操作不包含在帳號目前的方案裡。換 token 沒有用。`,
            why: (0,words_text.t) `從 2026 年 7 月起，新建 Gradio 和 Docker Space 需要付費方案；static Space 免費，既有的 Space 可以繼續使用。升級硬體需要付款方式，免費帳號同時執行的 Space 數量也有上限。`,
            steps: [
                { text: (0,words_text.t) `如果 Space 已經存在，請在輸入 \`space\` 填入它正確的名稱，就不需要另外建立。` },
                {
                    text: (0,words_text.t) `如果 app 只是網頁、不需要伺服器，可以改成 static Space：在 \`README.md\` 開頭寫 \`sdk: static\`。`
                },
                {
                    text: (0,words_text.t) `如果是執行中的 Space 數量到了上限，可以暫停一個用不到的：在它的 Settings 按「Pause this Space」。`
                },
                { text: (0,words_text.t) `不然就選擇付費方案或加入付款方式，再重新執行工作流程。` }
            ],
            links: links(run, 'zh-TW', 'pricing', 'billing', 'spacesDocs')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/push.ts





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

;// CONCATENATED MODULE: ./src/diagnose/secret.ts




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

;// CONCATENATED MODULE: ./src/diagnose/space.ts





function inputLines(space) {
    return { language: 'yaml', lines: ['with:', `  space: ${space}`] };
}
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
function space_whatEn({ finding }, run) {
    if (finding?.kind === 'invalid-space')
        return (0,words_text.t) `The run stopped before it did anything. Nothing was pushed.`;
    const space = finding?.space ?? run.space;
    return (0,words_text.t) `Hugging Face has no Space ${space ?? (0,words_text.t) `of that name`} that this run can see, so nothing was pushed.`;
}
function space_whatZh({ finding }, run) {
    if (finding?.kind === 'invalid-space')
        return (0,words_text.t) `這次執行在開始之前就停止了，所以什麼都沒有推送。`;
    const space = finding?.space ?? run.space;
    return (0,words_text.t) `在 Hugging Face 上找不到${space === undefined ? (0,words_text.t) `這個 Space` : (0,words_text.t) ` Space「${space}」`}，所以什麼都沒有推送。`;
}
function space_whyEn({ finding }) {
    if (finding?.kind === 'invalid-space')
        return (0,words_text.t) `The input \`space\` is ${finding.value}. It must be \`owner/name\`, as in the Space’s address \`https://huggingface.co/spaces/owner/name\`, or that address itself.`;
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
    if (finding?.didYouMean !== undefined)
        return (0,words_text.t) `有一個名稱很接近的 Space：${finding.didYouMean}。`;
    if (finding?.otherType !== undefined)
        return (0,words_text.t) `有一個同名的 ${[finding.otherType]}，但 ${[finding.otherType]} 不是 Space：它的網址不同，也不會執行程式。`;
    return (0,words_text.t) `可能是斜線前後的名稱打錯了（大小寫要一致），Space 改名或刪除了，或它是私人的而這個 token 看不到。`;
}
const space_repositoryNotFound = diagnosis({
    id: 'repository-not-found',
    signs: repositoryNotFound,
    when: ({ id, evidence: { finding } }) => {
        if (id !== 'repository-not-found')
            return null;
        return finding?.kind === 'space-missing' || finding?.kind === 'invalid-space' ? { finding } : {};
    },
    say: {
        en: (facts, run) => ({
            title: facts.finding?.kind === 'invalid-space'
                ? 'Repository not found: the input space does not name a Space'
                : 'Repository not found: there is no such Space',
            what: space_whatEn(facts, run),
            why: space_whyEn(facts),
            steps: [
                {
                    text: (0,words_text.t) `Open the Space in the browser and compare its address with the input \`space\`. Correct the input if they differ:`,
                    block: inputLines(scalar(space_named(facts.finding, run)))
                },
                {
                    text: (0,words_text.t) `If there is no such Space yet, create it at [huggingface.co/new-space](https://huggingface.co/new-space).`
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
            title: facts.finding?.kind === 'invalid-space'
                ? 'Repository not found：輸入 space 的格式不對'
                : 'Repository not found：找不到這個 Space',
            what: space_whatZh(facts, run),
            why: space_whyZh(facts),
            steps: [
                {
                    text: (0,words_text.t) `用瀏覽器打開你的 Space，把網址和輸入 \`space\` 對照一下。不一樣的話，請改正：`,
                    block: inputLines(scalar(space_named(facts.finding, run)))
                },
                {
                    text: (0,words_text.t) `如果還沒有這個 Space，請到 [huggingface.co/new-space](https://huggingface.co/new-space) 建立。`
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

;// CONCATENATED MODULE: ./src/diagnose/unknown.ts



const unknown_stepsEn = {
    inputs: 'reading the inputs',
    credential: 'finding the token',
    access: 'asking the Hub whether it may write',
    plan: 'looking at what would be pushed',
    push: 'pushing',
    verify: 'checking the Space after the push'
};
const unknown_stepsZh = {
    inputs: '讀取輸入',
    credential: '尋找 token',
    access: '確認寫入權限',
    plan: '檢查要推送的內容',
    push: '推送',
    verify: '推送後檢查 Space'
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

;// CONCATENATED MODULE: ./src/diagnose/structured.ts
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
    'git-lfs-missing': 'missing-lfs-objects'
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
/** The diagnosis that a finding stands for. */
function byOwnFinding(finding) {
    return finding.kind === 'content-refused' ? byFirst(finding.findings) : byFinding[finding.kind];
}
/** Several findings have the name of the worst, which comes first; all of them are told. */
function byFirst([first]) {
    if (first === undefined)
        return 'unknown';
    if (first.kind !== 'card')
        return byContent[first.kind];
    return first.problem.severity === 'refused' ? 'invalid-metadata' : 'space-misconfigured';
}
/** What an answer of the Hub means when its own sentence does not say more; null when the number says nothing. */
function byAnswer({ route, status, code, message }) {
    if (status >= 500)
        return 'hub-unavailable';
    if (route === 'token-exchange') {
        if (status === 429)
            return 'rate-limited';
        // The Hub could not fetch the issuer's keys in time; nothing is wrong with the publisher (2026-09).
        return /\baborted\b/i.test(message ?? '') ? 'hub-unavailable' : 'oidc-rejected';
    }
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
 * Whether the sentence that came with an answer may overrule its number: a 403 may be storage, billing or
 * policy. Of whoami the number is clear, and of the token exchange the sentences are not.
 */
function speaksForItself({ route, status }) {
    return status >= 400 && status < 500 && route !== 'whoami' && route !== 'token-exchange';
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
    platform_paymentRequired,
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
        return { id: byOwnFinding(finding), proof: '' };
    if (http !== undefined) {
        const told = speaksForItself(http) ? strongest(readLog(http.message ?? ''), entries) : null;
        const id = told !== null && ranks[told.rank] >= ranks.cause ? told.id : byAnswer(http);
        if (id !== null)
            return { id, proof: '' };
    }
    if (network !== undefined)
        return { id: byNetworkCode(network.code), proof: '' };
    return (strongest(log, entries) ?? strongest(readLog(text, 'with-source'), entries) ?? { id: null, proof: '' });
}
/**
 * Names a failure. Pure: the same evidence always gets the same answer, and there always is one,
 * for `unknown` takes what nothing else claims.
 */
function diagnose(evidence) {
    const log = readLog(evidence.text ?? '');
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
