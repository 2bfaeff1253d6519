; This example assumes that the Chilkat API has been unlocked.

Local $http = ObjCreate("Chilkat.Http")

Local $sbRequestBody = ObjCreate("Chilkat.StringBuilder")
$sbRequestBody.Append("{""name"": ""Zoë \""Z\"" $HOME 'q' 50% #{x} `y` \\ [z]"", ""a.b"": ""two\nlines"", ""big"": 12345678901, ""price"": 1.10, ""on"": true, ""none"": null, ""list"": [{""id"": {{id}}}], ""empty"": []}")

; Adds the "Authorization: Bearer <token>" header.
$http.AuthToken = "<token>"

$http.SetRequestHeader("X-Trace", "{{trace}}-1")

Local $resp = $http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", $sbRequestBody, "utf-8", "application/json", 0, 0)
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
