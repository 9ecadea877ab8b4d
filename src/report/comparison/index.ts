import type { Comparable, Comparison } from '../../model/comparison.js';
import { type Block, heading, list, paragraph } from '../document.js';
import type { Locale } from '../locales/locale.js';
import { createNames } from '../names.js';
import { visibleText } from '../visible-text.js';
import { changedFindings, newFindings } from './findings.js';
import { inputs, parameters, states } from './manifest.js';
import { totals } from './totals.js';

/** The two sides of a comparison: what they are called, and what says their texts. */
export interface Sides {
  readonly before: { readonly name: string; readonly analysis: Comparable };
  readonly after: { readonly name: string; readonly analysis: Comparable };
}

/** What changed between two analyses, before it has a format: findings first, then what may explain them. */
export function outlineComparison(found: Comparison, { before, after }: Sides, locale: Locale): Block[] {
  const [earlier, later] = [createNames(before.analysis, locale), createNames(after.analysis, locale)];
  const { say } = later;
  const sections = [
    ...newFindings('diff-fresh', found.fresh, later),
    ...newFindings('diff-gone', found.gone, earlier),
    ...changedFindings(found.changed, later),
    ...totals(found.totals, { earlier, later }),
    ...states(found.checks, later),
    ...parameters(found.parameters, later),
    ...inputs(found.inputs, later),
  ];
  const remarks = (['versions', 'seeds', 'elections', 'stations'] as const).flatMap((key) => {
    const change = found[key];
    if (!change) return [];
    const args = Object.entries(change).map(([side, value]) => [side, shown(key, value)]);
    return [say(`diff-${key}`, Object.fromEntries(args))];
  });
  const isSame = sections.length === 0 && remarks.length === 0;
  return [
    heading(1, say('diff-title', { election: visibleText(after.analysis.election.name) })),
    paragraph(say('diff-sides', { before: visibleText(before.name), after: visibleText(after.name) })),
    ...(isSame
      ? [paragraph(say('diff-nothing'))]
      : [
          list([
            say('diff-findings', {
              fresh: found.fresh.length,
              gone: found.gone.length,
              changed: found.changed.length,
              same: found.same,
            }),
            ...remarks,
          ]),
          paragraph(say('diff-matching')),
        ]),
    ...sections,
  ];
}

/** A seed is a name, not a quantity: it is written without separators. */
function shown(key: string, value: string | number | null): string | number | null {
  if (typeof value === 'string') return visibleText(value);
  return key === 'seeds' ? String(value) : value;
}
