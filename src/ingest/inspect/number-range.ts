/** Smallest and largest of the numbers seen. */
interface NumberRange {
  smallest: number | null;
  largest: number | null;
}

export function newRange(): NumberRange {
  return { smallest: null, largest: null };
}

/** Takes one number in; what is none is passed over. */
export function widen(range: NumberRange, value: number | null): void {
  if (value === null || !Number.isFinite(value)) return;
  if (range.smallest === null || value < range.smallest) range.smallest = value;
  if (range.largest === null || value > range.largest) range.largest = value;
}

/** The range of two taken together. */
export function rangeOf(one: NumberRange, other: NumberRange): NumberRange {
  const known = [one.smallest, one.largest, other.smallest, other.largest].filter((value) => value !== null);
  return known.length === 0 ? newRange() : { smallest: Math.min(...known), largest: Math.max(...known) };
}
