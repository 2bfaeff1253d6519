package chilkat

import (
	"strconv"
	"strings"
	"testing"
)

// Every connection must go to the test server named by the environment, and the request must be
// what the URL asks for.
func TestOriginVariable(t *testing.T) {
	server := newRawServer(t, nil)
	t.Setenv(originVariable, "http://127.0.0.1:"+strconv.Itoa(server.port))

	http := NewHttp()
	if http.QuickRequest("GET", "https://domain.com/a?b=c") == nil {
		t.Fatal(http.LastErrorText())
	}
	if http.QuickRequest("GET", "http://domain.com:8080/a") == nil {
		t.Fatal(http.LastErrorText())
	}
	req := NewHttpRequest()
	req.SetPath("/sync")
	if http.SynchronousRequest("other.example", 443, true, req) == nil {
		t.Fatal(http.LastErrorText())
	}
	rest := NewRest()
	if !rest.Connect("rest.example", 443, true, true) {
		t.Fatal(rest.LastErrorText())
	}
	if rest.FullRequestString("GET", "/rest", "body") == nil {
		t.Fatal(rest.LastErrorText())
	}

	want := []string{
		"GET /a?b=c HTTP/1.1\r\nHost: domain.com\r\n",
		"GET /a HTTP/1.1\r\nHost: domain.com:8080\r\n",
		"GET /sync HTTP/1.1\r\nHost: other.example\r\n",
		"GET /rest HTTP/1.1\r\nHost: rest.example\r\nContent-Length: 4\r\n",
	}
	got := server.requests()
	if len(got) != len(want) {
		t.Fatalf("%d requests: %v", len(got), got)
	}
	for i := range want {
		if !strings.HasPrefix(got[i].Head+"\r\n", want[i]) {
			t.Errorf("request %d\n want %q\n got  %q", i, want[i], got[i].Head)
		}
	}
}

// Dispose methods accept nil, as those of the binding do.
func TestDisposeNil(t *testing.T) {
	(*Http)(nil).DisposeHttp()
	(*HttpRequest)(nil).DisposeHttpRequest()
	(*HttpResponse)(nil).DisposeHttpResponse()
	(*Rest)(nil).DisposeRest()
	(*JsonObject)(nil).DisposeJsonObject()
	(*JsonArray)(nil).DisposeJsonArray()
	(*StringBuilder)(nil).DisposeStringBuilder()
	(*BinData)(nil).DisposeBinData()
	(*Url)(nil).DisposeUrl()
	(*Global)(nil).DisposeGlobal()
}
