import { leaf } from './good-picture.ts';

/** Pictures that are no product: the shop front, faces of the people, heads of articles, the logo. */
export function scene(name: string): string | undefined {
  if (name === 'logo') return framed(60, 60, leaf([30, 30], 0.4, '#b5652b'));
  if (name === 'shop-front') return framed(1200, 620, shopFront);
  if (name === 'map') return framed(800, 420, map);
  const person = /^person-(\d)$/.exec(name)?.[1];
  if (person !== undefined) return framed(400, 400, face(Number(person)));
  const article = /^journal-(\d+)$/.exec(name)?.[1];
  return article === undefined ? undefined : framed(900, 420, hills(Number(article)));
}

function framed(width: number, height: number, drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawing}</svg>`;
}

const shopFront = `<rect width="1200" height="620" fill="#dfe8de"/><circle cx="980" cy="120" r="64" fill="#f6dfa8"/>
<path d="M0 420q200-120 420-60t420-30 360 20v270H0z" fill="#a9c0a2"/><rect x="330" y="170" width="540" height="370" fill="#24433a"/>
<path d="M300 180L600 60l300 120z" fill="#7a3f2a"/><rect x="330" y="200" width="540" height="64" fill="#f3ece0"/>
<text x="600" y="244" text-anchor="middle" font-family="Georgia, serif" font-size="38" fill="#24433a">Alder &amp; Leaf</text>
<rect x="370" y="300" width="190" height="150" fill="#f8e8c4"/><rect x="640" y="300" width="190" height="150" fill="#f8e8c4"/><rect x="574" y="310" width="52" height="230" fill="#b5652b"/>
${[0, 1, 2, 3].map((n) => `<rect x="${386 + n * 42}" y="390" width="28" height="50" fill="${['#8c4a2f', '#5d8a4a', '#c23b5a', '#3d3a37'][n]}"/><rect x="${656 + n * 42}" y="390" width="28" height="50" fill="${['#b7772b', '#7d78a8', '#4f9a6d', '#a8432f'][n]}"/>`).join('')}
<rect y="540" width="1200" height="80" fill="#c9b99b"/>${leaf([180, 430], 2.4, '#5f8a5a')}${leaf([1030, 440], 2.2, '#6d9765')}`;

const map = `<rect width="800" height="420" fill="#eef0e6"/><path d="M0 300q220-90 420-40t380-80" stroke="#9fc3d4" stroke-width="30" fill="none"/>
<path d="M0 120h800M260 0v420M560 0v420" stroke="#fff" stroke-width="20"/><circle cx="430" cy="160" r="18" fill="#b5652b"/>
<text x="462" y="168" font-family="Georgia, serif" font-size="26" fill="#24433a">14 Millrace Lane</text>`;

function face(which: number): string {
  const skin = ['#e6b98f', '#8d5a3b', '#f0cfae', '#c58c62'][which % 4] ?? '#e6b98f';
  const hair = ['#4a2f22', '#1f1b1a', '#a9a39b', '#b5652b'][which % 4] ?? '#4a2f22';
  const coat = ['#24433a', '#b5652b', '#5a6f8c', '#7d2b4b'][which % 4] ?? '#24433a';
  return `<rect width="400" height="400" fill="#e9e2d3"/><path d="M70 400q10-130 130-130t130 130z" fill="${coat}"/>
<rect x="172" y="230" width="56" height="60" fill="${skin}"/><circle cx="200" cy="170" r="84" fill="${skin}"/><path d="M112 170q-6-110 88-110t88 110q-30-60-88-56t-88 56z" fill="${hair}"/>
<circle cx="172" cy="172" r="7" fill="#2a2320"/><circle cx="228" cy="172" r="7" fill="#2a2320"/><path d="M170 210q30 26 60 0" stroke="#7a3f2a" stroke-width="6" fill="none" stroke-linecap="round"/>`;
}

function hills(which: number): string {
  const tone = (shift: number) => `hsl(${(90 + which * 37 + shift) % 360} 30% ${70 - shift / 3}%)`;
  return `<rect width="900" height="420" fill="#f6efe0"/><circle cx="${160 + which * 70}" cy="110" r="54" fill="#f0cf8e"/>
<path d="M0 260q200-120 460-30t440-40v230H0z" fill="${tone(0)}"/><path d="M0 330q260-110 520-20t380-20v130H0z" fill="${tone(40)}"/>
${[1, 2, 3, 4, 5].map((n) => leaf([n * 150, 330 + ((n * which) % 5) * 8], 0.9, tone(70))).join('')}`;
}
