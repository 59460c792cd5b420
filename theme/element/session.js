// One visit to one check: what is known, the address it stands in, and the interpreter it asks. `changed` is called
// after every change; what to show is worked out in state.js.

import { createEngine, whenIdle } from "../python/engine.js";
import { holdsAnswers, readFragment, writeFragment } from "./address.js";
import { readAssets, readJson } from "./assets.js";
import { clockFor } from "./clock.js";
import { createContext } from "./context.js";
import { readDraft } from "./drafts.js";
import { followLanguages, spoken } from "./languages.js";
import { draftFor, requestAnswers } from "./questions.js";
import { UNKNOWN, accepts } from "./values.js";

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 0));

const blank = () => ({
  context: null, // see context.js; null until words and questions have come
  answers: {}, // question id -> value
  problems: {}, // question id -> {text, part} of what the address holds and the question does not take
  on: null, // the day of "as if today were"
  badOn: false,
  depth: 0, // entries of the browser's history that are ours
  editing: null, // the question that a person went back to
  asking: false, // go on with questions that only add a date
  drafts: {}, // question id -> what stands in its fields
  problem: null, // {id, text, part} of the last try to continue
  reply: null, // {result, engine, differs} to these answers
  lines: null, // figures of the consultation check
  copied: false,
  checked: "", // the day on which somebody last read the law
  moved: false, // the person went somewhere, so the focus goes along
  broken: null, // why the page's own files could not be read
  engine: { phase: "idle", loading: null, offer: null, reasons: {} },
});

export class Session {
  constructor({ check, lang, prefer, uid, changed }) {
    this.setting = { check, lang, uid };
    this.prefer = prefer;
    this.changed = changed;
    this.model = blank();
    try {
      this.assets = readAssets();
      this.model.checked = this.assets.checked;
      this.renewEngine();
    } catch (error) {
      this.model.broken = error.message;
    }
  }

  renewEngine() {
    this.engine = createEngine({ assets: this.assets, prefer: this.prefer, changed: () => this.engineChanged() });
  }

  /** Without words and questions the page has to come anew; with them, what was typed stays. */
  retry() {
    if (!this.model.context) return location.reload();
    this.engine.end();
    this.model.reply = null;
    this.renewEngine();
    this.engine.start();
  }

  /** An interpreter starts at once when the address holds answers, else when the page is idle. */
  async begin() {
    if (!this.engine) return this.set({});
    if (holdsAnswers(location.hash)) this.engine.start();
    else whenIdle(() => !this.isOver && this.engine.start());
    try {
      const [texts, catalogue] = await Promise.all([readJson(this.assets.words), readJson(this.assets.catalogue)]);
      const context = createContext(this.setting, texts, catalogue);
      await aMoment(); // so long a slow phone has been at it that a tap may be waiting
      this.model.context = context;
      this.readAddress();
    } catch (error) {
      this.set({ broken: error.message });
    }
  }

  end() {
    this.isOver = true;
    if (this.engine) this.engine.end();
  }

  set(change) {
    Object.assign(this.model, change);
    if (!this.isOver) this.changed();
  }

  engineChanged() {
    const { phase, loading } = this.engine.status;
    const before = this.model.engine;
    this.set({ engine: { ...this.engine.status } });
    // Anew when an interpreter has come or gone, not at every byte of one on its way.
    if (phase === "ready" && (before.phase !== phase || (before.loading && !loading))) this.ask();
  }

  get fragment() {
    const { context, answers, on } = this.model;
    return context ? writeFragment(answers, context.questions, on) : "";
  }

  /** Takes the answers that the address holds. A heading's fragment holds none and changes nothing. */
  readAddress(moved = false) {
    const { context } = this.model;
    if (!context || (moved && location.hash && !holdsAnswers(location.hash))) return;
    const before = this.fragment;
    const { answers, problems, on, badOn } = readFragment(location.hash, context.questions);
    const { depth = 0, editing = null, asking = false } = history.state || {};
    const problemOf = (id) => [id, { text: context.words.say(...accepts(context.question(id))), part: "" }];
    const change = { answers, on, badOn, depth, asking, moved, problem: null, copied: false };
    Object.assign(this.model, change, {
      problems: Object.fromEntries(problems.map(problemOf)),
      editing: context.question(editing) ? editing : null,
    });
    if (this.fragment !== before) this.model.reply = null;
    if (holdsAnswers(location.hash)) this.engine.start();
    followLanguages(this.fragment);
    this.set({});
    this.ask();
  }

  /** Asks again: the answers may be new, or the day, or the minute. What comes while it asks is asked once, after. */
  async ask() {
    this.isStale = true;
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.isStale && !this.isOver) {
      this.isStale = false;
      await this.askOnce();
    }
    this.isAsking = false;
  }

  async askOnce() {
    const { engine, fragment, model } = this;
    if (!model.context || engine.status.phase !== "ready") return;
    const { check, clock } = model.context;
    const now = clockFor(model.on);
    const reply = await engine.ask({ check, ...now[clock], answers: requestAnswers(model.answers) });
    const lines = reply && (await this.askLines(reply.result, now));
    if (reply && this.fragment === fragment) this.set({ reply, lines, today: now.on.on });
  }

  /** The telephone lines in the reader's language, those on the result's topic first. */
  async askLines(result, now) {
    const topic = result["lines-topic"];
    if (!topic) return null;
    const language = spoken(this.setting.lang, this.model.context.languages) || null;
    const reply = await this.engine.ask({ check: "consultation", ...now.now, answers: { language, topic: "any" } });
    if (!reply || reply.differs || !reply.result.values) return null;
    const { lines } = reply.result.values;
    return [...lines.filter((line) => line.topics.includes(topic)), ...lines.filter((line) => !line.topics.includes(topic))];
  }

  /** Takes what stands in the fields of a question, or says what is wrong with it. */
  submit(id) {
    const { context, drafts, answers } = this.model;
    const question = context.question(id);
    const { value, problem, part } = readDraft(question, draftFor(question, drafts, answers, this.setting.lang));
    if (problem) this.set({ problem: { id, part, text: context.words.say(...problem) }, moved: true });
    else this.give(id, value);
  }

  give(id, value = UNKNOWN) {
    const { [id]: _, ...drafts } = this.model.drafts;
    this.model.drafts = drafts;
    this.go({ asking: true }, { ...this.model.answers, [id]: value });
  }

  /** Moves on by an entry of the browser's history, so that Back works. */
  go(state, answers = this.model.answers) {
    const { context, depth, on } = this.model;
    const address = location.pathname + location.search + writeFragment(answers, context.questions, on);
    try {
      history.pushState({ ...state, depth: depth + 1 }, "", address);
    } catch {
      location.hash = writeFragment(answers, context.questions, on); // a file that a chat application opened has no history
    }
    this.readAddress();
    this.set({ moved: true });
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(location.href.replace(/#.*$/, "") + this.fragment);
      this.set({ copied: true });
    } catch {
      this.set({ copied: false }); // the link itself stands below the button
    }
  }
}
