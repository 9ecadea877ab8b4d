/**
 * Of 10,000 stations how many lie as far out on the other side: (k + 1) / (n + 1), so that it is never 0. **An error rate only as far as honest stations lie on
 * both sides alike**, which nobody promises. `opposite` says of every station how far it lies on the other side. Blanks (NaN) are not counted.
 * Source: R. F. Barber, E. J. Candès, Annals of Statistics 43 (2015) 2055–2085.
 */
export function mirrorRate(scores: Float64Array, opposite: Float64Array): (score: number) => number {
  const ascending = (values: Float64Array) => values.filter((value) => !Number.isNaN(value)).sort();
  const [upper, lower] = [ascending(scores), ascending(opposite)];
  return (score) => {
    const others = score >= 0 ? lower : upper;
    const size = Math.abs(score);
    let low = 0;
    let high = others.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((others[middle] as number) < size) low = middle + 1;
      else high = middle;
    }
    return (10_000 * (others.length - low + 1)) / (others.length + 1);
  };
}
