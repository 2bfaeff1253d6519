// This example assumes that the Chilkat API has been unlocked.

show := func(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}

http := chilkat.NewHttp()

resp := http.QuickRequest("GET", "https://api.example.com/things")
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
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
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
	return
}

resp.DisposeHttpResponse()

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// {
//   "http": "a",
//   "json": "b",
//   "resp": "c",
//   "jResp": "d",
//   "i": 1,
//   "count_i": 2,
//   "success": true,
//   "fmt": "e",
//   "show": "f",
//   "response": "g",
//   "result": "h",
//   "os": "i",
//   "err": "j"
// }

// Sample code for parsing the JSON response...

http2 := jResp.StringOf("http")
json2 := jResp.StringOf("json")
resp2 := jResp.StringOf("resp")
jResp2 := jResp.StringOf("jResp")
i2 := jResp.IntOf("i")
count_i := jResp.IntOf("count_i")
success2 := jResp.BoolOf("success")
fmt2 := jResp.StringOf("fmt")
show2 := jResp.StringOf("show")
response := jResp.StringOf("response")
result := jResp.StringOf("result")
os2 := jResp.StringOf("os")
err2 := jResp.StringOf("err")

show("http", http2)
show("json", json2)
show("resp", resp2)
show("jResp", jResp2)
fmt.Println("i:", i2)
fmt.Println("count_i:", count_i)
fmt.Println("success:", success2)
show("fmt", fmt2)
show("show", show2)
show("response", response)
show("result", result)
show("os", os2)
show("err", err2)

http.DisposeHttp()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
