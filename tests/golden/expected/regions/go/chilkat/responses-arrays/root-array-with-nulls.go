// Root array with nulls
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

	jarrResp := chilkat.NewJsonArray()
	defer jarrResp.DisposeJsonArray()
	jarrResp.LoadSb(sbResponseBody)
	jarrResp.SetEmitCompact(false)

	fmt.Println("Response Body:")
	fmt.Println(*jarrResp.Emit())

	respStatusCode := resp.StatusCode()
	fmt.Println("Response Status Code = ", respStatusCode)
	if respStatusCode >= 400 {
		return fmt.Errorf("status %d\n%s", respStatusCode, resp.Header())
	}

	// Sample JSON response:
	// (Sample code for parsing the JSON response is shown below)

	// [
	//   "a",
	//   null
	// ]

	// Sample code for parsing the JSON response...

	count_i := jarrResp.Size()
	for i := 0; i < count_i; i++ {
		isNull := jarrResp.IsNullAt(i)
		strVal := jarrResp.StringAt(i)
		fmt.Println("[i] is null:", isNull)
		show("[i]", strVal)
	}
	// end::response[] --8<-- [end:response]

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
