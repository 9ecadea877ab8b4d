import { placeColumns, type Template } from './template.js';

/** Turnout as a commission announces it during the day. */
export const turnoutReadings: Template = {
  id: 'turnout-readings',
  holds: 'turnout-readings',
  columns: [
    ...placeColumns,
    { name: 'date', about: 'Day of the announcement: year, month, day.', example: '2030-05-05', key: 'date' },
    {
      name: 'time',
      about: 'Moment that the number is for: hours and minutes, 24-hour clock.',
      example: '15:00',
      key: 'time',
    },
    {
      name: 'voted',
      about: 'Voters who had voted since the opening: the sum so far, not the last hours alone.',
      example: '312',
      key: 'voted',
    },
    {
      name: 'registered',
      about: 'Registered voters, if announced with it.',
      example: '1250',
      key: 'registered',
    },
  ],
};
