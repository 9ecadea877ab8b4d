import { type Block, left, right, table } from '../report/document.js';
import { formatNumber } from '../report/format-number.js';
import type { Locale } from '../report/locales/locale.js';
import { createNames } from '../report/names.js';
import type { RulePack } from '../rules/pack.js';

/** The rule packs there are: id, country, name, and how many relations of either kind each has. */
export function packList(packs: readonly RulePack[], locale: Locale): Block[] {
  const { say, localized } = createNames({ sources: [], contests: [], lines: [] }, locale);
  const count = (pack: RulePack, hard: boolean): string =>
    formatNumber(pack.relations.filter((relation) => relation.hard === hard).length, locale);
  return [
    table(
      [
        left(say('rules-pack')),
        left(say('rules-country')),
        left(say('rules-title')),
        right(say('rules-hard')),
        right(say('rules-soft')),
      ],
      packs.map((pack) => [
        pack.id,
        pack.country ?? '',
        localized(pack.name),
        count(pack, true),
        count(pack, false),
      ]),
    ),
  ];
}
