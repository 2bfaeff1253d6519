package chilkat

import (
	"bytes"
	"encoding/base64"
	"errors"
	"path"
	"strings"
	"time"
)

// How Http sends a request: target, header order, login, redirects, cookies.
// Stand-in for tests, never shipped.

// message is a request before it is put on the wire.
type message struct {
	verb        string
	target      string
	to          endpoint
	host        string
	login       string
	password    string
	hasBody     bool // built with a body in mind, however empty
	body        []byte
	contentType string
	extra       headerLines // Content-MD5 and the like
	own         headerLines // the headers of an HttpRequest
	fromRequest bool        // made from an HttpRequest: Http's own headers do not apply
	redirected  bool
	answer      string // to a Digest challenge
}

const maxRedirects = 10

// address fills in where the message goes.
func (z *Http) address(m *message, url string) {
	parts := splitUrl(z.expandUrl(cString(url)))
	m.target = parts.target()
	parts.host = strings.ToLower(parts.host)
	m.to = endpoint{parts.host, parts.port, parts.tls}
	m.host = parts.hostHeader()
	m.login, m.password = parts.login, parts.password
}

// expandUrl replaces {$name}; names without a value are erased. {{$name}} is left alone.
func (z *Http) expandUrl(url string) string {
	for from := 0; ; {
		start := strings.Index(url[from:], "{$")
		if start < 0 {
			return url
		}
		start += from
		end := strings.IndexByte(url[start:], '}')
		if end < 0 {
			return url
		}
		if start > 0 && url[start-1] == '{' {
			from = start + 2
			continue
		}
		value := z.urlVars[url[start+2:start+end]]
		url = url[:start] + value + url[start+end+1:]
		from = start + len(value)
	}
}

// send sends a message, follows redirects, and notes the outcome.
func (z *Http) send(m message) (*answer, bool) {
	z.wasRedirected, z.finalUrl = false, ""
	if z.tokenIsJson() && !m.hasBody {
		z.last = answer{}
		z.done(false, "the token is not JSON with an access_token")
		return nil, false
	}
	for count := 0; ; count++ {
		got, err := z.sendOnce(m)
		if err == nil {
			if m.answer = z.answerTo(got, m); m.answer != "" {
				got, err = z.sendOnce(m)
			}
		}
		if err != nil {
			z.last = answer{}
			z.done(false, err.Error())
			return nil, false
		}
		z.last = *got
		z.storeCookies(m.to.host, got)
		location := got.parsed.Get("Location")
		if !z.follow || strings.EqualFold(m.verb, "HEAD") || location == "" || !redirects(got.status) || count == maxRedirects {
			z.done(true, "")
			return got, true
		}
		z.redirect(&m, got.status, location)
	}
}

func redirects(status int) bool {
	switch status {
	case 301, 302, 303, 307, 308:
		return true
	}
	return false
}

// redirect points the message at the new place, on a new connection and without the token; login
// and own headers are sent again.
// A 302 turns it into a GET; the others, 303 among them, keep method and body.
func (z *Http) redirect(m *message, status int, location string) {
	if !strings.Contains(location, "://") {
		scheme := "http://"
		if m.to.tls {
			scheme = "https://"
		}
		if !strings.HasPrefix(location, "/") {
			base, _, _ := strings.Cut(m.target, "?")
			location = path.Join("/", base[:strings.LastIndexByte(base, '/')+1], location)
		}
		location = scheme + hostHeader(m.to.host, m.to.port, m.to.tls) + location
	}
	z.wasRedirected, z.finalUrl = true, location
	z.address(m, location)
	m.redirected = true
	z.kept.close()
	z.kept = nil
	if status == 302 {
		m.verb, m.body, m.extra = "GET", nil, nil
		if m.fromRequest {
			m.contentType = ""
		}
	}
}

// sendOnce sends on the connection that is kept open, or on a new one.
func (z *Http) sendOnce(m message) (*answer, error) {
	request := z.write(m)
	connect := time.Duration(z.connectSecs) * time.Second
	read := time.Duration(z.readSecs) * time.Second
	if z.kept != nil && z.kept.to == m.to {
		got, err := z.kept.exchange(m.verb, request, read)
		if err == nil {
			z.keep(z.kept, got)
			return got, nil
		}
	}
	z.kept.close()
	z.kept = nil
	if m.verb == "" {
		return nil, errors.New("no method")
	}
	conn, err := open(m.to, z.verify, connect)
	if err != nil {
		return nil, err
	}
	got, err := conn.exchange(m.verb, request, read)
	if err != nil {
		conn.close()
		return nil, err
	}
	z.keep(conn, got)
	return got, nil
}

func (z *Http) keep(conn *connection, got *answer) {
	if got.closes {
		conn.close()
		conn = nil
	}
	z.kept = conn
}

