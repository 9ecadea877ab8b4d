import { describe, expect, it } from 'vitest';
import { locales } from '../../src/report/locales/index.js';
import { wordsOf } from '../../src/report/words.js';
import { createProgress } from '../../src/run/progress.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { BROKEN_ELECTIONS, BROKEN_FILES, BROKEN_PACKS } from './broken-inputs.js';
import { folderOnDisk, type Run, scrutineer } from './run.js';

/** Words that no English sentence of this program is without for long, and no name of it has. */
const ENGLISH = /\b(?:the|was|were|expected|unexpected|found|line|not|must|should|cannot|missing)\b/iu;

/** What is quoted is the file's, not ours; what has a dash inside is an id. */
const NO_WORDS = /«[^»]*»|"[^"]*"|\w+(?:-\w+)+/gu;

function englishIn({ stdout, stderr }: Run): string[] {
  return `${stdout}\n${stderr}`.split('\n').filter((line) => ENGLISH.test(line.replace(NO_WORDS, '')));
}

/** A set that can be read, with a row that cannot and numbers that do not add up. */
const SET = {
  'set/election.yaml': electionYaml({
    contests: twoContestants,
    sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['registered', 'valid'])] }],
  }),
  'set/forms.csv':
    'territory,station,registered,valid,a,b\nСевер,7,2000,1867,1000,300\nСевер,8,100,x,20,30\nСевер,9,90,50,20,30,1\n',
};

const named = (texts: readonly string[], file: string): [string, string][] =>
  texts.map((text, index) => [`set${index}/${file}`, text]);

describe('--lang ru, where the input is broken', () => {
  it('says in Russian what is wrong with every file', async () => {
    const names = Object.keys(BROKEN_FILES);
    const run = await scrutineer(['inspect', ...names, '--lang', 'ru'], folderOnDisk(BROKEN_FILES));
    expect(englishIn(run)).toEqual([]);
    expect(names.filter((name) => !run.stderr.includes(name))).toEqual([]);
  });

  it('says in Russian what is wrong with every election file', async () => {
    const folder = folderOnDisk(Object.fromEntries(named(BROKEN_ELECTIONS, 'election.yaml')));
    const sets = BROKEN_ELECTIONS.map((_, index) => `set${index}`);
    const run = await scrutineer(['check', ...sets, '--out', 'out', '--lang', 'ru'], folder);
    expect(englishIn(run)).toEqual([]);
    expect(run.code).toBe(1);
    expect(sets.filter((set) => !run.stderr.includes(`${set}: `))).toEqual([]);
  });

  it.each(BROKEN_PACKS.map((text, index) => [index, text]))(
    'says in Russian what is wrong with the rule pack %d',
    async (_, text) => {
      const run = await scrutineer(
        ['rules', '--test', 'own.yaml', '--lang', 'ru'],
        folderOnDisk({ 'own.yaml': text }),
      );
      expect(englishIn(run)).toEqual([]);
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/ожидалось: правильный набор правил \(.+\); где: own\.yaml/u);
    },
  );

  it.each([
    [['check', 'nowhere']],
    [['check', 'x', '--format', 'xyz', '--seed', 'x']],
    [['check', 'x', '--zzz']],
    [['station', '7', 'nowhere']],
    [['station']],
    [['verify', 'nowhere']],
    [['diff', 'nowhere', 'nowhere']],
    [['inspect', 'nowhere.csv']],
    [['inspect']],
    [['rules', 'nowhere']],
    [['checks', 'nowhere']],
    [['schema', 'nowhere']],
    [['template', 'nowhere']],
    [['template']],
    [['nowhere']],
  ])('says in Russian what is wrong with the call %j', async (call) => {
    const run = await scrutineer([...call, '--lang', 'ru'], folderOnDisk());
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/\p{Script=Cyrillic}/u);
    expect(englishIn(run)).toEqual([]);
  });
});

describe('--lang ru, where all is well', () => {
  it.each([
    [['template', '--list']],
    [['rules']],
    [['checks']],
    [['check', 'set', '--out', 'out']],
    [['station', '7', 'set']],
    [['inspect', 'set/forms.csv']],
  ])('has Russian in every answer to %j, and no English', async (call) => {
    const run = await scrutineer([...call, '--lang', 'ru'], folderOnDisk(SET));
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/\p{Script=Cyrillic}/u);
    expect(englishIn(run)).toEqual([]);
  });

  it('has the words of the bar that shows how far the reading is', () => {
    const written: string[] = [];
    const terminal = Object.assign(Object.create(process.stderr), {
      isTTY: true,
      columns: 200,
      write: (text: string) => written.push(text) > 0,
      cursorTo() {},
      moveCursor() {},
      clearLine() {},
    });
    const { progress, stop } = createProgress('set', wordsOf(locales.ru), terminal);
    progress.expect(10);
    progress.rows(7);
    progress.bytes(10);
    stop();
    expect(written.join('')).toMatch(/строк: 7 · строк в секунду: \d+ · осталось /u);
    expect(written.join('')).not.toMatch(/rows|left/u);
  });
});
