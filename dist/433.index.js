"use strict";
exports.id = 433;
exports.ids = [433];
exports.modules = {

/***/ 3433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  goLive: () => (/* binding */ goLive)
});

// EXTERNAL MODULE: ./src/model/hidden.ts
var model_hidden = __webpack_require__(4053);
;// CONCATENATED MODULE: ./src/adapters/hub/logs.ts

/** A line of what the Hub sends is no longer than this; the rest of it is dropped, or it would fill the memory. */
const LONGEST_LINE = 1024 * 1024;
/** So much is shown of a text that was cut. */
const SHOWN = 2000;
/** More than is shown, or a secret across the cut could not be recognized. */
const READ = 64 * 1024;
/** `GET /api/spaces/{id}/logs/{build,run}`: events whose data is JSON with the text (OpenAPI description, "SSE protocol"). */
function openLogs(at, id) {
    const { endpoint, stream, token } = at;
    const headers = { Authorization: `Bearer ${token.reveal()}`, Accept: 'text/event-stream' };
    return async (kind, step) => {
        const url = `${endpoint}/api/spaces/${id}/logs/${kind}`;
        const answer = await stream({ step, route: 'logs', url, headers });
        if ('refused' in answer)
            return { refused: answer.refused.status, texts: none(), isWhole: () => false, close: () => undefined };
        let isWhole = false;
        const texts = textsOf(answer.chunks, () => (isWhole = true));
        return { texts, isWhole: () => isWhole, close: () => answer.close() };
    };
}
async function* none() {
    // Nothing comes.
}
async function* textsOf(chunks, ended) {
    const { createParser } = await __webpack_require__.e(/* import() */ 309).then(__webpack_require__.bind(__webpack_require__, 2309));
    const decoder = new TextDecoder();
    const found = [];
    const cut = lineCutter();
    const parser = createParser({
        // What comes in lines of which none ends an event is no log.
        maxBufferSize: 2 * LONGEST_LINE,
        onEvent: ({ data }) => {
            const text = textOf(data);
            // Whoever reads may cut it.
            if (text !== undefined)
                found.push((0,model_hidden/* redacted */.pc)(text));
        }
    });
    try {
        for await (const chunk of chunks) {
            parser.feed(cut(decoder.decode(chunk, { stream: true })));
            yield* found.splice(0);
        }
        ended();
    }
    catch {
        // A connection that breaks has told what it had; whoever reads decides whether there is more to come.
    }
}
/** Passes text on, piece by piece, without what is too long of each line. */
function lineCutter() {
    let length = 0;
    return text => text
        .split(/(?<=\n)/)
        .map(part => {
        const room = Math.max(0, LONGEST_LINE - length);
        const ends = part.endsWith('\n');
        length = ends ? 0 : length + part.length;
        return part.length <= room ? part : part.slice(0, room) + (ends ? '\n' : '');
    })
        .join('');
}
/** An event without data only keeps the connection open. */
function textOf(data) {
    try {
        const { data: text } = JSON.parse(data);
        return typeof text === 'string' ? text : undefined;
    }
    catch {
        return `data: ${data}`.length < LONGEST_LINE ? undefined : beginningOf(data);
    }
}
/** What there is of a text whose event was cut. */
function beginningOf(data) {
    const text = /"data":\s*"((?:[^"\\]|\\u[\da-f]{4}|\\[^u])*)/i.exec(data.slice(0, READ))?.[1];
    if (text === undefined)
        return undefined;
    return `${(0,model_hidden/* redacted */.pc)(JSON.parse(`"${text}"`)).slice(0, SHOWN)}…\n`;
}

// EXTERNAL MODULE: ./src/adapters/hub/space-api.ts
var space_api = __webpack_require__(2263);
// EXTERNAL MODULE: ./src/adapters/http.ts
var http = __webpack_require__(3618);
// EXTERNAL MODULE: ./src/adapters/http/door.ts + 5 modules
var http_door = __webpack_require__(2715);
;// CONCATENATED MODULE: ./src/adapters/stream.ts


