package chilkat

// JsonObject models the JSON object class; objects got from another share its data.
// Stand-in for tests, never shipped.
type JsonObject struct {
	object
	node    *node
	i, j, k int
	loose   bool // EmitCompact is false
}

// NewJsonObject makes an empty JsonObject.
func NewJsonObject() *JsonObject { return &JsonObject{node: &node{kind: kindObject}} }

// DisposeJsonObject releases the object; nil is allowed.
func (z *JsonObject) DisposeJsonObject() {}

// SetI sets what [i] means in paths.
func (z *JsonObject) SetI(v int) { z.i = v }

// I returns what [i] means in paths.
func (z *JsonObject) I() int { return z.i }

// SetJ sets what [j] means in paths.
func (z *JsonObject) SetJ(v int) { z.j = v }

// J returns what [j] means in paths.
func (z *JsonObject) J() int { return z.j }

// SetK sets what [k] means in paths.
func (z *JsonObject) SetK(v int) { z.k = v }

// K returns what [k] means in paths.
func (z *JsonObject) K() int { return z.k }

// SetEmitCompact chooses between compact and indented text.
func (z *JsonObject) SetEmitCompact(v bool) { z.loose = !v }

// EmitCompact tells whether text comes out compact.
func (z *JsonObject) EmitCompact() bool { return !z.loose }

// Size returns the number of members.
func (z *JsonObject) Size() int { return len(z.node.members) }

// Load reads JSON text. It is true for nearly any text: not a validity test.
func (z *JsonObject) Load(json string) bool {
	*z.node = *readObject(cString(json))
	return z.done(true, "")
}

// LoadSb reads the JSON text of a StringBuilder; as quiet as Load.
func (z *JsonObject) LoadSb(sb *StringBuilder) bool { return z.Load(sb.value) }

// Emit returns the JSON text.
func (z *JsonObject) Emit() *string { return z.text(emitJson(z.node, !z.loose)) }

// EmitSb appends the JSON text to a StringBuilder.
func (z *JsonObject) EmitSb(sb *StringBuilder) bool {
	sb.value += emitJson(z.node, !z.loose)
	return z.done(true, "")
}

// UpdateString sets a string at a path.
func (z *JsonObject) UpdateString(jsonPath string, value string) bool {
	return z.update(jsonPath, stringNode(value))
}

// UpdateNumber sets a number at a path; its text is kept, and not checked.
func (z *JsonObject) UpdateNumber(jsonPath string, numericStr string) bool {
	return z.update(jsonPath, numberNode(numericStr))
}

// UpdateInt sets a number at a path, cut to 32 bits.
func (z *JsonObject) UpdateInt(jsonPath string, value int) bool {
	return z.update(jsonPath, intNode(value))
}

// UpdateBool sets true or false at a path.
func (z *JsonObject) UpdateBool(jsonPath string, value bool) bool {
	return z.update(jsonPath, boolNode(value))
}

// UpdateNull sets null at a path.
func (z *JsonObject) UpdateNull(jsonPath string) bool { return z.update(jsonPath, nullNode()) }

// UpdateNewArray sets an empty array at a path.
func (z *JsonObject) UpdateNewArray(jsonPath string) bool {
	return z.update(jsonPath, &node{kind: kindArray})
}

// UpdateNewObject sets an empty object at a path. In an array it cannot be filled afterwards.
func (z *JsonObject) UpdateNewObject(jsonPath string) bool {
	return z.update(jsonPath, &node{kind: kindObject})
}

// UpdateSb sets a string at a path to the text of a StringBuilder.
func (z *JsonObject) UpdateSb(jsonPath string, sb *StringBuilder) bool {
	return z.update(jsonPath, stringNode(sb.value))
}

func (z *JsonObject) update(path string, value *node) bool {
	return z.done(z.put(path, value), "cannot set "+path)
}

// insert puts a member at a position; a negative one, or one beyond the end, means the end.
// The key is taken as it is, also if it is there already.
func (z *JsonObject) insert(index int, name string, value *node) bool {
	entry, n := member{cString(name), value}, z.node
	if index < 0 || index >= len(n.members) {
		n.members = append(n.members, entry)
	} else {
		n.members = append(n.members[:index+1], n.members[index:]...)
		n.members[index] = entry
	}
	return z.done(true, "")
}

// AddStringAt inserts a string member.
func (z *JsonObject) AddStringAt(index int, name string, value string) bool {
	return z.insert(index, name, stringNode(value))
}

// AddNumberAt inserts a number member.
func (z *JsonObject) AddNumberAt(index int, name string, numericStr string) bool {
	return z.insert(index, name, numberNode(numericStr))
}

// AddIntAt inserts a number member, cut to 32 bits.
func (z *JsonObject) AddIntAt(index int, name string, value int) bool {
	return z.insert(index, name, intNode(value))
}

// AddBoolAt inserts a true or false member.
func (z *JsonObject) AddBoolAt(index int, name string, value bool) bool {
	return z.insert(index, name, boolNode(value))
}

// AddNullAt inserts a null member.
func (z *JsonObject) AddNullAt(index int, name string) bool {
	return z.insert(index, name, nullNode())
}

