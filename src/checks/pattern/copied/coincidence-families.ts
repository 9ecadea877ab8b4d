import type { Dataset } from '../../../model/dataset.js';
import { multinomialCollisionLogProbability } from '../../../stats/multinomial-collision-log-probability.js';
import type { Family } from '../../check.js';
import { pOfLog } from '../judge-tests.js';
import type { WholeForm, WholeForms } from '../whole-forms.js';
import type { EqualGroup } from './equal-groups.js';
import { hasAllVotes, voteCells, votesOf } from './result-votes.js';

/** How probable the coincidence of one group is, as a test of a family. */
export interface Coincidence {
  readonly family: number;
  readonly index: number;
  readonly logP: number;
  /** Natural logarithm of the probability that two given stations coincide so. */
  readonly logPair: number;
  /** Stations that each of the group could have coincided with. */
  readonly comparable: number;
  /** Whether two of the stations lie in one territory, and only those of one were compared. */
  readonly isLocal: boolean;
}

/** No form has so many votes. */
const MORE_THAN_VOTES = 2 ** 31;

/**
 * Two families with a test for each station: whether it coincides with one of its own territory, and with one of another. Stations of equally many votes
 * are compared. The p of a station is the probability of the coincidence it has, of two stations **whose shares are exactly these**, times the
 * number of stations it was compared with (Bonferroni); 1 where it has none. The two stations of a pair have nearly one p: positive
 * dependence, which BH allows.
 */
export function coincidenceFamilies(
  dataset: Dataset,
  { contest, cells, forms }: WholeForms,
  groups: readonly EqualGroup[],
  firstFamily: number,
): {
  readonly families: readonly Family[];
  readonly coincidenceOf: (group: EqualGroup) => Coincidence | null;
} {
  const votes = voteCells(cells);
  const sized = forms.filter((form) => form.votes > 0 && hasAllVotes(form, votes));
  const territoryOf = ({ station }: WholeForm): number => dataset.stations.territories[station] ?? -1;
  const localKey = (form: WholeForm): number => territoryOf(form) * MORE_THAN_VOTES + form.votes;
  const near = counted(sized, localKey);
  const everywhere = counted(sized, ({ votes: size }) => size);
  const comparable = (form: WholeForm, isLocal: boolean): number => {
    const own = near.get(localKey(form)) ?? 1;
    return isLocal ? own - 1 : (everywhere.get(form.votes) ?? own) - own;
  };
  const name = dataset.contests[contest]?.id ?? null;
  const tests = [true, false]
    .map((isLocal) => ({ isLocal, tested: sized.filter((form) => comparable(form, isLocal) > 0) }))
    .filter(({ tested }) => tested.length > 0)
    .map(({ isLocal, tested }, position) => ({
      isLocal,
      family: firstFamily + position,
      indexOf: new Map(tested.map((form, index) => [form, index])),
      pValues: new Float64Array(tested.length).fill(1),
    }));
  const known = new Map<EqualGroup, Coincidence>();
  for (const group of groups) {
    const [first] = group.forms;
    const counts = first && votesOf(first, votes);
    if (!counts) continue;
    const logPair = multinomialCollisionLogProbability(counts);
    for (const { isLocal, family, indexOf, pValues } of tests) {
      for (const form of coinciding(group.forms, isLocal, territoryOf)) {
        const index = indexOf.get(form);
        if (index === undefined) continue;
        const others = comparable(form, isLocal);
        const logP = Math.min(0, logPair + Math.log(others));
        pValues[index] = Math.min(pValues[index] as number, pOfLog(logP));
        const best = known.get(group);
        if (best && best.logP <= logP) continue;
        known.set(group, { family, index, logP, logPair, comparable: others, isLocal });
      }
    }
  }
  return {
    families: tests.map(({ isLocal, pValues }) => ({
      level: isLocal ? 'station' : 'station-elsewhere',
      contest: name,
      adjustment: 'BH',
      pValues,
    })),
    coincidenceOf: (group) => known.get(group) ?? null,
  };
}

/** Stations of a group that coincide with another of their own territory, or with one of another. */
function coinciding(
  forms: readonly WholeForm[],
  isLocal: boolean,
  territoryOf: (form: WholeForm) => number,
): readonly WholeForm[] {
  const inTerritory = counted(forms, territoryOf);
  return forms.filter((form) => {
    const own = inTerritory.get(territoryOf(form)) ?? 0;
    return isLocal ? own > 1 : own < forms.length;
  });
}

function counted<T, Key>(things: readonly T[], keyOf: (thing: T) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
