/** Hosts at which a site stands before it is launched: no visitor can, or should, get there. */

/**
 * Names that lead nowhere outside of a machine or a network. Sources: RFC 6761 (localhost, test, invalid), RFC 6762 (local), RFC 8375
 * (home.arpa), ICANN's board on `.internal` (2024), and what routers and tools give out.
 */
const localNames =
  /(^|\.)(localhost|local|test|invalid|internal|lan|intranet|home\.arpa|localdomain|ddev\.site|lndo\.site|lvh\.me|localtest\.me|nip\.io|sslip\.io)$/;
/** Loopback, private and link-local numbers: RFC 1122, RFC 1918, RFC 3927; `[::1]`, RFC 4193, RFC 4291. */
const localNumbers = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|0\.0\.0\.0$|\[(::1\]|f[cd]|fe80))/;

/** Doors into the machine of whoever builds the site. Sources: the documentation of ngrok, Cloudflare Tunnel, localtunnel, Tailscale Funnel, Gitpod, GitHub Codespaces. */
const tunnels =
  /\.(ngrok(-free)?\.(app|dev|io)|ngrok\.app|trycloudflare\.com|loca\.lt|lhr\.life|ts\.net|gitpod\.io|app\.github\.dev|webcontainer\.io|csb\.app)$/;

/**
 * Given out for trying alone. Sources: Netlify's deploy previews and drawers (docs.netlify.com/deploy/deploy-types), WordPress.com's and
 * Kinsta's staging sites, WP Engine's environments, InstaWP, TasteWP, Pantheon's dev and test environments (docs.pantheon.io).
 */
const trials =
  /(^|[.-])deploy-preview-\d+--|\.netlify\.live$|\.(wpcomstaging\.com|staging\.wpengine\.com|instawp\.(xyz|site|co)|tastewp\.com|s\d+-tastewp\.com)$|^(env|stg|staging)-.*\.kinsta\.cloud$|^(dev|test)-.*\.pantheonsite\.io$/;

/** Anybody's site may stand there for good: told only where the host bears the name of the site that is read. Sources: the hosts' documentation on default domains. */
const anybodys =
  /\.(netlify\.app|vercel\.app|pages\.dev|onrender\.com|herokuapp\.com|fly\.dev|surge\.sh|web\.app|firebaseapp\.com|amplifyapp\.com|azurewebsites\.net|azurestaticapps\.net|webflow\.io|wixsite\.com|squarespace\.com|wpengine\.com|wpenginepowered\.com|kinsta\.cloud|pantheonsite\.io|cloudwaysapps\.com|flywheelsites\.com|myftpupload\.com|github\.io|gitlab\.io)$/;

/** What hosts for trying are called; RFC 2606 and custom. The first stand for nothing else; the others are names of products and firms, too. */
const plainLabel = /^(staging|stage|stg|preprod|pre-prod|uat)\d*$|^(staging|stg|preprod|uat)[-\d]|[-](staging|stage|stg|preprod|uat)\d*$/;
const usualLabel =
  /^(dev|devel|develop|development|test|testing|qa|preview|demo|sandbox|beta|new|neu|relaunch|entwicklung|prueba|recette)\d*$|^(dev|test|qa)-|-(dev|test|qa|preview)$/;

/** The name by which one knows a site: "teashop" of www.teashop.co.uk. */
export function nameOfHost(host: string): string {
  const labels = host.replace(/:\d+$/, '').split('.');
  labels.pop();
  if (labels.length > 1 && (labels.at(-1)?.length ?? 0) <= 3) labels.pop();
  return labels.at(-1) ?? '';
}

/** Too short to tell sites apart. */
const fewestLetters = 4;

/** Whether a host is one for building and trying; `site`: the host of the site that is read. */
export function isStagingHost(host: string, site: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  if (localNames.test(name) || localNumbers.test(name) || tunnels.test(name) || trials.test(name)) return true;
  const labels = name.split('.').slice(0, -2);
  if (labels.some((label) => plainLabel.test(label))) return true;
  const own = nameOfHost(site.toLowerCase().replace(/(^|[.-])(staging|stage|stg|dev|test|preview)([.-]|$)/g, '$1$3'));
  if (own.length < fewestLetters || !name.includes(own)) return false;
  return anybodys.test(name) || labels.some((label) => usualLabel.test(label));
}
