// This example assumes that the Chilkat API has been unlocked.

const http = new chilkat.Http();

const sbRequestBody = new chilkat.StringBuilder();
sbRequestBody.Append('{"name": "Zoë \\"Z\\" $HOME \'q\' 50% #{x} `y` \\\\ [z]", "a.b": "two\\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": {{id}}}], "empty": []}');

// Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>";

http.SetRequestHeader("X-Trace", "{{trace}}-1");

const resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", false, false);
if (!http.LastMethodSuccess) {
  console.log(http.LastErrorText);
  return;
}

const sbResponseBody = new chilkat.StringBuilder();
resp.GetBodySb(sbResponseBody);

const jResp = new chilkat.JsonObject();
jResp.LoadSb(sbResponseBody);
jResp.EmitCompact = false;

console.log("Response Body:");
console.log(jResp.Emit());

const respStatusCode = resp.StatusCode;
console.log("Response Status Code =", respStatusCode);
if (respStatusCode >= 400) {
  console.log("Response Header:");
  console.log(resp.Header);
  console.log("Failed.");
  return;
}

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// {
//   "id": 7,
//   "done": false,
//   "ratio": 0.5,
//   "rows": [
//     {
//       "type": "x",
//       "owner": {
//         "name": "Ada"
//       }
//     }
//   ],
//   "next": null
// }

// Sample code for parsing the JSON response...

const id = jResp.IntOf("id");
const done = jResp.BoolOf("done");
const ratio = jResp.StringOf("ratio");

console.log("id:", id);
console.log("done:", done);
console.log("ratio:", ratio);

const count_i = jResp.SizeOfArray("rows");
for (let i = 0; i < count_i; i++) {
  jResp.I = i;
  const type = jResp.StringOf("rows[i].type");
  const Name = jResp.StringOf("rows[i].owner.name");

  console.log("rows[i].type:", type);
  console.log("rows[i].owner.name:", Name);
}

const nextIsNull = jResp.IsNullOf("next");

console.log("next is null:", nextIsNull);
