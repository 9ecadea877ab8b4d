import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../../../src/ingest/election/schema.js';
import { electionYaml, type Files, readFiles, twoContestants } from '../../../builders.js';
import { issuesOf, plainForms } from '../../one-source.js';

const columns = { station: 'uik', territory: ['region'], registered: 'registered', valid: 'valid' };
const sources: ElectionFile['sources'] = [
  { id: 'cik', role: 'commission', files: [{ path: 'cik.csv', holds: 'result-forms', columns }] },
  { id: 'golos', role: 'observer', files: [{ path: 'golos.csv', holds: 'result-forms', columns }] },
];

const table = (rows: readonly (readonly [string, string, number])[]): string =>
  `region,uik,registered,valid\n${rows.map(([region, uik, registered]) => `${region},${uik},${registered},${registered - 100}`).join('\n')}\n`;

const OFFICIAL = table(
  Array.from({ length: 12 }, (_, index) => ['г. Москва', `УИК №${index + 1}`, 1000 + 37 * index] as const),
);

const read = (golos: string, more: Files = {}, crosswalk?: string) =>
  readFiles({
    'election.yaml': electionYaml({ contests: twoContestants, sources, ...(crosswalk && { crosswalk }) }),
    'cik.csv': OFFICIAL,
    'golos.csv': golos,
    ...more,
  });

describe('stations of a data set', () => {
  it('are the commission’s, however another source spells them', async () => {
    const dataset = await read(
      table([
        ['Москва', '003', 1074],
        ['город Москва', 'уик 4', 1111],
      ]),
    );
    expect(dataset.stations.length).toBe(12);
    expect(issuesOf(dataset)).toEqual([]);
    expect(
      plainForms(dataset)
        .filter(({ source }) => source === 'golos')
        .map(({ station }) => station),
    ).toEqual(['г. Москва › УИК №3', 'г. Москва › УИК №4']);
  });

  it('are what the crosswalk file says', async () => {
    const golos = table([
      ['Moscow', 'third', 1074],
      ['Москва', '99', 500],
    ]);
    expect(issuesOf(await read(golos)).map(({ code, file, line }) => [code, file, line])).toEqual([
      ['unmatched-station', 'golos.csv', 2],
      ['unmatched-station', 'golos.csv', 3],
    ]);
    const crosswalk =
      'source,territory,station,is_territory,is_station\ngolos,Moscow,third,Москва,3\ngolos,,99,,\n';
    const dataset = await read(golos, { 'crosswalk.csv': crosswalk }, 'crosswalk.csv');
    expect(issuesOf(dataset)).toEqual([]);
    expect(dataset.stations.length).toBe(13);
    expect(plainForms(dataset).find(({ source }) => source === 'golos')?.station).toBe('г. Москва › УИК №3');
  });

  it('of another year are noticed by their registered voters', async () => {
    const golos = table(
      Array.from(
        { length: 12 },
        (_, index) =>
          ['Москва', String(index + 1), Math.round((1000 + 37 * index) * (index % 2 ? 1.2 : 0.85))] as const,
      ),
    );
    expect(issuesOf(await read(golos))).toMatchObject([
      {
        code: 'another-election',
        file: 'golos.csv',
        args: { kind: 'registered', n: 12, alike: 0, other: 'cik.csv' },
      },
    ]);
  });
});

describe('the columns of territories', () => {
  const official = 'region,district,uik,registered,valid\nNorth,South,5,900,700\nNorth,Centre,6,800,600\n';
  const withDistricts = (territory: string): Files => ({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        {
          id: 'cik',
          role: 'commission',
          files: [
            {
              path: 'cik.csv',
              holds: 'result-forms',
              columns: { ...columns, territory: ['region', 'district'] },
            },
          ],
        },
        {
          id: 'golos',
          role: 'observer',
          files: [{ path: 'golos.csv', holds: 'result-forms', columns: { ...columns, territory } }],
        },
      ],
    }),
    'cik.csv': official,
    'golos.csv': `${territory},uik,registered,valid\nSouth,5,400,300\n`,
  });

  it('keep a region from becoming a district of its name', async () => {
    const dataset = await readFiles(withDistricts('region'));
    expect(dataset.stations.length).toBe(3);
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'doubtful-station', file: 'golos.csv', line: 2, got: 'South › 5' },
    ]);
  });

  it('let a source leave out the region', async () => {
    const dataset = await readFiles(withDistricts('district'));
    expect(dataset.stations.length).toBe(2);
    expect(issuesOf(dataset)).toEqual([]);
  });
});
