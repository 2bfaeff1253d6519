// Two arrays
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
	// end::response[] --8<-- [end:response]

	return nil
}
