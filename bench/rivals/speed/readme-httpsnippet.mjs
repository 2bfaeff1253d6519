// node readme-httpsnippet.mjs COLLECTION FOLDER: one file for every request and client.
import { HTTPSnippet } from '@readme/httpsnippet';
import shared from './collection.js';
import archive from './har.js';

const TARGETS = { curl: ['shell', 'curl'], python: ['python', 'requests'], go: ['go', 'native'] };
const [source, folder] = process.argv.slice(2);
const files = new shared.Files(folder);
const collection = shared.read(source);
const values = archive.valuesOf(collection);
for (const { item, auth } of shared.items(collection, collection.auth)) {
  const snippet = new HTTPSnippet(archive.har(item.request, auth, values));
  files.write((client) => snippet.convert(...TARGETS[client])[0]);
}
files.done();
