/** What is said of the public edition. */
export const edition = {
  'edition-public':
    'This is the public edition. It names no observer and no time at which one was anywhere, repeats no word of theirs, and shows what they submitted only where they consented to its publication.',
  'edition-withheld':
    'Left out, because nobody consented to its publication: {files, plural, =0 {nothing} one {{filesText} file} other {{filesText} files}}{sources, plural, =0 {} one { of {sourcesText} source} other { of {sourcesText} sources}}. {findings, plural, =0 {No finding of the internal edition is missing here.} one {{findingsText} finding of the internal edition is not here, of this check:} other {{findingsText} findings of the internal edition are not here, of these checks:}}',
  'edition-check': '{title}: {findingsText}',
  'edition-shown':
    'Published from {files, plural, one {{filesText} file that is} other {{filesText} files that are}} not public: {findings, plural, =0 {no finding} one {{findingsText} finding} other {{findingsText} findings}}, {totals, plural, =0 {no totals} one {the totals of {totalsText} publication} other {the totals of {totalsText} publications}}, {statements, plural, =0 {no statement} one {{statementsText} statement} other {{statementsText} statements}}. Only who has the files can make these again; everything else can be made again from the inputs below.',
  'verify-unpublished':
    'rests on files that are not published: {findings, plural, =0 {no finding} one {{findingsText} finding ({ids})} other {{findingsText} findings ({ids})}}, {totals, plural, =0 {no totals} one {the totals of {totalsText} publication} other {the totals of {totalsText} publications}}, {statements, plural, =0 {no statement} one {{statementsText} statement} other {{statementsText} statements}}; left out with {sources, plural, =0 {no source} one {{sourcesText} source} other {{sourcesText} sources}}: {withheld, plural, =0 {no finding} one {{withheldText} finding} other {{withheldText} findings}}',
  'verify-open':
    'the unpublished files are not here: compared {compared, plural, one {is the {comparedText} figure} other {are the {comparedText} findings and totals}} that rest on published files',
  'verify-verified-open':
    'No difference as far as published files reach, both ways: what they give stands in the report, and what rests on them alone comes out the same. The rest is named above and was not compared: for all of it one needs all files.',
};
