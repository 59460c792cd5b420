"""A Chromium of some years ago, driven through its pipe: Playwright does not speak to one so old."""

import fcntl
import json
import os
import subprocess
import time
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "old"
UNPACK = """
const {brotliDecompressSync} = require('zlib'), {readFileSync, writeFileSync} = require('fs')
writeFileSync(process.argv[2], brotliDecompressSync(readFileSync(process.argv[1])), {mode: 0o755})"""


def unpacked(version: int, folder: Path) -> Path:
    """The program that the npm package carries, packed."""
    program = folder / f"chromium-{version}"
    packed = FOLDER / f"node_modules/chromium-{version}/bin/chromium.br"
    subprocess.run(["node", "-e", UNPACK, str(packed), str(program)], check=True)
    return program


class OldBrowser:
    """One page of 360 px. `run` gives the value of an expression in it."""

    def __init__(self, program: Path, profile: Path):
        asked, self.ask = os.pipe()
        hear, said = os.pipe()
        high = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (asked, said)]
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--window-size=360,740", f"--user-data-dir={profile}"]
        self.process = subprocess.Popen(
            [str(program), *flags, "--remote-debugging-pipe"],
            pass_fds=(3, 4),  # where it looks for the two ends
            preexec_fn=lambda: [os.dup2(end, place) for place, end in enumerate(high, 3)],
            stderr=subprocess.DEVNULL,
        )
        for end in high:
            os.close(end)
        os.close(asked)
        os.close(said)
        self.answers = os.fdopen(hear, "rb")
        self.kept, self.number, self.session = b"", 0, None
        page = self.send("Target.createTarget", url="about:blank")
        self.session = self.send("Target.attachToTarget", flatten=True, **page)["sessionId"]

    def send(self, method: str, **params) -> dict:
        self.number += 1
        message = {"id": self.number, "method": method, "params": params} | ({"sessionId": self.session} if self.session else {})
        os.write(self.ask, json.dumps(message).encode() + b"\0")
        while True:
            heard = self.read()
            if heard.get("id") == self.number:
                assert "result" in heard, heard
                return heard["result"]

    def read(self) -> dict:
        while b"\0" not in self.kept:
            self.kept += self.answers.read1(65536)
        message, self.kept = self.kept.split(b"\0", 1)
        return json.loads(message)

    def open(self, address: str) -> None:
        self.send("Page.navigate", url=address)
        self.wait("location.href !== 'about:blank' && document.readyState === 'complete'")

    def run(self, expression: str):
        return self.send("Runtime.evaluate", expression=expression, returnByValue=True)["result"].get("value")

    def wait(self, expression: str, seconds: int = 60) -> None:
        until = time.monotonic() + seconds
        while not self.run(expression):
            assert time.monotonic() < until, expression
            time.sleep(0.2)

    def is_visible(self, selector: str) -> bool:
        """In sight, not only in the tree."""
        return self.run(f"""(() => {{
          const found = document.querySelector({json.dumps(selector)}), style = getComputedStyle(found)
          return found.getBoundingClientRect().height > 0 && style.visibility === "visible" && style.opacity === "1"
        }})()""")

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        self.answers.close()
        os.close(self.ask)
