// Basic with values
//
// Set before running: AUTH_KINDS_USERNAME, AUTH_KINDS_PASSWORD

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	for _, name := range []string{"AUTH_KINDS_USERNAME", "AUTH_KINDS_PASSWORD"} {
		if _, found := os.LookupEnv(name); !found {
			return fmt.Errorf("%s is not set", name)
		}
	}

	req, err := http.NewRequest("GET", "https://api.example.com/things", nil)
	if err != nil {
		return err
	}
	req.SetBasicAuth(os.Getenv("AUTH_KINDS_USERNAME"), os.Getenv("AUTH_KINDS_PASSWORD"))

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
