; This example assumes that the Chilkat API has been unlocked.

http.i = CkHttp::ckCreate()

sbRequestBody.i = CkStringBuilder::ckCreate()
CkStringBuilder::ckAppend(sbRequestBody, "{" + Chr(34) + "name" + Chr(34) + ": " + Chr(34) + "Zoë \" + Chr(34) + "Z\" + Chr(34) + " $HOME 'q' 50% #{x} `y` \\ [z]" + Chr(34) + ", " + Chr(34) + "a.b" + Chr(34) + ": " + Chr(34) + "two\nlines" + Chr(34) + ", " + Chr(34) + "big" + Chr(34) + ": 12345678901, " + Chr(34) + "price" + Chr(34) + ": 1.10, " + Chr(34) + "on" + Chr(34) + ": true, " + Chr(34) + "none" + Chr(34) + ": null, " + Chr(34) + "list" + Chr(34) + ": [{" + Chr(34) + "id" + Chr(34) + ": {{id}}}], " + Chr(34) + "empty" + Chr(34) + ": []}")

; Adds the "Authorization: Bearer <token>" header.
CkHttp::setCkAuthToken(http, "<token>")

CkHttp::ckSetRequestHeader(http, "X-Trace", "{{trace}}-1")

resp.i = CkHttp::ckPTextSb(http, "POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", 0, 0)
If CkHttp::ckLastMethodSuccess(http) = 0
    Debug CkHttp::ckLastErrorText(http)
    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbRequestBody)
    ProcedureReturn
EndIf

sbResponseBody.i = CkStringBuilder::ckCreate()
CkHttpResponse::ckGetBodySb(resp, sbResponseBody)

jResp.i = CkJsonObject::ckCreate()
CkJsonObject::ckLoadSb(jResp, sbResponseBody)
CkJsonObject::setCkEmitCompact(jResp, 0)

Debug "Response Body:"
Debug CkJsonObject::ckEmit(jResp)

respStatusCode.i = CkHttpResponse::ckStatusCode(resp)
Debug "Response Status Code = " + Str(respStatusCode)
If respStatusCode >= 400
    Debug "Response Header:"
    Debug CkHttpResponse::ckHeader(resp)
    Debug "Failed."
    CkHttpResponse::ckDispose(resp)
    CkHttp::ckDispose(http)
    CkStringBuilder::ckDispose(sbRequestBody)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
    ProcedureReturn
EndIf

CkHttpResponse::ckDispose(resp)

; Sample JSON response:
; (Sample code for parsing the JSON response is shown below)

; {
;   "id": 7,
;   "done": false,
;   "ratio": 0.5,
;   "rows": [
;     {
;       "type": "x",
;       "owner": {
;         "name": "Ada"
;       }
;     }
;   ],
;   "next": null
; }

; Sample code for parsing the JSON response...

id.i = CkJsonObject::ckIntOf(jResp, "id")
done.i = CkJsonObject::ckBoolOf(jResp, "done")
ratio.s = CkJsonObject::ckStringOf(jResp, "ratio")

Debug "id: " + Str(id)
Debug "done: " + Str(done)
Debug "ratio: " + ratio

count_i.i = CkJsonObject::ckSizeOfArray(jResp, "rows")
For i = 0 To count_i - 1
    CkJsonObject::setCkI(jResp, i)
    type.s = CkJsonObject::ckStringOf(jResp, "rows[i].type")
    ownerName.s = CkJsonObject::ckStringOf(jResp, "rows[i].owner.name")

    Debug "rows[i].type: " + type
    Debug "rows[i].owner.name: " + ownerName
Next

nextIsNull.i = CkJsonObject::ckIsNullOf(jResp, "next")

Debug "next is null: " + Str(nextIsNull)

CkHttp::ckDispose(http)
CkStringBuilder::ckDispose(sbRequestBody)
CkStringBuilder::ckDispose(sbResponseBody)
CkJsonObject::ckDispose(jResp)
