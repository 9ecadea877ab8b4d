import type { Dataset } from '../../../model/dataset.js';
import type { RevisedCell, RevisionLedger } from '../../../model/revision-ledger.js';
import type { Subject } from '../../../model/subject.js';
import { stationSubject, unitOf } from '../../figures.js';
import type { PublicationHistory } from './publication-histories.js';
import type { PublishedCells } from './published-cells.js';
import { territoryTiming } from './territory-timing.js';
import { timeBetween } from './time-between.js';
import type { WalkedHistory } from './walk-history.js';

/** How many stations that a publication does not have are named. */
const MISSING_NAMED = 20;

/** The ledger of a history: what each publication changed, what every sum was before and after it, and who came late. */
export function revisionLedger(
  dataset: Dataset,
  history: PublicationHistory,
  { measures }: PublishedCells,
  { steps, stationsIn, firstIn }: WalkedHistory,
): RevisionLedger {
  const sums = measures.map(() => 0);
  const described = steps.map(({ cells, total, missing }, index) => ({
    ...total,
    missingExamples: firstByName(dataset, missing),
    elapsed: timeBetween(history[index - 1]?.published ?? null, history[index]?.published ?? null),
    cells: measures.map((measure, cell): RevisedCell => {
      const count = cells[cell] ?? { compared: 0, up: 0, down: 0, net: 0, completed: 0, added: 0 };
      const before = sums[cell] ?? 0;
      const after = before + count.net + count.completed + count.added;
      sums[cell] = after;
      return { measure, unit: unitOf(dataset, measure), before, ...count, after };
    }),
  }));
  return {
    contest: dataset.contests[history[0].contest]?.id ?? '',
    publications: history.map(({ source, published }, index) => ({
      source: dataset.sources[source]?.id ?? '',
      published,
      stations: stationsIn[index] ?? 0,
    })),
    steps: described.slice(1),
    territories: territoryTiming(dataset, firstIn, history.length),
  };
}

/** So that the order of the files does not choose. */
function firstByName(dataset: Dataset, stations: readonly number[]): Subject[] {
  return stations
    .map((station) => stationSubject(dataset, station))
    .map((subject) => ({ subject, key: JSON.stringify(subject) }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .slice(0, MISSING_NAMED)
    .map(({ subject }) => subject);
}
