// Soap
//
// Set before running: ITEM

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
	for _, name := range []string{"ITEM"} {
		if _, found := os.LookupEnv(name); !found {
			return fmt.Errorf("%s is not set", name)
		}
	}

	payload := strings.NewReader(`<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">
  <soap:Body>
    <GetPrice xmlns="urn:shop">
      <Item>` + os.Getenv("ITEM") + `</Item>
    </GetPrice>
  </soap:Body>
</soap:Envelope>
`)

	req, err := http.NewRequest("POST", "https://api.example.com/things", payload)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "text/xml; charset=utf-8")
	req.Header.Set("SOAPAction", "\"urn:shop#GetPrice\"")

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
