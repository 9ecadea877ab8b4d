import { describe, expect, it } from 'vitest';
import { controlRelations } from '../../src/checks/arithmetic/control-relations.js';
import { voterCountGap } from '../../src/checks/conflict/voter-count-gap.js';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml, type Files } from '../builders.js';

type FormsFile = Extract<ElectionFile['sources'][number]['files'][number], { holds: 'result-forms' }>;

/** Checks forms of the commission, and a count of one ballot in the boxes of station 7. */
async function check(forms: readonly Omit<FormsFile, 'holds'>[], files: Files) {
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: [{ id: 'mayor', contestants: {} }],
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: forms.map((entry) => ({ ...entry, holds: 'result-forms' })),
          },
          {
            id: 'camera',
            role: 'camera',
            files: [{ path: 'counts.csv', holds: 'voter-counts', counted: 'into-any-box' }],
          },
        ],
      }),
      'counts.csv': 'station,count\n7,1\n',
      ...files,
    },
    [controlRelations, voterCountGap],
  );
  return {
    count: analysis.findings.find((finding) => finding.check === 'voter-count-gap'),
    relations: analysis.findings.flatMap(({ relation, subject, provenance }) =>
      relation !== null && subject.kind === 'station'
        ? [{ relation, station: subject.station, provenance }]
        : [],
    ),
  };
}

describe('the figures of a finding', () => {
  it('name the line of a long table on which each part of a sum stands', async () => {
    const long = { key: 'line', value: 'n', lines: { stationary: 8, portable: 7 } };
    const { count } = await check([{ path: 'long.csv', columns: { station: 'station' }, long }], {
      'long.csv': 'station,line,n\n7,8,490\n7,7,19\n',
    });
    expect(count?.actual).toMatchObject({
      value: 509,
      places: [
        { file: 'long.csv', line: 2 },
        { file: 'long.csv', line: 3 },
      ],
    });
  });

  it('name a row once that holds several parts of a sum', async () => {
    const columns = { stationary: 'stationary', portable: 'portable' };
    const { count } = await check([{ path: 'wide.csv', columns }], {
      'wide.csv': 'station,stationary,portable\n7,490,19\n',
    });
    expect(count?.actual.places).toEqual([{ file: 'wide.csv', line: 2 }]);
  });

  it('name every file of a form that two files of one publication give in parts', async () => {
    const { count, relations } = await check(
      [
        { path: 'boxes.csv', columns: { stationary: 'stationary', portable: 'portable' } },
        { path: 'ballots.csv', columns: { valid: 'valid', invalid: 'invalid' } },
      ],
      {
        'boxes.csv': 'station,stationary,portable\n8,1,1\n7,490,19\n',
        'ballots.csv': 'station,valid,invalid\n7,500,5\n',
      },
    );
    expect(count?.actual).toMatchObject({ value: 509, places: [{ file: 'boxes.csv', line: 3 }] });
    expect(relations).toEqual([
      {
        relation: 'generic/ballots-not-summing',
        station: '7',
        provenance: [
          { file: 'ballots.csv', line: 2 },
          { file: 'boxes.csv', line: 3 },
        ],
      },
    ]);
  });

  it('are those of the form’s own files, not of lines that another station’s file adds', async () => {
    const { relations } = await check(
      [
        { path: 'boxes.csv', columns: { stationary: 'stationary', issued: 'issued' } },
        { path: 'registers.csv', columns: { registered: 'registered' } },
        { path: 'portable.csv', columns: { portable: 'portable' } },
      ],
      {
        'boxes.csv': 'station,stationary,issued\n7,510,500\n8,490,500\n',
        'registers.csv': 'station,registered\n7,900\n',
        'portable.csv': 'station,portable\n8,5\n',
      },
    );
    expect(relations.map(({ relation, station }) => [relation, station])).toEqual([
      ['generic/excess-ballots', '7'],
    ]);
  });
});