/**
 * The client for answers that do not end by themselves, with the rules of the one for all others (http.ts); it does not
 * try again.
 * @param signal the run's: when it is cancelled, the connections end
 * @throws Failure with network evidence when no answer came
 */
function openStream(door, signal) {
    return async (request) => {
        const opened = await (0,http/* follow */.e6)(door, request, signal).catch((cause) => {
            signal?.throwIfAborted();
            throw (0,http/* unreachable */.HB)(request, cause);
        });
        if (opened.status !== 200)
            return { refused: (0,http/* evidenceOf */.X1)(request.route, opened, await (0,http_door/* readBeginning */.i4)(opened)) };
        return { chunks: opened.body, close: () => opened.close() };
    };
}

// EXTERNAL MODULE: ./src/decide/settings.ts
var decide_settings = __webpack_require__(7207);
;// CONCATENATED MODULE: ./src/run/live/files.ts
/** Learns which files went: whether a name that the app does not find is one of them is no guess then. */
async function learnFiles({ plan, source }, { scratch, learn }) {
    const pathsOf = async (commit) => {
        const { code, stdout } = await scratch.git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
        return code === 0 ? stdout.split('\0').filter(path => path !== '') : [];
    };
    const [pushed, committed] = await Promise.all([pathsOf(plan.to), pathsOf(source.commit)]);
    // The Space's head is not here when another tool made it.
    if (pushed.length > 0)
        learn({ files: { pushed, committed } });
}

;// CONCATENATED MODULE: ./src/decide/space-state.ts
/** Stages that a Space does not leave by itself (hub-docs, spaces-overview; the Hub's OpenAPI description). */
const FAILED = new Set(['BUILD_ERROR', 'RUNTIME_ERROR', 'CONFIG_ERROR', 'NO_APP_FILE', 'PAUSED', 'DELETING']);
/** Of these it is never in doubt to which commit they belong: a push does not change them. */
const LASTING = new Set(['PAUSED', 'DELETING']);
const ASLEEP = new Set(['SLEEPING', 'STOPPED']);
/**
 * What the Hub's word means for the commit that is goal. `RUNNING` alone says little: right after a push it is
 * the image from before. A word that is not known is on the way to somewhere.
 * @param changed the Hub has shown something else than before at least once
 */
function standingOf(now, goal, changed) {
    const { stage = '', message, sha } = now;
    const isStatic = goal.isStatic || now.hardware === null;
    const isOurs = sha === goal.commit || (sha === undefined && (isStatic || !goal.begun));
    if (stage === 'RUNNING')
        return { is: isOurs ? 'running' : 'waiting' };
    if (ASLEEP.has(stage))
        return { is: sha === goal.commit || !goal.begun ? 'asleep' : 'waiting' };
    if (FAILED.has(stage) || stage.endsWith('_ERROR')) {
        const isPassing = stage === 'PAUSED' && goal.restarted === true && message === undefined;
        const sure = !isPassing && (!goal.begun || changed || LASTING.has(stage));
        return { is: 'failed', stage, sure, ...(message !== undefined && { message }) };
    }
    if (stage.includes('BUILDING'))
        return { is: 'building' };
    return { is: stage.includes('STARTING') ? 'starting' : 'waiting' };
}
/** Whether two words of the Hub's tell the same. */
function isSame(one, other) {
    return one?.stage === other.stage && one?.message === other.message && one?.sha === other.sha;
}
/** The commit that a build's log names in its first line, in 7 digits; undefined when it does not. */
function builtCommit(log) {
    return /===== Build Queued at [^\n]{1,60} \/ Commit SHA: ([0-9a-f]{7,40}) =====/.exec(log)?.[1];
}
const FIRST_PAUSE_MS = 2000;
const LONGEST_PAUSE_MS = 10_000;
/** With all the others, these make fewer than 200 requests in 20 minutes. */
const MOST_HURRIES = 40;
/** Whether another question may be asked out of its turn. */
function mayHurry(hurries) {
    return hurries < MOST_HURRIES;
}
/**
 * How long to leave between two questions: 2 s growing to 10 s, or longer where the Hub's allowance is nearly used up.
 * @param hurries how many were asked out of their turn, this one too, because the app is about to run
 */
