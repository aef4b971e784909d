import { type NounCase } from '@/policy/clauses/template/node';
import { type Language } from '@/policy/vocabulary/laws';
import { type Numbers } from './numbering';
import { plainText, type Block, type ClauseNode, type Document, type Reference, type Section } from './tree';

const nbsp = '\u00a0';

type Place = { clause: ClauseNode; section: Section; appendix: boolean };

/**
 * Resolves the references of a numbered document, in place: state, anchors and the words printed.
 * A clause that is not in the document leaves its references broken, one that stands twice ambiguous. Data, not
 * exceptions: a draft shows them and publishing is stopped.
 */
export function resolveReferences(references: readonly Reference[], document: Document, numbers: Numbers): void {
  const places = placesByClause(document);
  for (const reference of references) resolve(reference, places.get(reference.clauseId) ?? [], document.language, numbers);
}

function placesByClause(document: Document): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (section: Section, appendix: boolean) => {
    for (const clause of section.clauses) {
      const known = places.get(clause.clauseId) ?? [];
      places.set(clause.clauseId, [...known, { clause, section, appendix }]);
    }
  };
  document.sections.forEach((section) => add(section, false));
  document.appendices.forEach((section) => add(section, true));
  return places;
}

function resolve(reference: Reference, places: readonly Place[], language: Language, numbers: Numbers): void {
  const [only] = places;
  const form = nounForms.find((known) => known === reference.form) ?? 'nominative';
  reference.anchors = places.map(({ clause }) => clause.id);
  if (!only) {
    reference.state = 'broken';
    reference.text = language === 'ru' ? `[нет положения: ${reference.clauseId}]` : `[no such clause: ${reference.clauseId}]`;
  } else if (places.length > 1) {
    reference.state = 'ambiguous';
    reference.text = places.map((place) => nameOf(place, language, form, numbers)).join(language === 'ru' ? ' или ' : ' or ');
  } else {
    reference.state = 'resolved';
    reference.text = nameOf(only, language, form, numbers);
  }
}

const nounForms = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;

const nouns: Record<'section' | 'appendix', Record<NounCase, string>> = {
  section: { nominative: 'раздел', genitive: 'раздела', dative: 'разделу', accusative: 'раздел', instrumental: 'разделом', prepositional: 'разделе' },
  appendix: {
    nominative: 'приложение', genitive: 'приложения', dative: 'приложению', accusative: 'приложение',
    instrumental: 'приложением', prepositional: 'приложении',
  },
};

/** «п. 7.2», «раздел 7», «приложение 1», or by the title where nothing is numbered. */
function nameOf(place: Place, language: Language, form: NounCase, numbers: Numbers): string {
  const { clause, section, appendix } = place;
  const sectionNumber = numbers.get(section.anchor);
  const points = pointsOf(clause, section, numbers);
  if (!sectionNumber) {
    const title = plainText(clause.title ?? section.title);
    return language === 'ru' ? `${nouns.section[form]} «${title}»` : `section “${title}”`;
  }
  if (appendix) {
    const name = (noun: NounCase) => (language === 'ru' ? `${nouns.appendix[noun]}${nbsp}${sectionNumber.join('.')}` : `Appendix${nbsp}${sectionNumber.join('.')}`);
    if (points.length === 0) return name(form);
    const inside = pointName(points.map((point) => point.slice(1)), language);
    return language === 'ru' ? `${inside} ${name('genitive')}` : `${inside} of ${name('nominative')}`;
  }
  if (points.length === 0) return language === 'ru' ? `${nouns.section[form]}${nbsp}${sectionNumber.join('.')}` : `Section${nbsp}${sectionNumber.join('.')}`;
  return pointName(points, language);
}

function pointName(points: readonly (readonly number[])[], language: Language): string {
  const first = points[0]?.join('.') ?? '';
  const last = points[points.length - 1]?.join('.') ?? '';
  if (first === last) return language === 'ru' ? `п.${nbsp}${first}` : `clause${nbsp}${first}`;
  return language === 'ru' ? `пп.${nbsp}${first}–${last}` : `clauses${nbsp}${first}–${last}`;
}

/** The numbers by which a clause goes: its own, or those of its points; none when it is the whole section. */
function pointsOf(clause: ClauseNode, section: Section, numbers: Numbers): number[][] {
  const own = numbers.get(clause.id);
  if (own) return [own];
  if (section.clauses.length === 1) return [];
  return clause.blocks.flatMap((block) => numbersOf(block, numbers)).filter((number) => number.length === 2);
}

function numbersOf(block: Block, numbers: Numbers): number[][] {
  if (block.kind === 'paragraph') return [numbers.get(block.id) ?? []];
  return block.kind === 'list' ? block.items.map((item) => numbers.get(item.id) ?? []) : [];
}
