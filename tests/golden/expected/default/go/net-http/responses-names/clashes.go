// Clashes

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
		ID int `json:"id"`
		A  struct {
			ID   int    `json:"id"`
			Name string `json:"name"`
		} `json:"a"`
		B struct {
			ID   int    `json:"id"`
			Name string `json:"name"`
		} `json:"b"`
		ID2  int    `json:"Id"`
		AID  int    `json:"aId"`
		Name string `json:"name"`
	}
	if err := json.Unmarshal(body, &result); err != nil {
		return err
	}
	fmt.Println("id:", result.ID)
	fmt.Println("a.id:", result.A.ID)
	fmt.Println("a.name:", result.A.Name)
	fmt.Println("b.id:", result.B.ID)
	fmt.Println("b.name:", result.B.Name)
	fmt.Println("Id:", result.ID2)
	fmt.Println("aId:", result.AID)
	fmt.Println("name:", result.Name)

	return nil
}
