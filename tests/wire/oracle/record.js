'use strict';

/*
 * Records what Postman's runtime (newman) puts on the wire.
 *
 *   node record.js OUT_DIR COLLECTION...
 *
 * Every collection runs through newman unchanged but for three things: scripts
 * are removed, AWS signatures are made at a time of ours, and the sockets of all
 * hosts end at a raw capture server on loopback (through newman's own
 * `requestAgents`), so the request itself, its Host header included, is what
 * Postman would send to the real host.
 */

const fs = require('fs');
const http = require('http');
const https = require('https');
const net = require('net');
const path = require('path');

// a quiet, reproducible environment: no proxies, no user agents from outside
for (const name of ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy']) {
    delete process.env[name];
    delete process.env[name.toUpperCase()];
}

const newman = require('newman');
const { Requester } = require('postman-runtime/lib/requester/requester');
const core = require('postman-runtime/lib/requester/core');

const FILES = process.env.WIRE_FILES || path.join(__dirname, '..', 'files');
const GRACE_MS = 12; // silence after which a complete message is taken as complete
const STALL_MS = 400; // silence after which an incomplete message is given up
const WATCHDOG_MS = 2500; // a request without an answer is ended after this
const BOUNDARY = /-{26}[0-9]{24}/g;
const DROPPED = new Set(['postman-token']);

const aws4 = require(require.resolve('aws4', {
    paths: [path.dirname(require.resolve('postman-runtime/package.json'))]
}));

// the one time that is part of a request and that no collection can give
aws4.RequestSigner.prototype.getDateTime = function () {
    return (this.datetime = '20150830T123600Z');
};

// ---------------------------------------------------------------- capturing

/** Splits what one connection received into the parts of an HTTP/1.1 message. */
function parseMessage (data) {
    const end = data.indexOf('\r\n\r\n');

    if (end < 0) { return { complete: false }; }

    const [start, ...lines] = data.subarray(0, end).toString('latin1').split('\r\n');
    const first = start.indexOf(' ');
    const last = start.lastIndexOf(' ');
    const headers = lines.map((line) => {
        const colon = line.indexOf(':', 1);

        return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    });
    const value = (name) => {
        const found = headers.find((header) => { return header[0].toLowerCase() === name; });

        return found && found[1];
    };
    const message = {
        method: start.slice(0, first),
        target: start.slice(first + 1, last),
        headers: headers,
        body: data.subarray(end + 4),
        complete: true
    };

    if (/chunked/i.test(value('transfer-encoding') || '')) {
        const chunks = dechunk(message.body);

        message.complete = chunks.complete;
        message.body = chunks.body;
    }
    else if (value('content-length')) {
        message.complete = message.body.length >= Number(value('content-length'));
    }

    return message;
}

function dechunk (data) {
    const parts = [];
    let at = 0;

    for (;;) {
        const eol = data.indexOf('\r\n', at);

        if (eol < 0) { return { complete: false, body: Buffer.concat(parts) }; }

        const size = parseInt(data.subarray(at, eol).toString('latin1'), 16);

        if (!(size > 0)) { return { complete: true, body: Buffer.concat(parts) }; }
        if (data.length < eol + 2 + size + 2) { return { complete: false, body: Buffer.concat(parts) }; }

        parts.push(data.subarray(eol + 2, eol + 2 + size));
        at = eol + 2 + size + 2;
    }
}

function captureServer (onMessage) {
    return net.createServer((socket) => {
        let data = Buffer.alloc(0);
        let timer;
        const finish = () => {
            const message = parseMessage(data);

            data.length && onMessage(message);
            data = Buffer.alloc(0);
            socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
        };

        socket.on('error', () => {});
        socket.on('data', (chunk) => {
            data = Buffer.concat([data, chunk]);
            clearTimeout(timer);
            timer = setTimeout(finish, parseMessage(data).complete ? GRACE_MS : STALL_MS);
        });
        socket.on('end', () => { clearTimeout(timer); data.length && finish(); });
    });
}

