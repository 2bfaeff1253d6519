// Long

package main

import (
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
	req, err := http.NewRequest("GET", "https://api.example.com/s?fields=Field_Number_0,Field_Number_1,Field_Number_2,Field_Number_3,Field_Number_4,Field_Number_5,Field_Number_6,Field_Number_7,Field_Number_8,Field_Number_9,Field_Number_10,Field_Number_11&sort_by=Modified_Time&sort_order=desc&per_page=200", nil)
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

	fmt.Println(string(body))

	return nil
}
