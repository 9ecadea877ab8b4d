/**
 * Probability that a count from 0 to `total`, **each equally likely**, is a whole number of parts of it, rounded (see roundedPart): the exact number of such
 * counts by total + 1. About parts / total. Where counts are spread over many parts, as votes are, it does not matter that some are
 * likelier than others. Total and parts whole and above 0; throws a RangeError otherwise.
 */
export function roundedPartProbability(total: number, parts: number): number {
  if (!(Number.isInteger(total) && total > 0 && Number.isInteger(parts) && parts > 0))
    throw new RangeError(`expected whole numbers above 0, got ${total} and ${parts}`);
  let hits = 0;
  let last = -1;
  for (let part = 0; part <= parts; part++) {
    const first = Math.max(last + 1, Math.ceil((2 * total * part - parts) / (2 * parts)));
    const end = Math.min(total, Math.floor((2 * total * part + parts) / (2 * parts)));
    if (end < first) continue;
    hits += end - first + 1;
    last = end;
  }
  return hits / (total + 1);
}
