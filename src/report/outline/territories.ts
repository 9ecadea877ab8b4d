import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import { type Block, heading, left, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';
import type { Added } from './added.js';
import { territoryPages } from './territory-pages.js';

/** Where only the analysis is there. */
const UNREAD = { level: 0, territories: new Map() };

/** How many findings of each check every top-level territory has, and its largest; then a page of each territory. */
export function territories(analysis: Analysis, names: Names, added: Added): Block[] {
  const { locale, say } = names;
  const rows = [...groupBy(analysis.findings, ({ subject }) => subject.territory[0] ?? '')]
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .flatMap(([territory, inTerritory]) =>
      [...groupBy(inTerritory, ({ check }) => check)].map(([check, found]) => [
        territory === '' ? say('territory-none') : visibleText(territory),
        locale.checks[check]?.title ?? check,
        formatNumber(found.length, locale),
        largestVotes(found, locale),
      ]),
    );
  return [
    heading(2, say('heading-territories')),
    ...(rows.length === 0
      ? [paragraph(say('no-findings'))]
      : [
          paragraph(say('territories-caution')),
          table(
            [
              left(say('col-territory')),
              left(say('col-check')),
              right(say('col-findings')),
              right(say('col-votes')),
            ],
            rows,
          ),
          ...territoryPages(analysis, added.territories ?? UNREAD, names),
        ]),
  ];
}

/** Blank where no finding says how many votes it is. */
function largestVotes(found: readonly Finding[], locale: Names['locale']): string {
  const votes = found.flatMap(({ votesAtStake }) => votesAtStake ?? []);
  return votes.length === 0
    ? ''
    : formatNumber(
        votes.reduce((most, value) => Math.max(most, value)),
        locale,
      );
}
