// Put

import { readFile } from "node:fs/promises";
import axios from "axios";

const response = await axios({
  method: "PUT",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/octet-stream",
  },
  data: await readFile("my file.bin"),
  timeout: 30_000,
});

console.log(response.data);
