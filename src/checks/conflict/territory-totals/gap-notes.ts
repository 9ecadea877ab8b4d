import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import { territoryPath } from '../../../model/territory.js';
import { digitSlip } from '../../../rules/digit-slip.js';
import { pathOf, stationSubject } from '../../figures.js';
import type { TerritoryComparison } from './compare-totals.js';
import type { FormBook } from './form-book.js';
import { filesOfForms, ROWS_LISTED } from './gap-figures.js';
import type { TerritoryTree } from './territory-tree.js';
import type { WholeFormGap } from './whole-form-gap.js';
import type { WrongLevel } from './wrong-level.js';

/** Names that one note lists; the rest is counted. */
const NAMED = 20;

/** What a station's whole form, or one slip of a digit, explains of a territory's differences. */
export function numberNotes(
  dataset: Dataset,
  { totals }: TerritoryComparison,
  wholeForm: WholeFormGap | null,
): Message[] {
  const notes: Message[] = [];
  if (wholeForm) {
    const { kind, station, agreeing } = wholeForm;
    notes.push({ id: kind, args: { station: stationName(dataset, station), agreeing } });
  }
  const compared = totals.filter(({ state }) => state !== 'open');
  const [only, another] = compared.filter(({ state }) => state === 'differs');
  const slip = only && !another && compared.length > 1 ? digitSlip(only.total.value, only.sum) : null;
  if (only && slip) {
    notes.push({ id: `slip-${slip}`, args: { written: only.total.value, needed: only.sum } });
  }
  return notes;
}

/** What the totals above and below say about which of them is wrong. */
export function levelNotes(dataset: Dataset, tree: TerritoryTree, level: WrongLevel): Message[] {
  const { carriedBy, agreeingAbove, agreeingBelow } = level;
  const name = (node: number): string | null =>
    node === tree.whole ? null : territoryPath(dataset.territories, node).join(' › ');
  return [
    ...carriedBy.map((node) => ({ id: 'carried-up', args: { territory: name(node) } })),
    ...(agreeingAbove === -1 ? [] : [{ id: 'upper-agrees', args: { territory: name(agreeingAbove) } }]),
    ...(agreeingBelow === 0 ? [] : [{ id: 'lower-agree', args: { territories: agreeingBelow } }]),
  ];
}

/** Stations whose number is not known, where a total was compared all the same. */
export function missingNotes(dataset: Dataset, missing: readonly number[], id = 'missing-here'): Message[] {
  return missing.length === 0
    ? []
    : [{ id, args: { missing: missing.length, ...names(missing.map((one) => stationName(dataset, one))) } }];
}

/** The first names, and how many more there are. */
export function names(all: readonly string[]): { readonly names: string; readonly more: number } {
  return { names: all.slice(0, NAMED).join('; '), more: Math.max(0, all.length - NAMED) };
}

export function stationName(dataset: Dataset, station: number): string {
  const subject = stationSubject(dataset, station);
  return [...subject.territory, ...(subject.kind === 'station' ? [subject.station] : [])].join(' › ');
}

/** Rows set aside that may have been forms of stations. */
const PERHAPS_FORMS = [
  'wrong-width',
  'rows-run-together',
  'no-station',
  'required-cell-blank',
  'unreadable-cell',
  'contradictory-rows',
  'placeholder-row',
] as const;

/** Where the forms stand, and what was set aside there. */
export function fileNotes(
  dataset: Dataset,
  book: FormBook,
  stations: readonly number[],
  forms: number,
): Message[] {
  const files = [...filesOfForms(dataset, book, stations).keys()];
  const aside = files.reduce(
    (rows, file) =>
      PERHAPS_FORMS.reduce((sum, reason) => sum + (dataset.files[file]?.setAside[reason] ?? 0), rows),
    0,
  );
  const listed = names(files.map((file) => pathOf(dataset, file)));
  return [
    ...(forms > ROWS_LISTED ? [{ id: 'rows-not-listed', args: { forms, ...listed } }] : []),
    ...(aside > 0 ? [{ id: 'rows-set-aside', args: { rows: aside, ...listed } }] : []),
  ];
}
