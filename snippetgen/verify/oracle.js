'use strict';

/*
 * Runs one collection by Postman's own runtime, every socket ending at PORT of this machine.
 *
 *   node oracle.js PORT FOLDER COLLECTION ENVIRONMENT|- GLOBALS|- VARIABLES
 *
 * VARIABLES is a JSON list of {key, value}, which win over every file.
 *
 * Scripts are left out.  After each item one line of JSON goes to stdout: its name, and whether
 * a request was sent.
 */

const fs = require('fs');
const http = require('http');
const https = require('https');
const net = require('net');
const path = require('path');

const [port, folder, file, environment, globals, variables] = process.argv.slice(2);
const roots = [process.cwd(), path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules'),
    ...(process.env.NODE_PATH || '').split(path.delimiter)];
const newman = require(require.resolve('newman', { paths: roots.filter(Boolean) }));

const read = (name) => { return JSON.parse(fs.readFileSync(name, 'utf8').replace(/^\uFEFF/, '')); };

function optional (name, member) {
    if (!name || name === '-') { return undefined; }
    const found = read(name);

    return found[member] || found;
}

function withoutScripts (value) {
    if (Array.isArray(value)) { value.forEach(withoutScripts); }
    else if (value && typeof value === 'object') {
        for (const name of ['event', 'events', 'tests', 'preRequestScript']) { delete value[name]; }
        ['item', 'requests', 'folders'].forEach((name) => { withoutScripts(value[name]); });
    }
}

class PlainAgent extends http.Agent {
    createConnection () { return net.connect(Number(port), '127.0.0.1'); }
}
class SecureAgent extends https.Agent {
    createConnection () { return net.connect(Number(port), '127.0.0.1'); }
}

// The real jar throws on some odd URLs after the answer; newman knows a jar by its class name.
class CookieJar {
    getCookieString (url, done) { done(null, ''); }

    getCookies (url, done) { done(null, []); }

    setCookie (cookie, url, options, done) { done(null); }
}

const whole = read(file);
const collection = whole.collection && !whole.item && !whole.requests ? whole.collection : whole;
let failed;

withoutScripts(collection);
newman.run({
    collection: collection,
    environment: optional(environment, 'environment'),
    globals: optional(globals, 'globals'),
    envVar: JSON.parse(variables),
    workingDir: folder,
    requestAgents: { http: new PlainAgent(), https: new SecureAgent() },
    cookieJar: new CookieJar(),
    ignoreRedirects: true,
    insecure: true,
    timeoutRequest: 5000,
    reporters: []
}, (error) => {
    if (error) {
        process.stderr.write(`${error.message || error}\n`);
        process.exitCode = 1;
    }
}).on('beforeItem', () => {
    failed = undefined;
}).on('request', (error) => {
    failed = error;
}).on('item', (error, event) => {
    const { name } = event.item;
    const line = {
        name: name === undefined ? null : name,
        error: failed ? String(failed.message || failed) : null
    };

    process.stdout.write(`${JSON.stringify(line)}\n`);
});
