package chilkat

import (
	"strings"
)

// Http models the HTTP client: its properties, headers and login. The calls that send are in
// http_bare.go, http_body.go and http_request.go. Stand-in for tests, never shipped.
type Http struct {
	object
	headers       headerLines
	accept        string
	allowGzip     bool
	encodingSet   bool        // Accept-Encoding was set by hand
	fields        headerLines // User-Agent and the like, set by properties
	authToken     string
	basicAuth     bool
	digestAuth    bool
	login         string
	password      string
	verify        bool
	follow        bool
	connectSecs   int
	readSecs      int
	sendCookies   bool
	noHost        bool // Host was set to nothing
	saveCookies   bool
	cookieDir     string
	cookies       map[string][]string
	urlVars       map[string]string
	lastHeader    string
	last          answer
	finalUrl      string
	wasRedirected bool
	kept          *connection
}

// NewHttp makes a client with the engine's defaults; certificates are not verified.
func NewHttp() *Http {
	return &Http{
		accept: "*/*", allowGzip: true, follow: true, sendCookies: true, connectSecs: 30, readSecs: 60,
		cookies: map[string][]string{}, urlVars: map[string]string{},
	}
}

// DisposeHttp closes the connection; nil is allowed.
func (z *Http) DisposeHttp() {
	if z != nil {
		z.CloseAllConnections()
	}
}

// CloseAllConnections closes the connection that is kept open.
func (z *Http) CloseAllConnections() bool {
	z.kept.close()
	z.kept = nil
	return z.done(true, "")
}

// SetRequestHeader sets a header of all later requests but those with an HttpRequest object. One
// of the same name is replaced; one with an empty value is not sent.
func (z *Http) SetRequestHeader(name string, value string) {
	name, value = cleanName(name), cleanValue(value)
	switch strings.ToLower(name) {
	case "accept":
		z.accept = value
		return
	case "accept-encoding":
		z.encodingSet = true
		z.setField(name, value)
		return
	case "host":
		z.noHost = value == ""
	case "user-agent", "accept-language", "referer", "connection":
		z.setField(name, value)
		return
	case "content-length":
		return
	}
	if value == "" {
		z.headers.remove(name)
		return
	}
	z.headers.set(name, value)
}

// RemoveRequestHeader removes a header.
func (z *Http) RemoveRequestHeader(name string) {
	z.headers.remove(name)
	z.fields.remove(name)
}

// ClearHeaders removes all headers.
func (z *Http) ClearHeaders() { z.headers, z.fields = nil, nil }

// HasRequestHeader tells whether a header is set.
func (z *Http) HasRequestHeader(name string) bool { return z.headers.find(name) >= 0 }

// GetRequestHeader returns the value of a header, nil if it is not set.
func (z *Http) GetRequestHeader(name string) *string {
	value, ok := z.headers.get(name)
	if !ok {
		return z.noText("no such header")
	}
	return z.text(value)
}

func (z *Http) setField(name string, value string) {
	z.fields.remove(name)
	if value = cleanValue(value); value != "" {
		z.fields.set(name, value)
	}
}

func (z *Http) field(name string) string {
	value, _ := z.fields.get(name)
	return value
}

// SetAccept sets the Accept header; an empty one is not sent.
func (z *Http) SetAccept(v string) { z.accept = cleanValue(v) }

// Accept returns the Accept header.
func (z *Http) Accept() string { return z.accept }

// SetUserAgent sets the User-Agent header.
func (z *Http) SetUserAgent(v string) { z.setField("User-Agent", v) }

// UserAgent returns the User-Agent header.
func (z *Http) UserAgent() string { return z.field("User-Agent") }

// SetReferer sets the Referer header.
func (z *Http) SetReferer(v string) { z.setField("Referer", v) }

// Referer returns the Referer header.
func (z *Http) Referer() string { return z.field("Referer") }

// SetConnection sets the Connection header.
func (z *Http) SetConnection(v string) { z.setField("Connection", v) }

// Connection returns the Connection header.
func (z *Http) Connection() string { return z.field("Connection") }

// SetAcceptLanguage sets the Accept-Language header.
func (z *Http) SetAcceptLanguage(v string) { z.setField("Accept-Language", v) }

// AcceptLanguage returns the Accept-Language header.
func (z *Http) AcceptLanguage() string { return z.field("Accept-Language") }

// SetAcceptCharset sets the Accept-Charset header.
func (z *Http) SetAcceptCharset(v string) { z.headers.set("Accept-Charset", v) }

