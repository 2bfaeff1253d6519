' This example assumes that the Chilkat API has been unlocked.

Dim http As New Chilkat.Http

Dim sbRequestBody As New Chilkat.StringBuilder
sbRequestBody.Append("{""name"": ""Zoë \""Z\"" $HOME 'q' 50% #{x} `y` \\ [z]"", ""a.b"": ""two\nlines"", ""big"": 12345678901, ""price"": 1.10, ""on"": true, ""none"": null, ""list"": [{""id"": {{id}}}], ""empty"": []}")

' Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

http.SetRequestHeader("X-Trace", "{{trace}}-1")

Dim resp As Chilkat.HttpResponse = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", False, False)
If Not http.LastMethodSuccess Then
    Console.WriteLine(http.LastErrorText)
    Exit Sub
End If

Dim sbResponseBody As New Chilkat.StringBuilder
resp.GetBodySb(sbResponseBody)

Dim jResp As New Chilkat.JsonObject
jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = False

Console.WriteLine("Response Body:")
Console.WriteLine(jResp.Emit())

Dim respStatusCode As Integer = resp.StatusCode
Console.WriteLine("Response Status Code = " & respStatusCode)
If respStatusCode >= 400 Then
    Console.WriteLine("Response Header:")
    Console.WriteLine(resp.Header)
    Console.WriteLine("Failed.")
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

Dim id As Integer = jResp.IntOf("id")
Dim done As Boolean = jResp.BoolOf("done")
Dim ratio As String = jResp.StringOf("ratio")

Console.WriteLine("id: " & id)
Console.WriteLine("done: " & done)
Console.WriteLine("ratio: " & ratio)

Dim count_i As Integer = jResp.SizeOfArray("rows")
For i As Integer = 0 To count_i - 1
    jResp.I = i
    Dim type As String = jResp.StringOf("rows[i].type")
    Dim ownerName As String = jResp.StringOf("rows[i].owner.name")

    Console.WriteLine("rows[i].type: " & type)
    Console.WriteLine("rows[i].owner.name: " & ownerName)
Next

Dim nextIsNull As Boolean = jResp.IsNullOf("next")

Console.WriteLine("next is null: " & nextIsNull)
