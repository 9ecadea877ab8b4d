import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import { dirichletConcentration } from '../../../stats/dirichlet-concentration.js';
import { dirichletMultinomialLogProbability } from '../../../stats/dirichlet-multinomial-log-probability.js';
import { rounded } from '../results/rounded.js';
import type { WholeForm, WholeForms } from '../whole-forms.js';
import { voteCells, votesOf } from './result-votes.js';

/** Fewer neighbours say too little of what a station of the territory is like. */
const LEAST_NEIGHBOURS = 10;

/**
 * How much better a copy explains the second station of a group than a station of its territory does: 1 / P(these votes, given their sum), P being the
 * Dirichlet-multinomial law fitted to the others of the territory, so that stations may differ as they do there. Nothing where there are too
 * few, or the votes could not have come from such a law.
 */
export function copyOdds(
  dataset: Dataset,
  { cells, forms }: WholeForms,
  group: readonly WholeForm[],
): readonly Message[] {
  const second = group.at(-1);
  if (!second) return [];
  const { territories } = dataset.stations;
  const votes = voteCells(cells);
  const neighbours = forms.filter(
    (form) => territories[form.station] === territories[second.station] && !group.includes(form),
  );
  const draws = neighbours.flatMap((form) => {
    const draw = votesOf(form, votes);
    return draw ? [draw] : [];
  });
  const own = votesOf(second, votes);
  const fit = draws.length < LEAST_NEIGHBOURS || !own ? null : dirichletConcentration(draws);
  if (!fit || !own) return [];
  const logP = dirichletMultinomialLogProbability(own, fit.shares, fit.concentration);
  if (logP === Number.NEGATIVE_INFINITY) return [];
  const logOdds = rounded(-logP / Math.LN10, 1);
  return [{ id: 'copy-odds', args: { neighbours: draws.length, logOdds, correlation: correlation(fit) } }];
}

function correlation({ concentration }: { readonly concentration: number }): number | null {
  return rounded(1 / (1 + concentration), 5);
}
