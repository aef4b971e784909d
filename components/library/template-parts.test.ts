import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseNamedBy, paragraphsOf, templateParts } from './template-parts';

describe('the source of a clause', () => {
  it('is divided into words and braces', () => {
    expect(templateParts('{{#if a.b}}До {{date p}}: {{ref "rights"}}.{{/if}}').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'block {{#if a.b}}', 'words До ', 'value {{date p}}', 'words : ', 'reference {{ref "rights"}}', 'words .', 'block {{/if}}',
    ]);
    expect(templateParts('{{else}}')).toEqual([{ kind: 'block', text: '{{else}}' }]);
    expect(templateParts('{{elsewhere}}')).toEqual([{ kind: 'value', text: '{{elsewhere}}' }]);
    expect(templateParts('не закрыто {{if')).toEqual([{ kind: 'words', text: 'не закрыто {{if' }]);
  });

  it('loses nothing, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('{', '}', '{{', '}}', '#', '/', 'а', ' ', '\n', 'ref "x"') }), (source) => {
      expect(templateParts(source).map(({ text }) => text).join('')).toBe(source);
    }));
  });

  it('names clauses', () => {
    expect(clauseNamedBy('{{ref "rights-list" "genitive"}}')).toBe('rights-list');
    expect(clauseNamedBy('{{#ifSelected "own"}}')).toBe('own');
    expect(clauseNamedBy('{{name}}')).toBeNull();
  });

  it('has paragraphs', () => {
    expect(paragraphsOf('один\nстрока\n\n \nдва\n')).toEqual(['один\nстрока', 'два']);
    expect(paragraphsOf(' \n')).toEqual([]);
  });
});
