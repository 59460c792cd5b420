// The copy to take away: one check at a time, since the address holds the answers of one.

import "../element/define.js";
import { todayInJapan } from "../element/today.js";

const old = document.querySelector("[data-good-until]");
old.hidden = todayInJapan() <= old.dataset.goodUntil;

const checks = [...document.querySelectorAll("details[data-check]")];

function open(details) {
  const check = document.createElement("shirube-check");
  check.setAttribute("check", details.dataset.check);
  check.setAttribute("engine", "micropython");
  check.append(...details.querySelector("[data-table]").childNodes);
  details.append(check);
}

/** The phone numbers and day counts go back to where they stood. */
function close(details) {
  const check = details.querySelector("shirube-check");
  if (!check) return;
  details.querySelector("[data-table]").append(...check.table.childNodes);
  check.remove();
  details.open = false;
}

for (const details of checks) {
  details.addEventListener("toggle", () => {
    if (!details.open) return close(details);
    if (details.querySelector("shirube-check")) return;
    const before = checks.filter((one) => one !== details && one.querySelector("shirube-check"));
    before.forEach(close);
    if (before.length) location.hash = "";
    open(details);
  });
}
