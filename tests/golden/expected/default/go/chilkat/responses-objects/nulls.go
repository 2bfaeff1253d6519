// Nulls
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

	http := chilkat.NewHttp()
	defer http.DisposeHttp()
	http.SetRequireSslCertVerify(true)

	resp := http.QuickRequest("GET", "https://api.example.com/things")
	if !http.LastMethodSuccess() {
		return errors.New(http.LastErrorText())
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
		return fmt.Errorf("status %d\n%s", respStatusCode, resp.Header())
	}

	// Sample JSON response:
	// (Sample code for parsing the JSON response is shown below)

	// {
	//   "a": null,
	//   "b": {
	//     "c": null
	//   }
	// }

	// Sample code for parsing the JSON response...

	aIsNull := jResp.IsNullOf("a")
	CIsNull := jResp.IsNullOf("b.c")

	fmt.Println("a is null:", aIsNull)
	fmt.Println("b.c is null:", CIsNull)

	return nil
}
