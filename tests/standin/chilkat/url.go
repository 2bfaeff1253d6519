package chilkat

import (
	"strconv"
	"strings"
)

// Url models the class that splits a URL. Stand-in for tests, never shipped.
type Url struct {
	object
	parts urlParts
}

// NewUrl makes a Url.
func NewUrl() *Url { return &Url{} }

// DisposeUrl releases the object; nil is allowed.
func (z *Url) DisposeUrl() {}

// ParseUrl splits a URL; the parts are then found in the properties.
func (z *Url) ParseUrl(url string) bool {
	url = strings.TrimSpace(cString(url))
	z.parts = splitUrl(url)
	parts := &z.parts
	parts.path, parts.query = escapeTarget(parts.path), escapeTarget(parts.query)
	parts.host = strings.ToLower(strings.Trim(parts.host, "[]"))
	_, rest, hasScheme := strings.Cut(url, "://")
	if !hasScheme {
		rest = url
	}
	switch {
	case rest == "" || rest[0] == '/':
		return z.done(false, "no host name")
	case len(parts.host) == 1 && parts.explicitPort:
		parts.misread(rest)
		return z.done(false, "cannot read the host name")
	case parts.fragment != "" && !strings.ContainsAny(rest[:strings.LastIndexByte(rest, '#')], "/?"):
		parts.host, parts.fragment = parts.host+"#"+parts.fragment, ""
	}
	return z.done(true, "")
}

// misread does what the engine makes of a host name of one character with a port: it takes it
// for a drive letter, so that all of the rest becomes the path.
func (p *urlParts) misread(rest string) {
	port := 80
	if p.tls {
		port = 443
	}
	if i := strings.LastIndexByte(rest, '#'); i >= 0 {
		rest = rest[:i]
	}
	path, _, _ := strings.Cut(rest, "?")
	if !strings.Contains(path, "/") {
		path = "/" + path
	}
	*p = urlParts{tls: p.tls, port: port, path: path, query: p.query, fragment: p.fragment}
}

// Host returns the host name.
func (z *Url) Host() string { return z.parts.host }

// Port returns the port, by default that of the scheme.
func (z *Url) Port() int { return z.parts.port }

// Ssl tells whether the scheme is https.
func (z *Url) Ssl() bool { return z.parts.tls }

// Path returns the path without the query.
func (z *Url) Path() string { return z.parts.path }

// PathWithQueryParams returns the path with the query.
func (z *Url) PathWithQueryParams() string {
	if z.parts.query == "" {
		return z.parts.path
	}
	return z.parts.path + "?" + z.parts.query
}

// Query returns the query without its question mark.
func (z *Url) Query() string { return z.parts.query }

// Frag returns the fragment without its hash.
func (z *Url) Frag() string { return z.parts.fragment }

// Login returns the user name of the userinfo.
func (z *Url) Login() string { return z.parts.login }

// Password returns the password of the userinfo.
func (z *Url) Password() string { return z.parts.password }

// urlParts is a URL taken apart without decoding.
type urlParts struct {
	tls             bool
	login, password string
	host            string
	port            int
	path, query     string
	explicitPort    bool
	fragment        string
}

// splitUrl takes a URL apart; a missing scheme means http. The fragment begins at the last hash;
// with an ampersand in it it is none.
func splitUrl(url string) urlParts {
	var p urlParts
	url = strings.TrimSpace(url)
	if i := strings.Index(url, "://"); i >= 0 {
		p.tls = strings.EqualFold(url[:i], "https")
		url = url[i+3:]
	}
	p.port = 80
	if p.tls {
		p.port = 443
	}
	end := strings.IndexAny(url, "/?#")
	if end < 0 {
		end = len(url)
	}
	authority, rest := url[:end], url[end:]
	if at := strings.LastIndexByte(authority, '@'); at >= 0 {
		if login, password, ok := strings.Cut(authority[:at], ":"); ok {
			p.login, p.password = login, password
		}
		authority = authority[at+1:]
	}
	p.host = authority
	if colon := strings.LastIndexByte(authority, ':'); colon > strings.LastIndexByte(authority, ']') {
		p.host = authority[:colon]
		if n, err := strconv.Atoi(authority[colon+1:]); err == nil {
			p.port, p.explicitPort = n, true
		}
	}
	if hash := strings.LastIndexByte(rest, '#'); hash >= 0 && !strings.Contains(rest[hash:], "&") {
		rest, p.fragment = rest[:hash], rest[hash+1:]
	}
	p.path, p.query, _ = strings.Cut(rest, "?")
	if p.path == "" {
		p.path = "/"
	}
	return p
}

// target returns what goes in the request line.
func (p urlParts) target() string {
	target := p.path
	if p.query != "" {
		target += "?" + p.query
	}
	return escapeTarget(target)
}

// hostHeader returns the Host header: with the port unless it is the default one.
func (p urlParts) hostHeader() string { return hostHeader(p.host, p.port, p.tls) }

func hostHeader(host string, port int, tls bool) string {
	if tls && port == 443 || !tls && port == 80 {
		return host
	}
	return host + ":" + strconv.Itoa(port)
}

// escapeTarget encodes what the engine encodes in a request target: spaces only.
func escapeTarget(target string) string { return strings.ReplaceAll(target, " ", "%20") }
