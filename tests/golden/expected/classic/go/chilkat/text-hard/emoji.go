// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

sbRequestBody := chilkat.NewStringBuilder()
sbRequestBody.Append("naïve 🎉 日本\u202eabc")

resp := http.PTextSb("POST", "https://api.example.com/things", sbRequestBody, "utf-8", "text/plain", false, false)
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	sbRequestBody.DisposeStringBuilder()
	return
}

fmt.Println("Response Body:")
fmt.Println(resp.BodyStr())

respStatusCode := resp.StatusCode()
fmt.Println("Response Status Code = ", respStatusCode)
if respStatusCode >= 400 {
	fmt.Println("Response Header:")
	fmt.Println(resp.Header())
	fmt.Println("Failed.")
	resp.DisposeHttpResponse()
	http.DisposeHttp()
	sbRequestBody.DisposeStringBuilder()
	return
}

resp.DisposeHttpResponse()

http.DisposeHttp()
sbRequestBody.DisposeStringBuilder()
