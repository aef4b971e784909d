import { type Prisma } from '@/server/database/generated/client'

/** The database, or a transaction in it. */
export type Connection = Prisma.TransactionClient
