package chilkat

import (
	"encoding/base64"
	"encoding/hex"
	"net/url"
	"os"
	"strings"
)

// BinData models the byte-buffer class. Stand-in for tests, never shipped.
type BinData struct {
	object
	data []byte
}

// NewBinData makes an empty BinData.
func NewBinData() *BinData { return &BinData{} }

// DisposeBinData releases the object; nil is allowed.
func (z *BinData) DisposeBinData() {}

// NumBytes returns the number of bytes held.
func (z *BinData) NumBytes() int { return len(z.data) }

// Clear empties the buffer.
func (z *BinData) Clear() bool {
	z.data = nil
	return z.done(true, "")
}

// AppendEncoded adds bytes given in base64, base64url, hex or url encoding.
func (z *BinData) AppendEncoded(encData string, encoding string) bool {
	data, ok := decodeText(cString(encData), encoding)
	if !ok {
		return z.done(false, "cannot decode "+encoding)
	}
	z.data = append(z.data, data...)
	return z.done(true, "")
}

// LoadEncoded replaces the bytes.
func (z *BinData) LoadEncoded(encData string, encoding string) bool {
	data, ok := decodeText(cString(encData), encoding)
	if !ok {
		return z.done(false, "cannot decode "+encoding)
	}
	z.data = data
	return z.done(true, "")
}

// AppendString adds text in the charset.
func (z *BinData) AppendString(str string, charset string) bool {
	z.data = append(z.data, encodeCharset(cString(str), charset)...)
	return z.done(true, "")
}

// AppendSb adds the text of a StringBuilder in the charset.
func (z *BinData) AppendSb(sb *StringBuilder, charset string) bool {
	z.data = append(z.data, encodeCharset(sb.value, charset)...)
	return z.done(true, "")
}

// AppendBd adds the bytes of another BinData.
func (z *BinData) AppendBd(bd *BinData) bool {
	z.data = append(z.data, bd.data...)
	return z.done(true, "")
}

// LoadFile replaces the bytes by a file's.
func (z *BinData) LoadFile(path string) bool {
	data, err := os.ReadFile(path)
	if err != nil {
		z.data = nil
		return z.done(false, err.Error())
	}
	z.data = data
	return z.done(true, "")
}

// WriteFile writes the bytes to a file.
func (z *BinData) WriteFile(path string) bool {
	if err := os.WriteFile(path, z.data, 0o600); err != nil {
		return z.done(false, err.Error())
	}
	return z.done(true, "")
}

// GetEncoded returns the bytes in an encoding.
func (z *BinData) GetEncoded(encoding string) *string {
	encoded, ok := encodeBytes(z.data, encoding)
	if !ok {
		return z.noText("the stand-in has no encoding " + encoding)
	}
	return z.text(encoded)
}

// GetString returns the bytes decoded from the charset.
func (z *BinData) GetString(charset string) *string {
	return z.text(decodeCharset(z.data, charset))
}

// decodeText reads bytes written in one of the named encodings.
func decodeText(s string, encoding string) ([]byte, bool) {
	switch strings.ToLower(encoding) {
	case "base64", "base64url":
		s = strings.NewReplacer("-", "+", "_", "/", "\r", "", "\n", "", " ", "").Replace(s)
		data, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(s, "="))
		return data, err == nil
	case "hex", "hex_lower", "hexlower":
		data, err := hex.DecodeString(strings.ReplaceAll(s, " ", ""))
		return data, err == nil
	case "url":
		data, err := url.QueryUnescape(s)
		return []byte(data), err == nil
	}
	return nil, false
}
