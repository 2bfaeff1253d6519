// Root array with nulls

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

	var result []any
	if err := json.Unmarshal(body, &result); err != nil {
		return err
	}
	for _, item := range result {
		fmt.Println(item)
	}

	return nil
}
