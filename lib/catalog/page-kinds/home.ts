import { definePageKind } from '../../model/page-kind.ts';

export const home = definePageKind({
  id: 'home',
  label: 'Home',
  signals: [
    { sign: 'start', weight: 3 },
    { sign: 'top', weight: 2 },
    { sign: 'locale-root', weight: 3 },
    { sign: 'like-start', weight: 3 },
    { sign: 'site-title', weight: 1 },
    { sign: 'home-links', weight: 2 },
    { path: /^\/(index|home|default|startseite|accueil|inicio)?([-_]?\d)?(\.\w+)?$/, weight: 3 },
    { path: /\/index\.(html?|php|aspx?)$/, weight: 1 },
    { words: 'home', in: 'title', weight: 1 },
    { words: 'home', in: 'path', weight: 2 },
  ],
  against: [
    { sign: 'new-password', weight: 3 },
    { path: /[?&](p|page|id|product_id|controller)=/, weight: 2 },
  ],
});
