; All there is to see
;
; Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

Local $glob = ObjCreate("Chilkat.Global")
Local $unlocked = $glob.UnlockBundle(EnvGet("CHILKAT_UNLOCK_CODE"))
If $unlocked = 0 Then
    ConsoleWrite($glob.LastErrorText & @CRLF)
    Exit 1
EndIf

Local $http = ObjCreate("Chilkat.Http")
$http.RequireSslCertVerify = 1

; The following JSON is sent in the request body.

; {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

Local $json = ObjCreate("Chilkat.JsonObject")
$json.UpdateString("name", "Zoë ""Z"" $HOME 'q' 50% #{x} `y` \ [z]")
$json.UpdateString("""a.b""", "two" & ChrW(10) & "lines")
$json.UpdateNumber("big", "12345678901")
$json.UpdateNumber("price", "1.10")
$json.UpdateBool("on", 1)
$json.UpdateNull("none")
$json.UpdateNumber("list[0].id", EnvGet("ID"))
$json.UpdateNewArray("empty")

; Adds the "Authorization: Bearer ..." header.
$http.AuthToken = EnvGet("TOKEN")

$http.SetRequestHeader("X-Trace", EnvGet("TRACE") & "-1")

Local $resp = $http.PostJson3("https://api.example.com/v1/" & EnvGet("TENANT") & "/things?q=a%20b", "application/json", $json)
If $http.LastMethodSuccess = 0 Then
    ConsoleWrite($http.LastErrorText & @CRLF)
    Exit 1
EndIf

Local $sbResponseBody = ObjCreate("Chilkat.StringBuilder")
$resp.GetBodySb($sbResponseBody)

Local $jResp = ObjCreate("Chilkat.JsonObject")
$jResp.LoadSb($sbResponseBody)
$jResp.EmitCompact = 0

ConsoleWrite("Response Body:" & @CRLF)
ConsoleWrite($jResp.Emit() & @CRLF)

Local $respStatusCode = $resp.StatusCode
ConsoleWrite("Response Status Code = " & $respStatusCode & @CRLF)
If $respStatusCode >= 400 Then
    ConsoleWrite("Response Header:" & @CRLF)
    ConsoleWrite($resp.Header & @CRLF)
    Local $errCode = $jResp.StringOf("code")
    Local $errMessage = $jResp.StringOf("message")
    ConsoleWrite("code: " & $errCode & @CRLF)
    ConsoleWrite("message: " & $errMessage & @CRLF)
    ConsoleWrite("Failed." & @CRLF)
    Exit 1
EndIf

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

Local $id = $jResp.IntOf("id")
Local $done = $jResp.BoolOf("done")
Local $ratio = $jResp.StringOf("ratio")

ConsoleWrite("id: " & $id & @CRLF)
ConsoleWrite("done: " & $done & @CRLF)
ConsoleWrite("ratio: " & $ratio & @CRLF)

Local $count_i = $jResp.SizeOfArray("rows")
For $i = 0 To $count_i - 1
    $jResp.I = $i
    Local $type = $jResp.StringOf("rows[i].type")
    Local $ownerName = $jResp.StringOf("rows[i].owner.name")

    ConsoleWrite("rows[i].type: " & $type & @CRLF)
    ConsoleWrite("rows[i].owner.name: " & $ownerName & @CRLF)
Next

Local $nextIsNull = $jResp.IsNullOf("next")

ConsoleWrite("next is null: " & $nextIsNull & @CRLF)
