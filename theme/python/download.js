// Files of the page's own host, with progress in bytes and a check of what arrived.

const STALLED_AFTER = 45000;

/**
 * @param {string} url
 * @param {{bytes: number, sha256: string, gzip?: number, packed?: boolean}} facts what the file must be once unpacked
 * @param {{progress?: (bytes: number) => void, signal: AbortSignal}} options progress is called with each new part
 * @returns {Promise<ArrayBuffer>}
 */
export async function download(url, facts, options) {
  try {
    return await attempt(url, facts, options);
  } catch (error) {
    if (!(error instanceof Spoilt)) throw error;
    return attempt(url, facts, { ...options, cache: "reload" }); // what the phone had kept may be what is spoilt
  }
}

/** Where the file really lies: packed, since a host may not compress it, if this browser can unpack. */
export function addressOf(url, { packed } = {}) {
  return packed && globalThis.DecompressionStream ? `${url}.gz` : url;
}

class Spoilt extends Error {}

async function attempt(url, facts, { progress = () => {}, signal, cache = "default" }) {
  const address = addressOf(url, facts);
  const growth = address === url ? 1 : facts.bytes / facts.gzip;
  const stall = createStall(signal);
  try {
    const response = await fetch(address, { signal: stall.signal, cache });
    if (!response.ok) throw new Error(`${nameOf(url)}: the server answered ${response.status}`);
    const arrived = await read(response, (bytes) => {
      stall.moved();
      progress(bytes * growth);
    });
    const buffer = facts.packed && isPacked(arrived) ? await unpack(nameOf(url), arrived) : arrived;
    await check(nameOf(url), buffer, facts);
    return buffer;
  } catch (error) {
    throw stall.isStalled() ? new Error(`${nameOf(url)}: nothing more arrived`) : error;
  }
}

function nameOf(url) {
  return url.split("/").pop();
}

async function read(response, moved) {
  const reader = response.body.getReader();
  const chunks = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    chunks.push(value);
    moved(value.byteLength);
  }
}

/** Some hosts unpack `.gz` on the way. */
function isPacked(buffer) {
  const [first, second] = new Uint8Array(buffer, 0, Math.min(2, buffer.byteLength));
  return first === 0x1f && second === 0x8b;
}

async function unpack(name, buffer) {
  try {
    const stream = new Blob([buffer]).stream().pipeThrough(new DecompressionStream("gzip"));
    return await new Response(stream).arrayBuffer();
  } catch {
    throw new Spoilt(`${name}: the file arrived incomplete`);
  }
}

async function check(name, buffer, facts) {
  if (buffer.byteLength !== facts.bytes) {
    throw new Spoilt(`${name}: ${buffer.byteLength} of ${facts.bytes} bytes arrived`);
  }
  if (!globalThis.crypto || !crypto.subtle) return; // not offered on plain http
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", buffer));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== facts.sha256) throw new Spoilt(`${name}: the file is not the one that was published`);
}

/** Aborts when no byte has come for a while, or when the caller's signal says stop. */
function createStall(outer) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let stalled = false;
  let timer;
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stalled = true;
      abort();
    }, STALLED_AFTER);
  };
  outer.addEventListener("abort", abort);
  moved();
  return { signal: controller.signal, moved, isStalled: () => stalled };
}
