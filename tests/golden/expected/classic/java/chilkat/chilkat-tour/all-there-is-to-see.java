// This example assumes that the Chilkat API has been unlocked.

CkHttp http = new CkHttp();

CkStringBuilder sbRequestBody = new CkStringBuilder();
sbRequestBody.Append("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
http.put_AuthToken("<token>");

http.SetRequestHeader("X-Trace", "{{trace}}-1");

CkHttpResponse resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", false, false);
if (!http.get_LastMethodSuccess()) {
    System.out.println(http.lastErrorText());
    return;
}

CkStringBuilder sbResponseBody = new CkStringBuilder();
resp.GetBodySb(sbResponseBody);

CkJsonObject jResp = new CkJsonObject();
jResp.LoadSb(sbResponseBody);
jResp.put_EmitCompact(false);

System.out.println("Response Body:");
System.out.println(jResp.emit());

int respStatusCode = resp.get_StatusCode();
System.out.println("Response Status Code = " + respStatusCode);
if (respStatusCode >= 400) {
    System.out.println("Response Header:");
    System.out.println(resp.header());
    System.out.println("Failed.");
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

System.out.println("id: " + id);
System.out.println("done: " + done);
System.out.println("ratio: " + ratio);

int count_i = jResp.SizeOfArray("rows");
for (int i = 0; i < count_i; i++) {
    jResp.put_I(i);
    String type = jResp.stringOf("rows[i].type");
    String Name = jResp.stringOf("rows[i].owner.name");

    System.out.println("rows[i].type: " + type);
    System.out.println("rows[i].owner.name: " + Name);
}

boolean nextIsNull = jResp.IsNullOf("next");

System.out.println("next is null: " + nextIsNull);
