' This example assumes that the Chilkat API has been unlocked.

Set http = CreateObject("Chilkat.Http")

Set sbRequestBody = CreateObject("Chilkat.StringBuilder")
sbRequestBody.Append "{""name"": ""Zo" & ChrW(235) & " \""Z\"" $HOME 'q' 50% #{x} `y` \\ [z]"", ""a.b"": ""two\nlines"", ""big"": 12345678901, ""price"": 1.10, ""on"": true, ""none"": null, ""list"": [{""id"": {{id}}}], ""empty"": []}"

' Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

http.SetRequestHeader "X-Trace", "{{trace}}-1"

Set resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", 0, 0)
If http.LastMethodSuccess = 0 Then
    WScript.Echo http.LastErrorText
    WScript.Quit 1
End If

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
