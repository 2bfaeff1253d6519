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

jarrResp := chilkat.NewJsonArray()
jarrResp.LoadSb(sbResponseBody)
jarrResp.SetEmitCompact(false)

fmt.Println("Response Body:")
fmt.Println(*jarrResp.Emit())

respStatusCode := resp.StatusCode()
fmt.Println("Response Status Code = ", respStatusCode)
if respStatusCode >= 400 {
	fmt.Println("Response Header:")
	fmt.Println(resp.Header())
	fmt.Println("Failed.")
	resp.DisposeHttpResponse()
	http.DisposeHttp()
	sbResponseBody.DisposeStringBuilder()
	jarrResp.DisposeJsonArray()
	return
}

resp.DisposeHttpResponse()

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// [
//   "a",
//   null
// ]

// Sample code for parsing the JSON response...

count_i := jarrResp.Size()
for i := 0; i < count_i; i++ {
	isNull := jarrResp.IsNullAt(i)
	strVal := jarrResp.StringAt(i)
	fmt.Println("[i] is null:", isNull)
	show("[i]", strVal)
}

http.DisposeHttp()
sbResponseBody.DisposeStringBuilder()
jarrResp.DisposeJsonArray()
