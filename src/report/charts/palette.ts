/**
 * Colours that stay apart for all common kinds of colour-blindness and in grey.
 * Source: M. Okabe, K. Ito, Color Universal Design (2008).
 */
export const COLOURS = {
  ink: '#1b1b1b',
  faint: '#6b6b6b',
  line: '#d4d4d4',
  window: '#f0ead2',
  paper: '#ffffff',
} as const;

/** Of the series of a chart, the first for what the title is about. */
export const SERIES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const;

/** From little to much: dark and light in order also in grey. Cividis, in eight steps (J. Nuñez, C. Anderton, R. Renslow, PLoS ONE 13 (2018) e0199239). */
export const STEPS = [
  '#fee838',
  '#e1cc55',
  '#bcae6c',
  '#9a9377',
  '#7c7b78',
  '#5c636e',
  '#38486b',
  '#00204d',
] as const;

/** The step of a part of the whole, 0 to 1. */
export function stepOf(part: number): string {
  return STEPS[Math.min(STEPS.length - 1, Math.max(0, Math.floor(part * STEPS.length)))] ?? STEPS[0];
}

export function seriesColour(index: number): string {
  return SERIES[index % SERIES.length] ?? SERIES[0];
}
