import { describe, expect, it } from 'vitest';
import { voterCountGap } from '../../src/checks/conflict/voter-count-gap.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { outline } from '../../src/report/outline/index.js';
import { analyseFiles, electionYaml, twoContestants } from '../builders.js';

/** What a report says of counts that several observers of stations 1 to `stations` state for the same hours. */
async function reportOfRepeats(stations: number, ...counts: readonly number[]): Promise<string> {
  const numbers = Array.from({ length: stations }, (_, index) => index + 1);
  const columns = { count: 'n', from: 'from', to: 'to' };
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [
              {
                path: 'forms.csv',
                holds: 'result-forms',
                columns: { station: 'station', issuedInStation: 'issued' },
              },
            ],
          },
          ...counts.map((_, index) => ({
            id: `observer-${index}`,
            role: 'observer' as const,
            files: [
              { path: `${index}.csv`, holds: 'voter-counts' as const, counted: 'in-room' as const, columns },
            ],
          })),
        ],
      }),
      'forms.csv': `station,issued\n${numbers.map((station) => `${station},${900 + station}`).join('\n')}\n`,
      ...Object.fromEntries(
        counts.map((count, index) => [
          `${index}.csv`,
          `station,n,from,to\n${numbers.map((station) => `${station},${count},8:00,20:00`).join('\n')}\n`,
        ]),
      ),
    },
    [voterCountGap],
  );
  return renderMarkdown(outline(analysis, locales.en)).replaceAll('\\', '');
}

/** The report of counts of station 7, rows of station,n,from,to,watched, beside 500 issued in the room. */
async function reportOf(rows: string, issuedEarly?: string): Promise<string> {
  const early = issuedEarly === undefined ? {} : { issuedEarly: 'early' };
  const line = issuedEarly === undefined ? 'issuedInStation' : 'stationary';
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [
              {
                path: 'forms.csv',
                holds: 'result-forms',
                columns: { station: 'station', [line]: 'number', ...early },
              },
            ],
          },
          {
            id: 'camera',
            role: 'camera',
            counts: 'exact',
            files: [
              {
                path: 'counts.csv',
                holds: 'voter-counts',
                counted: line === 'stationary' ? 'into-stationary-box' : 'in-room',
                columns: { count: 'n', from: 'from', to: 'to', watched: 'watched' },
              },
            ],
          },
        ],
      }),
      'forms.csv': `station,number,early\n7,500,${issuedEarly ?? ''}\n`,
      'counts.csv': `station,n,from,to,watched\n${rows}\n`,
    },
    [voterCountGap],
  );
  return renderMarkdown(outline(analysis, locales.en)).replaceAll('\\', '');
}

describe('a written report of counts', () => {
  it.each([
    '7,200,8 am,8 pm,',
    '7,200,03/18/2018 8:00,03/18/2018 20:00,',
    '7,200,,,60',
    '7,200,,,half',
    '7,200,8:00,20:00,half',
  ])('says that nobody knows how long %s watched, and has no finding', async (row) => {
    const report = await reportOf(row);
    expect(report).toContain(
      '1 count states hours or a share watched that could not be used (expected a beginning and a later end of one day, such as 08:00 and 20:00; with a date write 2018-03-18 10:00 or 18.03.2018 10:00; a share such as 0.6 or 60 %). Nobody knows how long was watched there, so an official number above the count is no finding.',
    );
    expect(report).not.toContain('F-0001');
    expect(report).not.toContain('does not state which share');
  });

  it('does not say so of a count without hours and share, whose finding says that none is stated', async () => {
    const report = await reportOf('7,200,,,');
    expect(report).not.toContain('could not be used');
    expect(report).toContain('The source does not state which share of the voting time was watched');
  });

  it('lists a count that leaves nothing unexplained, with its line, what was there, and what must have been missed', async () => {
    const report = await reportOf('7,200,8 am,8 pm,');
    expect(report).toContain(
      '1 count was compared and leaves nothing unexplained after every allowance, which does not say that the numbers agree:',
    );
    expect(report).toContain(
      '| station 7 | voters seen in the room, camera | 200 | 200 or more | ballots issued in the station, cik | 500 | 0 | 60 |  | counts.csv:2, forms.csv:2 |',
    );
    expect(await reportOf('7,500,8:00,20:00,1')).toContain(
      '| 500 | 500 to 500 | ballots issued in the station, cik | 500 | 0 |  |  |',
    );
    expect(await reportOf('7,200,8:00,20:00,1')).not.toContain('leaves nothing unexplained');
  });

  it('says what is allowed for by chance where little was watched', async () => {
    expect(await reportOf('7,1,,,0.5')).toContain(
      'Allowed for: 50 % of the voting time was not watched. At the busiest watched rate, times the setting busier, it adds 200 % to what was counted; with the chance of who came when (2.5 %) that is at most 13 voters.',
    );
  });

  it('says that equal numbers of two sources may be copies, which are no repeat counts', async () => {
    const report = await reportOfRepeats(12, 300, 300);
    expect(report).toContain(
      'At 12 stations two sources state the very same number for the same hours. The one may have copied the other, so it is not taken for a repeat count.',
    );
    expect(report).toContain(
      'This is a convention: the data set holds no repeat counts that counted anybody, and fewer than 10 say too little.',
    );
  });

  it('says that few repeats that differ much make the bound wider, and no few make it narrower', async () => {
    expect(await reportOfRepeats(2, 200, 320)).toContain(
      '2 repeat counts of the data set differ by more than the convention lets them and chance makes them, which lowers the smallest size; fewer than 10 raise none.',
    );
    expect(await reportOfRepeats(2, 300, 301)).toContain('size 10 to 100');
  });

  it('lists the twenty with the largest official numbers, and how many more there are', async () => {
    const report = await reportOfRepeats(25, 890);
    expect(report).toContain(
      '25 counts were compared and leave nothing unexplained after every allowance, which does not say that the numbers agree; those with the largest official numbers, 5 more stand in analysis.json:',
    );
    const rows = report
      .split('\n')
      .filter((line) => /^\| station \d+ \|.*ballots issued in the station/u.test(line));
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatch(/^\| station 25 \| voters seen in the room, observer-0 \| 890 \|/u);
  });

  it('says that a blank cell of early voting leaves open how many there were', async () => {
    expect(await reportOf('7,200,,,1', '')).toContain(
      'Allowed for: 75 ballots, 15 % of the official number, for voting at home, early, by post or electronically of which no form says how many there were.',
    );
  });
});
