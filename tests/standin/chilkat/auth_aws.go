package chilkat

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"strings"
	"time"
)

// AuthAws models the keys of an AWS signature, version 4, which Rest makes for each request. Path
// segments and pairs of the query are sent as they are signed. Stand-in for tests, never shipped.
type AuthAws struct {
	object
	accessKey, secretKey string
	region, service      string
}

// NewAuthAws makes an object without keys.
func NewAuthAws() *AuthAws { return &AuthAws{} }

// DisposeAuthAws does nothing; nil is allowed.
func (z *AuthAws) DisposeAuthAws() {}

// SetAccessKey sets the access key.
func (z *AuthAws) SetAccessKey(v string) { z.accessKey = cString(v) }

// SetSecretKey sets the secret key.
func (z *AuthAws) SetSecretKey(v string) { z.secretKey = cString(v) }

// SetRegion sets the region.
func (z *AuthAws) SetRegion(v string) { z.region = cString(v) }

// SetServiceName sets the name of the service.
func (z *AuthAws) SetServiceName(v string) { z.service = cString(v) }

// sign sets the headers of the signature; the target is given back as it must be sent.
func (z *AuthAws) sign(verb string, target string, host string, body []byte, lines *headerLines) string {
	now := time.Now().UTC()
	stamp, day := now.Format("20060102T150405Z"), now.Format("20060102")
	payload := sha256Hex(body)
	lines.set("x-amz-date", stamp)
	lines.set("x-amz-content-sha256", payload)
	lines.set("Date", now.Format("Mon, 02 Jan 2006 15:04:05 -0700"))
	names := []string{"host", "x-amz-content-sha256", "x-amz-date"}
	values := map[string]string{"host": host, "x-amz-content-sha256": payload, "x-amz-date": stamp}
	if value, ok := lines.get("Content-Type"); ok {
		names = append([]string{"content-type"}, names...)
		values["content-type"] = value
	}
	path, query, hasQuery := strings.Cut(target, "?")
	path = encodedSegments(path)
	query = encodedQuery(query)
	canonicalPath := path
	if z.service != "s3" {
		canonicalPath = strings.ReplaceAll(path, "%", "%25")
	}
	canonical := []string{verb, canonicalPath, sortedQuery(query)}
	for _, name := range names {
		canonical = append(canonical, name+":"+values[name])
	}
	signed := strings.Join(names, ";")
	canonical = append(canonical, "", signed, payload)
	scope := strings.Join([]string{day, z.region, z.service, "aws4_request"}, "/")
	text := strings.Join([]string{"AWS4-HMAC-SHA256", stamp, scope, sha256Hex([]byte(strings.Join(canonical, "\n")))}, "\n")
	key := []byte("AWS4" + z.secretKey)
	for _, part := range strings.Split(scope, "/") {
		key = hmacSha256(key, part)
	}
	lines.set("Authorization", "AWS4-HMAC-SHA256 Credential="+z.accessKey+"/"+scope+",SignedHeaders="+signed+
		",Signature="+hex.EncodeToString(hmacSha256(key, text)))
	if hasQuery {
		return path + "?" + query
	}
	return path
}

// encodedSegments encodes what is not encoded yet in the segments of a path.
func encodedSegments(path string) string {
	segments := strings.Split(path, "/")
	for i, segment := range segments {
		segments[i] = percentOnce(segment)
	}
	return strings.Join(segments, "/")
}

// encodedQuery does the same in names and values.
func encodedQuery(query string) string {
	words := strings.Split(query, "&")
	for i, word := range words {
		name, value, ok := strings.Cut(word, "=")
		words[i] = percentOnce(name)
		if ok {
			words[i] += "=" + percentOnce(value)
		}
	}
	return strings.Join(words, "&")
}

func percentOnce(text string) string {
	return strings.ReplaceAll(percent(text), "%25", "%")
}

// sortedQuery sorts pairs as they are written, as the engine does; a bare name gets its sign.
func sortedQuery(query string) string {
	if query == "" {
		return ""
	}
	words := strings.Split(query, "&")
	for i, word := range words {
		if !strings.Contains(word, "=") {
			words[i] += "="
		}
	}
	sort.Strings(words)
	return strings.Join(words, "&")
}

func sha256Hex(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func hmacSha256(key []byte, text string) []byte {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return mac.Sum(nil)
}
