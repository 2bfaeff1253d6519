// Head kept

package main

import (
	"fmt"
	"log"
	"net/http"
	"strings"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	payload := strings.NewReader("a")

	req, err := http.NewRequest("HEAD", "https://api.example.com/things", payload)
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
	if resp.StatusCode >= 400 {
		return fmt.Errorf("status %s", resp.Status)
	}

	fmt.Println(resp.Status)

	return nil
}
