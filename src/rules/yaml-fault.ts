import type { YAMLError } from 'yaml';
import type { YamlFault } from '../model/yaml-fault.js';

/** Why a text is no YAML, as the arguments of a text; `detail`: the package's own words. */
interface YamlFaultArguments {
  readonly [name: string]: string;
  readonly problem: YamlFault;
  readonly detail: string;
}

/** What the parser says is wrong. */
export function yamlFault({ code, message }: YAMLError): YamlFaultArguments {
  return { problem: code, detail: message };
}

/** Longest piece of a text that is quoted. */
const QUOTED_LENGTH = 80;

/** What stands where the parser stopped, up to the end of its line; null where nothing does. */
export function standsAt(yaml: string, offset: number): string | null {
  const [line = ''] = yaml.slice(offset, offset + QUOTED_LENGTH).split('\n', 1);
  return line.trim() || null;
}

/** What is wrong where aliases are put in: the package throws an error without a code. */
export function aliasFault(error: unknown): YamlFaultArguments {
  const detail = error instanceof Error ? error.message : String(error);
  const known = ALIAS_FAULTS.find(([beginning]) => detail.startsWith(beginning));
  return { problem: known?.[1] ?? 'other', detail };
}

/** The name of the alias that an error is about, where it names one. */
export function aliasIn(error: unknown): string | null {
  const [, name] = /^Unresolved alias [^:]*: (.+)$/su.exec(error instanceof Error ? error.message : '') ?? [];
  return name === undefined ? null : `*${name}`;
}

const ALIAS_FAULTS: readonly (readonly [string, YamlFault])[] = [
  ['Unresolved alias', 'aliasUnknown'],
  ['Excessive alias count', 'aliasesExcessive'],
];
