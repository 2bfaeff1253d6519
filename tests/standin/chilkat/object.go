package chilkat

import "strings"

// object is the part every stand-in class shares: the outcome of the last method call.
// Stand-in for tests, never shipped.
type object struct {
	lastErrorText string
	failed        bool
}

// LastErrorText returns the diagnostics of the last method call.
func (o *object) LastErrorText() string { return o.lastErrorText }

// LastMethodSuccess tells whether the last method call succeeded.
func (o *object) LastMethodSuccess() bool { return !o.failed }

// SetLastMethodSuccess overwrites the outcome of the last method call.
func (o *object) SetLastMethodSuccess(v bool) { o.failed = !v }

// Version returns the version of the engine this package was measured against.
func (o *object) Version() string { return "11.6.1-standin" }

// done notes the outcome of a method call and returns whether it succeeded.
func (o *object) done(ok bool, why string) bool {
	o.failed = !ok
	o.lastErrorText = "ChilkatLog (stand-in):\n  Success.\n"
	if !ok {
		o.lastErrorText = "ChilkatLog (stand-in):\n  " + why + "\n  Failed.\n"
	}
	return ok
}

// text notes success and returns s the way a string method of the binding does.
func (o *object) text(s string) *string {
	o.done(true, "")
	s = cString(s)
	return &s
}

// noText notes a failure; a failed string method of the binding returns nil.
func (o *object) noText(why string) *string {
	o.done(false, why)
	return nil
}

// cString cuts a text at its first NUL byte, as the passage through C does.
func cString(s string) string {
	if i := strings.IndexByte(s, 0); i >= 0 {
		return s[:i]
	}
	return s
}

// cInt wraps a number to 32 bits, as the cast to a C int does.
func cInt(v int) int { return int(int32(v)) }
