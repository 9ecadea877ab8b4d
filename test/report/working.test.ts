import { describe, expect, it } from 'vitest';
import type { Finding, Repair, Working, WorkingTerm } from '../../src/model/finding.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { createNames } from '../../src/report/names.js';
import { showWorking } from '../../src/report/outline/working.js';

const NAMES = createNames(
  {
    sources: [],
    lines: [],
    contests: [
      {
        id: 'mayor',
        name: 'Mayor',
        seats: null,
        contestants: [
          { id: 'a', name: 'Anna' },
          { id: 'b', name: 'Boris' },
          { id: 'c', name: 'Clara' },
        ],
      },
    ],
  } as never,
  locales.en,
);

const line = (name: string, number: string | null, value: number, multiple = 1): WorkingTerm => ({
  multiple,
  measure: { kind: 'line', line: name },
  number,
  value,
});
const votes = (contestant: string, number: string | null, value: number): WorkingTerm => ({
  multiple: 1,
  measure: { kind: 'votes', contestant },
  number,
  value,
});

const CLEAN: Working = {
  left: { terms: [line('portable', '7', 20), line('stationary', '8', 1503)], constant: 0 },
  comparison: '=',
  right: { terms: [line('invalid', '9', 5), line('valid', '10', 1515)], constant: 0 },
  allowed: 0,
  alsoFailing: [],
  otherRepairs: 0,
  repairs: [],
};

function shown(working: Partial<Working>, difference = 3): string {
  const finding = { contest: 'mayor', difference } as Finding;
  return renderMarkdown(showWorking(finding, { ...CLEAN, ...working }, NAMES)).replaceAll('\\', '');
}

const repair = (given: Partial<Repair>): Repair => ({
  measure: { kind: 'line', line: 'valid' },
  written: 1551,
  needed: 1515,
  exact: true,
  slip: null,
  ...given,
});

describe('a relation with its numbers', () => {
  it('stands in words, in line numbers and with the numbers put in, with the difference and what is allowed', () => {
    const text = shown({ allowed: 2 });
    expect(text).toContain(
      '- In words: ballots in portable boxes + ballots in stationary boxes = invalid ballots + valid ballots.',
    );
    expect(text).toContain('- In the line numbers of the form: 7 + 8 = 9 + 10.');
    expect(text).toContain(
      '- With the numbers put in: 20 + 1,503 = 5 + 1,515, which does not hold. Left minus right is +3; the relation allows 2.',
    );
  });

  it('leaves the line numbers out where a line has none, or a number stands alone that would look like one', () => {
    const unnumbered = { terms: [line('valid', null, 5)], constant: 0 };
    for (const right of [
      unnumbered,
      { terms: [line('valid', '10', 5)], constant: 3 },
      { terms: [], constant: 9 },
    ]) {
      expect(shown({ right })).not.toContain('In the line numbers');
    }
  });

  it('takes the votes of all contestants together in words and by their first and last line, and each in numbers', () => {
    const right = { terms: [votes('a', '13', 5), votes('b', '14', 6), votes('c', '15', 7)], constant: 0 };
    const text = shown({ right });
    expect(text).toContain('= votes of all 3 contestants.');
    expect(text).toContain('7 + 8 = 13 + … + 15.');
    expect(text).toContain('= 5 + 6 + 7, which');
    const two = { terms: right.terms.slice(0, 2), constant: 0 };
    expect(shown({ right: two })).toContain('7 + 8 = 13 + 14.');
    const one = { terms: right.terms.slice(0, 1), constant: 0 };
    expect(shown({ right: one })).toContain('= votes for Anna.');
  });

  it('shows multiples, minuses, shares and numbers that stand alone', () => {
    const left = { terms: [line('lost', '11', 4, -1), line('valid', '10', 5, 2)], constant: -3 };
    const right = { terms: [line('inBoxes', '8', 100, 0.03)], constant: 0 };
    const text = shown({ left, comparison: '<=', right });
    expect(text).toContain('−lost ballots + 2 × valid ballots − 3 ≤ 0.03 × ballots in the boxes');
    expect(text).toContain('−4 + 2 × 5 − 3 ≤ 0.03 × 100, which');
    expect(shown({ comparison: '>=', right: { terms: [], constant: 0 } })).toContain('≥ 0, which');
  });

  it('says which other relations fail on the form, or that none does', () => {
    expect(shown({ alsoFailing: ['own/a', 'own/b'] })).toContain('- The same form also breaks own/a, own/b.');
    expect(shown({})).toContain('- No other relation fails on this form.');
  });
});

describe('the cells that could be wrong', () => {
  it('stand with what is written, what would have to be and the slip that explains it', () => {
    const text = shown({ repairs: [repair({ slip: 'digits-swapped' }), repair({ written: 8, needed: 6 })] });
    expect(text).toContain('Any one of 2 of these cells could be the wrong one');
    expect(text).toContain('| valid ballots | 1,551 | 1,515 | two neighbouring digits swapped |');
    expect(text).toContain('| valid ballots | 8 | 6 |  |');
  });

  it('are bounds where many numbers would do', () => {
    const repairs = [repair({ exact: false }), repair({ exact: false, written: 3, needed: 7 })];
    const text = shown({ repairs });
    expect(text).toContain('| valid ballots | 1,551 | at most 1,515 |  |');
    expect(text).toContain('| valid ballots | 3 | at least 7 |  |');
  });

  it('may be a single one, or none', () => {
    expect(shown({ repairs: [repair({})] })).toContain('One of these cells could be the wrong one:');
    const none = shown({});
    expect(none).toContain('No change of one of these cells alone would mend this');
    expect(none).not.toContain('|');
  });
});
