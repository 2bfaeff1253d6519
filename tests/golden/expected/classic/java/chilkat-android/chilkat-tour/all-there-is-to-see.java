// This example assumes that the Chilkat API has been unlocked.

CkHttp http = new CkHttp();

CkStringBuilder sbRequestBody = new CkStringBuilder();
sbRequestBody.Append("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
http.put_AuthToken("<token>");

http.SetRequestHeader("X-Trace", "{{trace}}-1");

CkHttpResponse resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", false, false);
if (!http.get_LastMethodSuccess()) {
    Log.i("Snippet", http.lastErrorText());
    return;
}

CkStringBuilder sbResponseBody = new CkStringBuilder();
resp.GetBodySb(sbResponseBody);

CkJsonObject jResp = new CkJsonObject();
jResp.LoadSb(sbResponseBody);
jResp.put_EmitCompact(false);

Log.i("Snippet", "Response Body:");
Log.i("Snippet", jResp.emit());

int respStatusCode = resp.get_StatusCode();
Log.i("Snippet", "Response Status Code = " + respStatusCode);
if (respStatusCode >= 400) {
    Log.i("Snippet", "Response Header:");
    Log.i("Snippet", resp.header());
    Log.i("Snippet", "Failed.");
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

int id = jResp.IntOf("id");
boolean done = jResp.BoolOf("done");
String ratio = jResp.stringOf("ratio");

Log.i("Snippet", "id: " + id);
Log.i("Snippet", "done: " + done);
Log.i("Snippet", "ratio: " + ratio);

int count_i = jResp.SizeOfArray("rows");
for (int i = 0; i < count_i; i++) {
    jResp.put_I(i);
    String type = jResp.stringOf("rows[i].type");
    String Name = jResp.stringOf("rows[i].owner.name");

    Log.i("Snippet", "rows[i].type: " + type);
    Log.i("Snippet", "rows[i].owner.name: " + Name);
}

boolean nextIsNull = jResp.IsNullOf("next");

Log.i("Snippet", "next is null: " + nextIsNull);
