import type { Issue } from '../model/issue.js';
import type { Locale } from './locales/locale.js';
import { say } from './say.js';
import { visibleText } from './visible-text.js';

/** *expected …, in file:line, column "…"; got "…"* — and what to do. */
export function sayIssue(
  issue: Issue,
  locale: Locale,
): { readonly problem: string; readonly advice: string } {
  const texts = locale.issues[issue.code];
  const args = Object.fromEntries(
    Object.entries(issue.args).map(([name, value]) => [
      name,
      typeof value === 'string' ? visibleText(value) : value,
    ]),
  );
  const column =
    issue.column === null
      ? ''
      : say(locale, locale.report['in-column'] ?? '', { column: visibleText(issue.column) });
  const where = `${visibleText(issue.file)}${issue.line === null ? '' : `:${issue.line}`}${column}`;
  const expected = say(locale, texts.expected, args);
  return {
    problem: say(locale, locale.report['issue-expected'] ?? '', {
      expected,
      where,
      got: issue.got === null ? null : visibleText(issue.got),
    }),
    advice: say(locale, texts.advice, args),
  };
}
