import { countAt, sumOf } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import type { ResultForms } from '../../../model/result-forms.js';
import { foundBallots, issuedBallots, sumOnRow } from '../../arithmetic/ballot-sums.js';
import { boxBalance } from '../../arithmetic/carried-off.js';
import { formsOfStation, type PublishedForm, publications } from '../../publications.js';

export const SHARES = ['turnout', 'leader', 'carry-off'] as const;
export type ShareName = (typeof SHARES)[number];

/** A part and its whole at every station, NaN where blank, of no form, or where the whole is 0. */
export interface StationShares {
  readonly name: ShareName;
  /** Whose votes they are, for the leader’s share. */
  readonly contestant: string | null;
  readonly parts: Float64Array;
  readonly wholes: Float64Array;
}

/** What the commission last said of the stations in one contest. */
export interface OfficialShares {
  readonly contest: number;
  readonly shares: readonly StationShares[];
  /** Registered voters by station, null where blank or without a form. */
  readonly registers: readonly (number | null)[];
  readonly formOf: (station: number) => PublishedForm | null;
}

/**
 * Turnout (ballots issued, else voters who took part, else ballots in the boxes, of the register), the share of the contestant with
 * the most votes over all stations (of the ballots in the boxes, else of the valid and invalid ones, else of all votes), and ballots carried off
 * (of those issued): of each station as last published. Null where the commission published no forms of the contest.
 */
export function officialShares(dataset: Dataset, contest: number): OfficialShares | null {
  const official = publications(dataset, (role) => role === 'commission').filter(
    (publication) => publication.contest === contest,
  );
  if (official.length === 0) return null;
  const count = dataset.stations.length;
  const forms = Array.from(
    { length: count },
    (_, station) => formsOfStation(official, contest, station)[0] ?? null,
  );
  const leader = leaderOf(dataset, contest);
  const readers = new Map<ResultForms, Reader>();
  const columns = SHARES.map((name) => ({
    name,
    contestant: name === 'leader' ? leader : null,
    parts: new Float64Array(count).fill(Number.NaN),
    wholes: new Float64Array(count).fill(Number.NaN),
  }));
  forms.forEach((form, station) => {
    if (!form) return;
    const read = getOrAdd(readers, form.forms, () => readerOf(form.forms, leader));
    for (const { name, parts, wholes } of columns) {
      const share = read[name](form.row);
      if (!share || share[0] === null || !share[1]) continue;
      parts[station] = share[0];
      wholes[station] = share[1];
    }
  });
  return {
    contest,
    shares: columns,
    registers: forms.map((form) => form && countAt(form.forms.lines['registered'], form.row)),
    formOf: (station) => forms[station] ?? null,
  };
}

type Part = readonly [part: number | null, whole: number | null] | null;
type Reader = Readonly<Record<ShareName, (row: number) => Part>>;

function readerOf(forms: ResultForms, leader: string | null): Reader {
  const { lines, votes } = forms;
  const found = foundBallots(forms);
  const issued = issuedBallots(forms);
  const balance = boxBalance(forms);
  const foundOn = (row: number): number | null => found && sumOnRow(found, row);
  const castOn = (row: number): number | null => {
    if (found) return foundOn(row);
    const parts = lines['valid'] ? [lines['valid'], lines['invalid']] : [...votes.values()];
    const counts = parts.flatMap((column) => (column ? [countAt(column, row)] : []));
    return counts.length === 0 || counts.includes(null)
      ? null
      : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  };
  const tookPart = (row: number): number | null => {
    if (issued) return sumOnRow(issued, row);
    return lines['turnout'] ? countAt(lines['turnout'], row) : foundOn(row);
  };
  const ofLeader = leader === null ? undefined : votes.get(leader);
  return {
    turnout: (row) => [tookPart(row), countAt(lines['registered'], row)],
    leader: (row) => [countAt(ofLeader, row), castOn(row)],
    'carry-off': (row) => balance && [balance.missingOn(row), sumOnRow(balance.due, row)],
  };
}

/** Who has the most votes on the commission's forms; of equal ones the first of the contest. Null where nobody has any. */
function leaderOf({ contests, forms, sources }: Dataset, contest: number): string | null {
  const official = forms.filter(
    (table) => table.contest === contest && sources[table.source]?.role === 'commission',
  );
  let most = 0;
  let leader: string | null = null;
  for (const { id } of contests[contest]?.contestants ?? []) {
    const columns = official.flatMap(({ votes }) => votes.get(id) ?? []);
    const total = columns.reduce((sum, column) => sum + sumOf(column).sum, 0);
    if (total <= most) continue;
    most = total;
    leader = id;
  }
  return leader;
}
