import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ clock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/adapters/clock.ts

const clock = {
    now: () => performance.now(),
    sleep: ms => (0,promises_namespaceObject.setTimeout)(ms)
};


/***/ }),

/***/ 2101:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ actionsRunner)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(1905);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new lib/* HttpClient */.Qq('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var lib_exec = __nccwpck_require__(2876);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./src/adapters/runner.ts

/** No secret is shorter; replacing shorter texts would only garble the log. */
const SHORTEST_SECRET = 6;
/**
 * The runner of GitHub Actions, over its toolkit. Whatever leaves through here has the masked texts replaced: the
 * runner masks the log, but neither outputs nor the summary.
 */
function actionsRunner() {
    const secrets = new Set();
    const clean = (text) => [...secrets].reduce((cleaned, secret) => cleaned.replaceAll(secret, '***'), text);
    return {
        mask(secret) {
            if (secret.length < SHORTEST_SECRET)
                return;
            setSecret(secret);
            secrets.add(secret);
        },
        group(title, lines) {
            startGroup(clean(title));
            for (const line of lines)
                info(clean(line));
            endGroup();
        },
        line: text => info(clean(text)),
        notice: (message, title) => notice(clean(message), { title: clean(title) }),
        warning: (message, title) => warning(clean(message), { title: clean(title) }),
        error(message, title) {
            error(clean(message), { title: clean(title) });
            process.exitCode = ExitCode.Failure;
        },
        output: (name, value) => setOutput(name, clean(value)),
        async summary(markdown) {
            await summary.addRaw(clean(markdown), true).write();
        },
        idToken: audience => getIDToken(audience)
    };
}


/***/ }),

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4917);
/* harmony import */ var _adapters_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2101);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5461);




await (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .main */ .i)({
    env: process.env,
    places: { cwd: process.cwd(), home: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), temp: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() },
    runner: (0,_adapters_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .actionsRunner */ .A)(),
    clock: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .clock */ .p,
    // Most runs have a token and never ask what triggered them.
    loadEvent: async () => {
        const { context } = await __nccwpck_require__.e(/* import() */ 413).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
        return { name: context.eventName, actor: context.actor, payload: context.payload };
    }
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5461:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __nccwpck_require__(2876);
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./src/failure.ts
/** A step that could not do its work. Thrown once, caught once (main.ts). */
class Failure extends Error {
    evidence;
    constructor(evidence, options) {
        super(`${evidence.step} failed`, options);
        this.name = 'Failure';
        this.evidence = evidence;
    }
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/adapters/files.ts



/** A small text file, or null when it cannot be read. */
async function readText(path) {
    try {
        return await (0,promises_namespaceObject.readFile)(path, 'utf8');
    }
    catch {
        return null;
    }
}
/**
 * The repository that a folder belongs to, as git looks for it (gitrepository-layout): `.git` there or further up, or
 * what a linked worktree's `.git` file names. Git that is told where its repository is does not ask who owns it, which
 * is how a checkout in a job container is read by every version; some take no `safe.directory` from the command line.
 */
function findGitDir(directory) {
    for (let folder = (0,external_node_path_namespaceObject.resolve)(directory);; folder = (0,external_node_path_namespaceObject.dirname)(folder)) {
        const place = (0,external_node_path_namespaceObject.join)(folder, '.git');
        const found = (0,external_node_fs_namespaceObject.statSync)(place, { throwIfNoEntry: false });
        if (found?.isDirectory())
            return place;
        const named = found?.isFile() && /^gitdir: (.+)$/m.exec((0,external_node_fs_namespaceObject.readFileSync)(place, 'utf8'))?.[1];
        if (named)
            return (0,external_node_path_namespaceObject.resolve)(folder, named);
        if ((0,external_node_path_namespaceObject.dirname)(folder) === folder)
            return null;
    }
}

;// CONCATENATED MODULE: ./src/adapters/git.ts




/** Variables of git that say where this machine's git and certificates are. All others would change what git does. */
const GIT_KEPT = /^GIT_(EXEC_PATH|SSL_CAINFO|SSL_CAPATH|CONFIG_NOSYSTEM|CONFIG_GLOBAL|CONFIG_SYSTEM)$/;
/** Variables that hold, or may hold, a secret of the job. A git hook or filter must not see them. */
const SECRET = /^(INPUT_|ACTIONS_(ID_TOKEN|RUNTIME)_)|TOKEN|SECRET|PASSWORD/;
/**
 * The environment of every git: the machine's, without the job's secrets, without variables that redirect or trace
 * git (they can print the credential), in English, and never asking a person.
 */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        !SECRET.test(entry[0].toUpperCase()) &&
        (GIT_KEPT.test(entry[0].toUpperCase()) || !/^(GIT_|LC_|LANG|SSH_ASKPASS)/.test(entry[0].toUpperCase())));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GIT_TERMINAL_PROMPT: '0',
        // Set but empty: git asks neither core.askPass nor SSH_ASKPASS.
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        // Trace2 can be switched on by the machine's config, with the names of variables to print; the environment wins.
        GIT_TRACE2: '0',
        GIT_TRACE2_EVENT: '0',
        GIT_TRACE2_PERF: '0'
    };
}
/** Settings of every call: no program that the config names runs, and a checkout of another user's is read. */
const ALWAYS = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.alternateRefsCommand=:',
    'log.showSignature=false',
    'safe.directory=*',
    'gc.auto=0',
    'maintenance.auto=false'
];
/** Of what git prints, as much is kept as a diagnosis reads. */
const TEXT_LIMIT = 1024 * 1024;
/**
 * The door to git.
 * @param at.step the step that a failure to start git belongs to
 */
function openGit(at) {
    const gitDir = findGitDir(at.directory);
    const base = { ...gitEnvironment(at.env), ...(gitDir && { GIT_DIR: gitDir }) };
    return async (args, call = {}) => {
        const decoders = { out: new external_node_string_decoder_namespaceObject.StringDecoder('utf8'), err: new external_node_string_decoder_namespaceObject.StringDecoder('utf8') };
        let stdout = '';
        let text = '';
        const add = (chunk) => {
            if (text.length < TEXT_LIMIT)
                text += chunk;
        };
        const settings = [...ALWAYS, ...(call.config ?? [])].flatMap(setting => ['-c', setting]);
        try {
            const code = await (0,exec/* exec */.m)('git', [...settings, ...args], {
                cwd: at.directory,
                env: { ...base, ...call.env },
                silent: true,
                ignoreReturnCode: true,
                listeners: {
                    stdout: data => {
                        const chunk = decoders.out.write(data);
                        stdout += chunk;
                        add(chunk);
                    },
                    stderr: data => add(decoders.err.write(data))
                }
            });
            return { code, stdout, text };
        }
        catch (cause) {
            throw new Failure({ step: at.step, finding: { kind: 'git-missing' } }, { cause });
        }
    };
}
/** The version of the machine's git; [0, 0] when it does not say. */
async function gitVersion(git) {
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec((await git(['version'])).stdout) ?? [];
    return [Number(major), Number(minor)];
}
function isAtLeast([major, minor], wantedMajor, wantedMinor) {
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

;// CONCATENATED MODULE: ./src/adapters/git-credential.ts

/** The variable that carries the token into git's environment; the helper's text holds its name only. */
const VARIABLE = 'HF_SPACE_PUSH_PASSWORD';
/**
 * What a git that talks to the Hub is called with, so that it authenticates with this token and with nothing else.
 *
 * The token is in the environment of this one child: in no argument, no URL, no file. Every git asks an inline
 * credential helper, which is bound to the Hub's origin, after a first refusal. Git 2.31 and later also take settings
 * from the environment: those get the header that the helper would lead to, for this Space's URL alone, and are spared
 * that refusal, a round trip of each push. No redirect is followed, so neither reaches another host.
 *
 * @param url the Space's git URL
 */
function withCredential(url, token, version) {
    const { origin } = new URL(url);
    const helper = `!f() { test "$1" = get && printf 'username=git\\npassword=%s\\n' "$${VARIABLE}"; }; f`;
    const reset = `http.${url}.extraHeader`;
    const atOnce = isAtLeast(version, 2, 31);
    return {
        env: { [VARIABLE]: token.reveal(), ...(atOnce && settings([reset, ''], [reset, basic(token)])) },
        config: [
            // No helper, header or user name of the machine or the repository answers first.
            'credential.helper=',
            `credential.${origin}.helper=`,
            `credential.${origin}.helper=${helper}`,
            `credential.${origin}.username=git`,
            `credential.${origin}.useHttpPath=false`,
            ...(atOnce ? [] : [`${reset}=`]),
            `http.${url}.sslVerify=true`,
            // The Space's present URL was asked for before: nothing that redirects now is the Hub.
            `http.${url}.followRedirects=false`,
            // A pack of up to 16 MiB goes in one request, without a probe before it.
            `http.${url}.postBuffer=16777216`,
            // The longest match wins: this URL is rewritten to itself, whatever `insteadOf` the config holds.
            `url.${url}.insteadOf=${url}`,
            `url.${url}.pushInsteadOf=${url}`
        ]
    };
}
function basic(token) {
    return `Authorization: Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}`;
}
/** Settings by environment (git-config: GIT_CONFIG_COUNT), which come before those of the command line. */
function settings(...pairs) {
    const variables = pairs.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value]
    ]);
    return {
        GIT_CONFIG_COUNT: String(pairs.length),
        ...Object.fromEntries(variables)
    };
}

// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(1905);
;// CONCATENATED MODULE: ./src/adapters/http.ts


const USER_AGENT = 'hf-space-push/1';
const SOCKET_TIMEOUT_MS = 30_000;
const BODY_LIMIT = 16 * 1024 * 1024;
const MOST_REDIRECTS = 3;
/** Statuses after which the official clients try again (huggingface_hub, utils/_http.py). */
const RETRIED = new Set([408, 429, 500, 502, 503, 504]);
/** All waiting of one request together; a rate limit that lasts longer is reported, not slept through. */
const PATIENCE_MS = 120_000;
/**
 * The one HTTP client: keeps connections open, honours the runner's proxy, retries what may pass.
 * A redirect is followed within the same origin only, so a credential never reaches another host.
 * @throws Failure with network evidence when no answer came.
 */
