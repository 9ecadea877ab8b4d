/**
 * Measures how fast relations are evaluated, beside one plain pass over every column that they name, in one process:
 * `npm run bench` ends with it; alone, after a build: `node test/bench/relations.mjs 1000000 5`. The best of the runs counts.
 */
import { bindRelation } from '../../dist/rules/bind-relation.js';
import { evaluateRelation } from '../../dist/rules/evaluate-relation.js';
import { readPack } from '../../dist/rules/read-pack.js';

const [forms = 1_000_000, times = 5] = process.argv.slice(2).map(Number);

const CONTESTANTS = Array.from({ length: 12 }, (_, index) => ({ id: `contestant${index}`, name: '' }));
const LINES = [
  'registered',
  'received',
  'issuedEarly',
  'issuedInStation',
  'issuedOutside',
  'unused',
  'stationary',
  'portable',
  'invalid',
  'valid',
  'lost',
  'unaccounted',
];

/** Five relations of the kinds that packs have, five times. */
const FORMULAS = [
  { relation: 'issuedEarly + issuedInStation + issuedOutside <= registered' },
  { relation: 'received = issuedEarly + issuedInStation + issuedOutside + unused + lost - unaccounted' },
  { relation: 'stationary + portable = invalid + valid' },
  { relation: 'valid = contestants' },
  { relation: 'invalid <= 3% * stationary + 3% * portable', when: 'stationary >= 100' },
];
const TEXT = { en: 'Text.' };
const pack = readPack(
  JSON.stringify({
    id: 'bench',
    name: TEXT,
    version: 1,
    sources: ['none'],
    relations: Array.from({ length: 25 }, (_, index) => ({
      id: `r${index}`,
      ...FORMULAS[index % FORMULAS.length],
      hard: true,
      sentence: TEXT,
      innocent: [TEXT],
      next: TEXT,
    })),
  }),
  'bench.yaml',
);

const { lines, votes } = makeForms();
const columns = [...Object.values(lines), ...votes.values()];
const bound = pack.relations.map((relation) =>
  bindRelation(relation, pack, { lines, votes, contestants: CONTESTANTS }),
);
const numbers = bound
  .flatMap((relation) => [relation, ...relation.conditions])
  .reduce((sum, { left, right }) => sum + left.terms.length + right.terms.length, 0);

const best = { pass: Infinity, relations: Infinity };
let failing = 0;
for (let time = 0; time < times; time++) {
  best.pass = Math.min(best.pass, secondsOf(addUpAll));
  best.relations = Math.min(best.relations, secondsOf(evaluateAll));
}

const cells = [
  forms.toLocaleString('en'),
  pack.relations.length,
  (numbers / pack.relations.length).toFixed(1),
  failing.toLocaleString('en'),
  best.relations.toFixed(3),
  best.pass.toFixed(3),
  (best.relations / best.pass).toFixed(1),
  (best.relations / best.pass / (numbers / columns.length)).toFixed(1),
];
process.stdout.write(
  [
    '| forms | relations | numbers in each | failing | seconds | one pass over the columns | ratio | by number looked at |',
    '| --: | --: | --: | --: | --: | --: | --: | --: |',
    `| ${cells.join(' | ')} |`,
    '',
  ].join('\n'),
);

function evaluateAll() {
  failing = 0;
  for (const [index, relation] of bound.entries()) {
    failing += evaluateRelation(relation, pack.relations[index].tolerance, forms).failing.length;
  }
}

function addUpAll() {
  let sum = 0;
  for (const { values } of columns) for (let form = 0; form < forms; form++) sum += values[form];
  if (sum === 0) throw new Error('there is nothing to add up');
}

function secondsOf(work) {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

/** Forms that add up, but for one valid number in a thousand; one in a hundred has a blank. */
function makeForms() {
  const column = () => ({ values: new Int32Array(forms) });
  const lines = Object.fromEntries(LINES.map((line) => [line, column()]));
  const votes = new Map(CONTESTANTS.map(({ id }) => [id, column()]));
  for (let form = 0; form < forms; form++) {
    const put = (line, value) => {
      lines[line].values[form] = value;
      return value;
    };
    let valid = 0;
    let size = 40 + (form % 61);
    for (const { values } of votes.values()) {
      values[form] = size;
      valid += size;
      size = (size * 7) % 101;
    }
    put('valid', form % 1000 === 0 ? valid + 1 : valid);
    const boxes = valid + put('invalid', form % 13);
    put('stationary', boxes - put('portable', form % 17));
    put('issuedInStation', boxes - put('issuedOutside', form % 11) - put('issuedEarly', form % 5));
    put('unused', form % 97);
    put('received', boxes + (form % 97));
    put('registered', boxes + (form % 89));
    if (form % 100 === 50) put('portable', -1);
  }
  return { lines, votes };
}
