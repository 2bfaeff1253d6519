// Jinja
//
// Set before running: API_1_1

package main

import (
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
	for _, name := range []string{"API_1_1"} {
		if _, found := os.LookupEnv(name); !found {
			return fmt.Errorf("%s is not set", name)
		}
	}

	payload := strings.NewReader("{% raw %}" + os.Getenv("API_1_1") + "{# x #}")

	req, err := http.NewRequest("POST", "https://api.example.com/things", payload)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "text/plain")

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
