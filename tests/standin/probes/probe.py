"""Measure the real Chilkat engine and write probes.json.

Run with a Python that has chilkat2 (PyPI): python probe.py
The Go test ../chilkat/probes_test.go replays probes.json against the stand-in.
"""

from __future__ import annotations

import gzip
import json
import os
import random
from pathlib import Path
from typing import Any

import chilkat2
from harness import ALL, Probe

BODY_VERBS = [
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "TRACE",
    "PROPFIND",
    "lower",
    "GET",
    "HEAD",
    "OPTIONS",
]


def read(response: Any) -> None:
    """Look at everything a response tells."""
    if response is None:
        return
    response.StatusCode, response.StatusText, response.StatusLine
    response.Header, response.BodyStr


def headers() -> None:
    many = [
        "Z-1",
        "Connection",
        "Cookie",
        "Host",
        "Referer",
        "Accept-Language",
        "User-Agent",
        "Authorization",
        "Content-Type",
        "Date",
        "Origin",
        "Expect",
        "Cache-Control",
        "Range",
        "Accept",
        "Accept-Encoding",
        "Content-Length",
        "Content-MD5",
        "Content-Encoding",
        "If-None-Match",
        "Accept-Charset",
    ]
    for skip in ([], ["Host"]):
        with Probe(f"headers: order by kind of call, without {skip}") as p:
            http = p.new("Http")
            for name in many:
                if name not in skip:
                    http.SetRequestHeader(name, "v-" + name)
            http.QuickRequest("GET", "{o}/bare")
            http.QuickRequest("POST", "{o}/bare")
            http.PText("POST", "{o}/text", "b", "utf-8", "text/plain", False, False)
            http.PText("GET", "{o}/text", "b", "utf-8", "text/plain", False, False)
            request = p.new("HttpRequest")
            request.HttpVerb = "PUT"
            request.LoadBodyFromString("body", "utf-8")
            for name in many:
                if name not in skip:
                    request.AddHeader(name, "v-" + name)
            http.HttpReq("{o}/req", request, p.new("HttpResponse"))
            http.LastHeader
    for name, value in [
        ("X-A", ""),
        ("X-A", " "),
        ("Accept", ""),
        ("Accept", "text/csv"),
        ("Accept-Encoding", ""),
        ("Accept-Encoding", "identity"),
        ("Accept-Encoding", "gzip, br"),
        ("User-Agent", ""),
        ("User-Agent", "me/1"),
        ("Host", ""),
        ("Host", "other.example"),
        ("Content-Length", "99"),
        ("Content-Type", ""),
        ("Content-Type", "a/b"),
        ("Connection", "close"),
        ("Connection", "keep-alive"),
        ("Cookie", "a=b"),
        ("Cookie", ""),
        ("Authorization", "Foo bar"),
        ("Authorization", ""),
        ("Referer", "http://r"),
        ("X A", "1"),
        ("X'\"<>Y", "1"),
        (" X-B ", "1"),
        ("X-C", "  sp  "),
        ("X-D", "a\r\nX: b"),
        ("X-D", "a\nb"),
        ("X:E", "c"),
        ("X-F", "a\tb"),
        ("X-G", "{{x}} <y>"),
        ("X-\u00e9", "z"),
        ("X-H", "\u00e9\u20ac\U0001f600"),
        ("X-I", 'q"\\'),
        ("x-lower", "1"),
        ("TE", "trailers"),
        ("X-J", "a\x01b\x7f"),
        ("X-K", "a  b"),
        ("", "v"),
        ("Accept-Language", ""),
        ("Referer", ""),
        ("Date", "d"),
    ]:
        with Probe(f"header {name!r}: {value!r}") as p:
            http = p.new("Http")
            http.SetRequestHeader(name, value)
            http.SetRequestHeader("X-Last", "1")
            http.QuickRequest("GET", "{o}/")
            http.QuickRequest("POST", "{o}/")
            http.PText("PUT", "{o}/", "b", "utf-8", "text/plain", False, False)
            request = p.new("HttpRequest")
            request.HttpVerb = "PUT"
            request.ContentType = "text/plain"
            request.AddHeader(name, value)
            request.AddHeader("X-Last", "1")
            request.LoadBodyFromString("b", "utf-8")
            http.HttpReq("{o}/", request, p.new("HttpResponse"))
            rest = p.new("Rest")
            rest.Connect("127.0.0.1", "{port}", False, True)
            rest.AddHeader(name, value)
            rest.AddHeader("X-Last", "1")
            rest.FullRequestString("PUT", "/", "b")
    with Probe("header twice") as p:
        http = p.new("Http")
        for value in ["1", "2"]:
            http.SetRequestHeader("X-A", value)
            http.SetRequestHeader("X-B", value)
        http.SetRequestHeader("x-a", "3")
        http.QuickRequest("GET", "{o}/")
        http.RemoveRequestHeader("X-A")
        http.SetRequestHeader("X-B", "")
        http.QuickRequest("GET", "{o}/")
        request = p.new("HttpRequest")
        request.AddHeader("X-A", "1")
        request.AddHeader("X-B", "1")
        request.AddHeader("x-a", "2")
        http.HttpReq("{o}/", request, p.new("HttpResponse"))
        rest = p.new("Rest")
        rest.Connect("127.0.0.1", "{port}", False, True)
        rest.AddHeader("X-A", "1")
        rest.AddHeader("X-B", "1")
        rest.AddHeader("x-a", "2")
        rest.FullRequestNoBody("GET", "/")
    with Probe("header properties") as p:
        http = p.new("Http")
        http.UserAgent, http.Accept, http.AllowGzip, http.RequireSslCertVerify, http.FollowRedirects
        http.ConnectTimeout, http.ReadTimeout, http.SendCookies
        http.UserAgent, http.Referer, http.Connection, http.AcceptLanguage = "u", "r", "c", "l"
        http.Accept = ""
        http.QuickRequest("GET", "{o}/")
        http.PText("PUT", "{o}/", "b", "utf-8", "text/plain", False, False)
        http.AllowGzip = False
        http.QuickRequest("GET", "{o}/")
        http.HttpReq("{o}/", p.new("HttpRequest"), p.new("HttpResponse"))


def methods() -> None:
    for verb in [*BODY_VERBS, "LINK", "MKCOL"]:
        with Probe(f"method {verb}") as p:
            http = p.new("Http")
            http.SetRequestHeader("X-A", "1")
            response = p.new("HttpResponse")
            http.QuickRequest(verb, "{o}/quick")
            http.HttpNoBody(verb, "{o}/nobody", response)
            http.PText(verb, "{o}/text", "body", "utf-8", "text/plain", False, False)
            http.PText(verb, "{o}/empty", "", "utf-8", "text/plain", False, False)
            http.HttpStr(verb, "{o}/empty", "", "utf-8", "", response)
            obj = p.new("JsonObject")
            obj.UpdateString("a", "b")
            http.HttpJson(verb, "{o}/json", obj, "application/json", response)
            data = p.new("BinData")
            data.AppendEncoded("AAEC/w==", "base64")
            http.HttpBd(verb, "{o}/bd", data, "a/b", response)
            http.PBinaryBd(verb, "{o}/pb", data, "a/b", False, False)
            http.HttpFile(verb, "{o}/file", "{f}/a.txt", "text/plain", response)
            request = p.new("HttpRequest")
            request.HttpVerb = verb
            http.HttpReq("{o}/req", request, response)
            request.LoadBodyFromString("body", "utf-8")
            http.HttpReq("{o}/req", request, response)
            rest = p.new("Rest")
            rest.Connect("127.0.0.1", "{port}", False, True)
            rest.FullRequestNoBody(verb, "/rest")
            rest.FullRequestString(verb, "/rest", "body")
            rest.FullRequestString(verb, "/rest", "")
            rest.FullRequestBd(verb, "/rest", data, p.new("StringBuilder"))


