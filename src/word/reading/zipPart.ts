import { DocumentUnreadable, reasons } from './documentUnreadable';
import { inflated, mostBytes } from './inflated';

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/** The text of one file of a .zip; undefined where there is none of that path. Rejects with `DocumentUnreadable`. */
export async function zipPart(zip: Uint8Array, path: string): Promise<string | undefined> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found = inBounds(() => {
    const entry = entriesOf(view).find(({ name }) => name === path);
    return entry && { entry, bytes: packedBytes(entry, zip, view) };
  });
  if (found === undefined) return undefined;
  const { entry, bytes } = found;
  return new TextDecoder().decode(entry.method === 0 ? bytes : await inflated(bytes));
}

/** A file that says things about places outside it is broken. */
function inBounds<T>(read: () => T): T {
  try {
    return read();
  } catch (failure) {
    throw failure instanceof RangeError ? new DocumentUnreadable(reasons.broken) : failure;
  }
}

function entriesOf(view: DataView): readonly Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== signatures.entry) throw new DocumentUnreadable(reasons.broken);
    const nameLength = view.getUint16(at + 28, true);
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory ends the file; a comment of at most 64 KB may follow. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  throw new DocumentUnreadable(reasons.broken);
}

/** What an entry says its size is does not count alone: unpacking stops at the limit. */
function packedBytes(entry: Entry, zip: Uint8Array, view: DataView): Uint8Array {
  if (entry.isEncrypted) throw new DocumentUnreadable(reasons.encrypted);
  if (entry.unpacked > mostBytes) throw new DocumentUnreadable(reasons.tooLarge);
  if (view.getUint32(entry.at, true) !== signatures.local) throw new DocumentUnreadable(reasons.broken);
  if (entry.method !== 0 && entry.method !== 8) throw new DocumentUnreadable(reasons.broken);
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  return zip.subarray(from, from + entry.packed);
}
