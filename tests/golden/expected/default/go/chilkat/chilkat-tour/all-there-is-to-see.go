// All there is to see
//
// Set before running: CHILKAT_UNLOCK_CODE, TENANT, TOKEN, TRACE, ID

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

	// The following JSON is sent in the request body.

	// {"name": "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": $ID}], "empty": []}

	json := chilkat.NewJsonObject()
	defer json.DisposeJsonObject()
	json.UpdateString("name", "Zoë \"Z\" $HOME 'q' 50% #{x} `y` \\ [z]")
	json.UpdateString("\"a.b\"", "two\nlines")
	json.UpdateNumber("big", "12345678901")
	json.UpdateNumber("price", "1.10")
	json.UpdateBool("on", true)
	json.UpdateNull("none")
	json.UpdateNumber("list[0].id", os.Getenv("ID"))
	json.UpdateNewArray("empty")

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("TOKEN"))

	http.SetRequestHeader("X-Trace", os.Getenv("TRACE")+"-1")

	resp := http.PostJson3("https://api.example.com/v1/"+os.Getenv("TENANT")+"/things?q=a%20b", "application/json", json)
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
		errCode := jResp.StringOf("code")
		errMessage := jResp.StringOf("message")
		show("code", errCode)
		show("message", errMessage)
		return fmt.Errorf("status %d\n%s", respStatusCode, resp.Header())
	}

	// Sample JSON response:
	// (Sample code for parsing the JSON response is shown below)

	// {
	//   "id": 7,
	//   "done": false,
	//   "ratio": 0.5,
	//   "rows": [
	//     {
	//       "type": "x",
	//       "owner": {
	//         "name": "Ada"
	//       }
	//     }
	//   ],
	//   "next": null
	// }

	// Sample code for parsing the JSON response...

	id := jResp.IntOf("id")
	done := jResp.BoolOf("done")
	ratio := jResp.StringOf("ratio")

	fmt.Println("id:", id)
	fmt.Println("done:", done)
	show("ratio", ratio)

	count_i := jResp.SizeOfArray("rows")
	for i := 0; i < count_i; i++ {
		jResp.SetI(i)
		v_type := jResp.StringOf("rows[i].type")
		Name := jResp.StringOf("rows[i].owner.name")

		show("rows[i].type", v_type)
		show("rows[i].owner.name", Name)
	}

	nextIsNull := jResp.IsNullOf("next")

	fmt.Println("next is null:", nextIsNull)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
