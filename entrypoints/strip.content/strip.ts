import { sayClock } from '@/lib/model/say-clock.ts';
import { said } from '@/lib/model/say.ts';
import type { StripView } from '@/lib/model/walk-through.ts';
import { make } from '../overlay.content/elements.ts';
import { standIn, type Host } from '../overlay.content/host.ts';
import { keepFromPage } from './keep-from-page.ts';
import style from './strip.css?inline';

type OpenView = Extract<StripView, { readonly isOver: false }>;

interface StripWorld {
  /** False where it was not kept. */
  readonly onRemark: (words: string) => Promise<boolean>;
  readonly onEnd: (how: 'finished' | 'gave-up') => void;
  /** As Back in the browser. */
  readonly onBack: () => void;
}

/** The ink band on the page: the time, the task, a place for remarks, and the way out. Nothing on it tells where the answer is. */
export interface Strip {
  /** Draws it. */
  stand(view: OpenView): ShadowRoot;
  /** Whether what is told can be kept. */
  sayRoom(hasRoom: boolean): void;
  isOurs(event: Event): boolean;
  /** Puts it back where the page has taken it out; a page that means it is let have its way, and recording goes on. */
  stay(): void;
  erase(): void;
}

const says = {
  label: 'Walk-through',
  recording: 'Recording',
  remark: 'Remark',
  field: 'Say what you think just now',
  keep: 'Keep',
  kept: 'Kept.',
  noRoom: 'Not kept: no room on this disk.',
  finish: 'Finish',
  giveUp: 'Give up',
  back: 'Back',
  up: 'Move up',
  down: 'Move down',
};
const secondMs = 1_000;

export function createStrip(page: Document, { onRemark, onEnd, onBack }: StripWorld): Strip {
  let host: Host | null = null;
  /** It says that there is no room. */
  let isFull = false;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const gone = new AbortController();

  const told = make('p', { class: 'said', attributes: { role: 'status' } });

  const draw = ({ task, device, timeMs }: OpenView): HTMLElement => {
    const began = performance.now() - timeMs;
    const time = make('span', { class: 'time', attributes: { role: 'timer', 'aria-live': 'off' }, text: sayClock(timeMs) });
    ticking = setInterval(() => (time.textContent = sayClock(performance.now() - began)), secondMs);
    const field = make('input', { attributes: { type: 'text', id: 'remark', maxlength: '2000', autocomplete: 'off' } });
    const form = make(
      'form',
      { class: 'remark', attributes: { id: 'remarks' } },
      make('label', { text: said(says.field), attributes: { for: 'remark' } }),
      make('div', {}, field, make('button', { class: 'btn', text: said(says.keep), attributes: { type: 'submit' } })),
    );
    form.hidden = true;
    const unfold = (isOpen: boolean) => {
      form.hidden = !isOpen;
      opener.setAttribute('aria-expanded', String(isOpen));
      (isOpen ? field : opener).focus({ preventScroll: true });
    };
    const opener = button(said(says.remark), () => {
      told.textContent = '';
      unfold(form.hidden !== false);
    });
    opener.setAttribute('aria-expanded', 'false');
    opener.setAttribute('aria-controls', 'remarks');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const words = field.value.trim();
      if (words === '' || field.readOnly) return;
      // It stays there until it is kept.
      field.readOnly = true;
      void onRemark(words).then((isKept) => {
        field.readOnly = false;
        if (!isKept) return;
        field.value = '';
        told.textContent = said(says.kept);
        isFull = false;
        // The page has its room back: what stands at its edge is pressed next.
        unfold(false);
      });
    });
    const mover = button(said(says.up), () => {
      const isUp = strip.dataset['at'] !== 'top';
      strip.dataset['at'] = isUp ? 'top' : 'bottom';
      mover.textContent = isUp ? said(says.down) : said(says.up);
    });
    const strip = make(
      'section',
      { class: 'strip', attributes: { 'aria-label': said(says.label), 'data-at': 'bottom' } },
      make(
        'div',
        { class: 'row' },
        make('span', { class: 'dot', attributes: { role: 'img', 'aria-label': said(says.recording) } }),
        time,
        make('p', { class: 'task', text: task, attributes: { dir: 'auto' } }),
        told,
        make(
          'div',
          { class: 'does' },
          // A window of phone size has no bar of the browser.
          device === 'phone' ? button(said(says.back), onBack) : null,
          mover,
          opener,
          button(said(says.giveUp), () => onEnd('gave-up')),
          button(said(says.finish), () => onEnd('finished'), 'btn btn--go'),
        ),
      ),
      form,
    );
    return strip;
  };

  return {
    stand(view) {
      host = standIn(page, style);
      keepFromPage(host.element, gone.signal);
      host.stage.append(draw(view));
      const task = host.root.querySelector('.task');
      // One that does not fit can be scrolled, with the keyboard too.
      if (task && task.scrollHeight > task.clientHeight) task.setAttribute('tabindex', '0');
      return host.root;
    },
    sayRoom(hasRoom) {
      if (!hasRoom) told.textContent = said(says.noRoom);
      else if (isFull) told.textContent = '';
      isFull = !hasRoom;
    },
    isOurs: (event) => host !== null && event.composedPath().includes(host.element),
    stay() {
      if (host && !host.stay()) this.erase();
    },
    erase() {
      clearInterval(ticking);
      gone.abort();
      host?.erase();
      host = null;
    },
  };
}

function button(text: string, onPress: () => void, names = 'btn'): HTMLButtonElement {
  const made = make('button', { class: names, text, attributes: { type: 'button' } });
  made.addEventListener('click', onPress);
  return made;
}
