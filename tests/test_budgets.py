"""What a phone has to fetch, counted in requests and in compressed bytes."""

import gzip
import json
import re
from functools import cache
from pathlib import Path

import pytest

from tests.test_site import PAGES, SITE, loaded, name, read, target

pytestmark = pytest.mark.built
GUIDES = [path for path in PAGES if path.parent.name != "embed"]
WITH_CHECK = [path for path in GUIDES if "<shirube-check" in path.read_text("utf-8")]


@cache
def weight(path: Path) -> int:
    """Bytes on the wire from a host that compresses as GitHub Pages does; what is packed already is sent as it is."""
    return path.stat().st_size if path.suffix in (".gz", ".png") else len(gzip.compress(path.read_bytes(), 6))


def before_touch(path: Path) -> list[Path]:
    """With the words of the questions; what "data-early" names comes only with a link that holds answers."""
    links = read(path).all("link")  # the icon is for whoever puts the site on the home screen of an iPhone
    early = [tag["href"] for tag in links if "data-early" in tag or tag.get("rel") == "apple-touch-icon"]
    return [path] + [target(path, address) for address in loaded(path) if address not in early]


def block(path: Path) -> dict:
    found = re.search(r'<script type="application/json" id="shirube-assets">(.*?)</script>', path.read_text("utf-8"))
    return json.loads(found[1])


def interpreter(path: Path, group: str) -> list[Path]:
    """The files of an interpreter as the page of a browser that can unpack asks for them."""
    data = block(path)
    addresses = [address + (".gz" if data["files"][address].get("packed") else "") for address in data[group].values()]
    return [target(path, address) for address in addresses]


@pytest.mark.parametrize("path", GUIDES, ids=name)
def test_a_guide_takes_8_requests_and_80_kb_before_anybody_touches_the_check(path):
    files = before_touch(path)

    assert len(files) <= 8, [name(file) for file in files]
    assert sum(map(weight, files)) <= 80_000


@pytest.mark.parametrize("path", WITH_CHECK, ids=name)
def test_the_first_answer_of_a_first_visit_takes_400_kb(path):
    data = block(path)
    more = [target(path, data[part]) for part in ("worker", "checker")] + interpreter(path, "micropython")

    assert sum(map(weight, {*before_touch(path), *more})) <= 400_000


@pytest.mark.parametrize("path", GUIDES, ids=name)
def test_the_javascript_of_a_guide_weighs_20_kb_with_its_one_library(path):
    scripts = [file for file in before_touch(path) if file.suffix == ".js"]

    assert sum(map(weight, scripts)) <= 20_000


def test_pyodide_weighs_3_8_mb_and_the_wheel_is_ours():
    files = {file.name: file for file in interpreter(WITH_CHECK[0], "pyodide")}

    assert files.keys() > {"pyodide.asm.wasm.gz", "python_stdlib.zip.gz", "pyodide.asm.js"}
    assert sum(weight(file) for file_name, file in files.items() if file_name != "checker.whl.gz") <= 3_800_000
    assert weight(files["checker.whl.gz"]) <= 120_000


def test_what_may_be_cached_for_good_is_named_by_its_content_and_shared_between_languages():
    folders = {path.parent.name for path in (SITE / "assets").rglob("*") if path.is_file()} - {"images"}
    assert folders and all(re.fullmatch(r"[a-z]+-[0-9a-f]{8}", folder) for folder in folders)

    for path in WITH_CHECK:
        english = SITE / "en" / Path(name(path)).relative_to(Path(name(path)).parts[0])
        own, shared = ({name(target(p, a)) for a in loaded(p) if "assets/" in a} for p in (path, english))
        assert {file.split("/")[1].split("-")[0] for file in own ^ shared} <= {"words"}
