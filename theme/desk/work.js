// The desk's Python: Pyodide in a worker, started when a file is chosen. Text in, text out; the file stays here.

import { startInterpreter } from "../python/interpreter.js";

const AT_ONCE = 50; // rows between two signs of progress

/** @param {(received: number) => void} progress bytes so far */
export async function startDesk(assets, progress) {
  const { signal } = new AbortController();
  const python = await startInterpreter("pyodide", assets, { progress, signal });
  const ask = async (given) => JSON.parse(await python.call("desk", JSON.stringify(given)));
  return {
    ask,
    async read(file) {
      return ask({ do: "read", file: await base64(file) });
    },
    /** @returns {Promise<{people: Array, bad: Array, days: Array}>} */
    async findDays(rows, plan, done) {
      const found = { people: [], bad: [] };
      for (let at = 0; at < rows.length; at += AT_ONCE) {
        const part = await ask({ do: "people", rows: rows.slice(at, at + AT_ONCE), plan });
        found.people.push(...part.people);
        found.bad.push(...part.bad);
        done(Math.min(at + AT_ONCE, rows.length));
      }
      return { ...found, days: await ask({ do: "days", people: found.people }) };
    },
  };
}

/** @param {File} file @returns {Promise<string>} */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
