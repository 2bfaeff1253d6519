// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

Sub Run()
    Dim glob As New Chilkat.Global
    Dim unlocked As Boolean = glob.UnlockBundle(System.EnvironmentVariable("CHILKAT_UNLOCK_CODE"))
    If Not unlocked Then
        System.DebugLog(glob.LastErrorText)
        Return
    End If

    // tag::request[] --8<-- [start:request]
    Dim http As New Chilkat.Http
    http.RequireSslCertVerify = True

    // The following JSON is sent in the request body.

    // {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

    Dim json As New Chilkat.JsonObject
    Call json.UpdateString("name", "Zoë ""Z"" $HOME 'q' 50% #{x} `y` \ [z]")
    Call json.UpdateString("""a.b""", "two" + Text.FromUnicodeCodepoint(10) + "lines")
    Call json.UpdateNumber("big", "12345678901")
    Call json.UpdateNumber("price", "1.10")
    Call json.UpdateBool("on", True)
    Call json.UpdateNull("none")
    Call json.UpdateNumber("list[0].id", System.EnvironmentVariable("ID"))
    Call json.UpdateNewArray("empty")

    // Adds the "Authorization: Bearer ..." header.
    http.AuthToken = System.EnvironmentVariable("TOKEN")

    Call http.SetRequestHeader("X-Trace", System.EnvironmentVariable("TRACE") + "-1")

    Dim resp As Chilkat.HttpResponse = http.PostJson3("https://api.example.com/v1/" + System.EnvironmentVariable("TENANT") + "/things?q=a%20b", "application/json", json)
    If Not http.LastMethodSuccess Then
        System.DebugLog(http.LastErrorText)
        Return
    End If
    // end::request[] --8<-- [end:request]

    // tag::response[] --8<-- [start:response]
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
        Dim errCode As String = jResp.StringOf("code")
        Dim errMessage As String = jResp.StringOf("message")
        System.DebugLog("code: " + errCode)
        System.DebugLog("message: " + errMessage)
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
    // end::response[] --8<-- [end:response]
End Sub
