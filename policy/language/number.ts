import { type Language } from '@/policy/vocabulary/laws';

const nbsp = '\u00a0';

/**
 * A number in digits as the language writes it: «10 000,5» (groups from five digits on), “10,000.5”.
 * Written out here rather than through Intl, whose output moves with the version of its data: a published text must not.
 */
export function formatNumber(language: Language, n: number): string {
  const sign = n < 0 ? '−' : '';
  const [whole = '0', fraction] = plainDigits(Math.abs(n)).split('.');
  const grouped = language === 'ru' ? group(whole, nbsp, 5) : group(whole, ',', 4);
  return sign + grouped + (fraction ? (language === 'ru' ? ',' : '.') + fraction : '');
}

function plainDigits(n: number): string {
  const digits = String(n);
  if (!digits.includes('e')) return digits;
  return n < 1 ? n.toFixed(20).replace(/\.?0+$/, '') : BigInt(n).toString();
}

function group(digits: string, separator: string, from: number): string {
  return digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}
