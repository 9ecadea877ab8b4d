import { beforeAll, describe, expect, it } from 'vitest';
import { type AnalyseOptions, analyse } from '../../src/analyse/analyse.js';
import type { Check, CheckContext, CheckResult } from '../../src/checks/check.js';
import { checks } from '../../src/checks/index.js';
import type { Dataset } from '../../src/model/dataset.js';
import { choosePacks } from '../../src/rules/choose-packs.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { electionYaml, formsFile, readFiles, twoContestants } from '../builders.js';

const NOTHING: CheckResult = {
  examined: 1,
  examinedUnit: 'stations',
  unexamined: { id: 'nothing-there', args: {} },
  findings: [],
};

function fake(id: string, run: Check['run'], changes: Partial<Check> = {}): Check {
  return {
    id,
    evidence: 'pattern',
    tier: 'B',
    question: 'Is it so?',
    needs: ['result-forms'],
    innocent: ['chance'],
    references: ['A book'],
    defaults: {},
    run,
    ...changes,
  };
}

let dataset: Dataset;
beforeAll(async () => {
  dataset = await readFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] },
        { id: 'golos', role: 'observer', files: [formsFile('copies.csv', ['valid'])] },
      ],
    }),
    'forms.csv': 'territory,station,valid,a,b\nN,1,500,300,201\n',
    'copies.csv': 'territory,station,valid,a,b\nN,1,500,290,210\n',
  });
});

function run(options: Partial<AnalyseOptions>) {
  return analyse(dataset, {
    checks,
    deselected: [],
    offByDefault: [],
    packs: choosePacks(loadRulePacks(), []),
    seed: 1,
    tool: { name: 'scrutineer', version: 'test' },
    stamp: null,
    ...options,
  });
}

describe('a check among others', () => {
  it('that throws is reported as crashed, the log is told, and the others find what they find without it', () => {
    const crash = new Error('broken');
    const throwing = fake('thrown-up', () => {
      throw crash;
    });
    const logged: unknown[] = [];
    const [first, ...rest] = checks;
    const analysis = run({
      checks: first ? [first, throwing, ...rest] : [],
      onCrash: (...told) => logged.push(told),
    });
    expect(analysis.outcomes[1]).toMatchObject({
      id: 'thrown-up',
      status: 'crashed',
      error: 'Error: broken',
    });
    expect(analysis.manifest.crashed).toEqual(['thrown-up']);
    expect(logged).toEqual([['thrown-up', crash]]);
    const without = run({});
    expect(without.findings.map(({ check }) => check)).toEqual([
      'control-relations',
      'observer-copy-mismatch',
    ]);
    expect(analysis.findings).toEqual(without.findings);
    expect(analysis.outcomes.toSpliced(1, 1)).toEqual(without.outcomes);
  });

  it('is named in the manifest by how it ended, and the ones left out as left out', () => {
    const { manifest } = run({
      checks: [
        fake('fake-failing', () => NOTHING),
        fake('unmet-need', () => NOTHING, { needs: ['independent-counts'] }),
        fake('nothing-examined', () => ({ ...NOTHING, examined: 0 })),
      ],
      deselected: ['excess-heat'],
    });
    expect(manifest).toMatchObject({
      completed: ['fake-failing'],
      notApplicable: ['unmet-need', 'nothing-examined'],
      crashed: [],
      deselected: ['excess-heat'],
    });
  });

  it('has a seed made of the run’s seed and its own name only: adding one moves no other’s', () => {
    const seen: Record<string, number> = {};
    const noting = (id: string): Check =>
      fake(id, ({ seed }: CheckContext) => {
        seen[id] = seed;
        return NOTHING;
      });
    const seeds = (seed: number, ...ids: string[]): Record<string, number> => {
      const { outcomes } = run({ checks: ids.map(noting), seed });
      return Object.fromEntries(outcomes.map((outcome) => [outcome.id, outcome.seed]));
    };
    const alone = seeds(1, 'one');
    const among = seeds(1, 'zero', 'one', 'two');
    expect(among['one']).toBe(alone['one']);
    expect(seen).toEqual(among);
    expect(new Set(Object.values(among)).size).toBe(3);
    expect(seeds(2, 'one')['one']).not.toBe(alone['one']);
  });

  it('does not change what another finds, whatever their order', () => {
    const reversed = run({ checks: [...checks].reverse() });
    const inOrder = run({});
    expect(reversed.findings).toEqual(inOrder.findings);
    expect(reversed.outcomes.toReversed()).toEqual(inOrder.outcomes);
  });
});
