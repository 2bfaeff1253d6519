package chilkat

import (
	"fmt"
	"math/rand"
	"os"
	"strings"
)

// HttpRequest models a request built by hand: parameters, a body, or the parts of a form.
// Stand-in for tests, never shipped.
type HttpRequest struct {
	object
	httpVerb    string
	path        string
	contentType string
	charset     string
	sendCharset bool
	httpVersion string
	boundary    string
	headers     headerLines
	params      []headerLine
	files       []formPart
	body        []byte
	hasBody     bool
	bodyFile    string
}

// NewHttpRequest makes an empty GET request for /.
func NewHttpRequest() *HttpRequest {
	return &HttpRequest{httpVerb: "GET", path: "/", charset: "utf-8", httpVersion: "1.1"}
}

// DisposeHttpRequest releases the object; nil is allowed.
func (z *HttpRequest) DisposeHttpRequest() {}

// HttpVerb returns the method.
func (z *HttpRequest) HttpVerb() string { return z.httpVerb }

// SetHttpVerb sets the method; an empty one changes nothing.
func (z *HttpRequest) SetHttpVerb(v string) {
	if v = cString(v); v != "" {
		z.httpVerb = v
	}
}

// Path returns path and query.
func (z *HttpRequest) Path() string { return z.path }

// SetPath sets path and query; used by SynchronousRequest only.
func (z *HttpRequest) SetPath(v string) { z.path = cString(v) }

// ContentType returns the content type.
func (z *HttpRequest) ContentType() string { return z.contentType }

// SetContentType sets the content type.
func (z *HttpRequest) SetContentType(v string) { z.contentType = cString(v) }

// Charset returns the charset of the parameters.
func (z *HttpRequest) Charset() string { return z.charset }

// SetCharset sets the charset of the parameters.
func (z *HttpRequest) SetCharset(v string) { z.charset = cString(v) }

// SendCharset tells whether the charset is added to the content type.
func (z *HttpRequest) SendCharset() bool { return z.sendCharset }

// SetSendCharset chooses whether the charset is added to the content type.
func (z *HttpRequest) SetSendCharset(v bool) { z.sendCharset = v }

// HttpVersion returns the version, 1.1 at first.
func (z *HttpRequest) HttpVersion() string { return z.httpVersion }

// SetHttpVersion sets the version.
func (z *HttpRequest) SetHttpVersion(v string) { z.httpVersion = cString(v) }

// Boundary returns the boundary set by hand.
func (z *HttpRequest) Boundary() string { return z.boundary }

// SetBoundary sets the boundary of a multipart body.
func (z *HttpRequest) SetBoundary(v string) { z.boundary = cString(v) }

// AddHeader adds a header; one of the same name is replaced. Empty values are sent.
func (z *HttpRequest) AddHeader(name string, value string) {
	switch strings.ToLower(cleanName(name)) {
	case "content-type":
		z.contentType = cleanValue(value)
	case "content-length":
	default:
		z.headers.set(name, value)
	}
}

// RemoveHeader removes a header.
func (z *HttpRequest) RemoveHeader(name string) bool {
	found := z.headers.find(name) >= 0
	z.headers.remove(name)
	return z.done(found, "no such header")
}

// AddParam adds a parameter; one with an empty name is dropped.
func (z *HttpRequest) AddParam(name string, value string) {
	if name = cString(name); name != "" {
		z.params = append(z.params, headerLine{name, cString(value)})
	}
}

// RemoveParam removes the parameters with the name.
func (z *HttpRequest) RemoveParam(name string) {
	var kept []headerLine
	for _, p := range z.params {
		if p.name != name {
			kept = append(kept, p)
		}
	}
	z.params = kept
}

// RemoveAllParams removes all parameters.
func (z *HttpRequest) RemoveAllParams() { z.params = nil }

// NumParams returns the number of parameters.
func (z *HttpRequest) NumParams() int { return len(z.params) }

// LoadBodyFromString sets the body to text in the charset.
func (z *HttpRequest) LoadBodyFromString(bodyStr string, charset string) bool {
	return z.setBody(encodeCharset(strings.TrimPrefix(cString(bodyStr), byteOrderMark), charset))
}

// LoadBodyFromSb sets the body to the text of a StringBuilder in the charset.
func (z *HttpRequest) LoadBodyFromSb(bodySb *StringBuilder, charset string) bool {
	return z.setBody(encodeCharset(strings.TrimPrefix(bodySb.value, byteOrderMark), charset))
}

// LoadBodyFromBytes sets the body.
func (z *HttpRequest) LoadBodyFromBytes(byteData []byte) bool { return z.setBody(byteData) }

// LoadBodyFromBd sets the body to the content of a BinData.
func (z *HttpRequest) LoadBodyFromBd(requestBody *BinData) bool { return z.setBody(requestBody.data) }

// LoadBodyFromFile reads the body from a file at once.
func (z *HttpRequest) LoadBodyFromFile(path string) bool {
	data, err := os.ReadFile(path)
	if err != nil {
		return z.done(false, err.Error())
	}
	return z.setBody(data)
}

// StreamBodyFromFile notes the file to send; it is opened when sending, so true means little.
func (z *HttpRequest) StreamBodyFromFile(path string) bool {
	z.bodyFile = cString(path)
	return z.done(true, "")
}

func (z *HttpRequest) setBody(body []byte) bool {
	z.body, z.hasBody, z.bodyFile = append([]byte(nil), body...), true, ""
	return z.done(true, "")
}

// content is the body as it goes on the wire, with what it adds to target and content type.
type content struct {
	body        []byte
	contentType string
	query       string
}

// render makes the body by the content type and the method.
func (z *HttpRequest) render(verb string) (content, error) {
	kind := z.contentType
	switch {
	case z.bodyFile != "":
		data, err := os.ReadFile(z.bodyFile)
		if err != nil {
			data = nil // The engine sends an empty body and calls it a success.
		}
		return content{body: data, contentType: z.withCharset(kind)}, nil
	case z.hasBody:
		return content{body: z.body, contentType: z.withCharset(kind)}, nil
	case len(z.files) > 0 || strings.HasPrefix(strings.ToLower(kind), "multipart/"):
		return z.renderMultipart(kind)
	}
	query := z.encodedParams()
	if queryVerb(verb) {
		return content{contentType: z.withCharset(kind), query: query}, nil
	}
	return content{body: []byte(query), contentType: z.withCharset(kind)}, nil
}

// queryVerb tells whether parameters go in the query for this method.
func queryVerb(verb string) bool {
	switch strings.ToUpper(verb) {
	case "GET", "HEAD", "DELETE", "OPTIONS":
		return true
	}
	return false
}

func (z *HttpRequest) withCharset(contentType string) string {
	if z.sendCharset && contentType != "" {
		return contentType + "; charset=" + z.charset
	}
	return contentType
}

// encodedParams joins the parameters: values percent-encoded, names not (only spaces vanish).
func (z *HttpRequest) encodedParams() string {
	var pairs []string
	for _, p := range z.params {
		name := strings.ReplaceAll(p.name, " ", "")
		pairs = append(pairs, name+"="+percentEncode(string(encodeCharset(p.value, z.charset))))
	}
	return strings.Join(pairs, "&")
}

// newBoundary makes a boundary that looks like the engine's.
func newBoundary() string {
	digits := make([]string, 12)
	for i := range digits {
		digits[i] = fmt.Sprintf("0%d", 1+rand.Intn(9))
	}
	return "------------" + strings.Join(digits, "")
}
