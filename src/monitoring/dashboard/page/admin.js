import { get, post, watch } from './api.js';
import { lines } from './charts.js';
import { busy, card, el, field, moment, number, say, table } from './dom.js';

export async function serviceView(_id, signal) {
  const [history, performance, stats] = await Promise.all([
    get('/api/monitoring/metrics/history?hours=24'),
    get('/api/optimized/performance/health'),
    get('/api/optimized/system/stats'),
  ]);
  const live = el('div', { class: 'grid wide' });
  follow(live, signal);
  const traffic = el('canvas');
  const speed = el('canvas');
  const memory = el('canvas');
  const latest = history.points.at(-1) ?? {};
  queueMicrotask(() => {
    lines(traffic, `Requests and errors; ${number(latest.requests)} requests in the last step`, history.points, [
      ['Requests', 'requests'],
      ['Client errors', 'client_errors'],
      ['Server errors', 'server_errors'],
    ]);
    lines(speed, `Duration of requests; p95 ${number(latest.p95_ms, 1)} ms in the last step`, history.points, [
      ['mean ms', 'mean_ms'],
      ['p95 ms', 'p95_ms'],
    ]);
    lines(memory, `Memory and event loop; ${number(latest.rss_mb)} MB in the last step`, history.points, [
      ['MB', 'rss_mb'],
      ['event loop ms', 'event_loop_p99_ms'],
    ]);
  });
  const advice = performance.recommendations.map(({ finding, advice: what, priority }) =>
    el(
      'li',
      {},
      el('span', { class: `state ${priority === 'high' ? 'bad' : 'warn'}` }, finding),
      el('p', { class: 'soft' }, what),
    ),
  );
  return [
    el('h1', {}, 'Service'),
    el(
      'div',
      { class: 'grid' },
      live,
      chartCard('Traffic, 24 hours', traffic),
      chartCard('Duration, 24 hours', speed),
      chartCard('Memory and event loop, 24 hours', memory),
      card(
        'Performance',
        el('p', { class: 'figure' }, `${performance.health_score} / 100`),
        el('p', { class: 'soft' }, performance.health_status),
        advice.length ? el('ul', { class: 'plain' }, advice) : el('p', { class: 'good' }, 'Nothing to advise.'),
      ),
      card(
        'What is kept',
        table(
          ['', ''],
          Object.entries(stats.data).map(([name, value]) => [name.replaceAll('_', ' '), number(value)]),
          'What is kept',
        ),
      ),
    ),
  ];
}

const chartCard = (title, canvas) =>
  el('section', { class: 'card wide' }, el('h2', {}, title), el('div', { class: 'chart' }, canvas));

/** Draws what the service sends, and says when it stops to send. */
function follow(place, signal) {
  watch('/api/monitoring/live', signal, (figures) => place.replaceChildren(...liveCards(figures)))
    .catch((error) => error)
    .then((error) => {
      if (signal.aborted) return;
      place.prepend(
        el(
          'p',
          { class: 'bad', role: 'alert' },
          `No news from the service${error?.message ? `: ${error.message}` : ''}. Reload the page.`,
        ),
      );
    });
}

function liveCards({ health, metrics, cache, alerts }) {
  const components = Object.entries(health.components).map(([name, { status, ms, details }]) =>
    el(
      'li',
      {},
      el('span', { class: `state ${{ healthy: 'good', degraded: 'warn' }[status] ?? 'bad'}` }, `${name}: ${status}`),
      ` · ${ms} ms`,
      details.problem && el('p', { class: 'soft' }, details.problem),
    ),
  );
  const { current } = metrics;
  const firing = alerts.map(({ summary, severity, value, started_at }) =>
    el(
      'li',
      {},
      el('span', { class: 'state bad' }, `${severity}: ${summary}`),
      el('p', { class: 'soft' }, `${number(value, 2)}, since ${moment(started_at)}`),
    ),
  );
  return [
    card(
      'Health',
      el('p', { class: `figure ${health.status === 'healthy' ? 'good' : 'warn'}` }, health.status),
      el('ul', { class: 'plain' }, components),
    ),
    card(
      'Traffic, 5 minutes',
      figure(number(current.requests), 'requests'),
      figure(`${number(current.p95_ms, 1)} ms`, 'p95'),
      figure(number(current.server_errors), 'server errors'),
    ),
    card(
      'Cache',
      figure(`${number(cache.hit_rate * 100, 1)} %`, 'hit rate'),
      figure(number(cache.keys), `entries in ${cache.backend}`),
      clearButton(),
    ),
    card('Alerts', firing.length ? el('ul', { class: 'plain' }, firing) : el('p', { class: 'good' }, 'None fires.')),
    card(
      'Processes',
      table(
        ['Process', 'CPU', 'MB'],
        metrics.instances.map(({ instance, figures }) => [
          instance,
          `${number(figures.cpu_percent, 1)} %`,
          number(figures.rss_mb),
        ]),
        'Processes',
      ),
    ),
  ];
}

