// Package chilkat is a stand-in, for tests only and never shipped, for the commercial Chilkat
// Go package. It lets unchanged generated snippets compile, vet and run where that package is
// not available.
//
// It is pure Go, holds no vendor code, and models only the classes and methods that generated
// code uses. Its behaviour, traps included, follows what the vendor's engine 11.6.1 was measured
// to do; ../probes holds the measurements, and probes_test.go replays them here.
//
// If the environment variable SNIPPETGEN_TEST_ORIGIN is set (http://127.0.0.1:1234), every
// connection goes there over plain TCP, whatever the URL names. The request line and the headers,
// Host included, stay as they would have been.
package chilkat
