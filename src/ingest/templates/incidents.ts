import { placeColumns, type Template } from './template.js';

/** What observers reported. */
export const incidents: Template = {
  id: 'incidents',
  holds: 'incidents',
  columns: [
    ...placeColumns,
    {
      name: 'category',
      about: 'One short category, written alike for like incidents: observer-removed, box-unsealed.',
      example: 'observer-removed',
      key: 'category',
    },
    {
      name: 'report',
      about: 'Number of the report, the same on every row that belongs to one report.',
      example: '7',
      key: 'report',
    },
    { name: 'at', about: 'When it happened: date and time.', example: '2030-05-05T14:20', key: 'at' },
    { name: 'link', about: 'Where the report can be read.', example: 'https://example.org/r/7', key: 'link' },
  ],
};