/** Agents whose connections, TLS ones too, end at the capture server in plain text. */
function agentsTo (port) {
    const connect = () => { return net.connect(port, '127.0.0.1'); };

    class PlainAgent extends http.Agent {
        createConnection () { return connect(); }
    }
    class SecureAgent extends https.Agent {
        createConnection () { return connect(); }
    }

    return { http: new PlainAgent(), https: new SecureAgent() };
}

/** An empty jar: the real one throws, after the answer, on some odd URLs (newman knows a jar by its class name). */
class CookieJar {
    getCookieString (url, done) { done(null, ''); }

    getCookies (url, done) { done(null, []); }

    setCookie (cookie, url, options, done) { done(null); }
}

// ---------------------------------------------------------------- collections

function readJson (file) {
    return JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

function readOptional (file, member) {
    if (!fs.existsSync(file)) { return undefined; }
    const data = readJson(file);

    return data[member] || data;
}

const isObject = (value) => { return Boolean(value) && typeof value === 'object' && !Array.isArray(value); };
const escapePointer = (key) => { return String(key).replace(/~/g, '~0').replace(/\//g, '~1'); };

function removeScripts (entity) {
    delete entity.event;
    delete entity.events;
    delete entity.tests;
    delete entity.preRequestScript;
}

/** Removes scripts and gives each request its JSON pointer as id (v2) or name (v1); returns pointer -> name. */
function prepare (collection, prefix) {
    const names = new Map();

    removeScripts(collection);
    if (collection.name && collection.order && collection.requests) {
        collection.requests.forEach((request, index) => {
            if (!isObject(request)) { return; }
            const pointer = `${prefix}/requests/${index}`;

            names.set(pointer, request.name === undefined ? null : request.name);
            removeScripts(request);
            request.name = pointer;
        });
        (collection.folders || []).forEach((folder) => { isObject(folder) && removeScripts(folder); });

        return names;
    }

    const walk = (items, pointer) => {
        if (!Array.isArray(items)) { return; }
        items.forEach((item, index) => {
            if (!isObject(item)) { return; }
            const here = `${pointer}/item/${escapePointer(index)}`;

            removeScripts(item);
            if (item.item) { return walk(item.item, here); }
            item.id = here;
            names.set(here, item.name === undefined ? null : item.name);
        });
    };

    walk(collection.item, prefix);

    return names;
}

// ---------------------------------------------------------------- recording

const text = (value) => { return value.replace(BOUNDARY, 'BOUNDARY'); };

function bodyOf (buffer) {
    const latin1 = buffer.toString('latin1');
    const plain = Buffer.from(text(latin1), 'latin1');
    const decoded = plain.toString('utf8');

    return Buffer.from(decoded, 'utf8').equals(plain) ? decoded : { base64: plain.toString('base64') };
}

/** Values that differ on every run become tokens (only in collections about dynamic variables). */
function mask (value) {
    return value
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<guid>')
        .replace(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.%A-F]+Z/g, '<isoTimestamp>')
        .replace(/\b1[0-9]{9}\b/g, '<timestamp>')
        .replace(/(randomInt=)[0-9]+/g, '$1<randomInt>');
}

function maskAll (value) {
    if (typeof value === 'string') { return mask(value); }
    if (Array.isArray(value)) { return value.map(maskAll); }
    if (isObject(value)) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => { return [key, maskAll(inner)]; }));
    }

    return value;
}

