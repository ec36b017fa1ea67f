/** A page takes no wider and hardly taller cells. */
const MOST_SPANNED = 64;

/** How many columns or rows a cell takes, as its attribute says. */
export function spanOf(attribute: string | undefined): number {
  return Math.min(MOST_SPANNED, Math.max(1, Math.floor(Number(attribute ?? 1)) || 1));
}
