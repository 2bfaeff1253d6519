// Many values
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

	http := chilkat.NewHttp()
	defer http.DisposeHttp()
	http.SetRequireSslCertVerify(true)

	resp := http.QuickRequest("GET", "https://api.example.com/things")
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
	//   "field_0": 0,
	//   "field_1": 1,
	//   "field_2": 2,
	//   "field_3": 3,
	//   "field_4": 4,
	//   "field_5": 5,
	//   "field_6": 6,
	//   "field_7": 7,
	//   "field_8": 8,
	//   "field_9": 9,
	//   "field_10": 10,
	//   "field_11": 11,
	//   "field_12": 12,
	//   "field_13": 13,
	//   "field_14": 14,
	//   "field_15": 15,
	//   "field_16": 16,
	//   "field_17": 17,
	//   "field_18": 18,
	//   "field_19": 19,
	//   "field_20": 20,
	//   "field_21": 21,
	//   "field_22": 22,
	//   "field_23": 23,
	//   "field_24": 24,
	//   "field_25": 25,
	//   "field_26": 26,
	//   "field_27": 27,
	//   "field_28": 28,
	//   "field_29": 29,
	//   "field_30": 30,
	//   "field_31": 31,
	//   "field_32": 32,
	//   "field_33": 33,
	//   "field_34": 34,
	//   "field_35": 35,
	//   "field_36": 36,
	//   "field_37": 37,
	//   "field_38": 38,
	//   "field_39": 39,
	//   "field_40": 40,
	//   "field_41": 41,
	//   "field_42": 42,
	//   "field_43": 43,
	//   "field_44": 44,
	//   "field_45": 45,
	//   "field_46": 46,
	//   "field_47": 47,
	//   "field_48": 48,
	//   "field_49": 49,
	//   "field_50": 50,
	//   "field_51": 51,
	//   "field_52": 52,
	//   "field_53": 53,
	//   "field_54": 54,
	//   "field_55": 55,
	//   "field_56": 56,
	//   "field_57": 57,
	//   "field_58": 58,
	//   "field_59": 59,
	//   "field_60": 60,
	//   "field_61": 61,
	//   "field_62": 62,
	//   "field_63": 63,
	//   "field_64": 64,
	//   "field_65": 65,
	//   "field_66": 66,
	//   "field_67": 67,
	//   "field_68": 68,
	//   "field_69": 69,
	//   "field_70": 70,
	//   "field_71": 71,
	//   "field_72": 72,
	//   "field_73": 73,
	//   "field_74": 74,
	//   "field_75": 75,
	//   "field_76": 76,
	//   "field_77": 77,
	//   "field_78": 78,
	//   "field_79": 79
	// }

	// Sample code for parsing the JSON response...

	field_0 := jResp.IntOf("field_0")
	field_1 := jResp.IntOf("field_1")
	field_2 := jResp.IntOf("field_2")
	field_3 := jResp.IntOf("field_3")
	field_4 := jResp.IntOf("field_4")
	field_5 := jResp.IntOf("field_5")
	field_6 := jResp.IntOf("field_6")
	field_7 := jResp.IntOf("field_7")
	field_8 := jResp.IntOf("field_8")
	field_9 := jResp.IntOf("field_9")
	field_10 := jResp.IntOf("field_10")
	field_11 := jResp.IntOf("field_11")
	field_12 := jResp.IntOf("field_12")
	field_13 := jResp.IntOf("field_13")
	field_14 := jResp.IntOf("field_14")
	field_15 := jResp.IntOf("field_15")
	field_16 := jResp.IntOf("field_16")
	field_17 := jResp.IntOf("field_17")
	field_18 := jResp.IntOf("field_18")
	field_19 := jResp.IntOf("field_19")
	field_20 := jResp.IntOf("field_20")
	field_21 := jResp.IntOf("field_21")
	field_22 := jResp.IntOf("field_22")
	field_23 := jResp.IntOf("field_23")
	field_24 := jResp.IntOf("field_24")
	field_25 := jResp.IntOf("field_25")
	field_26 := jResp.IntOf("field_26")
	field_27 := jResp.IntOf("field_27")
	field_28 := jResp.IntOf("field_28")
	field_29 := jResp.IntOf("field_29")

	fmt.Println("field_0:", field_0)
	fmt.Println("field_1:", field_1)
	fmt.Println("field_2:", field_2)
	fmt.Println("field_3:", field_3)
	fmt.Println("field_4:", field_4)
	fmt.Println("field_5:", field_5)
	fmt.Println("field_6:", field_6)
	fmt.Println("field_7:", field_7)
	fmt.Println("field_8:", field_8)
	fmt.Println("field_9:", field_9)
	fmt.Println("field_10:", field_10)
	fmt.Println("field_11:", field_11)
	fmt.Println("field_12:", field_12)
	fmt.Println("field_13:", field_13)
	fmt.Println("field_14:", field_14)
	fmt.Println("field_15:", field_15)
	fmt.Println("field_16:", field_16)
	fmt.Println("field_17:", field_17)
	fmt.Println("field_18:", field_18)
	fmt.Println("field_19:", field_19)
	fmt.Println("field_20:", field_20)
	fmt.Println("field_21:", field_21)
	fmt.Println("field_22:", field_22)
	fmt.Println("field_23:", field_23)
	fmt.Println("field_24:", field_24)
	fmt.Println("field_25:", field_25)
	fmt.Println("field_26:", field_26)
	fmt.Println("field_27:", field_27)
	fmt.Println("field_28:", field_28)
	fmt.Println("field_29:", field_29)
	// ... and 50 more values.

	return nil
}
