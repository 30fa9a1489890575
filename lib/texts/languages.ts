/** A language besides English that Floorwalker speaks; its sentences lie in the folder of its tag. */
export interface SpokenLanguage {
  /** As Intl and the folders of _locales call it. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Only complete languages are shipped: nobody wants every second sentence in English. */
  readonly complete: boolean;
}

export const languages: readonly SpokenLanguage[] = [{ tag: 'de', direction: 'ltr', complete: true }];

/** What a build holds and the command line speaks: with FLOORWALKER_LANGUAGES=all in the environment also what is not complete. */
export const offeredLanguages = (environment: Readonly<Record<string, string | undefined>>): readonly SpokenLanguage[] =>
  languages.filter(({ complete }) => complete || environment['FLOORWALKER_LANGUAGES'] === 'all');
