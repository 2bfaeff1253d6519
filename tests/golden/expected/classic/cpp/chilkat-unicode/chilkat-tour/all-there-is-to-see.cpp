// This example assumes that the Chilkat API has been unlocked.

CkHttpW http;

CkStringBuilderW sbRequestBody;
sbRequestBody.Append(L"{\"name\": \"Zo\u00eb \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
http.put_AuthToken(L"<token>");

http.SetRequestHeader(L"X-Trace", L"{{trace}}-1");

CkHttpResponseW *resp = http.PTextSb(L"POST", L"https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, L"utf-8", L"application/json", false, false);
if (!http.get_LastMethodSuccess()) {
    std::wcout << http.lastErrorText() << std::endl;
    return;
}

CkStringBuilderW sbResponseBody;
resp->GetBodySb(sbResponseBody);

CkJsonObjectW jResp;
jResp.LoadSb(sbResponseBody);
jResp.put_EmitCompact(false);

std::wcout << L"Response Body:" << std::endl;
std::wcout << jResp.emit() << std::endl;

int respStatusCode = resp->get_StatusCode();
std::wcout << L"Response Status Code = " << respStatusCode << std::endl;
if (respStatusCode >= 400) {
    std::wcout << L"Response Header:" << std::endl;
    std::wcout << resp->header() << std::endl;
    std::wcout << L"Failed." << std::endl;
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

int id = jResp.IntOf(L"id");
bool done = jResp.BoolOf(L"done");
const wchar_t *ratio = jResp.stringOf(L"ratio");

std::wcout << L"id: " << id << std::endl;
std::wcout << L"done: " << done << std::endl;
std::wcout << L"ratio: " << (ratio ? ratio : L"") << std::endl;

int count_i = jResp.SizeOfArray(L"rows");
for (int i = 0; i < count_i; i++) {
    jResp.put_I(i);
    const wchar_t *type = jResp.stringOf(L"rows[i].type");
    const wchar_t *Name = jResp.stringOf(L"rows[i].owner.name");

    std::wcout << L"rows[i].type: " << (type ? type : L"") << std::endl;
    std::wcout << L"rows[i].owner.name: " << (Name ? Name : L"") << std::endl;
}

bool nextIsNull = jResp.IsNullOf(L"next");

std::wcout << L"next is null: " << nextIsNull << std::endl;
