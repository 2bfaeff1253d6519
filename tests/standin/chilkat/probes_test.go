package chilkat

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// Replays ../probes/probes.json, measured on the real engine, against the stand-in: every value
// and every byte of every request must be the same.

type probeFile struct {
	Probes []probe `json:"probes"`
}

type probe struct {
	Name      string         `json:"name"`
	Responses []string       `json:"responses"`
	Steps     []probeStep    `json:"steps"`
	Requests  []probeRequest `json:"requests"`
}

type probeStep struct {
	Op     string          `json:"op"`
	On     string          `json:"on"`
	Member string          `json:"member"`
	Args   []any           `json:"args"`
	Result json.RawMessage `json:"result"`
}

type probeRequest struct {
	Connection int    `json:"connection"`
	Head       string `json:"head"`
	Body       string `json:"body"`
	Stray      string `json:"stray"`
}

func (r probeRequest) String() string {
	return fmt.Sprintf("[%d] %q\n        body %q stray %q", r.Connection, r.Head, r.Body, r.Stray)
}

var constructors = map[string]func() any{
	"Http":          func() any { return NewHttp() },
	"HttpRequest":   func() any { return NewHttpRequest() },
	"HttpResponse":  func() any { return NewHttpResponse() },
	"Rest":          func() any { return NewRest() },
	"JsonObject":    func() any { return NewJsonObject() },
	"JsonArray":     func() any { return NewJsonArray() },
	"StringBuilder": func() any { return NewStringBuilder() },
	"BinData":       func() any { return NewBinData() },
	"Url":           func() any { return NewUrl() },
	"Global":        func() any { return NewGlobal() },
}

func TestProbes(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "probes", "probes.json"))
	if err != nil {
		t.Fatal(err)
	}
	var file probeFile
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Probes) < 60 {
		t.Fatalf("only %d probes", len(file.Probes))
	}
	for _, p := range file.Probes {
		p := p
		t.Run(p.Name, func(t *testing.T) {
			t.Parallel()
			replay(t, p)
		})
	}
}

// replay runs one probe and compares.
func replay(t *testing.T, p probe) {
	server := newRawServer(t, p.Responses)
	files, err := filepath.Abs(filepath.Join("..", "probes", "files"))
	if err != nil {
		t.Fatal(err)
	}
	hostPort := "127.0.0.1:" + strconv.Itoa(server.port)
	incoming := strings.NewReplacer("{o}", "http://"+hostPort, "{hostport}", hostPort, "{f}", files)
	outgoing := strings.NewReplacer(hostPort, "HOST", files, "FILES")
	objects := map[string]any{}
	for n, s := range p.Steps {
		where := fmt.Sprintf("step %d %s.%s%v", n, s.On, s.Member, s.Args)
		if s.Op == "new" {
			objects[s.On] = constructors[s.Member]()
			continue
		}
		name := s.Member
		if s.Op == "set" {
			name = "Set" + name
		}
		method := reflect.ValueOf(objects[s.On]).MethodByName(name)
		if !method.IsValid() {
			t.Fatalf("%s: no such method in the stand-in", where)
		}
		results := method.Call(arguments(t, where, method.Type(), s.Args, objects, incoming, server.port))
		if s.Op == "set" || len(results) == 0 {
			continue
		}
		compare(t, where, s.Result, results[0], objects, outgoing)
	}
	got := server.requests()
	for i := range got {
		got[i].Head = outgoing.Replace(got[i].Head)
	}
	plain(got)
	plain(p.Requests)
	for i := 0; i < max(len(got), len(p.Requests)); i++ {
		switch {
		case i >= len(got):
			t.Errorf("request %d is missing: engine %v", i, p.Requests[i])
		case i >= len(p.Requests):
			t.Errorf("request %d is too much: %v", i, got[i])
		case got[i] != p.Requests[i]:
			t.Errorf("request %d\n engine %v\n standin %v", i, p.Requests[i], got[i])
		}
	}
}

// arguments turns stored arguments into Go values for the method.
func arguments(t *testing.T, where string, method reflect.Type, args []any, objects map[string]any, incoming *strings.Replacer, port int) []reflect.Value {
	if method.NumIn() != len(args) {
		t.Fatalf("%s: the stand-in's method takes %d arguments", where, method.NumIn())
	}
	var values []reflect.Value
	for i, arg := range args {
		switch a := arg.(type) {
		case map[string]any:
			arg = objects[a["object"].(string)]
		case float64:
			arg = int(a)
		case string:
			arg = incoming.Replace(a)
			if a == "{port}" {
				arg = port
			}
		}
		value := reflect.ValueOf(arg)
		if value.Type() != method.In(i) {
			t.Fatalf("%s: argument %d is a %v, the stand-in wants %v", where, i, value.Type(), method.In(i))
		}
		values = append(values, value)
	}
	return values
}

