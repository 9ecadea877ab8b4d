import type { ChangedFinding } from '../../model/comparison.js';
import type { Finding } from '../../model/finding.js';
import { type Block, heading, left, paragraph, right } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { say as sayText } from '../say.js';
import { longTable } from './long-table.js';

/** Findings that only one side has. */
export function newFindings(
  key: 'diff-fresh' | 'diff-gone',
  findings: readonly Finding[],
  names: Names,
): Block[] {
  if (findings.length === 0) return [];
  const { say, locale } = names;
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, locale));
  return [
    heading(2, say(key)),
    ...(key === 'diff-gone' ? [paragraph(say('diff-gone-note'))] : []),
    ...longTable(
      [
        left(say('col-id')),
        left(say('col-check')),
        left(say('col-subject')),
        left(say('col-what')),
        right(say('col-expected')),
        right(say('col-actual')),
        right(say('col-difference')),
        right(say('col-votes')),
      ],
      findings,
      (finding) => [
        finding.id,
        checkName(finding, names),
        names.subject(finding.subject),
        what(finding, names),
        number(finding.expected.value),
        number(finding.actual.value),
        `${number(finding.difference)} ${unitOf(finding, finding.difference, names)}`,
        number(finding.votesAtStake),
      ],
      names,
    ),
  ];
}

/** Findings that both sides have, with their figures on both. */
export function changedFindings(changed: readonly ChangedFinding[], names: Names): Block[] {
  if (changed.length === 0) return [];
  const { say } = names;
  const figures = (finding: Finding): string =>
    say('diff-figures', {
      expected: finding.expected.value,
      actual: finding.actual.value,
      unit: unitOf(finding, finding.actual.value, names),
      votes: finding.votesAtStake,
    });
  return [
    heading(2, say('diff-changed')),
    ...longTable(
      [
        left(say('col-id-before')),
        left(say('col-id-after')),
        left(say('col-check')),
        left(say('col-subject')),
        left(say('col-what')),
        left(say('col-run-before')),
        left(say('col-run-after')),
        left(say('col-first-change')),
      ],
      changed,
      ({ before, after, first }) => [
        before.id,
        after.id,
        checkName(after, names),
        names.subject(after.subject),
        what(after, names),
        figures(before),
        figures(after),
        first,
      ],
      names,
    ),
  ];
}

/** The unit in the form that goes with a number. */
function unitOf({ unit }: Finding, value: number, { locale }: Names): string {
  return sayText(locale, locale.units[unit], { n: Math.abs(value) });
}

function checkName({ check, relation }: Finding, { locale }: Names): string {
  const title = locale.checks[check]?.title ?? check;
  return relation === null ? title : `${title} (${relation})`;
}

/** Both quantities with their sources. */
function what({ expected, actual, contest }: Finding, names: Names): string {
  const side = ({ measure, source }: Finding['expected']): string =>
    `${names.measure(measure, contest)} (${names.source(source)})`;
  const [one, other] = [side(expected), side(actual)];
  return one === other ? one : `${one}; ${other}`;
}
