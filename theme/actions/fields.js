// Fields that the pages of their own share.

import { html, nothing } from "lit-html";

/** @param {Array<[string, unknown]>} options value and text */
export function select(id, label, options, value, change) {
  return html`<div>
    <label for=${id}>${label}</label>
    <select id=${id} @change=${({ target }) => change(target.value)}>
      ${options.map(([code, text]) => html`<option value=${code} ?selected=${code === value}>${text}</option>`)}
    </select>
  </div>`;
}

export function textField(id, label, value, change, hint) {
  return html`<div>
    <label for=${id}>${label}</label>
    ${hint ? html`<p id="${id}-hint">${hint}</p>` : nothing}
    <input id=${id} type="text" autocomplete="off" .value=${value} aria-describedby=${hint ? `${id}-hint` : nothing} @input=${({ target }) => change(target.value.trim())} />
  </div>`;
}

/** A text to take along, and a button that copies it. */
export function copyField(id, label, text, button, onCopied) {
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    onCopied();
  };
  return html`<div>
    <label for=${id}>${label}</label>
    <textarea id=${id} class="tool-text" readonly rows="4" .value=${text}></textarea>
    <button type="button" data-do="copy" @click=${copy}>${button}</button>
  </div>`;
}
