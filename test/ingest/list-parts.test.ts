import { describe, expect, it } from 'vitest';
import { listInputs } from '../../src/ingest/list-inputs.js';
import { listParts } from '../../src/ingest/list-parts.js';
import { InputError } from '../../src/model/issue.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { electionYaml, type Files, formsFile, memoryFolder, readFiles, twoContestants } from '../builders.js';

const watch = {
  id: 'watch',
  role: 'observer' as const,
  files: [
    {
      path: 'counts.csv',
      holds: 'voter-counts' as const,
      counted: 'turnout' as const,
      columns: { station: 'station', territory: ['territory'], count: 'count' },
    },
  ],
};

function files(
  forms: string,
  more: Partial<Parameters<typeof electionYaml>[0]> = {},
  carryDown = false,
): Files {
  return {
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', files: [{ ...formsFile('forms.csv', ['valid']), carryDown }] },
        watch,
      ],
      ...more,
    }),
    'forms.csv': `territory,station,valid,a,b\n${forms}`,
    'counts.csv': 'territory,station,count\nEast,9,3\n',
  };
}

const partsOf = (given: Files, column = 'territory') =>
  listParts(memoryFolder(given), column, loadRulePacks());

describe('the parts of a data set', () => {
  it('are the values of the column in the tables of the commission, with their rows', async () => {
    expect(await partsOf(files('South,1,5,3,2\nNorth,1,5,3,2\nSouth,2,5,3,2\n'))).toEqual({
      parts: [
        { value: 'North', rows: 1 },
        { value: 'South', rows: 2 },
      ],
      rowsOfNone: 0,
    });
  });

  it('have no blank, no total, no header that stands again and no heading among them, which are counted', async () => {
    const given = files(
      'North,1,5,3,2\n,2,5,3,2\nTotal,,10,6,4\nИтого,,10,6,4\nterritory,station,valid,a,b\nSouth,,,,\n',
    );
    expect(await partsOf(given)).toEqual({ parts: [{ value: 'North', rows: 1 }], rowsOfNone: 5 });
  });

  it('carry a territory down', async () => {
    const { parts } = await partsOf(files('North,1,5,3,2\n,2,5,3,2\nSouth,1,5,3,2\n', {}, true));
    expect(parts).toEqual([
      { value: 'North', rows: 2 },
      { value: 'South', rows: 1 },
    ]);
  });

  it('are none of a column that names no territory of the commission', async () => {
    const failure = await partsOf(files('North,1,5,3,2\n'), 'station').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).problems.map(({ code }) => code)).toEqual(['no-part-of-that-column']);
  });
});

describe('the inputs of a data set', () => {
  it('are those that reading it has opened', async () => {
    const given: Files = {
      ...files('North,1,5,3,2\n', { previous: 'before', crosswalk: 'crosswalk.csv' }),
      'crosswalk.csv': 'source,territory,station,is_territory,is_station\nwatch,East,9,North,1\n',
      'before/election.yaml': electionYaml({
        contests: twoContestants,
        sources: [{ id: 'cik', role: 'commission', files: [formsFile('*.csv', ['valid'])] }],
      }),
      'before/a.csv': 'territory,station,valid,a,b\nNorth,1,5,3,2\n',
      'before/b.csv': 'territory,station,valid,a,b\nSouth,1,5,3,2\n',
    };
    const read = await readFiles(given);
    const opened = [read, read.previous].flatMap((dataset) =>
      dataset
        ? [
            dataset.description.path,
            ...(dataset.crosswalk ? [dataset.crosswalk.path] : []),
            ...dataset.files.map(({ origin }) => origin.path),
          ]
        : [],
    );
    expect([...(await listInputs(memoryFolder(given), loadRulePacks()))].sort()).toEqual(opened.sort());
  });
});
