import { vocabulary } from './vocabulary.js';

/** What a column of a table may be, beside a line of the form. */
const OTHERS: Readonly<Record<string, string>> = {
  station: 'участок',
  territory: 'территория',
  kind: 'вид участка',
  venue: 'место, где находится участок',
  latitude: 'широта',
  longitude: 'долгота',
  counting: 'способ подсчёта бюллетеней',
  filledBy: 'кем заполнена строка',
  formLine: 'другое число протокола',
  blankVotes: 'незаполненные бюллетени',
  total: 'итог',
  contestant: 'кандидат или список',
  percent: 'доля',
  identifier: 'номер или код',
  address: 'адрес',
  moment: 'дата или время',
  person: 'человек',
};

/** The part of a message that names what a column is, by the argument of this name. */
export function columnRole(argument: string): string {
  const names = Object.entries({ ...vocabulary.lines, ...OTHERS });
  return `{${argument}, select, ${names.map(([role, name]) => `${role} {${name}}`).join(' ')} other {{${argument}}}}`;
}
