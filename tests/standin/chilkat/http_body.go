package chilkat

import (
	"bytes"
	"compress/gzip"
	"crypto/md5"
	"encoding/base64"
	"os"
	"strings"
)

// The calls of Http that send a body given as text, JSON, bytes or file.
// Stand-in for tests, never shipped.

func (z *Http) withBody(verb string, url string, body []byte, contentType string) message {
	m := z.bare(verb, url)
	m.hasBody, m.body, m.contentType = true, body, cString(contentType)
	return m
}

// textBytes encodes a text body: without byte order mark, up to the first NUL.
func textBytes(text string, charset string) []byte {
	return encodeCharset(plainText(text), charset)
}

// PostJson3 posts a JSON object.
func (z *Http) PostJson3(url string, contentType string, json *JsonObject) *HttpResponse {
	body := []byte(emitJson(json.node, !json.loose))
	return z.respond(z.withBody("POST", url, body, contentType))
}

// PostJson2 posts JSON text with a content type.
func (z *Http) PostJson2(url string, contentType string, jsonText string) *HttpResponse {
	return z.respond(z.withBody("POST", url, textBytes(jsonText, "utf-8"), contentType))
}

// PostXml posts XML text.
func (z *Http) PostXml(endpointUrl string, xmlContent string, xmlCharset string) *HttpResponse {
	body := textBytes(xmlContent, xmlCharset)
	return z.respond(z.withBody("POST", endpointUrl, body, "application/xml"))
}

// PText sends text. The charset encodes the bytes; it is not added to the content type.
func (z *Http) PText(verb string, url string, textData string, charset string, contentType string, md5 bool, gzip bool) *HttpResponse {
	return z.respond(z.packed(verb, url, textBytes(textData, charset), contentType, md5, gzip))
}

// PTextSb sends the text of a StringBuilder.
func (z *Http) PTextSb(verb string, url string, textData *StringBuilder, charset string, contentType string, md5 bool, gzip bool) *HttpResponse {
	return z.PText(verb, url, textData.value, charset, contentType, md5, gzip)
}

// PBinaryBd sends the content of a BinData.
func (z *Http) PBinaryBd(verb string, url string, data *BinData, contentType string, md5 bool, gzip bool) *HttpResponse {
	return z.respond(z.packed(verb, url, data.data, contentType, md5, gzip))
}

// PBinary sends bytes.
func (z *Http) PBinary(verb string, url string, byteData []byte, contentType string, md5 bool, gzip bool) *HttpResponse {
	return z.respond(z.packed(verb, url, byteData, contentType, md5, gzip))
}

// PFile sends a file; nil if it is missing, before anything is sent.
func (z *Http) PFile(verb string, url string, localFilePath string, contentType string, md5 bool, gzip bool) *HttpResponse {
	data, err := os.ReadFile(localFilePath)
	if err != nil {
		z.done(false, err.Error())
		return nil
	}
	return z.respond(z.packed(verb, url, data, contentType, md5, gzip))
}

// packed adds what the last two arguments of the old calls ask for.
func (z *Http) packed(verb string, url string, body []byte, contentType string, withMd5 bool, zipped bool) message {
	m := z.withBody(verb, url, body, contentType)
	if zipped {
		var out bytes.Buffer
		writer := gzip.NewWriter(&out)
		writer.Write(body)
		writer.Close()
		m.body = out.Bytes()
		m.extra.set("Content-Encoding", "gzip")
	}
	if withMd5 {
		sum := md5.Sum(m.body)
		m.extra.set("Content-MD5", base64.StdEncoding.EncodeToString(sum[:]))
	}
	return m
}

// HttpJson sends a JSON object and fills the response.
func (z *Http) HttpJson(verb string, url string, json *JsonObject, contentType string, response *HttpResponse) bool {
	body := []byte(emitJson(json.node, !json.loose))
	return z.fill(z.withBody(verb, url, body, contentType), response)
}

// HttpStr sends text and fills the response.
func (z *Http) HttpStr(verb string, url string, bodyStr string, charset string, contentType string, response *HttpResponse) bool {
	return z.fill(z.withBody(verb, url, textBytes(bodyStr, charset), contentType), response)
}

// HttpSb sends the text of a StringBuilder and fills the response.
func (z *Http) HttpSb(verb string, url string, sb *StringBuilder, charset string, contentType string, response *HttpResponse) bool {
	return z.HttpStr(verb, url, sb.value, charset, contentType, response)
}

// HttpBd sends the content of a BinData and fills the response.
func (z *Http) HttpBd(verb string, url string, bd *BinData, contentType string, response *HttpResponse) bool {
	return z.fill(z.withBody(verb, url, bd.data, contentType), response)
}

// HttpFile sends a file and fills the response; false if it is missing, before anything is sent.
// With DELETE the engine sends an empty body.
func (z *Http) HttpFile(verb string, url string, localFilePath string, contentType string, response *HttpResponse) bool {
	data, err := os.ReadFile(localFilePath)
	if err != nil {
		return z.done(false, err.Error())
	}
	if strings.EqualFold(verb, "DELETE") {
		data = nil
	}
	return z.fill(z.withBody(verb, url, data, contentType), response)
}
