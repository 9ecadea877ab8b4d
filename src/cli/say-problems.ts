import type { Issue } from '../model/issue.js';
import type { Locale } from '../report/locales/locale.js';
import { sayIssue } from '../report/say-issue.js';
import { visibleText } from '../report/visible-text.js';

/** Problems that keep a data set from being read, for a person at a terminal: one line each, all of them. */
export function sayProblems(dataset: string, problems: readonly Issue[], locale: Locale): string {
  const lines = problems.map((problem) => {
    const said = sayIssue(problem, locale);
    return `  ${said.problem}. ${said.advice}`;
  });
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${visibleText(dataset)}: ${count}, no report written\n${lines.join('\n')}\n`;
}
