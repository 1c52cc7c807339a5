import type { Fact } from '../claims/fact';
import { subjectName } from '../claims/names';
import { oneName } from './otherNames';

/** What a text speaks of: an item of a section, perhaps within another. All names are those they are compared by. */
export interface Subject {
  readonly scope: string;
  readonly name: string;
  /** The classes above it, where print names them: 一般公共服务支出（类）群众团体事务（款）. */
  readonly above: readonly string[];
  /** What it is a part of. */
  readonly whole: string | undefined;
}

const levels = /‹[类款项]›/u;

/** Reads off a name what it is called, without the unit's own name before it. */
export type Naming = (words: string) => string;

/** How a unit's text calls things: 丰台区总工会, 总工会 or 总工会本级 before a name say nothing of it. */
export function namingOf(unit: string): Naming {
  const short = unit.replace(/^.*(?:省|自治区|市|区|县|州|盟|旗)(?=.{2})/u, '');
  const owners = [unit, unit.replace(/^.{2,4}?[省市]/u, ''), short]
    .filter((name) => name.length > 2)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const owner =
    owners.length === 0 ? undefined : new RegExp(`^.{0,6}?(?:${owners.join('|')})(?:本级|机关)?`, 'u');
  return (words) => oneName(subjectName(owner === undefined ? words : subjectName(words).replace(owner, '')));
}

/** The subject of what a text says. */
export function subjectOf(fact: Fact, whole: string | undefined, naming: Naming): Subject {
  const parts = fact.words.split(levels);
  const names = parts.map(naming).filter((name) => name !== '');
  return { scope: fact.scope, name: names.at(-1) ?? naming(fact.name), above: names.slice(0, -1), whole };
}
