import type { Tally } from '../../../model/outcome.js';
import { digitSlip } from '../../../rules/digit-slip.js';
import { evenlySpread } from '../../../stats/evenly-spread.js';

/** Differences that the chance is worked out over; of more, every so manieth is taken. */
const DIFFERENCES = 300;
const PARTNERS = 100;

/** A number that differs between an official form and its copy. */
export interface Differing {
  readonly copied: number;
  /** Official − copied. */
  readonly change: number;
}

/** Whether one slip of a digit makes the one number out of the other. */
export function isSlip({ copied, change }: Differing): boolean {
  return digitSlip(copied, copied + change) !== null;
}

/**
 * How many of a number's differences are one slip of a digit, what they sum up to, and how many would look so if each differed by what others
 * differ by: short numbers and round differences look so often. **Assumption: the size of a difference has nothing to do with the digits of
 * the number.** One hundred or one thousand too many is also what votes added in round numbers look like, so that nothing is taken off the net.
 */
export function tallyCopySlips(differing: readonly Differing[]): Tally['slips'] {
  const slips = differing.filter(isSlip);
  const sampled = evenlySpread(differing, DIFFERENCES);
  const partners = evenlySpread(differing, PARTNERS);
  const chance = sampled.reduce((sum, one) => sum + chanceOf(one, partners), 0) / sampled.length;
  return {
    stations: slips.length,
    net: slips.reduce((sum, { change }) => sum + change, 0),
    expectedByChance: differing.length > 1 ? chance * differing.length : null,
  };
}

/** Share of the others' differences that would be a slip here. */
function chanceOf(one: Differing, partners: readonly Differing[]): number {
  const others = partners.filter((partner) => partner !== one);
  const fitting = others.filter(({ change }) => isSlip({ copied: one.copied, change }));
  return fitting.length / Math.max(others.length, 1);
}
