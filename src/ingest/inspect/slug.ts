import { transliterate } from './transliterate.js';

/** Longest id. */
const LONGEST = 40;

/** Characters of a name that an id is made of. */
const CONSIDERED = 300;

/** Words that many names begin with and that tell none of them apart. */
const GENERAL =
  /^((vserossiyskaya|obshcherossiyskaya) )?(politicheskaya partiya|partiya|polityczna partia|komitet wyborczy( wyborcow)?|partido( politico)?|parti|party|votes for) (?=\S)/u;

/** An id out of a name: letters and digits with dashes between, at most 40. `instead` where the name has neither. */
export function slug(name: string, instead: string): string {
  const words = transliterate(name.slice(0, CONSIDERED))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^\d{1,3} (?=\p{L})/u, '')
    .replace(GENERAL, '');
  if (words === '') return instead;
  const whole = words.slice(0, LONGEST + 1);
  const cut = words.length <= LONGEST ? words : whole.slice(0, Math.max(whole.lastIndexOf(' '), LONGEST / 2));
  // Half of a pair that the cut left alone is no letter.
  const id = cut
    .trim()
    .replaceAll(' ', '-')
    .replace(/\p{Cs}/gu, '');
  return id === '' ? instead : id;
}

/** An id for every name, all different, whatever the order of the names. */
export function uniqueIds(names: readonly string[], instead: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const next = new Map<string, number>();
  for (const name of [...new Set(names)].sort()) {
    const wanted = slug(name, instead);
    let id = wanted;
    for (let number = next.get(wanted) ?? 2; taken.has(id); number++) {
      id = `${wanted}-${number}`;
      next.set(wanted, number + 1);
    }
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}
