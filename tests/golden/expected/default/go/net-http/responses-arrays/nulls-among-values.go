// Nulls among values

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
		List []struct {
			A any         `json:"a"`
			B json.Number `json:"b"`
		} `json:"list"`
		None []any `json:"none"`
	}
	if err := json.Unmarshal(body, &result); err != nil {
		return err
	}
	for _, item := range result.List {
		fmt.Println("list.a:", item.A)
		fmt.Println("list.b:", item.B)
	}
	for _, item := range result.None {
		fmt.Println("none:", item)
	}

	return nil
}
