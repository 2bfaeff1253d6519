// Own names
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
	//   "http": "a",
	//   "json": "b",
	//   "resp": "c",
	//   "jResp": "d",
	//   "i": 1,
	//   "count_i": 2,
	//   "success": true,
	//   "fmt": "e",
	//   "show": "f",
	//   "response": "g",
	//   "result": "h",
	//   "os": "i",
	//   "err": "j"
	// }

	// Sample code for parsing the JSON response...

	http2 := jResp.StringOf("http")
	json2 := jResp.StringOf("json")
	resp2 := jResp.StringOf("resp")
	jResp2 := jResp.StringOf("jResp")
	i2 := jResp.IntOf("i")
	count_i := jResp.IntOf("count_i")
	success2 := jResp.BoolOf("success")
	fmt2 := jResp.StringOf("fmt")
	show2 := jResp.StringOf("show")
	response := jResp.StringOf("response")
	result := jResp.StringOf("result")
	os2 := jResp.StringOf("os")
	err2 := jResp.StringOf("err")

	show("http", http2)
	show("json", json2)
	show("resp", resp2)
	show("jResp", jResp2)
	fmt.Println("i:", i2)
	fmt.Println("count_i:", count_i)
	fmt.Println("success:", success2)
	show("fmt", fmt2)
	show("show", show2)
	show("response", response)
	show("result", result)
	show("os", os2)
	show("err", err2)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
