// OAuth1 in query
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
	url.ParseUrl("https://api.example.com/things")

	rest := chilkat.NewRest()
	defer rest.DisposeRest()

	oauth1 := chilkat.NewOAuth1()
	defer oauth1.DisposeOAuth1()
	oauth1.SetConsumerKey("<consumer_key>")
	oauth1.SetConsumerSecret("<consumer_secret>")
	oauth1.SetToken("<access_token>")
	oauth1.SetTokenSecret("<token_secret>")
	oauth1.SetSignatureMethod("HMAC-SHA1")
	oauth1.GenNonce(16)
	rest.SetAuthOAuth1(oauth1, true)

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
