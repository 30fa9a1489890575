/** What a mark of the mark-up tells about whose session a page was made for. */
export interface SessionMark {
  /** logged-in and admin: for somebody who is logged in, the latter for one who runs the site. consent: what cookies were agreed to. */
  readonly shows: 'logged-in' | 'admin' | 'logged-out' | 'consent-open' | 'consent-answered' | 'consent-script';
  /** Which marks it is tried on: ids and classes of html and body, where scripts come from, or the labels of tools left out. */
  readonly in: 'bodyMarks' | 'assetMarks' | 'leftOut';
  readonly pattern: RegExp;
  /** Where it comes from. */
  readonly source: string;
}

/** Body classes and the like, as shop systems and editors write them; read as facts in November 2026. */
export const sessionMarks: readonly SessionMark[] = [
  {
    shows: 'admin',
    in: 'leftOut',
    pattern: /admin (bar|panel)|^(Drupal|django CMS|Concrete CMS) |user bar|editor|Login as Customer|HubSpot|Umbraco|Query Monitor/,
    source: 'lib/read/page-tools.ts',
  },
  {
    shows: 'admin',
    in: 'bodyMarks',
    pattern: /^(admin-bar|customize-support)$/,
    source: 'wp-includes/post-template.php, get_body_class()',
  },
  {
    shows: 'admin',
    in: 'bodyMarks',
    pattern: /^(toolbar-(tray-open|fixed|horizontal|vertical)|gin--(horizontal|vertical)-toolbar|adminimal-admin-toolbar)$/,
    source: 'Drupal: core/modules/toolbar, Gin',
  },
  {
    shows: 'admin',
    in: 'bodyMarks',
    pattern: /^(w-editor|sqs-edit-mode(-active)?|sqs-is-page-editing|ccm-toolbar-visible)$/,
    source: 'Webflow, Squarespace and Concrete while a page is edited',
  },
  {
    shows: 'admin',
    in: 'bodyMarks',
    pattern: /^(elementor-editor-active|elementor-editor-preview|fl-builder-edit|et-fb|vc_editor|compose-mode)$/,
    source: 'Elementor, Beaver Builder, Divi, WPBakery while a page is edited',
  },
  {
    shows: 'admin',
    in: 'bodyMarks',
    pattern: /^userrole-(manager|editor|owner|siteadministrator)$/,
    source: 'Plone: Products.CMFPlone, body classes',
  },
  {
    shows: 'logged-in',
    in: 'bodyMarks',
    pattern: /^(logged-in|user-logged-in|userrole-authenticated)$/,
    source: 'WordPress get_body_class(); Drupal user.module; Plone',
  },
  {
    shows: 'logged-in',
    in: 'bodyMarks',
    pattern: /^((customer|user|member)-(is-)?logged-?in|is-logged-?in|logged_in|loggedin|customer-account-logged)$/,
    source: 'themes of Shopify, Magento, PrestaShop and others',
  },
  {
    shows: 'logged-out',
    in: 'bodyMarks',
    pattern: /^(not-logged-in|user-not-logged-in|userrole-anonymous|((customer|user|member)-)?(is-)?logged-?out)$/,
    source: 'Drupal 7, Plone, themes of shop systems',
  },
  {
    shows: 'consent-open',
    in: 'bodyMarks',
    pattern: /^cookies-not-set$/,
    source: 'Cookie Notice for WordPress, which writes it on the server',
  },
  { shows: 'consent-answered', in: 'bodyMarks', pattern: /^cookies-(set|accepted|refused)$/, source: 'Cookie Notice for WordPress' },
  {
    shows: 'consent-script',
    in: 'assetMarks',
    pattern:
      /cookielaw\.org|onetrust|cookiebot|usercentrics|didomi|sp-prod\.net|privacy-mgmt|quantcast|trustarc|iubenda|cookieyes|termly|osano|klaro|consentmanager|cookiefirst|tarteaucitron|axeptio|cookie-?(script|consent|notice|law|banner)|complianz|borlabs|shopify-?privacy|consent-tracking/,
    source: 'hosts and folders of consent platforms',
  },
  {
    shows: 'consent-script',
    in: 'assetMarks',
    pattern: /googletagmanager\.com|tags\.tiqcdn\.com|assets\.adobedtm\.com|nexus\.ensighten\.com/,
    source: 'tag managers, which may load a consent platform',
  },
];
