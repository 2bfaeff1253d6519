# This example assumes that the Chilkat API has been unlocked.

$http = New-Object Chilkat.Http

$sbRequestBody = New-Object Chilkat.StringBuilder
[void]$sbRequestBody.Append("{`"name`": `"Zo$([char]0x00eb) \`"Z\`" `$HOME 'q' 50% #{x} ``y`` \\ [z]`", `"a.b`": `"two\nlines`", `"big`": 12345678901, `"price`": 1.10, `"on`": true, `"none`": null, `"list`": [{`"id`": {{id}}}], `"empty`": []}")

# Adds the "Authorization: Bearer <token>" header.
$http.AuthToken = "<token>"

[void]$http.SetRequestHeader("X-Trace", "{{trace}}-1")

$resp = $http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", $sbRequestBody, "utf-8", "application/json", $false, $false)
if (-not $http.LastMethodSuccess) {
    Write-Output ($http.LastErrorText)
    exit 1
}

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
