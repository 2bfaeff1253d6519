package chilkat

import "strings"

// The calls of Http that send an HttpRequest object. Headers and the Accept property of Http do
// not apply to them; its token and login do. Stand-in for tests, never shipped.

// PostUrlEncoded posts the parameters of a request as a form; the request is changed to suit. A form
// without parameters gets no Content-Type.
func (z *Http) PostUrlEncoded(url string, req *HttpRequest) *HttpResponse {
	req.httpVerb, req.contentType = "POST", "application/x-www-form-urlencoded"
	m := z.bare("POST", url)
	if !z.load(&m, req) {
		return nil
	}
	if len(m.body) == 0 {
		m.contentType = ""
	}
	return z.respond(m)
}

// HttpReq sends a request to a URL, whose path and query replace those of the request.
func (z *Http) HttpReq(url string, req *HttpRequest, response *HttpResponse) bool {
	m := z.bare(req.httpVerb, url)
	req.path = m.target
	return z.load(&m, req) && z.fill(m, response)
}

// SynchronousRequest sends a request to a host, with the path and query of the request.
func (z *Http) SynchronousRequest(domain string, port int, ssl bool, req *HttpRequest) *HttpResponse {
	m := message{
		verb: req.httpVerb, target: escapeTarget(req.path),
		to: endpoint{cString(domain), port, ssl}, host: hostHeader(cString(domain), port, ssl),
	}
	if !strings.HasPrefix(m.target, "/") {
		m.target = "/" + m.target
	}
	if !z.load(&m, req) {
		return nil
	}
	return z.respond(m)
}

// load puts the headers and the body of a request in a message.
func (z *Http) load(m *message, req *HttpRequest) bool {
	made, err := req.render(m.verb)
	if err != nil {
		return z.done(false, err.Error())
	}
	m.fromRequest, m.hasBody, m.own = true, true, req.headers
	m.body, m.contentType = made.body, made.contentType
	if made.query != "" {
		joint := "?"
		if strings.Contains(m.target, "?") {
			joint = "&"
		}
		m.target += joint + made.query
	}
	return true
}
