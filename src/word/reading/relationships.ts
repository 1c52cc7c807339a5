import { tagsIn } from './tags';
import { unescaped } from './unescaped';

/** The path of what the first relationship of a kind leads to, seen from a folder (`word/`); undefined where there is none. */
export function targetOf(relationships: string, kind: string, folder: string): string | undefined {
  for (const { name, attributes } of tagsIn(relationships)) {
    if (name !== 'Relationship' || !attributeOf(attributes, 'Type').endsWith(`/${kind}`)) continue;
    const target = attributeOf(attributes, 'Target');
    return target.startsWith('/') ? target.slice(1) : folder + target;
  }
  return undefined;
}

function attributeOf(attributes: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '');
}
