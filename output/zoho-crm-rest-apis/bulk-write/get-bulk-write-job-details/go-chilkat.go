// Get Bulk Write Job Details
//
// Set before running: CHILKAT_UNLOCK_CODE, JOB_ID, ACCESS_TOKEN

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

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	resp := http.QuickRequest("GET", "https://www.zohoapis.com/crm/bulk/v2/write/"+os.Getenv("JOB_ID"))
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
	//   "status": "COMPLETED",
	//   "character_encoding": "UTF-8",
	//   "resource": [
	//     {
	//       "status": "COMPLETED",
	//       "type": "data",
	//       "module": "Leads",
	//       "field_mappings": [
	//         {
	//           "api_name": "Last_Name",
	//           "index": 0,
	//           "format": null,
	//           "find_by": null,
	//           "default_value": null
	//         }
	//       ],
	//       "file": {
	//         "status": "COMPLETED",
	//         "name": "Leads.csv",
	//         "added_count": 4,
	//         "skipped_count": 1,
	//         "updated_count": 0,
	//         "total_count": 5
	//       }
	//     }
	//   ],
	//   "id": "4150868000005392002",
	//   "result": {
	//     "download_url": "/v2/crm/org/bulk-write/4150868000005392002/4150868000005392002.zip"
	//   },
	//   "operation": "insert",
	//   "created_time": "2021-05-13T11:00:57+05:30"
	// }

	// Sample code for parsing the JSON response...

	status := jResp.StringOf("status")
	character_encoding := jResp.StringOf("character_encoding")

	show("status", status)
	show("character_encoding", character_encoding)

	count_i := jResp.SizeOfArray("resource")
	for i := 0; i < count_i; i++ {
		jResp.SetI(i)
		status2 := jResp.StringOf("resource[i].status")
		v_type := jResp.StringOf("resource[i].type")
		module := jResp.StringOf("resource[i].module")

		show("resource[i].status", status2)
		show("resource[i].type", v_type)
		show("resource[i].module", module)

		count_j := jResp.SizeOfArray("resource[i].field_mappings")
		for j := 0; j < count_j; j++ {
			jResp.SetJ(j)
			api_name := jResp.StringOf("resource[i].field_mappings[j].api_name")
			index := jResp.IntOf("resource[i].field_mappings[j].index")
			formatIsNull := jResp.IsNullOf("resource[i].field_mappings[j].format")
			find_byIsNull := jResp.IsNullOf("resource[i].field_mappings[j].find_by")
			default_valueIsNull := jResp.IsNullOf("resource[i].field_mappings[j].default_value")

			show("resource[i].field_mappings[j].api_name", api_name)
			fmt.Println("resource[i].field_mappings[j].index:", index)
			fmt.Println("resource[i].field_mappings[j].format is null:", formatIsNull)
			fmt.Println("resource[i].field_mappings[j].find_by is null:", find_byIsNull)
			fmt.Println("resource[i].field_mappings[j].default_value is null:", default_valueIsNull)
		}

		Status := jResp.StringOf("resource[i].file.status")
		Name := jResp.StringOf("resource[i].file.name")
		Added_count := jResp.IntOf("resource[i].file.added_count")
		Skipped_count := jResp.IntOf("resource[i].file.skipped_count")
		Updated_count := jResp.IntOf("resource[i].file.updated_count")
		Total_count := jResp.IntOf("resource[i].file.total_count")

		show("resource[i].file.status", Status)
		show("resource[i].file.name", Name)
		fmt.Println("resource[i].file.added_count:", Added_count)
		fmt.Println("resource[i].file.skipped_count:", Skipped_count)
		fmt.Println("resource[i].file.updated_count:", Updated_count)
		fmt.Println("resource[i].file.total_count:", Total_count)
	}

	id := jResp.StringOf("id")
	Download_url := jResp.StringOf("result.download_url")
	operation := jResp.StringOf("operation")
	created_time := jResp.StringOf("created_time")

	show("id", id)
	show("result.download_url", Download_url)
	show("operation", operation)
	show("created_time", created_time)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
