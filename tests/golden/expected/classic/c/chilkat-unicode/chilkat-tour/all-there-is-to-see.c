// This example assumes that the Chilkat API has been unlocked.

HCkHttpW http = CkHttpW_Create();

HCkStringBuilderW sbRequestBody = CkStringBuilderW_Create();
CkStringBuilderW_Append(sbRequestBody, L"{\"name\": \"Zo\u00eb \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
CkHttpW_putAuthToken(http, L"<token>");

CkHttpW_SetRequestHeader(http, L"X-Trace", L"{{trace}}-1");

HCkHttpResponseW resp = CkHttpW_PTextSb(http, L"POST", L"https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, L"utf-8", L"application/json", FALSE, FALSE);
if (!CkHttpW_getLastMethodSuccess(http)) {
    wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
    CkHttpW_Dispose(http);
    CkStringBuilderW_Dispose(sbRequestBody);
    return;
}

HCkStringBuilderW sbResponseBody = CkStringBuilderW_Create();
CkHttpResponseW_GetBodySb(resp, sbResponseBody);

HCkJsonObjectW jResp = CkJsonObjectW_Create();
CkJsonObjectW_LoadSb(jResp, sbResponseBody);
CkJsonObjectW_putEmitCompact(jResp, FALSE);

wprintf(L"%ls\n", L"Response Body:");
wprintf(L"%ls\n", CkJsonObjectW_emit(jResp));

int respStatusCode = CkHttpResponseW_getStatusCode(resp);
wprintf(L"%ls %d\n", L"Response Status Code =", respStatusCode);
if (respStatusCode >= 400) {
    wprintf(L"%ls\n", L"Response Header:");
    wprintf(L"%ls\n", CkHttpResponseW_header(resp));
    wprintf(L"%ls\n", L"Failed.");
    CkHttpResponseW_Dispose(resp);
    CkHttpW_Dispose(http);
    CkStringBuilderW_Dispose(sbRequestBody);
    CkStringBuilderW_Dispose(sbResponseBody);
    CkJsonObjectW_Dispose(jResp);
    return;
}

CkHttpResponseW_Dispose(resp);

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

int id = CkJsonObjectW_IntOf(jResp, L"id");
BOOL done = CkJsonObjectW_BoolOf(jResp, L"done");
const wchar_t *ratio = CkJsonObjectW_stringOf(jResp, L"ratio");

wprintf(L"%ls %d\n", L"id:", id);
wprintf(L"%ls %d\n", L"done:", done);
wprintf(L"%ls %ls\n", L"ratio:", ratio ? ratio : L"");

int count_i = CkJsonObjectW_SizeOfArray(jResp, L"rows");
for (int i = 0; i < count_i; i++) {
    CkJsonObjectW_putI(jResp, i);
    const wchar_t *type = CkJsonObjectW_stringOf(jResp, L"rows[i].type");
    const wchar_t *Name = CkJsonObjectW_stringOf(jResp, L"rows[i].owner.name");

    wprintf(L"%ls %ls\n", L"rows[i].type:", type ? type : L"");
    wprintf(L"%ls %ls\n", L"rows[i].owner.name:", Name ? Name : L"");
}

BOOL nextIsNull = CkJsonObjectW_IsNullOf(jResp, L"next");

wprintf(L"%ls %d\n", L"next is null:", nextIsNull);

CkHttpW_Dispose(http);
CkStringBuilderW_Dispose(sbRequestBody);
CkStringBuilderW_Dispose(sbResponseBody);
CkJsonObjectW_Dispose(jResp);
