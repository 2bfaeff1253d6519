// All there is to see
//
// Set before running: TENANT, TOKEN, TRACE, ID

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	for _, name := range []string{"TENANT", "TOKEN", "TRACE", "ID"} {
		if _, found := os.LookupEnv(name); !found {
			return fmt.Errorf("%s is not set", name)
		}
	}

	payload := strings.NewReader("{\"name\": \"Zoë \\\"Z\\\" $HOME 'q' 50% #{x} `y` \\\\ [z]\", \"a.b\": \"two\\nlines\", \"big\": 12345678901, \"price\": 1.10, \"on\": true, \"none\": null, \"list\": [{\"id\": " + os.Getenv("ID") + "}], \"empty\": []}")

	req, err := http.NewRequest("POST", "https://api.example.com/v1/"+os.Getenv("TENANT")+"/things?q=a%20b", payload)
	if err != nil {
		return err
	}
	req.Header.Set("Authorization", "Bearer "+os.Getenv("TOKEN"))
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Trace", os.Getenv("TRACE")+"-1")

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
		ID    int         `json:"id"`
		Done  bool        `json:"done"`
		Ratio json.Number `json:"ratio"`
		Rows  []struct {
			Type  string `json:"type"`
			Owner struct {
				Name string `json:"name"`
			} `json:"owner"`
		} `json:"rows"`
		Next any `json:"next"`
	}
	if err := json.Unmarshal(body, &result); err != nil {
		return err
	}
	fmt.Println("id:", result.ID)
	fmt.Println("done:", result.Done)
	fmt.Println("ratio:", result.Ratio)
	for _, item := range result.Rows {
		fmt.Println("rows.type:", item.Type)
		fmt.Println("rows.owner.name:", item.Owner.Name)
	}
	fmt.Println("next:", result.Next)

	return nil
}
