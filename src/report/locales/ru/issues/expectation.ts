import type { Expectation } from '../../../../model/expectation.js';
import { oneOf } from '../../one-of.js';

/** What a schema expects of a value; `other`: in the words of the package that looked. */
const expectations = (argument: string): Readonly<Record<Expectation, string>> => ({
  string: 'текст (числа возьмите в кавычки)',
  number: 'число',
  int: 'целое число',
  boolean: 'true или false',
  array: 'список',
  object: 'набор ключей со значениями',
  record: 'набор ключей со значениями',
  oneOf: 'одно из {options}',
  date: 'дата (например 2011-12-04)',
  datetime: 'дата со временем (например 2011-12-04T20:00)',
  notEmpty: 'непустой текст',
  textAtMost: 'текст не длиннее {most} знаков',
  listAtLeast: 'список, где не меньше {least}',
  listAtMost: 'список, где не больше {most}',
  numberAtLeast: 'число не меньше {least}',
  numberAbove: 'число больше {least}',
  numberAtMost: 'число не больше {most}',
  key: 'ключ из букв, цифр, точек и дефисов, который начинается с буквы или цифры',
  idCharacters: 'буквы, цифры, точки, дефисы',
  smallIdCharacters: 'строчные буквы, цифры, дефисы',
  lineName: 'название из латинских букв и цифр, которое начинается со строчной буквы',
  nameNotBlank: 'непустое название',
  countryCode: 'две прописные латинские буквы, ISO 3166-1',
  utcOffset: 'часы и минуты (например +03:00)',
  fewWildcards: 'путь, где не больше восьми знаков подстановки',
  contestantOrSequence: 'либо contestant, с position или без, либо sequence',
  englishText: 'текст на английском языке (en)',
  wholeNumber: 'целое число',
  other: `{${argument}}`,
});

const named = (argument: string): string => oneOf(argument, expectations(argument));

const orElse = (argument: string): string =>
  `{${argument}, select, __absent {} other { или ${named(argument)}}}`;

/** What was expected of a value: one thing, or any of up to three. */
export const expectation = `${named('expected')}${orElse('second')}${orElse('third')}`;
