// Compile MDX pages and say what is in them: reads {path: text} from stdin, writes {path: report}.
import { compile } from '@mdx-js/mdx';

const pages = JSON.parse(await new Promise((resolve) => {
  let text = '';
  process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => resolve(text));
}));

function look(node, found) {
  if (node.type.startsWith('mdxJsx')) found.tags.add(node.name);
  if (node.type.endsWith('Expression')) found.expressions.push(node.value);
  if (node.type === 'mdxjsEsm') found.modules.push(node.value);
  if (node.type === 'code') found.code.push(node.value);
  if (node.type === 'heading' && found.headings !== undefined) found.headings += 1;
  for (const child of node.children ?? []) look(child, found);
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      if (attribute.value !== null) found.expressions.push(JSON.stringify(attribute));
    }
  }
}

const reports = {};
for (const [path, text] of Object.entries(pages)) {
  const found = { tags: new Set(), expressions: [], modules: [], code: [], headings: 0 };
  try {
    await compile(text.replace(/^---\n[^]*?\n---\n/, ''), {
      remarkPlugins: [() => (tree) => look(tree, found)],
    });
    reports[path] = { ...found, tags: [...found.tags] };
  } catch (error) {
    reports[path] = { error: String(error) };
  }
}
process.stdout.write(JSON.stringify(reports));
