import type { Expectation } from '../../../../model/expectation.js';
import { oneOf } from '../../one-of.js';

/** What a schema expects of a value; `other`: in the words of the package that looked. */
const expectations = (argument: string): Readonly<Record<Expectation, string>> => ({
  string: 'a text (put numbers in quotation marks)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  oneOf: 'one of {options}',
  date: 'a date such as 2011-12-04',
  datetime: 'a date with a time such as 2011-12-04T20:00',
  notEmpty: 'a text that is not empty',
  textAtMost: 'a text of at most {most} characters',
  listAtLeast: 'a list of at least {least}',
  listAtMost: 'a list of at most {most}',
  numberAtLeast: 'a number of at least {least}',
  numberAbove: 'a number above {least}',
  numberAtMost: 'a number of at most {most}',
  key: 'a key of letters, digits, dots and dashes that begins with a letter or digit',
  idCharacters: 'letters, digits, dots, dashes',
  smallIdCharacters: 'lower-case letters, digits, dashes',
  lineName: 'a name of letters and digits, beginning with a small letter',
  nameNotBlank: 'a name that is not blank',
  countryCode: 'two capital letters, ISO 3166-1',
  utcOffset: 'hours and minutes, such as +03:00',
  fewWildcards: 'a path with at most eight wildcards',
  contestantOrSequence: 'either contestant, with position or without, or sequence',
  englishText: 'a text in English (en)',
  wholeNumber: 'a whole number',
  other: `{${argument}}`,
});

const named = (argument: string): string => oneOf(argument, expectations(argument));

const orElse = (argument: string): string =>
  `{${argument}, select, __absent {} other { or ${named(argument)}}}`;

/** What was expected of a value: one thing, or any of up to three. */
export const expectation = `${named('expected')}${orElse('second')}${orElse('third')}`;
