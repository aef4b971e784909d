import { walk } from '../template/node';
import { clauseFile, clauseRule, found, start } from './rule';

const name = 'undeclared-reference';

/** If a clause says what it `refersTo`, its texts refer to exactly that. */
export const undeclaredReference = clauseRule(name, (clause) => {
  if (clause.refersTo === null) return [];
  const used = new Set<string>();
  for (const text of clause.texts) {
    walk(text.body ?? [], (node) => {
      if (node.kind === 'reference') used.add(node.clauseId);
    });
  }
  const file = clauseFile(clause);
  const undeclared = [...used].filter((id) => !clause.refersTo?.includes(id)).sort();
  const unused = clause.refersTo.filter((id) => !used.has(id));
  return [
    ...undeclared.map((id) => found(name, file, start, { ru: `Тексты ссылаются на «${id}», но в refersTo его нет.`, en: `The texts refer to “${id}”, and refersTo does not list it.` })),
    ...unused.map((id) => found(name, file, start, { ru: `refersTo называет «${id}», но тексты на него не ссылаются.`, en: `refersTo lists “${id}”, and no text refers to it.` })),
  ];
});
