"""Texts that try to be something else than text, and names that try to be elsewhere."""

from __future__ import annotations

from pathlib import Path


def attacks(fired: Path) -> dict[str, str]:
    """Every attack by its name.  Where one succeeds, ``fired`` exists or a program ``canary`` runs."""
    file = str(fired)
    return {
        # Shells.
        "substitution": f"$(touch {file})",
        "backticks": f"`touch {file}`",
        "separators": f"; touch {file} & touch {file} | canary && canary || canary #",
        "single quote": f"'; touch {file}; '",
        "double quote": f'"; touch {file}; "',
        "both quotes": f"""'"'"; touch {file}; '"'\"""",
        "backslash": f"\\'; touch {file}; \\",
        "backslash at the end": "\\",
        "new line": f"x\ntouch {file}\ncanary\n",
        "carriage return": f"x\rtouch {file}\r\ncanary",
        "here document": f"EOF\ntouch {file}\ncat <<EOF\nEND\n",
        "expansion": f"${{X:=$(touch {file})}}${{IFS}}$((x[$(canary)0]))",
        "history": "!! !canary ^a^canary^",
        "globs and tildes": "~root/* ? [a-z] {a,b}",
        "process": f"<(touch {file}) >(canary) > {file}",
        "ansi quote": f"$'\\x27; touch {file}; $'",
        "assignment": "PATH=/nowhere BASH_ENV=x canary",
        # Options and files of curl and its kind.
        "option": f"-o {file}",
        "long option": f"--output={file}",
        "option with quotes": f'" --config {file} -K "',
        "at file": "@/etc/passwd",
        "at file of forms": "x=@/etc/passwd;type=text/plain",
        "less file": "</etc/passwd",
        # Python.
        "python double": f'" + __import__("os").system("touch {file}") + "',
        "python single": f"' + __import__('os').system('touch {file}') + '",
        "python triple": f'""" + open({file!r}, "w").name + """',
        "python raw": f'\\""" + open({file!r}, "w").name + r"""\\',
        "python format": "{__import__('os').system('canary')} {{0}} %s %(x)s {x!r}",
        "python statement": f"x\n)\nimport os; os.system('touch {file}')\n(",
        # Go.
        "go double": '" + exec.Command("canary").Run() + "',
        "go raw": '` + exec.Command("canary").Run() + `',
        "go statement": 'x")\n}\nfunc init() { exec.Command("canary").Run() }\n//',
        "go directive": "//go:build ignore\n//go:generate canary\n#cgo LDFLAGS: -x",
        # JavaScript, C and their kind.
        "template literal": "`${require('child_process').execSync('canary')}`",
        "comment end": f"*/ touch {file} /* --> ]]> -- */",
        "line comments": "// # -- ; ' % \" <!--",
        "entities": "&lt;script&gt;canary()&lt;/script&gt;<script>canary()</script>",
        "regular expression": "/x/.constructor.constructor('canary')()",
        # Other languages: PHP, Ruby, Perl, Tcl, PowerShell, SQL, TeX.
        "php": "<?php system('canary'); ?> {$x} ${x} $x[0]",
        "ruby": '#{`canary`} #$x "',
        "perl": "@{[`canary`]} $x @x %x q{}",
        "tcl": "[exec canary] $x {} ] } \\",
        "powershell": '$(canary) `" @\' \'@ @" "@',
        "xml": "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
        # Templates.
        "jinja": "{{ 7 * 7 }}{% for x in ().__class__.__base__ %}{{ x }}{% endfor %}{# #}",
        "jinja attribute": "{{ cycler.__init__.__globals__.os.system('canary') }}",
        "postman": "{{{{x}}}} {{$guid}} {{}} {{ a b }} }}{{",
        # Unicode.
        "line separators": f"x\u2028touch {file}\u2029canary\u0085canary\x0bcanary\x0ccanary",
        "bidirectional": "\u202e\u2066// admin\u2069\u2066 \u202d\u061c\u200e\u200f",
        "invisible": "a\u200bb\u200cc\u200dd\u2060e\ufefff\xadg\U000e0041h",
        "controls": "\x01\x07\x08\x1b[2J\x1b]0;canary\x07\x7f\x9b",
        "nul": f"x\0; touch {file}\0",
        "lone surrogate": "\ud800 x \udfff",
        "fraction slash": "..\u2044..\u2215\uff0f\u29f5",
        "emoji and marks": "👩\u200d💻 e\u0301\u0323 \U0001f1e9\U0001f1ea " + "\u0301" * 40,
        "last of Unicode": "\U0010ffff\ufffe\ufdd0",
        "wide quotes": "\u2018\u2019\u201c\u201d\uff02\uff07\u02bc; canary",
        # Paths.
        "dots": "../../etc/x",
        "absolute": "/etc/cron.d/x",
        "windows": "..\\..\\Windows\\x C:\\x \\\\server\\share",
        "device": "CON",
        "device with extension": "nul.txt",
        "trailing dots": "x. . ...",
        "stream": "x:y:$DATA",
        "long": "x" * 400,
        # Tools.
        "orders": "noqa type: ignore fmt: off shellcheck disable=all vim: set ft=x: -*- x -*-",
        "shebang": "#!/bin/sh",
    }


HUGE = "a'\"\\`$(canary)\n" * 75_000
"""One megabyte that has to be quoted."""

NAMES = (
    "../../etc/x", "..", ".", "/", "//", "/etc/passwd", "a/b", "a\\b", "..\\..\\x", "C:\\x", "C:", "~", "~/x",
    "CON", "con", "CON.txt", "NUL", "COM1", "COM\u00b9", "LPT9.x", "aux.", "x.", "x..", "x ", " x", ". .", "...",
    "x" * 400, "é" * 400, "👩\u200d💻" * 90, "", " ", "\0", "\n", "a\0b", "a\nb", "-", "--", "-rf", "*", "?", "|",
    "Same", "same", "SAME", "ſame", "e\u0301", "é", "É", "ﬁ", "fi", "K", "\u212a", "ß", "ss", "ẞ", "İ", "i\u0307",
    "snippetgen-manifest.json", ".snippetgen-journal.json", ".git", ".gitattributes", ".htaccess",
    ".snippetgen-1-0123456789ab.tmp", "python-requests.py", "\u202egnp.exe", "\ufeff", "\ud800", "\udfffx", "%2e%2e%2f",
    "$(canary)", "`canary`", "file:///x", "a:b", "con\u200b", "\u2024\u2024/", "．．／", "desktop.ini", "Thumbs.db",
)  # fmt: skip
"""Names of collections, folders and items."""
