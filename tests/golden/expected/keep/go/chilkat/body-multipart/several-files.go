// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()
defer http.DisposeHttp()
http.SetRequireSslCertVerify(true)

req := chilkat.NewHttpRequest()
defer req.DisposeHttpRequest()
req.SetHttpVerb("POST")
req.SetContentType("multipart/form-data")
req.SetCharset("utf-8")

req.AddFileForUpload2("docs", "path/to/a.pdf", "application/pdf")
req.AddFileForUpload2("docs", "path/to/my b.pdf", "application/pdf")
req.AddStringForUpload2("title", "", "Docs", "utf-8", "")

resp := chilkat.NewHttpResponse()
defer resp.DisposeHttpResponse()
success := http.HttpReq("https://api.example.com/things", req, resp)
if !success {
	fmt.Println(http.LastErrorText())
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
	return
}
