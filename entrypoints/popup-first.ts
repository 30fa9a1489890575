import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Longest wait, in milliseconds: a page that nobody sees paints nothing. */
const patienceMs = 60;

// The popup's page brings its frame and its styles. They are seen before the script that draws in them is fetched: reading that keeps a browser from painting.
export default defineUnlistedScript(() => {
  const further = document.querySelector('template');
  const begin = (): void => {
    if (further) document.head.append(further.content);
  };
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, patienceMs);
});