def bodies() -> None:
    with Probe("body: text encodings") as p:
        http = p.new("Http")
        for text in ["\ufeffbom", "nul\x00cut", "cr\r\nlf\n", "\u00e9\u20ac", "{{x}}", " sp "]:
            for charset in ["utf-8", "iso-8859-1", ""]:
                if charset == "iso-8859-1" and "\u20ac" in text:
                    continue
                http.PText("PUT", "{o}/", text, charset, "text/plain", False, False)
    with Probe("body: StringBuilder") as p:
        http = p.new("Http")
        sb = p.new("StringBuilder")
        sb.Append("a\n")
        sb.Append("b\r\n")
        sb.Append("c\x00d")
        sb.Append("e")
        sb.Length, sb.GetAsString()
        http.PTextSb("PUT", "{o}/", sb, "utf-8", "text/plain; charset=utf-8", False, False)
        http.HttpSb("POST", "{o}/", sb, "utf-8", "", p.new("HttpResponse"))
    with Probe("body: md5") as p:
        http = p.new("Http")
        http.PText("PUT", "{o}/", "hello", "utf-8", "text/plain", True, False)
    with Probe("body: xml") as p:
        http = p.new("Http")
        http.PostXml("{o}/", "<a>\u00e9</a>", "utf-8")
        http.PostXml("{o}/", '<?xml version="1.0" encoding="iso-8859-1"?><a>\u00e9</a>', "utf-8")
        http.SetRequestHeader("Content-Type", "text/xml")
        http.PostXml("{o}/", "<a/>", "utf-8")
    with Probe("body: json") as p:
        http = p.new("Http")
        obj = p.new("JsonObject")
        http.PostJson3("{o}/", "application/json", obj)
        obj.UpdateString("a.b[0]", "\u00e9")
        http.PostJson3("{o}/", "application/json", obj)
        obj.EmitCompact = False
        http.PostJson3("{o}/", "", obj)
        http.HttpJson("PATCH", "{o}/", obj, "a/b; charset=utf-8", p.new("HttpResponse"))
    with Probe("body: files") as p:
        http = p.new("Http")
        response = p.new("HttpResponse")
        http.HttpFile("POST", "{o}/", "{f}/b.bin", "", response)
        http.HttpFile("POST", "{o}/", "{f}/missing", "", response)
        http.LastMethodSuccess
        data = p.new("BinData")
        data.LoadFile("{f}/missing")
        data.LoadFile("{f}/b.bin")
        data.NumBytes, data.GetEncoded("hex"), data.GetEncoded("base64")
        http.PBinaryBd("PUT", "{o}/", data, "application/octet-stream", False, False)
        http.PBinaryBd("PUT", "{o}/", data, "", True, False)
        for verb in ["POST", "PUT", "DELETE", "GET"]:
            request = p.new("HttpRequest")
            request.HttpVerb = verb
            request.LoadBodyFromFile("{f}/b.bin")
            http.HttpReq("{o}/", request, response)
            request.StreamBodyFromFile("{f}/a.txt")
            http.HttpReq("{o}/", request, response)
        request = p.new("HttpRequest")
        request.HttpVerb = "POST"
        request.LoadBodyFromFile("{f}/missing")
        request.StreamBodyFromFile("{f}/missing")
        http.HttpReq("{o}/", request, response)
    with Probe("body: HttpRequest text") as p:
        http = p.new("Http")
        http.SetRequestHeader("X-Ignored", "1")
        response = p.new("HttpResponse")
        for charset in ["utf-8", "iso-8859-1"]:
            for send in [False, True]:
                request = p.new("HttpRequest")
                request.HttpVerb = "PUT"
                request.ContentType = "text/plain"
                request.SendCharset = send
                request.Charset = charset
                request.LoadBodyFromString("\u00e9\r\nx", charset)
                http.HttpReq("{o}/a b?c=d e#f", request, response)
        request = p.new("HttpRequest")
        request.HttpVerb, request.ContentType, request.Charset, request.Path, request.SendCharset
        request.HttpVerb = ""
        request.HttpVerb
        request.HttpVerb = "PUT"
        request.LoadBodyFromString("\ufeffbom\x00nul", "utf-8")
        http.HttpReq("{o}/x?y", request, response)
        request.Path
        request.AddHeader("Content-Type", "a/b; charset=x")
        http.HttpReq("{o}/", request, response)
        request.ContentType = "c/d"
        http.HttpReq("{o}/", request, response)
        request.AddHeader("Content-Type", "")
        http.HttpReq("{o}/", request, response)
    with Probe("body: HttpRequest body and params") as p:
        http = p.new("Http")
        request = p.new("HttpRequest")
        request.HttpVerb = "PUT"
        request.AddParam("a", "b")
        request.LoadBodyFromString("text", "utf-8")
        http.HttpReq("{o}/", request, p.new("HttpResponse"))


def urls() -> None:
    for path in [
        "",
        "/",
        "/a b",
        "/a?",
        "/a?x",
        "/a?x=",
        "/a?x=1&x=2",
        "/a#f",
        "/a?x#f",
        "/\u00e9?\u00e9=\u20ac",
        '/a|b[c]{d}^`"<e>\\f',
        "/%zz/%20/%2F",
        "/a/../b//c/.",
        "/{{x}}?{{y}}",
        "/{$v}/x",
        "/{{$guid}}",
        "/${x}",
        "/{$v",
        "?q=1",
        "/a+b?c+d",
        "/;a=b,c:d@e!f'(g)*",
        "/a\tb",
        "/:id",
        "#f",
        "/a?b?c",
        "/a?x=1#a#b",
        "/a&b?&&",
        "/~u",
    ]:
        with Probe(f"url path {path!r}") as p:
            http = p.new("Http")
            http.QuickRequest("GET", "{o}" + path)
            http.PText("PUT", "{o}" + path, "b", "utf-8", "text/plain", False, False)
            request = p.new("HttpRequest")
            request.AddHeader("X-A", "1")
            http.HttpReq("{o}" + path, request, p.new("HttpResponse"))
            request.Path
            request.Path = path
            http.SynchronousRequest("127.0.0.1", "{port}", False, request)
            rest = p.new("Rest")
            rest.Connect("127.0.0.1", "{port}", False, True)
            rest.FullRequestNoBody("GET", path)
            rest.FullRequestString("POST", path, "b")
    for url in [
        "HTTP://{hostport}/x",
        "{hostport}/x",
        "http://a:b@{hostport}/x",
        "http://a@{hostport}/x",
        "http://:b@{hostport}/x",
        "http://a:@{hostport}/x",
        "http://a%40:b%2f@{hostport}/x",
        " {o}/x ",
        "{o}",
        "http:{hostport}/x",
        "//{hostport}/x",
    ]:
        with Probe(f"url {url!r}") as p:
            http = p.new("Http")
            http.QuickRequest("GET", url)
            http.LastMethodSuccess, http.LastStatus
            http.BasicAuth = True
            http.QuickRequest("GET", url)
            http.Login, http.Password = "l", "p"
            http.QuickRequest("GET", url)
            request = p.new("HttpRequest")
            request.AddParam("k", "v")
            http.PostUrlEncoded(url, request)
    with Probe("url variable") as p:
        http = p.new("Http")
        http.SetUrlVar("v", "a b")
        http.QuickRequest("GET", "{o}/{$v}/{$w}/{{$v}}?q={$v}")
        http.PText("PUT", "{o}/{$v}", "b {$v}", "utf-8", "text/plain", False, False)
        http.SetRequestHeader("X-A", "{$v}")
        http.HttpReq("{o}/{$v}", p.new("HttpRequest"), p.new("HttpResponse"))
    for url in [
        "{{baseUrl}}/x",
        "http://{{baseUrl}}/x",
        "<base>/x",
        "/x",
        "",
        "https://127.0.0.1:1/x",
        "http://127.0.0.1:1/x",
    ]:
        with Probe(f"url without a server {url!r}") as p:
            http = p.new("Http")
            response = p.new("HttpResponse")
            sb = p.new("StringBuilder")
            http.ConnectTimeout = 2
            http.QuickRequest("GET", url)
            http.LastMethodSuccess, http.LastStatus
            http.HttpNoBody("GET", url, response)
            response.StatusCode, response.BodyStr
            http.QuickGetSb(url, sb)
            http.QuickGetStr(url)
            http.PText("PUT", url, "b", "utf-8", "text/plain", False, False)
            sb.GetAsString()
    for url in [
        "https://u:p%40@h.example:8443/a b/%20?x=1&y= z#fr",
        "h.example/x",
        "http://h.example",
        "http://h.example?q=1",
        "{{base}}/x?y",
        "HTTPS://H.Example/Path",
        "http://[::1]:8/x",
        "",
        "http://h/a?",
        "http://h/a?b?c#d#e",
        "/p/q",
        "http://user@h/x",
        "http://h:8080",
        "https://h:8443",
        "http://h:8080/",
        "http://h:8080?q=1",
        "http://h:8080#f",
        "  http://h/x  ",
        "http://h/\u00e9{$v}",
        "https://h",
        "http://h#f",
        "http://h:80/x",
        "https://h:443/x",
        "localhost:3000/x",
        "localhost:3000",
        "http://a.b.c/d/e/f.html",
        "http://h/x?a=b%20c&d=%2F+e",
        "http://h/|[]",
        "https://<tenant>.x.y/z",
        "http://u:p@h:81",
        "http://127.0.0.1",
        "http://127.0.0.1:5",
        "http://127.0.0.1:5/",
    ]:
        with Probe(f"Url.ParseUrl {url!r}") as p:
            parsed = p.new("Url")
            parsed.ParseUrl(url)
            parsed.Host, parsed.Port, parsed.Ssl, parsed.Path, parsed.Query
            parsed.PathWithQueryParams, parsed.Frag, parsed.Login, parsed.Password


