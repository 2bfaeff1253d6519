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

http.DisposeHttp()
sbResponseBody.DisposeStringBuilder()
jResp.DisposeJsonObject()
