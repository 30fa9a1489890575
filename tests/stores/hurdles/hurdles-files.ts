import { Buffer } from 'node:buffer';

export const style = `*{box-sizing:border-box}body{margin:0;font:16px/1.5 sans-serif;color:#222;background:#fff}
header{display:flex;gap:24px;align-items:center;padding:12px 24px;border-bottom:1px solid #ccc}nav{display:flex;gap:24px;flex:1}nav a,footer a{padding:8px 0;display:inline-block}
.faint{color:#bbb}.icon-cart{display:block;width:44px;height:44px;background:#eee}.icon{display:block;width:20px;height:20px;margin:12px;background:#333}
main{padding:24px;max-width:800px}.small{font-size:10px}.tiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(160px,1fr));gap:24px}.tiles a{display:block}
.buy{display:flex;gap:4px;align-items:center}.buy button{height:44px;padding:0 16px}.more{display:inline-block;width:44px;height:44px;text-align:center}
footer{display:flex;gap:24px;padding:24px}
.asks{position:fixed;left:0;right:0;bottom:0;height:320px;background:#fff;border-top:2px solid #333;padding:16px}.veil{position:fixed;inset:0;background:rgba(0,0,0,.5)}.veil>div{background:#fff;width:360px;margin:40px auto;padding:24px}
@media(max-width:600px){.buy button{height:18px;width:20px;padding:0;overflow:hidden;font-size:8px}.more{width:18px;height:18px}}`;

/** A window that asks about cookies; a veil that asks for the country, on wide screens only; and a banner that pushes all down. */
export const firstScript = `
const add = (markup, first) => { const part = document.createElement('div'); part.innerHTML = markup; first ? document.body.prepend(part.firstChild) : document.body.append(part.firstChild); };
add('<div class="asks" role="dialog" aria-label="Cookies"><p>We use cookies to make this shop work for you.</p><button>Accept all cookies</button> <button>Cookie settings</button></div>');
if (innerWidth > 600) add('<div class="veil"><div><p>Choose your country</p><button>France</button> <button>Spain</button></div></div>');
addEventListener('resize', () => { if (innerWidth <= 600) document.querySelector('.veil')?.remove(); });
setTimeout(() => add('<p style="margin:0;height:240px;background:#fd6">Free delivery from € 60</p>', true), 120);
`;

/** One grey pixel. */
export const cup = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGOYOXMmAAOaAcwPZWQaAAAAAElFTkSuQmCC', 'base64');
