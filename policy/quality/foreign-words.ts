import type { Language } from '@/policy/vocabulary';

/** Names and abbreviations that Russian writes in Latin letters: brands, technologies, acts, authorities. */
const latinNames: ReadonlySet<string> = new Set([
  ...['GDPR', 'CalOPPA', 'CCR', 'Cal', 'Civ', 'Code', 'art', 'UK', 'EU', 'US', 'DE', 'CCPA', 'COPPA', 'ePrivacy', 'Data', 'Protection', 'Act', 'Privacy', 'Framework', 'V', 'I', 'DPO', 'DPF', 'IDTA', 'Addendum', 'SI', 'Sch', 'EC', 'DPA'],
  ...['ICO', 'BfDI', 'AEPD', 'CNIL', 'IMY', 'CPPA', 'NAIH'],
  ...['API', 'SDK', 'CDN', 'CRM', 'IP', 'Do', 'Not', 'Track', 'Global', 'Control', 'SMS', 'URL', 'SHA', 'PIN', 'cookie', 'push', 'IndexedDB', 'localStorage', 'sessionStorage', 'service', 'worker', 'user', 'agent', 'chat', 'id'],
  ...['Google', 'Play', 'App', 'Store', 'AppGallery', 'RuStore', 'Huawei', 'Apple', 'Android', 'iOS', 'Telegram', 'Stars', 'Max', 'reels', 'jailbreak', 'Bluetooth'],
  ...['Microsoft', 'Galaxy', 'GetApps', 'Steam', 'VK', 'T', 'Skype', 'SSO', 'passkey', 'MAC', 'IMEI', 'VIN', 'Wi', 'Fi', 'DLP', 'SIEM', 'DDoS', 'VPN', 'SQL', 'XSS', 'PCI', 'DSS', 'ISO', 'IEC', 'SOC'],
].map((name) => name.toLowerCase()));

/**
 * The words of another alphabet in a line: Cyrillic in English, Latin in Russian. Addresses, tokens of neutral answers,
 * letters of points («ст. 6(1)(b) GDPR») and names that have no translation are spared.
 */
export function foreignWords(line: string, language: Language): string[] {
  const bare = line.replace(/⟦[^⟧]*⟧|https?:\/\/\S+|[\w.+-]+@[\w.-]+|(?<!\/)\b[\w-]+\.example\.com|\([a-z]{1,3}\)/gu, ' ');
  if (language === 'en') return bare.match(/\p{Script=Cyrillic}+/gu) ?? [];
  return (bare.match(/(?<![\p{L}\d])[A-Za-z][A-Za-z-]*(?![\p{L}])/gu) ?? []).filter((word) => !word.toLowerCase().split('-').every((part) => part === '' || latinNames.has(part)));
}
