/** Lines that tell of what stands on no page: robots.txt, the page that is not there, the sitemap. */
export const plantedBeside: readonly { readonly line: string; readonly shows: string }[] = [
  { line: 'closed-robots', shows: '/robots.txt' },
  { line: 'missing-page', shows: '/' },
  { line: 'orphans', shows: '/spring-lookbook' },
  { line: 'orphans', shows: '/summer-lookbook' },
];
