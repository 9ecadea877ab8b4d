import { PREVIOUS_ELECTION } from '../checks/check.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { Holds } from '../model/input-file.js';
import type { Message } from '../model/message.js';
import type { Place } from '../model/place.js';
import { NO_TERRITORY, territoryPath } from '../model/territory.js';

interface Statement extends Place {
  readonly source: number;
  readonly station: number;
  readonly territory: number;
}

/**
 * Every hand-made statement that was read — counts, shares, totals — with the checks that compared it, so that what no check
 * applies to is seen to have been read.
 */
export function listFacts(
  dataset: Dataset,
  comparedBy: ReadonlyMap<string, readonly Place[]>,
): Analysis['facts'] {
  const checksOf = new Map<Place, string[]>();
  for (const [check, places] of comparedBy) {
    for (const place of new Set(places)) checksOf.set(place, [...(checksOf.get(place) ?? []), check]);
  }
  const fact = (statement: Statement, note: string | null, message: Message): Analysis['facts'][number] => ({
    message: { id: message.id, args: { ...subjectArgs(dataset, statement), ...message.args } },
    source: dataset.sources[statement.source]?.id ?? '',
    place: { file: dataset.files[statement.file]?.path ?? '', line: statement.fileLine },
    note,
    checks: checksOf.get(statement) ?? [],
  });
  return [
    ...dataset.voterCounts.map((count) =>
      fact(count, null, { id: 'voter-count', args: { count: count.count, counted: count.counted } }),
    ),
    ...dataset.reportedShares.map((share) =>
      fact(share, share.note, {
        id: share.quantity === null ? 'share-of-unknown' : 'share',
        args: { text: share.text, quantity: share.quantity, contestant: share.contestant },
      }),
    ),
    ...dataset.publishedTotals
      .filter(({ value, file }) => value !== null && dataset.files[file]?.holds !== 'result-forms')
      .map((total) =>
        fact(total, total.note, {
          id: total.of === null ? 'total' : 'total-of',
          args: { quantity: total.quantity, contestant: total.contestant, value: total.value, of: total.of },
        }),
      ),
    ...tablesRead(dataset, comparedBy),
  ];
}

/** Tables of which no single row is a statement, and an earlier election: said to have been read, one line each. */
function tablesRead(dataset: Dataset, comparedBy: ReadonlyMap<string, readonly Place[]>): Analysis['facts'] {
  const whole: readonly Holds[] = ['turnout-readings', 'incidents', 'ballot-orders', 'replies'];
  const checksWith = (isIt: (place: Place) => boolean): string[] =>
    [...comparedBy].flatMap(([check, places]) => (places.some(isIt) ? [check] : []));
  const tables = dataset.files.flatMap(({ path, source, holds, rowsUsed }, index) =>
    whole.includes(holds)
      ? [
          {
            message: { id: 'table', args: { holds, rows: rowsUsed, territory: '', station: null } },
            source: dataset.sources[source]?.id ?? '',
            place: { file: path, line: 1 },
            note: null,
            checks: checksWith(({ file }) => file === index),
          },
        ]
      : [],
  );
  const { previous } = dataset;
  if (!previous) return tables;
  const earlier = {
    message: {
      id: 'previous-election',
      args: {
        name: previous.election.name,
        stations: previous.stations.length,
        territory: '',
        station: null,
      },
    },
    source: '',
    place: { file: previous.description.path, line: 1 },
    note: null,
    checks: checksWith((place) => place === PREVIOUS_ELECTION),
  };
  return [...tables, earlier];
}

function subjectArgs({ stations, territories }: Dataset, { station, territory }: Statement): Message['args'] {
  const at = station === -1 ? territory : (stations.territories[station] ?? NO_TERRITORY);
  return {
    territory: territoryPath(territories, at).join(' › '),
    station: station === -1 ? null : (stations.ids[station] ?? null),
  };
}
