import type { Analysis } from '../../model/analysis.js';
import { type Block, heading, paragraph } from '../document.js';
import type { Names } from '../names.js';

/** What each completed check compares with what, what it assumes and what it cannot see. */
export function methods(analysis: Analysis, { locale, say }: Names): Block[] {
  const completed = analysis.outcomes.filter((outcome) => outcome.status === 'completed');
  return [
    heading(2, say('heading-methods')),
    ...(completed.length === 0 ? [paragraph(say('methods-none'))] : []),
    ...completed.flatMap(({ id, references }) => [
      heading(3, locale.checks[id]?.title ?? id),
      paragraph(locale.checks[id]?.method ?? ''),
      paragraph(say('methods-references', { references: references.join('; ') })),
    ]),
  ];
}
