import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeClause } from './merge-clause';
import { words } from './merge-text';

type Content = { yaml: string; texts: Record<string, string>; examples: Record<string, string> };
const content = (yaml: string, ru: string, en = ru, cases?: string): Content => ({ yaml, texts: { 'ru.md': ru, 'en.md': en }, examples: cases === undefined ? {} : { 'cases.yml': cases } });

describe('mergeClause', () => {
  it('takes edits of different paragraphs and of different words of one paragraph', () => {
    const base = content('id: a\n', 'Первый абзац о сроках.\n\nВторой абзац: оператор хранит данные пять лет.\n');
    const ours = content('id: a\n', 'Первый абзац о наших сроках.\n\nВторой абзац: оператор хранит данные три года.\n');
    const theirs = content('id: a\n', 'Первый абзац о сроках.\n\nВторой абзац: оператор всегда хранит данные пять лет.\n\nТретий.\n');
    const { merged, conflicts } = mergeClause(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.texts['ru.md']).toBe('Первый абзац о наших сроках.\n\nВторой абзац: оператор всегда хранит данные три года.\n\nТретий.\n');
  });

  it('merges each language by itself, and shows both sides of what clashes', () => {
    const base = content('id: a\n', 'Хранит пять лет.\n', 'Keeps for five years.\n');
    const ours = content('id: a\n', 'Хранит три года.\n', 'Keeps for five years.\n');
    const theirs = content('id: a\n', 'Хранит десять лет.\n', 'Keeps it for five years.\n');
    const { merged, conflicts } = mergeClause(base, ours, theirs);
    expect(merged.texts['en.md']).toBe('Keeps it for five years.\n');
    expect(conflicts).toMatchObject([{ file: 'ru.md', base: 'Хранит пять лет.\n', ours: 'Хранит три года.\n', theirs: 'Хранит десять лет.\n' }]);
    const id = conflicts[0]?.id ?? '';
    const decided = (choice: 'ours' | 'theirs' | 'both') => mergeClause(base, ours, theirs, { [id]: choice });
    expect(decided('ours').merged.texts['ru.md']).toBe('Хранит три года.\n');
    expect(decided('theirs').merged.texts['ru.md']).toBe('Хранит десять лет.\n');
    expect(decided('both').merged.texts['ru.md']).toBe('Хранит три года.\n\nХранит десять лет.\n');
    expect(decided('theirs').conflicts).toEqual(conflicts);
  });

  it('merges clause.yml key by key: sets without order, sources by law, guidance by language', () => {
    const base = content("id: a\nsection: s\nneeds: [x.a, x.b]\nsources:\n  ru-152fz: ['152-FZ art. 5']\n  eu-gdpr: []\nguidance:\n  ru: 'Для тех, кто хранит.'\n  en: 'For those who keep.'\n", '');
    const ours = content("id: a\nsection: s\nneeds: [x.b, x.a, x.c]\nsources:\n  ru-152fz: ['152-FZ art. 5', '152-FZ art. 21']\n  eu-gdpr: []\nguidance:\n  ru: 'Для тех, кто хранит долго.'\n  en: 'For those who keep.'\nconfirm: true\n", '');
    const theirs = content("id: a\nsection: s\nneeds: [x.d, x.a]\nsources:\n  ru-152fz: ['152-FZ art. 5']\n  eu-gdpr: ['GDPR art. 13']\n  uk-gdpr: []\nguidance:\n  ru: 'Для тех, кто хранит.'\n  en: 'For all who keep.'\ncovers: [y]\n", '');
    const { merged, conflicts } = mergeClause(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.yaml).toContain('confirm: true\n');
    expect(merged.yaml).toContain('covers: [y]\n');
    for (const kept of ['x.a', 'x.c', 'x.d', '152-FZ art. 21', 'GDPR art. 13', 'uk-gdpr', 'хранит долго', 'For all who keep']) expect(merged.yaml).toContain(kept);
    expect(merged.yaml).not.toContain('x.b');
  });

  it('a condition that both changed is a conflict of its key; untouched keys keep their spelling and comments', () => {
    const base = content('id: a\n# why\nwhen: { fact: x, is: 1 }\nsection: s\n', '');
    const { merged, conflicts } = mergeClause(base, content('id: a\n# why\nwhen: { fact: x, is: 2 }\nsection: s\n', ''), content('id: a\n# why\nwhen: { fact: x, is: 3 }\nsection: t\n', ''));
    expect(conflicts).toMatchObject([{ file: 'clause.yml', field: 'when' }]);
    expect(merged.yaml).toBe('id: a\n# why\nwhen: { fact: x, is: 2 }\nsection: t\n');
  });

  it('merges cases by name', () => {
    const one = (name: string, included: boolean) => `- name: ${name}\n  law: none\n  included: ${included}\n`;
    const base = content('', '', '', one('a', true) + one('b', true));
    const { merged, conflicts } = mergeClause(base, content('', '', '', one('a', false) + one('b', true) + one('c', true)), content('', '', '', one('a', true) + one('d', true)));
    expect(conflicts).toEqual([]);
    expect(merged.examples['cases.yml']).toBe(one('a', false) + one('d', true) + one('c', true));
  });

  it('a text taken out by one side and changed by the other is a conflict, and is kept until decided', () => {
    const base = { yaml: '', texts: { 'ru.md': 'а\n', 'ru-152fz.ru.md': 'б\n' }, examples: {} };
    const without = { yaml: '', texts: { 'ru.md': 'а\n' }, examples: {} };
    const changed = { yaml: '', texts: { 'ru.md': 'а\n', 'ru-152fz.ru.md': 'в\n' }, examples: {} };
    const { merged, conflicts } = mergeClause(base, without, changed);
    expect(merged.texts['ru-152fz.ru.md']).toBe('в\n');
    expect(conflicts).toMatchObject([{ file: 'ru-152fz.ru.md', ours: '', theirs: 'в\n' }]);
    expect(mergeClause(base, without, base).merged.texts).toEqual({ 'ru.md': 'а\n' });
    expect(mergeClause(base, without, changed, { [conflicts[0]?.id ?? '']: 'ours' }).merged.texts).toEqual({ 'ru.md': 'а\n' });
  });
});

