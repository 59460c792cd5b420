import assert from "node:assert/strict";
import { test } from "node:test";
import { isAffordable } from "../../../theme/python/affordable.js";
import { canonical } from "../../../theme/python/canonical.js";
import { createClient } from "../../../theme/python/client.js";
import { serve } from "../../../theme/python/worker.js";

const desktop = { userAgent: "Mozilla/5.0 (X11; Linux x86_64)", platform: "Linux", maxTouchPoints: 0 };
const phone = { userAgent: "Mozilla/5.0 (Linux; Android 12) Mobile", platform: "Linux", maxTouchPoints: 5 };

for (const [what, device, isCached, wanted] of [
  ["a desktop", desktop, false, true],
  ["a phone of which nothing is known", phone, false, false],
  ["a phone on Wi-Fi", { ...phone, connection: { type: "wifi", effectiveType: "4g" } }, false, true],
  ["a phone on mobile data", { ...phone, connection: { type: "cellular", effectiveType: "4g" } }, false, false],
  ["a phone that has the files", phone, true, true],
  ["a desktop on mobile data", { ...desktop, connection: { type: "cellular" } }, false, false],
  ["a desktop that saves data", { ...desktop, connection: { saveData: true } }, false, false],
  ["a desktop on 3G", { ...desktop, connection: { effectiveType: "3g" } }, false, false],
  ["Wi-Fi with data saving on", { ...phone, connection: { type: "wifi", saveData: true } }, false, false],
  ["little memory, though the files are there", { ...desktop, deviceMemory: 2 }, true, false],
  ["an iPad that calls itself a Mac", { ...desktop, platform: "MacIntel", maxTouchPoints: 5 }, false, false],
]) test(`${what}: ${wanted ? "loads by itself" : "asks first"}`, () => assert.equal(isAffordable(device, isCached), wanted));

test("the order of keys is no difference, the order of lists is", () => {
  assert.equal(canonical({ a: 1, b: { d: [1, 2], c: null } }), canonical({ b: { c: null, d: [1, 2] }, a: 1 }));
  assert.notEqual(canonical([1, 2]), canonical([2, 1]));
});

function connection() {
  const { port1, port2 } = new MessageChannel();
  return { far: port1, near: { port: port2, close: () => { port1.close(); port2.close(); } } };
}

test("silence ends in an error, for everything that waits", async () => {
  const { near } = connection();
  const client = createClient(near);
  const first = client.request("answer", {}, 60000);
  await assert.rejects(client.request("load", {}, 20), /no answer to "load" within 0.02 seconds/);
  await assert.rejects(first, /no answer to "load"/);
});

test("a failure on the other side is told, and the next request still works", async () => {
  const { far, near } = connection();
  serve(far);
  const client = createClient(near);
  await assert.rejects(client.request("load", { name: "micropython", urls: { module: "data:text/javascript,throw 1" } }, 5000));
  assert.equal(await client.request("hello", {}, 5000), true);
  client.end("done");
});
