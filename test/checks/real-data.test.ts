import { beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/outcome.js';
import type { Analysed } from '../builders.js';
import { ABSENT, analyseRealData, WHY_SKIPPED } from '../real-data/open.js';

function completed({ analysis }: Analysed, id: string): Extract<Outcome, { status: 'completed' }> {
  const outcome = analysis.outcomes.find((known) => known.id === id);
  if (outcome?.status !== 'completed') throw new Error(`expected ${id} to complete`);
  return outcome;
}

/** How the commission's votes of United Russia differ from the copies. */
function unitedRussia(analysed: Analysed) {
  const { tallies } = completed(analysed, 'observer-copy-mismatch');
  return tallies.filter(({ measure }) => measure.kind === 'votes' && measure.contestant === 'ur');
}

/** How many findings of control relations there are, by relation and source. */
function failures({ analysis }: Analysed): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { relation, actual } of analysis.findings) {
    if (relation !== null)
      counts[`${relation} ${actual.source}`] = (counts[`${relation} ${actual.source}`] ?? 0) + 1;
  }
  return counts;
}

const TALLY = {
  contest: 'duma',
  source: 'cik',
  against: 'golos',
  compared: 342,
  up: 306,
  equal: 30,
  down: 6,
  net: 82_201,
  median: 200,
  unit: 'votes',
};

const MINUTES = 60_000;

describe.skipIf(ABSENT)(`observers’ copies of the State Duma election 2011${WHY_SKIPPED}`, () => {
  let analysed: Analysed;
  beforeAll(async () => {
    analysed = await analyseRealData('ru-2011-observers');
  }, 2 * MINUTES);

  it('give United Russia 82,201 votes fewer than the commission over 342 stations', () => {
    expect(completed(analysed, 'observer-copy-mismatch').examined).toBe(342);
    expect(unitedRussia(analysed)).toMatchObject([TALLY]);
  });

  it('fail to add up on 47 copies, and on no official form', () => {
    expect(failures(analysed)['ru-duma-2011/10=19+... golos']).toBe(47);
    expect(Object.keys(failures(analysed)).filter((key) => key.endsWith(' cik'))).toEqual([]);
  });

  it('contain one row of the commission itself, which is an issue and set aside', () => {
    const { issues, files } = analysed.analysis;
    const copies = files.find(({ source }) => source === 'golos');
    expect(issues.filter(({ code }) => code === 'filled-by-other-source')).toMatchObject([
      { total: 1, file: copies?.path, examples: [{ line: 69, got: 'ЦИК', args: { source: 'cik' } }] },
    ]);
    expect(copies).toMatchObject({
      rowsIn: 343,
      rowsUsed: 342,
      rowsSetAside: 1,
      setAside: { 'filled-by-other-source': 1 },
    });
  });

  it('compare station 1712 of Nizhny Novgorod with its own copy, not with that row', () => {
    const finding = analysed.analysis.findings.find(
      ({ check, subject }) =>
        check === 'observer-copy-mismatch' && subject.kind === 'station' && subject.station === '1712',
    );
    expect(finding).toMatchObject({
      expected: { source: 'golos', value: 332, places: [{ line: 68 }] },
      actual: { source: 'cik', value: 692 },
      direction: 'ur',
    });
  });
});

describe.skipIf(ABSENT)(`the whole State Duma election 2011${WHY_SKIPPED}`, () => {
  let analysed: Analysed;
  beforeAll(async () => {
    analysed = await analyseRealData('ru-2011-national');
  }, 5 * MINUTES);

  it('has 95,225 stations with 109,229,337 registered voters', () => {
    expect(analysed.analysis.stations).toBe(95_225);
    expect(analysed.analysis.totals.find(({ source }) => source === 'cik')).toMatchObject({
      forms: 95_225,
      lines: { registered: { sum: 109_229_337, blanks: 0 } },
    });
  });

  it('has official forms that break a soft relation between boxes and issued ballots, and none that breaks another', () => {
    const official = Object.entries(failures(analysed)).filter(([key]) => key.endsWith(' cik'));
    expect(Object.fromEntries(official)).toEqual({
      'ru-duma-2011/excess-ballots cik': 18,
      'ru-duma-2011/excess-in-stationary cik': 19,
      'ru-duma-2011/excess-in-portable cik': 10,
    });
  });

  it('differs from the observers’ copies as the extract of the same stations does', () => {
    expect(completed(analysed, 'observer-copy-mismatch').examined).toBe(342);
    expect(unitedRussia(analysed)).toMatchObject([TALLY]);
  });
});
