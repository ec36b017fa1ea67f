/* global Chart */
const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const kept = new Set();

export function dropCharts() {
  for (const chart of kept) chart.destroy();
  kept.clear();
}

/** A line for each series over time. @param label what a screen reader says of it */
export function lines(canvas, label, points, series) {
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  const colors = [color('--accent'), color('--warn'), color('--bad'), color('--good')];
  const data = {
    labels: points.map(({ at }) =>
      new Date(at).toLocaleString([], { weekday: 'short', hour: '2-digit', minute: '2-digit' }),
    ),
    datasets: series.map(([name, key], at) => ({
      label: name,
      data: points.map((point) => point[key]),
      borderColor: colors[at],
      backgroundColor: colors[at],
      borderWidth: 2,
      pointRadius: points.length < 30 ? 2 : 0,
      tension: 0.2,
    })),
  };
  const grid = { color: color('--line') };
  const ticks = { color: color('--soft'), maxTicksLimit: 8 };
  const chart = new Chart(canvas, {
    type: 'line',
    data,
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: { mode: 'index', intersect: false },
      plugins: { legend: { labels: { color: color('--text') } } },
      scales: { x: { grid, ticks }, y: { grid, ticks, beginAtZero: true } },
    },
  });
  kept.add(chart);
}
