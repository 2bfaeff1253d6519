package chilkat

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
)

// JSON text: reading, quietly accepting what the engine accepts, and writing it again with the
// number text and the string escapes kept. Stand-in for tests, never shipped.

// The values of JsonTypeOf.
const (
	kindString = 1 + iota
	kindNumber
	kindObject
	kindArray
	kindBool
	kindNull
	kindStub // what UpdateNewObject puts in an array: written as {}, but no object
)

// node is one JSON value. text holds the escaped inside of a string, or a scalar as written.
type node struct {
	kind    int
	text    string
	members []member
	items   []*node
}

// member is one entry of an object; its key is kept escaped, as in the JSON text. The value is nil
// for a member whose text broke off: it is counted, but not found and not written.
type member struct {
	key   string
	value *node
}

func stringNode(s string) *node { return &node{kind: kindString, text: escapeJson(cString(s))} }
func nullNode() *node           { return &node{kind: kindNull, text: "null"} }
func boolNode(v bool) *node     { return &node{kind: kindBool, text: strconv.FormatBool(v)} }

// numberNode keeps the text as it is, but for commas, which become dots, and JSON escapes.
func numberNode(s string) *node {
	return scalarNode(escapeJson(strings.ReplaceAll(cString(s), ",", ".")))
}

// scalarNode tells the kind of an unquoted value by its text; anything unknown is a number.
func scalarNode(text string) *node {
	n := &node{kind: kindNumber, text: text}
	switch text {
	case "true", "false":
		n.kind = kindBool
	case "null":
		n.kind = kindNull
	}
	return n
}

// intNode writes a 32-bit number; of the smallest one the engine writes only the sign.
func intNode(v int) *node {
	v = cInt(v)
	if v == -1<<31 {
		return numberNode("-")
	}
	return numberNode(strconv.Itoa(v))
}

// find returns the position of the first member with the key, or -1.
func (n *node) find(key string) int {
	for i, m := range n.members {
		if m.key == key && m.value != nil {
			return i
		}
	}
	return -1
}

// escapeJson escapes text for the inside of a JSON string.
func escapeJson(s string) string {
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '"', '\\':
			out.WriteByte('\\')
			out.WriteByte(c)
		case '\b':
			out.WriteString(`\b`)
		case '\f':
			out.WriteString(`\f`)
		case '\n':
			out.WriteString(`\n`)
		case '\r':
			out.WriteString(`\r`)
		case '\t':
			out.WriteString(`\t`)
		default:
			if c < 0x20 {
				fmt.Fprintf(&out, `\u%04X`, c)
			} else {
				out.WriteByte(c)
			}
		}
	}
	return out.String()
}

