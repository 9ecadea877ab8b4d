import { describe, expect, it } from 'vitest';
import type { Check, Parameters } from '../../../src/checks/check.js';
import { checks } from '../../../src/checks/index.js';
import { InputError, type Issue } from '../../../src/model/issue.js';
import { en } from '../../../src/report/locales/en/index.js';
import { sayIssue } from '../../../src/report/say-issue.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';

const FORMS: readonly BuiltForm[] = ['North', 'South'].flatMap((territory) =>
  Array.from({ length: 20 }, (_, index): BuiltForm => {
    const registered = 700 + 11 * index;
    const issued = Math.round(registered * (0.5 + 0.1 * Math.sin(7 * index)));
    const votes = Math.round(issued * (0.5 + 0.1 * Math.sin(5 * index)));
    return {
      territory,
      station: String(100 + index),
      lines: { registered, issued, inBoxes: issued },
      votes: [votes, issued - votes],
    };
  }),
);

const PATTERNS = checks.filter(({ evidence }) => evidence === 'pattern');

const run = (check: Check, parameters: Parameters) =>
  analyseForms([{ contest: 'mayor', forms: FORMS }], {
    ...check,
    defaults: { ...check.defaults, ...parameters },
  });

function refused(check: Check, parameters: Parameters): readonly Issue[] {
  try {
    run(check, parameters);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

const named = (id: string): Check => {
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  return check;
};

describe('limits of the settings of patterns', () => {
  it.each(PATTERNS.map((check) => [check.id, check] as const))('%s has one for every setting', (_, check) => {
    expect(Object.keys(check.limits ?? {}).sort()).toEqual(Object.keys(check.defaults).sort());
  });

  it.each(PATTERNS.map((check) => [check.id, check] as const))(
    '%s refuses what is no number, or none that can be, and runs with the smallest and the largest that can',
    (_, check) => {
      for (const [name, limit] of Object.entries(check.limits ?? {})) {
        if ('kind' in limit) continue;
        const { least, most = 1e6, isWhole = false } = limit;
        for (const value of ['5', '', true, Number.NaN, Number.POSITIVE_INFINITY, least - 1, -5]) {
          expect(refused(check, { [name]: value }), `${name}: ${value}`).toMatchObject([
            { code: 'impossible-setting', column: `parameters.${check.id}.${name}`, args: { least } },
          ]);
        }
        if (isWhole) expect(refused(check, { [name]: least + 0.5 })).toHaveLength(1);
        if (limit.most !== undefined) expect(refused(check, { [name]: limit.most + 1 })).toHaveLength(1);
        for (const value of [least, most]) {
          const [outcome] = run(check, { [name]: value }).outcomes;
          expect(outcome?.status, `${name}: ${value}`).not.toBe('crashed');
        }
      }
    },
  );

  it.each(['x', -1, '', true, 2, '0 2', '1.5'])(
    'refuse the levels %j of data with territories of one level',
    (levels) => {
      const problems = refused(named('integer-percent-excess'), { levels });
      expect(problems).toMatchObject([
        { code: 'impossible-setting', args: { kind: 'levels', known: '0 1' } },
      ]);
    },
  );

  it.each(['all', 0, 1, '0 1', '1, 0'])('allow the levels %j', (levels) => {
    expect(refused(named('integer-percent-excess'), { levels })).toEqual([]);
  });

  it.each([
    { windowFrom: 70, windowTo: 50 },
    { windowFrom: 50 },
    { windowTo: 50 },
    { windowFrom: -20, windowTo: 50 },
    { windowFrom: 50, windowTo: 150 },
    { windowFrom: 50.5, windowTo: 60 },
    { windowFrom: 50, windowTo: 50 },
    { windowFrom: 50, windowTo: 101 },
    { windowFrom: '50', windowTo: '60' },
  ])('refuse the window $windowFrom to $windowTo', (window) => {
    expect(refused(named('anomalous-votes'), window)).toMatchObject([
      { column: 'parameters.anomalous-votes.windowFrom', args: { kind: 'window' } },
      { column: 'parameters.anomalous-votes.windowTo' },
    ]);
  });

  it.each([
    { windowFrom: 0, windowTo: 100 },
    { windowFrom: 55.3, windowTo: 60.7, binPercent: 0.1 },
    { windowFrom: 50, windowTo: 60.5, binPercent: 0.5 },
  ])('allow the window $windowFrom to $windowTo', (window) => {
    expect(refused(named('anomalous-votes'), window)).toEqual([]);
    expect(run(named('anomalous-votes'), window).outcomes[0]?.status).not.toBe('crashed');
  });

  it.each([0, 2, 7, 0.3, 0.0001, '1'])('refuse bins of %j', (binPercent) => {
    expect(refused(named('anomalous-votes'), { binPercent })).toMatchObject([{ args: { kind: 'bin' } }]);
  });

  it('refuse a contestant whom no contest has, and name those there are', () => {
    for (const contestant of ['nobody', 5, true]) {
      expect(refused(named('integer-percent-excess'), { contestant })).toMatchObject([
        { args: { kind: 'contestant', known: 'a, b' } },
      ]);
    }
    expect(refused(named('integer-percent-excess'), { contestant: 'b' })).toEqual([]);
  });

  it.each([
    ['integer-percent-excess', 'levels', 9, 'numbers of territorial levels that the data have, here 0 1'],
    ['integer-percent-excess', 'contestant', 'nobody', 'the id of one of the contestants: a, b'],
    ['integer-percent-excess', 'leastStations', 1.5, 'a whole number of at least 1'],
    ['integer-percent-excess', 'falseDiscoveryPercent', 200, 'a number of at least 0 and at most 50'],
    ['anomalous-votes', 'binPercent', 7, 'a width of 0.1 to 1 of which 1 is a multiple'],
    ['anomalous-votes', 'windowFrom', 70, 'windowFrom and windowTo both or neither'],
  ])('say of %s what %s should have been', (id, name, value, expected) => {
    const [problem] = refused(named(id), { [name]: value });
    expect(problem && sayIssue(problem, en).problem).toContain(expected);
  });
});
