// Soap
//
// Set before running: ITEM

import axios from "axios";

for (const name of ["ITEM"]) {
  if (!(name in process.env)) throw new Error(`${name} is not set`);
}

const response = await axios({
  method: "POST",
  url: "https://api.example.com/things",
  headers: {
    "Content-Type": "text/xml; charset=utf-8",
    SOAPAction: '"urn:shop#GetPrice"',
  },
  data: `<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <GetPrice xmlns="urn:shop">
      <Item>${process.env.ITEM}</Item>
    </GetPrice>
  </soap:Body>
</soap:Envelope>
`,
  timeout: 30_000,
});

console.log(response.data);
