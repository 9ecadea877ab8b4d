import { BLANK, type CountColumn } from '../../../model/count.js';
import type { ResultForms } from '../../../model/result-forms.js';
import { type LayeredForms, mergeLayers } from '../../layered-forms.js';

/** The forms of some stations as one table. */
export interface MixedForms {
  readonly forms: Pick<ResultForms, 'lines' | 'votes'>;
  /** 1 where the numbers of a station come from more than one publication, 0 where one says them all. */
  readonly isMixed: Uint8Array;
}

/**
 * Of every line and contestant the number last published. **Valid ballots that were published before all votes, and are not their sum, are replaced by the sum**:
 * otherwise votes of a final count would be divided by the ballots of a preliminary one, a share that nobody published.
 */
export function mixedPublications(group: LayeredForms): MixedForms {
  const { lines, votes } = mergeLayers(group);
  const isMixed = new Uint8Array(group.stations.length);
  const layerOf = (at: number, columnOf: (forms: ResultForms) => CountColumn | undefined): number =>
    group.layers.findIndex(({ forms, rows }) => (columnOf(forms)?.values[rows[at] ?? -1] ?? BLANK) !== BLANK);
  const valid = lines['valid']?.values.slice();
  for (let at = 0; at < isMixed.length; at++) {
    const ofVotes = [...votes.keys()].map((id) => layerOf(at, (forms) => forms.votes.get(id)));
    const ofLines = Object.keys(lines).map((line) => layerOf(at, (forms) => forms.lines[line]));
    const found = new Set([...ofVotes, ...ofLines].filter((layer) => layer !== -1));
    if (found.size < 2) continue;
    isMixed[at] = 1;
    const isComplete = ofVotes.length > 0 && !ofVotes.includes(-1);
    if (!valid || !isComplete || layerOf(at, (forms) => forms.lines['valid']) <= Math.max(...ofVotes))
      continue;
    let sum = 0;
    for (const { values } of votes.values()) sum += values[at] as number;
    valid[at] = sum;
  }
  return { forms: { lines: valid ? { ...lines, valid: { values: valid } } : lines, votes }, isMixed };
}
