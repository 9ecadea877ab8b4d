import { describe, expect, it } from 'vitest';
import type { Check, Parameters } from '../../src/checks/check.js';
import { checks } from '../../src/checks/index.js';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { InputError, type Issue } from '../../src/model/issue.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';

async function analyseWith(parameters: NonNullable<ElectionFile['parameters']>, chosen: readonly Check[]) {
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        parameters,
        sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
      }),
      'forms.csv': 'territory,station,valid,a,b\nN,1,2,1,1\n',
    },
    chosen,
  );
  return analysis;
}

/** A check that notes what parameters it is run with. */
function noting(defaults: Parameters, seen: Parameters[] = []): Check {
  return {
    id: 'fake-failing',
    evidence: 'pattern',
    tier: 'B',
    question: 'Is it so?',
    needs: ['result-forms'],
    innocent: ['chance'],
    references: ['A book'],
    defaults,
    run({ parameters }) {
      seen.push(parameters);
      return {
        examined: 1,
        examinedUnit: 'forms',
        unexamined: { id: 'nothing-there', args: {} },
        findings: [],
      };
    },
  };
}

async function problems(work: () => Promise<unknown>): Promise<readonly Issue[]> {
  try {
    await work();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('expected the parameters to be refused');
}

describe('parameters', () => {
  it('run a check with the election file’s settings in the place of its defaults, and say so in the manifest', async () => {
    const seen: Parameters[] = [];
    const check = noting({ size: 25, level: 0.95, strict: true }, seen);
    const analysis = await analyseWith({ 'fake-failing': { size: 30, strict: false } }, [check]);
    expect(seen).toEqual([{ size: 30, level: 0.95, strict: false }]);
    expect(analysis.manifest.parameters).toEqual({
      'fake-failing': { size: 30, level: 0.95, strict: false },
    });
    expect(analysis.issues).toEqual([]);
  });

  it('that no check reads are an issue, one for each, and are not handed on', async () => {
    const seen: Parameters[] = [];
    const given = { 'fake-failing': { sise: 30, size: 25, colour: 'red' } };
    const { issues, manifest } = await analyseWith(given, [noting({ size: 20 }, seen)]);
    expect(issues).toMatchObject([
      {
        code: 'unused-parameter',
        file: 'election.yaml',
        column: 'parameters.fake-failing.sise',
        total: 1,
        examples: [{ got: '30', args: { check: 'fake-failing', name: 'sise' } }],
      },
      { code: 'unused-parameter', column: 'parameters.fake-failing.colour', examples: [{ got: 'red' }] },
    ]);
    expect(seen).toEqual([{ size: 25 }]);
    expect(manifest.parameters).toEqual({ 'fake-failing': { size: 25 } });
  });

  it('that the check says cannot be are refused, all at once, and those at its limits are not', async () => {
    const check = {
      ...noting({ size: 25, level: 0.95 }),
      limits: { size: { least: 1 }, level: { least: 0, most: 1 } },
    };
    const refused = await problems(() =>
      analyseWith({ 'fake-failing': { size: 0.01, level: 1.5 } }, [check]),
    );
    expect(refused).toMatchObject([
      {
        code: 'impossible-setting',
        file: 'election.yaml',
        column: 'parameters.fake-failing.size',
        got: '0.01',
        args: { least: 1, most: null },
      },
      { column: 'parameters.fake-failing.level', got: '1.5', args: { least: 0, most: 1 } },
    ]);
    for (const size of ['30', Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(await problems(() => analyseWith({ 'fake-failing': { size } }, [check]))).toHaveLength(1);
    }
    const { issues } = await analyseWith({ 'fake-failing': { size: 1, level: 1 } }, [check]);
    expect(issues).toEqual([]);
  });

  it('of checks that do not exist are refused, all at once, with the nearest that does', async () => {
    const given = { 'voter-count-gaps': { size: 1 }, zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz: { size: 1 } };
    expect(await problems(() => analyseWith(given, checks))).toMatchObject([
      {
        code: 'unknown-check',
        file: 'election.yaml',
        column: 'parameters.voter-count-gaps',
        got: 'voter-count-gaps',
        args: { nearest: 'voter-count-gap' },
      },
      { code: 'unknown-check', got: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', args: { nearest: null } },
    ]);
  });
});
