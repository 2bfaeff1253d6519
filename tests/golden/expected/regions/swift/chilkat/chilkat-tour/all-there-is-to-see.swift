// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

import Foundation

func chilkatSnippet() {
    let glob = CkoGlobal()!
    let unlocked = glob.unlockBundle(String(cString: getenv("CHILKAT_UNLOCK_CODE")))
    if unlocked == false {
        print(glob.lastErrorText ?? "")
        return
    }

    // tag::request[] --8<-- [start:request]
    let http = CkoHttp()!
    http.requireSslCertVerify = true

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    let json = CkoJsonObject()!
    json.update("name", value: "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]")
    json.update("\"a.b\"", value: "two\nlines")
    json.updateNumber("big", numericStr: "12345678901")
    json.updateNumber("price", numericStr: "1.10")
    json.updateBool("on", value: true)
    json.updateNull("none")
    json.updateNumber("list[0].id", numericStr: String(cString: getenv("ID")))
    json.updateNewArray("empty")

    // Adds the "Authorization: Bearer ..." header.
    http.authToken = String(cString: getenv("TOKEN"))

    http.setRequestHeader("X-Trace", value: String(cString: getenv("TRACE")) + "-1")

    let resp = http.postJson3("https://api.example.com/v1/" + String(cString: getenv("TENANT")) + "/things?q=a%20b", contentType: "application/json", json: json)
    if http.lastMethodSuccess == false {
        print(http.lastErrorText ?? "")
        return
    }
    // end::request[] --8<-- [end:request]

    // tag::response[] --8<-- [start:response]
    let sbResponseBody = CkoStringBuilder()!
    resp.getBodySb(sbResponseBody)

    let jResp = CkoJsonObject()!
    jResp.loadSb(sbResponseBody)
    jResp.emitCompact = false

    print("Response Body:")
    print(jResp.emit() ?? "")

    let respStatusCode = resp.statusCode.intValue
    print("Response Status Code =", respStatusCode)
    if respStatusCode >= 400 {
        print("Response Header:")
        print(resp.header ?? "")
        let errCode = jResp.string(of: "code")
        let errMessage = jResp.string(of: "message")
        print("code:", errCode ?? "")
        print("message:", errMessage ?? "")
        print("Failed.")
        return
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

    let id = jResp.int(of: "id").intValue
    let done = jResp.bool(of: "done")
    let ratio = jResp.string(of: "ratio")

    print("id:", id)
    print("done:", done)
    print("ratio:", ratio ?? "")

    let count_i = jResp.size(ofArray: "rows").intValue
    for i in 0..<count_i {
        jResp.i = NSNumber(value: i)
        let type = jResp.string(of: "rows[i].type")
        let Name = jResp.string(of: "rows[i].owner.name")

        print("rows[i].type:", type ?? "")
        print("rows[i].owner.name:", Name ?? "")
    }

    let nextIsNull = jResp.isNullOf("next")

    print("next is null:", nextIsNull)
    // end::response[] --8<-- [end:response]
}

chilkatSnippet()