// SetAllowGzip chooses between Accept-Encoding: gzip and *.
func (z *Http) SetAllowGzip(v bool) { z.allowGzip = v }

// AllowGzip tells whether Accept-Encoding: gzip or * is sent.
func (z *Http) AllowGzip() bool { return z.allowGzip }

// SetAuthToken sets the bearer token.
func (z *Http) SetAuthToken(v string) { z.authToken = strings.TrimSpace(cString(v)) }

// AuthToken returns the bearer token.
func (z *Http) AuthToken() string { return z.authToken }

// SetBasicAuth chooses whether login and password are sent at once.
func (z *Http) SetBasicAuth(v bool) { z.basicAuth = v }

// BasicAuth tells whether login and password are sent at once.
func (z *Http) BasicAuth() bool { return z.basicAuth }

// SetLogin sets the user name.
func (z *Http) SetLogin(v string) { z.login = cString(v) }

// Login returns the user name.
func (z *Http) Login() string { return z.login }

// SetPassword sets the password.
func (z *Http) SetPassword(v string) { z.password = cString(v) }

// Password returns the password.
func (z *Http) Password() string { return z.password }

// SetRequireSslCertVerify chooses whether server certificates are verified.
func (z *Http) SetRequireSslCertVerify(v bool) { z.verify = v }

// RequireSslCertVerify tells whether server certificates are verified.
func (z *Http) RequireSslCertVerify() bool { return z.verify }

// SetFollowRedirects chooses whether redirects are followed.
func (z *Http) SetFollowRedirects(v bool) { z.follow = v }

// FollowRedirects tells whether redirects are followed.
func (z *Http) FollowRedirects() bool { return z.follow }

// SetConnectTimeout sets the seconds to wait for a connection.
func (z *Http) SetConnectTimeout(v int) { z.connectSecs = v }

// ConnectTimeout returns the seconds to wait for a connection.
func (z *Http) ConnectTimeout() int { return z.connectSecs }

// SetReadTimeout sets the seconds to wait for a response.
func (z *Http) SetReadTimeout(v int) { z.readSecs = v }

// ReadTimeout returns the seconds to wait for a response.
func (z *Http) ReadTimeout() int { return z.readSecs }

// SetSendCookies chooses whether stored cookies are sent.
func (z *Http) SetSendCookies(v bool) { z.sendCookies = v }

// SendCookies tells whether stored cookies are sent.
func (z *Http) SendCookies() bool { return z.sendCookies }

// SetSaveCookies chooses whether received cookies are stored.
func (z *Http) SetSaveCookies(v bool) { z.saveCookies = v }

// SaveCookies tells whether received cookies are stored.
func (z *Http) SaveCookies() bool { return z.saveCookies }

// SetCookieDir sets where cookies are stored; the stand-in knows "memory" only.
func (z *Http) SetCookieDir(v string) { z.cookieDir = cString(v) }

// CookieDir returns where cookies are stored.
func (z *Http) CookieDir() string { return z.cookieDir }

// SetUrlVar sets what {$name} in URLs stands for.
func (z *Http) SetUrlVar(name string, value string) bool {
	z.urlVars[cString(name)] = cString(value)
	return z.done(true, "")
}

// ClearUrlVars forgets what was set by SetUrlVar.
func (z *Http) ClearUrlVars() { z.urlVars = map[string]string{} }

// LastStatus returns the status of the last response.
func (z *Http) LastStatus() int { return z.last.status }

// LastStatusText returns the reason phrase of the last response.
func (z *Http) LastStatusText() string { return reasonPhrase(z.last.statusLine) }

// LastHeader returns the header of the last request, with the credentials masked.
func (z *Http) LastHeader() string { return z.lastHeader }

// LastResponseHeader returns the header of the last response.
func (z *Http) LastResponseHeader() string { return strings.TrimSuffix(z.last.header, "\r\n") }

// LastResponseBody returns the body of the last response.
func (z *Http) LastResponseBody() string { return string(z.last.body) }

// LastContentType returns the content type of the last response.
func (z *Http) LastContentType() string { return z.last.parsed.Get("Content-Type") }

// FinalRedirectUrl returns where redirects ended.
func (z *Http) FinalRedirectUrl() string { return z.finalUrl }

// WasRedirected tells whether the last request was redirected.
func (z *Http) WasRedirected() bool { return z.wasRedirected }

// UrlEncode percent-encodes text.
func (z *Http) UrlEncode(str string) *string { return z.text(percentEncode(cString(str))) }
