import { vocabulary } from './vocabulary.js';

/** What a column of a table may be, beside a line of the form. */
const OTHERS: Readonly<Record<string, string>> = {
  station: 'the station',
  territory: 'the territory',
  kind: 'the kind of station',
  venue: 'the place where the station is',
  latitude: 'the latitude',
  longitude: 'the longitude',
  counting: 'how the ballots are counted',
  filledBy: 'who filled the row in',
  formLine: 'some other number of the form',
  blankVotes: 'blank votes',
  total: 'a total',
  contestant: 'a contestant',
  percent: 'a share',
  identifier: 'a number or code',
  address: 'an address',
  moment: 'a date or time',
  person: 'a person',
};

/** The part of a message that names what a column is, by the argument of this name. */
export function columnRole(argument: string): string {
  const names = Object.entries({ ...vocabulary.lines, ...OTHERS });
  return `{${argument}, select, ${names.map(([role, name]) => `${role} {${name}}`).join(' ')} other {{${argument}}}}`;
}
