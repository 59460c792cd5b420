// One page where it can be: the letters get smaller down to what can still be read, and no further.

const SIZES = [10.5, 10, 9.5, 9, 8.5, 8, 7.5];
const READABLE = 9;
const PAGE = 297 - 2 * 7; // A4 without its margins, millimetres

/** @param {Element} section that holds a .sheet-paper; laid out as on paper while it is measured */
export function fit(section) {
  const paper = section.querySelector(".sheet-paper");
  section.classList.add("sheet--measured");
  const room = PAGE * millimetre(section);
  const size = SIZES.find((points) => {
    paper.style.setProperty("--sheet-size", `${points}pt`);
    return paper.scrollHeight <= room;
  });
  paper.style.setProperty("--sheet-size", `${size || READABLE}pt`);
  section.classList.remove("sheet--measured");
}

/** @returns {number} pixels of a millimetre */
function millimetre(section) {
  const probe = document.createElement("div");
  probe.className = "sheet-probe"; // 100 mm wide
  section.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width / 100;
}