// compare checks one result; objects are kept under the name the engine's got.
func compare(t *testing.T, where string, want json.RawMessage, result reflect.Value, objects map[string]any, outgoing *strings.Replacer) {
	var named struct{ Object string }
	if json.Unmarshal(want, &named) == nil && named.Object != "" {
		if result.IsNil() {
			t.Fatalf("%s: nil, the engine gives an object", where)
		}
		objects[named.Object] = result.Interface()
		return
	}
	got := result.Interface()
	if result.Kind() == reflect.Pointer {
		if result.IsNil() {
			got = nil
		} else if text, ok := got.(*string); ok {
			got = *text
		} else {
			got = "an object"
		}
	}
	if text, ok := got.(string); ok {
		got = outgoing.Replace(text)
	}
	var wanted any
	if err := json.Unmarshal(want, &wanted); err != nil {
		t.Fatal(err)
	}
	if number, ok := wanted.(float64); ok {
		wanted = int(number)
	}
	if !reflect.DeepEqual(got, wanted) {
		t.Errorf("%s\n engine  %#v\n standin %#v", where, wanted, got)
	}
}

var boundaryPattern = regexp.MustCompile(`-{12}\d{24}\b`)

// plain replaces random boundaries by a fixed text of the same length.
func plain(requests []probeRequest) {
	for i := range requests {
		r := &requests[i]
		found := boundaryPattern.FindString(r.Head + "\n" + r.Body)
		if found == "" {
			continue
		}
		fixed := strings.Repeat("B", len(found))
		r.Head = strings.ReplaceAll(r.Head, found, fixed)
		r.Body = strings.ReplaceAll(r.Body, found, fixed)
		r.Stray = strings.ReplaceAll(r.Stray, found, fixed)
	}
}

const (
	defaultResponse = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{\"ok\":true}"
	quietTime       = 10 * time.Millisecond
)

// rawServer does what the server of ../probes/harness.py does.
type rawServer struct {
	port        int
	lock        sync.Mutex
	responses   []string
	received    []probeRequest
	connections int
}

func newRawServer(t *testing.T, responses []string) *rawServer {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	s := &rawServer{port: listener.Addr().(*net.TCPAddr).Port, responses: responses}
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			s.lock.Lock()
			number := s.connections
			s.connections++
			s.lock.Unlock()
			go s.serve(conn, number)
		}
	}()
	return s
}

func (s *rawServer) requests() []probeRequest {
	s.lock.Lock()
	defer s.lock.Unlock()
	return s.received
}

var lengthPattern = regexp.MustCompile(`(?im)^content-length:\s*(\d+)`)

func (s *rawServer) serve(conn net.Conn, number int) {
	defer conn.Close()
	reader := bufio.NewReader(conn)
	for {
		var head bytes.Buffer
		for !bytes.HasSuffix(head.Bytes(), []byte("\r\n\r\n")) {
			b, err := reader.ReadByte()
			if err != nil {
				return
			}
			head.WriteByte(b)
		}
		text := strings.TrimSuffix(head.String(), "\r\n\r\n")
		length := 0
		if found := lengthPattern.FindStringSubmatch(text); found != nil {
			length, _ = strconv.Atoi(found[1])
		}
		body := make([]byte, length)
		n, _ := io.ReadFull(reader, body)
		conn.SetReadDeadline(time.Now().Add(quietTime))
		stray, _ := io.ReadAll(reader)
		conn.SetReadDeadline(time.Time{})
		s.lock.Lock()
		s.received = append(s.received, probeRequest{number, latin1(text), latin1(string(body[:n])), latin1(string(stray))})
		answer := defaultResponse
		if strings.HasPrefix(text, "HEAD ") {
			answer = strings.TrimSuffix(answer, `{"ok":true}`)
		}
		if len(s.responses) > 0 {
			answer = s.responses[0]
			s.responses = s.responses[1:]
		}
		s.lock.Unlock()
		conn.Write(encodeCharset(answer, "iso-8859-1"))
		if strings.Contains(strings.ToLower(answer), "connection: close") {
			return
		}
	}
}

// latin1 writes bytes as text with one character per byte, as probes.json does.
func latin1(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		out.WriteRune(rune(s[i]))
	}
	return out.String()
}
