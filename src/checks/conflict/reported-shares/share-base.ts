import type { ReportedShare } from '../../../model/observation.js';

/** What a percentage is a percentage of, as far as its words say. */
export type ShareBase = 'register' | 'ballots' | 'other' | 'unknown';

const OF_REGISTER =
  /turnout|register|eligible|electorate|participation|явк|списоч|спис\p{L}+ избирател|избирател\p{L}*,?(?: \p{L}+)? в спис|frekwencj|participaci|wahlbeteiligung/iu;
/** Who voted is turnout; who voted for somebody is not. */
const WHO_VOTED = /took part|taken part|who voted|проголосовавш|проголосовал|участие/iu;
const FOR_SOMEBODY = /\bfor\b|(?<!\p{L})за(?!\p{L})/iu;
const OF_SOMETHING_ELSE = /seat|mandate|district|councils?\b|мандат|мест|округ/iu;
const OF_BALLOTS = /vote|ballot|голос|бюллетен|głos|voto|stimm/iu;

/**
 * Turnout is of the register; votes and ballots are of the ballots, unless the words name the register. Words that name neither, and
 * seats, are something else; no words are unknown.
 */
export function shareBase({
  quantity,
  contestant,
}: Pick<ReportedShare, 'quantity' | 'contestant'>): ShareBase {
  if (quantity === null) return 'unknown';
  if (OF_SOMETHING_ELSE.test(quantity)) return 'other';
  if (OF_REGISTER.test(quantity)) return 'register';
  if (contestant === null && WHO_VOTED.test(quantity) && !FOR_SOMEBODY.test(quantity)) return 'register';
  return OF_BALLOTS.test(quantity) ? 'ballots' : 'other';
}
