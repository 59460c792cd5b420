"""`python -m tools.pictures`, when the site's sign or languages change: for home screens and beside shared links."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.browser import FLAGS, find
from tools.words import languages

THEME = Path(__file__).parent.parent / "theme"
IMAGES = THEME / "overrides/assets/images"
SAFE = 0.8  # a launcher may cut a maskable icon to the circle within
ICON = '<body style="margin:0;height:100vh;display:grid;place-items:center;background:#fff">{}</body>'


def icon(sign: str, size: int) -> str:
    return ICON.format(sign.replace("<svg ", f'<svg width="{int(size * SAFE)}" '))


def shared(sign: str) -> str:
    """The site's name and that of every language, each in its script."""
    names = "".join(f'<li lang="{language.lang}">{language.name}</li>' for language in languages())
    page = (THEME / "share/picture.html").read_text("utf-8")
    return page.replace("SIGN", sign).replace("LANGUAGES", names)


def main() -> None:
    sign = (IMAGES / "favicon.svg").read_text("utf-8")
    pictures = {f"icon-{size}.png": (icon(sign, size), size, size) for size in (192, 512)}
    pictures["share.png"] = (shared(sign), 1200, 630)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        for name, (html, width, height) in pictures.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.set_content(html)
            page.screenshot(path=IMAGES / name)
        browser.close()


if __name__ == "__main__":
    main()
