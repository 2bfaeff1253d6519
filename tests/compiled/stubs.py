"""Stand-ins for the library in compiled languages: declarations made from the table of signatures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from snippetgen.targets.chilkat.signatures import ChilkatClass, Method, classes

Types = Mapping[str, str]


def small(name: str) -> str:
    """``LastErrorText`` gives ``lastErrorText``, as the C++ classes spell what gives text."""
    return name[0].lower() + name[1:]


def spelt(name: str, returns: str) -> str:
    """A method's name in the bindings made from the C++ classes."""
    return small(name) if returns == "string" else name


def typed(types: Types, kind: str, of_class: str) -> str:
    """The type ``kind`` in a language; ``of_class`` is a format for classes."""
    return types[kind] if kind in types else of_class.format(kind)


def every(write: Callable[[ChilkatClass], Iterator[str]]) -> str:
    """The declarations of all classes."""
    return "\n".join(line for found in classes().values() for line in write(found)) + "\n"


def c_header(*, wide: bool) -> str:
    """Functions whose first argument is the object."""
    mark = "W" if wide else ""
    text = "const wchar_t *" if wide else "const char *"
    types = {"string": text, "int": "int", "bool": "BOOL", "void": "void"}

    def write(found: ChilkatClass) -> Iterator[str]:
        name, handle = f"Ck{found.name}{mark}", f"HCk{found.name}{mark}"
        yield f"{handle} {name}_Create(void);"
        yield f"void {name}_Dispose({handle} o);"
        for prop, kind in found.properties.items():
            shown = small(prop) if kind == "string" else f"get{prop}"
            yield f"{types[kind]} {name}_{shown}({handle} o);"
            yield f"void {name}_put{prop}({handle} o, {types[kind]} v);"
        for method in found.methods.values():
            given = "".join(f", {typed(types, kind, f'HCk{{}}{mark}')}" for kind in method.types)
            result = typed(types, method.returns, f"HCk{{}}{mark}")
            yield f"{result} {name}_{spelt(method.name, method.returns)}({handle} o{given});"

    handles = "".join(f"typedef struct {name}{mark}_ *HCk{name}{mark};\n" for name in classes())
    start = "#pragma once\n#include <stddef.h>\n#include <wchar.h>\ntypedef int BOOL;\n"
    start += "#define TRUE 1\n#define FALSE 0\n"
    if wide:
        start += "wchar_t *_wgetenv(const wchar_t *);\n"
    return start + handles + every(write)


def cpp_header(*, wide: bool) -> str:
    """Classes; what a method gives is a pointer, what it takes a reference."""
    mark = "W" if wide else ""
    text = "const wchar_t *" if wide else "const char *"
    types = {"string": text, "int": "int", "bool": "bool", "void": "void"}

    def write(found: ChilkatClass) -> Iterator[str]:
        yield f"class Ck{found.name}{mark} {{ public:"
        for prop, kind in found.properties.items():
            shown = small(prop) if kind == "string" else f"get_{prop}"
            yield f"{types[kind]} {shown}(); void put_{prop}({types[kind]} v);"
        for method in found.methods.values():
            given = ", ".join(typed(types, kind, f"Ck{{}}{mark} &") for kind in method.types)
            result = typed(types, method.returns, f"Ck{{}}{mark} *")
            yield f"{result} {spelt(method.name, method.returns)}({given});"
        yield "};"

    declared = "".join(f"class Ck{name}{mark};\n" for name in classes())
    env = "wchar_t *_wgetenv(const wchar_t *);\n" if wide else ""
    return f"#pragma once\n{env}{declared}{every(write)}"


def java() -> dict[str, str]:
    """A file for each class."""
    types = {"string": "String", "int": "int", "bool": "boolean", "void": "void"}

    def write(found: ChilkatClass) -> Iterator[str]:
        yield f"package com.chilkatsoft; public class Ck{found.name} {{"
        for prop, kind in found.properties.items():
            shown = small(prop) if kind == "string" else f"get_{prop}"
            yield f"public native {types[kind]} {shown}(); public native void put_{prop}({types[kind]} v);"
        for method in found.methods.values():
            given = ", ".join(
                f"{typed(types, kind, 'Ck{}')} a{n}" for n, kind in enumerate(method.types)
            )
            result = typed(types, method.returns, "Ck{}")
            yield f"public native {result} {spelt(method.name, method.returns)}({given});"
        yield "}"

    files = {
        f"com/chilkatsoft/Ck{found.name}.java": "\n".join(write(found))
        for found in classes().values()
    }
    android = {
        "android/app/Activity.java": "package android.app; public class Activity { public void "
        "onCreate(android.os.Bundle b) {} }",
        "android/os/Bundle.java": "package android.os; public class Bundle {}",
        "android/util/Log.java": "package android.util; public class Log { public static int "
        "i(String a, String b) { return 0; } }",
    }
    return {**files, **android}


def csharp() -> str:
    """One namespace."""
    types = {"string": "string", "int": "int", "bool": "bool", "void": "void"}

    def write(found: ChilkatClass) -> Iterator[str]:
        yield f"public class {found.name} {{"
        for prop, kind in found.properties.items():
            yield f"public {types[kind]} {prop} {{ get; set; }}"
        for method in found.methods.values():
            given = ", ".join(f"{typed(types, k, '{}')} a{n}" for n, k in enumerate(method.types))
            result = typed(types, method.returns, "{}")
            body = "" if result == "void" else f"return default({result});"
            yield f"public {result} {method.name}({given}) {{ {body} }}"
        yield "}"

    return f"namespace Chilkat {{\n{every(write)}}}\n"


