// This example assumes that the Chilkat API has been unlocked.

show := func(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}

http := chilkat.NewHttp()

sbRequestBody := chilkat.NewStringBuilder()
sbRequestBody.Append("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": {{id}}}], \"empty\": []}")

// Adds the "Authorization: Bearer <token>" header.
http.SetAuthToken("<token>")

http.SetRequestHeader("X-Trace", "{{trace}}-1")

resp := http.PTextSb("POST", "https://api.example.com/v1/{{tenant}}/things?q=a%20b", sbRequestBody, "utf-8", "application/json", false, false)
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	sbRequestBody.DisposeStringBuilder()
	return
}

sbResponseBody := chilkat.NewStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp := chilkat.NewJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.SetEmitCompact(false)

fmt.Println("Response Body:")
fmt.Println(*jResp.Emit())

respStatusCode := resp.StatusCode()
fmt.Println("Response Status Code = ", respStatusCode)
if respStatusCode >= 400 {
	fmt.Println("Response Header:")
	fmt.Println(resp.Header())
	fmt.Println("Failed.")
	resp.DisposeHttpResponse()
	http.DisposeHttp()
	sbRequestBody.DisposeStringBuilder()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
	return
}

resp.DisposeHttpResponse()

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

id := jResp.IntOf("id")
done := jResp.BoolOf("done")
ratio := jResp.StringOf("ratio")

fmt.Println("id:", id)
fmt.Println("done:", done)
show("ratio", ratio)

count_i := jResp.SizeOfArray("rows")
for i := 0; i < count_i; i++ {
	jResp.SetI(i)
	v_type := jResp.StringOf("rows[i].type")
	Name := jResp.StringOf("rows[i].owner.name")

	show("rows[i].type", v_type)
	show("rows[i].owner.name", Name)
}

nextIsNull := jResp.IsNullOf("next")

fmt.Println("next is null:", nextIsNull)

http.DisposeHttp()
sbRequestBody.DisposeStringBuilder()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