def query_objects() -> None:
    for key, value in [
        ("a", "b c"),
        ("a", ""),
        ("a b", "x"),
        ("a&=+", "x"),
        ("\u00e9", "\u00e9"),
        ("a", "-._~!*'()/?:@%41+&="),
        ("a", ',;$#[]{}|^`<>"\\'),
        ("a\tb", "c\td"),
        ("", "x"),
        ("a&b=c#d", "x"),
        ("a%20b", "a%20b"),
        ("a;,/?:@", "x"),
        ("{{k}}", "{{v}}"),
        ("a[]", "x"),
        ("a.b", "x"),
    ]:
        with Probe(f"query object {key!r}: {value!r}") as p:
            http = p.new("Http")
            obj = p.new("JsonObject")
            obj.AddStringAt(-1, key, value)
            http.QuickRequestParams("GET", "{o}/p", obj)
            http.HttpParams("DELETE", "{o}/p?q=1", obj, p.new("HttpResponse"))
    with Probe("query object types") as p:
        http = p.new("Http")
        obj = p.new("JsonObject")
        http.QuickRequestParams("GET", "{o}/p", obj)
        obj.UpdateInt("i", 5)
        obj.UpdateBool("t", True)
        obj.UpdateNull("z")
        obj.UpdateNumber("n", "1.50")
        obj.UpdateString("o.p", "x")
        obj.UpdateString("r[0]", "x")
        obj.UpdateString("s", "x")
        http.QuickRequestParams("GET", "{o}/p", obj)
        http.QuickRequestParams("POST", "{o}/p?q#f", obj)


def forms() -> None:
    for name, value in [
        ("a", "b"),
        ("a b", "c d"),
        ("a", ""),
        ("", "x"),
        ("a&b=c", "x"),
        ("\u00e9", "\u00e9\u20ac\U0001f600"),
        ("a%20b", "%41"),
        ("a+b", "c+d"),
        ("a", "-._~!*'()/?:@&=+$,;#[]\"<>\\^`{|}"),
        ("a[]", "x"),
        ("{{k}}", "{{v}}"),
        ("a", "x\r\ny\tz"),
        (" a ", " x "),
        ("a\tb\nc", "x"),
        ("a#b?c", "x"),
        ('a"b<c>', "x"),
    ]:
        with Probe(f"form {name!r}: {value!r}") as p:
            http = p.new("Http")
            request = p.new("HttpRequest")
            request.AddParam(name, value)
            request.AddParam("last", "1")
            http.PostUrlEncoded("{o}/p?q=1", request)
            for verb in ["PUT", "DELETE", "GET"]:
                request.HttpVerb = verb
                request.ContentType = "application/x-www-form-urlencoded"
                http.HttpReq("{o}/p?q=1", request, p.new("HttpResponse"))
    with Probe("form: methods") as p:
        http = p.new("Http")
        http.SetRequestHeader("X-Ignored", "1")
        http.Accept = "a/b"
        http.UserAgent = "ua"
        request = p.new("HttpRequest")
        request.AddParam("a", "1")
        request.AddParam("b", "")
        request.AddParam("a", "2")
        request.AddHeader("X-A", "1")
        for verb in BODY_VERBS:
            request.HttpVerb = verb
            request.ContentType = "application/x-www-form-urlencoded"
            http.HttpReq("{o}/p", request, p.new("HttpResponse"))
        request.ContentType = ""
        request.HttpVerb = "PUT"
        http.HttpReq("{o}/p", request, p.new("HttpResponse"))
        http.PostUrlEncoded("{o}/p", request)
        request.HttpVerb, request.ContentType, request.Path
    with Probe("form: charset, header and no parameters") as p:
        http = p.new("Http")
        http.PostUrlEncoded("{o}/p", p.new("HttpRequest"))
        request = p.new("HttpRequest")
        request.AddParam("a", "\u00e9")
        request.SendCharset = True
        http.PostUrlEncoded("{o}/p", request)
        request.Charset = "iso-8859-1"
        http.PostUrlEncoded("{o}/p", request)
        request.SendCharset = False
        request.AddHeader("Content-Type", "x/y")
        request.AddHeader("Accept", "a/b")
        http.PostUrlEncoded("{o}/p", request)
        http.HttpReq("{o}/p", request, p.new("HttpResponse"))
        request.RemoveParam("a")
        request.NumParams
    for url_form in [True, False]:
        with Probe(f"form: text by hand {url_form}") as p:
            http = p.new("Http")
            for verb in ["POST", "PUT", "DELETE", "PATCH"]:
                http.PText(
                    verb,
                    "{o}/p",
                    "a=b%20c&d=" * url_form,
                    "utf-8",
                    "application/x-www-form-urlencoded",
                    False,
                    False,
                )


