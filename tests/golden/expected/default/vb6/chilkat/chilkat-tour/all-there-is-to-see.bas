' All there is to see
'
' Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

Public Sub Main()
    Dim i As Long
    Dim glob As New ChilkatGlobal
    Dim unlocked As Long
    unlocked = glob.UnlockBundle(Environ("CHILKAT_UNLOCK_CODE"))
    If unlocked = 0 Then
        Debug.Print glob.LastErrorText
        Exit Sub
    End If

    Dim http As New ChilkatHttp
    http.RequireSslCertVerify = 1

    ' The following JSON is sent in the request body.

    ' {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    Dim json As New ChilkatJsonObject
    json.UpdateString "name", "Zo" & ChrW(235) & " ""Z"" $HOME 'q' 50% #{x} `y` \ [z]"
    json.UpdateString """a.b""", "two" & ChrW(10) & "lines"
    json.UpdateNumber "big", "12345678901"
    json.UpdateNumber "price", "1.10"
    json.UpdateBool "on", 1
    json.UpdateNull "none"
    json.UpdateNumber "list[0].id", Environ("ID")
    json.UpdateNewArray "empty"

    ' Adds the "Authorization: Bearer ..." header.
    http.AuthToken = Environ("TOKEN")

    http.SetRequestHeader "X-Trace", Environ("TRACE") & "-1"

    Dim resp As ChilkatHttpResponse
    Set resp = http.PostJson3("https://api.example.com/v1/" & Environ("TENANT") & "/things?q=a%20b", "application/json", json)
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
        Dim errCode As String
        errCode = jResp.StringOf("code")
        Dim errMessage As String
        errMessage = jResp.StringOf("message")
        Debug.Print "code: " & errCode
        Debug.Print "message: " & errMessage
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
End Sub