function pauseAfter(questions, pace, hurries = Infinity) {
    const turn = hurries > MOST_HURRIES ? Math.max(0, questions - 1) : 0;
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.25 ** turn);
    return Math.max(pause, Math.min(pace, 60_000));
}

// EXTERNAL MODULE: ./src/model/failure.ts
var failure = __webpack_require__(2891);
;// CONCATENATED MODULE: ./src/run/live/read-log.ts
/** As much of a log's end as a diagnosis reads. */
const KEPT_CHARACTERS = 128 * 1024;
/** A log that is silent for so long has told what there is (huggingface_hub, hf_api.py). */
const SILENCE_MS = 5000;
const MOST_MS = 20_000;
/** Reads a log as it stands, from its beginning; empty when it is not to be had. An app's goes on as long as the app. */
async function readLog(open, kind, clock) {
    const step = kind === 'build' ? 'build' : 'start';
    const connection = await opened(open(kind, step), clock);
    if (connection === null)
        return '';
    const texts = connection.texts[Symbol.asyncIterator]();
    const until = clock.now() + MOST_MS;
    let kept = '';
    while (clock.now() < until) {
        const heard = new AbortController();
        const silence = clock.sleep(SILENCE_MS, heard.signal).then(() => null);
        const next = await Promise.race([texts.next(), silence]);
        heard.abort();
        if (next === null || next.done)
            break;
        kept = (kept + next.value).slice(-KEPT_CHARACTERS);
    }
    connection.close();
    return kept;
}
/** The connection, unless it takes too long to come. */
async function opened(opening, clock) {
    const came = new AbortController();
    const late = clock.sleep(MOST_MS, came.signal).then(() => null);
    const connection = await Promise.race([opening, late]).catch(() => null);
    came.abort();
    if (connection === null)
        void opening.then(opened => opened.close(), () => undefined);
    return connection;
}

;// CONCATENATED MODULE: ./src/run/live/health-check.ts



/** An app that came to run at the last moment gets a fair question. */
const SHORTEST_QUESTION_MS = 5000;
/**
 * Asks a path of the app until it answers 2xx.
 * @throws Failure when it has not by then, with the app's log, which may tell where it listens
 */
async function awaitAnswer(run, deps) {
    const { http, openLog, clock, tell } = deps;
    const { path, until, target } = run;
    tell.asking(path);
    const url = target.appUrl + path;
    const headers = mayKnow(run) ? { Authorization: `Bearer ${run.credential.token.reveal()}` } : {};
    for (let questions = 1;; questions++) {
        const within = Math.max(until - clock.now(), SHORTEST_QUESTION_MS);
        const asked = await http({ step: 'answer', route: 'app', url, headers, within }).catch((error) => {
            if (error instanceof failure/* Failure */.H)
                return error;
            throw error;
        });
        const answer = asked instanceof failure/* Failure */.H ? undefined : asked;
        if (answer && answer.status >= 200 && answer.status < 300)
            return tell.answered(answer.status);
        const left = until - clock.now();
        if (left <= 0) {
            const text = await readLog(openLog, 'run', clock);
            throw unanswered({ path, text }, answer?.evidence, asked instanceof failure/* Failure */.H ? asked : undefined);
        }
        await clock.sleep(Math.min(left, pauseAfter(questions, 0)));
    }
}
function unanswered({ path, text }, http, cause) {
    const finding = { kind: 'no-answer', path, ...(http && { status: http.status }) };
    const network = cause?.evidence.network;
    return new failure/* Failure */.H({ step: 'answer', finding, ...(http && { http }), ...(network && { network }), ...(text && { text }) }, { cause });
}
/**
 * The app of a private Space is shown to those who may see the Space. The token goes to where the Hub serves apps and
 * nowhere else, whatever address the Hub gave.
 */
