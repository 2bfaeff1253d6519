// What Postman's runtime is about to send: its variables and auth are filled in, nothing is sent.
// node handed.js COLLECTION... prints a line of JSON for each request: collection, pointer, request.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const ORACLE = path.join(__dirname, '..', '..', 'tests', 'wire', 'oracle');
const inOracle = (name) => require(require.resolve(name, { paths: [ORACLE] }));
const newman = inOracle('newman');
const { Requester } = inOracle('postman-runtime/lib/requester/requester');
const FILES = path.join(ORACLE, '..', 'files');

function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
}

function optional(file, member) {
  if (!fs.existsSync(file)) { return undefined; }
  const found = readJson(file);
  return found[member] || found;
}

// Each request gets its JSON pointer for an id (in v1: for a name), as the recorder does.
function withPointers(value, pointer) {
  for (const name of ['event', 'events', 'tests', 'preRequestScript']) { delete value[name]; }
  for (const [index, inner] of Object.entries(value.requests || value.item || [])) {
    if (!inner || typeof inner !== 'object') { continue; }
    const here = `${pointer}/${value.requests ? 'requests' : 'item'}/${index}`;
    if (value.requests) { inner.name = here; } else { inner.id = here; }
    withPointers(inner, here);
  }
}

function plain(request) {
  const found = request.toJSON();
  const body = found.body;
  // Files that the runtime has opened go back to their paths.
  for (const part of (body && body.formdata) || []) {
    if (part.type === 'file') { delete part.value; }
  }
  if (body && body.file) { body.file = { src: body.file.src }; }
  found.url.path = request.url.getPath().split('/').slice(1);
  delete found.url.variable;
  delete found.auth;
  return found;
}

function run(file) {
  const stem = path.basename(file, '.json');
  const beside = (kind) => path.join(path.dirname(file), `${stem}.postman_${kind}.json`);
  const whole = readJson(file);
  const wrapped = whole.collection && !whole.item && !whole.requests;
  const collection = wrapped ? whole.collection : whole;
  let item;
  let handed;
  withPointers(collection, wrapped ? '/collection' : '');
  Requester.prototype.request = function (id, request, behavior, callback) {
    try { handed = plain(request); } catch { handed = undefined; }
    callback(new Error('not sent'), undefined, request);
  };
  return new Promise((resolve, reject) => {
    newman.run({
      collection,
      environment: optional(beside('environment'), 'environment'),
      globals: optional(beside('globals'), 'globals'),
      workingDir: FILES,
      insecureFileRead: true,
      reporters: [],
    }, (error) => (error ? reject(error) : resolve())).on('beforeItem', (_, event) => {
      item = event.item;
      handed = undefined;
    }).on('item', () => {
      const pointer = item.id.startsWith('/') ? item.id : item.name;
      if (handed) {
        process.stdout.write(`${JSON.stringify({ collection: stem, pointer, request: handed })}\n`);
      }
    });
  });
}

(async () => {
  for (const file of process.argv.slice(2)) { await run(file); }
})();
