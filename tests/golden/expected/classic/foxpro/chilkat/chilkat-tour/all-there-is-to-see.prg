* This example assumes that the Chilkat API has been unlocked.

* Texts of COM objects are UTF-8, as those of this file are.
SYS(3101, 65001)

http = CREATEOBJECT("Chilkat.Http")

sbRequestBody = CREATEOBJECT("Chilkat.StringBuilder")
sbRequestBody.Append("{" + CHR(34) + "name" + CHR(34) + ": " + CHR(34) + "Zoë \" + CHR(34) + "Z\" + CHR(34) + " $HOME 'q' 50% #{x} `y` \\ [z]" + CHR(34) + ", " + CHR(34) + "a.b" + CHR(34) + ": " + CHR(34) + "two\nlines" + CHR(34) + ", " + CHR(34) + "big" + CHR(34) + ": 12345678901, " + CHR(34) + "price" + CHR(34) + ": 1.10, " + CHR(34) + "on" + CHR(34) + ": true, " + CHR(34) + "none" + CHR(34) + ": null, " + CHR(34) + "list" + CHR(34) + ": [{" + CHR(34) + "id" + CHR(34) + ": {{id}}}], " + CHR(34) + "empty" + CHR(34) + ": []}")

* Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

http.SetRequestHeader("X-Trace", "{{trace}}-1")

resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", 0, 0)
IF http.LastMethodSuccess = 0
    ? http.LastErrorText
    RETURN
ENDIF

sbResponseBody = CREATEOBJECT("Chilkat.StringBuilder")
resp.GetBodySb(sbResponseBody)

jResp = CREATEOBJECT("Chilkat.JsonObject")
jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = 0

? "Response Body:"
? jResp.Emit()

respStatusCode = resp.StatusCode
? "Response Status Code =", respStatusCode
IF respStatusCode >= 400
    ? "Response Header:"
    ? resp.Header
    ? "Failed."
    RETURN
ENDIF

* Sample JSON response:
* (Sample code for parsing the JSON response is shown below)

* {
*   "id": 7,
*   "done": false,
*   "ratio": 0.5,
*   "rows": [
*     {
*       "type": "x",
*       "owner": {
*         "name": "Ada"
*       }
*     }
*   ],
*   "next": null
* }

* Sample code for parsing the JSON response...

id = jResp.IntOf("id")
done = jResp.BoolOf("done")
ratio = jResp.StringOf("ratio")

? "id:", id
? "done:", done
? "ratio:", ratio

count_i = jResp.SizeOfArray("rows")
FOR i = 0 TO count_i - 1
    jResp.I = i
    v_type = jResp.StringOf("rows[i].type")
    ownerName = jResp.StringOf("rows[i].owner.name")

    ? "rows[i].type:", v_type
    ? "rows[i].owner.name:", ownerName
ENDFOR

nextIsNull = jResp.IsNullOf("next")

? "next is null:", nextIsNull
