# All there is to see
#
# Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

load ./chilkat.so

set glob [new_CkGlobal]
CkGlobal_put_DefaultUtf8 $glob 1
set unlocked [CkGlobal_UnlockBundle $glob "$::env(CHILKAT_UNLOCK_CODE)"]
if {$unlocked == 0} {
    puts [CkGlobal_get_lastErrorText $glob]
    delete_CkGlobal $glob
    exit 1
}
delete_CkGlobal $glob

# tag::request[] --8<-- [start:request]
set http [new_CkHttp]
CkHttp_put_RequireSslCertVerify $http 1

# The following JSON is sent in the request body.

# {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

set json [new_CkJsonObject]
CkJsonObject_UpdateString $json "name" "Zoë \"Z\" \$HOME 'q' 50% #\{x\} `y` \\ \[z\]"
CkJsonObject_UpdateString $json "\"a.b\"" "two\nlines"
CkJsonObject_UpdateNumber $json "big" "12345678901"
CkJsonObject_UpdateNumber $json "price" "1.10"
CkJsonObject_UpdateBool $json "on" 1
CkJsonObject_UpdateNull $json "none"
CkJsonObject_UpdateNumber $json "list\[0\].id" "$::env(ID)"
CkJsonObject_UpdateNewArray $json "empty"

# Adds the "Authorization: Bearer ..." header.
CkHttp_put_AuthToken $http "$::env(TOKEN)"

CkHttp_SetRequestHeader $http "X-Trace" "$::env(TRACE)-1"

set resp [CkHttp_PostJson3 $http "https://api.example.com/v1/$::env(TENANT)/things?q=a%20b" "application/json" $json]
if {[CkHttp_get_LastMethodSuccess $http] == 0} {
    puts [CkHttp_get_lastErrorText $http]
    delete_CkHttp $http
    delete_CkJsonObject $json
    exit 1
}
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
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
    set errCode [CkJsonObject_stringOf $jResp "code"]
    set errMessage [CkJsonObject_stringOf $jResp "message"]
    puts "code: $errCode"
    puts "message: $errMessage"
    puts "Failed."
    delete_CkHttpResponse $resp
    delete_CkHttp $http
    delete_CkJsonObject $json
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
delete_CkJsonObject $json
delete_CkStringBuilder $sbResponseBody
delete_CkJsonObject $jResp
# end::response[] --8<-- [end:response]
