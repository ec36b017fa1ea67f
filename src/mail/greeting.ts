const LONGEST = 60;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}'’ -]*(?:\. ?[\p{L}\p{M}'’ -]+)*\.?$/u;
/** A dot that is not followed by a blank makes a link in many readers: `win.example`. */
const INNER_DOT = /\.\S/;

/**
 * The name for the first line, or '' if it could be anything but a name. People choose their names freely: without
 * this a stranger could write a line of advertising, or a link, and have it mailed by this service.
 */
export function greetingName(name: string): string {
  return name.length <= LONGEST && NAME.test(name) && !INNER_DOT.test(name) ? name : '';
}