const figure = (value, unit) => el('div', {}, el('p', { class: 'figure' }, value), el('p', { class: 'soft' }, unit));

function clearButton() {
  const button = el('button', { type: 'button', class: 'quiet' }, 'Clear the cache');
  button.addEventListener(
    'click',
    busy(button, async () => {
      const { cleared } = await post('/api/advanced/cache/clear?pattern=*');
      say(`${cleared} entries cleared.`);
    }),
  );
  return button;
}

export async function securityView() {
  const [stats, events, blocked, log] = await Promise.all([
    get('/api/security/security-stats'),
    get('/api/security/security-events?limit=20'),
    get('/api/security/blocked-clients'),
    get('/api/security/audit-logs?limit=20'),
  ]);
  const flat = Object.entries(stats).filter(([, value]) => typeof value === 'number');
  const list = (answer) => answer.data ?? answer.events ?? answer.blocked_clients ?? [];
  return [
    el('h1', {}, 'Security'),
    el(
      'div',
      { class: 'grid' },
      card(
        'Figures',
        table(
          ['', ''],
          flat.map(([name, value]) => [name.replaceAll('_', ' '), number(value)]),
          'Security figures',
        ),
      ),
      card('Blocked clients', rowsOf(list(blocked), 'No client is blocked.', 'Blocked clients')),
      el(
        'section',
        { class: 'card wide' },
        el('h2', {}, 'Events'),
        rowsOf(list(events), 'Nothing was noticed.', 'Security events'),
      ),
      el('section', { class: 'card wide' }, el('h2', {}, 'Audit log'), rowsOf(list(log), 'It is empty.', 'Audit log')),
    ),
  ];
}

/** Whatever the rows hold, their plain values as columns. */
function rowsOf(rows, none, caption) {
  if (rows.length === 0) return el('p', { class: 'soft' }, none);
  const names = Object.keys(rows[0])
    .filter((name) => !/(^|_)(id|hash|session|agent|request)/.test(name) && typeof rows[0][name] !== 'object')
    .slice(0, 7);
  return table(
    names.map((name) => name.replaceAll('_', ' ')),
    rows.map((row) => names.map((name) => (/_at$|^time|^at$/.test(name) ? moment(row[name]) : row[name]))),
    caption,
  );
}

export async function usersView() {
  const search = el('input', { type: 'search', minlength: '3', maxlength: '100' });
  const button = el('button', { type: 'submit' }, 'Search');
  const place = el('div');
  const load = async () => {
    const query = search.value.trim() ? `&search=${encodeURIComponent(search.value.trim())}` : '';
    const { data, pagination } = await get(`/api/admin/users?page_size=50${query}`);
    place.replaceChildren(
      el('p', { class: 'soft' }, `${number(pagination.total_items)} accounts`),
      table(
        ['Name', 'E-mail', 'Role', 'State', 'Since', ''],
        data.map((user) => [
          user.username,
          user.email,
          user.role,
          user.is_active ? 'active' : 'inactive',
          moment(user.created_at),
          switchButton(user, load),
        ]),
        'Accounts',
      ),
    );
  };
  const form = el('form', { role: 'search' }, ...field('Name or e-mail', search), el('div', { class: 'row' }, button));
  form.addEventListener('submit', busy(button, load));
  await load();
  return [el('h1', {}, 'Users'), el('section', { class: 'card' }, form, place)];
}

function switchButton(user, reload) {
  const action = user.is_active ? 'deactivate' : 'activate';
  const button = el('button', { type: 'button', class: 'quiet', 'aria-label': `${action} ${user.username}` }, action);
  button.addEventListener(
    'click',
    busy(button, async () => {
      await post(`/api/admin/users/${user.id}/${action}`);
      await reload();
    }),
  );
  return button;
}
