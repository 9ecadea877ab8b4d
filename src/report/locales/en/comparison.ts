/** What is said where two analyses are compared. */
export const comparison = {
  'diff-title': 'What changed: {election}',
  'diff-sides': 'Before: {before}. After: {after}.',
  'diff-nothing': 'Nothing changed: the same findings, totals, checks, settings and inputs.',
  'diff-findings':
    'Findings: {fresh, plural, =0 {none} other {{freshText}}} new, {gone, plural, =0 {none} other {{goneText}}} gone, {changed, plural, =0 {none} other {{changedText}}} changed, {sameText} the same.',
  'diff-matching':
    'Findings belong together where check, relation, contest, place, sources and quantities are the same. Their numbers F-… may differ.',
  'diff-versions': 'Version: {before} before, {after} after. A difference may come from the program.',
  'diff-seeds': 'Seed: {before} before, {after} after. Simulated probabilities may differ by it.',
  'diff-elections': 'Election: {before} before, {after} after. These may be two elections.',
  'diff-stations': 'Stations that any row names: {beforeText} before, {afterText} after.',
  'diff-fresh': 'New findings',
  'diff-gone': 'Findings that are gone',
  'diff-gone-note':
    'A finding is gone where its numbers add up now, where the check did not run, or where what it compared is not there any more. See the checks and inputs below.',
  'diff-changed': 'Changed findings',
  'diff-totals': 'Changed totals',
  'diff-checks': 'Checks that ended otherwise',
  'diff-parameters': 'Changed settings',
  'diff-inputs': 'Changed inputs',
  'diff-omitted':
    '{omitted, plural, one {{omittedText} more row} other {{omittedText} more rows}}; --json gives all.',
  'col-run-before': 'Before',
  'col-run-after': 'After',
  'col-id-before': 'Id before',
  'col-id-after': 'Id after',
  'col-first-change': 'Differs first in',
  'col-setting': 'Setting',
  'diff-figures':
    '{expectedText} and {actualText} {unit}{votes, select, __absent {} other {, {votesText} votes at stake}}',
  'diff-forms': 'forms',
  'diff-blanks': 'forms without: {what}',
  'diff-no-value': 'none',
  'diff-state':
    '{state, select, completed {completed} crashed {crashed} deselected {left out by the user} unknown {not known to this run} offByDefault {off by default} other {not applicable}}',
};
