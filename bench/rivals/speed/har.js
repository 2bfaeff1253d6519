// A Postman request as the request of a HAR entry, version 1.2, for the generators that read one.
'use strict';
const { authHeader } = require('./collection.js');

const enabled = (entries) => (entries || []).filter((entry) => !entry.disabled);
const pairs = (entries) => enabled(entries).map(({ key, value }) => ({ name: key, value: String(value) }));

function filled(text, values) {
  return text.replace(/\{\{([^{}]+)\}\}/g, (whole, name) => (name in values ? values[name] : whole));
}

// The variables of the collection that have a value, which stand in URLs.
function valuesOf(collection) {
  const given = (collection.variable || []).filter(({ value }) => value);
  return Object.fromEntries(given.map(({ key, value }) => [key, value]));
}

function address(url, values) {
  const own = Object.fromEntries((url.variable || []).map(({ key, value }) => [key, value]));
  const segments = url.path.map((part) => (part.startsWith(':') ? own[part.slice(1)] : part));
  return `${filled(url.host.join('.'), values)}/${segments.map(encodeURIComponent).join('/')}`;
}

function postData(body) {
  switch (body.mode) {
    case 'urlencoded':
      return { mimeType: 'application/x-www-form-urlencoded', params: pairs(body.urlencoded) };
    case 'formdata':
      return {
        mimeType: 'multipart/form-data',
        params: enabled(body.formdata).map(({ key, type, value, src }) => (
          type === 'file' ? { name: key, fileName: src } : { name: key, value })),
      };
    case 'graphql': {
      const { query, variables } = body.graphql;
      return { mimeType: 'application/json', text: JSON.stringify({ query, variables: JSON.parse(variables || '{}') }) };
    }
    default:
      return { mimeType: 'application/json', text: body.raw };
  }
}

function har({ method, header, url, body }, auth, values) {
  const signed = authHeader(auth);
  return {
    method,
    url: address(url, values),
    httpVersion: 'HTTP/1.1',
    headers: pairs(signed ? [...header, signed] : header),
    queryString: pairs(url.query),
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    ...(body ? { postData: postData(body) } : {}),
  };
}

module.exports = { har, valuesOf };
