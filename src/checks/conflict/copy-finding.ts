import type { Dataset } from '../../model/dataset.js';
import type { FindingDraft } from '../check.js';
import { distinctPlaces, formFigure, stationSubject, unitOf } from '../figures.js';
import type { Compared } from './compare-forms.js';
import { copyNotes, type Doubts } from './copies/copy-notes.js';

export const COPY_EXPLANATIONS = [
  'copying-slip',
  'form-corrected',
  'different-moment',
  'misfiled-copy',
] as const;

/**
 * A station whose copy and official form differ somewhere; null where they agree. The votes at stake are the larger of what
 * contestants gained and lost together: the fewest votes that must have been added, taken or moved. Of a copy that does not add up,
 * what it misses its own sums by is taken off: so many votes of the difference may be its own slip.
 */
export function copyFinding(
  dataset: Dataset,
  contest: number,
  station: number,
  comparison: readonly Compared[],
  doubts: Doubts,
): FindingDraft | null {
  const differing = comparison.filter((compared) => change(compared) !== 0);
  const votes = differing.filter(({ measure }) => measure.kind === 'votes');
  const main = largest(votes) ?? largest(differing);
  if (!main) return null;
  const gained = votes.reduce((sum, compared) => sum + Math.max(0, change(compared)), 0);
  const lost = votes.reduce((sum, compared) => sum + Math.max(0, -change(compared)), 0);
  const gainer = largest(votes.filter((compared) => change(compared) > 0));
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: dataset.contests[contest]?.id ?? null,
    message: {
      id: votes.length > 0 ? 'votes-differ' : 'lines-differ',
      args: { differing: differing.length, compared: comparison.length, gained, lost },
    },
    expected: formFigure(dataset, main.measure, main.copied),
    actual: formFigure(dataset, main.measure, main.official),
    difference: change(main),
    unit: unitOf(dataset, main.measure),
    votesAtStake: Math.max(0, Math.max(gained, lost) - doubts.takenOff),
    method: 'exact',
    n: comparison.length,
    test: null,
    direction: gainer?.measure.kind === 'votes' ? gainer.measure.contestant : null,
    cells: differing.map(({ measure, official: actual, copied }) => ({
      measure,
      expected: copied.value,
      actual: actual.value,
    })),
    notes: copyNotes(differing, doubts),
    innocent: [...COPY_EXPLANATIONS],
    provenance: distinctPlaces(
      differing.flatMap(({ official, copied }) => [...copied.places, ...official.places]),
    ),
  };
}

function change({ official, copied }: Compared): number {
  return official.value - copied.value;
}

/** The comparison that changed most; of equal ones the first. */
function largest(comparison: readonly Compared[]): Compared | undefined {
  return comparison.reduce<Compared | undefined>(
    (best, compared) => (best && Math.abs(change(best)) >= Math.abs(change(compared)) ? best : compared),
    undefined,
  );
}