def multiparts() -> None:
    def sent(p: Probe, request: Any) -> None:
        http = p.new("Http")
        http.SetRequestHeader("X-Ignored", "1")
        http.HttpReq("{o}/up?q=1", request, p.new("HttpResponse"))
        request.Path = "/sync"
        http.SynchronousRequest("127.0.0.1", "{port}", False, request)

    def fresh(p: Probe, verb: str = "POST") -> Any:
        request = p.new("HttpRequest")
        request.HttpVerb = verb
        request.ContentType = "multipart/form-data"
        return request

    for verb in BODY_VERBS:
        with Probe(f"multipart {verb}") as p:
            request = fresh(p, verb)
            request.AddStringForUpload2("a", "", "1", "utf-8", "")
            sent(p, request)
    with Probe("multipart: text parts") as p:
        request = fresh(p)
        request.AddParam("p", "v \u00e9")
        request.AddStringForUpload2("a", "", "\u00e9", "utf-8", "")
        request.AddStringForUpload2("b", "", "\u00e9", "utf-8", "application/json")
        request.AddStringForUpload2("c", "f.txt", "x", "utf-8", "")
        request.AddStringForUpload2("d", "f.json", "x", "utf-8", "text/q")
        request.AddStringForUpload("e", "", "x", "utf-8")
        request.AddStringForUpload("f", "f.bin", "x", "utf-8")
        request.AddStringForUpload2("g", "", "", "utf-8", "")
        request.AddStringForUpload2("h", "", "l1\r\nl2\nl3", "utf-8", "")
        request.AddStringForUpload2(
            "i", "", "\u00e9", "iso-8859-1", "text/plain; charset=iso-8859-1"
        )
        request.AddParam("p2", "last")
        sent(p, request)
    for name in [
        'q"x',
        "sp ace",
        "\u00e9\u20ac",
        "",
        "a\r\nb",
        "a\\b",
        "{{k}}",
        "a;b",
        "a%22b",
        "a[]",
    ]:
        with Probe(f"multipart: part name {name!r}") as p:
            request = fresh(p)
            request.AddStringForUpload2(name, "", "1", "utf-8", "")
            request.AddParam(name, "2")
            request.AddStringForUpload2("n", name, "3", "utf-8", "")
            request.AddFileForUpload(name, "{f}/a.txt")
            request.AddStringForUpload2("last", "", "1", "utf-8", "")
            sent(p, request)
    for value in ["nul\x00cut", "\ufeffbom", "--------------------------", " sp ", "x" * 3000]:
        with Probe(f"multipart: value {value[:30]!r}") as p:
            request = fresh(p)
            request.AddStringForUpload2("a", "", value, "utf-8", "")
            request.AddParam("b", value)
            sent(p, request)
    with Probe("multipart: files") as p:
        request = fresh(p, "PUT")
        for name in [
            "a.txt",
            "b.bin",
            "c.json",
            "c.csv",
            "c.html",
            "c.xml",
            "c.png",
            "c.pdf",
            "c.zip",
            "c.jpg",
            "c.md",
            "noext",
            "sp \u00e9.txt",
        ]:
            request.AddFileForUpload("f", "{f}/" + name)
        request.AddFileForUpload2("f2", "{f}/a.txt", "a/b")
        request.AddFileForUpload2("f3", "{f}/a.txt", "")
        data = p.new("BinData")
        data.AppendEncoded("AAEC/w==", "base64")
        request.AddBdForUpload("bd", "x.bin", data, "")
        request.AddBdForUpload("bd", "", data, "a/b")
        sent(p, request)
    with Probe("multipart: the same file twice") as p:
        request = fresh(p)
        request.AddFileForUpload("f", "{f}/a.txt")
        request.AddFileForUpload("f", "{f}/a.txt")
        sent(p, request)
    with Probe("multipart: no parts") as p:
        sent(p, fresh(p))
    with Probe("multipart: parameters only") as p:
        request = fresh(p)
        request.AddParam("a b", "c d")
        request.AddParam("", "x")
        request.AddParam("e", "")
        sent(p, request)
    with Probe("multipart: content type by header, own boundary") as p:
        for value in [
            "multipart/form-data",
            "multipart/form-data; boundary=mine",
            "multipart/mixed",
            "",
        ]:
            request = fresh(p)
            request.AddStringForUpload2("a", "", "1", "utf-8", "")
            request.AddHeader("Content-Type", value)
            sent(p, request)
        request = fresh(p)
        request.Boundary = "BBB"
        request.AddStringForUpload2("a", "", "1", "utf-8", "")
        sent(p, request)
        request.Boundary
    with Probe("multipart: without ContentType") as p:
        for kind in ["", "text/plain", "application/x-www-form-urlencoded"]:
            request = p.new("HttpRequest")
            request.HttpVerb = "POST"
            request.ContentType = kind
            request.AddParam("p", "v")
            request.AddStringForUpload2("a", "", "1", "utf-8", "")
            sent(p, request)
    with Probe("multipart: charset") as p:
        request = fresh(p)
        request.Charset = "iso-8859-1"
        request.AddParam("a", "\u00e9")
        request.AddStringForUpload2("b", "", "\u00e9", "utf-8", "")
        sent(p, request)
        request = fresh(p)
        request.SendCharset = True
        request.AddParam("a", "\u00e9")
        sent(p, request)
    with Probe("multipart: headers and auth") as p:
        request = fresh(p)
        request.AddHeader("X-E", "")
        request.AddHeader("X-A", "1")
        request.AddHeader("Accept", "a/b")
        request.AddHeader("User-Agent", "ua")
        request.AddHeader("Content-Length", "3")
        request.AddStringForUpload2("a", "", "1", "utf-8", "")
        http = p.new("Http")
        http.AuthToken = "tok"
        http.HttpReq("{o}/", request, p.new("HttpResponse"))
        http.PostUrlEncoded("{o}/", request)


def auth() -> None:
    for login, password in [
        ("u", "p"),
        ("", "p"),
        ("u", ""),
        ("", ""),
        ("\u00fc:x", "p\u00e9:"),
        (" u ", " p "),
    ]:
        with Probe(f"basic {login!r} {password!r}") as p:
            http = p.new("Http")
            http.BasicAuth = True
            http.Login = login
            http.Password = password
            http.QuickRequest("GET", "{o}/")
            http.QuickRequest("POST", "{o}/")
            http.SetRequestHeader("X-A", "1")
            http.QuickRequest("POST", "{o}/")
            http.PText("PUT", "{o}/", "b", "utf-8", "text/plain", False, False)
            request = p.new("HttpRequest")
            request.AddParam("a", "b")
            request.AddHeader("X-B", "1")
            http.PostUrlEncoded("{o}/", request)
            http.LastHeader
            http.AuthToken = "tok"
            http.QuickRequest("GET", "{o}/")
            rest = p.new("Rest")
            rest.Connect("127.0.0.1", "{port}", False, True)
            rest.SetAuthBasic(login, password)
            rest.FullRequestNoBody("GET", "/")
            rest.AddHeader("X-A", "1")
            rest.FullRequestString("POST", "/", "b")
    with Probe("auth without BasicAuth, with header") as p:
        http = p.new("Http")
        http.Login, http.Password = "u", "p"
        http.QuickRequest("GET", "{o}/")
        http.SetRequestHeader("Authorization", "Custom x")
        http.QuickRequest("GET", "{o}/")
        http.BasicAuth = True
        http.QuickRequest("GET", "{o}/")
        http.PText("PUT", "{o}/", "b", "utf-8", "text/plain", False, False)
        http.BasicAuth = False
        for token in ["t", "", "a b", "<x>", "{{x}}", "Bearer t", "\u00e9", " t "]:
            http.AuthToken = token
            http.QuickRequest("GET", "{o}/")
        http.AuthToken = "t"
        request = p.new("HttpRequest")
        request.AddHeader("Authorization", "Own y")
        http.HttpReq("{o}/", request, p.new("HttpResponse"))
    for token in [
        "{x}",
        "{{token}}",
        "{",
        '{"access_token":"json"}',
        "x{{t}}",
        "bearer t",
        "a\r\nb",
        "Bearer",
    ]:
        with Probe(f"auth token {token!r}") as p:
            http = p.new("Http")
            http.AuthToken = token
            http.QuickRequest("GET", "{o}/")
            http.LastMethodSuccess, http.LastHeader
            http.PText("PUT", "{o}/", "b", "utf-8", "text/plain", False, False)
            http.LastHeader
            request = p.new("HttpRequest")
            request.AddParam("a", "b")
            http.PostUrlEncoded("{o}/", request)
    with Probe("placeholder header and login") as p:
        http = p.new("Http")
        http.SetRequestHeader("Authorization", "Bearer {{token}}")
        http.QuickRequest("GET", "{o}/")
        http.RemoveRequestHeader("Authorization")
        http.BasicAuth = True
        http.Login, http.Password = "{{u}}", "{{p}}"
        http.QuickRequest("GET", "{o}/")
        http.LastHeader
    with Probe("rest: login and headers in other orders") as p:
        for order in ["basic first", "header first"]:
            rest = p.new("Rest")
            rest.Connect("127.0.0.1", "{port}", False, True)
            if order == "basic first":
                rest.SetAuthBasic("u", "p")
            rest.AddHeader("X-A", "1")
            rest.AddHeader("User-Agent", "ua")
            if order == "header first":
                rest.SetAuthBasic("u", "p")
            rest.FullRequestString("GET", "/", "b")
            rest.AddHeader("X-B", "1")
            rest.AddHeader("X-A", "")
            rest.FullRequestNoBody("GET", "/")
            rest.FullRequestString("POST", "/", "b")
            rest.ClearAuth()
            rest.FullRequestNoBody("GET", "/")
    with Probe("rest: authorization header beside basic") as p:
        rest = p.new("Rest")
        rest.Connect("127.0.0.1", "{port}", False, True)
        rest.SetAuthBasic("u", "p")
        rest.AddHeader("Authorization", "Own")
        rest.FullRequestNoBody("GET", "/")


