import type { Analysis } from '../model/analysis.js';

/**
 * An analysis as JSON in pieces, so that no string grows with the number of findings: a key per line, and of every list
 * an item per line, which also makes two analyses easy to compare.
 */
export function* analysisJson(analysis: Analysis): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(analysis)) {
    yield `${separator}  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listJson(value);
    else yield JSON.stringify(value);
    separator = ',\n';
  }
  yield '\n}\n';
}

function* listJson(items: readonly unknown[]): Generator<string> {
  let separator = '[\n';
  for (const item of items) {
    yield `${separator}    ${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield '\n  ]';
}
