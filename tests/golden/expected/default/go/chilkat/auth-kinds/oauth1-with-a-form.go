// OAuth1 with a form
//
// Set before running: CHILKAT_UNLOCK_CODE, CONSUMER_KEY, CONSUMER_SECRET, ACCESS_TOKEN, TOKEN_SECRET, STATUS

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
	oauth1.SetConsumerKey(os.Getenv("CONSUMER_KEY"))
	oauth1.SetConsumerSecret(os.Getenv("CONSUMER_SECRET"))
	oauth1.SetToken(os.Getenv("ACCESS_TOKEN"))
	oauth1.SetTokenSecret(os.Getenv("TOKEN_SECRET"))
	oauth1.SetSignatureMethod("HMAC-SHA256")
	oauth1.SetRealm("Things")
	oauth1.GenNonce(16)
	rest.SetAuthOAuth1(oauth1, false)

	rest.AddHeader("Content-Type", "application/x-www-form-urlencoded")

	connected := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
	if !connected {
		return errors.New(rest.LastErrorText())
	}

	rest.AddQueryParam("status", os.Getenv("STATUS")+" & more")
	responseBody := rest.FullRequestFormUrlEncoded("POST", url.PathWithQueryParams())
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
