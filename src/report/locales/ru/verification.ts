import { counted, word } from './number-words.js';

const FILE = ['файл', 'файла', 'файлов'] as const;

/** What is said where a report is made again and compared. */
export const verification = {
  'verify-opening': `{report}: ${counted('inputs', ['исходный файл', 'исходных файла', 'исходных файлов'])} и ${counted('outputs', FILE)} отчёта; исходные файлы — в {data}`,
  'verify-version':
    'составлено версией {recorded}, эта версия — {running}: другие версии могут формулировать иначе, поэтому сравниваются только числа в analysis.json',
  'verify-input':
    'исходный файл {path}: {trouble, select, missing {его нет} unreadable {прочитать нельзя, или это ссылка за пределы своей папки} unlisted {прочитан, но в сведениях о запуске не назван} unexpected {назван в сведениях о запуске, но из него ничего не прочитано} other {не те байты, из которых составлен отчёт}}',
  'verify-output':
    'файл {path}: {trouble, select, missing {его нет} unreadable {прочитать нельзя, или это ссылка за пределы папки} unlisted {относится к отчёту, но в сведениях о запуске не назван} unexpected {назван в сведениях о запуске, но в составленном заново отчёте его нет} other {не те байты, что в сведениях о запуске}}',
  'verify-hashes':
    'записано: байт {recordedBytesText}, SHA-256 {recordedHash}; найдено: байт {foundBytesText}{foundHash, select, __absent {} other {, SHA-256 {foundHash}}}',
  'verify-figure': 'первое отличающееся число в {file}: {figure}',
  'verify-line': 'первая отличающаяся строка в {file}: {lineText}',
  'verify-byte': 'первый отличающийся байт в {file}: {byteText}',
  'verify-bytes': '{file}: те же строки, но другие байты',
  'verify-recorded': 'в отчёте {value, select, __absent {ничего нет} other {{value}}}',
  'verify-derived': 'по исходным файлам {value, select, __absent {ничего нет} other {{value}}}',
  'verify-problems': 'исходные файлы больше нельзя прочитать как набор данных:',
  'verify-resting': `на файл {file}, которого нет, опираются: ${word(
    'findings',
    ['{findingsText} находка ({ids})', '{findingsText} находки ({ids})', '{findingsText} находок ({ids})'],
    'ни одной находки',
  )}, {totals, plural, =0 {ни одного итога} other {итоги его протоколов}}, ${word(
    'statements',
    ['{statementsText} утверждение', '{statementsText} утверждения', '{statementsText} утверждений'],
    'ни одного утверждения',
  )}`,
  'verify-verified':
    'Проверено: все исходные файлы и все файлы отчёта такие, как записано, и все числа получаются те же.',
  'verify-verified-figures':
    'Проверено: все исходные файлы и все файлы отчёта такие, как записано, и все числа в analysis.json получаются те же.',
  'verify-differs': 'Расходится: по этим исходным файлам получается другой отчёт.',
  'verify-not-derived':
    'Не проверено: то, что есть, такое, как записано, но без всех исходных файлов числа получить нельзя.',
  'verify-no-data':
    '{report}: исходные файлы отчёта ожидались рядом с ним или здесь, в папке с его именем, где есть {sought}; их нет. Назовите их папку: --data FOLDER.',
  'verify-other-kind':
    'Такой отчёт версия {version} составить заново не может: {kind}. Возьмите версию, которая указана в его сведениях о запуске.',
  'report-file-missing':
    'ожидался файл, который можно прочитать, в {file}. Проверить можно отчёт в виде папки, как её записывает scrutineer check.',
  'report-file-large': '{file} больше допустимого (байт: {limitText}) и не прочитан.',
  'report-file-json': '{file} — не JSON.',
  'report-file-schema':
    '{file} не соответствует схеме{at, select, __absent {} other {, первое расхождение — {at}}}. Его записала другая версия или изменили?',
};
