import type { Analysis } from '../../model/analysis.js';
import { type Block, list, paragraph } from '../document.js';
import type { Names } from '../names.js';

/** Of a public edition: that it is one, how much it leaves out, and how much of it nobody else can make again. */
export function edition({ unpublished }: Analysis, { locale, say }: Names): Block[] {
  if (!unpublished) return [];
  const { withheld, shown } = unpublished;
  const { sources, files, findings } = withheld;
  const checks = withheld.checks.map(({ check, findings: lost }) =>
    say('edition-check', { title: locale.checks[check]?.title ?? check, findings: lost }),
  );
  return [
    paragraph(say('edition-public')),
    paragraph(say('edition-withheld', { sources, files, findings })),
    ...(checks.length > 0 ? [list(checks)] : []),
    ...(shown.files > 0
      ? [
          paragraph(
            say('edition-shown', {
              files: shown.files,
              findings: shown.findings.length,
              totals: shown.totals,
              statements: shown.statements,
            }),
          ),
        ]
      : []),
  ];
}
