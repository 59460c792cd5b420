"""The link "something wrong on this page?": an issue with page, language and version filled in, and no answers."""

from urllib.parse import urlencode


def report_link(repository: str, page: str, lang: str, version: str) -> str:
    """The address of a new issue. The page's fragment, which may hold answers, is not part of it."""
    body = f"Page: /{page}\nLanguage: {lang}\nVersion: {version}\n\nWhat is wrong, and what should it say?\n"
    return f"{repository.rstrip('/')}/issues/new?" + urlencode({"title": f"Wrong: /{page}", "body": body})


def on_env(env, config, files):
    env.globals["report_link"] = report_link
    return env
