"""What a phone keeps to work without internet: /sw.js, a list of files for each language, and a manifest to install.

A list, /offline/<language>/<hash>.json, is {"files": [[path, sha256, packed]], "full": [...], "law": [[id, sentence]]}:
every page of the language with what it loads and MicroPython; Pyodide, for phones that have used it; and the sentences
on changes of the law, for the message that a newer version is there. Paths count from the site's root; "" is the root.
"""

import base64
import hashlib
import json
import posixpath
import re
from pathlib import Path
from urllib.parse import urljoin

from checker import catalogue
from theme.hooks.ruby import plain
from tools.words import Language

ROOT = Path(__file__).parent.parent
LOADED = re.compile(r'<(?:link|script|img)\b[^>]*?(?:href|src)="([^"#?]+)"')
BLOCK = re.compile(r'<script type="application/json" id="shirube-assets">(.*?)</script>', re.S)
SEARCHED = re.compile(r'data-search="([^"]+)"')
NOT_LOADED = re.compile(r"[a-z]+:|.*\.(json|mjs|wasm|gz)$|.*/$")
MOST = 2_000_000
"""Bytes of one language on a phone."""


def page_paths(site: Path, folder: str) -> list[str]:
    """Addresses of the pages of a language, and of the page that leads to all languages."""
    pages = (page for page in (site / folder).rglob("index.html") if page.parent.name != "embed")
    return ["", *sorted(page.relative_to(site).as_posix().removesuffix("index.html") for page in pages)]


def data_block(html: str) -> dict:
    found = BLOCK.search(html)
    return json.loads(found[1]) if found else {}


def of_language(words: str) -> str:
    """The file with all words of a language stands for those of its checks (sw.js takes it for each of them)."""
    return re.sub(r"\.[a-z0-9+-]+\.json$", ".json", words)


def loaded(site: Path, path: str) -> tuple[set[str], set[str]]:
    """(what a page and its check load, what Pyodide adds), as paths from the root."""
    html = (site / path / "index.html").read_text("utf-8")
    block = data_block(html)

    def from_root(addresses) -> set[str]:
        return {urljoin(f"/{path}", address).lstrip("/") for address in addresses}

    files = {address for address in LOADED.findall(html) if not NOT_LOADED.match(address)} | set(SEARCHED.findall(html))
    if not block:
        return from_root(files), set()
    files |= {block["worker"], block["checker"], block["catalogue"], of_language(block["words"])}
    files |= what_follows(site, path, block)
    files |= set(block["micropython"].values())
    return from_root(files) | beside(site, *from_root([block["worker"]])), from_root(block["pyodide"].values())


def beside(site: Path, path: str) -> set[str]:
    """All that lies in the folder of a file: the parts that the page's script may load later."""
    return {file.relative_to(site).as_posix() for file in (site / path).parent.iterdir()}


def what_follows(site: Path, path: str, block: dict) -> set[str]:
    """What can be done with an answer: its scripts, and Japanese for the sheet (addresses as in the block)."""
    folder = posixpath.dirname(block["actions"])
    names = ["counter.css", *(file.name for file in (site / path / folder).glob("part-*.js"))]
    return {block["actions"], f"{posixpath.dirname(block['words'])}/ja.json"} | {f"{folder}/{name}" for name in names}


def row(site: Path, path: str, *packed: bool) -> list:
    """[path, sha256 in base64] and, where only one kind of browser wants the file, whether that one can unpack."""
    file = site / path / "index.html" if path == "" or path.endswith("/") else site / path
    return [path, base64.b64encode(hashlib.sha256(file.read_bytes()).digest()).decode(), *packed]


def rows(site: Path, paths: set[str]) -> list[list]:
    found = []
    for path in sorted(paths):
        packed = (site / f"{path}.gz").exists() and path.startswith("assets/")
        found += [row(site, path, False), row(site, f"{path}.gz", True)] if packed else [row(site, path)]
    return found


def law(texts: dict[str, str]) -> list[list[str]]:
    """[[id, sentence]] of every change of the law that has a sentence, newest first."""
    ids = dict.fromkeys(f"{change['on']}.{change['source']}" for change in catalogue.changes_json()["changes"])
    return [[id, texts[f"change.{id}"]] for id in ids if f"change.{id}" in texts]


def list_of(site: Path, language: Language, texts: dict[str, str]) -> dict:
    pages = page_paths(site, language.folder)
    found = [loaded(site, path) for path in pages]
    files = set(pages).union(*(own for own, _ in found))
    full = set().union(*(added for _, added in found))
    return {"files": rows(site, files), "full": rows(site, full - files), "law": law(texts)}


def manifest(language: Language, texts: dict[str, str]) -> dict:
    """The web app manifest; paths count from /<language>/."""
    icons = [(size, purpose) for size in (192, 512) for purpose in ("any", "maskable")]
    return {
        "id": f"/{language.folder}/",
        "name": texts["site.name"],
        "short_name": texts["site.name"],
        "description": plain(texts["site.front"]),
        "lang": language.lang,
        "dir": "ltr",
        "start_url": "./",
        "scope": "../",
        "display": "minimal-ui",
        "theme_color": "#1d4f91",
        "background_color": "#ffffff",
        "icons": [
            {"src": f"../assets/images/icon-{size}.png", "sizes": f"{size}x{size}", "type": "image/png", "purpose": to}
            for size, to in icons
        ],
    }


def dump(path: Path, content) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), "utf-8")


def publish(site: Path, languages: list[tuple[Language, dict[str, str]]]) -> None:
    """`languages`: each with its words. Comes last, when every page is written."""
    for language, texts in languages:
        dump(site / language.folder / "manifest.webmanifest", manifest(language, texts))
    lists = {}
    for language, texts in languages:
        content = json.dumps(list_of(site, language, texts), ensure_ascii=False, separators=(",", ":"))
        path = f"offline/{language.folder}/{hashlib.sha256(content.encode()).hexdigest()[:8]}.json"
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(content, "utf-8")
        lists[language.folder] = path
    worker = (ROOT / "theme/offline/sw.js").read_text("utf-8")
    (site / "sw.js").write_text(worker.replace("const LISTS = {};", f"const LISTS = {json.dumps(lists)};"), "utf-8")
