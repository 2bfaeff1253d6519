// AWS with a file
//
// Set before running: CHILKAT_UNLOCK_CODE, KEY, ACCESS_KEY, SECRET_KEY, REGION

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

	bdRequestBody := chilkat.NewBinData()
	defer bdRequestBody.DisposeBinData()
	loaded := bdRequestBody.LoadFile("photo.jpg")
	if !loaded {
		return errors.New(bdRequestBody.LastErrorText())
	}

	url := chilkat.NewUrl()
	defer url.DisposeUrl()
	url.ParseUrl("https://bucket.example.com/" + os.Getenv("KEY"))

	rest := chilkat.NewRest()
	defer rest.DisposeRest()

	authAws := chilkat.NewAuthAws()
	defer authAws.DisposeAuthAws()
	authAws.SetAccessKey(os.Getenv("ACCESS_KEY"))
	authAws.SetSecretKey(os.Getenv("SECRET_KEY"))
	authAws.SetRegion(os.Getenv("REGION"))
	authAws.SetServiceName("s3")
	rest.SetAuthAws(authAws)

	rest.AddHeader("Content-Type", "image/jpeg")

	connected := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
	if !connected {
		return errors.New(rest.LastErrorText())
	}

	sbResponseBody := chilkat.NewStringBuilder()
	defer sbResponseBody.DisposeStringBuilder()
	rest.FullRequestBd("PUT", url.PathWithQueryParams(), bdRequestBody, sbResponseBody)
	responseBody := sbResponseBody.GetAsString()
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
