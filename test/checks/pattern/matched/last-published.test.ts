import { describe, expect, it } from 'vitest';
import { observedUnobservedGap } from '../../../../src/checks/pattern/observed-unobserved-gap.js';
import type { ElectionFile } from '../../../../src/ingest/election/schema.js';
import { analyseFiles, type Files, formsFile } from '../../../builders.js';
import { simulateStations, watchedElection } from '../watched-election.js';

const STATIONS = simulateStations(1, {
  territories: 10,
  stationsEach: 12,
  watchedEach: 3,
  leaderEffect: 6,
  turnoutEffect: 0,
});
const OBSERVER = { role: 'observer', selection: 'hand-picked' } as const;
const ONCE = watchedElection(STATIONS, OBSERVER, 'counts');

/** The election with a later publication of the commission's, of the given lines and contestants. */
function publishedAgain(lines: readonly string[], contestants: readonly ('a' | 'b')[], row: string): Files {
  const election = JSON.parse(String(ONCE['election.yaml'])) as ElectionFile;
  const [cik, ...others] = election.sources;
  const { path, holds, columns } = formsFile('later.csv', lines, 'mayor') as Extract<
    ElectionFile['sources'][number]['files'][number],
    { holds: 'result-forms' }
  >;
  const votes = Object.fromEntries(contestants.map((one) => [one, one]));
  const later = { path, holds, columns, votes, contest: 'mayor', published: '2030-05-09' };
  const sources = [{ ...cik, files: [...(cik?.files ?? []), later] }, ...others];
  const header = ['territory', 'station', ...lines, ...contestants].join(',');
  const rows = STATIONS.map(({ territory, station }) => `${territory},${station},${row}`);
  return {
    ...ONCE,
    'election.yaml': JSON.stringify({ ...election, sources }),
    'later.csv': `${[header, ...rows].join('\n')}\n`,
  };
}

/** The contestant, means and number of stations of every comparison, by share. */
async function compared(files: Files) {
  const { analysis } = await analyseFiles(files, [observedUnobservedGap]);
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
  return outcome.remarks
    .filter(({ id }) => id === 'watched-compared')
    .map(({ args: { share, contestant, chosen, others, chosenMean, othersMean, points } }) => ({
      share,
      contestant,
      stations: [chosen, others],
      means: [Number(chosenMean), Number(othersMean)] as const,
      points,
    }));
}

describe('the official shares of stations', () => {
  it('are not hidden by a later publication of only one line', async () => {
    const once = await compared(ONCE);
    expect(once.map(({ share, stations }) => [share, stations])).toEqual([
      ['turnout', [30, 90]],
      ['leader', [30, 90]],
      ['carry-off', [30, 90]],
    ]);
    expect(await compared(publishedAgain(['valid'], [], '600'))).toEqual(once);
  });

  it('take every number as last published: a register of twice as many halves no other share than turnout', async () => {
    const [turnout, leader] = await compared(publishedAgain(['registered'], [], '100000'));
    const [before, leaderBefore] = await compared(ONCE);
    expect(turnout?.means[0]).toBeLessThan(2);
    expect(before?.means[0]).toBeGreaterThan(20);
    // Register bands group the stations anew, so that only the sizes are alike.
    expect(leader?.contestant).toBe(leaderBefore?.contestant);
  });

  it('are those of the contestant who leads as last published, whatever earlier publications add up to', async () => {
    const [, leader] = await compared(ONCE);
    const ahead = leader?.contestant;
    const [, after] = await compared(publishedAgain([], ['a', 'b'], ahead === 'Anna' ? '1,3' : '3,1'));
    expect([ahead, after?.contestant].sort()).toEqual(['Anna', 'Boris']);
  });

  it('differ by what a reader gets who subtracts the means as they are printed', async () => {
    for (const { means, points } of await compared(ONCE)) {
      expect(points).toBe(Number(Math.abs(means[0] - means[1]).toFixed(2)));
    }
  });

  it('stand on the rows of the publications that they are of', async () => {
    const { analysis } = await analyseFiles(publishedAgain(['valid'], [], '600'), [observedUnobservedGap]);
    const [finding] = analysis.findings;
    expect(finding?.provenance.map(({ file }) => file)).not.toContain('later.csv');
    expect(new Set(finding?.provenance.map(({ file }) => file))).toEqual(new Set(['forms.csv']));
  });
});
