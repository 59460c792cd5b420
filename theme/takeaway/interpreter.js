// One MicroPython for the whole file, on the page itself: takes the place of python/interpreter.js there.

import { loadMicroPython } from "../../build/runtime/micropython.mjs";
import { micropython } from "../python/micropython.js";

const NOWHERE = "https://takeaway.invalid/micropython.wasm"; // asked for by the interpreter, answered from the file
let started;

export const weightOf = () => ({ bytes: 1, gzip: 1 });

export function startInterpreter() {
  return (started = started || start());
}

async function start() {
  const adapter = micropython(async () => ({ loadMicroPython }));
  await adapter.load({ urls: { wasm: NOWHERE }, files: { wasm: bytes("wasm"), checker: text("checker") } });
  return { name: adapter.name, call: async (work, given) => adapter.call(work, given), end: () => {} };
}

const content = (name) => document.getElementById(`takeaway-${name}`).textContent;
const text = (name) => new TextEncoder().encode(content(name));
const bytes = (name) => Uint8Array.from(atob(content(name)), (char) => char.charCodeAt(0)).buffer;
