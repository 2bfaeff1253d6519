// Keywords
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
	//   "type": "a",
	//   "range": 1,
	//   "func": "b",
	//   "class": "c",
	//   "import": "d",
	//   "default": true,
	//   "string": "e",
	//   "len": 2,
	//   "nil": null
	// }

	// Sample code for parsing the JSON response...

	v_type := jResp.StringOf("type")
	v_range := jResp.IntOf("range")
	v_func := jResp.StringOf("func")
	class := jResp.StringOf("class")
	v_import := jResp.StringOf("import")
	v_default := jResp.BoolOf("default")
	v_string := jResp.StringOf("string")
	v_len := jResp.IntOf("len")
	nilIsNull := jResp.IsNullOf("nil")

	show("type", v_type)
	fmt.Println("range:", v_range)
	show("func", v_func)
	show("class", class)
	show("import", v_import)
	fmt.Println("default:", v_default)
	show("string", v_string)
	fmt.Println("len:", v_len)
	fmt.Println("nil is null:", nilIsNull)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
