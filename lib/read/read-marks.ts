import type { PageFacts } from '../model/page.ts';
import { limits } from './limits.ts';
import type { Surroundings } from './surroundings.ts';

type Around = Pick<Surroundings, 'document' | 'url' | 'base'>;

/** Folders of an address that are kept. Next.js names its scripts after the routes of the shop: there they begin below four. */
const folderCount = 3;
const routesOfNext = /^\/_next\/static\/chunks\/app\//;
const foldersOfNext = 8;

/** The traces shop systems leave: ids and classes of html and body, and where scripts, styles and what stands in for scripts come from. */
export function readMarks(around: Around): Pick<PageFacts, 'bodyMarks' | 'assetMarks' | 'partHosts'> {
  const { document } = around;
  const roots = [document.documentElement as Element | null, document.body as Element | null].filter((root) => root !== null);
  const bodyMarks = roots.flatMap((root) => `${root.id} ${root.getAttribute('class') ?? ''}`.slice(0, 4000).toLowerCase().split(/\s+/));
  const assets = [
    ...document.querySelectorAll('script[src],link[rel~="stylesheet" i][href],link[rel~="modulepreload" i][href],noscript iframe[src]'),
  ];
  const assetMarks = assets.slice(0, 500).map((asset) => markOf(asset.getAttribute('src') ?? asset.getAttribute('href') ?? '', around));
  const parts = [...document.querySelectorAll('img[src],iframe[src],source[src],script[src],link[href]')].slice(0, 500);
  const hosts = distinct(
    parts.map((part) => markOf(part.getAttribute('src') ?? part.getAttribute('href') ?? '', around).replace(/\/.*/, '')),
    limits.assetMarks,
  );
  return {
    bodyMarks: distinct(bodyMarks, limits.marks),
    assetMarks: distinct(assetMarks, limits.assetMarks),
    ...(hosts.length > 0 ? { partHosts: hosts } : {}),
  };
}

/** Host (left out for the page's own) and up to three folders: `cdn.example.com/s/files`, `/wp-content/plugins/woocommerce`; more of a route's. */
function markOf(address: string, around: Around): string {
  if (address.length > limits.addressLength || !URL.canParse(address, around.base)) return '';
  const url = new URL(address, around.base);
  const count = routesOfNext.test(url.pathname) ? foldersOfNext : folderCount;
  const folders = url.pathname.split('/').slice(1, -1).slice(0, count);
  const host = url.host === new URL(around.url).host ? '' : url.host;
  return folders.length === 0 && host === '' ? url.pathname : [host, ...folders].join('/');
}

function distinct(marks: readonly string[], most: number): readonly string[] {
  return [...new Set(marks.map((mark) => mark.slice(0, 80)))].filter((mark) => mark !== '').slice(0, most);
}
