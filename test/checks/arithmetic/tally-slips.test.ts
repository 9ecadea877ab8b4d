import { describe, expect, it } from 'vitest';
import { tallySlips } from '../../../src/checks/arithmetic/tally-slips.js';
import type { FindingDraft } from '../../../src/checks/check.js';
import type { Figure, Repair } from '../../../src/model/finding.js';
import { digitSlip } from '../../../src/rules/digit-slip.js';

/** A form that misses an equality by a difference, with the cells that could be wrong: written and needed. */
function form(
  station: string,
  difference: number,
  cells: readonly (readonly [written: number, needed: number])[],
  { exact = true, source = 'cik' } = {},
): FindingDraft {
  const figure: Figure = {
    measure: { kind: 'line', line: 'valid' },
    source,
    published: null,
    value: 0,
    low: 0,
    high: 0,
    places: [{ file: 'forms.csv', line: 2 }],
  };
  return {
    relation: 'own/r',
    subject: { kind: 'station', station, territory: [] },
    contest: 'mayor',
    message: { id: 'hard', args: {} },
    expected: figure,
    actual: figure,
    difference,
    unit: 'ballots',
    votesAtStake: Math.abs(difference),
    method: 'exact',
    n: 2,
    test: null,
    direction: null,
    working: {
      left: { terms: [], constant: 0 },
      comparison: '=',
      right: { terms: [], constant: 0 },
      allowed: 0,
      alsoFailing: [],
      otherRepairs: 0,
      repairs: cells.map(
        ([written, needed]): Repair => ({
          measure: { kind: 'line', line: 'valid' },
          written,
          needed,
          exact,
          slip: exact ? digitSlip(written, needed) : null,
        }),
      ),
    },
    cells: [],
    notes: [],
    innocent: ['relation-explanations'],
    provenance: [{ file: 'forms.csv', line: 2 }],
  };
}

describe('tallySlips', () => {
  it('counts the forms that a slip explains, and those that it would explain with the misses of the others', () => {
    // With the miss of 45, 61 would have to be 16: a swap. No other miss fits another form, so that chance explains half of the second.
    const forms = [form('1', 45, [[72, 27]]), form('2', 1, [[61, 60]]), form('3', 100, [[500, 400]])];
    expect(tallySlips(forms)).toEqual({ forms: 3, explained: 2, expectedByChance: 0.5 });
  });

  it('asks of any cell of a form, each with its own weight', () => {
    // The second cell stands on the other side: a miss of +45 asks 16 to be 61; one that counts twice asks 72 to be 27 for a miss of 90.
    const weighed = [
      form('1', 45, [
        [200, 155],
        [16, 61],
      ]),
      form('2', 2, [[72, 71]]),
      form('3', 90, [[4, 94]]),
    ];
    // 1: slip; with 2's miss 198 and 18 are needed, with 3's 110 and 106: 16 is 106 without its zero. 2: with 1's miss 49.5, with 3's 27.
    // 3: a digit dropped; with 1's miss 49, a digit dropped; with 2's miss 6.
    expect(tallySlips(weighed)).toEqual({ forms: 3, explained: 2, expectedByChance: 1.5 });
  });

  it('gives chance all of it where every form misses by one hundred: that fits any cell', () => {
    const forms = [form('1', 100, [[572, 472]]), form('2', 100, [[361, 261]])];
    expect(tallySlips(forms)).toEqual({ forms: 2, explained: 2, expectedByChance: 2 });
  });

  it('counts a form that breaks several equalities once, and the forms of two sources as two', () => {
    const twice = [form('1', 45, [[72, 27]]), form('1', 45, [[72, 27]])];
    expect(tallySlips(twice)).toMatchObject({ forms: 1, explained: 1 });
    const bySources = [form('1', 45, [[72, 27]]), form('1', 45, [[72, 27]], { source: 'golos' })];
    expect(tallySlips(bySources)).toMatchObject({ forms: 2, explained: 2 });
  });

  it('says nothing of chance where there is one form only', () => {
    expect(tallySlips([form('1', 45, [[72, 27]])])?.expectedByChance).toBeNull();
  });

  it('leaves out forms that no single cell would mend, and those that break no equality', () => {
    expect(tallySlips([form('1', 45, []), form('2', 45, [[72, 27]], { exact: false })])).toBeNull();
    expect(tallySlips([])).toBeNull();
  });

  it('gives the same by samples where there are more forms than are looked at, the misses being alike', () => {
    const forms = Array.from({ length: 5000 }, (_, index) =>
      index % 2 === 0 ? form(String(index), 45, [[72, 27]]) : form(String(index), 1, [[61, 60]]),
    );
    const { forms: counted, explained, expectedByChance } = tallySlips(forms) ?? {};
    expect([counted, explained]).toEqual([5000, 2500]);
    // Of the first kind half of the others fit, of the second kind half of them do.
    expect(expectedByChance).toBeCloseTo(2500, -2);
  });
});
