# All there is to see
#
# Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

require "chilkat"

glob = Chilkat::CkGlobal.new
glob.put_DefaultUtf8(true)
unlocked = glob.UnlockBundle(ENV.fetch("CHILKAT_UNLOCK_CODE"))
if !unlocked
  puts glob.lastErrorText()
  exit 1
end

# tag::request[] --8<-- [start:request]
http = Chilkat::CkHttp.new
http.put_RequireSslCertVerify(true)

# The following JSON is sent in the request body.

# {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

json = Chilkat::CkJsonObject.new
json.UpdateString("name", "Zoë \"Z\" $HOME 'q' 50% \#{x} `y` \\ [z]")
json.UpdateString("\"a.b\"", "two\nlines")
json.UpdateNumber("big", "12345678901")
json.UpdateNumber("price", "1.10")
json.UpdateBool("on", true)
json.UpdateNull("none")
json.UpdateNumber("list[0].id", ENV.fetch("ID"))
json.UpdateNewArray("empty")

# Adds the "Authorization: Bearer ..." header.
http.put_AuthToken(ENV.fetch("TOKEN"))

http.SetRequestHeader("X-Trace", ENV.fetch("TRACE") + "-1")

resp = http.PostJson3("https://api.example.com/v1/" + ENV.fetch("TENANT") + "/things?q=a%20b", "application/json", json)
if !http.get_LastMethodSuccess()
  puts http.lastErrorText()
  exit 1
end
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
sbResponseBody = Chilkat::CkStringBuilder.new
resp.GetBodySb(sbResponseBody)

jResp = Chilkat::CkJsonObject.new
jResp.LoadSb(sbResponseBody)
jResp.put_EmitCompact(false)

puts "Response Body:"
puts jResp.emit()

respStatusCode = resp.get_StatusCode()
puts ["Response Status Code =", respStatusCode].join(" ")
if respStatusCode >= 400
  puts "Response Header:"
  puts resp.header()
  errCode = jResp.stringOf("code")
  errMessage = jResp.stringOf("message")
  puts ["code:", errCode].join(" ")
  puts ["message:", errMessage].join(" ")
  puts "Failed."
  exit 1
end

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

id = jResp.IntOf("id")
done = jResp.BoolOf("done")
ratio = jResp.stringOf("ratio")

puts ["id:", id].join(" ")
puts ["done:", done].join(" ")
puts ["ratio:", ratio].join(" ")

count_i = jResp.SizeOfArray("rows")
(0...count_i).each do |i|
  jResp.put_I(i)
  type = jResp.stringOf("rows[i].type")
  ownerName = jResp.stringOf("rows[i].owner.name")

  puts ["rows[i].type:", type].join(" ")
  puts ["rows[i].owner.name:", ownerName].join(" ")
end

nextIsNull = jResp.IsNullOf("next")

puts ["next is null:", nextIsNull].join(" ")
# end::response[] --8<-- [end:response]
