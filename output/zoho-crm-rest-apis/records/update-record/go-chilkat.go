// Update Record
//
// Set before running: CHILKAT_UNLOCK_CODE, RECORD_ID, ACCESS_TOKEN

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
	//   "data": [
	//     {
	//       "Last_Name": "O'Brien",
	//       "Description": "Met at the \"Zylkers\" fair.\nCall back in May."
	//     }
	//   ]
	// }

	json := chilkat.NewJsonObject()
	defer json.DisposeJsonObject()
	json.UpdateString("data[0].Last_Name", "O'Brien")
	json.UpdateString("data[0].Description", "Met at the \"Zylkers\" fair.\nCall back in May.")

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	sbRequestBody := chilkat.NewStringBuilder()
	defer sbRequestBody.DisposeStringBuilder()
	json.EmitSb(sbRequestBody)

	resp := http.PTextSb("PUT", "https://www.zohoapis.com/crm/v2/Leads/"+os.Getenv("RECORD_ID"), sbRequestBody, "utf-8", "application/json", false, false)
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
	//       "code": "SUCCESS",
	//       "details": {
	//         "Modified_Time": "2021-05-13T11:00:55+05:30",
	//         "Created_Time": "2021-05-13T11:00:55+05:30",
	//         "id": "4150868000003194003",
	//         "Created_By": {
	//           "name": "Patricia Boyle",
	//           "id": "4150868000000225013"
	//         },
	//         "Modified_By": {
	//           "name": "Patricia Boyle",
	//           "id": "4150868000000225013"
	//         }
	//       },
	//       "message": "record updated",
	//       "status": "success"
	//     }
	//   ]
	// }

	// Sample code for parsing the JSON response...

	count_i := jResp.SizeOfArray("data")
	for i := 0; i < count_i; i++ {
		jResp.SetI(i)
		code := jResp.StringOf("data[i].code")
		Modified_Time := jResp.StringOf("data[i].details.Modified_Time")
		Created_Time := jResp.StringOf("data[i].details.Created_Time")
		Id := jResp.StringOf("data[i].details.id")
		Name := jResp.StringOf("data[i].details.Created_By.name")
		Created_ById := jResp.StringOf("data[i].details.Created_By.id")
		Modified_ByName := jResp.StringOf("data[i].details.Modified_By.name")
		Modified_ById := jResp.StringOf("data[i].details.Modified_By.id")
		message := jResp.StringOf("data[i].message")
		status := jResp.StringOf("data[i].status")

		show("data[i].code", code)
		show("data[i].details.Modified_Time", Modified_Time)
		show("data[i].details.Created_Time", Created_Time)
		show("data[i].details.id", Id)
		show("data[i].details.Created_By.name", Name)
		show("data[i].details.Created_By.id", Created_ById)
		show("data[i].details.Modified_By.name", Modified_ByName)
		show("data[i].details.Modified_By.id", Modified_ById)
		show("data[i].message", message)
		show("data[i].status", status)
	}

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
