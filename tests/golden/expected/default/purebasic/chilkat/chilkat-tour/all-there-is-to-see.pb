; All there is to see
;
; Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

IncludeFile "CkGlobal.pb"
IncludeFile "CkHttp.pb"
IncludeFile "CkHttpResponse.pb"
IncludeFile "CkJsonObject.pb"
IncludeFile "CkStringBuilder.pb"

Procedure ChilkatSnippet()
    glob.i = CkGlobal::ckCreate()
    unlocked.i = CkGlobal::ckUnlockBundle(glob, GetEnvironmentVariable("CHILKAT_UNLOCK_CODE"))
    If unlocked = 0
        Debug CkGlobal::ckLastErrorText(glob)
        CkGlobal::ckDispose(glob)
        ProcedureReturn
    EndIf
    CkGlobal::ckDispose(glob)

    http.i = CkHttp::ckCreate()
    CkHttp::setCkRequireSslCertVerify(http, 1)

    ; The following JSON is sent in the request body.

    ; {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    json.i = CkJsonObject::ckCreate()
    CkJsonObject::ckUpdateString(json, "name", "Zoë " + Chr(34) + "Z" + Chr(34) + " $HOME 'q' 50% #{x} `y` \ [z]")
    CkJsonObject::ckUpdateString(json, Chr(34) + "a.b" + Chr(34), "two" + Chr(10) + "lines")
    CkJsonObject::ckUpdateNumber(json, "big", "12345678901")
    CkJsonObject::ckUpdateNumber(json, "price", "1.10")
    CkJsonObject::ckUpdateBool(json, "on", 1)
    CkJsonObject::ckUpdateNull(json, "none")
    CkJsonObject::ckUpdateNumber(json, "list[0].id", GetEnvironmentVariable("ID"))
    CkJsonObject::ckUpdateNewArray(json, "empty")

    ; Adds the "Authorization: Bearer ..." header.
    CkHttp::setCkAuthToken(http, GetEnvironmentVariable("TOKEN"))

    CkHttp::ckSetRequestHeader(http, "X-Trace", GetEnvironmentVariable("TRACE") + "-1")

    resp.i = CkHttp::ckPostJson3(http, "https://api.example.com/v1/" + GetEnvironmentVariable("TENANT") + "/things?q=a%20b", "application/json", json)
    If CkHttp::ckLastMethodSuccess(http) = 0
        Debug CkHttp::ckLastErrorText(http)
        CkHttp::ckDispose(http)
        CkJsonObject::ckDispose(json)
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
        errCode.s = CkJsonObject::ckStringOf(jResp, "code")
        errMessage.s = CkJsonObject::ckStringOf(jResp, "message")
        Debug "code: " + errCode
        Debug "message: " + errMessage
        Debug "Failed."
        CkHttpResponse::ckDispose(resp)
        CkHttp::ckDispose(http)
        CkJsonObject::ckDispose(json)
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
    CkJsonObject::ckDispose(json)
    CkStringBuilder::ckDispose(sbResponseBody)
    CkJsonObject::ckDispose(jResp)
EndProcedure

ChilkatSnippet()
