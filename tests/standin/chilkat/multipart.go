package chilkat

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
)

// Multipart bodies of HttpRequest. Stand-in for tests, never shipped.

// formPart is a parameter, or one part of a multipart body.
type formPart struct {
	name        string
	fileName    string
	contentType string
	text        string // of a parameter, in the charset of the request
	data        []byte
	path        string // read when sending, if set
	isParam     bool
}

// bytes returns the content of a part that is not a file.
func (p formPart) bytes(charset string) []byte {
	if p.isParam {
		return encodeCharset(p.text, charset)
	}
	return p.data
}

// AddStringForUpload adds a text part; with a file name it gets a guessed content type.
func (z *HttpRequest) AddStringForUpload(name string, filename string, strData string, charset string) bool {
	return z.AddStringForUpload2(name, filename, strData, charset, "")
}

// AddStringForUpload2 adds a text part with a content type; an empty one is not sent, unless there
// is a file name to guess it from.
func (z *HttpRequest) AddStringForUpload2(name string, filename string, strData string, charset string, contentType string) bool {
	data := encodeCharset(plainText(strData), charset)
	return z.AddBytesForUpload2(name, filename, data, contentType)
}

// AddBytesForUpload adds a part with bytes.
func (z *HttpRequest) AddBytesForUpload(name string, remoteFileName string, byteData []byte) bool {
	return z.AddBytesForUpload2(name, remoteFileName, byteData, "")
}

// AddBytesForUpload2 adds a part with bytes and a content type.
func (z *HttpRequest) AddBytesForUpload2(name string, remoteFileName string, byteData []byte, contentType string) bool {
	z.parts = append(z.parts, formPart{
		name: cString(name), fileName: baseName(cString(remoteFileName)), contentType: cString(contentType),
		data: append([]byte(nil), byteData...),
	})
	return z.done(true, "")
}

// AddBdForUpload adds a part with the content of a BinData.
func (z *HttpRequest) AddBdForUpload(name string, remoteFilename string, bd *BinData, contentType string) bool {
	return z.AddBytesForUpload2(name, remoteFilename, bd.data, contentType)
}

// AddFileForUpload adds a part with a file, which is opened when sending.
func (z *HttpRequest) AddFileForUpload(name string, filePath string) bool {
	return z.AddFileForUpload2(name, filePath, "")
}

// AddFileForUpload2 adds a part with a file and a content type; an empty one is guessed.
func (z *HttpRequest) AddFileForUpload2(name string, filePath string, contentType string) bool {
	z.parts = append(z.parts, formPart{
		name: cString(name), fileName: baseName(cString(filePath)),
		contentType: cString(contentType), path: cString(filePath),
	})
	return z.done(true, "")
}

// multipartBody writes the parts; without any the body is empty. The boundary is kept for later.
func (z *HttpRequest) multipartBody() ([]byte, error) {
	if z.boundary == "" {
		z.boundary = newBoundary()
	}
	var body bytes.Buffer
	for _, part := range z.parts {
		data := part.bytes(z.charset)
		if part.path != "" {
			var err error
			if data, err = os.ReadFile(part.path); err != nil {
				return nil, err
			}
		}
		body.WriteString("--" + z.boundary + "\r\n" + part.header() + "\r\n")
		body.Write(data)
		body.WriteString("\r\n")
	}
	if len(z.parts) > 0 {
		body.WriteString("--" + z.boundary + "--\r\n")
	}
	return body.Bytes(), nil
}

// header writes the part's header lines; quotes in names are not escaped.
func (p formPart) header() string {
	text := "Content-Disposition: form-data"
	if p.name != "" {
		text += `; name="` + p.name + `"`
	}
	contentType := p.contentType
	if p.fileName != "" {
		text += `; filename="` + p.fileName + `"`
		if contentType == "" {
			contentType = guessType(p.fileName)
		}
	}
	text += "\r\n"
	if contentType != "" {
		text += "Content-Type: " + contentType + "\r\n"
	}
	return text
}

// baseName cuts the folders off a path, of either kind.
func baseName(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

// guessType guesses a content type from the extension.
func guessType(fileName string) string {
	switch strings.ToLower(strings.TrimPrefix(filepath.Ext(fileName), ".")) {
	case "txt":
		return "text/plain"
	case "htm", "html":
		return "text/html"
	case "xml":
		return "application/xml"
	case "csv":
		return "text/csv"
	case "md":
		return "text/markdown"
	case "json":
		return "application/json"
	case "pdf":
		return "application/pdf"
	case "zip":
		return "application/zip"
	case "png":
		return "image/png"
	case "gif":
		return "image/gif"
	case "jpg", "jpeg":
		return "image/jpeg"
	}
	return "application/octet-stream"
}
