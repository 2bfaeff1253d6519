package chilkat

// JsonArray models the JSON array class; arrays got from an object share its data.
// Stand-in for tests, never shipped.
type JsonArray struct {
	object
	node  *node
	loose bool // EmitCompact is false
}

// NewJsonArray makes an empty JsonArray.
func NewJsonArray() *JsonArray { return &JsonArray{node: &node{kind: kindArray}} }

// DisposeJsonArray releases the object; nil is allowed.
func (z *JsonArray) DisposeJsonArray() {}

// SetEmitCompact chooses between compact and indented text.
func (z *JsonArray) SetEmitCompact(v bool) { z.loose = !v }

// EmitCompact tells whether text comes out compact.
func (z *JsonArray) EmitCompact() bool { return !z.loose }

// Size returns the number of elements.
func (z *JsonArray) Size() int { return len(z.node.items) }

// Load reads JSON text; it is false if that does not begin with an array.
func (z *JsonArray) Load(jsonArray string) bool {
	n := readArray(cString(jsonArray))
	if n != nil {
		*z.node = *n
	}
	return z.done(n != nil, "not a JSON array")
}

// LoadSb reads the JSON text of a StringBuilder.
func (z *JsonArray) LoadSb(sb *StringBuilder) bool { return z.Load(sb.value) }

// Emit returns the JSON text.
func (z *JsonArray) Emit() *string { return z.text(emitJson(z.node, !z.loose)) }

// EmitSb appends the JSON text to a StringBuilder.
func (z *JsonArray) EmitSb(sb *StringBuilder) bool {
	sb.value += emitJson(z.node, !z.loose)
	return z.done(true, "")
}

// Clear removes all elements.
func (z *JsonArray) Clear() { z.node.items = nil }

// insert puts an element at a position; a negative one, or one beyond the end, means the end.
func (z *JsonArray) insert(index int, value *node) bool {
	n := z.node
	if index < 0 || index >= len(n.items) {
		n.items = append(n.items, value)
	} else {
		n.items = append(n.items[:index+1], n.items[index:]...)
		n.items[index] = value
	}
	return z.done(true, "")
}

// AddStringAt inserts a string.
func (z *JsonArray) AddStringAt(index int, value string) bool {
	return z.insert(index, stringNode(value))
}

// AddNumberAt inserts a number; its text is kept, and not checked.
func (z *JsonArray) AddNumberAt(index int, numericStr string) bool {
	return z.insert(index, numberNode(numericStr))
}

// AddIntAt inserts a number, cut to 32 bits.
func (z *JsonArray) AddIntAt(index int, value int) bool { return z.insert(index, intNode(value)) }

// AddBoolAt inserts true or false.
func (z *JsonArray) AddBoolAt(index int, value bool) bool { return z.insert(index, boolNode(value)) }

// AddNullAt inserts null.
func (z *JsonArray) AddNullAt(index int) bool { return z.insert(index, nullNode()) }

// AddObjectAt inserts an empty object.
func (z *JsonArray) AddObjectAt(index int) bool { return z.insert(index, &node{kind: kindObject}) }

// AddArrayAt inserts an empty array.
func (z *JsonArray) AddArrayAt(index int) bool { return z.insert(index, &node{kind: kindArray}) }

// at returns the element at a position, or nil; every negative position means the last one.
func (z *JsonArray) at(index int) *node {
	if index < 0 {
		index = len(z.node.items) - 1
	}
	if !z.done(index >= 0 && index < len(z.node.items), "no element there") {
		return nil
	}
	return z.node.items[index]
}

// StringAt returns the text of an element, JSON text for objects and arrays.
func (z *JsonArray) StringAt(index int) *string {
	n := z.at(index)
	if n == nil {
		return nil
	}
	return z.text(n.asText())
}

// IntAt returns the number at a position, wrapped to 32 bits.
func (z *JsonArray) IntAt(index int) int {
	n := z.at(index)
	if n == nil {
		return 0
	}
	return n.asInt()
}

// BoolAt returns the truth value at a position.
func (z *JsonArray) BoolAt(index int) bool {
	n := z.at(index)
	return n != nil && n.asBool()
}

// IsNullAt tells whether the element at a position is null, or the text "null".
func (z *JsonArray) IsNullAt(index int) bool {
	n := z.at(index)
	return n != nil && n.isNull()
}

// TypeAt returns the type of an element, or -1; the numbers are those of JsonTypeOf.
func (z *JsonArray) TypeAt(index int) int {
	n := z.at(index)
	if n == nil {
		return -1
	}
	return n.kind
}

// ObjectAt returns the object at a position, or nil.
func (z *JsonArray) ObjectAt(index int) *JsonObject {
	n := z.at(index)
	if n == nil || !z.done(n.kind == kindObject, "no object there") {
		return nil
	}
	return &JsonObject{node: n}
}

// ArrayAt returns the array at a position; nil for an object or if there is nothing. For a scalar
// the engine gives an array that is no part of this one.
func (z *JsonArray) ArrayAt(index int) *JsonArray {
	n := z.at(index)
	if n == nil || !z.done(n.kind != kindObject, "no array there") {
		return nil
	}
	if n.kind != kindArray {
		return NewJsonArray()
	}
	return &JsonArray{node: n, loose: z.loose}
}
