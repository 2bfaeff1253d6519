package chilkat

import (
	"mime"
	"os"
	"strings"
)

// HttpResponse models a received response. Stand-in for tests, never shipped.
type HttpResponse struct {
	object
	got      answer
	finalUrl string
}

// NewHttpResponse makes an empty response, to be filled by a call of Http.
func NewHttpResponse() *HttpResponse { return &HttpResponse{} }

// DisposeHttpResponse releases the object; nil is allowed.
func (z *HttpResponse) DisposeHttpResponse() {}

// StatusCode returns the status, 0 if there was no response.
func (z *HttpResponse) StatusCode() int { return z.got.status }

// StatusLine returns the first line.
func (z *HttpResponse) StatusLine() string { return z.got.statusLine }

// StatusText returns the reason phrase.
func (z *HttpResponse) StatusText() string { return reasonPhrase(z.got.statusLine) }

// Header returns the header lines.
func (z *HttpResponse) Header() string { return z.got.header }

// BodyStr returns the body as text.
func (z *HttpResponse) BodyStr() string { return z.bodyText() }

// ContentLength returns the length of the body.
func (z *HttpResponse) ContentLength() int { return len(z.got.body) }

// Charset returns the charset that the Content-Type names.
func (z *HttpResponse) Charset() string { return charsetOf(z.got.parsed.Get("Content-Type")) }

// FinalRedirectUrl returns where redirects ended.
func (z *HttpResponse) FinalRedirectUrl() string { return z.finalUrl }

// GetBodySb appends the body as text.
func (z *HttpResponse) GetBodySb(sb *StringBuilder) bool {
	sb.value += z.bodyText()
	return z.done(true, "")
}

// GetBodyBd replaces the content of a BinData by the body.
func (z *HttpResponse) GetBodyBd(bd *BinData) bool {
	bd.data = append([]byte(nil), z.got.body...)
	return z.done(true, "")
}

// GetBodyJson reads the body into a JsonObject.
func (z *HttpResponse) GetBodyJson(json *JsonObject) bool {
	return z.done(json.Load(z.bodyText()), "")
}

// GetBodyJarr reads the body into a JsonArray.
func (z *HttpResponse) GetBodyJarr(jarr *JsonArray) bool {
	return z.done(jarr.Load(z.bodyText()), "not a JSON array")
}

// GetHeaderField returns the value of a header, nil if it is not there.
func (z *HttpResponse) GetHeaderField(fieldName string) *string {
	values := z.got.parsed.Values(fieldName)
	if len(values) == 0 {
		return z.noText("no such header")
	}
	return z.text(values[0])
}

// NumHeaderFields returns the number of header lines.
func (z *HttpResponse) NumHeaderFields() int { return strings.Count(z.got.header, "\r\n") }

// SaveBodyBinary writes the body to a file.
func (z *HttpResponse) SaveBodyBinary(path string) bool {
	if err := os.WriteFile(path, z.got.body, 0o600); err != nil {
		return z.done(false, err.Error())
	}
	return z.done(true, "")
}

func (z *HttpResponse) bodyText() string { return z.decoded(false) }

// decoded is the body as text, without its NUL bytes; text/plain and the like without a charset
// count as windows-1252. A byte order mark is kept if the call does so.
func (z *HttpResponse) decoded(keepMark bool) string {
	charset := z.Charset()
	kind := strings.ToLower(z.got.parsed.Get("Content-Type"))
	if charset == "" && strings.HasPrefix(kind, "text/") && !strings.HasPrefix(kind, "text/xml") {
		charset = "windows-1252"
	}
	text := strings.ReplaceAll(decodeCharset(z.got.body, charset), "\x00", "")
	if keepMark && strings.HasPrefix(string(z.got.body), byteOrderMark) {
		text = byteOrderMark + text
	}
	return text
}

// charsetOf returns the charset parameter of a media type.
func charsetOf(contentType string) string {
	_, parameters, err := mime.ParseMediaType(contentType)
	if err != nil {
		return ""
	}
	return parameters["charset"]
}

// reasonPhrase returns what follows the status code in a status line.
func reasonPhrase(statusLine string) string {
	parts := strings.SplitN(statusLine, " ", 3)
	if len(parts) < 3 {
		return ""
	}
	return parts[2]
}
