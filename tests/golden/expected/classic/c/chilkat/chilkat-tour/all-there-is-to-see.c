// This example assumes that the Chilkat API has been unlocked.

HCkHttp http = CkHttp_Create();

HCkStringBuilder sbRequestBody = CkStringBuilder_Create();
CkStringBuilder_Append(sbRequestBody, "{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}");

// Adds the "Authorization: Bearer <token>" header.
CkHttp_putAuthToken(http, "<token>");

CkHttp_SetRequestHeader(http, "X-Trace", "{{trace}}-1");

HCkHttpResponse resp = CkHttp_PTextSb(http, "POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", FALSE, FALSE);
if (!CkHttp_getLastMethodSuccess(http)) {
    printf("%s\n", CkHttp_lastErrorText(http));
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbRequestBody);
    return;
}

HCkStringBuilder sbResponseBody = CkStringBuilder_Create();
CkHttpResponse_GetBodySb(resp, sbResponseBody);

HCkJsonObject jResp = CkJsonObject_Create();
CkJsonObject_LoadSb(jResp, sbResponseBody);
CkJsonObject_putEmitCompact(jResp, FALSE);

printf("%s\n", "Response Body:");
printf("%s\n", CkJsonObject_emit(jResp));

int respStatusCode = CkHttpResponse_getStatusCode(resp);
printf("%s %d\n", "Response Status Code =", respStatusCode);
if (respStatusCode >= 400) {
    printf("%s\n", "Response Header:");
    printf("%s\n", CkHttpResponse_header(resp));
    printf("%s\n", "Failed.");
    CkHttpResponse_Dispose(resp);
    CkHttp_Dispose(http);
    CkStringBuilder_Dispose(sbRequestBody);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
    return;
}

CkHttpResponse_Dispose(resp);

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

int id = CkJsonObject_IntOf(jResp, "id");
BOOL done = CkJsonObject_BoolOf(jResp, "done");
const char *ratio = CkJsonObject_stringOf(jResp, "ratio");

printf("%s %d\n", "id:", id);
printf("%s %d\n", "done:", done);
printf("%s %s\n", "ratio:", ratio ? ratio : "");

int count_i = CkJsonObject_SizeOfArray(jResp, "rows");
for (int i = 0; i < count_i; i++) {
    CkJsonObject_putI(jResp, i);
    const char *type = CkJsonObject_stringOf(jResp, "rows[i].type");
    const char *Name = CkJsonObject_stringOf(jResp, "rows[i].owner.name");

    printf("%s %s\n", "rows[i].type:", type ? type : "");
    printf("%s %s\n", "rows[i].owner.name:", Name ? Name : "");
}

BOOL nextIsNull = CkJsonObject_IsNullOf(jResp, "next");

printf("%s %d\n", "next is null:", nextIsNull);

CkHttp_Dispose(http);
CkStringBuilder_Dispose(sbRequestBody);
CkStringBuilder_Dispose(sbResponseBody);
CkJsonObject_Dispose(jResp);
