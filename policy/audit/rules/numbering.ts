import type { AuditRule, Spot } from '../audit-rule';
import type { Audited, AuditedBlock } from '../audited-text';
import { withDetail, wholeBlock } from '../searching';

interface Referring {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly number: readonly number[];
  readonly appendix: string | null;
  /** What stands before it in its sentence. */
  readonly before: string;
}

const KEYWORD = /(?:(?<!\p{L})(?:раздел(?:а|е|у|ом|ах|ы|ов)?|пункт(?:а|е|у|ом|ах|ы|ов)?|подпункт(?:а|е|ах|ы|ов)?|пп?\.|sections?|clauses?|subclauses?|paragraphs?|para\.)|§{1,2})[\s\u00a0]*(\d{1,2}(?:\.\d{1,2})*(?:\.?[\s\u00a0]*(?:,|и|и\/или|или|and|or|to|–|—|-)[\s\u00a0]*\d{1,2}(?:\.\d{1,2})+)*)(?!\d)/giu;
/** The number belongs to an act or to another document. */
const ELSEWHERE = /^\.?[\s,]*(?:(?:of\s+)?(?:the\s+)?(?:part|ч\.|част|ст\.|стать|article|art\.|п\.|пункт|clause\s\d|постановлени|приказ|федеральн|закон|кодекс|правил|указ|положени[яй] о|ГК|НК|КоАП)|of\s+(?:the\s+|our\s+)?(?!this|policy|the policy|present|annex|appendix)\p{L}|(?:настоящ\p{L}+\s+)?(?:договор|оферт|соглашен|правил|услови)|\(?(?:of\s+)?(?:the\s+)?(?:public|user|federal|terms|offer|agreement|gdpr|regulation|law))/iu;
const APPENDIX = /^\.?\s*(?:of\s+(?:the\s+)?)?(?:(?:Annex|Appendix)|Приложени\p{L}+)\s*(?:№\s*)?(\d+)/iu;

function references(text: Audited): Referring[] {
  return text.blocks.flatMap((block, place) =>
    [...block.text.matchAll(KEYWORD)].flatMap((m): Referring[] => {
      const end = m.index + m[0].length;
      const tail = block.text.slice(end, end + 60);
      const before = block.text.slice(Math.max(0, m.index - 160), m.index);
      // «152-ФЗ, п. 3»: the provision of an act that was named just before.
      const ofAct = /(?:ФЗ|FZ|GDPR|кодекс\p{L}*|закон\p{L}*|ст\.\s?\d+|ч\.\s?\d+|Art\.?\s?\d[\d.()a-z]*|Article\s\d[\d.]*|оферт\p{L}*|соглашени\p{L}*|договор\p{L}*|Agreement|Offer|Terms)[^.;]{0,12}$/u.test(before);
      const appendix = APPENDIX.exec(tail)?.[1] ?? null;
      if (appendix === null && (ELSEWHERE.test(tail) || ofAct)) return [];
      // «см. раздел»: that stop ends no sentence.
      const start = [...before.matchAll(/(?<!\(см)[.;:|]\s|\n/giu)].at(-1)?.index ?? 0;
      return (m[1] ?? '').match(/\d+(?:\.\d+)*/gu)?.map((number) => ({
        block: place,
        from: wordStart(block.text, Math.max(0, m.index - 60)),
        to: wordEnd(block.text, Math.min(block.text.length, end + 20)),
        number: number.split('.').map(Number),
        appendix,
        before: before.slice(start === 0 ? 0 : start + 1),
      })) ?? [];
    }),
  );
}

/** A quotation begins and ends with whole words. */
const wordStart = (words: string, at: number) => (at === 0 ? 0 : at + Math.max(0, words.slice(at).search(/(?<=\s)\S/u)));
const wordEnd = (words: string, at: number) => at + Math.max(0, /^\S*/u.exec(words.slice(at))?.[0].length ?? 0);

/** Numbers that stand before headings and clauses. */
function targets(text: Audited): Map<string, number> {
  return new Map(text.blocks.flatMap((block, place) => (block.number ? [[block.number.join('.'), place] as const] : [])).reverse());
}

const isAppendix = (block: AuditedBlock) => /^(?:Приложение|Appendix|Annex)(?!\p{L})/iu.test(block.text) && block.text.length < 80;

/** The text numbers its parts, so that a missing number means something. */
const isNumbered = (text: Audited) => targets(text).size >= 4;

function broken(text: Audited): Spot[] {
  if (!isNumbered(text)) return [];
  const known = targets(text);
  return references(text).flatMap((ref): Spot[] => {
    const name = ref.number.join('.');
    if (ref.appendix !== null) {
      const start = text.blocks.findIndex((block) => isAppendix(block) && new RegExp(`\\s(?:№\\s*)?${ref.appendix ?? ''}(?!\\d)`, 'u').test(` ${block.text}`));
      const inside = start < 0 ? [] : text.blocks.slice(start + 1);
      const stop = inside.findIndex(isAppendix);
      const own = stop < 0 ? inside : inside.slice(0, stop);
      if (start >= 0 && own.some((block) => block.number?.join('.') === name)) return [];
      return [withDetail(ref, `п. ${name} приложения ${ref.appendix}`, `clause ${name} of appendix ${ref.appendix}`)];
    }
    if (known.has(name) || [...known.keys()].some((number) => number.startsWith(`${name}.`))) return [];
    // A text whose top numbers are not told (headings numbered by the word processor) is not judged by them.
    if (ref.number.length === 1 && ![...known.keys()].some((number) => !number.includes('.'))) return [];
    return [withDetail(ref, name)];
  });
}

/** What a reference may be about, and how its target would show that it is about that. */
const topics: readonly RegExp[] = [
  /encrypt|шифр/iu, /moderat|illegal content|complaints? about content|модерац|незаконн\p{L}+ контент/iu, /retention|how long|срок\p{L}* (?:хранени|обработки)/iu, /cookie/iu,
  /children|minors|дет(?:и|ей|ях|ям)(?!\p{L})|несовершеннолетн/iu, /cross-border|abroad|third countr|трансгранич/iu, /withdraw|отзыв\p{L}* согласи/iu, /supervisory|надзорн/iu,
];

function aboutAnother(text: Audited): Spot[] {
  if (!isNumbered(text)) return [];
  return references(text).flatMap((ref): Spot[] => {
    if (ref.number.length > 1 || !/(?:\(|,\s)(?:see|см\.?|cf\.)?\s*$/iu.test(ref.before)) return [];
    const clause = ref.before.split(/[,;:]/u).slice(-2).join(' ');
    const section = text.sections.find(({ heading }) => heading.number?.join('.') === ref.number.join('.'));
    if (section === undefined) return [];
    return topics.flatMap((topic): Spot[] => {
      if (!topic.test(clause) || text.sections.some((each) => each.first >= section.first && each.last <= section.last && topic.test(each.heading.text))) return [];
      const right = text.sections.find(({ heading }) => heading.number !== null && topic.test(heading.text));
      return right ? [withDetail(ref, `${ref.number.join('.')} «${section.heading.text}», а об этом — ${right.heading.number?.join('.') ?? ''} «${right.heading.text}»`, `${ref.number.join('.')} “${section.heading.text}”; the subject is in ${right.heading.number?.join('.') ?? ''} “${right.heading.text}”`)] : [];
    });
  });
}

const firstWords = (words: string) => words.toLowerCase().match(/\p{L}{3,}/gu)?.slice(0, 2).join(' ') ?? '';

/** “Optional data (clause 2.5.1.1)” where 2.5.1.2 begins with “optional data”. */
function besideItsTarget(text: Audited): Spot[] {
  const known = targets(text);
  return references(text).flatMap((ref): Spot[] => {
    const place = known.get(ref.number.join('.'));
    if (place === undefined || ref.number.length < 2 || !ref.before.endsWith('(')) return [];
    const words = firstWords(ref.before.slice(0, -1).split(/[\n)]/u).at(-1) ?? '');
    if (words.split(' ').length < 2 || firstWords(text.blocks[place]?.text ?? '') === words) return [];
    const right = [...known].find(([number, at]) => number !== ref.number.join('.') && number.split('.').length === ref.number.length && firstWords(text.blocks[at]?.text ?? '') === words);
    return right ? [withDetail(ref, `${ref.number.join('.')}; об этом ${right[0]}`, `${ref.number.join('.')}; ${right[0]} is about this`)] : [];
  });
}

/** A number that is asked for as a legal ground but leads to a clause that names none. */
function noBasisThere(text: Audited): Spot[] {
  const known = targets(text);
  return references(text).flatMap((ref): Spot[] => {
    if (ref.number.length < 2 || !/(?:on the bas[ie]s|on the grounds?|на основани\p{L}+)[^.]{0,40}$/iu.test(ref.before)) return [];
    const place = known.get(ref.number.join('.'));
    const words = place === undefined ? '' : text.blocks[place]?.text ?? '';
    return place !== undefined && !/bas[ie]s|ground|Article|consent|legitimate|основан|стать|ст\.|согласи|договор/iu.test(words) ? [withDetail(ref, ref.number.join('.'))] : [];
  });
}

interface Step {
  readonly place: number;
  readonly number: readonly number[];
}

/** Numbers by the number above them, in their order; an appendix counts anew. */
function siblings(text: Audited): Step[][] {
  const groups = new Map<string, Step[]>();
  let part = 0;
  for (const [place, block] of text.blocks.entries()) {
    if (isAppendix(block)) part += 1;
    if (block.number === null || (block.kind === 'item' && block.number.length === 1)) continue;
    const key = `${part}:${block.number.slice(0, -1).join('.')}`;
    groups.set(key, [...(groups.get(key) ?? []), { place, number: block.number }]);
  }
  return [...groups.values()];
}

/** A group that restarts again and again counts lists, not the document. */
const isOneCount = (group: readonly Step[]) => !group.some(({ number }, order) => number.at(-1) === 1 && group.slice(0, order).some((before) => (before.number.at(-1) ?? 0) > 1));

function gaps(text: Audited): Spot[] {
  return siblings(text).filter(isOneCount).flatMap((group) =>
    group.slice(1).flatMap(({ place, number }, order): Spot[] => {
      const before = group[order]?.number.at(-1) ?? 0;
      const here = number.at(-1) ?? 0;
      if (here <= before + 1 || here > before + 4) return [];
      const missing = Array.from({ length: here - before - 1 }, (_, step) => [...number.slice(0, -1), before + 1 + step].join('.'));
      return [withDetail(wholeBlock(text, place, 80), `${missing.join(', ')} (далее ${number.join('.')})`, `${missing.join(', ')} (next is ${number.join('.')})`)];
    }),
  );
}

function doubles(text: Audited): Spot[] {
  return siblings(text).filter(isOneCount).flatMap((group) =>
    group.flatMap(({ place, number }, order): Spot[] => (group.findIndex((step) => step.number.at(-1) === number.at(-1)) < order ? [withDetail(wholeBlock(text, place, 80), number.join('.'))] : [])),
  );
}

function mixedFormats(text: Audited): Spot[] {
  const labelled = text.blocks.flatMap((block, place) => (block.number !== null && block.number.length > 1 && block.label !== null ? [{ place, stop: block.label.endsWith('.'), label: block.label }] : []));
  const without = labelled.filter(({ stop }) => !stop);
  const withStop = labelled.length - without.length;
  const odd = without.length < withStop ? without : labelled.filter(({ stop }) => stop);
  return labelled.length >= 8 && odd.length > 0 && odd.length * 4 <= labelled.length ? odd.map(({ place, label }) => withDetail(wholeBlock(text, place, 60), label)) : [];
}

const remedy = { ru: 'Проверьте номер и то, о чём говорит пункт с этим номером.', en: 'Check the number and what the clause with that number says.' };

/** References and numbers of the document’s own parts. */
export const numberingRules: readonly AuditRule[] = [
  { id: 'crossref-broken', severity: 'error', law: null, article: null, message: { ru: 'Ссылка ведёт на пункт, которого нет: {detail}.', en: 'A reference leads to a clause that does not exist: {detail}.' }, remedy, find: broken },
  { id: 'crossref-wrong-target', severity: 'error', law: null, article: null, message: { ru: 'Ссылка ведёт не туда: {detail}.', en: 'A reference leads to the wrong place: {detail}.' }, remedy, find: (text) => [...aboutAnother(text), ...besideItsTarget(text), ...noBasisThere(text)] },
  { id: 'numbering-gap', severity: 'warning', law: null, article: null, message: { ru: 'В нумерации пропуск: нет {detail}.', en: 'A number is missing: {detail}.' }, remedy: { ru: 'Перенумеруйте пункты и проверьте ссылки: возможно, пункт удалён, а на него ещё ссылаются.', en: 'Renumber and check the references: a clause may be gone to which others still refer.' }, find: gaps },
  { id: 'numbering-double', severity: 'warning', law: null, article: null, message: { ru: 'Номер {detail} стоит дважды.', en: 'Number {detail} stands twice.' }, remedy: { ru: 'Перенумеруйте пункты.', en: 'Renumber the clauses.' }, find: doubles },
  { id: 'numbering-format', severity: 'advice', law: null, article: null, message: { ru: 'Номер {detail} записан не так, как остальные.', en: 'Number {detail} is written unlike the others.' }, remedy: { ru: 'Пишите номера одинаково: с точкой в конце или без неё.', en: 'Write all numbers alike: with a stop at the end or without.' }, find: mixedFormats },
];
