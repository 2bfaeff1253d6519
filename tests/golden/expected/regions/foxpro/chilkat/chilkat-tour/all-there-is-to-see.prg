* All there is to see
*
* Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

* Texts of COM objects are UTF-8, as those of this file are.
SYS(3101, 65001)

glob = CREATEOBJECT("Chilkat.Global")
unlocked = glob.UnlockBundle(GETENV("CHILKAT_UNLOCK_CODE"))
IF unlocked = 0
    ? glob.LastErrorText
    RETURN
ENDIF

* tag::request[] --8<-- [start:request]
http = CREATEOBJECT("Chilkat.Http")
http.RequireSslCertVerify = 1

* The following JSON is sent in the request body.

* {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

json = CREATEOBJECT("Chilkat.JsonObject")
json.UpdateString("name", "Zoë " + CHR(34) + "Z" + CHR(34) + " $HOME 'q' 50% #{x} `y` \ [z]")
json.UpdateString(CHR(34) + "a.b" + CHR(34), "two" + CHR(10) + "lines")
json.UpdateNumber("big", "12345678901")
json.UpdateNumber("price", "1.10")
json.UpdateBool("on", 1)
json.UpdateNull("none")
json.UpdateNumber("list[0].id", GETENV("ID"))
json.UpdateNewArray("empty")

* Adds the "Authorization: Bearer ..." header.
http.AuthToken = GETENV("TOKEN")

http.SetRequestHeader("X-Trace", GETENV("TRACE") + "-1")

resp = http.PostJson3("https://api.example.com/v1/" + GETENV("TENANT") + "/things?q=a%20b", "application/json", json)
IF http.LastMethodSuccess = 0
    ? http.LastErrorText
    RETURN
ENDIF
* end::request[] --8<-- [end:request]

* tag::response[] --8<-- [start:response]
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
    errCode = jResp.StringOf("code")
    errMessage = jResp.StringOf("message")
    ? "code:", errCode
    ? "message:", errMessage
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
* end::response[] --8<-- [end:response]
