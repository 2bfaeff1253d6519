package chilkat

import (
	"strings"
	"unicode/utf8"
)

// Charsets, as far as the stand-in needs them: UTF-8, and Latin-1 with its relatives.
// Stand-in for tests, never shipped.

const byteOrderMark = "\xef\xbb\xbf"

// isSingleByte tells whether a charset name means Latin-1 or a near relative.
func isSingleByte(charset string) bool {
	switch strings.ToLower(charset) {
	case "iso-8859-1", "latin1", "windows-1252", "ansi", "us-ascii":
		return true
	}
	return false
}

// encodeCharset turns text into bytes of the charset; unknown ones are taken as UTF-8.
func encodeCharset(s string, charset string) []byte {
	if !isSingleByte(charset) {
		return []byte(s)
	}
	var out []byte
	for _, r := range s {
		if r < 0x100 {
			out = append(out, byte(r))
		} else {
			out = append(out, '?')
		}
	}
	return out
}

// windows1252 holds what windows-1252 has in place of the Latin-1 control characters 0x80 to 0x9F.
var windows1252 = []rune("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ")

// decodeCharset turns bytes of the charset into text, without a byte order mark.
func decodeCharset(data []byte, charset string) string {
	s := strings.TrimPrefix(string(data), byteOrderMark)
	if !isSingleByte(charset) || len(s) < len(data) {
		return s
	}
	extended := strings.EqualFold(charset, "windows-1252")
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		r := rune(s[i])
		if extended && r >= 0x80 && r < 0xA0 {
			r = windows1252[r-0x80]
		}
		out.WriteRune(r)
	}
	return out.String()
}

// percentEncode encodes all but letters, digits and - . _ ~, with upper-case hex.
func percentEncode(s string) string {
	const hexDigits = "0123456789ABCDEF"
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < utf8.RuneSelf && (isAlphanumeric(c) || strings.IndexByte("-._~", c) >= 0) {
			out.WriteByte(c)
		} else {
			out.WriteByte('%')
			out.WriteByte(hexDigits[c>>4])
			out.WriteByte(hexDigits[c&15])
		}
	}
	return out.String()
}

// encodeValue encodes the value of a parameter: as percentEncode, but for commas.
func encodeValue(s string) string { return strings.ReplaceAll(percentEncode(s), "%2C", ",") }

func isAlphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}
