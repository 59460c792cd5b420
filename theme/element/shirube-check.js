// <shirube-check check="lost-job">: a check on any page. Light DOM; its children are the table that the build made,
// shown until the first question or answer is painted, and again when no interpreter can start.

import { html, nothing, render } from "lit-html";
import { createEngine, whenIdle } from "../python/engine.js";
import { holdsAnswers, readFragment, writeFragment } from "./address.js";
import { readAssets, readJson } from "./assets.js";
import { clockFor } from "./clock.js";
import { dateWords } from "./dates.js";
import { draftOf, readDraft } from "./drafts.js";
import { followLanguages } from "./language-links.js";
import { requestAnswers } from "./questions.js";
import { outputsOf, screenOf } from "./state.js";
import { UNKNOWN, accepts } from "./values.js";
import { mainView } from "./main-view.js";
import { createWords } from "./words.js";

const IDLE = { phase: "idle", loading: null, offer: null, reasons: {} };
const MINUTE = 60000;
let count = 0;

export class ShirubeCheck extends HTMLElement {
  static get observedAttributes() {
    return ["check", "lang", "engine"];
  }

  get check() {
    return this.getAttribute("check") || "";
  }

  get lang() {
    const holder = this.closest("[lang]");
    return holder ? holder.getAttribute("lang") : "en";
  }

  get prefer() {
    const engine = this.getAttribute("engine");
    return ["micropython", "pyodide"].includes(engine) ? engine : "auto";
  }

  connectedCallback() {
    if (!this.table) {
      this.uid = `sc${(count += 1)}`;
      this.table = document.createElement("div");
      this.table.className = "sc-table";
      this.table.append(...this.childNodes);
      this.screen = document.createElement("div");
      this.screen.className = "sc";
      this.append(this.screen, this.table);
    }
    this.onMove = () => this.readAddress(true);
    this.onSight = () => document.visibilityState === "visible" && this.ask();
    addEventListener("popstate", this.onMove);
    addEventListener("hashchange", this.onMove);
    document.addEventListener("visibilitychange", this.onSight);
    this.timer = setInterval(() => this.ask(), MINUTE);
    this.begin();
  }

  disconnectedCallback() {
    removeEventListener("popstate", this.onMove);
    removeEventListener("hashchange", this.onMove);
    document.removeEventListener("visibilitychange", this.onSight);
    clearInterval(this.timer);
    if (this.engine) this.engine.end();
    this.engine = null;
  }

  attributeChangedCallback(name, before, after) {
    if (before === after || !this.engine) return;
    this.engine.end();
    this.begin();
  }

  /** Fetches words and questions, and an interpreter: at once when the address holds answers, else when idle. */
  async begin() {
    this.model = {
      words: null, questions: [], answers: {}, problems: {}, on: null, badOn: false, editing: null, asking: false,
      reply: null, lines: null, drafts: {}, problem: null, copied: false, broken: null, engine: IDLE,
    }; // prettier-ignore
    try {
      const assets = readAssets();
      const changed = () => this.engineChanged(engine.status);
      const engine = createEngine({ assets, prefer: this.prefer, changed });
      this.engine = engine;
      if (holdsAnswers(location.hash)) engine.start();
      else whenIdle(() => this.engine === engine && engine.start());
      const [texts, catalogue] = await Promise.all([readJson(assets.words), readJson(assets.catalogue)]);
      if (this.engine !== engine) return;
      const check = catalogue.checks.find(({ id }) => id === this.check);
      if (!check) throw new Error(`There is no check "${this.check}".`);
      this.context = {
        words: createWords(texts),
        dates: dateWords(this.lang),
        check: check.id,
        questions: check.questions,
        clocks: Object.fromEntries(catalogue.deadlines.map((deadline) => [deadline.id, deadline])),
        clock: check.clock,
        version: catalogue.version,
        uid: this.uid,
        speaks: check.questions.find(({ id }) => id === "language") || catalogue.checks.flatMap((one) => one.questions).find(({ id }) => id === "language"),
      };
      Object.assign(this.model, { words: this.context.words, questions: check.questions });
      this.readAddress(false);
    } catch (error) {
      this.update({ broken: error.message });
    }
  }

  engineChanged(status) {
    const names = Object.keys(status.reasons).join() + status.phase + (status.loading && status.loading.name);
    const isNew = names !== this.engineNames;
    this.engineNames = names;
    this.update({ engine: { ...status } });
    if (isNew && status.phase === "ready") this.ask();
  }

  /** Takes the answers that the address holds; a heading's fragment holds none and changes nothing. */
  readAddress(moved) {
    const { words, questions } = this.model;
    if (!words || (moved && location.hash && !holdsAnswers(location.hash))) return;
    const state = history.state || {};
    const { answers, problems, on, badOn } = readFragment(location.hash, questions);
    const wrong = problems.map((id) => {
      const question = questions.find((one) => one.id === id);
      return [id, { text: words.say(...accepts(question)), part: "" }];
    });
    const editing = questions.some(({ id }) => id === state.editing) ? state.editing : null;
    const isSame = writeFragment(answers, questions, on) === this.fragment();
    Object.assign(this.model, { answers, problems: Object.fromEntries(wrong), on, badOn, editing, asking: Boolean(state.asking), problem: null });
    if (!isSame) this.model.reply = null;
    if (this.engine && holdsAnswers(location.hash)) this.engine.start();
    followLanguages(this.fragment());
    this.update({});
    if (moved) this.focusTitle();
    this.ask();
  }

