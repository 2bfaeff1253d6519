# All there is to see
#
# Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID
import os
import sys

import chilkat

glob = chilkat.CkGlobal()
unlocked = glob.UnlockBundle(os.environ["CHILKAT_UNLOCK_CODE"])
if not unlocked:
    print(glob.lastErrorText())
    sys.exit(1)


http = chilkat.CkHttp()
http.put_RequireSslCertVerify(True)

# The following JSON is sent in the request body.

# {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

json = chilkat.CkJsonObject()
json.UpdateString("name", "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]")
json.UpdateString('"a.b"', "two\nlines")
json.UpdateNumber("big", "12345678901")
json.UpdateNumber("price", "1.10")
json.UpdateBool("on", True)
json.UpdateNull("none")
json.UpdateNumber("list[0].id", os.environ["ID"])
json.UpdateNewArray("empty")

# Adds the "Authorization: Bearer ..." header.
http.put_AuthToken(os.environ["TOKEN"])

http.SetRequestHeader("X-Trace", f"{os.environ['TRACE']}-1")

resp = http.PostJson3(
    f"https://api.example.com/v1/{os.environ['TENANT']}/things?q=a%20b",
    "application/json",
    json,
)
if not http.get_LastMethodSuccess():
    print(http.lastErrorText())
    sys.exit(1)


sbResponseBody = chilkat.CkStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp = chilkat.CkJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(False)

print("Response Body:")
print(jResp.emit())

respStatusCode = resp.get_StatusCode()
print("Response Status Code =", respStatusCode)
if respStatusCode >= 400:
    print("Response Header:")
    print(resp.header())
    err_code = jResp.stringOf("code")
    err_message = jResp.stringOf("message")
    print("code:", err_code)
    print("message:", err_message)
    print("Failed.")
    sys.exit(1)


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

id_ = jResp.IntOf("id")
done = jResp.BoolOf("done")
ratio = jResp.stringOf("ratio")

print("id:", id_)
print("done:", done)
print("ratio:", ratio)

count_i = jResp.SizeOfArray("rows")
for i in range(count_i):
    jResp.put_I(i)
    type_ = jResp.stringOf("rows[i].type")
    owner_name = jResp.stringOf("rows[i].owner.name")

    print("rows[i].type:", type_)
    print("rows[i].owner.name:", owner_name)


next_is_null = jResp.IsNullOf("next")

print("next is null:", next_is_null)
