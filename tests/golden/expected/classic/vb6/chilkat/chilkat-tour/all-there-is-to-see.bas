' This example assumes that the Chilkat API has been unlocked.

Dim i As Long
Dim http As New ChilkatHttp

Dim sbRequestBody As New ChilkatStringBuilder
sbRequestBody.Append "{""name"": ""Zo" & ChrW(235) & " \""Z\"" $HOME 'q' 50% #{x} `y` \\ [z]"", ""a.b"": ""two\nlines"", ""big"": 12345678901, ""price"": 1.10, ""on"": true, ""none"": null, ""list"": [{""id"": {{id}}}], ""empty"": []}"

' Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

http.SetRequestHeader "X-Trace", "{{trace}}-1"

Dim resp As ChilkatHttpResponse
Set resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", 0, 0)
If http.LastMethodSuccess = 0 Then
    Debug.Print http.LastErrorText
    Exit Sub
End If

Dim sbResponseBody As New ChilkatStringBuilder
resp.GetBodySb sbResponseBody

Dim jResp As New ChilkatJsonObject
jResp.LoadSb sbResponseBody
jResp.EmitCompact = 0

Debug.Print "Response Body:"
Debug.Print jResp.Emit()

Dim respStatusCode As Long
respStatusCode = resp.StatusCode
Debug.Print "Response Status Code = " & respStatusCode
If respStatusCode >= 400 Then
    Debug.Print "Response Header:"
    Debug.Print resp.Header
    Debug.Print "Failed."
    Exit Sub
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

Dim id As Long
id = jResp.IntOf("id")
Dim done As Long
done = jResp.BoolOf("done")
Dim ratio As String
ratio = jResp.StringOf("ratio")

Debug.Print "id: " & id
Debug.Print "done: " & done
Debug.Print "ratio: " & ratio

Dim count_i As Long
count_i = jResp.SizeOfArray("rows")
For i = 0 To count_i - 1
    jResp.I = i
    Dim type As String
    type = jResp.StringOf("rows[i].type")
    Dim ownerName As String
    ownerName = jResp.StringOf("rows[i].owner.name")

    Debug.Print "rows[i].type: " & type
    Debug.Print "rows[i].owner.name: " & ownerName
Next

Dim nextIsNull As Long
nextIsNull = jResp.IsNullOf("next")

Debug.Print "next is null: " & nextIsNull
