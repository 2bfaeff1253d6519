// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

#include <cstdlib>
#include <iostream>
#include <string>
#include <CkGlobalW.h>
#include <CkHttpW.h>
#include <CkHttpResponseW.h>
#include <CkJsonObjectW.h>
#include <CkStringBuilderW.h>

static void ChilkatSnippet()
{
    CkGlobalW glob;
    bool unlocked = glob.UnlockBundle(_wgetenv(L"CHILKAT_UNLOCK_CODE"));
    if (!unlocked) {
        std::wcout << glob.lastErrorText() << std::endl;
        return;
    }

    CkHttpW http;
    http.put_RequireSslCertVerify(true);

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    CkJsonObjectW json;
    json.UpdateString(L"name", L"Zo\u00eb \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]");
    json.UpdateString(L"\"a.b\"", L"two\nlines");
    json.UpdateNumber(L"big", L"12345678901");
    json.UpdateNumber(L"price", L"1.10");
    json.UpdateBool(L"on", true);
    json.UpdateNull(L"none");
    json.UpdateNumber(L"list[0].id", _wgetenv(L"ID"));
    json.UpdateNewArray(L"empty");

    // Adds the "Authorization: Bearer ..." header.
    http.put_AuthToken(_wgetenv(L"TOKEN"));

    http.SetRequestHeader(L"X-Trace", (std::wstring() + _wgetenv(L"TRACE") + L"-1").c_str());

    CkHttpResponseW *resp = http.PostJson3((std::wstring() + L"https://api.example.com/v1/" + _wgetenv(L"TENANT") + L"/things?q=a%20b").c_str(), L"application/json", json);
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
        const wchar_t *errCode = jResp.stringOf(L"code");
        const wchar_t *errMessage = jResp.stringOf(L"message");
        std::wcout << L"code: " << (errCode ? errCode : L"") << std::endl;
        std::wcout << L"message: " << (errMessage ? errMessage : L"") << std::endl;
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

}

int main()
{
    ChilkatSnippet();
    return 0;
}
