import { eeaCountries, type Country, type Law } from '@/policy/vocabulary';

/** Where a law sees no transfer abroad. A policy without a law is read from the country of the controller. */
export function homeOf(law: Law | null, established: Country | null): readonly Country[] {
  if (law === 'ru-152fz') return ['RU'];
  if (law === 'eu-gdpr') return eeaCountries;
  if (law === 'uk-gdpr') return ['GB'];
  if (law === 'by-99z') return ['BY'];
  if (law === 'kz-94v') return ['KZ'];
  if (law === 'us-ca') return ['US'];
  return established === null ? [] : [established];
}
