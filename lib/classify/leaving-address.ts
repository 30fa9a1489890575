const leaving = /^(log-?_?(out|off)|sign-?_?(out|off)|logout\.\w+|mylogout|customer-logout|abmelden|ausloggen|deconnexion|cerrar-?sesion)$/;
/** One of these stands in all that leave; what is written in percent signs may be any of them. */
const perhaps = /log|sign|abmelden|ausloggen|deconnexion|cerrar|[%+]/i;
/** Folders that hold an account's own pages, and files that serve every page: what ends there is a route, not an article. */
const routes =
  /^([a-z]{2}([-_][a-z]{2})?|(my-?)?account|customers?|users?|members?|auth|sessions?|profile|admin|my|me|login|sso|oauth2?|identity|api|(mein-)?konto|kundenkonto|(mon-)?compte|(mi-)?cuenta|index\.php|wp-login\.php)$/;
/** Parameters whose value names what is done. */
const doing = /^(action|act|do|route|controller|task|mode|op|fc)$/;

/** Whether an address is the one by which people log out: `/account/logout`, `/wp-login.php?action=logout`; not `/help/log-out` or `/blog/log-off-at-six`. */
export function isLeavingAddress(address: string): boolean {
  // Nearly no address has any of this in it, and one look tells.
  if (!perhaps.test(address) || !URL.canParse(address)) return false;
  const { pathname, searchParams } = new URL(address);
  for (const [name, value] of searchParams) {
    if (leaving.test(name.toLowerCase())) return true;
    if (
      doing.test(name.toLowerCase()) &&
      value
        .toLowerCase()
        .split(/[/.]/)
        .some((part) => leaving.test(part))
    )
      return true;
  }
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  const last = segments.findLastIndex((segment) => leaving.test(segment));
  // What may come after it is a token; what comes before it must be a route as well.
  return last >= 0 && last >= segments.length - 2 && segments.slice(0, last).every((segment) => routes.test(segment));
}
