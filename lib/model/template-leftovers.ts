/**
 * Code of templates that was to become text. Sources: the syntaxes of Mustache, Handlebars, Liquid, Jinja and Twig ({{ }}, {% %}), ERB, EJS
 * and ASP (<% %>), JavaScript's template literals (${ }), WordPress's shortcodes (codex: Shortcode API), Yoast's and Rank Math's variables
 * (%%title%%, %title%), Mailchimp's merge tags (*|NAME|*), and what JavaScript makes of nothing. `prose`: too sure to be an example in a text.
 */
export const leftovers: readonly { readonly mark: RegExp; readonly prose: boolean }[] = [
  { mark: /\{\{\{?\s*[\w.$'"|:@#/-][^{}]{0,80}\}\}/, prose: true },
  { mark: /\{%-?\s*\w[^%{}]{0,80}%\}/, prose: true },
  { mark: /<%[=-]?\s*[^%<>]{1,80}%>|<\?(php|=)[^<>]{0,80}/, prose: true },
  { mark: /\$\{\s*[\w.]+(\([^)]{0,20}\))?\s*\}/, prose: true },
  {
    mark: /\[\/?(vc|et_pb|fusion|elementor|av|mk|cs|tatsu|wpforms|contact-form-7|gravityform|woocommerce|products?|rev_slider|layerslider|smartslider3|ninja_form|wpcf7|mc4wp_form|acf|elementor-template|su|gallery|caption|embed|playlist|instagram-feed|caldera_form)[\w-]*(\s+[\w-]+\s*=|\s*\]|_)/,
    prose: true,
  },
  { mark: /\[[a-z][\w-]{2,30}\s+[\w-]{2,20}\s*=\s*["“”″'][^\]]{0,80}\]/, prose: true },
  {
    mark: /%%[a-z_]{3,30}%%|(^|\s)%(title|sitename|site_title|sep|page|name|first_?name|price|product|category|excerpt|username|email)%/i,
    prose: true,
  },
  { mark: /\*\|[A-Z_:]{3,30}\|\*|##[A-Z_]{3,30}##|__[A-Z]{3,20}__/, prose: true },
  { mark: /\[object (Object|Promise|HTML\w*)\]/, prose: true },
  { mark: /(^|[\s(])(?:[€$£¥]\s?NaN|NaN\s?[€$£¥%]|NaN:NaN|NaN\.NaN|NaN\/NaN)/, prose: true },
  { mark: /^\s*(undefined|null|NaN|None|nil)\s*$/, prose: false },
  { mark: /(^|[|–—·,:/-]\s*)(undefined|NaN)(\s*[|–—·,:/-]|$)|\bundefined undefined\b/, prose: false },
  { mark: /^(missing_?translation|translation missing|t\()\b[.:(\w -]*/i, prose: false },
  { mark: /^[a-z]+(_[a-z]+)*(\.[a-z]+(_[a-z]+)*){2,}$/, prose: false },
];
