// Get Records
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

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	http.SetRequestHeader("If-Modified-Since", "2021-05-01T00:00:00+05:30")
	http.SetRequestHeader("Accept", "application/json")

	resp := http.QuickRequest("GET", "https://www.zohoapis.com/crm/v2/Leads?fields=Last_Name,Email,Lead_Source&sort_by=Modified_Time&sort_order=desc&page=1&per_page=200")
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
	//       "id": "4150868000003194003",
	//       "Last_Name": "Boyle",
	//       "Email": "p.boyle@example.com",
	//       "Annual_Revenue": 125000.5,
	//       "Converted": false,
	//       "Owner": {
	//         "name": "Patricia Boyle",
	//         "id": "4150868000000225013"
	//       },
	//       "Tag": [
	//         {
	//           "name": "fair",
	//           "id": "4150868000001237002"
	//         }
	//       ]
	//     }
	//   ],
	//   "info": {
	//     "per_page": 200,
	//     "count": 1,
	//     "page": 1,
	//     "more_records": false
	//   }
	// }

	// Sample code for parsing the JSON response...

	count_i := jResp.SizeOfArray("data")
	for i := 0; i < count_i; i++ {
		jResp.SetI(i)
		id := jResp.StringOf("data[i].id")
		Last_Name := jResp.StringOf("data[i].Last_Name")
		Email := jResp.StringOf("data[i].Email")
		Annual_Revenue := jResp.StringOf("data[i].Annual_Revenue")
		Converted := jResp.BoolOf("data[i].Converted")
		Name := jResp.StringOf("data[i].Owner.name")
		Id := jResp.StringOf("data[i].Owner.id")

		show("data[i].id", id)
		show("data[i].Last_Name", Last_Name)
		show("data[i].Email", Email)
		show("data[i].Annual_Revenue", Annual_Revenue)
		fmt.Println("data[i].Converted:", Converted)
		show("data[i].Owner.name", Name)
		show("data[i].Owner.id", Id)

		count_j := jResp.SizeOfArray("data[i].Tag")
		for j := 0; j < count_j; j++ {
			jResp.SetJ(j)
			name2 := jResp.StringOf("data[i].Tag[j].name")
			id2 := jResp.StringOf("data[i].Tag[j].id")

			show("data[i].Tag[j].name", name2)
			show("data[i].Tag[j].id", id2)
		}
	}

	Per_page := jResp.IntOf("info.per_page")
	Count := jResp.IntOf("info.count")
	Page := jResp.IntOf("info.page")
	More_records := jResp.BoolOf("info.more_records")

	fmt.Println("info.per_page:", Per_page)
	fmt.Println("info.count:", Count)
	fmt.Println("info.page:", Page)
	fmt.Println("info.more_records:", More_records)

	return nil
}

// show prints a text value of the answer; a member that is missing prints nothing.
func show(name string, value *string) {
	if value != nil {
		fmt.Println(name+":", *value)
	}
}