def canned(status: str, body: str, *lines: str) -> str:
    head = "".join(f"{line}\r\n" for line in lines)
    return f"HTTP/1.1 {status}\r\n{head}Content-Length: {len(body)}\r\n\r\n{body}"


def gzipped(text: str) -> str:
    return gzip.compress(text.encode(), mtime=0).decode("latin-1")


def responses() -> None:
    utf8 = "\u00e9\u20ac".encode().decode("latin-1")
    for name, answer in {
        "json": canned("200 OK", '{"a":1}', "Content-Type: application/json"),
        "created": canned(
            "201 Created", "x", "Content-Type: text/plain", "X-Two: 1", "X-Two: 2", "x-lower:  v "
        ),
        "no content": "HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n",
        "bad request": canned("400 Bad Request", '{"e":1}', "Content-Type: application/json"),
        "not found": canned("404 Not Found", "nf", "Content-Type: text/plain"),
        "server error": canned("500 ", "", "Content-Type: text/plain"),
        "399": canned("399 Odd", "x"),
        "gzip": canned(
            "200 OK", gzipped('{"a":1}'), "Content-Type: application/json", "Content-Encoding: gzip"
        ),
        "latin-1": canned("200 OK", "\xe9", "Content-Type: text/plain; charset=iso-8859-1"),
        "utf-8": canned("200 OK", utf8, "Content-Type: text/plain; charset=utf-8"),
        "utf-8 undeclared": canned("200 OK", utf8, "Content-Type: text/plain"),
        "utf-8 json undeclared": canned("200 OK", utf8, "Content-Type: application/json"),
        "utf-8 without type": canned("200 OK", utf8),
        "bom": canned("200 OK", "\xef\xbb\xbfx", "Content-Type: text/plain; charset=utf-8"),
        "chunked": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
        "until close": "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nabc",
        "nul": canned("200 OK", "a\x00b", "Content-Type: text/plain"),
        "crlf": canned("200 OK", "a\r\nb\nc", "Content-Type: text/plain"),
        "empty": canned("200 OK", "", "Content-Type: application/json"),
    }.items():
        with Probe(f"response {name}", *[answer] * 8) as p:
            http = p.new("Http")
            read(http.QuickRequest("GET", "{o}/"))
            http.LastStatus, http.LastStatusText, http.LastResponseHeader, http.LastHeader
            response = p.new("HttpResponse")
            http.HttpNoBody("POST", "{o}/", response)
            read(response)
            response.GetHeaderField("content-type")
            response.GetHeaderField("X-Missing")
            sb = p.new("StringBuilder")
            sb.Append("before ")
            response.GetBodySb(sb)
            sb.GetAsString()
            data = p.new("BinData")
            data.AppendEncoded("41", "hex")
            response.GetBodyBd(data)
            data.GetEncoded("hex")
            obj = p.new("JsonObject")
            obj.LoadSb(sb)
            obj.Emit()
            http.QuickGetSb("{o}/", sb)
            http.LastMethodSuccess, http.LastStatus
            sb.GetAsString()
            http.QuickGetStr("{o}/")
            http.LastMethodSuccess
            request = p.new("HttpRequest")
            request.AddParam("a", "b")
            read(http.PostUrlEncoded("{o}/", request))
            rest = p.new("Rest")
            rest.Connect("127.0.0.1", "{port}", False, True)
            rest.FullRequestNoBody("GET", "/")
            rest.LastMethodSuccess, rest.ResponseStatusCode, rest.ResponseStatusText, rest.ResponseHeader
            rest.FullRequestString("POST", "/", "b")
            rest.FullRequestSb("POST", "/", p.new("StringBuilder"), sb)
            sb.GetAsString()
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
        "300 Multiple",
    ]:
        for verb in ["GET", "POST", "PUT", "DELETE", "PATCH"]:
            with Probe(
                f"redirect {status} {verb}",
                canned(status, "go", "Location: /other?x=1"),
                *([canned("200 OK", "end")] * 2),
            ) as p:
                http = p.new("Http")
                http.SetRequestHeader("X-A", "1")
                http.AuthToken = "t"
                read(http.PText(verb, "{o}/dir/a?q=1", "body", "utf-8", "text/plain", False, False))
                http.WasRedirected, http.LastStatus
        with Probe(
            f"redirect {status} other calls",
            *[canned(status, "go", "Location: ../other"), canned("200 OK", "end")] * 3,
        ) as p:
            http = p.new("Http")
            read(http.QuickRequest("GET", "{o}/dir/a?q=1"))
            request = p.new("HttpRequest")
            request.AddParam("a", "b")
            request.AddHeader("X-A", "1")
            read(http.PostUrlEncoded("{o}/dir/a", request))
            rest = p.new("Rest")
            rest.Connect("127.0.0.1", "{port}", False, True)
            rest.FullRequestNoBody("GET", "/dir/a")
            rest.ResponseStatusCode
    with Probe(
        "redirect not followed",
        canned("302 Found", "go", "Location: /x"),
        canned("302 Found", "go", "Location: /x"),
    ) as p:
        http = p.new("Http")
        http.FollowRedirects = False
        read(http.QuickRequest("POST", "{o}/"))
        http.QuickGetStr("{o}/")
        http.LastMethodSuccess
    with Probe(
        "cookies", *[canned("200 OK", "", "Set-Cookie: a=b; Path=/", "Set-Cookie: c=d")] * 6
    ) as p:
        http = p.new("Http")
        http.QuickRequest("GET", "{o}/")
        http.QuickRequest("GET", "{o}/")
        http.CookieDir = "memory"
        http.SaveCookies = True
        http.SendCookies = True
        http.QuickRequest("GET", "{o}/")
        http.QuickRequest("GET", "{o}/")
        http.SetRequestHeader("Cookie", "mine=1")
        http.QuickRequest("GET", "{o}/")
        http.PText("PUT", "{o}/", "b", "utf-8", "a/b", False, False)
        http.SetRequestHeader("X-A", "1")
        http.SetRequestHeader("Connection", "keep-alive")
        http.QuickRequest("GET", "{o}/")
        http.PText("PUT", "{o}/", "b", "utf-8", "a/b", False, False)
        request = p.new("HttpRequest")
        request.AddHeader("X-A", "1")
        http.HttpReq("{o}/", request, p.new("HttpResponse"))
    for name, location in {
        "relative": "next",
        "dots": "../../../up",
        "query": "?z=1",
        "fragment": "/f#frag",
    }.items():
        with Probe(
            f"redirect to {name}",
            canned("302 Found", "", f"Location: {location}"),
            canned("200 OK", "end"),
        ) as p:
            http = p.new("Http")
            read(http.QuickRequest("HEAD" if name == "fragment" else "GET", "{o}/a/b/c?q=1"))
    with Probe(
        "redirect login", canned("302 Found", "", "Location: /x"), canned("200 OK", "end")
    ) as p:
        http = p.new("Http")
        http.BasicAuth = True
        http.Login, http.Password = "u", "p"
        http.SetRequestHeader("X-Key", "secret")
        read(http.QuickRequest("GET", "{o}/"))
    with Probe(
        "redirect own authorization",
        canned("307 Temp", "", "Location: /x"),
        canned("200 OK", "end"),
    ) as p:
        http = p.new("Http")
        http.SetRequestHeader("Authorization", "Own x")
        read(http.QuickRequest("POST", "{o}/"))
    for kind in [
        "text/html",
        "text/xml",
        "application/xml",
        "text/csv",
        "application/octet-stream",
        "application/problem+json",
        "TEXT/PLAIN; x=y",
    ]:
        with Probe(
            f"response utf-8 in {kind}", *[canned("200 OK", utf8, f"Content-Type: {kind}")] * 2
        ) as p:
            http = p.new("Http")
            read(http.QuickRequest("GET", "{o}/"))
            http.QuickGetStr("{o}/")


