import { type Rule } from './rule';
import { wholeWord, wordingRule } from './wording';

const vague = (name: string, russian: string, english: string, instead: { ru: string; en: string }): Rule =>
  wordingRule({
    name,
    language: 'both',
    pattern: new RegExp(wholeWord(`${russian}|${english}`), 'giu'),
    spareQuoted: true,
    spareAddress: true,
    message: (found) => ({ ru: `Расплывчато: «${found}». ${instead.ru}`, en: `Vague: “${found}”. ${instead.en}` }),
  });

/**
 * Words behind which a policy hides what it does (WP260 rev.01, “clear and plain language”; the writing guide's E02–E07 and R01–R05):
 * a clause says what, who and when, or nothing.
 */
export const vagueWords: readonly Rule[] = [
  vague(
    'open-list',
    'и (?:иные|иных|иными|другие|других|прочие|прочих|прочее)(?! орган)|и т\\. ?[дп]\\.|и др\\.|в том числе,? но не ограничиваясь|не ограничиваясь',
    'including(?:,)? (?:but not limited to|without limitation)|such as|etc|other purposes|and so on',
    { ru: 'Назовите всё.', en: 'Name it all.' },
  ),
  vague(
    'vague-time',
    'в разумн\\p{L}+ срок\\p{L}*|так долго|пока (?:это )?необходимо|при необходимости|по мере необходимости|как правило|обычно',
    'as long as (?:is )?(?:reasonably )?necessary|reasonable (?:time|period)|as (?:needed|appropriate)|from time to time|sometimes|often|generally|typically',
    { ru: 'Назовите срок или событие.', en: 'Name the period or the event.' },
  ),
  vague(
    'vague-duty',
    'в установленном порядке|надлежащим образом|(?:действующ|применим)\\p{L}+ (?:законодательств|закон)\\p{L}*|передов\\p{L}+|стара(?:емся|ется)',
    '(?:aim|strive|try|endeavou?r) to|do our best|commercially reasonable|industry[- ]standard|state[- ]of[- ]the[- ]art|trusted partners?',
    { ru: 'Скажите, что делается и по какому закону.', en: 'Say what is done, and under which law.' },
  ),
  vague('possibility', 'возможно|вероятно', 'might|could', { ru: 'Либо это делается, либо нет.', en: 'It is done, or it is not.' }),
];
