package chilkat

import (
	"encoding/base64"
	"net/url"
	"strings"
	"time"
)

// Rest models the second client, which sends what it is told: also a body with GET.
// Stand-in for tests, never shipped.
type Rest struct {
	object
	to        endpoint
	headers   headerLines
	host      string
	basic     string
	oauth1    *OAuth1
	inQuery   bool // where OAuth 1 goes
	aws       *AuthAws
	params    []pair
	conn      *connection
	last      answer
	connectMs int
	idleMs    int
}

// NewRest makes a client that is not connected.
func NewRest() *Rest { return &Rest{connectMs: 30000, idleMs: 30000} }

// DisposeRest closes the connection; nil is allowed.
func (z *Rest) DisposeRest() {
	if z != nil {
		z.conn.close()
		z.conn = nil
	}
}

// Connect connects to a host. With autoReconnect a lost connection is made anew.
func (z *Rest) Connect(hostname string, port int, tls bool, autoReconnect bool) bool {
	z.conn.close()
	z.to = endpoint{cString(hostname), port, tls}
	conn, err := open(z.to, false, time.Duration(z.connectMs)*time.Millisecond)
	z.conn = conn
	if err != nil {
		return z.done(false, err.Error())
	}
	return z.done(true, "")
}

// Disconnect closes the connection and forgets the Host that was set.
func (z *Rest) Disconnect(maxWaitMs int) bool {
	z.conn.close()
	z.conn, z.host = nil, ""
	return z.done(true, "")
}

// SetConnectTimeoutMs sets the milliseconds to wait for a connection.
func (z *Rest) SetConnectTimeoutMs(v int) { z.connectMs = v }

// SetIdleTimeoutMs sets the milliseconds to wait for a response.
func (z *Rest) SetIdleTimeoutMs(v int) { z.idleMs = v }

// SetHost sets the Host header.
func (z *Rest) SetHost(v string) { z.host = cleanValue(v) }

// Host returns the Host header that was set.
func (z *Rest) Host() string { return z.host }

// SetAuthBasic sets login and password; without a login nothing is sent.
func (z *Rest) SetAuthBasic(username string, password string) bool {
	if username == "" {
		z.basic = ""
		return z.done(true, "")
	}
	z.basic = "Basic " + base64.StdEncoding.EncodeToString([]byte(cString(username)+":"+cString(password)))
	return z.done(true, "")
}

// SetAuthOAuth1 signs later requests; the parameters go into the header or the query.
func (z *Rest) SetAuthOAuth1(authProvider *OAuth1, useQueryParams bool) bool {
	z.oauth1, z.inQuery = authProvider, useQueryParams
	return z.done(true, "")
}

// SetAuthAws signs later requests.
func (z *Rest) SetAuthAws(authProvider *AuthAws) bool {
	z.aws = authProvider
	return z.done(true, "")
}

// AddQueryParam adds a pair for the next request; one of the same name is replaced, and goes last.
func (z *Rest) AddQueryParam(name string, value string) bool {
	kept := z.params[:0]
	for _, p := range z.params {
		if p.name != name {
			kept = append(kept, p)
		}
	}
	z.params = append(kept, pair{cString(name), cString(value)})
	return z.done(true, "")
}

// FullRequestFormUrlEncoded sends the pairs as a form; OAuth 1 signs them too.
func (z *Rest) FullRequestFormUrlEncoded(httpVerb string, uriPath string) *string {
	var words []string
	for _, p := range z.params {
		if p.name != "" {
			words = append(words, url.QueryEscape(p.name)+"="+url.QueryEscape(p.value))
		}
	}
	z.headers.set("Content-Type", "application/x-www-form-urlencoded")
	ok := z.exchange(httpVerb, uriPath, []byte(strings.Join(words, "&")))
	z.params = nil
	return z.reply(ok)
}

// ClearAuth forgets the login.
func (z *Rest) ClearAuth() bool {
	z.basic, z.oauth1, z.aws = "", nil, nil
	z.headers.remove("Authorization")
	return z.done(true, "")
}

// AddHeader adds a header; one of the same name is replaced. An empty value is not sent, and one
// with a line break is refused.
func (z *Rest) AddHeader(name string, value string) bool {
	if strings.ContainsAny(value, "\r\n") {
		return z.done(false, "line break in a header")
	}
	if cleanValue(value) == "" {
		z.headers.remove(cleanName(name))
		return z.done(true, "")
	}
	z.headers.set(name, value)
	return z.done(true, "")
}

// RemoveHeader removes a header.
func (z *Rest) RemoveHeader(name string) bool {
	z.headers.remove(name)
	return z.done(true, "")
}

// ClearAllHeaders removes all headers.
func (z *Rest) ClearAllHeaders() bool {
	z.headers = nil
	return z.done(true, "")
}

// FullRequestString sends text and returns the response body, nil if there was no response.
func (z *Rest) FullRequestString(httpVerb string, uriPath string, bodyText string) *string {
	return z.reply(z.exchange(httpVerb, uriPath, z.textBytes(bodyText)))
}

// FullRequestNoBody sends a request without a body.
func (z *Rest) FullRequestNoBody(httpVerb string, uriPath string) *string {
	return z.reply(z.exchange(httpVerb, uriPath, nil))
}

// FullRequestSb sends the text of a StringBuilder and replaces that of another by the response.
func (z *Rest) FullRequestSb(httpVerb string, uriPath string, requestBody *StringBuilder, responseBody *StringBuilder) bool {
	return z.store(z.exchange(httpVerb, uriPath, z.textBytes(requestBody.value)), responseBody)
}

