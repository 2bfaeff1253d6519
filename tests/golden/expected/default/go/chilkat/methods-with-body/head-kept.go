// Head kept
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
	if !glob.UnlockBundle(os.Getenv("CHILKAT_UNLOCK_CODE")) {
		return errors.New(glob.LastErrorText())
	}

	url := chilkat.NewUrl()
	defer url.DisposeUrl()
	url.ParseUrl("https://api.example.com/things")

	rest := chilkat.NewRest()
	defer rest.DisposeRest()

	rest.AddHeader("Content-Type", "text/plain")

	success := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
	if !success {
		return errors.New(rest.LastErrorText())
	}

	responseBody := rest.FullRequestString("HEAD", url.PathWithQueryParams(), "a")
	if !rest.LastMethodSuccess() {
		return errors.New(rest.LastErrorText())
	}

	fmt.Println("Response Body:")
	fmt.Println(*responseBody)
	fmt.Println("Response Status Code = ", rest.ResponseStatusCode())

	return nil
}
