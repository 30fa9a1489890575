import type { NewFile } from '@/lib/state/options-world.ts';

/** A file that becomes a download; nothing leaves the machine. What is written goes to the browser's own store of blobs, not to memory. */
export function downloadFile(): NewFile {
  const parts: Blob[] = [];
  return {
    write: (text) => void parts.push(new Blob([text])),
    save(name) {
      const url = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
  };
}