// ── Nothing is ever dropped ─────────────────────────────────────────────────────────────────────────────────────────

/** Words that each side writes are its own: «o12» is ours and nobody else's. */
function edited(base: string, edits: readonly { at: number; length: number; words: number }[], mark: string): string {
  const tokens = words(base);
  let count = 0;
  for (const { at, length, words: many } of edits) {
    const place = tokens.length === 0 ? 0 : at % tokens.length;
    const written = Array.from({ length: many }, () => ` ${mark}${(count += 1)}q`).join('');
    tokens.splice(place, length, ...(written === '' ? [] : words(written)));
  }
  return tokens.join('');
}

const edits = fc.array(fc.record({ at: fc.nat(200), length: fc.nat(4), words: fc.nat(4) }), { maxLength: 6 });
const markdown = fc.array(fc.array(fc.constantFrom('данные', 'оператор', 'хранит', '{{date x}}', 'constructor', '__proto__', '.', ',', '- пункт', '\n'), { minLength: 1, maxLength: 12 }), { maxLength: 6 }).map((list) => list.map((line) => line.join(' ')).join('\n\n'));
const yamlOf = (needs: string[], guidance: string, when: number | null) =>
  `id: a\nsection: s\nneeds: [${needs.join(', ')}]\n${when === null ? '' : `when: { fact: x, is: ${when} }\n`}guidance:\n  ru: '${guidance}'\n  en: '${guidance}'\n`;
const yaml = fc.tuple(fc.uniqueArray(fc.constantFrom('a.a', 'a.b', 'a.c', 'a.d', 'a.e')), fc.constantFrom('Кому нужно.', 'Кому не нужно.', 'Всем.'), fc.option(fc.nat(3))).map((parts) => yamlOf(...parts));

