import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { snippetsFor, ways } from './ways';

const policy = { address: 'https://klauza.example/p/romashka/privacy', language: 'ru', name: 'Политика' } as const;

describe('snippetsFor', () => {
  it.each(ways)('names the policy itself for %s', (way) => {
    const snippets = snippetsFor(way, policy);
    expect(snippets.length).toBeGreaterThan(0);
    for (const { code } of snippets) {
      expect(code).toContain(policy.address);
      expect(code).not.toMatch(/undefined|null\b(?!\))|\$\{/);
    }
    expect(new Set(snippets.map(({ caption }) => caption)).size).toBe(snippets.length);
  });

  it('writes scripts that a browser can read', () => {
    const [, html] = snippetsFor('news', policy);
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(html?.code ?? '') ?? [];
    expect(() => new Script(script)).not.toThrow();
    expect(script).toContain('/banner/ru');
  });

  it('takes the script from where the policy is', () => {
    const [embedded] = snippetsFor('page', { ...policy, address: 'https://privacy.romashka.ru/privacy' });
    expect(embedded?.code).toContain('<script src="https://privacy.romashka.ru/embed.js" async></script>');
    expect(embedded?.code).toContain('data-klauza="https://privacy.romashka.ru/privacy"');
  });
});
