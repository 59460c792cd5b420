// One interpreter behind a port: in a worker of its own or, where a browser gives no worker, on the page.

import { micropython } from "./micropython.js";
import { pyodide } from "./pyodide.js";

const ADAPTERS = { micropython, pyodide };

/** Answers {id, what, ...} with {id, value} or {id, error}. */
export function serve(port) {
  let adapter;
  const tasks = {
    hello: () => true,
    load: async ({ name, urls, files }) => {
      adapter = ADAPTERS[name]();
      await adapter.load({ urls, files });
    },
    call: ({ work, text }) => adapter.call(work, text),
  };
  port.onmessage = async ({ data }) => {
    try {
      port.postMessage({ id: data.id, value: await tasks[data.what](data) });
    } catch (error) {
      port.postMessage({ id: data.id, error: String((error && error.message) || error) });
    }
  };
}

if (typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope) serve(self);
