import { foldText } from '../identity/fold-text.js';
import { withLatinLookAlikes } from '../identity/look-alikes.js';
import { plainWords } from './plain-words.js';
import { isAlsoAUnit, saysTotal } from './total-words.js';

/** What the name of a part of a number says: that it is the whole, that it may be, or that it is a part. */
export type PartMeaning = 'total' | 'doubtful' | 'part';

/** Words for all there is, as whole words; by language. */
const ALL =
  /(?:^| )(?:(?:sub)?tot\p{L}*|all|overall|combined|whole|entire|both|sums?|все|всего|весь|итог\p{L}*|сумма|всі|усі|всього|усього|разом|wszystk\p{L}*|razem|ogolem|lacznie|suma|todos|todas|soma|tous|toutes|ensemble|somme|semua|jumlah|alle|gesamt\p{L}*|insgesamt|summe)(?= |$)/u;

/** Kinds of ballots and ways of voting: a total of these is a part. */
const KIND_OF_BALLOT =
  /(?:^| )(?:absent\p{L}*|early|advance|mail\p{L}*|post\p{L}*|provisional\p{L}*|in person|election day|machines?|military|overseas|uocava|emergency|affidavit|curbside|drop ?box|hand|paper|electronic|online|internet|remote|досроч\p{L}*|почт\p{L}*|надомн\p{L}*|электрон\p{L}*|дистанцион\p{L}*|дострок\p{L}*|пошт\p{L}*|korespond\p{L}*|correo|correspond\p{L}*|anticip\p{L}*|brief\p{L}*|urn\p{L}*)(?= |$)/u;

/** What names of one part have in common: case, white space, marks without width, quotes and dashes make no difference. */
export function partKey(name: string): string {
  return withLatinLookAlikes(foldText(name));
}

/**
 * A part called "TOTAL" or "Razem" is the whole (no way of voting is called like a place or a party), one called "Mail" is a part. In doubt are a blank, words for all there is ("All modes",
 * "ABS-TOTAL"), and totals of one kind of ballots ("Total absentee"): their numbers have to say what they are.
 */
export function partMeaning(name: string): PartMeaning {
  const words = plainWords(name);
  if (saysTotal(name) && !isAlsoAUnit(name) && !KIND_OF_BALLOT.test(words)) return 'total';
  return words === '' || ALL.test(words) ? 'doubtful' : 'part';
}
