// Bundle theme/ into build/assets/: what the page loads, and manifest.json {file: {bytes, sha256, gzip}};
// and build/takeaway/takeaway.js, all that the copy to take away runs.

import { build } from "esbuild";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "build/assets");

/** The lines of a template are set in for the reader of the source; in a page, one break between two tags does. */
const withoutMargins = {
  name: "without-margins",
  setup({ onLoad }) {
    onLoad({ filter: /theme\/.*\.js$/ }, ({ path }) => ({ contents: readFileSync(path, "utf8").replace(/\n\s+/g, "\n") }));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  plugins: [withoutMargins],
  minify: true,
  // The oldest browsers with modules, dynamic import and what MicroPython's own loader needs.
  target: ["chrome80", "safari14", "firefox78"],
  supported: { destructuring: true }, // esbuild avoids it for a fault of Safari 14 in a form that is not used here
  charset: "utf8",
  external: ["./later.js"], // a file of its own, beside those that ask for it
  legalComments: "none",
  logLevel: "warning",
  logLimit: 5,
};

// What a page loads at once: one file each.
const first = {
  shirube: "theme/page/check.js",
  guide: "theme/page/guide.js",
  front: "theme/page/front.js",
  worker: "theme/python/worker.js",
  check: "theme/styles/check.css",
};
// What comes later, or on pages of its own: in parts that they share.
const later = {
  actions: "theme/actions/actions.js",
  cards: "theme/card/cards-page.js",
  counter: "theme/actions/counter.css",
  desk: "theme/desk/desk.js",
  frame: "theme/embed/frame.js",
  later: "theme/page/later.js",
  maker: "theme/embed/maker.js",
  poster: "theme/poster/poster.js",
  search: "theme/search/search.js",
  tool: "theme/actions/tool.css",
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({ ...common, entryPoints: first, outdir: out, format: "esm" });
await build({ ...common, entryPoints: later, outdir: out, format: "esm", splitting: true, chunkNames: "part-[name]-[hash]" });
await build({ ...common, entryPoints: { embed: "theme/embed/embed.js" }, outdir: out, format: "iife" });

/** In the copy to take away, what else comes over the network stands in the file. */
const inTheFile = {
  name: "in-the-file",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/(python\/)?(assets|interpreter)\.js$/ }, ({ path }) => ({
      path: join(root, "theme/takeaway", basename(path)),
    }));
    onResolve({ filter: /^(module|path|url|fs)$/ }, ({ path }) => ({ path, external: true })); // MicroPython's, for Node.js
  },
};
await build({
  ...common,
  entryPoints: ["theme/takeaway/main.js"],
  outfile: join(root, "build/takeaway/takeaway.js"),
  format: "iife",
  plugins: [withoutMargins, inTheFile],
  define: { "import.meta.url": '"https://takeaway.invalid/"' },
});

const manifest = {};
for (const name of readdirSync(out).sort()) {
  const content = readFileSync(join(out, name));
  const sha256 = createHash("sha256").update(content).digest("hex");
  manifest[name] = { bytes: content.length, sha256, gzip: gzipSync(content, { level: 9 }).length };
}
writeFileSync(join(out, "manifest.json"), JSON.stringify(manifest));
