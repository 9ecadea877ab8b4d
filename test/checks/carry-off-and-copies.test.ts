import { describe, expect, it } from 'vitest';
import { carryOff } from '../../src/checks/arithmetic/carry-off.js';
import { crossContestGap } from '../../src/checks/arithmetic/cross-contest-gap.js';
import { copiedForm } from '../../src/checks/pattern/copied-form.js';
import { ingest } from '../../src/ingest/ingest.js';
import type { Analysis } from '../../src/model/analysis.js';
import { en } from '../../src/report/locales/en/index.js';
import { openLoneFile } from '../../src/run/lone-file.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { analyseDataset } from '../builders.js';
import { ABSENT, DATA, openRealData, WHY_SKIPPED } from '../real-data/open.js';

const MINUTES = 60_000;
const CHECKS = [crossContestGap, carryOff, copiedForm];

async function analyseReal(name: string): Promise<Analysis> {
  return analyseDataset(await ingest(openRealData(name), { rulePacks: loadRulePacks() }), CHECKS);
}

function outcomeOf({ outcomes }: Analysis, id: string) {
  return outcomes.find((known) => known.id === id);
}

/** Stations above the bound, ballots there, ballots net over all stations, stations examined. */
function carriedOff(analysis: Analysis) {
  const outcome = outcomeOf(analysis, 'carry-off');
  if (outcome?.status !== 'completed') throw new Error('expected carry-off to complete');
  const found = analysis.findings.filter(({ check }) => check === 'carry-off');
  const ballots = found.reduce((sum, { votesAtStake }) => sum + (votesAtStake ?? 0), 0);
  const [totals] = outcome.remarks;
  expect(totals?.args).toMatchObject({ aboveForms: found.length, above: ballots });
  return [found.length, ballots, totals?.args['net'], outcome.examined];
}

/** The stations of each group with one form. */
function copies({ findings }: Analysis): unknown[] {
  return findings
    .filter(({ check }) => check === 'copied-form')
    .map(({ subject, notes }) => [
      subject.territory.at(-1),
      ...notes.flatMap(({ args }) => args['station'] ?? []),
    ]);
}

/** How many groups have one whole form where chance may well make it so: unanimous or small stations. */
function byChance(analysis: Analysis): number {
  const outcome = outcomeOf(analysis, 'copied-form');
  if (outcome?.status !== 'completed') throw new Error('expected copied-form to complete');
  return Number(outcome.remarks.find(({ id }) => id === 'equal-by-chance')?.args['groups'] ?? 0);
}

describe.skipIf(ABSENT)(`ballots carried off, and copied forms, in whole elections${WHY_SKIPPED}`, () => {
  it.each([
    ['ru-2011-national', [2057, 93_134, 117_904, 95_225], [], 1],
    ['ru-2018', [710, 29_048, 50_589, 97_699], [['6 по Прикубанскому району', '191', '192']], 1],
    ['ru-2024', [916, 44_242, 62_444, 91_946], [], 1],
    ['pl-2020', [52, 1071, 2547, 27_225], [], 0],
  ] as const)(
    '%s: stations above the bound, ballots there, net over all, stations examined',
    async (name, balance, groups, chance) => {
      const analysis = await analyseReal(name);
      expect(carriedOff(analysis)).toEqual(balance);
      expect(copies(analysis)).toEqual(groups);
      expect(byChance(analysis)).toBe(chance);
      expect(outcomeOf(analysis, 'cross-contest-gap')).toMatchObject({
        status: 'not-applicable',
        reason: { id: 'no-station-in-two-contests' },
      });
    },
    3 * MINUTES,
  );

  it(
    'Moscow 2019: every station stands in one district, 57 of 3,605 are above the bound, no form is copied',
    async () => {
      const { folder } = await openLoneFile(`${DATA}/ru-2019-moscow/protocol_lines_long.csv.gz`, en);
      const analysis = analyseDataset(await ingest(folder, { rulePacks: loadRulePacks() }), CHECKS);
      expect(outcomeOf(analysis, 'cross-contest-gap')?.status).toBe('not-applicable');
      expect(carriedOff(analysis)).toEqual([57, 1678, 4256, 3605]);
      expect(outcomeOf(analysis, 'copied-form')).toMatchObject({ status: 'completed', findings: 0 });
    },
    MINUTES,
  );

  it.each([
    ['us-wi-2016', 3296, [], 0],
    ['bo-2019', 31_965, [], 1],
  ] as const)(
    '%s has no ballots issued; the stations with one form are few',
    async (name, examined, groups, chance) => {
      const analysis = await analyseReal(name);
      expect(outcomeOf(analysis, 'carry-off')?.status).toBe('not-applicable');
      expect(outcomeOf(analysis, 'copied-form')).toMatchObject({ examined });
      expect(copies(analysis)).toEqual(groups);
      expect(byChance(analysis)).toBe(chance);
    },
    MINUTES,
  );

  it(
    'Wisconsin 2011 and its forms of four numbers are too short to compare',
    async () => {
      expect(outcomeOf(await analyseReal('us-wi-2011'), 'copied-form')).toMatchObject({
        status: 'not-applicable',
        reason: { id: 'no-long-form' },
      });
    },
    MINUTES,
  );
});
