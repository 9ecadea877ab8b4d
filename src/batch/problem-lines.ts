import type { Issue } from '../model/issue.js';
import type { Locale } from '../report/locales/locale.js';
import { sayIssue } from '../report/say-issue.js';

/** What keeps a data set from being read, one sentence or two for each problem. */
export function problemLines(problems: readonly Issue[], locale: Locale): readonly string[] {
  return problems.map((problem) => {
    const said = sayIssue(problem, locale);
    return `${said.problem}. ${said.advice}`;
  });
}
