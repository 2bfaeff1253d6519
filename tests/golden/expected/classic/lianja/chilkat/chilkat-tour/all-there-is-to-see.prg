// This example assumes that the Chilkat API has been unlocked.

http = createobject("CkHttp")

sbRequestBody = createobject("CkStringBuilder")
sbRequestBody.Append("{" + chr(34) + "name" + chr(34) + ": " + chr(34) + "Zoë \" + chr(34) + "Z\" + chr(34) + " $HOME 'q' 50% #{x} `y` \\ [z]" + chr(34) + ", " + chr(34) + "a.b" + chr(34) + ": " + chr(34) + "two\nlines" + chr(34) + ", " + chr(34) + "big" + chr(34) + ": 12345678901, " + chr(34) + "price" + chr(34) + ": 1.10, " + chr(34) + "on" + chr(34) + ": true, " + chr(34) + "none" + chr(34) + ": null, " + chr(34) + "list" + chr(34) + ": [{" + chr(34) + "id" + chr(34) + ": {{id}}}], " + chr(34) + "empty" + chr(34) + ": []}")

// Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

http.SetRequestHeader("X-Trace", "{{trace}}-1")

resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", .F., .F.)
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
