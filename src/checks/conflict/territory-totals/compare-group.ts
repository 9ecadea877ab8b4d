import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import type { FindingDraft } from '../../check.js';
import { compareTotals, type TerritoryComparison } from './compare-totals.js';
import { contradictionFindings } from './contradiction-finding.js';
import { explainMissing, missingStations } from './explain-missing.js';
import { gapFinding } from './gap-finding.js';
import { fileNotes, levelNotes, missingNotes, numberNotes } from './gap-notes.js';
import { knownElsewhere } from './known-elsewhere.js';
import { placeTotals } from './place-totals.js';
import type { StatedTotal } from './quantity.js';
import { stationsOfNodes } from './stations-of-nodes.js';
import { sumTerritories } from './territory-sums.js';
import type { TerritoryTree } from './territory-tree.js';
import type { TotalsGroup } from './totals-of-sources.js';
import { createWholeFormGaps } from './whole-form-gap.js';
import { type WrongLevel, wrongLevels } from './wrong-level.js';

/** What comparing one group of totals came to. */
export interface GroupResult {
  /** Totals that were compared with the sum of all their stations' forms. */
  readonly compared: readonly StatedTotal[];
  readonly findings: readonly FindingDraft[];
  /** Territories with totals that could not be compared, because stations are missing. */
  readonly openTerritories: number;
  /** The stations that are missing there. */
  readonly missing: readonly number[];
  /** Rows of totals that were left out, because it is not known of which territory they are. */
  readonly unplacedRows: number;
}

/** Compares the totals of one source and contest with its stations, at every territory that has any. */
export function compareGroup(dataset: Dataset, tree: TerritoryTree, group: TotalsGroup): GroupResult {
  const sums = sumTerritories(dataset, tree, group.book, group.quantities);
  const { placed, contradictions, unplacedRows } = placeTotals(group, tree, sums);
  const comparisons = compareTotals(group, placed, sums);
  const levels = wrongLevels(comparisons, tree, sums);
  const open = [...comparisons.values()].filter(isOpen);
  const stationsOf = stationsOfNodes(
    dataset,
    tree,
    [...open, ...levels.map(({ comparison }) => comparison)].map(({ node }) => node),
  );
  const ownStations = (comparison: TerritoryComparison): readonly number[] =>
    stationsOf.get(comparison.node) ?? [];
  const missingOf = (comparison: TerritoryComparison): readonly number[] =>
    missingStations(comparison, ownStations(comparison), sums);
  const wholeFormGap = createWholeFormGaps(sums, dataset.stations.length);
  const elsewhere = knownElsewhere(dataset, tree, sums.states);

  const finding = (
    comparison: TerritoryComparison,
    states: readonly string[],
    message: Message,
    notes: readonly Message[],
  ): FindingDraft => {
    const stations = ownStations(comparison);
    const shown = comparison.totals.filter(({ state }) => states.includes(state));
    const files = fileNotes(dataset, group.book, stations, comparison.forms);
    const own = group.isOwnTable ? [{ id: 'own-table', args: {} }] : [];
    return gapFinding(
      dataset,
      group,
      comparison,
      tree.territoryOf(comparison.node),
      shown,
      stations,
      message,
      [...notes, ...own, ...files],
    );
  };
  const differing = levels.map((level: WrongLevel) => {
    const { comparison } = level;
    return finding(comparison, ['equal', 'differs'], { id: 'total-differs', args: {} }, [
      ...numberNotes(dataset, comparison, wholeFormGap(comparison.totals, ownStations(comparison))),
      ...levelNotes(dataset, tree, level),
      ...missingNotes(dataset, missingOf(comparison)),
      ...elsewhere(comparison.node, ownStations(comparison)),
    ]);
  });

  const explained: FindingDraft[] = [];
  const explainedTotals = new Set<StatedTotal>();
  const reported = new Set<number>();
  const missing = new Set<number>();
  let openTerritories = 0;
  const depth = new Map(tree.upwards.map((node, index) => [node, index]));
  const upwards = open
    .filter(({ totals }) => totals.every(({ state }) => state !== 'differs'))
    .sort((one, other) => (depth.get(one.node) ?? 0) - (depth.get(other.node) ?? 0));
  for (const comparison of upwards) {
    const here = missingOf(comparison);
    const explanation = explainMissing(comparison, here, sums, group.quantities, group.others);
    if (!explanation) {
      openTerritories++;
      for (const station of here) missing.add(station);
      continue;
    }
    const exact = comparison.totals.filter(({ quantity }) => explanation.quantities.includes(quantity));
    for (const { total } of exact) explainedTotals.add(total);
    // The same stations are missing from every territory above.
    if (here.every((station) => reported.has(station))) continue;
    for (const station of here) reported.add(station);
    const { source, published } = explanation.book;
    const by = { source: dataset.sources[source]?.id ?? '', published, agreeing: exact.length };
    const message = { id: 'stations-missing', args: { missing: here.length } };
    explained.push(
      finding(comparison, ['equal', 'open'], message, [
        ...missingNotes(dataset, here, 'missing-stations'),
        { id: 'missing-explained', args: by },
      ]),
    );
  }
  const comparedTotals = [...comparisons.values()].flatMap(({ totals }) =>
    totals
      .filter(({ state, total }) => state !== 'open' || explainedTotals.has(total))
      .map(({ total }) => total),
  );
  return {
    compared: [...comparedTotals, ...contradictions.flatMap(({ totals }) => totals)],
    findings: [
      ...differing,
      ...contradictionFindings(dataset, tree, group, contradictions, sums),
      ...explained,
    ],
    openTerritories,
    missing: [...missing],
    unplacedRows,
  };
}

function isOpen({ totals }: TerritoryComparison): boolean {
  return totals.some(({ state }) => state === 'open');
}
