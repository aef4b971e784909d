import { describe, expect, it } from 'vitest';
import { processorCatalogue, recipientFrom, toConfirm } from '@/policy/processors';
import { stillToConfirm } from './still-to-confirm';

describe('stillToConfirm', () => {
  it('names what the catalogue cannot vouch for in a row as it was filled in', async () => {
    const catalogue = await processorCatalogue();
    for (const processor of catalogue.items) {
      expect(stillToConfirm(recipientFrom(processor, catalogue), processor, catalogue), processor.id).toEqual(toConfirm(processor));
    }
  });

  it('leaves out what the founder has answered since', async () => {
    const catalogue = await processorCatalogue();
    const processor = catalogue.items.find((one) => toConfirm(one).includes('legalName') && toConfirm(one).length > 1);
    if (!processor) throw new Error('the catalogue has no such service');
    const row = { ...recipientFrom(processor, catalogue), legalName: { ru: 'ООО «Пример»', en: 'Primer LLC' } };
    expect(stillToConfirm(row, processor, catalogue)).toEqual(toConfirm(processor).filter((field) => field !== 'legalName'));
  });
});
