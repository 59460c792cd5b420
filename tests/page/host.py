"""A host for one test: a copy of the site that can be renewed, spoilt, slow, redirected, cut or off the net."""

import mimetypes
import os
import shutil
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from theme.hooks.languages import LANGUAGES, words
from tools import offline
from tools.serve import Handler

TYPES = Handler.extensions_map


class Host:
    """`asked`: [(path, headers)]. `spoilt`: path -> bytes in its place; `cut`: paths of which only half arrives;
    `stalled`: paths of which no more than half arrives, while the connection stays."""

    def __init__(self, site: Path, root: Path, prefix: str = "/"):
        self.root, self.prefix, self.languages = root, prefix, [one for one in LANGUAGES if one.folder in ("en", "vi")]
        for folder in (language.folder for language in self.languages):
            shutil.copytree(site / folder, root / folder)
        shutil.copytree(site / "assets", root / "assets", copy_function=os.link)
        shutil.copy(site / "index.html", root)
        self.asked: list[tuple[str, dict]] = []
        self.spoilt: dict[str, bytes] = {}
        self.cut: set[str] = set()
        self.stalled: set[str] = set()
        self.over = threading.Event()
        self.unpacks = False
        self.moved: dict[str, str] = {}
        self.headers: dict[str, str] = {}
        self.is_down = False
        self.at_once = self.most_at_once = 0
        self.address = ""
        self.publish()

    def publish(self, without: str = ""):
        """Lists the files anew, as a build does; `without` leaves out a sentence on the law."""
        known = [(one, {k: v for k, v in words(one.folder).items() if not without or k != without}) for one in self.languages]
        offline.publish(self.root, known)

    def change(self, path: str, old: str, new: str):
        file = self.root / path
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")

    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        path = handler.path.split("?")[0]
        if self.is_down or not path.startswith(self.prefix):
            handler.close_connection = True
            return
        path = path.removeprefix(self.prefix)
        self.asked.append((path, dict(handler.headers)))
        if path in self.moved:
            handler.send_response(302)
            handler.send_header("Location", self.prefix + self.moved[path])
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        file = self.root / path
        file = file / "index.html" if file.is_dir() else file
        content = self.spoilt.get(path) or (file.read_bytes() if file.is_file() else b"")
        handler.send_response(200 if content else 404)
        handler.send_header("Content-Type", TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "")
        handler.send_header("Content-Length", str(len(content)))
        handler.send_header("Cache-Control", "max-age=600")
        for name, value in self.headers.items():
            handler.send_header(name, value)
        if self.unpacks and path.endswith(".gz"):
            handler.send_header("Content-Encoding", "gzip")
        handler.end_headers()
        is_half = path in self.cut | self.stalled
        handler.wfile.write(content[: len(content) // 2] if is_half else content)
        handler.close_connection = is_half
        if path in self.stalled:
            handler.wfile.flush()
            self.over.wait(120)


@contextmanager
def running(host: Host):
    class Answers(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            host.at_once += 1
            host.most_at_once = max(host.most_at_once, host.at_once)
            host.answer(self)
            host.at_once -= 1

        def log_message(self, format, *args):
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host.address = f"http://127.0.0.1:{server.server_port}{host.prefix}".rstrip("/")
    try:
        yield host
    finally:
        host.over.set()
        server.shutdown()


def kept(visited):
    visited.page.wait_for_selector("[data-offline-kept]:not([hidden])", timeout=30000)
    return visited


def cached(visited) -> list[str]:
    return visited.page.evaluate(
        "caches.keys().then(async names => (await Promise.all(names.map(async name => (await (await caches.open(name)).keys()).map(key => key.url)))).flat())"
    )


def update(visited) -> None:
    visited.page.evaluate("navigator.serviceWorker.getRegistration().then(found => found.update())")
