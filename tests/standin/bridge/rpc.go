// Package chilkat forwards each call to the real engine; its other file is generated from the
// stand-in's own signatures.  For tests only.
package chilkat

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"strings"
)

// object is a handle of an object that lives in the engine's process.
type object struct{ id int }

func (o object) handle() int { return o.id }

type channel struct {
	connection net.Conn
	answers    *bufio.Reader
}

var engine *channel

// stop ends the program with a code of its own, so that a failure here is not the snippet's.
func stop(err error) {
	fmt.Fprintln(os.Stderr, "bridge:", err)
	os.Exit(70)
}

func connected() *channel {
	if engine != nil {
		return engine
	}
	connection, err := net.Dial("unix", address)
	if err != nil {
		stop(err)
	}
	engine = &channel{connection, bufio.NewReader(connection)}
	folder, err := os.Getwd()
	if err != nil {
		stop(err)
	}
	engine.ask(map[string]any{"folder": folder})
	return engine
}

// ask sends one line of JSON and gives the answer's value.
func (c *channel) ask(message map[string]any) json.RawMessage {
	line, err := json.Marshal(message)
	if err != nil {
		stop(err)
	}
	if _, err := c.connection.Write(append(line, '\n')); err != nil {
		stop(err)
	}
	found, err := c.answers.ReadBytes('\n')
	if err != nil {
		stop(err)
	}
	var answer struct {
		Value json.RawMessage
		Error string
	}
	if err := json.Unmarshal(found, &answer); err != nil {
		stop(err)
	}
	if answer.Error != "" {
		stop(fmt.Errorf("%s: %s", line, answer.Error))
	}
	return answer.Value
}

func created(class string) object {
	return object{decoded[int](connected().ask(map[string]any{"new": class}))}
}

// invoke calls a method of the engine, or reads or sets a property.
func invoke[Result any](on object, member string, arguments ...any) Result {
	sent := make([]any, len(arguments))
	for i, argument := range arguments {
		sent[i] = passed(argument)
	}
	return decoded[Result](connected().ask(map[string]any{
		"on": on.id, "member": member, "arguments": sent,
	}))
}

func decoded[Result any](value json.RawMessage) Result {
	var result Result
	if err := json.Unmarshal(value, &result); err != nil {
		stop(err)
	}
	return result
}

// passed is an argument as it comes through C: text cut at a NUL, numbers of 32 bits.
func passed(argument any) any {
	switch given := argument.(type) {
	case string:
		text, _, _ := strings.Cut(given, "\x00")
		return text
	case int:
		return int32(given)
	case []byte:
		return map[string]any{"bytes": given}
	case interface{ handle() int }:
		return map[string]any{"object": given.handle()}
	default:
		return given
	}
}
