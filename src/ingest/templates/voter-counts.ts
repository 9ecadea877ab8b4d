import { placeColumns, type Template } from './template.js';

/** Ballots that somebody saw go into the stationary box. */
export const voterCounts: Template = {
  id: 'voter-counts',
  holds: 'voter-counts',
  counted: 'into-stationary-box',
  columns: [
    ...placeColumns,
    {
      name: 'from',
      about: 'Beginning of the counting: hours and minutes, 24-hour clock.',
      example: '08:00',
      key: 'from',
    },
    { name: 'to', about: 'End of the counting.', example: '12:30', key: 'to' },
    {
      name: 'voters',
      about: 'How many were counted in that time. Leave it blank if nobody counted.',
      example: '214',
      key: 'count',
    },
    {
      name: 'share_watched',
      about: 'Share of the time between from and to in which the box was in sight, from 0 to 1.',
      example: '0.95',
      key: 'watched',
    },
    {
      name: 'pass',
      about: 'A letter for each independent count of the same hours: a, b. Blank if there was only one.',
      example: 'a',
      key: 'pass',
    },
  ],
};
