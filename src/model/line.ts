import { z } from 'zod';
import { UNITS } from './measure.js';
import { localizedSchema } from './message.js';

/**
 * The standard lines of a result form. A country's form has some of them, under its own numbers and wording; a
 * file says which by mapping them. `issued`, `inBoxes` and `turnout` are totals as published, for forms that print
 * the total and not its parts.
 */
export const LINES = [
  'registered',
  'received',
  'issuedEarly',
  'issuedInStation',
  'issuedOutside',
  'sentByPost',
  'issuedElectronically',
  'issued',
  'unused',
  'stationary',
  'portable',
  'arrivedByPost',
  'inBoxes',
  'turnout',
  'invalid',
  'valid',
  'lost',
  'unaccounted',
] as const;

export type StandardLine = (typeof LINES)[number];

/** A line of a form: a standard one, or one that a rule pack names because only its form has it. */
export type Line = string;

/** How a line that only a rule pack names is worded, and what it counts. */
export const packLineSchema = z.strictObject({
  name: z.string(),
  unit: z.enum(UNITS),
  wording: localizedSchema,
});
export type PackLine = z.infer<typeof packLineSchema>;

export function isStandardLine(line: Line): line is StandardLine {
  return (LINES as readonly string[]).includes(line);
}

/** The standard lines in their order, then the others in the order given; each once. */
export function inLineOrder(lines: Iterable<Line>): Line[] {
  const given = new Set(lines);
  return [...LINES.filter((line) => given.has(line)), ...[...given].filter((line) => !isStandardLine(line))];
}

/** Where a line comes in that order; the lines of packs come after all standard ones. */
export function lineRank(line: Line): number {
  return isStandardLine(line) ? LINES.indexOf(line) : LINES.length;
}
