import type { Analysis } from '../../model/analysis.js';
import { SET_ASIDE } from '../../model/input-file.js';
import { type Block, heading, left, list, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { sayIssue } from '../say-issue.js';
import { visibleText } from '../visible-text.js';

/** Rows that were set aside, by reason, and every issue with its first examples. */
export function whatWasNotRead(analysis: Analysis, { locale, say }: Names): Block[] {
  const rows = analysis.files.flatMap((file) =>
    SET_ASIDE.flatMap((reason) => {
      const count = file.setAside[reason];
      return count ? [[visibleText(file.path), locale.setAside[reason], formatNumber(count, locale)]] : [];
    }),
  );
  const nothing = rows.length === 0 && analysis.issues.length === 0;
  return [
    heading(2, say('heading-unread')),
    ...(nothing ? [paragraph(say('nothing-set-aside'))] : []),
    ...(rows.length > 0
      ? [
          paragraph(say('aside-note')),
          table([left(say('col-file')), left(say('col-reason')), right(say('col-rows'))], rows),
        ]
      : []),
    ...analysis.issues.flatMap(({ total, examples }) => {
      const said = examples.map((example) => sayIssue(example, locale));
      const [first] = said;
      if (!first) return [];
      if (total === 1) return [list([`${first.problem}. ${first.advice}`])];
      const shown = say('issue-total', { total, shown: examples.length });
      // What is said of one example is not said of all.
      return said.every(({ advice }) => advice === first.advice)
        ? [paragraph(`${shown}. ${first.advice}`), list(said.map(({ problem }) => problem))]
        : [paragraph(`${shown}.`), list(said.map(({ problem, advice }) => `${problem}. ${advice}`))];
    }),
  ];
}
