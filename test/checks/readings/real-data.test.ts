import { beforeAll, describe, expect, it } from 'vitest';
import { fallingTurnout } from '../../../src/checks/arithmetic/falling-turnout.js';
import { impossiblePace } from '../../../src/checks/arithmetic/impossible-pace.js';
import { registerShift } from '../../../src/checks/conflict/register-shift.js';
import { turnoutJump } from '../../../src/checks/pattern/turnout-jump.js';
import { ingest } from '../../../src/ingest/ingest.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { analyseDataset } from '../../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../real-data/open.js';

const MINUTES = 60_000;

describe.skipIf(ABSENT)(`announced turnout of St Petersburg 2021${WHY_SKIPPED}`, () => {
  let analysis: Analysis;
  const outcomeOf = (id: string) => analysis.outcomes.find((outcome) => outcome.id === id);
  const found = (id: string) => analysis.findings.filter(({ check }) => check === id);
  const about = (id: string, station: string) =>
    found(id).filter(({ subject }) => subject.kind === 'station' && subject.station === station);

  beforeAll(async () => {
    const dataset = await ingest(openRealData('ru-2021-spb'), { rulePacks: loadRulePacks() });
    analysis = analyseDataset(dataset, [fallingTurnout, impossiblePace, registerShift, turnoutJump]);
  }, 2 * MINUTES);

  it('falls 215 times at 200 of 1,940 stations', () => {
    expect(outcomeOf('falling-turnout')).toMatchObject({
      status: 'completed',
      examined: 1940,
      findings: 200,
      remarks: [
        { id: 'falls-counted', args: { falls: 215, stations: 200, pairs: 15_426 } },
        { id: 'readings-used', args: { readings: 17_366, stations: 1940, blank: 32, unplaced: 0 } },
      ],
    });
  });

  it('falls at station 1001 from 773 at 18:00 to 721 at 20:00 of the last day', () => {
    expect(about('falling-turnout', '1001')).toMatchObject([
      {
        message: { args: { from: '19.09.2021 18.00', to: '19.09.2021 20.00', falls: 1 } },
        expected: { value: 773 },
        actual: { value: 721 },
      },
    ]);
  });

  it('outruns one box at six seconds a voter at one station only', () => {
    expect(outcomeOf('impossible-pace')).toMatchObject({ examined: 1940, findings: 1 });
    expect(found('impossible-pace')).toMatchObject([
      { subject: { station: '1653' }, expected: { value: 1250 }, actual: { value: 1289 }, difference: 39 },
    ]);
  });

  it('jumps at 17 of 1,688 stations, and has hardly more p below 5 % than chance gives', () => {
    expect(outcomeOf('turnout-jump')).toMatchObject({
      examined: 1688,
      findings: 17,
      families: [{ tested: 1688, observedBelow5Percent: 94 }],
    });
    expect(about('turnout-jump', '573')).toMatchObject([{ expected: { value: 94 }, actual: { value: 574 } }]);
  });

  it('has 17 registers that change by more than 10 % and 100 voters during the days', () => {
    expect(outcomeOf('register-shift')).toMatchObject({ examined: 1940, findings: 17 });
    expect(about('register-shift', '1028')).toMatchObject([
      { expected: { value: 1370 }, actual: { value: 369 } },
    ]);
  });
});
