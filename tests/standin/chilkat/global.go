package chilkat

// Global models the class that unlocks the library. Stand-in for tests, never shipped.
type Global struct {
	object
	unlockStatus int
}

// NewGlobal makes a Global.
func NewGlobal() *Global { return &Global{} }

// DisposeGlobal releases the object; nil is allowed.
func (z *Global) DisposeGlobal() {}

// UnlockBundle accepts any code, as the engine does for a trial.
func (z *Global) UnlockBundle(code string) bool {
	z.unlockStatus = 1
	return z.done(true, "")
}

// UnlockStatus returns 0 before and 1 after a trial unlock.
func (z *Global) UnlockStatus() int { return z.unlockStatus }
