import type { Displaced } from '../../model/copies.js';
import { type Block, left, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';

/** Territories of a level that get a row; more stand in analysis.json. */
const SHOWN = 10;

/** Where votes were displaced, level by level, the most first. */
export function displacedTables(displaced: readonly Displaced[], names: Names): Block[] {
  const levels = displaced.filter(({ touched }) => touched > 0);
  if (levels.length === 0) return [];
  return [paragraph(names.say('displaced-meaning')), ...levels.flatMap((level) => levelTable(level, names))];
}

function levelTable({ level, territories, touched, first }: Displaced, names: Names): Block[] {
  const { locale, say, subject } = names;
  const shown = first.slice(0, SHOWN);
  return [
    paragraph(
      say('displaced-level', {
        level,
        territories,
        touched,
        more: touched - shown.length,
        shown: shown.length,
      }),
    ),
    table(
      [
        left(say('col-territory')),
        right(say('col-compared')),
        right(say('col-differing')),
        right(say('col-displaced')),
        right(say('col-gained')),
        right(say('col-lost')),
      ],
      shown.map(({ territory, compared, differing, displaced, gained, lost }) => [
        subject({ kind: 'territory', territory }),
        ...[compared, differing, displaced, gained, lost].map((count) => formatNumber(count, locale)),
      ]),
    ),
  ];
}
