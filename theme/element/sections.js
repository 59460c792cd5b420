// The two boxes that every answer is made of.

import { html } from "lit-html";

export function section(name, title, content) {
  return html`<section class="sc-section sc-${name}">
    <h3>${title}</h3>
    ${content}
  </section>`;
}

export function folded(title, content) {
  return html`<details>
    <summary>${title}</summary>
    ${content}
  </details>`;
}
