// Upload Bulk Write File
//
// Set before running: CHILKAT_UNLOCK_CODE, ACCESS_TOKEN, ORG_ID

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

	req.AddFileForUpload2("file", "Leads.zip", "application/zip")
	req.AddStringForUpload2("description", "", "Leads of the spring fair", "utf-8", "")

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	req.AddHeader("feature", "bulk-write")
	req.AddHeader("X-CRM-ORG", os.Getenv("ORG_ID"))

	resp := chilkat.NewHttpResponse()
	defer resp.DisposeHttpResponse()
	success := http.HttpReq("https://content.zohoapis.com/crm/v2/upload", req, resp)
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
	//   "status": "success",
	//   "code": "FILE_UPLOAD_SUCCESS",
	//   "message": "file uploaded.",
	//   "details": {
	//     "file_id": "4150868000005379001",
	//     "created_time": "2021-05-13T10:58:01+05:30"
	//   }
	// }

	// Sample code for parsing the JSON response...

	status := jResp.StringOf("status")
	code := jResp.StringOf("code")
	message := jResp.StringOf("message")
	File_id := jResp.StringOf("details.file_id")
	Created_time := jResp.StringOf("details.created_time")

	show("status", status)
	show("code", code)
	show("message", message)
	show("details.file_id", File_id)
	show("details.created_time", Created_time)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
