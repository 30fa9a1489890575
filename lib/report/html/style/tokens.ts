/** The design tokens of components/tokens.css that the report uses; a test holds the two together. */
export const tokenStyle = `:root {
  color-scheme: light dark;
  --paper: #f3f0e8; --sheet: #fdfcf8; --sunk: #e7e3d8;
  --ink: #17202a; --ink-2: #434d58; --ink-3: #5c656f; --rule: #d2cdc0; --rule-strong: #7c7a6f;
  --accent: #b81f28; --accent-fill: #b81f28; --on-accent: #fdfcf8;
  --informed: #805300; --informed-wash: #f3e6c8; --questioning: #17599f; --questioning-wash: #dce8f4;
  --doubtful: #76377c; --doubtful-wash: #eedfef; --uninformed: #1e6748; --uninformed-wash: #d8eadf;
  --focus: #17202a;
  --font-book: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'TeX Gyre Pagella', 'Book Antiqua', 'Liberation Serif', serif;
  --font-ui: -apple-system, BlinkMacSystemFont, 'Segoe UI Variable Text', 'Segoe UI', Roboto, 'Noto Sans', Cantarell, Ubuntu, 'Liberation Sans', Arial, sans-serif;
  --t-12: 0.75rem; --t-13: 0.8125rem; --t-14: 0.875rem; --t-16: 1rem; --t-18: 1.125rem; --t-22: 1.375rem; --t-28: 1.75rem;
  --s-1: 0.25rem; --s-2: 0.5rem; --s-3: 0.75rem; --s-4: 1rem; --s-5: 1.5rem; --s-6: 2rem; --s-7: 3rem; --s-8: 4.5rem;
  --r-1: 2px; --wall: 2px;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #12171d; --sheet: #1b222a; --sunk: #0c1015;
    --ink: #f2ede3; --ink-2: #c7cbcd; --ink-3: #9fa7ae; --rule: #333d47; --rule-strong: #7b8792;
    --accent: #ff7d75; --accent-fill: #ce3038; --on-accent: #fffaf5;
    --informed: #e4b75b; --informed-wash: #342b17; --questioning: #83b9f0; --questioning-wash: #172d43;
    --doubtful: #d7a2dc; --doubtful-wash: #33233a; --uninformed: #80cba3; --uninformed-wash: #14312a;
    --focus: #f2ede3;
  }
}
[data-visitor='informed'] { --hue: var(--informed); --hue-wash: var(--informed-wash); }
[data-visitor='questioning'] { --hue: var(--questioning); --hue-wash: var(--questioning-wash); }
[data-visitor='doubtful'] { --hue: var(--doubtful); --hue-wash: var(--doubtful-wash); }
[data-visitor='uninformed'] { --hue: var(--uninformed); --hue-wash: var(--uninformed-wash); }
`;
