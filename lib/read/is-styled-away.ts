/** Does its own `style` attribute take the element off the page? Style sheets are not asked. */
export function isStyledAway(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 1000));
}
