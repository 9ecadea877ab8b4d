import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, readFiles } from '../../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from '../one-source.js';

const HEADER = 'region,uik,line,value\n';

const longFile = (path = 'long.csv', more: object = {}): FileEntry =>
  ({
    path,
    holds: 'result-forms',
    columns: { station: 'uik', territory: 'region' },
    long: {
      key: 'line',
      value: 'value',
      lines: { registered: '1', valid: '10' },
      votes: { a: 'Anna', b: 'Boris' },
      ...more,
    },
  }) as FileEntry;

/** Every mapped key once, so that no file is refused for a key that never occurs. */
const COMPLETE = 'South,99,1,5\nSouth,99,10,5\nSouth,99,Anna,3\nSouth,99,Boris,2\n';

const readLong = (rows: string, entry = longFile()) =>
  readFiles(oneSource([entry], { 'long.csv': HEADER + rows + COMPLETE }));

/** The form of North › 7, the station that the tests are about. */
async function readOne(rows: string, entry = longFile()) {
  const dataset = await readLong(rows, entry);
  const form = plainForms(dataset).find(({ station }) => station === 'North › 7');
  return { form, issues: issuesOf(dataset), rows: rowsOf(dataset)['long.csv'] };
}

describe('result forms, one row per line of a form', () => {
  it('gather the rows of a station into one form, lines and contestants by their key', async () => {
    const { form, rows } = await readOne(
      'North,7,1,1000\nNorth,8,1,900\nNorth,7,Boris,200\nNorth,7,10,500\nNorth,7,Anna,300\n',
    );
    expect(form).toMatchObject({ line: 2, cells: { registered: 1000, valid: 500, a: 300, b: 200 } });
    expect(rows).toEqual({ rowsIn: 9, rowsUsed: 9, setAside: {} });
  });

  it('keep the line of the file for every cell', async () => {
    const { form } = await readOne('North,7,1,1000\nNorth,7,Anna,300\nNorth,8,1,900\nNorth,7,10,500\n');
    expect(form?.places).toEqual({ registered: 'long.csv:2', a: 'long.csv:3', valid: 'long.csv:5' });
  });

  it('leave a line blank that no row of the station gives, or whose value is blank', async () => {
    const { form, issues } = await readOne('North,7,1,1000\nNorth,7,10,\n');
    expect(form?.cells).toEqual({ registered: 1000, valid: null, a: null, b: null });
    expect(issues).toEqual([]);
  });

  it('give a blank cell the line that left it blank, and one that no row names none', async () => {
    const dataset = await readLong('North,7,10,\n');
    expect(dataset.forms[0]?.lines.valid?.fileLines?.[0]).toBe(2);
    expect(dataset.forms[0]?.lines.registered?.fileLines?.[0]).toBe(0);
  });

  it('take two ways of writing one number, or a word for a blank beside a number, for no contradiction', async () => {
    const { form } = await readOne('North,7,1,1000\nNorth,7,1,1 000\nNorth,7,10,-\nNorth,7,10,515\n');
    expect(form?.cells).toMatchObject({ registered: 1000, valid: 515 });
  });

  it('leave a value that is no number blank, with an issue', async () => {
    const { form, issues } = await readOne('North,7,1,1000\nNorth,7,10,12 dwarves\n');
    expect(form?.cells).toMatchObject({ registered: 1000, valid: null });
    expect(issues).toMatchObject([{ code: 'not-a-count', line: 3, column: 'value', got: '12 dwarves' }]);
  });

  it('count the rows of lines that are not mapped', async () => {
    const { form, rows } = await readOne('North,7,1,1000\nNorth,7,2,800\nNorth,7,,5\n');
    expect(form?.cells).toMatchObject({ registered: 1000 });
    expect(rows).toMatchObject({ rowsIn: 7, rowsUsed: 5, setAside: { 'unmapped-line': 2 } });
  });

  it('find a key that the election file writes as a number', async () => {
    const { form } = await readOne('North,7,1,1000\n', longFile('long.csv', { lines: { registered: 1 } }));
    expect(form?.cells).toMatchObject({ registered: 1000 });
  });

  it('refuse a key that never occurs, each of them', async () => {
    const entry = longFile('long.csv', { lines: { registered: '1', lost: '17' }, votes: { a: 'Ana' } });
    const files = oneSource([entry], { 'long.csv': `${HEADER}North,7,1,1000\nNorth,7,Anna,3\n` });
    expect(await problemsOf(files)).toMatchObject([
      { code: 'line-never-occurs', file: 'long.csv', got: '17' },
      { code: 'line-never-occurs', file: 'long.csv', got: 'Ana' },
    ]);
  });

  it('are only reported to lack a key where the entry names several files', async () => {
    const dataset = await readFiles(
      oneSource([longFile('*.csv')], {
        'all.csv': HEADER + COMPLETE,
        'part.csv': `${HEADER}North,7,1,1000\nNorth,7,10,5\nNorth,7,Anna,5\n`,
      }),
    );
    expect(issuesOf(dataset)).toMatchObject([{ code: 'line-never-occurs', file: 'part.csv', got: 'Boris' }]);
    expect(plainForms(dataset)).toHaveLength(2);
  });

  it('are reported as unused, not refused, where no row of them is selected', async () => {
    const entry = { ...longFile(), where: { region: 'West' } } as FileEntry;
    const dataset = await readLong('', entry);
    expect(issuesOf(dataset).map(({ code }) => code)).toEqual(['no-row-selected']);
  });

  it('are refused where a line is mapped to a column besides, which no long table has', async () => {
    const entry = {
      ...longFile(),
      columns: { station: 'uik', territory: 'region', received: 'received' },
    } as FileEntry;
    expect(await problemsOf(oneSource([entry], { 'long.csv': HEADER }))).toMatchObject([
      { code: 'long-and-wide', column: 'sources[0].files[0]' },
    ]);
  });

  it('are refused where one key stands for two lines', async () => {
    const entry = longFile('long.csv', { lines: { registered: '1', received: 1 } });
    expect(await problemsOf(oneSource([entry], { 'long.csv': HEADER }))).toMatchObject([
      { code: 'key-mapped-twice', column: 'sources[0].files[0].long', got: '1' },
    ]);
  });

  it('say what kind of station it is, where a column says so', async () => {
    const entry = { ...longFile(), columns: { station: 'uik', kind: 'region' } } as FileEntry;
    const dataset = await readLong('hospital,7,1,1000\n', entry);
    expect([...dataset.stations.details.values()]).toMatchObject([{ kind: 'hospital' }, { kind: 'unknown' }]);
  });
});

