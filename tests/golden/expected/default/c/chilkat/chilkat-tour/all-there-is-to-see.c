// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <C_CkGlobal.h>
#include <C_CkHttp.h>
#include <C_CkHttpResponse.h>
#include <C_CkJsonObject.h>
#include <C_CkStringBuilder.h>

/* Several texts as one; the last argument is NULL. */
static const char *joined(const char *first, ...)
{
    size_t length = 1;
    va_list more;
    const char *piece;
    char *whole;

    va_start(more, first);
    for (piece = first; piece; piece = va_arg(more, const char *))
        length += strlen(piece);
    va_end(more);
    whole = calloc(length, 1);
    va_start(more, first);
    for (piece = first; piece; piece = va_arg(more, const char *))
        strcat(whole, piece);
    va_end(more);
    return whole;
}

static void ChilkatSnippet(void)
{
    HCkGlobal glob = CkGlobal_Create();
    CkGlobal_putDefaultUtf8(glob, TRUE);
    BOOL unlocked = CkGlobal_UnlockBundle(glob, getenv("CHILKAT_UNLOCK_CODE"));
    if (!unlocked) {
        printf("%s\n", CkGlobal_lastErrorText(glob));
        CkGlobal_Dispose(glob);
        return;
    }
    CkGlobal_Dispose(glob);

    HCkHttp http = CkHttp_Create();
    CkHttp_putRequireSslCertVerify(http, TRUE);

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    HCkJsonObject json = CkJsonObject_Create();
    CkJsonObject_UpdateString(json, "name", "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]");
    CkJsonObject_UpdateString(json, "\"a.b\"", "two\nlines");
    CkJsonObject_UpdateNumber(json, "big", "12345678901");
    CkJsonObject_UpdateNumber(json, "price", "1.10");
    CkJsonObject_UpdateBool(json, "on", TRUE);
    CkJsonObject_UpdateNull(json, "none");
    CkJsonObject_UpdateNumber(json, "list[0].id", getenv("ID"));
    CkJsonObject_UpdateNewArray(json, "empty");

    // Adds the "Authorization: Bearer ..." header.
    CkHttp_putAuthToken(http, getenv("TOKEN"));

    CkHttp_SetRequestHeader(http, "X-Trace", joined(getenv("TRACE"), "-1", NULL));

    HCkHttpResponse resp = CkHttp_PostJson3(http, joined("https://api.example.com/v1/", getenv("TENANT"), "/things?q=a%20b", NULL), "application/json", json);
    if (!CkHttp_getLastMethodSuccess(http)) {
        printf("%s\n", CkHttp_lastErrorText(http));
        CkHttp_Dispose(http);
        CkJsonObject_Dispose(json);
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
        const char *errCode = CkJsonObject_stringOf(jResp, "code");
        const char *errMessage = CkJsonObject_stringOf(jResp, "message");
        printf("%s %s\n", "code:", errCode ? errCode : "");
        printf("%s %s\n", "message:", errMessage ? errMessage : "");
        printf("%s\n", "Failed.");
        CkHttpResponse_Dispose(resp);
        CkHttp_Dispose(http);
        CkJsonObject_Dispose(json);
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
    CkJsonObject_Dispose(json);
    CkStringBuilder_Dispose(sbResponseBody);
    CkJsonObject_Dispose(jResp);
}

int main(void)
{
    ChilkatSnippet();
    return 0;
}
