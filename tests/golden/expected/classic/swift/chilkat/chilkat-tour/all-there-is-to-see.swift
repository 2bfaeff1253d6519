// This example assumes that the Chilkat API has been unlocked.

let http = CkoHttp()!

let sbRequestBody = CkoStringBuilder()!
sbRequestBody.append("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}")

// Adds the "Authorization: Bearer <token>" header.
http.authToken = "<token>"

http.setRequestHeader("X-Trace", value: "{{trace}}-1")

let resp = http.pTextSb("POST", url: "https://api.example.com/v1/{{tenant}}/things?q=a%20b", textData: sbRequestBody, charset: "utf-8", contentType: "application/json", md5: false, gzip: false)
if http.lastMethodSuccess == false {
    print(http.lastErrorText ?? "")
    return
}

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
