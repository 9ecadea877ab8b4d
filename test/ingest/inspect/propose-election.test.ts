import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { electionSchema } from '../../../src/ingest/election/schema.js';
import { inspectFile } from '../../../src/ingest/inspect/inspect-file.js';
import { proposeElection } from '../../../src/ingest/inspect/propose-election.js';
import { memoryFolder } from '../../builders.js';
import { doubtsOf, entryOf, facts, lookAt, profileOf, propose, type Rows, rowsOf } from './looked-at.js';

/** Forms of some stations that add up; `n` stations. */
function forms(n = 12): Rows {
  const header = [
    'Region',
    'Station',
    'Registered voters',
    'Ballots issued',
    'Invalid votes',
    'Valid votes',
    'Ash',
    'Birch',
    'Cedar',
  ];
  const rows = Array.from({ length: n }, (_, row) => {
    const votes = [100 + row * 7, 60 + ((row * 31) % 50), 20 + ((row * 17) % 30)];
    const valid = votes.reduce((sum, count) => sum + count, 0);
    const invalid = row % 5;
    return [row < n / 2 ? 'North' : 'South', row + 1, valid * 3, valid + invalid, invalid, valid, ...votes];
  });
  return [header, ...rows];
}

describe('the proposal for a wide table of forms', () => {
  it('places lines, station, territory and contestants, and finds nothing unclear', () => {
    const proposal = propose(forms(), 'data/council-2030.csv');
    expect(entryOf(proposal)).toEqual({
      path: 'data/council-2030.csv',
      holds: 'result-forms',
      contest: 'council-2030',
      columns: {
        station: 'Station',
        territory: ['Region'],
        registered: 'Registered voters',
        issued: 'Ballots issued',
        invalid: 'Invalid votes',
        valid: 'Valid votes',
      },
      votes: { ash: 'Ash', birch: 'Birch', cedar: 'Cedar' },
    });
    expect(proposal.ambiguous).toEqual([]);
    expect(proposal.election.contests).toEqual([
      {
        id: 'council-2030',
        name: 'council-2030',
        contestants: { ash: 'Ash', birch: 'Birch', cedar: 'Cedar' },
      },
    ]);
  });

  it('says of every column how sure its place is, or why it has none', () => {
    const rows = forms().map((row, index) => [
      ...row,
      index === 0 ? 'Turnout, %' : 51.5,
      index === 0 ? 'url' : 'http://x',
    ]);
    const [table] = propose(rows).tables;
    const column = (name: string) => table?.columns.find((one) => one.name === name);
    expect(column('Valid votes')).toMatchObject({ places: ['valid'], sure: 0.97 });
    expect(column('Ash')).toMatchObject({ places: ['votes.ash'], sure: 0.95, why: { id: 'adds-up' } });
    expect(column('Turnout, %')).toMatchObject({ places: [], why: { id: 'role-percent' } });
    expect(column('url')).toMatchObject({ places: [], why: { id: 'role-address' } });
    expect(propose(rows).unplaced.map((one) => one.column)).toEqual(['Turnout, %', 'url']);
  });

  it('does not depend on the order of the columns', () => {
    const rows = forms();
    const width = rows[0]?.length ?? 0;
    const expected = propose(rows).election;
    fc.assert(
      fc.property(fc.shuffledSubarray([...Array(width).keys()], { minLength: width }), (order) => {
        const shuffled = rows.map((row) => order.map((position) => row[position] ?? ''));
        expect(propose(shuffled).election).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('takes a total that nobody named for the valid votes where it is the sum of all contestants', () => {
    const rows = forms().map((row, index) =>
      row.map((cell, at) => (at === 5 && index === 0 ? 'Total' : cell)),
    );
    expect(entryOf(propose(rows))).toMatchObject({ columns: { valid: 'Total' } });
    const unnamed = forms().map((row, index) =>
      row.map((cell, at) => (at === 5 && index === 0 ? 'Zusammen' : cell)),
    );
    expect(entryOf(propose(unnamed))).toMatchObject({
      columns: { valid: 'Zusammen' },
      votes: { ash: 'Ash', birch: 'Birch', cedar: 'Cedar' },
    });
  });

  it('is unclear where the contestants do not add up to the valid votes', () => {
    const rows = forms().map((row, index) => [...row, index === 0 ? 'Dogwood' : 9]);
    const proposal = propose(rows.map((row) => [...row.slice(0, 6), ...row.slice(7)]));
    expect(doubtsOf(proposal)).toEqual(['contestants-not-adding-up']);
  });

  it('leaves out a number that stands among the contestants and is none', () => {
    const rows = forms().map((row, index) => [
      ...row.slice(0, 5),
      index === 0 ? 'Staff present' : 9,
      ...row.slice(5),
    ]);
    expect(entryOf(propose(rows))).toMatchObject({ votes: { ash: 'Ash', birch: 'Birch', cedar: 'Cedar' } });
    expect(propose(rows).ambiguous).toEqual([]);
  });

  it('is unclear where two columns fit one line, and reads neither', () => {
    const rows = forms().map((row, index) => [...row, index === 0 ? 'Valid ballots' : (row[5] ?? 0)]);
    const proposal = propose(rows);
    expect(doubtsOf(proposal)).toContain('two-columns');
    expect(entryOf(proposal)['columns']).not.toHaveProperty('valid');
  });

  it('is unclear without a column for the station', () => {
    const rows = forms().map(([region, , ...rest]) => [region ?? '', ...rest]);
    expect(doubtsOf(propose(rows))).toEqual(['no-station']);
  });

  it('is unclear where nothing confirms who the contestants are', () => {
    const rows = forms().map((row) => [row[0] ?? '', row[1] ?? '', row[6] ?? '', row[7] ?? '', row[8] ?? '']);
    expect(doubtsOf(propose(rows))).toEqual(['contestants-unclear']);
  });

  it('is unclear where nothing of a form is recognised, and where no row is a header', () => {
    expect(doubtsOf(propose(rowsOf('name;colour\nx;red\ny;blue')))).toEqual(['no-station', 'nothing-placed']);
    expect(doubtsOf(propose(forms().slice(1)))).toContain('no-header');
  });

  it('is unclear where a column that is read has the name of another', () => {
    const rows = forms().map((row, index) => [...row, index === 0 ? 'Station' : 7]);
    expect(doubtsOf(propose(rows))).toContain('duplicate-header');
  });

  it('leaves invalid votes out where blank ones lie in the box and are counted apart', () => {
    const header = [
      'Mesa',
      'Inscritos',
      'Papeletas en la urna',
      'Votos válidos',
      'Blancos',
      'Nulos',
      'Rojo',
      'Verde',
    ];
    const body = Array.from({ length: 10 }, (_, row) => {
      const [red, green, blank, none] = [90 + row, 70 + ((row * 7) % 9), 3 + (row % 4), 1 + (row % 3)];
      return [row + 1, 400, red + green + blank + none, red + green, blank, none, red, green];
    });
    const proposal = propose([header, ...body]);
    expect(entryOf(proposal)['columns']).toEqual({
      station: 'Mesa',
      registered: 'Inscritos',
      inBoxes: 'Papeletas en la urna',
      valid: 'Votos válidos',
    });
    const columns = proposal.tables[0]?.columns ?? [];
    expect(columns.find(({ name }) => name === 'Nulos')?.why.id).toBe('blank-votes-apart');
    expect(columns.find(({ name }) => name === 'Blancos')?.why.id).toBe('role-blankVotes');
  });

  it('never reads a share as a count, and a turnout with decimals is one', () => {
    const header = ['Station', 'Registered voters', 'Turnout', 'Valid %', 'Valid votes', 'Ash', 'Birch'];
    const body = Array.from({ length: 9 }, (_, row) => [row, 1000, 51.5 + row, 97.1, 90 + row, 50 + row, 40]);
    const columns = entryOf(propose([header, ...body]))['columns'];
    expect(columns).toEqual({ station: 'Station', registered: 'Registered voters', valid: 'Valid votes' });
  });

  it('names the lines of a header that does not stand at the top, and a territory that is carried down', () => {
    const rows: Rows = [
      ['Canvass of 2030', '', '', '', ''],
      ['', '', 'Total Votes', 'RED', 'BLUE'],
      ['', '', '', 'Ann Ash', 'Bob Birch'],
      ...Array.from({ length: 12 }, (_, n) => [
        n % 4 === 0 ? `County ${n}` : '',
        `Ward ${n}`,
        100 + n,
        60 + n,
        40,
      ]),
    ];
    expect(entryOf(propose(rows))).toEqual({
      path: 'table.csv',
      header: [2, 3],
      holds: 'result-forms',
      contest: 'table',
      carryDown: true,
      columns: { station: 'column B', territory: ['column A'], valid: 'Total Votes' },
      votes: { 'red-ann-ash': 'RED / Ann Ash', 'blue-bob-birch': 'BLUE / Bob Birch' },
    });
  });

  it('says that numbers can be read in two ways', () => {
    const rows: Rows = [
      ['Station', 'Registered voters', 'Valid votes', 'Ash', 'Birch'],
      ...Array.from({ length: 6 }, (_, n) => [n, '1.000', 500, 300, 200]),
    ];
    expect(doubtsOf(propose(rows))).toContain('numbers-unclear');
  });
});

describe('the proposal for a long table', () => {
  const rows: Rows = [
    ['region', 'uik', 'line', 'number'],
    ...[1, 2, 3].flatMap((uik) =>
      [
        ['Registered voters', 1000 + uik],
        ['Valid votes', 515],
        ['Invalid votes', 5],
        ['List A', 300],
        ['List B', 215],
      ].map(([line, number]) => ['North', uik, line ?? '', number ?? '']),
    ),
  ];

  it('finds the column that names the lines, and the one with the numbers', () => {
    expect(entryOf(propose(rows))).toEqual({
      path: 'table.csv',
      holds: 'result-forms',
      contest: 'table',
      columns: { station: 'uik', territory: ['region'] },
      long: {
        key: 'line',
        value: 'number',
        lines: { registered: 'Registered voters', valid: 'Valid votes', invalid: 'Invalid votes' },
        votes: { 'list-a': 'List A', 'list-b': 'List B' },
      },
    });
    expect(doubtsOf(propose(rows))).toEqual(['contestants-unclear']);
  });

  /** Every row twice, with another text in a column of its own. */
  const divided = (column: string, one: string, other: string): Rows =>
    rows.flatMap((row, index) =>
      index === 0 ? [[...row, column]] : [one, other].map((part) => [...row, part]),
    );

  it.each(['mode', 'Vote type', 'voting_method', 'Type of ballots', 'Способ голосования'])(
    'adds the rows up that differ in the way of voting (%s)',
    (column) => {
      const proposal = propose(divided(column, 'early', 'mail'));
      expect(entryOf(proposal)['long']).toMatchObject({ key: 'line', parts: column });
      expect(doubtsOf(proposal)).toEqual(['contestants-unclear']);
      expect(proposal.assumed).toContainEqual({ id: 'parts-added-up', args: { column } });
    },
  );

  it.each([
    ['total', ['mode', 'early', 'TOTAL'], 'total-beside-parts'],
    ['blank', ['mode', 'early', ''], 'total-beside-parts'],
    ['text of another column', ['copy', 'first', 'second'], 'rows-differ-in'],
  ] as const)('is unclear where a %s tells rows of one number apart', (_, [column, one, other], doubt) => {
    expect(doubtsOf(propose(divided(column, one, other)))).toContain(doubt);
  });

  it('is unclear where rows differ in a second column beside the way of voting', () => {
    const twice = divided('mode', 'early', 'mail').flatMap((row, index) =>
      index === 0 ? [[...row, 'device']] : ['paper', 'machine'].map((device) => [...row, device]),
    );
    const proposal = propose(twice);
    expect(entryOf(proposal)['long']).toMatchObject({ parts: 'mode' });
    expect(proposal.ambiguous).toContainEqual({ id: 'rows-differ-in', args: { column: 'device' } });
  });

  it('leaves a column alone in which the rows of one number are alike', () => {
    const alike = rows.map((row, index) => [...row, index === 0 ? 'mode' : `way ${row[1]}`]);
    expect(entryOf(propose(alike))['long']).not.toHaveProperty('parts');
    expect(doubtsOf(propose(alike))).toEqual(['contestants-unclear']);
  });
});

describe('the proposal for a table whose lines stand in rows', () => {
  const text = [
    'Summary;;;',
    ';UIK 1;UIK 2;UIK 3',
    'Registered voters;1000;1200;900',
    'Ballots issued;500;510;400',
    'Invalid ballots;10;5;8',
    'Valid ballots;490;505;392',
    'Ash;300;205;200',
    'Birch;190;300;192',
  ].join('\n');

  it('is made of the table turned round', async () => {
    const folder = memoryFolder({ 'summary.csv': text });
    const proposal = proposeElection([await inspectFile(folder, 'summary.csv', {})]);
    expect(entryOf(proposal)).toMatchObject({
      transposed: true,
      columns: { station: 'station', registered: 'Registered voters', valid: 'Valid ballots' },
      votes: { ash: 'Ash', birch: 'Birch' },
    });
    expect(proposal.ambiguous).toEqual([]);
  });
});

describe('the proposal for several tables', () => {
  const official = lookAt(forms());
  const renamed = forms().map((row, index) =>
    index === 0
      ? row.map((cell) =>
          ['Ash', 'Birch', 'Cedar'].includes(String(cell))
            ? `3. Party "${String(cell).toUpperCase()}"`
            : cell,
        )
      : row,
  );

  it('takes contests for one where the names of the contestants fit', () => {
    const { election, assumed } = proposeElection([
      { path: 'official.csv', tables: [official] },
      { path: 'copies.csv', tables: [lookAt(renamed)] },
    ]);
    expect(election.contests).toHaveLength(1);
    expect(
      election.sources[0]?.files.map((file) => ('votes' in file ? Object.keys(file.votes ?? {}) : [])),
    ).toEqual([
      ['ash', 'birch', 'cedar'],
      ['ash', 'birch', 'cedar'],
    ]);
    expect(assumed.map(({ id }) => id)).toContain('same-contest');
  });

  it('keeps contests apart whose contestants differ', () => {
    const other = forms().map((row, index) =>
      index === 0 ? row.map((cell) => (cell === 'Ash' ? 'Alder' : cell)) : row,
    );
    const { election } = proposeElection([
      { path: 'one.csv', tables: [official] },
      { path: 'two.csv', tables: [lookAt(other)] },
    ]);
    expect(election.contests?.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('never takes two referendums for one because both are answered by yes or no', () => {
    const answers = forms().map((row, index) =>
      index === 0
        ? [...row.slice(0, 6), 'Yes', 'No', 'Blank']
        : row.map((cell, at) => (at === 5 ? Number(row[6]) + Number(row[7]) : cell)),
    );
    const { election } = proposeElection([
      { path: 'one.csv', tables: [lookAt(answers)] },
      { path: 'two.csv', tables: [lookAt(answers)] },
    ]);
    expect(election.contests?.map(({ contestants }) => contestants)).toEqual([
      { yes: 'Yes', no: 'No' },
      { yes: 'Yes', no: 'No' },
    ]);
  });

  it('is unclear where two files of one source are about one contest and nothing says when they were published', () => {
    const files = ['north.csv', 'south.csv'].map((path) => ({ path, tables: [lookAt(forms())] }));
    expect(doubtsOf(proposeElection(files))).toEqual(['same-publication']);
    const dated = ['a_2030-05-05T2000.csv', 'b_2030-05-06T0800.csv'].map((path) => ({
      path,
      tables: [lookAt(forms())],
    }));
    expect(doubtsOf(proposeElection(dated))).toEqual([]);
  });

  it('names the tables of a file that has several, and passes over those without anything', () => {
    const notes = lookAt(rowsOf('Notes\nread me\nplease'), 'Notes');
    const { election } = proposeElection([
      { path: 'book.xlsx', tables: [notes, { ...official, name: 'Results' }] },
    ]);
    expect(election.sources.flatMap(({ files }) => files.map((file) => file.table))).toEqual(['Results']);
  });

  it('reads tables with the same columns as one', () => {
    const tables = ['a.csv', 'b.csv'].map((name) => ({ ...official, name }));
    const { election } = proposeElection([{ path: 'all.zip', tables }]);
    expect(election.sources.flatMap(({ files }) => files.map((file) => file.table))).toEqual(['*']);
  });

  it('takes the moment of publication from the name of the file', () => {
    const files = ['trep_2019-10-20T1940.csv', 'acta.2019.10.21.18.29.53.csv'].map((path) => ({
      path,
      tables: [official],
    }));
    const { election } = proposeElection(files);
    expect(election.sources[0]?.files.map(({ published }) => published)).toEqual([
      '2019-10-20T19:40',
      '2019-10-21T18:29',
    ]);
  });

  it('writes down an encoding that was guessed', () => {
    const table = { ...official, facts: { ...facts, encoding: 'windows-1251', encodingGuessed: true } };
    const { election } = proposeElection([{ path: 'a.csv', tables: [table] }]);
    expect(election.sources[0]?.files[0]).toMatchObject({ encoding: 'windows-1251' });
  });

  it('is a valid election file even for no table at all', () => {
    for (const files of [[], [{ path: 'a.csv', tables: [] }], [{ path: 'a.csv', tables: [lookAt([])] }]]) {
      expect(electionSchema.safeParse(proposeElection(files).election).success).toBe(true);
    }
  });
});

describe('hostile headers', () => {
  const hostile = [
    '__proto__',
    'constructor',
    '=HYPERLINK("http://x")',
    '| a | b |\n# Heading',
    '<script>alert(1)</script>',
    '\u001b[31mred\u001b[0m',
    '\u202egnp.exe',
    '(jndi:ldap://x)',
    '{{ x }}',
    '-- DROP TABLE',
    'a\u0000b',
    '💥'.repeat(50),
  ];

  it('make contestants like any other, and a valid election file', () => {
    const rows: Rows = [
      ['Station', 'Valid votes', ...hostile],
      ...Array.from({ length: 6 }, (_, n) => [n, hostile.length * (n + 1), ...hostile.map(() => n + 1)]),
    ];
    const { election } = propose(rows);
    expect(electionSchema.safeParse(election).error?.issues ?? []).toEqual([]);
    const [contest] = election.contests ?? [];
    expect(Object.keys(contest?.contestants ?? {})).toHaveLength(hostile.length);
    expect(Object.getPrototypeOf(contest?.contestants)).toBe(Object.prototype);
  });

  it('are looked through in bounded time: 10,000 columns, a header of a megabyte', () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `Votes ${n}`);
    const wide: Rows = [['Station', ...names], ...[1, 2, 3].map((n) => [n, ...names.map(() => n)])];
    const long: Rows = [
      ['Station', 'x'.repeat(1 << 20), 'y '.repeat(1 << 19)],
      [1, 2, 3],
      [2, 3, 4],
    ];
    expect(electionSchema.safeParse(propose(wide).election).success).toBe(true);
    expect(electionSchema.safeParse(propose(long).election).success).toBe(true);
  }, 120_000);

  it('of more columns than a spreadsheet has are looked at up to that number', () => {
    const row = Array.from({ length: 20_000 }, (_, n) => `c${n}`);
    const profile = profileOf([row, row.map((_, n) => n)]);
    expect([profile.columns.length, profile.columnsBeyond]).toEqual([16_384, 20_000 - 16_384]);
  });

  it('of any characters give a valid election file', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const headers = fc.uniqueArray(text, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        headers,
        fc.array(fc.array(fc.oneof(text, fc.nat().map(String)), { maxLength: 8 }), { maxLength: 6 }),
        (header, body) => {
          const { election } = propose([header, ...body]);
          expect(electionSchema.safeParse(election).error?.issues ?? []).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
