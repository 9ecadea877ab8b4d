import { type Block, heading, left, paragraph, right, table } from '../document.js';
import { visibleText } from '../visible-text.js';
import type { BatchWords, Done, SortedBatch } from './batch.js';
import { numberCell } from './cells.js';

/** Elections that are listed; of more the rest is counted. */
const ROWS_SHOWN = 100;

interface Election {
  readonly name: string;
  readonly date: string;
  readonly datasets: readonly Done[];
}

/** Which elections data sets are parts of, the latest first. Where none is a part, its election stands beside its name. */
export function elections({ done }: SortedBatch, { say, locale }: BatchWords): Block[] {
  if (!hasParts(done)) return [];
  const listed = electionsOf(done);
  const more = listed.length - ROWS_SHOWN;
  return [
    heading(2, say('heading-batch-elections')),
    table(
      [
        left(say('col-election')),
        left(say('col-date')),
        right(say('col-batch-reports')),
        right(say('col-stations')),
      ],
      listed.slice(0, ROWS_SHOWN).map(({ name, date, datasets }) => [
        visibleText(name),
        visibleText(date),
        numberCell(datasets.length, locale),
        numberCell(
          datasets.reduce((sum, { digest }) => sum + digest.stations, 0),
          locale,
        ),
      ]),
    ),
    ...(more > 0 ? [paragraph(say('batch-more-rows', { more }))] : []),
  ];
}

/** Whether any data set is a part of an election. */
export function hasParts(done: readonly Done[]): boolean {
  return done.some(({ job }) => job.part !== null);
}

function electionsOf(done: readonly Done[]): readonly Election[] {
  const known = new Map<string, { name: string; date: string; datasets: Done[] }>();
  for (const one of done) {
    const name = wholeName(one);
    const date = one.digest.date ?? '';
    const key = JSON.stringify([date, name]);
    const election = known.get(key) ?? { name, date, datasets: [] };
    known.set(key, election);
    election.datasets.push(one);
  }
  return [...known].sort(([one], [other]) => (one < other ? 1 : -1)).map(([, election]) => election);
}

/** The name of the election that a data set is a part of. */
function wholeName({ job, digest }: Done): string {
  const ending = job.part === null ? '' : `: ${job.part.value}`;
  return ending !== '' && digest.election.endsWith(ending)
    ? digest.election.slice(0, -ending.length)
    : digest.election;
}
