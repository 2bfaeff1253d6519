// Odd names
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
	//   "a.b": 1,
	//   "c d": 2,
	//   "é": 3,
	//   "": 4,
	//   "1st": 5,
	//   "e\"f": "6",
	//   "@type": "x",
	//   "$ref": "y",
	//   "a-b": "z",
	//   "[0]": 1
	// }

	// Sample code for parsing the JSON response...

	aB := jResp.IntOf("\"a.b\"")
	cD := jResp.IntOf("c d")
	e := jResp.IntOf("é")
	value2 := jResp.IntOf("\"\"")
	v_1st := jResp.IntOf("1st")
	eF := jResp.StringOf("\"e\\\"f\"")
	v_type := jResp.StringOf("@type")
	ref := jResp.StringOf("$ref")
	aB2 := jResp.StringOf("a-b")
	v_0 := jResp.IntOf("\"[0]\"")

	fmt.Println("a.b:", aB)
	fmt.Println("c d:", cD)
	fmt.Println("é:", e)
	fmt.Println(":", value2)
	fmt.Println("1st:", v_1st)
	show("e\"f", eF)
	show("@type", v_type)
	show("$ref", ref)
	show("a-b", aB2)
	fmt.Println("[0]:", v_0)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
