package chilkat

import (
	"strconv"
	"strings"
)

// The path grammar of JsonObject: a."b.c"[0][i].d. Stand-in for tests, never shipped.

// pathSegment is one step: a member, then any number of array positions. A broken segment has
// something behind it that does not belong there; the rest of the path is then not read.
type pathSegment struct {
	key     string
	quoted  bool
	indices []string
	broken  bool
}

// splitPath cuts a path at its dots, minding quoted segments.
func splitPath(path string) []pathSegment {
	var segments []pathSegment
	for pos := 0; ; {
		var s pathSegment
		if pos < len(path) && path[pos] == '.' {
			pos++ // One dot too many is forgiven.
		}
		for pos < len(path) && strings.IndexByte(" \t\r\n", path[pos]) >= 0 {
			pos++
		}
		if pos < len(path) && path[pos] == '"' {
			s.quoted = true
			end := pos + 1
			for end < len(path) && path[end] != '"' {
				if path[end] == '\\' {
					end++
				}
				end++
			}
			end = min(end, len(path))
			s.key = path[pos+1 : end]
			pos = min(end+1, len(path))
		} else {
			end := pos
			for end < len(path) && strings.IndexByte(".[\t\r\n", path[end]) < 0 {
				end++
			}
			s.key = path[pos:end]
			pos = end
		}
		for pos < len(path) && path[pos] == '[' {
			end := strings.IndexByte(path[pos:], ']')
			if end < 0 {
				s.broken, end = true, len(path)-pos
			}
			s.indices = append(s.indices, path[pos+1:pos+end])
			pos = min(pos+end+1, len(path))
		}
		atEnd := pos == len(path)
		s.broken = s.broken || !atEnd && path[pos] != '.'
		segments = append(segments, s)
		if atEnd || s.broken {
			return segments
		}
		pos++
	}
}

// empty tells whether the segment names nothing.
func (s pathSegment) empty() bool { return s.key == "" && !s.quoted && len(s.indices) == 0 }

// index gives the array position a pair of brackets means: a number, or the object's I, J or K.
func (z *JsonObject) index(text string) int {
	switch strings.TrimSpace(text) {
	case "i", "I":
		return z.i
	case "j", "J":
		return z.j
	case "k", "K":
		return z.k
	}
	digits := strings.TrimSpace(text)
	end := 0
	for end < len(digits) && (digits[end] >= '0' && digits[end] <= '9' || end == 0 && digits[end] == '-') {
		end++
	}
	n, err := strconv.Atoi(digits[:end])
	if err != nil {
		return 0
	}
	return n
}

// look finds the value at a path, or nil.
func (z *JsonObject) look(path string) *node {
	at := z.node
	segments := splitPath(cString(path))
	for depth, s := range segments {
		if last := depth == len(segments)-1; last && s.empty() || s.broken || at.kind != kindObject {
			return nil
		}
		found := at.find(s.key)
		if found < 0 {
			return nil
		}
		at = at.members[found].value
		for _, text := range s.indices {
			i := z.index(text)
			if text == "" || at.kind != kindArray || i < 0 || i >= len(at.items) {
				return nil
			}
			at = at.items[i]
		}
	}
	return at
}

// put sets the value at a path and makes what is missing on the way. A position beyond the end
// of an array means the end, so positions collapse when they come out of order.
func (z *JsonObject) put(path string, value *node) bool {
	at := z.node
	segments := splitPath(cString(path))
	for depth, s := range segments {
		last := depth == len(segments)-1
		if last && s.empty() || at.kind != kindObject {
			return false
		}
		fresh := value
		if !last || s.broken {
			fresh = &node{kind: kindObject}
		}
		if len(s.indices) > 0 {
			fresh = &node{kind: kindArray}
		}
		found := at.find(s.key)
		if found < 0 {
			at.members = append(at.members, member{s.key, fresh})
			found = len(at.members) - 1
		} else if last && !s.broken && len(s.indices) == 0 {
			return replace(&at.members[found].value, value)
		}
		if s.broken {
			return false
		}
		at = at.members[found].value
		for n, text := range s.indices {
			if at.kind != kindArray {
				return false
			}
			final := n == len(s.indices)-1
			fresh := &node{kind: kindArray}
			if final && last {
				fresh = value
				if value.kind == kindObject {
					fresh = &node{kind: kindStub, text: "{}"}
				}
			} else if final {
				fresh = &node{kind: kindObject}
			}
			i := z.index(text)
			if i < 0 || i >= len(at.items) {
				at.items = append(at.items, fresh)
				i = len(at.items) - 1
			} else if final && last {
				return replace(&at.items[i], value)
			}
			at = at.items[i]
		}
	}
	return true
}

// replace puts a value in the place of another. The engine never replaces an object; asked to put
// an empty object there it leaves the old one and reports success.
func replace(old **node, value *node) bool {
	if (*old).kind == kindObject {
		return value.kind == kindObject
	}
	*old = value
	return true
}
