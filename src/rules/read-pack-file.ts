import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { expectationOf } from '../model/expectation.js';
import { type PackFile, packSchema } from './pack.js';
import { createPackProblems, type PackPath, type PackProblems } from './pack-problems.js';
import { salvagePack } from './salvage-pack.js';
import { aliasFault, aliasIn, standsAt, yamlFault } from './yaml-fault.js';

/** A rule pack as written, and where to report what is wrong with it. */
export interface WrittenPack {
  readonly pack: PackFile;
  /** What is known to be wrong so far; whoever reads on throws it with the rest. */
  readonly problems: PackProblems;
}

/**
 * The text of a rule pack as an object of the right shape. What does not fit is reported and replaced by something that does, so that the
 * rest can be looked through. Throws an InputError where the text is no YAML.
 */
export function readPackFile(yaml: string, file: string): WrittenPack {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line;
  const problems = createPackProblems(file, (given) => {
    const path = byPosition(given, document);
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return null;
  });
  for (const error of document.errors) {
    const { problem, ...args } = yamlFault(error);
    problems.addAt(lineAt(error.pos[0]), problem, args, standsAt(yaml, error.pos[0]));
  }
  problems.throwIfAny();
  reportReservedKeys(document, (offset, key) => problems.addAt(lineAt(offset), 'reservedKey', { key }));
  const written = plainData(document, (error) => {
    const { problem, ...args } = aliasFault(error);
    problems.addAt(1, problem, args, aliasIn(error));
  });
  if (written === null) problems.throwIfAny();
  const result = packSchema.safeParse(written);
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path.map(keyOf);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) problems.add([...path, key], 'unknownKey');
    } else {
      const isMissing = document.getIn(path, true) === undefined;
      problems.add(path, isMissing ? 'missing' : 'wrong', expectationOf(issue));
    }
  }
  return { pack: result.success ? result.data : salvagePack(written), problems };
}

/** Aliases that lead nowhere, or that would unfold into far more than was written, leave nothing to be read. */
function plainData(document: Document, report: (error: unknown) => void): unknown {
  try {
    return document.toJS();
  } catch (error) {
    report(error);
    return null;
  }
}

/** The one key that JavaScript would lose. */
function reportReservedKeys(document: Document, report: (offset: number, key: string) => void): void {
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__') report(key.range?.[0] ?? 0, '__proto__');
    },
  });
}

/** Relations are spoken of by their id and stand in a list. */
function byPosition(path: PackPath, document: Document): PackPath {
  const [first, second, ...rest] = path;
  if (first !== 'relations' || typeof second !== 'string') return path;
  const list = document.get(first, true);
  const index = isSeq(list) ? list.items.findIndex((item) => isMap(item) && item.get('id') === second) : -1;
  return index === -1 ? [first] : [first, index, ...rest];
}

function keyOf(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}
