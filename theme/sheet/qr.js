import { generate } from "lean-qr";
import { toSvg } from "lean-qr/extras/svg";

const QUIET = 4; // modules of white that a reader needs around the code

/** @returns {SVGElement} a QR code of the text, as large as its place */
export function qr(text) {
  const code = toSvg(generate(text), document, { pad: QUIET, on: "#000", off: "#fff", width: "100%", height: "100%" });
  code.setAttribute("role", "img");
  code.setAttribute("aria-label", "QR");
  code.classList.add("qr");
  return code;
}
