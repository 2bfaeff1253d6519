// The words that MDX reads from a page of one paragraph or heading; anything but words is shown.
import { compile } from '@mdx-js/mdx';

const pages = JSON.parse(await new Promise((resolve) => {
  let text = '';
  process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => resolve(text));
}));

const plain = new Set(['root', 'paragraph', 'heading']);

function words(node) {
  if (node.type === 'text') return node.value;
  const inner = (node.children ?? []).map(words).join('');
  return plain.has(node.type) ? inner : `«${node.type}:${node.value ?? inner}»`;
}

const reports = {};
for (const [path, text] of Object.entries(pages)) {
  try {
    await compile(text, { remarkPlugins: [() => (tree) => { reports[path] = words(tree); }] });
  } catch (error) {
    reports[path] = String(error);
  }
}
process.stdout.write(JSON.stringify(reports));
