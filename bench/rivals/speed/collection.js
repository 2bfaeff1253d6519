// What the three programs share: the requests of a collection, the auth they inherit, and the files.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

// [our name, extension of its files]; each program knows its generator's own name for it.
const CLIENTS = [['curl', 'sh'], ['python', 'py'], ['go', 'go']];

function read(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

function* items(parent, inherited) {
  for (const item of parent.item) {
    const auth = (item.request || item).auth || inherited;
    if (item.request) { yield { item, auth }; } else { yield* items(item, auth); }
  }
}

// The header of the kinds of auth that the generated collections have.
function authHeader(auth) {
  if (!auth || auth.type === 'noauth') { return undefined; }
  const values = Object.fromEntries(auth[auth.type].map(({ key, value }) => [key, value]));
  if (auth.type === 'bearer') { return { key: 'Authorization', value: `Bearer ${values.token}` }; }
  return { key: values.key, value: values.value };
}

// One file for each client; a snippet that cannot be made is counted.
class Files {
  constructor(folder) {
    this.folder = folder;
    this.number = 0;
    this.failed = 0;
  }

  write(convert) {
    this.number += 1;
    for (const [client, extension] of CLIENTS) {
      try {
        fs.writeFileSync(path.join(this.folder, `${this.number}-${client}.${extension}`), convert(client));
      } catch (error) {
        this.failed += 1;
      }
    }
  }

  done() {
    process.stdout.write(`${JSON.stringify({ requests: this.number, failed: this.failed })}\n`);
  }
}

module.exports = { CLIENTS, Files, authHeader, items, read };
