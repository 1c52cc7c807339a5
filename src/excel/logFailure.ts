/** Writes an error of Office with its details to the developer's console; the user reads `failureInWords` instead. */
export async function logFailure(failure: unknown): Promise<void> {
  if (!(failure instanceof Error)) return;
  const { Utilities } = await import('@microsoft/office-js-helpers');
  Utilities.log(failure);
}
