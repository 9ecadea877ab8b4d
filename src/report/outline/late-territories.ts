import type { RevisionLedger } from '../../model/revision-ledger.js';
import { type Block, left, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';

/** Territories that get a row; the rest stand in analysis.json. */
const SHOWN = 20;

/** How many stations of each territory were first published when; those that came latest first. */
export function lateTerritories(
  { territories, steps, publications: all }: RevisionLedger,
  publications: readonly string[],
  { locale, say }: Names,
): Block[] {
  if (territories.length === 0) return [];
  const shown = territories.slice(0, SHOWN);
  const late = steps.reduce((sum, { appeared }) => sum + appeared, 0);
  const stationsInAll = late + (all[0]?.stations ?? 0);
  return [
    paragraph(
      say('revision-territories', {
        late,
        stations: stationsInAll,
        share: percent(late, stationsInAll),
        rest: territories.length - shown.length,
      }),
    ),
    table(
      [
        left(say('col-territory')),
        ...publications.map((publication) => right(say('revision-first-in', { publication }))),
        right(say('col-late-share')),
      ],
      shown.map(({ territory, first }) => {
        const stations = first.reduce((sum, count) => sum + count, 0);
        return [
          territory.length === 0 ? say('territory-none') : territory.map(visibleText).join(' › '),
          ...first.map((count) => formatNumber(count, locale)),
          formatNumber(percent(stations - (first[0] ?? 0), stations), locale),
        ];
      }),
    ),
  ];
}

/** To a tenth. */
function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}
