import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { electionYaml, formsFile, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

const HEADER = 'territory,station,valid,a,b\n';
const forms = (path: string, more: object = {}): FileEntry =>
  ({ ...formsFile(path, ['valid']), ...more }) as FileEntry;

const readRows = (...rows: readonly string[]) =>
  readFiles(
    oneSource([forms('forms.csv')], { 'forms.csv': HEADER + rows.map((row) => `${row}\n`).join('') }),
  );

/** All cells that a data set has of a station, whether in one form or several. Blank ones are left out. */
function cellsOf(dataset: Dataset, station: string) {
  const cells = plainForms(dataset)
    .filter((form) => form.station === station)
    .flatMap((form) => Object.entries(form.cells).filter(([, value]) => value !== null));
  return Object.fromEntries(cells);
}

const stationsOf = (dataset: Dataset): string[] => plainForms(dataset).map(({ station }) => station);

describe('two forms of one station in one publication', () => {
  it('are one where they say the same, and the other is set aside', async () => {
    const dataset = await readRows('N,7,50,30,20', 'N,8,1,1,0', 'N,7,50,30,20', 'N,7,50,30,20');
    expect(stationsOf(dataset).sort()).toEqual(['N › 7', 'N › 8']);
    expect(cellsOf(dataset, 'N › 7')).toEqual({ valid: 50, a: 30, b: 20 });
    expect(rowsOf(dataset)).toEqual({
      'forms.csv': { rowsIn: 4, rowsUsed: 2, setAside: { 'repeated-row': 2 } },
    });
    expect(issuesOf(dataset)).toMatchObject([
      { code: 'repeated-form', got: 'N › 7', args: { rows: 'forms.csv:2, forms.csv:4, forms.csv:5' } },
      { code: 'repeated-form', got: 'N › 7' },
    ]);
  });

  it('are all set aside where they contradict each other, in each row of them', async () => {
    const dataset = await readRows('N,7,50,30,20', 'N,8,1,1,0', 'N,7,50,30,20', 'N,7,51,31,20');
    expect(stationsOf(dataset)).toEqual(['N › 8']);
    expect(rowsOf(dataset)).toEqual({
      'forms.csv': { rowsIn: 4, rowsUsed: 1, setAside: { 'contradictory-rows': 3 } },
    });
    expect(issuesOf(dataset)).toMatchObject([
      {
        code: 'contradictory-forms',
        file: 'forms.csv',
        line: 2,
        got: 'N › 7',
        args: { rows: 'forms.csv:2, forms.csv:4, forms.csv:5' },
      },
      { code: 'contradictory-forms', line: 4 },
      { code: 'contradictory-forms', line: 5 },
    ]);
  });

  it('are one where one of them leaves blank what the other fills', async () => {
    for (const rows of [
      ['N,7,50,30,', 'N,7,50,30,20'],
      ['N,7,50,30,20', 'N,7,50,30,'],
    ]) {
      const dataset = await readRows(...rows);
      expect(stationsOf(dataset)).toEqual(['N › 7']);
      expect(cellsOf(dataset, 'N › 7')).toEqual({ valid: 50, a: 30, b: 20 });
      expect(rowsOf(dataset)['forms.csv']).toEqual({ rowsIn: 2, rowsUsed: 2, setAside: {} });
    }
  });

  it('contradict each other where one says zero', async () => {
    const dataset = await readRows('N,7,50,30,0', 'N,7,50,30,20');
    expect(stationsOf(dataset)).toEqual([]);
  });

  it('are found across files, and each file counts its own', async () => {
    const dataset = await readFiles(
      oneSource([forms('one.csv'), forms('two.csv')], {
        'one.csv': `${HEADER}N,7,50,30,20\nN,8,1,1,0\n`,
        'two.csv': `${HEADER}N,7,51,30,20\nN,9,1,1,0\n`,
      }),
    );
    expect(stationsOf(dataset).sort()).toEqual(['N › 8', 'N › 9']);
    for (const counts of Object.values(rowsOf(dataset)))
      expect(counts).toEqual({ rowsIn: 2, rowsUsed: 1, setAside: { 'contradictory-rows': 1 } });
  });

  it('are found where one of them names fewer territories', async () => {
    const dataset = await readFiles(
      oneSource([forms('one.csv'), forms('two.csv', { columns: { station: 'station', valid: 'valid' } })], {
        'one.csv': `${HEADER}N,7,50,30,20\n`,
        'two.csv': 'station,valid,a,b\n7,51,30,20\n',
      }),
    );
    expect(stationsOf(dataset)).toEqual([]);
  });
});

describe('forms of one station that are no repetition', () => {
  const twoFiles = (one: object, two: object, second = 'N,7,51,31,20') =>
    readFiles(
      oneSource([forms('one.csv', one), forms('two.csv', two)], {
        'one.csv': `${HEADER}N,7,50,30,20\n`,
        'two.csv': `${HEADER}${second}\n`,
      }),
    );

  it('stay both where they were published at different times', async () => {
    const dataset = await twoFiles({ published: '2011-12-05' }, { published: '2011-12-09' });
    expect(plainForms(dataset).map(({ file, cells }) => [file, cells['valid']])).toEqual([
      ['one.csv', 50],
      ['two.csv', 51],
    ]);
    expect(dataset.issues).toEqual([]);
  });

  it('stay both where only one says when it was published', async () => {
    expect(plainForms(await twoFiles({}, { published: '2011-12-09' }))).toHaveLength(2);
  });

  it('stay both where two sources say them', async () => {
    const files = oneSource([forms('one.csv')], { 'one.csv': `${HEADER}N,7,50,30,20\n` });
    const description = JSON.parse(String(files['election.yaml']));
    description.sources.push({ id: 'golos', role: 'observer', files: [forms('two.csv')] });
    const dataset = await readFiles({
      ...files,
      'election.yaml': JSON.stringify(description),
      'two.csv': `${HEADER}N,7,51,31,20\n`,
    });
    expect(plainForms(dataset).map(({ source }) => source)).toEqual(['cik', 'golos']);
  });

  it('stay both where they belong to different contests', async () => {
    const files = oneSource([forms('one.csv', { contest: 'mayor' }), forms('two.csv', { contest: 'duma' })], {
      'one.csv': `${HEADER}N,7,50,30,20\n`,
      'two.csv': `${HEADER}N,7,51,31,20\n`,
    });
    const description = JSON.parse(String(files['election.yaml']));
    description.contests.push({ id: 'duma', contestants: { a: 'A', b: 'B' } });
    const dataset = await readFiles({ ...files, 'election.yaml': JSON.stringify(description) });
    expect(dataset.forms.map(({ contest, length }) => [contest, length])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });
});

describe('thousands of unlike rows of one station', () => {
  it('are settled in less time than comparing each with each would take', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const rows = Array.from({ length: 4095 }, (_, index) =>
      ids.map((_id, at) => (((index + 1) >> at) % 2 === 1 ? at : '')).join(','),
    );
    const dataset = await readFiles({
      'election.yaml': electionYaml({
        contests: [{ id: 'mayor', contestants: Object.fromEntries(ids.map((id) => [id, id])) }],
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [
              {
                path: 'forms.csv',
                holds: 'result-forms',
                columns: { station: 'station' },
                votes: Object.fromEntries(ids.map((id) => [id, id])),
              },
            ],
          },
        ],
      }),
      'forms.csv': `station,${ids.join(',')}\n${rows.map((row) => `7,${row}\n`).join('')}`,
    });
    expect(cellsOf(dataset, '7')).toEqual(Object.fromEntries(ids.map((id, at) => [id, at])));
    expect(rowsOf(dataset)['forms.csv']).toEqual({ rowsIn: 4095, rowsUsed: 4095, setAside: {} });
  });
});

describe('which forms are kept', () => {
  it('does not depend on the order of the rows', async () => {
    const cell = fc.constantFrom('', '5', '6');
    const row = fc.tuple(fc.constantFrom('7', '8'), cell, cell, cell).map((cells) => `N,${cells.join(',')}`);
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 5 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    const read = async (rows: readonly string[]) => {
      const dataset = await readRows(...rows);
      return {
        forms: plainForms(dataset)
          .map(({ station, cells }) => JSON.stringify([station, cells]))
          .sort(),
        rows: rowsOf(dataset),
      };
    };
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        expect(await read(other)).toEqual(await read(rows));
      }),
    );
  });
});