function openHttp(clock) {
    const client = new lib/* HttpClient */.Qq(USER_AGENT, [], {
        keepAlive: true,
        allowRedirects: false,
        socketTimeout: SOCKET_TIMEOUT_MS
    });
    return async (request) => {
        const tries = request.tries ?? 4;
        let waited = 0;
        for (let attempt = 1;; attempt++) {
            const { answer, failure, wait } = await once(client, request, attempt);
            const last = attempt >= tries || waited + wait > PATIENCE_MS;
            if (answer && (last || !RETRIED.has(answer.status)))
                return answer;
            if (failure && (last || !mayPass(failure)))
                throw failure;
            waited += wait;
            await clock.sleep(wait);
        }
    };
}
async function once(client, request, attempt) {
    const backoff = 500 * 2 ** attempt;
    try {
        const { response, url } = await follow(client, request);
        const body = await readBody(response);
        const status = response.message.statusCode ?? 0;
        const answer = { status, body, url, evidence: evidenceOf(request.route, url, response, body) };
        return { answer, wait: askedToWait(response, status) ?? backoff };
    }
    catch (cause) {
        return { failure: unreachable(request, cause), wait: backoff };
    }
}
async function follow(client, request) {
    const method = request.json === undefined ? 'GET' : 'POST';
    const body = request.json === undefined ? null : JSON.stringify(request.json);
    let url = request.url;
    for (let hops = 0;; hops++) {
        const headers = { ...request.headers, ...(body !== null && { 'Content-Type': 'application/json' }) };
        const response = await client.request(method, url, body, headers);
        const location = response.message.headers.location;
        const status = response.message.statusCode ?? 0;
        if (status < 300 || status >= 400 || !location || hops === MOST_REDIRECTS)
            return { response, url };
        const next = new URL(location, url);
        if (next.origin !== new URL(url).origin)
            return { response, url };
        response.message.resume();
        url = next.href;
    }
}
async function readBody(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.message) {
        size += chunk.length;
        if (size > BODY_LIMIT)
            break;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** Milliseconds that the Hub asks to wait: `RateLimit: "api";r=0;t=12`, else `Retry-After` in seconds. */
function askedToWait(response, status) {
    const limit = /;r=0;t=(\d+)/.exec(header(response, 'ratelimit') ?? '');
    const seconds = (status === 429 && limit?.[1]) || /^\d+$/.exec(header(response, 'retry-after') ?? '')?.[0];
    return seconds === undefined ? undefined : (Number(seconds) + 1) * 1000;
}
function header(response, name) {
    const value = response.message.headers[name];
    return Array.isArray(value) ? value[0] : value;
}
function evidenceOf(route, url, response, body) {
    const code = header(response, 'x-error-code');
    const requestId = header(response, 'x-request-id') ?? header(response, 'x-amzn-trace-id') ?? header(response, 'x-amz-cf-id');
    const message = header(response, 'x-error-message') ?? sentenceOf(body);
    const { origin, pathname } = new URL(url);
    return {
        route,
        url: origin + pathname,
        status: response.message.statusCode ?? 0,
        ...(code && { code }),
        ...(message && { message: message.slice(0, 2000) }),
        ...(requestId && { requestId: requestId.slice(0, 200) })
    };
}
/** The Hub's own sentence in any of its envelopes; nothing of an HTML page. */
function sentenceOf(body) {
    try {
        const { error, error_description: detail, errors, message } = JSON.parse(body);
        const first = Array.isArray(errors)
            ? errors[0]?.message
            : undefined;
        const parts = [Array.isArray(error) ? error[0] : error, detail, first, message];
        return parts.filter(part => typeof part === 'string').join(': ') || undefined;
    }
    catch {
        return /^\s*</.test(body) ? undefined : body.trim() || undefined;
    }
}
/** A certificate that is not trusted now is not trusted in a second either. */
function mayPass({ evidence }) {
    return !/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/.test(evidence.network?.code ?? '');
}
function unreachable(request, cause) {
    const error = cause;
    const message = error.message || error.errors?.[0]?.message || String(cause);
    const code = error.code ?? error.errors?.[0]?.code ?? (/timeout/i.test(message) ? 'ETIMEDOUT' : 'UNKNOWN');
    const host = new URL(request.url).host;
    return new Failure({ step: request.step, network: { code, host, message: message.slice(0, 500) } }, { cause });
}

;// CONCATENATED MODULE: ./src/answers.ts
/**
 * The readers take of an answer what has the right shape and leave the rest: the Hub adds and renames fields, and
 * what answers may be something else altogether.
 */
function readWhoAmI(answer) {
    const { name, type, orgs, auth } = record(answer);
    const { expiresAt, accessToken } = record(auth);
    const { displayName, role, createdAt, fineGrained } = record(accessToken);
    return {
        ...texts({ name, type }),
        orgs: list(orgs).map(org => {
            const { name, roleInOrg, securityRestrictions } = record(org);
            return { ...texts({ name, role: roleInOrg }), restrictions: list(securityRestrictions).map(String) };
        }),
        auth: {
            ...texts({ expiresAt, tokenName: displayName, role, createdAt }),
            scopes: list(record(fineGrained).scoped).map(scope => {
                const { entity, permissions } = record(scope);
                const { type, name } = record(entity);
                return { ...texts({ type, name }), permissions: list(permissions).map(String) };
            })
        }
    };
}
function readSpaceInfo(answer) {
    const { id, private: hidden, subdomain, host, runtime, siblings } = record(answer);
    const { stage } = record(runtime);
    return {
        ...texts({ id, subdomain, host, stage }),
        private: hidden === true,
        ...(Array.isArray(siblings) && { files: siblings.map(file => String(record(file).rfilename)) })
    };
}
function readCommits(answer) {
    return list(answer).map(commit => {
        const { id, title } = record(commit);
        return texts({ id, title });
    });
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** Those of the values that are texts. */
function texts(values) {
    const found = Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== '');
    return Object.fromEntries(found);
}

;// CONCATENATED MODULE: ./src/space-url.ts
/** The page of a Space, which is its git URL as well; without credentials. */
function spaceUrl(endpoint, id) {
    return `${endpoint}/spaces/${id}`;
}

;// CONCATENATED MODULE: ./src/adapters/advertisement.ts
/**
 * Reads what a smart HTTP git server says first: `# service=…`, then one pkt-line per ref (gitprotocol-http).
 * @returns branch → commit (40 hex digits), or null when the text is something else, such as a login page.
 */
function parseAdvertisement(body) {
    const lines = packetLines(body);
    if (!lines?.[0]?.startsWith('# service=git-receive-pack'))
        return null;
    const heads = new Map();
    for (const line of lines.slice(1)) {
        const match = /^([0-9a-f]{40}) refs\/heads\/([^\0\n]+)/.exec(line);
        if (match?.[1] && match[2])
            heads.set(match[2], match[1]);
    }
    return heads;
}
/** A packet begins with its length in four hex digits, its own four included; `0000` is a pause. Lengths are bytes. */
function packetLines(body) {
    const bytes = Buffer.from(body, 'utf8');
    const lines = [];
    for (let at = 0; at < bytes.length;) {
        const digits = bytes.toString('latin1', at, at + 4);
        if (!/^[0-9a-f]{4}$/.test(digits))
            return null;
        const length = parseInt(digits, 16);
        if (length > 4)
            lines.push(bytes.toString('utf8', at + 4, at + length));
        at += Math.max(length, 4);
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/adapters/hub.ts




/** The Hub's API for one token. Answers are data; only an unreachable Hub throws. */
function openHub(at) {
    const { endpoint, http, token } = at;
    const bearer = { Authorization: `Bearer ${token.reveal()}`, Accept: 'application/json' };
    const basic = { Authorization: `Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}` };
    const api = (step, route, path) => http({ step, route, url: `${endpoint}/api/${path}`, headers: bearer });
    return {
        whoami: async () => reply(readWhoAmI, await api('access', 'whoami', 'whoami-v2')),
        space: async (id, step) => reply(readSpaceInfo, await api(step, 'space', `spaces/${id}`)),
        commits: async (id, branch) => reply(readCommits, await api('plan', 'space', `spaces/${id}/commits/${encodeURIComponent(branch)}?limit=2`)),
        mayWrite: async (id) => {
            const answer = await api('access', 'auth-check', `spaces/${id}/auth-check/write`);
            return answer.status === 200 ? { ok: true } : { refused: answer.evidence };
        },
        heads: async (id, step) => {
            const url = `${spaceUrl(endpoint, id)}/info/refs?service=git-receive-pack`;
            const answer = await http({ step, route: 'git', url, headers: basic });
            if (answer.status !== 200)
                return { refused: answer.evidence };
            const heads = parseAdvertisement(answer.body);
            if (heads === null)
                throw new Failure({ step, http: answer.evidence, text: answer.body.slice(0, 2000) });
            return { ok: { heads, url: answer.url.replace(/(\.git)?\/info\/refs.*$/, '') } };
        }
    };
}
function reply(read, answer) {
    if (answer.status !== 200)
        return { refused: answer.evidence };
    try {
        return { ok: read(JSON.parse(answer.body)) };
    }
    catch {
        // A page that is no JSON comes from something in between, not from the Hub.
        return { refused: { ...answer.evidence, message: 'not JSON' } };
    }
}

;// CONCATENATED MODULE: ./src/adapters/neighbours.ts
/** More of an owner's Spaces are not read for a guess. */
const MOST_SPACES = 500;
/**
 * Asks the Hub with its official client, which is loaded only now: most runs never miss their Space.
 * A guess is help, not a check, so a Hub that does not answer leaves it out.
 */
function neighboursOn(at) {
    return async (id) => {
        const [{ listSpaces, repoExists }, { closest, distance }] = await Promise.all([
            __nccwpck_require__.e(/* import() */ 429).then(__nccwpck_require__.bind(__nccwpck_require__, 1429)),
            __nccwpck_require__.e(/* import() */ 916).then(__nccwpck_require__.bind(__nccwpck_require__, 1916))
        ]);
        const access = { hubUrl: at.endpoint, accessToken: at.token() };
        const [owner = '', name = ''] = id.split('/');
        const nearest = async () => {
            const names = [];
            for await (const space of listSpaces({ search: { owner }, ...access }))
                if (names.push(space.name) === MOST_SPACES)
                    break;
            const best = closest(id, names);
            const near = distance(id.toLowerCase(), (best || '').toLowerCase()) <= Math.max(2, name.length / 3);
            return best && best !== id && near ? best : undefined;
        };
        const exists = (type) => repoExists({ repo: { type, name: id }, ...access });
        const [didYouMean, model, dataset] = await Promise.all([
            nearest().catch(() => undefined),
            exists('model').catch(() => false),
            exists('dataset').catch(() => false)
        ]);
        return {
            ...(didYouMean && { didYouMean }),
            ...(model ? { otherType: 'model' } : dataset ? { otherType: 'dataset' } : {})
        };
    };
}

;// CONCATENATED MODULE: ./src/words/text.ts
/** The tag for such sentences: t`The Space ${space} does not exist.` Nested texts are joined in. */
function t(literals, ...values) {
    const parts = [];
    literals.forEach((literal, i) => {
        if (literal !== '')
            parts.push(literal);
        const value = values[i];
        if (value === undefined)
            return;
        if (typeof value === 'string' || typeof value === 'number')
            parts.push({ value: String(value) });
        else
            parts.push(...value);
    });
    return parts;
}

;// CONCATENATED MODULE: ./src/diagnose/phrase.ts

/** The public Hub; another one has pages of the same names. */
const publicHub = 'https://huggingface.co';
/** "the Space `ada/demo`", or just "the Space" when the run did not know which. The Chinese one wants a mark after it. */
function theSpace(run, language) {
    if (language === 'en')
        return run.space === undefined ? t `the Space` : t `the Space ${run.space}`;
    return run.space === undefined ? t `這個 Space` : t ` Space「${run.space}」`;
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
        input: t `the token in the input \`token\``,
        environment: t `the token in the environment variable \`HF_TOKEN\``,
        oidc: t `the short-lived token of this job (OIDC)`,
        stored: t `the token that the Hugging Face CLI stored on this runner`
    };
    const zh = {
        input: t `輸入 \`token\` 提供的 token`,
        environment: t `環境變數 \`HF_TOKEN\` 提供的 token`,
        oidc: t `這次執行取得的短期 token（OIDC）`,
        stored: t `Hugging Face CLI 存在這台 runner 上的 token`
    };
    const { source, name } = run.token ?? {};
    if (language === 'en') {
        const origin = source === undefined ? t `the token` : en[source];
        return name === undefined ? origin : t `${origin}, called ${name} on Hugging Face,`;
    }
    const origin = source === undefined ? t `這個 token` : zh[source];
    return name === undefined ? t `${origin} ` : t `${origin}（在 Hugging Face 上的名稱是 ${name}）`;
}
/** Several values, the first few by name. */
function listed(values, language, most = 5) {
    const [comma, more] = language === 'en' ? [', ', ' and more'] : ['、', ' 等'];
    const shown = values
        .slice(0, most)
        .flatMap((value, i) => (i === 0 ? t `${value}` : [comma, { value }]));
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
        why: t `Nothing answered within the time that Hugging Face waits (30 minutes unless the README says otherwise). Either the app listens on another port or only on \`127.0.0.1\`, or it takes too long to start.`,
        fix: t `Let the app listen on \`0.0.0.0\` and port 7860, or set \`app_port\` at the top of \`README.md\` to the port that it uses. If it needs long to start, raise \`startup_duration_timeout\` there, or download less at the start.`
    },
    scheduling: {
        why: t `Hugging Face had no machine free for the app, or could not start it there. This is not a fault of your code.`,
        fix: t `Wait a few minutes and choose Settings → “Restart this Space” in the Space. If it stays that way, pick other hardware or look at the service status.`
    },
    memory: {
        why: t `The app needed more memory than the Space’s hardware has (16 GB on the free one) and was stopped.`,
        fix: t `Load a smaller model, or load it once instead of several times, or choose larger hardware under Settings → Hardware.`
    },
    gpu: {
        why: t `The app and the Space’s hardware do not agree about the graphics card (GPU): the code expects one that is not there, or the Space has ZeroGPU and no function asks for it.`,
        fix: t `On ZeroGPU, put \`@spaces.GPU\` above the function that needs the GPU. On CPU hardware, let the code use \`cpu\`, or choose GPU hardware under Settings → Hardware.`
    },
    module: {
        why: t `The app needs a package that is not installed.`,
        fix: t `Add the package to \`requirements.txt\` (or \`package.json\`). The name to install may differ from the name to import: \`cv2\` comes from \`opencv-python-headless\`, \`PIL\` from \`pillow\`.`
    },
    port: {
        why: t `The port on which the app wanted to listen is taken or not allowed.`,
        fix: t `Start the app only once, and let it listen on \`0.0.0.0\` and port 7860, or on the \`app_port\` set at the top of \`README.md\`.`
    },
    crash: {
        why: t `The app stopped by itself after it was started. The last lines of its log say why.`,
        fix: t `Correct what the last error names. If it is a key or setting that is missing, add it in the Space under Settings → Variables and secrets.`
    }
};
const zh = {
    timeout: {
        why: t `在等待的時間內（README 沒有另外設定時是 30 分鐘）沒有得到 app 的回應。可能是 app 使用別的 port，或只接受 \`127.0.0.1\` 的連線，也可能是啟動太久。`,
        fix: t `讓 app 使用 \`0.0.0.0\` 和 port 7860，或在 \`README.md\` 開頭把 \`app_port\` 設成它使用的 port。如果啟動需要比較久，可以調高 \`startup_duration_timeout\`，或減少啟動時下載的內容。`
    },
    scheduling: {
        why: t `Hugging Face 當時沒有可用的機器，或無法在機器上啟動 app。這不是你的程式的問題。`,
        fix: t `等幾分鐘，再到 Space 的 Settings 按「Restart this Space」。如果還是一樣，可以換別的硬體，或查看服務狀態。`
    },
    memory: {
        why: t `app 需要的記憶體超過 Space 的硬體（免費方案是 16 GB），所以被停止了。`,
        fix: t `改用比較小的模型、避免重複載入，或到 Settings → Hardware 選擇更大的硬體。`
    },
    gpu: {
        why: t `app 和 Space 的硬體在 GPU 上不一致：程式需要 GPU 但硬體沒有，或 Space 使用 ZeroGPU 但沒有函式用到它。`,
        fix: t `使用 ZeroGPU 時，在需要 GPU 的函式上面加上 \`@spaces.GPU\`。使用 CPU 硬體時，讓程式改用 \`cpu\`，或到 Settings → Hardware 選擇有 GPU 的硬體。`
    },
    module: {
        why: t `app 需要的套件沒有安裝。`,
        fix: t `把套件加到 \`requirements.txt\`（或 \`package.json\`）。安裝的名稱可能和 import 的名稱不同：\`cv2\` 要裝 \`opencv-python-headless\`，\`PIL\` 要裝 \`pillow\`。`
    },
    port: {
        why: t `app 要使用的 port 已被占用，或不能使用。`,
        fix: t `只啟動一次 app，並讓它使用 \`0.0.0.0\` 和 port 7860，或 \`README.md\` 開頭設定的 \`app_port\`。`
    },
    crash: {
        why: t `app 啟動之後自己停止了。原因在它的記錄的最後幾行。`,
        fix: t `改正最後一個錯誤指出的地方。如果是缺少金鑰或設定，請到 Space 的 Settings → Variables and secrets 加上。`
    }
};
const app_appFailed = diagnosis({
    id: 'app-failed',
    signs: appFailed,
    when: ({ id, log }) => (id === 'app-failed' ? facts(log) : null),
    say: {
        en: ({ trouble, module }, run) => ({
            title: 'The Space was built, but the app does not run',
            what: t `The files are on the Space and the build went well, but the app did not start or stopped again.`,
            why: module === undefined ? en[trouble].why : t `${en[trouble].why} It is called ${module} in the code.`,
            steps: [
                {
                    text: t `Open the Space’s page and choose “Logs”, then “Container”. The last lines are the ones that count.`
                },
                { text: en[trouble].fix },
                {
                    text: t `Commit and push to GitHub, or choose Settings → “Restart this Space” if nothing needs to change.`
                }
            ],
            links: links(run, 'en', 'space', 'configDocs', 'status', 'forum')
        }),
        'zh-TW': ({ trouble, module }, run) => ({
            title: 'Space 建置成功，但 app 無法執行',
            what: t `檔案已經送到 Space，建置也成功了，但 app 沒有啟動，或啟動後又停止。`,
            why: module === undefined ? zh[trouble].why : t `${zh[trouble].why}它在程式裡的名稱是 ${module}。`,
            steps: [
                { text: t `打開 Space 的頁面，按「Logs」再選「Container」，看最後幾行。` },
                { text: zh[trouble].fix },
                {
                    text: t `commit 之後推送到 GitHub；如果不需要修改，就在 Space 的 Settings 按「Restart this Space」。`
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
        return t `The package ${requirement} could not be installed: its name or version does not exist, or it does not fit the Python version or the other packages.`;
    if (command !== undefined)
        return t `The command ${command} failed while the image was being built. The lines above it in the build log say why.`;
    return t `One of the steps that install packages or copy files failed. The reason is in the build log, near its end, above the first line that says \`ERROR\`. A line that says \`cache miss\` is not the reason.`;
}
function whyZh({ requirement, command }) {
    if (requirement !== undefined)
        return t `套件 ${requirement} 無法安裝：可能沒有這個名稱或版本，也可能和 Python 版本或其他套件不相容。`;
    if (command !== undefined)
        return t `建置映像檔時，指令 ${command} 執行失敗。原因寫在建置記錄裡這個指令的上方。`;
    return t `安裝套件或複製檔案的其中一個步驟失敗了。原因在建置記錄接近結尾的地方，第一個 \`ERROR\` 的上方。寫著 \`cache miss\` 的那行不是原因。`;
}
const build_buildFailed = diagnosis({
    id: 'build-failed',
    signs: buildFailed,
    when: ({ id, log }) => (id === 'build-failed' ? build_facts(log) : null),
    say: {
        en: (found, run) => ({
            title: 'The Space could not be built',
            what: t `The files are on the Space, but Hugging Face could not build the app from them. If an older version was running, it may go on running.`,
            why: whyEn(found),
            steps: [
                {
                    text: t `Open the Space’s page and choose “Logs”, then “Build”. Read upwards from the end to the first error.`
                },
                {
                    text: t `Correct what it names: mostly a package in \`requirements.txt\` or \`packages.txt\`, a line of the \`Dockerfile\`, or a file that the \`Dockerfile\` copies but that is not in the repository.`
                },
                {
                    text: t `See that the version of Python fits the packages: \`python_version\` at the top of \`README.md\`, or the first line of the \`Dockerfile\`.`
                },
                {
                    text: t `Commit and push to GitHub. If the files are right, choose Settings → “Factory rebuild” in the Space to build once more from nothing.`
                }
            ],
            links: links(run, 'en', 'space', 'configDocs', 'dockerDocs', 'forum')
        }),
        'zh-TW': (found, run) => ({
            title: 'Space 建置失敗',
            what: t `檔案已經送到 Space，但 Hugging Face 無法用它們建置出 app。如果之前有舊版本在執行，它可能還會繼續執行。`,
            why: whyZh(found),
            steps: [
                { text: t `打開 Space 的頁面，按「Logs」再選「Build」，從結尾往上找第一個錯誤。` },
                {
                    text: t `改正它指出的地方：通常是 \`requirements.txt\` 或 \`packages.txt\` 裡的套件、\`Dockerfile\` 裡的某一行，或 \`Dockerfile\` 要複製但儲存庫裡沒有的檔案。`
                },
                {
                    text: t `確認 Python 版本和套件相容：看 \`README.md\` 開頭的 \`python_version\`，或 \`Dockerfile\` 的第一行。`
                },
                {
                    text: t `commit 之後推送到 GitHub。如果檔案都沒有問題，可以在 Space 的 Settings 按「Factory rebuild」，從頭再建置一次。`
                }
            ],
            links: links(run, 'zh-TW', 'space', 'configDocs', 'dockerDocs', 'forum')
        })
    }
});

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




const frontMatter = {
    language: 'yaml',
    lines: ['---', 'title: My app', 'sdk: gradio', 'app_file: app.py', '---']
};
const configuration_spaceMisconfigured = diagnosis({
    id: 'space-misconfigured',
    signs: spaceMisconfigured,
    when: ({ id, log }) => id === 'space-misconfigured'
        ? { noAppFile: /app(?:lication)? file|NO_APP_FILE/i.test(log.folded) }
        : null,
    say: {
        en: ({ noAppFile }, run) => ({
            title: noAppFile ? 'The Space has no app file' : 'The Space has no configuration',
            what: t `The files are on the Space, but Hugging Face does not know what to run.`,
            why: noAppFile
                ? t `The file to start is not where it is looked for: \`app.py\` for Gradio, \`Dockerfile\` for Docker, \`index.html\` for a static Space, each at the top of the repository, or what \`app_file\` in \`README.md\` names.`
                : t `A Space is set up by a block between two \`---\` lines at the very top of \`README.md\`. The block is missing, is not at the top, or lacks \`sdk\`.`,
            steps: [
                {
                    text: t `Put this at the very top of \`README.md\`, with your own values (\`sdk\` is \`gradio\`, \`docker\` or \`static\`; for Docker and static leave \`app_file\` out):`,
                    block: frontMatter
                },
                {
                    text: t `See that the file which \`app_file\` names (or \`Dockerfile\`, or \`index.html\`) is committed, at exactly that place and with the same capital letters.`
                },
                { text: t `Commit and push to GitHub. The workflow starts again by itself.` }
            ],
            links: links(run, 'en', 'space', 'configDocs')
        }),
        'zh-TW': ({ noAppFile }, run) => ({
            title: noAppFile ? 'Space 缺少 app 檔案' : 'Space 缺少設定',
            what: t `檔案已經送到 Space，但 Hugging Face 不知道要執行什麼。`,
            why: noAppFile
                ? t `找不到要啟動的檔案。它要放在儲存庫的最上層：Gradio 是 \`app.py\`，Docker 是 \`Dockerfile\`，static 是 \`index.html\`；或是 \`README.md\` 裡 \`app_file\` 指定的檔案。`
                : t `Space 的設定寫在 \`README.md\` 最開頭、兩行 \`---\` 之間。現在沒有這一段、它不在最開頭，或裡面少了 \`sdk\`。`,
            steps: [
                {
                    text: t `在 \`README.md\` 的最開頭加上這一段，並換成你自己的值（\`sdk\` 可以是 \`gradio\`、\`docker\` 或 \`static\`；Docker 和 static 不用寫 \`app_file\`）：`,
                    block: frontMatter
                },
                {
                    text: t `確認 \`app_file\` 指定的檔案（或 \`Dockerfile\`、\`index.html\`）已經 commit，而且位置和大小寫都一樣。`
                },
                { text: t `commit 之後推送到 GitHub，工作流程就會重新開始。` }
            ],
            links: links(run, 'zh-TW', 'space', 'configDocs')
        })
    }
});

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
/**
 * Rewrites the whole history so that the files travel as LFS objects. The Hub looks at every commit that is
 * pushed: a file that a later commit deletes is still in the earlier one.
 */
function migrate(files) {
    const include = files.length === 0 ? '*.bin,*.pkl,*.png' : files.map(({ path }) => path).join(',');
    return {
        language: 'sh',
        lines: [
            'git lfs install',
            `git lfs migrate import --everything --include=${word(include)}`,
            'git push --force origin main'
        ]
    };
}
/** Takes the files out of every commit, for those that should not be there at all. The tool forgets `origin`. */
function remove(files, run) {
    const paths = files.length === 0 ? ['path/to/file'] : files.map(({ path }) => path);
    return {
        language: 'sh',
        lines: [
            `pip install git-filter-repo`,
            `git filter-repo --force --invert-paths ${paths.map(path => `--path ${word(path)}`).join(' ')}`,
            `git remote add origin ${word(githubUrl(run))}`,
            'git push --force origin main'
        ]
    };
}
const lfsCheckout = {
    language: 'yaml',
    lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0', '    lfs: true']
};
const stepsEn = {
    before: t `Make a copy of your repository’s folder first: the next step rewrites its history, and everyone else who works on it must clone it again afterwards.`,
    migrate: t `If the Space needs the files: on your own computer, turn them into LFS files in the whole history and push that to GitHub. LFS is git’s way of keeping big files beside the history.`,
    remove: t `If the Space does not need them, take them out of the whole history instead, and add them to \`.gitignore\`:`,
    checkout: t `In the workflow, let the checkout fetch the whole history and the LFS files:`,
    push: t `Send the LFS files to the Space once, from your own computer, and then run the workflow again:`
};
const stepsZh = {
    before: t `先把整個儲存庫的資料夾備份一份：下一步會改寫歷史，之後其他一起開發的人都要重新 clone。`,
    migrate: t `如果 Space 需要這些檔案：在自己的電腦上，把整個歷史裡的這些檔案改用 LFS 存放，再推送到 GitHub。LFS 是 git 存放大型檔案的方式，檔案不放在歷史裡面。`,
    remove: t `如果 Space 不需要它們，就把它們從整個歷史裡移除，並加到 \`.gitignore\`：`,
    checkout: t `在工作流程裡，讓 checkout 取得完整的歷史和 LFS 檔案：`,
    push: t `在自己的電腦上把 LFS 檔案送到 Space 一次，再重新執行工作流程：`
};
function steps(words, files, run) {
    return [
        { text: words.before },
        { text: words.migrate, block: migrate(files) },
        { text: words.remove, block: remove(files, run) },
        { text: words.checkout, block: lfsCheckout },
        { text: words.push, block: { language: 'sh', lines: [`git lfs push --all ${word(gitUrl(run))}`] } }
    ];
}
const content_largeFile = diagnosis({
    id: 'large-file',
    signs: largeFile,
    when: ({ id, log }) => (id === 'large-file' ? { files: offendingFiles(log) } : null),
    say: {
        en: ({ files }, run) => ({
            title: 'A file is too large for a plain git push',
            what: t `The push was refused because of the size of ${files.length === 0 ? t `a file` : names(files, 'en')}. Nothing was accepted, and the Space has not changed.`,
            why: t `The Hub takes files over 10 MiB only as LFS files. It looks at every commit that is pushed, not only at the last one: deleting the file in a new commit does not help, as it is still in the older commits.`,
            steps: steps(stepsEn, files, run),
            links: links(run, 'en', 'lfsMigrate', 'largeFileDocs', 'storageDocs')
        }),
        'zh-TW': ({ files }, run) => ({
            title: '檔案太大，不能直接用 git 推送',
            what: t `推送被拒絕，因為${files.length === 0 ? t `有檔案` : t ` ${names(files, 'zh-TW')} `}太大。什麼都沒有送進去，Space 沒有任何變動。`,
            why: t `超過 10 MiB 的檔案，Hugging Face 只接受以 LFS 存放。它會檢查推送的每一個 commit，不是只看最後一個：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
            steps: steps(stepsZh, files, run),
            links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs', 'storageDocs')
        })
    }
});
const content_binaryFile = diagnosis({
    id: 'binary-file',
    signs: binaryFile,
    when: ({ id, log }) => (id === 'binary-file' ? { files: offendingFiles(log) } : null),
    say: {
        en: ({ files }, run) => ({
            title: 'A binary file must travel as an LFS file',
            what: t `The push was refused because ${files.length === 0 ? t `a file` : names(files, 'en')} is not text. Nothing was accepted, and the Space has not changed.`,
            why: t `The Hub takes pictures, fonts, models, archives and the like only as LFS files, however small they are. It looks at every commit that is pushed: deleting the file in a new commit does not help, as it is still in the older commits.`,
            steps: steps(stepsEn, files, run),
            links: links(run, 'en', 'lfsMigrate', 'largeFileDocs')
        }),
        'zh-TW': ({ files }, run) => ({
            title: '二進位檔案必須以 LFS 存放',
            what: t `推送被拒絕，因為${files.length === 0 ? t `有檔案` : t ` ${names(files, 'zh-TW')} `}不是文字檔。什麼都沒有送進去，Space 沒有任何變動。`,
            why: t `圖片、字型、模型、壓縮檔這類檔案，不論大小，Hugging Face 都只接受以 LFS 存放。它會檢查推送的每一個 commit：在新的 commit 裡刪掉檔案沒有用，因為舊的 commit 裡還在。`,
            steps: steps(stepsZh, files, run),
            links: links(run, 'zh-TW', 'lfsMigrate', 'largeFileDocs')
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
    return t `Settings → Access Tokens (${`${run.endpoint}/settings/tokens`})`;
}
const secretExpression = '${{ secrets.HF_TOKEN }}';
function handLines(run) {
    return ['with:', `  space: ${scalar(run.space ?? 'owner/name')}`, `  token: ${secretExpression}`];
}
const remedyEn = {
    make: (run, type = 'write') => type === 'write'
        ? {
            text: t `On Hugging Face, open ${tokensPage(run)} and choose “New token”. Name: what it is for, such as \`space-deploy\`. Type: “Write”. Expiration: a date, or “Never”. Copy the token at once, without blanks around it: it starts with \`hf_\` and is shown only once.`
        }
        : {
            text: t `On Hugging Face, open ${tokensPage(run)} and edit the token, or make a new one of type “Fine-grained”. Under repository permissions, pick ${theSpace(run, 'en')} and tick “Write access to contents/settings of selected repos”.`
        },
    store: run => ({
        text: run.token?.source === 'stored'
            ? t `Log in again on the runner with the new token: \`hf auth login\`. Or hand the token over as a secret, as below.`
            : t `On GitHub, open the repository’s Settings → Secrets and variables → Actions and save the token as the secret \`HF_TOKEN\`. If there already is one of that name, replace its value.`
    }),
    hand: run => ({
        text: t `In the workflow file, see that the secret reaches this action under exactly that name:`,
        block: { language: 'yaml', lines: handLines(run) }
    }),
    again: { text: t `On GitHub, open the failed run and choose “Re-run jobs”.` },
    keyless: run => run.token?.source === 'oidc'
        ? [
            {
                text: t `This run logged in without a stored token. Such a login lasts for one hour and is good for one Space only: see that the Trusted Publisher is set in the Settings of this very Space, and run the workflow again. If that does not help, use a token, as follows.`
            }
        ]
        : []
};
const remedyZh = {
    make: (run, type = 'write') => type === 'write'
        ? {
            text: t `在 Hugging Face 打開 ${tokensPage(run)}，按「New token」。Name 填用途，例如 \`space-deploy\`；Type 選「Write」；Expiration 設一個期限，或選「Never」。建立後馬上複製（前後不要帶到空格）：它以 \`hf_\` 開頭，而且只會顯示這一次。`
        }
        : {
            text: t `在 Hugging Face 打開 ${tokensPage(run)}，編輯這個 token，或新建一個類型為「Fine-grained」的 token。在儲存庫權限的地方選${theSpace(run, 'zh-TW')}，勾選「Write access to contents/settings of selected repos」。`
        },
    store: run => ({
        text: run.token?.source === 'stored'
            ? t `在 runner 上用新的 token 重新登入：\`hf auth login\`。也可以改用 secret 傳入，做法見下一步。`
            : t `在 GitHub 打開這個儲存庫的 Settings → Secrets and variables → Actions，把 token 存成名為 \`HF_TOKEN\` 的 secret。如果已經有同名的，就更新它的值。`
    }),
    hand: run => ({
        text: t `在工作流程檔案裡，確認 secret 以一模一樣的名稱交給這個 action：`,
        block: { language: 'yaml', lines: handLines(run) }
    }),
    again: { text: t `在 GitHub 打開失敗的那次執行，按「Re-run jobs」重新執行。` },
    keyless: run => run.token?.source === 'oidc'
        ? [
            {
                text: t `這次執行用的是免 token 的登入。這種登入的有效時間是一小時，而且只能用在一個 Space：請確認 Trusted Publisher 是設定在這個 Space 的 Settings 裡，再重新執行工作流程。如果還是不行，就改用 token，做法如下。`
            }
        ]
        : []
};

;// CONCATENATED MODULE: ./src/diagnose/credential-unusable.ts



const credential_unusable_missing = {
    en: (_, run) => ({
        title: 'Authentication failed: there is no token',
        what: t `No Hugging Face token reached this run, so nothing was pushed. The Space has not changed.`,
        why: t `The input \`token\` and the environment variable \`HF_TOKEN\` are both empty, and there is no keyless login. Most often the secret is not set, or it has another name than the workflow asks for: GitHub then hands over an empty text. Pull requests from forks and from Dependabot never get secrets.`,
        steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.hand(run), remedyEn.again],
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
    }),
    'zh-TW': (_, run) => ({
        title: 'Authentication failed：沒有 token',
        what: t `這次執行沒有拿到 Hugging Face token，所以什麼都沒有推送。Space 沒有任何變動。`,
        why: t `輸入 \`token\` 和環境變數 \`HF_TOKEN\` 都是空的，也沒有使用免 token 的登入方式。最常見的原因是還沒有設定 secret，或 secret 的名稱和工作流程裡寫的不一樣；這時 GitHub 會給出空白的值。從 fork 或 Dependabot 來的 pull request 一律拿不到 secrets。`,
        steps: [remedyZh.make(run), remedyZh.store(run), remedyZh.hand(run), remedyZh.again],
        links: links(run, 'zh-TW', 'tokens', 'secrets', 'tokenDocs')
    })
};
const placeholder = {
    en: ({ shown }, run) => ({
        title: 'Authentication failed: the token is a placeholder',
        what: t `The token is ${shown}, which only stands for one. Nothing was pushed, and the Space has not changed.`,
        why: t `An example was copied and its placeholder kept, or the name of the secret stands where its value belongs.`,
        steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.hand(run), remedyEn.again],
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
    }),
    'zh-TW': ({ shown }, run) => ({
        title: 'Authentication failed：token 還沒有填',
        what: t `token 的內容是 ${shown}，這只是範例文字。什麼都沒有推送，Space 沒有任何變動。`,
        why: t `可能是複製範例後沒有換成自己的 token，或是把 secret 的名稱當成值填了進去。`,
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
        what: t `${sentence(theToken(run, 'en'))} looks like ${[services[looksLike].en]}. It was not sent anywhere, nothing was pushed, and the Space has not changed.`,
        why: t `There are two keys. A Hugging Face token starts with \`hf_\` and lets this action push. A key of another service, such as Google’s or OpenAI’s, is for your app when it runs: it belongs in the Space’s own Settings → Variables and secrets, never here and never in a file.`,
        steps: [
            remedyEn.make(run),
            remedyEn.store(run),
            {
                text: t `If your app needs the other key, save it in the Space under Settings → Variables and secrets → New secret.`
            },
            remedyEn.again
        ],
        links: links(run, 'en', 'tokens', 'secrets', 'spacesDocs')
    }),
    'zh-TW': ({ looksLike }, run) => ({
        title: 'Authentication failed：這不是 Hugging Face 的 token',
        what: t `${theToken(run, 'zh-TW')}看起來是${[services[looksLike]['zh-TW']]}。它沒有被送到任何地方，什麼都沒有推送，Space 沒有任何變動。`,
        why: t `這裡有兩種金鑰。Hugging Face token 以 \`hf_\` 開頭，讓這個 action 推送程式碼。Google、OpenAI 等其他服務的金鑰是給你的 app 執行時用的，要放在 Space 自己的 Settings → Variables and secrets，不要放在這裡，也不要寫在檔案裡。`,
        steps: [
            remedyZh.make(run),
            remedyZh.store(run),
            {
                text: t `如果你的 app 需要另一把金鑰，請存到 Space 的 Settings → Variables and secrets → New secret。`
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
        what: t `${sentence(theToken(run, 'en'))} cannot be a token: ${[problems[problem].en]}. Nothing was pushed, and the Space has not changed.`,
        why: t `A part was lost, or something else was copied along with it. A token is one piece without blanks: \`hf_\` and then letters and digits.`,
        steps: [
            {
                text: t `If you still have the token, copy it again, from \`hf_\` to its last letter, and save it as the secret. Otherwise make a new one, as follows.`
            },
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.again
        ],
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
    }),
    'zh-TW': ({ problem }, run) => ({
        title: 'Authentication failed：token 不完整或夾帶其他字元',
        what: t `${theToken(run, 'zh-TW')}不可能是有效的 token：${[problems[problem]['zh-TW']]}。什麼都沒有推送，Space 沒有任何變動。`,
        why: t `複製時少了一段，或多複製了別的東西。token 是沒有空格的一整串：\`hf_\` 後面接英文字母和數字。`,
        steps: [
            {
                text: t `如果手邊還有這個 token，請重新複製，從 \`hf_\` 一直到最後一個字，再存成 secret。如果沒有，就照下面的步驟建立新的。`
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
        what: t `Hugging Face refused the login, so nothing was pushed. The Space has not changed.`,
        why: ssh
            ? t `The push went over SSH, and the server does not know the key. With a token, the push goes over https.`
            : t `${sentence(theToken(run, 'en'))} is wrong or no longer valid: it expired, it was deleted, or a part of it was lost when it was copied. The Hub does not say which. What it asks for is always a token, never the password of your account.`,
        steps: before(remedyEn.keyless(run), [
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.hand(run),
            ...byHand(run, t `If you push from your own computer: make git forget the old token and push again. When git asks, type \`git\` as the username and paste the new token as the password.`),
            remedyEn.again
        ]),
        links: links(run, 'en', 'tokens', 'secrets', 'tokenDocs')
    }),
    'zh-TW': ({ ssh }, run) => ({
        title: 'Authentication failed：token 不被接受',
        what: t `Hugging Face 拒絕登入，所以什麼都沒有推送。Space 沒有任何變動。`,
        why: ssh
            ? t `這次推送走的是 SSH，而伺服器不認得這把金鑰。使用 token 時，推送要走 https。`
            : t `${theToken(run, 'zh-TW')}不正確或已經失效：可能過期、被刪除，或複製時少了一段。Hugging Face 不會說明是哪一種。這裡要的一直都是 token，不是帳號的密碼。`,
        steps: before(remedyZh.keyless(run), [
            remedyZh.make(run),
            remedyZh.store(run),
            remedyZh.hand(run),
            ...byHand(run, t `如果你是在自己的電腦上推送：先讓 git 忘掉舊的 token，再推送一次。git 詢問時，Username 輸入 \`git\`，Password 貼上新的 token。`),
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
    'no-origin': t `The action wanted to fetch the rest, but the checkout does not say where it came from (there is no \`origin\`).`,
    'fetch-failed': t `The action tried to fetch the rest from GitHub, and that failed.`
};
const shallowWhyZh = {
    'no-origin': t `這個 action 想補齊其餘的歷史，但 checkout 裡沒有記錄來源（沒有 \`origin\`）。`,
    'fetch-failed': t `這個 action 試過從 GitHub 補齊其餘的歷史，但是失敗了。`
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
            what: t `The workflow has only the last commit of your repository, and the Space needs those before it too. Nothing was pushed, and the Space has not changed.`,
            why: t `By default, \`actions/checkout\` fetches one commit only (a shallow clone).${reason === undefined ? [] : t ` ${shallowWhyEn[reason]}`}`,
            steps: [
                { text: t `In the workflow file, let the checkout fetch the whole history:`, block: fullCheckout },
                { text: t `Commit the change and push it to GitHub. The workflow starts again by itself.` }
            ],
            links: links(run, 'en', 'checkout')
        }),
        'zh-TW': ({ reason }, run) => ({
            title: 'checkout 的歷史不完整，無法推送',
            what: t `工作流程裡只有儲存庫的最後一個 commit，而 Space 還需要更早的 commit。什麼都沒有推送，Space 沒有任何變動。`,
            why: t `\`actions/checkout\` 預設只取得一個 commit（shallow clone）。${reason === undefined ? [] : shallowWhyZh[reason]}`,
            steps: [
                { text: t `在工作流程檔案裡，讓 checkout 取得完整的歷史：`, block: fullCheckout },
                { text: t `把修改 commit 後推送到 GitHub，工作流程就會重新開始。` }
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
            return t `There is no git repository in ${finding.directory}. Mostly the workflow has no checkout step before this action.`;
        case 'no-commit':
            return t `The repository has no commit yet, so there is nothing to push.`;
        case 'missing-ref':
            return t `There is no branch, tag or commit ${finding.ref} in the checkout.${finding.nearest === undefined ? [] : t ` There is ${finding.nearest}.`}`;
        case undefined: {
            const name = named ?? run.ref;
            return t `There is no ${name === undefined ? t `such branch, tag or commit` : t `branch, tag or commit ${name}`} here. It may be misspelt, the default branch may be called \`main\` where \`master\` was asked for (or the other way round), or the checkout did not fetch it.`;
        }
    }
}
function history_whyZh({ finding, named }, run) {
    switch (finding?.kind) {
        case 'no-repository':
            return t `在 ${finding.directory} 裡沒有 git 儲存庫。通常是工作流程在這個 action 之前沒有 checkout 步驟。`;
        case 'no-commit':
            return t `這個儲存庫還沒有任何 commit，所以沒有東西可以推送。`;
        case 'missing-ref':
            return t `checkout 裡沒有名為 ${finding.ref} 的分支、標籤或 commit。${finding.nearest === undefined ? [] : t `名稱最接近的是 ${finding.nearest}。`}`;
        case undefined: {
            const name = named ?? run.ref;
            return t `這裡沒有${name === undefined ? t `要推送的` : t `名為 ${name} 的`}分支、標籤或 commit。可能是名稱打錯、把 \`main\` 寫成 \`master\`（或相反），或 checkout 沒有取得它。`;
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
            what: t `What should be pushed was not found, so nothing was pushed. The Space has not changed.`,
            why: history_whyEn(facts, run),
            steps: [
                { text: t `See that the workflow has a checkout step before this action:`, block: fullCheckout },
                {
                    text: t `See that the input \`ref\` names a branch, tag or commit that is on GitHub, with the same spelling. Without \`ref\`, what is checked out is pushed. To see all branches, type \`git branch -a\`.`
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
            what: t `找不到要推送的內容，所以什麼都沒有推送。Space 沒有任何變動。`,
            why: history_whyZh(facts, run),
            steps: [
                { text: t `確認工作流程在這個 action 之前有 checkout 步驟：`, block: fullCheckout },
                {
                    text: t `確認輸入 \`ref\` 寫的分支、標籤或 commit 在 GitHub 上存在，拼法也一樣。不填 \`ref\` 時，推送的是 checkout 下來的內容。用 \`git branch -a\` 可以看到所有分支。`
                },
                remedyZh.again
            ],
            links: links(run, 'zh-TW', 'checkout')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/input.ts



/** What the parsers expect is said in our own words; those that are more than a list of values, in Chinese. */
const expectedZh = {
    'the name of a branch or tag, or a commit': '分支或標籤的名稱，或一個 commit',
    'the name of a branch': '分支的名稱',
    'the URL of a Hub, `https://…` (`http://` on this machine only)': 'Hub 的網址，`https://…`（只有在這台機器上才能用 `http://`）'
};
/** One step for each input, so that all are mended in one go. */
function each(problems, say, last) {
    const [first, ...rest] = problems.map((problem) => ({ text: say(problem) }));
    return first === undefined ? [{ text: last }] : [first, ...rest, { text: last }];
}
const invalidInput = diagnosis({
    id: 'invalid-input',
    signs: [],
    when: ({ id, evidence: { finding } }) => id === 'invalid-input' ? (finding?.kind === 'invalid-inputs' ? finding.problems : []) : null,
    say: {
        en: (problems, run) => ({
            title: problems.length > 1
                ? 'Some inputs cannot be used'
                : `The input ${problems[0]?.input ?? 'of the action'} cannot be used`,
            what: t `The run stopped before it did anything. The Space has not changed.`,
            why: t `The workflow file gives this action a value that it cannot understand. It does not guess, so that nothing goes to the wrong place.`,
            steps: each(problems, ({ input, value, expected }) => t `Input ${input}: it is ${value === '' ? t `empty` : value}; expected is ${[expected]}.`, t `Correct this in the workflow file under \`with:\`, commit it and push. The workflow starts again by itself.`),
            links: links(run, 'en', 'spacesDocs')
        }),
        'zh-TW': (problems, run) => ({
            title: problems.length > 1
                ? '有幾個輸入的值不能使用'
                : `輸入 ${problems[0]?.input ?? ''} 的值不能使用`.replace('  ', ' '),
            what: t `這次執行在開始之前就停止了。Space 沒有任何變動。`,
            why: t `工作流程檔案給了這個 action 看不懂的值。為了避免送到錯的地方，它不會自己猜。`,
            steps: each(problems, ({ input, value, expected }) => t `輸入 ${input}：目前是${value === '' ? t `空白` : t ` ${value}`}，應該是 ${[expectedZh[expected] ?? expected]}。`, t `在工作流程檔案的 \`with:\` 底下改正，commit 之後推送到 GitHub，工作流程就會重新開始。`),
            links: links(run, 'zh-TW', 'spacesDocs')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/lfs.ts





const checkout = {
    language: 'yaml',
    lines: ['- uses: actions/checkout@v6', '  with:', '    fetch-depth: 0', '    lfs: true']
};
const lfs_missingLfsObjects = diagnosis({
    id: 'missing-lfs-objects',
    signs: missingLfsObjects,
    when: ({ id }) => (id === 'missing-lfs-objects' ? {} : null),
    say: {
        en: (_, run) => ({
            title: 'The content of an LFS file is missing',
            what: t `Git only had the small note that stands for a large file (an LFS pointer), not the file itself.`,
            why: t `In a workflow this mostly means that the checkout did not fetch the LFS files. It can also mean that they were never sent to GitHub, or that GitHub’s allowance for LFS is used up.`,
            steps: [
                { text: t `In the workflow, let the checkout fetch the LFS files:`, block: checkout },
                {
                    text: t `On your own computer, where the files are complete, send them to GitHub and to the Space:`,
                    block: {
                        language: 'sh',
                        lines: [
                            'git lfs fetch --all',
                            'git lfs push --all origin',
                            `git lfs push --all ${word(gitUrl(run))}`
                        ]
                    }
                },
                {
                    text: t `If a file is lost for good, take it out of the repository, or add it again: \`git lfs ls-files\` lists them, a \`-\` marks those that are missing.`
                },
                remedyEn.again
            ],
            links: links(run, 'en', 'checkout', 'largeFileDocs')
        }),
        'zh-TW': (_, run) => ({
            title: '缺少 LFS 檔案的內容',
            what: t `git 手上只有代表大型檔案的一小段文字（LFS pointer），沒有檔案本身。`,
            why: t `在工作流程裡，通常是因為 checkout 沒有取得 LFS 檔案。也可能是這些檔案從來沒有送到 GitHub，或 GitHub 的 LFS 額度用完了。`,
            steps: [
                { text: t `在工作流程裡，讓 checkout 取得 LFS 檔案：`, block: checkout },
                {
                    text: t `在檔案完整的那台電腦上，把它們送到 GitHub 和 Space：`,
                    block: {
                        language: 'sh',
                        lines: [
                            'git lfs fetch --all',
                            'git lfs push --all origin',
                            `git lfs push --all ${word(gitUrl(run))}`
                        ]
                    }
                },
                {
                    text: t `如果檔案真的遺失了，請把它從儲存庫移除，或重新加入。\`git lfs ls-files\` 會列出這些檔案，標示 \`-\` 的就是缺少的。`
                },
                remedyZh.again
            ],
            links: links(run, 'zh-TW', 'checkout', 'largeFileDocs')
        })
    }
});
const lfs_storageLimit = diagnosis({
    id: 'storage-limit',
    signs: storageLimit,
    when: ({ id }) => (id === 'storage-limit' ? {} : null),
    say: {
        en: (_, run) => ({
            title: 'A storage limit is reached',
            what: t `There is no room left for what was pushed. It is not a matter of permissions, and a new token does not help. The Space has not changed.`,
            why: t `The limit belongs to the Space or to the account that owns it. Everything that was ever pushed counts, not only the files that are there now: old versions of large files stay in the history.`,
            steps: [
                {
                    text: t `Open the Space’s Settings and the account’s [Settings → Billing](https://huggingface.co/settings/billing) and see which limit it is and what takes the room.`
                },
                {
                    text: t `Delete large files that nothing needs any more, including their old versions: Space → Settings → List LFS files. It may take a while until the room is free.`
                },
                {
                    text: t `Keep models and data sets in a model or dataset repository, where there is more room, and let the app download them when it starts.`
                },
                { text: t `If you need more, see the plans, or write to support.` },
                remedyEn.again
            ],
            links: links(run, 'en', 'storageDocs', 'pricing', 'contact')
        }),
        'zh-TW': (_, run) => ({
            title: '儲存空間已達上限',
            what: t `剩下的空間放不下這次推送的內容。這不是權限問題，換 token 沒有用。Space 沒有任何變動。`,
            why: t `上限可能是這個 Space 的，也可能是擁有它的帳號的。曾經推送過的內容都會計算，不只是現在看得到的檔案：大型檔案的舊版本還留在歷史裡。`,
            steps: [
                {
                    text: t `打開 Space 的 Settings，以及帳號的 [Settings → Billing](https://huggingface.co/settings/billing)，看看是哪一個上限，空間被什麼用掉。`
                },
                {
                    text: t `刪除不再需要的大型檔案，連同它們的舊版本：Space → Settings → List LFS files。空間可能要過一段時間才會釋放。`
                },
                {
                    text: t `把模型和資料集放到模型或資料集的儲存庫，那裡的空間比較大，讓 app 啟動時再下載。`
                },
                { text: t `需要更多空間的話，可以查看方案或聯絡客服。` },
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
const metadata_invalidMetadata = diagnosis({
    id: 'invalid-metadata',
    signs: invalidMetadata,
    when: ({ id, log }) => (id === 'invalid-metadata' ? { errors: errorsIn(log) } : null),
    say: {
        en: ({ errors }, run) => ({
            title: 'The settings at the top of README.md are not valid',
            what: t `The push was refused because of the block between the two \`---\` lines at the top of \`README.md\`. Nothing was accepted, and the Space has not changed.`,
            why: errors.length === 0
                ? t `The Hub reads the Space’s settings there, and one of them is not as it must be. Often it is a value that is not on the list, a \`short_description\` of more than 60 characters, or a missing quote or blank.`
                : t `The Hub reads the Space’s settings there and says: ${listed(errors, 'en')}.`,
            steps: [
                {
                    text: t `Open \`README.md\` and correct the block. For comparison, one that is valid (colors: red, yellow, green, blue, indigo, purple, pink, gray; sdk: gradio, docker, static):`,
                    block: example
                },
                {
                    text: t `Put quotes around values that have a colon or look like a number, such as \`sdk_version: "5.0"\`.`
                },
                { text: t `Commit \`README.md\` and push to GitHub. The workflow starts again by itself.` }
            ],
            links: links(run, 'en', 'configDocs')
        }),
        'zh-TW': ({ errors }, run) => ({
            title: 'README.md 開頭的設定不正確',
            what: t `推送被拒絕，原因是 \`README.md\` 開頭兩行 \`---\` 之間的設定。什麼都沒有送進去，Space 沒有任何變動。`,
            why: errors.length === 0
                ? t `Hugging Face 從這裡讀取 Space 的設定，其中有一項不符合規定。常見的是：值不在允許的清單裡、\`short_description\` 超過 60 個字元，或少了引號、空格。`
                : t `Hugging Face 從這裡讀取 Space 的設定，它的訊息是：${listed(errors, 'zh-TW')}。`,
            steps: [
                {
                    text: t `打開 \`README.md\` 改正這段設定。下面是一個正確的例子（顏色可用 red、yellow、green、blue、indigo、purple、pink、gray；sdk 可用 gradio、docker、static）：`,
                    block: example
                },
                { text: t `值裡面有冒號，或看起來像數字時，請加上引號，例如 \`sdk_version: "5.0"\`。` },
                { text: t `把 \`README.md\` commit 後推送到 GitHub，工作流程就會重新開始。` }
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
    ...signs('cause', /(?:unexpected )?internal (?:server )?error(?: hook)?/i, /upstream connect error|no healthy upstream/i, /(?:Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)/i, /(?:Hugging ?Face|Hub|service|server|site)[^.]{0,30} (?:is|are) (?:currently )?(?:down|unavailable|under maintenance|experiencing)/i, /possible repository corruption on the remote side|fatal error in commit_refs/i, /CAS (?:service|client) error/i),
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
    return host === undefined ? t `huggingface.co` : t `${host}`;
}
const network_whyEn = {
    name: t `The runner could not find out the server’s network address (DNS). Either the name is wrong, or the runner has no working connection to the internet.`,
    refused: t `The server could not be reached. A firewall may be in between, or the runner has no way out to the internet.`,
    proxy: t `A proxy stands between the runner and the internet, and it refused or cut the connection. Its answer is not Hugging Face’s.`,
    cut: t `The connection was lost or took too long. That happens with large pushes, on slow networks, or when a server in between gives up.`
};
const network_whyZh = {
    name: t `runner 查不到伺服器的網路位址（DNS）。可能是名稱寫錯，或 runner 沒有可用的網際網路連線。`,
    refused: t `連不到伺服器。中間可能有防火牆，或 runner 無法連到外面的網路。`,
    proxy: t `runner 和網際網路之間有一個 proxy，它拒絕或中斷了連線。這個回應不是來自 Hugging Face。`,
    cut: t `連線中斷或等待太久。推送的內容很大、網路很慢，或中間的伺服器放棄時，都可能發生。`
};
const network_network = diagnosis({
    id: 'network',
    signs: network,
    when: ({ id, evidence, proof }) => (id === 'network' ? network_facts(evidence, proof) : null),
    say: {
        en: ({ trouble, host, code }, run) => ({
            title: 'The connection to the server failed',
            what: t `The runner and ${hostOf(host)} could not talk to each other to the end${code === undefined ? [] : t ` (${code})`}. Your token is not the cause.`,
            why: t `${network_whyEn[trouble]} If the connection was cut during the push, the push may or may not have arrived: the Space’s page shows its last commit.`,
            steps: [
                remedyEn.again,
                {
                    text: t `If it fails again on a self-hosted runner: see that it reaches https://huggingface.co, and that \`HTTPS_PROXY\` and \`NO_PROXY\` are right for its network.`,
                    block: { language: 'sh', lines: ['curl -I https://huggingface.co', 'env | grep -i proxy'] }
                },
                {
                    text: t `If only large pushes fail: push less at a time, or take large files out of the history with \`git lfs migrate\`.`
                },
                { text: t `If it fails everywhere, look at the service status.` }
            ],
            links: links(run, 'en', 'status', 'space', 'largeFileDocs')
        }),
        'zh-TW': ({ trouble, host, code }, run) => ({
            title: '和伺服器的連線失敗',
            what: t `runner 和 ${hostOf(host)} 之間的連線沒有完成${code === undefined ? [] : t `（${code}）`}。這和你的 token 無關。`,
            why: t `${network_whyZh[trouble]}如果是在推送途中斷線，不能確定有沒有送到：Space 的頁面會顯示最後一個 commit。`,
            steps: [
                remedyZh.again,
                {
                    text: t `如果是自架的 runner 又失敗：確認它連得到 https://huggingface.co，而且 \`HTTPS_PROXY\` 和 \`NO_PROXY\` 符合它的網路環境。`,
                    block: { language: 'sh', lines: ['curl -I https://huggingface.co', 'env | grep -i proxy'] }
                },
                {
                    text: t `如果只有內容很大的推送會失敗：分成幾次推送，或用 \`git lfs migrate\` 把大型檔案移出歷史。`
                },
                { text: t `如果到處都失敗，請查看服務狀態。` }
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
            what: t `The runner does not trust what answered in place of ${hostOf(host)}, so nothing was sent: no token and no files. The Space has not changed.`,
            why: t `Either a proxy or a virus scanner in between shows its own certificate, or the runner’s list of trusted certificates or its clock is out of date, or the connection was cut while it was being set up.`,
            steps: [
                {
                    text: t `On GitHub’s own runners, run the workflow again. If a container is used, install its certificates first:`,
                    block: { language: 'sh', lines: ['apt-get update && apt-get install -y ca-certificates'] }
                },
                {
                    text: t `On a self-hosted runner behind a company’s proxy, tell git and Node which certificate to trust. Ask the administrator for the file.`,
                    block: {
                        language: 'yaml',
                        lines: [
                            'env:',
                            '  GIT_SSL_CAINFO: /path/to/company-ca.pem',
                            '  NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'
                        ]
                    }
                },
                { text: t `See that the runner’s date and time are right.` },
                {
                    text: t `Do not switch the check off (\`http.sslVerify false\`): the token could then be read on the way.`
                }
            ],
            links: links(run, 'en', 'selfHosted', 'status')
        }),
        'zh-TW': ({ host }, run) => ({
            title: '無法建立安全連線',
            what: t `runner 不信任以 ${hostOf(host)} 名義回應的對象，所以什麼都沒有送出，包括 token 和檔案。Space 沒有任何變動。`,
            why: t `可能是中間的 proxy 或防毒軟體用了自己的憑證，也可能是 runner 的信任憑證清單或時間過舊，或連線在建立途中被切斷。`,
            steps: [
                {
                    text: t `如果是 GitHub 提供的 runner，請重新執行工作流程。如果使用容器，請先安裝憑證：`,
                    block: { language: 'sh', lines: ['apt-get update && apt-get install -y ca-certificates'] }
                },
                {
                    text: t `如果自架的 runner 在公司的 proxy 後面，請告訴 git 和 Node 要信任哪一個憑證。憑證檔案可以向管理員索取。`,
                    block: {
                        language: 'yaml',
                        lines: [
                            'env:',
                            '  GIT_SSL_CAINFO: /path/to/company-ca.pem',
                            '  NODE_EXTRA_CA_CERTS: /path/to/company-ca.pem'
                        ]
                    }
                },
                { text: t `確認 runner 的日期和時間正確。` },
                { text: t `不要關閉檢查（\`http.sslVerify false\`），否則 token 可能在途中被讀取。` }
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
            what: t `The keyless login (OIDC) could not start, so nothing was pushed. The Space has not changed.`,
            why: t `For a login without a stored token, GitHub must vouch for the job. It does so only when the job has the permission \`id-token: write\`, and never for pull requests from forks.`,
            steps: [
                {
                    text: t `In the workflow file, add this to the job. If a reusable workflow is called, the calling job needs it too:`,
                    block: permission
                },
                { text: t `Or use a token in place of the keyless login, as follows.` },
                remedyEn.make(run),
                remedyEn.store(run),
                remedyEn.hand(run)
            ],
            links: links(run, 'en', 'oidcDocs', 'publisherDocs', 'tokens')
        }),
        'zh-TW': (_, run) => ({
            title: 'GitHub 沒有提供這個 job 登入用的身分',
            what: t `無法開始免 token 的登入（OIDC），所以什麼都沒有推送。Space 沒有任何變動。`,
            why: t `不存放 token 的登入方式，要由 GitHub 為這個 job 擔保。只有當 job 有 \`id-token: write\` 權限時才會這樣做，而且從 fork 來的 pull request 一律沒有。`,
            steps: [
                {
                    text: t `在工作流程檔案的 job 裡加上這一段。如果是呼叫可重複使用的工作流程，呼叫的那個 job 也要加：`,
                    block: permission
                },
                { text: t `或者改用 token，做法如下。` },
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
    return run.repository === undefined ? t `the GitHub repository` : t `the GitHub repository ${run.repository}`;
}
function comparedZh(run) {
    return run.repository === undefined ? t `GitHub 儲存庫` : t `GitHub 儲存庫 ${run.repository}`;
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
            what: t `GitHub vouched for this job, but Hugging Face gave no access to ${theSpace(run, 'en')} for it. Nothing was pushed, and the Space has not changed.`,
            why: t `No Trusted Publisher of the Space fits this run: there is none, or it names another repository, branch, workflow file or environment. All of them must match to the letter.${message === undefined ? [] : t ` The Hub says: ${withoutStop(message)}.`}`,
            steps: [
                {
                    text: t `Open the Space’s Settings → Trusted Publishers (${`${gitUrl(run)}/settings`}) and add or correct the entry for ${comparedEn(run)}. The workflow is the name of its file, such as \`deploy.yml\`; the branch is the one that the run started from.`
                },
                {
                    text: t `See that the input \`space\` is exactly the Space’s name, and that the Space exists: a keyless login cannot create one.`
                },
                remedyEn.again,
                {
                    text: t `Or use a token: save one of type “Write” as the secret \`HF_TOKEN\` and hand it to the input \`token\`.${requestId === undefined ? [] : t ` Support finds this request as ${requestId}.`}`
                }
            ],
            links: links(run, 'en', 'space', 'publisherDocs', 'oidcDocs', 'contact')
        }),
        'zh-TW': ({ message, requestId }, run) => ({
            title: 'Hugging Face 不信任這個工作流程',
            what: t `GitHub 為這個 job 擔保了，但 Hugging Face 沒有因此允許寫入${theSpace(run, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`,
            why: t `Space 的 Trusted Publisher 沒有一個符合這次執行：可能還沒有設定，或設定的儲存庫、分支、工作流程檔案或 environment 不同。每一項都要一字不差。${message === undefined ? [] : t `Hugging Face 的訊息是 ${withoutStop(message)}。`}`,
            steps: [
                {
                    text: t `打開 Space 的 Settings → Trusted Publishers（${`${gitUrl(run)}/settings`}），新增或改正 ${comparedZh(run)} 的項目。workflow 填檔案名稱，例如 \`deploy.yml\`；branch 填觸發這次執行的分支。`
                },
                {
                    text: t `確認輸入 \`space\` 和 Space 的名稱完全一樣，而且 Space 已經存在：免 token 的登入不能建立 Space。`
                },
                remedyZh.again,
                {
                    text: t `或者改用 token：把類型「Write」的 token 存成 secret \`HF_TOKEN\`，交給輸入 \`token\`。${requestId === undefined ? [] : t `聯絡客服時可以附上請求編號 ${requestId}。`}`
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
            text: t `Turn on two-factor authentication for your account: Settings → Authentication on Hugging Face.`
        },
        'zh-TW': { text: t `為你的帳號開啟兩步驟驗證：Hugging Face 的 Settings → Authentication。` }
    },
    sso: {
        en: {
            text: t `Log in once through the organization’s own login page (single sign-on): open the organization’s page on Hugging Face in the browser and follow its notice.`
        },
        'zh-TW': {
            text: t `透過組織自己的登入頁面（SSO）登入一次：用瀏覽器打開組織在 Hugging Face 的頁面，照上面的提示操作。`
        }
    },
    ip: {
        en: {
            text: t `The organization only lets in certain network addresses, and GitHub’s own runners are not among them. Ask an admin to allow your runner’s address, or use a self-hosted runner inside the allowed network.`
        },
        'zh-TW': {
            text: t `組織只允許特定的網路位址，而 GitHub 提供的 runner 不在其中。請管理員允許 runner 的位址，或改用在允許的網路裡的自架 runner。`
        }
    },
    'token-policy': {
        en: {
            text: t `The organization only accepts certain tokens, mostly “Fine-grained” ones that an admin has approved. Make such a token with write access to this Space, and ask an admin to approve it.`
        },
        'zh-TW': {
            text: t `組織只接受特定的 token，通常是經過管理員核准的「Fine-grained」token。請建立一個對這個 Space 有寫入權限的 token，並請管理員核准。`
        }
    },
    'token-revoked': {
        en: { text: t `An admin of the organization has revoked this token. Ask why, then make a new one.` },
        'zh-TW': { text: t `組織的管理員撤銷了這個 token。請先了解原因，再建立新的。` }
    }
};
const ask = {
    en: { text: t `Ask an admin of the organization what it asks of its members and their tokens.` },
    'zh-TW': { text: t `請向組織的管理員詢問對成員和 token 的要求。` }
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
    return owner === '' ? t `the organization` : t `the organization ${owner}`;
}
function organizationZh(owner) {
    return owner === '' ? t `組織` : t `組織 ${owner} `;
}
const notMember = {
    en: ({ owner }, run) => ({
        title: 'Permission denied: the Space belongs to another account',
        why: t `The Space belongs to ${owner}, and the token to ${run.account ?? t `another account`}, which is not a member there.`,
        steps: [
            {
                text: t `If ${owner} is another account of yours, make the token while you are logged in as ${owner}. If it is an organization, ask one of its admins to invite you with the role “write”.`
            },
            {
                text: t `If the Space is meant to be your own, write your own account’s name before the slash in the input \`space\`.`
            },
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.again
        ]
    }),
    'zh-TW': ({ owner }, run) => ({
        title: 'Permission denied：這個 Space 屬於另一個帳號',
        why: t `Space 屬於 ${owner}，而 token 屬於${run.account === undefined ? t `另一個帳號` : t ` ${run.account}`}，這個帳號不是那裡的成員。`,
        steps: [
            {
                text: t `如果 ${owner} 是你的另一個帳號，請登入 ${owner} 之後再建立 token。如果是組織，請管理員邀請你加入，角色設為「write」。`
            },
            { text: t `如果你要推送的是自己的 Space，請把輸入 \`space\` 裡斜線前面的名稱改成你自己的帳號。` },
            remedyZh.make(run),
            remedyZh.store(run),
            remedyZh.again
        ]
    })
};
const organizationRole = {
    en: ({ owner, role }) => ({
        title: 'Permission denied: your role in the organization is not enough',
        why: t `In ${organizationEn(owner)} your role is ${role}. Pushing to its Spaces needs “write” or “admin”. A new token does not change that.`,
        steps: [
            {
                text: t `Ask an admin of the organization to give you the role “write”: Organization settings → Members.`
            },
            remedyEn.again
        ]
    }),
    'zh-TW': ({ owner, role }) => ({
        title: 'Permission denied：你在組織裡的角色權限不足',
        why: t `你在${organizationZh(owner)}的角色是 ${role}。推送到組織的 Space 需要「write」或「admin」。換一個 token 也不會改變這一點。`,
        steps: [
            { text: t `請組織的管理員到 Organization settings → Members，把你的角色改成「write」。` },
            remedyZh.again
        ]
    })
};
const organizationRestriction = {
    en: ({ owner, restrictions }) => ({
        title: 'Permission denied: the organization’s security rules are not met',
        why: t `Whatever your role is, ${organizationEn(owner)} refuses requests until its rules are met (${listed(restrictions, 'en')}).`,
        steps: [...restrictionSteps(restrictions, 'en'), remedyEn.again]
    }),
    'zh-TW': ({ owner, restrictions }) => ({
        title: 'Permission denied：不符合組織的安全規定',
        why: t `不論你的角色是什麼，在符合${organizationZh(owner)}的規定（${listed(restrictions, 'zh-TW')}）之前，所有請求都會被拒絕。`,
        steps: [...restrictionSteps(restrictions, 'zh-TW'), remedyZh.again]
    })
};
const approvalPending = {
    en: ({ owner }) => ({
        title: 'Permission denied: the token waits for the organization’s approval',
        why: t `An admin of ${organizationEn(owner)} must approve a token before it may be used there, and has not done so yet.`,
        steps: [
            {
                text: t `Ask an admin of the organization to approve the token: Organization settings → Tokens management.`
            },
            remedyEn.again
        ]
    }),
    'zh-TW': ({ owner }) => ({
        title: 'Permission denied：token 還在等待組織核准',
        why: t `${organizationZh(owner)}規定 token 要先經過管理員核准才能使用，而這個 token 還沒有被核准。`,
        steps: [
            { text: t `請組織的管理員到 Organization settings → Tokens management 核准這個 token。` },
            remedyZh.again
        ]
    })
};
const revoked = {
    en: ({ owner }, run) => ({
        title: 'Permission denied: the organization has revoked the token',
        why: t `An admin of ${organizationEn(owner)} took away this token’s access to everything that belongs to the organization.`,
        steps: [
            { text: t `Ask an admin why, and whether a new token would be welcome. If so, go on as follows.` },
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.again
        ]
    }),
    'zh-TW': ({ owner }, run) => ({
        title: 'Permission denied：組織已經撤銷這個 token',
        why: t `${organizationZh(owner)}的管理員取消了這個 token 存取組織內容的權限。`,
        steps: [
            { text: t `請先向管理員了解原因，以及可不可以使用新的 token。可以的話，再照下面的步驟做。` },
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
        why: t `${sentence(theToken(run, 'en'))} is of type “Read”. Pushing needs “Write”; “Admin” is never needed.`,
        steps: [remedyEn.make(run), remedyEn.store(run), remedyEn.again]
    }),
    'zh-TW': (_, run) => ({
        title: 'Permission denied：這個 token 只能讀取',
        why: t `${theToken(run, 'zh-TW')}的類型是「Read」。推送需要「Write」權限，不需要「Admin」。`,
        steps: [remedyZh.make(run), remedyZh.store(run), remedyZh.again]
    })
};
const fineGrainedScope = {
    en: ({ granted }, run) => ({
        title: 'Permission denied: the token’s permissions do not include this Space',
        why: t `The token is “Fine-grained”. For ${theSpace(run, 'en')} it has ${granted.length === 0 ? t `no permission at all` : t `only ${listed(granted, 'en')}`}; pushing needs \`repo.write\`.`,
        steps: [
            remedyEn.make(run, 'fine-grained'),
            {
                text: t `If you edited the token, its value stays the same. If you made a new one, save it as the secret \`HF_TOKEN\` of the GitHub repository.`
            },
            remedyEn.again
        ]
    }),
    'zh-TW': ({ granted }, run) => ({
        title: 'Permission denied：token 的權限範圍不包含這個 Space',
        why: t `這個 token 的類型是「Fine-grained」。對${theSpace(run, 'zh-TW')}，它${granted.length === 0 ? t `沒有任何權限` : t `只有 ${listed(granted, 'zh-TW')}`}，而推送需要 \`repo.write\`。`,
        steps: [
            remedyZh.make(run, 'fine-grained'),
            {
                text: t `如果是編輯原本的 token，它的值不會變。如果是新建的，請存成 GitHub 儲存庫的 secret \`HF_TOKEN\`。`
            },
            remedyZh.again
        ]
    })
};
const disabled = {
    en: (_, run) => ({
        title: 'Permission denied: the Space is disabled',
        why: t `Hugging Face has disabled ${theSpace(run, 'en')}. No token can write to it while that is so.`,
        steps: [
            {
                text: t `Open the Space’s page: it says why. If you do not agree, write to [Hugging Face Support](https://huggingface.co/contact).`
            }
        ]
    }),
    'zh-TW': (_, run) => ({
        title: 'Permission denied：這個 Space 已被停用',
        why: t `Hugging Face 停用了${theSpace(run, 'zh-TW')}。在恢復之前，任何 token 都不能寫入。`,
        steps: [
            {
                text: t `打開 Space 的頁面，上面會說明原因。如果有疑問，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。`
            }
        ]
    })
};
const refused = {
    en: ({ message }, run) => ({
        title: 'Permission denied: you may read this Space, but not write to it',
        why: t `${message === '' ? t `The Hub gave no reason.` : t `The Hub says: ${withoutStop(message)}.`} Either the account has no right to write there, or the token does not carry that right.`,
        steps: [
            {
                text: t `See that the account may write to the Space: it owns it, or has the role “write” in the organization that does. With the role “contributor” it may only write to what it created itself.`
            },
            ...remedyEn.keyless(run),
            remedyEn.make(run),
            remedyEn.store(run),
            remedyEn.again
        ]
    }),
    'zh-TW': ({ message }, run) => ({
        title: 'Permission denied：可以讀取這個 Space，但不能寫入',
        why: t `${message === '' ? t `Hugging Face 沒有說明原因。` : t `Hugging Face 的訊息是 ${withoutStop(message)}。`}可能是帳號沒有寫入的權限，也可能是 token 沒有包含這個權限。`,
        steps: [
            {
                text: t `確認帳號可以寫入這個 Space：Space 是它的，或它在擁有 Space 的組織裡角色是「write」。角色是「contributor」時，只能寫入自己建立的儲存庫。`
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
                what: t `Hugging Face knows who you are${run.account === undefined ? [] : t ` (${run.account})`} but does not let you push to ${theSpace(run, 'en')}. Nothing was pushed, and the Space has not changed.`,
                why: known?.why ??
                    t `${sentence(theToken(run, 'en'))} is good, but it may only read, or it belongs to another account than the Space, or its permissions do not include this Space.`,
                steps: known?.steps ?? [
                    {
                        text: t `Open the page of your access tokens and look at the token’s type. It must be “Write”, or “Fine-grained” with write access to this Space.`
                    },
                    {
                        text: t `See that the token was made in the account that owns the Space, or in one that has the role “write” in the organization that owns it.`
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
                what: t `Hugging Face 認得你的身分${run.account === undefined ? [] : t `（${run.account}）`}，但不允許你推送到${theSpace(run, 'zh-TW')}。什麼都沒有推送，Space 沒有任何變動。`,
                why: known?.why ??
                    t `${theToken(run, 'zh-TW')}本身有效，但可能只有讀取權限，或屬於另一個帳號，或它的權限範圍不包含這個 Space。`,
                steps: known?.steps ?? [
                    {
                        text: t `打開 Access Tokens 頁面，看這個 token 的類型。必須是「Write」，或是對這個 Space 有寫入權限的「Fine-grained」。`
                    },
                    {
                        text: t `確認 token 是用你自己的、擁有這個 Space 的帳號建立的；如果 Space 屬於組織，帳號在組織裡的角色要是「write」。`
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
            what: t `The Hub, or a service behind it, answered with an error${status === undefined ? [] : t ` (${status})`}. Your token, your files and your workflow are not the cause.`,
            why: t `Something on Hugging Face’s side is overloaded, under maintenance or broken. Such troubles mostly pass within minutes or hours. Whether the push arrived is not certain: the Space’s page shows its last commit.`,
            steps: [
                { text: t `Look at the service status, then wait a little.` },
                remedyEn.again,
                {
                    text: t `If it is the Space’s build that failed this way, choose Settings → “Factory rebuild” in the Space.`
                },
                {
                    text: t `If it lasts for more than a day, write to support${requestId === undefined ? [] : t ` and name the request ${requestId}`}.`
                }
            ],
            links: links(run, 'en', 'status', 'space', 'forum', 'contact')
        }),
        'zh-TW': ({ status, requestId }, run) => ({
            title: 'Hugging Face 本身發生問題',
            what: t `Hugging Face 或它背後的服務回應了錯誤${status === undefined ? [] : t `（${status}）`}。這和你的 token、檔案、工作流程無關。`,
            why: t `Hugging Face 那邊可能負載過高、正在維護或故障，通常幾分鐘到幾小時就會恢復。不能確定這次推送有沒有送到：Space 的頁面會顯示最後一個 commit。`,
            steps: [
                { text: t `先查看服務狀態，等一下再試。` },
                remedyZh.again,
                { text: t `如果是 Space 的建置因此失敗，請在 Space 的 Settings 按「Factory rebuild」。` },
                {
                    text: t `如果超過一天還沒恢復，請聯絡客服${requestId === undefined ? [] : t `，並附上請求編號 ${requestId}`}。`
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
            what: t `The Hub asked this run to slow down. Your token is not the cause, and the Space has not changed.`,
            why: t `Hugging Face counts requests and commits per account for five minutes or an hour. Other jobs, scripts and Spaces that use the same account count too; requests without a token count by the runner’s network address, which others share.`,
            steps: [
                { text: t `Wait for five minutes (for commits: an hour), then run the workflow again.` },
                {
                    text: t `Let the workflow run less often, for example only for pushes to \`main\`, and one run at a time:`,
                    block: {
                        language: 'yaml',
                        lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
                    }
                },
                {
                    text: t `If other jobs need many requests, give them a token of their own account or a plan with higher limits.`
                }
            ],
            links: links(run, 'en', 'rateDocs', 'pricing')
        }),
        'zh-TW': (_, run) => ({
            title: '對 Hugging Face 的請求太頻繁',
            what: t `Hugging Face 要求放慢速度。這和你的 token 無關，Space 沒有任何變動。`,
            why: t `Hugging Face 會計算每個帳號在五分鐘或一小時內的請求和 commit 次數。使用同一個帳號的其他 job、程式和 Space 也算在內；沒有 token 的請求則以 runner 的網路位址計算，而這個位址是很多人共用的。`,
            steps: [
                { text: t `等五分鐘（commit 次數的限制要等一小時），再重新執行工作流程。` },
                {
                    text: t `減少工作流程的執行次數，例如只在推送到 \`main\` 時執行，而且同一時間只執行一個：`,
                    block: {
                        language: 'yaml',
                        lines: ['on:', '  push:', '    branches: [main]', 'concurrency: deploy-space']
                    }
                },
                { text: t `如果其他 job 需要大量請求，讓它們使用另一個帳號的 token，或升級到上限較高的方案。` }
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
            what: t `What was asked for is not part of the account’s plan. A new token does not help.`,
            why: t `Since July 2026, new Gradio and Docker Spaces need a paid plan; static Spaces are free, and Spaces that exist already go on. Larger hardware needs a payment method, and free accounts have a quota of running Spaces.`,
            steps: [
                {
                    text: t `If the Space exists already, push to it with its exact name in the input \`space\`, so that none has to be created.`
                },
                {
                    text: t `If a page without a server is enough for the app, make it a static Space: \`sdk: static\` at the top of \`README.md\`.`
                },
                {
                    text: t `If a quota of running Spaces is used up, pause one that you do not need: its Settings → “Pause this Space”.`
                },
                { text: t `Otherwise choose a plan or add a payment method, then run the workflow again.` }
            ],
            links: links(run, 'en', 'pricing', 'billing', 'spacesDocs')
        }),
        'zh-TW': (_, run) => ({
            title: 'Hugging Face 要求付費方案或付款方式',
            what: t `這個操作不包含在帳號目前的方案裡。換 token 沒有用。`,
            why: t `從 2026 年 7 月起，新建 Gradio 和 Docker Space 需要付費方案；static Space 免費，既有的 Space 可以繼續使用。升級硬體需要付款方式，免費帳號同時執行的 Space 數量也有上限。`,
            steps: [
                { text: t `如果 Space 已經存在，請在輸入 \`space\` 填入它正確的名稱，就不需要另外建立。` },
                {
                    text: t `如果 app 只是網頁、不需要伺服器，可以改成 static Space：在 \`README.md\` 開頭寫 \`sdk: static\`。`
                },
                {
                    text: t `如果是執行中的 Space 數量到了上限，可以暫停一個用不到的：在它的 Settings 按「Pause this Space」。`
                },
                { text: t `不然就選擇付費方案或加入付款方式，再重新執行工作流程。` }
            ],
            links: links(run, 'zh-TW', 'pricing', 'billing', 'spacesDocs')
        })
    }
});

;// CONCATENATED MODULE: ./src/diagnose/push.ts




/** The commits that are only on the Space, one sentence each: what, who, when. */
function commitsEn(commits, total) {
    const shown = commits
        .slice(0, 5)
        .flatMap(({ sha, author, date, subject }, i) => [
        ...(i === 0 ? t `` : t `; `),
        ...t `${sha.slice(0, 7)} ${subject} by ${author} on ${date.slice(0, 10)}`
    ]);
    return total > 5 ? [...shown, ...t `; and ${total - 5} more`] : shown;
}
function commitsZh(commits, total) {
    const shown = commits
        .slice(0, 5)
        .flatMap(({ sha, author, date, subject }, i) => [
        ...(i === 0 ? t `` : t `；`),
        ...t `${sha.slice(0, 7)} ${subject}（${author}，${date.slice(0, 10)}）`
    ]);
    return total > 5 ? [...shown, ...t `；還有 ${total - 5} 個`] : shown;
}
function push_whyEn({ finding }, run) {
    if (finding?.kind === 'non-fast-forward' && finding.commits.length > 0)
        return t `On its branch ${finding.branch}, the Space has what your branch lacks: ${commitsEn(finding.commits, finding.total)}. Commits made on the Space’s page, and the first commit that Hugging Face makes for a new Space, come about this way.`;
    if (finding?.kind === 'head-moved')
        return t `Branch ${finding.branch} of the Space should now be at ${finding.expected.slice(0, 7)}, but it is ${finding.seen === null ? t `not there` : t `at ${finding.seen.slice(0, 7)}`}. Somebody else, or another run of the workflow, changed it at the same time.`;
    return t `The branch ${spaceBranch(run)} of the Space has commits that your branch lacks: made on the Space’s page, by somebody else, by another run at the same time, or the first commit that Hugging Face makes for a new Space. Pushing would have thrown them away.`;
}
function push_whyZh({ finding }, run) {
    if (finding?.kind === 'non-fast-forward' && finding.commits.length > 0)
        return t `Space 的分支 ${finding.branch} 上有你的分支沒有的 commit：${commitsZh(finding.commits, finding.total)}。在 Space 網頁上修改過，或新建 Space 時 Hugging Face 自動建立的第一個 commit，都會造成這種情況。`;
    if (finding?.kind === 'head-moved')
        return t `Space 的分支 ${finding.branch} 現在應該在 ${finding.expected.slice(0, 7)}，實際上${finding.seen === null ? t `卻不存在` : t `卻在 ${finding.seen.slice(0, 7)}`}。有其他人或另一次工作流程在同一時間更新了它。`;
    return t `Space 的分支 ${spaceBranch(run)} 上有你的分支沒有的 commit：可能是在 Space 網頁上修改的、其他人推送的、同一時間另一次執行推送的，或新建 Space 時 Hugging Face 自動建立的第一個 commit。直接推送會把它們丟掉。`;
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
                ? t `The push ran, but the newest commit of ${theSpace(run, 'en')} is not the pushed one.`
                : t `Nothing was pushed, so that nothing is lost. The Space has not changed.`,
            why: push_whyEn(facts, run),
            steps: [
                {
                    text: t `To keep the Space’s commits: on your own computer, in the folder of your repository, bring them into your branch and push to GitHub. If git reports a conflict, open the files it names, keep what is right, commit, and push.`,
                    block: keep(run)
                },
                {
                    text: t `To give them up instead: overwrite the Space with your branch. Take the line out again after one run.`,
                    block: force
                },
                {
                    text: t `If two runs got in each other’s way, let only one run at a time, and run the workflow again:`,
                    block: oneAtATime
                }
            ],
            links: links(run, 'en', 'space', 'spacesDocs')
        }),
        'zh-TW': (facts, run) => ({
            title: facts.finding?.kind === 'head-moved' ? '推送期間 Space 被更新了' : 'Space 上有你的分支沒有的 commit',
            what: facts.finding?.kind === 'head-moved'
                ? t `推送已經執行，但在${theSpace(run, 'zh-TW')}，最新的 commit 並不是這次推送的。`
                : t `為了不弄丟任何東西，這次沒有推送。Space 沒有任何變動。`,
            why: push_whyZh(facts, run),
            steps: [
                {
                    text: t `想保留 Space 上的 commit：在自己的電腦上、你的儲存庫資料夾裡，把它們合併到你的分支，再推送到 GitHub。如果 git 說有衝突（conflict），打開它列出的檔案，留下正確的內容，commit 之後再推送。`,
                    block: keep(run)
                },
                {
                    text: t `不需要那些 commit：用你的分支覆蓋 Space。執行一次之後，記得把這行拿掉。`,
                    block: force
                },
                {
                    text: t `如果是兩次執行互相干擾，請限制同一時間只執行一個，再重新執行工作流程：`,
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
            what: t `A token, key or password was found in a file or in an earlier commit, and the push was stopped.`,
            why: t `What is in a repository can be read by everyone who may read it, and in a public Space that is everyone. Deleting it in a new commit does not help: it stays in the history. Treat it as known to others from now on.`,
            steps: [
                {
                    text: t `Make the secret worthless first: delete it where it was made, and make a new one. For a Hugging Face token: [Settings → Access Tokens](https://huggingface.co/settings/tokens) → “Delete”, then “New token”.`
                },
                {
                    text: t `Put the new one where it belongs. A key that the app needs: the Space’s Settings → Variables and secrets. The token that pushes: the secret \`HF_TOKEN\` of the GitHub repository.`
                },
                {
                    text: t `Take it out of the files, and add files such as \`.env\` to \`.gitignore\`. Then take it out of the history too. Make a copy of the folder before, and write the file’s name in place of \`.env\`:`,
                    block: clean(run)
                },
                {
                    text: t `If it has been public: change your password, and look at the latest activity of your account and your Spaces. If something is odd, write to [Hugging Face Support](https://huggingface.co/contact).`
                },
                { text: t `Run the workflow again.` }
            ],
            links: links(run, 'en', 'tokens', 'removeSecretDocs', 'securityDocs', 'contact')
        }),
        'zh-TW': (_, run) => ({
            title: '推送的內容裡有機密資料',
            what: t `在檔案或以前的 commit 裡發現了 token、金鑰或密碼，推送因此停止。`,
            why: t `能讀取儲存庫的人都看得到裡面的內容；公開的 Space，任何人都看得到。在新的 commit 裡刪掉沒有用，它還留在歷史裡。請當作已經外洩來處理。`,
            steps: [
                {
                    text: t `先讓它失效：到當初建立的地方刪除它，再建立新的。如果是 Hugging Face token：[Settings → Access Tokens](https://huggingface.co/settings/tokens) →「Delete」，再按「New token」。`
                },
                {
                    text: t `把新的放到該放的地方。app 要用的金鑰：Space 的 Settings → Variables and secrets。推送用的 token：GitHub 儲存庫的 secret \`HF_TOKEN\`。`
                },
                {
                    text: t `從檔案裡移除它，並把 \`.env\` 這類檔案加到 \`.gitignore\`；然後也從歷史裡移除。請先備份資料夾，並把 \`.env\` 換成實際的檔名：`,
                    block: clean(run)
                },
                {
                    text: t `如果已經公開過：更改密碼，並檢查帳號和 Space 最近的活動。有可疑的地方，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。`
                },
                { text: t `重新執行工作流程。` }
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
function whatEn({ finding }, run) {
    if (finding?.kind === 'invalid-space')
        return t `The run stopped before it did anything. Nothing was pushed.`;
    const space = finding?.space ?? run.space;
    return t `Hugging Face has no Space ${space ?? t `of that name`} that this run can see, so nothing was pushed.`;
}
function whatZh({ finding }, run) {
    if (finding?.kind === 'invalid-space')
        return t `這次執行在開始之前就停止了，所以什麼都沒有推送。`;
    const space = finding?.space ?? run.space;
    return t `在 Hugging Face 上找不到${space === undefined ? t `這個 Space` : t ` Space「${space}」`}，所以什麼都沒有推送。`;
}
function space_whyEn({ finding }) {
    if (finding?.kind === 'invalid-space')
        return t `The input \`space\` is ${finding.value}. It must be \`owner/name\`, as in the Space’s address \`https://huggingface.co/spaces/owner/name\`, or that address itself.`;
    const general = t `The name before the slash or after it may be misspelt (capital letters count), the Space may have been renamed or deleted, or it is private and this token cannot see it.`;
    if (finding?.didYouMean !== undefined)
        return t `There is a Space ${finding.didYouMean}, which is almost the same name.`;
    if (finding?.otherType !== undefined)
        return t `There is a ${[finding.otherType]} of that name, but a ${[finding.otherType]} is not a Space: it has another address and runs nothing.`;
    return general;
}
function space_whyZh({ finding }) {
    if (finding?.kind === 'invalid-space')
        return t `輸入 \`space\` 的值是 ${finding.value}。它要寫成 \`owner/name\`，就像 Space 網址 \`https://huggingface.co/spaces/owner/name\` 的最後兩段；也可以直接填整個網址。`;
    if (finding?.didYouMean !== undefined)
        return t `有一個名稱很接近的 Space：${finding.didYouMean}。`;
    if (finding?.otherType !== undefined)
        return t `有一個同名的 ${[finding.otherType]}，但 ${[finding.otherType]} 不是 Space：它的網址不同，也不會執行程式。`;
    return t `可能是斜線前後的名稱打錯了（大小寫要一致），Space 改名或刪除了，或它是私人的而這個 token 看不到。`;
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
            what: whatEn(facts, run),
            why: space_whyEn(facts),
            steps: [
                {
                    text: t `Open the Space in the browser and compare its address with the input \`space\`. Correct the input if they differ:`,
                    block: inputLines(scalar(space_named(facts.finding, run)))
                },
                {
                    text: t `If there is no such Space yet, create it at [huggingface.co/new-space](https://huggingface.co/new-space).`
                },
                {
                    text: t `If the Space is private, use a token of the account that owns it, or of a member of its organization.`
                },
                ...(run.token === undefined
                    ? [
                        {
                            text: t `If you push from your own computer, see that the remote shows the Space’s address twice, for fetch and for push, and correct it if not:`,
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
            what: whatZh(facts, run),
            why: space_whyZh(facts),
            steps: [
                {
                    text: t `用瀏覽器打開你的 Space，把網址和輸入 \`space\` 對照一下。不一樣的話，請改正：`,
                    block: inputLines(scalar(space_named(facts.finding, run)))
                },
                {
                    text: t `如果還沒有這個 Space，請到 [huggingface.co/new-space](https://huggingface.co/new-space) 建立。`
                },
                { text: t `如果 Space 是私人的，請使用擁有它的帳號（或所屬組織成員）的 token。` },
                ...(run.token === undefined
                    ? [
                        {
                            text: t `如果你是在自己的電腦上推送：確認 remote 的 fetch 和 push 兩行都是 Space 的網址，不是的話就改正：`,
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
                what: t `The program \`git\` could not be started, so nothing was pushed. The Space has not changed.`,
                why: t `GitHub’s own runners have git. A self-hosted runner, or a container set with \`container:\`, may not.`,
                steps: [
                    {
                        text: t `Install git on the runner or in the container’s image, or run the job on \`ubuntu-latest\`.`
                    },
                    { text: t `Run the workflow again.` }
                ],
                links: [gitInstall, ...links(run, 'en', 'selfHosted')]
            }
            : {
                title: 'The run failed for a reason that is not known yet',
                what: t `Something went wrong while ${[unknown_stepsEn[step]]}${exitCode === undefined || exitCode === 0 ? [] : t ` (exit code ${exitCode})`}. What was printed is shown below or in the log.`,
                why: t `It fits none of the failures that this action can name. It may or may not have reached the Space: look at the Space’s page before you try again.${supportLine(requestId, id => t ` Hugging Face calls this request ${id}.`)}`,
                steps: [
                    { text: t `Run the workflow once more: some failures pass by themselves.` },
                    {
                        text: t `If it fails again, open an issue in this action’s repository. Paste the output, and take out anything that is secret. With it, the next version can name this failure.`
                    },
                    {
                        text: t `If it looks like the Hub’s own fault, ask on the Hugging Face forum or write to support.`
                    }
                ],
                links: links(run, 'en', 'space', 'status', 'forum', 'contact')
            },
        'zh-TW': ({ step, gitMissing, exitCode, requestId }, run) => gitMissing
            ? {
                title: '這台 runner 上沒有 git',
                what: t `無法啟動 \`git\`，所以什麼都沒有推送。Space 沒有任何變動。`,
                why: t `GitHub 提供的 runner 都有 git。自架的 runner，或用 \`container:\` 指定的容器，可能沒有。`,
                steps: [
                    { text: t `在 runner 或容器的映像檔裡安裝 git，或改在 \`ubuntu-latest\` 上執行。` },
                    { text: t `重新執行工作流程。` }
                ],
                links: [gitInstall, ...links(run, 'zh-TW', 'selfHosted')]
            }
            : {
                title: '執行失敗，原因還不清楚',
                what: t `在「${[unknown_stepsZh[step]]}」這個階段出了問題${exitCode === undefined || exitCode === 0 ? [] : t `（exit code ${exitCode}）`}。程式印出的內容在下方或記錄裡。`,
                why: t `它不符合這個 action 認得的任何一種失敗。內容不一定有送到 Space，再試之前請先看一下 Space 的頁面。${supportLine(requestId, id => t `這個請求在 Hugging Face 的編號是 ${id}。`)}`,
                steps: [
                    { text: t `再執行一次工作流程：有些失敗會自己過去。` },
                    {
                        text: t `如果還是失敗，請到這個 action 的儲存庫開一個 issue，貼上輸出的內容，並先移除裡面的機密資料。有了它，下一版就能說出這種失敗的原因。`
                    },
                    { text: t `如果看起來是 Hugging Face 那邊的問題，可以到論壇詢問，或聯絡客服。` }
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
    'git-missing': 'unknown'
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
    return byFinding[finding.kind];
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

;// CONCATENATED MODULE: ./src/event.ts
function readEvent(env) {
    const repository = env.GITHUB_REPOSITORY;
    const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    return {
        ...(repository && {
            repository,
            secretsUrl: `${server}/${repository}/settings/secrets/actions`,
            ...(env.GITHUB_RUN_ID && { runUrl: `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` })
        }),
        ...(env.GITHUB_REF && { ref: env.GITHUB_REF })
    };
}
/**
 * Why GitHub gave this run no secrets, or null when it would have.
 * A deleted fork leaves `head.repo` null; that, too, is not this repository.
 */
function withoutSecrets(event) {
    const { payload } = event;
    if (event.actor === 'dependabot[bot]')
        return 'dependabot';
    if (!event.name.startsWith('pull_request') || event.name === 'pull_request_target')
        return null;
    if (!payload.pull_request)
        return null;
    return payload.pull_request.head?.repo?.full_name === payload.repository?.full_name ? null : 'fork';
}

;// CONCATENATED MODULE: ./src/parsers.ts
const DEFAULT_ENDPOINT = 'https://huggingface.co';
/** Shows a value in an error: one line, at most 80 characters, and no credential of a URL. */
function shown(text) {
    const line = text
        .replace(/\/\/[^/@\s]*@/g, '//***@')
        .replace(/hf_\w{8,}/g, 'hf_***')
        .replace(/\s+/g, ' ')
        .trim();
    return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
/** A token is taken as it stands; authenticate.ts decides what it is. */
const secret = (text) => ({ ok: text });
/** YAML 1.2's booleans, as GitHub's own toolkit reads them. */
function flag(text) {
    const word = text.trim();
    if (/^(true|True|TRUE)$/.test(word))
        return { ok: true };
    if (/^(false|False|FALSE)$/.test(word))
        return { ok: false };
    return { shown: shown(text), expected: '`true`, `false`' };
}
/** One of a few words, whatever its case. */
function choice(...words) {
    return (text) => {
        const found = words.find(word => word.toLowerCase() === text.trim().toLowerCase());
        if (found !== undefined)
            return { ok: found };
        return { shown: shown(text), expected: words.map(word => `\`${word}\``).join(', ') };
    };
}
/** A repository id of the Hub: letters, digits, `-`, `_` and `.`, at most 96 of them. */
const SPACE_ID = /^(?:spaces\/)?(?!spaces\/)([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9_][\w.-]{0,95})$/;
/** `owner/name`, or the URL of the Space's page, of a file in it, or of its git repository. */
function spaceId(text) {
    const wanted = text.trim().replace(/^(['"])(.*)\1$/, '$2');
    const path = wanted
        .replace(/^(?:https?:\/\/)?(?:[^/@\s]*@)?[^/\s]+\/spaces\//, 'spaces/')
        .replace(/[?#].*$/, '')
        .replace(/\/(?:tree|blob|resolve|settings|discussions|commits?)(?:\/.*)?$/, '')
        .replace(/\/+$/, '')
        .replace(/\.git$/, '');
    const match = SPACE_ID.exec(path);
    if (!match || path.includes('..'))
        return { shown: shown(text), expected: '`owner/name`' };
    return { ok: `${match[1]}/${match[2]}` };
}
/** What git forbids in a ref's name (git-check-ref-format), and whatever git could take for an option. */
const BAD_REF = /^-|[\s~^:?*[\\\x00-\x1f\x7f]|\.\.|@\{|\/\/|^\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\./; // eslint-disable-line no-control-regex
/** A branch, tag or commit; empty means what is checked out. */
function refName(text) {
    const ref = text.trim();
    if (BAD_REF.test(ref))
        return { shown: shown(text), expected: 'the name of a branch or tag, or a commit' };
    return { ok: ref };
}
/** A branch of the Space, with or without `refs/heads/`. */
function branchName(text) {
    const branch = text.trim().replace(/^refs\/heads\//, '');
    if (branch === '' || branch === '@' || branch.startsWith('refs/') || BAD_REF.test(branch))
        return { shown: shown(text), expected: 'the name of a branch' };
    return { ok: branch };
}
/** The origin of a Hub. Plain http would show the token to the network, so it is for this machine alone. */
function endpoint(text) {
    const wanted = text.trim().replace(/\/+$/, '');
    if (wanted === '')
        return { ok: DEFAULT_ENDPOINT };
    const expected = 'the URL of a Hub, `https://…` (`http://` on this machine only)';
    if (!URL.canParse(wanted))
        return { shown: shown(text), expected };
    const url = new URL(wanted);
    const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
    const plain = url.username === '' && url.password === '' && url.pathname === '/' && url.search + url.hash === '';
    if (!plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
        return { shown: shown(text), expected };
    return { ok: url.origin };
}

;// CONCATENATED MODULE: ./src/inputs.ts


function input(spec) {
    return spec;
}
/** Every input, in the order of the README. `npm run docs` writes action.yml and the README's tables from it. */
const INPUTS = {
    space: input({
        description: 'The Space to deploy to: `owner/name`, or its URL.',
        required: true,
        default: '',
        parse: spaceId
    }),
    token: input({
        description: 'The Hugging Face token, from a secret. When empty: the environment’s `HF_TOKEN`, then keyless (OIDC) if the job has `id-token: write`, then the token that the Hugging Face CLI stored on a self-hosted runner.',
        default: '',
        parse: secret
    }),
    ref: input({
        description: 'The branch, tag or commit to deploy. When empty: what is checked out.',
        default: '',
        parse: refName
    }),
    'space-branch': input({
        description: 'The branch of the Space to update. Only `main` is built and shown.',
        default: 'main',
        parse: branchName
    }),
    history: input({
        description: '`full` or `auto`: push the branch’s own commits.',
        default: 'auto',
        parse: choice('auto', 'full')
    }),
    force: input({
        description: 'Overwrite commits on the Space that the branch lacks. Only the head that this run saw is ever overwritten.',
        default: 'false',
        parse: flag
    }),
    'dry-run': input({
        description: 'Do everything but the update, and say what would be pushed.',
        default: 'false',
        parse: flag
    }),
    language: input({
        description: 'The language of the summary, the annotations and the log: `en` or `zh-TW`.',
        default: 'en',
        parse: choice('en', 'zh-TW')
    }),
    'fail-without-credentials': input({
        description: 'A pull request from a fork, or from Dependabot, has no secrets: `false` skips it with a notice, `true` fails it.',
        default: 'false',
        parse: flag
    }),
    endpoint: input({
        description: 'Another Hub. When empty: the environment’s `HF_ENDPOINT`, else `https://huggingface.co`.',
        default: '',
        parse: endpoint
    })
};
function raw(env, name) {
    return env[`INPUT_${name.toUpperCase()}`] ?? '';
}
/** The language, read before everything else so that even a bad input is explained in it; `en` when it is not one. */
function readLanguage(env) {
    const parsed = INPUTS.language.parse(raw(env, 'language') || INPUTS.language.default);
    return 'ok' in parsed ? parsed.ok : 'en';
}
/**
 * Reads every input and what the run needs of the environment.
 * @throws Failure with all unusable inputs at once.
 */
function readInputs(env, places) {
    const problems = [];
    const values = {};
    for (const [name, spec] of Object.entries(INPUTS)) {
        const fallback = name === 'endpoint' ? (env.HF_ENDPOINT ?? '') : spec.default;
        const parsed = spec.parse(raw(env, name).trim() === '' ? fallback : raw(env, name));
        if ('ok' in parsed)
            values[name] = parsed.ok;
        else
            problems.push({ input: name, value: parsed.shown, expected: parsed.expected });
    }
    const [first] = problems;
    if (first !== undefined) {
        const finding = problems.length === 1 && first.input === 'space'
            ? { kind: 'invalid-space', value: first.value }
            : { kind: 'invalid-inputs', problems };
        throw new Failure({ step: 'inputs', finding });
    }
    return Object.freeze({
        ...values,
        environment: readEnvironment(env, places)
    });
}
function readEnvironment(env, places) {
    const cache = env.XDG_CACHE_HOME || `${places.home}/.cache`;
    return {
        token: env.HF_TOKEN ?? '',
        storedTokenPaths: env.HF_TOKEN_PATH
            ? [env.HF_TOKEN_PATH]
            : [`${env.HF_HOME || `${cache}/huggingface`}/token`],
        idTokenAvailable: Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
        directory: env.GITHUB_WORKSPACE || places.cwd,
        tempDirectory: env.RUNNER_TEMP || places.temp
    };
}

;// CONCATENATED MODULE: ./src/decide/token.ts
/** Blanks, line ends, quotes, and the invisible characters that come with copying from a page. */
const AROUND = /^[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+|[\s\u200b-\u200d\u2060\ufeff'"`“”‘’]+$/g;
/** Documentation's stand-ins, and secrets or variables that nobody replaced. */
const PLACEHOLDER = /^\*+$|^\$\{\{|^\$\{?\w+\}?$|^%\w+%$|^<.*>$|^\[.*\]$|^(hf_)?[x.…]+$|^(your|my)[-_ ]|^hf_(your|my|token|xxx)(?![a-z0-9]{20})|^(null|none|undefined|changeme|token|secret|password)$/i;
const FOREIGN = [
    ['github', /^(gh[opsur]_|github_pat_)/],
    ['google', /^(AIza|ya29\.)/],
    ['aws', /^(AKIA|ASIA)[A-Z0-9]{12,}$/],
    ['openai', /^sk-(?!ant-)/],
    ['other', /^(sk-ant-|glpat-|npm_|xox[abp]-|gsk_|r8_|-----BEGIN )/]
];
/** Prefixes of the Hub's tokens (huggingface.co/docs/hub/security-tokens); an unknown one is left to the Hub. */
const KINDS = [
    ['oidc', /^hf_jwt_/],
    ['oauth', /^hf_oauth_/],
    ['app', /^hf_app_/],
    ['organisation', /^api_org_/],
    ['access-token', /^hf_/]
];
/** Decides, without asking anyone, whether a text can be a token of the Hub. */
function shapeOf(text) {
    const token = text.replace(AROUND, '');
    if (token === '' && text.trim() === '')
        return { finding: { kind: 'token-missing' } };
    if (token === '' || PLACEHOLDER.test(token))
        return { finding: { kind: 'token-placeholder', shown: (token || text.trim()).slice(0, 40) } };
    for (const [looksLike, pattern] of FOREIGN)
        if (pattern.test(token))
            return { finding: { kind: 'token-foreign', looksLike } };
    if (/\s/.test(token))
        return { finding: { kind: 'token-malformed', problem: 'inner-blank' } };
    // eslint-disable-next-line no-control-regex -- a control character would end git's credential line
    if (/[\x00-\x1f\x7f]/.test(token))
        return { finding: { kind: 'token-malformed', problem: 'control-character' } };
    if (token.length < 8)
        return { finding: { kind: 'token-malformed', problem: 'too-short' } };
    const kind = KINDS.find(([, pattern]) => pattern.test(token))?.[0] ?? 'unknown';
    return { token, kind, trimmed: token !== text };
}
/** Every form in which the token could be printed: itself, URL-encoded, and as git's and curl's Basic header. */
function printableForms(token) {
    const base64 = (text) => Buffer.from(text, 'utf8').toString('base64');
    const forms = [token, encodeURIComponent(token), base64(`git:${token}`), base64(token)];
    return [...new Set(forms)];
}

;// CONCATENATED MODULE: ./src/values.ts
/** A value that prints as `***` wherever it is put by mistake; only `reveal` gives it. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./src/stages/authenticate.ts





/**
 * Finds the token, in the order that the README promises, and masks it before anything else happens.
 * @returns the credential, or why this run is given no secrets and is to be skipped.
 * @throws Failure when there is none, or when what was given cannot be a token.
 */
async function authenticate(inputs, deps) {
    const given = find(inputs);
    if (given)
        return credential(given.text, given.source, deps.runner);
    const { environment } = inputs;
    const reason = withoutSecrets(await deps.loadEvent());
    // A fork's code is never deployed with what the machine has: neither an id token nor a stored token is looked for.
    if (reason && inputs['fail-without-credentials'])
        throw authenticate_missing();
    if (reason)
        return { skipped: reason };
    if (environment.idTokenAvailable)
        return credential(await deps.exchange(), 'oidc', deps.runner);
    for (const path of environment.storedTokenPaths) {
        const text = await readText(path);
        if (text?.trim())
            return credential(text, 'stored', deps.runner);
    }
    throw authenticate_missing();
}
function authenticate_missing() {
    return new Failure({ step: 'credential', finding: { kind: 'token-missing' } });
}
function find({ token, environment }) {
    if (token.trim() !== '')
        return { text: token, source: 'input' };
    if (environment.token.trim() !== '')
        return { text: environment.token, source: 'environment' };
    return null;
}
function credential(text, source, runner) {
    const shape = shapeOf(text);
    if ('finding' in shape) {
        // Whatever it is, it was meant to be secret; only a placeholder is shown.
        if (shape.finding.kind !== 'token-placeholder')
            runner.mask(text.trim());
        throw new Failure({ step: 'credential', finding: shape.finding });
    }
    for (const form of printableForms(shape.token))
        runner.mask(form);
    return { token: new Secret(shape.token), source, kind: shape.kind, trimmed: shape.trimmed };
}

;// CONCATENATED MODULE: ./src/stages/keyless.ts

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token';
const MOST_ATTEMPTS = 3;
/**
 * Keyless: GitHub states in an id token which workflow this is, and the Hub, where the Space trusts that workflow,
 * answers with a token for this one Space that lives an hour (docs: trusted-publishers).
 * @throws Failure when GitHub gives no id token or the Hub refuses the exchange.
 */
async function exchangeIdToken(at, deps) {
    const { http, runner, clock } = deps;
    const idToken = await runner.idToken(at.endpoint).catch((cause) => {
        const text = cause instanceof Error ? cause.message : String(cause);
        throw new Failure({ step: 'credential', finding: { kind: 'id-token-refused' }, text }, { cause });
    });
    for (let attempt = 1;; attempt++) {
        const answer = await http({
            step: 'credential',
            route: 'token-exchange',
            url: `${at.endpoint}/oauth/token`,
            json: {
                grant_type: TOKEN_EXCHANGE,
                subject_token_type: ID_TOKEN,
                subject_token: idToken,
                resource: `spaces/${at.space}`
            }
        });
        const token = answer.status === 200 ? accessToken(answer.body) : undefined;
        if (token)
            return token;
        // The Hub's own time-out while it fetches GitHub's keys is answered like a refusal (hub-docs#2757).
        const passing = /operation was aborted/i.test(answer.evidence.message ?? '');
        if (!passing || attempt === MOST_ATTEMPTS)
            throw new Failure({ step: 'credential', http: answer.evidence });
        await clock.sleep(1000 * attempt);
    }
}
function accessToken(body) {
    try {
        const { access_token: token } = JSON.parse(body);
        return typeof token === 'string' ? token : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/stages/locate.ts

/**
 * Finds the commit to deploy in the checkout.
 * @param ref a branch, tag or commit; empty for what is checked out
 * @throws Failure when there is no repository, no commit, or no such ref here or at the origin
 */
async function locate(git, at) {
    const [repository, head] = await Promise.all([
        git(['rev-parse', '--is-shallow-repository']),
        git(['symbolic-ref', '--quiet', '--short', 'HEAD'])
    ]);
    if (repository.code !== 0)
        throw new Failure({
            step: 'plan',
            finding: { kind: 'no-repository', directory: at.directory },
            text: repository.text
        });
    const shallow = repository.stdout.trim() === 'true';
    const commit = at.ref === '' ? await resolve(git, 'HEAD') : await resolveRef(git, at.ref, shallow);
    if (commit === null) {
        if (at.ref === '')
            throw new Failure({ step: 'plan', finding: { kind: 'no-commit' } });
        throw new Failure({ step: 'plan', finding: { kind: 'missing-ref', ref: at.ref } });
    }
    const branch = head.code === 0 ? head.stdout.trim() : '';
    const subject = await git(['log', '-1', '--format=%s', commit]);
    return { commit, subject: subject.stdout.trim(), label: at.ref || branch || commit.slice(0, 7), shallow };
}
/** Where a person's word for a commit may be found, in the order in which git itself would look (gitrevisions). */
const PLACES = ['refs/tags/', 'refs/heads/', 'refs/remotes/origin/', ''];
async function resolveRef(git, ref, shallow) {
    for (const place of PLACES) {
        const commit = await resolve(git, place + ref);
        if (commit !== null)
            return commit;
    }
    // actions/checkout fetches one branch only; another one is a fetch away.
    const depth = shallow ? ['--depth=1'] : [];
    const fetched = await git([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        ...depth,
        'origin',
        ref
    ]);
    return fetched.code === 0 ? resolve(git, 'FETCH_HEAD') : null;
}
async function resolve(git, name) {
    const found = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    return found.code === 0 ? found.stdout.trim() : null;
}

;// CONCATENATED MODULE: ./src/stages/space-history.ts



const MOST_LISTED = 20;
/**
 * Reads commits of the Space that the checkout does not have, without leaving a trace in it: they are fetched into
 * an object folder beside it, as git's receive-pack keeps what it has not accepted yet.
 */
async function readSpaceHistory(git, run) {
    const { environment } = run.inputs;
    const folder = await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(environment.tempDirectory, 'hf-space-push-'));
    try {
        const own = (await git(['rev-parse', '--git-path', 'objects'])).stdout.trim();
        const quarantine = {
            GIT_OBJECT_DIRECTORY: folder,
            GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_namespaceObject.resolve)(environment.directory, own)
        };
        await fetchHead(git, run, quarantine);
        return await compare(git, run, { env: quarantine });
    }
    finally {
        await (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    }
}
async function fetchHead(git, { target, access }, quarantine) {
    const { code, text } = await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', target.url, `refs/heads/${target.branch}`], { ...access, env: { ...access.env, ...quarantine } });
    if (code !== 0)
        throw new Failure({ step: 'plan', exitCode: code, text });
}
async function compare(git, { source, from }, call) {
    const theirs = [from, `^${source.commit}`];
    const [log, total, ours] = await Promise.all([
        git(['log', `-${MOST_LISTED}`, '--format=%H%x00%an%x00%aI%x00%s', ...theirs], call),
        countCommits(git, theirs, call),
        countCommits(git, [source.commit, `^${from}`], call)
    ]);
    const commits = log.stdout.split('\n').filter(Boolean).map(commitOf);
    return { commits, total, ours };
}
function commitOf(line) {
    const [sha = '', author = '', date = '', subject = ''] = line.split('\0');
    return { sha, author, date, subject };
}
/** How many commits `git rev-list` names; 0 when it knows none of them. */
async function countCommits(git, revisions, call) {
    return Number((await git(['rev-list', '--count', ...revisions], call)).stdout) || 0;
}

;// CONCATENATED MODULE: ./src/stages/prepare.ts


/**
 * Decides how the Space's branch gets from the head that was seen to the commit; sends nothing.
 * @throws Failure when commits of the Space would be lost unasked, or the checkout lacks the history to push.
 */
async function prepare(git, run, hub) {
    const { target, source, inputs } = run;
    const from = target.head;
    const to = source.commit;
    const plan = { history: 'full', from, to, commits: 0, replaced: [] };
    if (from === to)
        return { ...plan, update: 'unchanged' };
    if (source.shallow && (await needsHistory(git, to, from)))
        await deepen(git, to);
    if (from === null)
        return { ...plan, update: 'create', commits: await countCommits(git, [to]) };
    const [isNewer, commits] = await Promise.all([
        isAncestor(git, from, to),
        countCommits(git, [to, `^${from}`])
    ]);
    if (isNewer)
        return { ...plan, update: 'fast-forward', commits };
    // The Space has something that the branch lacks. What it is, only the Space can tell.
    if (await isHubsOwn(hub, target))
        return { ...plan, update: 'replace-initial', commits: await countCommits(git, [to]) };
    const theirs = await readSpaceHistory(git, { ...run, from });
    if (inputs.force)
        return { ...plan, update: 'overwrite', commits: theirs.ours, replaced: theirs.commits };
    const { commits: listed, total } = theirs;
    throw new Failure({
        step: 'plan',
        finding: { kind: 'non-fast-forward', branch: target.branch, commits: listed, total }
    });
}
/** What the Hub puts into a Space that it creates (POST /api/repos/create, observed). */
const HUBS_OWN_FILES = new Set(['README.md', '.gitattributes']);
/**
 * Whether all that the Space holds is the one commit that the Hub itself made when the Space was created. Its files are
 * known already; only when they could be the Hub's own is the history asked for.
 */
async function isHubsOwn(hub, { space, branch, head, files }) {
    if (branch !== 'main' || !files?.every(file => HUBS_OWN_FILES.has(file)))
        return false;
    const commits = await hub.commits(space, branch);
    if ('refused' in commits)
        return false;
    const [first, ...others] = commits.ok;
    return others.length === 0 && first?.id === head && first.title === 'initial commit';
}
/**
 * A shallow checkout can be pushed as it is when the Space has everything below its edge: then no commit from the
 * Space's head on is one whose parents are cut off (git shows such a commit without parents).
 */
async function needsHistory(git, to, from) {
    if (from === null || !(await isAncestor(git, from, to)))
        return true;
    const cutOff = await git(['rev-list', '--max-parents=0', to, `^${from}`]);
    return cutOff.stdout.trim() !== '';
}
async function deepen(git, commit) {
    const origin = await git(['config', '--get', 'remote.origin.url']);
    if (origin.code !== 0)
        throw new Failure({ step: 'plan', finding: { kind: 'shallow', reason: 'no-origin' } });
    const unshallow = ['fetch', '--quiet', '--unshallow', '--no-tags', '--no-recurse-submodules', 'origin'];
    // The commit alone is asked for first: a repository with many branches has much that no Space needs.
    const one = await git([...unshallow, commit]);
    const { code, text } = one.code === 0 ? one : await git(unshallow);
    if (code === 0)
        return;
    throw new Failure({
        step: 'plan',
        finding: { kind: 'shallow', reason: 'fetch-failed' },
        text,
        exitCode: code
    });
}
async function isAncestor(git, older, newer) {
    return (await git(['merge-base', '--is-ancestor', older, newer])).code === 0;
}

;// CONCATENATED MODULE: ./src/stages/push.ts

/** The name that the guide gives the Space's remote. */
const REMOTE = 'huggingface';
/**
 * Adds the remote, or mends its URL, so that `git remote -v` reads as a person expects. Without any credential.
 * A convenience for later steps of the job: a checkout that cannot be written to is deployed all the same.
 */
async function setRemote(git, url) {
    const set = (key, value) => git(['config', '--replace-all', `remote.${REMOTE}.${key}`, value]);
    await set('url', url);
    await set('fetch', `+refs/heads/*:refs/remotes/${REMOTE}/*`);
    await git(['config', '--unset-all', `remote.${REMOTE}.pushurl`]);
}
/**
 * Pushes the commit under a lease on exactly the head that was seen, and then asks the Hub what is there.
 * @throws Failure unless the Space's branch is the commit afterwards, whatever git said.
 */
async function push(git, run, deps) {
    const { target, plan } = run;
    for (let attempt = 1;; attempt++) {
        const result = await pushOnce(git, run);
        // Git's words are no proof: an answer may be lost after the push was taken, and `Everything up-to-date` may
        // follow a failure. The Hub's head is.
        const after = await lookAgain(deps.hub, target);
        if (after.head === plan.to)
            return { commit: plan.to, text: result.text, ...(after.stage && { stage: after.stage }) };
        if (attempt === push_MOST_ATTEMPTS || after.head !== plan.from || !push_mayPass(result))
            throw failureOf(result, target, plan, after);
        await deps.clock.sleep(1000 * 2 ** attempt);
    }
}
const push_MOST_ATTEMPTS = 3;
/** Whether git was stopped by something that passes by itself: git does not try again on its own. */
function push_mayPass({ code, text }) {
    return (code !== 0 &&
        /requested URL returned error: (429|50[0234])|RPC failed; HTTP (429|50[0234])|early EOF|Connection reset|Empty reply from server/.test(text));
}
function pushOnce(git, { access, target, plan }) {
    const ref = `refs/heads/${target.branch}`;
    return git(['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no']
        .concat(`--force-with-lease=${ref}:${plan.from ?? ''}`)
        .concat('--', target.url, `${plan.to}:${ref}`), { ...access, config: [...(access.config ?? []), 'push.pushOption=', 'push.useForceIfIncludes=false'] });
}
async function lookAgain(hub, { space, branch }) {
    const [heads, info] = await Promise.all([
        hub.heads(space, 'verify').catch((error) => ({ unreachable: error })),
        hub.space(space, 'verify').catch(() => null)
    ]);
    if ('unreachable' in heads)
        return { failure: heads.unreachable };
    if ('refused' in heads)
        return { failure: new Failure({ step: 'verify', http: heads.refused }) };
    const stage = info && 'ok' in info ? info.ok.stage : undefined;
    return { head: heads.ok.heads.get(branch) ?? null, ...(stage && { stage }) };
}
/** What git said went wrong came first; after a git that was content, it is what the Hub says now. */
function failureOf({ code, text }, target, plan, after) {
    const head = after.head === undefined ? {} : { head: after.head };
    if (code !== 0)
        return new Failure({ step: 'push', exitCode: code, text, ...head });
    if (after.failure)
        return after.failure;
    const seen = after.head ?? null;
    const finding = { kind: 'head-moved', branch: target.branch, seen, expected: plan.to };
    return new Failure({ step: 'verify', finding, text, ...head });
}

;// CONCATENATED MODULE: ./src/outputs.ts

/** Every output, a function of how the run ended; set on failure too, as far as known. Names never change. */
const OUTPUTS = {
    status: {
        description: 'How the run ended: `deployed`, `unchanged`, `skipped`, `dry-run` or `failed`.',
        of: outcome => outcome.status
    },
    diagnosis: {
        description: 'What went wrong, as one of the ids of the diagnoses; empty on success.',
        of: outcome => (outcome.status === 'failed' ? outcome.diagnosed.id : '')
    },
    'space-url': {
        description: 'The page of the Space.',
        of: outcome => outcome.target?.url ?? pageOf(outcome) ?? ''
    },
    'app-url': {
        description: 'The app itself.',
        of: outcome => outcome.target?.appUrl ?? ''
    },
    commit: {
        description: 'The commit that the Space’s branch points to after the run.',
        of: outcome => headAfter(outcome) ?? ''
    },
    'previous-commit': {
        description: 'The commit that it pointed to before; empty when there was none.',
        of: outcome => outcome.head ?? ''
    },
    history: {
        description: '`full`: the branch’s own commits were pushed.',
        of: outcome => outcome.plan?.history ?? ''
    },
    stage: {
        description: 'What the Space was doing when the run last looked, in the Hub’s words, such as `RUNNING` or `BUILDING`.',
        of: outcome => (outcome.status === 'deployed' && outcome.stage) || (outcome.target?.stage ?? '')
    }
};
/** Name and value of each output, in the order of the README. */
function outputsOf(outcome) {
    return Object.entries(OUTPUTS).map(([name, output]) => [name, output.of(outcome)]);
}
/** The Space's head after the run; undefined when the run never saw it, null when there is no such branch. */
function headAfter(outcome) {
    if (outcome.status === 'deployed')
        return outcome.commit;
    if (outcome.status === 'failed' && outcome.evidence.head !== undefined)
        return outcome.evidence.head;
    return outcome.head;
}
function pageOf({ inputs }) {
    return inputs && spaceUrl(inputs.endpoint, inputs.space);
}

;// CONCATENATED MODULE: ./src/render/neutral.ts
/**
 * Text from outside made harmless for a log, a Markdown page and a person's eyes: no escape sequences, no control or
 * direction-changing characters, no token.
 */
function neutral(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- ANSI escape sequences begin with ESC
        .replace(/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])/g, '')
        .replace(/\r\n?/g, '\n')
        // eslint-disable-next-line no-control-regex -- all that is not tab or line feed
        .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
        .replace(/\bhf_[A-Za-z0-9_.-]{16,}/g, 'hf_***'));
}
/** A value of one line, for the middle of a sentence. */
function oneLine(text, most = 300) {
    const line = neutral(text).replace(/\s+/g, ' ').trim();
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
/**
 * Lines of a tool's output for the log. The runner takes `::name::` at the start of a line, and `##[name]` anywhere in
 * it, for a command; behind the bar and with the mark broken they are text.
 */
function quoted(text, mostLines = 200) {
    const lines = neutral(text)
        .split('\n')
        .map(line => line.trimEnd());
    while (lines.at(-1) === '')
        lines.pop();
    const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
    return shown.map(line => `│ ${line.slice(0, 2000).replaceAll('##[', '##\u200b[')}`);
}
/** A line that a person is to paste, with values in it: only what the runner would take for a command is broken. */
function inert(line) {
    const text = neutral(line).replaceAll('\n', ' ');
    return text.replaceAll('##[', '##\u200b[').replace(/^(\s*):(?=:)/, '$1:\u200b');
}

;// CONCATENATED MODULE: ./src/render/notes.ts
/** A note as a sentence. */
function noteText(note, { notes }) {
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
        case 'broad':
            return notes.broad;
        case 'replacedInitial':
            return notes.replacedInitial;
    }
}

;// CONCATENATED MODULE: ./src/render/plain.ts

/** A sentence for the log or an annotation: our words without their Markdown marks, values as they are, on one line. */
function plain(text) {
    return text.map(part => (typeof part === 'string' ? unmarked(part) : unmarkedValue(part.value))).join('');
}
function unmarked(words) {
    return words
        .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, label, url) => label === url ? url : `${label} (${url})`)
        .replace(/`([^`]*)`/g, '$1')
        .replace(/\*\*([^*]*)\*\*/g, '$1');
}
function unmarkedValue(value) {
    return oneLine(value).replaceAll('##[', '##\u200b[').replaceAll('::', ':\u200b:');
}

;// CONCATENATED MODULE: ./src/decide/notes.ts
const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_DAYS = 14;
const OLD_DAYS = 365;
/**
 * The good practice of the token guide that a run can see (age, expiry, breadth), and what was mended on the way.
 * @param now milliseconds since 1970
 */
function notesOn(outcome, now) {
    const { status, credential, target, plan } = outcome;
    const notes = [];
    if (credential?.trimmed)
        notes.push({ note: 'trimmed', source: credential.source });
    if (!target)
        return notes;
    if (target.renamedFrom)
        notes.push({ note: 'renamed', from: target.renamedFrom, to: target.space });
    if (status === 'deployed') {
        if (target.access.may === 'unknown')
            notes.push({ note: 'unsure', because: target.access.because });
        if (plan?.update === 'replace-initial')
            notes.push({ note: 'replacedInitial' });
        if (target.branch !== 'main')
            notes.push({ note: 'otherBranch', branch: target.branch });
    }
    const { role, createdAt, expiresAt } = target.identity ?? {};
    const expires = Date.parse(expiresAt ?? '');
    if (credential?.source !== 'oidc' && expires - now < SOON_DAYS * DAY_MS)
        notes.push({ note: 'expires', date: dayOf(expires) });
    const created = Date.parse(createdAt ?? '');
    if (now - created > OLD_DAYS * DAY_MS)
        notes.push({ note: 'old', date: dayOf(created) });
    if (role === 'write' || role === 'god')
        notes.push({ note: 'broad' });
    return notes;
}
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./src/render/markdown.ts

/** A sentence as Markdown: our words as they are, values as code spans. */
function markdown(text) {
    return text.map(part => (typeof part === 'string' ? part : code(part.value))).join('');
}
/**
 * A value as a code span, in which nothing is markup. The fence is longer than any run of backticks in it; a bar is
 * escaped, since a table is cut into cells before code is looked for.
 */
function code(value) {
    const line = oneLine(value) || ' ';
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A code span in a table's cell. */
function cell(value) {
    return code(value).replaceAll('|', '\\|');
}
/** Lines as a fenced block that they cannot end. */
function block(lines, language = 'text', indent = '') {
    const body = neutral(lines.join('\n')).split('\n');
    const fence = '`'.repeat(Math.max(3, ...body.map(line => longestRun(line) + 1)));
    return [`${fence}${language}`, ...body, fence].map(line => (indent + line).trimEnd()).join('\n');
}
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length));
}
function table(head, rows) {
    return [head, ['---', '---'], ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');
}
/** A part that is folded until it is asked for. Blank lines inside let Markdown begin again. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

;// CONCATENATED MODULE: ./src/render/summary.ts




/** GitHub takes 1 MiB of summary for a step; nobody reads as much. */
const MOST_PROOF_LINES = 80;
const MOST_PROOF_CHARACTERS = 12_000;
/** The job summary: the headline, then what helps most, then the facts, and folded at the end what only some need. */
function summary(parts) {
    const { outcome, advice } = parts;
    const body = outcome.status === 'failed' && advice ? failurePart(parts, outcome, advice) : goodPart(parts, outcome);
    return ([...body, factsTable(parts), proofPart(parts), timingsPart(parts)].filter(Boolean).join('\n\n') + '\n');
}
/** The sentence at the top, and for the log. */
function headline({ outcome, words, advice }) {
    if (advice)
        return [advice.title];
    const { headlines } = words;
    if (outcome.status === 'skipped' || !outcome.target || outcome.status === 'failed')
        return headlines.skipped;
    return headlines[outcome.status](outcome.target);
}
function goodPart(parts, outcome) {
    const { words, now } = parts;
    const { target, source, plan } = outcome;
    const sentences = [];
    if (outcome.status === 'skipped')
        sentences.push(words.skipped[outcome.reason], words.skippedHint);
    else if (target && source && plan)
        sentences.push(outcome.status === 'deployed'
            ? words.deployed(target, source)
            : outcome.status === 'dry-run'
                ? words.dryRun[plan.update](target)
                : words.unchanged(target));
    const notes = notesOn(outcome, now).map(note => `- ${markdown(noteText(note, words))}`);
    return [
        `## ${markdown(headline(parts))}`,
        ...sentences.map(markdown),
        target ? summary_links(parts, target) : '',
        notes.join('\n')
    ];
}
function summary_links({ words, outcome }, { url, appUrl }) {
    const shown = [`**[${words.links.app}](${appUrl})**`, `[${words.links.space}](${url})`];
    if (outcome.status === 'deployed')
        shown.push(`[${words.links.buildLog}](${url}?logs=build)`);
    return shown.join(' · ');
}
function failurePart({ words }, outcome, advice) {
    const steps = advice.steps.map(({ text, block: lines }, i) => {
        const sentence = `${i + 1}. ${markdown(text)}`;
        return lines ? `${sentence}\n\n${block(lines.lines, lines.language, '   ')}\n` : sentence;
    });
    const more = advice.links.map(({ label, url }) => `[${label}](${url})`).join(' · ');
    return [
        `## ${advice.title}`,
        markdown(advice.what),
        `**${words.failure.why}**\n\n${markdown(advice.why)}`,
        `**${words.failure.whatToDo}**\n\n${steps.join('\n')}`,
        more && `${words.failure.more}: ${more}`,
        `<sub>${outcome.diagnosed.id}</sub>`
    ];
}
function factsTable({ outcome, words }) {
    const { target, source, plan, credential, inputs, identity } = outcome;
    const { labels } = words;
    const rows = [];
    const add = (label, value) => value && rows.push([label, value]);
    const link = (sha) => target ? `[${cell(sha.slice(0, 7))}](${target.url}/commit/${sha})` : cell(sha);
    add(labels.space, target ? `[${cell(target.space)}](${target.url})` : inputs && cell(inputs.space));
    add(labels.branch, inputs && cell(inputs['space-branch']));
    add(labels.source, source && `${cell(source.label)}: ${cell(source.subject)}`);
    add(labels.before, target && (target.head ? link(target.head) : labels.none));
    const now = outcome.status === 'deployed' ? outcome.commit : undefined;
    add(labels.after, now && link(now));
    add(labels.commits, plan && plan.commits > 0 ? String(plan.commits) : undefined);
    add(labels.overwritten, plan?.replaced.map(({ sha, subject }) => `${link(sha)} ${cell(subject)}`).join('<br>'));
    add(labels.token, credential &&
        markdown(words.token({
            source: credential.source,
            account: identity?.name,
            name: identity?.tokenName,
            role: identity?.role
        })).replaceAll('|', '\\|'));
    add(labels.may, target && words.may[target.access.because]);
    return rows.length > 0 ? table([' ', ' '], rows) : '';
}
function proofPart({ outcome, words }) {
    if (outcome.status !== 'failed')
        return '';
    const { http, text, network } = outcome.evidence;
    const lines = [];
    if (http)
        lines.push(words.failure.answer(http.url, http.status), ...(http.message ? [http.message] : []), ...(http.requestId ? [`${words.failure.requestId}: ${http.requestId}`] : []));
    if (network)
        lines.push(`${network.host}: ${network.message} (${network.code})`);
    if (text)
        lines.push(...summary_tail(text));
    return lines.length > 0 ? folded(words.failure.proof, block(lines)) : '';
}
/** The end of an output, where the reason stands; the beginning is left out. */
function summary_tail(text) {
    const lines = neutral(text).slice(-MOST_PROOF_CHARACTERS).trimEnd().split('\n');
    return lines.length > MOST_PROOF_LINES ? ['…', ...lines.slice(-MOST_PROOF_LINES)] : lines;
}
function timingsPart({ outcome, words }) {
    const { timings } = outcome;
    if (timings.length === 0)
        return '';
    const order = Object.keys(words.steps);
    const rows = [...timings]
        .sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
        .map(({ step, ms }) => [words.steps[step], words.seconds(ms)]);
    return folded(words.timings.title, table([words.timings.step, words.timings.time], rows));
}

;// CONCATENATED MODULE: ./src/words/en.ts

/** Everything that a person reads besides the diagnoses. Its type is the contract of the other languages. */
const en_en = {
    steps: {
        inputs: 'Inputs',
        credential: 'Token',
        access: 'Check',
        plan: 'Plan',
        push: 'Push',
        verify: 'Verify'
    },
    groups: {
        access: 'Checked the token and the Space',
        plan: 'Looked at what would be pushed',
        push: 'What git said'
    },
    starting: (space) => t `Deploying to the Space ${space}.`,
    pushing: (branch) => t `Pushing to the branch ${branch} of the Space. Large pushes take a while.`,
    sources: {
        input: 'the input `token`',
        environment: 'the environment variable `HF_TOKEN`',
        oidc: 'GitHub’s id token (keyless)',
        stored: 'the file that the Hugging Face CLI stored'
    },
    notes: {
        trimmed: (source) => t `The token had blanks, line ends or quotation marks around it. They were ignored, but please store it again without them: it came from ${en_en.sources[source].replaceAll('`', '')}.`,
        renamed: (from, to) => t `The Space ${from} is now called ${to}. This run followed it; put the new name into \`space:\`.`,
        unsure: (because) => ({
            'not-listed': t `The Hub does not list what this token may do here. The push was tried all the same.`,
            'token-kind': t `What this kind of token may do cannot be asked beforehand. The push was tried all the same.`,
            'no-answer': t `The Hub did not answer the question what this token may do. The push was tried all the same.`
        })[because],
        expires: (date) => t `The token expires on ${date}. Make a new one before then, at [Settings → Access Tokens](https://huggingface.co/settings/tokens).`,
        old: (date) => t `The token was made on ${date}, more than a year ago. Replacing it now and then limits the harm of a leak.`,
        broad: t `The token may write to everything in its account. A fine-grained token for this one Space would be enough.`,
        otherBranch: (branch) => t `The branch ${branch} was updated. A Space builds and shows its \`main\` branch only.`,
        replacedInitial: t `The commit that Hugging Face makes when a Space is created was replaced by yours.`
    },
    headlines: {
        deployed: (target) => t `Deployed to ${target.space}`,
        unchanged: (target) => t `Nothing to deploy: ${target.space} already has this commit`,
        'dry-run': (target) => t `Dry run: nothing was pushed to ${target.space}`,
        skipped: t `Skipped: this run has no secrets`
    },
    deployed: (target, source) => t `The branch ${target.branch} of the Space is now at ${source.commit.slice(0, 7)}, the commit of ${source.label}. Hugging Face builds it from here.`,
    unchanged: (target) => t `The branch ${target.branch} of the Space was at this commit before. Nothing was pushed, so nothing is built.`,
    dryRun: {
        create: (target) => t `A run without \`dry-run\` would create the branch ${target.branch} of the Space.`,
        'fast-forward': (target) => t `A run without \`dry-run\` would update the branch ${target.branch}.`,
        'replace-initial': (target) => t `A run without \`dry-run\` would replace the first commit, which Hugging Face made, on the branch ${target.branch}.`,
        overwrite: (target) => t `A run without \`dry-run\` would overwrite commits of the Space on the branch ${target.branch}, because of \`force: true\`.`,
        unchanged: (target) => t `The branch ${target.branch} of the Space has this commit already.`
    },
    skipped: {
        fork: t `GitHub gives no secrets to a pull request from a fork, so there is no token to push with. This is as it should be: the deployment runs when the pull request is merged.`,
        dependabot: t `GitHub gives the secrets of Actions to no run of Dependabot’s, so there is no token to push with. The deployment runs when its pull request is merged.`
    },
    skippedHint: t `To make such a run fail instead, set \`fail-without-credentials: true\`.`,
    links: { app: 'Open the app', space: 'Open the Space', buildLog: 'See its build log', run: 'This run' },
    labels: {
        space: 'Space',
        branch: 'Branch of the Space',
        source: 'What was deployed',
        before: 'Commit before',
        after: 'Commit now',
        commits: 'New commits',
        overwritten: 'Commits overwritten',
        token: 'Token',
        may: 'May it write here',
        none: 'none'
    },
    token: ({ account, name, role, source }) => t `${name ? t `${name}, ` : []}${role ? t `${role}, ` : []}${account ? t `of the account ${account}, ` : []}${[`from ${en_en.sources[source]}`]}`,
    may: {
        'write-check': 'yes, the Hub says so',
        owner: 'yes, it is the owner’s',
        organisation: 'yes, by its role in the organisation',
        scope: 'yes, by its permissions',
        'not-listed': 'the Hub does not say',
        'token-kind': 'cannot be asked for this kind of token',
        'no-answer': 'the Hub did not answer'
    },
    failure: {
        why: 'Why',
        whatToDo: 'What to do',
        more: 'More',
        proof: 'The output that shows it',
        seeSummary: 'The steps that mend it are in the summary of this run.',
        answer: (route, status) => `${route} answered ${status}`,
        requestId: 'Request id'
    },
    timings: { title: 'How long each step took', step: 'Step', time: 'Time', total: 'Together' },
    seconds: (ms) => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} s`
};

;// CONCATENATED MODULE: ./src/words/zh-TW.ts

const zhTW = {
    steps: {
        inputs: '讀取設定',
        credential: '取得 token',
        access: '檢查',
        plan: '規劃',
        push: '推送',
        verify: '確認'
    },
    groups: {
        access: '檢查 token 與 Space',
        plan: '確認要推送的內容',
        push: 'git 的輸出'
    },
    starting: space => t `開始部署到 Space ${space}。`,
    pushing: branch => t `正在推送到 Space 的 ${branch} 分支，內容較大時需要一些時間。`,
    sources: {
        input: '`token` 這個輸入',
        environment: '環境變數 `HF_TOKEN`',
        oidc: 'GitHub 的 ID token（免金鑰）',
        stored: 'Hugging Face CLI 儲存的檔案'
    },
    notes: {
        trimmed: source => t `Token 前後有多餘的空白、換行或引號，這次已自動略過。請重新儲存一次，不要帶到這些字元。Token 來自：${zhTW.sources[source].replaceAll('`', '')}。`,
        renamed: (from, to) => t `Space ${from} 已改名為 ${to}。這次已自動改推到新位置，請把 \`space:\` 換成新名稱。`,
        unsure: because => ({
            'not-listed': t `Hub 沒有列出這個 token 在這裡的權限，所以直接嘗試推送。`,
            'token-kind': t `這種 token 無法事先查詢權限，所以直接嘗試推送。`,
            'no-answer': t `Hub 沒有回覆這個 token 的權限，所以直接嘗試推送。`
        })[because],
        expires: date => t `這個 token 將於 ${date} 到期，請在那之前到 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 建立新的。`,
        old: date => t `這個 token 建立於 ${date}，已超過一年。定期更換，萬一外洩時損害較小。`,
        broad: t `這個 token 可以寫入整個帳號的所有內容。其實只要一個限定在這個 Space 的 fine-grained token 就夠了。`,
        otherBranch: branch => t `更新的是 ${branch} 分支；Space 只會建置並顯示 \`main\` 分支。`,
        replacedInitial: t `Space 剛建立時由 Hugging Face 產生的第一個 commit，已換成你的內容。`
    },
    headlines: {
        deployed: target => t `已部署到 ${target.space}`,
        unchanged: target => t `沒有需要部署的內容：${target.space} 已經是這個 commit`,
        'dry-run': target => t `試跑：沒有推送任何內容到 ${target.space}`,
        skipped: t `已略過：這次執行拿不到 secret`
    },
    deployed: (target, source) => t `Space 的 ${target.branch} 分支現在是 ${source.commit.slice(0, 7)}，也就是 ${source.label} 的 commit。接下來由 Hugging Face 進行建置。`,
    unchanged: target => t `Space 的 ${target.branch} 分支原本就是這個 commit，所以沒有推送，也不會重新建置。`,
    dryRun: {
        create: target => t `拿掉 \`dry-run\` 之後，會在 Space 上建立 ${target.branch} 分支。`,
        'fast-forward': target => t `拿掉 \`dry-run\` 之後，會更新 ${target.branch} 分支。`,
        'replace-initial': target => t `拿掉 \`dry-run\` 之後，會取代 ${target.branch} 分支上由 Hugging Face 產生的第一個 commit。`,
        overwrite: target => t `拿掉 \`dry-run\` 之後，會因為 \`force: true\` 而覆蓋 Space 的 ${target.branch} 分支上的 commit。`,
        unchanged: target => t `Space 的 ${target.branch} 分支已經是這個 commit。`
    },
    skipped: {
        fork: t `來自 fork 的 pull request 拿不到 GitHub 的 secret，沒有 token 可以推送。這是正常的：合併之後就會部署。`,
        dependabot: t `Dependabot 觸發的執行拿不到 Actions 的 secret，沒有 token 可以推送。它的 pull request 合併之後就會部署。`
    },
    skippedHint: t `如果希望這種情況直接算失敗，請設定 \`fail-without-credentials: true\`。`,
    links: { app: '開啟應用程式', space: '開啟 Space', buildLog: '查看建置紀錄', run: '這次執行' },
    labels: {
        space: 'Space',
        branch: 'Space 的分支',
        source: '部署的內容',
        before: '原本的 commit',
        after: '現在的 commit',
        commits: '新增的 commit 數',
        overwritten: '被覆蓋的 commit',
        token: 'Token',
        may: '可否寫入',
        none: '無'
    },
    token: ({ account, name, role, source }) => t `${name ? t `${name}，` : []}${role ? t `${role}，` : []}${account ? t `帳號 ${account}，` : []}${[`來自${zhTW.sources[source]}`]}`,
    may: {
        'write-check': '可以（Hub 已確認）',
        owner: '可以（擁有者本人）',
        organisation: '可以（依組織中的角色）',
        scope: '可以（依 token 的權限）',
        'not-listed': 'Hub 沒有說明',
        'token-kind': '這種 token 無法查詢',
        'no-answer': 'Hub 沒有回覆'
    },
    failure: {
        why: '原因',
        whatToDo: '解決方法',
        more: '延伸閱讀',
        proof: '相關輸出',
        seeSummary: '詳細的解決步驟請看這次執行的摘要（Summary）。',
        answer: (route, status) => `${route} 回應 ${status}`,
        requestId: 'Request id'
    },
    timings: { title: '各步驟花費的時間', step: '步驟', time: '時間', total: '總計' },
    seconds: ms => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} 秒`
};

;// CONCATENATED MODULE: ./src/words/index.ts


const LANGUAGES = { en: en_en, 'zh-TW': zhTW };
function wordsOf(language) {
    return LANGUAGES[language];
}

;// CONCATENATED MODULE: ./src/stages/report.ts








function narratorFor(runner, language) {
    const words = wordsOf(language);
    const { labels } = words;
    const row = (label, value) => `${label}: ${value}`;
    return {
        language,
        starting: ({ space }) => runner.line(plain(words.starting(space))),
        checked({ space, head, access, identity }) {
            runner.group(words.groups.access, [
                row(labels.space, plain([{ value: space }])),
                ...(identity ? [row(labels.token, plain([{ value: identity.name }]))] : []),
                row(labels.may, words.may[access.because]),
                row(labels.before, head ?? labels.none)
            ]);
        },
        planned(target, source, plan) {
            runner.group(words.groups.plan, [
                row(labels.source, plain([{ value: source.label }, ' ', { value: source.subject }])),
                row(labels.branch, target.branch),
                row(labels.commits, String(plan.commits)),
                ...plan.replaced.map(({ sha, subject }) => row(labels.overwritten, `${sha} ${plain([{ value: subject }])}`))
            ]);
        },
        pushing: ({ branch }) => runner.line(plain(words.pushing(branch))),
        pushed: ({ text }) => runner.group(words.groups.push, quoted(text))
    };
}
/**
 * Says how the run ended: outputs, the job summary, and one annotation when there is something to say.
 * A report that cannot be written changes nothing about the deployment, so it is only warned about.
 */
async function report(outcome, deps) {
    const { runner, narrator } = deps;
    const words = wordsOf(narrator.language);
    const failed = outcome.status === 'failed';
    const advice = failed ? outcome.diagnosed.say(narrator.language, contextOf(outcome, deps.event)) : undefined;
    const parts = { outcome, words, ...(advice && { advice }), now: Date.now() };
    const title = plain(headline(parts));
    if (advice && failed) {
        const text = outcome.evidence.text;
        if (text)
            runner.group(words.failure.proof, quoted(text));
        const steps = advice.steps.flatMap(({ text, block }, i) => [
            `${i + 1}. ${plain(text)}`,
            ...(block ? block.lines.map(line => `       ${inert(line)}`) : [])
        ]);
        for (const line of ['', title, plain(advice.what), plain(advice.why), '', ...steps])
            runner.line(line);
        runner.error(`${plain(advice.what)} ${plain(advice.why)} ${words.failure.seeSummary} [${outcome.diagnosed.id}]`, title);
    }
    else if (outcome.status === 'skipped') {
        runner.notice(plain(words.skipped[outcome.reason]), title);
    }
    else {
        for (const note of notesOn(outcome, parts.now))
            runner.line(plain(noteText(note, words)));
        runner.line(title);
    }
    try {
        for (const [name, value] of outputsOf(outcome))
            runner.output(name, value);
        await runner.summary(summary(parts));
    }
    catch (error) {
        runner.line(plain([{ value: error.message }]));
    }
}
/** What the diagnosis may name of this run. */
function contextOf(outcome, event) {
    const { inputs, target, source, credential, identity } = outcome;
    const space = target?.space ?? inputs?.space;
    const { tokenName: name, role } = identity ?? {};
    return {
        endpoint: inputs?.endpoint ?? 'https://huggingface.co',
        ...(space && inputs && { space, spaceUrl: spaceUrl(inputs.endpoint, space) }),
        ...(inputs && { spaceBranch: inputs['space-branch'] }),
        ...(source && { ref: source.label }),
        ...(credential && { token: { source: credential.source, ...(name && { name }), ...(role && { role }) } }),
        ...(identity && { account: identity.name }),
        ...(event.repository && { repository: event.repository }),
        ...(event.secretsUrl && { secretsUrl: event.secretsUrl })
    };
}

;// CONCATENATED MODULE: ./src/decide/access.ts
/** Whose token it is, as far as the Hub said. */
function identityOf(whoami) {
    if (!('ok' in whoami) || whoami.ok.name === undefined)
        return null;
    const { name, type, auth } = whoami.ok;
    return {
        name,
        type: type === 'org' || type === 'app' ? type : 'user',
        ...(auth.tokenName && { tokenName: auth.tokenName }),
        ...(auth.role && { role: auth.role }),
        ...(auth.createdAt && { createdAt: auth.createdAt }),
        ...(auth.expiresAt && { expiresAt: auth.expiresAt })
    };
}
/**
 * May this token push to `owner/name`? The first fact that settles it wins, in the order in which the Hub itself
 * checks: who, does the Space exist for them, may they write. A doubt is never a "no": git decides then.
 */
function judge(space, kind, answers) {
    const owner = space.split('/')[0] ?? '';
    const { whoami, git, mayWrite } = answers;
    const refusals = [git, answers.space, mayWrite].flatMap(reply => 'refused' in reply ? [reply.refused] : []);
    const gitStatus = 'refused' in git ? git.refused.status : 200;
    // The Hub says 401 for a missing or private Space, too; only whoami's 401 means the token (and not even that for
    // tokens bound to one repository, which may not ask who they are).
    if ('refused' in whoami && whoami.refused.status === 401 && kind !== 'oidc' && kind !== 'oauth')
        return no({ finding: { kind: 'token-rejected' }, http: whoami.refused });
    if ('refused' in git && gitStatus === 401)
        return no({ finding: { kind: 'token-rejected' }, http: git.refused });
    const policy = refusals.find(refused => refused.status === 403 && policyOf(refused, owner));
    if (policy)
        return denied(policyOf(policy, owner) ?? { why: 'disabled' }, policy);
    const restrictions = memberOf(whoami, owner)?.restrictions ?? [];
    if (restrictions.length > 0)
        return denied({ why: 'org-restriction', owner, restrictions });
    if ('refused' in git && gitStatus === 404)
        return no({ finding: { kind: 'space-missing', space }, http: git.refused });
    if ('refused' in git && gitStatus === 403)
        return denied({ why: 'refused', message: git.refused.message ?? '' }, git.refused);
    if ('refused' in git)
        return no({ http: git.refused });
    if ('ok' in mayWrite)
        return { may: 'yes', because: 'write-check' };
    const byRole = judgeRole(space, whoami);
    if (kind === 'oidc' || kind === 'oauth' || kind === 'app')
        return { may: 'unknown', because: 'token-kind' };
    if ('why' in byRole)
        return denied(byRole, mayWrite.refused);
    return mayWrite.refused.status === 403
        ? denied(refusalOf(owner, whoami, mayWrite.refused), mayWrite.refused)
        : byRole;
}
/** The Hub refuses writing although the token's role would allow it: then it is about this owner. */
function refusalOf(owner, whoami, refused) {
    const role = memberOf(whoami, owner)?.role;
    if (role !== undefined && role !== 'admin' && role !== 'write')
        return { why: 'org-role', owner, role };
    if (role === undefined && 'ok' in whoami && whoami.ok.name !== owner)
        return { why: 'not-a-member', owner };
    return { why: 'refused', message: refused.message ?? '' };
}
/** The table of roles and scopes (docs: security-tokens, organizations-security), for when nothing firmer is known. */
function judgeRole(space, whoami) {
    if (!('ok' in whoami))
        return { may: 'unknown', because: 'no-answer' };
    const owner = space.split('/')[0] ?? '';
    const { role: tokenRole, scopes } = whoami.ok.auth;
    if (tokenRole === 'read')
        return { why: 'read-token' };
    if (tokenRole === 'fineGrained')
        return judgeScopes(space, owner, scopes);
    if (tokenRole !== 'write' && tokenRole !== 'god')
        return { may: 'unknown', because: 'token-kind' };
    if (whoami.ok.name === owner)
        return { may: 'yes', because: 'owner' };
    const role = memberOf(whoami, owner)?.role;
    if (role === 'admin' || role === 'write')
        return { may: 'yes', because: 'organisation' };
    if (role === 'read' || role === 'no_access')
        return { why: 'org-role', owner, role };
    if (role !== undefined)
        return { may: 'unknown', because: 'not-listed' };
    // Collaborators of a single repository are in nobody's list: not being a member is a doubt, until the Hub refuses.
    return { may: 'unknown', because: 'not-listed' };
}
function judgeScopes(space, owner, scoped) {
    const here = scoped.filter(({ type, name }) => (type === 'space' && name === space) || ((type === 'user' || type === 'org') && name === owner));
    if (here.some(scope => scope.permissions.includes('repo.write')))
        return { may: 'yes', because: 'scope' };
    const group = scoped.some(scope => scope.type === 'resource-group' && scope.permissions.includes('repo.write'));
    if (group)
        return { may: 'unknown', because: 'not-listed' };
    return { why: 'fine-grained-scope', owner, granted: here.flatMap(scope => scope.permissions) };
}
function memberOf(whoami, owner) {
    return 'ok' in whoami ? whoami.ok.orgs.find(org => org.name === owner) : undefined;
}
/** An organisation's token policy (docs: enterprise-tokens-management, security-tokens), or a disabled Space. */
function policyOf({ message = '' }, owner) {
    if (/needs to be approved by the organization/i.test(message))
        return { why: 'org-approval-pending', owner };
    if (/revoked by the organization administrator/i.test(message))
        return { why: 'org-revoked', owner };
    if (/access to this resource is disabled/i.test(message))
        return { why: 'disabled' };
    return null;
}
function no(evidence) {
    return { may: 'no', evidence: { step: 'access', ...evidence } };
}
function denied(reason, http) {
    return no({ finding: { kind: 'access-denied', reason }, ...(http && { http }) });
}

;// CONCATENATED MODULE: ./src/stages/validate.ts



/**
 * Who we are, whether the Space exists, and whether we may write to it: asked together, judged once.
 * @param seen told what the Hub said before it is judged, so that a refusal can name the account and the Space's head.
 * @throws Failure when the answer is no, or when the Space's git server cannot be asked.
 */
async function validate(inputs, credential, deps) {
    const { hub } = deps;
    const id = inputs.space;
    // The git server's answer is needed for everything after; the other three only sharpen what is said.
    const [git, whoami, space, mayWrite] = await Promise.all([
        hub.heads(id, 'access'),
        hub.whoami().catch(noAnswer('whoami')),
        hub.space(id, 'access').catch(noAnswer('space')),
        hub.mayWrite(id).catch(noAnswer('auth-check'))
    ]);
    const identity = identityOf(whoami);
    const head = 'ok' in git ? (git.ok.heads.get(inputs['space-branch']) ?? null) : undefined;
    deps.seen({ identity, ...(head !== undefined && { head }) });
    const verdict = judge(id, credential.kind, { whoami, space, mayWrite, git });
    if (verdict.may === 'no') {
        const { finding } = verdict.evidence;
        if (finding?.kind !== 'space-missing')
            throw new Failure(verdict.evidence);
        const neighbours = await deps.findNeighbours(id);
        throw new Failure({ ...verdict.evidence, finding: { ...finding, ...neighbours } });
    }
    if ('refused' in git)
        throw new Failure({ step: 'access', http: git.refused });
    const info = 'ok' in space ? space.ok : { private: false };
    const now = presentId(git.ok.url, info, inputs) ?? id;
    return {
        space: now,
        ...(now !== id && { renamedFrom: id }),
        url: spaceUrl(inputs.endpoint, now),
        appUrl: appUrl(now, info),
        private: info.private,
        ...(info.stage && { stage: info.stage }),
        ...(info.files && { files: info.files }),
        branch: inputs['space-branch'],
        head: head ?? null,
        identity,
        access: verdict
    };
}
/** A Space that was renamed answers under its new id, by API and by git. */
function presentId(gitUrl, info, inputs) {
    const prefix = spaceUrl(inputs.endpoint, '');
    const byGit = gitUrl.startsWith(prefix) ? gitUrl.slice(prefix.length) : undefined;
    return [byGit === inputs.space ? info.id : byGit, byGit].find(id => /^[\w.-]+\/[\w.-]+$/.test(id ?? ''));
}
/** The Hub knows the app's address; its rule for ordinary names is the fallback (docs: spaces-embed). */
function appUrl(id, { host, subdomain }) {
    if (host && /^https?:\/\/[\w.:-]+$/.test(host))
        return host;
    const label = subdomain && /^[\w-]+$/.test(subdomain) ? subdomain : id.toLowerCase().replace(/[^a-z0-9]/g, '-');
    return `https://${label}.hf.space`;
}
function noAnswer(route) {
    return () => ({ refused: { route, url: '', status: 0 } });
}

;// CONCATENATED MODULE: ./src/watch-steps.ts
function watchSteps(clock) {
    const timings = [];
    let current = 'inputs';
    return {
        timings,
        current: () => current,
        async time(step, work) {
            current = step;
            const began = clock.now();
            try {
                return await work;
            }
            finally {
                const at = timings.findIndex(timing => timing.step === step);
                const before = timings[at]?.ms ?? 0;
                const timing = { step, ms: before + clock.now() - began };
                if (at < 0)
                    timings.push(timing);
                else
                    timings[at] = timing;
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/main.ts

















/** One run of the action, from the inputs to the report. Never throws: a failure is reported like any other end. */
async function main(world) {
    const steps = watchSteps(world.clock);
    const known = { timings: steps.timings };
    const narrator = narratorFor(world.runner, readLanguage(world.env));
    const outcome = await run(world, known, steps, narrator).catch((error) => {
        const evidence = error instanceof Failure
            ? error.evidence
            : { step: steps.current(), text: error.stack ?? String(error) };
        return { ...known, status: 'failed', evidence, diagnosed: diagnose(evidence) };
    });
    await report(outcome, { ...world, event: readEvent(world.env), narrator });
}
async function run(world, known, steps, tell) {
    const { env, runner, clock } = world;
    const inputs = (known.inputs = readInputs(env, world.places));
    tell.starting(inputs);
    const http = openHttp(clock);
    const exchange = () => exchangeIdToken(inputs, { http, runner, clock });
    const credential = await steps.time('credential', authenticate(inputs, { ...world, exchange }));
    if ('skipped' in credential)
        return { ...known, status: 'skipped', reason: credential.skipped };
    known.credential = credential;
    const { directory } = inputs.environment;
    const git = openGit({ directory, env, step: 'plan' });
    const hub = openHub({ ...inputs, http, token: credential.token });
    const findNeighbours = neighboursOn({ ...inputs, token: () => credential.token.reveal() });
    const seen = (facts) => void Object.assign(known, facts);
    const [target, [source, version]] = await inOrder(steps.time('access', validate(inputs, credential, { hub, findNeighbours, seen })), steps.time('plan', inOrder(locate(git, { ref: inputs.ref, directory }), gitVersion(git))));
    const access = withCredential(target.url, credential.token, version);
    tell.checked((known.target = target));
    known.source = source;
    const plan = (known.plan = await steps.time('plan', prepare(git, { inputs, access, target, source }, hub)));
    tell.planned(target, source, plan);
    if (inputs['dry-run'])
        return { ...known, status: 'dry-run' };
    if (plan.update === 'unchanged') {
        await setRemote(git, target.url);
        return { ...known, status: 'unchanged' };
    }
    tell.pushing(target);
    const [pushed] = await inOrder(steps.time('push', push(git, { access, target, plan }, { hub, clock })), setRemote(git, target.url));
    tell.pushed(pushed);
    const { commit, stage } = pushed;
    return { ...known, status: 'deployed', commit, ...(stage && { stage }) };
}
/** Waits for both; when both failed, the first one's failure is the one to explain. */
async function inOrder(first, second) {
    const [a, b] = await Promise.allSettled([first, second]);
    if (a.status === 'rejected')
        throw a.reason;
    if (b.status === 'rejected')
        throw b.reason;
    return [a.value, b.value];
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9786:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream/promises");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec)
});

// UNUSED EXPORTS: getExecOutput

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 1905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: ./vendor/undici/index.js
/**
 * @actions/http-client 4 imports undici for one thing: `getAgentDispatcher`, which hands a proxy
 * to other libraries' `fetch`. Its own requests go through node:https, proxies included. Loading
 * undici costs every job some 75 ms and the bundle 900 kB, so the one class it names is all there is.
 */
class ProxyAgent {
  constructor() {
    throw new Error('this bundle has no undici: use the requests of @actions/http-client')
  }
}

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
