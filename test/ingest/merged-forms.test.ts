import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { type Files, readFiles } from '../builders.js';
import { type FileEntry, issuesOf, oneSource, plainForms, rowsOf } from './one-source.js';

/** A file of result forms with a column per line or contestant, called like it. */
function forms(path: string, lines: readonly string[], votes: readonly string[] = []): FileEntry {
  const named = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, key]));
  return {
    path,
    holds: 'result-forms',
    columns: { station: 'uik', ...named(lines) },
    votes: named(votes),
  } as FileEntry;
}

const long = (path: string): FileEntry => ({
  path,
  holds: 'result-forms',
  columns: { station: 'uik' },
  long: { key: 'line', value: 'n', lines: { valid: '10' }, votes: { a: 'A', b: 'B' } },
});
const LONG = 'uik,line,n\n';

const read = (entries: readonly FileEntry[], contents: Files) => readFiles(oneSource(entries, contents));
const stationsOf = (dataset: Dataset): string[] =>
  plainForms(dataset)
    .map(({ station }) => station)
    .sort();

describe('forms of one station and publication in several files', () => {
  it('become one form where they complete each other, every cell with its own file and line', async () => {
    const dataset = await read([forms('votes.csv', [], ['a', 'b']), forms('lines.csv', ['valid'])], {
      'votes.csv': 'uik,a,b\n7,30,20\n',
      'lines.csv': 'uik,valid\n8,1\n7,50\n',
    });
    const seven = plainForms(dataset).filter(({ station }) => station === '7');
    expect(seven).toMatchObject([
      {
        cells: { valid: 50, a: 30, b: 20 },
        places: { valid: 'lines.csv:3', a: 'votes.csv:2', b: 'votes.csv:2' },
      },
    ]);
    expect(stationsOf(dataset)).toEqual(['7', '8']);
    expect(rowsOf(dataset)).toEqual({
      'votes.csv': { rowsIn: 1, rowsUsed: 1, setAside: {} },
      'lines.csv': { rowsIn: 2, rowsUsed: 2, setAside: {} },
    });
    expect(dataset.issues).toEqual([]);
  });

  it('fill each other’s blank cells', async () => {
    const dataset = await read(
      [forms('one.csv', ['valid', 'invalid']), forms('two.csv', ['valid', 'invalid'])],
      {
        'one.csv': 'uik,valid,invalid\n7,50,\n',
        'two.csv': 'uik,valid,invalid\n7,,0\n',
      },
    );
    expect(plainForms(dataset)).toMatchObject([{ cells: { valid: 50, invalid: 0 } }]);
  });

  it('are one where they say the same, and the rows of the second are set aside', async () => {
    const contents = {
      'one.csv': `${LONG}7,10,50\n7,A,30\n7,B,20\n`,
      'two.csv': `${LONG}7,B,20\n7,A,30\n7,10,50\n`,
    };
    for (const paths of [
      ['one.csv', 'two.csv'],
      ['two.csv', 'one.csv'],
    ]) {
      const dataset = await read(paths.map(long), contents);
      expect(plainForms(dataset)).toMatchObject([
        { station: '7', file: 'one.csv', cells: { valid: 50, a: 30, b: 20 } },
      ]);
      expect(issuesOf(dataset)).toMatchObject([
        { code: 'repeated-form', file: 'two.csv' },
        { code: 'no-row-used', file: 'two.csv' },
      ]);
      expect(rowsOf(dataset)).toEqual({
        'one.csv': { rowsIn: 3, rowsUsed: 3, setAside: {} },
        'two.csv': { rowsIn: 3, rowsUsed: 0, setAside: { 'repeated-row': 3 } },
      });
    }
  });

  it('are all set aside where they contradict each other, with every row they took', async () => {
    const dataset = await read([long('one.csv'), long('two.csv')], {
      'one.csv': `${LONG}7,10,50\n7,A,30\n7,B,20\n8,A,1\n`,
      'two.csv': `${LONG}7,10,51\n7,A,30\n7,A,30\n9,B,1\n`,
    });
    expect(stationsOf(dataset)).toEqual(['8', '9']);
    expect(rowsOf(dataset)).toEqual({
      'one.csv': { rowsIn: 4, rowsUsed: 1, setAside: { 'contradictory-rows': 3 } },
      'two.csv': { rowsIn: 4, rowsUsed: 1, setAside: { 'contradictory-rows': 2, 'repeated-row': 1 } },
    });
    expect(issuesOf(dataset).map(({ code, file }) => [code, file])).toEqual([
      ['contradictory-forms', 'one.csv'],
      ['contradictory-forms', 'two.csv'],
    ]);
  });

  it('keep the votes in the order of the contest', async () => {
    const dataset = await read([forms('b.csv', [], ['b']), forms('a.csv', [], ['a'])], {
      'b.csv': 'uik,b\n7,20\n',
      'a.csv': 'uik,a\n7,30\n',
    });
    const whole = dataset.forms.filter(({ length }) => length > 0);
    expect(whole.map(({ votes }) => [...votes.keys()])).toEqual([['a', 'b']]);
  });

  it('gain no line that no file of theirs has, only because another station’s file has it', async () => {
    const dataset = await read(
      [forms('all.csv', ['valid']), forms('north.csv', ['invalid']), forms('south.csv', ['lost'])],
      {
        'all.csv': 'uik,valid\n7,50\n8,60\n',
        'north.csv': 'uik,invalid\n7,1\n',
        'south.csv': 'uik,lost\n8,0\n',
      },
    );
    const cells = new Map(plainForms(dataset).map((form) => [form.station, form.cells]));
    expect(cells.get('7')).toEqual({ valid: 50, invalid: 1 });
    expect(cells.get('8')).toEqual({ valid: 60, lost: 0 });
  });

  it('are the same forms in whatever order the files come', async () => {
    const cell = fc.constantFrom('', '5', '6');
    const table = fc.array(fc.tuple(fc.constantFrom('7', '8'), cell, cell), { minLength: 1, maxLength: 3 });
    const tables = fc.record({ 'one.csv': table, 'two.csv': table, 'three.csv': table });
    const readInOrder = async (contents: Files, paths: readonly string[]) => {
      const dataset = await read(
        paths.map((path) => forms(path, ['valid', 'invalid'])),
        contents,
      );
      return {
        forms: new Map(plainForms(dataset).map(({ station, cells }) => [station, cells])),
        length: plainForms(dataset).length,
        rows: rowsOf(dataset),
      };
    };
    await fc.assert(
      fc.asyncProperty(tables, async (given) => {
        const contents = Object.fromEntries(
          Object.entries(given).map(([path, rows]) => [
            path,
            `uik,valid,invalid\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`,
          ]),
        );
        const expected = await readInOrder(contents, ['one.csv', 'two.csv', 'three.csv']);
        expect(expected.forms.size).toBe(expected.length);
        expect(await readInOrder(contents, ['three.csv', 'one.csv', 'two.csv'])).toEqual(expected);
        expect(await readInOrder(contents, ['two.csv', 'one.csv', 'three.csv'])).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
