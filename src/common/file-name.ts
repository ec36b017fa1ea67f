/** Control characters, and the marks that turn the direction of text (a ".fdp" that shows as ".pdf"). */
// eslint-disable-next-line no-control-regex -- they are what is taken out
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST = 200;

/**
 * A name that any system can keep: no folders, no tricks, no words that Windows takes for devices. It is for people
 * alone; where bytes lie is never told by it.
 * @param nameless for a name of which nothing is left
 */
export function cleanName(name: string, nameless = 'file'): string {
  const base = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const visible = base
    .replace(UNSAFE, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = shorten(visible) || nameless;
  return RESERVED.test(short) ? `_${short}` : short;
}

function shorten(name: string): string {
  if (name.length <= LONGEST) return name;
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  return (
    name
      .slice(0, LONGEST - extension.length)
      .toWellFormed()
      .replace(/\ufffd$/, '') + extension
  );
}
