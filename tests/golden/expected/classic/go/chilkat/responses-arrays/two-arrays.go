// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

resp := http.QuickRequest("GET", "https://api.example.com/things")
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	return
}

sbResponseBody := chilkat.NewStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp := chilkat.NewJsonObject()
jResp.LoadSb(sbResponseBody)
jResp.SetEmitCompact(false)

fmt.Println("Response Body:")
fmt.Println(*jResp.Emit())

respStatusCode := resp.StatusCode()
fmt.Println("Response Status Code = ", respStatusCode)
if respStatusCode >= 400 {
	fmt.Println("Response Header:")
	fmt.Println(resp.Header())
	fmt.Println("Failed.")
	resp.DisposeHttpResponse()
	http.DisposeHttp()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
	return
}

resp.DisposeHttpResponse()

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// {
//   "first": [
//     {
//       "id": 1
//     }
//   ],
//   "second": [
//     {
//       "id": 2
//     }
//   ],
//   "total": 2
// }

// Sample code for parsing the JSON response...

count_i := jResp.SizeOfArray("first")
for i := 0; i < count_i; i++ {
	jResp.SetI(i)
	id := jResp.IntOf("first[i].id")

	fmt.Println("first[i].id:", id)
}

count_i2 := jResp.SizeOfArray("second")
for i := 0; i < count_i2; i++ {
	jResp.SetI(i)
	id2 := jResp.IntOf("second[i].id")

	fmt.Println("second[i].id:", id2)
}

total := jResp.IntOf("total")

fmt.Println("total:", total)

http.DisposeHttp()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
