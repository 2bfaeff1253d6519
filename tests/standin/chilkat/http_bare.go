package chilkat

import (
	"strconv"
	"strings"
)

// The calls of Http that send no body. Stand-in for tests, never shipped.

func itoa(n int) string { return strconv.Itoa(n) }

// fill sends a message and puts the answer in a response made by the caller.
func (z *Http) fill(m message, response *HttpResponse) bool {
	got, ok := z.send(m)
	if !ok {
		return false
	}
	*response = HttpResponse{got: *got, finalUrl: z.finalUrl}
	return true
}

// respond sends a message and returns a new response, nil on a failure.
func (z *Http) respond(m message) *HttpResponse {
	response := NewHttpResponse()
	if !z.fill(m, response) {
		return nil
	}
	return response
}

func (z *Http) bare(verb string, url string) message {
	m := message{verb: cString(verb)}
	z.address(&m, url)
	return m
}

// QuickRequest sends a request without a body.
func (z *Http) QuickRequest(verb string, url string) *HttpResponse {
	return z.respond(z.bare(verb, url))
}

// HttpNoBody sends a request without a body and fills the response.
func (z *Http) HttpNoBody(verb string, url string, response *HttpResponse) bool {
	return z.fill(z.bare(verb, url), response)
}

// QuickRequestParams sends a request with the members of a JSON object as query.
func (z *Http) QuickRequestParams(verb string, url string, json *JsonObject) *HttpResponse {
	return z.respond(z.withQuery(verb, url, json))
}

// HttpParams sends a request with the members of a JSON object as query and fills the response.
func (z *Http) HttpParams(verb string, url string, json *JsonObject, response *HttpResponse) bool {
	return z.fill(z.withQuery(verb, url, json), response)
}

// withQuery adds the scalar members to the query; an empty value loses its equals sign.
func (z *Http) withQuery(verb string, url string, json *JsonObject) message {
	var pairs []string
	for _, entry := range json.node.members {
		if entry.value == nil {
			continue
		}
		switch entry.value.kind {
		case kindObject, kindArray, kindNull:
			continue
		}
		pair := strings.ReplaceAll(unescapeJson(entry.key), " ", "+")
		if value := entry.value.asText(); value != "" {
			pair += "=" + encodeValue(value)
		}
		pairs = append(pairs, pair)
	}
	if len(pairs) > 0 {
		joint := "?"
		if strings.Contains(url, "?") {
			joint = "&"
		}
		url += joint + strings.Join(pairs, "&")
	}
	return z.bare(verb, url)
}

// QuickGetSb gets a URL; false for a status of 400 or more, though the text is there.
func (z *Http) QuickGetSb(url string, sbContent *StringBuilder) bool {
	response := z.respond(z.bare("GET", url))
	if response == nil {
		return false
	}
	sbContent.value = response.decoded(true)
	return z.done(response.StatusCode() < 400, "status "+itoa(response.StatusCode()))
}

// QuickGetStr gets a URL; nil for a status of 400 or more.
func (z *Http) QuickGetStr(url string) *string {
	sb := NewStringBuilder()
	if !z.QuickGetSb(url, sb) {
		return nil
	}
	return &sb.value
}
