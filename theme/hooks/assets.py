"""What the page downloads besides HTML, each group in a folder named after its contents: it may be cached for ever.

A change in one group leaves the others where they are, so a corrected law does not make a phone fetch Pyodide again.
"""

import base64
import hashlib
import json
import shutil
import zlib
from pathlib import Path

from mkdocs.utils import get_relative_url

from theme.hooks.languages import is_last
from theme.hooks.slim import slimmed
from tools.words import ELEMENT, name_of

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "build"


def files_of(group: str, build: Path = BUILD) -> list[Path]:
    """The files of a group: page and site scripts and styles, words, and what build/runtime/ holds."""
    folder = {"page": "assets", "words": "words", "site": "site"}.get(group, "runtime")
    every = sorted(f for f in (build / folder).rglob("*") if f.is_file())
    wanted = {
        "checker": lambda name: name in ("checker.json", "checker.whl", "checker.whl.gz", "catalogue.json"),
        "micropython": lambda name: name.startswith("micropython."),
        "pyodide": lambda name: name.startswith(("pyodide", "python_stdlib")),
        "page": lambda name: name not in ("manifest.json", "embed.js"),
    }.get(group, lambda name: True)
    return [file for file in every if wanted(file.name)]


def folder_of(group: str, build: Path = BUILD) -> str:
    """`assets/words-1a2b3c4d/`: changes when, and only when, a file of the group does."""
    digest = hashlib.sha256()
    for file in files_of(group, build):
        digest.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return f"assets/{group}-{digest.hexdigest()[:8]}/"


# For a link with answers, in the page itself: a file would come too late for what it is for. The first paint says that
# the answer is coming, until a script fails. The interpreter's files do not wait for each other: the small ones follow
# the first style sheet, the heavy one the first paint. A browser that cannot unpack takes other files than those named.
EARLY = """if(location.hash.includes("=")){
const html=document.documentElement
const links=what=>document.querySelectorAll(`[data-early="${what}"]`)
const load=what=>{for(const link of links(what))link.rel=link.as?"preload":"modulepreload"}
html.dataset.waiting=1
addEventListener("error",()=>delete html.dataset.waiting,true)
if(self.DecompressionStream){
document.addEventListener("load",()=>load("small"),{capture:true,once:true})
new PerformanceObserver(()=>load("heavy")).observe({entryTypes:["paint"]})}}"""
GROUPS = ("site", "page", "words", "checker", "micropython", "pyodide")


def publish(site: Path, folders: dict[str, str], build: Path = BUILD) -> None:
    for group, folder in folders.items():
        for file in files_of(group, build):
            (site / folder).mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, site / folder / file.name)
    shutil.copyfile(build / "assets/embed.js", site / "embed.js")  # other sites hold on to this address


def needless(src_uri: str) -> bool:
    """What Material brings for features that are off: search, its script, source maps, palettes."""
    return src_uri.startswith(("assets/javascripts/", "assets/stylesheets/")) or src_uri.endswith(
        (".map", "favicon.png")
    )


def write_site(material: str, source: Path, target: Path) -> None:
    """One style sheet, Material's and ours: a request less on every page."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for file in source.iterdir():
        text = file.read_text("utf-8")
        (target / file.name).write_text(slimmed(material) + text if file.suffix == ".css" else text, "utf-8")


def words_for(content: str, language: str) -> str:
    """The file with the words for the checks on a page; for an embed, which may show any, the file with all."""
    named = tuple(sorted(set(ELEMENT.findall(content))))
    return f"{language}.{name_of(named)}.json" if named else f"{language}.json"


def needs(folders: dict[str, str], words: str) -> dict:
    """What the element asks for, by the names that theme/element/assets.js gives; addresses from the site's root."""
    checker, micropython, pyodide = (folders[group] for group in ("checker", "micropython", "pyodide"))
    return {
        "words": folders["words"] + words,
        "catalogue": f"{checker}catalogue.json",
        "worker": f"{folders['page']}worker.js",
        "actions": f"{folders['page']}actions.js",
        "checker": f"{checker}checker.json",
        "micropython": {"module": f"{micropython}micropython.mjs", "wasm": f"{micropython}micropython.wasm"},
        "pyodide": {
            "module": f"{pyodide}pyodide.mjs",
            "script": f"{pyodide}pyodide.asm.js",
            "wasm": f"{pyodide}pyodide.asm.wasm",
            "stdlib": f"{pyodide}python_stdlib.zip",
            "lock": f"{pyodide}pyodide-lock.json",
            "checker": f"{checker}checker.whl",
        },
    }


def addresses(needed: dict) -> list[str]:
    return [a for value in needed.values() for a in (value.values() if isinstance(value, dict) else [value])]


def facts(file: Path) -> dict:
    """Raw size, hash, and size on the wire: what a download must be, and how far it is; `packed`: `.gz` lies beside."""
    data, packed = file.read_bytes(), file.with_name(f"{file.name}.gz")
    known = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    if packed.exists():
        return known | {"gzip": packed.stat().st_size, "packed": True}
    return known | {"gzip": len(zlib.compress(data, 6)) + 12}


def all_facts(folders: dict[str, str], build: Path = BUILD) -> dict[str, dict]:
    """Address from the site's root -> facts."""
    return {f"{folders[g]}{file.name}": facts(file) for g in GROUPS for file in files_of(g, build)}


def policy_hash(script: str) -> str:
    """What the content security policy must say for an inline script to run."""
    return f" 'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def relative(value, page_url: str):
    if isinstance(value, dict):
        return {key: relative(inner, page_url) for key, inner in value.items()}
    return get_relative_url(value, page_url)


def data_block(folders: dict[str, str], known: dict[str, dict], words: str, page_url: str, checked: str = "") -> dict:
    needed = needs(folders, words)
    files = {get_relative_url(a, page_url): known[a] for a in addresses(needed) if a in known}
    return relative(needed, page_url) | {"files": files, "checked": checked}


def on_files(files, config):
    sheet = next(f for f in files if f.src_uri.startswith("assets/stylesheets/main.") and f.src_uri.endswith(".css"))
    for file in [f for f in files if needless(f.src_uri)]:
        files.remove(file)
    if "folders" not in config.extra:  # the same for every language
        write_site(sheet.content_string, ROOT / "theme/site", BUILD / "site")
        config.extra["folders"] = {group: folder_of(group) for group in GROUPS}
        config.extra["facts"] = all_facts(config.extra["folders"])
    return files


def on_env(env, config, files):
    env.globals |= {"early": EARLY, "early_hash": policy_hash(EARLY)}
    return env


def on_page_context(context, page, config, nav):
    if "<shirube-" in (page.content or "") or page.meta.get("template") == "embed.html":
        words = words_for(page.content or "", context["language"].folder)
        checked = config.extra["day_of_the_law"].isoformat()
        block = data_block(config.extra["folders"], config.extra["facts"], words, page.url, checked)
        context["assets"] = block
        context["assets_json"] = json.dumps(block, separators=(",", ":"))
    return context


def on_post_build(config):
    if is_last(config):
        publish(Path(config.site_dir), config.extra["folders"])
