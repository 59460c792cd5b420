// From nothing to an interpreter that answers: download what it needs, connect, start, each step with an end.

import { connect } from "./client.js";
import { download } from "./download.js";

const START_LIMIT = { micropython: 30000, pyodide: 120000 };
const ANSWER_LIMIT = 20000;

/** @returns {{bytes: number, gzip: number}} what an interpreter weighs, unpacked and on the wire */
export function weightOf(name, assets) {
  const files = Object.values(assets[name]).map((url) => assets.files[url]);
  const sum = (of) => files.reduce((total, facts) => total + of(facts), 0);
  return { bytes: sum((facts) => facts.bytes), gzip: sum((facts) => facts.gzip || facts.bytes) };
}

/**
 * @param {{progress: (bytes: number) => void, signal: AbortSignal}} options bytes come as the sum so far
 * @returns {Promise<{name: string, call: (work: string, text: string) => Promise<string>, end: (reason: string) => void}>}
 */
export async function startInterpreter(name, assets, { progress, signal }) {
  const urls = assets[name];
  const connecting = connect(assets.worker);
  let client;
  connecting.catch(() => {});
  try {
    const files = await downloadAll(urls, assets.files, { progress, signal });
    client = await connecting;
    if (signal.aborted) throw new Error("stopped");
    signal.addEventListener("abort", () => client.end("stopped"));
    await client.request("load", { name, urls, files }, START_LIMIT[name], Object.values(files));
  } catch (error) {
    connecting.then((opened) => opened.end("not needed"), () => {});
    throw error;
  }
  return { name, call: (work, text) => client.request("call", { work, text }, ANSWER_LIMIT), end: client.end };
}

/** Scripts are downloaded too, to be checked and counted; the interpreter then imports them from the browser's cache. */
async function downloadAll(urls, facts, { progress, signal }) {
  let sum = 0;
  const count = (bytes) => progress((sum += bytes));
  const names = Object.keys(urls);
  const buffers = await Promise.all(names.map((name) => download(urls[name], facts[urls[name]], { progress: count, signal })));
  return Object.fromEntries(names.map((name, place) => [name, buffers[place]]));
}
