// Command example is the seed's snippet with the least that makes it compile: a package, a func,
// and one line that uses its unused values. It shows that such code builds and runs against the
// stand-in. For tests only, never shipped.
package main

import (
	"chilkat"
	"fmt"
)

// used takes values that the snippet does not use itself.
func used(values ...any) {}

func main() {
	// This example assumes the Chilkat API to have been previously unlocked.
	// See Global_Ref.html">Global Unlock Sample for sample code.

	http := chilkat.NewHttp()
	var success bool

	// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

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
	//       "file_id": "{{file_id}}",
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
	json.UpdateString("operation", "insert")
	json.UpdateBool("ignore_empty", true)
	json.UpdateString("callback.url", "https://www.zoho.com/in/crm/")
	json.UpdateString("callback.method", "post")
	json.UpdateString("resource[0].type", "data")
	json.UpdateString("resource[0].module", "Leads")
	json.UpdateString("resource[0].file_id", "{{file_id}}")
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

	// Adds the "Authorization: Bearer <access_token>" header.
	http.SetAuthToken("<access_token>")

	resp := http.PostJson3("https://domain.com/crm/bulk/v2/write", "application/json", json)
	if http.LastMethodSuccess() == false {
		fmt.Println(http.LastErrorText())
		http.DisposeHttp()
		json.DisposeJsonObject()
		return
	}

	sbResponseBody := chilkat.NewStringBuilder()
	resp.GetBodySb(sbResponseBody)

	jResp := chilkat.NewJsonObject()
	jResp.LoadSb(sbResponseBody)
	jResp.SetEmitCompact(false)

	fmt.Println("Response Body:")
	fmt.Println(*jResp.Emit())

	respStatusCode := resp.StatusCode()
	fmt.Println("Response Status Code = ", respStatusCode)
	if respStatusCode >= 400 {
		fmt.Println("Response Header:")
		fmt.Println(resp.Header())
		fmt.Println("Failed.")
		resp.DisposeHttpResponse()
		http.DisposeHttp()
		json.DisposeJsonObject()
		sbResponseBody.DisposeStringBuilder()
		jResp.DisposeJsonObject()
		return
	}

	resp.DisposeHttpResponse()

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
	// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

	status := jResp.StringOf("status")
	code := jResp.StringOf("code")
	message := jResp.StringOf("message")
	Id := jResp.StringOf("details.id")
	Created_byId := jResp.StringOf("details.created_by.id")
	Name := jResp.StringOf("details.created_by.name")
	used(success, status, code, message, Id, Created_byId, Name)

	http.DisposeHttp()
	json.DisposeJsonObject()
	sbResponseBody.DisposeStringBuilder()
	jResp.DisposeJsonObject()
}
