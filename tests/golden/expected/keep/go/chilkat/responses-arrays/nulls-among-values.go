// This example assumes that the Chilkat API has been unlocked.

show := func(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}

http := chilkat.NewHttp()
defer http.DisposeHttp()
http.SetRequireSslCertVerify(true)

resp := http.QuickRequest("GET", "https://api.example.com/things")
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	return
}
defer resp.DisposeHttpResponse()

sbResponseBody := chilkat.NewStringBuilder()
defer sbResponseBody.DisposeStringBuilder()
resp.GetBodySb(sbResponseBody)

jResp := chilkat.NewJsonObject()
defer jResp.DisposeJsonObject()
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
	return
}

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// {
//   "list": [
//     {
//       "a": null,
//       "b": 1.50
//     },
//     {
//       "a": "x",
//       "b": 12345678901
//     }
//   ],
//   "none": [
//     null
//   ]
// }

// Sample code for parsing the JSON response...

count_i := jResp.SizeOfArray("list")
for i := 0; i < count_i; i++ {
	jResp.SetI(i)
	aIsNull := jResp.IsNullOf("list[i].a")
	a := jResp.StringOf("list[i].a")
	b := jResp.StringOf("list[i].b")

	fmt.Println("list[i].a is null:", aIsNull)
	show("list[i].a", a)
	show("list[i].b", b)
}

count_i2 := jResp.SizeOfArray("none")
for i := 0; i < count_i2; i++ {
	jResp.SetI(i)
	isNull := jResp.IsNullOf("none[i]")

	fmt.Println("none[i] is null:", isNull)
}
