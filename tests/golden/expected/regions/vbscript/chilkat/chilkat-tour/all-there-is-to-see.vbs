' All there is to see
'
' Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

Set env = CreateObject("WScript.Shell").Environment("Process")

Set glob = CreateObject("Chilkat.Global")
unlocked = glob.UnlockBundle(env("CHILKAT_UNLOCK_CODE"))
If unlocked = 0 Then
    WScript.Echo glob.LastErrorText
    WScript.Quit 1
End If

' tag::request[] --8<-- [start:request]
Set http = CreateObject("Chilkat.Http")
http.RequireSslCertVerify = 1

' The following JSON is sent in the request body.

' {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

Set json = CreateObject("Chilkat.JsonObject")
json.UpdateString "name", "Zo" & ChrW(235) & " ""Z"" $HOME 'q' 50% #{x} `y` \ [z]"
json.UpdateString """a.b""", "two" & ChrW(10) & "lines"
json.UpdateNumber "big", "12345678901"
json.UpdateNumber "price", "1.10"
json.UpdateBool "on", 1
json.UpdateNull "none"
json.UpdateNumber "list[0].id", env("ID")
json.UpdateNewArray "empty"

' Adds the "Authorization: Bearer ..." header.
http.AuthToken = env("TOKEN")

http.SetRequestHeader "X-Trace", env("TRACE") & "-1"

Set resp = http.PostJson3("https://api.example.com/v1/" & env("TENANT") & "/things?q=a%20b", "application/json", json)
If http.LastMethodSuccess = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit 1
End If
' end::request[] --8<-- [end:request]

' tag::response[] --8<-- [start:response]
Set sbResponseBody = CreateObject("Chilkat.StringBuilder")
resp.GetBodySb sbResponseBody

Set jResp = CreateObject("Chilkat.JsonObject")
jResp.LoadSb sbResponseBody
jResp.EmitCompact = 0

WScript.Echo "Response Body:"
WScript.Echo jResp.Emit()

respStatusCode = resp.StatusCode
WScript.Echo "Response Status Code = " & respStatusCode
If respStatusCode >= 400 Then
    WScript.Echo "Response Header:"
    WScript.Echo resp.Header
    errCode = jResp.StringOf("code")
    errMessage = jResp.StringOf("message")
    WScript.Echo "code: " & errCode
    WScript.Echo "message: " & errMessage
    WScript.Echo "Failed."
    WScript.Quit 1
End If

' Sample JSON response:
' (Sample code for parsing the JSON response is shown below)

' {
'   "id": 7,
'   "done": false,
'   "ratio": 0.5,
'   "rows": [
'     {
'       "type": "x",
'       "owner": {
'         "name": "Ada"
'       }
'     }
'   ],
'   "next": null
' }

' Sample code for parsing the JSON response...

id = jResp.IntOf("id")
done = jResp.BoolOf("done")
ratio = jResp.StringOf("ratio")

WScript.Echo "id: " & id
WScript.Echo "done: " & done
WScript.Echo "ratio: " & ratio

count_i = jResp.SizeOfArray("rows")
For i = 0 To count_i - 1
    jResp.I = i
    type = jResp.StringOf("rows[i].type")
    ownerName = jResp.StringOf("rows[i].owner.name")

    WScript.Echo "rows[i].type: " & type
    WScript.Echo "rows[i].owner.name: " & ownerName
Next

nextIsNull = jResp.IsNullOf("next")

WScript.Echo "next is null: " & nextIsNull
' end::response[] --8<-- [end:response]
