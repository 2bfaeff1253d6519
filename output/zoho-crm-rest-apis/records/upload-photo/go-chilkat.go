// Upload Photo
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

	req := chilkat.NewHttpRequest()
	defer req.DisposeHttpRequest()
	req.SetHttpVerb("POST")
	req.SetContentType("multipart/form-data")
	req.SetCharset("utf-8")

	req.AddFileForUpload2("file", "photo.png", "image/png")

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	resp := chilkat.NewHttpResponse()
	defer resp.DisposeHttpResponse()
	success := http.HttpReq("https://www.zohoapis.com/crm/v2/Leads/"+os.Getenv("RECORD_ID")+"/photo", req, resp)
	if !success {
		return errors.New(http.LastErrorText())
	}

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
	//   "message": "photo uploaded successfully",
	//   "details": {},
	//   "status": "success",
	//   "code": "SUCCESS"
	// }

	// Sample code for parsing the JSON response...

	message := jResp.StringOf("message")
	status := jResp.StringOf("status")
	code := jResp.StringOf("code")

	show("message", message)
	show("status", status)
	show("code", code)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
