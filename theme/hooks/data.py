"""/data/*.json: what the package says of itself, for whoever wants to check it or build on it.

/data/schema/*.json: the JSON Schema of each.
"""

import json
import shutil
import tomllib
from pathlib import Path

from checker import catalogue
from theme.hooks.languages import is_last

SCHEMAS = Path(__file__).parent.parent / "schemas"
CASES = Path(__file__).parent.parent.parent / "tests/cases"


def cases(folder: Path = CASES) -> dict:
    """The worked cases that the tests hold the checker to, by file."""
    return {file.stem: tomllib.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*.toml"))}


def files() -> dict[str, dict]:
    """File name -> content."""
    kinds = ("changes", "checks", "deadlines", "fields", "figures", "lines", "sources")
    data = {f"{kind}.json": getattr(catalogue, f"{kind}_json")() for kind in kinds}
    return data | {"cases.json": {"version": catalogue.VERSION, "cases": cases()}}


def publish(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files().items():
        (folder / name).write_text(json.dumps(content, ensure_ascii=False, indent=1, default=str), "utf-8")
    shutil.copytree(SCHEMAS, folder / "schema", dirs_exist_ok=True)


def on_post_build(config):
    if is_last(config):
        publish(Path(config.site_dir) / "data")
