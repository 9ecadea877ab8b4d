import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { electionYaml, readFiles, twoContestants } from '../builders.js';
import { issuesOf, plainForms, stationName } from './one-source.js';

const OFFICIAL = `city,district,uik,valid
Moscow,Khamovniki,91,500
Moscow,Arbat,92,400
Moscow,Arbat,93,400
Moscow,Presnya,93,300
`;

const commission: ElectionFile['sources'][number] = {
  id: 'cik',
  role: 'commission',
  files: [
    {
      path: 'official.csv',
      holds: 'result-forms',
      columns: { station: 'uik', territory: ['city', 'district'], valid: 'valid' },
    },
  ],
};

/** Official forms with city and district, and observers' counts of which this is the table. */
async function readBoth(counts: string, officialFirst = true) {
  const columns = { station: 'uik', territory: counts.split('\n', 1)[0]?.includes('city') ? ['city'] : [] };
  const observer: ElectionFile['sources'][number] = {
    id: 'golos',
    role: 'observer',
    files: [
      { path: 'counts.csv', holds: 'voter-counts', counted: 'turnout', columns: { ...columns, count: 'n' } },
    ],
  };
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: officialFirst ? [commission, observer] : [observer, commission],
    }),
    'official.csv': OFFICIAL,
    'counts.csv': counts,
  });
  return {
    dataset,
    counted: dataset.voterCounts.map(({ station, count }) => [stationName(dataset, station), count]),
    official: plainForms(dataset).map(({ station }) => station),
    ambiguous: issuesOf(dataset).map(({ code, got, args }) => [code, got, args['fits']]),
  };
}

describe('stations that sources place with different exactness', () => {
  it('are one where only one fits', async () => {
    const { counted, dataset, ambiguous } = await readBoth('city,uik,n\nMoscow,91,480\n');
    expect(counted).toEqual([['Moscow › Khamovniki › 91', 480]]);
    expect(dataset.stations.length).toBe(4);
    expect(ambiguous).toEqual([]);
  });

  it('are one where a source names no territory at all and only one has the number', async () => {
    expect((await readBoth('uik,n\n92,380\n')).counted).toEqual([['Moscow › Arbat › 92', 380]]);
  });

  it('stay apart where two fit, and the report says so', async () => {
    const { counted, dataset, ambiguous } = await readBoth('city,uik,n\nMoscow,93,350\n');
    expect(counted).toEqual([['Moscow › 93', 350]]);
    expect(dataset.stations.length).toBe(5);
    expect(ambiguous).toEqual([['ambiguous-station', 'Moscow › 93', 2]]);
  });

  it('stay apart where the territory is another', async () => {
    const { counted, ambiguous } = await readBoth('city,uik,n\nTver,91,480\n');
    expect(counted).toEqual([['Tver › 91', 480]]);
    expect(ambiguous).toEqual([['unmatched-station', 'Tver › 91', undefined]]);
  });

  it('are the same in whatever order the files come', async () => {
    const table = 'city,uik,n\nMoscow,91,480\nMoscow,92,380\nMoscow,93,350\nTver,91,5\n';
    const { dataset: _, ...officialFirst } = await readBoth(table, true);
    const { dataset: __, ...observersFirst } = await readBoth(table, false);
    expect(observersFirst).toEqual(officialFirst);
  });
});

describe('territories', () => {
  it('leave out levels that are blank', async () => {
    const dataset = await readFiles({
      'election.yaml': electionYaml({ contests: twoContestants, sources: [commission] }),
      'official.csv': 'city,district,uik,valid\nMoscow,,91,5\n , Arbat ,92,5\n,,93,5\n',
    });
    expect(plainForms(dataset).map(({ station }) => station)).toEqual(['Moscow › 91', 'Arbat › 92', '93']);
  });
});
