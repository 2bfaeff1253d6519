// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

glob = createobject("CkGlobal")
unlocked = glob.UnlockBundle(getenv("CHILKAT_UNLOCK_CODE"))
if .not. unlocked
    ? glob.LastErrorText
    return
endif

http = createobject("CkHttp")
http.RequireSslCertVerify = .T.

// The following JSON is sent in the request body.

// {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

json = createobject("CkJsonObject")
json.UpdateString("name", "Zoë " + chr(34) + "Z" + chr(34) + " $HOME 'q' 50% #{x} `y` \ [z]")
json.UpdateString(chr(34) + "a.b" + chr(34), "two" + chr(10) + "lines")
json.UpdateNumber("big", "12345678901")
json.UpdateNumber("price", "1.10")
json.UpdateBool("on", .T.)
json.UpdateNull("none")
json.UpdateNumber("list[0].id", getenv("ID"))
json.UpdateNewArray("empty")

// Adds the "Authorization: Bearer ..." header.
http.AuthToken = getenv("TOKEN")

http.SetRequestHeader("X-Trace", getenv("TRACE") + "-1")

resp = http.PostJson3("https://api.example.com/v1/" + getenv("TENANT") + "/things?q=a%20b", "application/json", json)
if .not. http.LastMethodSuccess
    ? http.LastErrorText
    return
endif

sbResponseBody = createobject("CkStringBuilder")
resp.GetBodySb(sbResponseBody)

jResp = createobject("CkJsonObject")
jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = .F.

? "Response Body:"
? jResp.Emit()

respStatusCode = resp.StatusCode
? "Response Status Code =", respStatusCode
if respStatusCode >= 400
    ? "Response Header:"
    ? resp.Header
    errCode = jResp.StringOf("code")
    errMessage = jResp.StringOf("message")
    ? "code:", errCode
    ? "message:", errMessage
    ? "Failed."
    return
endif

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

id = jResp.IntOf("id")
done = jResp.BoolOf("done")
ratio = jResp.StringOf("ratio")

? "id:", id
? "done:", done
? "ratio:", ratio

count_i = jResp.SizeOfArray("rows")
for i = 0 to count_i - 1
    jResp.I = i
    v_type = jResp.StringOf("rows[i].type")
    ownerName = jResp.StringOf("rows[i].owner.name")

    ? "rows[i].type:", v_type
    ? "rows[i].owner.name:", ownerName
endfor

nextIsNull = jResp.IsNullOf("next")

? "next is null:", nextIsNull
