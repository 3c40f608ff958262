"""The messages that the program's source holds, as `Message` sees them: their English words with {1}, {2} for values."""

import re

CALLS = (
    r"Message|Finding|DiagnosticID|Diagnostic|Note|YAMLProblem|Words|wrongType|report|tell|tellNoDate|take|configured|finish|self\.init")
BEGINNINGS = re.compile(
    rf"\b(?:{CALLS})\((?P<call>)|: Message =(?P<value>)|: Message\] =(?P<table>)|(?:->|:) Message\?? \{{(?P<body>)")


def literal(source, start):
    """The pattern of a text literal with its values' source, and where it ends."""
    close = '"""' if source.startswith('"""', start) else '"'
    at = start + len(close)
    pattern, values = "", []
    while not source.startswith(close, at):
        if source.startswith("\\(", at):
            end = closing(source, at + 2)
            values.append(source[at + 2 : end])
            pattern += "{%d}" % len(values)
            at = end + 1
        elif source[at] == "\\":
            if source[at + 1] == "\n":
                pattern += "\\\n"
            else:
                pattern += {"n": "\n", "t": "\t"}.get(source[at + 1], source[at + 1])
            at += 2
        else:
            pattern += source[at]
            at += 1
    if close == '"""':
        pattern = "\n".join(line.strip() for line in pattern.split("\n")[1:-1]).replace("\\\n", " ").replace("  ", " ")
    return pattern, values, at + len(close)


def closing(source, at, opening="(", end=")"):
    """Where the bracket closes that stands open here."""
    depth = 1
    while True:
        if source[at] == '"':
            at = literal(source, at)[2]
            continue
        depth += (source[at] == opening) - (source[at] == end)
        if not depth:
            return at
        at += 1


def patterns(source):
    """Every message of a file of Swift."""
    source = re.sub(r"(?m)^\s*//.*$", "", source)
    stretches = []
    for begin in BEGINNINGS.finditer(source):
        at = begin.end()
        if begin.group("call") is not None:
            stretches.append((at, closing(source, at)))
        elif begin.group("body") is None:
            # A value goes on as long as its lines are indented deeper than its declaration.
            line = source.rfind("\n", 0, begin.start()) + 1
            indent = len(source[line:]) - len(source[line:].lstrip(" "))
            end = re.compile(rf"\n {{0,{indent}}}\S").search(source, at)
            stretches.append((at, end.start() if end else len(source)))
        else:
            stretches.append((at, closing(source, at, "{", "}")))
    found = set()
    for start, end in stretches:
        at = start
        while at < end:
            if source[at] == '"':
                pattern, _, at = literal(source, at)
                found.add(pattern)
            else:
                at += 1
    for match in re.finditer(r'"[^"\\\n]*(?:\\\([^)]*\)[^"\\\n]*)*" as Message', source):
        found.add(literal(source, match.start())[0])
    # A single word without a space is a value, such as a field's name.
    return {pattern for pattern in found if re.search(r"[A-Za-z]", re.sub(r"\{\d\}", "", pattern))}
