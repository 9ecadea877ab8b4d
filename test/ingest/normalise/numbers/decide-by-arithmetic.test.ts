import { describe, expect, it } from 'vitest';
import {
  decideByArithmetic,
  type TrialForms,
} from '../../../../src/ingest/normalise/numbers/decide-by-arithmetic.js';
import { BLANK } from '../../../../src/model/count.js';
import { loadRulePacks } from '../../../../src/run/rule-packs.js';

const packs = loadRulePacks().filter(({ id }) => id === 'generic');

/** Forms with the votes of one contestant; -1 is blank. */
function forms(lines: Readonly<Record<string, readonly number[]>>, votes?: readonly number[]): TrialForms {
  const column = (values: readonly number[]) => ({ values: Int32Array.from(values) });
  return {
    length: Object.values(lines)[0]?.length ?? 0,
    lines: Object.fromEntries(Object.entries(lines).map(([line, values]) => [line, column(values)])),
    votes: new Map(votes ? [['a', column(votes)]] : []),
    contestants: [{ id: 'a', name: 'Anna' }],
  };
}

describe('decideByArithmetic', () => {
  it('takes the reading that obeys an equality on a single form', () => {
    const one = forms({ valid: [1000] }, [1000]);
    const other = forms({ valid: [1] }, [1000]);
    expect(decideByArithmetic([{ one, other }], packs)).toBe('one');
    expect(decideByArithmetic([{ one: other, other: one }], packs)).toBe('other');
  });

  it('takes the reading that obeys an inequality on several forms', () => {
    const issued = [700, 800, 900];
    const one = forms({ registered: [1000, 2000, 3000], issued });
    const other = forms({ registered: [1, 2, 3], issued });
    expect(decideByArithmetic([{ one, other }], packs)).toBe('one');
  });

  it('does not let an inequality decide on one form, lest a true excess be read away', () => {
    const one = forms({ registered: [900], issued: [1000] });
    const other = forms({ registered: [900], issued: [1] });
    expect(decideByArithmetic([{ one, other }], packs)).toBeNull();
  });

  it('asks equalities before inequalities', () => {
    const valid = [1000, 1, 1, 1];
    const one = forms(
      { valid: [1000, 1, 1, 1], registered: [900, 0, 0, 0], turnout: [1000, 1, 1, 1] },
      valid,
    );
    const other = forms({ valid: [1, 1, 1, 1], registered: [900, 1, 1, 1], turnout: [1, 1, 1, 1] }, valid);
    expect(decideByArithmetic([{ one, other }], packs)).toBe('one');
  });

  it('does not decide where no relation tells the readings apart', () => {
    const one = forms({ valid: [1000, 2000] }, [1000, 2000]);
    const other = forms({ valid: [1, 2] }, [1, 2]);
    expect(decideByArithmetic([{ one, other }], packs)).toBeNull();
  });

  it('does not decide where both readings break what they can', () => {
    const one = forms({ valid: [1000] }, [5]);
    const other = forms({ valid: [1] }, [5]);
    expect(decideByArithmetic([{ one, other }], packs)).toBeNull();
  });

  it('does not decide where forms speak for either', () => {
    const one = forms({ valid: [1000, 2000, 3000] }, [1000, 2000, 3]);
    const other = forms({ valid: [1, 2, 3] }, [1000, 2000, 3]);
    expect(decideByArithmetic([{ one, other }], packs)).toBeNull();
  });

  it('lets one form in twenty say otherwise', () => {
    const values = Array.from({ length: 20 }, (_, index) => index + 1);
    const votes = values.map((value) => (value === 20 ? value : value * 1000));
    const one = forms({ valid: values.map((value) => value * 1000) }, votes);
    const other = forms({ valid: values }, votes);
    expect(decideByArithmetic([{ one, other }], packs)).toBe('one');
  });

  it('does not count a form on which one reading is blank', () => {
    const one = forms({ valid: [1000] }, [5]);
    const other = forms({ valid: [BLANK] }, [5]);
    expect(decideByArithmetic([{ one, other }], packs)).toBeNull();
  });

  it('adds up the forms of several tables', () => {
    const table = (registered: number) => forms({ registered: [registered], issued: [700] });
    const trials = Array.from({ length: 3 }, () => ({ one: table(1000), other: table(1) }));
    expect(decideByArithmetic(trials.slice(1), packs)).toBeNull();
    expect(decideByArithmetic(trials, packs)).toBe('one');
  });

  it('decides nothing without forms or without rules', () => {
    expect(decideByArithmetic([], packs)).toBeNull();
    const one = forms({ valid: [1000] }, [1000]);
    expect(decideByArithmetic([{ one, other: forms({ valid: [1] }, [1000]) }], [])).toBeNull();
  });
});
