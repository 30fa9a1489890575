/** What stands in for content that is on its way, by the class words of skeletons and spinners. */
const standIns =
  '[aria-busy="true"],[class*="skeleton" i],[class*="shimmer" i],[class*="spinner" i],[class*="loader" i],[class*="loading" i],[class*="placeholder-glow" i]';
/** A word of its own: `preloaded` and `downloader` are none. */
const standsIn = /(?:^|[\s_-])(?:skeletons?|shimmer|spinner|loader|loading|placeholder-glow)(?:$|[\s_-])/i;
/** More of them are not looked at. */
const most = 60;

/** Whether a drawn page says by something that can be seen that its content is still to come. */
export function isStillFilling(document: Document): boolean {
  return Array.from(document.querySelectorAll(standIns))
    .slice(0, most)
    .some((element) => isStandIn(element) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
}

/** Pictures that load as one scrolls to them are called so as well. */
function isStandIn(element: Element): boolean {
  if (element.matches('html,body,img,iframe,picture,video,link,script,button')) return false;
  return element.getAttribute('aria-busy') === 'true' || standsIn.test(element.getAttribute('class') ?? '');
}
