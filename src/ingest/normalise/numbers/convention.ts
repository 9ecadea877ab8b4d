/** What the marks inside the numbers of a column mean. A mark in neither list makes a text no number. */
export interface Convention {
  /** Marks that stand between groups of digits. Within one number only one of them does. */
  readonly groups: string;
  /** Marks that stand before decimals. */
  readonly decimals: string;
}

/** What a person may say groups the digits of a file's numbers. */
export type Thousands = '.' | ',' | ' ' | "'" | 'none';

/** Marks that have one meaning wherever they stand in a number: spaces, apostrophes and the Arabic marks. */
const ALWAYS_GROUPS = " '٬";
const ALWAYS_DECIMALS = '٫';

/** 1.413 is one thousand four hundred and thirteen; 237,0 is 237. */
export const DOTS_GROUP: Convention = { groups: `.${ALWAYS_GROUPS}`, decimals: `,${ALWAYS_DECIMALS}` };

/** 1,413 is one thousand four hundred and thirteen; 237.0 is 237. */
export const COMMAS_GROUP: Convention = { groups: `,${ALWAYS_GROUPS}`, decimals: `.${ALWAYS_DECIMALS}` };

const NEITHER = `.,${ALWAYS_DECIMALS}`;

/** The convention of a file of which a person says what groups its digits. Dot and comma, where they do not, stand before decimals. */
export function saidConvention(thousands: Thousands): Convention {
  switch (thousands) {
    case '.':
      return DOTS_GROUP;
    case ',':
      return COMMAS_GROUP;
    case 'none':
      return { groups: '', decimals: NEITHER };
    default:
      return { groups: ALWAYS_GROUPS, decimals: NEITHER };
  }
}
