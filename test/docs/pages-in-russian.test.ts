import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { root } from '../source-files.js';

const SECTIONS = [
  'Вопрос',
  'Что сопоставляется',
  'Что предполагается',
  'Когда неприменима',
  'Чем находка может объясняться безобидно',
  'Чего проверка не видит',
  'Частота ошибок',
  'Пример',
  'Литература',
];
/** Words that say more than a check can know. */
const OVERCLAIMS = /фальсифик|фальшив|подтасов|вброс|подозрительн|жульнич|махинац/iu;

describe.each(checks.map(({ id, evidence, tier }) => [id, evidence, tier] as const))(
  'the Russian page of %s',
  (id, evidence, tier) => {
    const path = `${root}docs/checks/ru/${id}.md`;
    const english = readFileSync(`${root}docs/checks/${id}.md`, 'utf8');
    const russian = existsSync(path) ? readFileSync(path, 'utf8') : '';

    it('has every section, and the same evidence class and tier', () => {
      expect(russian.split('\n').filter((line) => line.startsWith('#'))).toEqual([
        `# ${id}`,
        ...SECTIONS.map((section) => `## ${section}`),
      ]);
      expect(russian).toContain(`Вид свидетельства: **${evidence}**. Уровень: **${tier}**.`);
    });

    it('says every number, setting and link that the English page says, and no other', () => {
      expect(numbersOf(russian)).toEqual(numbersOf(english));
      expect(codesOf(russian)).toEqual(codesOf(english));
      expect(linksOf(russian)).toEqual(linksOf(english));
      expect(tableRowsOf(russian)).toEqual(tableRowsOf(english));
    });

    it('is in Russian, and claims no more than a finding can', () => {
      const letters = russian.replace(/`[^`]*`|\([^()]*\.(?:md|svg)\)/gu, '');
      const [body = ''] = letters.split('## Литература');
      const share = (body.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) / (body.match(/\p{L}/gu)?.length ?? 1);
      expect(share).toBeGreaterThan(0.85);
      expect(body).not.toMatch(OVERCLAIMS);
    });
  },
);

/** All numerals, sorted; a comma or a no-break space between digits is written differently in the two languages. */
function numbersOf(page: string): string[] {
  return (page.match(/\d+(?:[.,\u00a0\u202f]\d+)*/gu) ?? [])
    .map((numeral) => numeral.replace(/\D/gu, ''))
    .sort();
}

const codesOf = (page: string) => (page.match(/`[^`\n]+`/gu) ?? []).sort();

const linksOf = (page: string) =>
  [...page.matchAll(/\]\(([^()]+)\)/gu)]
    .map(([, target = '']) => target.replace(/^(?:\.\.\/)+/u, '').replace(/^ru\//u, ''))
    .sort();

const tableRowsOf = (page: string) => page.split('\n').filter((line) => line.startsWith('|')).length;
