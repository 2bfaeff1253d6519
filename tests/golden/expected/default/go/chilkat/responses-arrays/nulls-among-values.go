// Nulls among values
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

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
