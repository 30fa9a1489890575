import { DiskSection } from '@/components/options/DiskSection.tsx';
import { HistorySection } from '@/components/options/HistorySection.tsx';
import { ImportBox } from '@/components/options/ImportBox.tsx';
import { PreferencesSection } from '@/components/options/PreferencesSection.tsx';
import { WordsSection } from '@/components/options/WordsSection.tsx';
import { ownRules } from '@/lib/model/correction.ts';
import { keptResults } from '@/lib/model/outdated-audits.ts';
import { isUnderWay } from '@/lib/state/options-history.ts';
import { lastOwn } from '@/lib/state/options-rules.ts';
import type { OptionsState } from '@/lib/state/options-store.ts';
import { preferenceSites, preferencesFor, taughtSites, wholeSize } from '@/lib/state/options-view.ts';

/** The rooms, with the store's actions as their callbacks. */
export function OptionsRooms({ state }: { readonly state: OptionsState }) {
  const { audits, sizes, chosen, preferFor, site } = state;
  const shown = preferencesFor(state);
  const last = lastOwn(audits ?? [], site);
  return (
    <>
      {shown && (
        <PreferencesSection
          origin={preferFor}
          sites={preferenceSites(state)}
          {...shown}
          onLookAt={state.lookAt}
          onChange={(change) => void state.prefer(change)}
          onDropOwn={() => void state.dropOwn()}
        />
      )}
      <WordsSection
        sites={taughtSites(state)}
        site={site}
        lastAt={last?.record.startedAt ?? null}
        language={last?.summary?.languages[0] ?? 'en'}
        rules={ownRules(state.rules)}
        trial={state.trial}
        onSite={state.chooseSite}
        onTry={(rule) => void state.tryRule(rule)}
        onTakeBack={(subject) => void state.takeBack(subject)}
      />
      <HistorySection
        checks={audits?.map((one) => ({ ...one, size: sizes.get(one.record.id), isChosen: chosen.includes(one.record.id) }))}
        kept={keptResults}
        onChoose={state.choose}
        onRename={(auditId, name) => void state.rename(auditId, name)}
        onRemove={(auditIds) => void state.remove(auditIds)}
      >
        <ImportBox isBusy={state.isImporting} outcomes={state.imported} onFiles={(files) => void state.importFiles(files)} />
      </HistorySection>
      <DiskSection
        checks={audits?.length ?? 0}
        sites={new Set(audits?.map(({ record }) => record.origin)).size}
        notes={state.noteCounts}
        size={wholeSize(state)}
        walkThroughs={state.walkThroughs}
        onDeleteWalks={(origin) => void state.removeWalkThroughs(origin)}
        usage={state.usage}
        doing={state.whole}
        isEmptied={state.isEmptied && audits?.length === 0}
        isUnderWay={(audits ?? []).some(({ record }) => isUnderWay(record))}
        onDeleteNotes={(origin) => void state.deleteNotesOf(origin)}
        onSave={() => void state.saveAll()}
        onDelete={() => void state.deleteAll()}
      />
    </>
  );
}
