// The profiles: what a region prescribes for a year. Data only: which tables, which text, which number policy.
// No engine and no branch on a region: code asks the profile, never which one it is.
import { beijing2020 } from './beijing2020';
import { ministry2023 } from './ministry2023';
import type { Profile } from './profile';
import { shanghai2024 } from './shanghai2024';

/** Every profile, sorted by its id. */
export const profiles: readonly Profile[] = [beijing2020, ministry2023, shanghai2024];

/** The ids that a workbook's unit card may name. */
export const profileIds: readonly string[] = profiles.map(({ policy }) => policy.id);
