import { type Clause, type Library } from '../library';
import { type Problem } from '../problem';
import { clauseFile, found, start } from './rule';

/**
 * Leaves out what a lawyer decided to let stand: `waive` of a clause names the rule and the reason. A waiver that meets
 * nothing is a finding itself, so that none outlives its sentence.
 */
export function withoutWaived(problems: readonly Problem[], library: Library): Problem[] {
  const clauses = [...library.clauses.values()].filter(({ waived }) => waived.length > 0);
  if (clauses.length === 0) return [...problems];
  const waivers = new Map(clauses.map((clause) => [clause.id, new Map(clause.waived.map(({ rule }) => [rule, false]))]));
  const left = problems.filter(({ file, rule }) => {
    const rules = waivers.get(file.split('/')[1] ?? '');
    if (!file.startsWith('clauses/') || !rules?.has(rule)) return true;
    rules.set(rule, true);
    return false;
  });
  return [...left, ...clauses.flatMap((clause) => unneeded(clause, waivers.get(clause.id)))];
}

function unneeded(clause: Clause, rules: ReadonlyMap<string, boolean> | undefined): Problem[] {
  return [...(rules ?? [])]
    .filter(([, met]) => !met)
    .map(([rule]) => found('waiver', clauseFile(clause), start, { ru: `Исключение для правила ${rule} больше не нужно.`, en: `The waiver for ${rule} meets nothing any more.` }, 'warning'));
}
