"""`python -m tools.icons`, when the site's sign changes: the pictures of it that a phone puts on its home screen."""

from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.browser import FLAGS, find

IMAGES = Path(__file__).parent.parent / "theme/overrides/assets/images"
SAFE = 0.8  # a launcher may cut a maskable icon to the circle within
PAGE = '<body style="margin:0;height:100vh;display:grid;place-items:center;background:#fff">{}</body>'


def main() -> None:
    sign = (IMAGES / "favicon.svg").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        for size in (192, 512):
            page = browser.new_page(viewport={"width": size, "height": size})
            page.set_content(PAGE.format(sign.replace("<svg ", f'<svg width="{int(size * SAFE)}" ')))
            page.screenshot(path=IMAGES / f"icon-{size}.png")
        browser.close()


if __name__ == "__main__":
    main()
