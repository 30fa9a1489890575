/** Whether the tab we stand in can be seen. */
export const browserVisibility = {
  isVisible: () => document.visibilityState === 'visible',
  watch(onChange: () => void, signal: AbortSignal) {
    document.addEventListener('visibilitychange', onChange, { signal });
  },
};
