// Which interpreter answers. MicroPython first; Pyodide takes over where it costs nobody their data, where the page asks
// for it, or where a person does; whatever fails is followed by the next.

import { areCached, isAffordable } from "./affordable.js";
import { canonical } from "./canonical.js";
import { addressOf } from "./download.js";
import { startInterpreter, weightOf } from "./interpreter.js";

const ORDERS = { auto: ["micropython", "pyodide"], micropython: ["micropython"], pyodide: ["pyodide", "micropython"] };
const TAKE_OVER_AFTER = 1500;

/**
 * @param {object} setting
 * @param {object} setting.assets see theme/element/assets.js
 * @param {"auto"|"micropython"|"pyodide"} setting.prefer
 * @param {() => void} setting.changed called whenever `status` has changed
 */
export function createEngine({ assets, prefer, changed }) {
  const ready = {};
  const loading = {};
  const status = {
    phase: "idle", // loading, ready, failed
    loading: null, // {name, received, bytes, gzip} of the interpreter that is on its way
    offer: null, // {gzip} of the full interpreter, where a person may ask for it
    reasons: {}, // name -> why it did not start
  };
  const set = (change) => {
    Object.assign(status, change);
    status.phase = Object.keys(ready).length ? "ready" : status.phase;
    changed();
  };

  async function begin(name) {
    if (ready[name] || loading[name]) return;
    const weight = weightOf(name, assets);
    const controller = new AbortController();
    loading[name] = controller;
    delete status.reasons[name];
    set({ phase: "loading", loading: { name, received: 0, ...weight }, offer: null });
    const progress = (received) => set({ loading: { name, received, ...weight } });
    try {
      ready[name] = await startInterpreter(name, assets, { progress, signal: controller.signal });
    } catch (error) {
      status.reasons[name] = controller.signal.aborted ? "stopped" : error.message;
    }
    delete loading[name];
    set({ loading: null });
  }

  async function start() {
    const [first, second] = ORDERS[prefer];
    await begin(first);
    if (!ready[first]) await follow(first, second);
    if (ready.micropython && prefer === "auto") setTimeout(takeOver, TAKE_OVER_AFTER);
  }

  /** After `first` did not start, or stopped answering. */
  async function follow(first, second) {
    if (status.phase === "ready") return;
    if (second === "pyodide" && !(await mayLoadFull())) {
      set({ phase: "failed", offer: weightOf("pyodide", assets) });
      return;
    }
    if (second) await begin(second);
    if (!Object.keys(ready).length) set({ phase: "failed" });
  }

  const mayLoadFull = async () => isAffordable(navigator, await areCached(Object.values(assets.pyodide).map((url) => addressOf(url, assets.files[url]))));

  async function takeOver() {
    if (ready.pyodide || loading.pyodide) return;
    if (await mayLoadFull()) whenIdle(() => begin("pyodide"));
    else set({ offer: weightOf("pyodide", assets) });
  }

  async function drop(interpreter, error) {
    interpreter.end(error.message);
    delete ready[interpreter.name];
    set({ phase: "loading", reasons: { ...status.reasons, [interpreter.name]: error.message } });
    if (!Object.keys(ready).length) await follow(interpreter.name, interpreter.name === "pyodide" ? "micropython" : ORDERS[prefer][1]);
  }

  return {
    status,
    start: once(start),
    /** A person asks for the full interpreter. */
    async useFull() {
      await begin("pyodide");
      if (!ready.pyodide) set({ phase: status.phase === "ready" ? "ready" : "failed", offer: weightOf("pyodide", assets) });
    },
    stop: () => Object.values(loading).forEach((controller) => controller.abort()),
    end() {
      this.stop();
      Object.values(ready).forEach((interpreter) => interpreter.end("the element has gone"));
    },
    /** Other work than answers, done by one interpreter: see work.js. */
    call(work, given) {
      const interpreter = ready.pyodide || ready.micropython;
      return interpreter ? interpreter.call(work, JSON.stringify(given)) : Promise.reject(new Error("no interpreter"));
    },
    /**
     * Asks every interpreter that is ready.
     * @returns {Promise<{result: object, engine: string, differs: boolean}|null>} null when none could answer
     */
    async ask(request) {
      const text = JSON.stringify(request);
      const asked = ORDERS.auto.filter((name) => ready[name]).map((name) => ready[name]);
      const replies = await Promise.all(
        asked.map((interpreter) =>
          interpreter.call("answer", text).then(
            (reply) => ({ engine: interpreter.name, result: JSON.parse(reply) }),
            (error) => drop(interpreter, error),
          ),
        ),
      );
      const given = replies.filter(Boolean);
      if (!given.length) return null;
      const differs = given.some(({ result }) => canonical(result) !== canonical(given[0].result));
      return { ...given[given.length - 1], differs };
    },
  };
}

function once(act) {
  let begun;
  return () => (begun = begun || act());
}

export function whenIdle(act) {
  if (globalThis.requestIdleCallback) requestIdleCallback(act, { timeout: 3000 });
  else setTimeout(act, 200);
}
