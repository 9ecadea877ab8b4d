import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/model/analysis.js';
import type { BatchDigest } from '../../../src/model/batch.js';
import type { FamilyOutcome, Outcome } from '../../../src/model/outcome.js';
import { digestOf } from '../../../src/report/batch/digest.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';

const family = (leastQ: number | null, tested: number): FamilyOutcome => ({
  level: 'station',
  contest: 'mayor',
  adjustment: 'BH',
  tested,
  expectedBelow5Percent: 0.05 * tested,
  observedBelow5Percent: 0,
  leastQ,
});

type Completed = Extract<Outcome, { readonly status: 'completed' }>;

describe('digestOf', () => {
  let analysis: Analysis;
  beforeAll(async () => {
    ({ analysis } = await analyseFiles({
      'election.yaml': electionYaml({
        election: { name: 'Mayor 2018', date: '2018-09-09' },
        contests: twoContestants,
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [formsFile('forms.csv', ['registered', 'valid', 'invalid'])],
          },
        ],
      }),
      'forms.csv': [
        'territory,station,registered,valid,invalid,a,b',
        'N,1,1000,590,10,300,290',
        'N,2,500,200,0,50,140',
        'N,2x,x,1,0,1',
        '',
      ].join('\n'),
    }));
  });

  const completed = (): Completed => {
    const found = analysis.outcomes.find(({ status }) => status === 'completed');
    if (found?.status !== 'completed') throw new Error('expected a check to complete');
    return found;
  };
  const withOutcomes = (...outcomes: Outcome[]): BatchDigest => digestOf({ ...analysis, outcomes });
  const withFamilies = (...families: FamilyOutcome[]) => withOutcomes({ ...completed(), families }).checks[0];

  it('says what was read, and of the contest who voted and who has the most votes', () => {
    expect(digestOf(analysis)).toMatchObject({
      election: 'Mayor 2018',
      date: '2018-09-09',
      stations: 2,
      rows: { in: 3, used: 2, aside: 1 },
      contests: [{ contest: 'mayor', registered: 1500, cast: 800, leader: { name: 'Boris', votes: 430 } }],
    });
  });

  it('counts findings by kind of evidence and has the votes at stake of the largest', () => {
    const counted = { arithmetic: 0, conflict: 0, pattern: 0 };
    for (const { evidence } of analysis.findings) counted[evidence]++;
    expect(counted.arithmetic).toBeGreaterThan(0);
    const votes = analysis.findings.flatMap(({ votesAtStake }) => votesAtStake ?? []);
    expect(digestOf(analysis)).toMatchObject({ findings: counted, votesAtStake: Math.max(...votes) });
  });

  it('knows no votes at stake where no finding does, which is not none', () => {
    const findings = analysis.findings.map((finding) => ({ ...finding, votesAtStake: null }));
    expect(digestOf({ ...analysis, findings }).votesAtStake).toBeNull();
    const none = analysis.findings.map((finding) => ({ ...finding, votesAtStake: 0 }));
    expect(digestOf({ ...analysis, findings: none }).votesAtStake).toBe(0);
  });

  it('has no contest of which the commission published no votes', () => {
    expect(digestOf({ ...analysis, totals: [] }).contests).toEqual([]);
  });

  it('has no leader where nobody has a vote, and of two with as many the first by id', () => {
    const votesOf = (a: number, b: number) =>
      analysis.totals.map((totals) => ({
        ...totals,
        votes: { b: { sum: b, blanks: 0 }, a: { sum: a, blanks: 0 } },
      }));
    const leaderOf = (a: number, b: number) =>
      digestOf({ ...analysis, totals: votesOf(a, b) }).contests[0]?.leader;
    expect(leaderOf(0, 0)).toBeNull();
    expect(leaderOf(7, 7)).toEqual({ name: 'Anna', votes: 7 });
  });

  it('has every check that was to run in the order of the report, and by id those that were left out', () => {
    const manifest = { ...analysis.manifest, deselected: ['carry-off'], offByDefault: ['dip'] };
    const digest = digestOf({ ...analysis, manifest });
    expect(digest.checks.map(({ id }) => id)).toEqual(analysis.outcomes.map(({ id }) => id));
    expect(digest.leftOut).toEqual(['carry-off', 'dip']);
  });

  it('has nothing examined of a check that did not run, and says how it ended', () => {
    const { id, evidence, tier, seed } = completed();
    const common = { id, evidence, tier, seed };
    const { checks } = withOutcomes(
      { ...common, status: 'crashed', error: 'no' },
      { ...common, status: 'not-applicable', reason: { id: 'needs', args: {} } },
    );
    expect(checks).toEqual([
      { id, evidence, tier, state: 'crashed', examined: 0, findings: 0, tested: 0, p: null },
      { id, evidence, tier, state: 'not-applicable', examined: 0, findings: 0, tested: 0, p: null },
    ]);
  });

  it('takes the least q of any family times the number of families', () => {
    expect(withFamilies(family(0.02, 5), family(0.01, 7))).toMatchObject({ tested: 12, p: 0.02 });
  });

  it('leaves a family that tested nothing out of that number', () => {
    expect(withFamilies(family(0.02, 5), family(null, 0))).toMatchObject({ tested: 5, p: 0.02 });
  });

  it('stays at 1, and has no p where nothing was tested', () => {
    expect(withFamilies(family(0.7, 5), family(0.6, 5))?.p).toBe(1);
    expect(withFamilies(family(null, 0))?.p).toBeNull();
    expect(withFamilies()?.p).toBeNull();
  });

  describe('of votes that some forms do not say', () => {
    const leaderOf = async (...rows: string[]) => {
      const { analysis: made } = await analyseFiles({
        'election.yaml': electionYaml({
          contests: twoContestants,
          sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
        }),
        'forms.csv': ['territory,station,valid,a,b', ...rows, ''].join('\n'),
      });
      return digestOf(made).contests[0]?.leader;
    };
    const filled = Array.from({ length: 99 }, (_, index) => `N,${index + 10},500,450,50`);

    it('names nobody where the one with the most votes is blank on more than one in a hundred forms', async () => {
      expect(await leaderOf('N,1,500,450,50', 'N,2,500,450,50', 'N,3,500,,', 'N,4,500,,')).toBeNull();
    });

    it('names nobody where another one is, who may lead there', async () => {
      expect(await leaderOf('N,1,500,10,490', 'N,2,500,,250', 'N,3,500,,240', 'N,4,500,,10')).toBeNull();
      expect(await leaderOf('N,1,500,0,490', 'N,2,500,,250')).toBeNull();
    });

    it('names the leader where one in a hundred is blank', async () => {
      expect(await leaderOf(...filled, 'N,1,500,,50')).toEqual({ name: 'Anna', votes: 99 * 450 });
      expect(await leaderOf(...filled.slice(1), 'N,1,500,,50', 'N,2,500,,50')).toBeNull();
    });

    it('passes over a contestant who is on no form', async () => {
      expect(await leaderOf('N,1,500,300,', 'N,2,500,200,')).toEqual({ name: 'Anna', votes: 500 });
    });
  });
});
