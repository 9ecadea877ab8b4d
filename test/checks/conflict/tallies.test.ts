import { describe, expect, it } from 'vitest';
import { observerCopyMismatch } from '../../../src/checks/conflict/observer-copy-mismatch.js';
import type { Tally } from '../../../src/model/outcome.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';

/** Tallies of the commission's forms against two observers' copies; rows of station,registered,valid,a,b. */
async function tallies(official: readonly string[], golos: readonly string[], sonar: readonly string[] = []) {
  const file = (rows: readonly string[]): string =>
    `territory,station,registered,valid,a,b\n${rows.map((row) => `N,${row}`).join('\n')}\n`;
  const entry = (path: string) => formsFile(path, ['registered', 'valid']);
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          { id: 'sonar', role: 'observer', files: [entry('sonar.csv')] },
          { id: 'cik', role: 'commission', files: [entry('cik.csv')] },
          { id: 'golos', role: 'observer', files: [entry('golos.csv')] },
        ],
      }),
      'cik.csv': file(official),
      'golos.csv': file(golos),
      'sonar.csv': file(sonar),
    },
    [observerCopyMismatch],
  );
  const [outcome] = analysis.outcomes;
  return outcome?.status === 'completed' ? outcome.tallies : [];
}

function name({ measure }: Tally): string {
  return measure.kind === 'votes'
    ? measure.contestant
    : measure.kind === 'line'
      ? measure.line
      : measure.kind;
}

describe('tallies', () => {
  it('sum up each line and contestant over the stations that both sources report', async () => {
    const found = await tallies(
      [
        '1,900,500,310,190',
        '2,900,500,300,200',
        '3,900,500,290,210',
        '4,900,500,400,100',
        '5,900,500,,',
        '6,1,1,1,0',
      ],
      [
        '1,900,500,300,200',
        '2,900,500,300,200',
        '3,900,500,300,200',
        '4,900,500,300,200',
        '5,900,,1,1',
        '8,1,1,1,0',
      ],
    );
    const tally = (wanted: string) => found.find((one) => name(one) === wanted);
    expect(tally('a')).toEqual({
      measure: { kind: 'votes', contestant: 'a' },
      contest: 'mayor',
      source: 'cik',
      against: 'golos',
      compared: 4,
      up: 2,
      equal: 1,
      down: 1,
      net: 100,
      median: 5,
      fiveOrMore: 3,
      largest: 100,
      signTest: 0,
      // Of the eight ways to turn 10, 10 and 100 six sum up to 100 or more, without the sign.
      netTest: { log10PValue: Math.log10(6 / 8), method: 'exact', replicates: null },
      // 300 for 400 is one hundred too few; of the others none differs by so much that it would be a slip.
      slips: { stations: 1, net: 100, expectedByChance: 1 },
      doubtful: { stations: 0, net: 0 },
      // Of 1,999 votes on the copies; Wisconsin's recount changed 683 of 1,498,880.
      remainder: { allowed: (683 * 2000) / 1_498_880, beyond: 100 - (683 * 2000) / 1_498_880 },
      unit: 'votes',
    });
    expect(tally('b')).toMatchObject({ compared: 4, up: 1, equal: 1, down: 2, net: -100, median: -5 });
    expect(tally('valid')).toMatchObject({ compared: 4, equal: 4, net: 0, unit: 'ballots' });
    expect(tally('registered')).toMatchObject({ compared: 5, equal: 5 });
  });

  it('give the middle difference of an odd number of stations', async () => {
    const found = await tallies(
      ['1,9,9,10,0', '2,9,9,11,0', '3,9,9,90,0'],
      ['1,9,9,10,0', '2,9,9,10,0', '3,9,9,10,0'],
    );
    expect(found.find((one) => name(one) === 'a')).toMatchObject({ median: 1, net: 81 });
  });

  it('list contestants before lines, each in its own order, and the copies in the order of the sources', async () => {
    const found = await tallies(['7,900,500,300,200'], ['7,900,500,300,200'], ['7,900,500,300,200']);
    expect(found.map((one) => `${one.against} ${name(one)}`)).toEqual([
      'sonar a',
      'sonar b',
      'sonar registered',
      'sonar valid',
      'golos a',
      'golos b',
      'golos registered',
      'golos valid',
    ]);
  });
});
