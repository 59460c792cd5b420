// Which dates of a kept answer are no longer those of today's law. No document here: tested by itself.

/**
 * @param {{deadlines: Array<{id, "do-by", sources}>, sources: object}} kept
 * @param {object} result today's, to the same answers
 * @returns {Array<{id, what: "changed"|"gone"|"new", before: string|null, now: string|null, why: Array<object>}>} `why`:
 *   the sources behind the date whose text is of another day than when it was kept
 */
export function moves(kept, result) {
  const today = result.deadlines.filter(({ moot }) => !moot);
  const ids = [...new Set([...kept.deadlines, ...today].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const before = kept.deadlines.find((deadline) => deadline.id === id);
    const now = today.find((deadline) => deadline.id === id);
    if (before && now && before["do-by"] === now["do-by"]) return [];
    const what = before && now ? "changed" : now ? "new" : "gone";
    const sources = (now || result.deadlines.find((deadline) => deadline.id === id) || before).sources || [];
    return [{ id, what, before: before ? before["do-by"] : null, now: now ? now["do-by"] : null, why: sources.flatMap(changed) }];
  });

  function changed(id) {
    const [before, now] = [kept.sources[id], result.sources[id]];
    if (!now) return [];
    return before && before["in-force-from"] === now["in-force-from"] && before["verified-on"] === now["verified-on"] ? [] : [now];
  }
}