function mayKnow({ inputs, target }) {
    const [app, hub] = [new URL(target.appUrl), new URL(inputs.endpoint)];
    const isHubs = app.protocol === 'https:' && app.hostname.endsWith('.hf.space');
    const isPrivate = inputs.visibility === undefined ? target.private : inputs.visibility !== 'public';
    return isPrivate && (isHubs || app.hostname === hub.hostname);
}

// EXTERNAL MODULE: ./src/run/space/configure.ts
var configure = __webpack_require__(1000);
;// CONCATENATED MODULE: ./src/run/live/restart.ts



/**
 * Restarts the Space where that is asked for and of use: a push builds by itself, but not on a Space that is paused,
 * and not without what earlier builds left.
 * @returns what was done, and what this kind of token may not do
 * @throws Failure when the Hub refuses
 */
async function restart(run, { spaceApi, clock }) {
    const { inputs, target, credential, pushed, until } = run;
    const isPaused = target.runtime.stage === 'PAUSED';
    let restarted;
    for (const how of target.sdk === 'static' ? [] : wanted(inputs.restart, { isPaused, pushed })) {
        const reply = await spaceApi.restart(how);
        if ('refused' in reply) {
            if (!(0,configure/* isOfTheTokensKind */.B)(reply.refused, credential))
                throw new failure/* Failure */.H({ step: 'start', http: reply.refused });
            return { ...(restarted && { restarted }), refused: how === 'plain' ? 'restart' : 'factory' };
        }
        restarted = how;
        // Nobody needs it awake when neither another restart nor a watch follows.
        const isNeeded = inputs.wait || inputs.restart === 'factory';
        if (isPaused && isNeeded && how === 'plain')
            await untilAwake(spaceApi, until, clock);
    }
    return { ...(restarted && { restarted }) };
}
/** A factory restart of a paused Space is answered like any other, and the Space stays paused: it has to wake first. */
function wanted(asked, { isPaused, pushed }) {
    if (asked === 'factory')
        return isPaused ? ['plain', 'factory'] : ['factory'];
    return asked === 'true' && (isPaused || !pushed) ? ['plain'] : [];
}
const restart_MOST_MS = 120_000;
/** Waits for the Space to leave its pause; when it does not, whoever watches it next says so. */
async function untilAwake(spaceApi, until, clock) {
    const end = Math.min(until, clock.now() + restart_MOST_MS);
    for (let questions = 1; clock.now() < end; questions++) {
        const reply = await spaceApi.runtime('start').catch(() => null);
        if (reply && 'ok' in reply && reply.ok.stage !== 'PAUSED')
            return;
        await clock.sleep(Math.min(end - clock.now(), pauseAfter(questions, 0)));
    }
}

;// CONCATENATED MODULE: ./src/run/live/build-log.ts

/** The end of a log is what a diagnosis reads; the rest has been shown. */
const build_log_KEPT_CHARACTERS = 128 * 1024;
/** Between two connections, ms: 1 s, doubling while they tell nothing new, or when there were many. */
const build_log_FIRST_PAUSE_MS = 1000;
const build_log_LONGEST_PAUSE_MS = 60_000;
const MANY = 10;
const build_log_pauseAfter = (doublings) => Math.min(build_log_LONGEST_PAUSE_MS, build_log_FIRST_PAUSE_MS * 2 ** doublings);
/**
 * Follows the log of a build as it comes, over as many connections as it takes. The Hub begins each with the log's
 * first line: what was shown is not shown again.
 * @param show takes lines; those of another commit's build are left out
 */
