import type { Prank } from './prank.ts';

/** Ways out of a frame, and away. */
export const breakOuts: readonly Prank[] = [
  { path: '/out/top', what: 'top.location', script: "try { top.location = '/broken-out'; } catch {}" },
  { path: '/out/parent', what: 'parent.location', script: "try { parent.location.replace('/broken-out'); } catch {}" },
  {
    path: '/out/dies',
    what: 'a script that dies of not getting out',
    script: "if (framed) top.location.href = '/broken-out';",
  },
  {
    path: '/out/links',
    what: 'links to the top that click themselves',
    script: `for (const target of ['_top', '_parent', '_blank']) {
      const link = Object.assign(document.createElement('a'), { href: '/broken-out', target });
      document.documentElement.append(link); link.click(); link.remove();
    }`,
  },
  {
    path: '/out/forms',
    what: 'forms to the top that send themselves',
    script: `for (const target of ['_top', '_parent', '_blank', '']) {
      const form = Object.assign(document.createElement('form'), { action: '/broken-out', target, method: 'post' });
      document.documentElement.append(form); form.submit(); form.remove();
    }`,
  },
  {
    path: '/out/windows',
    what: 'windows',
    script: "for (let n = 0; n < 5; n += 1) open('/broken-out', '_blank', 'popup'); try { open('/broken-out', '_top'); } catch {}",
  },
  {
    path: '/out/refresh',
    what: 'a refresh that a script adds, to another page',
    script: `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0; url=/moved">');`,
  },
  { path: '/out/back', what: 'back, before the visitor came', script: 'if (framed) { history.back(); history.go(-2); }' },
  {
    path: '/out/elsewhere',
    what: 'to another site',
    script: "if (framed) location = 'http://elsewhere.localhost:' + location.port + '/';",
    isDrawn: false,
  },
  { path: '/out/reload', what: 'itself, again and again', script: 'if (framed) location.reload();', isDrawn: false },
  {
    path: '/out/next',
    what: 'on and on',
    script:
      "if (framed && location.pathname === '/out/next') location = '/out/next?n=' + (Number(new URLSearchParams(location.search).get('n')) + 1);",
    isDrawn: false,
  },
  { path: '/closed/denied', what: 'X-Frame-Options', script: '', headers: { 'x-frame-options': 'DENY' }, isDrawn: false },
  {
    path: '/closed/ancestors',
    what: 'frame-ancestors',
    script: '',
    headers: { 'content-security-policy': "frame-ancestors 'none'" },
    isDrawn: false,
  },
  {
    path: '/closed/sandbox',
    what: 'a sandbox of its own',
    script: '',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    isDrawn: false,
  },
];
