package chilkat

import (
	"encoding/base64"
	"encoding/hex"
	"os"
	"strconv"
	"strings"
	"unicode/utf16"
)

// StringBuilder models the mutable text class. Stand-in for tests, never shipped.
type StringBuilder struct {
	object
	value string
}

// NewStringBuilder makes an empty StringBuilder.
func NewStringBuilder() *StringBuilder { return &StringBuilder{} }

// DisposeStringBuilder releases the object; nil is allowed.
func (z *StringBuilder) DisposeStringBuilder() {}

// Append adds text, up to its first NUL byte.
func (z *StringBuilder) Append(s string) bool {
	z.value += cString(s)
	return z.done(true, "")
}

// AppendLine adds text and a line end, CRLF or LF.
func (z *StringBuilder) AppendLine(s string, crlf bool) bool {
	end := "\n"
	if crlf {
		end = "\r\n"
	}
	z.value += cString(s) + end
	return z.done(true, "")
}

// AppendInt adds a number in decimal.
func (z *StringBuilder) AppendInt(v int) bool {
	z.value += strconv.Itoa(cInt(v))
	return z.done(true, "")
}

// AppendSb adds the text of another StringBuilder.
func (z *StringBuilder) AppendSb(sb *StringBuilder) bool {
	z.value += sb.value
	return z.done(true, "")
}

// AppendBd adds bytes decoded from the charset; offset and length 0 mean all of them.
func (z *StringBuilder) AppendBd(bd *BinData, charset string, offset int, numBytes int) bool {
	data := bd.data
	if offset >= len(data) {
		return z.done(false, "offset is beyond the data")
	}
	data = data[offset:]
	if numBytes > 0 && numBytes < len(data) {
		data = data[:numBytes]
	}
	z.value += decodeCharset(data, charset)
	return z.done(true, "")
}

// SetString replaces the text.
func (z *StringBuilder) SetString(s string) bool {
	z.value = cString(s)
	return z.done(true, "")
}

// Clear empties the text.
func (z *StringBuilder) Clear() { z.value = "" }

// GetAsString returns the text.
func (z *StringBuilder) GetAsString() *string { return z.text(z.value) }

// Length returns the number of UTF-16 units.
func (z *StringBuilder) Length() int { return len(utf16.Encode([]rune(z.value))) }

// Replace replaces every occurrence and returns how many there were.
func (z *StringBuilder) Replace(value string, replacement string) int {
	if value == "" {
		return 0
	}
	n := strings.Count(z.value, value)
	z.value = strings.ReplaceAll(z.value, value, replacement)
	return n
}

// Contains tells whether the text holds str.
func (z *StringBuilder) Contains(str string, caseSensitive bool) bool {
	if caseSensitive {
		return strings.Contains(z.value, str)
	}
	return strings.Contains(strings.ToLower(z.value), strings.ToLower(str))
}

// ContentsEqual compares the text with str.
func (z *StringBuilder) ContentsEqual(str string, caseSensitive bool) bool {
	if caseSensitive {
		return z.value == str
	}
	return strings.EqualFold(z.value, str)
}

// ToCRLF turns every line end into CRLF.
func (z *StringBuilder) ToCRLF() bool {
	z.ToLF()
	z.value = strings.ReplaceAll(z.value, "\n", "\r\n")
	return z.done(true, "")
}

// ToLF turns every line end into LF.
func (z *StringBuilder) ToLF() bool {
	z.value = strings.ReplaceAll(strings.ReplaceAll(z.value, "\r\n", "\n"), "\r", "\n")
	return z.done(true, "")
}

// Trim removes white space at both ends.
func (z *StringBuilder) Trim() bool {
	z.value = strings.TrimSpace(z.value)
	return z.done(true, "")
}

// Encode replaces the text by its encoding: base64, base64url, hex or url.
func (z *StringBuilder) Encode(encoding string, charset string) bool {
	encoded, ok := encodeBytes(encodeCharset(z.value, charset), encoding)
	if !ok {
		return z.done(false, "the stand-in has no encoding "+encoding)
	}
	z.value = encoded
	return z.done(true, "")
}

// GetEncoded returns the text's encoding and leaves the text as it is.
func (z *StringBuilder) GetEncoded(encoding string, charset string) *string {
	encoded, ok := encodeBytes(encodeCharset(z.value, charset), encoding)
	if !ok {
		return z.noText("the stand-in has no encoding " + encoding)
	}
	return z.text(encoded)
}

// LoadFile replaces the text by a file's.
func (z *StringBuilder) LoadFile(path string, charset string) bool {
	data, err := os.ReadFile(path)
	if err != nil {
		z.value = ""
		return z.done(false, err.Error())
	}
	z.value = decodeCharset(data, charset)
	return z.done(true, "")
}

// encodeBytes writes bytes in one of the named encodings.
func encodeBytes(data []byte, encoding string) (string, bool) {
	switch strings.ToLower(encoding) {
	case "base64":
		return base64.StdEncoding.EncodeToString(data), true
	case "base64url":
		return base64.RawURLEncoding.EncodeToString(data), true
	case "hex":
		return strings.ToUpper(hex.EncodeToString(data)), true
	case "hex_lower", "hexlower":
		return hex.EncodeToString(data), true
	case "url", "url_rfc3986":
		return percentEncode(string(data)), true
	}
	return "", false
}
