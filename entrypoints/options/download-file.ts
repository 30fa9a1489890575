import { saveBlob } from '@/lib/adapters/save-blob.ts';
import type { NewFile } from '@/lib/state/options-world.ts';

/** A file that becomes a download; nothing leaves the machine. What is written goes to the browser's own store of blobs, not to memory. */
export function downloadFile(): NewFile {
  const parts: Blob[] = [];
  return {
    write: (text) => void parts.push(new Blob([text])),
    save: (name) => saveBlob(name, new Blob(parts, { type: 'application/json' })),
  };
}
