import { describe, expect, it } from 'vitest';
import { resultFormsFile } from '../../src/ingest/holds/result-forms-schema.js';
import {
  incidentsFile,
  publishedTotalsFile,
  repliesFile,
  reportedSharesFile,
  turnoutReadingsFile,
  voterCountsFile,
} from '../../src/ingest/holds/statement-schemas.js';
import { numberColumns } from '../../src/ingest/number-columns.js';
import { LINES } from '../../src/model/line.js';

const FILES = [
  resultFormsFile,
  voterCountsFile,
  turnoutReadingsFile,
  reportedSharesFile,
  publishedTotalsFile,
  incidentsFile,
  repliesFile,
];

describe('numberColumns', () => {
  it('are those of lines, contestants and counts, and of nothing that says what is counted', () => {
    const wanted = [
      { key: 'station', header: 'No' },
      { key: 'valid', header: ' Valid\nballots ' },
      { key: 'lines.lost', header: 'Lost' },
      { key: 'votes.a', header: 'Ann' },
      { key: 'where.year', header: 'Year' },
      { key: 'long.key.0', header: 'Line' },
    ];
    const names = ['No', 'Valid ballots', 'Year', 'Line', 'Ann', 'Lost', 'Remarks'];
    expect([...numberColumns(names, wanted)]).toEqual([1, 4, 5]);
  });

  it('are these of all that an election file can map', () => {
    const keys = new Set(FILES.flatMap(({ shape }) => Object.keys(shape.columns.unwrap().shape)));
    const numbers = [...keys].filter((key) => numberColumns(['x'], [{ key, header: 'x' }]).size > 0);
    const own = ['count', 'of', 'percent', 'plusMinus', 'seats', 'seatsBefore', 'voted', 'votes', 'watched'];
    expect(new Set(numbers)).toEqual(new Set([...LINES, ...own]));
  });
});