// write makes the bytes of a request.
func (z *Http) write(m message) []byte {
	lines := z.lines(m)
	var out bytes.Buffer
	start := m.verb + " " + m.target + " HTTP/1.1\r\n"
	out.WriteString(start + lines.text() + "\r\n")
	z.lastHeader = start + masked(lines).text()
	if m.hasBody {
		z.lastHeader += "\r\n"
	}
	if !strings.EqualFold(m.verb, "GET") && !strings.EqualFold(m.verb, "HEAD") {
		out.Write(m.body)
	}
	return out.Bytes()
}

// masked hides credentials, as LastHeader does.
func masked(lines headerLines) headerLines {
	out := append(headerLines(nil), lines...)
	for i := range out {
		if strings.EqualFold(out[i].name, "Authorization") {
			value, more, broken := strings.Cut(out[i].value, "\r\n")
			scheme, _, ok := strings.Cut(value, " ")
			out[i].value = "****"
			if ok {
				out[i].value = scheme + " ****"
			}
			if broken {
				out[i].value += "\r\n" + more
			}
		}
	}
	return out
}

// lines makes the header lines of a request in the order they are sent.
func (z *Http) lines(m message) headerLines {
	var lines headerLines
	slots := bareSlots
	if m.hasBody {
		slots = bodySlots
	}
	if m.fromRequest {
		lines = append(lines, m.own...)
	} else {
		lines = append(lines, z.headers...)
		for _, line := range z.fields {
			lines.set(line.name, line.value)
		}
		if z.accept != "" {
			lines.set("Accept", z.accept)
		}
		if !z.encodingSet && z.allowGzip {
			lines.set("Accept-Encoding", "gzip")
		} else if !z.encodingSet {
			lines.set("Accept-Encoding", "*")
		}
	}
	if !m.hasBody {
		lines.remove("Expect")
	}
	if m.contentType != "" && lines.find("Content-Type") < 0 {
		// Not by set: the engine lets line breaks in this argument through.
		lines = append(lines, headerLine{"Content-Type", m.contentType})
	}
	if length, ok := contentLength(m); ok {
		lines.set("Content-Length", length)
	}
	if host, ok := lines.get("Host"); ok && host == "" {
		lines.remove("Host")
	}
	lines = lines.arrange(slots)
	if cookie := z.cookieHeader(m.to.host); cookie != "" {
		lines = lines.insertBehind(cookieNeighbours, headerLine{"Cookie", cookie})
	}
	lines = lines.insertAfter("Content-Length", m.extra)
	if lines.find("Host") < 0 && (m.hasBody || !z.noHost) {
		lines = append(headerLines{{"Host", m.host}}, lines...)
	}
	if value := z.authorization(m); value != "" {
		lines = append(lines, headerLine{"Authorization", value})
	}
	return lines
}

// contentLength tells the Content-Length and whether it is sent at all: the engine leaves it out
// for GET, HEAD and OPTIONS, and without a body for all but POST and PUT.
func contentLength(m message) (string, bool) {
	verb := strings.ToUpper(m.verb)
	switch verb {
	case "GET", "HEAD", "OPTIONS":
		return "", false
	}
	if m.hasBody || verb == "POST" || verb == "PUT" {
		return itoa(len(m.body)), true
	}
	return "", false
}

// tokenIsJson tells whether the engine reads the token as JSON, and then fails to get one from it:
// calls without a body send nothing, the others go without Authorization.
func (z *Http) tokenIsJson() bool {
	return strings.HasPrefix(z.authToken, "{") && strings.HasSuffix(z.authToken, "}")
}

// authorization makes the Authorization line of token or login.
func (z *Http) authorization(m message) string {
	if m.answer != "" {
		return m.answer
	}
	if z.authToken != "" {
		token := strings.TrimSpace(z.authToken)
		if len(token) >= 6 && strings.EqualFold(token[:6], "Bearer") {
			token = strings.TrimSpace(token[6:])
		}
		if token == "" || m.redirected || z.tokenIsJson() {
			return ""
		}
		return "Bearer " + token
	}
	login, password := z.login, z.password
	if m.login != "" {
		login = m.login
	}
	if m.password != "" {
		password = m.password
	}
	if !z.basicAuth || login == "" {
		return ""
	}
	return "Basic " + base64.StdEncoding.EncodeToString([]byte(login+":"+password))
}

// storeCookies keeps the cookies of a response, by host, without regard to their attributes.
func (z *Http) storeCookies(host string, got *answer) {
	if !z.saveCookies {
		return
	}
	for _, line := range got.parsed.Values("Set-Cookie") {
		pair, _, _ := strings.Cut(line, ";")
		name, _, _ := strings.Cut(pair, "=")
		kept := z.cookies[host][:0]
		for _, old := range z.cookies[host] {
			if !strings.HasPrefix(old, name+"=") {
				kept = append(kept, old)
			}
		}
		z.cookies[host] = append(kept, strings.TrimSpace(pair))
	}
}

func (z *Http) cookieHeader(host string) string {
	if !z.sendCookies {
		return ""
	}
	return strings.Join(z.cookies[host], "; ")
}
