/** A tool of those who build or run a site that stands on its pages: no visitor sees it, so it is not read. */
export interface PageTool {
  readonly id: string;
  /** As said in the result, among what was left out. */
  readonly label: string;
  /** Finds the whole tool and nothing else of the page: simple selectors, separated by commas. */
  readonly selector: string;
  /** Where its mark-up comes from. */
  readonly source: string;
}

/**
 * What is left out of pages. Not among them is whatever visitors see as well: a shop's demo notice, a cookie window, a chat.
 * Mark-up as its makers write it, read as facts in November 2026.
 */
export const pageTools: readonly PageTool[] = [
  // Bars of those who edit the site.
  { id: 'wordpress', label: 'WordPress admin bar', selector: '#wpadminbar', source: 'wp-includes/class-wp-admin-bar.php' },
  {
    id: 'drupal',
    label: 'Drupal toolbar',
    selector: '#toolbar-administration,#toolbar-bar,#admin-toolbar,#admin-menu,.gin-secondary-toolbar',
    source: 'core/modules/toolbar, core/modules/navigation, Gin, admin_menu',
  },
  {
    id: 'drupal-edit',
    label: 'Drupal edit links',
    selector: '[data-contextual-id],[id^="block-"][id$="local-tasks"]',
    source: 'core/modules/contextual; the block of local tasks',
  },
  {
    id: 'typo3',
    label: 'TYPO3 admin panel',
    selector: '#TSFE_ADMIN_PANEL_FORM,.typo3-adminPanel,[data-typo3-role="typo3-adminPanel"],#typo3-previewInfo',
    source: 'typo3/sysext/adminpanel, typo3/sysext/frontend',
  },
  {
    id: 'shopify',
    label: 'Shopify preview or admin bar',
    selector: '#preview-bar-iframe,#admin-bar-iframe,#PBarNextFrameWrapper',
    source: 'put in by Shopify for staff',
  },
  {
    id: 'magento',
    label: 'Magento “Login as Customer” bar',
    selector: '.lac-notification-sticky',
    source: 'Magento_LoginAsCustomerFrontendUi',
  },
  {
    id: 'webflow',
    label: 'Webflow editor',
    selector: '.w-editor-bem-EditorApp,.w-editor-bem-EditSiteButton,.w-editor-bem-EditorOverlay,.w-editor-bem-EditorMainMenu',
    source: 'Webflow’s site script',
  },
  { id: 'hubspot', label: 'HubSpot tools menu', selector: '.hs-tools-menu', source: 'HubSpot’s CMS, for signed-in staff' },
  {
    id: 'wagtail',
    label: 'Wagtail user bar',
    selector: 'wagtail-userbar,#wagtail-userbar',
    source: 'wagtail/admin/templates/wagtailadmin/userbar',
  },
  { id: 'django-cms', label: 'django CMS toolbar', selector: '#cms-top,.cms-toolbar', source: 'cms/templates/cms/toolbar' },
  { id: 'concrete', label: 'Concrete CMS toolbar', selector: '#ccm-toolbar', source: 'concrete/elements/page_controls_footer.php' },
  { id: 'umbraco', label: 'Umbraco preview badge', selector: '#umbracoPreviewBadge', source: 'Umbraco’s preview mode' },
  { id: 'sitecore', label: 'Sitecore editor', selector: '#scWebEditRibbon,#scCrossPiece', source: 'Sitecore Experience Editor' },
  { id: 'odoo', label: 'Odoo editor bar', selector: '.o_frontend_to_backend_nav,#oe_main_menu_navbar', source: 'odoo/addons/website' },
  { id: 'vercel', label: 'Vercel toolbar', selector: 'vercel-live-feedback', source: 'https://vercel.com/docs/vercel-toolbar' },
  { id: 'sanity', label: 'Sanity visual editing', selector: 'sanity-visual-editing', source: '@sanity/visual-editing' },
  // Bars of those who build it.
  {
    id: 'query-monitor',
    label: 'Query Monitor',
    selector: '#query-monitor-main,#query-monitor-container,#query-monitor-fallbacks,#qm-fatal',
    source: 'https://github.com/johnbillion/query-monitor',
  },
  {
    id: 'symfony',
    label: 'Symfony profiler bar',
    selector: '.sf-toolbar,.sf-minitoolbar,.sf-toolbarreset',
    source: 'symfony/web-profiler-bundle',
  },
  {
    id: 'php-debugbar',
    label: 'PHP debug bar',
    selector: '.phpdebugbar,.phpdebugbar-openhandler',
    source: 'https://github.com/php-debugbar/php-debugbar',
  },
  {
    id: 'clockwork',
    label: 'Clockwork toolbar',
    selector: '.clockwork-toolbar',
    source: 'https://github.com/underground-works/clockwork-browser',
  },
  { id: 'tracy', label: 'Tracy bar', selector: '#tracy-debug,#tracy-bs', source: 'https://github.com/nette/tracy' },
  {
    id: 'yii',
    label: 'Yii debug toolbar',
    selector: '#yii-debug-toolbar,.yii-debug-toolbar',
    source: 'https://github.com/yiisoft/yii2-debug',
  },
  {
    id: 'codeigniter',
    label: 'CodeIgniter debug toolbar',
    selector: '#debug-bar,#debug-icon',
    source: 'system/Debug/Toolbar/Views/toolbar.tpl.php',
  },
  { id: 'joomla', label: 'Joomla debug console', selector: '#system-debug', source: 'plugins/system/debug' },
  {
    id: 'django',
    label: 'Django debug toolbar',
    selector: '#djDebug,#djDebugRoot',
    source: 'https://github.com/django-commons/django-debug-toolbar',
  },
  { id: 'flask', label: 'Flask debug toolbar', selector: '#flDebug', source: 'https://github.com/pallets-eco/flask-debugtoolbar' },
  {
    id: 'mini-profiler',
    label: 'MiniProfiler',
    selector: '.profiler-results,.mp-results',
    source: 'https://github.com/MiniProfiler/rack-mini-profiler; https://github.com/MiniProfiler/dotnet',
  },
  { id: 'web-console', label: 'Rails web console', selector: '#console[data-mount-point]', source: 'https://github.com/rails/web-console' },
  { id: 'bullet', label: 'Bullet warnings', selector: '[data-is-bullet-footer]', source: 'https://github.com/flyerhzm/bullet' },
  // Overlays of development servers.
  {
    id: 'vite',
    label: 'Vite error overlay',
    selector: 'vite-error-overlay,vite-plugin-checker-error-overlay',
    source: 'vite/src/client/overlay.ts',
  },
  { id: 'next', label: 'Next.js development overlay', selector: 'nextjs-portal,#__next-build-watcher', source: 'next/src/next-devtools' },
  {
    id: 'webpack',
    label: 'webpack error overlay',
    selector: '#webpack-dev-server-client-overlay,#webpack-hot-middleware-clientOverlay,#react-refresh-overlay',
    source: 'webpack-dev-server/client-src/overlay.js',
  },
  {
    id: 'nuxt',
    label: 'Nuxt developer tools',
    selector: '#nuxt-devtools-container,nuxt-devtools-frame,nuxt-devtools-inspect-panel,nuxt-error-overlay',
    source: 'https://github.com/nuxt/devtools',
  },
  {
    id: 'vue',
    label: 'Vue developer tools',
    selector: '#__vue-devtools-container__,#vue-tracer-overlay',
    source: 'https://github.com/vuejs/devtools',
  },
  {
    id: 'astro',
    label: 'Astro developer toolbar',
    selector: 'astro-dev-toolbar,astro-dev-overlay',
    source: 'astro/src/runtime/client/dev-toolbar',
  },
  { id: 'gatsby', label: 'Gatsby error overlay', selector: 'gatsby-fast-refresh', source: 'gatsby/cache-dir/fast-refresh-overlay' },
  { id: 'parcel', label: 'Parcel error overlay', selector: '#__parcel__error__overlay__', source: '@parcel/runtime-browser-hmr' },
  { id: 'svelte', label: 'Svelte inspector', selector: '#svelte-inspector-host', source: '@sveltejs/vite-plugin-svelte-inspector' },
  {
    id: 'tanstack',
    label: 'TanStack developer tools',
    selector: '.tsqd-parent-container,.ReactQueryDevtools',
    source: 'https://github.com/TanStack/query',
  },
  { id: 'browsersync', label: 'Browsersync notice', selector: '#__bs_notify__', source: 'https://github.com/BrowserSync/browser-sync' },
];
