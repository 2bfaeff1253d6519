// Same environment name
//
// Set before running: MY_KEY, MY_KEY_2, MY_KEY_3

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
	for _, name := range []string{"MY_KEY", "MY_KEY_2", "MY_KEY_3"} {
		if _, found := os.LookupEnv(name); !found {
			return fmt.Errorf("%s is not set", name)
		}
	}

	req, err := http.NewRequest("GET", "https://api.example.com/a", nil)
	if err != nil {
		return err
	}
	req.Header.Set("X-A", os.Getenv("MY_KEY"))
	req.Header.Set("X-B", os.Getenv("MY_KEY_2"))
	req.Header.Set("X-C", os.Getenv("MY_KEY_3"))

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
