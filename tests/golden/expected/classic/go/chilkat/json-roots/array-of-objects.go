// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

// The following JSON is sent in the request body.

// [{"id": 1, "name": "a"}, {"id": 2}, {}]

jarr := chilkat.NewJsonArray()
jarr.AddObjectAt(-1)
jsonObj_1 := jarr.ObjectAt(0)
jsonObj_1.UpdateInt("id", 1)
jsonObj_1.UpdateString("name", "a")
jsonObj_1.DisposeJsonObject()
jarr.AddObjectAt(-1)
jsonObj_2 := jarr.ObjectAt(1)
jsonObj_2.UpdateInt("id", 2)
jsonObj_2.DisposeJsonObject()
jarr.AddObjectAt(-1)

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
