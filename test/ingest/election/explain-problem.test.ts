import { describe, expect, it } from 'vitest';
import { parseElectionFile } from '../../../src/ingest/election/parse.js';
import { InputError, type Issue } from '../../../src/model/issue.js';
import { locales } from '../../../src/report/locales/index.js';
import { say } from '../../../src/report/say.js';

/** The only problem of an election file that is right but for these lines of its one file. */
function problemIn(lines: string, source = ''): Issue {
  try {
    parseElectionFile(
      `election: { name: Test }\nsources:\n  - id: cik\n    role: commission\n${source}    files:\n      - path: a.csv\n${lines
        .split('\n')
        .map((line) => `        ${line}`)
        .join('\n')}\n`,
      'election.yaml',
    );
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [problem, ...others] = error.problems;
    if (problem && others.length === 0) return problem;
    throw new Error(`expected one problem, got ${JSON.stringify(error.problems)}`);
  }
  throw new Error('expected the election file to be refused');
}

/** What was expected, in English. */
const saidOf = ({ code, args }: Issue): string => say(locales.en, locales.en.issues[code].expected, args);

describe('a problem of an election file', () => {
  it('suggests the key that a misspelt one resembles', () => {
    expect(problemIn('holds: incidents\ncolums: { category: kind }')).toMatchObject({
      code: 'unknown-key-nearest',
      column: 'sources[0].files[0].colums',
      line: 8,
      got: 'colums',
      args: { nearest: 'columns' },
    });
  });

  it('names the line of a misspelt key whose value begins on the next line', () => {
    expect(problemIn('holds: incidents\ncolums:\n  category: kind')).toMatchObject({
      got: 'colums',
      line: 8,
    });
  });

  it('lists the keys there are where none resembles the unknown one', () => {
    const problem = problemIn('holds: incidents\nzzz: 1');
    expect(problem).toMatchObject({ code: 'unknown-key', got: 'zzz' });
    expect(problem.args['known']).toBe(
      'path, published, publish, where, encoding, delimiter, table, header, transposed, carryDown, blanks, thousands, holds, columns',
    );
  });

  it('suggests only keys that belong to what the file holds', () => {
    expect(problemIn('holds: voter-counts\ncounted: turnout\ncolumns: { cont: n }')).toMatchObject({
      args: { nearest: 'count' },
    });
    expect(problemIn('holds: incidents\ncolumns: { cont: n }')).toMatchObject({ code: 'unknown-key' });
  });

  it('suggests the key of a long table that a misspelt one resembles', () => {
    const problem = problemIn('holds: result-forms\nlong: { key: k, value: v, linse: { registered: "1" } }');
    expect(problem).toMatchObject({
      code: 'unknown-key-nearest',
      column: 'sources[0].files[0].long.linse',
      args: { nearest: 'lines' },
    });
  });

  it('says what a missing key should hold', () => {
    expect(problemIn('holds: voter-counts')).toMatchObject({
      code: 'missing-key',
      column: 'sources[0].files[0].counted',
      got: null,
      args: { expected: 'oneOf', options: 'in-room, issued, into-stationary-box, into-any-box, turnout' },
    });
    expect(problemIn('published: 2011-12-05')).toMatchObject({
      code: 'missing-key',
      column: 'sources[0].files[0].holds',
      args: { expected: 'oneOf', options: expect.stringMatching(/^result-forms, .*replies$/u) },
    });
  });

  it.each([
    ['holds: forms', 'holds', 'one of result-forms, ', '"forms"'],
    ['holds: voter-counts\ncounted: heads', 'counted', 'one of in-room, ', '"heads"'],
    ['holds: incidents\npublished: 5 December', 'published', 'a date such as 2011-12-04', '"5 December"'],
    ['holds: incidents\ncolumns: { category: 5 }', 'columns.category', 'a text (put numbers in', '5'],
    ['holds: incidents\ncolumns: { category: "" }', 'columns.category', 'a text that is not empty', '""'],
    ['holds: incidents\ncolumns: [category]', 'columns', 'a mapping of keys to values', '["category"]'],
    ['holds: incidents\nwhere: { kind: [a] }', 'where.kind', 'a text (put numbers in', '["a"]'],
  ])('says what it expected and what stood there: %j', (lines, column, expected, got) => {
    const problem = problemIn(lines);
    expect(problem).toMatchObject({ code: 'wrong-value', column: `sources[0].files[0].${column}`, got });
    expect(saidOf(problem)).toContain(expected);
  });

  it('names all that a value may be where it may be several things', () => {
    expect(saidOf(problemIn('holds: incidents', '    counts: roughly\n'))).toBe(
      'one of exact, at-least or a mapping of keys to values',
    );
    expect(problemIn('holds: incidents', '    counts: { abot: 20, about: 20 }\n')).toMatchObject({
      column: expect.stringContaining('sources[0].counts'),
    });
  });

  it('shortens what stood there', () => {
    expect(problemIn(`holds: "${'x'.repeat(500)}"`).got).toHaveLength(81);
  });
});
