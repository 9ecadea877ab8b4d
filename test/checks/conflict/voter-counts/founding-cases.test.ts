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
    expect(said).toEqual([
      ['333', 'turnout', 'held-against-turnout', 86, 1162],
      ['284', 'turnout', 'held-against-turnout', 53, 128],
      ['265', 'issuedInStation', 'held-against-same', 40, 21],
    ]);
    // 669 against 1,261 and 1,172 against 1,756: within what 15 % at home and the error of counting allow.
    expect(analysis.outcomes).toMatchObject([
      { examined: 5, remarks: [{ id: 'covered', args: { counts: 2, largest: 47 } }] },
    ]);
  });
});