// AddObjectAt inserts an empty object member.
func (z *JsonObject) AddObjectAt(index int, name string) bool {
	return z.insert(index, name, &node{kind: kindObject})
}

// AddArrayAt inserts an empty array member.
func (z *JsonObject) AddArrayAt(index int, name string) bool {
	return z.insert(index, name, &node{kind: kindArray})
}

// HasMember tells whether there is a value at the path.
func (z *JsonObject) HasMember(jsonPath string) bool {
	found := z.look(jsonPath) != nil
	z.done(found, "nothing at "+jsonPath)
	return found
}

// JsonTypeOf returns 1 string, 2 number, 3 object, 4 array, 5 bool, 6 null, -1 absent.
func (z *JsonObject) JsonTypeOf(jsonPath string) int {
	n := z.look(jsonPath)
	z.done(n != nil && n.kind != kindObject, "nothing at "+jsonPath)
	if n == nil {
		return -1
	}
	if n.kind == kindStub {
		return kindObject
	}
	return n.kind
}

// IsNullOf tells whether the value at the path is null; the engine takes the text "null" for one.
func (z *JsonObject) IsNullOf(jsonPath string) bool {
	n := z.look(jsonPath)
	z.done(n != nil, "nothing at "+jsonPath)
	return n != nil && n.isNull()
}

// scalar finds a value that can be read as text, number or bool: anything but an object.
func (z *JsonObject) scalar(path string) *node {
	n := z.look(path)
	if n != nil && n.kind == kindObject {
		n = nil
	}
	z.done(n != nil, "nothing to read at "+path)
	return n
}

// StringOf returns the text at the path; nil if there is nothing, or an object.
func (z *JsonObject) StringOf(jsonPath string) *string {
	n := z.scalar(jsonPath)
	if n == nil {
		return nil
	}
	return z.text(n.asText())
}

// IntOf returns the number at the path, wrapped to 32 bits.
func (z *JsonObject) IntOf(jsonPath string) int {
	n := z.scalar(jsonPath)
	if n == nil {
		return 0
	}
	return n.asInt()
}

// BoolOf returns the truth value at the path.
func (z *JsonObject) BoolOf(jsonPath string) bool {
	n := z.scalar(jsonPath)
	return n != nil && n.asBool()
}

// SizeOfArray returns the length of the array at the path, or -1.
func (z *JsonObject) SizeOfArray(jsonPath string) int {
	n := z.look(jsonPath)
	if z.done(n != nil, "nothing at "+jsonPath); n == nil || n.kind != kindArray {
		return -1
	}
	return len(n.items)
}

// ObjectOf returns the object at the path, or nil.
func (z *JsonObject) ObjectOf(jsonPath string) *JsonObject {
	n := z.look(jsonPath)
	if !z.done(n != nil && n.kind == kindObject, "no object at "+jsonPath) {
		return nil
	}
	return &JsonObject{node: n}
}

// ArrayOf returns the array at the path, or nil.
func (z *JsonObject) ArrayOf(jsonPath string) *JsonArray {
	n := z.look(jsonPath)
	if !z.done(n != nil && n.kind == kindArray, "no array at "+jsonPath) {
		return nil
	}
	return &JsonArray{node: n, loose: z.loose}
}

// at returns the member at a position, or nil.
func (z *JsonObject) at(index int) *member {
	if !z.done(index >= 0 && index < len(z.node.members), "no member there") {
		return nil
	}
	return &z.node.members[index]
}

// NameAt returns the name of the member at a position.
func (z *JsonObject) NameAt(index int) *string {
	m := z.at(index)
	if m == nil {
		return nil
	}
	return z.text(unescapeJson(m.key))
}

// StringAt returns the text of the member at a position.
func (z *JsonObject) StringAt(index int) *string {
	m := z.at(index)
	if m == nil {
		return nil
	}
	return z.text(m.value.asText())
}

// ObjectAt returns the object that is the member at a position, or nil.
func (z *JsonObject) ObjectAt(index int) *JsonObject {
	m := z.at(index)
	if m == nil || !z.done(m.value.kind == kindObject, "no object there") {
		return nil
	}
	return &JsonObject{node: m.value}
}

// ArrayAt returns the array that is the member at a position, or nil.
func (z *JsonObject) ArrayAt(index int) *JsonArray {
	m := z.at(index)
	if m == nil || !z.done(m.value.kind == kindArray, "no array there") {
		return nil
	}
	return &JsonArray{node: m.value, loose: z.loose}
}

// TypeAt returns the type of the member at a position, or -1.
func (z *JsonObject) TypeAt(index int) int {
	m := z.at(index)
	if m == nil {
		return -1
	}
	return m.value.kind
}

// Delete removes the member with the name.
func (z *JsonObject) Delete(name string) bool {
	i := z.node.find(name)
	if i >= 0 {
		z.node.members = append(z.node.members[:i], z.node.members[i+1:]...)
	}
	return z.done(i >= 0, "no member "+name)
}

// Clear removes all members.
func (z *JsonObject) Clear() { z.node.members = nil }
