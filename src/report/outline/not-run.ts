import type { Analysis } from '../../model/analysis.js';
import { type Block, heading, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { say as sayText } from '../say.js';
import { visibleArguments } from '../say-remark.js';
import { visibleText } from '../visible-text.js';

/** Checks that did not complete, each with the reason: a check that did not run has not passed. */
export function notRun(analysis: Analysis, names: Names): Block[] {
  const { locale, say } = names;
  const title = (id: string): string => locale.checks[id]?.title ?? id;
  const items = [
    ...analysis.outcomes.flatMap((outcome) => {
      if (outcome.status === 'completed') return [];
      if (outcome.status === 'crashed') {
        return [say('not-run-crashed', { title: title(outcome.id), error: visibleText(outcome.error) })];
      }
      const { id, args } = outcome.reason;
      const text = locale.needs[id] ?? locale.checks[outcome.id]?.unexamined[id] ?? id;
      const reason = sayText(locale, text, visibleArguments(args, names));
      return [say('not-run-needs', { title: title(outcome.id), reason })];
    }),
    ...analysis.manifest.deselected.map((id) => say('not-run-deselected', { title: title(id) })),
    ...analysis.manifest.offByDefault.map((id) => say('not-run-off', { title: title(id) })),
  ];
  return [
    heading(2, say('heading-not-run')),
    items.length > 0 ? list(items) : paragraph(say('not-run-none')),
  ];
}
