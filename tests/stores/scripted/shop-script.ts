/**
 * How a page of the shop comes to be: by routes of the history, by routes in the fragment, as HTML whose bar and foot scripts add, or by
 * routes of the history with stand-ins until the goods come, whose tiles are pressed and hold no link; or by routes of the history for
 * members alone, whom the script knows by their storage; or by routes of the history with a menu that is made when its button is pressed.
 */
export type Making = 'history' | 'hash' | 'parts' | 'late' | 'members' | 'pressed';

/**
 * The shop's own script, as visitors get it. It does what a tool that draws other people's pages must bear: it takes its time, breaks
 * out of frames, asks, counts visits in storage and a cookie, moves the focus and scrolls.
 */
export function shopScript(making: Making): string {
  return `(() => {
  const making = ${JSON.stringify(making)};
  const count = Number(localStorage.getItem('visits') || 0) + 1;
  localStorage.setItem('visits', String(count));
  document.cookie = 'visits=' + count + '; path=/';
  if (window.top !== window.self) {
    try { window.top.location.href = '/broken-out'; } catch {}
    try { alert('Do not frame us'); window.open('/advert'); } catch {}
  }
  const routed = (html) => (making === 'hash' ? html.replaceAll('href="/', 'href="#/') : html);
  const pressed = (html) => html.replace(/<li class="tile"><a href="([^"]+)">(.*?)<\\/a>/g, '<li class="tile" onclick="location.href=\\'$1\\'">$2');
  const standIn = (shop) => {
    document.getElementById('root').innerHTML = shop.header + '<main><div class="skeleton">…</div></main>' + shop.footer;
  };
  const draw = (shop) => {
    const path = (making === 'hash' ? location.hash.slice(1) : location.pathname) || '/';
    const page = shop.pages.find((one) => one.path === path);
    document.title = page ? page.title : 'Not here';
    const body = page && making === 'late' ? pressed(page.body) : page?.body;
    const main = page ? body : '<h1>This page is not here</h1>';
    const root = document.getElementById('root');
    root.innerHTML = routed(shop.header + '<main>' + main + '</main>' + shop.footer);
    root.querySelector('[data-add]')?.addEventListener('click', () => localStorage.setItem('cart', path));
    root.querySelector('a')?.focus();
    window.scrollTo(0, 300);
  };
  const dress = (shop) => {
    document.body.insertAdjacentHTML('afterbegin', shop.header);
    document.body.insertAdjacentHTML('beforeend', shop.footer);
  };
  const menuMade = (header) => {
    const [menu] = header.match(/<nav.*<\\/nav>/);
    addEventListener('click', ({ target }) => {
      const button = target.closest('.menu-button');
      if (!button) return;
      const open = document.querySelector('header nav');
      if (open) open.remove();
      else button.insertAdjacentHTML('afterend', menu);
      button.setAttribute('aria-expanded', String(!open));
    });
    return header.replace(menu, '<button type="button" class="menu-button" aria-expanded="false">Menu</button>');
  };
  const askWho = () => {
    document.title = 'Log in';
    document.getElementById('root').innerHTML =
      '<main><h1>Log in</h1><form><label>Name <input name="name"></label><label>Password <input name="password" type="password"></label><button>Log in</button></form></main>';
  };
  const go = async () => {
    if (making === 'members' && !localStorage.getItem('member')) return askWho();
    const shop = await (await fetch('/shop.json')).json();
    if (making === 'pressed') shop.header = menuMade(shop.header);
    if (making === 'parts') dress(shop);
    else if (making === 'late') {
      standIn(shop);
      setTimeout(() => draw(shop), 900);
    } else draw(shop);
    if (making === 'hash') addEventListener('hashchange', () => draw(shop));
    setInterval(() => (document.documentElement.dataset.ticks = String(Date.now())), 40);
  };
  void go();
})();`;
}
