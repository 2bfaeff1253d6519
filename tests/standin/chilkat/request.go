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
	parts       []formPart // parameters among them, in call order
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

// AddParam adds a parameter; white space in the name, but for other spaces in parts, vanishes.
func (z *HttpRequest) AddParam(name string, value string) {
	name = strings.NewReplacer(" ", "", "\t", "", "\r", "", "\n", "").Replace(cString(name))
	z.parts = append(z.parts, formPart{name: name, text: plainText(value), isParam: true})
}

// RemoveParam removes the parameters with the name.
func (z *HttpRequest) RemoveParam(name string) {
	var kept []formPart
	for _, p := range z.parts {
		if !p.isParam || p.name != name {
			kept = append(kept, p)
		}
	}
	z.parts = kept
}

// RemoveAllParams removes all parameters and parts.
func (z *HttpRequest) RemoveAllParams() { z.parts = nil }

// NumParams returns the number of parameters.
func (z *HttpRequest) NumParams() int { return len(z.parts) }

// LoadBodyFromString sets the body to text in the charset.
func (z *HttpRequest) LoadBodyFromString(bodyStr string, charset string) bool {
	return z.setBody(textBytes(bodyStr, charset))
}

// LoadBodyFromSb sets the body to the text of a StringBuilder in the charset.
func (z *HttpRequest) LoadBodyFromSb(bodySb *StringBuilder, charset string) bool {
	return z.setBody(textBytes(bodySb.value, charset))
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
	made := content{contentType: z.withCharset(z.contentType)}
	kind := strings.ToLower(z.contentType)
	switch {
	case z.hasBody:
		made.body, made.query = z.body, z.encodedParams()
	case z.bodyFile != "":
		// Of a missing file the engine sends an empty body and calls it a success.
		made.body, _ = os.ReadFile(z.bodyFile)
	case strings.HasPrefix(kind, "multipart/"):
		body, err := z.multipartBody()
		if err != nil {
			return made, err
		}
		made.body, made.contentType = body, z.contentType
		if !strings.Contains(kind, "boundary=") {
			made.contentType += "; boundary=" + z.boundary
		}
		if queryVerb(verb) {
			made.query = z.encodedParams()
		}
	case queryVerb(verb):
		made.query = z.encodedParams()
	case kind == "" || strings.HasPrefix(kind, "application/x-www-form-urlencoded"):
		made.body = []byte(z.encodedParams())
	case len(z.parts) > 0:
		made.body = z.parts[0].bytes(z.charset)
	}
	return made, nil
}

// queryVerb tells whether parameters go in the query for this method.
func queryVerb(verb string) bool {
	switch strings.ToUpper(verb) {
	case "GET", "HEAD", "DELETE":
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

// encodedParams joins parameters and text parts: values percent-encoded but for commas, names not.
func (z *HttpRequest) encodedParams() string {
	var pairs []string
	for _, p := range z.parts {
		if p.path != "" {
			continue
		}
		pair := ""
		if p.name != "" {
			pair = p.name + "=" + encodeValue(string(p.bytes(z.charset)))
		}
		pairs = append(pairs, pair)
	}
	return strings.Join(pairs, "&")
}

// plainText is text without a byte order mark, up to its first NUL byte.
func plainText(s string) string { return strings.TrimPrefix(cString(s), byteOrderMark) }

// newBoundary makes a boundary that looks like the engine's.
func newBoundary() string {
	digits := make([]string, 12)
	for i := range digits {
		digits[i] = fmt.Sprintf("0%d", rand.Intn(10))
	}
	return "------------" + strings.Join(digits, "")
}
