import { groupBy } from '../../model/group-by.js';
import type { SlipTally } from '../../model/outcome.js';
import { digitSlip } from '../../rules/digit-slip.js';
import { evenlySpread } from '../../stats/evenly-spread.js';
import type { FindingDraft } from '../check.js';

/** Forms and partners that the chance is worked out over; of more, every so manieth is taken. */
const FORMS = 2000;
const PARTNERS = 200;

/**
 * How many failed forms a single slip of a digit explains, beside how many it would if each form missed by what the others miss by:
 * cells are many and slips are of many kinds, so that some fit by accident. A form that breaks several equalities counts once, by the
 * first. **Assumption: the size of a miss has nothing to do with the digits of the cells.** A miss of 100 or 1,000 fits every cell, so
 * that where many forms miss by as much, chance explains them, too. Null where no form breaks an equality that one cell could mend; one form
 * alone says nothing about chance.
 */
export function tallySlips(findings: readonly FindingDraft[]): SlipTally | null {
  const mendable = findings.filter(({ working }) => working?.repairs.some(({ exact }) => exact));
  const forms = [...groupBy(mendable, formOf).values()].flatMap(([first]) => first ?? []);
  if (forms.length === 0) return null;
  const explained = forms.filter(({ working }) => working?.repairs.some(({ slip }) => slip !== null));
  const sampled = evenlySpread(forms, FORMS);
  const partners = evenlySpread(forms, PARTNERS);
  const chance = sampled.reduce((sum, form) => sum + chanceOf(form, partners), 0) / sampled.length;
  return {
    forms: forms.length,
    explained: explained.length,
    expectedByChance: forms.length > 1 ? chance * forms.length : null,
  };
}

function formOf({ subject, contest, actual: { source, published } }: FindingDraft): string {
  return JSON.stringify([subject, contest, source, published]);
}

/** Share of the other forms' misses that a slip in one of this form's cells would explain. */
function chanceOf(form: FindingDraft, partners: readonly FindingDraft[]): number {
  const others = partners.filter((partner) => partner !== form);
  const repairs = form.working?.repairs ?? [];
  const fitting = others.filter(({ difference }) =>
    repairs.some(({ written, needed }) => {
      const change = ((needed - written) * difference) / form.difference;
      return Number.isInteger(change) && digitSlip(written, written + change) !== null;
    }),
  );
  return fitting.length / Math.max(others.length, 1);
}
