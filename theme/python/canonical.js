// MicroPython's dicts keep no order, so results are compared with their keys sorted.

/** @returns {string} JSON text that is equal for equal values */
export function canonical(value) {
  return JSON.stringify(value, (key, part) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.keys(part).sort().map((name) => [name, part[name]]))
      : part,
  );
}
