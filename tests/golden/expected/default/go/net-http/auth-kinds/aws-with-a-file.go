// AWS with a file
//
// Set before running: KEY

package main

import (
	"bytes"
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
	for _, name := range []string{"KEY"} {
		if _, found := os.LookupEnv(name); !found {
			return fmt.Errorf("%s is not set", name)
		}
	}

	content, err := os.ReadFile("photo.jpg")
	if err != nil {
		return err
	}
	payload := bytes.NewReader(content)

	req, err := http.NewRequest("PUT", "https://bucket.example.com/"+os.Getenv("KEY"), payload)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "image/jpeg")

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
