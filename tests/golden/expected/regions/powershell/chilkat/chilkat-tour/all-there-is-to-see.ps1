# All there is to see
#
# Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

Add-Type -Path "ChilkatDotNet48.dll"

$glob = New-Object Chilkat.Global
$unlocked = $glob.UnlockBundle($env:CHILKAT_UNLOCK_CODE)
if (-not $unlocked) {
    Write-Output ($glob.LastErrorText)
    exit 1
}

# tag::request[] --8<-- [start:request]
$http = New-Object Chilkat.Http
$http.RequireSslCertVerify = $true

# The following JSON is sent in the request body.

# {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

$json = New-Object Chilkat.JsonObject
[void]$json.UpdateString("name", "Zo$([char]0x00eb) `"Z`" `$HOME 'q' 50% #{x} ``y`` \ [z]")
[void]$json.UpdateString("`"a.b`"", "two`nlines")
[void]$json.UpdateNumber("big", "12345678901")
[void]$json.UpdateNumber("price", "1.10")
[void]$json.UpdateBool("on", $true)
[void]$json.UpdateNull("none")
[void]$json.UpdateNumber("list[0].id", $env:ID)
[void]$json.UpdateNewArray("empty")

# Adds the "Authorization: Bearer ..." header.
$http.AuthToken = $env:TOKEN

[void]$http.SetRequestHeader("X-Trace", $env:TRACE + "-1")

$resp = $http.PostJson3("https://api.example.com/v1/" + $env:TENANT + "/things?q=a%20b", "application/json", $json)
if (-not $http.LastMethodSuccess) {
    Write-Output ($http.LastErrorText)
    exit 1
}
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
$sbResponseBody = New-Object Chilkat.StringBuilder
[void]$resp.GetBodySb($sbResponseBody)

$jResp = New-Object Chilkat.JsonObject
[void]$jResp.LoadSb($sbResponseBody)
$jResp.EmitCompact = $false

Write-Output ("Response Body:")
Write-Output ($jResp.Emit())

$respStatusCode = $resp.StatusCode
Write-Output ("Response Status Code = " + $respStatusCode)
if ($respStatusCode -ge 400) {
    Write-Output ("Response Header:")
    Write-Output ($resp.Header)
    $errCode = $jResp.StringOf("code")
    $errMessage = $jResp.StringOf("message")
    Write-Output ("code: " + $errCode)
    Write-Output ("message: " + $errMessage)
    Write-Output ("Failed.")
    exit 1
}

# Sample JSON response:
# (Sample code for parsing the JSON response is shown below)

# {
#   "id": 7,
#   "done": false,
#   "ratio": 0.5,
#   "rows": [
#     {
#       "type": "x",
#       "owner": {
#         "name": "Ada"
#       }
#     }
#   ],
#   "next": null
# }

# Sample code for parsing the JSON response...

$id = $jResp.IntOf("id")
$done = $jResp.BoolOf("done")
$ratio = $jResp.StringOf("ratio")

Write-Output ("id: " + $id)
Write-Output ("done: " + $done)
Write-Output ("ratio: " + $ratio)

$count_i = $jResp.SizeOfArray("rows")
for ($i = 0; $i -lt $count_i; $i++) {
    $jResp.I = $i
    $type = $jResp.StringOf("rows[i].type")
    $ownerName = $jResp.StringOf("rows[i].owner.name")

    Write-Output ("rows[i].type: " + $type)
    Write-Output ("rows[i].owner.name: " + $ownerName)
}

$nextIsNull = $jResp.IsNullOf("next")

Write-Output ("next is null: " + $nextIsNull)
# end::response[] --8<-- [end:response]
