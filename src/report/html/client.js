// @ts-check
/**
 * What runs in the page of a report: tables that can be filtered, sorted and paged, dossiers of stations, values of charts under the pointer.
 * The page is whole without it. Every text is put in as text; nothing is asked of any network, and nothing is stored.
 */
(() => {
  /** @typedef {['h', number, number] | ['p', number] | ['l', number[]] | ['t', number[], string, number[][]]} PackedBlock */
  /** @typedef {{ texts: string[], stations: PackedBlock[][], ofFinding: Record<string, number> }} Dossiers */
  /** @typedef {{ column: number, direction: 1 | -1 } | null} Order */

  /** From how many rows on a table can be sorted, and filtered. */
  const SORTED_FROM = 4;
  const FILTERED_FROM = 12;

  /** @type {{ words: Record<string, string>, pageRows: number }} */
  const { words, pageRows } = stored('settings');
  /** @type {Dossiers} */
  const dossiers = stored('dossiers');
  const dossierOf = new Map(Object.entries(dossiers.ofFinding));
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });

  /** @param {string} id */
  function stored(id) {
    return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
  }

  /** @param {string} key @param {Record<string, number>} [values] */
  function word(key, values = {}) {
    return (words[key] ?? '').replace(/\{(\w+)\}/gu, (_, name) => written(values[name] ?? 0));
  }

  /** A whole number in groups of three. @param {number} number */
  function written(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/gu, words['group'] ?? '');
  }

  /**
   * @template {keyof HTMLElementTagNameMap} K
   * @param {K} name
   * @param {Record<string, string>} attributes
   * @param {(Node | string)[]} children
   * @returns {HTMLElementTagNameMap[K]}
   */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  /** @param {string} text @param {() => void} press @param {Record<string, string>} [attributes] */
  function button(text, press, attributes = {}) {
    const made = element('button', { type: 'button', ...attributes }, text);
    made.addEventListener('click', press);
    return made;
  }

  /** The number that a cell begins with; NaN where there is none. @param {string} text */
  function numberIn(text) {
    const plain = text
      .replaceAll(words['group'] ?? ',', '')
      .replace(words['decimal'] ?? '.', '.')
      .replaceAll('−', '-');
    const [, digits, exponent = '0'] = /([-+]?\d+(?:\.\d+)?)(?: × 10\^(-?\d+))?/u.exec(plain) ?? [];
    return digits === undefined ? Number.NaN : Number(digits) * 10 ** Number(exponent);
  }

  /** The address of a file in a folder beside the page that a cell names whole. @param {string} name @param {string} file */
  function folderLink(name, file) {
    const parts = name.split('/');
    const isWhole = parts.every((part) => part !== '' && part !== '.' && part !== '..');
    if (!isWhole || /…|\[U\+|\p{Cs}/u.test(name)) return null;
    return [...parts.map(encodeURIComponent), file].join('/');
  }

  /**
   * The first cell of a row: the number of a finding leads to its station's dossier, or to where it is described; the name of a folder to
   * the file there.
   * @param {string} text @param {string | undefined} leadsTo
   */
  function linked(text, leadsTo) {
    const address = leadsTo === undefined ? null : folderLink(text, leadsTo);
    if (address !== null) return element('a', { href: address }, text);
    const dossier = dossierOf.get(text);
    if (dossier !== undefined) {
      return button(text, () => openDossier(dossier), { class: 'link', 'aria-haspopup': 'dialog' });
    }
    return /^F-\d+$/u.test(text) && document.getElementById(text)
      ? element('a', { href: `#${text}` }, text)
      : text;
  }

  /** @param {string[]} row @param {boolean[]} isNumber @param {boolean} isNamed @param {string | undefined} leadsTo */
  function tableRow(row, isNumber, isNamed, leadsTo) {
    const cells = row.map((text, column) => {
      const shown = column === 0 ? linked(text, leadsTo) : text;
      if (column === 0 && isNamed) return element('th', { scope: 'row' }, shown);
      return element('td', isNumber[column] ? { class: 'n' } : {}, shown);
    });
    return element('tr', {}, ...cells);
  }

  /** @type {WeakMap<Element, Record<string, string>>} */
  const names = new WeakMap();
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const isWider = target.scrollWidth > target.clientWidth;
      const attributes = { tabindex: '0', role: 'group', ...names.get(target) };
      for (const [key, value] of Object.entries(attributes)) {
        if (isWider) target.setAttribute(key, value);
        else target.removeAttribute(key);
      }
    }
  });

  /** What is wider than its place can be scrolled with the keys, and has a name. @param {Element} frame @param {Record<string, string>} name */
  function makeReachable(frame, name) {
    names.set(frame, name);
    sizes.observe(frame);
  }

  let filters = 0;

  /** Makes a table that can be sorted, filtered and paged out of one. @param {HTMLElement} frame */
  function enliven(frame) {
    const table = frame.querySelector('table');
    const body = table?.tBodies[0];
    const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
    if (!table || !body) return;
    const label = table.getAttribute('aria-labelledby') ?? '';
    makeReachable(frame, { 'aria-labelledby': label });
    const isNumber = heads.map((head) => head.classList.contains('n'));
    const isNamed = heads[0]?.tagName === 'TD';
    const leadsTo = frame.dataset['leadsTo'];
    const behind = frame.dataset['rows'] === undefined ? null : stored(frame.dataset['rows']);
    /** @type {string[][]} */
    const all = behind
      ? behind.rows.map((/** @type {number[]} */ row) => row.map((number) => behind.texts[number]))
      : [...body.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''));
    if (all.length < SORTED_FROM) {
      for (const { cells } of body.rows)
        cells[0]?.replaceChildren(linked(cells[0].textContent ?? '', leadsTo));
      return;
    }
    let kept = all;
    let page = 0;
    /** @type {Order} */
    let order = null;

    const status = element('p', { role: 'status' });
    const pages = element('p', { role: 'status' });
    const turn = (/** @type {number} */ by) => () => show(page + by);
    const previous = button(word('previous'), turn(-1));
    const next = button(word('next'), turn(1));

    /** @param {number} wanted */
    function show(wanted) {
      const last = Math.max(0, Math.ceil(kept.length / pageRows) - 1);
      page = Math.min(Math.max(0, wanted), last);
      const shown = kept.slice(page * pageRows, (page + 1) * pageRows);
      body?.replaceChildren(...shown.map((row) => tableRow(row, isNumber, isNamed, leadsTo)));
      status.textContent = word('rows', { shown: kept.length, total: all.length });
      pages.textContent = word('page', { page: page + 1, pages: last + 1 });
      // A button that is switched off loses the focus: it stays where it was.
      previous.setAttribute('aria-disabled', String(page === 0));
      next.setAttribute('aria-disabled', String(page === last));
    }

    function arrange() {
      const sought = (search?.value ?? '').trim().toLocaleLowerCase();
      kept = all.filter((row) => row.some((text) => text.toLocaleLowerCase().includes(sought)));
      if (order) {
        const { column, direction } = order;
        kept = isNumber[column] ? byNumber(kept, column, direction) : byText(kept, column, direction);
      }
      show(0);
    }

    /** @type {HTMLInputElement | null} */
    let search = null;
    if (all.length >= FILTERED_FROM) {
      const id = `filter-${++filters}`;
      search = element('input', { type: 'search', 'aria-labelledby': `${id} ${label}` });
      search.addEventListener('input', arrange);
      const field = element('label', {}, element('span', { id }, word('filter')), search);
      frame.before(element('div', { class: 'controls' }, field, status));
    }
    if (all.length > pageRows) frame.after(element('div', { class: 'controls' }, previous, pages, next));
    heads.forEach((head, column) => {
      const title = head.textContent ?? '';
      if (title === '') return;
      const press = () => {
        const isSame = order?.column === column;
        order = isSame && order?.direction === -1 ? null : { column, direction: isSame ? -1 : 1 };
        for (const other of heads) other.removeAttribute('aria-sort');
        if (order) head.setAttribute('aria-sort', order.direction === 1 ? 'ascending' : 'descending');
        arrange();
      };
      head.replaceChildren(button(title, press));
    });
    show(0);
  }

  /** Cells without a number come last either way. @param {string[][]} rows @param {number} column @param {1 | -1} direction */
  function byNumber(rows, column, direction) {
    const keyed = rows.map((row) => ({ row, key: numberIn(row[column] ?? '') }));
    keyed.sort((one, other) => {
      const [isBlank, otherIsBlank] = [Number.isNaN(one.key), Number.isNaN(other.key)];
      return isBlank || otherIsBlank
        ? Number(isBlank) - Number(otherIsBlank)
        : direction * (one.key - other.key);
    });
    return keyed.map(({ row }) => row);
  }

  /** @param {string[][]} rows @param {number} column @param {1 | -1} direction */
  function byText(rows, column, direction) {
    const keyOf = (/** @type {string[]} */ row) => row[column] ?? '';
    return [...rows].sort((one, other) => {
      const isBlank = keyOf(one) === '' || keyOf(other) === '';
      return isBlank
        ? Number(keyOf(one) === '') - Number(keyOf(other) === '')
        : direction * collator.compare(keyOf(one), keyOf(other));
    });
  }

  const dialog = element('dialog', { 'aria-labelledby': 'dossier-title' });
  document.body.append(dialog);

  /** @param {number} index */
  function openDossier(index) {
    const blocks = dossiers.stations[index] ?? [];
    const close = button(word('close'), () => dialog.close(), { class: 'close' });
    dialog.replaceChildren(close, ...blocks.map(dossierPart));
    dialog.querySelector('h2')?.setAttribute('id', 'dossier-title');
    if (!dialog.open) dialog.showModal();
    for (const frame of dialog.querySelectorAll('.table')) {
      if (frame instanceof HTMLElement) makeReachable(frame, { 'aria-labelledby': 'dossier-title' });
    }
    dialog.scrollTop = 0;
  }

  /** @param {PackedBlock} block @returns {HTMLElement} */
  function dossierPart(block) {
    const text = (/** @type {number} */ number) => dossiers.texts[number] ?? '';
    if (block[0] === 'p') return element('p', {}, text(block[1]));
    if (block[0] === 'l') return element('ul', {}, ...block[1].map((item) => element('li', {}, text(item))));
    if (block[0] === 'h') return dossierHeading(block[1], text(block[2]));
    const [, titles, aligned, rows] = block;
    const isNumber = [...aligned].map((letter) => letter === 'r');
    const isNamed = titles[0] !== undefined && text(titles[0]) === '';
    const heads = titles.map((title, column) =>
      text(title) === ''
        ? element('td')
        : element('th', { scope: 'col', ...(isNumber[column] ? { class: 'n' } : {}) }, text(title)),
    );
    const body = rows.map((row) => tableRow(row.map(text), isNumber, isNamed, undefined));
    const head = element('thead', {}, element('tr', {}, ...heads));
    return element('div', { class: 'table' }, element('table', {}, head, element('tbody', {}, ...body)));
  }

  /** @param {number} level @param {string} text */
  function dossierHeading(level, text) {
    const heading = element(level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4', {}, text);
    const id = /^F-\d+(?= )/u.exec(text)?.[0];
    if (level !== 4 || id === undefined || !document.getElementById(id)) return heading;
    const link = element('a', { href: `#${id}` }, word('described'));
    link.addEventListener('click', () => dialog.close());
    return element('div', {}, heading, link);
  }

  /** A link to a finding that is not described opens the dossier of its station. */
  function followHash() {
    const id = location.hash.slice(1);
    const dossier = dossierOf.get(id);
    if (dossier !== undefined && !document.getElementById(id)) openDossier(dossier);
  }

  const tip = element('div', { class: 'tip', 'aria-hidden': 'true', hidden: '' });
  document.body.append(tip);
  /** @type {WeakMap<Element, string>} */
  const values = new WeakMap();

  /** What a part of a chart says; its own title is taken over, so that it is not shown twice. @param {Element} part */
  function valueOfPart(part) {
    const title = part.querySelector(':scope > title');
    if (title) {
      values.set(part, title.textContent ?? '');
      title.remove();
    }
    return values.get(part) ?? null;
  }

  /** The value of the innermost part of a chart that has one. @param {EventTarget | null} target */
  function valueAt(target) {
    let part = target instanceof Element && target.closest('figure svg') ? target : null;
    for (; part && !(part instanceof SVGSVGElement); part = part.parentElement) {
      const value = valueOfPart(part);
      if (value !== null) return value;
    }
    return null;
  }

  /** The values of a chart for those without a pointer, put together when they are asked for. @param {HTMLElement} figure */
  function addValues(figure) {
    if (!figure.querySelector('svg title')) return;
    const items = element('ul');
    const list = element('details', {}, element('summary', {}, word('values')), items);
    list.addEventListener('toggle', () => {
      const parts = [...figure.querySelectorAll('svg *')].map(valueOfPart);
      items.replaceChildren(...parts.flatMap((value) => (value === null ? [] : [element('li', {}, value)])));
    });
    figure.after(list);
  }

  /** @param {PointerEvent} event */
  function showValue(event) {
    const value = valueAt(event.target);
    tip.hidden = value === null;
    if (value === null) return;
    tip.textContent = value;
    tip.style.left = `${Math.max(4, Math.min(event.clientX + 12, innerWidth - tip.offsetWidth - 12))}px`;
    tip.style.top = `${Math.max(4, event.clientY - tip.offsetHeight - 12)}px`;
  }

  document.documentElement.classList.add('scripted');
  for (const frame of document.querySelectorAll('main .table')) {
    if (frame instanceof HTMLElement) enliven(frame);
  }
  for (const figure of document.querySelectorAll('figure')) {
    makeReachable(figure, { 'aria-label': figure.querySelector('svg')?.getAttribute('aria-label') ?? '' });
    addValues(figure);
  }
  for (const heading of document.querySelectorAll('h5[id]')) {
    const dossier = dossierOf.get(heading.id);
    if (dossier === undefined) continue;
    const open = button(word('dossier'), () => openDossier(dossier), { 'aria-haspopup': 'dialog' });
    heading.after(element('p', { class: 'controls' }, open));
  }
  document.addEventListener('pointermove', showValue);
  document.addEventListener('pointerdown', showValue);
  addEventListener('hashchange', followHash);
  followHash();
})();