def json_building() -> None:
    updates = [
        ("UpdateString", "a\nb", "x"),
        ("UpdateString", "a\x01b", "x"),
        ("UpdateString", "\ta", "x"),
        ("UpdateString", '"a\tb"', "x"),
        ("UpdateString", "a. b", "x"),
        ("UpdateNewObject", "a[0]"),
        ("UpdateNewArray", "a[0]"),
        ("UpdateNewObject", "a.b"),
        ("UpdateString", "...a", "x"),
        ("UpdateString", "a[0]..b", "x"),
        ("UpdateNumber", "n", "a,b"),
        ("UpdateNumber", "n", "null"),
        ("UpdateNumber", "n", "{}"),
        ("UpdateNumber", "n", "1\n2"),
        ("UpdateNumber", "n", "\u00e9"),
        ("UpdateString", "a[0].b[0].c", "x"),
        ("UpdateString", "a[j]", "x"),
        ("UpdateString", "a[ i ]", "x"),
        ("UpdateString", "a[1x]", "x"),
        ("UpdateString", "a[99999999999]", "x"),
        ("UpdateString", "a", "x"),
        ("UpdateString", "a", 'x\x01\b\f\n\r\t"\\/\u00e9\U0001f600\x7f\u2028\x1f'),
        ("UpdateString", "a", "nul\x00cut"),
        ("UpdateString", "a.b.c", "x"),
        ("UpdateString", "a[0]", "x"),
        ("UpdateString", "a[2]", "x"),
        ("UpdateString", "a[0][1][2].b", "x"),
        ("UpdateString", "", "x"),
        ("UpdateString", "a..b", "x"),
        ("UpdateString", ".a", "x"),
        ("UpdateString", "a.", "x"),
        ("UpdateString", "[0].a", "x"),
        ("UpdateString", "[0]", "x"),
        ("UpdateString", "a[-1]", "x"),
        ("UpdateString", "a[]", "x"),
        ("UpdateString", "a[x]", "x"),
        ("UpdateString", '"', "x"),
        ("UpdateString", '""', "x"),
        ("UpdateString", '"a.b"."c[d]"[0]."e"', "x"),
        ("UpdateString", 'x"y', "x"),
        ("UpdateString", "a]b", "x"),
        ("UpdateString", " k ", "x"),
        ("UpdateString", '" k "', "x"),
        ("UpdateString", "k k", "x"),
        ("UpdateString", "y\\", "x"),
        ("UpdateString", '"y\\\\"', "x"),
        ("UpdateString", '"a\\"b"', "x"),
        ("UpdateString", '"a\\"b".c', "x"),
        ("UpdateString", "\u00e9.\u20ac", "x"),
        ("UpdateString", "{{k}}", "{{v}}"),
        ("UpdateString", "$a-b_c:d/e", "x"),
        ("UpdateString", '"a"b', "x"),
        ("UpdateString", '"a"."b', "x"),
        ("UpdateString", "a[0", "x"),
        ("UpdateString", "a[i]", "x"),
        ("UpdateString", "a[0]b", "x"),
        ("UpdateString", "a [0]", "x"),
        ("UpdateString", "a\tb", "x"),
        ("UpdateInt", "n", 0),
        ("UpdateInt", "n", -5),
        ("UpdateInt", "n", 2147483647),
        ("UpdateInt", "n", -2147483648),
        ("UpdateInt", "n", -2147483647),
        ("UpdateNumber", "n", "1.10"),
        ("UpdateNumber", "n", "1e5"),
        ("UpdateNumber", "n", "abc"),
        ("UpdateNumber", "n", ""),
        ("UpdateNumber", "n", "{{x}}"),
        ("UpdateNumber", "n", "12345678901234567890123"),
        ("UpdateNumber", "n", " 1 "),
        ("UpdateNumber", "n", "-0"),
        ("UpdateNumber", "n", '"x"'),
        ("UpdateBool", "b", True),
        ("UpdateBool", "b", False),
        ("UpdateNull", "z"),
        ("UpdateNewObject", "o"),
        ("UpdateNewArray", "r"),
        ("UpdateNewObject", "o.p[0]"),
        ("UpdateNewArray", "r[0][0]"),
        ("UpdateNull", "a.b[1]"),
        ("UpdateString", '"a" .b', "x"),
        ("UpdateNumber", "n", "[1,2]"),
        ("UpdateNumber", "n", "true"),
        ("UpdateString", "a[01]", "x"),
        ("UpdateString", "a[ 0 ]", "x"),
    ]
    for method, path, *value in updates:
        with Probe(f"json {method} {path!r} {value!r}") as p:
            obj = p.new("JsonObject")
            getattr(obj, method)(path, *value)
            obj.Emit()
            obj.UpdateString("last", "1")
            obj.Emit()
            obj.HasMember(path)
            obj.StringOf(path)
            obj.JsonTypeOf(path)
    starts = {
        "string": ("UpdateString", "k", "x"),
        "number": ("UpdateInt", "k", 1),
        "bool": ("UpdateBool", "k", True),
        "null": ("UpdateNull", "k"),
        "empty object": ("UpdateNewObject", "k"),
        "object": ("UpdateString", "k.a", "x"),
        "empty array": ("UpdateNewArray", "k"),
        "array": ("UpdateString", "k[0]", "x"),
        "array of objects": ("UpdateString", "k[0].a", "x"),
        "array of arrays": ("UpdateString", "k[0][0]", "x"),
    }
    seconds = [
        ("UpdateString", "k", "y"),
        ("UpdateInt", "k", 2),
        ("UpdateNumber", "k", "3"),
        ("UpdateBool", "k", False),
        ("UpdateNull", "k"),
        ("UpdateNewObject", "k"),
        ("UpdateNewArray", "k"),
        ("UpdateString", "k.a", "y"),
        ("UpdateString", "k.b", "y"),
        ("UpdateString", "k[0]", "y"),
        ("UpdateString", "k[1]", "y"),
        ("UpdateString", "k[0].a", "y"),
        ("UpdateString", "k[0].b", "y"),
        ("UpdateString", "k[0][0]", "y"),
        ("UpdateString", "k[0][1]", "y"),
        ("UpdateNull", "k[0]"),
        ("UpdateNewObject", "k[0]"),
        ("UpdateNewArray", "k[0]"),
        ("UpdateInt", "k[0]", 7),
        ("UpdateBool", "k[0]", True),
        ("UpdateNewObject", "k[1]"),
        ("UpdateNull", "k.a"),
        ("UpdateNewObject", "k.a"),
        ("UpdateNewArray", "k.a"),
    ]
    for name, start in starts.items():
        with Probe(f"json update over {name}") as p:
            for second in seconds:
                obj = p.new("JsonObject")
                for method, *args in (start, second):
                    getattr(obj, method)(*args)
                obj.Emit()
    with Probe("json new object in an array, then its members") as p:
        obj = p.new("JsonObject")
        obj.UpdateNewObject("r[0]")
        obj.StringOf("r[0]"), obj.JsonTypeOf("r[0]"), obj.ObjectOf("r[0]")
        obj.UpdateString("r[0].a", "x")
        obj.UpdateNewObject("r[1]")
        obj.UpdateNewArray("r[2]")
        obj.UpdateString("r[2][0]", "y")
        obj.UpdateNewObject("s")
        obj.UpdateString("s.a", "x")
        obj.UpdateNewArray("t")
        obj.UpdateString("t[0]", "x")
        obj.UpdateNewObject("t[1]")
        obj.UpdateNewArray("t[2]")
        obj.Emit()
        obj.StringOf("r[0]"), obj.StringOf("r[1]"), obj.StringOf("r[2]"), obj.StringOf(
            "s"
        ), obj.StringOf("t")
        loaded = p.new("JsonObject")
        loaded.Load('{"a":[{}],"o":{},"p":[{"q":1}]}')
        loaded.StringOf("a[0]"), loaded.StringOf("o"), loaded.StringOf("p[0]")
    with Probe("json indexes I J K") as p:
        obj = p.new("JsonObject")
        obj.UpdateString("a[i].b[j][k]", "x")
        obj.I, obj.J, obj.K = 1, 1, 1
        obj.UpdateString("a[i].b[j]", "y")
        obj.UpdateString("a[i].b[j]", "z")
        obj.UpdateString("a[0].b[k]", "w")
        obj.Emit()
        obj.I = 0
        obj.StringOf("a[i].b[k]")
        obj.StringOf("a[I].b[K]")
        obj.I, obj.J, obj.K
    with Probe("json literal keys and duplicates") as p:
        obj = p.new("JsonObject")
        obj.UpdateNewObject("a.b")
        inner = obj.ObjectOf("a.b")
        inner.AddStringAt(-1, "k.k", "v")
        inner.AddStringAt(-1, "k.k", "v2")
        inner.AddIntAt(0, 'q"', 3)
        inner.AddNumberAt(1, "n", "1.0")
        inner.AddBoolAt(9, "t", True)
        inner.AddNullAt(-3, "z")
        inner.AddObjectAt(-1, "o")
        inner.AddArrayAt(-1, "r")
        obj.Emit()
        inner.Emit()
        obj.ObjectOf("missing"), obj.ArrayOf("a"), obj.ObjectOf("a.b.r")
        obj.ArrayOf("a.b.r").AddStringAt(-1, "x")
        obj.Emit()
        inner.Size, inner.NameAt(0), inner.NameAt(99), inner.StringAt(1), inner.TypeAt(
            4
        ), inner.ObjectAt(6), inner.ArrayAt(0)
        inner.ObjectAt(7).UpdateInt("deep", 1) if inner.ObjectAt(7) else None
        obj.Emit()
    with Probe("json not compact") as p:
        obj = p.new("JsonObject")
        obj.EmitCompact
        obj.EmitCompact = False
        obj.Emit()
        obj.UpdateNewArray("a")
        obj.UpdateNewObject("b")
        obj.UpdateInt("c[0][0]", 1)
        obj.UpdateInt("d[0].x", 1)
        obj.UpdateNull("c[0][1]")
        obj.Emit()
        sb = p.new("StringBuilder")
        sb.Append("before")
        obj.EmitSb(sb)
        sb.GetAsString(), sb.Length
        obj.ObjectOf("b").Emit()
        obj.ArrayOf("c").Emit()
        obj.UpdateInt("m.n", 1)
        obj.ObjectOf("m").Emit()
        obj.ObjectOf("m").EmitCompact
        obj.ArrayOf("d").ObjectAt(0).Emit()
        obj.StringOf("c")
        arr = p.new("JsonArray")
        arr.EmitCompact = False
        arr.Emit()
        arr.AddObjectAt(-1)
        arr.Emit()
        arr.AddIntAt(-1, 1)
        arr.Emit()
    with Probe("json array building") as p:
        arr = p.new("JsonArray")
        arr.Emit()
        for method, *args in [
            ("AddStringAt", -1, 'x"\u00e9'),
            ("AddStringAt", 0, "y"),
            ("AddStringAt", 9, "z"),
            ("AddIntAt", -1, 5),
            ("AddIntAt", -1, -2147483648),
            ("AddNumberAt", -1, "1e5"),
            ("AddNumberAt", -1, "{{x}}"),
            ("AddBoolAt", 1, False),
            ("AddNullAt", -1),
            ("AddObjectAt", -1),
            ("AddArrayAt", -1),
            ("AddStringAt", -5, "neg"),
            ("AddNumberAt", -1, ""),
            ("AddStringAt", -1, "nul\x00cut"),
        ]:
            getattr(arr, method)(*args)
        arr.Emit()
        for index in [-2, -1, 0, 4, 6, 8, 9, 10, 13, 14, 99]:
            arr.StringAt(index), arr.IntAt(index), arr.BoolAt(index), arr.TypeAt(
                index
            ), arr.IsNullAt(index), arr.LastMethodSuccess
            arr.ObjectAt(index), arr.ArrayAt(index)
        arr.ObjectAt(9).UpdateString("q.r", "1")
        arr.ArrayAt(10).AddArrayAt(-1)
        arr.ArrayAt(10).ArrayAt(0).AddNumberAt(-1, "1.0")
        arr.Size, arr.Emit()
        sb = p.new("StringBuilder")
        arr.EmitSb(sb)
        sb.GetAsString()


