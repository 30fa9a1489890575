/**
 * Where makers of free page designs live, whose credit stands at the foot of what is built with them. Source: the credit line that each asks
 * for in its own licence or terms of use.
 */
export const themeMakers =
  /(^|\.)(templated\.co|html5up\.net|templatemo\.com|tooplate\.com|colorlib\.com|bootstrapmade\.com|themewagon\.com|w3layouts\.com|freehtml5\.co|htmlcodex\.com|os-templates\.com|free-css\.com|styleshout\.com|untree\.co|startbootstrap\.com|graygrids\.com|themefisher\.com|bootstraptaste\.com|freecsstemplates\.org)$/;
