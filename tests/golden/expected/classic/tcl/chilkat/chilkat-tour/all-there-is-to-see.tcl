# This example assumes that the Chilkat API has been unlocked.

set http [new_CkHttp]

set sbRequestBody [new_CkStringBuilder]
CkStringBuilder_Append $sbRequestBody "\{\"name\": \"Zoë \\\"Z\\\" \$HOME 'q' 50% #\{x\} `y` \\\\ \[z\]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": \[\{\"id\": \{\{id\}\}\}\], \"empty\": \[\]\}"

# Adds the "Authorization: Bearer <token>" header.
CkHttp_put_AuthToken $http "<token>"

CkHttp_SetRequestHeader $http "X-Trace" "\{\{trace\}\}-1"

set resp [CkHttp_PTextSb $http "POST" "https://api.example.com/v1/\{\{tenant\}\}/things?q=a%20b" $sbRequestBody "utf-8" "application/json" 0 0]
if {[CkHttp_get_LastMethodSuccess $http] == 0} {
    puts [CkHttp_get_lastErrorText $http]
    delete_CkHttp $http
    delete_CkStringBuilder $sbRequestBody
    exit 1
}

set sbResponseBody [new_CkStringBuilder]
CkHttpResponse_GetBodySb $resp $sbResponseBody

set jResp [new_CkJsonObject]
CkJsonObject_LoadSb $jResp $sbResponseBody
CkJsonObject_put_EmitCompact $jResp 0

puts "Response Body:"
puts [CkJsonObject_emit $jResp]

set respStatusCode [CkHttpResponse_get_StatusCode $resp]
puts "Response Status Code = $respStatusCode"
if {$respStatusCode >= 400} {
    puts "Response Header:"
    puts [CkHttpResponse_get_header $resp]
    puts "Failed."
    delete_CkHttpResponse $resp
    delete_CkHttp $http
    delete_CkStringBuilder $sbRequestBody
    delete_CkStringBuilder $sbResponseBody
    delete_CkJsonObject $jResp
    exit 1
}

delete_CkHttpResponse $resp

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

set id [CkJsonObject_IntOf $jResp "id"]
set done [CkJsonObject_BoolOf $jResp "done"]
set ratio [CkJsonObject_stringOf $jResp "ratio"]

puts "id: $id"
puts "done: $done"
puts "ratio: $ratio"

set count_i [CkJsonObject_SizeOfArray $jResp "rows"]
for {set i 0} {$i < $count_i} {incr i} {
    CkJsonObject_put_I $jResp $i
    set type [CkJsonObject_stringOf $jResp "rows\[i\].type"]
    set Name [CkJsonObject_stringOf $jResp "rows\[i\].owner.name"]

    puts "rows\[i\].type: $type"
    puts "rows\[i\].owner.name: $Name"
}

set nextIsNull [CkJsonObject_IsNullOf $jResp "next"]

puts "next is null: $nextIsNull"

delete_CkHttp $http
delete_CkStringBuilder $sbRequestBody
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
