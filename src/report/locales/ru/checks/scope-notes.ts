import { counted, word } from '../number-words.js';

/** What checks of territories say of those that are too small. */
export const scopeNotes = {
  'territories-too-small': `${word('territories', ['Не проверялась {territoriesText} территория', 'Не проверялись {territoriesText} территории', 'Не проверялись {territoriesText} территорий'])} уровня {levelText}: там меньше чем ${counted('least', ['такой участок', 'таких участка', 'таких участков'])}.`,
} as const;
