/** The election file that shows all that such a file can say. */
export const DESIGN_EXAMPLE = `
election: { name: State Duma 2011, country: RU, date: 2011-12-04 }
rules: [ru-duma]                                   # rule packs, optional
contests:
  - { id: duma, seats: 450, contestants: { ur: Единая Россия, kprf: КПРФ } }
  - { id: okrug-30, contestants: { a: First candidate } }
sources:
  - id: cik
    role: commission
    published: 2011-12-05
    files:
      - path: official.csv                         # or a glob; relative to this file
        holds: result-forms
        contest: duma
        columns: { station: uik, territory: [region, tik], registered: "Число избирателей, внесённых в список", valid: "Число действительных бюллетеней" }
        votes: { ur: "6. Партия ЕДИНАЯ РОССИЯ", kprf: "4. КПРФ" }
      - path: protocol_lines_long.csv              # long: one row per station and line or contestant
        holds: result-forms
        contest: okrug-30
        long: { key: line, value: value, lines: { registered: "1", received: "2" }, votes: { a: "10" } }
  - id: golos
    role: observer
    selection: self-selected
    counts: exact
    files:
      - { path: observer_copies.csv, holds: result-forms, contest: duma, where: { kind: obs }, columns: { station: uik, valid: "10" }, votes: { ur: "24" } }
  - id: camera
    role: camera
    counts: { about: 20 }
    files:
      - path: counts.csv
        holds: voter-counts
        counted: into-stationary-box
        columns: { station: uik, count: n, from: start, to: end, watched: share_watched, pass: counter }
  - id: press
    role: media
    files:
      - { path: shares.csv, holds: reported-shares, columns: { territory: [region], quantity: what, percent: value, plusMinus: points } }
      - { path: seats.csv, holds: published-totals, columns: { contestant: group, seats: after, seatsBefore: before, of: total } }
previous: ../2007                                  # an earlier election's data set, for swing and register checks
parameters: { voter-count-gap: { detection: 0.95, size: 25 } }
`;
