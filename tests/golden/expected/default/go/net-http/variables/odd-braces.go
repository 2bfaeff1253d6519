// Odd braces
//
// Set before running: SPACED, VALUE, TRIPLE

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
	for _, name := range []string{"SPACED", "VALUE", "TRIPLE"} {
		if _, found := os.LookupEnv(name); !found {
			return fmt.Errorf("%s is not set", name)
		}
	}

	req, err := http.NewRequest("GET", "https://api.example.com/a", nil)
	if err != nil {
		return err
	}
	req.Header.Set("X-A", os.Getenv("SPACED"))
	req.Header.Set("X-B", os.Getenv("VALUE"))
	req.Header.Set("X-C", "{"+os.Getenv("TRIPLE")+"}")
	req.Header.Set("X-D", "{{open")

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
