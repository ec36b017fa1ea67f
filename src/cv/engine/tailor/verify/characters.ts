/** What texts of the eight languages are written with; the original may add more. */
const USUAL = /[\p{Script=Latin}\x20-\x7e\n\t¡¿§°·«»‘’“”„‚‹›‐‑–—…•€£¥\u00a0\u202f]/u;
/** Letters and digits that are drawn like plain ones, or joined or raised. */
const DISGUISED = /[\u2100-\u218f\u2460-\u24ff\u02b0-\u02ff\u1d00-\u1dbf\ua720-\ua7ff\ufb00-\ufb06\uff00-\uffef]/u;

/** Characters of an edit that neither the original has nor plain writing needs: invisible ones, look-alikes, other digits. */
export function strangeCharacters(original: string, proposed: string): string[] {
  const known = new Set(original.normalize('NFC'));
  const strange = [...proposed.normalize('NFC')].filter(
    (character) => !known.has(character) && (!USUAL.test(character) || DISGUISED.test(character)),
  );
  return [...new Set(strange)];
}
