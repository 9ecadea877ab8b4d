import type { Analysis } from '../../model/analysis.js';
import { type Block, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { rowsRead } from '../rows-read.js';

/** What nobody should take for passed: checks that did not run, stations that were not compared, rows and stations left out. */
export function notLookedAt(analysis: Analysis, { locale, say, source }: Names): Block[] {
  const { outcomes, sources, manifest } = analysis;
  const section = say('heading-not-run');
  const checks = (
    [
      ['needs', outcomes.filter(({ status }) => status === 'not-applicable').length],
      ['crashed', outcomes.filter(({ status }) => status === 'crashed').length],
      ['deselected', manifest.deselected.length],
      ['off', manifest.offByDefault.length],
    ] as const
  ).flatMap(([reason, count]) =>
    count === 0 ? [] : [say(`summary-unlooked-${reason}`, { count, section })],
  );
  const mostUnmatched = outcomes.reduce(
    (most, outcome) =>
      outcome.status === 'completed' && outcome.unmatched.total > most.total
        ? { id: outcome.id, total: outcome.unmatched.total }
        : most,
    { id: '', total: 0 },
  );
  const { aside } = rowsRead(analysis);
  const chosen = sources.filter(
    ({ role, selection }) => role !== 'commission' && selection !== 'census' && selection !== 'random',
  );
  const items = [
    ...checks,
    ...(mostUnmatched.total > 0
      ? [
          say('summary-unlooked-stations', {
            total: mostUnmatched.total,
            title: locale.checks[mostUnmatched.id]?.title ?? mostUnmatched.id,
          }),
        ]
      : []),
    ...(aside > 0 ? [say('summary-unlooked-rows', { aside, section: say('heading-unread') })] : []),
    ...(chosen.length > 0
      ? [
          say('summary-unlooked-elsewhere', {
            sources: someOf(
              chosen.map(({ id }) => source(id)),
              say,
            ),
          }),
        ]
      : []),
  ];
  return [
    paragraph(say('summary-not-looked')),
    list(items.length > 0 ? items : [say('summary-unlooked-none')]),
  ];
}

/** Names that are given one by one before the rest is only counted. */
const NAMED = 6;

/** The first names, and how many more there are. */
export function someOf(names: readonly string[], say: Names['say']): string {
  const more = names.length - NAMED;
  return say('some-of', { names: names.slice(0, NAMED).join('; '), more: Math.max(0, more) });
}
