import { type TemplateNode } from '../template/node';
import { below, mentions, pairsOf } from './pair';
import { clauseRule, found } from './rule';

const name = 'branch-parity';

/** RU and EN branch on the same facts in the same order. */
export const branchParity = clauseRule(name, (clause) =>
  pairsOf(clause).flatMap(({ ru, en }) => {
    const russian = mentions(ru.body, branchOf);
    const english = mentions(en.body, branchOf);
    const place = Array.from({ length: Math.max(russian.length, english.length) }, (_, index) => index).find(
      (index) => russian[index]?.what !== english[index]?.what,
    );
    if (place === undefined) return [];
    const [one, other] = [russian[place], english[place]];
    const file = other ? en : ru;
    return found(name, file.file, below((other ?? one)?.at ?? { line: 1, column: 1 }, file.firstLine), {
      ru: `Ветви текстов расходятся: в ru ${one ? `«${one.what}»` : 'ветви нет'}, в en ${other ? `«${other.what}»` : 'ветви нет'}.`,
      en: `The branches of the texts differ: ru has ${one ? `“${one.what}”` : 'none'}, en has ${other ? `“${other.what}”` : 'none'}.`,
    });
  }),
);

function branchOf(node: TemplateNode): string | null {
  switch (node.kind) {
    case 'if':
      return `${node.negated ? '#unless' : '#if'} ${node.path.name}${node.otherwise.length > 0 ? ' … else' : ''}`;
    case 'is':
      return `#is ${node.path.name} ${[...node.codes].sort().join(' ')}${node.otherwise.length > 0 ? ' … else' : ''}`;
    case 'each':
      return `#each ${node.path.name}`;
    case 'ifSelected':
      return `#ifSelected ${node.clauseId}`;
    default:
      return null;
  }
}
