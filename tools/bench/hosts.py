"""Static hosts on this machine that compress as GitHub Pages does, with files kept in memory."""

import gzip
import http.server
import threading
from contextlib import contextmanager
from pathlib import Path

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".wasm": "application/wasm",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
}
ALREADY_COMPRESSED = {".zip", ".whl", ".gz", ".png", ".woff2", ".jpg", ".webp"}


@contextmanager
def host(root: Path):
    """Serves a folder; gives its address."""
    kept: dict[Path, bytes] = {}

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = root / self.path.split("?")[0].lstrip("/")
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                self.send_error(404)
                return
            packed = path.suffix not in ALREADY_COMPRESSED
            if path not in kept:
                kept[path] = gzip.compress(path.read_bytes(), 9) if packed else path.read_bytes()
            self.send_response(200)
            self.send_header("Content-Type", TYPES.get(path.suffix, "application/octet-stream"))
            self.send_header("Content-Length", str(len(kept[path])))
            self.send_header("Cache-Control", "max-age=600")
            if packed:
                self.send_header("Content-Encoding", "gzip")
            self.end_headers()
            self.wfile.write(kept[path])

        def log_message(self, format, *args):
            """Quiet."""

    class Server(http.server.ThreadingHTTPServer):
        def handle_error(self, request, client_address):
            """A browser that went away is no news."""

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
