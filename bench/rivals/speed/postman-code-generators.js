// node postman-code-generators.js COLLECTION FOLDER: one file for every request and client.
'use strict';
const { Collection } = require('postman-collection');
const codegen = require('postman-code-generators');
const { Files, authHeader, items, read } = require('./collection.js');

const TARGETS = { curl: ['curl', 'cURL'], python: ['python', 'requests'], go: ['go', 'Native'] };
const [source, folder] = process.argv.slice(2);
const files = new Files(folder);
const plain = read(source);
const inherited = items(plain, plain.auth);
// Its model of a whole collection, as its own users hand it over; it leaves auth to them.
new Collection(plain).forEachItem(({ request }) => {
  const signed = authHeader(inherited.next().value.auth);
  if (signed) { request.addHeader(signed); }
  files.write((client) => {
    let made;
    codegen.convert(...TARGETS[client], request, {}, (error, text) => {
      if (error) { throw error; }
      made = text;
    });
    return made;
  });
});
files.done();
