const SIGNS = [...'0123456789'];

/**
 * The station keys that are one slip of the pen away from another: a digit left out, added or exchanged, two neighbours swapped, a
 * letter forgotten; of a name, the numbers in it. In alphabetical order.
 */
export function nearNumbers(key: string): readonly string[] {
  if (/\s/u.test(key)) {
    return [...new Set(key.match(/\d+/gu)?.map((number) => number.replace(/^0+(?=\d)/u, '')))].sort();
  }
  if (key.length > 20) return [];
  const near = new Set<string>();
  for (let at = 0; at <= key.length; at++) {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    for (const sign of SIGNS) near.add(before + sign + after);
    if (after === '') continue;
    near.add(before + after.slice(1));
    for (const sign of SIGNS) near.add(before + sign + after.slice(1));
    near.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
  }
  near.add(key.replace(/\.0$/u, ''));
  near.delete(key);
  near.delete('');
  return [...near].sort();
}
