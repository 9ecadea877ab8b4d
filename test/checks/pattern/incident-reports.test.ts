import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../../../src/model/incident-categories.js';
import { incidentReports } from '../../../src/model/incident-reports.js';
import type { Incident } from '../../../src/model/observation.js';

const incident = (fileLine: number, rest: Partial<Incident>): Incident => ({
  file: 0,
  fileLine,
  source: 0,
  station: -1,
  territory: -1,
  category: 'other',
  report: null,
  at: null,
  link: null,
  ...rest,
});

describe('categoriesOf', () => {
  it('parts a cell at its bars, each category once, and nothing for nothing', () => {
    expect(categoriesOf({ category: 'a | b|a||' })).toEqual(['a', 'b']);
    expect(categoriesOf({ category: 'observer removed' })).toEqual(['observer removed']);
  });
});

describe('incidentReports', () => {
  it('puts rows of one report together, and leaves rows without one apart', () => {
    const reports = incidentReports([
      incident(2, { report: 'R', station: 3, category: 'a' }),
      incident(3, { station: 3 }),
      incident(4, { report: 'R', station: 5, category: 'b|a' }),
      incident(5, {}),
    ]);
    expect(reports.map(({ stations, categories, rows }) => [stations, categories, rows.length])).toEqual([
      [[3, 5], ['a', 'b'], 2],
      [[3], ['other'], 1],
      [[], ['other'], 1],
    ]);
  });

  it('does not take the same key of two sources for one report', () => {
    expect(
      incidentReports([incident(2, { report: '1' }), incident(2, { report: '1', source: 1, file: 1 })]),
    ).toHaveLength(2);
  });
});
