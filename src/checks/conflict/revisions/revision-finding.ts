import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import { COUNTED, type VoterCount } from '../../../model/observation.js';
import type { FindingDraft } from '../../check.js';
import { distinctPlaces, formFigure, type PublishedNumber, stationSubject, unitOf } from '../../figures.js';
import { type CellHistory, movement, netChange, type StationHistory } from './station-history.js';
import { timeBetween } from './time-between.js';
import { votesMoved } from './votes-moved.js';

export const REVISION_EXPLANATIONS = [
  'entry-error-corrected',
  'recount',
  'late-protocol',
  'provisional-number',
  'other-column',
] as const;

/** What else is known of a revised station. */
interface BesideStation {
  /** The station of the same territory whose numbers changed by exactly the opposite; null where there is none. */
  readonly opposite: number | null;
  /** What was counted there. */
  readonly counts: readonly VoterCount[];
}

/** A station of which some number was published again and had changed; null where none had. */
export function revisionFinding(
  dataset: Dataset,
  contest: number,
  history: StationHistory,
  { opposite, counts }: BesideStation,
): FindingDraft | null {
  const { station, compared, changed } = history;
  const votes = changed.filter(({ measure }) => measure.kind === 'votes');
  const main = mostRevised(votes) ?? mostRevised(changed);
  if (!main) return null;
  const [first] = main.numbers;
  const last = main.numbers.at(-1) ?? first;
  const gains = votes.map(netChange);
  const gainer = mostRevised(votes.filter((cell) => netChange(cell) > 0));
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: dataset.contests[contest]?.id ?? null,
    message: {
      id: votes.length > 0 ? 'votes-revised' : 'lines-revised',
      args: {
        changed: changed.length,
        compared,
        gained: gains.reduce((sum, gain) => sum + Math.max(0, gain), 0),
        lost: gains.reduce((sum, gain) => sum + Math.max(0, -gain), 0),
      },
    },
    expected: formFigure(dataset, main.measure, first),
    actual: formFigure(dataset, main.measure, last),
    difference: last.value - first.value,
    unit: unitOf(dataset, main.measure),
    votesAtStake: votesMoved(history),
    method: 'exact',
    n: compared,
    test: null,
    direction: gainer?.measure.kind === 'votes' ? gainer.measure.contestant : null,
    cells: changed.map(({ measure, numbers }) => ({
      measure,
      expected: numbers[0].value,
      actual: numbers.at(-1)?.value ?? null,
    })),
    notes: [
      ...ledgerNotes(dataset, main),
      ...oppositeNotes(dataset, opposite),
      ...inFixedOrder(counts).map((count) => countNote(dataset, count)),
    ],
    innocent: [...REVISION_EXPLANATIONS],
    provenance: distinctPlaces(changed.flatMap(({ numbers }) => numbers.flatMap(({ places }) => places))),
  };
}

/** The number at the head of the finding as it was published and became another, line by line. */
function ledgerNotes(dataset: Dataset, { numbers }: CellHistory): Message[] {
  return numbers.flatMap((number, index): Message[] => {
    const before = numbers[index - 1];
    if (!before) return [{ id: 'first-published', args: saidArgs(dataset, number) }];
    if (before.value === number.value) return [];
    const elapsed = timeBetween(before.publication.published, number.publication.published);
    const args = { ...saidArgs(dataset, number), before: before.value };
    return [
      elapsed
        ? { id: `changed-after-${elapsed.unit}`, args: { ...args, elapsed: elapsed.count } }
        : { id: 'changed', args },
    ];
  });
}

function saidArgs(dataset: Dataset, { publication, value }: PublishedNumber): Message['args'] {
  return {
    source: dataset.sources[publication.source]?.id ?? '',
    published: publication.published,
    value,
  };
}

function oppositeNotes({ stations }: Dataset, opposite: number | null): Message[] {
  if (opposite === null) return [];
  return [{ id: 'opposite-revision', args: { station: stations.ids[opposite] ?? '' } }];
}

/** So that the order of the rows does not choose. */
function inFixedOrder(counts: readonly VoterCount[]): VoterCount[] {
  return counts.toSorted(
    (one, other) =>
      one.source - other.source ||
      COUNTED.indexOf(one.counted) - COUNTED.indexOf(other.counted) ||
      one.count - other.count,
  );
}

/** A count is another kind of number and stands beside the ledger. */
function countNote(dataset: Dataset, { source, counted, count, file }: VoterCount): Message {
  return {
    id: `counted-${counted}`,
    args: {
      source: dataset.sources[source]?.id ?? '',
      published: dataset.files[file]?.published ?? null,
      value: count,
    },
  };
}

/** The cell whose number ended furthest from where it began; of equal ones the one that moved most, then the first. */
function mostRevised(cells: readonly CellHistory[]): CellHistory | undefined {
  return cells.reduce<CellHistory | undefined>((best, cell) => {
    if (!best) return cell;
    const further = Math.abs(netChange(cell)) - Math.abs(netChange(best));
    return further > 0 || (further === 0 && movement(cell) > movement(best)) ? cell : best;
  }, undefined);
}
