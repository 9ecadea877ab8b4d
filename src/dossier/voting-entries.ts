import { placeOf } from '../checks/figures.js';
import { DAY_SECONDS, type Moment as ReadingMoment, readMoments } from '../checks/readings/moments.js';
import { countAt } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';
import type { VoterCount } from '../model/observation.js';
import type { Dated } from './timeline-order.js';
import { type Moment, readMoment } from './written-moment.js';

/** The turnout announced of a station during the day, blank numbers among it. */
export function readingEntries(dataset: Dataset, station: number): readonly Dated[] {
  const bySource = groupBy(dataset.turnoutReadings, ({ source }) => source);
  return [...bySource].flatMap(([source, tables]) => {
    const { momentOf } = readMoments(tables, dataset.election.date);
    return tables.flatMap(({ stations, file, fileLines, dates, times, voted, registered }, table) =>
      rowsOf(stations, station).map((row): Dated => {
        const [date, time] = [dates[row] ?? null, times[row] ?? null];
        const moment = momentOf(table, row);
        return {
          moment: moment && clockMoment(moment, time !== null),
          until: null,
          unread: moment === null ? [date, time].filter((text) => text !== null).join(' ') || null : null,
          isVoting: true,
          source: dataset.sources[source]?.id ?? '',
          places: [placeOf(dataset, { file, fileLine: fileLines[row] ?? 1 })],
          event: { kind: 'reading', voted: countAt(voted, row), registered: countAt(registered, row) },
        };
      }),
    );
  });
}

/** Readings of which no row states a date lie on the first day of 1970. */
function clockMoment({ day, seconds }: ReadingMoment, hasTime: boolean): Moment {
  const second = seconds - DAY_SECONDS * day;
  return { day: day === 0 ? null : day, second: hasTime || second > 0 ? second : null };
}

/** What was counted at a station, with its window. The passes of each source are numbered: their names may be those of people. */
export function countEntries(dataset: Dataset, station: number): readonly Dated[] {
  const counts = dataset.voterCounts.filter((count) => count.station === station);
  return counts.map((count): Dated => {
    const ofSource = counts.filter(({ source }) => source === count.source);
    const passes = [...new Set(ofSource.flatMap((one) => one.pass ?? []))];
    const { from, to, counted, watched, pass } = count;
    const until = to === null ? null : readMoment(to, dataset.election);
    const begun = from === null ? null : readMoment(from, dataset.election);
    // What states its end alone was on the day of its end.
    const moment = from === null && until ? { ...until, second: null } : begun;
    return {
      moment,
      until,
      unread: unreadWindow(count, begun, until),
      isVoting: true,
      source: dataset.sources[count.source]?.id ?? '',
      places: [placeOf(dataset, count)],
      event: {
        kind: 'count',
        counted,
        count: count.count,
        watched,
        hasHours: begun?.second != null && until?.second != null,
        pass: pass === null ? null : passes.indexOf(pass) + 1,
        published: dataset.files[count.file]?.published ?? null,
      },
    };
  });
}

function unreadWindow({ from, to }: VoterCount, moment: Moment | null, until: Moment | null): string | null {
  const isRead = (from === null || moment !== null) && (to === null || until !== null);
  return isRead ? null : [from ?? '', to ?? ''].join('–');
}

function rowsOf(stations: Int32Array, station: number): number[] {
  const rows: number[] = [];
  stations.forEach((at, row) => {
    if (at === station) rows.push(row);
  });
  return rows;
}
