// A section in place of the whole page, and back again: by its button, by Escape, by the browser's Back. The rest of the
// page is hidden, not covered, so nothing has to trap the focus.

import { render } from "lit-html";

/**
 * @param {string} name class of the section
 * @param {string} label for those who hear the page
 * @param {(close: () => void) => unknown} view template of the section
 * @returns {{section: Element, repaint: () => void, closed: Promise<void>}}
 */
export function showInstead(name, label, view) {
  const section = document.createElement("section");
  section.className = `shown ${name}`;
  section.tabIndex = -1;
  section.setAttribute("aria-label", label);
  const before = { focus: document.activeElement, x: scrollX, y: scrollY };
  const close = () => history.back();
  const repaint = () => render(view(close), section);
  repaint();
  document.body.append(section);
  document.body.setAttribute("data-showing", name);
  history.pushState({ ...history.state, shown: name }, "");
  scrollTo(0, 0);
  section.focus({ preventScroll: true });
  const closed = new Promise((resolve) => {
    const onKey = (event) => event.key === "Escape" && close();
    const onMove = () => {
      removeEventListener("popstate", onMove);
      document.removeEventListener("keydown", onKey);
      section.remove();
      document.body.removeAttribute("data-showing");
      scrollTo(before.x, before.y);
      if (before.focus) before.focus.focus({ preventScroll: true });
      resolve();
    };
    addEventListener("popstate", onMove);
    document.addEventListener("keydown", onKey);
  });
  return { section, repaint, closed };
}
