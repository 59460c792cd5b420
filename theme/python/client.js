// The page's end of a port. Every request has an id and a time limit: loadPyodide can hang for ever without a word.

/** @param {{port: MessagePort|Worker, close: () => void}} connection */
export function createClient({ port, close }) {
  const waiting = new Map();
  let lastId = 0;

  function settle(id, act) {
    const request = waiting.get(id);
    if (!request) return; // given up before
    waiting.delete(id);
    clearTimeout(request.timer);
    act(request);
  }
  function end(reason) {
    close();
    [...waiting.keys()].forEach((id) => settle(id, ({ reject }) => reject(new Error(reason))));
  }

  port.onmessage = ({ data }) =>
    settle(data.id, ({ resolve, reject }) => ("error" in data ? reject(new Error(data.error)) : resolve(data.value)));
  port.onerror = (event) => end(event.message || "the worker could not start");

  return {
    /** @param {number} limit milliseconds, after which everything that waits is given up */
    request(what, data, limit, transfer = []) {
      return new Promise((resolve, reject) => {
        const id = (lastId += 1);
        const timer = setTimeout(() => end(`no answer to "${what}" within ${limit / 1000} seconds`), limit);
        waiting.set(id, { resolve, reject, timer });
        port.postMessage({ id, what, ...data }, transfer);
      });
    },
    end,
  };
}

const HELLO_LIMIT = 15000;

/** @returns {Promise<object>} a client of worker.js, in a worker if the browser gives one, else on the page */
export async function connect(url) {
  let client;
  try {
    const worker = new Worker(url, { type: "module" });
    client = createClient({ port: worker, close: () => worker.terminate() });
    await client.request("hello", {}, HELLO_LIMIT);
  } catch {
    const { serve } = await import(url);
    const { port1, port2 } = new MessageChannel();
    serve(port1);
    client = createClient({ port: port2, close: () => port2.close() });
  }
  return client;
}
