import type { CheckTexts } from '../../locale.js';

export const controlRelations: CheckTexts = {
  title: 'Forms that contradict themselves',
  method:
    'Every relation of the rule packs is evaluated on every form of every source: the commission’s and the observers’. A blank line makes a relation not applicable on that form, never passed. A hard relation is one that law or arithmetic demands; a soft one is a reason to look.',
  messages: {
    hard: 'This form breaks a relation that every form must obey.',
    soft: 'This form is one of those that the relation asks to be looked at.',
  },
  notes: {},
  innocent: {
    'relation-explanations': 'One number was misread, mistyped or shifted into the next row.',
  },
  next: 'Look at the photograph or scan of the form; ask the commission for its certified copy.',
  unexamined: {
    'no-relation-applies': 'no form has all the lines that any relation needs, filled',
  },
};
