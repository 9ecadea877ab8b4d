import type { NistNames } from './nist-names.js';
import { localized } from './nist-text.js';
import { parsePart, textsIn } from './parse-part.js';
import { items, type JsonText, members, type Range } from './ranges.js';

/** What can be chosen in a contest. */
interface NistSelection {
  /** Names of its candidates, or of its parties, or its words (“yes”). */
  readonly candidate: string;
  readonly party: string;
  /** Its counts of votes. */
  readonly counts: Iterable<Range>;
}

/** A ticket has several candidates, and a candidate several parties: they are joined by a slash. */
export function selectionOf(text: JsonText, selection: Range, names: NistNames): NistSelection {
  const parts = new Map([...members(text, selection.start)].map((part) => [part.key, part]));
  const part = (key: string): unknown => parsePart(text, parts.get(key));
  const candidates = [...textsIn(part('CandidateIds')), ...textsIn(part('CandidateId'))].map(names.candidate);
  const partyIds = [...textsIn(part('PartyIds')), ...textsIn(part('PartyId'))];
  const endorsing = textsIn(part('EndorsementPartyIds'));
  const parties = joined([
    ...candidates.map(({ party }) => party),
    ...[...partyIds, ...endorsing].map(names.party),
  ]);
  const fallback = part('IsWriteIn') === true ? 'write-in' : String(part('@id') ?? '');
  const counts = parts.get('VoteCounts');
  return {
    candidate:
      localized(part('Selection')) ||
      joined(candidates.map(({ name }) => name)) ||
      joined(partyIds.map(names.party)) ||
      fallback,
    party: parties,
    counts: counts ? items(text, counts.start) : [],
  };
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text !== ''))].join(' / ');
}
