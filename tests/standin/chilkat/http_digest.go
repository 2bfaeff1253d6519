package chilkat

import (
	"crypto/md5"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"
)

// Digest authentication of Http: the engine sends once without credentials and answers the
// challenge, always with MD5. Stand-in for tests, never shipped.

var challengeParameter = regexp.MustCompile(`(\w+)=(?:"([^"]*)"|([^\s,]+))`)

// SetDigestAuth chooses whether a Digest challenge is answered with login and password.
func (z *Http) SetDigestAuth(v bool) { z.digestAuth = v }

// DigestAuth tells whether a Digest challenge is answered.
func (z *Http) DigestAuth() bool { return z.digestAuth }

// answerTo makes the Authorization line that answers a challenge, or nothing.
func (z *Http) answerTo(got *answer, m message) string {
	challenge := got.parsed.Get("WWW-Authenticate")
	if !z.digestAuth || z.login == "" || got.status != 401 || !strings.HasPrefix(challenge, "Digest ") {
		return ""
	}
	given := map[string]string{}
	for _, found := range challengeParameter.FindAllStringSubmatch(challenge, -1) {
		given[strings.ToLower(found[1])] = found[2] + found[3]
	}
	first := md5Hex(z.login + ":" + given["realm"] + ":" + z.password)
	second := md5Hex(m.verb + ":" + m.target)
	line := fmt.Sprintf(`Digest username="%s", realm="%s", nonce="%s", uri="%s", algorithm="MD5"`,
		z.login, given["realm"], given["nonce"], m.target)
	if given["qop"] == "" {
		return line + fmt.Sprintf(`, response="%s"`, md5Hex(first+":"+given["nonce"]+":"+second))
	}
	cnonce := "6beb7faf"
	response := md5Hex(strings.Join([]string{first, given["nonce"], "00000001", cnonce, "auth", second}, ":"))
	return line + fmt.Sprintf(`, qop=auth, nc=00000001, cnonce="%s", response="%s"`, cnonce, response)
}

func md5Hex(text string) string {
	sum := md5.Sum([]byte(text))
	return hex.EncodeToString(sum[:])
}
