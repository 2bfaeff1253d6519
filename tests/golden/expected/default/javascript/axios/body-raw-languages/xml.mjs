// Xml

import axios from "axios";

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "application/xml",
  },
  data: `<?xml version="1.0"?>
<order id="7">
  <item>Tea</item>
</order>`,
  timeout: 30_000,
});

console.log(response.data);
