// Content types
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

	req := chilkat.NewHttpRequest()
	defer req.DisposeHttpRequest()
	req.SetHttpVerb("POST")
	req.SetContentType("multipart/form-data")
	req.SetCharset("utf-8")

	req.AddStringForUpload2("meta", "", "{\"a\": 1}", "utf-8", "application/json")
	req.AddFileForUpload2("photo", "photo.raw", "image/x-raw")

	resp := chilkat.NewHttpResponse()
	defer resp.DisposeHttpResponse()
	success := http.HttpReq("https://api.example.com/things", req, resp)
	if !success {
		return errors.New(http.LastErrorText())
	}
	// end::request[] --8<-- [end:request]

	// tag::response[] --8<-- [start:response]
	fmt.Println("Response Body:")
	fmt.Println(resp.BodyStr())

	respStatusCode := resp.StatusCode()
	fmt.Println("Response Status Code = ", respStatusCode)
	if respStatusCode >= 400 {
		return fmt.Errorf("status %d\n%s", respStatusCode, resp.Header())
	}
	// end::response[] --8<-- [end:response]

	return nil
}