def json_reading() -> None:
    text = (
        '{"a":"x\\u00e9\\/\\n","n":1.50,"t":true,"f":false,"z":null,"o":{"b":[1,"2",{"c":3},[4]],"e":{}},"big":12345678901,"neg":-5,'
        '"fl":3.9,"s":"42","e":"","sb":"true","ex":"1e3","x.y":"dot","q\\"r":"quote","arr":[{"id":"i0"},{"id":null},{}],"sur":"\\ud83d\\ude00","nul":"a\\u0000b","TRUE":"TRUE","neg2":"-7x"," k ":"sp"}'
    )
    for path in [
        "a",
        "n",
        "t",
        "f",
        "z",
        "o",
        "o.b",
        "o.b[0]",
        "o.b[1]",
        "o.b[2]",
        "o.b[2].c",
        "o.b[3]",
        "o.b[3][0]",
        "o.b[4]",
        "o.b[-1]",
        "big",
        "neg",
        "fl",
        "s",
        "missing",
        "o.missing",
        "missing.x",
        "e",
        "sb",
        "ex",
        "",
        "x.y",
        '"x.y"',
        '"q\\"r"',
        'q\\"r',
        "arr[1].id",
        "arr[2].id",
        "arr[i].id",
        "arr",
        "sur",
        "nul",
        "A",
        "TRUE",
        "neg2",
        "a.b",
        "a[0]",
        "o.e",
        " k ",
        "k",
        '" k "',
        "arr[ 1 ].id",
        "n.x",
        "o.",
    ]:
        with Probe(f"json read {path!r}") as p:
            obj = p.new("JsonObject")
            obj.Load(text)
            for method in [
                "StringOf",
                "IntOf",
                "BoolOf",
                "JsonTypeOf",
                "HasMember",
                "IsNullOf",
                "SizeOfArray",
                "ObjectOf",
                "ArrayOf",
            ]:
                getattr(obj, method)(path)
                obj.LastMethodSuccess
    with Probe("json loop") as p:
        obj = p.new("JsonObject")
        obj.Load('{"l":[{"id":"1","m":[1,2]},{"id":"2","m":[]}]}')
        for i in range(obj.SizeOfArray("l")):
            obj.I = i
            obj.StringOf("l[i].id")
            for j in range(obj.SizeOfArray("l[i].m")):
                obj.J = j
                obj.IntOf("l[i].m[j]")
    for text in [
        "",
        "{}",
        '  {"a" : 1 , "b":[ ] }  x',
        "[1,2]",
        "<html>",
        '{"a":{{x}}}',
        '{"a":1',
        "nul",
        '"s"',
        '{"a":1,}',
        "{a:1}",
        '{"a":tru}',
        '{"a":01}',
        '{"a":"b\nc"}',
        '{"a":1}{"b":2}',
        "{'a':1}",
        "[1",
        "[1,]",
        "[]x",
        ' [ 1 , "a" ] ',
        '{"a":1,"a":2}',
        '\ufeff{"a":1}',
        '{"a":/*c*/1}',
        '[{"a":1},[2],null,true,1.0,"s"]',
        '{"a" "b"}',
        '{"a":"\\x"}',
        '{"a":.5,"b":+1,"c":NaN}',
        '<p>{"a":1}</p>',
        '{"a":"unclosed}',
        '{"a":[1,2',
        '{"a":{"b":1',
        '[{"a":1',
        "[[1],[",
        '{"a":1 "b":2}',
        "[1 2]",
        '{"a":[1,2},"b":3}',
        '// c\n{"a":1}',
        '{"a":}',
        '{"a":1,,"b":2}',
        "{,}",
        "[,1]",
        "\ufeff[1]",
        '{"a":"\\ud83d\\ude00\\u00e9\\/"}',
        '{"\\u00e9":1}',
        "[1]]",
        "x[1]",
        '{"a": tru e}',
        '{"a":"x"y}',
        "null",
        "5",
    ]:
        with Probe(f"json load {text!r}") as p:
            obj, arr, sb = p.new("JsonObject"), p.new("JsonArray"), p.new("StringBuilder")
            sb.Append(text)
            obj.Load(text), obj.Emit(), obj.Size
            arr.Load(text), arr.Emit(), arr.Size
            arr.LoadSb(sb)
            obj.LoadSb(sb), obj.Emit()
    with Probe("json load keeps the old value on a failure") as p:
        obj, arr = p.new("JsonObject"), p.new("JsonArray")
        arr.Load("[1]"), arr.Load("{}"), arr.Emit()
        obj.Load('{"a":1}'), obj.Load("x"), obj.Emit()
        obj.Load('{"a":1}')
        obj.Delete("a"), obj.Delete("a"), obj.Emit()


