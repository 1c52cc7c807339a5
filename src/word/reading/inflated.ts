import { DocumentUnreadable, reasons } from './documentUnreadable';

/** More than any report unfolds to. */
export const mostBytes = 64 * 1024 * 1024;

/** Unpacks deflated bytes, whatever size they say they have: it stops at the limit. Rejects with `DocumentUnreadable`. */
export async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  const unpacking = new DecompressionStream('deflate-raw');
  const reader = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(unpacking).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read().catch(broken);
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      throw new DocumentUnreadable(reasons.tooLarge);
    }
    chunks.push(value);
  }
}

function broken(): never {
  throw new DocumentUnreadable(reasons.broken);
}
