import { expect, it } from 'vitest';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { walk } from '@/policy/clauses/template/node';
import { readTemplates } from '@/server/library/read-templates';
import { factsShape, type FactShape } from '.';
import { withLabels } from './labels';

it('names every fact for which a document of the library may have to ask', async () => {
  const { library } = parseLibrary(await readTemplates('templates'), factsShape);
  const nameless = new Set<string>();
  const need = (shape: FactShape, name: string) => {
    if (!shape.label) nameless.add(name);
  };
  for (const clause of library.clauses.values()) {
    for (const { body, title } of clause.texts) {
      walk([...(title ?? []), ...(body ?? [])], (node) => {
        if (node.kind === 'print') need(node.path.shape, node.path.name);
        if (node.kind === 'print' && node.format.kind === 'list' && node.format.field) need(node.format.field.shape, `${node.path.name}[].${node.format.field.dotted}`);
        // Silence is not a "no": a branch that would claim the opposite asks for the fact instead.
        const claims = (node.kind === 'if' && (node.negated || node.otherwise.length > 0)) || (node.kind === 'is' && node.otherwise.length > 0);
        if (claims && 'path' in node && node.path.shape.nullable) need(node.path.shape, node.path.name);
      });
    }
  }
  expect([...nameless]).toEqual([]);
});

it('takes the longest end of a path that has a name, and for the texts of a list the name of the list', () => {
  const text: FactShape = { kind: 'text', nullable: true };
  const row: FactShape = { kind: 'object', nullable: false, fields: { name: text } };
  const shape: FactShape = { kind: 'object', nullable: false, fields: {} };
  const labelled = withLabels({
    ...shape,
    fields: {
      purposes: { ...shape, fields: { list: { kind: 'list', nullable: true, item: row } } },
      other: { ...shape, fields: { data: { kind: 'list', nullable: true, item: row }, acts: { kind: 'list', nullable: true, item: text } } },
    },
  });
  const at = (...path: string[]) =>
    path.reduce<FactShape | undefined>((here, step) => (here?.kind === 'object' ? here.fields[step] : here?.kind === 'list' ? here.item : undefined), labelled)?.label?.ru;
  expect(at('purposes', 'list', '[]', 'name')).toBe('цель обработки');
  expect(at('other', 'data', '[]', 'name')).toBe('категория данных');
  expect(at('other', 'acts', '[]')).toBe('правовая основа срока');
  expect(at('other', 'data', '[]')).toBeUndefined();
});