function followBuild(open, run, clock) {
    const log = receiver(run);
    const stopped = new AbortController();
    let connection;
    let isComplete = false;
    let pause = new AbortController();
    let ended = bell();
    let news = bell();
    /** Takes one connection to its end. */
    const take = async () => {
        connection = await open('build', 'build');
        if (stopped.signal.aborted)
            return connection.close();
        const hear = log.begin();
        for await (const text of connection.texts) {
            if (stopped.signal.aborted)
                return;
            hear(text);
        }
        log.flush();
    };
    const follow = async () => {
        for (let failures = 0, connections = 1; !stopped.signal.aborted; connections++) {
            const before = log.heard();
            isComplete = false;
            await take().catch(() => undefined);
            // One that is not for this token will not be.
            const isRefused = connection?.refused === 401 || connection?.refused === 403;
            isComplete = isRefused || (connection?.isWhole() ?? false);
            pause = new AbortController();
            ended.ring();
            ended = bell();
            if (isRefused)
                return;
            failures = log.heard() > before ? 0 : failures + 1;
            if (failures === 0) {
                news.ring();
                news = bell();
            }
            await clock.sleep(build_log_pauseAfter(Math.max(failures, connections - MANY)), pause.signal);
        }
    };
    // It ends with a run that is cancelled; whoever waits for it hears of that from the clock.
    void follow().catch(() => undefined);
    return {
        text: log.text,
        commit: log.commit,
        async finished() {
            for (let more = 0; !isComplete && more < 2; more++) {
                const { rung } = ended;
                pause.abort();
                await rung;
            }
        },
        news: () => news.rung,
        stop() {
            stopped.abort();
            pause.abort();
            connection?.close();
        }
    };
}
/** Puts together what comes over several connections, each of which begins at the beginning. */
function receiver(run) {
    let first;
    let commit;
    let told = 0;
    /** Of all logs together. */
    let heard = 0;
    let kept = '';
    let line = '';
    const hear = (text, position) => {
        // Another first line is another log: a new build has begun.
        if (position === 1 && text !== first) {
            ;
            [first, commit, told, kept, line] = [text, builtCommit(text), 0, '', ''];
        }
        if (position <= told)
            return;
        told = position;
        heard++;
        kept = (kept + text).slice(-build_log_KEPT_CHARACTERS);
        if (commit !== undefined && !run.commit.startsWith(commit))
            return;
        const lines = (line + text).split('\n');
        // The rest of a line is waited for, however long it gets; but not all of it is kept.
        line = (lines.pop() ?? '').slice(0, build_log_KEPT_CHARACTERS);
        lines.forEach(run.show);
    };
    return {
        begin() {
            let position = 0;
            return (text) => hear(text, ++position);
        },
        flush() {
            if (line !== '')
                run.show(line);
            line = '';
        },
        heard: () => heard,
        text: () => kept,
        commit: () => commit
    };
}
/** Rings once. */
function bell() {
    let ring = () => undefined;
    const rung = new Promise(resolve => (ring = resolve));
    return { ring, rung };
}

;// CONCATENATED MODULE: ./src/run/live/pauses.ts

/** A build's log that has ended announces another stage: so many of the next questions do not wait their turn. */
const SOON_AFTER_NEWS = 5;
/** The pauses between questions for a Space's stage; each tells whether there is time for another question. */
function pauses(clock, until) {
    let questions = 0;
    let hurries = 0;
    let soon = 0;
    return async (now) => {
        const left = until - clock.now();
        if (left <= 0)
            return false;
        questions++;
        const isNear = soon-- > 0 || now.isStarting;
        if (isNear)
            hurries++;
        const most = pauseAfter(questions, now.pace, isNear ? hurries : undefined);
        const news = mayHurry(hurries) ? now.build?.news() : undefined;
        const isNews = await pause({ least: Math.min(left, now.pace), most: Math.min(left, most) }, news, clock);
        if (isNews)
            soon = SOON_AFTER_NEWS;
        return true;
    };
}
/**
 * The end of a build's log is news: the next question comes at once then, or as soon as the allowance lets it.
 * @returns whether there was news
 */
async function pause({ least, most }, news, clock) {
    await clock.sleep(Math.min(least, most));
    const over = new AbortController();
    const rest = clock.sleep(Math.max(0, most - least), over.signal).then(() => false);
    const isNews = await Promise.race(news === undefined ? [rest] : [rest, news.then(() => true)]);
    over.abort();
    return isNews;
}

