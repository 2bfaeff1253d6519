// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

import chilkat from "@chilkat/ck-node20-linux-x64";

function chilkatSnippet() {
  const glob = new chilkat.Global();
  const unlocked = glob.UnlockBundle(process.env.CHILKAT_UNLOCK_CODE);
  if (!unlocked) {
    console.log(glob.LastErrorText);
    return;
  }

  const http = new chilkat.Http();
  http.RequireSslCertVerify = true;

  // The following JSON is sent in the request body.

  // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

  const json = new chilkat.JsonObject();
  json.UpdateString("name", "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]");
  json.UpdateString('"a.b"', "two\nlines");
  json.UpdateNumber("big", "12345678901");
  json.UpdateNumber("price", "1.10");
  json.UpdateBool("on", true);
  json.UpdateNull("none");
  json.UpdateNumber("list[0].id", process.env.ID);
  json.UpdateNewArray("empty");

  // Adds the "Authorization: Bearer ..." header.
  http.AuthToken = process.env.TOKEN;

  http.SetRequestHeader("X-Trace", `${process.env.TRACE}-1`);

  const resp = http.PostJson3(`https://api.example.com/v1/${process.env.TENANT}/things?q=a%20b`, "application/json", json);
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
    const errCode = jResp.StringOf("code");
    const errMessage = jResp.StringOf("message");
    console.log("code:", errCode);
    console.log("message:", errMessage);
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
}

chilkatSnippet();
