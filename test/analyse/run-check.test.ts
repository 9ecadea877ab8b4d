import { beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/analyse/run-check.js';
import type { Check, CheckResult, Family, FindingDraft } from '../../src/checks/check.js';
import type { needs } from '../../src/checks/needs.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Figure } from '../../src/model/finding.js';
import { electionYaml, formsFile, readFiles, twoContestants } from '../builders.js';

const FIGURE: Figure = {
  measure: { kind: 'line', line: 'valid' },
  source: 'cik',
  published: null,
  value: 1,
  low: 1,
  high: 1,
  places: [{ file: 'forms.csv', line: 2 }],
};

function draft(test: FindingDraft['test']): FindingDraft {
  return {
    relation: null,
    subject: { kind: 'territory', territory: [] },
    contest: null,
    message: { id: 'm', args: {} },
    expected: FIGURE,
    actual: FIGURE,
    difference: 0,
    unit: 'votes',
    votesAtStake: null,
    method: 'exact',
    n: 1,
    test,
    direction: null,
    cells: [],
    notes: [],
    innocent: ['chance'],
    provenance: FIGURE.places,
  };
}

function family(pValues: readonly number[], adjustment: Family['adjustment'] = 'BH'): Family {
  return { level: 'station', contest: 'mayor', adjustment, pValues: Float64Array.from(pValues) };
}

/** A check that returns what is given, or throws it. */
function fake(result: Partial<CheckResult> | (() => never), changes: Partial<Check> = {}): Check {
  return {
    id: 'fake-failing',
    evidence: 'pattern',
    tier: 'B',
    question: 'Is it so?',
    needs: ['result-forms'],
    innocent: ['chance'],
    references: ['A book'],
    defaults: {},
    run() {
      if (typeof result === 'function') return result();
      const unexamined = { id: 'nothing-there', args: {} };
      return { examined: 1, examinedUnit: 'stations', unexamined, findings: [], ...result };
    },
    ...changes,
  };
}

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
    }),
    'forms.csv': 'territory,station,valid,a,b\nN,1,2,1,1\n',
  });
});

function run(check: Check, changed: Partial<Dataset> = {}) {
  return runCheck(check, { dataset: { ...dataset, ...changed }, packs: [], parameters: {}, seed: 5 });
}

