import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/checks/check.js';
import { incidentStationGap } from '../../../../src/checks/pattern/incident-station-gap.js';
import { observedUnobservedGap } from '../../../../src/checks/pattern/observed-unobserved-gap.js';
import { ingest } from '../../../../src/ingest/ingest.js';
import { loadRulePacks } from '../../../../src/run/rule-packs.js';
import { analyseDataset } from '../../../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../../real-data/open.js';

const MINUTES = 60_000;

async function analysed(name: string, check: Check) {
  const dataset = await ingest(openRealData(name), { rulePacks: loadRulePacks() });
  const analysis = analyseDataset(dataset, [check]);
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
  return { analysis, remarks: outcome.remarks };
}

describe.skipIf(ABSENT)(`incidents of St Petersburg 2021${WHY_SKIPPED}`, () => {
  it(
    'are 728 rows of 648 reports, 589 of them tied to one of 267 stations, which do not differ from their neighbours',
    async () => {
      const { analysis, remarks } = await analysed('ru-2021-spb', incidentStationGap);
      expect(remarks[0]).toEqual({
        id: 'reports-read',
        args: { source: 'reports', rows: 728, reports: 648, tied: 589, stations: 267 },
      });
      expect(new Set(analysis.incidents.map(({ subject }) => JSON.stringify(subject))).size).toBe(267);
      expect(analysis.incidents.reduce((sum, { reports }) => sum + reports, 0)).toBe(589);
      const compared = remarks.filter(({ id }) => id === 'reports-compared');
      expect(compared.map(({ args }) => [args['share'], args['chosen'], args['others']])).toEqual([
        ['turnout', 256, 1279],
        ['leader', 256, 1279],
        ['carry-off', 256, 1279],
      ]);
      for (const { args } of compared) expect(args['pValue']).toBeGreaterThan(0.05);
      expect(analysis.findings).toEqual([]);
    },
    2 * MINUTES,
  );
});

describe.skipIf(ABSENT)(`observers’ stations of the State Duma election 2011${WHY_SKIPPED}`, () => {
  it(
    'have a higher official share of United Russia than comparable ones, being those with a discrepancy, and no estimate is made of it',
    async () => {
      const { analysis } = await analysed('ru-2011-national', observedUnobservedGap);
      expect(analysis.findings).toMatchObject([
        {
          message: { args: { share: 'leader', chosen: 335, others: 3642, strata: 159, basis: 'matched' } },
          expected: { value: 53.04 },
          actual: { value: 45 },
          difference: -8.04,
          votesAtStake: null,
          direction: null,
          p: 0.0002,
          notes: [{ id: 'no-estimate' }, {}, {}],
        },
      ]);
    },
    5 * MINUTES,
  );
});
