// node httpsnippet.js COLLECTION FOLDER: one file for every request and client.
'use strict';
const { HTTPSnippet } = require('httpsnippet');
const { Files, items, read } = require('./collection.js');
const { har, valuesOf } = require('./har.js');

const TARGETS = { curl: ['shell', 'curl'], python: ['python', 'requests'], go: ['go', 'native'] };
const [source, folder] = process.argv.slice(2);
const files = new Files(folder);
const collection = read(source);
const values = valuesOf(collection);
for (const { item, auth } of items(collection, collection.auth)) {
  const snippet = new HTTPSnippet(har(item.request, auth, values));
  files.write((client) => snippet.convert(...TARGETS[client]));
}
files.done();
