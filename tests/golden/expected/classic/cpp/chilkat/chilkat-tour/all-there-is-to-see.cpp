// This example assumes that the Chilkat API has been unlocked.

CkHttp http;

CkStringBuilder sbRequestBody;
sbRequestBody.Append("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
http.put_AuthToken("<token>");

http.SetRequestHeader("X-Trace", "{{trace}}-1");

CkHttpResponse *resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", false, false);
if (!http.get_LastMethodSuccess()) {
    std::cout << http.lastErrorText() << std::endl;
    return;
}

CkStringBuilder sbResponseBody;
resp->GetBodySb(sbResponseBody);

CkJsonObject jResp;
jResp.LoadSb(sbResponseBody);
jResp.put_EmitCompact(false);

std::cout << "Response Body:" << std::endl;
std::cout << jResp.emit() << std::endl;

int respStatusCode = resp->get_StatusCode();
std::cout << "Response Status Code = " << respStatusCode << std::endl;
if (respStatusCode >= 400) {
    std::cout << "Response Header:" << std::endl;
    std::cout << resp->header() << std::endl;
    std::cout << "Failed." << std::endl;
    delete resp;
    return;
}

delete resp;

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
const char *ratio = jResp.stringOf("ratio");

std::cout << "id: " << id << std::endl;
std::cout << "done: " << done << std::endl;
std::cout << "ratio: " << (ratio ? ratio : "") << std::endl;

int count_i = jResp.SizeOfArray("rows");
for (int i = 0; i < count_i; i++) {
    jResp.put_I(i);
    const char *type = jResp.stringOf("rows[i].type");
    const char *Name = jResp.stringOf("rows[i].owner.name");

    std::cout << "rows[i].type: " << (type ? type : "") << std::endl;
    std::cout << "rows[i].owner.name: " << (Name ? Name : "") << std::endl;
}

bool nextIsNull = jResp.IsNullOf("next");

std::cout << "next is null: " << nextIsNull << std::endl;
