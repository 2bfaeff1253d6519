// Clashes
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
	//   "id": 1,
	//   "a": {
	//     "id": 2,
	//     "name": "x"
	//   },
	//   "b": {
	//     "id": 3,
	//     "name": "y"
	//   },
	//   "Id": 4,
	//   "aId": 5,
	//   "name": "z"
	// }

	// Sample code for parsing the JSON response...

	id := jResp.IntOf("id")
	Id := jResp.IntOf("a.id")
	Name := jResp.StringOf("a.name")
	bId := jResp.IntOf("b.id")
	bName := jResp.StringOf("b.name")
	Id2 := jResp.IntOf("Id")
	aId := jResp.IntOf("aId")
	name2 := jResp.StringOf("name")

	fmt.Println("id:", id)
	fmt.Println("a.id:", Id)
	show("a.name", Name)
	fmt.Println("b.id:", bId)
	show("b.name", bName)
	fmt.Println("Id:", Id2)
	fmt.Println("aId:", aId)
	show("name", name2)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
