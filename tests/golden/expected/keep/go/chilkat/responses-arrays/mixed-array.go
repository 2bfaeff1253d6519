// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()
defer http.DisposeHttp()
http.SetRequireSslCertVerify(true)

resp := http.QuickRequest("GET", "https://api.example.com/things")
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	return
}
defer resp.DisposeHttpResponse()

sbResponseBody := chilkat.NewStringBuilder()
defer sbResponseBody.DisposeStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp := chilkat.NewJsonObject()
defer jResp.DisposeJsonObject()
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
	return
}
