// This example assumes that the Chilkat API has been unlocked.

Dim http As New Chilkat.Http

Dim sbRequestBody As New Chilkat.StringBuilder
Call sbRequestBody.Append("{""name"": ""Zoë \""Z\"" $HOME 'q' 50% #{x} `y` \\ [z]"", ""a.b"": ""two\nlines"", ""big"": 12345678901, ""price"": 1.10, ""on"": true, ""none"": null, ""list"": [{""id"": {{id}}}], ""empty"": []}")

// Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

Call http.SetRequestHeader("X-Trace", "{{trace}}-1")

Dim resp As Chilkat.HttpResponse = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", False, False)
If Not http.LastMethodSuccess Then
    System.DebugLog(http.LastErrorText)
    Return
End If

Dim sbResponseBody As New Chilkat.StringBuilder
Call resp.GetBodySb(sbResponseBody)

Dim jResp As New Chilkat.JsonObject
Call jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = False

System.DebugLog("Response Body:")
System.DebugLog(jResp.Emit())

Dim respStatusCode As Int32 = resp.StatusCode
System.DebugLog("Response Status Code = " + Str(respStatusCode))
If respStatusCode >= 400 Then
    System.DebugLog("Response Header:")
    System.DebugLog(resp.Header)
    System.DebugLog("Failed.")
    Return
End If

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// {
//   "id": 7,
//   "done": false,
//   "ratio": 0.5,
//   "rows": [
//     {
//       "type": "x",
//       "owner": {
//         "name": "Ada"
//       }
//     }
//   ],
//   "next": null
// }

// Sample code for parsing the JSON response...

Dim id As Int32 = jResp.IntOf("id")
Dim done As Boolean = jResp.BoolOf("done")
Dim ratio As String = jResp.StringOf("ratio")

System.DebugLog("id: " + Str(id))
System.DebugLog("done: " + Str(done))
System.DebugLog("ratio: " + ratio)

Dim count_i As Int32 = jResp.SizeOfArray("rows")
For i As Int32 = 0 To count_i - 1
    jResp.I = i
    Dim type As String = jResp.StringOf("rows[i].type")
    Dim ownerName As String = jResp.StringOf("rows[i].owner.name")

    System.DebugLog("rows[i].type: " + type)
    System.DebugLog("rows[i].owner.name: " + ownerName)
Next

Dim nextIsNull As Boolean = jResp.IsNullOf("next")

System.DebugLog("next is null: " + Str(nextIsNull))
