/** Letters a run needs to be seen as a spaced-out word when it is the whole line, and when other text stands beside it. */
const MIN_LETTERS_ALONE = 4;
const MIN_LETTERS_INLINE = 6;

/** A stretch of single characters divided by spaces; two or more spaces divide its words. */
const SPACED_RUN = /(?<!\S)[\p{L}\p{M}\p{N}&/-](?: {1,8}[\p{L}\p{M}\p{N}&/-](?!\S)){3,200}/gu;

/**
 * Closes up words that were typed letter by letter: "W O R K   H I S T O R Y" becomes "WORK HISTORY".
 * Applied before offsets exist, so that spans stay verbatim slices of the document's text.
 */
export function closeLetterSpacing(text: string): string {
  if (!text.includes(' ')) return text;
  return text.replace(SPACED_RUN, (run) => {
    const letters = run.match(/\p{L}/gu)?.length ?? 0;
    const needed = run.length === text.trim().length ? MIN_LETTERS_ALONE : MIN_LETTERS_INLINE;
    return letters < needed ? run : joinLetters(run);
  });
}

function joinLetters(run: string): string {
  return run
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
