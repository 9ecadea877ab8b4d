import { describe, expect, it } from 'vitest';
import { digitPairs } from '../../../src/checks/pattern/digit-pairs.js';
import { lastDigit } from '../../../src/checks/pattern/last-digit.js';
import { zeroFiveEndings } from '../../../src/checks/pattern/zero-five-endings.js';
import { ingest } from '../../../src/ingest/ingest.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { analyseDataset } from '../../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../real-data/open.js';

const DIGITS = [lastDigit, digitPairs, zeroFiveEndings];

const analyseDigits = async (name: string) =>
  analyseDataset(await ingest(openRealData(name), { rulePacks: loadRulePacks() }), DIGITS);

describe.skipIf(ABSENT)(`digits of real elections${WHY_SKIPPED}`, () => {
  it.each(['pl-2020', 'bo-2019', 'us-wi-2011', 'us-wi-2016'])(
    'are silent on %s, after adjustment',
    async (name) => {
      const { findings, outcomes } = await analyseDigits(name);
      expect(findings.map(({ subject, message }) => ({ subject, message }))).toEqual([]);
      // Where counts are too much alike for pairs of digits (Bolivia) the check says so.
      expect(outcomes.map(({ status }) => status)).not.toContain('crashed');
      expect(outcomes[0]?.status).toBe('completed');
    },
  );

  it('have p ≤ 5 % in Poland no more often than chance gives', async () => {
    const { outcomes } = await analyseDigits('pl-2020');
    for (const outcome of outcomes) {
      if (outcome.status !== 'completed') throw new Error(outcome.id);
      const sum = (of: 'tested' | 'observedBelow5Percent') =>
        outcome.families.reduce((all, family) => all + family[of], 0);
      expect(sum('tested')).toBeGreaterThan(350);
      // 20 expected of some 392, standard deviation 4.3.
      expect(sum('observedBelow5Percent')).toBeLessThan(35);
    }
  });

  it('end in 0 at half of the stations of a commission in Dagestan 2011, by voters who took part and valid votes', async () => {
    const { findings } = await analyseDigits('ru-2011-national');
    const found = findings.filter(({ subject }) => subject.territory[1] === '42 Табасаранская');
    expect(found.map(({ check, message }) => [check, message.args['quantity']])).toEqual([
      ['last-digit', 'turnout'],
      ['last-digit', 'valid'],
      ['zero-five-endings', 'turnout'],
      ['zero-five-endings', 'valid'],
    ]);
    // 33 zeros of 66, χ² = 218.55; counted with another program from the published table.
    expect(found[0]).toMatchObject({ actual: { value: 33 }, expected: { value: 6.6 } });
    expect(found[0]?.message.args['logP']).toBe(-41.373);
    expect(found[0]?.contributors?.rows).toHaveLength(33);
  });
});
