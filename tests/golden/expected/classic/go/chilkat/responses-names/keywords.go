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
//   "type": "a",
//   "range": 1,
//   "func": "b",
//   "class": "c",
//   "import": "d",
//   "default": true,
//   "string": "e",
//   "len": 2,
//   "nil": null
// }

// Sample code for parsing the JSON response...

v_type := jResp.StringOf("type")
v_range := jResp.IntOf("range")
v_func := jResp.StringOf("func")
class := jResp.StringOf("class")
v_import := jResp.StringOf("import")
v_default := jResp.BoolOf("default")
v_string := jResp.StringOf("string")
v_len := jResp.IntOf("len")
nilIsNull := jResp.IsNullOf("nil")

show("type", v_type)
fmt.Println("range:", v_range)
show("func", v_func)
show("class", class)
show("import", v_import)
fmt.Println("default:", v_default)
show("string", v_string)
fmt.Println("len:", v_len)
fmt.Println("nil is null:", nilIsNull)

http.DisposeHttp()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
