import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parquet } from '../../src/ingest/read/parquet/parquet.js';
import { stationsCsv } from '../../src/report/stations-csv.js';
import { stationsParquet } from '../../src/report/stations-parquet.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';
import { cellsIn } from '../ingest/read/json/read-tables.js';

/** Two files of one source, an observer's, a station with details and findings, and blanks. */
const FILES = {
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
            columns: {
              station: 'station',
              territory: ['territory'],
              registered: 'registered',
              valid: 'valid',
              venue: 'venue',
              latitude: 'latitude',
              longitude: 'longitude',
            },
            votes: { a: 'a', b: 'b' },
          },
        ],
      },
      { id: 'observers', role: 'observer', files: [formsFile('copies.csv', ['valid'])] },
    ],
  }),
  'forms.csv': [
    'territory,station,registered,valid,a,b,venue,latitude,longitude',
    'North,7,100,50,30,20,"School, 1",55.75,37.6',
    'North,8,,40,30,10,,,',
    'South,7,90,95,60,35,,,',
  ].join('\n'),
  'copies.csv': 'territory,station,valid,a,b\nNorth,7,50,25,25\nSouth,9,10,4,6\n',
};

describe('stationsParquet', () => {
  it('has the rows and columns of the CSV', async () => {
    const { dataset, analysis } = await analyseFiles(FILES);
    const csv: string[][] = parse([...stationsCsv(dataset, analysis)].join(''));
    expect(csv).toHaveLength(5);
    expect(csv[1]?.join()).toContain('School, 1');
    expect(csv.flat()).toContain('55.75');
    expect(csv.some((cells) => cells.at(-2)?.startsWith('F-'))).toBe(true);
    expect(await cellsIn(parquet, stationsParquet(dataset, analysis))).toEqual(csv);
  });

  it('keeps a name as it is that a spreadsheet would run', async () => {
    const forms =
      'territory,station,registered,valid,a,b,venue,latitude,longitude\n=North,@7,1,1,1,0,+School,,\n';
    const { dataset, analysis } = await analyseFiles({
      ...FILES,
      'forms.csv': forms,
      'copies.csv': 'territory,station,valid,a,b\n',
    });
    const [, row] = await cellsIn(parquet, stationsParquet(dataset, analysis));
    expect(row?.slice(0, 4)).toEqual(['=North', '@7', expect.any(String), '+School']);
  });
});
