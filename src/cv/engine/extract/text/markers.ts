/** Characters that serve as list bullets in CVs. A dash or an asterisk counts only before a space. */
const BULLET = /^[\s]*[•‣⁃∙◦●○◉◎⦿⦾▪▫■□▶▷►▸▹➢➤➣➔→➜➨❖❑❒◆◇♦✓✔✗✦★☆⚫⚬·¤»›※∗⋆⋄♢⇒⋅][\s]*(?=\S)/u;
const DASH = /^\s*(?:[-–—−*+~o])[ \t]+(?=\S)/u;
/** As in lists of publications. */
const REFERENCE = /^\s*\[\d{1,3}\][ \t]+(?=[\p{L}“"«„‘])/u;
const LETTER_O = /^\s*o[ \t]+(?=[\p{Lu}\p{N}])/u;
const NUMBER = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])[ \t]+(?=\p{L})/u;

/** Length of a leading bullet or dash with the space after it; 0 when the line has none. */
export function bulletLength(text: string): number {
  const bullet = BULLET.exec(text) ?? DASH.exec(text) ?? REFERENCE.exec(text);
  if (!bullet) return 0;
  // "o" is Word's second-level bullet, but also a word in Portuguese, Polish and Czech.
  if (bullet[0].trim() === 'o' && !LETTER_O.test(text)) return 0;
  return bullet[0].length;
}

/** Length of a leading "1." or "a)" with the space after it; 0 when the line has none. */
export function numberingLength(text: string): number {
  return NUMBER.exec(text)?.[0].length ?? 0;
}

const COUNTED = /^\s*\(?(?<count>\d{1,2})[.)][ \t]+(?=[\p{L}“"«„‘])/u;
/** Shorter lines with numbers are headings as often as items. */
const SHORTEST_ITEM = 30;

/** Lines of lists that are counted from 1 on, each with the length of its number: "1. Zanotelli G. (2021). A screen for …". */
export function countedItems<T extends { text: string }>(lines: readonly T[]): { line: T; markerLength: number }[] {
  const lists: { line: T; markerLength: number }[][] = [];
  for (const line of lines) {
    const found = COUNTED.exec(line.text);
    if (!found) continue;
    const count = Number(found.groups?.count);
    const item = { line, markerLength: found[0].length };
    if (count === 1) lists.push([item]);
    else if (lists.at(-1)?.length === count - 1) lists.at(-1)?.push(item);
  }
  return lists.filter((list) => list.length > 1 && list.every(({ line }) => line.text.length > SHORTEST_ITEM)).flat();
}

/** Whether the text is nothing but a bullet, as when a bullet and its text were drawn apart. */
export function isLoneBullet(text: string): boolean {
  return /^[•‣⁃∙◦●○◉▪▫■□▶►▸➢➤➔→❖❑◆◇✓✔★·»›∗⋆⋄♢⇒⋅–—*-]$/u.test(text.trim());
}
