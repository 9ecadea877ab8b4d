import type { Issue } from '../model/issue.js';
import type { Locale } from '../report/locales/locale.js';
import { sayIssue } from '../report/say-issue.js';
import { visibleText } from '../report/visible-text.js';
import { wordsOf } from '../report/words.js';

/** Problems that keep a data set from being read, for a person at a terminal: one line each; of one kind the first, and how many more. */
export function sayProblems(dataset: string, problems: readonly Issue[], locale: Locale): string {
  const lines = problems.map((problem) => {
    const said = sayIssue(problem, locale);
    return `  ${said.problem}. ${said.advice}`;
  });
  const total = problems.reduce(
    (sum, { code, args }) => sum + (code === 'more-problems' ? Number(args['more']) : 1),
    0,
  );
  const heading = wordsOf(locale)('problems', { dataset: visibleText(dataset), count: total });
  return `${heading}\n${lines.join('\n')}\n`;
}
