"""The classes of the library that snippets use: properties, methods, types, names of arguments.

One table for all languages: typed ones declare by it, those with named arguments (Swift,
Objective-C) take the names from it, and the tests make their stubs of it.  Names and types are
those of the vendor's reference, https://www.chilkatsoft.com/refdoc/.
"""

from __future__ import annotations

from functools import cache

import msgspec

_TABLE = """
AuthAws
  .AccessKey string
  .SecretKey string
  .Region string
  .ServiceName string
BinData
  LoadFile path:string -> bool
  GetEncoded encoding:string -> string
Global
  .DefaultUtf8 bool
  UnlockBundle bundleUnlockCode:string -> bool
Http
  .BasicAuth bool
  .DigestAuth bool
  .FollowRedirects bool
  .Login string
  .Password string
  .RequireSslCertVerify bool
  .AuthToken string
  SetRequestHeader name:string value:string
  PostJson3 url:string contentType:string json:JsonObject -> HttpResponse
  PTextSb verb:string url:string textData:StringBuilder charset:string contentType:string md5:bool gzip:bool -> HttpResponse
  PBinaryBd verb:string url:string data:BinData contentType:string md5:bool gzip:bool -> HttpResponse
  PostUrlEncoded url:string req:HttpRequest -> HttpResponse
  QuickRequest verb:string url:string -> HttpResponse
  HttpReq url:string request:HttpRequest response:HttpResponse -> bool
  HttpNoBody verb:string url:string response:HttpResponse -> bool
  HttpJson verb:string url:string json:JsonObject contentType:string response:HttpResponse -> bool
  HttpSb verb:string url:string sb:StringBuilder charset:string contentType:string response:HttpResponse -> bool
  HttpBd verb:string url:string bd:BinData contentType:string response:HttpResponse -> bool
HttpRequest
  .Charset string
  .ContentType string
  .HttpVerb string
  AddFileForUpload2 name:string path:string contentType:string -> bool
  AddHeader name:string value:string
  AddParam name:string value:string
  AddStringForUpload2 name:string filename:string strData:string charset:string contentType:string -> bool
  LoadBodyFromFile path:string -> bool
  LoadBodyFromString bodyStr:string charset:string -> bool
HttpResponse
  .BodyStr string
  .Header string
  .StatusCode int
  GetBodySb sb:StringBuilder -> bool
JsonArray
  .EmitCompact bool
  .Size int
  AddArrayAt index:int -> bool
  AddBoolAt index:int value:bool -> bool
  AddIntAt index:int value:int -> bool
  AddNullAt index:int -> bool
  AddNumberAt index:int numericStr:string -> bool
  AddObjectAt index:int -> bool
  AddStringAt index:int value:string -> bool
  ArrayAt index:int -> JsonArray
  Emit -> string
  EmitSb sb:StringBuilder -> bool
  IsNullAt index:int -> bool
  Load jsonArray:string -> bool
  LoadSb sb:StringBuilder -> bool
  ObjectAt index:int -> JsonObject
  StringAt index:int -> string
JsonObject
  .EmitCompact bool
  .I int
  .J int
  .K int
  BoolOf jsonPath:string -> bool
  Emit -> string
  EmitSb sb:StringBuilder -> bool
  IntOf jsonPath:string -> int
  IsNullOf jsonPath:string -> bool
  Load json:string -> bool
  LoadSb sb:StringBuilder -> bool
  SizeOfArray jsonPath:string -> int
  StringOf jsonPath:string -> string
  UpdateBool jsonPath:string value:bool -> bool
  UpdateInt jsonPath:string value:int -> bool
  UpdateNewArray jsonPath:string -> bool
  UpdateNewObject jsonPath:string -> bool
  UpdateNull jsonPath:string -> bool
  UpdateNumber jsonPath:string numericStr:string -> bool
  UpdateString jsonPath:string value:string -> bool
OAuth1
  .ConsumerKey string
  .ConsumerSecret string
  .Realm string
  .SignatureMethod string
  .Token string
  .TokenSecret string
  GenNonce numBytes:int -> bool
Rest
  .ResponseHeader string
  .ResponseStatusCode int
  AddHeader name:string value:string -> bool
  AddQueryParam name:string value:string -> bool
  Connect hostname:string port:int tls:bool autoReconnect:bool -> bool
  FullRequestBd httpVerb:string uriPath:string binData:BinData responseBody:StringBuilder -> bool
  FullRequestFormUrlEncoded httpVerb:string uriPath:string -> string
  FullRequestNoBody httpVerb:string uriPath:string -> string
  FullRequestString httpVerb:string uriPath:string bodyText:string -> string
  SetAuthAws authProvider:AuthAws -> bool
  SetAuthOAuth1 authProvider:OAuth1 useQueryParams:bool -> bool
StringBuilder
  Append value:string -> bool
  GetAsString -> string
Url
  .Host string
  .PathWithQueryParams string
  .Port int
  .Ssl bool
  ParseUrl url:string -> bool
"""

# What every object has.
_OF_ALL = {"LastErrorText": "string", "LastMethodSuccess": "bool"}


class Method(msgspec.Struct, frozen=True):
    """A method: the names and types of its arguments, and what it gives (``void`` for nothing)."""

    name: str
    labels: tuple[str, ...]
    types: tuple[str, ...]
    returns: str


class ChilkatClass(msgspec.Struct, frozen=True):
    """A class: its properties with their types, and its methods, by name."""

    name: str
    properties: dict[str, str]
    methods: dict[str, Method]


@cache
def classes() -> dict[str, ChilkatClass]:
    """Every class by name."""
    found: dict[str, ChilkatClass] = {}
    current = ChilkatClass("", {}, {})
    for line in _TABLE.strip().splitlines():
        if not line.startswith(" "):
            current = ChilkatClass(line, dict(_OF_ALL), {})
            found[line] = current
        elif line.startswith("  ."):
            name, kind = line.strip(" .").split()
            current.properties[name] = kind
        else:
            method = _method(line)
            current.methods[method.name] = method
    return found


def _method(line: str) -> Method:
    taken, _, returns = line.partition(" -> ")
    name, *arguments = taken.split()
    pairs = [argument.split(":") for argument in arguments]
    labels, types = tuple(p[0] for p in pairs), tuple(p[1] for p in pairs)
    return Method(name, labels, types, returns.strip() or "void")


def method_of(type_name: str, method: str) -> Method:
    """The method; raises KeyError for one that the table lacks."""
    return classes()[type_name].methods[method]


def property_type(type_name: str, name: str) -> str:
    """The type of a property; raises KeyError for one that the table lacks."""
    return classes()[type_name].properties[name]
