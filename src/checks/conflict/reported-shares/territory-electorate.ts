import { countAt } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import { foundBallots, sumOnRow } from '../../arithmetic/ballot-sums.js';
import { formsOfStation, type PublishedForm, publications } from '../../publications.js';
import type { Electorate, Where } from './electorate.js';
import { publishedElectorates } from './published-electorate.js';

/**
 * Registered voters of a statement's station, territory or, where it names neither, of all stations: the total that a commission
 * published for that territory, else the sum over the official forms there, every number as last published. Forms of a source that has only some
 * of its stations are not added up. Of several contests that of the contestant meant, by id or name, else the one with the most voters. Null where
 * nothing says.
 */
export function electorateAt(dataset: Dataset, where: Where): Electorate | null {
  const contests = contestsMeant(dataset, where);
  return (
    mostVoters(publishedElectorates(dataset, where, contests)) ??
    mostVoters(summedElectorates(dataset, where, contests))
  );
}

function mostVoters(electorates: readonly Electorate[]): Electorate | null {
  return electorates.reduce<Electorate | null>(
    (most, one) => (most === null || one.registered > most.registered ? one : most),
    null,
  );
}

/** Contests that have the contestant; all of them where none is named or none has it. */
function contestsMeant({ contests }: Dataset, { contestant }: Where): readonly number[] {
  const wanted = contestant?.toLowerCase();
  const all = [...contests.keys()];
  const meant = all.filter((contest) =>
    contests[contest]?.contestants.some(({ id, name }) =>
      [id, name].some((known) => known.toLowerCase() === wanted),
    ),
  );
  return meant.length > 0 ? meant : all;
}

function summedElectorates(
  dataset: Dataset,
  where: Where,
  candidates: readonly number[],
): readonly Electorate[] {
  const { contests, sources, stations } = dataset;
  const official = publications(dataset, (role) => role === 'commission').filter(
    ({ source }) => sources[source]?.selection === 'census',
  );
  if (official.length === 0) return [];
  const there = stationsAt(dataset, where);
  return candidates.flatMap((contest): Electorate[] => {
    let [registered, ballots, forms, missing] = [0, 0, 0, 0];
    let isComplete = true;
    let source = -1;
    for (const station of there) {
      const history = formsOfStation(official, contest, station);
      const voters = latest(history, (form) => countAt(form.forms.lines['registered'], form.row));
      if (!voters) {
        missing++;
        continue;
      }
      const inBoxes = latest(history, ballotsOn);
      if (!inBoxes) isComplete = false;
      registered += voters.value;
      ballots += inBoxes?.value ?? 0;
      forms++;
      source = voters.form.publication.source;
    }
    if (registered === 0) return [];
    return [
      {
        source: sources[source]?.id ?? '',
        contest: contests[contest]?.name ?? null,
        registered,
        ballots: isComplete ? ballots : null,
        forms,
        missing: stations.length === 0 ? 0 : missing,
      },
    ];
  });
}

function ballotsOn({ forms, row }: PublishedForm): number | null {
  const found = foundBallots(forms);
  return found && sumOnRow(found, row);
}

/** Of forms latest first the number of the first that has it: a later publication of only some lines hides no other. */
function latest(history: readonly PublishedForm[], read: (form: PublishedForm) => number | null) {
  for (const form of history) {
    const value = read(form);
    if (value !== null) return { value, form };
  }
  return null;
}

/** The station meant, or all of the territory and those below it; all there are where no place is named. */
function stationsAt({ stations, territories }: Dataset, { station, territory }: Where): readonly number[] {
  if (station !== -1) return [station];
  const isWithin = (of: number): boolean => {
    for (let at = of; at !== -1; at = territories.parents[at] ?? -1) if (at === territory) return true;
    return territory === -1;
  };
  return stations.ids.flatMap((_, one) => (isWithin(stations.territories[one] ?? -1) ? [one] : []));
}
