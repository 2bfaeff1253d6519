package chilkat

import "strings"

// Header lines and the order the engine sends them in. Stand-in for tests, never shipped.

// headerLine is one line of a request header.
type headerLine struct{ name, value string }

// headerLines keeps header lines in call order, one per name.
type headerLines []headerLine

// find returns the position of a name, or -1.
func (h headerLines) find(name string) int {
	for i, line := range h {
		if strings.EqualFold(line.name, name) {
			return i
		}
	}
	return -1
}

// get returns the value of a name and whether it is there.
func (h headerLines) get(name string) (string, bool) {
	if i := h.find(name); i >= 0 {
		return h[i].value, true
	}
	return "", false
}

// set adds a line; one of the same name is replaced in its place.
func (h *headerLines) set(name string, value string) {
	line := headerLine{cleanName(name), cleanValue(value)}
	if i := h.find(line.name); i >= 0 {
		(*h)[i] = line
		return
	}
	*h = append(*h, line)
}

// remove drops the line with the name.
func (h *headerLines) remove(name string) {
	if i := h.find(name); i >= 0 {
		*h = append((*h)[:i], (*h)[i+1:]...)
	}
}

// notInNames are characters inside a header name that the engine sends as a hyphen.
var notInNames = strings.NewReplacer(" ", "-", "'", "-", `"`, "-", "<", "-", ">", "-")

// cleanName does what the engine does to a header name.
func cleanName(name string) string {
	return notInNames.Replace(strings.TrimSpace(cString(name)))
}

// cleanValue does what the engine does to a header value.
func cleanValue(value string) string {
	return strings.TrimSpace(strings.NewReplacer("\r", "", "\n", "").Replace(cString(value)))
}

// Slots of a request that was built with a body in mind, of one without, and of Rest, where they
// come before Host.
var (
	bodySlots = []string{
		"Host", "User-Agent", "Accept", "Accept-Language", "Accept-Encoding", "Referer",
		"Content-Type", "Content-Length", "Cookie", "Connection",
	}
	bareSlots = []string{
		"User-Agent", "Accept", "Accept-Language", "Accept-Encoding", "Referer", "Connection",
	}
	restSlots = []string{"User-Agent", "Accept", "Accept-Encoding", "Connection"}
)

// arrange puts the lines with a slot first, in slot order, and leaves the others in call order.
func (h headerLines) arrange(slots []string) headerLines {
	var out headerLines
	taken := map[int]bool{}
	for _, name := range slots {
		if i := h.find(name); i >= 0 {
			out = append(out, h[i])
			taken[i] = true
		}
	}
	for i, line := range h {
		if !taken[i] {
			out = append(out, line)
		}
	}
	return out
}

// cookieNeighbours are the lines a stored cookie comes right behind, the last of them that is there.
var cookieNeighbours = []string{
	"User-Agent", "Accept", "Accept-Language", "Accept-Encoding", "Referer", "Content-Type", "Content-Length",
}

// insertBehind puts a line behind the last of the names that is there.
func (h headerLines) insertBehind(names []string, line headerLine) headerLines {
	for i := len(names) - 1; i >= 0; i-- {
		if h.find(names[i]) >= 0 {
			return h.insertAfter(names[i], headerLines{line})
		}
	}
	return append(headerLines{line}, h...)
}

// insertAfter puts lines behind the one with the name.
func (h headerLines) insertAfter(name string, lines headerLines) headerLines {
	at := h.find(name) + 1
	out := append(headerLines(nil), h[:at]...)
	return append(append(out, lines...), h[at:]...)
}

// text writes the lines; the last one loses its trailing space, as in the engine.
func (h headerLines) text() string {
	var out strings.Builder
	for i, line := range h {
		space := " "
		if i == len(h)-1 && line.value == "" {
			space = ""
		}
		out.WriteString(line.name + ":" + space + line.value + "\r\n")
	}
	return out.String()
}
