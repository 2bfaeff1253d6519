// Propfind

import axios from "axios";

const response = await axios({
  method: "PROPFIND",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/xml",
  },
  data: '<propfind xmlns="DAV:"/>',
  timeout: 30_000,
});

console.log(response.data);
