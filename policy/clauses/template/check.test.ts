import { describe, expect, it } from 'vitest';
import { proofShape } from '../fixtures/facts';
import { checkTemplate } from './check';
import { limits } from './limits';

const flawsOf = (template: string, language: 'ru' | 'en' = 'en') =>
  checkTemplate(template, proofShape, language).flaws.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
const messageOf = (template: string, language: 'ru' | 'en' = 'en') => checkTemplate(template, proofShape, language).flaws[0]?.message;

describe('what the template language allows', () => {
  it.each([
    'Words alone, with a brace { and a }.',
    '{{controller.name}}, {{controller.site}}, {{effectiveAt}}',
    '{{! a comment }}{{!-- another --}}',
    '{{#if transfers.crossBorder}}a{{else}}b{{/if}}{{#unless purposes}}c{{/unless}}',
    '{{#if controller.inn}}a{{else if transfers.crossBorder}}b{{else}}c{{/if}}',
    '{{#is controller.kind "company" "entrepreneur"}}a{{else is controller.kind "company"}}b{{/is}}',
    '{{#each purposes}}{{name}} {{this.name}} {{../controller.name}} {{#each steps}}{{this}} {{../name}} {{../../transfers.count}}{{/each}}{{/each}}',
    '{{#each recipients}}{{#if since}}{{date since}}{{/if}}{{/each}}',
    '{{#ifSelected "rights"}}{{ref "rights"}} {{ref "rights" "genitive"}}{{/ifSelected}}',
    '{{term "controller"}} {{term "controller" "possessive" "capital"}} {{term "controller" "capital"}}',
    '{{date effectiveAt}} {{number transfers.count}} {{words transfers.count "genitive" "feminine"}} {{text controller.about}}',
    '{{list recipients "name"}} {{count purposes "purpose" "purposes"}} {{count answerDays "day" "days" "genitive"}}',
    '{{#each purposes}}{{duration retention "genitive"}} {{list data}}{{/each}}',
    '{{voice "we answer" "answers"}}',
  ])('%s', (template) => expect(flawsOf(template)).toEqual([]));

  it('Russian counts in three or four forms', () => {
    expect(flawsOf('{{count answerDays "день" "дня" "дней"}} {{count answerDays "день" "дня" "дней" "дня" "genitive" "masculine"}}', 'ru')).toEqual([]);
  });
});

