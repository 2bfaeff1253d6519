// This example assumes that the Chilkat API has been unlocked.

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
//   "a": null,
//   "b": {
//     "c": null
//   }
// }

// Sample code for parsing the JSON response...

aIsNull := jResp.IsNullOf("a")
CIsNull := jResp.IsNullOf("b.c")

fmt.Println("a is null:", aIsNull)
fmt.Println("b.c is null:", CIsNull)

http.DisposeHttp()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
