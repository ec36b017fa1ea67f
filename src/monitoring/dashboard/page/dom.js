/** Makes an element. Text is only ever set as text: nothing of a CV becomes markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name in element && typeof value !== 'string') element[name] = value;
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return element;
}

export const card = (title, ...children) => el('section', { class: 'card' }, el('h2', {}, title), ...children);

export function field(label, input) {
  const id = `field-${Math.random().toString(36).slice(2)}`;
  input.id = id;
  return [el('label', { for: id }, label), input];
}

export function table(heads, rows, caption) {
  const cell = (tag) => (value) =>
    value instanceof Node && value.nodeName === tag.toUpperCase()
      ? value
      : el(
          tag,
          typeof value === 'number' ? { class: 'number' } : {},
          value instanceof Node ? value : String(value ?? '–'),
        );
  return el(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    el(
      'table',
      {},
      el('caption', { class: 'soft', hidden: true }, caption),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          heads.map((head) => el('th', { scope: 'col' }, head)),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map((row) => el('tr', {}, row.map(cell('td')))),
      ),
    ),
  );
}

export function say(text, bad = false) {
  const notice = document.getElementById('notice');
  notice.hidden = !text;
  notice.textContent = text;
  notice.classList.toggle('bad', bad);
}

/** Runs what a button does, once at a time, and says what went wrong. */
export function busy(button, work) {
  return async (event) => {
    event?.preventDefault();
    button.disabled = true;
    say('');
    try {
      await work(event);
    } catch (error) {
      say(error.message, true);
    } finally {
      button.disabled = false;
    }
  };
}

export const number = (value, digits = 0) =>
  typeof value === 'number' ? value.toLocaleString(undefined, { maximumFractionDigits: digits }) : '–';
export const moment = (iso) => (iso ? new Date(iso).toLocaleString() : '–');
