// Soap
//
// Set before running: CHILKAT_UNLOCK_CODE, ITEM

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

	sbRequestBody := chilkat.NewStringBuilder()
	defer sbRequestBody.DisposeStringBuilder()
	sbRequestBody.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
	sbRequestBody.Append("<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\n")
	sbRequestBody.Append("  <soap:Body>\n")
	sbRequestBody.Append("    <GetPrice xmlns=\"urn:shop\">\n")
	sbRequestBody.Append("      <Item>" + os.Getenv("ITEM") + "</Item>\n")
	sbRequestBody.Append("    </GetPrice>\n")
	sbRequestBody.Append("  </soap:Body>\n")
	sbRequestBody.Append("</soap:Envelope>\n")

	http.SetRequestHeader("SOAPAction", "\"urn:shop#GetPrice\"")

	resp := http.PTextSb("POST", "https://api.example.com/things", sbRequestBody, "utf-8", "text/xml; charset=utf-8", false, false)
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
