import { describe, expect, it } from 'vitest';
import { patternFigure } from '../../../../src/checks/pattern/results/pattern-figure.js';
import { stationRow } from '../../../../src/checks/pattern/results/result-rows.js';
import { stationResults } from '../../../../src/checks/pattern/results/station-results.js';
import { buildForms } from '../../build-forms.js';

const form = (station: number) => ({
  territory: 'N',
  station: String(station),
  lines: { valid: 10 },
  votes: [6, 4],
});

const dataset = buildForms([
  { contest: 'mayor', published: '2020-09-14', forms: [1, 2, 3, 4].map(form) },
  { contest: 'mayor', published: '2020-09-15', forms: [5].map(form) },
]);
const [results] = stationResults(dataset);
if (!results) throw new Error('expected results');

const measure = { kind: 'sum', name: 'samePercent' } as const;

describe('pattern-figure', () => {
  it('says who published the forms and when, with the rows of the first three', () => {
    expect(patternFigure(dataset, results, measure, 2.5, Int32Array.of(0, 1, 2, 3))).toEqual({
      measure,
      source: 'cik',
      published: '2020-09-14',
      value: 2.5,
      low: 2.5,
      high: 2.5,
      places: [2, 3, 4].map((line) => ({ file: '0.csv', line })),
    });
  });

  it('has no time of publication where the stations share none', () => {
    const { published, places } = patternFigure(dataset, results, measure, 2, Int32Array.of(3, 4));
    expect(published).toBeNull();
    expect(places).toEqual([
      { file: '0.csv', line: 5 },
      { file: '1.csv', line: 2 },
    ]);
  });
});

describe('a row of a table of stations', () => {
  it('names the station and where its form stands', () => {
    expect(stationRow(dataset, results, 4, [0.5, null])).toEqual({
      subject: { kind: 'station', station: '5', territory: ['N'] },
      n: 1,
      values: [0.5, null],
      places: [{ file: '1.csv', line: 2 }],
    });
  });
});
