/** A half-open stretch of the document's text. */
export interface Range {
  start: number;
  end: number;
}

/** The text with every masked character blanked out; its length stays, so offsets stay true. */
export function maskRanges(text: string, offset: number, masked: readonly Range[]): string {
  let result = text;
  for (const range of masked) {
    const from = Math.max(0, range.start - offset);
    const to = Math.min(text.length, range.end - offset);
    if (from < to) result = result.slice(0, from) + ' '.repeat(to - from) + result.slice(to);
  }
  return result;
}

/** Sorted, and joined where they touch or overlap. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Range[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}

/** What is left of `ranges` when `holes` are cut out. */
export function subtractRanges(ranges: readonly Range[], holes: readonly Range[]): Range[] {
  const cuts = mergeRanges(holes);
  const left: Range[] = [];
  let first = 0;
  for (const range of mergeRanges(ranges)) {
    let start = range.start;
    while (first < cuts.length && (cuts[first]?.end ?? 0) <= start) first++;
    for (let at = first; at < cuts.length; at++) {
      const cut = cuts[at];
      if (!cut || cut.start >= range.end) break;
      if (cut.start > start) left.push({ start, end: cut.start });
      start = Math.max(start, cut.end);
    }
    if (start < range.end) left.push({ start, end: range.end });
  }
  return left;
}
