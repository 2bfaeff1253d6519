// File source empty list

package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
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
	// tag::request[] --8<-- [start:request]
	var payload bytes.Buffer
	form := multipart.NewWriter(&payload)
	file, err := os.Open("path/to/file")
	if err != nil {
		return err
	}
	defer file.Close()
	part, err := form.CreateFormFile("file", "file")
	if err != nil {
		return err
	}
	if _, err := io.Copy(part, file); err != nil {
		return err
	}
	if err := form.WriteField("a", "1"); err != nil {
		return err
	}
	if err := form.Close(); err != nil {
		return err
	}

	req, err := http.NewRequest("POST", "https://api.example.com/things", &payload)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", form.FormDataContentType())

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
	// end::request[] --8<-- [end:request]

	// tag::response[] --8<-- [start:response]
	fmt.Println(string(body))
	// end::response[] --8<-- [end:response]

	return nil
}
