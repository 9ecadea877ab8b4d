import type { Analysis } from '../../model/analysis.js';
import type { Dossier, DossierCell, DossierForm, FormsOfContest } from '../../model/dossier.js';
import { type Block, heading, left, paragraph, right, table } from '../document.js';
import type { Names } from '../names.js';
import { cellText, differenceText } from './cell-text.js';
import { sayRows } from './rows.js';

/** Every publication of every form of the station, a column each. */
export function formsSideBySide({ contests }: Dossier, _: Analysis, names: Names): Block[] {
  const { say } = names;
  const title = heading(2, say('dossier-forms'));
  if (contests.length === 0) return [title, paragraph(say('dossier-forms-none'))];
  return [
    title,
    paragraph(say('dossier-forms-note')),
    ...contests.flatMap((ofContest) => [
      heading(3, names.contest(ofContest.contest)),
      formsTable(ofContest, names),
    ]),
  ];
}

/** The forms of one contest, a column each, with the rows where they stand. */
export function formsTable({ contest, forms, measures }: FormsOfContest, names: Names): Block {
  const { say, source } = names;
  return table(
    [
      left(say('col-line')),
      ...forms.map(({ source: id, published }) =>
        right(published === null ? source(id) : say('form-published', { source: source(id), published })),
      ),
    ],
    [
      ...measures.map((measure, line) => [
        names.measure(measure, contest),
        ...forms.map(({ cells }, at) => {
          const cell = cells[line] ?? 'absent';
          const difference = differenceText(lastPublished(forms, at, line), cell, names);
          const number = cellText(cell, names);
          return difference === null ? number : say('cell-changed', { number, difference });
        }),
      ]),
      [say('col-place'), ...forms.map(({ places }) => sayRows(places, names))],
    ],
  );
}

/** What the same source had last published of a cell, or for anybody's copy what the commission last did: forms without the number say nothing of it. */
function lastPublished(forms: readonly DossierForm[], at: number, line: number): DossierCell {
  const form = forms[at];
  return (
    forms
      .slice(0, at)
      .filter(({ history, isOfficial }) => (form?.isOfficial ? history === form.history : isOfficial))
      .map(({ cells }) => cells[line] ?? 'absent')
      .findLast((cell) => typeof cell === 'number') ?? 'absent'
  );
}
