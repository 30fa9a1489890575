import { file, redirect } from '../server/answers.ts';
import type { Answer } from '../server/site.ts';
import type { Oddity } from './oddity.ts';

const page = (title: string, body: string, status = 200): Answer =>
  file(
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
    status,
  );
const withHeaders = (answer: Answer, headers: Answer['headers']): Answer => ({ ...answer, headers: { ...answer.headers, ...headers } });
const login =
  '<main><h1>Log in</h1><form method="post" action="/login.html"><label>E-mail <input type="email" name="mail"></label><label>Password <input type="password" name="word"></label><button>Log in</button></form></main>';

/** Pages that only ask who is there, and pages that look a little like it. */
export const walls: readonly Oddity[] = [
  {
    path: '/guarded.html',
    what: 'a bot wall with a header that says so',
    answer: () =>
      withHeaders(page('Just a moment...', '<p>Enable JavaScript and cookies to continue</p>', 403), { 'cf-mitigated': 'challenge' }),
  },
  { path: '/price-list', what: 'a page for members, which leads to the log-in', answer: () => redirect('/login.html?next=/price-list') },
  { path: '/my-account', what: 'an account, which leads to the log-in', words: 'My account', answer: () => redirect('/login.html') },
  {
    path: '/guarded-softly.html',
    what: 'a bot wall with status 200',
    answer: () =>
      page(
        'trouble.example',
        '<p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={"rt":"c"}</script><script src="https://ct.captcha-delivery.com/c.js"></script>',
      ),
  },
  { path: '/login.html', what: 'the log-in', words: 'Log in', answer: () => page('Log in', login) },
  {
    path: '/staging/plans.html',
    what: 'basic authentication',
    answer: () => withHeaders(page('401', '<h1>401</h1>', 401), { 'www-authenticate': 'Basic realm="Staging"' }),
  },
  {
    path: '/write-to-us.html',
    what: 'a contact form with a captcha',
    answer: () =>
      page(
        'Write to us',
        '<main><h1>Write to us</h1><form method="post" action="/write"><label>Your message <textarea name="text"></textarea></label><div class="g-recaptcha" data-sitekey="x"></div><button>Send</button></form></main>',
      ),
  },
  {
    path: '/guarded-by-box.html',
    what: 'a bot wall with a box to tick',
    answer: () => page('One more step', '<h1>One more step</h1><p>Tick the box.</p><div class="h-captcha" data-sitekey="x"></div>', 403),
  },
];
