import type { CollectedKeys } from '../inspect/collect-keys.js';
import { COMMISSION, type PlacedColumn, type ProposedFile } from '../inspect/proposed.js';
import { slug, uniqueIds } from '../inspect/slug.js';
import { type Format, hasColumns } from './format.js';

const HEADERS = ['okrug', 'raion', 'uik', 'line', 'label', 'value'];

const EARLY = '3а';

/** Numbers of the protocol's lines. 3а, ballots of early voters, stands outside its balance (2 = 3 + 4 + 5 + 9а − 9б), but they lie in the boxes. */
const LINES = {
  registered: '1',
  received: '2',
  issuedEarly: EARLY,
  issuedInStation: '3',
  issuedOutside: '4',
  unused: '5',
  portable: '6',
  stationary: '7',
  invalid: '8',
  valid: '9',
  lost: '9а',
  unaccounted: '9б',
} as const;

const FIRST_CONTESTANT = 10;

/**
 * Moscow City Duma 2019, one row per station and line of the protocol: every district (okrug) is a contest of its own. Numbers of
 * contestants mean somebody else in every district, so that rows are told apart by their label.
 */
export const moscow2019: Format = {
  id: 'moscow-2019',
  name: 'Moscow City Duma 2019, one row per line of a protocol',
  recognises: (profile) => (hasColumns(profile, HEADERS) ? 0.98 : 0),
  keys: () => [['okrug', 'line', 'label']],
  propose(_, { keys }) {
    const [tuples] = keys;
    const districts = byDistrict(tuples);
    return {
      about: { name: 'Moscow City Duma 2019', country: 'RU', date: '2019-09-08', rules: 'ru-moscow-2019' },
      files: [...districts].map(([okrug, labels]) => contestOf(okrug, labels)),
      assumed: [{ id: 'early-votes-apart', args: { line: EARLY } }],
      ambiguous: tuples && !tuples.isCapped ? [] : [{ id: 'keys-not-known', args: {} }],
      leftOut: new Map([['repeat', { id: 'repeated-count', args: {} }]]),
    };
  },
};

/** District to line number to label. */
function byDistrict(tuples: CollectedKeys | undefined): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const districts = new Map<string, Map<string, string>>();
  for (const { texts } of tuples?.tuples ?? []) {
    const [okrug = '', line = '', label = ''] = texts;
    const labels = districts.get(okrug) ?? new Map<string, string>();
    labels.set(line, label);
    districts.set(okrug, labels);
  }
  return new Map([...districts].sort(([left], [right]) => numberOf(left) - numberOf(right)));
}

function numberOf(okrug: string): number {
  return Number(/\d+/u.exec(okrug)?.[0] ?? 0);
}

function contestOf(okrug: string, labels: ReadonlyMap<string, string>): ProposedFile {
  const lines = Object.entries(LINES).flatMap(([key, number]) => {
    const label = labels.get(number);
    return label === undefined ? [] : [[key, label] as const];
  });
  const names = [...labels].filter(([line]) => Number(line) >= FIRST_CONTESTANT).map(([, label]) => label);
  const ids = uniqueIds(names, 'candidate');
  const contestants = new Map(names.map((name) => [ids.get(name) ?? name, name]));
  const why = { id: 'by-format', args: {} };
  const placed = (column: string, key: string): PlacedColumn => ({ column, key, sure: 1, why });
  const id = okrug === '' ? 'okrug' : `okrug-${numberOf(okrug) || slug(okrug, 'x')}`;
  return {
    source: { ...COMMISSION, id: 'commission' },
    contest: { id, name: okrug, contestants },
    entry: {
      holds: 'result-forms',
      where: { okrug },
      columns: { station: 'uik', territory: ['okrug', 'raion'] },
      long: {
        key: 'label',
        value: 'value',
        lines: Object.fromEntries(lines),
        votes: Object.fromEntries(contestants),
      },
    },
    placed: [
      placed('uik', 'station'),
      placed('okrug', 'territory'),
      placed('raion', 'territory'),
      placed('label', 'long.key'),
      placed('line', 'long.key'),
      placed('value', 'long.value'),
    ],
  };
}