;// CONCATENATED MODULE: ./src/run/live/watch.ts





/** After a push the Hub may show what was there before; what it shows for longer is so. */
const GRACE_MS = 60_000;
/** A restart that is not seen to begin in this time has been and gone. */
const SETTLE_MS = 5000;
/** What a build's log still has to say when the stage has changed already. */
const DRAIN_MS = 3000;
/** One answer may be wrong; as many in a row are not. */
const ENOUGH = 3;
/**
 * Follows a Space until it runs the commit, asking seldom and showing its build's log meanwhile.
 * @param until when to give up, on the clock
 * @returns how it ended well: it runs, it sleeps and will run, the time was over, or the Hub did not tell
 * @throws Failure when it came to a stage of failure, with the end of the log that says why
 */
async function watch(goal, until, deps) {
    const { clock, spaceApi, steps } = deps;
    const look = observer(goal, deps);
    const whose = attribution(goal, deps);
    const heed = watch_unanswered();
    const pause = pauses(clock, until);
    let build;
    let phase = 'build';
    let wasBuilding = false;
    let stopTiming = steps.begin(phase);
    let last;
    const ended = (how) => ({ how, ...(last !== undefined && { stage: last }) });
    try {
        for (;;) {
            const named = build?.commit();
            const reply = await spaceApi.runtime('build').catch(() => ({ pace: 0 }));
            const verdict = heed(reply);
            if (verdict === 'refused')
                return { ...ended('unwatched'), because: verdict };
            let isStarting = false;
            if ('ok' in reply) {
                const { standing, changed, unchangedFor } = look(reply.ok);
                last = reply.ok.stage;
                if (standing.is === 'building')
                    build ??= followBuild(deps.openLog, { commit: goal.commit, show: deps.tell.buildLine }, clock);
                // Nothing was begun, so nothing comes.
                if (standing.is === 'waiting' && !goal.begun && unchangedFor > GRACE_MS)
                    return ended('timed-out');
                const end = await whose(reply.ok, standing, { unchangedFor, named, build });
                const head = end === 'anothers' ? await overtaker(goal, spaceApi) : undefined;
                if (head !== undefined)
                    return { ...ended('overtaken'), head };
                if (standing.is === 'failed' && (end === 'ours' || (end === 'anothers' && unchangedFor > GRACE_MS)))
                    throw await failureOf(standing, build, deps);
                if (standing.is === 'running' || standing.is === 'asleep' || standing.is === 'starting') {
                    await drain(build, clock);
                    build = undefined;
                }
                const isSettled = changed || goal.begun !== 'restart' || unchangedFor > SETTLE_MS;
                if ((standing.is === 'running' && isSettled) || standing.is === 'asleep')
                    return ended(standing.is);
                // A start that no build came before is that of what ran before, after its settings were changed.
                wasBuilding ||= standing.is === 'building' || goal.begun !== 'push';
                isStarting = standing.is === 'starting';
                const next = isStarting && wasBuilding ? 'start' : 'build';
                if (next !== phase) {
                    stopTiming();
                    stopTiming = steps.begin((phase = next));
                }
            }
            if (await pause({ pace: reply.pace, isStarting, build }))
                continue;
            const because = verdict ?? (last === undefined ? 'silent' : undefined);
            return because ? { ...ended('unwatched'), because } : ended('timed-out');
        }
    }
    finally {
        build?.stop();
        deps.tell.buildLogEnds();
        stopTiming();
    }
}
/** Remembers what the Hub showed, and says what has become new. */
function observer(goal, { clock, tell }) {
    let before = goal.before;
    let shown;
    let since = clock.now();
    let changed = false;
    let warned = false;
    return (now) => {
        if (shown?.stage !== now.stage)
            tell.stage(now);
        if (!isSame(shown, now))
            since = clock.now();
        shown = now;
        before ??= now;
        changed ||= !isSame(before, now);
        const standing = standingOf(now, goal, changed);
        const unchangedFor = clock.now() - since;
        if (standing.is === 'waiting' && goal.begun && unchangedFor > GRACE_MS && !warned) {
            warned = true;
            tell.notBegun();
        }
        return { standing, changed, unchangedFor };
    };
}
/** Counts the questions in a row that were not answered with a stage, and says what to make of them. */
function watch_unanswered() {
    let missed = [];
    return (reply) => {
        if ('ok' in reply)
            missed = [];
        else
            missed = [...missed, 'refused' in reply ? reply.refused.status : undefined].slice(-ENOUGH);
        if (missed.length < ENOUGH)
            return undefined;
        const isAlways = (...statuses) => missed.every(status => statuses.includes(status ?? 0));
        if ('refused' in reply && isAlways(404))
            throw new failure/* Failure */.H({ step: 'build', http: reply.refused });
        return isAlways(401, 403) ? 'refused' : 'silent';
    };
}
/**
 * Says whose end the Space has come to: that of what was begun, or of another commit. Undefined while that is in doubt:
 * the Hub may still show what was there before. Stage and log are two questions, and a build may begin between them: a
 * failure is ours when the log had named our commit before the Hub was asked for the stage.
 */
