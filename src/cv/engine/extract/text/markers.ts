/** Characters that serve as list bullets in CVs. A dash or an asterisk counts only before a space. */
const BULLET = /^[\s]*[•‣⁃∙◦●○◉◎⦿⦾▪▫■□▶▷►▸▹➢➤➣➔→➜➨❖❑❒◆◇♦✓✔✗✦★☆⚫⚬·¤»›※][\s]*(?=\S)/u;
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

/** Whether the text is nothing but a bullet, as when a bullet and its text were drawn apart. */
export function isLoneBullet(text: string): boolean {
  return /^[•‣⁃∙◦●○◉▪▫■□▶►▸➢➤➔→❖❑◆◇✓✔★·»›–—*-]$/u.test(text.trim());
}
