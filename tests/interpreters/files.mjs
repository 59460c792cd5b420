// The checker's sources as {path: text}, for interpreters that have a file system of their own.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** @returns {[string, string][]} paths from `root` and texts, folders first */
export function sources(root, folder = "checker") {
  const found = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== "__pycache__") found.push(...sources(root, path));
    if (entry.name.endsWith(".py")) found.push([path, readFileSync(join(root, path), "utf8")]);
  }
  return found;
}

/** Runs in either Python: `lines` in, `answers` out, both JSON lists of texts. */
export const PROGRAM = `
import sys, json
sys.path.insert(0, "/law")
from checker import answer_text
answers = json.dumps([answer_text(line) for line in json.loads(lines)])
`;