const side = (base: fc.Arbitrary<{ texts: string[]; yaml: string }>) => fc.tuple(base, edits, edits, edits, edits, yaml, yaml);
const triple = side(fc.record({ texts: fc.tuple(markdown, markdown), yaml })).map(([base, oursRu, oursEn, theirsRu, theirsEn, oursYaml, theirsYaml]) => {
  const [ru = '', en = ''] = base.texts;
  return {
    base: content(base.yaml, ru, en),
    ours: content(oursYaml, edited(ru, oursRu, 'o'), edited(en, oursEn, 'p')),
    theirs: content(theirsYaml, edited(ru, theirsRu, 't'), edited(en, theirsEn, 'u')),
  };
});

/** How often each word stands in a text. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words(text)) if (word.trim() !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const every = (one: Readonly<{ yaml: string; texts: Readonly<Record<string, string>>; examples: Readonly<Record<string, string>> }>) => [one.yaml, ...Object.values(one.texts), ...Object.values(one.examples)].join('\n');

describe('nothing is ever dropped', () => {
  const runs = 4_000;

  it('every word that a side wrote is in the merge or in a conflict, whatever is edited', () => {
    fc.assert(
      fc.property(triple, ({ base, ours, theirs }) => {
        const { merged, conflicts } = mergeClause(base, ours, theirs);
        const kept = new Set(words(`${every(merged)}\n${conflicts.map((conflict) => `${conflict.ours}\n${conflict.theirs}`).join('\n')}`));
        // A list that was empty is written with brackets, a longer one without: that is YAML's spelling and nobody's word.
        const known = new Set([...words(every(base)), '[', ']', ',']);
        for (const one of [ours, theirs]) for (const word of words(every(one))) if (!known.has(word) && word.trim() !== '') expect(kept.has(word) ? '' : word).toBe('');
      }),
      { numRuns: runs },
    );
  });

  it('what neither side touched stays, as often as it stood there', () => {
    fc.assert(
      fc.property(triple, ({ base, ours, theirs }) => {
        const { merged, conflicts } = mergeClause(base, ours, theirs);
        for (const file of ['ru.md', 'en.md'] as const) {
          const [was, mine, other, is] = [base, ours, theirs, merged].map((one) => counted(one.texts[file] ?? ''));
          // A conflict keeps ours in the text, so nothing that ours kept is lost there either.
          if (conflicts.some((conflict) => conflict.file === file)) continue;
          for (const [word, before] of was ?? []) {
            const lost = Math.max(0, before - (mine?.get(word) ?? 0)) + Math.max(0, before - (other?.get(word) ?? 0));
            expect(is?.get(word) ?? 0).toBeGreaterThanOrEqual(Math.max(0, before - lost));
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('deciding every conflict one way or the other brings all words of that side', () => {
    fc.assert(
      fc.property(triple, fc.constantFrom('ours', 'theirs', 'both'), ({ base, ours, theirs }, choice) => {
        const { conflicts } = mergeClause(base, ours, theirs);
        const choices = Object.fromEntries(conflicts.filter(({ field }) => field === null).map(({ id }) => [id, choice] as const));
        const { merged, conflicts: again } = mergeClause(base, ours, theirs, choices);
        expect(again).toEqual(conflicts);
        for (const conflict of conflicts.filter(({ field }) => field === null)) {
          const text = merged.texts[conflict.file] ?? '';
          if (choice !== 'theirs') expect(text).toContain(conflict.ours.trim());
          if (choice !== 'ours') expect(text).toContain(conflict.theirs.trim());
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('one side alone is taken as it is, and the order of the sides decides nothing but whose words stand first', () => {
    fc.assert(
      fc.property(triple, ({ base, ours, theirs }) => {
        expect(mergeClause(base, ours, base)).toEqual({ merged: ours, conflicts: [] });
        expect(mergeClause(base, base, theirs)).toEqual({ merged: theirs, conflicts: [] });
        expect(mergeClause(base, ours, theirs).conflicts.map(({ file }) => file)).toEqual(mergeClause(base, theirs, ours).conflicts.map(({ file }) => file));
      }),
      { numRuns: 1_000 },
    );
  });
});
