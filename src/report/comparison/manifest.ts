import type { Comparison } from '../../model/comparison.js';
import { type Block, heading, left } from '../document.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';
import { longTable } from './long-table.js';

/** Checks that ran in one run only, or ended otherwise. */
export function states(checks: Comparison['checks'], names: Names): Block[] {
  return section('diff-checks', 'col-check', checks, names, ({ id, before, after }) => [
    visibleText(id),
    names.say('diff-state', { state: before }),
    names.say('diff-state', { state: after }),
  ]);
}

/** Settings that are not the same. */
export function parameters(changed: Comparison['parameters'], names: Names): Block[] {
  return section('diff-parameters', 'col-setting', changed, names, ({ name, before, after }) => [
    visibleText(name),
    ...[before, after].map((value) => (value === null ? names.say('diff-no-value') : visibleText(value))),
  ]);
}

/** Inputs of which one run had other bytes, or that only one of them had. */
export function inputs(changed: Comparison['inputs'], names: Names): Block[] {
  return section('diff-inputs', 'col-file', changed, names, ({ path, before, after }) => [
    visibleText(path),
    ...[before, after].map((hash) => (hash === null ? names.say('diff-no-value') : visibleText(hash))),
  ]);
}

function section<Item>(
  title: string,
  first: string,
  items: readonly Item[],
  names: Names,
  row: (item: Item) => readonly string[],
): Block[] {
  if (items.length === 0) return [];
  const { say } = names;
  return [
    heading(2, say(title)),
    ...longTable(
      [left(say(first)), left(say('col-run-before')), left(say('col-run-after'))],
      items,
      row,
      names,
    ),
  ];
}
