import type { Unpublished } from '../model/unpublished.js';
import type { FirstDifference, TroubledFile, Verification } from '../model/verification.js';
import type { Locale } from './locales/locale.js';
import { say } from './say.js';
import { sayIssue } from './say-issue.js';
import { visibleText, visibleUpTo } from './visible-text.js';

/** Numbers of findings that are named of one file. */
const FINDINGS_NAMED = 20;

/** Names that are said of one kind of thing. */
const NAMES_SAID = 20;

/** Longest figure that is quoted. */
const LONGEST_QUOTED = 150;

function idsOf(findings: readonly string[]): string {
  return `${findings.slice(0, FINDINGS_NAMED).join(', ')}${findings.length > FINDINGS_NAMED ? ', …' : ''}`;
}

function named(names: readonly string[]): string {
  const said = names.slice(0, NAMES_SAID).map((name) => visibleUpTo(LONGEST_QUOTED, name));
  return `${said.join(', ')}${names.length > NAMES_SAID ? ', …' : ''}`;
}

/** What came out when a report was made again, for a person at a terminal. */
export function sayVerification(found: Verification, locale: Locale): string {
  const words = (key: string, args: Readonly<Record<string, string | number | null>> = {}): string =>
    say(locale, locale.report[key] ?? '', args);
  const { tool, listed, result } = found;
  const isOtherVersion = tool.recorded !== tool.running;
  const lines = [
    words('verify-opening', {
      report: visibleText(found.report),
      data: visibleText(found.data),
      inputs: listed.inputs,
      outputs: listed.outputs,
    }),
    ...(isOtherVersion
      ? [`  ${words('verify-version', { recorded: visibleText(tool.recorded), running: tool.running })}`]
      : []),
    ...found.inputs.flatMap((file) => sayTrouble('verify-input', file)),
    ...found.outputs.flatMap((file) => sayTrouble('verify-output', file)),
    ...(found.problems.length > 0 ? [`  ${words('verify-problems')}`] : []),
    ...found.problems.map((problem) => `    ${sayIssue(problem, locale).problem}`),
    ...found.differences.flatMap(sayDifference),
    ...found.resting.map(
      ({ file, findings, totals, statements }) =>
        `  ${words('verify-resting', {
          file: visibleText(file),
          ids: idsOf(findings),
          findings: findings.length,
          totals,
          statements,
        })}`,
    ),
    ...(found.compared === undefined ? [] : [`  ${words('verify-open', { compared: found.compared })}`]),
    ...(found.unpublished ? [`  ${sayUnpublished(found.unpublished)}`] : []),
    ...found.notCompared.map(
      ({ what, names }) =>
        `  ${words('verify-not-compared', { what, names: named(names), count: names.length })}`,
    ),
    ...(found.foreign.length > 0 ? [`  ${words('verify-foreign', { names: named(found.foreign) })}`] : []),
    words(`verify-${result}`),
  ];
  return `${lines.join('\n')}\n`;

  function sayUnpublished({ withheld, shown }: Unpublished): string {
    return words('verify-unpublished', {
      ids: idsOf(shown.findings),
      findings: shown.findings.length,
      totals: shown.totals,
      statements: shown.statements,
      sources: withheld.sources,
      withheld: withheld.findings,
    });
  }

  function sayTrouble(key: string, { path, trouble, recorded, found: now }: TroubledFile): string[] {
    const first = `  ${words(key, { path: visibleText(path), trouble })}`;
    if (trouble !== 'changed' || !recorded || !now) return [first];
    const hashes = words('verify-hashes', {
      recordedBytes: recorded.bytes,
      recordedHash: recorded.sha256,
      foundBytes: now.bytes,
      foundHash: now.sha256,
    });
    return [first, `    ${hashes}`];
  }

  function sayDifference({ file, figure, line, byte, recorded, derived }: FirstDifference): string[] {
    const place = { file: visibleText(file), line, byte, figure: figure && visibleText(figure) };
    if (figure === null && line === null && byte === null) return [`  ${words('verify-bytes', place)}`];
    const kind = figure === null ? (line === null ? 'byte' : 'line') : 'figure';
    const quoted = (value: string | null): string | null => value && visibleUpTo(LONGEST_QUOTED, value);
    return [
      `  ${words(`verify-${kind}`, place)}`,
      `    ${words('verify-recorded', { value: quoted(recorded) })}`,
      `    ${words('verify-derived', { value: quoted(derived) })}`,
    ];
  }
}
