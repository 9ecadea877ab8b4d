import type { Analysis } from '../../model/analysis.js';
import type { Dossier } from '../../model/dossier.js';
import type { Finding } from '../../model/finding.js';
import { getOrAdd } from '../../model/get-or-add.js';
import { type Block, heading, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { type Completed, nextStep, openExplanations } from '../outline/finding.js';
import { completedCheck } from './findings.js';

/** What may still explain the findings, and what to ask the commission: each once, with the findings that it belongs to. */
export function openQuestions({ findings }: Dossier, analysis: Analysis, names: Names): Block[] {
  const { say } = names;
  const collect = (textsOf: (finding: Finding, outcome: Completed) => readonly string[]): string[] => {
    const byText = new Map<string, string[]>();
    for (const finding of findings) {
      const outcome = completedCheck(finding, analysis);
      for (const text of outcome ? textsOf(finding, outcome) : []) {
        getOrAdd(byText, text, (): string[] => []).push(finding.id);
      }
    }
    return [...byText].map(([next, ids]) => say('dossier-ask-item', { next, findings: ids.join(', ') }));
  };
  const innocent = collect((finding, outcome) => openExplanations(finding, outcome, names));
  const ask = collect((finding, outcome) => [nextStep(finding, outcome, names)]);
  return [
    heading(2, say('dossier-innocent')),
    innocent.length > 0 ? list(innocent) : paragraph(say('dossier-innocent-none')),
    heading(2, say('dossier-ask')),
    ask.length > 0 ? list(ask) : paragraph(say('dossier-ask-none')),
  ];
}