  fragment() {
    const { answers, questions, on } = this.model;
    return writeFragment(answers, questions, on);
  }

  /** Asks again: the answers, the day or the minute may be new. */
  async ask() {
    const { engine, model, context } = this;
    if (!engine || !context || !model.words || engine.status.phase !== "ready") return;
    const fragment = this.fragment();
    const clock = clockFor(model.on);
    const answers = requestAnswers(model.answers);
    const reply = await engine.ask({ check: context.check, ...clock[context.clock], answers });
    if (!reply || this.model !== model || this.fragment() !== fragment) return;
    const lines = await this.askLines(reply, clock);
    if (this.model !== model || this.fragment() !== fragment) return;
    this.update({ reply, lines, today: clock.on.on });
    this.announce();
  }

  /** The telephone lines for a result that names a topic, in the reader's language. */
  async askLines({ result }, clock) {
    const topic = result["lines-topic"];
    const { speaks } = this.context;
    if (!topic || !speaks) return null;
    const lang = { "ja-Hira": "ja", tl: "fil" }[this.lang] || this.lang;
    const language = speaks.codes.includes(lang) ? lang : null;
    const reply = await this.engine.ask({ check: "consultation", ...clock.now, answers: { language, topic } });
    return reply && !reply.differs && !reply.result.error ? reply.result.values : null;
  }

  announce() {
    const { reply } = this.model;
    if (screenOf(this.model).show !== "answer") return;
    const said = `${reply.engine} ${JSON.stringify(reply.result)}`;
    if (said === this.said) return;
    this.said = said;
    this.dispatchEvent(new CustomEvent("shirube:answer", { bubbles: true, composed: true, detail: reply.result }));
  }

  /** The one place where what is known becomes what is shown. */
  update(change) {
    const before = this.shown;
    Object.assign(this.model, change);
    const screen = screenOf(this.model);
    const outputs = outputsOf(this.model, screen);
    const context = this.context && { ...this.context, today: this.model.today || clockFor(this.model.on).on.on };
    render(mainView(context, this.model, screen, this.actions()), this.screen);
    this.table.hidden = screen.show !== "table" && screen.show !== "nothing";
    this.setAttribute("data-state", outputs.state);
    this.toggle("data-engine", outputs.engine);
    this.toggle("data-outcome", outputs.outcome);
    this.shown = `${screen.show} ${screen.question || ""}`;
    if (this.wantsFocus && before !== this.shown && screen.show !== "waiting") this.focusTitle();
  }

  toggle(name, value) {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  focusTitle() {
    this.wantsFocus = false;
    const title = this.screen.querySelector("h2, [role=alert]");
    if (title) title.focus();
  }

  actions() {
    const { model } = this;
    const { question } = screenOf(model);
    return {
      change: (id) => this.go({ editing: id, asking: model.asking }),
      draft: (draft) => this.update({ drafts: { ...model.drafts, [question]: draft } }),
      submit: () => this.submit(question),
      unknown: () => this.give(question, UNKNOWN),
      back: () => history.back(),
      seeAnswer: () => this.go({}),
      askMore: () => this.go({ asking: true }),
      copy: () => this.copy(),
      again: () => this.go({}, {}),
      stop: () => this.engine.stop(),
      useFull: () => this.engine.useFull(),
      retry: () => location.reload(),
    };
  }

  submit(id) {
    const { model } = this;
    const question = model.questions.find((one) => one.id === id);
    const draft = model.drafts[id] || draftOf(question, model.answers[id]);
    const { value, problem, part } = readDraft(question, draft);
    if (problem) {
      this.update({ problem: { id, part, text: model.words.say(...problem) } });
      this.screen.querySelector("[role=alert]").focus();
    } else this.give(id, value);
  }

  give(id, value) {
    const { drafts, answers, on } = this.model;
    delete drafts[id];
    this.go({ asking: true }, { ...answers, [id]: value }, on);
  }

  /** Moves to a new entry of the browser's history, so that Back works, and asks anew. */
  go(state, answers = this.model.answers, on = this.model.on) {
    this.wantsFocus = true;
    const fragment = writeFragment(answers, this.model.questions, on);
    history.pushState({ ...state }, "", location.pathname + location.search + fragment);
    const isNew = fragment !== this.fragment();
    this.model.copied = false;
    this.readAddress(false);
    if (!isNew) this.update({});
  }

  async copy() {
    const link = location.href.replace(/#.*$/, "") + this.fragment();
    try {
      await navigator.clipboard.writeText(link);
      this.update({ copied: true });
    } catch {
      this.screen.querySelector(".sc-link a").focus();
    }
  }
}
