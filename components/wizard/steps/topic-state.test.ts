import { describe, expect, it } from 'vitest';
import { emptyAnswers, type Answers } from '@/policy/answers';
import { topicState } from './topic-state';

const answers = (part: Partial<Answers>): Answers => ({ ...emptyAnswers(), ...part });

describe('topicState', () => {
  it('needs the founder while an essential question is open', () => {
    expect(topicState('children', emptyAnswers(), false)).toBe('needs');
  });

  it('is done when the essential questions are answered, with no as well as with yes', () => {
    const children = { ...emptyAnswers().children, minimumAge: 14, forChildren: false };
    expect(topicState('children', answers({ children }), false)).toBe('done');
  });

  it('is not relevant when the founder says that there is no such thing', () => {
    const payments = { ...emptyAnswers().payments, taken: false };
    expect(topicState('payments', answers({ payments }), false)).toBe('irrelevant');
  });

  it('counts defaults of style as assumed until one of them is changed', () => {
    expect(topicState('style', emptyAnswers(), false)).toBe('assumed');
    const style = { ...emptyAnswers().style, numbering: 'decimal' as const };
    expect(topicState('style', answers({ style }), false)).toBe('done');
  });

  it('needs the founder while something typed cannot be accepted', () => {
    const payments = { ...emptyAnswers().payments, taken: false };
    expect(topicState('payments', answers({ payments }), true)).toBe('needs');
  });
});
