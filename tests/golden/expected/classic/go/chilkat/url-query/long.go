// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

resp := http.QuickRequest("GET", "https://api.example.com/s?fields=Field_Number_0,Field_Number_1,Field_Number_2,Field_Number_3,Field_Number_4,Field_Number_5,Field_Number_6,Field_Number_7,Field_Number_8,Field_Number_9,Field_Number_10,Field_Number_11&sort_by=Modified_Time&sort_order=desc&per_page=200")
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
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
	return
}

resp.DisposeHttpResponse()

http.DisposeHttp()
