package chilkat

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// Connections: writes HTTP/1.1 requests byte by byte and reads the responses.
// Stand-in for tests, never shipped.

// originVariable names the environment variable that sends every connection to a test server.
const originVariable = "SNIPPETGEN_TEST_ORIGIN"

// endpoint is where a connection goes by the URL.
type endpoint struct {
	host string
	port int
	tls  bool
}

// connection is an open connection that may be used again.
type connection struct {
	conn   net.Conn
	reader *bufio.Reader
	to     endpoint
}

// open connects, or goes to the test server if one is set.
func open(to endpoint, verify bool, timeout time.Duration) (*connection, error) {
	if to.host == "" {
		return nil, errors.New("no host name")
	}
	address := net.JoinHostPort(to.host, strconv.Itoa(to.port))
	secure := to.tls
	if origin := os.Getenv(originVariable); origin != "" {
		test := splitUrl(origin)
		address, secure = net.JoinHostPort(test.host, strconv.Itoa(test.port)), false
	}
	conn, err := net.DialTimeout("tcp", address, timeout)
	if err != nil {
		return nil, err
	}
	if secure {
		secured := tls.Client(conn, &tls.Config{ServerName: to.host, InsecureSkipVerify: !verify})
		if err := secured.Handshake(); err != nil {
			conn.Close()
			return nil, err
		}
		conn = secured
	}
	return &connection{conn: conn, reader: bufio.NewReader(conn), to: to}, nil
}

// answer is a response as it came, with the body's transfer coding and gzip undone.
type answer struct {
	status     int
	statusLine string
	header     string // the raw lines, each with its CRLF
	parsed     http.Header
	body       []byte
	closes     bool
}

// exchange sends one request and reads its response.
func (c *connection) exchange(verb string, request []byte, timeout time.Duration) (*answer, error) {
	if timeout > 0 {
		if err := c.conn.SetDeadline(time.Now().Add(timeout)); err != nil {
			return nil, err
		}
	}
	if _, err := c.conn.Write(request); err != nil {
		return nil, err
	}
	var head bytes.Buffer
	for {
		line, err := c.reader.ReadString('\n')
		head.WriteString(line)
		if err != nil {
			return nil, err
		}
		if line != "\r\n" && line != "\n" {
			continue
		}
		if !isInterim(head.String()) {
			break
		}
		head.Reset()
	}
	text := head.String()
	if err := plausible(text); err != nil {
		return nil, err
	}
	whole := bufio.NewReader(io.MultiReader(&head, c.reader))
	response, err := http.ReadResponse(whole, &http.Request{Method: strings.ToUpper(verb)})
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, err
	}
	if strings.EqualFold(response.Header.Get("Content-Encoding"), "gzip") && len(body) > 0 {
		if unzipped, err := gunzip(body); err == nil {
			body = unzipped
		}
	}
	line, header, _ := strings.Cut(text, "\r\n")
	return &answer{
		status:     response.StatusCode,
		statusLine: line,
		header:     tidy(header),
		parsed:     response.Header,
		body:       body,
		closes:     response.Close,
	}, nil
}

// tidy writes header lines with exactly one space behind the colon.
func tidy(header string) string {
	var out strings.Builder
	for _, line := range strings.Split(header, "\r\n") {
		if name, value, ok := strings.Cut(line, ":"); ok {
			out.WriteString(name + ": " + strings.TrimSpace(value) + "\r\n")
		}
	}
	return out.String()
}

// isInterim tells whether a response head is a 1xx one, after which the real one follows.
func isInterim(head string) bool {
	_, rest, _ := strings.Cut(head, " ")
	return strings.HasPrefix(rest, "1")
}

func plausible(head string) error {
	if !strings.HasPrefix(head, "HTTP/") {
		return errors.New("not an HTTP response")
	}
	return nil
}

func gunzip(data []byte) ([]byte, error) {
	reader, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(reader)
}

// close closes the connection; nil is allowed.
func (c *connection) close() {
	if c != nil {
		c.conn.Close()
	}
}