// FullRequestNoBodySb sends a request without a body and fills a StringBuilder.
func (z *Rest) FullRequestNoBodySb(httpVerb string, uriPath string, sb *StringBuilder) bool {
	return z.store(z.exchange(httpVerb, uriPath, nil), sb)
}

// FullRequestBd sends the content of a BinData and fills a StringBuilder.
func (z *Rest) FullRequestBd(httpVerb string, uriPath string, binData *BinData, responseBody *StringBuilder) bool {
	return z.store(z.exchange(httpVerb, uriPath, binData.data), responseBody)
}

// FullRequestBinary sends bytes and returns the response body.
func (z *Rest) FullRequestBinary(httpVerb string, uriPath string, bodyBytes []byte) *string {
	return z.reply(z.exchange(httpVerb, uriPath, bodyBytes))
}

// ResponseStatusCode returns the status of the last response.
func (z *Rest) ResponseStatusCode() int { return z.last.status }

// ResponseStatusText returns the reason phrase of the last response.
func (z *Rest) ResponseStatusText() string { return reasonPhrase(z.last.statusLine) }

// ResponseHeader returns the header of the last response.
func (z *Rest) ResponseHeader() string { return strings.TrimSuffix(z.last.header, "\r\n") }

// ResponseHdrByName returns a header of the last response, nil if it is not there.
func (z *Rest) ResponseHdrByName(name string) *string {
	values := z.last.parsed.Values(name)
	if len(values) == 0 {
		return z.noText("no such header")
	}
	return z.text(values[0])
}

func (z *Rest) reply(ok bool) *string {
	if !ok {
		return nil
	}
	return z.text(z.bodyText())
}

func (z *Rest) store(ok bool, sb *StringBuilder) bool {
	if ok {
		sb.value = z.bodyText()
	}
	return ok
}

func (z *Rest) bodyText() string {
	return cString(decodeCharset(z.last.body, charsetOf(z.last.parsed.Get("Content-Type"))))
}

// exchange sends one request; a connection that was lost in the meantime is made anew. Without a
// body the method is sent in upper case.
func (z *Rest) exchange(verb string, path string, body []byte) bool {
	if z.to.host == "" {
		return z.done(false, "not connected")
	}
	if len(body) == 0 {
		verb = strings.ToUpper(verb)
	}
	target, ok := z.sign(cString(verb), escapeTarget(cString(path)), body)
	if !ok {
		return z.done(false, "signature method not supported")
	}
	request := z.write(cString(verb), target, body)
	idle := time.Duration(z.idleMs) * time.Millisecond
	if z.conn != nil {
		if got, err := z.conn.exchange(verb, request, idle); err == nil {
			return z.note(got)
		}
		z.conn.close()
	}
	conn, err := open(z.to, false, time.Duration(z.connectMs)*time.Millisecond)
	z.conn = conn
	if err != nil {
		return z.done(false, err.Error())
	}
	got, err := conn.exchange(verb, request, idle)
	if err != nil {
		return z.done(false, err.Error())
	}
	return z.note(got)
}

// sign makes the signature of a request; the target is given back as it must be sent.
func (z *Rest) sign(verb string, target string, body []byte) (string, bool) {
	host := hostHeader(z.to.host, z.to.port, z.to.tls)
	if z.aws != nil {
		return z.aws.sign(verb, target, host, body, &z.headers), true
	}
	if z.oauth1 == nil {
		return target, true
	}
	scheme := "http://"
	if z.to.tls {
		scheme = "https://"
	}
	path, query, hasQuery := strings.Cut(target, "?")
	parameters, ok := z.oauth1.signed(strings.ToUpper(verb), scheme+strings.ToLower(host)+path, query, z.params)
	if !ok {
		return "", false
	}
	if !z.inQuery {
		z.headers.set("Authorization", z.oauth1.authorization(parameters))
		return target, true
	}
	if hasQuery {
		return target + "&" + joined(parameters), true
	}
	return target + "?" + joined(parameters), true
}

func (z *Rest) note(got *answer) bool {
	z.last = *got
	if got.closes {
		z.conn.close()
		z.conn = nil
	}
	return z.done(true, "")
}

// textBytes encodes text in the charset that the Content-Type header names.
func (z *Rest) textBytes(text string) []byte {
	contentType, _ := z.headers.get("Content-Type")
	return textBytes(text, charsetOf(contentType))
}

// write makes the bytes of a request. Content-Length and Authorization stay among the headers, in
// the place where the first request put them.
func (z *Rest) write(verb string, target string, body []byte) []byte {
	upper := strings.ToUpper(verb)
	hasLength := len(body) > 0 || upper == "POST" || upper == "PUT"
	if hasLength {
		z.headers.set("Content-Length", itoa(len(body)))
	}
	if z.basic != "" {
		z.headers.set("Authorization", z.basic)
	}
	host := z.host
	if host == "" {
		host = hostHeader(z.to.host, z.to.port, z.to.tls)
	}
	lines := append(headerLines(nil), z.headers...)
	if !hasLength {
		lines.remove("Content-Length")
	}
	if lines.find("Host") < 0 {
		lines = append(headerLines{{"Host", host}}, lines...)
	}
	lines = lines.arrange(restSlots)
	return append([]byte(verb+" "+target+" HTTP/1.1\r\n"+lines.text()+"\r\n"), body...)
}
