// Odd names

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
		AB       int    `json:"a.b"`
		CD       int    `json:"c d"`
		E        int    `json:"é"`
		Field1st int    `json:"1st"`
		Type     string `json:"@type"`
		Ref      string `json:"$ref"`
		AB2      string `json:"a-b"`
		Field0   int    `json:"[0]"`
	}
	if err := json.Unmarshal(body, &result); err != nil {
		return err
	}
	fmt.Println("a.b:", result.AB)
	fmt.Println("c d:", result.CD)
	fmt.Println("é:", result.E)
	fmt.Println("1st:", result.Field1st)
	fmt.Println("@type:", result.Type)
	fmt.Println("$ref:", result.Ref)
	fmt.Println("a-b:", result.AB2)
	fmt.Println("[0]:", result.Field0)
	// ... and 2 more values.

	return nil
}
