// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

// The following JSON is sent in the request body.

// {"ids": [1, 2]}

json := chilkat.NewJsonObject()
json.UpdateInt("ids[0]", 1)
json.UpdateInt("ids[1]", 2)

sbRequestBody := chilkat.NewStringBuilder()
json.EmitSb(sbRequestBody)

resp := http.PTextSb("DELETE", "https://api.example.com/things", sbRequestBody, "utf-8", "application/json", false, false)
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	json.DisposeJsonObject()
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
	json.DisposeJsonObject()
	sbRequestBody.DisposeStringBuilder()
	return
}

resp.DisposeHttpResponse()

http.DisposeHttp()
json.DisposeJsonObject()
sbRequestBody.DisposeStringBuilder()
