/**
 * How classes call what a script takes up: Bootstrap's and WordPress themes' toggles, WooCommerce's trigger of its gallery and reset of a
 * choice, the `js-` of many guides for CSS. A "btn" is only looks.
 */
const hook = /(^|[\s_-])(js|reset|toggle|trigger|close)(?![a-z])/i;

/** Whether the classes of a link that leads nowhere, or of what holds it, say that a script answers when it is pressed. */
export const scriptTakes = ({ className, parentElement }: Element): boolean => hook.test(`${className} ${parentElement?.className}`);
