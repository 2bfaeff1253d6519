// AWS
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

	url := chilkat.NewUrl()
	defer url.DisposeUrl()
	url.ParseUrl("https://bucket.example.com/<key>")

	rest := chilkat.NewRest()
	defer rest.DisposeRest()

	authAws := chilkat.NewAuthAws()
	defer authAws.DisposeAuthAws()
	authAws.SetAccessKey("<access_key>")
	authAws.SetSecretKey("<secret_key>")
	authAws.SetRegion("<region>")
	authAws.SetServiceName("s3")
	rest.SetAuthAws(authAws)

	connected := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
	if !connected {
		return errors.New(rest.LastErrorText())
	}

	responseBody := rest.FullRequestNoBody("GET", url.PathWithQueryParams())
	if !rest.LastMethodSuccess() {
		return errors.New(rest.LastErrorText())
	}

	fmt.Println("Response Body:")
	fmt.Println(*responseBody)
	respStatusCode := rest.ResponseStatusCode()
	fmt.Println("Response Status Code = ", respStatusCode)
	if respStatusCode >= 400 {
		return fmt.Errorf("status %d\n%s", respStatusCode, rest.ResponseHeader())
	}

	return nil
}
