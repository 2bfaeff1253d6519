// This example assumes that the Chilkat API has been unlocked.

show := func(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}

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
//   "id": 1,
//   "a": {
//     "id": 2,
//     "name": "x"
//   },
//   "b": {
//     "id": 3,
//     "name": "y"
//   },
//   "Id": 4,
//   "aId": 5,
//   "name": "z"
// }

// Sample code for parsing the JSON response...

id := jResp.IntOf("id")
Id := jResp.IntOf("a.id")
Name := jResp.StringOf("a.name")
bId := jResp.IntOf("b.id")
bName := jResp.StringOf("b.name")
Id2 := jResp.IntOf("Id")
aId := jResp.IntOf("aId")
name2 := jResp.StringOf("name")

fmt.Println("id:", id)
fmt.Println("a.id:", Id)
show("a.name", Name)
fmt.Println("b.id:", bId)
show("b.name", bName)
fmt.Println("Id:", Id2)
fmt.Println("aId:", aId)
show("name", name2)

http.DisposeHttp()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
