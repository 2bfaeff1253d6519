// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

// The following JSON is sent in the request body.

// {"a.b": 1, "c[0]": 2, " d ": 3, "": 4, "e\"f": 5, "g h": 6, "{{key}}": 7}

json := chilkat.NewJsonObject()
json.UpdateInt("\"a.b\"", 1)
json.UpdateInt("\"c[0]\"", 2)
json.UpdateInt("\" d \"", 3)
json.UpdateInt("\"\"", 4)
json.UpdateInt("\"e\\\"f\"", 5)
json.UpdateInt("g h", 6)
json.UpdateInt("{{key}}", 7)

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
