import { fail } from '../model/fault';
import { bind, type Bound } from './bind';
import type { Registry } from './definition';
import { camelCase, pascalCase } from './names';
import type { QueryInfo } from './request';
import type { Target } from './selves';

/** Which members to answer; a member may have members of its own. */
interface Selection {
  readonly all: boolean;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const IGNORED = new Set(['IsNullObject', 'IsNull']);

function readSelection(paths: readonly string[]): Selection {
  const members = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...tail] = path.replaceAll('.', '/').split('/');
    if (head === '*' || head === '') continue;
    const rest = members.get(pascalCase(head)) ?? [];
    if (tail.length > 0) rest.push(tail.join('/'));
    members.set(pascalCase(head), rest);
  }
  return { all: paths.length === 0 || paths.includes('*'), members };
}

export interface Answering {
  readonly registry: Registry;
  /** Identity keys of an object, its reference id included when it is kept. */
  readonly identityOf: (target: Target, bound: Bound) => Readonly<Record<string, unknown>>;
}

function answerObject(answering: Answering, target: Target, bound: Bound, paths: readonly string[]): object {
  const { all, members } = readSelection(paths);
  const answer: Record<string, unknown> = { ...answering.identityOf(target, bound) };
  if (all) for (const name of bound.scalarNames) answer[name] = bound.scalar(name)?.value;
  for (const [name, rest] of members) {
    if (IGNORED.has(name)) continue;
    const scalar = bound.scalar(name);
    const child = scalar ? undefined : bound.navigation(name);
    if (scalar) answer[name] = scalar.value;
    else if (child) answer[name] = answerQuery(answering, child, rest);
    else fail('NotImplemented', `${bound.type}.${camelCase(name)} cannot be loaded`);
  }
  return answer;
}

function answerCollection(
  answering: Answering,
  target: Target,
  bound: Bound,
  info: { readonly paths: readonly string[]; readonly items: readonly Target[] },
): object {
  const own = info.paths.filter((path) => bound.scalarNames.includes(pascalCase(path)));
  const rest = info.paths.filter((path) => !own.includes(path));
  const scalars =
    own.length > 0 ? answerObject(answering, target, bound, own) : answering.identityOf(target, bound);
  return { ...scalars, _Items: info.items.map((item) => answerQuery(answering, item, rest)) };
}

/** What a load asks for, under the server's names. */
export function answerQuery(
  answering: Answering,
  target: Target,
  paths: readonly string[],
  info: QueryInfo = {},
): object {
  const bound = bind(answering.registry, target);
  if (!bound.items) return answerObject(answering, target, bound, paths);
  const skip = info.Skip ?? 0;
  const items = bound.items().slice(skip, info.Top ? skip + info.Top : undefined);
  return answerCollection(answering, target, bound, { paths, items });
}
