import type { Place } from '../model/workbook';
import type { Arguments } from './arguments';
import type { ClassName, Selves, Target } from './selves';

export interface Scalar<S> {
  readonly get: (self: S) => unknown;
  readonly set?: (self: S, value: unknown) => void;
}

/**
 * An Office.js class as the host answers it. Keys are the server's names (first letter upper case).
 * `XOrNullObject` needs no entry: it is `X` with a null object where `X` finds nothing.
 */
export interface Definition<S> {
  /** The key by which the client addresses the object later: `Id` or `_Id`. */
  readonly identity?: (self: S) => Readonly<Record<string, unknown>>;
  readonly exists?: (self: S) => boolean;
  /** Classes kept by reference: the areas that must follow inserted and deleted cells. */
  readonly places?: (self: S) => readonly Place[];
  readonly scalars?: Readonly<Record<string, Scalar<S>>>;
  readonly navigations?: Readonly<Record<string, (self: S) => Target>>;
  readonly items?: (self: S) => readonly Target[];
  readonly item?: (self: S, key: unknown) => Target | undefined;
  /** Methods that return an object; undefined is "not found". */
  readonly objects?: Readonly<Record<string, (self: S, args: Arguments) => Target | undefined>>;
  /** Methods that return a value or nothing. */
  readonly calls?: Readonly<Record<string, (self: S, args: Arguments) => unknown>>;
}

export type Registry = { readonly [K in ClassName]: Definition<Selves[K]> };
