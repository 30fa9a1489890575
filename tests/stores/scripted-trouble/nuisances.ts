import type { Prank } from './prank.ts';

const swallow = (call: string) => `try { Promise.resolve(${call}).catch(() => {}); } catch {}`;

/** What reaches for the visitor: their attention, their devices, their place on the page, what they have stored. */
export const nuisances: readonly Prank[] = [
  {
    path: '/asks/visitor',
    what: 'questions without end',
    script: 'for (let n = 0; n < 200; n += 1) { alert(n); confirm(n); prompt(n); } print();',
  },
  {
    path: '/asks/browser',
    what: 'leave to do everything',
    script: [
      'Notification.requestPermission()',
      'navigator.geolocation.getCurrentPosition(() => {})',
      'navigator.mediaDevices?.getUserMedia({ audio: true, video: true })',
      'navigator.share?.({ title: "x" })',
      'document.documentElement.requestFullscreen()',
      'document.documentElement.requestPointerLock()',
      'navigator.clipboard?.writeText("taken")',
      'navigator.wakeLock?.request("screen")',
      'document.requestStorageAccess?.()',
      'navigator.registerProtocolHandler("web+x", "/?%s")',
    ]
      .map(swallow)
      .join('\n'),
  },
  {
    path: '/noise',
    what: 'sound and video',
    script: `addEventListener('load', () => {
      for (const kind of ['audio', 'video']) {
        const player = Object.assign(document.createElement(kind), { src: '/tone.wav', autoplay: true, loop: true });
        document.body.append(player); player.play().catch(() => {});
      }
      const sound = new AudioContext(); const tone = sound.createOscillator(); tone.connect(sound.destination); tone.start(); sound.resume();
      speechSynthesis.speak(new SpeechSynthesisUtterance('Welcome'));
    });`,
  },
  {
    path: '/saves',
    what: 'downloads that begin by themselves',
    script: `const link = Object.assign(document.createElement('a'), { href: '/list.zip', download: 'list.zip' });
      document.documentElement.append(link); link.click();
      link.href = URL.createObjectURL(new Blob(['x'])); link.click(); link.remove();
      document.documentElement.append(Object.assign(document.createElement('iframe'), { src: '/list.zip' }));`,
  },
  {
    path: '/grabs/focus',
    what: 'the focus, again and again',
    script: `addEventListener('DOMContentLoaded', () => {
      const field = document.body.appendChild(document.createElement('input'));
      setInterval(() => { window.focus(); field.focus(); field.select(); }, 15);
    });`,
  },
  {
    path: '/grabs/scroll',
    what: 'the place on the page',
    script: `addEventListener('DOMContentLoaded', () => {
      document.body.insertAdjacentHTML('beforeend', '<div style="height: 4000px"></div><p id="end">The end</p>');
      setInterval(() => { document.getElementById('end').scrollIntoView({ block: 'end' }); location.hash = 'end'; }, 50);
    });`,
  },
  {
    path: '/grabs/history',
    what: 'the way back',
    script: "for (let n = 0; n < 20; n += 1) history.pushState({}, '', '?n=' + n); history.replaceState({}, '', '/grabs/history');",
  },
  {
    path: '/keeps',
    what: 'something in every store',
    script: `localStorage.setItem('kept', location.pathname); sessionStorage.setItem('kept', location.pathname);
      document.cookie = 'kept=1; path=/'; indexedDB.open('kept').onupgradeneeded = () => {};
      ${swallow("caches.open('kept').then((store) => store.put('/kept', new Response('kept')))")}
      ${swallow("navigator.serviceWorker?.register('/worker.js')")}`,
  },
  {
    path: '/leaves',
    what: 'a word at leaving',
    script: `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay'; });
      addEventListener('pagehide', () => { navigator.sendBeacon('/beacon/pagehide'); alert('Bye'); });
      addEventListener('unload', () => navigator.sendBeacon('/beacon/unload'));`,
  },
  { path: '/talks', what: 'messages to the page around it', script: "for (let n = 0; n < 50; n += 1) parent.postMessage({ n }, '*');" },
  {
    path: '/pressed/leaves',
    what: 'a menu button that leads away',
    script: "addEventListener('click', ({ target }) => { if (target.matches('[aria-expanded]')) location.href = '/moved'; });",
    html: '<header><button type="button" aria-expanded="false">Menu</button></header>',
  },
  {
    path: '/pressed/asks',
    what: 'a menu button that asks, takes the thread, and grows without end',
    script: `addEventListener('click', ({ target }) => {
      if (!target.matches('[aria-expanded]')) return;
      try { alert('Menu?'); confirm('Menu?'); window.open('/advert'); top.location.href = '/broken-out'; } catch {}
      for (const end = Date.now() + 300; Date.now() < end; );
      setInterval(() => document.body.insertAdjacentHTML('beforeend', '<nav><a href="/about">About</a></nav>'), 20);
    });`,
    html: '<header><button type="button" aria-expanded="false">Menu</button></header>',
  },
  { path: '/domain', what: 'another domain', script: "try { document.domain = 'localhost'; } catch {}" },
];
