import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answersSchema, emptyAnswers, topicNames } from '@/policy/answers';

const issuesOf = (input: unknown) => answersSchema.safeParse(input).error?.issues.map((issue) => issue.path.join('.')) ?? [];

describe('answers', () => {
  it('may all be missing', () => {
    expect(Object.keys(emptyAnswers())).toEqual(['format', ...topicNames]);
  });

  it('name every wrong field at once', () => {
    expect(
      issuesOf({
        controller: { inn: '7707083894', contacts: [{ id: 'Main Contact' }] },
        service: { name: { ru: '   ', en: 'x' }, domains: [{ id: 'a', host: 'no spaces' }] },
      }),
    ).toEqual(['controller.inn', 'controller.contacts.0.id', 'service.name.ru', 'service.domains.0.host']);
  });

  it('refuse an unknown field, __proto__ included', () => {
    expect(issuesOf(JSON.parse('{"controller":{"__proto__":{"a":1}}}'))).toEqual(['controller']);
    expect(issuesOf(JSON.parse('{"constructor":1}'))).toEqual(['']);
  });

  it('refuse a reference to a row that does not exist, and two rows of one id', () => {
    expect(issuesOf({ purposes: { list: [{ id: 'a', data: ['missing'] }, { id: 'a' }] } })).toEqual(['purposes.list.1.id', 'purposes.list.0.data.0']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org', 'https://'])('refuse %s as a web address', (url) => {
    expect(issuesOf({ documents: { url } })).toEqual(['documents.url']);
  });

  it('refuse what the database cannot hold, and keep everything else as it was typed', () => {
    expect(issuesOf({ controller: { postcode: 'a\u0000b' } })).toEqual(['controller.postcode']);
    expect(issuesOf({ controller: { postcode: 'a\ud800b' } })).toEqual(['controller.postcode']);
    const typed = '<script>alert(1)</script> {{{x}}} [x](javascript:1) | \u202e 🏳️‍🌈  ';
    expect(answersSchema.parse({ controller: { postcode: typed } }).controller.postcode).toBe(typed);
  });

  it('have a JSON Schema in which every property says what it means', () => {
    const schema = z.toJSONSchema(answersSchema, { io: 'input' }) as { properties: Record<string, { properties?: Record<string, { description?: string }> }> };
    for (const topic of topicNames) {
      for (const [name, property] of Object.entries(schema.properties[topic]?.properties ?? {})) {
        expect(property.description, `${topic}.${name}`).toBeTruthy();
      }
    }
  });
});
