import type { Message } from '../../model/message.js';
import type { ColumnRole } from './column-role.js';
import { isNameless } from './nameless.js';
import { addsUp, contradicts, createSampleSums, staysWithin } from './sample-sums.js';
import type { ColumnProfile, TableProfile } from './table-profile.js';

/** The columns with votes, and how they were told from the others. */
interface FoundContestants {
  readonly columns: readonly ColumnProfile[];
  readonly sure: number;
  readonly why: Message;
  /** A column that turned out to be the sum of all contestants, where no words said so. */
  readonly validTotal: ColumnProfile | null;
  readonly ambiguous: readonly Message[];
}

/** Columns up to which each is tried as the sum of the others. */
const TRIED = 60;

/**
 * The contestants are the columns of counts that nothing else is known of. Where the table prints the valid votes, or another
 * total, its rows say whether that is right.
 */
export function findContestants(profile: TableProfile, roles: readonly ColumnRole[]): FoundContestants {
  const sums = createSampleSums(profile);
  const candidates = roles.filter(isCandidate).map(({ column }) => column);
  const at = (columns: readonly ColumnProfile[]): number[] => columns.map(({ position }) => position);
  const of = (role: string): ColumnProfile | undefined =>
    roles.filter((entry) => entry.role === role).sort((left, right) => right.sure - left.sure)[0]?.column;
  const found = (
    columns: readonly ColumnProfile[],
    sure: number,
    id: string,
    total: ColumnProfile | null,
    validTotal: ColumnProfile | null = null,
    ambiguous: readonly Message[] = [],
  ): FoundContestants => ({
    columns,
    sure,
    why: { id, args: { total: total?.name ?? '' } },
    validTotal,
    ambiguous,
  });
  if (candidates.length === 0) return found([], 1, 'no-contestants', null);

  const valid = of('valid');
  if (valid) {
    for (const columns of [candidates, ...runsOf(candidates)]) {
      if (addsUp(sums.agreement([valid.position], at(columns))))
        return found(columns, 0.95, 'adds-up', valid);
    }
  } else {
    const totals = roles.filter(({ role }) => role === 'total').map(({ column }) => column);
    const total = totals.find(({ position }) => addsUp(sums.agreement([position], at(candidates))));
    if (total) return found(candidates, 0.95, 'adds-up', total, total);
    const hidden =
      candidates.length < 3 || candidates.length > TRIED
        ? undefined
        : candidates.find((column) => {
            const others = candidates.filter((other) => other !== column);
            return addsUp(sums.agreement([column.position], at(others)));
          });
    if (hidden) {
      const others = candidates.filter((column) => column !== hidden);
      return found(others, 0.85, 'adds-up', hidden, hidden);
    }
  }
  const nobody = [of('invalid'), of('blankVotes')].filter((column) => column !== undefined);
  const all = [of('inBoxes'), of('turnout'), of('total')].filter((column) => column !== undefined);
  for (const total of all) {
    for (const parts of [[...candidates, ...nobody], candidates]) {
      if (addsUp(sums.agreement([total.position], at(parts))))
        return found(candidates, 0.85, 'adds-up', total);
    }
  }
  if (valid && contradicts(sums.agreement([valid.position], at(candidates)))) {
    const ambiguous = [{ id: 'contestants-not-adding-up', args: { total: valid.name } }];
    return found(candidates, 0.3, 'left-over', valid, null, ambiguous);
  }
  const bound = valid ?? of('turnout') ?? of('registered');
  if (bound && candidates.length > 1 && staysWithin(sums.agreement([bound.position], at(candidates)))) {
    return found(candidates, 0.7, 'within-total', bound);
  }
  const hinted = roles.some(({ role }) => role === 'contestant') && candidates.length > 1;
  const ambiguous = [{ id: 'contestants-unclear', args: { columns: candidates.length } }];
  return found(candidates, hinted ? 0.5 : 0.4, 'left-over', null, null, ambiguous);
}

function isCandidate({ column, role }: ColumnRole): boolean {
  if (isNameless(column.name) || (role !== null && role !== 'contestant')) return false;
  const { type, integers, signed } = column;
  // Signs stand in tables that mark an unknown number by -1, or that put differences among the forms.
  const isSigned = type === 'decimal' && signed > 0;
  return type === 'count' || ((type === 'mixed' || isSigned) && integers > 0.5);
}

/** Candidates that stand side by side, the longest run first. */
function runsOf(candidates: readonly ColumnProfile[]): readonly (readonly ColumnProfile[])[] {
  const runs: ColumnProfile[][] = [];
  for (const column of candidates) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.position === column.position - 1) run.push(column);
    else runs.push([column]);
  }
  return runs.length > 1
    ? runs.filter((run) => run.length > 1).sort((left, right) => right.length - left.length)
    : [];
}
