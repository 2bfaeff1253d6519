package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// TestMain runs the snippet instead of the tests when asked to, so that a test can look at it.
func TestMain(m *testing.M) {
	if os.Getenv("EXAMPLE_RUN") != "" {
		main()
		return
	}
	os.Exit(m.Run())
}

func TestSnippet(t *testing.T) {
	const wantBody = `{"operation":"insert","ignore_empty":true,` +
		`"callback":{"url":"https://www.zoho.com/in/crm/","method":"post"},` +
		`"resource":[{"type":"data","module":"Leads","file_id":"{{file_id}}","field_mappings":[` +
		`{"api_name":"Last_Name","index":0},{"api_name":"Owner","index":1},` +
		`{"api_name":"Date_3","index":2,"format":"yyyy/MM/dd"},` +
		`{"api_name":"Mobile","index":3},{"api_name":"Layout","index":4}]}]}`
	for _, status := range []int{201, 400} {
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, _ := io.ReadAll(r.Body)
			if r.Method != "POST" || r.Host != "domain.com" || r.URL.Path != "/crm/bulk/v2/write" {
				t.Errorf("%s %s%s", r.Method, r.Host, r.URL.Path)
			}
			if got := r.Header.Get("Authorization"); got != "Bearer <access_token>" {
				t.Errorf("Authorization %q", got)
			}
			if got := r.Header.Get("Content-Type"); got != "application/json" {
				t.Errorf("Content-Type %q", got)
			}
			if string(body) != wantBody {
				t.Errorf("body %s", body)
			}
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(status)
			io.WriteString(w, `{"status":"success"}`)
		}))
		command := exec.Command(os.Args[0])
		command.Env = append(os.Environ(), "EXAMPLE_RUN=1", "SNIPPETGEN_TEST_ORIGIN="+server.URL)
		output, err := command.CombinedOutput()
		server.Close()
		if err != nil {
			t.Errorf("%v\n%s", err, output)
		}
		if !strings.Contains(string(output), "\"status\": \"success\"") {
			t.Errorf("output %s", output)
		}
		if failed := strings.Contains(string(output), "Failed."); failed != (status == 400) {
			t.Errorf("status %d: output %s", status, output)
		}
	}
}
