import { COMMISSION, type ProposedSource, type TableProposal } from '../inspect/proposed.js';
import { uniqueIds } from '../inspect/slug.js';
import type { TableProfile } from '../inspect/table-profile.js';
import { entryOfTemplate } from '../templates/entry-of-template.js';
import { templates } from '../templates/index.js';
import type { Template } from '../templates/template.js';
import { leaveOut } from './fixed-form.js';
import { columnOf, type Format, hasColumns } from './format.js';

const OBSERVERS: ProposedSource = { id: 'observers', role: 'observer', selection: 'unknown' };

/** Whose numbers each kind of table holds, unless somebody says otherwise. */
const SOURCES: Readonly<Record<Template['holds'], ProposedSource>> = {
  'voter-counts': OBSERVERS,
  'result-forms': OBSERVERS,
  'turnout-readings': COMMISSION,
  incidents: OBSERVERS,
  'ballot-orders': OBSERVERS,
  replies: COMMISSION,
};

/** Lines of a form that a table must have under our names, before it is taken for a copy of the template. */
const ENOUGH_LINES = 4;

/** The tables that `scrutineer template` prints, once they are filled in. */
export const ownTemplates: readonly Format[] = templates.map((template) => ({
  id: `template-${template.id}`,
  name: `our own template ${template.id}`,
  recognises: (profile) => (isFilledIn(template, profile) ? 0.99 : 0),
  propose: (profile) => proposeTemplate(template, profile),
}));

/** Columns of lines may have been deleted; those that say where a row belongs, and what it is about, may not. */
function isFilledIn({ columns, holds }: Template, profile: TableProfile): boolean {
  const keyed = columns.filter(({ key }) => key !== null);
  if (holds !== 'result-forms')
    return hasColumns(
      profile,
      keyed.map(({ name }) => name),
    );
  const places = keyed.filter(({ key }) => key === 'station' || key === 'territory');
  const lines = keyed.filter((column) => !places.includes(column) && columnOf(profile, column.name));
  return (
    hasColumns(
      profile,
      places.map(({ name }) => name),
    ) && lines.length >= ENOUGH_LINES
  );
}

function proposeTemplate(template: Template, profile: TableProfile): TableProposal {
  const source = SOURCES[template.holds];
  const own = new Set(template.columns.map(({ name }) => name));
  // A line that stands blank on every form is not on the form.
  const used = template.columns.filter(
    ({ name, key }) =>
      key !== null && (template.votes ? (columnOf(profile, name)?.filled ?? 0) > 0 : columnOf(profile, name)),
  );
  const blank = template.columns.filter((column) => column.key !== null && !used.includes(column));
  const votes = contestantsOf(template, profile, own);
  const why = { id: 'by-format', args: {} };
  return {
    about: {},
    files: [
      {
        source,
        contest: template.votes ? { id: 'main', name: 'Main contest', contestants: votes } : null,
        entry: entryOfTemplate({ ...template, columns: used }, Object.fromEntries(votes)),
        placed: [
          ...used.map(({ key, name }) => ({ column: name, key: key ?? '', sure: 1, why })),
          ...[...votes].map(([id, column]) => ({ column, key: `votes.${id}`, sure: 1, why })),
        ],
      },
    ],
    assumed: [{ id: 'source-assumed', args: { role: source.role } }],
    ambiguous: used.some(({ key }) => key === 'station') ? [] : [{ id: 'no-station', args: {} }],
    leftOut: new Map([
      ...leaveOut(
        'blank-line',
        blank.map(({ name }) => name),
      ),
      ...leaveOut('left-alone', ['photo_link']),
    ]),
  };
}

/** Contestants may have been renamed and added: every column of counts that is not one of ours. */
function contestantsOf({ votes }: Template, { columns }: TableProfile, own: ReadonlySet<string>) {
  const placeholders = Object.values(votes ?? {});
  const names = columns
    .filter(({ name, type }) => votes && name !== '' && (type === 'count' || type === 'blank'))
    .map(({ name }) => name)
    .filter((name) => !own.has(name) || placeholders.includes(name));
  const ids = uniqueIds(names, 'contestant');
  return new Map(names.map((name) => [ids.get(name) ?? name, name]));
}
