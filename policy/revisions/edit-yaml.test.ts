import { describe, expect, it } from 'vitest';
import { readYamlValue, withYamlValue } from './edit-yaml';

const source = `# for lawyers
id: proof
section: general # where it stands
sources: { ru-152fz: [ "152-FZ art. 14" ] }
`;

describe('editing clause.yml', () => {
  it('sets a key and keeps every other line', () => {
    expect(withYamlValue(source, 'section', 'rights')).toContain('# for lawyers\nid: proof\nsection: rights');
    expect(withYamlValue(source, 'when', { fact: 'children.applies', is: true })).toContain('when: { fact: children.applies, is: true }');
    expect(withYamlValue(source, 'section', 'rights')).toContain('sources: { ru-152fz: [ "152-FZ art. 14" ] }');
  });
  it('takes a key out', () => {
    const withConfirm = withYamlValue(source, 'confirm', true);
    expect(readYamlValue(withConfirm)).toMatchObject({ confirm: true });
    expect(readYamlValue(withYamlValue(withConfirm, 'confirm', undefined))).toEqual({ id: 'proof', section: 'general', sources: { 'ru-152fz': ['152-FZ art. 14'] } });
  });
  it('changes nothing in what cannot be read', () => {
    for (const broken of ['id: [', '- list', 'a: 1\na: 2']) expect(withYamlValue(broken, 'section', 'x')).toBe(broken);
    expect(readYamlValue('id: [')).toBeNull();
    expect(readYamlValue('- list')).toBeNull();
  });
  it('writes what it reads back, whatever is typed', () => {
    for (const typed of ['yes: no', '"quoted" #', '{{x}}', 'две\nстроки', '- a']) expect(readYamlValue(withYamlValue(source, 'guidance', { ru: typed, en: '' }))?.['guidance']).toEqual({ ru: typed, en: '' });
  });
});
