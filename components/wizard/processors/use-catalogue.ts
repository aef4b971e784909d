'use client';

import { useCallback, useState } from 'react';
import { type Catalogue, processorCatalogue } from '@/policy/processors';

/** The catalogue of processors, which is fetched when `load` is first called and can be asked for again when that failed. */
export function useCatalogue(): { catalogue: Catalogue | null; failed: boolean; load: () => void } {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    processorCatalogue().then(
      (loaded) => {
        setCatalogue(loaded);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, []);
  return { catalogue, failed, load };
}
