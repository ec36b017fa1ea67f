/** Light, readable on a phone, and clean when printed. */
export const STYLE = `
:root { color-scheme: light; --ink: #1c2127; --soft: #56606b; --line: #d5dae0; --accent: #1f4e79; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef1f4; color: var(--ink); font: 16px/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
main { max-width: 52rem; margin: 2rem auto; padding: 3rem; background: #fff; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 2.1rem; line-height: 1.15; letter-spacing: -0.01em; }
h2 { margin: 2rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.1rem; color: var(--accent); }
h3, h4 { margin: 0; font-size: 1rem; }
p { margin: 0.25rem 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
.label { margin: 0.25rem 0 0; font-size: 1.15rem; color: var(--soft); }
.contacts { display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; margin: 0.9rem 0 0; padding: 0; list-style: none; }
article, .group { margin: 0 0 1.1rem; }
article > header { display: flex; justify-content: space-between; align-items: baseline; gap: 0.15rem 1.5rem; }
.dates { margin: 0; color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums; }
.place { margin: 0; color: var(--soft); }
ul { margin: 0.35rem 0; padding-inline-start: 1.2rem; }
li { margin: 0.15rem 0; }
.facts { padding: 0; list-style: none; }
@media (max-width: 36rem) { main { margin: 0; padding: 1.5rem; } article > header { flex-direction: column; } }
@media print {
  @page { margin: 18mm; }
  body { background: none; font-size: 10pt; }
  main { max-width: none; margin: 0; padding: 0; }
  h2, h3, h4, article > header, .place { break-after: avoid; }
  li, p { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
}
`;
