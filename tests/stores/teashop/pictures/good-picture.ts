import { escaped } from '../../server/html.ts';
import type { Good, Shape } from '../goods/good.ts';

export type View = 'front' | 'inside' | 'cup';

export const views: readonly View[] = ['front', 'inside', 'cup'];

/** A product picture of 800 x 800, drawn in the colour of the thing. */
export function goodPicture(good: Good, view: View): string {
  const drawing = view === 'front' ? shapes[good.shape](good.colour, good.name) : view === 'inside' ? inside(good) : cup(good.colour);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800" role="img">
<rect width="800" height="800" fill="#f3ece0"/><ellipse cx="400" cy="668" rx="270" ry="34" fill="#e2d6c2"/>
${drawing}</svg>`;
}

const shapes: Readonly<Record<Shape, (colour: string, name: string) => string>> = {
  pouch: (colour, name) => `<path d="M230 190h340l24 470q-194 28-388 0z" fill="${colour}"/>
<path d="M230 190h340l4 62H226z" fill="#00000022"/><path d="M230 222h340" stroke="#ffffff66" stroke-width="4" stroke-dasharray="10 8"/>
${label([290, 340, 220, 190], name)}`,
  tin: (colour, name) => `<rect x="240" y="230" width="320" height="430" rx="18" fill="${colour}"/>
<rect x="228" y="170" width="344" height="84" rx="16" fill="#2c2a28"/><rect x="228" y="226" width="344" height="8" fill="#ffffff33"/>
${label([270, 330, 260, 200], name)}`,
  pot: (colour) => `<path d="M560 430c120-70 150-150 176-150-6 70-70 210-176 240z" fill="${colour}"/>
<path d="M262 380c-150-30-170 190-6 190" fill="none" stroke="${colour}" stroke-width="34"/>
<ellipse cx="410" cy="480" rx="210" ry="180" fill="${colour}"/><path d="M270 360q140-90 280 0z" fill="${colour}"/>
<path d="M270 360q140 40 280 0" fill="none" stroke="#00000033" stroke-width="8"/><circle cx="410" cy="292" r="26" fill="${colour}"/><circle cx="410" cy="292" r="26" fill="#00000033"/>
<path d="M300 420q-30 90 20 160" fill="none" stroke="#ffffff55" stroke-width="16" stroke-linecap="round"/>`,
  mug: (colour) => `<path d="M540 350c130-20 130 210-6 200" fill="none" stroke="${colour}" stroke-width="40"/>
<path d="M250 270h300v340q0 50-50 50H300q-50 0-50-50z" fill="${colour}"/><ellipse cx="400" cy="270" rx="150" ry="36" fill="#00000033"/>
${leaf([400, 470], 1.5, '#ffffffaa')}`,
  cups: (colour) =>
    [300, 520]
      .map(
        (x) => `<path d="M${x - 110} 430h220q-6 200-110 220-104-20-110-220z" fill="${colour}" stroke="#cfc4b0" stroke-width="4"/>
<ellipse cx="${x}" cy="430" rx="110" ry="30" fill="#c07a3a"/>`,
      )
      .join(''),
  infuser: (
    colour,
  ) => `<path d="M250 330h300l-40 300H290z" fill="${colour}"/><rect x="190" y="300" width="420" height="36" rx="18" fill="#6c7577"/>
${Array.from({ length: 8 }, (_, row) => `<path d="M${270 + row * 3} ${370 + row * 32}h${260 - row * 6}" stroke="#ffffff77" stroke-width="6" stroke-dasharray="6 10"/>`).join('')}`,
  caddy: (
    colour,
  ) => `<rect x="250" y="300" width="300" height="350" rx="30" fill="${colour}"/><rect x="244" y="230" width="312" height="96" rx="30" fill="${colour}"/>
<path d="M250 322h300" stroke="#00000055" stroke-width="6"/><path d="M300 350q30 140 0 280M380 340q40 150-10 300M470 345q30 150 10 290" fill="none" stroke="#00000022" stroke-width="8"/>`,
  box: (
    colour,
    name,
  ) => `<path d="M170 380l230-90 230 90v230l-230 60-230-60z" fill="${colour}"/><path d="M170 380l230 70 230-70-230-90z" fill="#ffffff33"/>
<path d="M400 450v220M285 415l230-90" stroke="#f3ece0" stroke-width="26"/>${label([190, 480, 180, 110], name)}`,
  card: (colour) => `<g transform="rotate(-6 400 430)"><rect x="160" y="280" width="480" height="300" rx="24" fill="${colour}"/>
<text x="200" y="350" fill="#f3ece0" font-family="Georgia, serif" font-size="40">Alder &amp; Leaf</text>
<text x="200" y="540" fill="#d8b27a" font-family="Georgia, serif" font-size="34">a gift of tea</text>${leaf([560, 430], 1.4, '#d8b27a')}</g>`,
};

function label([x, y, width, height]: readonly [number, number, number, number], name: string): string {
  const words = name.split(' ');
  const longest = Math.max(...words.map((word) => word.length));
  const lines = words.map(
    (word, index) =>
      `<text x="${x + width / 2}" y="${y + height / 2 + 14 + (index - (words.length - 1) / 2) * 42}" text-anchor="middle" fill="#3a3128" font-family="Georgia, serif" font-size="${Math.min(36, (width * 1.5) / longest)}">${escaped(word)}</text>`,
  );
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#fbf7ef"/><rect x="${x + 8}" y="${y + 8}" width="${width - 16}" height="${height - 16}" fill="none" stroke="#b5652b" stroke-width="2"/>${lines.join('')}`;
}

/** The leaf of the house, with its middle at `x` and `y`; about 60 wide and 130 high at scale 1. */
export function leaf([x, y]: readonly [number, number], scale: number, colour: string): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M0 50C-50 20-40-40 0-60 40-40 50 20 0 50z" fill="${colour}"/><path d="M0 70V-40" stroke="#00000044" stroke-width="4"/></g>`;
}

/** A heap of leaf for what is brewed, a close look at the surface for everything else. */
function inside(good: Good): string {
  if (good.shape !== 'pouch' && good.shape !== 'tin') {
    return `<circle cx="400" cy="420" r="260" fill="${good.colour}"/><circle cx="330" cy="340" r="120" fill="#ffffff22"/>${leaf([420, 450], 2.4, '#ffffff55')}`;
  }
  const leaves = Array.from({ length: 46 }, (_, n) => {
    const turn = (n * 137.5) % 360;
    const reach = 26 * Math.sqrt(n);
    const x = 400 + reach * 1.25 * Math.cos((turn * Math.PI) / 180);
    const y = 450 + reach * 0.85 * Math.sin((turn * Math.PI) / 180);
    return `<path transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn.toFixed(0)})" d="M-46 0Q0-22 46 0 0 22-46 0z" fill="${good.colour}" stroke="#00000033" stroke-width="2"/>`;
  });
  return `<ellipse cx="400" cy="470" rx="290" ry="190" fill="#fffaf0"/>${leaves.join('')}`;
}

function cup(colour: string): string {
  return `<circle cx="400" cy="420" r="270" fill="#fffaf0" stroke="#ddd0ba" stroke-width="6"/><circle cx="400" cy="420" r="200" fill="#fff"/>
<circle cx="400" cy="420" r="180" fill="${colour}" opacity=".8"/><path d="M290 340q50-60 130-60" fill="none" stroke="#ffffff88" stroke-width="14" stroke-linecap="round"/>`;
}
