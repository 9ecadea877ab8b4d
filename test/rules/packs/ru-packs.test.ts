import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RulePack } from '../../../src/rules/pack.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { ABSENT, WHY_SKIPPED } from '../../real-data/open.js';
import { root } from '../../source-files.js';
import { checkRelations, findingsBySource, relationsOf } from './real-relations.js';
import { type RussianForms, readRussianForms } from './russian-data.js';

const packs = loadRulePacks().filter(({ country }) => country === 'RU');

const pageOf = ({ id }: RulePack): string => readFileSync(`${root}docs/packs/${id}.md`, 'utf8');

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  it('says everything in English and in Russian', () => {
    const texts = [
      pack.name,
      ...pack.lines.map(({ wording }) => wording),
      ...pack.relations.flatMap(({ sentence, next, innocent }) => [sentence, next, ...innocent]),
    ];
    expect(
      texts.filter(
        ({ en, ru }) => !en || !ru || !/[а-я]/u.test(ru) || /[а-я]/u.test(en.replace(/\d[аб]/gu, '')),
      ),
    ).toEqual([]);
  });

  it('numbers its lines up to the first contestant', () => {
    const whole = pack.lines.flatMap(({ number }) => (/^\d+$/u.test(number ?? '') ? Number(number) : []));
    expect([...whole, Number(pack.firstContestant)]).toEqual(
      Array.from({ length: Number(pack.firstContestant) }, (_, index) => index + 1),
    );
  });

  it('writes the numbers of its lines into the ids of the relations that the law lists', () => {
    const numbers = new Set([...pack.lines.map(({ number }) => number), pack.firstContestant]);
    const lawful = pack.relations.filter(({ hard }) => hard);
    expect(lawful.filter(({ article }) => !article)).toEqual([]);
    const written = lawful
      .flatMap(({ id }) => id.replace('...', '').split(/[+=>-]+/u))
      .filter((text) => text !== '');
    expect(written.filter((number) => !numbers.has(number))).toEqual([]);
  });

  it('looks for no station at which nobody stayed away', () => {
    const wrong = pack.relations.filter(({ alternatives }) =>
      alternatives.some(({ right }) => right.terms.some(({ name }) => name === 'registered')),
    );
    expect(wrong).toEqual([]);
  });

  it('has a page that speaks of every relation', () => {
    const page = pageOf(pack);
    expect(pack.relations.filter(({ id }) => !page.includes(`| \`${id}\` | `)).map(({ id }) => id)).toEqual(
      [],
    );
  });
});

/** How many forms of each data set a relation was broken on, as the page of its pack prints it. */
function rowsOf(pack: RulePack, columns: readonly RussianForms[]): readonly string[] {
  const counted = columns.map(({ dataset, source }) => {
    const analysis = checkRelations(dataset, [pack]);
    const found = findingsBySource(analysis);
    return new Map(
      relationsOf(analysis).map(({ id, examined }): [string, string] => [
        id,
        examined === 0 ? '–' : (found[`${id} ${source}`] ?? 0).toLocaleString('en'),
      ]),
    );
  });
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['relation', ...columns.map(({ heading }) => heading)]),
    ...pack.relations.map(({ id }) =>
      row([`\`${id}\``, ...counted.map((counts) => counts.get(`${pack.id}/${id}`) ?? '?')]),
    ),
  ];
}

describe.skipIf(ABSENT)(`the pages of the Russian packs${WHY_SKIPPED}`, () => {
  let columns: readonly RussianForms[];
  beforeAll(async () => {
    columns = await readRussianForms();
  }, 180_000);

  it.each(packs.map((pack) => [pack.id, pack] as const))(
    '%s: prints how often each relation is broken on every Russian data set, as measured',
    (_, pack) => {
      const lines = pageOf(pack).split('\n');
      expect(rowsOf(pack, columns).filter((row) => !lines.includes(row))).toEqual([]);
    },
    60_000,
  );
});