describe('two rows for one line of a form', () => {
  it('are one where they say the same, and the second is set aside', async () => {
    const { form, rows, issues } = await readOne('North,7,1,1000\nNorth,7,1,1000\n');
    expect(form?.cells).toMatchObject({ registered: 1000 });
    expect(form?.places).toMatchObject({ registered: 'long.csv:2' });
    expect(rows).toMatchObject({ rowsIn: 6, rowsUsed: 5, setAside: { 'repeated-row': 1 } });
    expect(issues).toEqual([]);
  });

  it('are both set aside where they contradict each other, and the cell is blank', async () => {
    const { form, rows, issues } = await readOne('North,7,1,1000\nNorth,7,10,500\nNorth,7,1,999\n');
    expect(form?.cells).toMatchObject({ registered: null, valid: 500 });
    expect(rows).toMatchObject({ rowsIn: 7, rowsUsed: 5, setAside: { 'contradictory-rows': 2 } });
    expect(issues).toMatchObject([
      { code: 'contradictory-rows', file: 'long.csv', line: 4, got: '999', args: { before: 1000 } },
    ]);
  });

  it('stay contradictory whatever a third one says', async () => {
    for (const third of ['1000', '999', '5']) {
      const { form, rows } = await readOne(`North,7,1,1000\nNorth,7,1,999\nNorth,7,1,${third}\n`);
      expect(form?.cells).toMatchObject({ registered: null });
      expect(rows).toMatchObject({ rowsUsed: 4, setAside: { 'contradictory-rows': 3 } });
    }
  });

  it('do not contradict each other where one is blank', async () => {
    for (const rows of ['North,7,1,\nNorth,7,1,1000\n', 'North,7,1,1000\nNorth,7,1,\n']) {
      const { form, issues } = await readOne(rows);
      expect(form?.cells).toMatchObject({ registered: 1000 });
      expect(issues).toEqual([]);
    }
  });

  it('give the same cells in whatever order the rows come', async () => {
    const row = fc.tuple(
      fc.constantFrom('7', '8'),
      fc.constantFrom('1', '10', 'Anna', '3'),
      fc.constantFrom('', '5', '6'),
    );
    const shuffled = fc
      .array(row, { maxLength: 10 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    const read = async (rows: readonly (readonly string[])[]) => {
      const dataset = await readLong(rows.map((cells) => `North,${cells.join(',')}\n`).join(''));
      return {
        forms: new Map(plainForms(dataset).map(({ station, cells }) => [station, cells])),
        counts: rowsOf(dataset)['long.csv']?.rowsIn,
      };
    };
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        expect(await read(other)).toEqual(await read(rows));
      }),
    );
  });
});
