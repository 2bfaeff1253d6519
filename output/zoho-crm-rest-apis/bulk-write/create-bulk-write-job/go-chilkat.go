// Create Bulk Write Job
//
// Set before running: CHILKAT_UNLOCK_CODE, ACCESS_TOKEN, FILE_ID

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
	//   "operation": "insert",
	//   "ignore_empty": true,
	//   "callback": {
	//     "url": "https://www.zoho.com/in/crm/",
	//     "method": "post"
	//   },
	//   "resource": [
	//     {
	//       "type": "data",
	//       "module": "Leads",
	//       "file_id": "$FILE_ID",
	//       "field_mappings": [
	//         {
	//           "api_name": "Last_Name",
	//           "index": 0
	//         },
	//         {
	//           "api_name": "Owner",
	//           "index": 1
	//         },
	//         {
	//           "api_name": "Date_3",
	//           "index": 2,
	//           "format": "yyyy/MM/dd"
	//         },
	//         {
	//           "api_name": "Mobile",
	//           "index": 3
	//         },
	//         {
	//           "api_name": "Layout",
	//           "index": 4
	//         }
	//       ]
	//     }
	//   ]
	// }

	json := chilkat.NewJsonObject()
	defer json.DisposeJsonObject()
	json.UpdateString("operation", "insert")
	json.UpdateBool("ignore_empty", true)
	json.UpdateString("callback.url", "https://www.zoho.com/in/crm/")
	json.UpdateString("callback.method", "post")
	json.UpdateString("resource[0].type", "data")
	json.UpdateString("resource[0].module", "Leads")
	json.UpdateString("resource[0].file_id", os.Getenv("FILE_ID"))
	json.UpdateString("resource[0].field_mappings[0].api_name", "Last_Name")
	json.UpdateInt("resource[0].field_mappings[0].index", 0)
	json.UpdateString("resource[0].field_mappings[1].api_name", "Owner")
	json.UpdateInt("resource[0].field_mappings[1].index", 1)
	json.UpdateString("resource[0].field_mappings[2].api_name", "Date_3")
	json.UpdateInt("resource[0].field_mappings[2].index", 2)
	json.UpdateString("resource[0].field_mappings[2].format", "yyyy/MM/dd")
	json.UpdateString("resource[0].field_mappings[3].api_name", "Mobile")
	json.UpdateInt("resource[0].field_mappings[3].index", 3)
	json.UpdateString("resource[0].field_mappings[4].api_name", "Layout")
	json.UpdateInt("resource[0].field_mappings[4].index", 4)

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	resp := http.PostJson3("https://www.zohoapis.com/crm/bulk/v2/write", "application/json", json)
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
		errStatus := jResp.StringOf("status")
		errCode := jResp.StringOf("code")
		errMessage := jResp.StringOf("message")
		show("status", errStatus)
		show("code", errCode)
		show("message", errMessage)
		return fmt.Errorf("status %d\n%s", respStatusCode, resp.Header())
	}

	// Sample JSON response:
	// (Sample code for parsing the JSON response is shown below)

	// {
	//   "status": "success",
	//   "code": "SUCCESS",
	//   "message": "success",
	//   "details": {
	//     "id": "4150868000005392002",
	//     "created_by": {
	//       "id": "4150868000000225013",
	//       "name": "Patricia Boyle"
	//     }
	//   }
	// }

	// Sample code for parsing the JSON response...

	status := jResp.StringOf("status")
	code := jResp.StringOf("code")
	message := jResp.StringOf("message")
	Id := jResp.StringOf("details.id")
	Created_byId := jResp.StringOf("details.created_by.id")
	Name := jResp.StringOf("details.created_by.name")

	show("status", status)
	show("code", code)
	show("message", message)
	show("details.id", Id)
	show("details.created_by.id", Created_byId)
	show("details.created_by.name", Name)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
