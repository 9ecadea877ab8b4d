import { beforeAll, describe, expect, it } from 'vitest';
import { revisedForm } from '../../src/checks/conflict/revised-form.js';
import { ingest } from '../../src/ingest/ingest.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Measure } from '../../src/model/measure.js';
import type { RevisedCell, RevisionLedger } from '../../src/model/revision-ledger.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { analyseDataset } from '../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../real-data/open.js';

async function revise(name: string): Promise<{ analysis: Analysis; ledger: RevisionLedger }> {
  const analysis = analyseDataset(await ingest(openRealData(name), { rulePacks: loadRulePacks() }), [
    revisedForm,
  ]);
  const [outcome] = analysis.outcomes;
  const ledger = outcome?.status === 'completed' ? outcome.revisions[0] : undefined;
  if (!ledger) throw new Error('expected revised-form to complete with a ledger');
  return { analysis, ledger };
}

function cellOf(cells: readonly RevisedCell[] | undefined, id: string): RevisedCell | undefined {
  const nameOf = (measure: Measure): string | null =>
    measure.kind === 'votes' ? measure.contestant : measure.kind === 'line' ? measure.line : null;
  return cells?.find(({ measure }) => nameOf(measure) === id);
}

// The expected numbers were computed apart from this program, by a few lines of Python over the same files.
describe.skipIf(ABSENT)(`the publications of Bolivia 2019${WHY_SKIPPED}`, () => {
  let analysis: Analysis;
  let ledger: RevisionLedger;
  beforeAll(async () => {
    ({ analysis, ledger } = await revise('bo-2019'));
  }, 120_000);

  it('are the quick publication twice and the final count', () => {
    expect(ledger.publications).toEqual([
      { source: 'trep', published: '2019-10-20T19:40', stations: 28_975 },
      { source: 'trep', published: '2019-10-21T18:29', stations: 32_806 },
      { source: 'tse', published: null, stations: 34_555 },
    ]);
  });

  it('changed no number of the first quick publication in the second, 22.8 hours later, which adds 3,831 tables', () => {
    const [step] = ledger.steps;
    expect(step).toMatchObject({
      elapsed: { count: 22.8, unit: 'hours' },
      compared: 28_975,
      revised: 0,
      appeared: 3831,
      missing: 0,
    });
    expect(cellOf(step?.cells, 'mas')).toMatchObject({ before: 2_355_644, added: 382_492, after: 2_738_136 });
    expect(cellOf(step?.cells, 'cc')).toMatchObject({ before: 1_950_000, added: 195_237, after: 2_145_237 });
  });

  it('changed 706 tables in the final count, which moved 10,411 votes, most of the net to MAS and CC', () => {
    const step = ledger.steps[1];
    expect(step).toMatchObject({
      compared: 32_806,
      revised: 706,
      votesRevised: 546,
      moved: 10_411,
      appeared: 1749,
      missing: 0,
      erased: 0,
    });
    const nets = Object.fromEntries(
      ['mas', 'cc', 'pdc', 'fpv', 'mts', 'ucs', 'f21', 'mnr', 'pan', 'blankVotes', 'invalid'].map((id) => [
        id,
        cellOf(step?.cells, id)?.net,
      ]),
    );
    expect(nets).toEqual({
      mas: 3796,
      cc: 2301,
      pdc: 1082,
      fpv: -49,
      mts: -481,
      ucs: -1050,
      f21: -1150,
      mnr: -162,
      pan: -110,
      blankVotes: -1446,
      invalid: 68,
    });
    expect(cellOf(step?.cells, 'mas')).toMatchObject({ after: 2_889_359 });
  });

  it('make a finding of each of those tables, MAS or CC revised at 274', () => {
    expect(analysis.findings).toHaveLength(706);
    const ofTwo = analysis.findings.filter(({ cells }) =>
      cells.some(({ measure }) => measure.kind === 'votes' && ['mas', 'cc'].includes(measure.contestant)),
    );
    expect(ofTwo).toHaveLength(274);
  });

  it('say which territories came late, by the department', () => {
    expect(ledger.territories.slice(0, 2)).toEqual([
      { territory: ['Bolivia', 'Cochabamba'], first: [4562, 1324, 248] },
      { territory: ['Bolivia', 'Potosí'], first: [1669, 507, 162] },
    ]);
    const late = ledger.territories.map(({ first: [, second = 0, third = 0] }) => second + third);
    expect(late.reduce((sum, count) => sum + count, 0)).toBe(34_555 - 28_975);
  });
});

describe.skipIf(ABSENT)(`the recount of Wisconsin 2011${WHY_SKIPPED}`, () => {
  let analysis: Analysis;
  let ledger: RevisionLedger;
  beforeAll(async () => {
    ({ analysis, ledger } = await revise('us-wi-2011'));
  }, 120_000);

  it('changed the votes of a candidate or of write-ins in 1,340 of 3,602 units, 38 days later', () => {
    expect(ledger.steps).toMatchObject([
      { elapsed: { count: 38, unit: 'days' }, compared: 3602, votesRevised: 1340 },
    ]);
    const ofCandidates = candidatesOf(analysis);
    expect(ofCandidates).toHaveLength(1192);
  });

  it('gave one candidate 371 votes and the other 683, both ways in many units', () => {
    const [step] = ledger.steps;
    expect(cellOf(step?.cells, 'prosser')).toMatchObject({ net: 371, up: 492, down: 266 });
    expect(cellOf(step?.cells, 'kloppenburg')).toMatchObject({ net: 683, up: 597, down: 222 });
  });

  it('says that the direction is significant, worth 312 votes, and no more than honest error makes', () => {
    const [outcome] = analysis.outcomes;
    const remarks = outcome?.status === 'completed' ? outcome.remarks : [];
    expect(remarks).toMatchObject([{ id: 'lead-changed', args: { net: -312, size: 312, beyond: 0 } }]);
    expect(Number(remarks[0]?.args['signTest'])).toBeLessThan(0.001);
  });

  it('moved 45 votes from one unit of Sussex to the other', () => {
    const pairs = analysis.findings.filter(
      ({ notes, votesAtStake }) => votesAtStake === 45 && notes.some(({ id }) => id === 'opposite-revision'),
    );
    expect(
      pairs.map(({ cells }) => cells.map(({ expected, actual }) => (actual ?? 0) - (expected ?? 0))),
    ).toEqual([
      [-27, -18, -45],
      [27, 18, 45],
    ]);
  });

  it('moved a candidate by five votes or more in 52 units, and by no more than 68 in any', () => {
    const moves = candidatesOf(analysis).map((changes) => Math.max(...changes));
    expect(moves.filter((move) => move >= 5)).toHaveLength(52);
    expect(Math.max(...moves)).toBe(68);
  });
});

/** By how many votes each of the two candidates changed, at the units where either did. */
function candidatesOf({ findings }: Analysis): number[][] {
  return findings
    .map(({ cells }) =>
      cells.flatMap(({ measure, expected, actual }) =>
        measure.kind === 'votes' && measure.contestant !== 'scattering'
          ? Math.abs((actual ?? 0) - (expected ?? 0))
          : [],
      ),
    )
    .filter((changes) => changes.length > 0);
}