function attribution(goal, { openLog, clock }) {
    let isOursSince = false;
    return async (now, standing, seen) => {
        const { unchangedFor, named, build } = seen;
        const wasOurs = isOursSince;
        isOursSince = false;
        if (standing.is !== 'failed') {
            const { stage, sha } = now;
            const isForeign = stage === 'RUNNING' && sha !== undefined && sha !== goal.before?.sha;
            return standing.is === 'waiting' && isForeign ? 'anothers' : undefined;
        }
        const believed = standing.sure || unchangedFor > GRACE_MS ? 'ours' : undefined;
        if (goal.begun !== 'push' || !hasLog(standing))
            return believed;
        if (wasOurs && named === undefined)
            return 'ours';
        // The log of the build names its commit.
        const commit = named ?? build?.commit() ?? builtCommit(await readLog(openLog, 'build', clock));
        if (commit === undefined)
            return believed;
        if (!goal.commit.startsWith(commit))
            return 'anothers';
        isOursSince = named === undefined;
        return isOursSince ? undefined : 'ours';
    };
}
/** The commit that was pushed after this one, which then is not built any more, or not for long. */
async function overtaker({ commit, begun }, spaceApi) {
    const head = begun === 'push' ? await spaceApi.head('build').catch(() => undefined) : undefined;
    return head === commit ? undefined : head;
}
const hasLog = ({ stage }) => stage === 'BUILD_ERROR' || stage === 'RUNTIME_ERROR';
async function failureOf(fallen, build, deps) {
    const { stage, message } = fallen;
    const finding = { kind: 'space-stage', stage, ...(message !== undefined && { message }) };
    const step = stage === 'RUNTIME_ERROR' || stage === 'PAUSED' ? 'start' : 'build';
    await drain(build, deps.clock);
    const kind = stage === 'RUNTIME_ERROR' ? 'run' : 'build';
    const followed = kind === 'build' ? (build?.text() ?? '') : '';
    const text = hasLog(fallen) ? (await readLog(deps.openLog, kind, deps.clock)) || followed : '';
    return new failure/* Failure */.H({ step, finding, ...(text && { text }) });
}
/** Lets a log tell the rest of what it has. */
async function drain(build, clock) {
    if (build === undefined)
        return;
    const enough = new AbortController();
    await Promise.race([build.finished(), clock.sleep(DRAIN_MS, enough.signal)]);
    enough.abort();
    build.stop();
}

;// CONCATENATED MODULE: ./src/run/live/go-live.ts








/**
 * Sees to it that the Space runs what is its head now, which it may have had before this run: restarts it where that is
 * needed, waits until it runs, and asks the app to answer. Another branch than `main` is neither built nor shown, so
 * there is nothing to wait for.
 * @throws Failure when the commit does not come to run, or does not answer
 */
