import type { OutputFile } from '../../commands';

/** Long enough for a host that copies the file only when the user has chosen where to. */
const keptInMilliseconds = 600_000;

/** Hands a file to the host as a download. */
export function saveFile({ name, blob }: OutputFile): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, keptInMilliseconds);
}