describe('runCheck', () => {
  it('completes with the number examined, its unit, the references and the seed', () => {
    expect(run(fake({ examined: 3, examinedUnit: 'figures' })).outcome).toEqual({
      id: 'fake-failing',
      evidence: 'pattern',
      tier: 'B',
      seed: 5,
      status: 'completed',
      examined: 3,
      examinedUnit: 'figures',
      findings: 0,
      unmatched: { total: 0, examples: [] },
      references: ['A book'],
      remarks: [],
      relations: [],
      slips: null,
      tallies: [],
      copies: [],
      revisions: [],
      estimates: [],
      plots: [],
      counts: [],
      families: [],
    });
  });

  it('does not run a check one of whose needs is unmet, and says which', () => {
    const check = fake(() => expect.fail('the check was run'), {
      needs: ['result-forms', 'independent-counts'],
    });
    expect(run(check).outcome).toEqual({
      id: 'fake-failing',
      evidence: 'pattern',
      tier: 'B',
      seed: 5,
      status: 'not-applicable',
      reason: { id: 'needs-independent-counts', args: {} },
    });
  });

  it('takes tables without a row for no tables', () => {
    const forms = dataset.forms.map((table) => ({ ...table, length: 0 }));
    const reason = (need: keyof typeof needs) => run(fake({}, { needs: [need] }), { forms }).outcome;
    expect(reason('result-forms')).toMatchObject({ reason: { id: 'needs-result-forms' } });
    expect(reason('commission-forms')).toMatchObject({ reason: { id: 'needs-commission-forms' } });
  });

  it('knows the forms of a commission from those of anybody else', () => {
    const completed = (need: keyof typeof needs) => run(fake({}, { needs: [need] })).outcome.status;
    expect([completed('commission-forms'), completed('independent-forms')]).toEqual([
      'completed',
      'not-applicable',
    ]);
  });

  it('takes a check that examined nothing for not applicable, with the check’s own reason, whatever it found', () => {
    const { outcome, findings } = run(fake({ examined: 0, findings: [draft(null)] }));
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'nothing-there' } });
    expect(findings).toEqual([]);
  });

  it.each([
    ['an error', new TypeError('no such thing'), 'TypeError: no such thing'],
    ['anything else', 'a text', 'a text'],
  ])('takes a check that throws %s for crashed, and hands on what it threw', (_, thrown, error) => {
    const { outcome, findings, crash } = run(
      fake(() => {
        throw thrown;
      }),
    );
    expect(outcome).toMatchObject({ status: 'crashed', error });
    expect(findings).toEqual([]);
    expect(crash).toBe(thrown);
  });

  it.each([Number.NaN, -0.1, 1.1])('takes a check with a p-value of %d for crashed', (p) => {
    expect(run(fake({ families: [family([p])] })).outcome).toMatchObject({ status: 'crashed' });
  });

  it('adjusts every p once within its family, findings or not, and gives each finding its own', () => {
    const families = [family([0.01, 0.04, 0.03, 0.5])];
    const drafts = [1, 0, 2].map((index) => draft({ family: 0, index }));
    const { outcome, findings } = run(fake({ families, findings: drafts }));
    expect(findings.map(({ p, q }) => [p, q])).toEqual([
      [0.04, expect.closeTo(0.04 * (4 / 3), 12)],
      [0.01, expect.closeTo(0.04, 12)],
      [0.03, expect.closeTo(0.04 * (4 / 3), 12)],
    ]);
    expect(outcome).toMatchObject({
      findings: 3,
      families: [
        {
          level: 'station',
          contest: 'mayor',
          tested: 4,
          expectedBelow5Percent: 0.2,
          observedBelow5Percent: 3,
          leastQ: expect.closeTo(0.04, 12),
        },
      ],
    });
  });

  it('never mixes two families', () => {
    const families = [family([0.02, 0.9]), family([0.02, 0.9, 0.9, 0.9])];
    const drafts = [0, 1].map((of) => draft({ family: of, index: 0 }));
    const { findings } = run(fake({ families, findings: drafts }));
    expect(findings.map(({ q }) => q)).toEqual([expect.closeTo(0.04, 12), expect.closeTo(0.08, 12)]);
  });

  it('adjusts by BY where the family asks for it', () => {
    const families = [family([0.01, 0.9], 'BY')];
    const { findings } = run(fake({ families, findings: [draft({ family: 0, index: 0 })] }));
    // 0.01 · 2 · (1 + 1/2)
    expect(findings[0]?.q).toBeCloseTo(0.03, 12);
  });

  it('counts a p of exactly 0.05 among those below five per cent', () => {
    const { outcome } = run(fake({ families: [family([0.05, 0.050001])] }));
    expect(outcome).toMatchObject({ families: [{ observedBelow5Percent: 1 }] });
  });

  it('says the least q of every family, whether anything was found or not', () => {
    // Simes: min of m·p_(j)/j is 3 · 0.02 / 2. By BY: 2 · 0.01 · (1 + 1/2).
    const families = [family([0.02, 0.9, 0.016]), family([0.01, 0.9], 'BY'), family([])];
    const { outcome } = run(fake({ families }));
    expect(outcome).toMatchObject({
      findings: 0,
      families: [
        { tested: 3, leastQ: expect.closeTo(0.03, 12) },
        { tested: 2, leastQ: expect.closeTo(0.03, 12) },
        { tested: 0, leastQ: null },
      ],
    });
  });

  it('gives neither p nor q to a finding that rests on no test', () => {
    const { findings } = run(fake({ findings: [draft(null)], families: [family([0.01])] }));
    expect(findings).toMatchObject([{ check: 'fake-failing', evidence: 'pattern', p: null, q: null }]);
  });
});
