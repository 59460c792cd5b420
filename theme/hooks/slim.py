"""Material's style sheet without the rules for parts that these pages do not have (search, tabs, drawer, comments)."""

import re

USED = {"md-typeset", "admonition", "admonition-title", "note", "warning", "danger", "task-list-item"}
CLASS = re.compile(r"\.((?:[\w-]|\\.)+)")


def blocks(css: str):
    """Yield (what stands before the brace, what stands inside) of each rule at the top level, no statements."""
    start = depth = opened = 0
    quote = ""
    for at, char in enumerate(css):
        if quote:
            quote = "" if char == quote and css[at - 1] != "\\" else quote
        elif char in "\"'":
            quote = char
        elif char == ";" and depth == 0:
            start = at + 1
        elif char == "{":
            depth += 1
            opened = at if depth == 1 else opened
        elif char == "}":
            depth -= 1
            if depth == 0:
                yield css[start:opened].strip(), css[opened + 1 : at]
                start = at + 1


def selectors(text: str) -> list[str]:
    """The parts of a selector list; commas in brackets do not separate."""
    parts, depth = [""], 0
    for char in text:
        depth += (char in "([") - (char in ")]")
        parts = [*parts, ""] if char == "," and depth == 0 else [*parts[:-1], parts[-1] + char]
    return parts


def is_used(selector: str) -> bool:
    wanted = re.sub(r":not\([^()]*\)", "", selector)
    return set(CLASS.findall(wanted)) <= USED and "[data-md" not in wanted and "rtl" not in wanted


def slimmed(css: str) -> str:
    kept = []
    for head, body in blocks(re.sub(r"/\*.*?\*/", "", css, flags=re.S)):
        if head.startswith(("@media", "@supports")):
            inner = slimmed(body)
            kept += [f"{head}{{{inner}}}"] if inner else []
        elif not head.startswith("@") and (used := [part for part in selectors(head) if is_used(part)]):
            kept.append(f"{','.join(used)}{{{body}}}")
    return "".join(kept)
