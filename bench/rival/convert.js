// The same work by Postman's own generators: one file for every request and client.
// node convert.js COLLECTION FOLDER
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Collection } = require('postman-collection');
const codegen = require('postman-code-generators');

const CLIENTS = [['curl', 'cURL', 'sh'], ['python', 'requests', 'py'], ['go', 'Native', 'go']];
const [source, folder] = process.argv.slice(2);
const collection = new Collection(JSON.parse(fs.readFileSync(source, 'utf8')));
let number = 0;
collection.forEachItem((item) => {
  number += 1;
  for (const [language, variant, extension] of CLIENTS) {
    codegen.convert(language, variant, item.request, {}, (error, text) => {
      if (error) { throw error; }
      fs.writeFileSync(path.join(folder, `${number}-${language}.${extension}`), text);
    });
  }
});
