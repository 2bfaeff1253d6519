// Upload Export as Bytes
//
// Set before running: CHILKAT_UNLOCK_CODE, FILE_ID, ACCESS_TOKEN

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

	bdRequestBody := chilkat.NewBinData()
	defer bdRequestBody.DisposeBinData()
	loaded := bdRequestBody.LoadFile("export.zip")
	if !loaded {
		return errors.New(bdRequestBody.LastErrorText())
	}

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	resp := http.PBinaryBd("PUT", "https://www.zohoapis.com/crm/v2/files/"+os.Getenv("FILE_ID")+"/content", bdRequestBody, "application/zip", false, false)
	if !http.LastMethodSuccess() {
		return errors.New(http.LastErrorText())
	}
	defer resp.DisposeHttpResponse()

	fmt.Println("Response Body:")
	fmt.Println(resp.BodyStr())

	respStatusCode := resp.StatusCode()
	fmt.Println("Response Status Code = ", respStatusCode)
	if respStatusCode >= 400 {
		return fmt.Errorf("status %d\n%s", respStatusCode, resp.Header())
	}

	return nil
}
