"""How a link to a page looks where it is shared: Open Graph (partials/found.html)."""

from babel.core import get_global
from mkdocs.utils.meta import get_data

from theme.hooks.languages import SOURCE
from tools.guides import DOCS


def open_graph_locale(code: str) -> str:
    """A language with the country where most speak it: "vi" -> "vi_VN"."""
    parts = get_global("likely_subtags").get(code, code).split("_")
    return f"{parts[0]}_{parts[-1]}"


def on_env(env, config, files):
    _, home = get_data((DOCS / SOURCE / "index.md").read_text("utf-8"))
    env.globals |= {"open_graph_locale": open_graph_locale, "home": home}
    return env
