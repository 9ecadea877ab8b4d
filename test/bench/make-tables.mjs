import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync } from 'node:fs';

const LINES = ['registered', 'received', 'issued_early', 'issued_in_station', 'issued_outside', 'unused'];
const BOXES = ['portable', 'stationary', 'invalid', 'valid'];
const CONTESTANTS = Array.from({ length: 12 }, (_, contestant) => `contestant_${contestant + 1}`);
export const HEADER = ['region', 'district', 'station', ...LINES, ...BOXES, ...CONTESTANTS];

const REGIONS = 85;
const DISTRICTS_OF_REGION = 33;

/** What a table's cells look like. */
export const WRITINGS = {
  plain: { district: (name) => name, cell: (text) => text },
  quoted: { district: (name) => name, cell: (text) => `"${text}"` },
  'a fifth irregular': {
    district: (name, row) => (row % 5 === 0 ? withMarks(name) : name),
    cell: (text) => text,
  },
  'all irregular': { district: withMarks, cell: (text) => text },
};

/** Quotation marks inside a cell that does not stand in any: what csv-parse alone reads. */
function withMarks(name) {
  return name.replace(/№ \d+/u, '"$&"');
}

/** Makes a table of forms, one a row, the same every time; keeps one that is there. */
export async function makeTable(path, rows, { district, cell }) {
  if (existsSync(path)) return;
  const random = createRandom(2011);
  const out = createWriteStream(`${path}.part`);
  let text = `${HEADER.map(cell).join(',')}\n`;
  for (let row = 0; row < rows; row++) {
    const region = Math.floor((row * REGIONS) / rows);
    const stationsOfRegion = Math.ceil(rows / REGIONS);
    const station = row - Math.ceil((region * rows) / REGIONS);
    const part = Math.floor((station * DISTRICTS_OF_REGION) / stationsOfRegion);
    const places = [
      `Северо-Восточная область ${region + 1}`,
      district(`Территориальная избирательная комиссия № ${region * DISTRICTS_OF_REGION + part + 1}`, row),
      `УИК № ${station + 1}`,
    ];
    text += `${[...places, ...counts(random)].map(cell).join(',')}\n`;
    if (text.length > 1 << 18) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'finish');
  renameSync(`${path}.part`, path);
}

/** The lines of one form, which add up. */
function counts(random) {
  const registered = 200 + random(2800);
  const received = Math.floor(registered * 0.9);
  const early = random(20);
  const outside = random(Math.floor(registered / 10));
  const inStation = random(received - early - outside);
  const issued = early + outside + inStation;
  const invalid = random(Math.floor(issued / 30) + 1);
  const votes = CONTESTANTS.map(() => 0);
  let left = issued - invalid;
  for (let contestant = 0; contestant < votes.length - 1; contestant++) {
    votes[contestant] = random(Math.floor(left / 2) + 1);
    left -= votes[contestant];
  }
  votes[votes.length - 1] = left;
  const lines = [registered, received, early, inStation, outside, received - issued];
  return [...lines, early + outside, inStation, invalid, issued - invalid, ...votes];
}

/** Whole numbers below a bound, from a linear congruential generator. */
function createRandom(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * Math.max(bound, 1));
  };
}
