package chilkat

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"net/url"
	"sort"
	"strconv"
	"strings"
	"time"
)

// OAuth1 models the keys of a signature by RFC 5849, which Rest makes for each request; it knows
// HMAC-SHA1 and HMAC-SHA256. Stand-in for tests, never shipped.
type OAuth1 struct {
	object
	consumerKey, consumerSecret string
	token, tokenSecret          string
	realm, method, nonce        string
}

// NewOAuth1 makes an object without keys.
func NewOAuth1() *OAuth1 { return &OAuth1{method: "HMAC-SHA1"} }

// DisposeOAuth1 does nothing; nil is allowed.
func (z *OAuth1) DisposeOAuth1() {}

// SetConsumerKey sets the key of the application.
func (z *OAuth1) SetConsumerKey(v string) { z.consumerKey = cString(v) }

// SetConsumerSecret sets the secret of the application.
func (z *OAuth1) SetConsumerSecret(v string) { z.consumerSecret = cString(v) }

// SetToken sets the token of the user; without one none is sent.
func (z *OAuth1) SetToken(v string) { z.token = cString(v) }

// SetTokenSecret sets the secret of the token.
func (z *OAuth1) SetTokenSecret(v string) { z.tokenSecret = cString(v) }

// SetRealm sets the realm, which is sent percent-encoded.
func (z *OAuth1) SetRealm(v string) { z.realm = cString(v) }

// SetSignatureMethod sets the method.
func (z *OAuth1) SetSignatureMethod(v string) { z.method = cString(v) }

// GenNonce makes a nonce of so many bytes.
func (z *OAuth1) GenNonce(numBytes int) bool {
	nonce := make([]byte, numBytes)
	if _, err := rand.Read(nonce); err != nil {
		return z.done(false, err.Error())
	}
	z.nonce = strings.ToUpper(hex.EncodeToString(nonce))
	return z.done(true, "")
}

// pair is a name and a value, not encoded.
type pair struct{ name, value string }

// signed makes the parameters of a request, the signature among them; ok is false for a method
// that the engine does not know.
func (z *OAuth1) signed(verb string, base string, query string, form []pair) (parameters []pair, ok bool) {
	hashes := map[string]func() hash.Hash{"HMAC-SHA1": sha1.New, "HMAC-SHA256": sha256.New}
	made, ok := hashes[z.method]
	if !ok {
		return nil, false
	}
	parameters = []pair{
		{"oauth_nonce", z.nonce},
		{"oauth_consumer_key", z.consumerKey},
		{"oauth_signature_method", z.method},
		{"oauth_timestamp", strconv.FormatInt(time.Now().Unix(), 10)},
		{"oauth_version", "1.0"},
	}
	if z.token != "" {
		parameters = append([]pair{{"oauth_token", z.token}}, parameters...)
	}
	all := append(append(queryPairs(query), form...), parameters...)
	key := percent(z.consumerSecret) + "&" + percent(z.tokenSecret)
	mac := hmac.New(made, []byte(key))
	mac.Write([]byte(verb + "&" + percent(base) + "&" + percent(joined(all))))
	signature := base64.StdEncoding.EncodeToString(mac.Sum(nil))
	return append(parameters, pair{"oauth_signature", signature}), true
}

// authorization makes the header line of signed parameters.
func (z *OAuth1) authorization(parameters []pair) string {
	last := len(parameters) - 1
	shown := append([]pair(nil), parameters[:last]...)
	if z.realm != "" {
		shown = append(shown, pair{"realm", z.realm})
	}
	var words []string
	for _, p := range append(shown, parameters[last]) {
		words = append(words, p.name+`="`+percent(p.value)+`"`)
	}
	return "OAuth " + strings.Join(words, ", ")
}

// joined encodes and sorts pairs as RFC 5849 says.
func joined(pairs []pair) string {
	encoded := make([]pair, len(pairs))
	for i, p := range pairs {
		encoded[i] = pair{percent(p.name), percent(p.value)}
	}
	sort.SliceStable(encoded, func(i, j int) bool {
		a, b := encoded[i], encoded[j]
		return a.name < b.name || a.name == b.name && a.value < b.value
	})
	words := make([]string, len(encoded))
	for i, p := range encoded {
		words[i] = p.name + "=" + p.value
	}
	return strings.Join(words, "&")
}

// queryPairs decodes a query.
func queryPairs(query string) []pair {
	var pairs []pair
	for _, word := range strings.Split(query, "&") {
		if word == "" {
			continue
		}
		name, value, _ := strings.Cut(word, "=")
		pairs = append(pairs, pair{unescaped(name), unescaped(value)})
	}
	return pairs
}

func unescaped(text string) string {
	if plain, err := url.QueryUnescape(text); err == nil {
		return plain
	}
	return text
}

// percent encodes all but the unreserved characters of RFC 3986.
func percent(text string) string {
	return strings.NewReplacer("+", "%20", "%7E", "~").Replace(url.QueryEscape(text))
}
