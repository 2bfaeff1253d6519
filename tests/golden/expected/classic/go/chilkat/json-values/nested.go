// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

// The following JSON is sent in the request body.

// {"a": {"b": [1, {"c": null}]}, "d": true, "e": [], "f": {}, "g": [[1], [2, [3]]]}

json := chilkat.NewJsonObject()
json.UpdateInt("a.b[0]", 1)
json.UpdateNull("a.b[1].c")
json.UpdateBool("d", true)
json.UpdateNewArray("e")
json.UpdateNewObject("f")
json.UpdateInt("g[0][0]", 1)
json.UpdateInt("g[1][0]", 2)
json.UpdateInt("g[1][1][0]", 3)

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
