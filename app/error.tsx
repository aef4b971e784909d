'use client';

import { useText } from '@/components/interface-text/language-context';
import { PageBody } from '@/components/shell/page-body';
import { Button } from '@/components/ui/button';

export default function Failed({ reset }: { reset: () => void }) {
  const { failed } = useText();
  return (
    <PageBody title={failed.title} lead={failed.body}>
      <Button look="primary" onClick={reset}>
        {failed.again}
      </Button>
    </PageBody>
  );
}
