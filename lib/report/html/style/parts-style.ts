/** Verdict, ways, fixes, needs and what puts visitors off. */
export const partsStyle = `.lead { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s-5) var(--s-7); align-items: end; padding-block-end: var(--s-5); }
.lead h1 { font: 400 3.25rem/1.04 var(--font-book); letter-spacing: -0.022em; text-wrap: balance; max-width: 14em; }
.lead p { font: 400 var(--t-18)/1.4 var(--font-book); color: var(--ink-2); margin-block-start: var(--s-3); max-width: 52ch; text-wrap: pretty; }
.lead .lead__note { font: 400 var(--t-14)/1.4 var(--font-ui); }
.figs .figs__cap { font: 600 var(--t-14)/1.3 var(--font-ui); color: var(--ink); padding-block-start: 8px; border-block-start: 1px solid var(--ink); margin: 0 0 1.25rem; }
.figs__cap span { font-weight: 400; color: var(--ink-2); }
.figs__two { display: flex; gap: var(--s-6); }
.figs .figs__two p { margin: 0; display: grid; gap: 6px; font: 400 var(--t-13)/1.35 var(--font-ui); }
.figs .num { font-size: 6rem; line-height: 0.78; color: var(--ink); }
.figs__device { display: flex; gap: 6px; align-items: center; margin-block-start: 8px; font-size: var(--t-14); }
.figs__quick b { color: var(--ink); font-weight: 600; }
.figs .figs__under { font: 400 var(--t-13)/1.35 var(--font-ui); max-width: 30ch; }
.board { border-block-start: var(--wall) solid var(--ink); }
.row { display: grid; grid-template-columns: 36px 128px minmax(0, 1fr) minmax(140px, 300px) 156px; gap: 4px var(--s-4); align-items: center; padding: 12px 0; border-block-end: 1px solid var(--rule); }
.row h2 { font: 600 var(--t-16)/1.2 var(--font-ui); }
.row h2 small { display: block; font: 400 var(--t-12)/1.3 var(--font-ui); color: var(--ink-2); }
.row__verdict { color: var(--ink-2); text-wrap: balance; line-height: 1.35; }
.row__open { color: var(--ink-3); font-size: var(--t-13); }
.row__fig { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.row__fig .num { font-size: 2.125rem; }
.row__fig small { line-height: 1.25; color: var(--ink-3); text-align: end; }
.is-worst { background: var(--paper); margin: -1px calc(var(--s-4) * -1) 0; padding-inline: var(--s-4); --ground: var(--paper); }
.is-worst .who { --glyph-in: var(--paper); }
.board__note { font-size: var(--t-12); color: var(--ink-2); padding-block-start: var(--s-2); max-width: 90ch; }
.lines { display: grid; grid-template-columns: 190px minmax(0, 1fr); gap: var(--s-2) var(--s-4); padding-block-end: var(--s-4); border-block-end: 1px solid var(--rule); margin-block-end: var(--s-4); }
.lines dt { display: flex; gap: 6px; color: var(--ink-2); }
.lines dd p + p { font-size: var(--t-13); color: var(--ink-2); }
.trip { display: grid; grid-template-columns: 148px minmax(0, 1fr); gap: 0 var(--s-5); padding-block: var(--s-4); border-block-end: 1px solid var(--rule); }
.trip__who { display: grid; grid-template-columns: 26px 1fr; gap: 2px 10px; align-content: start; }
.trip__who h3 { font: 600 var(--t-16)/1.35 var(--font-ui); }
.trip__who p { grid-column: 2; color: var(--ink-2); font-size: var(--t-13); }
.trip__need + .trip__need { margin-block-start: var(--s-4); }
.trip__need h4 { font: 600 var(--t-13)/1.3 var(--font-ui); margin-block-end: var(--s-2); }
.strip { display: grid; grid-template-columns: 72px minmax(0, 1fr); }
.strip + .strip { margin-block-start: 10px; }
.strip__fig { display: flex; gap: 8px; align-items: center; align-self: start; height: 24px; color: var(--ink-2); }
.strip__fig .num { font-size: 2.125rem; min-width: 20px; color: var(--ink); }
.strip ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(124px, 1fr)); counter-reset: stop -1; }
.strip__note { grid-column: 2; font-size: var(--t-12); color: var(--ink-2); margin-block-start: 4px; }
.stop { position: relative; padding: 30px 8px 6px 0; counter-increment: stop; }
.stop::before { content: ''; position: absolute; inset-inline-start: 0; top: 11px; width: 100%; height: 2px; background: var(--accent); }
.stop::after { content: counter(stop); position: absolute; inset-inline-start: 0; top: 2px; width: 20px; height: 20px; border-radius: 50%; background: var(--accent-fill); color: var(--on-accent); font: 700 var(--t-12)/20px var(--font-ui); text-align: center; box-shadow: 0 0 0 3px var(--sheet); }
.stop:has(+ .stop--tap)::before { background: repeating-linear-gradient(90deg, var(--accent) 0 3px, transparent 3px 7px); }
.stop--end::before { display: none; }
.stop--start::after { content: ''; background: radial-gradient(circle, var(--accent) 0 4px, var(--sheet) 4.5px 7.5px, var(--accent) 8px); }
.stop--end::after { content: ''; border-radius: var(--r-1); width: 14px; height: 14px; top: 5px; background: var(--ink); }
.stop b { display: block; font-weight: 600; line-height: 1.25; font-size: var(--t-13); }
.stop span { display: block; color: var(--ink-2); font-size: var(--t-12); line-height: 1.25; margin-block-start: 2px; }
.stop .stop__bar { color: var(--ink); font-weight: 600; }
.fixgrid { display: grid; grid-template-columns: minmax(0, 1fr) 248px; gap: var(--s-6); align-items: start; }
.fx .n { width: 64px; text-align: center; font-weight: 600; color: var(--hue); padding-inline: 2px; white-space: nowrap; }
.fx thead .n svg { display: inline-block; }
.fx td { white-space: nowrap; }
.fx__key { display: flex; flex-wrap: wrap; gap: 2px 16px; }
.fx__key > span { display: inline-flex; gap: 5px; align-items: center; }
.fx .zero { color: var(--ink-3); font-weight: 400; }
.fx th b, .fx th small { display: block; }
.fx th small { color: var(--ink-2); line-height: 1.3; }
.fx tr.on th, .fx tr.on td { background: var(--paper); }
.fx tr.on th { box-shadow: inset 3px 0 0 var(--ink); padding-inline-start: 10px; }
.panel { background: var(--paper); padding: var(--s-4); --ground: var(--paper); }
.panel h3 { font: 400 var(--t-22)/1.15 var(--font-book); }
.panel > p { font-size: var(--t-13); color: var(--ink-2); margin-block: 4px var(--s-3); }
.panel li { display: grid; grid-template-columns: 20px 1fr auto; gap: 6px 8px; align-items: center; padding: 7px 0 10px; border-block-start: 1px solid var(--rule); }
.panel ol { margin-block-end: var(--s-3); padding-inline-start: 1.75em; list-style: decimal; font-size: var(--t-13); }
.panel ol li { display: list-item; padding-block: 2px; border: 0; }
.panel li b { font-weight: 600; }
.panel .who { --glyph-in: var(--paper); }
.panel .bar { grid-column: 1 / -1; height: 6px; }
.panel__fig { display: flex; align-items: baseline; gap: 6px; color: var(--ink-3); font-size: var(--t-13); white-space: nowrap; }
.panel__fig .num { font-size: var(--t-22); color: var(--ink); }
.needs { display: grid; grid-template-columns: 1fr 1fr; gap: var(--s-5) var(--s-6); margin-block-start: var(--s-3); }
.needs h3 { display: flex; gap: 10px; align-items: center; font: 600 var(--t-16)/1.2 var(--font-ui); padding-block-end: 8px; border-block-end: 1px solid var(--ink); }
.needs h3 small { margin-inline-start: auto; font: 400 var(--t-12)/1.3 var(--font-ui); color: var(--ink-2); text-align: end; }
.need { display: grid; grid-template-columns: 22px minmax(0, 1fr) auto; column-gap: 8px; padding: 8px 0; border-block-end: 1px solid var(--rule); line-height: 1.35; --glyph-in: var(--sheet); }
.need .i { margin-block-start: 2px; color: var(--ink-3); }
.need--not-found .i { color: var(--ink); }
.need > b { font-weight: 400; }
.need--not-found > b { font-weight: 700; }
.need--not-known > b { color: var(--ink-2); }
.need em { font-style: normal; font-size: var(--t-12); color: var(--ink-2); text-align: end; }
.need--not-found em { color: var(--ink); font-weight: 700; }
.need p { grid-column: 2 / -1; font-size: var(--t-13); color: var(--ink-2); }
.need__bar { grid-column: 2 / -1; height: 4px; margin-block: 4px; background: var(--sunk); }
.need__bar i { display: block; height: 100%; width: calc(var(--share) * 1%); background: var(--hue); }
.off > li { display: grid; grid-template-columns: 190px minmax(0, 1fr); gap: var(--s-3) var(--s-5); padding-block: var(--s-3); border-block-end: 1px solid var(--rule); }
.off h3 { font: 600 var(--t-16)/1.3 var(--font-ui); }
.off h3 small { display: block; font-weight: 400; color: var(--ink-2); }
.off ul { display: grid; grid-template-columns: 1fr 1fr; gap: 6px var(--s-5); }
.off ul li { display: grid; grid-template-columns: 56px minmax(0, 1fr); gap: 10px; align-items: baseline; }
.off .num { font-size: var(--t-22); text-align: end; }
.off .nil { color: var(--ink-3); }
.off ul small { display: block; color: var(--ink-2); }
.found > li { padding-block: var(--s-3); border-block-end: 1px solid var(--rule); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px var(--s-4); }
.found h3 { font: 600 var(--t-16)/1.3 var(--font-ui); }
.found p { grid-column: 1 / -1; color: var(--ink-2); max-width: 80ch; }
.found .found__mark { grid-column: 2; font-size: var(--t-12); text-align: end; }
.found .places { grid-column: 1 / -1; font-size: var(--t-13); }
.found .places > li { border: 0; padding: 1px 0; }
.found h4 { font: 700 var(--t-16)/1.3 var(--font-ui); }
.launch__state { font: 600 var(--t-14)/1.3 var(--font-ui); margin-block: var(--s-5) var(--s-1); }
.launch div { display: grid; grid-template-columns: minmax(0, 18rem) minmax(0, 1fr); gap: 2px var(--s-5); padding: 6px 0; border-block-end: 1px solid var(--rule); }
.launch dd { color: var(--ink-2); max-width: 80ch; }
.sec--proof h3, .sec--for-me h3 { font: 600 var(--t-14)/1.3 var(--font-ui); margin-block: var(--s-5) var(--s-1); overflow-wrap: anywhere; }
.sec--for-me h3 small { font-weight: 400; color: var(--ink-2); margin-inline-start: var(--s-2); }
.sec--for-me h3 + p, .sec--for-me p + p { max-width: 80ch; color: var(--ink-2); }
.sec--for-me > p:first-of-type { max-width: 80ch; margin-block-end: var(--s-3); }
.sec--for-me .scroll { margin-block-start: var(--s-2); }
.early { table-layout: fixed; }
.early th:first-child { width: 28%; }
.sec--proof .scroll { margin-block-start: var(--s-5); }
.tally { max-width: 560px; }
.tally .tally__n { width: 48px; }
.tally__bar { width: 38%; }
.tally__bar i { display: block; height: 8px; min-width: 1px; width: calc(var(--share) * 1%); background: var(--ink); }
.facts { display: grid; grid-template-columns: 1fr 1fr; gap: 0 var(--s-6); }
.facts div { display: grid; grid-template-columns: 160px minmax(0, 1fr); gap: var(--s-3); padding: 6px 0; border-block-end: 1px solid var(--rule); }
.facts dt { color: var(--ink-2); }
@media screen and (max-width: 900px) {
  .t.fx, .t.pg { min-width: 620px; }
}
@media (max-width: 900px) {
  .lead, .fixgrid, .needs, .facts { grid-template-columns: minmax(0, 1fr); }
  .lead h1 { font-size: 2.25rem; }
  .row { grid-template-columns: 32px minmax(0, 1fr) auto; }
  .row__verdict, .row .bar, .row__open { grid-column: 2 / -1; }
  .row__fig { grid-column: 3; grid-row: 1; gap: var(--s-3); }
  .lines, .trip, .off > li { grid-template-columns: minmax(0, 1fr); gap: var(--s-2); }
  .off ul { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 480px) {
  .strip { grid-template-columns: 56px minmax(0, 1fr); }
  .strip ol { display: block; }
  .stop { padding: 1px 0 14px 32px; min-height: 36px; }
  .stop::before, .stop:has(+ .stop--tap)::before { inset-inline-start: 9px; top: 2px; width: 2px; height: 100%; background: var(--accent); }
  .stop:has(+ .stop--tap)::before { background: repeating-linear-gradient(var(--accent) 0 3px, transparent 3px 7px); }
  .stop--end::after { inset-inline-start: 3px; }
  .facts div { grid-template-columns: 120px minmax(0, 1fr); }
  .found > li, .launch div { grid-template-columns: minmax(0, 1fr); }
  .found .found__mark { grid-column: 1; text-align: start; }
  .row__fig { grid-column: 2 / -1; grid-row: auto; justify-content: start; }
}
`;
