import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ArchiveEntry } from '../archive.js';
import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { damagedPart } from './damaged-part.js';
import { decodePart } from './decode-part.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** An element that is looked at. Elements that its `children` do not name are passed over with all that they hold. */
export interface XmlElement {
  readonly open?: (attributes: XmlAttributes) => void;
  /** Text directly inside, in as many pieces as it comes. */
  readonly text?: (text: string) => void;
  readonly close?: () => void;
  readonly children?: ReadonlyMap<string, XmlElement>;
}

/**
 * Reads a part of a workbook from beginning to end. `root` is the name of its outermost element. An element counts by its local
 * name where it is of the root's namespace, whatever prefix that has. Throws a ReadProblem where the part is not well-formed, has a
 * document type declaration, nests too deep, or runs on without a tag. What a handler throws is thrown on.
 */
export async function readXml(part: ArchiveEntry, root: string, element: XmlElement): Promise<void> {
  const parser = new SaxesParser({});
  const open: (XmlElement | undefined)[] = [];
  let prefixes: ReadonlySet<string> = new Set();
  /** At least as many characters as stand between the last tag and the end of what was parsed. */
  let sinceTag = 0;

  parser.on('error', ({ message }) => {
    throw damagedPart(part.name, 'xmlSyntax', { detail: message });
  });
  parser.on('doctype', () => {
    throw new ReadProblem('doctype-refused');
  });
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    if (!/^(utf-?(8|16(le|be)?)|us-ascii)$/iu.test(encoding)) {
      throw damagedPart(part.name, 'xmlEncoding', { encoding });
    }
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    sinceTag = 0;
    if (open.length >= limits.xmlDepth) throw damagedPart(part.name, 'xmlDepth');
    if (open.length === 0) prefixes = prefixesLike(name, attributes);
    const local = localName(name, prefixes);
    if (open.length === 0 && local !== root) {
      throw damagedPart(part.name, 'xmlRoot', { expected: root, found: name });
    }
    const found = open.length === 0 ? element : open.at(-1)?.children?.get(local);
    open.push(found);
    found?.open?.(attributes);
  });
  const takeText = (text: string): void => open.at(-1)?.text?.(text);
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', () => {
    sinceTag = 0;
    open.pop()?.close?.();
  });

  for await (const text of decodePart(part)) {
    parser.write(text);
    sinceTag += text.length;
    if (sinceTag > limits.xmlPiece) throw damagedPart(part.name, 'xmlTagless');
  }
  parser.close();
}

/** All prefixes that the outermost element binds to its own namespace; none is written as ''. */
function prefixesLike(root: string, attributes: XmlAttributes): ReadonlySet<string> {
  const own = prefixOf(root);
  const namespace = attributes[own === '' ? 'xmlns' : `xmlns:${own}`];
  const prefixes = new Set([own]);
  if (namespace === undefined) return prefixes;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== namespace) continue;
    if (name === 'xmlns') prefixes.add('');
    else if (name.startsWith('xmlns:')) prefixes.add(name.slice('xmlns:'.length));
  }
  return prefixes;
}

/** The name without its prefix; empty where it is of another namespace. */
function localName(name: string, prefixes: ReadonlySet<string>): string {
  const prefix = prefixOf(name);
  if (!prefixes.has(prefix)) return '';
  return prefix === '' ? name : name.slice(prefix.length + 1);
}

function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
