import { describe, expect, it } from 'vitest';
import { askedAt } from './asked-at';
import { questionAt, questionFor, questionTitle } from './question-path';

describe('questionAt', () => {
  it('finds the question inside the rows of a list', () => {
    expect(questionAt('recipients.list.0.name')?.path).toBe('recipients.list.0.name');
    expect(questionAt('recipients.list[].name')?.path).toBe('recipients.list.name');
    expect(questionTitle('recipients.list[].name', 'en')).toBe('Who gets the data: Recipients: Name');
  });

  it('leads to the topic where no question can be named, and nowhere for what is no topic', () => {
    expect(questionAt('controller.somethingDerived')?.path).toBe('controller');
    expect(questionAt('weather.today')).toBeNull();
  });
});

describe('questionFor', () => {
  it('leads from a derived fact to the question that settles it', () => {
    expect(questionFor('controller.designation')?.path).toBe('controller.name');
    expect(questionFor('data.special[].name')?.path).toBe('data.categories');
  });

  it.each(Object.entries(askedAt))('%s is settled by a question that there is: %s', (fact, question) => {
    expect(questionAt(question)?.path).toBe(question);
    expect(questionAt(fact)?.path).toBe(fact.split('.')[0]);
  });
});
