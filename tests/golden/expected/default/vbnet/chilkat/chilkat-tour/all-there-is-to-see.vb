' All there is to see
'
' Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

Imports System

Module Snippet
    Sub Main()
        Dim glob As New Chilkat.Global
        Dim unlocked As Boolean = glob.UnlockBundle(Environment.GetEnvironmentVariable("CHILKAT_UNLOCK_CODE"))
        If Not unlocked Then
            Console.WriteLine(glob.LastErrorText)
            Exit Sub
        End If

        Dim http As New Chilkat.Http
        http.RequireSslCertVerify = True

        ' The following JSON is sent in the request body.

        ' {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

        Dim json As New Chilkat.JsonObject
        json.UpdateString("name", "Zoë ""Z"" $HOME 'q' 50% #{x} `y` \ [z]")
        json.UpdateString("""a.b""", "two" & ChrW(10) & "lines")
        json.UpdateNumber("big", "12345678901")
        json.UpdateNumber("price", "1.10")
        json.UpdateBool("on", True)
        json.UpdateNull("none")
        json.UpdateNumber("list[0].id", Environment.GetEnvironmentVariable("ID"))
        json.UpdateNewArray("empty")

        ' Adds the "Authorization: Bearer ..." header.
        http.AuthToken = Environment.GetEnvironmentVariable("TOKEN")

        http.SetRequestHeader("X-Trace", Environment.GetEnvironmentVariable("TRACE") & "-1")

        Dim resp As Chilkat.HttpResponse = http.PostJson3("https://api.example.com/v1/" & Environment.GetEnvironmentVariable("TENANT") & "/things?q=a%20b", "application/json", json)
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
            Dim errCode As String = jResp.StringOf("code")
            Dim errMessage As String = jResp.StringOf("message")
            Console.WriteLine("code: " & errCode)
            Console.WriteLine("message: " & errMessage)
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
    End Sub
End Module
