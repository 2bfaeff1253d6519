// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

req := chilkat.NewHttpRequest()
req.SetHttpVerb("POST")
req.SetContentType("multipart/form-data")
req.SetCharset("utf-8")

req.AddFileForUpload2("file", "path/to/leads.zip", "application/zip")
req.AddStringForUpload2("module", "", "Leads", "utf-8", "")

resp := chilkat.NewHttpResponse()
success := http.HttpReq("https://api.example.com/things", req, resp)
if !success {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	req.DisposeHttpRequest()
	resp.DisposeHttpResponse()
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
	http.DisposeHttp()
	req.DisposeHttpRequest()
	resp.DisposeHttpResponse()
	return
}

http.DisposeHttp()
req.DisposeHttpRequest()
resp.DisposeHttpResponse()
