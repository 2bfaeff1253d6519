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
//   "price": 19.90,
//   "big": 12345678901,
//   "huge": 123456789012345678901234,
//   "neg": -5,
//   "exp": 1e5,
//   "billion": 1000000000
// }

// Sample code for parsing the JSON response...

price := jResp.StringOf("price")
big := jResp.StringOf("big")
huge := jResp.StringOf("huge")
neg := jResp.IntOf("neg")
exp := jResp.StringOf("exp")
billion := jResp.StringOf("billion")

show("price", price)
show("big", big)
show("huge", huge)
fmt.Println("neg:", neg)
show("exp", exp)
show("billion", billion)

http.DisposeHttp()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
