// This example assumes that the Chilkat API has been unlocked.

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
//   "a": [
//     {
//       "b": [
//         {
//           "c": [
//             {
//               "d": 1
//             }
//           ]
//         }
//       ]
//     }
//   ]
// }

// Sample code for parsing the JSON response...

count_i := jResp.SizeOfArray("a")
for i := 0; i < count_i; i++ {
	jResp.SetI(i)
	count_j := jResp.SizeOfArray("a[i].b")
	for j := 0; j < count_j; j++ {
		jResp.SetJ(j)
		count_k := jResp.SizeOfArray("a[i].b[j].c")
		for k := 0; k < count_k; k++ {
			jResp.SetK(k)
			d := jResp.IntOf("a[i].b[j].c[k].d")

			fmt.Println("a[i].b[j].c[k].d:", d)
		}
	}
}
