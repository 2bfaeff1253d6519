// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

// The following JSON is sent in the request body.

// [1, "two", true, null, 2.50]

jarr := chilkat.NewJsonArray()
jarr.AddIntAt(-1, 1)
jarr.AddStringAt(-1, "two")
jarr.AddBoolAt(-1, true)
jarr.AddNullAt(-1)
jarr.AddNumberAt(-1, "2.50")

sbRequestBody := chilkat.NewStringBuilder()
jarr.EmitSb(sbRequestBody)

resp := http.PTextSb("POST", "https://api.example.com/things", sbRequestBody, "utf-8", "application/json", false, false)
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	jarr.DisposeJsonArray()
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
	jarr.DisposeJsonArray()
	sbRequestBody.DisposeStringBuilder()
	return
}

resp.DisposeHttpResponse()

http.DisposeHttp()
jarr.DisposeJsonArray()
sbRequestBody.DisposeStringBuilder()
