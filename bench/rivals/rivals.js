// Snippets by the generators of others: a line of JSON in, a line of JSON out.
// In: tool, target [language, variant], request (Postman's), har.  Out: text, or error.
'use strict';
const readline = require('node:readline');
const { Request } = require('postman-collection');
const codegen = require('postman-code-generators');
const { HTTPSnippet } = require('httpsnippet');

// Nothing that only changes the look: a body is sent as it is, redirects are followed.
const OPTIONS = { trimRequestBody: false, followRedirect: true, requestTimeout: 0 };

function byPostman([language, variant], { request }) {
  return new Promise((resolve, reject) => {
    codegen.convert(language, variant, new Request(request), OPTIONS, (error, text) => {
      if (error) { reject(error); } else { resolve(text); }
    });
  });
}

async function byReadme([target, client], { har }) {
  const { HTTPSnippet: Snippet } = await import('@readme/httpsnippet');
  const [text] = new Snippet(har).convert(target, client) || [];
  return text;
}

const TOOLS = {
  'postman-code-generators': byPostman,
  httpsnippet: ([target, client], { har }) => new HTTPSnippet(har).convert(target, client),
  '@readme/httpsnippet': byReadme,
};

(async () => {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    let answer;
    try {
      const text = await TOOLS[asked.tool](asked.target, asked);
      answer = text ? { text } : { error: 'it gave no snippet' };
    } catch (error) {
      answer = { error: String((error && error.message) || error) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
})();