async function goLive(run, deps) {
    const live = await broughtToLife(run, deps).catch(async (error) => {
        await learnFiles(run, deps).catch(() => undefined);
        throw error;
    });
    deps.learn({ live });
    return live;
}
async function broughtToLife(run, given) {
    const { inputs, target, plan, credential, settings } = run;
    const { door, http, clock, signal, steps, learn } = given;
    if (target.branch !== 'main')
        return { how: 'unwatched' };
    const at = { endpoint: inputs.endpoint, http, token: credential.token, stream: openStream(door, signal) };
    const deps = { ...given, spaceApi: (0,space_api/* openSpaceApi */.b)(at, target.space), openLog: openLogs(at, target.space) };
    const pushed = plan.update !== 'unchanged';
    const until = clock.now() + inputs['wait-timeout'];
    const { restarted, refused } = await restart({ ...run, pushed, until }, deps);
    if (restarted)
        learn({ restarted });
    if (refused)
        learn({ refusedSettings: [...settings.refused, refused] });
    const { stage } = target.runtime;
    if (!inputs.wait)
        return { how: 'unwatched', ...(stage && !pushed && { stage }) };
    const goal = {
        commit: plan.to,
        isStatic: target.sdk === 'static',
        begun: pushed ? 'push' : restarted || settings.made.some(decide_settings/* restarts */.rb) ? 'restart' : undefined,
        restarted: restarted !== undefined,
        before: target.runtime
    };
    const live = await watch(goal, until, deps);
    learn({ live });
    const path = inputs['health-check'];
    // An app may answer though the Hub does not tell what it does.
    const mayAnswer = live.how === 'running' || live.how === 'asleep' || live.because !== undefined;
    if (path !== undefined && mayAnswer)
        await steps.time('answer', awaitAnswer({ ...run, path, until }, deps));
    return live;
}


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isOfTheTokensKind),
/* harmony export */   j: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _model_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2891);

/**
 * Changes the Space's settings, one after the other.
 * @throws Failure when the Hub refuses one
 */
async function configure({ changes, credential }, deps) {
    if (changes.length === 0)
        return { made: [], refused: [] };
    const { spaceApi, steps, tell, learn } = deps;
    tell.setting(changes);
    const made = [];
    const refused = new Set();
    learn({ changes: made });
    const change = async (one) => {
        const reply = await apply(spaceApi, one);
        if ('ok' in reply)
            made.push(one);
        else if (isOfTheTokensKind(reply.refused, credential))
            refused.add(one.setting);
        else
            throw refusalOf(one, reply.refused);
    };
    const all = async () => {
        for (const one of changes)
            if (!refused.has(one.setting))
                await change(one);
    };
    await steps.time('settings', all());
    learn({ refusedSettings: [...refused] });
    return { made, refused: [...refused] };
}
function apply(spaceApi, change) {
    switch (change.setting) {
        case 'secrets':
            return spaceApi.setSecret({ ...change, value: change.value.reveal() });
        case 'variables':
            return spaceApi.setVariable(change);
        case 'hardware':
            return spaceApi.setHardware(change.value, change.sleepTime);
        case 'sleep-time':
            return spaceApi.setSleepTime(change.value);
        case 'visibility':
            return spaceApi.setVisibility(change.value);
    }
}
/**
 * What a token that is no access token may do besides pushing is not published, and not always the same
 * (huggingface_hub #4972): it is tried, and the deployment goes on without.
 */
function isOfTheTokensKind({ status }, { kind }) {
    return (status === 401 || status === 403) && (kind === 'oidc' || kind === 'oauth' || kind === 'app');
}
/** A value that the Hub does not take is a bad input, whatever it is; the Hub says what is wrong with it. */
function refusalOf(change, http) {
    if (http.status !== 400)
        return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'settings', http });
    const value = 'key' in change ? change.key : String(change.value);
    const told = http.message;
    const problem = {
        input: change.setting,
        value,
        expected: 'accepted',
        ...(told && { told })
    };
    return new _model_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H({ step: 'settings', finding: { kind: 'invalid-inputs', problems: [problem] }, http });
}


/***/ })

};
;