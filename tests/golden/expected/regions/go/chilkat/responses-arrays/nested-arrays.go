// Nested arrays
//
// Set before running: CHILKAT_UNLOCK_CODE

package main

import (
	"chilkat"
	"errors"
	"fmt"
	"log"
	"os"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	glob := chilkat.NewGlobal()
	defer glob.DisposeGlobal()
	unlocked := glob.UnlockBundle(os.Getenv("CHILKAT_UNLOCK_CODE"))
	if !unlocked {
		return errors.New(glob.LastErrorText())
	}

	// tag::request[] --8<-- [start:request]
	http := chilkat.NewHttp()
	defer http.DisposeHttp()
	http.SetRequireSslCertVerify(true)

	resp := http.QuickRequest("GET", "https://api.example.com/things")
	if !http.LastMethodSuccess() {
		return errors.New(http.LastErrorText())
	}
	// end::request[] --8<-- [end:request]

	// tag::response[] --8<-- [start:response]
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
		return fmt.Errorf("status %d\n%s", respStatusCode, resp.Header())
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
	// end::response[] --8<-- [end:response]

	return nil
}
