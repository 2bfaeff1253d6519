// Keywords

import axios from "axios";

const response = await axios({
  url: "https://api.example.com/things",
  timeout: 30_000,
});

const result = response.data;
console.log("type:", result.type);
console.log("range:", result.range);
console.log("func:", result.func);
console.log("class:", result.class);
console.log("import:", result.import);
console.log("default:", result.default);
console.log("string:", result.string);
console.log("len:", result.len);
console.log("nil:", result.nil);
