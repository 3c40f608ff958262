"""The man page of the program, from what the program says of itself (`--experimental-dump-help`)."""

import re

# What the command line's own description does not hold.
CLOSING = [
    ("EXIT STATUS", [
        ("0", "Done."), ("1", "The content has errors."), ("2", "Wrong use."), ("3", "The disk or the network failed."),
    ]),
    ("ENVIRONMENT", [
        ("LC_ALL, LC_MESSAGES, LANG", "The language of messages, unless --language says it: Finnish, Swedish or English."),
        ("NO_COLOR", "When set to anything, no colours on terminals."),
        ("SOURCE_DATE_EPOCH", "The day that stands for today, in seconds since 1970, where `--date` names none."),
        ("https_proxy", "The proxy through which check --external reaches other sites."),
        ("SSL_CERT_FILE", "The certificates that check --external trusts in place of the system's."),
    ]),
    ("FILES", [
        ("site.yaml", "The catalogue's name, languages and domains."),
        ("content/", "The pages, in Markdown; the folder decides the kind."),
        ("templates/", "The project's own templates; without it the program uses those that it brings along."),
        ("public/", "The finished site."),
    ]),
    ("EXAMPLES", [
        ("palvelukartta init kartta && cd kartta", "Begin a catalogue of a few invented pages."),
        ("palvelukartta serve", "See it in the browser while it is edited."),
        ("palvelukartta new palvelu", "Write a new page; what it needs is asked for."),
        ("palvelukartta check && palvelukartta build", "Check it and write the site."),
    ]),
]


def manual(description, version, date):
    """The page in troff's macros `man`; `description` is the parsed JSON."""
    root = description["command"]
    commands = [command for command in root["subcommands"] if command.get("shouldDisplay", True)
                and command["commandName"] != "help"]
    name = root["commandName"]
    lines = [f'.TH {name.upper()} 1 "{date}" "{name} {version}" "User Commands"', ".SH NAME",
             f"{name} \\- {plain(root['abstract'][0].lower() + root['abstract'][1:].rstrip('.'))}", ".SH SYNOPSIS"]
    for command in commands:
        lines += [f".B {name} {command['commandName']}", synopsis(command), ".br"]
    lines += [".SH COMMANDS"]
    for command in commands:
        lines += [f".SS {name} {command['commandName']}", plain(command["abstract"])]
        if command.get("discussion"):
            lines += [".PP", plain(command["discussion"])]
        for argument in shown(command):
            lines += [".TP", title(argument), plain(explanation(argument))]
    for heading, entries in CLOSING:
        lines += [f".SH {heading}"]
        for term, text in entries:
            lines += [".TP", f".B {plain(term)}", plain(text)]
    return "\n".join(lines) + "\n"


def plain(text):
    """A text with what troff would read as its own escaped."""
    text = re.sub(r"\s+", " ", text).replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def shown(command):
    return [argument for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)
            and argument.get("valueName") not in ("help", "version")]


def synopsis(command):
    return " ".join(bracketed(argument) for argument in shown(command)) or "\\&"


def bracketed(argument):
    text = title(argument, bold=False)
    text += "..." if argument["isRepeating"] else ""
    return f"[{text}]" if argument["isOptional"] else text


def title(argument, bold=True):
    value = f"\\fI{plain(argument['valueName'])}\\fR"
    if argument["kind"] == "positional":
        return value
    option = plain("--" + argument["preferredName"]["name"])
    option = f"\\fB{option}\\fR" if bold else option
    return option if argument["kind"] == "flag" else f"{option} {value}"


def explanation(argument):
    text = " ".join(part for part in (argument.get("abstract"), argument.get("discussion")) if part) or "\\&"
    default = argument.get("defaultValue")
    return f"{text} (default: {default})" if default not in (None, "") else text
