import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.js';
import { integerPercentExcess } from '../../../src/checks/pattern/integer-percent-excess.js';
import { modeGap } from '../../../src/checks/pattern/mode-gap.js';
import { peerOutlier } from '../../../src/checks/pattern/peer-outlier.js';
import { repeatedShare } from '../../../src/checks/pattern/repeated-share.js';
import { tooEvenTerritory } from '../../../src/checks/pattern/too-even-territory.js';
import { turnoutShareSlope } from '../../../src/checks/pattern/turnout-share-slope.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';

const STATIONS = 400;

const form = (index: number, leading: number): BuiltForm => {
  const came = 300 + ((index * 7919) % 401);
  const votes = Math.round(came * (leading + ((index * 104_729) % 300) / 1000));
  const outside = (index * 31) % 40;
  return {
    territory: `T${index % 4}`,
    station: String(index),
    lines: {
      registered: 1000,
      issuedInStation: came - outside,
      issuedOutside: outside,
      invalid: 0,
      valid: came,
    },
    votes: [votes, came - votes],
  };
};

const contest = (name: string, leading: number) => ({
  contest: name,
  forms: Array.from({ length: STATIONS }, (_, index) => form(index, leading)),
});

const checks: readonly Check[] = [
  integerPercentExcess,
  repeatedShare,
  tooEvenTerritory,
  peerOutlier,
  turnoutShareSlope,
  modeGap,
];

describe.each(checks.map((check) => [check.id, check] as const))(
  'the stations examined by %s',
  (_, check) => {
    it('are counted once where two contests share them', () => {
      const [one] = analyseForms([contest('council', 0.3)], check).outcomes;
      const [both] = analyseForms([contest('council', 0.3), contest('mayor', 0.5)], check).outcomes;
      expect(one).toMatchObject({ status: 'completed', examined: STATIONS });
      expect(both).toMatchObject({ status: 'completed', examined: STATIONS });
    });
  },
);
