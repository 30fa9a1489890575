/** On paper: one column, no directory, nothing cut in two that belongs together; colours of bars and marks are kept. */
export const printStyle = `@page { margin: 16mm 14mm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 10pt; background: none; --sheet: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .top, .wrap { max-width: none; padding-inline: 0; }
  .wrap { display: block; }
  .toc { display: none; }
  .main { padding-block-start: var(--s-4); }
  .lead h1 { font-size: 2.25rem; }
  .figs .num { font-size: 4rem; }
  .sec { padding-block-start: var(--s-5); }
  .sec--ways, .sec--needs, .sec--findings, .sec--pages { break-before: page; }
  .sec__head, h2, h3, h4, caption, thead { break-after: avoid; }
  .row, .strip, .trip__need, .need, .found > li, .off > li, .plain > li, .panel, .panel li, .lines, tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .fixgrid { grid-template-columns: minmax(0, 1fr); }
  a { text-decoration: none; }
}
`;
