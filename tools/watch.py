"""What a maintainer should look at: `python -m tools.watch [--links]` prints Markdown, and nothing when all is well.

Facts past their review day, holidays that end soon, and with --links the sources whose address has moved or gone. It
asks politely: one request at a time, a pause between two to the same host, its own name, one retry.
"""

import sys
import time
import urllib.error
import urllib.request
from datetime import date
from urllib.parse import urlsplit

from checker import rule_book, upkeep
from checker.__main__ import today_in_japan

AGENT = "shirube-watch (link check of a public guide; one request at a time)"
PAUSE = 2.0
SECONDS = 30


def overdue(on: date) -> list[str]:
    """One line for each fact whose review day has passed."""
    return [f"- [ ] `{id}` ({kind}), due since {day}: {url}" for day, kind, id, url in upkeep.stale(on)]


class Unmoved(urllib.request.HTTPRedirectHandler):
    """Tells of a redirect instead of following it."""

    def redirect_request(self, request, file, code, message, headers, target):
        raise Moved(target)


class Moved(Exception):
    """The new address."""


def ask(url: str) -> str | None:
    """What is wrong with an address, or None. Only "not found" and "gone" count as gone."""
    request = urllib.request.Request(url, headers={"User-Agent": AGENT})
    try:
        with urllib.request.build_opener(Unmoved).open(request, timeout=SECONDS):
            return None
    except Moved as moved:
        return f"moved to {moved}"
    except urllib.error.HTTPError as error:
        return "gone" if error.code in (404, 410) else f"answers {error.code}; look again another day"
    except OSError as error:
        return f"no answer ({error}); look again another day"


def links(addresses: dict[str, list[str]], asking=ask, pause: float = PAUSE) -> list[str]:
    """One line for each address that has a fault; addresses: url -> ids of the sources that name it."""
    found, last_host = [], None
    for url, ids in sorted(addresses.items()):
        host = urlsplit(url).netloc
        if host == last_host:
            time.sleep(pause)
        fault, last_host = asking(url), host
        if fault and fault.startswith("no answer"):
            time.sleep(pause)
            fault = asking(url)
        if fault:
            found.append(f"- [ ] {url} {fault} ({', '.join(ids)})")
    return found


def addresses_of_sources() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for source in rule_book.sources().values():
        if source.is_current:
            found.setdefault(source.url, []).append(source.id)
    return found


def report(sections: dict[str, list[str]]) -> str:
    told = {title: lines for title, lines in sections.items() if lines}
    return "\n".join(f"## {title} ({len(lines)})\n\n" + "\n".join(lines) + "\n" for title, lines in told.items())


def main(words: list[str]) -> int:
    """1 when there is something to look at."""
    sections = {"Past their review day": overdue(today_in_japan())}
    if "--links" in words:
        sections["Addresses"] = links(addresses_of_sources())
    text = report(sections)
    print(text, end="")
    return 1 if text else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
