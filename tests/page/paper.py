"""What was printed, read back: text by side of the page, glyphs that no font had, and QR codes."""

import base64
import io
import re
import unicodedata

from pypdf import PdfReader
from pypdf.generic import ContentStream
from pypdfium2 import PdfDocument

from .conftest import ROOT

JSQR = (ROOT / "node_modules/jsqr/dist/jsQR.js").read_text("utf-8")
PRINTED = "window.print = () => { document.body.dataset.printed = Number(document.body.dataset.printed || 0) + 1 }"
DECODE = """([data, width, height]) => {
  const bytes = Uint8ClampedArray.from(atob(data), character => character.charCodeAt(0))
  const code = jsQR(bytes, width, height)
  return code && code.data
}"""


class Paper:
    """A page of the browser as it comes out of the printer."""

    def __init__(self, page):
        self.data = page.pdf(prefer_css_page_size=True)
        self.pages = list(PdfDocument(self.data))

    def text(self) -> str:
        return "".join(self.texts())

    def texts(self) -> list[str]:
        """Of each page, without spaces."""
        return [plain(page.get_textpage().get_text_range()) for page in self.pages]

    def numbers(self, columns: int) -> list[list[int]]:
        """Numbers of one or two digits in each column, in reading order."""
        found = [[] for _ in range(columns)]
        for page in self.pages:
            width, height = page.get_size()
            for column in range(columns):
                left, right = width / columns * column, width / columns * (column + 1)
                text = page.get_textpage().get_text_bounded(left, 0, right, height)
                found[column].extend(int(number) for number in re.findall(r"(?<!\d)\d{1,2}(?!\d)", text))
        return found

    def missing_glyphs(self) -> int:
        """How often glyph 0 is drawn, the box that stands for a character that no font has."""
        reader = PdfReader(io.BytesIO(self.data))
        return sum(codes.count(0) for page in reader.pages for codes in glyphs(reader, page))

    def code(self, browser) -> str | None:
        """What a reader sees in the first QR code of the first page."""
        picture = self.pages[0].render(scale=2, rev_byteorder=True, prefer_bgrx=True)
        assert picture.stride == picture.width * 4
        page = browser.new_page()
        page.evaluate(JSQR)
        try:
            return page.evaluate(DECODE, [base64.b64encode(picture.buffer).decode(), picture.width, picture.height])
        finally:
            page.close()


def glyphs(reader, page):
    """Yield the glyph numbers of each piece of text."""
    fonts = {name: font.get_object()["/Subtype"] for name, font in page["/Resources"]["/Font"].items()}
    wide = False
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        if operator == b"Tf":
            wide = fonts[operands[0]] == "/Type0"
        elif operator in (b"Tj", b"TJ"):
            for piece in operands[0] if operator == b"TJ" else operands:
                if raw := getattr(piece, "original_bytes", None):
                    yield [int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2)] if wide else list(raw)


def plain(text: str) -> str:
    """Without spaces and line ends, brackets and digits in their narrow form."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def contains_in_order(numbers: list[int], wanted: range) -> bool:
    left = iter(numbers)
    return all(number in left for number in wanted)
