import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOfCall } from '../../src/cli/language-of-call.js';
import { locales } from '../../src/report/locales/index.js';
import { wordsOf } from '../../src/report/words.js';
import { root, sourceFiles } from '../source-files.js';
import { folderOnDisk, scrutineer } from './run.js';

const COMMANDS = ['check', 'inspect', 'checks', 'rules', 'station', 'verify', 'diff', 'schema', 'template'];
const SET = {
  'set/election.yaml': JSON.stringify({
    election: { name: 'Выборы' },
    contests: [{ id: 'm', contestants: { a: 'А', b: 'Б' } }],
    sources: [
      {
        id: 'c',
        role: 'commission',
        files: [
          {
            path: 'forms.csv',
            holds: 'result-forms',
            columns: { station: 's', valid: 'valid' },
            votes: { a: 'a', b: 'b' },
          },
        ],
      },
    ],
  }),
  'set/forms.csv': 's,valid,a,b\n7,1867,1000,300\n',
};

/** What stands in the call itself and is the same in every language. */
const OWN_NAMES =
  /[\w-]+\/[\w/.-]+|--?[\w-]+|\$0|"[^"]*"|\[[^\]]*\]|<[^>]*>|\b(?:scrutineer|election\.yaml|analysis\.json|my-region|my-pack\.yaml|stdout|stderr|JSON|Schema|Markdown|CSV|NAME\.json|inspect|official|copies|results|counts|csv|windows|public|station|template|rules|checks?|ru|duma|voter|diff|verify|only|with|path|file|pack|report|before|after|name|kind|id|lang|help|out|format|version|all|seed|threads|control|relations)\b/giu;

describe('the language of a call', () => {
  it('is the last that --lang names, English where there is none such', () => {
    expect(languageOfCall(['check', 'x', '--lang', 'ru'])).toBe('ru');
    expect(languageOfCall(['check', '--lang=ru', 'x'])).toBe('ru');
    expect(languageOfCall(['check', '--lang', 'ru', '--lang', 'en'])).toBe('en');
    for (const call of [[], ['check'], ['--lang'], ['--lang', 'xx'], ['ru']])
      expect(languageOfCall(call)).toBe('en');
  });

  it('has every text that a command asks for, and no command asks for another', () => {
    const source = sourceFiles('src')
      .filter(({ path }) => /^src\/(run|batch|cli)\//u.test(path))
      .map(({ text }) => text)
      .join('\n');
    const asked = new Set(
      [...source.matchAll(/\bwords(?:Of\(locale\)\()?\(?\s*'([a-z-]+)'/gu)].map(([, key]) => key ?? ''),
    );
    expect(asked.size).toBeGreaterThan(60);
    expect([...asked].filter((key) => !Object.hasOwn(locales.en.cli, key))).toEqual([]);
    const unused = Object.keys(locales.en.cli).filter((key) => !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
    expect(() => wordsOf(locales.ru)('no-such-text')).toThrow(/no-such-text/u);
  });
});

describe('--lang ru', () => {
  it.each(COMMANDS)('%s explains itself in Russian throughout', async (command) => {
    const { code, stdout } = await scrutineer([command, '--help', '--lang', 'ru'], root);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Опции:/u);
    expect(stdout.replace(OWN_NAMES, '').match(/[a-z]{4,}/giu)).toBeNull();
  });

  it('says what is wrong with a call in Russian', async () => {
    const wrong = await scrutineer(['check', '--seed', 'x', '--lang', 'ru'], root);
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stderr).toContain('--seed: ожидалось целое число');
    const missing = await scrutineer(['check', 'nowhere', '--lang', 'ru'], root);
    expect(missing.stderr).toContain('отчёт не записан');
    expect(missing.stderr).toContain('файл по этому пути; где: nowhere');
  });

  it('writes the report, verifies it and compares it in Russian, and a report of either language replaces the other', async () => {
    const folder = folderOnDisk(SET);
    const run = await scrutineer(['check', 'set', '--lang', 'ru'], folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('находки: арифметика 1, противоречия 0, закономерности 0');
    const path = join(folder, 'reports/set/report.md');
    const report = readFileSync(path, 'utf8');
    expect(report).toMatch(/^# Отчёт о расхождениях: Выборы\n/u);
    expect(report).toContain('1\u00a0867');
    expect(readFileSync(join(folder, 'reports/set/report.html'), 'utf8')).toContain('<html lang="ru">');
    const verified = await scrutineer(['verify', 'reports/set', '--lang', 'ru'], folder);
    expect(verified).toMatchObject({ code: 0 });
    expect(verified.stdout).toMatch(/исходны/u);
    for (const language of ['ru', 'en', 'ru']) {
      expect(await scrutineer(['check', 'set', '--lang', language], folder)).toMatchObject({
        code: 0,
        stderr: '',
      });
    }
    expect(readFileSync(path, 'utf8')).toBe(report);
    const diff = await scrutineer(['diff', 'reports/set', 'reports/set', '--lang', 'ru'], folder);
    expect(diff.stdout).toMatch(/^# \p{Script=Cyrillic}/u);
    writeFileSync(path, '# Мой отчёт\n');
    expect((await scrutineer(['check', 'set', '--lang', 'ru'], folder)).code).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe('# Мой отчёт\n');
  });

  it('replaces a dossier of another language, and no text that is none', async () => {
    const folder = folderOnDisk(SET);
    for (const language of ['ru', 'en', 'ru']) {
      const call = ['station', '7', 'set', '--out', 'station.md', '--lang', language];
      expect(await scrutineer(call, folder)).toMatchObject({ code: 0, stderr: '' });
    }
    const text = readFileSync(join(folder, 'station.md'), 'utf8');
    expect(text).toMatch(/^# Участок 7/u);
    writeFileSync(join(folder, 'station.md'), '# Участки\n');
    expect((await scrutineer(['station', '7', 'set', '--out', 'station.md'], folder)).code).toBe(1);
  });

  it('has the generic rule pack in Russian, and a page of every check', async () => {
    const pack = await scrutineer(['rules', 'generic', '--lang', 'ru'], root);
    expect(pack.stdout).toContain(
      'Голоса за всех кандидатов и списки вместе равны числу действительных бюллетеней.',
    );
    const said = pack.stdout.slice(pack.stdout.indexOf('Строки протокола'));
    expect(said).not.toMatch(/\b(?:the|was|were|this)\b/iu);
    const pages = readdirSync(join(root, 'docs/checks')).filter((name) => name.endsWith('.md'));
    expect(pages.length).toBeGreaterThan(30);
    const page = await scrutineer(['checks', 'voter-count-gap', '--lang', 'ru'], root);
    expect(page.stdout).toMatch(/^# voter-count-gap\n\nВид свидетельства: /u);
    expect(page.stdout).toContain('## Чем находка может объясняться безобидно');
    const listed = (await scrutineer(['checks', '--lang', 'ru'], root)).stdout.trim().split('\n');
    expect(listed.filter((line) => !/\p{Script=Cyrillic}/u.test(line))).toEqual([]);
  });
});
