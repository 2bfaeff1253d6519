// Get Access Token
//
// Set before running: CHILKAT_UNLOCK_CODE, CLIENT_ID, CLIENT_SECRET, GRANT_TOKEN

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
	req.AddParam("grant_type", "authorization_code")
	req.AddParam("client_id", os.Getenv("CLIENT_ID"))
	req.AddParam("client_secret", os.Getenv("CLIENT_SECRET"))
	req.AddParam("redirect_uri", "https://www.example.com/oauth/callback")
	req.AddParam("code", os.Getenv("GRANT_TOKEN"))

	resp := http.PostUrlEncoded("https://accounts.zoho.com/oauth/v2/token", req)
	if !http.LastMethodSuccess() {
		return errors.New(http.LastErrorText())
	}
	defer resp.DisposeHttpResponse()

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
	//   "access_token": "<access token>",
	//   "refresh_token": "<refresh token>",
	//   "api_domain": "https://www.zohoapis.com",
	//   "token_type": "Bearer",
	//   "expires_in": 3600
	// }

	// Sample code for parsing the JSON response...

	access_token := jResp.StringOf("access_token")
	refresh_token := jResp.StringOf("refresh_token")
	api_domain := jResp.StringOf("api_domain")
	token_type := jResp.StringOf("token_type")
	expires_in := jResp.IntOf("expires_in")

	show("access_token", access_token)
	show("refresh_token", refresh_token)
	show("api_domain", api_domain)
	show("token_type", token_type)
	fmt.Println("expires_in:", expires_in)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
