// Which interpreter answered, what is on its way, and the offer of the full one.

import { html, nothing } from "lit-html";

const MEGA = 1000 * 1000;
const megabytes = (bytes) => (bytes / MEGA).toFixed(1);

/** What is loading, with a way to stop it. Bytes are counted unpacked and shown as they weigh on the wire. */
export function progressView({ words }, { loading }, act) {
  if (!loading) return nothing;
  const share = Math.min(loading.received / loading.bytes, 1);
  const values = { received: megabytes(share * loading.gzip), total: megabytes(loading.gzip) };
  return html`<div class="sc-progress">
    <progress max="1" .value=${share} aria-label=${words.plain(`page.loading.${loading.name}`)}></progress>
    <span>${words.say(`page.loading.${loading.name}`)} ${words.say("page.megabytes", values)}</span>
    <button type="button" class="sc-quiet" @click=${act.stop}>${words.say("page.stop")}</button>
  </div>`;
}

export function offerView({ words }, { offer, phase }, act) {
  if (!offer) return nothing;
  const values = { total: megabytes(offer.gzip) };
  return html`<div class="sc-offer">
    <p>${words.say(phase === "failed" ? "page.offer-needed" : "page.offer", values)}</p>
    <button type="button" @click=${act.useFull}>${words.say("page.use-full", values)}</button>
  </div>`;
}

/** Why there are no questions, and how to try again. The table below is the page's own. */
export function failureView(context, { broken, engine, reply }, act) {
  if (!context) return html`<p class="sc-failure" role="alert" lang="en" tabindex="-1">${broken || Object.values(engine.reasons).join(" ")}</p>`;
  const { words } = context;
  const differs = Boolean(reply && reply.differs);
  const reasons = broken ? [broken] : Object.entries(engine.reasons).map(([name, reason]) => `${name}: ${reason}`);
  return html`<div class="sc-failure" role="alert" tabindex="-1">
    <p><strong>${words.say(differs ? "page.engines-differ" : "page.failed")}</strong></p>
    <p>${words.say("page.failed-hint")}</p>
    ${differs ? nothing : html`<ul lang="en">${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
    ${offerView(context, engine, act)} ${progressView(context, engine, act)}
    <button type="button" @click=${act.retry}>${words.say("page.try-again")}</button>
  </div>`;
}

export function footView(context, { engine, reply }, act) {
  const { words, dates, version } = context;
  const from = { date: dates.day(reply.result.on), version, engine: words.plain(`page.engine.${reply.engine}`) };
  return html`<footer class="sc-foot">
    <p><strong>${words.say("page.not-a-decision")}</strong> ${words.say("page.who-decides")}</p>
    <p>${words.say("page.as-of", from)}</p>
    ${engine.loading && engine.loading.name === "pyodide" ? progressView(context, engine, act) : offerView(context, engine, act)}
  </footer>`;
}
