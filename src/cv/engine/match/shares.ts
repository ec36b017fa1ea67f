const HUNDRED_POINTS = 10_000;

/** Hundredths of a point for each weight, 10,000 in all: what rounding leaves over goes to the largest remainders. */
export function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / total) * HUNDRED_POINTS);
  const shares = exact.map(Math.floor);
  const left = HUNDRED_POINTS - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