describe('what it refuses, and where', () => {
  it.each([
    ['{{{controller.name}}}', 'raw-output 1:1'],
    ['ab\n {{&controller.name}}', 'raw-output 2:2'],
    ['{{{{raw}}}}x{{{{/raw}}}}', 'raw-output 1:1'],
    ['{{> partial}}', 'unknown-helper 1:1'],
    ['{{#> partial}}{{/partial}}', 'unknown-helper 1:1'],
    ['{{* decorator}}', 'unknown-helper 1:1'],
    ['{{#* inline "x"}}{{/inline}}', 'unknown-helper 1:1'],
    ['{{lookup controller "name"}}', 'unknown-helper 1:1'],
    ['{{#with controller}}{{name}}{{/with}}', 'unknown-helper 1:1'],
    ['{{log "x"}}', 'unknown-helper 1:1'],
    ['{{if transfers.crossBorder}}', 'unknown-helper 1:1'],
    ['{{#each purposes}}{{@index}}{{/each}}', 'unknown-helper 1:19'],
    ['{{#each purposes as |p|}}{{p.name}}{{/each}}', 'unknown-helper'],
    ['{{date effectiveAt format="x"}}', 'unknown-helper 1:1'],
    ['{{"literal"}}', 'unknown-helper 1:1'],
    ['{{constructor}}', 'unknown-fact 1:1'],
    ['{{__proto__}}', 'unknown-fact 1:1'],
    ['{{controller.constructor}}', 'unknown-fact 1:1'],
    ['{{controller.[__proto__].x}}', 'unknown-fact 1:1'],
    ['One.\nTwo {{controller.nmae}}.', 'unknown-fact 2:5'],
    ['{{#if transfers.crosBorder}}x{{/if}}', 'unknown-fact 1:7'],
    ['{{../controller.name}}', 'unknown-fact 1:1'],
    ['{{purposes.name}}', 'unknown-fact 1:1'],
    ['{{controller.name.ru}}', 'unknown-fact 1:1'],
    ['{{#each purposes}}{{controller.name}}{{/each}}', 'unknown-fact 1:19'],
    ['{{#each controller.name}}{{/each}}', 'wrong-type 1:1'],
    ['{{#is transfers.crossBorder "x"}}{{/is}}', 'wrong-type 1:1'],
    ['{{#is controller.kind "firm"}}{{/is}}', 'unknown-code 1:1'],
    ['{{purposes}}', 'wrong-type 1:1'],
    ['{{controller}}', 'wrong-type 1:1'],
    ['{{this}}', 'wrong-type 1:1'],
    ['{{controller.kind}}', 'wrong-type 1:1'],
    ['{{transfers.crossBorder}}', 'wrong-type 1:1'],
    ['{{date controller.name}}', 'wrong-type 1:1'],
    ['{{list controller.name}}', 'wrong-type 1:1'],
    ['{{list purposes}}', 'wrong-type 1:1'],
    ['{{list purposes "retention.n"}}', 'unknown-fact 1:1'],
    ['{{date "2026-01-01"}}', 'arguments 1:8'],
    ['{{date (date effectiveAt)}}', 'arguments 1:8'],
    ['{{ref rights}}', 'arguments 1:7'],
    ['{{date}}', 'arguments 1:1'],
    ['{{voice "we answer"}}', 'arguments 1:1'],
    ['{{count answerDays "day"}}', 'arguments 1:1'],
    ['{{words transfers.count "genitiv"}}', 'arguments 1:1'],
    ['{{term "controller" "genitive" "plural"}}', 'arguments 1:1'],
    ['{{#if purposes controller}}x{{/if}}', 'arguments 1:1'],
    ['{{#if purposes}}x', 'syntax'],
    ['x\n{{#if purposes}}y{{/each}}', 'syntax 2:4'],
    ['{{/if}}', 'syntax 1:1'],
    ['{{else}}', 'syntax 1:1'],
    ['{{controller.name', 'syntax'],
    ['{{controller..name}}', 'unknown-helper 1:1'],
    ['a\ue000b', 'strange-character 1:2'],
    ['a\u0000b', 'strange-character 1:2'],
  ])('%s', (template, expected) => expect(flawsOf(template)[0]).toMatch(new RegExp(`^${expected}( |$|\\b)`)));

  it('says what was probably meant', () => {
    expect(messageOf('{{controller.nmae}}')).toEqual({
      ru: 'Такого факта нет: «controller.nmae» (в «controller» нет «nmae»). Может быть, «name»?',
      en: 'There is no such fact: “controller.nmae” (“controller” has no “nmae”). Did you mean “name”?',
    });
    expect(messageOf('{{#is controller.kind "compny"}}{{/is}}')?.en).toContain('“company”');
    expect(messageOf('{{#each purposes}}{{controller.name}}{{/each}}')?.en).toContain('“../controller.name”');
    expect(messageOf('{{dat effectiveAt}}')?.en).toContain('“date”');
    expect(messageOf('{{#each recipients}}{{tasks}}{{/each}}')?.en).toContain('{{#each}}');
  });

  it('reports everything that is wrong at once', () => {
    expect(flawsOf('{{a}} {{b}}\n{{#each c}}{{/each}}')).toEqual(['unknown-fact 1:1', 'unknown-fact 1:7', 'unknown-fact 2:9']);
  });
});

describe('templates made to hold the machine up', () => {
  const open = '{{#if purposes}}';
  it.each([
    ['too long', 'x'.repeat(limits.characters + 1), 'too-long 1:1'],
    ['deep', open.repeat(1500), 'too-deep 1:129'],
    ['deep in inverse blocks', '{{^if purposes}}'.repeat(1500), 'too-deep 1:129'],
    ['many insertions', '{{controller.inn}}'.repeat(3000), 'too-long'],
    ['open braces', '{{'.repeat(12_000), 'raw-output'],
    ['open insertions', '{{a '.repeat(1500), 'too-long'],
    ['an unclosed insertion', '{{date "x', 'syntax'],
    ['calls inside calls', `{{date ${'(date '.repeat(150)}`, 'syntax'],
    ['nested calls', `{{date ${'(date '.repeat(8000)}`, 'too-long'],
    ['a long path', `{{${'a.'.repeat(20_000)}a}}`, 'too-long'],
  ])('%s: refused within milliseconds', (_what, template, expected) => {
    const before = performance.now();
    const flaws = flawsOf(template);
    expect(performance.now() - before).toBeLessThan(500);
    expect(flaws[0]).toMatch(new RegExp(`^${expected}`));
  });
});
