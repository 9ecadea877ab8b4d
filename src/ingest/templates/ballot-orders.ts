import { placeColumns, type Template } from './template.js';

/** Ballots in the order in which they were read out. */
export const ballotOrders: Template = {
  id: 'ballot-orders',
  holds: 'ballot-orders',
  columns: [
    ...placeColumns,
    {
      name: 'position',
      about: 'Which ballot it was: 1 for the first that was read out at the station, 2 for the second.',
      example: '1',
      key: 'position',
    },
    {
      name: 'contestant',
      about:
        'For whom it is, written alike every time; any other word, such as invalid, for a ballot that is for none.',
      example: 'a',
      key: 'contestant',
    },
  ],
};
