// This example assumes that the Chilkat API has been unlocked.

let http = CkoHttp()

let sbRequestBody = CkoStringBuilder()
sbRequestBody.Append("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}")

// Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

http.SetRequestHeader("X-Trace", value: "{{trace}}-1")

let resp = http.PTextSb("POST", url: "https://api.example.com/v1/{{tenant}}/things?q=a%20b", textData: sbRequestBody, charset: "utf-8", contentType: "application/json", md5: false, gzip: false)
if http.LastMethodSuccess == false {
    print(http.LastErrorText)
    return
}

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
