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

export type Line = (typeof LINES)[number];
