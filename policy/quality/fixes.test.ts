import { describe, expect, it } from 'vitest';
import { answersSchema, type Answers } from '@/policy/answers';
import { parseLibrary } from '@/policy/clauses/parse-library';
import { exampleAnswers, exampleNames, genericExampleNames } from '@/policy/examples';
import { draftPolicy } from '@/policy/draft';
import { factsShape } from '@/policy/facts';
import { fixFor, fixes, isReply, type Asked, type Given } from '@/policy/fixes';
import { offersFor, previewFix } from '@/policy/fix-preview';
import { requirements, rules } from '@/policy/review/review';
import { applyStartingPoint, startingPointIds } from '@/policy/starting-points';
import { readTemplates } from '@/server/library/read-templates';
import { brokenAnswers } from './fixtures/broken-answers';
import { bases, complete, factMutants } from './fixtures/fact-mutants';

const DAY = '2026-11-20';
const { library } = parseLibrary(await readTemplates('templates'), factsShape);

/** Rules of another day, or of facts that no example has. */
const UNREACHABLE = ['RU-14-3-30DAYS', 'EU-AIA-50-2'];

/** What a founder who keeps everything at home would reply. */
function repliesTo(asks: readonly Asked[], answers: Answers): Given {
  const home = answers.laws.lead === 'eu-gdpr' || answers.laws.lead === 'uk-gdpr' ? 'DE' : 'RU';
  const reply = (asked: Asked): string => {
    if (asked.kind === 'confirm') return 'yes';
    if (asked.kind === 'line') return asked.form === 'email' ? 'privacy@service.example' : 'защита аккаунтов';
    return (asked.options.find(({ value }) => value === home) ?? asked.options[0])?.value ?? '';
  };
  return Object.fromEntries(asks.map((asked) => [asked.id, reply(asked)]));
}

const founder = { serviceName: { ru: 'Пример', en: 'Example' }, email: 'privacy@service.example', effectiveFrom: '2026-11-01' };
const subjects: [string, Answers][] = [
  ...[...exampleNames, ...genericExampleNames].map((name): [string, Answers] => [name, answersSchema.parse(exampleAnswers(name))]),
  ...startingPointIds.map((id): [string, Answers] => [id, applyStartingPoint(id, founder)]),
  ...bases.map((name): [string, Answers] => [name, complete[name]]),
  ...factMutants.map(([base, what, change]): [string, Answers] => {
    const answers = structuredClone(complete[base]);
    change(answers);
    return [`${base}, ${what}`, answers];
  }),
  ...brokenAnswers.map(({ base, rule, answers }): [string, Answers] => [`${base}, broken: ${rule}`, answers]),
];

/** Every fix that every subject offers, applied with plain replies. */
const applied = subjects.flatMap(([name, answers]) => {
  const { findings } = draftPolicy(answers, library, DAY);
  return offersFor(findings, answers, DAY).map(({ rule, asks }) => {
    const preview = previewFix(answers, library, DAY, rule, repliesTo(asks, answers));
    return { name, rule, preview };
  });
});

describe('fixes', () => {
  it('are of rules that exist, one a rule', () => {
    const ids = new Set([...requirements, ...rules].map(({ id }) => id));
    expect(fixes.flatMap((fix) => fix.rules.filter((rule) => !ids.has(rule)))).toEqual([]);
    const all = fixes.flatMap((fix) => fix.rules);
    expect(all.filter((rule, place) => all.indexOf(rule) !== place)).toEqual([]);
  });

  it('are all tried: each has answers that break its rule', () => {
    const reached = new Set(applied.map(({ rule }) => rule));
    expect(brokenAnswers.filter(({ base, rule }) => !applied.some((one) => one.rule === rule && one.name === `${base}, broken: ${rule}`)).map(({ rule }) => rule)).toEqual([]);
    expect(fixes.flatMap((fix) => fix.rules).filter((rule) => !reached.has(rule) && !UNREACHABLE.includes(rule))).toEqual([]);
  });

  it('can be applied with the replies that they ask for', () => {
    expect(applied.filter(({ preview }) => preview === null).map(({ name, rule }) => `${rule}: ${name}`)).toEqual([]);
  });

  it('remove their finding', () => {
    expect(applied.filter(({ rule, preview }) => !preview?.solved.some((finding) => finding.rule === rule)).map(({ name, rule }) => `${rule}: ${name}`)).toEqual([]);
  });

  it('bring no finding that stops or waits for a decision', () => {
    const brought = applied.flatMap(({ name, rule, preview }) => preview?.found.map((finding) => `${rule} → ${finding.rule}: ${name}`) ?? []);
    // The reply said that a recipient of the United States is in Germany: then its American safeguard is wrong, and that was hidden before.
    expect(brought).toEqual(['X-STORAGE-COUNTRY → X-E05-DPF-NONUS: saas-b2b (GDPR), broken: EU-45-DPF']);
  });

  it('change nothing else than they say', () => {
    expect(applied.flatMap(({ name, rule, preview }) => preview?.changed.filter(({ path }) => !fixFor(rule)?.writes.includes(path)).map(({ path }) => `${rule} ${path}: ${name}`) ?? [])).toEqual([]);
  });
});

describe('replies', () => {
  it('are refused where they cannot be used', () => {
    const words = { ru: '', en: '' };
    expect(isReply({ id: 'a', kind: 'confirm', words }, 'no')).toBe(false);
    expect(isReply({ id: 'a', kind: 'line', form: 'email', words }, 'privacy at service')).toBe(false);
    expect(isReply({ id: 'a', kind: 'line', form: 'text', words }, '  ')).toBe(false);
    expect(isReply({ id: 'a', kind: 'choice', words, options: [{ value: 'x', words }] }, 'y')).toBe(false);
  });
});
