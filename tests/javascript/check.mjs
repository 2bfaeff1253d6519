// Reads {name: text} from standard input; writes {name: [error]} for the texts that V8 cannot read
// as a module or that Prettier would change.  Needs --experimental-vm-modules.
import { SourceTextModule } from "node:vm";
import { text as all } from "node:stream/consumers";
import { format } from "prettier";

const errors = {};
for (const [name, text] of Object.entries(JSON.parse(await all(process.stdin)))) {
  const found = [];
  try {
    new SourceTextModule(text);
  } catch (error) {
    found.push(`node: ${error.message}`);
  }
  try {
    const formatted = await format(text, { parser: "babel" });
    if (formatted !== text) {
      const lines = formatted.split("\n");
      const changed = text.split("\n").find((line, number) => line !== lines[number]);
      found.push(`prettier would change: ${changed}`);
    }
  } catch (error) {
    found.push(`prettier: ${error.message}`);
  }
  if (found.length) errors[name] = found;
}
console.log(JSON.stringify(errors));
