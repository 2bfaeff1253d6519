// Binary

import { readFile } from "node:fs/promises";
import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "image/png",
  },
  data: await readFile("path/to/photo.png"),
  timeout: 30_000,
});

console.log(response.data);
