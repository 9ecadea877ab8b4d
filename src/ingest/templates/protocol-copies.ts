import type { StandardLine } from '../../model/line.js';
import { placeColumns, type Template, type TemplateColumn } from './template.js';

/** The lines in the order of a form, and a form that adds up. */
const LINES: readonly (readonly [StandardLine, string, string])[] = [
  ['registered', 'Registered voters.', '1250'],
  ['received', 'Ballots received by the station.', '1200'],
  ['issuedEarly', 'Ballots issued to early voters.', '10'],
  ['issuedInStation', 'Ballots issued in the station.', '700'],
  ['issuedOutside', 'Ballots issued outside the station.', '40'],
  ['sentByPost', 'Ballots sent out by post.', ''],
  ['issuedElectronically', 'Ballots issued electronically, not on paper.', ''],
  ['issued', 'Ballots issued, if the form prints the total only.', ''],
  ['unused', 'Unused or cancelled ballots.', '450'],
  ['stationary', 'Ballots in stationary boxes.', '710'],
  ['portable', 'Ballots in portable boxes.', '40'],
  ['arrivedByPost', 'Ballots arrived by post.', ''],
  ['inBoxes', 'Ballots in the boxes, if the form prints the total only.', ''],
  ['turnout', 'Voters who took part, if the form prints the total.', ''],
  ['invalid', 'Invalid ballots.', '12'],
  ['valid', 'Valid ballots.', '738'],
  ['lost', 'Lost ballots.', '0'],
  ['unaccounted', 'Ballots not accounted for at receipt.', '0'],
];

const VOTES: readonly (readonly [string, string])[] = [
  ['contestant_1', '430'],
  ['contestant_2', '208'],
  ['contestant_3', '100'],
];

/** Copies of result forms that observers were given or photographed. */
export const protocolCopies: Template = {
  id: 'protocol-copies',
  holds: 'result-forms',
  columns: [
    ...placeColumns,
    ...LINES.map(
      ([line, about, example]): TemplateColumn => ({
        name: line,
        about,
        example,
        key: line,
      }),
    ),
    ...VOTES.map(
      ([name, example]): TemplateColumn => ({
        name,
        about:
          'Votes of a contestant. Give the column the contestant’s name as on the ballot; add columns as needed.',
        example,
        key: null,
      }),
    ),
    {
      name: 'photo_link',
      about:
        'Where the photograph or scan of the form can be seen. It is not read, but a person who checks will want it.',
      example: 'https://example.org/12.jpg',
      key: null,
    },
  ],
  votes: Object.fromEntries(VOTES.map(([name]) => [name.replace('_', '-'), name])),
};
