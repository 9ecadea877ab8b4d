import type { CollectedKeys } from '../inspect/collect-keys.js';
import { COMMISSION, type PlacedColumn, type ProposedFile } from '../inspect/proposed.js';
import { uniqueIds } from '../inspect/slug.js';
import type { TableProfile } from '../inspect/table-profile.js';
import { leaveOut } from './fixed-form.js';
import { columnOf, type Format, hasColumns } from './format.js';

const HEADERS = [
  'contest',
  'contest_name',
  'gp_unit',
  'gp_unit_type',
  'kind',
  'candidate',
  'count_type',
  'count',
];
const KINDS = { registered: 'registered', turnout: 'ballots-cast' } as const;
const WHOLE = 'total';

/**
 * A NIST SP 1500-100 election results report, flattened to one row per contest, place, kind of number and candidate. A report also
 * counts for counties and the state: only precincts are read. Over- and undervotes are neither valid nor invalid and stay
 * unmapped, as do write-ins, which the report may count once more under their candidates.
 */
export const nistCdf: Format = {
  id: 'nist-cdf',
  name: 'NIST SP 1500-100 election results report',
  recognises: (profile) => (hasColumns(profile, HEADERS) ? 0.98 : 0),
  keys: () => [
    ['contest', 'contest_name', 'kind', 'candidate'],
    ['gp_unit_type'],
    ['count_type'],
    ['device'],
  ],
  propose(profile, { keys }) {
    const [contests, units, types, devices] = keys;
    const precincts = texts(units).filter((type) => /precinct/iu.test(type));
    const where =
      precincts.length === 1 && texts(units).length > 1 ? { gp_unit_type: precincts[0] ?? '' } : {};
    const isWhole = texts(types).some((type) => type.toLowerCase() === WHOLE);
    const isDivided = !isWhole && texts(types).length > 1;
    const ambiguous = [
      ...(contests && !contests.isCapped ? [] : [{ id: 'keys-not-known', args: {} }]),
      ...(precincts.length === 0 || precincts.length > 1 ? [{ id: 'units-unclear', args: {} }] : []),
      ...(texts(devices).length > 1 ? [{ id: 'divided-twice', args: { column: 'device' } }] : []),
      ...(isWhole && texts(types).length > 1
        ? [{ id: 'total-beside-parts', args: { column: 'count_type', where: '' } }]
        : []),
    ];
    const whole =
      isWhole && texts(types).length > 1
        ? { count_type: texts(types).find((type) => type.toLowerCase() === WHOLE) ?? '' }
        : {};
    return {
      about: {},
      files: contestFiles(profile, contests, { ...where, ...whole }, isDivided),
      assumed: isDivided ? [{ id: 'parts-added-up', args: { column: 'count_type' } }] : [],
      ambiguous,
      leftOut: new Map(leaveOut('left-alone', ['party', 'device'])),
    };
  },
};

function texts(keys: CollectedKeys | undefined): readonly string[] {
  return keys?.tuples.map((tuple) => tuple.texts[0] ?? '').filter((text) => text !== '') ?? [];
}

function contestFiles(
  profile: TableProfile,
  keys: CollectedKeys | undefined,
  where: Readonly<Record<string, string>>,
  isDivided: boolean,
): ProposedFile[] {
  const byContest = new Map<string, { name: string; kinds: Set<string>; candidates: Set<string> }>();
  for (const {
    texts: [contest = '', name = '', kind = '', candidate = ''],
  } of keys?.tuples ?? []) {
    if (contest === '') continue;
    const known = byContest.get(contest) ?? { name, kinds: new Set<string>(), candidates: new Set<string>() };
    byContest.set(contest, known);
    known.kinds.add(kind);
    if (kind === 'votes' && candidate !== '') known.candidates.add(candidate);
  }
  const ids = uniqueIds([...byContest.keys()], 'contest');
  const station = (columnOf(profile, 'gp_unit_name')?.blank ?? 1) === 0 ? 'gp_unit_name' : 'gp_unit';
  const territory = columnOf(profile, 'parent_unit')?.filled ? { territory: ['parent_unit'] } : {};
  const parts = isDivided ? { parts: 'count_type' } : {};
  return [...byContest].flatMap(([id, { name, kinds, candidates }]) => {
    const names = uniqueIds([...candidates], 'candidate');
    const contestants = new Map(
      [...candidates].map((candidate) => [names.get(candidate) ?? candidate, candidate]),
    );
    const lines = Object.entries(KINDS).filter(([, kind]) => kinds.has(kind));
    const file = (key: string, of: Readonly<Record<string, string>>, long: object): ProposedFile => ({
      source: COMMISSION,
      contest: { id: ids.get(id) ?? id, name: name === '' ? id : name, contestants },
      entry: {
        holds: 'result-forms',
        where: { ...where, contest: id, ...of },
        columns: { station, ...territory },
        long: { key, value: 'count', ...parts, ...long },
      },
      placed: placedOf(station, Object.keys(where), key),
    });
    return [
      ...(contestants.size > 0
        ? [file('candidate', { kind: 'votes' }, { votes: Object.fromEntries(contestants) })]
        : []),
      ...(lines.length > 0 ? [file('kind', {}, { lines: Object.fromEntries(lines) })] : []),
    ];
  });
}

function placedOf(station: string, where: readonly string[], key: string): PlacedColumn[] {
  const places: [string, string][] = [
    [station, 'station'],
    ['parent_unit', 'territory'],
    ...['contest', 'kind', ...where].map((column): [string, string] => [column, 'where']),
    [key, 'long.key'],
    ['count', 'long.value'],
  ];
  return places.map(([column, place]) => ({
    column,
    key: place,
    sure: 1,
    why: { id: 'by-format', args: {} },
  }));
}
