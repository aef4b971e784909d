import type { Requirement } from '../requirement';
import { sharedRequirements } from './from-gdpr';
import { controllerAndPeople } from './people';
import { processingInTheKingdom } from './processing';

/** What the UK GDPR, the Data Protection Act 2018 and PECR ask of a policy after the Data (Use and Access) Act 2025. */
export const britishRequirements: readonly Requirement[] = [...controllerAndPeople, ...processingInTheKingdom, ...sharedRequirements];
