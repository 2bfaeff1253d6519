// Variable values
//
// Set before running: ID, NAME

package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"os"
	"time"
)

func main() {
	if err := run(); err != nil {
		log.Fatal(err)
	}
}

func run() error {
	for _, name := range []string{"ID", "NAME"} {
		if _, found := os.LookupEnv(name); !found {
			return fmt.Errorf("%s is not set", name)
		}
	}

	// tag::request[] --8<-- [start:request]
	var payload bytes.Buffer
	form := multipart.NewWriter(&payload)
	if err := form.WriteField("id", os.Getenv("ID")); err != nil {
		return err
	}
	file, err := os.Open("/tmp/" + os.Getenv("NAME") + ".csv")
	if err != nil {
		return err
	}
	defer file.Close()
	part, err := form.CreatePart(textproto.MIMEHeader{
		"Content-Disposition": {`form-data; name="file"; filename="` + os.Getenv("NAME") + `.csv"`},
		"Content-Type":        {"text/csv"},
	})
	if err != nil {
		return err
	}
	if _, err := io.Copy(part, file); err != nil {
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
