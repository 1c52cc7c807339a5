import { cardOf, itemsOf, oncePerAccount, wordsIn, type Account } from '../../account';
import { subordinatesOf } from '../../figures';
import { institutionKinds, institutions } from '../../inputs/institutions';
import { unit } from '../../inputs/unit';
import { numbered } from '../paragraph';

const kinds = ['administrative', 'publicServiceLike', 'institution'] as const;

/** A unit whose final accounts the department's hold, with its number in the list. */
export interface OwnUnit {
  readonly name: string;
  readonly number: string;
}

/** The body itself first, then the units that belong to it; none where it reports for itself alone. */
export const ownUnits = oncePerAccount((account): readonly OwnUnit[] => {
  const below = kinds.flatMap((kind) => subordinatesOf(account, kind).map(({ text }) => ({ name: text })));
  const own = { name: `${wordsIn(cardOf(account, unit), unit.by.name)}（本级）` };
  return below.length === 0 ? [] : numbered([own, ...below]);
});

/** The offices inside the body. */
export function officesOf(account: Account): readonly string[] {
  return itemsOf(account, institutions)
    .filter((row) => wordsIn(row, institutions.by.kind) === institutionKinds.internal.word)
    .map((row) => wordsIn(row, institutions.by.name));
}