def objective_c() -> str:
    """Interfaces, with as much of Foundation as snippets use."""
    types = {"string": "NSString *", "int": "NSNumber *", "bool": "BOOL", "void": "void"}

    def method_line(method: Method) -> str:
        result = typed(types, method.returns, "Cko{} *")
        shown = f"- ({result}){method.name}"
        for number, (label, kind) in enumerate(zip(method.labels, method.types, strict=True)):
            shown += f"{' ' + label if number else ''}:({typed(types, kind, 'Cko{} *')}){label}"
        return f"{shown};"

    def write(found: ChilkatClass) -> Iterator[str]:
        yield f"@interface Cko{found.name} : NSObject"
        for prop, kind in found.properties.items():
            owned = "" if kind == "bool" else "(copy)"
            yield f"@property {owned} {types[kind]} {prop};"
        yield from map(method_line, found.methods.values())
        yield "@end"

    declared = "".join(f"@class Cko{name};\n" for name in classes())
    return f"{_FOUNDATION}{declared}{every(write)}"


_FOUNDATION = """
typedef signed char BOOL; typedef unsigned long NSUInteger;
#define YES ((BOOL)1)
#define NO ((BOOL)0)
#define nil ((id)0)
@interface NSObject
+ (instancetype)alloc;
- (instancetype)init;
@end
@interface NSString : NSObject
@end
@interface NSNumber : NSObject
+ (NSNumber *)numberWithInt:(int)value;
- (int)intValue;
@end
@interface NSArray : NSObject
+ (instancetype)arrayWithObjects:(const id *)objects count:(NSUInteger)count;
- (NSString *)componentsJoinedByString:(NSString *)separator;
@end
@interface NSDictionary : NSObject
- (id)objectForKeyedSubscript:(id)key;
@end
@interface NSProcessInfo : NSObject
@property (class, readonly) NSProcessInfo *processInfo;
@property (readonly) NSDictionary *environment;
@end
void NSLog(NSString *format, ...);
"""


def pascal(*, activex: bool) -> dict[str, str]:
    """Units: one for each class, or the type library."""
    kind_of = "Integer" if activex else "WordBool"
    text = "WideString" if activex else "PWideChar"
    types = {"string": text, "int": "Integer", "bool": kind_of}
    if activex:
        return {"Chilkat_TLB.pas": _type_library(types), "ActiveX.pas": _ACTIVEX}
    handles = "".join(f"  HCk{name} = type Pointer;\n" for name in classes())
    units = {"CkHandles.pas": f"unit CkHandles;\ninterface\ntype\n{handles}implementation\nend.\n"}
    for found in classes().values():
        lines = "\n".join(_functions(found, types))
        head = f"unit {found.name};\ninterface\nuses CkHandles;\ntype HCk{found.name} = CkHandles.HCk{found.name};\n"
        units[f"{found.name}.pas"] = f"{head}{lines}\nimplementation\nend.\n"
    return units


def _functions(found: ChilkatClass, types: Types) -> Iterator[str]:
    name, handle = f"Ck{found.name}", f"HCk{found.name}"
    end = "stdcall; external 'ck';"
    yield f"function {name}_Create: {handle}; {end}"
    yield f"procedure {name}_Dispose(o: {handle}); {end}"
    for prop, kind in found.properties.items():
        shown = f"_{small(prop)}" if kind == "string" else f"get{prop}"
        yield f"function {name}_{shown}(o: {handle}): {types[kind]}; {end}"
        yield f"procedure {name}_put{prop}(o: {handle}; v: {types[kind]}); {end}"
    for method in found.methods.values():
        given = "".join(f"; a{n}: {typed(types, k, 'HCk{}')}" for n, k in enumerate(method.types))
        shown = f"_{small(method.name)}" if method.returns == "string" else method.name
        if method.returns == "void":
            yield f"procedure {name}_{shown}(o: {handle}{given}); {end}"
        else:
            result = typed(types, method.returns, "HCk{}")
            yield f"function {name}_{shown}(o: {handle}{given}): {result}; {end}"


_ACTIVEX = "unit ActiveX;\ninterface\nprocedure CoInitialize(p: Pointer); external 'ole';\nimplementation\nend.\n"


def _type_library(types: Types) -> str:
    """Classes that are interfaces too: a snippet creates the one and is given the other."""

    def members(found: ChilkatClass) -> Iterator[str]:
        for prop, kind in found.properties.items():
            yield f"function Get{prop}: {types[kind]}; virtual; abstract;"
            yield f"procedure Set{prop}(v: {types[kind]}); virtual; abstract;"
            yield f"property {prop}: {types[kind]} read Get{prop} write Set{prop};"
        for method in found.methods.values():
            given = "; ".join(
                f"a{n}: {typed(types, k, 'IChilkat{}')}" for n, k in enumerate(method.types)
            )
            shown = f"({given})" if given else ""
            if method.returns == "void":
                yield f"procedure {method.name}{shown}; virtual; abstract;"
            else:
                result = typed(types, method.returns, "IChilkat{}")
                yield f"function {method.name}{shown}: {result}; virtual; abstract;"

    declared = "".join(f"  IChilkat{name} = class;\n" for name in classes())
    bodies = "".join(
        f"  IChilkat{found.name} = class\n    " + "\n    ".join(members(found)) + "\n  end;\n"
        f"  TChilkat{found.name} = class(IChilkat{found.name})\n"
        f"    ControlInterface: IChilkat{found.name};\n    constructor Create(owner: Pointer);\n  end;\n"
        for found in classes().values()
    )
    made = "".join(
        f"constructor TChilkat{name}.Create(owner: Pointer); begin end;\n" for name in classes()
    )
    return f"unit Chilkat_TLB;\ninterface\ntype\n{declared}{bodies}implementation\n{made}end.\n"
