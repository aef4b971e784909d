export { processorCatalogue, type Catalogue, type Mark, type Processor } from './catalogue';
export { recipientFrom, toConfirm, type RecipientRow, type Unconfirmed } from './recipient';
export { rankProcessors, searchProcessors, type ProcessorFilter } from './search';
