// Many values

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	req, err := http.NewRequest("GET", "https://api.example.com/things", nil)
	if err != nil {
		return err
	}

	client := &http.Client{Timeout: 30 * time.Second}
	resp, err := client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()

	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode >= 400 {
		return fmt.Errorf("status %s\n%s", resp.Status, body)
	}

	var result struct {
		Field0  int `json:"field_0"`
		Field1  int `json:"field_1"`
		Field2  int `json:"field_2"`
		Field3  int `json:"field_3"`
		Field4  int `json:"field_4"`
		Field5  int `json:"field_5"`
		Field6  int `json:"field_6"`
		Field7  int `json:"field_7"`
		Field8  int `json:"field_8"`
		Field9  int `json:"field_9"`
		Field10 int `json:"field_10"`
		Field11 int `json:"field_11"`
		Field12 int `json:"field_12"`
		Field13 int `json:"field_13"`
		Field14 int `json:"field_14"`
		Field15 int `json:"field_15"`
		Field16 int `json:"field_16"`
		Field17 int `json:"field_17"`
		Field18 int `json:"field_18"`
		Field19 int `json:"field_19"`
		Field20 int `json:"field_20"`
		Field21 int `json:"field_21"`
		Field22 int `json:"field_22"`
		Field23 int `json:"field_23"`
		Field24 int `json:"field_24"`
		Field25 int `json:"field_25"`
		Field26 int `json:"field_26"`
		Field27 int `json:"field_27"`
		Field28 int `json:"field_28"`
		Field29 int `json:"field_29"`
	}
	if err := json.Unmarshal(body, &result); err != nil {
		return err
	}
	fmt.Println("field_0:", result.Field0)
	fmt.Println("field_1:", result.Field1)
	fmt.Println("field_2:", result.Field2)
	fmt.Println("field_3:", result.Field3)
	fmt.Println("field_4:", result.Field4)
	fmt.Println("field_5:", result.Field5)
	fmt.Println("field_6:", result.Field6)
	fmt.Println("field_7:", result.Field7)
	fmt.Println("field_8:", result.Field8)
	fmt.Println("field_9:", result.Field9)
	fmt.Println("field_10:", result.Field10)
	fmt.Println("field_11:", result.Field11)
	fmt.Println("field_12:", result.Field12)
	fmt.Println("field_13:", result.Field13)
	fmt.Println("field_14:", result.Field14)
	fmt.Println("field_15:", result.Field15)
	fmt.Println("field_16:", result.Field16)
	fmt.Println("field_17:", result.Field17)
	fmt.Println("field_18:", result.Field18)
	fmt.Println("field_19:", result.Field19)
	fmt.Println("field_20:", result.Field20)
	fmt.Println("field_21:", result.Field21)
	fmt.Println("field_22:", result.Field22)
	fmt.Println("field_23:", result.Field23)
	fmt.Println("field_24:", result.Field24)
	fmt.Println("field_25:", result.Field25)
	fmt.Println("field_26:", result.Field26)
	fmt.Println("field_27:", result.Field27)
	fmt.Println("field_28:", result.Field28)
	fmt.Println("field_29:", result.Field29)
	// ... and 50 more values.

	return nil
}
