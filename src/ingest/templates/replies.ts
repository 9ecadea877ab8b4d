import { placeColumns, type Template } from './template.js';

/** What a commission, or whoever is concerned, answered to findings. */
export const replies: Template = {
  id: 'replies',
  holds: 'replies',
  columns: [
    ...placeColumns,
    {
      name: 'check',
      about:
        'The check or relation that made the finding. Blank if the answer is to all findings of the place.',
      example: 'voter-count-gap',
      key: 'check',
    },
    {
      name: 'finding',
      about: 'Number of the finding in the report that was answered, if it is to that one only.',
      example: '',
      key: 'finding',
    },
    { name: 'date', about: 'Day of the answer: year, month, day.', example: '2030-06-01', key: 'date' },
    {
      name: 'answer',
      about: 'The answer in its own words: it is printed whole, with names if it holds any.',
      example: 'The protocol was corrected on 6 May after a recount.',
      key: 'answer',
    },
  ],
};
