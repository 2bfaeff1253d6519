// Insert Records
//
// Set before running: CHILKAT_UNLOCK_CODE, ACCESS_TOKEN, OWNER_ID

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
	//       "Company": "Zylker",
	//       "Last_Name": "Daly",
	//       "First_Name": "Paul",
	//       "Email": "p.daly@example.com",
	//       "State": "Texas",
	//       "Annual_Revenue": 250000.75,
	//       "Owner": {
	//         "id": "$OWNER_ID"
	//       },
	//       "Tag": [
	//         {
	//           "name": "fair"
	//         },
	//         {
	//           "name": "priority"
	//         }
	//       ]
	//     },
	//     {
	//       "Company": "Villa Margarita",
	//       "Last_Name": "Dolan",
	//       "First_Name": null,
	//       "Email_Opt_Out": true,
	//       "Tag": []
	//     }
	//   ],
	//   "trigger": [
	//     "approval",
	//     "workflow"
	//   ]
	// }

	json := chilkat.NewJsonObject()
	defer json.DisposeJsonObject()
	json.UpdateString("data[0].Company", "Zylker")
	json.UpdateString("data[0].Last_Name", "Daly")
	json.UpdateString("data[0].First_Name", "Paul")
	json.UpdateString("data[0].Email", "p.daly@example.com")
	json.UpdateString("data[0].State", "Texas")
	json.UpdateNumber("data[0].Annual_Revenue", "250000.75")
	json.UpdateString("data[0].Owner.id", os.Getenv("OWNER_ID"))
	json.UpdateString("data[0].Tag[0].name", "fair")
	json.UpdateString("data[0].Tag[1].name", "priority")
	json.UpdateString("data[1].Company", "Villa Margarita")
	json.UpdateString("data[1].Last_Name", "Dolan")
	json.UpdateNull("data[1].First_Name")
	json.UpdateBool("data[1].Email_Opt_Out", true)
	json.UpdateNewArray("data[1].Tag")
	json.UpdateString("trigger[0]", "approval")
	json.UpdateString("trigger[1]", "workflow")

	// Adds the "Authorization: Bearer ..." header.
	http.SetAuthToken(os.Getenv("ACCESS_TOKEN"))

	resp := http.PostJson3("https://www.zohoapis.com/crm/v2/Leads", "application/json", json)
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
	//       "message": "record added",
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
