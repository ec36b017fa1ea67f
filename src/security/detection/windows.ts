/** Longer than any attack that could hide across a cut. */
const OVERLAP = 512;

/** A long value in overlapping parts. */
export function windows(value: string, longest: number): string[] {
  if (value.length <= longest) return [value];
  const count = Math.ceil((value.length - OVERLAP) / (longest - OVERLAP));
  return Array.from({ length: count }, (_, i) => {
    const start = i * (longest - OVERLAP);
    return value.slice(start, start + longest);
  });
}