def random_json() -> None:
    """Random documents, built by the rule of the project's notes."""
    rng = random.Random(7)
    keys = [
        "a",
        "b c",
        "x.y",
        "q[0]",
        'r"s',
        "t\\u",
        "",
        " lead",
        "\u00e9",
        "{{k}}",
        "n\nl",
        "i",
        "$ref",
    ]

    def value(depth: int) -> Any:
        kind = rng.randrange(9 if depth < 4 else 7)
        if kind == 7:
            return {rng.choice(keys): value(depth + 1) for _ in range(rng.randrange(4))}
        if kind == 8:
            return [value(depth + 1) for _ in range(rng.randrange(4))]
        return [None, True, False, 7, -3, 't\u00e9"\\\n', 1.5][kind]

    def segment(key: str) -> str:
        escaped = json.dumps(key, ensure_ascii=False)[1:-1]
        plain = key and key == key.strip() and not any(c in '.[]"\\' or ord(c) < 32 for c in key)
        return escaped if plain else f'"{escaped}"'

    def build(obj: Any, path: str, item: Any) -> None:
        if isinstance(item, dict) and item:
            for key, child in item.items():
                build(obj, f"{path}.{segment(key)}" if path else segment(key), child)
        elif isinstance(item, list) and item:
            for index, child in enumerate(item):
                build(obj, f"{path}[{index}]", child)
        elif not path:
            return
        elif isinstance(item, dict):
            obj.UpdateNewObject(path)
        elif isinstance(item, list):
            obj.UpdateNewArray(path)
        elif item is None:
            obj.UpdateNull(path)
        elif isinstance(item, bool):
            obj.UpdateBool(path, item)
        elif isinstance(item, int):
            obj.UpdateInt(path, item)
        elif isinstance(item, float):
            obj.UpdateNumber(path, repr(item))
        else:
            obj.UpdateString(path, item)

    for number in range(25):
        document = {rng.choice(keys): value(1) for _ in range(4)}
        with Probe(f"json random document {number}") as p:
            obj = p.new("JsonObject")
            build(obj, "", document)
            emitted = obj.Emit()
            assert emitted == json.dumps(
                document, separators=(",", ":"), ensure_ascii=False
            ), emitted


def small_classes() -> None:
    with Probe("StringBuilder") as p:
        sb = p.new("StringBuilder")
        sb.GetAsString(), sb.Length
        sb.Append("\u00e9\U0001f600"), sb.Length, sb.GetAsString()
        sb.AppendLine("l", True), sb.AppendLine("m", False), sb.AppendInt(-5)
        sb.GetAsString(), sb.Replace("l", "LL"), sb.Replace("", "x"), sb.GetAsString()
        sb.Contains("ll", True), sb.Contains("ll", False), sb.ContentsEqual("x", True)
        sb.GetEncoded("base64", "utf-8"), sb.GetEncoded("hex", "utf-8")
        sb.ToCRLF(), sb.GetAsString(), sb.ToLF(), sb.GetAsString()
        sb.SetString(" t "), sb.Trim(), sb.GetAsString()
        sb.LoadFile("{f}/a.txt", "utf-8"), sb.GetAsString(), sb.LoadFile("{f}/missing", "utf-8")
        sb.GetAsString()
        sb.SetString("u:p"), sb.Encode("base64", "utf-8"), sb.GetAsString()
        other = p.new("StringBuilder")
        other.AppendSb(sb), other.AppendSb(sb), other.GetAsString()
        sb.SetString("\u00e9 x/?"), sb.Encode("url", "utf-8"), sb.GetAsString()
    with Probe("BinData") as p:
        data = p.new("BinData")
        data.NumBytes, data.GetEncoded("base64"), data.GetString("utf-8")
        data.AppendEncoded("AAEC/w==", "base64"), data.AppendEncoded(
            "4142", "hex"
        ), data.GetEncoded("hex"), data.NumBytes
        data.AppendEncoded("AAEC/w", "base64"), data.AppendEncoded(
            "_-8", "base64url"
        ), data.GetEncoded("base64"), data.GetEncoded("base64url"), data.GetEncoded("hex_lower")
        data.AppendString("\u00e9", "utf-8"), data.AppendString(
            "\u00e9", "iso-8859-1"
        ), data.GetEncoded("hex")
        data.LoadEncoded("c3OpIA==", "base64"), data.NumBytes
        data.LoadFile("{f}/b.bin"), data.LoadFile("{f}/missing"), data.NumBytes
        other = p.new("BinData")
        other.AppendBd(data), other.GetEncoded("hex")
        sb = p.new("StringBuilder")
        sb.Append("\u00e9")
        other.AppendSb(sb, "utf-8"), other.GetEncoded("hex")
        other.Clear(), other.NumBytes
        sb.AppendBd(data, "utf-8", 1, 2), sb.Length
    with Probe("Global") as p:
        unlock = p.new("Global")
        unlock.UnlockBundle("anything")
        unlock.UnlockStatus
    with Probe("Rest without a connection") as p:
        rest = p.new("Rest")
        rest.FullRequestNoBody("GET", "/")
        rest.LastMethodSuccess, rest.ResponseStatusCode
        rest.Connect("127.0.0.1", 1, False, True)
        rest.FullRequestNoBody("GET", "/")
        rest.LastMethodSuccess
        rest.Connect("", 80, False, True)
    with Probe("Rest: host, headers, disconnect") as p:
        rest = p.new("Rest")
        rest.Connect("127.0.0.1", "{port}", False, True)
        rest.Host
        rest.Host = "other.example"
        rest.FullRequestNoBody("GET", "/")
        rest.AddHeader("X-A", "1")
        rest.AddHeader("Content-Length", "99")
        rest.AddHeader("Content-Type", "application/json")
        rest.FullRequestString("POST", "/p?q=1", '{"a":"\u00e9"}')
        rest.RemoveHeader("X-A")
        rest.Disconnect(100)
        rest.FullRequestString("GET", "/p", "body")
        rest.ClearAllHeaders()
        sb, out = p.new("StringBuilder"), p.new("StringBuilder")
        sb.Append("sbbody")
        out.Append("before")
        rest.FullRequestSb("GET", "/sb", sb, out)
        out.GetAsString()
        rest.FullRequestNoBodySb("GET", "/sb", out)
        out.GetAsString()
        rest.ResponseHdrByName("content-TYPE"), rest.ResponseHdrByName("missing")
    with Probe("Rest: text") as p:
        rest = p.new("Rest")
        rest.Connect("127.0.0.1", "{port}", False, True)
        for text in ["\ufeffbom", "nul\x00cut", "cr\r\nlf\n", "\u00e9\u20ac"]:
            rest.FullRequestString("GET", "/", text)
        rest.AddHeader("Content-Type", "text/plain; charset=iso-8859-1")
        rest.FullRequestString("GET", "/", "\u00e9")


def main() -> None:
    chilkat2.Global().UnlockBundle(os.environ.get("CHILKAT_UNLOCK_CODE") or "trial")
    sections = (
        headers,
        methods,
        bodies,
        urls,
        query_objects,
        forms,
        multiparts,
        auth,
        responses,
        json_building,
        json_reading,
        random_json,
        small_classes,
    )
    for section in sections:
        before = len(ALL)
        section()
        print(f"{section.__name__}: {len(ALL) - before} probes", flush=True)
    document = {"engine": chilkat2.Global().Version, "probes": ALL}
    target = Path(__file__).with_name("probes.json")
    target.write_text(json.dumps(document, indent=1) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
