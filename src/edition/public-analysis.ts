import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { Finding } from '../model/finding.js';
import type { Message } from '../model/message.js';
import type { Outcome } from '../model/outcome.js';
import { isPerson } from '../model/source.js';
import { personsOf } from './persons-of.js';
import { unpublishedOf } from './unpublished-of.js';
import { dayOf } from './without-times.js';

/** Notes that tell how long somebody was there, or that less than a whole hour is not used. */
const OF_HOURS = /^(?:unwatched-by-|watched-not-usable$|hours-not-usable$)/u;

const CLOCK = /(?:^|[^\d])\d{1,2}[:.]\d\d(?!\d|\.\d)/u;

/**
 * The analysis of a {@link publicDataset}, without what its checks say of an observer’s hours, and without an input that is not published. `internal`:
 * the analysis of everything, of which the findings that are not in this one are counted.
 */
export function publicAnalysis(
  analysis: Analysis,
  dataset: Dataset,
  internal: Pick<Analysis, 'findings'>,
): Analysis {
  const persons = personsOf(dataset);
  const hasTimes = dataset.voterCounts.some(({ source }) => isPerson(dataset.sources[source]?.role));
  const isOfPerson = ({ source }: { readonly source: string }): boolean => persons.has(source);
  const bare = {
    ...analysis,
    manifest: { ...analysis.manifest, inputs: publicInputs(analysis, dataset) },
    files: analysis.files.map((file) => withDay(file, isOfPerson)),
    totals: analysis.totals.map((total) => withDay(total, isOfPerson)),
    outcomes: analysis.outcomes.map((outcome) => publicOutcome(outcome, { hasTimes, isOfPerson })),
    findings: analysis.findings.map((finding) => publicFinding(finding, { hasTimes, isOfPerson })),
    answers: analysis.answers.map((answer) => ({ ...answer, finding: null })),
  };
  return { ...bare, unpublished: unpublishedOf(bare, dataset, internal) };
}

type IsOfPerson = (said: { readonly source: string }) => boolean;

interface Persons {
  readonly hasTimes: boolean;
  readonly isOfPerson: IsOfPerson;
}

/** Inputs that anybody may have. */
function publicInputs({ manifest }: Analysis, dataset: Dataset): Analysis['manifest']['inputs'] {
  const hidden = new Set(hiddenInputs(dataset));
  return manifest.inputs.filter(({ path }) => !hidden.has(path));
}

function hiddenInputs(dataset: Dataset): readonly string[] {
  return [
    ...(dataset.description.sha256 === '' ? [dataset.description.path] : []),
    ...dataset.files.filter(({ sha256 }) => sha256 === '').map(({ origin }) => origin.path),
    ...(dataset.previous ? hiddenInputs(dataset.previous) : []),
  ];
}

function withDay<Said extends { readonly source: string; readonly published: string | null }>(
  said: Said,
  isOfPerson: IsOfPerson,
): Said {
  return isOfPerson(said) ? { ...said, published: dayOf(said.published) } : said;
}

/** `hasTimes`: whether hours of observers were read: of the voting time that is made of them nothing is told, whoever counted. */
function publicFinding(finding: Finding, { hasTimes, isOfPerson }: Persons): Finding {
  const { expected, actual } = finding;
  const restsOnPerson = isOfPerson(expected) || isOfPerson(actual);
  const isOfTimes = restsOnPerson || (hasTimes && expected.measure.kind === 'counted');
  return {
    ...finding,
    expected: withDay(expected, isOfPerson),
    actual: withDay(actual, isOfPerson),
    notes: finding.notes.flatMap((note) => publicNote(note, isOfTimes, isOfPerson)),
  };
}

function publicNote(note: Message, isOfTimes: boolean, isOfPerson: IsOfPerson): Message[] {
  if (isOfTimes && (OF_HOURS.test(note.id) || tellsTime(note))) return [];
  const { source, published } = note.args;
  if (typeof source !== 'string' || typeof published !== 'string' || !isOfPerson({ source })) return [note];
  return [{ ...note, args: { ...note.args, published: dayOf(published) } }];
}

function tellsTime({ args }: Message): boolean {
  return Object.values(args).some((value) => typeof value === 'string' && CLOCK.test(value));
}

function publicOutcome(outcome: Outcome, { hasTimes, isOfPerson }: Persons): Outcome {
  // What a program says of its own failure may quote what it failed on.
  if (outcome.status === 'crashed') return { ...outcome, error: outcome.error.split(':')[0] ?? '' };
  if (outcome.status !== 'completed') return outcome;
  return {
    ...outcome,
    remarks: outcome.remarks.filter(
      (remark) =>
        !hasTimes || outcome.evidence !== 'conflict' || !(OF_HOURS.test(remark.id) || tellsTime(remark)),
    ),
    plots: outcome.plots.filter((plot) => plot.kind !== 'curve' || !plot.series.some(isOfPerson)),
    counts: outcome.counts.map((count) => ({
      ...count,
      expected: withDay(count.expected, isOfPerson),
      actual: withDay(count.actual, isOfPerson),
    })),
    revisions: outcome.revisions.map((ledger) => ({
      ...ledger,
      publications: ledger.publications.map((publication) => withDay(publication, isOfPerson)),
    })),
  };
}
