# This example assumes that the Chilkat API has been unlocked.


http = chilkat2.Http()

sbRequestBody = chilkat2.StringBuilder()
sbRequestBody.Append(
    '{"name": "Zoë \\"Z\\" $HOME \'q\' 50% #{x} `y` \\\\ [z]", "a.b": "two\\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": {{id}}}], "empty": []}'
)

# Adds the "Authorization: Bearer <token>" header.
http.AuthToken = "<token>"

http.SetRequestHeader("X-Trace", "{{trace}}-1")

resp = http.PTextSb(
    "POST",
    "https://api.example.com/v1/{{tenant}}/things?q=a%20b",
    sbRequestBody,
    "utf-8",
    "application/json",
    False,
    False,
)
if not http.LastMethodSuccess:
    print(http.LastErrorText)
    sys.exit(1)


sbResponseBody = chilkat2.StringBuilder()
resp.GetBodySb(sbResponseBody)

jResp = chilkat2.JsonObject()
jResp.LoadSb(sbResponseBody)
jResp.EmitCompact = False

print("Response Body:")
print(jResp.Emit())

respStatusCode = resp.StatusCode
print("Response Status Code =", respStatusCode)
if respStatusCode >= 400:
    print("Response Header:")
    print(resp.Header)
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
ratio = jResp.StringOf("ratio")

print("id:", id_)
print("done:", done)
print("ratio:", ratio)

count_i = jResp.SizeOfArray("rows")
for i in range(count_i):
    jResp.I = i
    type_ = jResp.StringOf("rows[i].type")
    owner_name = jResp.StringOf("rows[i].owner.name")

    print("rows[i].type:", type_)
    print("rows[i].owner.name:", owner_name)


next_is_null = jResp.IsNullOf("next")

print("next is null:", next_is_null)
