// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

// The following JSON is sent in the request body.

// {"big": 12345678901234567890, "one": 1.0, "exp": 1e5, "neg": -0.0, "price": 19.90, "int": 7, "edge": -2147483648}

json := chilkat.NewJsonObject()
json.UpdateNumber("big", "12345678901234567890")
json.UpdateNumber("one", "1.0")
json.UpdateNumber("exp", "1e5")
json.UpdateNumber("neg", "-0.0")
json.UpdateNumber("price", "19.90")
json.UpdateInt("int", 7)
json.UpdateNumber("edge", "-2147483648")

resp := http.PostJson3("https://api.example.com/things", "application/json", json)
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	json.DisposeJsonObject()
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
	return
}

resp.DisposeHttpResponse()

http.DisposeHttp()
json.DisposeJsonObject()
