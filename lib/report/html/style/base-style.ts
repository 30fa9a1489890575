/** What all parts share: type, head, directory, tables, bars. */
export const baseStyle = `*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--sheet); color: var(--ink); font: 400 var(--t-14)/1.45 var(--font-ui); font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word; }
bdi, h1, .t th[scope='row'], .found h3, .places, .plain { overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ol, ul, dl, dd, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.18em; text-decoration-color: var(--rule-strong); }
a:hover { text-decoration-color: currentColor; }
svg { display: block; flex: none; }
small { font-size: var(--t-12); }
.i { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: var(--r-1); }
.num { font-family: var(--font-book); line-height: 1; letter-spacing: -0.01em; }
.small { font-size: var(--t-12); color: var(--ink-2); margin-block-start: var(--s-2); }
.who { color: var(--hue); --glyph-in: var(--sheet); }
.top { max-width: 1280px; margin: 0 auto; padding: var(--s-3) var(--s-6); display: flex; flex-wrap: wrap; gap: var(--s-2) var(--s-4); align-items: center; border-block-end: 1px solid var(--rule); }
.head { display: flex; align-items: center; gap: var(--s-2); font: 700 var(--t-18)/1 var(--font-book); }
.top__site { padding-inline-start: var(--s-4); border-inline-start: 1px solid var(--rule-strong); font-size: var(--t-12); line-height: 1.35; color: var(--ink-2); }
.top__site b { display: block; font-size: var(--t-13); font-weight: 600; color: var(--ink); }
.top__by { margin-inline-start: auto; display: flex; align-items: center; gap: var(--s-3); color: var(--ink-2); font-size: var(--t-13); }
.top__by img { max-width: 200px; max-height: 48px; }
.wrap { max-width: 1280px; margin: 0 auto; padding: 0 var(--s-6) var(--s-8); display: grid; grid-template-columns: 172px minmax(0, 1fr); column-gap: var(--s-7); }
.toc { position: sticky; top: 0; align-self: start; padding-block-start: var(--s-6); }
.toc ol { border-block-start: var(--wall) solid var(--ink); }
.toc a { display: flex; gap: var(--s-2); align-items: baseline; padding: 6px 0; border-block-end: 1px solid var(--rule); text-decoration: none; color: var(--ink-2); }
.toc a:hover { color: var(--ink); text-decoration: underline; }
.toc .num { font-size: var(--t-18); min-width: 20px; color: var(--ink); }
.main { min-width: 0; padding-block-start: var(--s-6); }
.sec { padding-block-start: var(--s-7); scroll-margin-block-start: 0; }
.sec:first-child { padding-block-start: 0; }
.sec__head { display: flex; align-items: baseline; flex-wrap: wrap; gap: var(--s-2) var(--s-5); border-block-start: var(--wall) solid var(--ink); padding-block-start: var(--s-3); margin-block-end: var(--s-4); }
.sec__head h2 { font: 400 var(--t-28)/1.1 var(--font-book); letter-spacing: -0.01em; }
.sec__head p { color: var(--ink-2); max-width: 64ch; }
.scroll { position: relative; overflow-x: auto; }
.t { width: 100%; border-collapse: collapse; }
.t caption { text-align: start; font-weight: 600; padding-block-end: var(--s-1); }
.t + .t, .scroll + .scroll, .found + .small + .scroll, .tally + .scroll { margin-block-start: var(--s-5); }
.t th, .t td { text-align: start; vertical-align: baseline; padding: 8px var(--s-3) 8px 0; border-block-end: 1px solid var(--rule); font-weight: 400; }
.t thead th { font-size: var(--t-12); color: var(--ink-2); border-block-end: 1px solid var(--ink); vertical-align: bottom; padding-block-end: 6px; line-height: 1.2; }
.t .r { text-align: end; padding-inline-end: 0; padding-inline-start: var(--s-3); }
.t .r + :not(.r) { padding-inline-start: var(--s-5); }
.sec > p + .scroll, .sec > p + .t { margin-block-start: var(--s-3); }
.t b { font-weight: 600; }
.t small { color: var(--ink-3); }
.t thead .i { display: inline-block; vertical-align: -2px; }
.plain > li, .places > li { padding: 6px 0; border-block-end: 1px solid var(--rule); }
.plain small, .places small { color: var(--ink-3); }
.note { white-space: pre-wrap; }
.note__picture { display: block; max-width: min(100%, 480px); margin-block-start: var(--s-2); border: 1px solid var(--rule-strong); }
.bar { position: relative; height: 8px; background: var(--sunk); border-radius: var(--r-1); }
.bar i { position: absolute; inset-block: 0; }
.bar .bar__sure { inset-inline-start: 0; width: calc(var(--lo) * 1%); background: var(--hue); border-radius: var(--r-1) 0 0 var(--r-1); }
.bar .bar__band { inset-inline-start: calc(var(--lo) * 1%); width: calc((var(--hi) - var(--lo)) * 1%); background: var(--hue-wash) repeating-linear-gradient(-45deg, var(--hue) 0 1.25px, transparent 1.25px 4px); box-shadow: inset 0 0 0 1px var(--hue); }
.bar .bar__mark { inset-block: -3px; inset-inline-start: calc(var(--s) * 1%); width: 3px; margin-inline-start: -1.5px; background: var(--ink); box-shadow: 0 0 0 1.5px var(--ground, var(--sheet)); }
.bar .bar__was { inset-block: -3px; inset-inline-start: calc(var(--was) * 1%); width: 1.5px; background: var(--ink-3); }
@media (max-width: 900px) {
  .wrap { display: block; padding-inline: var(--s-4); }
  .top { padding-inline: var(--s-4); }
  .toc { position: static; padding-block-start: var(--s-4); }
  .toc ol { columns: 2; column-gap: var(--s-5); }
  .toc li { break-inside: avoid; }
}
@media (forced-colors: active) {
  .bar, .need__bar { border: 1px solid CanvasText; }
  .bar .bar__sure, .need__bar i, .tally__bar i { background: CanvasText; forced-color-adjust: none; }
  .bar .bar__band { background: none; border: 1px dashed CanvasText; }
  .bar .bar__mark { background: Highlight; box-shadow: none; forced-color-adjust: none; }
}
`;
