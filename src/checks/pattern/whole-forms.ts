import { BLANK } from '../../model/count.js';
import type { Dataset } from '../../model/dataset.js';
import { getOrAdd } from '../../model/get-or-add.js';
import { groupBy } from '../../model/group-by.js';
import type { ResultForms } from '../../model/result-forms.js';
import { foundBallots, sumOnRow } from '../arithmetic/ballot-sums.js';
import { formsOfStation, type PublishedForm, publications } from '../publications.js';
import type { StationForm } from './equal-forms.js';
import { countFilled, type FormCells, formCells } from './form-cells.js';

/** A form that says enough to be compared as a whole. */
export interface WholeForm extends StationForm {
  readonly form: PublishedForm;
  readonly votes: number;
}

/** The forms of one source in one contest that are compared with each other. */
export interface WholeForms {
  readonly contest: number;
  readonly cells: FormCells;
  readonly forms: readonly WholeForm[];
}

interface Least {
  readonly cells: number;
  readonly ballots: number;
}

/**
 * Of every station and contest the commission's latest form with enough cells filled and enough ballots: those in the boxes, or,
 * where the form does not have them, the votes. Parted by source, because two sources may name one station in two ways.
 */
export function wholeForms(dataset: Dataset, least: Least): readonly WholeForms[] {
  const officials = publications(dataset, (role) => role === 'commission');
  return [...groupBy(officials, ({ contest }) => contest)].flatMap(([contest, published]) => {
    const contestants = (dataset.contests[contest]?.contestants ?? []).map(({ id }) => id);
    const tables = dataset.forms.filter((forms) => forms.contest === contest);
    const cells = formCells(tables, contestants);
    const described = new Map<ResultForms, Described>();
    const latest: WholeForm[] = [];
    for (let station = 0; station < dataset.stations.length; station++) {
      for (const form of formsOfStation(published, contest, station)) {
        const { columns, ballotsOn, votesOn } = getOrAdd(described, form.forms, () =>
          describe(form.forms, cells),
        );
        if (countFilled(columns, form.row) < least.cells || ballotsOn(form.row) < least.ballots) continue;
        latest.push({ station, columns, row: form.row, form, votes: votesOn(form.row) });
        break;
      }
    }
    return [...groupBy(latest, ({ form }) => form.publication.source).values()].map((forms) => ({
      contest,
      cells,
      forms,
    }));
  });
}

interface Described {
  readonly columns: WholeForm['columns'];
  readonly votesOn: (row: number) => number;
  readonly ballotsOn: (row: number) => number;
}

function describe(forms: ResultForms, cells: FormCells): Described {
  const found = foundBallots(forms);
  const contestants = [...forms.votes.values()];
  const votesOn = (row: number): number => {
    let sum = 0;
    for (const { values } of contestants) sum += Math.max(0, values[row] ?? BLANK);
    return sum;
  };
  return {
    columns: cells.columnsOf(forms),
    votesOn,
    ballotsOn: (row) => (found && sumOnRow(found, row)) ?? votesOn(row),
  };
}
