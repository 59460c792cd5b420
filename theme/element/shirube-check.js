// <shirube-check check="lost-job">: a check on any page. Light DOM. Its children are the table that the build made: shown
// until the first question or answer is painted, and again when no interpreter can start.

import { render } from "lit-html";
import { clockFor } from "./clock.js";
import { extend, isKept } from "./extend.js";
import { mainView } from "./main-view.js";
import { Session } from "./session.js";
import { outputsOf, screenOf } from "./state.js";

const MINUTE = 60000;
const ENGINES = ["auto", "micropython", "pyodide"];
let count = 0;

export class ShirubeCheck extends HTMLElement {
  static get observedAttributes() {
    return ["check", "lang", "engine"];
  }

  /** The embed's element takes the check from the address of its page: ?check=lost-job */
  get check() {
    const isNamedByAddress = this.hasAttribute("data-from-address");
    return (isNamedByAddress ? new URLSearchParams(location.search).get("check") : this.getAttribute("check")) || "";
  }

  get language() {
    const holder = this.closest("[lang]");
    return holder ? holder.getAttribute("lang") : "en";
  }

  get prefer() {
    const engine = this.getAttribute("engine");
    return ENGINES.includes(engine) ? engine : ENGINES[0];
  }

  connectedCallback() {
    if (!this.table) this.makeRoom();
    this.onMove = () => this.session.readAddress(true);
    this.onSight = () => document.visibilityState === "visible" && this.session.ask();
    addEventListener("popstate", this.onMove);
    addEventListener("hashchange", this.onMove);
    document.addEventListener("visibilitychange", this.onSight);
    this.timer = setInterval(this.onSight, MINUTE);
    this.begin();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.onMove);
    removeEventListener("hashchange", this.onMove);
    document.removeEventListener("visibilitychange", this.onSight);
    clearInterval(this.timer);
    this.session.end();
    this.session = null;
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.session) return;
    this.session.end();
    this.begin();
  }

  makeRoom() {
    this.early = this.querySelector(".sc-waiting"); // stands until the words have come
    this.uid = `sc${(count += 1)}`;
    this.table = document.createElement("div");
    this.table.className = "sc-table";
    this.table.append(...[...this.childNodes].filter((child) => child !== this.early));
    this.screen = document.createElement("div");
    this.screen.className = "sc";
    this.append(this.screen, this.table);
  }

  begin() {
    const { check, language: lang, prefer, uid } = this;
    this.session = new Session({ check, lang, prefer, uid, changed: () => this.paint() });
    this.actions = actionsOf(this.session);
    this.session.begin();
    this.paint();
  }

  /** The one place where what is known becomes what is shown. */
  paint() {
    const { model } = this.session;
    const screen = screenOf(model);
    const { state, engine, outcome } = outputsOf(model, screen);
    if (this.early && screen.show !== "nothing") this.early.remove();
    const today = model.today || clockFor(model.on).on.on;
    render(mainView(model.context && { ...model.context, today }, model, screen, this.actions), this.screen);
    this.table.hidden = !["table", "nothing", "waiting"].includes(screen.show);
    this.put("data-state", state);
    this.put("data-engine", engine);
    this.put("data-outcome", outcome);
    if (model.moved && screen.show !== "waiting") this.focusTitle();
    if (screen.show === "answer") this.announce(model.reply);
    if (screen.show === "answer" || (model.context && isKept(this.check))) this.extend();
  }

  extend() {
    extend({ session: this.session, screen: this.screen, element: this });
  }

  put(name, value) {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  /** To what went wrong, else to the question or the headline below it. */
  focusTitle() {
    this.session.model.moved = false;
    const title = this.screen.querySelector("[tabindex]");
    if (title) title.focus();
  }

  announce({ result, engine }) {
    const said = engine + JSON.stringify(result);
    if (said === this.said) return;
    this.said = said;
    this.dispatchEvent(new CustomEvent("shirube:answer", { bubbles: true, composed: true, detail: result }));
  }
}

/** What the buttons of the views do. */
function actionsOf(session) {
  return {
    draft: (id, draft) => session.set({ drafts: { ...session.model.drafts, [id]: draft } }),
    submit: (id) => session.submit(id),
    unknown: (id) => session.give(id),
    change: (id) => session.go({ editing: id, asking: session.model.asking }),
    seeAnswer: () => session.go({}),
    askMore: () => session.go({ asking: true }),
    again: () => session.go({}, {}),
    back: () => history.back(),
    copy: () => session.copy(),
    stop: () => session.engine.stop(),
    useFull: () => session.engine.useFull(),
    retry: () => session.retry(),
  };
}
