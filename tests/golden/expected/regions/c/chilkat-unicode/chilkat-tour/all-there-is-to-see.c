// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

#include <stdarg.h>
#include <stdlib.h>
#include <wchar.h>
#include <C_CkGlobalW.h>
#include <C_CkHttpW.h>
#include <C_CkHttpResponseW.h>
#include <C_CkJsonObjectW.h>
#include <C_CkStringBuilderW.h>

/* Several texts as one; the last argument is NULL. */
static const wchar_t *joined(const wchar_t *first, ...)
{
    size_t length = 1;
    va_list more;
    const wchar_t *piece;
    wchar_t *whole;

    va_start(more, first);
    for (piece = first; piece; piece = va_arg(more, const wchar_t *))
        length += wcslen(piece);
    va_end(more);
    whole = calloc(length, sizeof(wchar_t));
    va_start(more, first);
    for (piece = first; piece; piece = va_arg(more, const wchar_t *))
        wcscat(whole, piece);
    va_end(more);
    return whole;
}

static void ChilkatSnippet(void)
{
    HCkGlobalW glob = CkGlobalW_Create();
    BOOL unlocked = CkGlobalW_UnlockBundle(glob, _wgetenv(L"CHILKAT_UNLOCK_CODE"));
    if (!unlocked) {
        wprintf(L"%ls\n", CkGlobalW_lastErrorText(glob));
        CkGlobalW_Dispose(glob);
        return;
    }
    CkGlobalW_Dispose(glob);

    // tag::request[] --8<-- [start:request]
    HCkHttpW http = CkHttpW_Create();
    CkHttpW_putRequireSslCertVerify(http, TRUE);

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    HCkJsonObjectW json = CkJsonObjectW_Create();
    CkJsonObjectW_UpdateString(json, L"name", L"Zo\u00eb \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]");
    CkJsonObjectW_UpdateString(json, L"\"a.b\"", L"two\nlines");
    CkJsonObjectW_UpdateNumber(json, L"big", L"12345678901");
    CkJsonObjectW_UpdateNumber(json, L"price", L"1.10");
    CkJsonObjectW_UpdateBool(json, L"on", TRUE);
    CkJsonObjectW_UpdateNull(json, L"none");
    CkJsonObjectW_UpdateNumber(json, L"list[0].id", _wgetenv(L"ID"));
    CkJsonObjectW_UpdateNewArray(json, L"empty");

    // Adds the "Authorization: Bearer ..." header.
    CkHttpW_putAuthToken(http, _wgetenv(L"TOKEN"));

    CkHttpW_SetRequestHeader(http, L"X-Trace", joined(_wgetenv(L"TRACE"), L"-1", NULL));

    HCkHttpResponseW resp = CkHttpW_PostJson3(http, joined(L"https://api.example.com/v1/", _wgetenv(L"TENANT"), L"/things?q=a%20b", NULL), L"application/json", json);
    if (!CkHttpW_getLastMethodSuccess(http)) {
        wprintf(L"%ls\n", CkHttpW_lastErrorText(http));
        CkHttpW_Dispose(http);
        CkJsonObjectW_Dispose(json);
        return;
    }
    // end::request[] --8<-- [end:request]

    // tag::response[] --8<-- [start:response]
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
        const wchar_t *errCode = CkJsonObjectW_stringOf(jResp, L"code");
        const wchar_t *errMessage = CkJsonObjectW_stringOf(jResp, L"message");
        wprintf(L"%ls %ls\n", L"code:", errCode ? errCode : L"");
        wprintf(L"%ls %ls\n", L"message:", errMessage ? errMessage : L"");
        wprintf(L"%ls\n", L"Failed.");
        CkHttpResponseW_Dispose(resp);
        CkHttpW_Dispose(http);
        CkJsonObjectW_Dispose(json);
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
    CkJsonObjectW_Dispose(json);
    CkStringBuilderW_Dispose(sbResponseBody);
    CkJsonObjectW_Dispose(jResp);
    // end::response[] --8<-- [end:response]
}

int main(void)
{
    ChilkatSnippet();
    return 0;
}
