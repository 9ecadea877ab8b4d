import { placeOf } from '../checks/figures.js';
import type { Publication } from '../checks/publications.js';
import { lineageOf } from '../checks/source-lineage.js';
import type { Dataset } from '../model/dataset.js';
import type { CellChange, DossierForm, PublicationEvent, TimelineEntry } from '../model/dossier.js';
import type { Measure } from '../model/measure.js';
import type { PublishedVersions } from './station-forms.js';
import type { Dated } from './timeline-order.js';
import { readMoment } from './written-moment.js';

/** Lines that say how many voted; of those on the form the first that is filled in, in whole, counts. */
const VOTED: readonly { readonly measure: Measure; readonly lines: readonly string[] }[] = [
  { measure: { kind: 'line', line: 'turnout' }, lines: ['turnout'] },
  { measure: { kind: 'line', line: 'issued' }, lines: ['issued'] },
  { measure: { kind: 'sum', name: 'issued' }, lines: ['issuedEarly', 'issuedInStation', 'issuedOutside'] },
  { measure: { kind: 'line', line: 'inBoxes' }, lines: ['inBoxes'] },
  { measure: { kind: 'sum', name: 'inBoxes' }, lines: ['stationary', 'portable'] },
  { measure: { kind: 'line', line: 'issuedInStation' }, lines: ['issuedInStation'] },
];

/** The publications of a station's forms as events, each with what it changed. */
export function publicationEntries(
  dataset: Dataset,
  { contest, versions, measures }: PublishedVersions,
): readonly Dated[] {
  const before = new Map<number, { readonly publication: Publication; readonly form: DossierForm }>();
  return versions.map(({ publication, form }) => {
    const { root } = lineageOf(dataset, publication.source);
    const last = before.get(root);
    const isOnly =
      versions.filter((other) => lineageOf(dataset, other.publication.source).root === root).length === 1;
    if (form) before.set(root, { publication, form: last ? afterBoth(last.form, form) : form });
    const isOfficial = dataset.sources[publication.source]?.role === 'commission';
    const event: PublicationEvent = {
      kind: 'publication',
      contest,
      version: form ? (last ? 'later' : isOfficial ? (isOnly ? 'only' : 'first') : 'copy') : 'missing',
      daysLater: last ? daysBetween(last.publication.published, publication.published) : null,
      voted: form ? votedOn(form, measures) : null,
      changes: form && last ? changesBetween(last.form, form, measures) : [],
    };
    return {
      moment: publication.published === null ? null : readMoment(publication.published, dataset.election),
      until: null,
      unread: null,
      isVoting: false,
      source: dataset.sources[publication.source]?.id ?? '',
      places: form ? form.places : [firstRow(dataset, publication)],
      event,
    };
  });
}

function votedOn({ cells }: DossierForm, measures: readonly Measure[]): PublicationEvent['voted'] {
  const cellOf = (line: string) => {
    const at = measures.findIndex((measure) => measure.kind === 'line' && measure.line === line);
    return cells[at] ?? 'absent';
  };
  for (const { measure, lines } of VOTED) {
    const onForm = lines.map(cellOf).filter((cell) => cell !== 'absent');
    const filled = onForm.filter((cell) => typeof cell === 'number');
    // One line of several is not their sum.
    if (filled.length < onForm.length || filled.length < Math.min(lines.length, 2)) continue;
    return { measure, value: filled.reduce((sum, value) => sum + value, 0) };
  }
  return null;
}

function changesBetween(before: DossierForm, after: DossierForm, measures: readonly Measure[]): CellChange[] {
  return measures.flatMap((measure, at) => {
    const change = { measure, before: before.cells[at] ?? 'absent', after: after.cells[at] ?? 'absent' };
    return change.before === change.after || change.after === 'absent' ? [] : [change];
  });
}

/** The later form with the earlier one's numbers where it has none: neither a blank nor a line left out takes a number back. */
function afterBoth(before: DossierForm, after: DossierForm): DossierForm {
  const cells = after.cells.map((cell, at) => (typeof cell === 'number' ? cell : (before.cells[at] ?? cell)));
  return { ...after, cells };
}

function daysBetween(before: string | null, after: string | null): number | null {
  const [from, to] = [before, after].map((text) =>
    text === null ? null : readMoment(text, { date: null })?.day,
  );
  return from == null || to == null || to < from ? null : to - from;
}

/** Where a publication without the station can be looked through. */
function firstRow(
  dataset: Dataset,
  { source, contest, published }: Publication,
): TimelineEntry['places'][number] {
  const table = dataset.forms.find(
    (one) =>
      one.source === source &&
      one.contest === contest &&
      (dataset.files[one.file]?.published ?? null) === published,
  );
  return placeOf(dataset, { file: table?.file ?? -1, fileLine: 1 });
}
