import { BLANK, type CountColumn } from '../../../model/count.js';
import type { ResultForms } from '../../../model/result-forms.js';
import { foundBallots, issuedBallots, sumOnRow } from '../../arithmetic/ballot-sums.js';

type Read = (row: number) => number;

/** How the numbers of a table of forms are read; each gives BLANK where the form does not say. */
export interface ResultReader {
  readonly registered: Read;
  readonly tookPart: Read;
  readonly outside: Read;
  readonly cast: Read;
  readonly valid: Read;
  /** By contestant, in the order asked for; undefined where the table has none. */
  readonly votes: readonly (Int32Array | undefined)[];
}

export function resultReader(
  forms: Pick<ResultForms, 'lines' | 'votes'>,
  contestants: readonly string[],
): ResultReader {
  const { lines } = forms;
  const votes = contestants.flatMap((id) => forms.votes.get(id) ?? []);
  const issued = issuedBallots(forms);
  const found = foundBallots(forms);
  const allVotes: Read = (row) => addUp(votes, row);
  const valid: Read = lines['valid'] ? read(lines['valid']) : allVotes;
  const cast = castBallots(forms, votes, valid, found && ((row) => sumOnRow(found, row) ?? BLANK));
  const tookPart: Read = issued
    ? (row) => sumOnRow(issued, row) ?? BLANK
    : lines['turnout']
      ? read(lines['turnout'])
      : found
        ? (row) => sumOnRow(found, row) ?? BLANK
        : cast;
  return {
    registered: read(lines['registered']),
    tookPart,
    outside: read(lines['issuedOutside'] ?? lines['portable']),
    cast,
    valid,
    votes: contestants.map((id) => forms.votes.get(id)?.values),
  };
}

function castBallots(
  { lines }: Pick<ResultForms, 'lines'>,
  votes: readonly CountColumn[],
  valid: Read,
  found: Read | null,
): Read {
  const { invalid } = lines;
  if (lines['valid'] && invalid) return (row) => addUp([lines['valid'] as CountColumn, invalid], row);
  if (found) return found;
  // What a country's form calls blank votes is neither valid nor invalid, and was cast all the same.
  const others = [invalid, lines['blankVotes']].flatMap((column) => column ?? []);
  return others.length > 0 && votes.length > 0 ? (row) => addUp([...votes, ...others], row) : valid;
}

function read(column: CountColumn | undefined): Read {
  return (row) => column?.values[row] ?? BLANK;
}

/** BLANK where any of them is, or where there are none. */
function addUp(columns: readonly CountColumn[], row: number): number {
  let sum = 0;
  for (const { values } of columns) {
    const value = values[row] ?? BLANK;
    if (value === BLANK) return BLANK;
    sum += value;
  }
  return columns.length === 0 ? BLANK : sum;
}
