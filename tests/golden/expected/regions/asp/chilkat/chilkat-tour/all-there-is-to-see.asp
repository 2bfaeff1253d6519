<%@ Language=VBScript CodePage=65001 %>
<%
' All there is to see
'
' Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

Set env = Server.CreateObject("WScript.Shell").Environment("Process")

Set glob = Server.CreateObject("Chilkat.Global")
unlocked = glob.UnlockBundle(env("CHILKAT_UNLOCK_CODE"))
If unlocked = 0 Then
    Response.Write Server.HTMLEncode(glob.LastErrorText) & "<br>"
    Response.End
End If

' tag::request[] --8<-- [start:request]
Set http = Server.CreateObject("Chilkat.Http")
http.RequireSslCertVerify = 1

' The following JSON is sent in the request body.

' {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

Set json = Server.CreateObject("Chilkat.JsonObject")
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
    Response.Write Server.HTMLEncode(http.LastErrorText) & "<br>"
    Response.End
End If
' end::request[] --8<-- [end:request]

' tag::response[] --8<-- [start:response]
Set sbResponseBody = Server.CreateObject("Chilkat.StringBuilder")
resp.GetBodySb sbResponseBody

Set jResp = Server.CreateObject("Chilkat.JsonObject")
jResp.LoadSb sbResponseBody
jResp.EmitCompact = 0

Response.Write Server.HTMLEncode("Response Body:") & "<br>"
Response.Write Server.HTMLEncode(jResp.Emit()) & "<br>"

respStatusCode = resp.StatusCode
Response.Write Server.HTMLEncode("Response Status Code = " & respStatusCode) & "<br>"
If respStatusCode >= 400 Then
    Response.Write Server.HTMLEncode("Response Header:") & "<br>"
    Response.Write Server.HTMLEncode(resp.Header) & "<br>"
    errCode = jResp.StringOf("code")
    errMessage = jResp.StringOf("message")
    Response.Write Server.HTMLEncode("code: " & errCode) & "<br>"
    Response.Write Server.HTMLEncode("message: " & errMessage) & "<br>"
    Response.Write Server.HTMLEncode("Failed.") & "<br>"
    Response.End
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

Response.Write Server.HTMLEncode("id: " & id) & "<br>"
Response.Write Server.HTMLEncode("done: " & done) & "<br>"
Response.Write Server.HTMLEncode("ratio: " & ratio) & "<br>"

count_i = jResp.SizeOfArray("rows")
For i = 0 To count_i - 1
    jResp.I = i
    type = jResp.StringOf("rows[i].type")
    ownerName = jResp.StringOf("rows[i].owner.name")

    Response.Write Server.HTMLEncode("rows[i].type: " & type) & "<br>"
    Response.Write Server.HTMLEncode("rows[i].owner.name: " & ownerName) & "<br>"
Next

nextIsNull = jResp.IsNullOf("next")

Response.Write Server.HTMLEncode("next is null: " & nextIsNull) & "<br>"
' end::response[] --8<-- [end:response]
%>
