// Numbers

package main

import (
	"fmt"
	"io"
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
	payload := strings.NewReader(`{"big": 12345678901234567890, "one": 1.0, "exp": 1e5, "neg": -0.0, "price": 19.90, "int": 7, "edge": -2147483648}`)

	req, err := http.NewRequest("POST", "https://api.example.com/things", payload)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")

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
