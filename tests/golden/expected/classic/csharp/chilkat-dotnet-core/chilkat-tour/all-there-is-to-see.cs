// This example assumes that the Chilkat API has been unlocked.

Chilkat.Http http = new Chilkat.Http();

Chilkat.StringBuilder sbRequestBody = new Chilkat.StringBuilder();
sbRequestBody.Append("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>";

http.SetRequestHeader("X-Trace", "{{trace}}-1");

Chilkat.HttpResponse resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", false, false);
if (!http.LastMethodSuccess) {
    Console.WriteLine(http.LastErrorText);
    return;
}

Chilkat.StringBuilder sbResponseBody = new Chilkat.StringBuilder();
resp.GetBodySb(sbResponseBody);

Chilkat.JsonObject jResp = new Chilkat.JsonObject();
jResp.LoadSb(sbResponseBody);
jResp.EmitCompact = false;

Console.WriteLine("Response Body:");
Console.WriteLine(jResp.Emit());

int respStatusCode = resp.StatusCode;
Console.WriteLine("Response Status Code = " + respStatusCode);
if (respStatusCode >= 400) {
    Console.WriteLine("Response Header:");
    Console.WriteLine(resp.Header);
    Console.WriteLine("Failed.");
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
bool done = jResp.BoolOf("done");
string ratio = jResp.StringOf("ratio");

Console.WriteLine("id: " + id);
Console.WriteLine("done: " + done);
Console.WriteLine("ratio: " + ratio);

int count_i = jResp.SizeOfArray("rows");
for (int i = 0; i < count_i; i++) {
    jResp.I = i;
    string type = jResp.StringOf("rows[i].type");
    string Name = jResp.StringOf("rows[i].owner.name");

    Console.WriteLine("rows[i].type: " + type);
    Console.WriteLine("rows[i].owner.name: " + Name);
}

bool nextIsNull = jResp.IsNullOf("next");

Console.WriteLine("next is null: " + nextIsNull);