// unescapeJson undoes escapeJson and every other escape JSON has.
func unescapeJson(s string) string {
	if !strings.Contains(s, `\`) {
		return s
	}
	var out strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			out.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 'b':
			out.WriteByte('\b')
		case 'f':
			out.WriteByte('\f')
		case 'n':
			out.WriteByte('\n')
		case 'r':
			out.WriteByte('\r')
		case 't':
			out.WriteByte('\t')
		case 'u':
			unit := hexUnit(s, i+1)
			i += 4
			if utf16.IsSurrogate(unit) && strings.HasPrefix(s[min(i+1, len(s)):], `\u`) {
				unit = utf16.DecodeRune(unit, hexUnit(s, i+3))
				i += 6
			}
			out.WriteRune(unit)
		default:
			out.WriteByte(s[i])
		}
	}
	return out.String()
}

// hexUnit reads the four hex digits at position i, or gives the replacement character.
func hexUnit(s string, i int) rune {
	if i+4 > len(s) {
		return '\uFFFD'
	}
	v, err := strconv.ParseUint(s[i:i+4], 16, 16)
	if err != nil {
		return '\uFFFD'
	}
	return rune(v)
}

// jsonReader reads JSON text without complaint: on an error it stops and keeps what it has.
type jsonReader struct {
	text string
	pos  int
}

// readObject reads the first object found in the text; without one the result is empty.
func readObject(text string) *node {
	root := &node{kind: kindObject}
	start := strings.IndexByte(text, '{')
	if start >= 0 {
		reader := jsonReader{text: text, pos: start}
		reader.object(root)
	}
	return root
}

// readArray reads an array, or returns nil if the text does not begin with one. As in the engine
// the text is read as the member of an object, whose closing brace also ends an open array.
func readArray(text string) *node {
	text = strings.TrimPrefix(text, byteOrderMark)
	if reader := (jsonReader{text: text}); reader.peek() != '[' {
		return nil
	}
	return readObject(`{"":` + text + "}").members[0].value
}

// peek skips white space and returns the next byte, or 0 at the end.
func (r *jsonReader) peek() byte {
	for r.pos < len(r.text) && strings.IndexByte(" \t\r\n", r.text[r.pos]) >= 0 {
		r.pos++
	}
	if r.pos == len(r.text) {
		return 0
	}
	return r.text[r.pos]
}

func (r *jsonReader) object(into *node) bool {
	r.pos++
	for {
		switch r.peek() {
		case '}':
			r.pos++
			return true
		case ',':
			r.pos++
		case '"':
			key, ok := r.quoted()
			if !ok {
				return false
			}
			into.members = append(into.members, member{key: key})
			if r.peek() != ':' {
				return false
			}
			r.pos++
			value, ok := r.value()
			if value != nil && (ok || value.kind == kindObject || value.kind == kindArray) {
				into.members[len(into.members)-1].value = value
			}
			if !ok {
				return false
			}
		default:
			return false
		}
	}
}

func (r *jsonReader) array(into *node) bool {
	r.pos++
	for {
		switch r.peek() {
		case 0:
			return false
		case ']', '}':
			r.pos++
			return true
		case ',':
			r.pos++
		default:
			value, ok := r.value()
			if value != nil && (ok || value.kind == kindObject || value.kind == kindArray) {
				into.items = append(into.items, value)
			}
			if !ok {
				return false
			}
		}
	}
}

// value reads one value. A scalar that runs to the end of the text is not ok.
func (r *jsonReader) value() (*node, bool) {
	switch r.peek() {
	case 0:
		return nil, false
	case '{':
		n := &node{kind: kindObject}
		return n, r.object(n)
	case '[':
		n := &node{kind: kindArray}
		return n, r.array(n)
	case '"':
		text, ok := r.quoted()
		if !ok {
			return nil, false
		}
		return &node{kind: kindString, text: text}, true
	}
	start := r.pos
	for r.pos < len(r.text) && strings.IndexByte(",]} \t\r\n", r.text[r.pos]) < 0 {
		r.pos++
	}
	return scalarNode(r.text[start:r.pos]), r.pos < len(r.text)
}

// quoted reads a string and returns its inside as written.
func (r *jsonReader) quoted() (string, bool) {
	r.pos++
	start := r.pos
	for ; r.pos < len(r.text); r.pos++ {
		switch r.text[r.pos] {
		case '\\':
			r.pos++
		case '"':
			r.pos++
			return r.text[start : r.pos-1], true
		}
	}
	return "", false
}

// emitJson writes a value: compact, or indented by two spaces with CRLF and a final line end.
func emitJson(n *node, compact bool) string {
	var out strings.Builder
	n.emit(&out, compact, "")
	if !compact && (n.kind == kindObject && len(n.members) > 0 || n.kind == kindArray) {
		out.WriteString("\r\n")
	}
	return out.String()
}

func (n *node) emit(out *strings.Builder, compact bool, indent string) {
	inner, separator := indent+"  ", ":"
	newLine := func(at string) {
		if !compact {
			out.WriteString("\r\n" + at)
		}
	}
	if !compact {
		separator = ": "
	}
	switch n.kind {
	case kindString:
		out.WriteString(`"` + n.text + `"`)
	case kindObject:
		out.WriteByte('{')
		first := true
		for _, m := range n.members {
			if m.value == nil {
				continue
			}
			if !first {
				out.WriteByte(',')
			}
			first = false
			newLine(inner)
			out.WriteString(`"` + m.key + `"` + separator)
			m.value.emit(out, compact, inner)
		}
		if !first {
			newLine(indent)
		}
		out.WriteByte('}')
	case kindArray:
		out.WriteByte('[')
		for i, item := range n.items {
			if i > 0 {
				out.WriteByte(',')
			}
			newLine(inner)
			item.emit(out, compact, inner)
		}
		if len(n.items) > 0 {
			newLine(indent)
		}
		out.WriteByte(']')
	default:
		out.WriteString(n.text)
	}
}

// isNull tells what IsNullOf and IsNullAt say: the text "null" counts too.
func (n *node) isNull() bool {
	return n.kind == kindNull || n.kind == kindString && n.text == "null"
}

// asText returns a scalar as text, an array as JSON text; with objects it depends on the caller.
func (n *node) asText() string {
	switch n.kind {
	case kindString:
		return unescapeJson(n.text)
	case kindObject, kindArray:
		return emitJson(n, true)
	}
	return unescapeJson(n.text)
}

// asInt reads the digits at the front of a number or a string, wrapped to 32 bits.
func (n *node) asInt() int {
	if n.kind != kindNumber && n.kind != kindString {
		return 0
	}
	text := strings.TrimLeft(n.text, " \t\r\n")
	end, v := 0, int64(0)
	if end < len(text) && (text[end] == '-' || text[end] == '+') {
		end++
	}
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		v = v*10 + int64(text[end]-'0')
		end++
	}
	if strings.HasPrefix(text, "-") {
		v = -v
	}
	return cInt(int(v))
}

// asBool is true for true and for the text "true".
func (n *node) asBool() bool {
	return (n.kind == kindBool || n.kind == kindString) && strings.EqualFold(n.text, "true")
}
