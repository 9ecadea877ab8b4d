import { describe, expect, it } from 'vitest';
import { outsideVoters } from '../../../src/checks/arithmetic/outside-voters.js';
import { electionYaml, formsFile, readFiles, twoContestants } from '../../builders.js';

/** Voters outside the room of one station, by the lines of its form. */
async function outside(form: Readonly<Record<string, number | ''>>) {
  const lines = Object.keys(form);
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', lines)] }],
    }),
    'forms.csv': `territory,station,${lines.join(',')},a,b\nN,7,${Object.values(form).join(',')},1,1\n`,
  });
  return outsideVoters(dataset)(0)?.voters ?? null;
}

describe('voters outside the room', () => {
  it('are those of every way of voting that the form has a line for', async () => {
    const form = { issuedEarly: 1, issuedOutside: 20, arrivedByPost: 300, issuedElectronically: 4000 };
    expect(await outside({ issuedInStation: 50000, ...form })).toBe(4321);
  });

  it('count one way once, by the better of its two lines', async () => {
    expect(await outside({ issuedOutside: 20, portable: 19, sentByPost: 400, arrivedByPost: 300 })).toBe(320);
  });

  it('are not known where the form says nothing of them, which is not zero', async () => {
    expect(await outside({ issuedInStation: 500 })).toBeNull();
    expect(await outside({ issuedElectronically: '' })).toBeNull();
    expect(await outside({ issuedElectronically: 0 })).toBe(0);
  });
});
