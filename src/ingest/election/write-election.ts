import { Document, isMap, isScalar, Scalar, visit } from 'yaml';
import { hasInvisible, replaceInvisible } from '../../model/invisible.js';
import type { ElectionFile } from './schema.js';

/** A remark in an election file, on the line of the key or item it is about. */
export interface ElectionComment {
  readonly at: readonly (string | number)[];
  /** Lines above the key. */
  readonly above?: readonly string[];
  /** Behind the value, on its line. */
  readonly behind?: string;
}

/**
 * An election file as YAML with remarks; parses to the same object again. Characters that cannot be seen are written as escapes,
 * so that a name from a table can make no line of its own. `opening`: lines of the remark at the top.
 */
export function writeElection(
  election: ElectionFile,
  opening: readonly string[],
  comments: readonly ElectionComment[],
): string {
  const document = new Document(election, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && hasInvisible(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_, node) {
      if (node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  for (const comment of comments) remark(document, comment);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return escaped(
    opening.map((line) => `# ${oneLine(line)}\n`).join('') + (opening.length > 0 ? '\n' : '') + text,
  );
}

function remark(document: Document, { at, above, behind }: ElectionComment): void {
  const holder = document.getIn(at.slice(0, -1), true);
  if (!isMap(holder)) return;
  const pair = holder.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(at.at(-1)));
  if (!pair || !isScalar(pair.key)) return;
  if (above && above.length > 0) pair.key.commentBefore = above.map((line) => ` ${oneLine(line)}`).join('\n');
  if (behind === undefined) return;
  if (isScalar(pair.value)) pair.value.comment = ` ${oneLine(behind)}`;
  else if (!pair.key.commentBefore) pair.key.commentBefore = ` ${oneLine(behind)}`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** Invisible characters stand in double quotation marks or behind # only: in both an escape is read or harmless. */
function escaped(text: string): string {
  return replaceInvisible(text, (character) => {
    if (character === '\n') return character;
    const code = character.codePointAt(0) ?? 0;
    const hexadecimal = code.toString(16).toUpperCase();
    return code > 0xffff ? `\\U${hexadecimal.padStart(8, '0')}` : `\\u${hexadecimal.padStart(4, '0')}`;
  });
}
