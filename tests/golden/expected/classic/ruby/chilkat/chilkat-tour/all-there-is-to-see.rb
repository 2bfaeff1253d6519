# This example assumes that the Chilkat API has been unlocked.

http = Chilkat::CkHttp.new

sbRequestBody = Chilkat::CkStringBuilder.new
sbRequestBody.Append("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% \#{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}")

# Adds the "Authorization: Bearer <token>" header.
http.put_AuthToken("<token>")

http.SetRequestHeader("X-Trace", "{{trace}}-1")

resp = http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", false, false)
if !http.get_LastMethodSuccess()
  puts http.lastErrorText()
  exit 1
end

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
