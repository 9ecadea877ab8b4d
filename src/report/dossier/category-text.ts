import { categoriesOf } from '../../model/incident-categories.js';
import { visibleText } from '../visible-text.js';

/** The categories of an incident in a row, as the data set words them. */
export function categoryText(incident: { readonly category: string }): string {
  return categoriesOf(incident).map(visibleText).join(', ');
}
