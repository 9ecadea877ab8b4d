import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { voterCountGap } from '../../../../src/checks/conflict/voter-count-gap.js';
import { analyseFiles } from '../../../builders.js';
import { root } from '../../../source-files.js';

const folder = `${root}data/founding-cases/`;

describe('the counts of the founding cases', () => {
  it('leave the least that no allowance explains, each against the right line', async () => {
    const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name)]));
    const { analysis } = await analyseFiles(files, [voterCountGap]);
    const said = analysis.findings.map(({ subject, message, actual, notes, votesAtStake }) => [
      subject.kind === 'station' ? subject.station : '',
      actual.measure.kind === 'line' ? actual.measure.line : '',
      notes[0]?.id,
      message.args['missed'],
      votesAtStake,
    ]);
    expect(said).toEqual([['333', 'turnout', 'held-against-turnout', 86, 986]]);
    // 799 against 1,689 and 797 against 1,325, the latter of the same line, leave something at size 25 and nothing at size 10.
    expect(analysis.outcomes).toMatchObject([
      { examined: 5, remarks: [{ id: 'covered', args: { counts: 4, largest: 53 } }] },
    ]);
    const [outcome] = analysis.outcomes;
    const counts = outcome?.status === 'completed' ? outcome.counts : [];
    const compared = counts.map(({ subject, expected, actual, missed, midway }) => [
      subject.kind === 'station' ? subject.station : '',
      expected.value,
      actual.value,
      actual.measure.kind === 'line' ? actual.measure.line : '',
      missed,
      midway,
    ]);
    expect(compared).toEqual([
      ['591', 1172, 1756, 'turnout', 33, 0],
      ['284', 799, 1689, 'turnout', 53, 128],
      ['265', 797, 1325, 'issuedInStation', 40, 21],
      ['424', 669, 1261, 'turnout', 47, 0],
    ]);
    for (const { expected, actual, elsewhere } of counts) {
      expect(expected.low).toBeLessThan(expected.value);
      expect(expected.high).toBeGreaterThanOrEqual(actual.value - elsewhere);
    }
  });
});
