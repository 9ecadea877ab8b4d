import { describe, expect, it } from 'vitest';
import { parseElectionFile } from '../../../src/ingest/election/parse.js';
import { InputError, type Issue } from '../../../src/model/issue.js';
import { DESIGN_EXAMPLE } from './design-example.js';

/** Every problem for which an election file is refused; fails where it is not. */
function problemsIn(yaml: string): readonly Issue[] {
  try {
    parseElectionFile(yaml, 'election.yaml');
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('expected the election file to be refused');
}

/** An election file of one incidents file, with more keys of the file or of the whole. */
const yaml = (file = '', top = ''): string => `election: { name: Test }
sources:
  - id: golos
    role: observer
    files:
      - { path: incidents.csv, holds: incidents${file} }
${top}`;

describe('parseElectionFile', () => {
  it('reads the example that shows all that an election file can say', () => {
    const { election } = parseElectionFile(DESIGN_EXAMPLE, 'election.yaml');
    expect(election).toMatchObject({
      election: { name: 'State Duma 2011', country: 'RU', date: '2011-12-04' },
      rules: ['ru-duma'],
      previous: '../2007',
      parameters: { 'voter-count-gap': { detection: 0.95, size: 25 } },
    });
    expect(election.contests?.[0]).toMatchObject({ seats: 450, contestants: { kprf: 'КПРФ' } });
    expect(election.sources.map(({ id, files }) => [id, files.map(({ holds }) => holds)])).toEqual([
      ['cik', ['result-forms', 'result-forms']],
      ['golos', ['result-forms']],
      ['camera', ['voter-counts']],
      ['press', ['reported-shares', 'published-totals']],
    ]);
  });

  it('reads the same written as JSON, with a byte-order mark, or with lines that end in CRLF', () => {
    const { election } = parseElectionFile(yaml(), 'election.yaml');
    for (const other of [JSON.stringify(election), `\ufeff${yaml()}`, yaml().replaceAll('\n', '\r\n')])
      expect(parseElectionFile(other, 'election.yaml').election).toEqual(election);
  });

  it('reads dates as they are written, and not as moments of some time zone', () => {
    const { sources } = parseElectionFile(
      yaml(', published: 2011-12-05T20:00:00+03:00'),
      'election.yaml',
    ).election;
    expect(sources[0]?.files[0]?.published).toBe('2011-12-05T20:00:00+03:00');
  });

  it('lets one part of the file be named and used again', () => {
    const text = `${yaml().replace('files:', 'files: &files')}  - { id: other, role: camera, files: *files }\n`;
    expect(parseElectionFile(text, 'election.yaml').election.sources[1]?.files).toHaveLength(1);
  });

  it('names the line of a syntax error', () => {
    expect(problemsIn('election: { name: Test }\nsources:\n  - id: "golos\n')).toMatchObject([
      { code: 'yaml-syntax', file: 'election.yaml', line: expect.toSatisfy((line) => line >= 3) },
    ]);
    expect(problemsIn('election: { name: A }\nelection: { name: B }\n')).toMatchObject([
      { code: 'yaml-syntax', line: 2, args: { problem: 'keyTwice' } },
    ]);
  });

  it('refuses the one key that would be lost', () => {
    expect(problemsIn(yaml('', 'parameters: { __proto__: { size: 1 } }'))).toMatchObject([
      { code: 'reserved-key', line: 7, got: '__proto__' },
    ]);
  });

  it('knows the line of everything that the file says', () => {
    const { lineOf } = parseElectionFile(yaml('', 'rules:\n  - generic\n'), 'election.yaml');
    expect(lineOf(['sources', 0, 'role'])).toBe(4);
    expect(lineOf(['sources', 0, 'files', 0, 'path'])).toBe(6);
    expect(lineOf(['rules'])).toBe(7);
    expect(lineOf(['rules', 0])).toBe(8);
  });

  it('names the nearest line above where something is missing', () => {
    const { lineOf } = parseElectionFile(yaml(), 'election.yaml');
    expect(lineOf(['sources', 0, 'files', 0, 'columns', 'valid'])).toBe(6);
    expect(lineOf(['contests'])).toBe(1);
  });

  it('names the first twenty problems of a kind and counts the others', () => {
    const keys = Array.from({ length: 150 }, (_, index) => `zzz${index}: 1`).join(', ');
    const problems = problemsIn(`${yaml(`, ${keys}`)}rules: 5`);
    expect(problems.filter(({ code }) => code === 'unknown-key')).toHaveLength(20);
    expect(problems.find(({ code }) => code === 'more-problems')).toMatchObject({ args: { more: 130 } });
    expect(problems.filter(({ code }) => code === 'wrong-value')).toMatchObject([{ column: 'rules' }]);
    expect(problems).toHaveLength(22);
  });

  it.each([
    ['syntax errors', 'a: @x\n', 'yaml-syntax'],
    ['repeated keys', 'a: 1\n', 'yaml-syntax'],
    ['keys that are reserved', '- { __proto__: 1 }\n', 'reserved-key'],
  ])('counts %s beyond the first twenty', (_, line, code) => {
    const problems = problemsIn(line.repeat(1000));
    expect(problems.slice(0, 20).every((problem) => problem.code === code)).toBe(true);
    expect(problems).toHaveLength(21);
    const more = Number(problems.at(-1)?.args['more']);
    expect(problems.at(-1)?.code).toBe('more-problems');
    expect(more).toBeGreaterThanOrEqual(979);
  });

  it.each([
    ['files', `sources: [{ id: a, role: camera, files: [${'1,'.repeat(130_000)}] }]`, 'sources[0].files[0]'],
    ['sources', `sources: [${'1,'.repeat(130_000)}]`, 'sources[0]'],
    [
      'values of a mapping',
      `sources: [{ id: a, role: camera, files: [{ path: a.csv, holds: incidents, where: { ${Array.from({ length: 130_000 }, (_, index) => `${index}: []`).join(', ')} } }] }]`,
      'sources[0].files[0].where.0',
    ],
  ])(
    'counts more wrong %s than a call may have arguments, and all else that is wrong',
    (_, sources, column) => {
      const problems = problemsIn(`election: { name: 5 }\nunknown: 1\n${sources}`);
      expect(problems).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ code: 'unknown-key', column: 'unknown', line: 2 }),
          expect.objectContaining({ code: 'wrong-value', column: 'election.name', line: 1 }),
          expect.objectContaining({ code: 'wrong-value', column, line: 3 }),
        ]),
      );
      expect(problems.length).toBeLessThan(24);
      const more = problems.find(({ code }) => code === 'more-problems');
      expect(Number(more?.args['more'])).toBeGreaterThan(129_000);
    },
    60_000,
  );

  it('refuses a path with more wildcards than a name can be matched against in time', () => {
    const withPath = (path: string): string => yaml().replace('incidents.csv', JSON.stringify(path));
    expect(
      parseElectionFile(withPath('*/*/*/*/*/*/**/*.csv'), 'election.yaml').election.sources,
    ).toHaveLength(1);
    expect(problemsIn(withPath('*/*/*/*/*/*/**/*a*.csv'))).toMatchObject([
      { code: 'wrong-value', column: 'sources[0].files[0].path', line: 6 },
    ]);
  });

  it('refuses a tag that it does not know, rather than pass over it', () => {
    expect(problemsIn(yaml().replace('{ name', '!person { name'))).toMatchObject([
      {
        code: 'yaml-syntax',
        line: 1,
        got: expect.stringContaining('person'),
        args: { problem: 'TAG_RESOLVE_FAILED' },
      },
    ]);
  });

  it('refuses several documents in one file', () => {
    expect(problemsIn(`${yaml()}---\n${yaml()}`)).toMatchObject([{ code: 'yaml-syntax', line: 7 }]);
  });

  it('refuses aliases that multiply without end', () => {
    const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
      (name, level, names) =>
        `${name}: &${name} [${Array.from({ length: 9 }, () => (level ? `*${names[level - 1]}` : 'x')).join(', ')}]`,
    );
    expect(problemsIn(levels.join('\n'))).toMatchObject([
      { code: 'yaml-syntax', args: { problem: 'aliasesExcessive' } },
    ]);
  });

  it.each(['', '# nothing yet\n', 'just a text', '- a\n- list\n', '42'])(
    'refuses %j, which is no mapping at all',
    (text) => {
      expect(problemsIn(text)).toMatchObject([{ code: 'wrong-value', args: { expected: 'object' } }]);
    },
  );

  it('names every problem at once, each with its path and its line', () => {
    const text = `election: { name: Test, date: 2011-13-45, country: Russia }
contests:
  - { id: duma, seats: 0 }
sources:
  - id: golos
    role: watcher
    files:
      - { path: forms.csv, holds: forms }
      - { path: counts.csv, holds: voter-counts, counted: heads }
      - { path: 5, holds: incidents, columns: { catgory: kind } }
`;
    expect(problemsIn(text).map(({ column, line }) => [column, line])).toEqual(
      expect.arrayContaining([
        ['election.date', 1],
        ['election.country', 1],
        ['contests[0].seats', 3],
        ['contests[0].contestants', 3],
        ['sources[0].role', 6],
        ['sources[0].files[0].holds', 8],
        ['sources[0].files[1].counted', 9],
        ['sources[0].files[2].path', 10],
        ['sources[0].files[2].columns.catgory', 10],
      ]),
    );
    expect(problemsIn(text)).toHaveLength(9);
  });

  it('names the place where an alias stands, not the place it points to', () => {
    const text = `election: { name: Test }
sources:
  - { id: a, role: camera, files: &files [{ path: x.csv, holds: incidents, colums: {} }] }
  - { id: b, role: camera, files: *files }
`;
    expect(problemsIn(text)).toMatchObject([
      { column: 'sources[0].files[0].colums', line: 3 },
      { column: 'sources[1].files[0].colums', line: 4 },
    ]);
  });
});
