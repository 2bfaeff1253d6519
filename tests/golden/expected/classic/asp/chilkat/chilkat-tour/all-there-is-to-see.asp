' This example assumes that the Chilkat API has been unlocked.

Set http = Server.CreateObject("Chilkat.Http")

Set sbRequestBody = Server.CreateObject("Chilkat.StringBuilder")
sbRequestBody.Append "{""name"": ""Zo" & ChrW(235) & " \""Z\"" $HOME 'q' 50% #{x} `y` \\ [z]"", ""a.b"": ""two\nlines"", ""big"": 12345678901, ""price"": 1.10, ""on"": true, ""none"": null, ""list"": [{""id"": {{id}}}], ""empty"": []}"

' Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

http.SetRequestHeader "X-Trace", "{{trace}}-1"

Set resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", 0, 0)
If http.LastMethodSuccess = 0 Then
    Response.Write Server.HTMLEncode(http.LastErrorText) & "<br>"
    Response.End
End If

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
