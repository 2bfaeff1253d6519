// Get Records through a COQL Query
//
// Set before running: CHILKAT_UNLOCK_CODE, ACCESS_TOKEN

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

	// The following JSON is sent in the request body.

	// {
	//   "select_query": "select Last_Name, First_Name, Full_Name from Contacts where Last_Name = 'Boyle' and First_Name is not null limit 2"
	// }

	json := chilkat.NewJsonObject()
	defer json.DisposeJsonObject()
	json.UpdateString("select_query", "select Last_Name, First_Name, Full_Name from Contacts where Last_Name = 'Boyle' and First_Name is not null limit 2")

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	resp := http.PostJson3("https://www.zohoapis.com/crm/v2/coql", "application/json", json)
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
	//   "data": [
	//     {
	//       "First_Name": "Patricia",
	//       "Full_Name": "Patricia Boyle",
	//       "Last_Name": "Boyle",
	//       "id": "4150868000003194003"
	//     }
	//   ],
	//   "info": {
	//     "count": 1,
	//     "more_records": false
	//   }
	// }

	// Sample code for parsing the JSON response...

	count_i := jResp.SizeOfArray("data")
	for i := 0; i < count_i; i++ {
		jResp.SetI(i)
		First_Name := jResp.StringOf("data[i].First_Name")
		Full_Name := jResp.StringOf("data[i].Full_Name")
		Last_Name := jResp.StringOf("data[i].Last_Name")
		id := jResp.StringOf("data[i].id")

		show("data[i].First_Name", First_Name)
		show("data[i].Full_Name", Full_Name)
		show("data[i].Last_Name", Last_Name)
		show("data[i].id", id)
	}

	Count := jResp.IntOf("info.count")
	More_records := jResp.BoolOf("info.more_records")

	fmt.Println("info.count:", Count)
	fmt.Println("info.more_records:", More_records)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
