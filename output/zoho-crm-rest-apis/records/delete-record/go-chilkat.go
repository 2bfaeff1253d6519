// Delete Record
//
// Set before running: CHILKAT_UNLOCK_CODE, RECORD_ID, ACCESS_TOKEN

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

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	resp := http.QuickRequest("DELETE", "https://www.zohoapis.com/crm/v2/Leads/"+os.Getenv("RECORD_ID")+"?wf_trigger=false")
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
	//   "data": [
	//     {
	//       "code": "SUCCESS",
	//       "details": {
	//         "id": "4150868000003194003"
	//       },
	//       "message": "record deleted",
	//       "status": "success"
	//     }
	//   ]
	// }

	// Sample code for parsing the JSON response...

	count_i := jResp.SizeOfArray("data")
	for i := 0; i < count_i; i++ {
		jResp.SetI(i)
		code := jResp.StringOf("data[i].code")
		Id := jResp.StringOf("data[i].details.id")
		message := jResp.StringOf("data[i].message")
		status := jResp.StringOf("data[i].status")

		show("data[i].code", code)
		show("data[i].details.id", Id)
		show("data[i].message", message)
		show("data[i].status", status)
	}

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
