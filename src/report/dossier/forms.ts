import type { Analysis } from '../../model/analysis.js';
import type { Dossier, DossierForm, FormsOfContest } from '../../model/dossier.js';
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

function formsTable({ contest, forms, measures }: FormsOfContest, names: Names): Block {
  const { say, source } = names;
  const compared = forms.map((_, at) => comparedWith(forms, at));
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
          const difference = differenceText(compared[at]?.cells[line] ?? 'absent', cell, names);
          const number = cellText(cell, names);
          return difference === null ? number : say('cell-changed', { number, difference });
        }),
      ]),
      [say('col-place'), ...forms.map(({ places }) => sayRows(places, names))],
    ],
  );
}

/** The same source's form before, or for anybody's copy the commission's last one. */
function comparedWith(forms: readonly DossierForm[], at: number): DossierForm | undefined {
  const form = forms[at];
  const before = forms.slice(0, at).reverse();
  return form?.isOfficial
    ? before.find(({ history }) => history === form.history)
    : before.find(({ isOfficial }) => isOfficial);
}
