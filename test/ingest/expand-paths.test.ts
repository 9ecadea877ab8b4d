import { describe, expect, it } from 'vitest';
import { formsFile, problemsOf, readFiles } from '../builders.js';
import { issuesOf, oneSource, plainForms } from './one-source.js';

const TEXT = 'territory,station,valid,a,b\nN,1,30,20,10\nN,2,40,25,15\n';

describe('the paths of an election file', () => {
  it('are one however they are written, so that the file is read once', async () => {
    const paths = ['a.csv', './a.csv', 'b/../a.csv', './/a.csv'];
    const entries = paths.map((path, index) => ({
      ...formsFile(path, ['valid']),
      where: { station: index === 0 ? 1 : 2 },
    }));
    const files = Object.fromEntries(paths.map((path) => [path, TEXT]));
    const dataset = await readFiles(oneSource(entries.slice(0, 2), files));
    expect(dataset.files.map(({ path }) => path)).toEqual(['a.csv', 'a.csv']);
    expect(dataset.files.map(({ rowsIn, rowsUsed }) => [rowsIn, rowsUsed])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const all = await readFiles(oneSource(entries, files));
    expect(new Set(all.files.map(({ path }) => path))).toEqual(new Set(['a.csv']));
    expect(plainForms(dataset)).toHaveLength(2);
    expect(issuesOf(dataset)).toEqual([]);
  });

  it('are named where there is no file, twenty of them, and how many more there are', async () => {
    const entries = Array.from({ length: 50 }, (_, index) => formsFile(`${index}.csv`, ['valid']));
    const problems = await problemsOf(oneSource(entries, {}));
    expect(problems).toHaveLength(21);
    expect(problems.slice(0, 20).every(({ code }) => code === 'missing-file')).toBe(true);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', args: { more: 30 } });
  });

  it('never mean the election file itself', async () => {
    for (const path of ['election.yaml', './election.yaml', '*.yaml']) {
      expect(await problemsOf(oneSource([formsFile(path, ['valid'])], {}))).toMatchObject([
        { code: 'names-itself', file: path },
      ]);
    }
  });
});
