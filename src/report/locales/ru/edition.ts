import { counted, FINDING, word } from './number-words.js';

const FILE = ['файл', 'файла', 'файлов'] as const;
const STATEMENT = ['утверждение', 'утверждения', 'утверждений'] as const;
const OF_SOURCE = ['источника', 'источников', 'источников', 'источника'] as const;

const TOTALS = word(
  'totals',
  ['итоги {totalsText} публикации', 'итоги {totalsText} публикаций', 'итоги {totalsText} публикаций'],
  'ни одного итога',
);
const STATEMENTS = word(
  'statements',
  [
    `{statementsText} ${STATEMENT[0]}`,
    `{statementsText} ${STATEMENT[1]}`,
    `{statementsText} ${STATEMENT[2]}`,
  ],
  'ни одного утверждения',
);

/** What is said of the public edition. */
export const edition = {
  'edition-public':
    'Это публичный отчёт. В нём не назван ни один наблюдатель и ни одно время, когда кто-либо из них где-либо был, нет ни одного их слова, а переданное ими показано только там, где они согласились на публикацию.',
  'edition-withheld': `Не вошло, потому что согласия на публикацию нет: ${word(
    'files',
    [`{filesText} ${FILE[0]}`, `{filesText} ${FILE[1]}`, `{filesText} ${FILE[2]}`],
    'ничего',
  )}{sources, plural, =0 {} other { {sourcesText} ${word('sources', OF_SOURCE)}}}. ${word(
    'findings',
    [
      '{findingsText} находки внутреннего отчёта здесь нет; по проверкам:',
      '{findingsText} находок внутреннего отчёта здесь нет; по проверкам:',
      '{findingsText} находок внутреннего отчёта здесь нет; по проверкам:',
    ],
    'Все находки внутреннего отчёта есть и здесь.',
  )}`,
  'edition-check': '{title}: {findingsText}',
  'edition-shown': `Опубликовано по неопубликованным файлам (${counted('files', FILE)}): ${word(
    'findings',
    [`{findingsText} ${FINDING[0]}`, `{findingsText} ${FINDING[1]}`, `{findingsText} ${FINDING[2]}`],
    'ни одной находки',
  )}, ${TOTALS}, ${STATEMENTS}. Получить их заново может только тот, у кого есть эти файлы; всё остальное можно получить из исходных файлов, перечисленных ниже.`,
  'verify-unpublished': `на неопубликованные файлы опираются: ${word(
    'findings',
    [
      `{findingsText} ${FINDING[0]} ({ids})`,
      `{findingsText} ${FINDING[1]} ({ids})`,
      `{findingsText} ${FINDING[2]} ({ids})`,
    ],
    'ни одной находки',
  )}, ${TOTALS}, ${STATEMENTS}; вместе с неопубликованными источниками ({sourcesText}) не вошло находок: {withheldText}`,
  'verify-open':
    'неопубликованных файлов здесь нет: сравниваются находки и итоги, которые опираются на опубликованные файлы, всего {comparedText}',
  'verify-verified-open':
    'В пределах опубликованных файлов расхождений нет, в обе стороны: всё, что они дают, есть в отчёте, и всё, что опирается только на них, получается тем же. Остальное названо выше и не сравнивалось: для него нужны все файлы.',
};
