// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

import Foundation

func chilkatSnippet() {
    let glob = CkoGlobal()
    let unlocked = glob.UnlockBundle(String.fromCString(getenv("CHILKAT_UNLOCK_CODE"))!)
    if unlocked == false {
        print(glob.LastErrorText)
        return
    }

    // tag::request[] --8<-- [start:request]
    let http = CkoHttp()
    http.RequireSslCertVerify = true

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    let json = CkoJsonObject()
    json.UpdateString("name", value: "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]")
    json.UpdateString("\"a.b\"", value: "two\nlines")
    json.UpdateNumber("big", numericStr: "12345678901")
    json.UpdateNumber("price", numericStr: "1.10")
    json.UpdateBool("on", value: true)
    json.UpdateNull("none")
    json.UpdateNumber("list[0].id", numericStr: String.fromCString(getenv("ID"))!)
    json.UpdateNewArray("empty")

    // Adds the "Authorization: Bearer ..." header.
    http.AuthToken = String.fromCString(getenv("TOKEN"))!

    http.SetRequestHeader("X-Trace", value: String.fromCString(getenv("TRACE"))! + "-1")

    let resp = http.PostJson3("https://api.example.com/v1/" + String.fromCString(getenv("TENANT"))! + "/things?q=a%20b", contentType: "application/json", json: json)
    if http.LastMethodSuccess == false {
        print(http.LastErrorText)
        return
    }
    // end::request[] --8<-- [end:request]

    // tag::response[] --8<-- [start:response]
    let sbResponseBody = CkoStringBuilder()
    resp.GetBodySb(sbResponseBody)

    let jResp = CkoJsonObject()
    jResp.LoadSb(sbResponseBody)
    jResp.EmitCompact = false

    print("Response Body:")
    print(jResp.Emit())

    let respStatusCode = resp.StatusCode.integerValue
    print("Response Status Code =", respStatusCode)
    if respStatusCode >= 400 {
        print("Response Header:")
        print(resp.Header)
        let errCode = jResp.StringOf("code")
        let errMessage = jResp.StringOf("message")
        print("code:", errCode)
        print("message:", errMessage)
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

    let id = jResp.IntOf("id").integerValue
    let done = jResp.BoolOf("done")
    let ratio = jResp.StringOf("ratio")

    print("id:", id)
    print("done:", done)
    print("ratio:", ratio)

    let count_i = jResp.SizeOfArray("rows").integerValue
    for i in 0..<count_i {
        jResp.I = i
        let type = jResp.StringOf("rows[i].type")
        let Name = jResp.StringOf("rows[i].owner.name")

        print("rows[i].type:", type)
        print("rows[i].owner.name:", Name)
    }

    let nextIsNull = jResp.IsNullOf("next")

    print("next is null:", nextIsNull)
    // end::response[] --8<-- [end:response]
}

chilkatSnippet()
