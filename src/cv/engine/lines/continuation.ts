/** What the words at a line's ends say about whether the text goes on. */

const CONTACT =
  /(?:[\w.+-]{1,64}@[\w.-]{1,200}\.\w{2,24}|(?:https?:\/\/|www\.)\S{1,300}|(?:linkedin\.com|github\.com|xing\.com)\S{0,200}|\+?\d[\d ()/.-]{6,20}\d)[\s|·•]*$/i;
const CONTACT_START =
  /^[\s|·•]*(?:[\w.+-]{1,64}@[\w.-]{1,200}\.\w{2,24}|(?:https?:\/\/|www\.)\S|\+\d[\d ()/.-]{6,20})/i;

export function endsContact(text: string): boolean {
  return CONTACT.test(text.slice(-120));
}

/** A telephone number broken at the line's end. */
export function endsInNumber(text: string, next: string): boolean {
  return /\d$/.test(text) && /^\d[\d ]{1,12}$/.test(next);
}

export function startsContact(text: string): boolean {
  return CONTACT_START.test(text.slice(0, 300));
}

export function beginsLowercase(text: string): boolean {
  return /^[("'“„«[]?\p{Ll}/u.test(text);
}

export function endsSentence(text: string): boolean {
  return /[.!?:;。！？؟]["'”“»)\]]?$/u.test(text);
}

/** The line breaks off: after a comma, an opening bracket, a hyphen, an ampersand. */
export function endsOpen(text: string): boolean {
  return /[,،、&/(–—\u00AD-]$/u.test(text);
}

/** "Technologies: …", "Thema: …": a labelled line starts something new. */
export function startsLabel(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}&/ -]{1,28}:\s/u.test(text);
}

export function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? '';
}