function record (file, port, current) {
    return new Promise((resolve, reject) => {
        const stem = path.basename(file).replace(/\.json$/, '').replace(/\.postman_collection$/, '');
        const beside = (kind) => { return path.join(path.dirname(file), `${stem}.postman_${kind}.json`); };
        const whole = readJson(file);
        const prefix = isObject(whole.collection) && !whole.item && !whole.requests ? '/collection' : '';
        const names = prepare(prefix ? whole.collection : whole, prefix);
        const records = [];

        newman.run({
            collection: prefix ? whole.collection : whole,
            environment: readOptional(beside('environment'), 'environment'),
            globals: readOptional(beside('globals'), 'globals'),
            workingDir: FILES,
            insecureFileRead: true,
            requestAgents: agentsTo(port),
            cookieJar: new CookieJar(),
            ignoreRedirects: true,
            insecure: true,
            timeoutRequest: 5000,
            reporters: []
        }, (error) => {
            if (error) { return reject(error); }
            resolve(stem.startsWith('dynamic') ? maskAll(records) : records);
        }).on('beforeItem', (error, event) => {
            current.messages = [];
            current.url = undefined;
            current.error = undefined;
            current.id = event.item.id;
            current.name = event.item.name;
            current.path = event.item.getPath();
        }).on('request', (error) => {
            current.error = error;
        }).on('item', () => {
            const pointer = names.has(current.id) ? current.id : current.name;
            const message = current.messages[current.messages.length - 1];
            const folders = current.path.slice(1, -1).map((name) => { return name === undefined ? null : name; });
            const result = { pointer: pointer, item: [...folders, names.has(pointer) ? names.get(pointer) : null] };

            if (!message) {
                result.error = String((current.error && current.error.message) || current.error || 'nothing sent');
                records.push(result);

                return;
            }

            const url = current.url || {};

            result.method = message.method;
            result.target = message.target;
            result.host = { protocol: url.protocol, host: url.hostname, port: url.port };
            result.headers = message.headers
                .filter((header) => { return !DROPPED.has(header[0].toLowerCase()); })
                .map((header) => { return header.map(text); });
            result.body = bodyOf(message.body);
            if (!message.complete) { result.incomplete = true; } // fewer body bytes than announced
            if (current.messages.length > 1) { result.sent = current.messages.length; } // replayed, e.g. digest
            records.push(result);
        });
    });
}

async function main () {
    const [out, ...files] = process.argv.slice(2);

    if (!out || !files.length) {
        process.stderr.write('usage: node record.js OUT_DIR COLLECTION...\n');
        process.exit(2);
    }

    const current = { messages: [] };
    const server = captureServer((message) => { current.messages.push(message); });

    // note the URL the request resolved to; nothing is changed
    const original = core.getRequestOptions;

    core.getRequestOptions = function () {
        const options = original.apply(this, arguments);
        const url = options.url;

        current.url = { protocol: url.protocol, hostname: url.hostname, port: url.port };

        return options;
    };

    // what throws in the requester would end the process, and what never gets
    // its answer (CONNECT) would hang it: both end the request here
    const request = Requester.prototype.request;

    Requester.prototype.request = function (id, sent, behavior, callback) {
        let timer;
        let ended = false;
        const finish = (...result) => {
            if (ended) { return; }
            ended = true;
            clearTimeout(timer);
            callback(...result);
        };

        timer = setTimeout(() => { finish(new Error('no answer'), undefined, sent); }, WATCHDOG_MS);

        try {
            return request.call(this, id, sent, behavior, finish);
        }
        catch (error) {
            finish(error, undefined, sent);
        }
    };

    await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    fs.mkdirSync(out, { recursive: true });

    let failed = 0;

    for (const file of files) {
        const name = path.basename(file).replace(/\.json$/, '').replace(/\.postman_collection$/, '');

        try {
            const records = await record(file, server.address().port, current);

            fs.writeFileSync(path.join(out, `${name}.json`), JSON.stringify(records, null, 2) + '\n');
            process.stderr.write(`${name}: ${records.length} requests\n`);
        }
        catch (error) {
            failed++;
            process.stderr.write(`${name}: ${(error && error.stack) || error}\n`);
        }
    }

    server.close();
    process.exit(failed ? 1 : 0);
}

main();
