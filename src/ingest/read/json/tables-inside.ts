import type { OpenTable, TableSink } from '../table.js';
import { createCellReader } from './cell-reader.js';
import { OPEN_BRACE, OPEN_BRACKET } from './characters.js';
import { createElementRows } from './element-rows.js';
import { jsonFacts } from './facts.js';
import { featureReader } from './geojson.js';
import { onLine, syntaxProblem } from './json-problem.js';
import { checkJson } from './pass-value.js';
import { type JsonText, type Member, members, skipWhite } from './ranges.js';
import { createSplitter } from './split-elements.js';

/** Objects that are looked into: one table may be at `a.b.c`, none deeper. */
const LEVELS = 3;

/**
 * The lists of objects inside an object and the objects in it, each called like its path (`results`, `a.b`). A GeoJSON collection
 * is the table of its features. What is no such list is only checked to be JSON.
 */
export function tablesInside(text: JsonText, start: number, encoding: string): readonly OpenTable[] {
  const found = new Map<string, OpenTable>();
  const isCollection = isFeatureCollection(text, start);
  const look = (object: number, prefix: string, level: number): void => {
    for (const member of members(text, object)) {
      const path = prefix + member.key;
      if (isListOfObjects(text, member)) {
        if (found.has(path)) {
          throw syntaxProblem('keyTwice', text.lines.lineOf(member.start), { key: JSON.stringify(path) });
        }
        const isFeatures = isCollection && path === 'features';
        found.set(path, openList(text, member, isFeatures ? null : path, encoding));
      } else if (text.bytes[member.start] === OPEN_BRACE && level < LEVELS) {
        look(member.start, `${path}.`, level + 1);
      } else checkValue(text, member);
    }
  };
  look(start, '', 1);
  const features = isCollection ? found.get('features') : undefined;
  return features ? [features] : [...found.values()];
}

function isListOfObjects({ bytes }: JsonText, { start }: Member): boolean {
  return bytes[start] === OPEN_BRACKET && bytes[skipWhite(bytes, start + 1)] === OPEN_BRACE;
}

function isFeatureCollection(text: JsonText, start: number): boolean {
  for (const { key, start: from, end } of members(text, start)) {
    if (key === 'type') return text.bytes.toString('utf8', from, end) === '"FeatureCollection"';
  }
  return false;
}

function openList(text: JsonText, list: Member, name: string | null, encoding: string): OpenTable {
  return {
    name,
    async read(sink: TableSink) {
      const reader = createCellReader();
      const rows = createElementRows(sink, name === null ? featureReader(reader.object) : reader.object);
      const splitter = createSplitter('list', rows.take, text.lines.lineOf(list.start));
      splitter.push(text.bytes.subarray(list.start, list.end));
      splitter.end();
      rows.end();
      return jsonFacts(encoding);
    },
  };
}

function checkValue(text: JsonText, { start, end }: Member): void {
  const value = text.bytes.toString('utf8', start, end);
  onLine(value, text.lines.lineOf(start), () => checkJson(value));
}
