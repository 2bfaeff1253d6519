// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

#include <cstdlib>
#include <iostream>
#include <string>
#include <CkGlobal.h>
#include <CkHttp.h>
#include <CkHttpResponse.h>
#include <CkJsonObject.h>
#include <CkStringBuilder.h>

static void ChilkatSnippet()
{
    CkGlobal glob;
    glob.put_DefaultUtf8(true);
    bool unlocked = glob.UnlockBundle(std::getenv("CHILKAT_UNLOCK_CODE"));
    if (!unlocked) {
        std::cout << glob.lastErrorText() << std::endl;
        return;
    }

    // tag::request[] --8<-- [start:request]
    CkHttp http;
    http.put_RequireSslCertVerify(true);

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    CkJsonObject json;
    json.UpdateString("name", "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]");
    json.UpdateString("\"a.b\"", "two\nlines");
    json.UpdateNumber("big", "12345678901");
    json.UpdateNumber("price", "1.10");
    json.UpdateBool("on", true);
    json.UpdateNull("none");
    json.UpdateNumber("list[0].id", std::getenv("ID"));
    json.UpdateNewArray("empty");

    // Adds the "Authorization: Bearer ..." header.
    http.put_AuthToken(std::getenv("TOKEN"));

    http.SetRequestHeader("X-Trace", (std::string() + std::getenv("TRACE") + "-1").c_str());

    CkHttpResponse *resp = http.PostJson3((std::string() + "https://api.example.com/v1/" + std::getenv("TENANT") + "/things?q=a%20b").c_str(), "application/json", json);
    if (!http.get_LastMethodSuccess()) {
        std::cout << http.lastErrorText() << std::endl;
        return;
    }
    // end::request[] --8<-- [end:request]

    // tag::response[] --8<-- [start:response]
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
        const char *errCode = jResp.stringOf("code");
        const char *errMessage = jResp.stringOf("message");
        std::cout << "code: " << (errCode ? errCode : "") << std::endl;
        std::cout << "message: " << (errMessage ? errMessage : "") << std::endl;
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

    // end::response[] --8<-- [end:response]
}

int main()
{
    ChilkatSnippet();
    return 0;
}
