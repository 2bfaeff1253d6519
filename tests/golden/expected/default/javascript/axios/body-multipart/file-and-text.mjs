// File and text

import { readFile } from "node:fs/promises";
import axios from "axios";

const form = new FormData();
const file = new Blob([await readFile("path/to/leads.zip")], {
  type: "application/zip",
});
form.append("file", file, "leads.zip");
form.append("module", "Leads");

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  data: form,
  timeout: 30_000,
});

console.log(response.data);
